"""Legal and own terms: pure functions over dates, no ORM and no clock.

Rules
- Awb 4:13: decide within eight weeks of receipt. The day of receipt doesn't count: received on Monday 1 September
  2025 means Monday 27 October 2025 at the latest.
- Awb 4:15 lid 1: the term stands still from the day after the question to complete the request until the day of the
  answer, or, when the set date passes unused, up to and including that date.
- Awb 4:15 lid 2a: it also stands still during the period for which the applicant agreed in writing.
- Days on which it stands still for two reasons count once. After the term has passed nothing can stop it any more.
- Awb 4:14: a notice of extension adds weeks. Keeping a case back (aanhouden) never stops the clock.
- Algemene termijnenwet 1 and 4: a term of at most twelve weeks that ends on a Saturday, Sunday or feast day runs on
  to the next working day.

A term that stands still now is counted up to the day on which it is looked at, so its date moves along every day.
Not handled: days that a royal decree equates with feast days (Algemene termijnenwet 3 lid 3). A date shown here
is then earlier than the law asks, never later.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from dateutil.easter import easter

DAG = timedelta(days=1)
BEZWAARTERMIJN_WEKEN = 6
# Algemene termijnenwet 4: longer terms aren't moved to the next working day.
MAX_WEKEN_TERMIJNENWET = 12


@dataclass(frozen=True)
class Stilstand:
    """A period in which a term stands still: from ``van`` up to but not including ``tot`` (None: still going on)."""

    van: date
    tot: date | None = None


@dataclass(frozen=True)
class Aanvulling:
    """The applicant was asked to complete the request, with ``uiterlijk`` as the last day to answer (Awb 4:15 1a)."""

    gevraagd_op: date
    uiterlijk: date
    beantwoord_op: date | None = None


@dataclass(frozen=True)
class Instemming:
    """The applicant agreed in writing that the decision waits, first and last day included (Awb 4:15 lid 2a)."""

    van: date
    tot_en_met: date | None = None


@dataclass(frozen=True)
class Verlenging:
    """The applicant was told that the decision takes this many weeks longer (Awb 4:14)."""

    weken: int


@dataclass(frozen=True)
class Aanhouding:
    """The commission keeps the case back. It is an event of the case, not of the clock."""

    van: date


TermijnGebeurtenis = Aanvulling | Instemming | Verlenging | Aanhouding


@dataclass(frozen=True)
class Beslistermijn:
    """``uiterlijk``: last day to decide; ``stil_sinds``: first day of the standstill that goes on now, if any."""

    uiterlijk: date
    dagen_stil: int
    stil_sinds: date | None
    weken: int
    verlengd_weken: int


# --- the calendar ---------------------------------------------------------------------------------------------------


@cache
def feestdagen(jaar: int) -> frozenset[date]:
    """The feast days of Algemene termijnenwet 3 lid 1, and Goede Vrijdag, which lid 2 equates with them."""
    pasen = easter(jaar)
    koningsdag = date(jaar, 4, 27)
    return frozenset(
        {
            date(jaar, 1, 1),
            pasen - 2 * DAG,
            pasen + DAG,
            koningsdag - DAG if koningsdag.weekday() == 6 else koningsdag,
            date(jaar, 5, 5),
            pasen + 39 * DAG,
            pasen + 50 * DAG,
            date(jaar, 12, 25),
            date(jaar, 12, 26),
        }
    )


def is_working_day(dag: date) -> bool:
    """Not a Saturday, Sunday or feast day."""
    return dag.weekday() < 5 and dag not in feestdagen(dag.year)


def next_working_day(dag: date) -> date:
    """This day, or else the first working day after it (Algemene termijnenwet 1 lid 1)."""
    while not is_working_day(dag):
        dag += DAG
    return dag


def add_weeks(dag: date, weken: int) -> date:
    """The same weekday this many weeks later."""
    return dag + timedelta(weeks=weken)


# --- standing still -------------------------------------------------------------------------------------------------


def merge_stilstand(perioden: Iterable[Stilstand]) -> list[Stilstand]:
    """The same days as sorted periods that don't touch; empty periods are left out."""
    merged: list[Stilstand] = []
    for periode in sorted(perioden, key=lambda p: (p.van, p.tot or date.max)):
        if periode.tot is not None and periode.tot <= periode.van:
            continue
        last = merged[-1] if merged else None
        if last is None or (last.tot is not None and last.tot < periode.van):
            merged.append(periode)
        elif last.tot is not None and (periode.tot is None or periode.tot > last.tot):
            merged[-1] = Stilstand(last.van, periode.tot)
    return merged


