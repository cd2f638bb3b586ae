"""Legal and own terms: pure functions over dates, no ORM and no clock.

Rules
- Awb 4:13: decide within eight weeks of receipt. The day of receipt doesn't count: received on Monday 1 September
  2025 means Monday 27 October 2025 at the latest.
- Awb 4:15 lid 1: the term stands still from the day after the question to complete the request until the day of the
  answer, or, when the set date passes unused, up to and including that date.
- A question without a set date does not let it stand still (RvS 2016:2527).
- Awb 4:15 lid 2a: it also stands still during the period for which the applicant agreed in writing.
- Days on which it stands still for two reasons count once. After the term has passed nothing can stop it any more.
- Awb 4:14: a notice of extension adds weeks, when it was given before the term had passed; a later one adds nothing. Keeping a case back (aanhouden) never stops the clock.
- Algemene termijnenwet 1 and 4: a term of at most twelve weeks that ends on a Saturday, Sunday or feast day runs on
  to the next working day.

A term that stands still now is counted up to the day on which it is looked at, so its date moves along every day.
Days that a decree equates with feast days (Algemene termijnenwet 3 lid 3) come in as ``gelijkgesteld``; without them
the rules reckon with those that are shipped (``swv.kern.feiten``).
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from dateutil.easter import easter

from swv.kern.feiten import FEITEN
from swv.kern.schoolvakanties import Vakantie, is_vakantie

DAG = timedelta(days=1)
GELIJKGESTELD = FEITEN.gelijkgestelde_dagen
BEZWAARTERMIJN_WEKEN = 6
# Algemene termijnenwet 4: longer terms aren't moved to the next working day.
MAX_WEKEN_TERMIJNENWET = 12
# Units of the swv's own terms in which school holidays don't count. Never of a term of the Awb.
SCHOOLDAGEN, SCHOOLWEKEN = "schooldagen", "schoolweken"
SCHOOLEENHEDEN = frozenset({SCHOOLDAGEN, SCHOOLWEKEN})


@dataclass(frozen=True)
class Stilstand:
    """A period in which a term stands still: from ``van`` up to but not including ``tot`` (None: still going on)."""

    van: date
    tot: date | None = None


@dataclass(frozen=True)
class Aanvulling:
    """The applicant was asked to complete the request, with ``uiterlijk`` as the last day to answer (Awb 4:15 1a).

    None: no last day was set, and then nothing stands still.
    """

    gevraagd_op: date
    uiterlijk: date | None
    beantwoord_op: date | None = None


@dataclass(frozen=True)
class Instemming:
    """The applicant agreed in writing that the decision waits, first and last day included (Awb 4:15 lid 2a)."""

    van: date
    tot_en_met: date | None = None


@dataclass(frozen=True)
class Verlenging:
    """The applicant was told that the decision takes this many weeks longer (Awb 4:14); None: in time, whenever."""

    weken: int
    meegedeeld_op: date | None = None


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


def is_working_day(dag: date, gelijkgesteld: Collection[date] = GELIJKGESTELD) -> bool:
    """Not a Saturday, Sunday, feast day or a day equated with one."""
    return dag.weekday() < 5 and dag not in feestdagen(dag.year) and dag not in gelijkgesteld


def next_working_day(dag: date, gelijkgesteld: Collection[date] = GELIJKGESTELD) -> date:
    """This day, or else the first working day after it (Algemene termijnenwet 1 lid 1)."""
    while not is_working_day(dag, gelijkgesteld):
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
            case Aanvulling(uiterlijk=None):
                continue
            case Aanvulling(gevraagd_op, date() as uiterlijk, beantwoord_op):
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


def _shift(
    einde: date, ontvangen: date, perioden: Sequence[Stilstand], vandaag: date, gelijkgesteld: Collection[date]
) -> tuple[date, int, date | None]:
    """Move the end of a term by the days it stood still: (end, number of days, standing still since)."""
    dagen, stil_sinds = 0, None
    for periode in perioden:
        van, tot = max(periode.van, ontvangen + DAG), _until(periode, vandaag)
        if van > vandaag or van > next_working_day(einde, gelijkgesteld):
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
    ontvangen: date,
    weken: int,
    gebeurtenissen: Sequence[TermijnGebeurtenis],
    vandaag: date,
    gelijkgesteld: Collection[date] = GELIJKGESTELD,
) -> Beslistermijn:
    """The last day to decide on a request received on this day, as it looks today (Awb 4:13 to 4:15)."""
    perioden = get_stilstand(gebeurtenissen)

    def calculate(verlengd: int, dag: date) -> Beslistermijn:
        einde = add_weeks(ontvangen, weken + verlengd)
        einde, dagen, stil_sinds = _shift(einde, ontvangen, perioden, dag, gelijkgesteld)
        if weken + verlengd <= MAX_WEKEN_TERMIJNENWET:
            einde = next_working_day(einde, gelijkgesteld)
        return Beslistermijn(einde, dagen, stil_sinds, weken, verlengd)

    verlengd = 0
    for notice in (g for g in gebeurtenissen if isinstance(g, Verlenging)):
        told = notice.meegedeeld_op
        if told is None or told <= calculate(verlengd, told).uiterlijk:
            verlengd += notice.weken
    return calculate(verlengd, vandaag)


def calculate_bezwaartermijn(
    bekendgemaakt_op: date, weken: int = BEZWAARTERMIJN_WEKEN, gelijkgesteld: Collection[date] = GELIJKGESTELD
) -> tuple[date, date]:
    """First and last day on which one can object (Awb 6:7 and 6:8): from the day after it was made known."""
    return bekendgemaakt_op + DAG, next_working_day(add_weeks(bekendgemaakt_op, weken), gelijkgesteld)


def calculate_norm(
    ontvangen: date,
    aantal: int,
    eenheid: str,
    stilstand: Sequence[Stilstand] = (),
    *,
    vandaag: date,
    gelijkgesteld: Collection[date] = GELIJKGESTELD,
    vakanties: Collection[Vakantie] = (),
) -> date:
    """The last day of the swv's own service norm; it stands still with the law.

    So many ``weken`` or ``werkdagen``, or the same without the days of ``vakanties``: ``schoolweken``, ``schooldagen``.
    Raises ValueError for another unit.
    """
    perioden = merge_stilstand(stilstand)

    def counts(dag: date) -> bool:
        return not any(p.van <= dag < _until(p, vandaag) for p in perioden)

    if eenheid in SCHOOLEENHEDEN:
        return _count_school(ontvangen, aantal, eenheid, counts, perioden, vandaag, gelijkgesteld, vakanties)
    if eenheid == "weken":
        einde = _shift(add_weeks(ontvangen, aantal), ontvangen, perioden, vandaag, gelijkgesteld)[0]
        return next_working_day(einde, gelijkgesteld)
    if eenheid != "werkdagen":
        raise ValueError(f"Unknown unit of a norm: {eenheid!r}")
    return _walk(ontvangen, aantal, lambda dag: is_working_day(dag, gelijkgesteld) and counts(dag))


def _walk(dag: date, aantal: int, counts: Callable[[date], bool]) -> date:
    """The day on which so many days after this one have counted."""
    while aantal > 0:
        dag += DAG
        aantal -= counts(dag)
    return dag


def _count_school(
    ontvangen: date, aantal: int, eenheid: str, counts: Callable[[date], bool], perioden: Sequence[Stilstand],
    vandaag: date, gelijkgesteld: Collection[date], vakanties: Collection[Vakantie],
) -> date:  # fmt: skip
    """A term in which school holidays don't count; it ends on a day on which there is school, never before the calendar.

    Of schoolweken every day outside a holiday counts, weekends and feast days too: seven of them are a week.
    """
    gewoon = "weken" if eenheid == SCHOOLWEKEN else "werkdagen"
    kalender = calculate_norm(ontvangen, aantal, gewoon, perioden, vandaag=vandaag, gelijkgesteld=gelijkgesteld)

    def is_school_day(dag: date) -> bool:
        return is_working_day(dag, gelijkgesteld) and not is_vakantie(dag, vakanties)

    if eenheid == SCHOOLWEKEN:
        einde = _walk(ontvangen, 7 * aantal, lambda dag: counts(dag) and not is_vakantie(dag, vakanties))
    else:
        einde = _walk(ontvangen, aantal, lambda dag: counts(dag) and is_school_day(dag))
    einde = max(einde, kalender)
    while not is_school_day(einde):
        einde += DAG
    return einde


# --- school years ---------------------------------------------------------------------------------------------------


def get_begin_schooljaar(dag: date) -> date:
    """1 August of the schooljaar in which this day falls."""
    return date(dag.year if dag.month >= 8 else dag.year - 1, 8, 1)


def calculate_eind_tlv(gegeven_op: date, schooljaren: int) -> date:
    """The last day of a tlv for (v)so: whole schooljaren plus the rest of the one in which it is given, to 31 July.

    WEC 40 lid 15: what counts is the day on which it is given, not the day on which it begins. Given on 1 August there
    is no rest. Raises ValueError for less than one schooljaar.
    """
    if schooljaren < 1:
        raise ValueError("A tlv runs at least one schooljaar.")
    begin_schooljaar = get_begin_schooljaar(gegeven_op)
    rest = 0 if gegeven_op == begin_schooljaar else 1
    return date(begin_schooljaar.year + schooljaren + rest, 7, 31)
