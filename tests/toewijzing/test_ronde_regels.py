"""Which round a request goes into, and what is wrong with the days of rounds: pure rules."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toewijzing.calculations.ronde import Rondedagen, check_rondes, check_wet, describe_ronde, find_ronde, is_open
from toewijzing.calculations.sector import find_andere, get_scholen

HERFST = Rondedagen("Ronde 1", date(2026, 9, 1), date(2026, 11, 1), date(2026, 12, 4))
LENTE = Rondedagen("Ronde 2", date(2027, 1, 11), date(2027, 3, 1), date(2027, 4, 9))
DAG = timedelta(days=1)


@pytest.mark.parametrize(
    ("dag", "naam"),
    [
        (date(2026, 8, 31), "Ronde 1"),  # before it opens: the first that comes
        (date(2026, 9, 1), "Ronde 1"),
        (date(2026, 11, 1), "Ronde 1"),  # the closing day is in time
        (date(2026, 11, 2), "Ronde 2"),
        (date(2027, 3, 1), "Ronde 2"),
        (date(2027, 3, 2), None),
    ],
)
def test_request_goes_into_the_open_round_or_the_next(dag: date, naam: str | None) -> None:
    found = find_ronde([LENTE, HERFST], dag)

    assert (found.naam if found else None) == naam


@given(st.dates(date(2026, 8, 1), date(2027, 7, 31)))
def test_round_of_a_day_never_closed_before_it(dag: date) -> None:
    found = find_ronde([HERFST, LENTE], dag)

    assert found is None or (found.sluit_op >= dag and (is_open(found, dag) or found.opent_op > dag))


@pytest.mark.parametrize(
    ("ander", "fout"),
    [
        (Rondedagen("X", date(2026, 11, 2), date(2026, 11, 2), date(2026, 11, 2)), ""),  # a round of one day
        (Rondedagen("X", date(2026, 11, 1), date(2026, 12, 1), date(2026, 12, 9)), "tegelijk met «Ronde 1»"),
        (Rondedagen("X", date(2026, 12, 1), date(2026, 11, 30), date(2026, 12, 9)), "sluit voordat zij opent"),
        (Rondedagen("X", date(2026, 12, 1), date(2026, 12, 8), date(2026, 12, 7)), "vóór de sluitingsdag"),
    ],
)
def test_days_that_can_not_be_are_told_at_their_round(ander: Rondedagen, fout: str) -> None:
    found = check_rondes([HERFST, ander])

    assert fout in found.get(1, "")
    assert (0 in found, 1 in found) == (False, bool(fout))


def test_a_repeated_round_falls_on_the_same_days_of_the_week() -> None:
    again = HERFST.repeat()

    assert (again.opent_op, again.sluit_op, again.behandeld_op) == (
        date(2027, 8, 31),
        date(2027, 10, 31),
        date(2027, 12, 3),
    )
    assert [each.weekday() for each in (again.opent_op, again.sluit_op)] == [
        each.weekday() for each in (HERFST.opent_op, HERFST.sluit_op)
    ]


@pytest.mark.parametrize(("behandeld", "breekt"), [(date(2026, 10, 27), False), (date(2026, 10, 28), True)])
def test_a_round_breaks_the_law_when_it_is_treated_after_the_term_of_who_hands_in_first(
    behandeld: date, breekt: bool
) -> None:
    # Received on Tuesday 1 September 2026: eight weeks later is Tuesday 27 October.
    ronde = Rondedagen("Ronde 1", date(2026, 9, 1), date(2026, 10, 1), behandeld)

    assert bool(check_wet(ronde, 8)) is breekt
    if breekt:
        assert "27 oktober 2026" in check_wet(ronde, 8)


def test_a_round_is_told_by_closing_day_while_it_is_open_and_by_opening_day_before() -> None:
    assert describe_ronde(HERFST, date(2026, 10, 1)) == (
        "sluit op 1 november 2026; behandeld uiterlijk op 4 december 2026"
    )
    assert describe_ronde(HERFST, date(2026, 8, 1)).startswith("opent op 1 september 2026 en sluit op 1 november 2026")


def test_kinds_of_school_of_the_other_sector_are_named() -> None:
    assert [code for code, _ in get_scholen("po")] == ["bao", "sbo", "so"]
    assert [code for code, _ in get_scholen("vo")] == ["vo", "pro", "vso"]
    assert find_andere(["bao", "so"], "po") == ""
    assert find_andere(["vo", "bao", "vso"], "po").startswith(
        "Voortgezet onderwijs en voortgezet speciaal onderwijs horen niet bij primair onderwijs."
    )
