"""The legal term of a request, the own norm, and the term to object."""

from dataclasses import replace
from datetime import date
from functools import partial

from swv.kern.termijnen import (
    Beslistermijn,
    calculate_beslistermijn,
    calculate_bezwaartermijn,
    get_stilstand,
)
from swv.wet.queries import get_feiten
from toewijzing.models import Aanvraag
from toewijzing.models.zaaktermijn import count_norm, get_peildatum, to_gebeurtenissen


def get_beslistermijn(aanvraag: Aanvraag, vandaag: date) -> Beslistermijn | None:
    """The legal term (Awb 4:13) as it stands on this day; None before receipt or when it is no Awb-besluit.

    Agreed uitstel counts to its end from the day it was agreed, so what a list keeps does not grow old.
    """
    if aanvraag.ontvangen_op is None or not aanvraag.soort.is_awb_besluit:
        return None
    events = to_gebeurtenissen(aanvraag.termijngebeurtenissen.all())
    calculate = partial(
        calculate_beslistermijn, aanvraag.ontvangen_op, aanvraag.soort.wettelijke_weken, events,
        gelijkgesteld=get_feiten(aanvraag.swv_id).gelijkgestelde_dagen,
    )  # fmt: skip
    return replace(calculate(vandaag), uiterlijk=calculate(get_peildatum(events, vandaag)).uiterlijk)


def get_norm(aanvraag: Aanvraag, vandaag: date) -> date | None:
    """The swv's own service norm; it stands still together with the legal term."""
    if aanvraag.ontvangen_op is None:
        return None
    events, soort = to_gebeurtenissen(aanvraag.termijngebeurtenissen.all()), aanvraag.soort
    return count_norm(
        aanvraag.swv_id, get_normstart(aanvraag, vandaag), soort.norm_aantal, soort.norm_eenheid, get_stilstand(events),
        vandaag=get_peildatum(events, vandaag),
    )  # fmt: skip


def get_normstart(aanvraag: Aanvraag, vandaag: date) -> date:
    """From which day the own norm counts: receipt, or the closing day of its round where no Awb-besluit follows."""
    ontvangen = aanvraag.ontvangen_op or vandaag
    if aanvraag.ronde is None or aanvraag.soort.is_awb_besluit:
        return ontvangen
    return max(ontvangen, aanvraag.ronde.sluit_op)


def get_bezwaartermijn(aanvraag: Aanvraag, bekend: date) -> tuple[date, date]:
    """First and last day to object to what is made known on this day (Awb 6:7 and 6:8)."""
    feiten = get_feiten(aanvraag.swv_id)
    weken = feiten.get_getal("bezwaartermijn", bekend)
    return calculate_bezwaartermijn(bekend, weken, feiten.gelijkgestelde_dagen)
