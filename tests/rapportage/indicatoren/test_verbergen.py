"""What stays hidden in an outcome for people who may not see single pupils, and what must then stay hidden too."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapportage.indicatoren.calculations import (
    Indicatordeel,
    Indicatoruitkomst,
    aandeel,
    hide_absence,
    hide_opp,
    hide_small,
    hide_together,
    schooljaar,
)
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.rekenregels import INDICATOREN
from swv.kern.kleine_cellen import is_small

JAAR = schooljaar(2025)
D = Decimal
TABELLEN = ("per_school", "per_bestuur", "per_soort", "delen")


def make_uitkomst(parts: list[tuple[int, int]], code: str = Code.HONORERING) -> Indicatoruitkomst:
    """An outcome with a school per (numerator, rest), all of one board."""
    schools = tuple(
        Indicatordeel(str(n), f"School {n}", D(t), D(t + r), aandeel(t, t + r), groep="b")
        for n, (t, r) in enumerate(parts)
    )
    teller, noemer = sum((deel.teller for deel in schools), D(0)), sum((deel.noemer for deel in schools), D(0))
    boards = (Indicatordeel("b", "Bestuur", teller, noemer, aandeel(teller, noemer)),)
    return Indicatoruitkomst(
        INDICATOREN[code], JAAR, teller, noemer, aandeel(teller, noemer), per_school=schools, per_bestuur=boards
    )


def test_share_of_which_the_rest_is_small_is_hidden_with_its_neighbour() -> None:
    found = hide_small(make_uitkomst([(18, 2), (30, 9), (40, 12)]))

    assert found.waarde is not None
    assert [deel.verborgen for deel in found.per_school] == [True, True, False]
    assert all(deel.teller is None and deel.noemer is None for deel in found.per_school[:2])


def test_total_that_is_too_small_hides_everything_below_it() -> None:
    found = hide_small(make_uitkomst([(1, 20), (2, 30)]))

    assert (found.verborgen, found.teller, found.noemer, found.waarde) == (True, None, None, None)
    assert all(deel.verborgen for deel in (*found.per_school, *found.per_bestuur))


def test_what_one_figure_hides_the_other_hides_too() -> None:
    """The same requests under two names: a school hidden in one table could be read in the other."""
    first, second = hide_together(
        [make_uitkomst([(18, 2), (30, 9), (40, 12)]), make_uitkomst([(9, 9), (30, 9), (40, 12)])]
    )

    assert [deel.verborgen for deel in first.per_school] == [True, True, False]
    assert [deel.verborgen for deel in second.per_school] == [True, True, False]


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=1, max_size=5))
def test_no_small_number_or_rest_is_shown_or_follows_from_the_total(parts: list[tuple[int, int]]) -> None:
    found = hide_small(make_uitkomst(parts))

    for deel, (teller, rest) in zip(found.per_school, parts, strict=True):
        if not deel.verborgen:
            assert not is_small(teller)
            assert not is_small(rest)
    hidden = [part for deel, part in zip(found.per_school, parts, strict=True) if deel.verborgen]
    if found.teller is not None and hidden:
        for place in (0, 1):
            assert not is_small(sum(part[place] for part in hidden))
        risky = [part for part in hidden if is_small(part[0]) or is_small(part[1])]
        assert len(hidden) > 1 or not risky


# --- figures that are no share: numbers only ---------------------------------------------------------------------------


def deel(sleutel: str, teller: int, noemer: int | None = None, groep: str = "") -> Indicatordeel:
    """A row; its value is only there to see whether it is taken away."""
    base = None if noemer is None else D(noemer)
    return Indicatordeel(sleutel, f"Rij {sleutel}", D(teller), base, D(teller), groep)


def make(
    code: str, teller: int | None, noemer: int | None = None, **tabellen: list[Indicatordeel]
) -> Indicatoruitkomst:
    """An outcome with these tables and a value."""
    numbers = [None if number is None else D(number) for number in (teller, noemer)]
    rows: Any = {name: tuple(rows) for name, rows in tabellen.items()}
    return Indicatoruitkomst(INDICATOREN[code], JAAR, *numbers, D(1), **rows)


def get_hidden(uitkomst: Indicatoruitkomst) -> list[str]:
    """The keys of the rows without numbers; every row has all of its numbers or none."""
    rows = [row for name in TABELLEN for row in getattr(uitkomst, name)]
    assert all((row.teller is None) is (row.waarde is None) is row.verborgen for row in rows)
    return [row.sleutel for row in rows if row.verborgen]


@pytest.mark.parametrize(
    "code", [Code.HONORERING, Code.AANVRAGEN, Code.AANVRAGEN_PER_1000, Code.DOORLOOPTIJD, Code.TERUGSTROOM]
)
@pytest.mark.parametrize(("teller", "is_hidden"), [(0, False), (1, True), (4, True), (5, False)])
def test_every_unit_that_counts_pupils_hides_a_total_of_one_to_four(code: str, teller: int, is_hidden: bool) -> None:
    found = hide_small(make(code, teller, 900))

    assert (found.verborgen, found.teller is None, found.waarde is None) == (is_hidden,) * 3


def test_an_amount_in_euro_is_shown_however_small() -> None:
    outcome = make(Code.BESTEDING, 3, delen=[deel("a", 1), deel("b", 2)])

    assert hide_small(outcome) == outcome


def test_an_outcome_is_counted_here_unless_it_says_otherwise_and_known_by_its_code() -> None:
    outcome = make(Code.HONORERING, 10, 20)

    assert (outcome.code, outcome.overgenomen, outcome.verborgen) == ("honorering", False, False)


def test_an_outcome_without_a_value_stays_as_it_is() -> None:
    why = ("Er is geen aanvraag.",)
    outcome = Indicatoruitkomst(INDICATOREN[Code.HONORERING], JAAR, D(3), D(0), delen=(deel("a", 3),), ontbreekt=why)

    assert hide_small(outcome) == outcome
    assert hide_absence(outcome) == outcome


@pytest.mark.parametrize(
    ("teller", "noemer", "is_hidden"),
    [
        (0, 4, True),  # nobody of four: then all four are the rest
        (0, 5, False),
        (5, 9, True),
        (5, 10, False),
        (7, 7, False),  # everybody
    ],
)
def test_a_share_of_which_the_rest_is_one_to_four_is_hidden_as_a_whole(
    teller: int, noemer: int, is_hidden: bool
) -> None:
    found = hide_small(make(Code.HONORERING, teller, noemer, per_soort=[deel("a", teller, noemer)]))

    assert (found.verborgen, get_hidden(found)) == (is_hidden, ["a"] if is_hidden else [])


@pytest.mark.parametrize("tabel", ["per_soort", "delen", "per_bestuur", "per_school"])
def test_every_table_hides_a_small_number_with_the_smallest_beside_it(tabel: str) -> None:
    found = hide_small(make(Code.AANVRAGEN, 40, **{tabel: [deel("a", 3), deel("b", 17), deel("c", 20)]}))

    assert (found.teller, get_hidden(found)) == (40, ["a", "b"])


def test_a_hidden_row_keeps_how_many_pupils_a_school_has_but_not_the_whole_of_a_share() -> None:
    rows = [deel("a", 3, 250), deel("b", 17, 300), deel("c", 20, 400)]
    per_1000 = hide_small(make(Code.AANVRAGEN_PER_1000, 40, 950, per_school=rows))
    share = hide_small(make(Code.HONORERING, 40, 950, per_school=rows))

    assert [row.noemer for row in per_1000.per_school] == [250, 300, 400]
    assert [row.noemer for row in share.per_school] == [None, None, 400]


def test_pupils_who_did_not_ask_are_no_small_rest_of_a_rate() -> None:
    """18 requests among 20 pupils: two pupils without a request are nobody's secret."""
    rows = [deel("a", 18, 20), deel("b", 30, 300)]

    assert get_hidden(hide_small(make(Code.AANVRAGEN_PER_1000, 48, 320, per_school=rows))) == []


