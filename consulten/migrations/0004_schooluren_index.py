"""The hours of one request of a school, made without keeping anybody from the table."""

from django.db import migrations, models

from swv.kern.migratie import AddIndexConcurrently


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("consulten", "0003_schooluren")]

    operations = [
        AddIndexConcurrently(
            "uurregel",
            models.Index(
                fields=["schoolaanvraag"],
                condition=models.Q(schoolaanvraag__isnull=False),
                name="uurregel_schoolaanvraag",
            ),
        )
    ]
