"""Tasks at labels, rules for signals and compared costs go along to another swv."""

from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):
    dependencies = [
        ("overnemen", "0003_begin"),
    ]

    operations = [
        ChangeTables(
            [
                migrations.RemoveConstraint(
                    model_name="overnamedeel",
                    name="overnamedeel_soort",
                ),
                migrations.AlterField(
                    model_name="overnamedeel",
                    name="soort",
                    field=models.CharField(
                        choices=[
                            ("label", "Labels"),
                            ("oppsoort", "Soorten OPP"),
                            ("orgaan", "Organen"),
                            ("aanvraagsoort", "Aanvraagsoorten"),
                            ("plicht", "Plichten bij een toekenning"),
                            ("oppregel", "Regels voor een OPP"),
                            ("taakregel", "Taken bij een label"),
                            ("sjabloon", "Teksten van brieven en mails"),
                            ("verdeelmodel", "Verdeelmodellen"),
                            ("signaalregel", "Regels voor signalen"),
                            ("vergelijking", "Kosten vergelijken"),
                            ("consultsoort", "Soorten consult"),
                            ("uursoort", "Soorten uren"),
                        ],
                        max_length=20,
                    ),
                ),
                migrations.AddConstraint(
                    model_name="overnamedeel",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "soort__in",
                                [
                                    "label",
                                    "oppsoort",
                                    "orgaan",
                                    "aanvraagsoort",
                                    "plicht",
                                    "oppregel",
                                    "taakregel",
                                    "sjabloon",
                                    "verdeelmodel",
                                    "signaalregel",
                                    "vergelijking",
                                    "consultsoort",
                                    "uursoort",
                                ],
                            )
                        ),
                        name="overnamedeel_soort",
                    ),
                ),
            ]
        )
    ]