@pytest.mark.parametrize(
    ("teller", "hidden"),
    [
        (27, []),
        (28, ["a"]),  # one pupil of no kind: 28 − 10 − 17
        (30, ["a"]),
        (31, ["a"]),
        (32, []),  # five
    ],
)
def test_what_the_rows_leave_over_is_protected_like_a_row(teller: int, hidden: list[str]) -> None:
    assert get_hidden(hide_small(make(Code.AANVRAGEN, teller, per_soort=[deel("a", 10), deel("b", 17)]))) == hidden


def test_what_one_school_leaves_over_of_the_total_hides_its_board_too() -> None:
    """7 of 15, and the only school 6 of 13: with either of the two the pupil of no school could be read."""
    one = make(Code.HONORERING, 7, 15, per_school=[deel("s", 6, 13, "b")], per_bestuur=[deel("b", 6, 13)])

    assert get_hidden(hide_small(one)) == ["s", "b"]


def test_two_boards_that_each_leave_pupils_over_are_hidden_with_their_schools() -> None:
    """A board counts 11 of which its school 10, the other 3 of which its school none: all follow from each other."""
    outcome = make(
        Code.HONORERING, 14, 25,
        per_school=[deel("s", 10, 13, "b"), deel("t", 0, 4, "c")], per_bestuur=[deel("b", 11, 15), deel("c", 3, 10)],
    )  # fmt: skip

    assert get_hidden(hide_small(outcome)) == ["s", "t", "b", "c"]


