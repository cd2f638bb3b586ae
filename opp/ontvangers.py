"""What the OPP hears of the dossier: who guides a pupil, and that a pupil leaves its school."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.dispatch import receiver

from leerlingen.models import Inschrijving
from leerlingen.signals import inschrijving_teruggedraaid, leerling_overgegaan, wat_is_geschreven, wie_begeleidt
from opp.models import Afspraak, Contactmoment, Opp, OppStatus
from opp.services.uitschrijving import REDEN, REDEN_WEG, TAAKSOORT, TAAKSOORT_WEG, plan_end, reopen
from swv.organisatie.models import Gebruiker


@receiver(wie_begeleidt, dispatch_uid="opp.betrokken")
def find_guides_by_opp(*, leerling_id: int, gebruikers: Collection[int], **_: Any) -> set[int]:
    """Took a step in the OPP, made an agreement or spoke with the family: who did gives no independent advice."""
    steps = OppStatus.objects.filter(leerling=leerling_id, door__in=gebruikers)
    agreed = Afspraak.objects.filter(leerling=leerling_id, gemaakt_door__in=gebruikers)
    spoke = Contactmoment.objects.filter(leerling=leerling_id, vastgelegd_door__in=gebruikers)
    return {
        *steps.values_list("door", flat=True),
        *agreed.values_list("gemaakt_door", flat=True),
        *spoke.values_list("vastgelegd_door", flat=True),
    }


@receiver(leerling_overgegaan, dispatch_uid="opp_overgang")
def on_overgegaan(sender: Any, oud: Inschrijving | None, nieuw: Inschrijving | None, by: Gebruiker, **_: Any) -> None:
    """An OPP ends with the enrolment: of a pupil who goes elsewhere, or leaves for no school that Verband knows."""
    if nieuw is not None:
        plan_end(cause=nieuw, dag=nieuw.van, by=by, soort=TAAKSOORT, reden=REDEN)
    elif oud is not None and oud.tot is not None:
        plan_end(cause=oud, dag=oud.tot, by=by, soort=TAAKSOORT_WEG, reden=REDEN_WEG)


@receiver(wat_is_geschreven, dispatch_uid="opp_geschreven")
def tell_written(*, leerling_id: int, school_id: int, sinds: datetime, **_: Any) -> list[str]:
    """An OPP, an agreement or a contact that this school noted."""
    rows = {
        "een OPP": OppStatus.objects.filter(leerling=leerling_id, opp__school=school_id, op__gte=sinds),
        "een nieuw OPP": Opp.objects.filter(leerling=leerling_id, school=school_id, aangemaakt_op__gte=sinds),
        "een afspraak": Afspraak.objects.filter(leerling=leerling_id, organisatie=school_id, gemaakt_op__gte=sinds),
        "een contact": Contactmoment.objects.filter(
            leerling=leerling_id, organisatie=school_id, vastgelegd_op__gte=sinds
        ),
    }
    return [woord for woord, found in rows.items() if found.exists()]


@receiver(inschrijving_teruggedraaid, dispatch_uid="opp_teruggedraaid")
def on_teruggedraaid(
    sender: Any, inschrijving: Inschrijving, oud: Inschrijving | None, by: Gebruiker, **_: Any
) -> None:
    """The OPP's that were closed because of it run on."""
    if oud is not None and inschrijving.vastgelegd_op is not None:
        reopen(leerling_id=oud.leerling_id, school_id=oud.school_id, sinds=inschrijving.vastgelegd_op, by=by)
