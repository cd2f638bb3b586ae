"""A step of a route may look at the answer to a question of the form of the same version."""

import django.db.models.deletion
from django.db import migrations, models

from swv.kern.migratie import ChangeTables

VELDEN = ["aanleiding", "bedrag", "categorie", "leeftijd", "opp", "schoolsoort", "weken"]


class Migration(migrations.Migration):
    dependencies = [("toewijzing", "0031_start_index")]

    operations = [
        ChangeTables(
            [
                migrations.RemoveConstraint(model_name="stapvoorwaarde", name="stapvoorwaarde_veld"),
                migrations.AddField(
                    model_name="stapvoorwaarde",
                    name="over",
                    field=models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.RESTRICT,
                        related_name="stapvoorwaarden",
                        to="toewijzing.vraag",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="stapvoorwaarde",
                    constraint=models.CheckConstraint(
                        condition=models.Q(over__isnull=True, veld__in=VELDEN)
                        | models.Q(over__isnull=False, veld="vraag"),
                        name="stapvoorwaarde_veld",
                    ),
                ),
            ]
        )
    ]
