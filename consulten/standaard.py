"""What an swv starts with: kinds of question and of activity. From then on they are its own lists."""

from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import F
from django.dispatch import receiver

from consulten.models import Consultsoort, Uursoort
from swv.organisatie.enums import Sector
from swv.organisatie.models import Organisatie
from swv.organisatie.signals import swv_opgericht

SOORTEN = (
    "Gedrag", "Leren en taal", "Lichamelijk en medisch", "Verzuim", "Overgang naar een andere school",
    "Groepsaanpak en klimaat", "Regels en procedures",
)  # fmt: skip
PER_SECTOR: dict[str, tuple[str, ...]] = {
    Sector.PO: ("Jonge kind en start op school", "Naar het voortgezet onderwijs"),
    Sector.VO: ("Overstap uit het basisonderwijs", "Leerweg, diploma en vervolg"),
}
ACTIVITEITEN = (
    "Overleg", "Observatie", "Begeleiding van een leerling", "Begeleiding van een leraar of team", "Onderzoek en verslag",
    "Reistijd",
)  # fmt: skip


@transaction.atomic
def create_lijsten(*, swv: Organisatie, van: date) -> None:
    """The lists a new swv starts with, in the words of its sector; what is there stays.

    Subjects of the other sector end on the day they began: that of this swv was corrected.
    """
    others = [naam for sector, namen in PER_SECTOR.items() if sector != swv.sector for naam in namen]
    Consultsoort.objects.filter(swv=swv, naam__in=others, tot__isnull=True).update(tot=F("van"))
    there = set(Consultsoort.objects.filter(swv=swv).exclude(tot=F("van")).values_list("naam", flat=True))
    Consultsoort.objects.bulk_create(
        Consultsoort(swv=swv, naam=naam, van=van)
        for naam in (*SOORTEN, *PER_SECTOR.get(swv.sector, ()))
        if naam not in there
    )
    for naam in ACTIVITEITEN:
        Uursoort.objects.get_or_create(swv=swv, naam=naam, defaults={"van": van})


@receiver(swv_opgericht, dispatch_uid="consulten_standaard")
def on_swv_opgericht(sender: Any, swv: Organisatie, van: date, **_: Any) -> None:
    """An swv that was just founded gets its lists."""
    create_lijsten(swv=swv, van=van)
