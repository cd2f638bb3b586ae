"""A term of its own for a step of a route, and with a request the last day of the step whose turn it is."""

from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):
    dependencies = [("toewijzing", "0029_versies")]

    operations = [
        ChangeTables(
            changes=[
                migrations.AddField("aanvraag", "beurt_sinds", models.DateField(editable=False, null=True)),
                migrations.AddField("aanvraag", "beurt_tot", models.DateField(editable=False, null=True)),
                migrations.AddField(
                    "routestap", "termijn_aantal",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="Binnen zo veel weken of werkdagen; leeg is geen eigen termijn.", null=True
                    ),
                ),
                migrations.AddField(
                    "routestap", "termijn_eenheid",
                    models.CharField(
                        blank=True, choices=[("werkdagen", "werkdagen"), ("weken", "weken")], db_default="", max_length=9
                    ),
                ),
                migrations.AddConstraint(
                    "routestap",
                    models.CheckConstraint(
                        condition=models.Q(termijn_aantal__isnull=True, termijn_eenheid="")
                        | models.Q(
                            termijn_aantal__isnull=False, termijn_aantal__gte=1, termijn_eenheid__in=["werkdagen", "weken"]
                        ),
                        name="routestap_termijn",
                    ),
                ),
            ]
        ),
    ]  # fmt: skip
