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
from math import gcd, lcm
from typing import TypeVar

MIN_CEL = 5
IN_ONE_GO = 6
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
        """What has to be hidden too; empty when everything hidden stays hidden."""
        if thin := self.find_thin(hidden):
            return {self._pick(hidden, [row]) or self._pick_behind(hidden, row) for row in thin} - {None}
        # A few at a time: one more hidden number often protects several others.
        exposed = sorted(self.find_exposed(hidden), key=lambda key: (self.values[key], str(key)))
        more: set = set()
        for key in exposed:
            own = [row for row in self.sums if key == row[0] or key in row[1]]
            if not any(more & {row[0], *row[1]} for row in own):
                more |= {self._pick(hidden, own)} - {None}
            if len(more) > len(exposed) // IN_ONE_GO:
                break
        return more

    def _pick(self, hidden: set, rows: list[tuple]) -> Hashable | None:
        """The smallest part that is still shown, else the smallest total; None when nothing here is shown any more."""
        closed = hidden | self.fixed
        parts = {part for _, row in rows for part in row if part not in closed and self.values[part] > 0}
        wholes = {whole for whole, _ in rows if whole not in closed}
        candidates = parts - wholes or parts or wholes
        return min(candidates, key=lambda key: (self.values[key], str(key)), default=None)

    def _pick_behind(self, hidden: set, row: tuple) -> Hashable | None:
        """All parts of this sum are out of sight, but some follow: hide what the smallest of those follows from."""
        followed = self._follow(hidden) & set(row[1])
        for part in sorted(followed, key=lambda key: (self.values[key], str(key))):
            behind = [each for each in self.sums if each != row and (part == each[0] or part in each[1])]
            if found := self._pick(hidden, behind):
                return found
        return None

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
        harmless = self.harmless
        again = bool(harmless)
        while again:
            again = False
            for whole, parts in self.sums:
                unknown = [key for key in (whole, *parts) if key in hidden and key not in found]
                if len(unknown) == 1 and unknown[0] in harmless:
                    found.add(unknown[0])
                    again = True
        return found

    def find_exposed(self, hidden: set) -> set:
        """Hidden numbers for which no other value was found that fits what is shown."""
        stuck = set(hidden - self.harmless)
        rows = [row for row in (_equation(hidden, *each) for each in self.sums) if row]
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
            _subtract(rest, solved[key], rest.get(key, 0))
        if not rest:
            continue
        pivot = min(rest, key=lambda key: (order[key], str(key)))
        factor = rest[pivot]
        lead = {key: value * factor if factor in (1, -1) else Fraction(value) / factor for key, value in rest.items()}
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
    if not factor:
        return
    for key, value in other.items():
        left = row.get(key, 0) - factor * value
        if left:
            row[key] = left
        else:
            row.pop(key, None)


def _whole(move: Row) -> dict[Hashable, int]:
    """The same move in the smallest whole steps: people come one at a time."""
    factor = lcm(*(value.denominator for value in move.values())) if move else 1
    steps = {key: int(value * factor) for key, value in move.items()}
    shared = gcd(*steps.values()) or 1
    return {key: step // shared for key, step in steps.items()}


# --- ready-made tables ----------------------------------------------------------------------------------------------


def hide_cells(cells: Mapping[str, int], minimum: int = MIN_CEL) -> tuple[dict[str, int | None], int | None]:
    """One row of cells and its total: (cells, total), None where nothing is told."""
    waarden: dict[tuple[str, str], int] = {("cel", name): value for name, value in cells.items()}
    totaal = ("totaal", "")
    sommen = [(totaal, list(waarden))]
    waarden[totaal] = sum(cells.values())
    hidden = find_hidden(waarden, sommen, minimum=minimum)
    shown = {name: None if ("cel", name) in hidden else value for name, value in cells.items()}
    return shown, None if totaal in hidden else waarden[totaal]


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
    waarden: dict[tuple[str, str, str], int] = {
        ("cel", rij, kolom): cellen[rij][kolom] for rij in rijen for kolom in kolommen
    }
    sommen: list[tuple[tuple[str, str, str], list[tuple[str, str, str]]]] = []
    sommen += [(("rij", rij, ""), [("cel", rij, kolom) for kolom in kolommen]) for rij in rijen]
    sommen += [(("kolom", "", kolom), [("cel", rij, kolom) for rij in rijen]) for kolom in kolommen]
    for whole, parts in sommen:
        waarden[whole] = sum(waarden[part] for part in parts)
    geheel = ("totaal", "", "")
    sommen += [(geheel, [("rij", rij, "") for rij in rijen]), (geheel, [("kolom", "", kolom) for kolom in kolommen])]
    waarden[geheel] = sum(waarden["rij", rij, ""] for rij in rijen)
    hidden = find_hidden(waarden, sommen, minimum=minimum)
    shown = {key: None if key in hidden else value for key, value in waarden.items()}
    return Tabel(
        {rij: {kolom: shown["cel", rij, kolom] for kolom in kolommen} for rij in rijen},
        {rij: shown["rij", rij, ""] for rij in rijen},
        {kolom: shown["kolom", "", kolom] for kolom in kolommen},
        shown[geheel],
    )
