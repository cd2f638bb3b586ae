"""The terms of a bezwaar: pure functions over dates, no ORM and no clock.

Rules
- Awb 6:9: in time is what is received before the end of the bezwaartermijn, and what was posted before that end and
  received within a week after it. Late is a remark: whether it may be judged all the same is for who decides (6:11).
- Reglement Landelijke Bezwaaradviescommissie art. 2: sent on within 14 days of receipt. No term of a law, so a weekend
  does not lengthen it.
- Awb 7:10 lid 1: decide within twelve weeks when a commission advises (7:13), else six, counted from the day after the
  end of the bezwaartermijn. Lid 3: once, six weeks longer.
- Algemene termijnenwet 1 and 4: see ``swv.kern.termijnen``; twelve weeks and six more are too long for it.

Not handled: standstill by a defect to repair (7:10 lid 2), by a case at the geschillencommissie (WPO 43), and longer
postponement with consent (7:10 lid 4). A date shown here is then earlier than the law asks, never later.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from swv.kern.feiten import FEITEN, Feiten
from swv.kern.termijnen import MAX_WEKEN_TERMIJNENWET, add_weeks, next_working_day
from toewijzing.enums import Bezwaarstap, Ontvangst


@dataclass(frozen=True)
class Bezwaarfeiten:
    """What is known of one bezwaar, as far as its terms look at it; ``afgedaan``: decided or withdrawn."""

    ontvangen_op: date
    bezwaar_tot_en_met: date
    commissie: bool = True
    doorgezonden_op: date | None = None
    advies_op: date | None = None
    verdaagd_op: date | None = None
    afgedaan: bool = False


@dataclass(frozen=True)
class Volgende:
    """What is to be done next, and the last day for it. Waiting for the advice counts to the day of the decision."""

    stap: str
    uiterlijk: date


def judge_ontvangst(
    ontvangen_op: date, bezwaar_tot_en_met: date, gepost_op: date | None = None, wet: Feiten = FEITEN
) -> Ontvangst:
    """Received in time, posted in time, or late (Awb 6:9)."""
    if ontvangen_op <= bezwaar_tot_en_met:
        return Ontvangst.OP_TIJD
    posted = gepost_op is not None and gepost_op <= bezwaar_tot_en_met
    week_later = add_weeks(bezwaar_tot_en_met, wet.get_getal("bezwaar_post", bezwaar_tot_en_met))
    if posted and ontvangen_op <= next_working_day(week_later, wet.gelijkgestelde_dagen):
        return Ontvangst.OP_TIJD_GEPOST
    return Ontvangst.TE_LAAT


def calculate_bezwaarbeslissing(
    bezwaar_tot_en_met: date, *, commissie: bool, verdaagd: bool = False, wet: Feiten = FEITEN
) -> date:
    """The last day to decide on a bezwaar (Awb 7:10).

    Twelve weeks still move to a working day (Atw 1), more do not (Atw 4). Who puts the decision off, counts from the day
    on which the term would have ended: so it is what the objector was told first, and weeks more.
    """
    code = "bezwaar_met_commissie" if commissie else "bezwaar_zonder_commissie"
    weken = wet.get_getal(code, bezwaar_tot_en_met)
    einde = _move(add_weeks(bezwaar_tot_en_met, weken), weken, wet)
    if not verdaagd:
        return einde
    langer = wet.get_getal("bezwaar_verdaging", bezwaar_tot_en_met)
    return _move(add_weeks(einde, langer), weken + langer, wet)


def _move(einde: date, weken: int, wet: Feiten) -> date:
    return next_working_day(einde, wet.gelijkgestelde_dagen) if weken <= MAX_WEKEN_TERMIJNENWET else einde


def find_next(feiten: Bezwaarfeiten, wet: Feiten = FEITEN) -> Volgende | None:
    """The next step of this bezwaar with its last day; None when nothing is to be done any more."""
    if feiten.afgedaan:
        return None
    if feiten.commissie and feiten.doorgezonden_op is None:
        dagen = wet.get_getal("bezwaar_doorzenden", feiten.ontvangen_op)
        return Volgende(Bezwaarstap.DOORZENDEN, feiten.ontvangen_op + timedelta(days=dagen))
    uiterlijk = calculate_bezwaarbeslissing(
        feiten.bezwaar_tot_en_met, commissie=feiten.commissie, verdaagd=feiten.verdaagd_op is not None, wet=wet
    )
    waits = feiten.commissie and feiten.advies_op is None
    return Volgende(Bezwaarstap.ADVIES if waits else Bezwaarstap.BESLISSEN, uiterlijk)


def departs_from_advice(*, commissie: bool, advies: str, uitkomst: str) -> bool:
    """Is a reason needed (Awb 7:13 lid 7)? Also when the commission was asked and its advice is not awaited."""
    return commissie and advies != uitkomst