def get_stilstand(gebeurtenissen: Iterable[TermijnGebeurtenis]) -> list[Stilstand]:
    """The periods in which these events let the term stand still, merged; planned days in the future included."""
    perioden = []
    for gebeurtenis in gebeurtenissen:
        match gebeurtenis:
            case Aanvulling(gevraagd_op, uiterlijk, beantwoord_op):
                einde = uiterlijk + DAG
                if beantwoord_op is not None:
                    einde = min(beantwoord_op, einde)
                perioden.append(Stilstand(gevraagd_op + DAG, einde))
            case Instemming(van, tot_en_met):
                perioden.append(Stilstand(van, tot_en_met + DAG if tot_en_met else None))
            case Verlenging() | Aanhouding():
                continue
    return merge_stilstand(perioden)


def _until(periode: Stilstand, vandaag: date) -> date:
    """The end of the days of this period that are over."""
    return vandaag if periode.tot is None else min(periode.tot, vandaag)


def _shift(einde: date, ontvangen: date, perioden: Sequence[Stilstand], vandaag: date) -> tuple[date, int, date | None]:
    """Move the end of a term by the days it stood still: (end, number of days, standing still since)."""
    dagen, stil_sinds = 0, None
    for periode in perioden:
        van, tot = max(periode.van, ontvangen + DAG), _until(periode, vandaag)
        if van > vandaag or van > next_working_day(einde):
            break
        if periode.tot is None or periode.tot > vandaag:
            stil_sinds = van
        stil = max((tot - van).days, 0)
        dagen += stil
        # A standstill that starts in a weekend after the last day never ends after the term itself.
        einde = max(einde + stil * DAG, tot) if stil else einde
    return einde, dagen, stil_sinds


# --- the terms ------------------------------------------------------------------------------------------------------


def calculate_beslistermijn(
    ontvangen: date, weken: int, gebeurtenissen: Sequence[TermijnGebeurtenis], vandaag: date
) -> Beslistermijn:
    """The last day to decide on a request received on this day, as it looks today (Awb 4:13 to 4:15)."""
    verlengd = sum(g.weken for g in gebeurtenissen if isinstance(g, Verlenging))
    einde = add_weeks(ontvangen, weken + verlengd)
    einde, dagen, stil_sinds = _shift(einde, ontvangen, get_stilstand(gebeurtenissen), vandaag)
    if weken + verlengd <= MAX_WEKEN_TERMIJNENWET:
        einde = next_working_day(einde)
    return Beslistermijn(einde, dagen, stil_sinds, weken, verlengd)


def calculate_bezwaartermijn(bekendgemaakt_op: date, weken: int = BEZWAARTERMIJN_WEKEN) -> tuple[date, date]:
    """First and last day on which one can object (Awb 6:7 and 6:8): from the day after it was made known."""
    return bekendgemaakt_op + DAG, next_working_day(add_weeks(bekendgemaakt_op, weken))


def calculate_norm(
    ontvangen: date, aantal: int, eenheid: str, stilstand: Sequence[Stilstand] = (), *, vandaag: date
) -> date:
    """The last day of the swv's own service norm of so many ``weken`` or ``werkdagen``; stands still with the law.

    Raises ValueError for another unit.
    """
    perioden = merge_stilstand(stilstand)
    if eenheid == "weken":
        return next_working_day(_shift(add_weeks(ontvangen, aantal), ontvangen, perioden, vandaag)[0])
    if eenheid != "werkdagen":
        raise ValueError(f"Unknown unit of a norm: {eenheid!r}")
    dag = ontvangen
    while aantal > 0:
        dag += DAG
        if is_working_day(dag) and not any(p.van <= dag < _until(p, vandaag) for p in perioden):
            aantal -= 1
    return dag


# --- school years ---------------------------------------------------------------------------------------------------


def get_begin_schooljaar(dag: date) -> date:
    """1 August of the schooljaar in which this day falls."""
    return date(dag.year if dag.month >= 8 else dag.year - 1, 8, 1)


def calculate_eind_tlv(begin: date, schooljaren: int) -> date:
    """The last day of a tlv: whole schooljaren plus the rest of the running one, to 31 July (WEC 40 lid 15).

    Raises ValueError for less than one schooljaar.
    """
    if schooljaren < 1:
        raise ValueError("A tlv runs at least one schooljaar.")
    begin_schooljaar = get_begin_schooljaar(begin)
    rest = 0 if begin == begin_schooljaar else 1
    return date(begin_schooljaar.year + schooljaren + rest, 7, 31)
