"""What the OPP hears of the dossier: who guides a pupil, and that a pupil leaves its school."""

from typing import Any

from django.dispatch import receiver

from leerlingen.models import Inschrijving
from leerlingen.signals import leerling_overgegaan, wie_begeleidt
from opp.models import Afspraak, Contactmoment, OppStatus
from opp.services.uitschrijving import REDEN, REDEN_WEG, TAAKSOORT, TAAKSOORT_WEG, plan_end
from swv.organisatie.models import Gebruiker


@receiver(wie_begeleidt, dispatch_uid="opp.betrokken")
def guides_by_opp(*, leerling_id: int, gebruiker: Any, **_: Any) -> bool:
    """Took a step in the OPP, made an agreement or spoke with the family: who did gives no independent advice."""
    return (
        OppStatus.objects.filter(leerling=leerling_id, door=gebruiker).exists()
        or Afspraak.objects.filter(leerling=leerling_id, gemaakt_door=gebruiker).exists()
        or Contactmoment.objects.filter(leerling=leerling_id, vastgelegd_door=gebruiker).exists()
    )


@receiver(leerling_overgegaan, dispatch_uid="opp_overgang")
def on_overgegaan(sender: Any, oud: Inschrijving | None, nieuw: Inschrijving | None, by: Gebruiker, **_: Any) -> None:
    """An OPP ends with the enrolment: of a pupil who goes elsewhere, or leaves for no school that Verband knows."""
    if nieuw is not None:
        plan_end(cause=nieuw, dag=nieuw.van, by=by, soort=TAAKSOORT, reden=REDEN)
    elif oud is not None and oud.tot is not None:
        plan_end(cause=oud, dag=oud.tot, by=by, soort=TAAKSOORT_WEG, reden=REDEN_WEG)
