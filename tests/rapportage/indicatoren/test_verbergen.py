"""What of an outcome stays hidden from who may not see single pupils: each table, what is left over, and figures together."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapportage.indicatoren.calculations import (
    Indicatordeel,
    Indicatoruitkomst,
    hide_absence,
    hide_opp,
    hide_small,
    hide_together,
    schooljaar,
)
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.rekenregels import INDICATOREN
from swv.kern.kleine_cellen import is_small

D = Decimal
TABELLEN = ("per_school", "per_soort", "delen")
# Of each table: (key, numerator, rest of the denominator).
Rijen = list[tuple[str, int, int]]


def make_row(sleutel: str, teller: int, rest: int = 0, groep: str = "") -> Indicatordeel:
    return Indicatordeel(sleutel, sleutel.upper(), D(teller), D(teller + rest), D(1), groep=groep)


def make_share(teller: int, rest: int, **tabellen: Any) -> Indicatoruitkomst:
    """A share of requests; each table as rows of (key, numerator, rest) or (key, numerator, rest, board)."""
    rows = {name: tuple(make_row(*row) for row in given) for name, given in tabellen.items()}
    return Indicatoruitkomst(INDICATOREN[Code.HONORERING], schooljaar(2025), D(teller), D(teller + rest), D(1), **rows)


def make_count(code: str, teller: int, noemer: int | None = None, **tabellen: Any) -> Indicatoruitkomst:
    """A number; each table as rows of (key, number) or with a board behind it. The denominator is of the whole school."""
    rows = {
        name: tuple(
            Indicatordeel(key, key.upper(), D(n), D(1000), D(n), groep="".join(groep)) for key, n, *groep in given
        )
        for name, given in tabellen.items()
    }
    base = None if noemer is None else D(noemer)
    return Indicatoruitkomst(INDICATOREN[code], schooljaar(2025), D(teller), base, D(teller), **rows)


def closed(rows: tuple[Indicatordeel, ...]) -> list[str]:
    """Keys of the rows that are hidden; a hidden row says nothing at all."""
    hidden = [row for row in rows if row.verborgen]
    assert [row for row in hidden if row.teller is not None or row.waarde is not None] == []
    assert [row for row in rows if not row.verborgen and row.teller is None] == []
    return [row.sleutel for row in hidden]


# --- one figure -----------------------------------------------------------------------------------------------------


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


def test_pupils_of_no_school_do_not_follow_from_the_total() -> None:
    """19 in all and 17 at the schools: 2 of no school, so a school is hidden with them."""
    found = hide_small(make_count(Code.AANVRAGEN, 19, per_school=[("a", 7), ("b", 10)]))

    assert (found.teller, closed(found.per_school)) == (D(19), ["a"])


def test_a_hidden_school_takes_its_board_along_when_the_board_has_no_other() -> None:
    schools = [("a", 2, 20, "x"), ("b", 30, 30, "y"), ("c", 40, 40, "y")]
    found = hide_small(make_share(72, 90, per_school=schools, per_bestuur=[("x", 2, 20), ("y", 70, 70)]))

    assert closed(found.per_bestuur) == ["x", "y"]
    assert closed(found.per_school) == ["a", "b"]


def test_a_school_whose_board_is_not_in_the_table_counts_for_the_total() -> None:
    """The one board has 60 of 63 shown: without the school beside it its 3 would follow."""
    schools = [("a", 30, "x"), ("b", 30, "x"), ("c", 3, "")]
    found = hide_small(make_count(Code.AANVRAGEN, 63, per_school=schools, per_bestuur=[("x", 60)]))

    assert closed(found.per_school) == ["a", "c"]
    assert closed(found.per_bestuur) == ["x"]


def test_parts_of_a_part_do_not_count_twice() -> None:
    """A row of a group is inside another row: 8 of the total are 8, not 16."""
    found = hide_small(make_count(Code.CATEGORIEEN, 30, delen=[("1", 8), ("2", 22), ("1a", 8, "1")]))

    assert closed(found.delen) == []


def test_days_over_few_pupils_are_hidden_and_over_five_shown() -> None:
    """The numerator is how many pupils the median is of."""
    found = hide_small(make_count(Code.DOORLOOPTIJD, 40, per_soort=[("a", 1), ("b", 4), ("c", 5), ("d", 0), ("e", 30)]))

    assert closed(found.per_soort) == ["a", "b"]


@pytest.mark.parametrize("code", [Code.AANVRAGEN, Code.AANVRAGEN_PER_1000, Code.DOORLOOPTIJD, Code.HONORERING])
def test_every_kind_of_figure_about_pupils_is_hidden_when_small(code: str) -> None:
    found = hide_small(make_count(code, 3, 1000, per_school=[("a", 3)]))

    assert (found.verborgen, found.teller, found.waarde, closed(found.per_school)) == (True, None, None, ["a"])


def test_how_many_pupils_a_school_has_stays_and_how_many_requests_of_a_share_does_not() -> None:
    rate = hide_small(make_count(Code.AANVRAGEN_PER_1000, 3, 1000, per_school=[("a", 3)]))
    share = hide_small(make_share(3, 40, per_school=[("a", 3, 40)]))

    assert (rate.noemer, rate.per_school[0].noemer) == (D(1000), D(1000))
    assert (share.noemer, share.per_school[0].noemer) == (None, None)


def test_money_and_what_is_not_known_stay_as_they_are() -> None:
    money = make_count(Code.BESTEDING, 3, per_school=[("a", 3)])
    unknown = Indicatoruitkomst(INDICATOREN[Code.AANVRAGEN], schooljaar(2025), ontbreekt=("Nog niet geteld.",))
    without_count = Indicatoruitkomst(INDICATOREN[Code.HONORERING], schooljaar(2025), waarde=D(50))

    assert [hide_small(each) for each in (money, unknown, without_count)] == [money, unknown, without_count]


def test_a_share_of_which_all_or_none_is_shown_in_whole() -> None:
    nobody, everybody = make_share(0, 40, per_school=[("a", 0, 40)]), make_share(40, 0, per_school=[("a", 40, 0)])

    assert [hide_small(each) for each in (nobody, everybody)] == [nobody, everybody]


def test_a_number_that_is_no_share_has_no_rest_to_hide() -> None:
    """38 requests of 40 pupils: the 2 others are no small group of this figure."""
    found = hide_small(make_count(Code.AANVRAGEN, 38, 40, per_school=[("a", 38)]))

    assert (found.verborgen, closed(found.per_school)) == (False, [])


# --- figures over the same requests ---------------------------------------------------------------------------------


@pytest.mark.parametrize("tabel", TABELLEN)
def test_a_row_that_one_figure_hides_is_hidden_in_all_and_no_other(tabel: str) -> None:
    small = make_share(90, 60, **{tabel: [("a", 3, 20), ("b", 20, 20), ("c", 67, 20)]})
    large = make_share(120, 60, **{tabel: [("a", 40, 20), ("b", 40, 20), ("c", 40, 20)]})

    for order in ([small, large], [large, small]):
        assert [closed(getattr(each, tabel)) for each in hide_together(order)] == [["a", "b"], ["a", "b"]]


def test_a_figure_that_is_hidden_as_a_whole_takes_no_other_along() -> None:
    whole, other = make_share(3, 40, per_school=[("a", 3, 40)]), make_share(40, 40, per_school=[("a", 40, 40)])
    first, second = hide_together([whole, other])

    assert (first.verborgen, second.verborgen, closed(second.per_school)) == (True, False, [])


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


# --- as another page hides it ---------------------------------------------------------------------------------------


def make_absence(numbers: dict[str, int], **tabellen: Any) -> Indicatoruitkomst:
    """Thuiszitters per column of the quarterly return; a key with a point is a part of the column before the point."""
    parts = [(key, n, *([key.partition(".")[0]] if "." in key else [])) for key, n in numbers.items()]
    total = sum(n for key, n in numbers.items() if "." not in key)
    return make_count(Code.THUISZITTERS, total, delen=parts, **tabellen)


def test_thuiszitters_are_shown_when_all_columns_are() -> None:
    found = hide_absence(make_absence({"absoluut": 9, "relatief": 0, "vrij": 12}, per_school=[("a", 9), ("b", 12)]))

    assert (found.teller, closed(found.delen), closed(found.per_school)) == (D(21), [], [])


def test_one_hidden_column_hides_the_total_and_every_table() -> None:
    found = hide_absence(make_absence({"absoluut": 2, "relatief": 9, "vrij": 12}, per_school=[("a", 11), ("b", 12)]))

    assert (found.verborgen, found.teller) == (True, None)
    assert (closed(found.delen), closed(found.per_school)) == (["absoluut", "relatief", "vrij"], ["a", "b"])


def test_a_small_part_of_a_column_is_hidden_alone_and_the_schools_by_their_own_numbers() -> None:
    numbers = {"absoluut": 9, "relatief": 40, "vrij": 12, "absoluut.kort": 2, "absoluut.lang": 7}
    found = hide_absence(make_absence(numbers, per_school=[("a", 3), ("b", 20), ("c", 38)]))

    assert (found.verborgen, found.teller) == (False, D(61))
    assert closed(found.delen) == ["absoluut.kort", "absoluut.lang"]
    assert closed(found.per_school) == ["a", "b"]


def test_unknown_thuiszitters_stay_unknown() -> None:
    unknown = Indicatoruitkomst(INDICATOREN[Code.THUISZITTERS], schooljaar(2025), ontbreekt=("Nog niet geteld.",))

    assert hide_absence(unknown) == unknown


def make_opps() -> Indicatoruitkomst:
    schools = [("a", 20, 9, "x"), ("b", 20, 9, "x"), ("c", 20, 9, "y")]
    return make_share(60, 27, per_school=schools, per_bestuur=[("x", 40, 18), ("y", 20, 9)])


def test_opps_show_a_school_that_its_own_page_shows_and_a_board_with_all_its_schools() -> None:
    found = hide_opp(make_opps(), {"a": True, "b": False, "c": True}, totaal=True)

    assert (closed(found.per_school), closed(found.per_bestuur)) == (["b"], ["x"])
    assert (found.teller, found.verborgen) == (D(60), False)


def test_opps_of_a_school_that_its_page_does_not_know_are_hidden() -> None:
    found = hide_opp(make_opps(), {"a": True, "b": True}, totaal=True)

    assert (closed(found.per_school), closed(found.per_bestuur)) == (["c"], ["y"])


def test_opps_without_a_total_to_show_are_hidden_whole() -> None:
    found = hide_opp(make_opps(), {"a": True, "b": True, "c": True}, totaal=False)

    assert (found.verborgen, found.teller, found.noemer, found.waarde) == (True, None, None, None)
    assert (closed(found.per_school), closed(found.per_bestuur)) == (["a", "b", "c"], ["x", "y"])
