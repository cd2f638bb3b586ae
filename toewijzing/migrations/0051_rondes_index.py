"""The requests of one round, made without keeping anybody from the table."""

from django.db import migrations, models

from swv.kern.migratie import AddIndexConcurrently


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("toewijzing", "0050_rondes")]

    operations = [
        AddIndexConcurrently(
            "aanvraag",
            models.Index(fields=["ronde", "id"], condition=models.Q(ronde__isnull=False), name="aanvraag_ronde"),
        )
    ]
