"""The legal term of a request (of a pupil or of a school), the own norm, and the term to object."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from swv.kern.schoolvakanties import GEEN_REGIO, find_between, get_bekend_tot_en_met
from swv.kern.templatetags.verband import datum_kort
from swv.kern.termijnen import (
    SCHOOLEENHEDEN,
    Beslistermijn,
    calculate_beslistermijn,
    calculate_bezwaartermijn,
    get_stilstand,
)
from swv.wet.queries import VAKANTIEREGIO, get_feiten, get_vakanties
from toewijzing.models.zaaktermijn import count_norm, get_peildatum, to_gebeurtenissen


def get_beslistermijn(aanvraag: Any, vandaag: date) -> Beslistermijn | None:
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


def get_norm(aanvraag: Any, vandaag: date) -> date | None:
    """The swv's own service norm; it stands still together with the legal term."""
    if aanvraag.ontvangen_op is None:
        return None
    events, soort = to_gebeurtenissen(aanvraag.termijngebeurtenissen.all()), aanvraag.soort
    return count_norm(
        aanvraag.swv_id, get_normstart(aanvraag, vandaag), soort.norm_aantal, soort.norm_eenheid, get_stilstand(events),
        vandaag=get_peildatum(events, vandaag),
    )  # fmt: skip


def get_normstart(aanvraag: Any, vandaag: date) -> date:
    """From which day the own norm counts: receipt, or the closing day of its round where no Awb-besluit follows."""
    ontvangen: date = aanvraag.ontvangen_op or vandaag
    if aanvraag.ronde is None or aanvraag.soort.is_awb_besluit:
        return ontvangen
    sluit_op: date = aanvraag.ronde.sluit_op
    return max(ontvangen, sluit_op)


def explain_norm(aanvraag: Any, norm_op: date | None, vandaag: date) -> str:
    """How the own norm is counted where that is not plain: from the end of a round, or without which holidays; else ""."""
    soort, parts = aanvraag.soort, []
    if norm_op is None or aanvraag.ontvangen_op is None:
        return ""
    start = get_normstart(aanvraag, vandaag)
    if start != aanvraag.ontvangen_op:
        parts.append(f"vanaf de sluiting van de ronde op {datum_kort(start)}")
    if soort.norm_eenheid in SCHOOLEENHEDEN:
        parts.append(f"{soort.norm_aantal} {soort.norm_eenheid}")
        parts.append(_explain_vakanties(aanvraag.swv_id, start, norm_op))
    return ", ".join(part for part in parts if part)


def _explain_vakanties(swv_id: int, van: date, tot_en_met: date) -> str:
    regio = get_feiten(swv_id).get_tekst(VAKANTIEREGIO, van)
    if regio == GEEN_REGIO:
        return "er is geen vakantieregio gekozen, dus vakanties tellen mee"
    found = find_between(get_vakanties(swv_id), van + timedelta(days=1), tot_en_met)
    names = [f"{each.naam} ({datum_kort(each.van)} t/m {datum_kort(each.tot_en_met)})" for each in found]
    last = get_bekend_tot_en_met(regio)
    later = f"vakanties na {datum_kort(last)} zijn nog niet bekend" if last and tot_en_met > last else ""
    return ", ".join(part for part in (f"zonder {' en '.join(names)}" if names else "", later) if part)


def get_bezwaartermijn(aanvraag: Any, bekend: date) -> tuple[date, date]:
    """First and last day to object to what is made known on this day (Awb 6:7 and 6:8)."""
    feiten = get_feiten(aanvraag.swv_id)
    weken = feiten.get_getal("bezwaartermijn", bekend)
    return calculate_bezwaartermijn(bekend, weken, feiten.gelijkgestelde_dagen)
