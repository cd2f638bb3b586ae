"""Small numbers that are not shown, and what would give them away.

A table is numbers with a key and the sums between them: {total: its parts}. Hidden is every number from 1 to 4. Then
more is hidden until nothing that was hidden can be computed: for every hidden number there is another one that fits
everything that is shown, and hidden parts together are never fewer than five. Zero is shown: it is about nobody.

The reader is taken to know that a hidden number is at least 1. Sums may hold over rows, over columns, over both and
over levels (school, board, samenwerkingsverband); a part that is never shown (the rest of a percentage) takes part
like any other.
"""

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import TypeVar

MIN_CEL = 5
# Factors are whole in sums over rows, columns and levels; fractions only where sums cross in another way.
Row = dict[Hashable, int | Fraction]
Sleutel = TypeVar("Sleutel", bound=Hashable)
Sommen = Iterable[tuple[Sleutel, Sequence[Sleutel]]]


def is_small(value: int | None, minimum: int = MIN_CEL) -> bool:
    """A number about so few people that one of them could be recognised."""
    return value is not None and 0 < value < minimum


def find_hidden(
    waarden: Mapping[Sleutel, int],
    sommen: Sommen[Sleutel] = (),
    *,
    nooit_getoond: Collection[Sleutel] = (),
    altijd_getoond: Collection[Sleutel] = (),
    al_verborgen: Collection[Sleutel] = (),
    minimum: int = MIN_CEL,
) -> frozenset[Sleutel]:
    """The keys that are not shown. ``sommen`` is (total, parts); ``nooit_getoond`` are parts without a place of their own,
    which only matter when they are small. ``altijd_getoond`` stands elsewhere too (a total): when it can't be shown with
    some of the parts, none of them is shown. ``al_verborgen`` is hidden anyway, and so the first to hide others behind.

    Raises ValueError when a sum does not add up or a number is below zero.
    """
    return _search(
        tuple(waarden.items()), tuple((whole, tuple(parts)) for whole, parts in sommen), frozenset(nooit_getoond),
        frozenset(altijd_getoond), frozenset(key for key in al_verborgen if key in waarden), minimum,
    )  # fmt: skip


# The same table is asked for with every page; figures change a few times an hour.
@lru_cache(maxsize=2048)
def _search(
    items: tuple,
    sums: tuple,
    nooit_getoond: frozenset,
    altijd_getoond: frozenset,
    al_verborgen: frozenset,
    minimum: int,
) -> frozenset:
    waarden = dict(items)
    table = _Table(waarden, list(sums), minimum, nooit_getoond, altijd_getoond)
    table.check()
    hidden = {key for key, value in waarden.items() if is_small(value, minimum)} | nooit_getoond | al_verborgen
    while more := table.find_more(hidden):
        hidden |= more
    if altijd_getoond and (table.find_thin(hidden) or table.find_exposed(hidden)):
        return frozenset(table.values.keys() - table.fixed)
    return frozenset(hidden)


@dataclass(frozen=True)
class _Table:
    values: dict
    sums: list[tuple]
    minimum: int
    # Without a place of their own: nobody knows whether they are there at all, so they may be zero.
    latent: frozenset
    fixed: frozenset

    @property
    def harmless(self) -> set:
        """Latent and not small: whoever computes them learns nothing about one person."""
        return {key for key in self.latent if not is_small(self.values[key], self.minimum)}

    def check(self) -> None:
        if any(value < 0 for value in self.values.values()):
            raise ValueError("A count is never below zero.")
        for whole, parts in self.sums:
            if self.values[whole] != sum(self.values[part] for part in parts):
                raise ValueError(f"The parts do not add up: {whole}")

    def find_more(self, hidden: set) -> set:
        """What has to be hidden too; empty when everything hidden stays hidden, or nothing can be hidden any more."""
        more: set = set()
        for row in self.find_thin(hidden):
            # When all its parts are out of sight, some of them follow: hide what those follow from.
            more |= self._pick(hidden, [[row]]) or self._pick_near(hidden, self._follow(hidden) & set(row[1]))
        return more or self._pick_near(hidden, self.find_exposed(hidden))

    def _pick_near(self, hidden: set, keys: set) -> set:
        """What to hide next to one of these; where all of that is hidden, next to what stands in a sum with them."""
        near = [[row for row in self.sums if key == row[0] or key in row[1]] for key in sorted(keys, key=self._size)]
        if found := self._pick(hidden, near):
            return found
        around = hidden.intersection(each for rows in near for whole, parts in rows for each in (whole, *parts))
        return self._pick_near(hidden, around) if around > keys else set()

    def _pick(self, hidden: set, groups: list[list[tuple]]) -> set:
        """The smallest part in the first of these groups of sums where one is shown, else so a total; a set of one."""
        closed = hidden | self.fixed
        # A zero covers nobody.
        parts = [{key for _, row in rows for key in row if self.values[key] and key not in closed} for rows in groups]
        wholes = [{whole for whole, _ in rows if whole not in closed} for rows in groups]
        shown = next(filter(None, [*parts, *wholes]), set())
        return set(sorted(shown, key=self._size)[:1])

    def _size(self, key: Hashable) -> tuple[int, str]:
        return self.values[key], str(key)

    def find_thin(self, hidden: set) -> list[tuple]:
        """Sums of which the hidden parts together are fewer than five."""
        closed = hidden - self._follow(hidden)
        return [
            row for row in self.sums
            if row[0] not in closed and 0 < sum(self.values[part] for part in row[1] if part in closed) < self.minimum
        ]  # fmt: skip

    def _follow(self, hidden: set) -> set:
        """Harmless numbers that follow from what is shown: everybody can work them out, so they cover nobody."""
        found: set = set()
        while more := {
            key
            for whole, parts in self.sums
            if len(unknown := (hidden - found) & {whole, *parts}) == 1
            for key in unknown & self.harmless
        }:
            found |= more
        return found

    def find_exposed(self, hidden: set) -> set:
        """Hidden numbers for which no other value was found that fits what is shown."""
        stuck = set(hidden - self.harmless)
        rows = [_equation(hidden, *each) for each in self.sums]
        # Any basis gives sound answers; another order of solving finds other moves.
        for sign in (1, -1, 0):
            if stuck:
                order = {key: sign * self.values[key] for key in hidden}
                stuck -= self._movable(_null_space(hidden, rows, order))
        return stuck

    def _movable(self, moves: Iterable[Row]) -> set:
        """Numbers that can change along one of these moves, with everything hidden staying at least 1."""
        free: set = set()
        for move in map(_whole, moves):
            if any(all(self._may_be(key, sign * step) for key, step in move.items()) for sign in (1, -1)):
                free |= set(move)
        return free

    def _may_be(self, key: Hashable, step: int) -> bool:
        """May this number differ by so much? What is hidden for itself is known to be at least 1."""
        return self.values[key] + step >= (0 if key in self.latent else 1)


