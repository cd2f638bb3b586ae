"""The next school receives the closed OPP of the school before, once the parents were told."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from opp.enums import Wijze
from opp.models import Opp, Overdracht
from swv.kern.invoer.datumregels import GESPREK
from swv.kern.invoer.datums import check_dates
from swv.organisatie.models import Gebruiker


@transaction.atomic
def receive_opp(
    *, opp: Opp, by: Gebruiker, vandaag: date, datum: date, wijze: str, gezagdrager: Any = None, toelichting: str = ""
) -> Overdracht:
    """Record who told the parents, when and how; from then on the school of this person reads the OPP.

    Twice leaves the first. Raises ValidationError for an OPP that is not there to receive, a day that can't be, or a
    gezagdrager of another pupil.
    """
    if not Opp.objects.left_for(by).filter(pk=opp.pk).exists():
        raise ValidationError("Dit OPP is er niet om over te nemen.")
    if wijze == Wijze.NIET:
        raise ValidationError({"wijze": "Vertel het de ouders eerst. Kies daarna hoe u dat deed."})
    if gezagdrager is not None and gezagdrager.leerling_id != opp.leerling_id:
        raise ValidationError({"gezagdrager": "Deze gezagdrager hoort bij een andere leerling."})
    check_dates({"datum": GESPREK}, {"datum": datum}, vandaag=vandaag, bekend=opp.get_bekende_dagen())
    overdracht, _ = Overdracht.objects.get_or_create(
        opp=opp, school_id=by.organisatie_id,
        defaults={
            "leerling_id": opp.leerling_id, "datum": datum, "wijze": wijze, "gezagdrager": gezagdrager,
            "toelichting": toelichting, "vastgelegd_door": by,
        },
    )  # fmt: skip
    return overdracht
