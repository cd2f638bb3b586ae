"""The order of Mijn werk by the last day of a step, made without keeping anybody from the table."""

from django.db import migrations, models

from swv.kern.migratie import AddIndexConcurrently


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("toewijzing", "0030_start")]

    operations = [
        AddIndexConcurrently(
            "aanvraag",
            models.Index(
                fields=[owner, "beurt_tot", "id"], condition=models.Q(beurt_tot__isnull=False), name=f"aanvraag_{owner}_beurt"
            ),
        )
        for owner in ("swv", "school")
    ]
