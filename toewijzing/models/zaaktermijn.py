"""The term of the step whose turn it is, and the stored events of a request as the pure term rules take them."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from swv.kern.termijnen import (
    SCHOOLEENHEDEN,
    Aanvulling,
    Instemming,
    Stilstand,
    Verlenging,
    calculate_norm,
    get_stilstand,
)
from swv.kern.termijnen import TermijnGebeurtenis as Gebeurtenis
from swv.wet.queries import get_feiten, get_vakanties
from toewijzing.enums import AFGEROND, VOOR_VERSTUREN, Status, Termijnsoort
from toewijzing.models.route import Routestap


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


def get_peildatum(events: Sequence[Gebeurtenis], vandaag: date) -> date:
    """Today, or the first day after uitstel that was agreed (Awb 4:15 lid 2a)."""
    agreed = [
        event.tot_en_met + timedelta(days=1) for event in events if isinstance(event, Instemming) and event.tot_en_met
    ]
    return max([vandaag, *agreed])


def count_norm(
    swv_id: int, van: date, aantal: int, eenheid: str, stilstand: Sequence[Stilstand] = (), *, vandaag: date
) -> date:
    """The last day of a term of the swv itself, with its own equated days and the holidays of its region."""
    return calculate_norm(
        van, aantal, eenheid, stilstand, vandaag=vandaag, gelijkgesteld=get_feiten(swv_id).gelijkgestelde_dagen,
        vakanties=get_vakanties(swv_id) if eenheid in SCHOOLEENHEDEN else (),
    )  # fmt: skip


def runs_term(aanvraag: Any) -> bool:
    """Can the step whose turn it is be taken, so that its term runs?

    What comes before sending from the day it is asked, a step of the swv from the day the request is declared complete.
    """
    if aanvraag.doet in VOOR_VERSTUREN:
        return bool(aanvraag.status == Status.TER_AKKOORD)
    return aanvraag.compleet_op is not None and aanvraag.status not in AFGEROND


def count_beurt(
    aanvraag: Any, stap: Routestap | None, vandaag: date, *, runs: Callable[[Any], bool] = runs_term
) -> None:
    """From and until which day ``stap``, whose turn it is, can be taken; it stands still with the legal term.

    None and None for a step without a term of its own, or of which the term does not run (``runs``). Of a pupil or of a
    school. Saving is for who calls.
    """
    if stap is None or stap.termijn_aantal is None or not runs(aanvraag):
        aanvraag.beurt_sinds = aanvraag.beurt_tot = None
        return
    events = to_gebeurtenissen(aanvraag.termijngebeurtenissen.all())
    aanvraag.beurt_sinds = aanvraag.beurt_sinds or vandaag
    aanvraag.beurt_tot = count_norm(
        aanvraag.swv_id, aanvraag.beurt_sinds, stap.termijn_aantal, stap.termijn_eenheid, get_stilstand(events),
        vandaag=get_peildatum(events, vandaag),
    )  # fmt: skip
