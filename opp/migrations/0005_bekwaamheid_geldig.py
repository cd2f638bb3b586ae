"""Check the new constraint on what was there, and give every light OPP the part that its own text promises.

BBWPO art. 34.7 and Inrichtingsbesluit WVO art. 15c ask for deviations from the programme; the part is optional, so no
OPP that runs has a gap because of it.
"""

from typing import Any

from django.contrib.postgres.operations import ValidateConstraint
from django.db import migrations

UITLEG = "Alleen als het programma afwijkt, bijvoorbeeld een vrijstelling."


def add_afwijkingen(apps: Any, schema_editor: Any) -> None:
    """To light types without the part, at the end."""
    soorten = apps.get_model("opp", "OppSoort").objects.using(schema_editor.connection.alias)
    onderdelen = apps.get_model("opp", "OppOnderdeel").objects.using(schema_editor.connection.alias)
    for soort in soorten.filter(code="light").exclude(onderdelen__code="afwijkingen"):
        onderdelen.create(
            soort=soort, code="afwijkingen", verplicht=False, uitleg=UITLEG, max_tekens=800,
            volgorde=soort.onderdelen.count(),
        )  # fmt: skip


class Migration(migrations.Migration):
    dependencies = [("opp", "0004_bekwaamheid")]

    operations = [
        ValidateConstraint(model_name="opp", name="opp_onbekwaam_met_reden"),
        migrations.RunPython(add_afwijkingen, migrations.RunPython.noop, elidable=True),
    ]
