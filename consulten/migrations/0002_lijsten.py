"""An swv that was there already gets the lists a new one is founded with."""

from typing import Any

from django.db import migrations
from django.utils import timezone

SOORTEN = (
    "Gedrag", "Leren en taal", "Lichamelijk en medisch", "Verzuim", "Overgang naar een andere school",
    "Groepsaanpak en klimaat", "Regels en procedures",
)
ACTIVITEITEN = (
    "Overleg", "Observatie", "Begeleiding van een leerling", "Begeleiding van een leraar of team", "Onderzoek en verslag",
    "Reistijd",
)


def add_lists(apps: Any, schema_editor: Any) -> None:
    """The same names as ``consulten.standaard`` had on the day of this step."""
    vandaag = timezone.localdate()
    for swv in apps.get_model("organisatie", "Organisatie").objects.filter(soort="swv"):
        for model, names in (("Consultsoort", SOORTEN), ("Uursoort", ACTIVITEITEN)):
            rows = apps.get_model("consulten", model).objects
            for naam in names:
                rows.get_or_create(swv=swv, naam=naam, defaults={"van": vandaag})


class Migration(migrations.Migration):

    dependencies = [("consulten", "0001_initial")]

    operations = [migrations.RunPython(add_lists, migrations.RunPython.noop)]
