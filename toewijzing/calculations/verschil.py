"""What differs between two versions: values, and rows that were added, went, changed or moved. Pure: no ORM, no clock."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum


class Hoe(Enum):
    """What happened to a row."""

    ERBIJ = "erbij"
    WEG = "weg"
    ANDERS = "anders"
    VERPLAATST = "verplaatst"


@dataclass(frozen=True)
class Versiedeel:
    """A step, question or item: by what it is recognised in another version, its name, and {what: how it is}."""

    sleutel: str
    naam: str
    delen: Mapping[str, str]


@dataclass(frozen=True)
class Waardeverschil:
    """One value that differs, in words; "" is nothing."""

    wat: str
    oud: str
    nieuw: str


@dataclass(frozen=True)
class Verschilregel:
    """One row that differs; ``hoe`` holds ANDERS and VERPLAATST together when both are so. Places count from 1."""

    naam: str
    hoe: frozenset[Hoe]
    wijzigingen: tuple[Waardeverschil, ...] = ()
    van_plek: int | None = None
    naar_plek: int | None = None

    @property
    def is_erbij(self) -> bool:
        """It is new."""
        return Hoe.ERBIJ in self.hoe

    @property
    def is_weg(self) -> bool:
        """It went."""
        return Hoe.WEG in self.hoe

    @property
    def is_anders(self) -> bool:
        """Something of it changed."""
        return Hoe.ANDERS in self.hoe

    @property
    def is_verplaatst(self) -> bool:
        """It stands elsewhere."""
        return Hoe.VERPLAATST in self.hoe


def compare_values(oud: Mapping[str, str], nieuw: Mapping[str, str]) -> list[Waardeverschil]:
    """Every value that differs, in the order of the new ones; what only the old one has comes last."""
    names = dict.fromkeys([*nieuw, *oud])
    found = [Waardeverschil(name, oud.get(name, ""), nieuw.get(name, "")) for name in names]
    return [each for each in found if each.oud != each.nieuw]


def compare_rows(oud: Sequence[Versiedeel], nieuw: Sequence[Versiedeel]) -> list[Verschilregel]:
    """Every row that differs, in the new order; what went comes last, in the old order."""
    pairs = match_rows(oud, nieuw)
    moved = _find_moved(pairs)
    found = []
    for place, row in enumerate(nieuw):
        if place not in pairs:
            wijzigingen = tuple(Waardeverschil(wat, "", words) for wat, words in row.delen.items() if words)
            found.append(Verschilregel(row.naam, frozenset({Hoe.ERBIJ}), wijzigingen, naar_plek=place + 1))
            continue
        before = oud[pairs[place]]
        changes = compare_values({"naam": before.naam, **before.delen}, {"naam": row.naam, **row.delen})
        hoe = frozenset([*([Hoe.ANDERS] if changes else []), *([Hoe.VERPLAATST] if place in moved else [])])
        if hoe:
            found.append(Verschilregel(row.naam, hoe, tuple(changes), pairs[place] + 1, place + 1))
    kept = set(pairs.values())
    gone = [(place, row) for place, row in enumerate(oud) if place not in kept]
    return found + [Verschilregel(row.naam, frozenset({Hoe.WEG}), van_plek=place + 1) for place, row in gone]


def match_rows(oud: Sequence[Versiedeel], nieuw: Sequence[Versiedeel]) -> dict[int, int]:
    """{place of a new row: place of the old one it is}: rows that are the same first, then those of one key, in order."""
    found: dict[int, int] = {}
    free = list(range(len(oud)))
    for is_same in (lambda one, two: one == two, lambda one, two: one.sleutel == two.sleutel):
        for place, row in enumerate(nieuw):
            if place in found:
                continue
            if (before := next((other for other in free if is_same(oud[other], row)), None)) is not None:
                found[place] = before
                free.remove(before)
    return found


def _find_moved(pairs: Mapping[int, int]) -> set[int]:
    """The new places of as few rows as can be, without which the others stand in the order they had."""
    order = [(place, pairs[place]) for place in sorted(pairs)]
    ends: list[int] = []  # the old place at the end of the best row of each length
    lengths = []
    for _, before in order:
        length = bisect_left(ends, before)
        ends[length : length + 1] = [before]
        lengths.append(length)
    wanted, kept = len(ends) - 1, set[int]()
    for number in range(len(order) - 1, -1, -1):
        if lengths[number] == wanted:
            kept.add(order[number][0])
            wanted -= 1
    return set(pairs) - kept
