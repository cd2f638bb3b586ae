"""The legal check of an OPP: its days and its numbers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opp.calculations import calculate_evaluatie, calculate_uiterlijk, get_partij, plan_evaluatie, suppress
from tests.opp.test_wet import VANDAAG

# --- days -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("begonnen", "uiterlijk"),
    [
        (date(2026, 8, 1), date(2026, 9, 12)),  # Saturday, six weeks on
        (date(2026, 8, 24), date(2026, 10, 5)),
        (date(2027, 12, 6), date(2028, 1, 17)),
    ],
)
def test_six_weeks(begonnen: date, uiterlijk: date) -> None:
    assert calculate_uiterlijk(begonnen, 6) == uiterlijk


@pytest.mark.parametrize(
    ("vastgesteld", "geevalueerd", "begin", "weken", "uiterlijk"),
    [
        (date(2026, 9, 10), None, date(2026, 9, 10), None, date(2027, 7, 31)),  # in the same schooljaar
        (date(2026, 7, 30), None, date(2026, 7, 30), None, date(2026, 7, 31)),  # the last day of one
        (date(2026, 8, 1), None, date(2026, 8, 1), None, date(2027, 7, 31)),  # the first day of the next
        (date(2026, 9, 10), date(2027, 3, 1), date(2026, 9, 10), None, date(2028, 7, 31)),  # evaluated: a year further
        (date(2027, 3, 5), date(2027, 3, 1), date(2026, 9, 10), None, date(2028, 7, 31)),  # changed after it
        (date(2027, 3, 5), None, date(2026, 9, 10), None, date(2028, 7, 31)),  # changed: its overleg counts
        (date(2026, 9, 10), None, date(2026, 9, 10), 10, date(2026, 11, 19)),  # own rhythm of ten weeks
        (date(2026, 9, 10), date(2026, 11, 12), date(2026, 9, 10), 10, date(2027, 1, 21)),
        (date(2027, 7, 1), None, date(2027, 7, 1), 10, date(2027, 7, 31)),  # the law comes first
    ],
)
def test_next_evaluation(
    vastgesteld: date, geevalueerd: date | None, begin: date, weken: int | None, uiterlijk: date
) -> None:
    assert calculate_evaluatie(vastgesteld, geevalueerd, begin, weken) == uiterlijk


@pytest.mark.parametrize(
    ("geboren", "onbekwaam_sinds", "partij"),
    [
        (date(2008, 11, 22), None, "leerling"),
        (date(2008, 11, 23), None, "ouders"),
        (date(2008, 11, 23), date(2020, 1, 1), "ouders"),
        (date(2000, 1, 1), date(2026, 11, 22), "vertegenwoordiger"),
        (date(2000, 1, 1), date(2026, 11, 23), "leerling"),
    ],
)
def test_who_decides_at_eighteen(geboren: date, onbekwaam_sinds: date | None, partij: str) -> None:
    assert get_partij(geboren, onbekwaam_sinds, VANDAAG) == partij


def test_born_on_the_day_that_is_not_there_every_year() -> None:
    assert get_partij(date(2008, 2, 29), None, date(2026, 2, 28)) == "leerling"


# --- numbers --------------------------------------------------------------------------------------------------------

GEHEEL = {"vast": "lopend"}


def test_small_numbers_and_what_gives_them_away_are_hidden() -> None:
    rijen, _ = suppress(
        [("A", {"lopend": 30, "vast": 3}), ("B", {"lopend": 20, "vast": 18}), ("C", {"lopend": 9, "vast": 0})], GEHEEL
    )

    assert [rij.cellen for rij in rijen] == [
        {"lopend": 30, "vast": None},  # three adopted
        {"lopend": 20, "vast": None},  # two not adopted
        {"lopend": 9, "vast": 0},
    ]
    assert [rij.verborgen for rij in rijen] == [{"vast"}, {"vast"}, set()]


def test_one_hidden_cell_takes_a_second_with_it() -> None:
    rijen, _ = suppress([("A", {"lopend": 3}), ("B", {"lopend": 12}), ("C", {"lopend": 40})], {})

    assert [rij.cellen["lopend"] for rij in rijen] == [None, None, 40]


@given(st.lists(st.integers(0, 60), min_size=1, max_size=8))
def test_no_hidden_number_can_be_computed_from_the_shown_ones(values: list[int]) -> None:
    rijen, totalen = suppress([(str(i), {"n": value}) for i, value in enumerate(values)], {})
    totaal = totalen.get("n")
    hidden = [value for rij, value in zip(rijen, values, strict=True) if rij.cellen["n"] is None]

    assert all(rij.cellen["n"] is None or not 0 < rij.cellen["n"] < 5 for rij in rijen)
    assert totaal is None or len(hidden) != 1


@pytest.mark.parametrize(
    ("vastgesteld_op", "geevalueerd_op", "plan"),
    [
        (date(2026, 12, 3), None, date(2027, 7, 31)),  # first adopted: within this schooljaar
        (date(2025, 12, 3), date(2026, 12, 3), date(2027, 12, 3)),  # the law allows until 31 July 2028, 20 months on
        (date(2026, 12, 3), date(2026, 9, 1), date(2027, 12, 3)),  # a changed text counts as the last time
        (date(2025, 8, 15), date(2027, 7, 30), date(2028, 7, 30)),
        (date(2026, 2, 28), date(2028, 2, 29), date(2029, 2, 28)),  # no 29 February a year on
    ],
)
def test_next_evaluation_is_planned_a_year_after_the_last(
    vastgesteld_op: date, geevalueerd_op: date | None, plan: date
) -> None:
    begin = vastgesteld_op if geevalueerd_op is None else date(2025, 6, 1)
    voor = calculate_evaluatie(vastgesteld_op, geevalueerd_op, begin)
    assert plan_evaluatie(vastgesteld_op, geevalueerd_op, voor) == plan
    assert plan <= voor
