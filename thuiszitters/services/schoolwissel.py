"""A pupil at home leaves its school, or is enrolled at one: that is not yet being back, so who leads the case goes on.

The school that reported keeps the case and not the dossier, until the case is closed or handed over; until then
the new school reads nothing of it.
"""

from datetime import date

from django.utils import timezone

from leerlingen.models import Inschrijving
from thuiszitters.enums import LOPEND
from thuiszitters.models import Actie, Thuiszitter
from thuiszitters.services.bericht import notify_gebruiker
from thuiszitters.services.toegang import grant_school
from thuiszitters.services.zaak import set_volgende_actie


def follow_enrolment(oud: Inschrijving | None, nieuw: Inschrijving | None) -> None:
    """The person in charge gets an action for the first day there, and the school of the case access to it."""
    vandaag = timezone.localdate()
    last = nieuw or oud
    dag = nieuw.van if nieuw else oud.tot if oud else None
    if last is None or dag is None:
        return
    rows = Thuiszitter.objects.select_for_update(of=("self",)).select_related("leerling", "school", "casusregisseur")
    for zaak in rows.filter(leerling=last.leerling_id, status__in=LOPEND):
        if zaak.school is not None:
            grant_school(zaak, zaak.school, vandaag)
        add_check(zaak, describe_change(zaak, dag, nieuw), max(dag, vandaag))


def describe_change(zaak: Thuiszitter, dag: date, nieuw: Inschrijving | None) -> str:
    """What changed and what to find out."""
    if nieuw is None:
        return f"De leerling is uitgeschreven per {dag:%d-%m-%Y}. Ga na waar de leerling heen gaat en wijzig de categorie als dat nodig is."
    wie = "Een school" if zaak.school_id in (None, nieuw.school_id) else "Een andere school"
    return f"{wie} schreef de leerling in per {dag:%d-%m-%Y}. Ga na of de leerling daar naar school gaat."


def add_check(zaak: Thuiszitter, wat: str, uiterlijk: date) -> None:
    """Give who leads the case an action to do before ``uiterlijk`` or on that day, and a mail about it."""
    Actie.objects.create(
        leerling_id=zaak.leerling_id,
        thuiszitter=zaak,
        wat=wat,
        eigenaar=zaak.casusregisseur,
        uiterlijk=uiterlijk,
    )
    set_volgende_actie(zaak)
    zaak.save(update_fields=["volgende_actie", "gewijzigd_op"])
    notify_gebruiker(zaak, gebruiker=zaak.casusregisseur, soort="thuiszitter_actie", onderwerp="U hebt een actie")
