"""At its founding an swv can stop with standard kinds that the one it starts from does not have."""

from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):
    dependencies = [
        ("overnemen", "0002_plichten"),
    ]

    operations = [
        ChangeTables(
            [
                migrations.RemoveConstraint(
                    model_name="overnamedeel",
                    name="overnamedeel_stand",
                ),
                migrations.AlterField(
                    model_name="overnamedeel",
                    name="stand",
                    field=models.CharField(
                        choices=[("nieuw", "nieuw"), ("anders", "anders"), ("gelijk", "hetzelfde"), ("weg", "stopt")],
                        max_length=10,
                    ),
                ),
                migrations.AddConstraint(
                    model_name="overnamedeel",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("stand__in", ["nieuw", "anders", "weg"])), name="overnamedeel_stand"
                    ),
                ),
            ]
        ),
    ]