def test_a_whole_that_follows_from_the_total_hides_the_row_beside_it() -> None:
    """0 of 5 and 5 of 15 of 6 of 22: one yes and one no are of no kind, and may not follow from the rows."""
    found = hide_small(make(Code.HONORERING, 6, 22, per_soort=[deel("a", 0, 5), deel("b", 5, 15)]))

    assert get_hidden(found) == ["a", "b"]


def test_no_row_is_shown_beside_a_total_that_gives_it_away() -> None:
    """6 of 18 and 5 of 6, of 12 of 26: one yes of two is of no kind, and the total stands elsewhere too."""
    found = hide_small(make(Code.HONORERING, 12, 26, per_soort=[deel("a", 6, 18), deel("b", 5, 6)]))

    assert (found.teller, get_hidden(found)) == (12, ["a", "b"])


def test_the_total_of_a_board_stays_when_its_schools_cover_each_other() -> None:
    """2 of 7 and 5 of 15: hidden together they are 7 of 22, as the board has."""
    rows = [deel("s", 2, 7, "b"), deel("t", 5, 15, "b")]
    found = hide_small(make(Code.HONORERING, 7, 22, per_school=rows, per_bestuur=[deel("b", 7, 22)]))

    assert get_hidden(found) == ["s", "t"]


def test_a_school_of_a_board_that_is_not_in_the_table_counts_for_the_total_itself() -> None:
    """Total 33 = board 20, and schools of another board 10 and 3: the 10 hides the 3."""
    schools = [deel("s", 20, groep="b"), deel("t", 10, groep="x"), deel("u", 3, groep="x")]
    found = hide_small(make(Code.AANVRAGEN, 33, per_school=schools, per_bestuur=[deel("b", 20)]))

    assert get_hidden(found) == ["t", "u"]


def test_a_row_of_a_group_of_its_own_does_not_count_for_the_total() -> None:
    """Thuiszitters 30 = 10 + 20; the 3 with a vrijstelling stand apart and hide nobody else."""
    found = hide_small(make(Code.THUISZITTERS, 30, delen=[deel("a", 10), deel("b", 20), deel("c", 3, groep="apart")]))

    assert get_hidden(found) == ["c"]


# --- figures over the same requests --------------------------------------------------------------------------------------


@pytest.mark.parametrize("tabel", TABELLEN)
def test_what_is_hidden_in_another_figure_is_the_first_to_hide_behind(tabel: str) -> None:
    first = make(Code.AANVRAGEN, 40, **{tabel: [deel("a", 3), deel("b", 17), deel("c", 20), deel("d", 0)]})
    # Alone, the 3 of d would hide behind the 10 of c; but a is hidden already.
    second = make(Code.TERUGSTROOM, 63, **{tabel: [deel("a", 20), deel("b", 30), deel("c", 10), deel("d", 3)]})

    assert get_hidden(hide_small(second)) == ["c", "d"]
    assert [get_hidden(each) for each in hide_together([first, second])] == [["a", "b", "d"], ["a", "b", "d"]]


