"""Each table of an outcome hides its small numbers, whatever the total leaves over, and figures together hide the same."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapportage.indicatoren.calculations import (
    Indicatordeel,
    Indicatoruitkomst,
    hide_small,
    hide_together,
    schooljaar,
)
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.rekenregels import INDICATOREN
from swv.kern.kleine_cellen import is_small

D = Decimal
TABELLEN = ("per_school", "per_soort", "delen")


def make_row(sleutel: str, teller: int, rest: int = 0, groep: str = "") -> Indicatordeel:
    return Indicatordeel(sleutel, sleutel.upper(), D(teller), D(teller + rest), D(1), groep=groep)


def make_share(teller: int, rest: int, **tabellen: Any) -> Indicatoruitkomst:
    """A share of requests; each table as rows of (key, numerator, rest) or (key, numerator, rest, board)."""
    rows = {name: tuple(make_row(*row) for row in given) for name, given in tabellen.items()}
    return Indicatoruitkomst(INDICATOREN[Code.HONORERING], schooljaar(2025), D(teller), D(teller + rest), D(1), **rows)


def closed(rows: tuple[Indicatordeel, ...]) -> list[str]:
    """Keys of the rows that are hidden; a hidden row says nothing at all."""
    hidden = [row for row in rows if row.verborgen]
    assert [row for row in hidden if row.teller is not None or row.waarde is not None] == []
    assert [row for row in rows if not row.verborgen and row.teller is None] == []
    return [row.sleutel for row in hidden]


@pytest.mark.parametrize("tabel", TABELLEN)
def test_each_table_hides_its_small_number_behind_another(tabel: str) -> None:
    found = hide_small(make_share(90, 30, **{tabel: [("a", 3, 10), ("b", 20, 10), ("c", 67, 10)]}))

    assert closed(getattr(found, tabel)) == ["a", "b"]
    assert (found.teller, found.noemer, found.waarde, found.verborgen) == (D(90), D(120), D(1), False)


@pytest.mark.parametrize("tabel", TABELLEN)
@settings(max_examples=25)
@given(rows=st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=1, max_size=4), over=st.integers(0, 6))
def test_no_small_number_is_shown_or_follows_from_the_total(tabel: str, rows: list[tuple[int, int]], over: int) -> None:
    """``over``: so many of the total stand in no row."""
    given_rows = [(f"r{n}", teller, rest) for n, (teller, rest) in enumerate(rows)]
    teller, rest = sum(row[0] for row in rows) + over, sum(row[1] for row in rows)
    found = hide_small(make_share(teller, rest, **{tabel: given_rows}))

    table = getattr(found, tabel)
    for row, (own, other) in zip(table, rows, strict=True):
        assert row.verborgen or not (is_small(own) or is_small(other))
    if found.verborgen:
        assert len(closed(table)) == len(rows)
        return
    shown = [row for row in table if not row.verborgen]
    unseen = D(teller) - sum(row.teller for row in shown), D(rest) - sum(row.noemer - row.teller for row in shown)
    assert not is_small(int(unseen[0])) or not is_small(over)
    assert not any(is_small(int(each)) for each in unseen) or not closed(table)


@pytest.mark.parametrize("tabel", TABELLEN)
def test_a_row_that_one_figure_hides_is_hidden_in_all_and_no_other(tabel: str) -> None:
    small = make_share(90, 60, **{tabel: [("a", 3, 20), ("b", 20, 20), ("c", 67, 20)]})
    large = make_share(120, 60, **{tabel: [("a", 40, 20), ("b", 40, 20), ("c", 40, 20)]})

    for order in ([small, large], [large, small]):
        assert [closed(getattr(each, tabel)) for each in hide_together(order)] == [["a", "b"], ["a", "b"]]


def test_tables_of_one_figure_do_not_close_each_other() -> None:
    """A kind and a school may have the same key."""
    first, second = hide_together(
        [
            make_share(90, 60, per_school=[("a", 3, 20), ("b", 20, 20), ("c", 67, 20)], per_soort=[("a", 90, 60)]),
            make_share(90, 60, per_soort=[("a", 30, 20), ("b", 30, 20), ("c", 30, 20)]),
        ]
    )

    assert closed(first.per_school) == ["a", "b"]
    assert (closed(first.per_soort), closed(second.per_soort)) == ([], [])
