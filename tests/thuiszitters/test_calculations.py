"""Duration, column and counts: tables with the boundaries, and properties that always hold."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swv.kern.kleine_cellen import MIN_CEL, hide_cells
from thuiszitters.calculations import (
    Drempels,
    Duur,
    Periode,
    Zit,
    count_days,
    count_opgave,
    count_per_kolom,
    count_stroom,
    describe_duration,
    find_zits,
    get_begin,
    get_kolom,
    get_sinds,
    join_periods,
)

D = date
DREMPELS = Drempels(Duur(4, "weken"), Duur(3, "maanden"))
LANG, PLAN = DREMPELS.lang, Duur(3, "maanden")


# --- terms ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("duur", "van", "over"),
    [
        (Duur(7, "dagen"), D(2026, 12, 28), D(2027, 1, 4)),
        (Duur(4, "weken"), D(2026, 9, 1), D(2026, 9, 29)),
        (Duur(4, "weken"), D(2024, 2, 5), D(2024, 3, 4)),  # a leap year
        (Duur(6, "weken"), D(2026, 11, 23), D(2027, 1, 4)),
        (Duur(3, "maanden"), D(2026, 9, 1), D(2026, 12, 1)),
        (Duur(3, "maanden"), D(2026, 11, 30), D(2027, 2, 28)),  # no 30 February
        (Duur(3, "maanden"), D(2027, 11, 30), D(2028, 2, 29)),
        (Duur(3, "maanden"), D(2026, 10, 31), D(2027, 1, 31)),
        (Duur(1, "maanden"), D(2026, 1, 31), D(2026, 2, 28)),
    ],
)
def test_term_is_over_on(duur: Duur, van: date, over: date) -> None:
    assert duur.after(van) == over


def test_unknown_unit_is_an_error() -> None:
    with pytest.raises(ValueError, match="jaren"):
        Duur(1, "jaren").after(D(2026, 1, 1))


# --- the column of one case -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("groep", "van", "tot", "peildatum", "kolom"),
    [
        ("relatief", D(2026, 9, 1), None, D(2026, 9, 1), None),  # the first day
        ("relatief", D(2026, 9, 1), None, D(2026, 9, 27), None),  # a day short of four weeks
        ("relatief", D(2026, 9, 1), None, D(2026, 9, 28), None),  # exactly four weeks: not longer yet
        ("relatief", D(2026, 9, 1), None, D(2026, 9, 29), "kort"),  # the 29th day
        ("relatief", D(2026, 9, 1), None, D(2026, 11, 30), "kort"),  # exactly three months: not longer yet
        ("relatief", D(2026, 9, 1), None, D(2026, 12, 1), "lang"),  # the fourth month begins
        ("relatief", D(2026, 11, 30), None, D(2027, 2, 27), "kort"),
        ("relatief", D(2026, 11, 30), None, D(2027, 2, 28), "lang"),
        ("relatief", D(2027, 11, 30), None, D(2028, 2, 28), "kort"),  # a leap year
        ("relatief", D(2027, 11, 30), None, D(2028, 2, 29), "lang"),
        ("relatief", D(2026, 9, 1), D(2026, 10, 15), D(2026, 10, 14), "kort"),  # the last day at home
        ("relatief", D(2026, 9, 1), D(2026, 10, 15), D(2026, 10, 15), None),  # back that day
        ("relatief", D(2026, 9, 1), None, D(2026, 8, 31), None),  # not begun
        ("relatief", D(2022, 9, 1), None, D(2026, 9, 30), "lang"),
        ("absoluut", D(2026, 9, 30), None, D(2026, 9, 30), "absoluut"),  # at once
        ("absoluut", D(2026, 9, 30), None, D(2026, 9, 29), None),
        ("absoluut", D(2025, 9, 30), D(2026, 9, 30), D(2026, 9, 30), None),
        ("vrijstelling", D(2025, 8, 1), D(2026, 8, 1), D(2026, 7, 31), "vrijstelling"),
        ("vrijstelling", D(2025, 8, 1), D(2026, 8, 1), D(2026, 8, 1), None),  # it ended
        ("dreigend", D(2025, 9, 1), None, D(2026, 9, 30), None),  # never counts
    ],
)
def test_kolom(groep: str, van: date, tot: date | None, peildatum: date, kolom: str | None) -> None:
    assert get_kolom(Periode(1, groep, van, tot), peildatum, DREMPELS) == kolom


def test_other_thresholds_give_another_column() -> None:
    law = Drempels(Duur(2, "weken"), Duur(2, "maanden"))

    assert get_kolom(Periode(1, "relatief", D(2026, 9, 1)), D(2026, 9, 15), law) == "kort"
    assert get_kolom(Periode(1, "relatief", D(2026, 9, 1)), D(2026, 11, 1), law) == "lang"


# --- periods --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("perioden", "peildatum", "sinds", "kolommen"),
    [
        # geoorloofd turned ongeoorloofd: one absence from its first day
        ([("relatief", D(2026, 6, 1), D(2026, 9, 1)), ("relatief", D(2026, 9, 1), None)], D(2026, 9, 30), D(2026, 6, 1), ["lang"]),
        # a day at school in between starts anew
        ([("relatief", D(2026, 6, 1), D(2026, 8, 31)), ("relatief", D(2026, 9, 1), None)], D(2026, 9, 30), D(2026, 9, 1), ["kort"]),
        # at risk first: that time doesn't count
        ([("dreigend", D(2026, 6, 1), D(2026, 9, 15)), ("relatief", D(2026, 9, 15), None)], D(2026, 9, 30), D(2026, 9, 15), []),
        # taken off the roll: another column, and the same absence
        ([("relatief", D(2026, 6, 1), D(2026, 9, 1)), ("absoluut", D(2026, 9, 1), None)], D(2026, 9, 30), D(2026, 6, 1), ["absoluut"]),
        # a day at school in between, or enrolled again: anew
        ([("relatief", D(2026, 6, 1), D(2026, 8, 31)), ("absoluut", D(2026, 9, 1), None)], D(2026, 9, 30), D(2026, 9, 1), ["absoluut"]),
        ([("absoluut", D(2026, 6, 1), D(2026, 9, 1)), ("relatief", D(2026, 9, 1), None)], D(2026, 9, 30), D(2026, 9, 1), ["kort"]),
        # exempted
        ([("absoluut", D(2026, 6, 1), D(2026, 9, 1)), ("vrijstelling", D(2026, 9, 1), D(2027, 8, 1))], D(2026, 9, 30), D(2026, 9, 1), ["vrijstelling"]),
        # the order in which they come makes no difference
        ([("relatief", D(2026, 9, 1), None), ("relatief", D(2026, 6, 1), D(2026, 9, 1))], D(2026, 9, 30), D(2026, 6, 1), ["lang"]),
        ([], D(2026, 9, 30), None, []),
    ],
)  # fmt: skip
def test_periods_of_one_case(
    perioden: list[tuple[Any, ...]], peildatum: date, sinds: date | None, kolommen: list[str]
) -> None:
    rows = [Periode(1, *each) for each in perioden]

    assert get_sinds(rows, peildatum) == sinds
    assert [regel.kolom for regel in count_opgave(rows, peildatum, DREMPELS)] == kolommen


def test_opgave_lists_every_case_once_in_the_order_of_the_columns() -> None:
    rows = [
        Periode(3, "vrijstelling", D(2026, 8, 1), D(2027, 8, 1), "vrijstelling_5a"),
        Periode(1, "relatief", D(2026, 1, 5), None, "relatief"),
        Periode(2, "relatief", D(2026, 8, 20), None, "relatief"),
        Periode(4, "relatief", D(2026, 9, 20), None, "relatief"),
    ]

    regels = count_opgave(rows, D(2026, 9, 30), DREMPELS)

    assert [(regel.zaak, regel.kolom) for regel in regels] == [(2, "kort"), (1, "lang"), (3, "vrijstelling")]
    assert count_per_kolom(regels) == {"kort": 1, "lang": 1, "absoluut": 0, "vrijstelling": 1}


# --- durations in words ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("van", "dag", "woorden"),
    [
        (D(2026, 9, 1), D(2026, 9, 1), "1 dag"),
        (D(2026, 9, 1), D(2026, 9, 2), "2 dagen"),
        (D(2026, 9, 1), D(2026, 9, 13), "13 dagen"),
        (D(2026, 9, 1), D(2026, 9, 14), "2 weken"),
        (D(2026, 9, 1), D(2026, 9, 20), "2 weken"),  # twenty days: a day short of three
        (D(2026, 9, 1), D(2026, 9, 28), "4 weken"),
        (D(2026, 9, 1), D(2026, 9, 30), "1 maand"),
        (D(2026, 9, 1), D(2026, 10, 7), "1 maand en 1 week"),
        (D(2026, 9, 1), D(2026, 12, 20), "3 maanden en 2 weken"),
        (D(2025, 9, 1), D(2026, 9, 30), "13 maanden"),
        (D(2026, 9, 10), D(2026, 9, 1), "0 dagen"),  # begins later
    ],
)
def test_duration_in_words(van: date, dag: date, woorden: str) -> None:
    assert describe_duration(van, dag) == woorden


def test_days_count_first_and_last() -> None:
    assert count_days(D(2026, 9, 1), D(2026, 9, 28)) == 28


# --- in- and outflow ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("perioden", "zits"),
    [
        ([("relatief", D(2026, 9, 1), None)], [(D(2026, 9, 1), D(2026, 9, 29), None)]),
        ([("relatief", D(2026, 9, 1), D(2026, 9, 29))], []),  # back before it counted
        ([("relatief", D(2026, 9, 1), D(2026, 9, 30))], [(D(2026, 9, 1), D(2026, 9, 29), D(2026, 9, 30))]),
        ([("absoluut", D(2026, 9, 1), None)], [(D(2026, 9, 1), D(2026, 9, 1), None)]),
        ([("relatief", D(2026, 9, 1), D(2026, 11, 1)), ("absoluut", D(2026, 11, 1), None)],
         [(D(2026, 9, 1), D(2026, 9, 29), None)]),
        ([("absoluut", D(2026, 9, 1), D(2026, 11, 1)), ("relatief", D(2026, 11, 1), None)],
         [(D(2026, 9, 1), D(2026, 9, 1), D(2026, 11, 1)), (D(2026, 11, 1), D(2026, 11, 29), None)]),
        ([("dreigend", D(2026, 9, 1), None)], []),
        ([("vrijstelling", D(2026, 9, 1), D(2027, 8, 1))], []),
    ],
)  # fmt: skip
def test_stretches(perioden: list[tuple[Any, ...]], zits: list[tuple[Any, ...]]) -> None:
    found = find_zits([Periode(1, *each) for each in perioden], DREMPELS)
    assert [(zit.eerste_dag, zit.van, zit.tot) for zit in found] == zits


def test_flow_duration_and_plans() -> None:
    zits = [
        Zit(1, D(2026, 3, 1), D(2026, 3, 29), None),  # there all the time, a plan in time
        Zit(2, D(2026, 3, 1), D(2026, 3, 29), D(2026, 8, 1)),  # left, a plan too late
        Zit(3, D(2026, 8, 1), D(2026, 8, 29), None),  # came
        Zit(4, D(2026, 10, 1), D(2026, 10, 29), None),  # after the period
    ]

    stroom = count_stroom(zits, D(2026, 7, 1), D(2026, 9, 30), LANG, PLAN, {1: [D(2026, 6, 1)], 2: [D(2026, 6, 2)]})

    assert (stroom.begin, stroom.instroom, stroom.uitstroom, stroom.eind) == (2, 1, 1, 2)
    assert (stroom.langer_dan_drie_maanden, stroom.met_plan_op_tijd) == (2, 1)
    assert (stroom.dagen_gemiddeld, stroom.dagen_mediaan) == (138, 138)


@pytest.mark.parametrize(
    ("terug", "lang"),
    [(D(2026, 11, 30), 0), (D(2026, 12, 1), 0), (D(2026, 12, 2), 1), (None, 1)],  # three months: on 1 December
)
def test_back_on_the_day_of_three_months_is_not_long(terug: date | None, lang: int) -> None:
    zits = find_zits([Periode(1, "relatief", D(2026, 9, 1), terug)], DREMPELS)
    assert count_stroom(zits, D(2026, 10, 1), D(2026, 12, 31), LANG, PLAN, {}).langer_dan_drie_maanden == lang


@pytest.mark.parametrize(
    ("eerder", "plan", "op_tijd"),
    [
        (("relatief", D(2026, 1, 5), D(2026, 2, 1)), D(2026, 1, 20), 0),  # of an earlier absence
        (("relatief", D(2026, 1, 5), D(2026, 2, 1)), D(2026, 9, 20), 1),
        (("dreigend", D(2026, 6, 1), D(2026, 9, 1)), D(2026, 8, 20), 1),  # made while the pupil was at risk
        (("dreigend", D(2026, 6, 1), D(2026, 8, 31)), D(2026, 8, 20), 0),
    ],
)
def test_plan_of_an_earlier_absence_is_not_in_time(eerder: tuple[Any, ...], plan: date, op_tijd: int) -> None:
    rows = [Periode(1, *eerder), Periode(1, "relatief", D(2026, 9, 1), None)]
    stroom = count_stroom(find_zits(rows, DREMPELS), D(2026, 10, 1), D(2026, 12, 31), LANG, PLAN, {1: [plan]})
    assert (stroom.langer_dan_drie_maanden, stroom.met_plan_op_tijd) == (1, op_tijd)


DAYS = st.dates(D(2024, 1, 1), D(2027, 12, 31))


@st.composite
def histories(draw: Any) -> list[Periode]:
    """Cases with periods that follow each other without overlap."""
    rows = []
    for zaak in range(draw(st.integers(0, 8))):
        cuts = sorted(draw(st.lists(DAYS, min_size=2, max_size=5, unique=True)))
        groups = st.sampled_from(["relatief", "absoluut", "dreigend", "vrijstelling"])
        rows += [Periode(zaak, draw(groups), van, tot) for van, tot in pairwise(cuts)]
    return rows


@given(histories(), DAYS, DAYS)
def test_begin_plus_in_minus_out_is_end(rows: list[Periode], een: date, twee: date) -> None:
    van, tot = min(een, twee), max(een, twee)
    stroom = count_stroom(find_zits(rows, DREMPELS), van, tot, LANG, PLAN, {})

    assert stroom.begin + stroom.instroom - stroom.uitstroom == stroom.eind


@given(histories(), DAYS)
def test_end_of_flow_is_the_return_without_exemptions(rows: list[Periode], dag: date) -> None:
    regels = count_opgave(rows, dag, DREMPELS)
    stroom = count_stroom(find_zits(rows, DREMPELS), dag, dag, LANG, PLAN, {})

    assert stroom.eind == sum(regel.kolom != "vrijstelling" for regel in regels)
    assert len({regel.zaak for regel in regels}) == len(regels)


@given(histories())
def test_joining_twice_changes_nothing(rows: list[Periode]) -> None:
    own = [row for row in rows if row.zaak == 0]

    assert join_periods(join_periods(own)) == join_periods(own)


def test_periods_join_with_the_one_before_and_not_with_the_first() -> None:
    vrij = Periode(1, "vrijstelling", D(2026, 1, 5), D(2026, 3, 2))
    eerst = Periode(1, "relatief", D(2026, 9, 1), D(2026, 10, 1))
    daarna = Periode(1, "relatief", D(2026, 10, 1), None, "relatief_ziek")

    assert join_periods([daarna, vrij, eerst]) == [vrij, Periode(1, "relatief", D(2026, 9, 1), None, "relatief_ziek")]


def test_begin_is_the_first_day_of_the_last_unbroken_row_in_whatever_order_it_comes() -> None:
    vrij = Periode(1, "vrijstelling", D(2026, 1, 5), D(2026, 3, 2))
    eerst = Periode(1, "relatief", D(2026, 9, 1), D(2026, 10, 1))
    daarna = Periode(1, "absoluut", D(2026, 10, 1))

    assert get_begin([daarna, eerst, vrij]) == D(2026, 9, 1)
    assert get_begin([]) is None


@pytest.mark.parametrize(("terug", "lang"), [(D(2026, 9, 1), 0), (D(2026, 9, 2), 1), (None, 1)])
def test_who_is_back_on_the_first_day_of_the_year_is_not_at_home_long_in_it(terug: date | None, lang: int) -> None:
    zit = Zit(1, D(2026, 1, 5), D(2026, 2, 2), terug, date.min)

    stroom = count_stroom([zit], D(2026, 9, 1), D(2027, 8, 31), LANG, PLAN, {})

    assert stroom.langer_dan_drie_maanden == lang


@given(DAYS, st.integers(0, 400))
def test_columns_only_move_up(van: date, later: int) -> None:
    """The longer at home, the further to the right; never back."""
    order = [None, "kort", "lang"]
    row = Periode(1, "relatief", van)
    nu, straks = (get_kolom(row, van + timedelta(days=each), DREMPELS) for each in (later, later + 1))

    assert order.index(nu) <= order.index(straks)


# --- small cells ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cells", "shown", "total"),
    [
        ({"a": 10, "b": 12}, {"a": 10, "b": 12}, 22),
        ({"a": 0, "b": 12}, {"a": 0, "b": 12}, 12),
        ({"a": 3, "b": 12, "c": 8}, {"a": None, "b": 12, "c": None}, 23),  # one alone would follow from the total
        ({"a": 3, "b": 4, "c": 8}, {"a": None, "b": None, "c": 8}, 15),
        ({"a": 1, "b": 1, "c": 8}, {"a": None, "b": None, "c": None}, 10),  # together 2: each is 1
        ({"a": 3, "b": 0}, {"a": None, "b": 0}, None),
        ({"a": 1, "b": 1}, {"a": None, "b": None}, None),
        ({}, {}, 0),
    ],
)
def test_small_cells(cells: dict[str, int], shown: dict[str, int | None], total: int | None) -> None:
    assert hide_cells(cells) == (shown, total)


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.integers(0, 30), max_size=8))
def test_no_small_cell_can_be_found(cells: dict[str, int]) -> None:
    shown, total = hide_cells(cells)
    hidden = [name for name, value in shown.items() if value is None]

    assert all(value is None or value == 0 or value >= MIN_CEL for value in shown.values())
    assert all(shown[name] in (None, value) for name, value in cells.items())
    if hidden and total is not None:
        assert len(hidden) >= 2
        assert sum(cells[name] for name in hidden) >= MIN_CEL