def test_shares_too_hide_behind_what_another_figure_hides() -> None:
    """2 of 14 hides; with a already hidden, the 5 of 5 of d must go too, or the wholes would give it away."""
    first = make(Code.HONORERING, 13, 19, per_soort=[deel("a", 10, 13)])
    rows = [deel("a", 12, 22), deel("b", 2, 14), deel("c", 6, 16), deel("d", 5, 5)]
    second = make(Code.OP_TIJD_WET, 25, 57, per_soort=rows)

    assert [get_hidden(each) for each in hide_together([first, second])] == [["a"], ["a", "b", "d"]]


def test_a_figure_that_is_hidden_as_a_whole_takes_no_row_of_the_others_along() -> None:
    rows = [deel("a", 10), deel("b", 17)]
    whole, other = hide_together([make(Code.TERUGSTROOM, 2, per_soort=[deel("a", 1), deel("b", 1)]),
                                  make(Code.AANVRAGEN, 27, per_soort=rows)])  # fmt: skip

    assert (whole.verborgen, get_hidden(whole)) == (True, ["a", "b"])
    assert get_hidden(other) == []


# --- thuiszitters and opp's, as their own pages hide them --------------------------------------------------------------------


def make_absence(*numbers: int, apart: int) -> Indicatoruitkomst:
    """Three columns that count, one that stands apart, and two schools that share the first number out."""
    parts = [deel(str(place), number) for place, number in enumerate(numbers)]
    total = sum(numbers)
    schools = [deel("s", total - 8, groep="b"), deel("t", 8, groep="b")] if total > 8 else []
    return make(
        Code.THUISZITTERS, total, delen=[*parts, deel("vrij", apart, groep="apart")],
        per_school=schools, per_bestuur=[deel("b", total)] if schools else [],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("numbers", "apart", "is_whole", "hidden"),
    [
        ((10, 20, 30), 40, False, []),
        ((10, 0, 30), 0, False, []),  # zero is about nobody
        ((10, 20, 30), 3, True, ["s", "t", "b", "0", "1", "2", "vrij"]),  # 3 hides behind 10, so no total
        ((10, 20, 3), 40, True, ["s", "t", "b", "0", "1", "2", "vrij"]),
        ((0, 0, 0), 3, False, ["vrij"]),  # nothing to hide behind, and the total of the four is not shown
        ((12, 0, 0), 5, False, ["s", "t"]),  # 4 and 8 of a school, as in any table
    ],
)
def test_thuiszitters_have_a_total_only_when_every_column_of_it_is_shown(
    numbers: tuple[int, ...], apart: int, is_whole: bool, hidden: list[str]
) -> None:
    found = hide_absence(make_absence(*numbers, apart=apart))

    assert (found.verborgen, found.teller is None, get_hidden(found)) == (is_whole, is_whole, hidden)
    if not is_whole:
        assert [row.sleutel for row in found.delen] == ["0", "1", "2", "vrij"]


OPPS = make(
    Code.OPP_OP_TIJD, 70, 90,
    per_school=[deel("s", 10, 20, "b"), deel("t", 20, 30, "b"), deel("u", 40, 40, "c")],
    per_bestuur=[deel("b", 30, 50), deel("c", 40, 40)],
)  # fmt: skip


@pytest.mark.parametrize(
    ("getoond", "hidden"),
    [
        ({"s": True, "t": True, "u": True}, []),
        ({"s": True, "t": False, "u": True}, ["t", "b"]),
        ({"s": True, "u": True}, ["t", "b"]),  # a school that the page doesn't know
        ({"s": True, "t": True, "u": False}, ["u", "c"]),
    ],
)
def test_opps_of_a_school_are_shown_as_on_their_page_and_of_a_board_when_all_its_schools_are(
    getoond: dict[str, bool], hidden: list[str]
) -> None:
    found = hide_opp(OPPS, getoond, totaal=True)

    assert (found.verborgen, found.teller, get_hidden(found)) == (False, 70, hidden)


def test_opps_of_which_the_page_hides_the_total_are_hidden_as_a_whole() -> None:
    found = hide_opp(OPPS, {"s": True, "t": True, "u": True}, totaal=False)

    assert (found.verborgen, found.teller, found.noemer, found.waarde) == (True, None, None, None)
    assert get_hidden(found) == ["s", "t", "u", "b", "c"]
