"""Which small numbers are not shown, so that nobody can be recognised in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

MIN_CEL = 5


@dataclass(frozen=True)
class Tabelrij:
    """One school with its numbers; None is a number that is not shown."""

    naam: str
    cellen: Mapping[str, int | None]
    verborgen: frozenset[str] = field(default_factory=frozenset)


def suppress(rijen: Sequence[tuple[str, Mapping[str, int]]], geheel: Mapping[str, str]) -> list[Tabelrij]:
    """The rows with small cells hidden, and what would give them away.

    ``geheel`` is {column: the column it is a part of}. Hidden is a cell from 1 to 4, a part of which the rest is from
    1 to 4, and (because totals are shown) the smallest next one when a single cell of a column would be hidden.
    """
    verborgen = [{name for name, value in cellen.items() if _is_small(value)} for _, cellen in rijen]
    for (_, cellen), hidden in zip(rijen, verborgen, strict=True):
        hidden |= {deel for deel, heel in geheel.items() if _is_small(cellen[heel] - cellen[deel])}
    for name in rijen[0][1] if rijen else ():
        _hide_complement(name, [cellen[name] for _, cellen in rijen], verborgen)
    return [
        Tabelrij(naam, {name: None if name in hidden else value for name, value in cellen.items()}, frozenset(hidden))
        for (naam, cellen), hidden in zip(rijen, verborgen, strict=True)
    ]


def _is_small(value: int) -> bool:
    return 0 < value < MIN_CEL


def _hide_complement(name: str, values: Sequence[int], verborgen: Sequence[set[str]]) -> None:
    """One hidden cell follows from the total: hide a second one."""
    if sum(name in hidden for hidden in verborgen) != 1:
        return
    others = [(value, place) for place, value in enumerate(values) if name not in verborgen[place] and value > 0]
    if others:
        verborgen[min(others)[1]].add(name)


def sum_shown(rijen: Sequence[Tabelrij], totalen: Mapping[str, int]) -> dict[str, int | None]:
    """The totals, without one that would give away the only row that has a number."""
    shown: dict[str, int | None] = {}
    for name, total in totalen.items():
        hidden = sum(rij.cellen[name] is None for rij in rijen)
        shown[name] = None if hidden == 1 or _is_small(total) else total
    return shown
