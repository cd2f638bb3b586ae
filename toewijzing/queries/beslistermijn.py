"""The legal term of a request, the own norm, and the term to object."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from swv.kern.termijnen import (
    Aanvulling,
    Beslistermijn,
    Instemming,
    Verlenging,
    calculate_beslistermijn,
    calculate_bezwaartermijn,
    calculate_norm,
    get_stilstand,
)
from swv.kern.termijnen import TermijnGebeurtenis as Gebeurtenis
from swv.wet.queries import get_feiten
from toewijzing.enums import Termijnsoort
from toewijzing.models import Aanvraag


def to_gebeurtenissen(rows: Any) -> list[Gebeurtenis]:
    """Stored term events as the values the pure term functions take."""
    events: list[Gebeurtenis] = []
    for row in rows:
        match row.soort:
            case Termijnsoort.VRAAG:
                events.append(Aanvulling(row.datum, row.tot, row.beantwoord_op))
            case Termijnsoort.UITSTEL:
                events.append(Instemming(row.datum, row.tot))
            case Termijnsoort.VERLENGING:
                events.append(Verlenging(row.weken, row.datum))
    return events


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


def get_peildatum(events: Sequence[Gebeurtenis], vandaag: date) -> date:
    """Today, or the first day after uitstel that was agreed (Awb 4:15 lid 2a)."""
    agreed = [
        event.tot_en_met + timedelta(days=1) for event in events if isinstance(event, Instemming) and event.tot_en_met
    ]
    return max([vandaag, *agreed])


def get_norm(aanvraag: Aanvraag, vandaag: date) -> date | None:
    """The swv's own service norm; it stands still together with the legal term."""
    if aanvraag.ontvangen_op is None:
        return None
    events, soort = to_gebeurtenissen(aanvraag.termijngebeurtenissen.all()), aanvraag.soort
    return calculate_norm(
        aanvraag.ontvangen_op, soort.norm_aantal, soort.norm_eenheid, get_stilstand(events),
        vandaag=get_peildatum(events, vandaag), gelijkgesteld=get_feiten(aanvraag.swv_id).gelijkgestelde_dagen,
    )  # fmt: skip


def get_bezwaartermijn(aanvraag: Aanvraag, bekend: date) -> tuple[date, date]:
    """First and last day to object to what is made known on this day (Awb 6:7 and 6:8)."""
    feiten = get_feiten(aanvraag.swv_id)
    weken = feiten.get_getal("bezwaartermijn", bekend)
    return calculate_bezwaartermijn(bekend, weken, feiten.gelijkgestelde_dagen)
