"""Which back-ups stay: the rules, without disk."""

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swv.kern.reservekopie.bewaren import Bewaarplan, is_due, parse_plan, parse_time
from swv.kern.reservekopie.lijst import ReservekopieMislukt

NACHT = datetime(2026, 11, 29, 2, 30)  # a Sunday
NACHTEN = [NACHT - timedelta(days=number) for number in range(100)]


def days_ago(kept: set[datetime]) -> list[int]:
    return sorted((NACHT - moment).days for moment in kept)


@pytest.mark.parametrize(
    ("plan", "kept"),
    [
        (Bewaarplan(1, 0, 0), [0]),
        (Bewaarplan(3, 0, 0), [0, 1, 2]),
        # The newest of each ISO week: this Sunday, and the three Sundays before.
        (Bewaarplan(0, 4, 0), [0, 7, 14, 21]),
        # The newest of November, the last of October (29 days ago) and the last of September (60).
        (Bewaarplan(0, 0, 3), [0, 29, 60]),
        (Bewaarplan(2, 2, 2), [0, 1, 7, 29]),
    ],
)
def test_plan_keeps_the_newest_of_each_period(plan: Bewaarplan, kept: list[int]) -> None:
    assert days_ago(plan.choose_kept(NACHTEN)) == kept


def test_made_by_hand_does_not_push_out_the_one_of_last_night() -> None:
    by_hand = NACHT + timedelta(hours=12)
    assert Bewaarplan(1, 0, 0).choose_kept([NACHT, by_hand]) == {NACHT, by_hand}
    assert Bewaarplan(1, 0, 0).choose_kept([NACHT, NACHT + timedelta(days=1)]) == {NACHT + timedelta(days=1)}


def test_nothing_goes_when_no_new_ones_come() -> None:
    old = [datetime(2020, 1, day) for day in range(1, 8)]
    assert Bewaarplan(7, 4, 0).choose_kept(old) == set(old)


def test_no_backups_keep_nothing() -> None:
    assert Bewaarplan(7, 4, 0).choose_kept([]) == set()


@given(
    st.lists(st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)), min_size=1),
    st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9)),
)
def test_newest_always_stays_and_keeping_again_keeps_the_same(momenten: list[datetime], plan: tuple) -> None:
    kept = Bewaarplan(*plan).choose_kept(momenten)
    assert max(momenten) in kept
    assert Bewaarplan(*plan).choose_kept(kept) == kept


def test_daily_backups_are_never_kept_longer_than_was_said() -> None:
    """What is promised about destroyed data: played for two years, a back-up every night."""
    for plan in (Bewaarplan(7, 4, 0), Bewaarplan(7, 0, 0), Bewaarplan(2, 2, 2), Bewaarplan(0, 0, 12)):
        kept: set[datetime] = set()
        oldest = timedelta(0)
        for number in range(730):
            night = datetime(2024, 1, 1) + timedelta(days=number)
            kept = plan.choose_kept(kept | {night})
            oldest = max(oldest, night - min(kept))
        assert oldest.days <= plan.get_longest_days()


@pytest.mark.parametrize(
    ("nu", "laatste", "due"),
    [
        (datetime(2026, 11, 29, 2, 30), None, True),
        (datetime(2026, 11, 29, 2, 30), datetime(2026, 11, 28, 2, 30), True),
        (datetime(2026, 11, 29, 2, 29), datetime(2026, 11, 28, 2, 30), False),
        (datetime(2026, 11, 29, 2, 31), datetime(2026, 11, 29, 2, 30, 20), False),
        (datetime(2026, 11, 29, 14, 0), datetime(2026, 11, 28, 23, 0), True),
        (datetime(2026, 11, 29, 1, 0), datetime(2026, 11, 27, 23, 0), True),
    ],
)
def test_due_once_the_hour_went_by(nu: datetime, laatste: datetime | None, due: bool) -> None:
    assert is_due(nu, laatste, time(2, 30)) is due


def test_settings_are_read() -> None:
    assert parse_plan(" 7, 4,12 ") == Bewaarplan(7, 4, 12)
    assert (parse_time("23:05"), parse_time(" UIT ")) == (time(23, 5), None)


@pytest.mark.parametrize("tekst", ["", "7", "7,4", "7,4,0,1", "0,0,0", "-1,4,0", "7,vier,0", "7,4,1000", "²,1,1"])
def test_wrong_plan_is_refused_with_an_example(tekst: str) -> None:
    with pytest.raises(ReservekopieMislukt, match="Geef drie getallen: dagen, weken en maanden, bijvoorbeeld 7,4,0"):
        parse_plan(tekst)


@pytest.mark.parametrize("tekst", ["", "2", "24:00", "02.30", "half drie"])
def test_wrong_time_is_refused_with_an_example(tekst: str) -> None:
    with pytest.raises(ReservekopieMislukt, match="Geef een tijd, bijvoorbeeld 02:30, of uit"):
        parse_time(tekst)