# --- moves: changes of hidden numbers that leave every shown number as it is ------------------------------------------


def _equation(hidden: set, whole: Hashable, parts: Sequence[Hashable]) -> Row:
    """A sum as an equation over the hidden numbers: {number: factor}."""
    row: Row = {part: 1 for part in parts if part in hidden}
    return {**row, whole: -1} if whole in hidden else row


def _null_space(keys: Iterable[Hashable], rows: list[Row], order: Mapping[Hashable, int]) -> list[Row]:
    """A basis of the moves (Gauss-Jordan over sparse rows: a sum touches few numbers). Lowest in order is solved first."""
    solved: dict[Hashable, Row] = {}
    for row in rows:
        rest = dict(row)
        for key in [key for key in row if key in solved]:
            _subtract(rest, solved[key], row[key])
        if not rest:
            continue
        pivot = min(rest, key=lambda key: (order[key], str(key)))
        factor = rest[pivot]
        lead = {key: value * factor if abs(factor) == 1 else Fraction(value) / factor for key, value in rest.items()}
        for other in solved.values():
            if pivot in other:
                _subtract(other, lead, other[pivot])
        solved[pivot] = lead
    moves: dict[Hashable, Row] = {key: {key: 1} for key in keys if key not in solved}
    for pivot, row in solved.items():
        for key, value in row.items():
            if key != pivot:
                moves[key][pivot] = -value
    return list(moves.values())


def _subtract(row: Row, other: Row, factor: int | Fraction) -> None:
    for key, value in other.items():
        left = row.get(key, 0) - factor * value
        if left:
            row[key] = left
        else:
            row.pop(key, None)


def _whole(move: Row) -> dict[Hashable, int]:
    """The same move in the smallest whole steps: people come one at a time."""
    factor = lcm(*(value.denominator for value in move.values()))
    return {key: int(value * factor) for key, value in move.items()}


# --- ready-made tables ----------------------------------------------------------------------------------------------


def hide_cells(cells: Mapping[str, int], minimum: int = MIN_CEL) -> tuple[dict[str, int | None], int | None]:
    """One row of cells and its total: (cells, total), None where nothing is told."""
    # The total goes by None, which no cell is called.
    totaal = sum(cells.values())
    hidden = find_hidden({**cells, None: totaal}, [(None, list(cells))], minimum=minimum)
    shown = {name: None if name in hidden else value for name, value in cells.items()}
    return shown, None if None in hidden else totaal


@dataclass(frozen=True)
class Tabel:
    """Rows × columns with totals both ways; None is a number that is not shown."""

    cellen: dict[str, dict[str, int | None]]
    per_rij: dict[str, int | None]
    per_kolom: dict[str, int | None]
    totaal: int | None


def hide_table(cellen: Mapping[str, Mapping[str, int]], minimum: int = MIN_CEL) -> Tabel:
    """A table over two dimensions (the same columns in every row) with its row, column and grand totals."""
    rijen, kolommen = list(cellen), list(next(iter(cellen.values()), {}))
    waarden: dict[tuple[str, ...], int] = {
        ("cel", rij, kolom): cellen[rij][kolom] for rij in rijen for kolom in kolommen
    }
    sommen: list[tuple[tuple[str, ...], list[tuple[str, ...]]]] = []
    sommen += [(("rij", rij), [("cel", rij, kolom) for kolom in kolommen]) for rij in rijen]
    sommen += [(("kolom", kolom), [("cel", rij, kolom) for rij in rijen]) for kolom in kolommen]
    for whole, parts in sommen:
        waarden[whole] = sum(waarden[part] for part in parts)
    geheel = ("totaal",)
    sommen += [(geheel, [("rij", rij) for rij in rijen]), (geheel, [("kolom", kolom) for kolom in kolommen])]
    waarden[geheel] = sum(waarden["rij", rij] for rij in rijen)
    hidden = find_hidden(waarden, sommen, minimum=minimum)
    shown = {key: None if key in hidden else value for key, value in waarden.items()}
    return Tabel(
        {rij: {kolom: shown["cel", rij, kolom] for kolom in kolommen} for rij in rijen},
        {rij: shown["rij", rij] for rij in rijen},
        {kolom: shown["kolom", kolom] for kolom in kolommen},
        shown[geheel],
    )
