"""A pupil at home is enrolled at another school: that is not yet being back, so the case stays with who is in charge.

The school that reported keeps the case and not the dossier, until the case is closed; the new school reads nothing of it.
"""

from datetime import date
from typing import Any

from django.dispatch import receiver
from django.utils import timezone

from leerlingen.models import Inschrijving
from leerlingen.signals import leerling_overgegaan
from thuiszitters.enums import LOPEND
from thuiszitters.models import Actie, Thuiszitter
from thuiszitters.services.berichten import notify_gebruiker
from thuiszitters.services.inzicht import grant_school
from thuiszitters.services.zaak import set_volgende_actie


@receiver(leerling_overgegaan, dispatch_uid="thuiszitters_overgang")
def on_overgegaan(sender: Any, oud: Inschrijving, nieuw: Inschrijving, **_: Any) -> None:
    """The person in charge gets an action for the first day there, and the old school access to the case."""
    vandaag = timezone.localdate()
    rows = Thuiszitter.objects.select_for_update(of=("self",)).select_related("leerling", "casusregisseur")
    for zaak in rows.filter(leerling=oud.leerling_id, school=oud.school_id, status__in=LOPEND):
        grant_school(zaak, oud.school, vandaag)
        add_check(zaak, nieuw.van, vandaag)


def add_check(zaak: Thuiszitter, van: date, vandaag: date) -> None:
    """Is the pupil really there? Who leads the case asks, on the first day or today."""
    Actie.objects.create(
        leerling_id=zaak.leerling_id,
        thuiszitter=zaak,
        wat=f"Een andere school schreef de leerling in per {van:%d-%m-%Y}. Ga na of de leerling daar naar school gaat.",
        eigenaar=zaak.casusregisseur,
        uiterlijk=max(van, vandaag),
    )
    set_volgende_actie(zaak)
    zaak.save(update_fields=["volgende_actie", "gewijzigd_op"])
    notify_gebruiker(zaak, gebruiker=zaak.casusregisseur, soort="thuiszitter_actie", onderwerp="U hebt een actie")
