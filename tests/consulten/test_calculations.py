"""Time as people write it, weeks, months and names: tables and properties."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consulten.calculations import (
    GeenTijd,
    add_up,
    get_schooljaar,
    get_week,
    names_somebody,
    next_month,
    parse_uren,
    parse_week,
    show_uren,
    show_week,
)


@pytest.mark.parametrize(
    ("tekst", "minuten"),
    [
        ("1", 60), ("1,5", 90), ("1.5", 90), ("0,25", 15), ("1:30", 90), ("0:15", 15), (" 2 ", 120), ("1,50", 90),
        ("24", 1440),
    ],
)  # fmt: skip
def test_time_is_read_as_people_write_it(tekst: str, minuten: int) -> None:
    assert parse_uren(tekst) == minuten


@pytest.mark.parametrize(
    ("tekst", "fout"),
    [
        ("", "bijvoorbeeld"), ("veel", "bijvoorbeeld"), ("-1", "bijvoorbeeld"), ("1:60", "bijvoorbeeld"),
        ("1,5 uur", "bijvoorbeeld"), ("1,3", "kwartier"), ("0:10", "kwartier"), ("1,01", "kwartier"), ("0", "meer dan nul"),
        ("24,25", "24 uur"), ("99", "24 uur"),
    ],
)  # fmt: skip
def test_what_is_no_time_is_refused_with_the_way_out(tekst: str, fout: str) -> None:
    with pytest.raises(GeenTijd, match=fout):
        parse_uren(tekst)


@given(st.integers(1, 96).map(lambda kwartieren: kwartieren * 15))
def test_what_is_shown_reads_back_as_the_same_time(minuten: int) -> None:
    assert parse_uren(show_uren(minuten)) == minuten


def test_a_correction_is_shown_below_zero() -> None:
    assert [show_uren(minuten) for minuten in (-15, -90, 0, 135)] == ["-0,25", "-1,5", "0", "2,25"]


@given(st.dates(date(2000, 1, 3), date(2100, 1, 1)))
def test_a_week_has_seven_days_with_its_day_in_it_and_reads_back(dag: date) -> None:
    week = get_week(dag)

    assert (len(week), week[0].weekday(), dag in week) == (7, 0, True)
    assert parse_week(show_week(dag), date(2101, 1, 1)) == week[0]


@pytest.mark.parametrize("tekst", ["", "x", "2026-W99", "2026-48", "2027-W20"])
def test_a_week_there_is_not_or_that_is_to_come_is_the_week_of_today(tekst: str) -> None:
    assert parse_week(tekst, date(2026, 11, 30)) == date(2026, 11, 30)


def test_total_per_day_and_what_is_much() -> None:
    maandag = date(2026, 11, 30)
    dagen = [maandag, maandag + timedelta(days=1), maandag + timedelta(days=2)]
    found = add_up(dagen, [(maandag, 600), (maandag, 135), (dagen[1], 720), (dagen[2], 60), (dagen[2], -60)])

    assert [(each.minuten, each.is_veel) for each in found] == [(735, True), (720, False), (0, False)]


def test_school_year_and_month() -> None:
    assert get_schooljaar(date(2027, 7, 31)) == (date(2026, 8, 1), date(2027, 7, 31))
    assert get_schooljaar(date(2027, 8, 1)) == (date(2027, 8, 1), date(2028, 7, 31))
    assert next_month(date(2026, 12, 31)) == date(2027, 1, 1)


@pytest.mark.parametrize(
    ("tekst", "noemt"),
    [
        ("Gesprek met Özgür over de overstap", True), ("gesprek ozgur", True), ("Van den Berg gebeld", True),
        ("Ozgurs moeder", False), ("Overleg over de bergen", False), ("", False), ("Bo gezien", False),
    ],
)  # fmt: skip
def test_a_name_is_found_as_a_word_of_its_own(tekst: str, noemt: bool) -> None:
    assert names_somebody(tekst, ["Özgür", "van den Berg", "Bo"]) is noemt
