"""When a rule of the swv asks for an OPP: from which event the weeks count, and of which type. Pure: no clock."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from opp.calculations.dag import calculate_uiterlijk
from opp.enums import Plichtgrond


@dataclass(frozen=True)
class Eigenregel:
    """One rule: the code of the type, what it counts from, and within how many weeks.

    ``van`` is the first day of the rule; ``wat`` is the code of a kind of request ("": every kind). With a ``zwaarte`` heavier labels count as well.
    """

    soortcode: str
    grond: str
    weken: int
    van: date
    wat: str = ""
    label: int | None = None
    zwaarte: int | None = None


@dataclass(frozen=True)
class Labelfeit:
    """A label that a pupil has, and since when."""

    label: int
    van: date
    zwaarte: int | None = None
    naam: str = ""


@dataclass(frozen=True)
class Plichtfeiten:
    """What is known of a pupil at a school; ``gebeurtenissen`` are (ground, code of what, day).

    ``opp_tot`` is the last day of an OPP there that was closed: what happened until then asks for no other one.
    """

    ingeschreven_op: date
    steun_op: date | None = None
    van_andere_school: bool = False
    labels: tuple[Labelfeit, ...] = ()
    gebeurtenissen: tuple[tuple[str, str, date], ...] = ()
    opp_tot: date | None = None


@dataclass(frozen=True)
class Eigenplicht:
    """The last day to adopt an OPP, of which type, and why in words: «label zwaar»."""

    uiterlijk_op: date
    soortcode: str
    waarom: str


def find_eigen_plicht(regels: Iterable[Eigenregel], feiten: Plichtfeiten) -> Eigenplicht | None:
    """The rule that asks for an OPP first; None when none does.

    Nothing counts from before the pupil came or the rule began. What lasts (support, a label) counts from that day then;
    what happened before (a request, a meeting, the move) doesn't count at all.
    """
    found = []
    for regel in regels:
        starts = list(_find_starts(regel, feiten))
        if starts:
            dag, waarom = min(starts)
            dag = max(dag, feiten.ingeschreven_op, regel.van)
            found.append(Eigenplicht(calculate_uiterlijk(dag, regel.weken), regel.soortcode, waarom))
    return min(found, key=lambda each: (each.uiterlijk_op, each.soortcode), default=None)


def _find_starts(regel: Eigenregel, feiten: Plichtfeiten) -> Iterable[tuple[date, str]]:
    grond = Plichtgrond(regel.grond)
    if grond == Plichtgrond.STEUN and feiten.steun_op is not None:
        yield feiten.steun_op, str(grond.label)
    elif grond == Plichtgrond.SCHOOLWISSEL:
        if feiten.van_andere_school and _is_new(regel, feiten, feiten.ingeschreven_op):
            yield feiten.ingeschreven_op, str(grond.label)
    elif grond == Plichtgrond.LABEL:
        for each in feiten.labels:
            if counts_as(each, regel):
                yield each.van, f"label «{each.naam}»"
    else:
        for code, wat, dag in feiten.gebeurtenissen:
            if code == grond and regel.wat in ("", wat) and _is_new(regel, feiten, dag):
                yield dag, str(grond.label)


def _is_new(regel: Eigenregel, feiten: Plichtfeiten, dag: date) -> bool:
    """It happened since the rule began, and no OPP was closed since."""
    return dag >= regel.van and (feiten.opp_tot is None or dag > feiten.opp_tot)


def counts_as(each: Labelfeit, regel: Eigenregel) -> bool:
    """Is it the label of the rule, or a heavier one?"""
    heavier = regel.zwaarte is not None and each.zwaarte is not None and each.zwaarte >= regel.zwaarte
    return each.label == regel.label or heavier
