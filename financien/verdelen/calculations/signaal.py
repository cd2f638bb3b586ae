"""When a figure of a distribution is a signal: pure, over an outcome and what it is compared with."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from financien.verdelen.calculations.typen import Invoer, Verdeeluitkomst
from financien.verdelen.enums import Signaalsoort

HONDERD, NUL, TIENDE = Decimal(100), Decimal(0), Decimal("0.1")
# A share of next to nothing is as big as one likes: no bound lies beyond this, and a signal is kept with it.
MEEST = Decimal(1_000_000)
Getallen = Mapping[str, Decimal]


@dataclass(frozen=True)
class Gemeten:
    """The figure of one unit: what it was (or got), what it becomes (or keeps), and the percentage that is compared."""

    eenheid: str
    was: Decimal
    wordt: Decimal
    waarde: Decimal


@dataclass(frozen=True)
class Meetstand:
    """What a distribution was computed with, and its outcome."""

    invoer: Invoer
    uitkomst: Verdeeluitkomst


def find_overschrijdingen(
    soort: str, grens: Decimal, nu: Meetstand, eerder: Meetstand | None, telling: str = ""
) -> list[Gemeten]:
    """The units of which this figure passes the bound (percent), by code; ``eerder`` is None when there is nothing before.

    ``houdt_over``: of what a unit gets less than ``grens`` is left after what it has to pay. ``bedrag_daalt`` and
    ``telling_stijgt``: more than ``grens`` less (more) than before. What was nothing counts as 100 % more; of a kind that
    nobody counted before, and of a unit of which only the bounds are known, nothing is compared.
    """
    if soort == Signaalsoort.HOUDT_OVER:
        found = measure_keeps(nu.uitkomst)
        return [each for each in found if each.waarde < grens]
    if eerder is None:
        return []
    if soort == Signaalsoort.BEDRAG_DAALT:
        wordt = sum_units(nu.uitkomst)
        rows = compare(sum_units(eerder.uitkomst), {**find_gone(wordt, nu.invoer), **wordt})
        return [
            Gemeten(code, was, wordt, percent(was - wordt, was))
            for code, was, wordt in rows
            if was > 0 and percent(was - wordt, was) > grens
        ]
    before, now = count_units(eerder.invoer, telling), count_units(nu.invoer, telling)
    if not before:
        return []
    unknown = {code for counts in (before, now) for code, number in counts.items() if number is None}
    rows = compare(leave_out(before, unknown), leave_out(now, unknown))
    rise = [Gemeten(code, was, wordt, percent(wordt - was, was) if was else HONDERD) for code, was, wordt in rows]
    return [each for each in rise if each.wordt > each.was and each.waarde > grens]


def percent(deel: Decimal, geheel: Decimal) -> Decimal:
    """A share in percent, to one decimal, half up; no further from nothing than ``MEEST``."""
    return min(max(HONDERD * deel / geheel, -MEEST), MEEST).quantize(TIENDE, ROUND_HALF_UP)


def measure_keeps(uitkomst: Verdeeluitkomst) -> list[Gemeten]:
    """Of every unit that gets something: what it gets, what is left after what it pays, and that as a share."""
    gets: dict[str, Decimal] = defaultdict(Decimal)
    for regel in uitkomst.regels:
        if regel.eenheid and regel.bedrag > 0:
            gets[regel.eenheid] += regel.bedrag
    left = sum_units(uitkomst)
    return [Gemeten(code, was, left[code], percent(left[code], was)) for code, was in sorted(gets.items())]


def sum_units(uitkomst: Verdeeluitkomst) -> dict[str, Decimal]:
    """{code: euro} of every unit that stands in the trace itself: a board whose schools stand there is not counted twice."""
    found: dict[str, Decimal] = defaultdict(Decimal)
    for regel in uitkomst.regels:
        if regel.eenheid:
            found[regel.eenheid] += regel.bedrag
    return found


def find_gone(wordt: Getallen, invoer: Invoer) -> dict[str, Decimal]:
    """{code: nothing} of who takes part and stands in no line, while others of its kind do.

    Where no school stands in a line, the money goes to boards: then no school got less.
    """
    there = {each.soort for each in invoer.eenheden if each.code in wordt}
    return {each.code: NUL for each in invoer.eenheden if each.soort in there and each.code not in wordt}


def count_units(invoer: Invoer, telling: str) -> dict[str, Decimal | None]:
    """{code: the newest count of this kind}; None where of that only the bounds are known."""
    rows = [(row.datum, row.eenheid, row.aantal) for row in invoer.tellingen if row.code == telling]
    bounds = [(row.datum, row.eenheid, None) for row in invoer.bereiken if row.code == telling]
    return {unit: aantal for _, unit, aantal in sorted([*rows, *bounds], key=lambda row: row[0])}


def leave_out(aantallen: Mapping[str, Decimal | None], codes: Collection[str]) -> dict[str, Decimal]:
    """These counts without those of these units."""
    return {code: number for code, number in aantallen.items() if number is not None and code not in codes}


def compare(eerder: Getallen, nu: Getallen) -> Iterable[tuple[str, Decimal, Decimal]]:
    """(code, before, now) of every unit that stands in both or only now, in order of code."""
    return ((code, eerder.get(code, NUL), number) for code, number in sorted(nu.items()))
