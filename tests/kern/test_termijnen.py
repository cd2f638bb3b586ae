"""Terms: tables with the weekday in the comment, and properties that hold for every calendar."""

from datetime import date, timedelta

import pytest

from swv.kern.termijnen import (
    Aanhouding,
    Aanvulling,
    Instemming,
    Stilstand,
    Verlenging,
    add_weeks,
    calculate_beslistermijn,
    calculate_bezwaartermijn,
    calculate_eind_tlv,
    calculate_norm,
    feestdagen,
    get_begin_schooljaar,
    get_stilstand,
    merge_stilstand,
    next_working_day,
)

DAG = timedelta(days=1)
LATER = date(2030, 1, 1)


# --- the calendar ---------------------------------------------------------------------------------------------------


def test_feestdagen_2026_are_exactly_these():
    assert feestdagen(2026) == {
        date(2026, 1, 1),  # Thursday
        date(2026, 4, 3),  # Goede Vrijdag
        date(2026, 4, 6),  # Tweede Paasdag
        date(2026, 4, 27),  # Koningsdag, Monday
        date(2026, 5, 5),  # Bevrijdingsdag, every year
        date(2026, 5, 14),  # Hemelvaart
        date(2026, 5, 25),  # Tweede Pinksterdag
        date(2026, 12, 25),
        date(2026, 12, 26),
    }


@pytest.mark.parametrize(
    ("jaar", "koningsdag"),
    [(2025, date(2025, 4, 26)), (2026, date(2026, 4, 27)), (2031, date(2031, 4, 26))],  # 27 April 2025, 2031: Sunday
)
def test_koningsdag_moves_to_saturday_when_it_falls_on_sunday(jaar, koningsdag):
    assert {dag for dag in feestdagen(jaar) if dag.month == 4 and dag.day in (26, 27)} == {koningsdag}


@pytest.mark.parametrize(
    ("dag", "expected"),
    [
        (date(2026, 11, 23), date(2026, 11, 23)),  # Monday stays
        (date(2026, 11, 21), date(2026, 11, 23)),  # Saturday -> Monday
        (date(2026, 11, 22), date(2026, 11, 23)),  # Sunday -> Monday
        (date(2026, 4, 3), date(2026, 4, 7)),  # Goede Vrijdag -> Tuesday after Easter
        (date(2025, 12, 25), date(2025, 12, 29)),  # Thursday -> Monday
        (date(2028, 12, 30), date(2029, 1, 2)),  # Saturday before a Monday 1 January -> Tuesday
        (date(2026, 5, 5), date(2026, 5, 6)),  # Tuesday
        (date(2026, 5, 15), date(2026, 5, 18)),  # Friday after Hemelvaart, equated by decree
        (date(2029, 5, 11), date(2029, 5, 11)),  # the same Friday in a year of which no decree is known
        (date(2026, 4, 30), date(2026, 4, 30)),  # once Queen's day
    ],
)
def test_next_working_day(dag, expected):
    assert next_working_day(dag) == expected


def test_add_weeks_keeps_the_weekday():
    assert add_weeks(date(2025, 9, 1), 8) == date(2025, 10, 27)


# --- standing still -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("perioden", "expected"),
    [
        ([], []),
        ([(1, 3), (5, 7)], [(1, 3), (5, 7)]),
        ([(5, 7), (1, 3)], [(1, 3), (5, 7)]),
        ([(1, 4), (3, 7)], [(1, 7)]),
        ([(1, 3), (3, 7)], [(1, 7)]),  # they touch
        ([(1, 9), (3, 4)], [(1, 9)]),
        ([(1, None), (3, 4)], [(1, None)]),
        ([(1, 4), (3, None)], [(1, None)]),
        ([(3, 3)], []),
        ([(4, 3)], []),
    ],
)
def test_merge_stilstand(perioden, expected):
    def build(rows):
        return [Stilstand(date(2026, 6, van), tot and date(2026, 6, tot)) for van, tot in rows]

    assert merge_stilstand(build(perioden)) == build(expected)


@pytest.mark.parametrize(
    ("gebeurtenis", "van", "tot"),
    [
        # asked Wed 11 Nov, answered Fri 20 Nov: still from Thu 12 up to Fri 20
        (Aanvulling(date(2026, 11, 11), date(2026, 11, 25), date(2026, 11, 20)), (2026, 11, 12), (2026, 11, 20)),
        # the set date passes unused: up to and including that date
        (Aanvulling(date(2026, 11, 11), date(2026, 11, 25)), (2026, 11, 12), (2026, 11, 26)),
        # an answer after the set date doesn't lengthen it
        (Aanvulling(date(2026, 11, 11), date(2026, 11, 25), date(2026, 12, 9)), (2026, 11, 12), (2026, 11, 26)),
        # an answer on the set date
        (Aanvulling(date(2026, 11, 11), date(2026, 11, 25), date(2026, 11, 25)), (2026, 11, 12), (2026, 11, 25)),
        (Instemming(date(2026, 11, 11), date(2026, 11, 13)), (2026, 11, 11), (2026, 11, 14)),
    ],
)
def test_stilstand_of_one_event(gebeurtenis, van, tot):
    assert get_stilstand([gebeurtenis]) == [Stilstand(date(*van), date(*tot))]


@pytest.mark.parametrize(
    "gebeurtenis",
    [
        Aanvulling(date(2026, 11, 11), date(2026, 11, 25), date(2026, 11, 11)),  # answered the same day
        Aanvulling(date(2026, 11, 11), date(2026, 11, 25), date(2026, 11, 12)),  # answered the next day
        Verlenging(4),
        Aanhouding(date(2026, 11, 11)),
    ],
)
def test_stilstand_of_these_events_is_nothing(gebeurtenis):
    assert get_stilstand([gebeurtenis]) == []


def test_written_consent_without_end_goes_on():
    assert get_stilstand([Instemming(date(2026, 11, 11))]) == [Stilstand(date(2026, 11, 11), None)]


# --- beslistermijn --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ontvangen", "gebeurtenissen", "uiterlijk", "dagen"),
    [
        # Monday 1 September 2025 + 8 weeks = Monday 27 October
        (date(2025, 9, 1), [], date(2025, 10, 27), 0),
        # Saturday 5 September 2026 + 8 weeks = Saturday 31 October -> Monday 2 November
        (date(2026, 9, 5), [], date(2026, 11, 2), 0),
        # Friday 30 October 2026 + 8 weeks = Christmas Day, Friday -> Monday 28 December
        (date(2026, 10, 30), [], date(2026, 12, 28), 0),
        # Tuesday 10 March 2026 + 8 weeks = Tuesday 5 May -> Wednesday 6 May
        (date(2026, 3, 10), [], date(2026, 5, 6), 0),
        # Monday 12 October 2026, three days still -> Thursday 10 December
        (
            date(2026, 10, 12),
            [Aanvulling(date(2026, 10, 14), date(2026, 10, 28), date(2026, 10, 18))],
            date(2026, 12, 10),
            3,
        ),
        # the set date (14 days) passes unused: Monday 7 December + 14 = Monday 21 December
        (date(2026, 10, 12), [Aanvulling(date(2026, 10, 14), date(2026, 10, 28))], date(2026, 12, 21), 14),
        # asked on the day of receipt: still from the day after
        (
            date(2026, 10, 12),
            [Aanvulling(date(2026, 10, 12), date(2026, 10, 26), date(2026, 10, 15))],
            date(2026, 12, 9),
            2,
        ),
        # two questions that overlap count once: 15 .. 24 October = 10 days -> Thursday 17 December
        (
            date(2026, 10, 12),
            [
                Aanvulling(date(2026, 10, 14), date(2026, 10, 28), date(2026, 10, 20)),
                Aanvulling(date(2026, 10, 16), date(2026, 10, 30), date(2026, 10, 25)),
            ],
            date(2026, 12, 17),
            10,
        ),
        # a question inside written consent counts once: 15 .. 28 October = 14 days
        (
            date(2026, 10, 12),
            [
                Instemming(date(2026, 10, 15), date(2026, 10, 28)),
                Aanvulling(date(2026, 10, 19), date(2026, 10, 26), date(2026, 10, 22)),
            ],
            date(2026, 12, 21),
            14,
        ),
        # extension of four weeks: Monday 7 December + 28 = Monday 4 January
        (date(2026, 10, 12), [Verlenging(4)], date(2027, 1, 4), 0),
        # extension and standing still together
        (
            date(2026, 10, 12),
            [Verlenging(4), Aanvulling(date(2026, 10, 14), date(2026, 10, 28), date(2026, 10, 18))],
            date(2027, 1, 7),
            3,
        ),
        # keeping a case back never stops the clock
        (date(2026, 10, 12), [Aanhouding(date(2026, 10, 20))], date(2026, 12, 7), 0),
        # a question after the term has passed can't revive it
        (date(2026, 10, 12), [Aanvulling(date(2026, 12, 10), date(2026, 12, 24))], date(2026, 12, 7), 0),
        # a question on the last day can: still from the day after, Tuesday 8 December is past the term
        (date(2026, 10, 12), [Aanvulling(date(2026, 12, 7), date(2026, 12, 21))], date(2026, 12, 7), 0),
        # a question on the day before the last day: one day left after the answer
        (
            date(2026, 10, 12),
            [Aanvulling(date(2026, 12, 6), date(2026, 12, 20), date(2026, 12, 10))],
            date(2026, 12, 10),
            3,
        ),
        # the days before receipt don't count
        (date(2026, 10, 12), [Instemming(date(2026, 10, 1), date(2026, 10, 14))], date(2026, 12, 9), 2),
    ],
)
def test_beslistermijn(ontvangen, gebeurtenissen, uiterlijk, dagen):
    termijn = calculate_beslistermijn(ontvangen, 8, gebeurtenissen, LATER)
    assert (termijn.uiterlijk, termijn.dagen_stil, termijn.stil_sinds) == (uiterlijk, dagen, None)


def test_beslistermijn_tells_its_weeks_apart_from_the_extension():
    termijn = calculate_beslistermijn(date(2026, 10, 12), 8, [Verlenging(2), Verlenging(4)], LATER)
    assert (termijn.weken, termijn.verlengd_weken) == (8, 6)


def test_beslistermijn_of_more_than_twelve_weeks_may_end_in_a_weekend():
    # Saturday 5 September 2026 + 13 weeks = Saturday 5 December (Algemene termijnenwet 4)
    assert calculate_beslistermijn(date(2026, 9, 5), 8, [Verlenging(5)], LATER).uiterlijk == date(2026, 12, 5)
    assert calculate_beslistermijn(date(2026, 9, 5), 8, [Verlenging(4)], LATER).uiterlijk == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("vandaag", "uiterlijk", "dagen", "stil_sinds"),
    [
        (date(2026, 11, 11), date(2026, 12, 7), 0, None),  # the day of the question
        (date(2026, 11, 12), date(2026, 12, 7), 0, date(2026, 11, 12)),  # the first day of standing still
        (date(2026, 11, 13), date(2026, 12, 8), 1, date(2026, 11, 12)),
        (date(2026, 11, 22), date(2026, 12, 17), 10, date(2026, 11, 12)),
        (date(2026, 11, 25), date(2026, 12, 21), 13, date(2026, 11, 12)),  # Sunday 20 -> Monday 21; the set date
        (date(2026, 11, 26), date(2026, 12, 21), 14, None),  # the set date has passed unused
        (date(2026, 12, 30), date(2026, 12, 21), 14, None),
    ],
)
def test_beslistermijn_grows_with_today_while_standing_still(vandaag, uiterlijk, dagen, stil_sinds):
    vraag = Aanvulling(date(2026, 11, 11), date(2026, 11, 25))
    termijn = calculate_beslistermijn(date(2026, 10, 12), 8, [vraag], vandaag)
    assert (termijn.uiterlijk, termijn.dagen_stil, termijn.stil_sinds) == (uiterlijk, dagen, stil_sinds)


def test_consent_that_starts_in_the_weekend_after_the_last_day_ends_no_later_than_itself():
    # Saturday 5 September + 8 weeks = Saturday 31 October, so the term runs on to Monday 2 November
    instemming = Instemming(date(2026, 11, 1), date(2026, 11, 10))  # Sunday .. Tuesday
    assert calculate_beslistermijn(date(2026, 9, 5), 8, [instemming], LATER).uiterlijk == date(2026, 11, 11)


# --- bezwaartermijn and norm ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bekendgemaakt", "eerste", "laatste"),
    [
        (date(2026, 3, 2), date(2026, 3, 3), date(2026, 4, 13)),  # Monday -> Monday
        (date(2026, 2, 23), date(2026, 2, 24), date(2026, 4, 7)),  # Monday 6 April is Easter Monday -> Tuesday
        (date(2026, 3, 7), date(2026, 3, 8), date(2026, 4, 20)),  # Saturday 18 April -> Monday
        (date(2026, 11, 13), date(2026, 11, 14), date(2026, 12, 28)),  # Friday 25 December -> Monday
    ],
)
def test_bezwaartermijn(bekendgemaakt, eerste, laatste):
    assert calculate_bezwaartermijn(bekendgemaakt) == (eerste, laatste)


@pytest.mark.parametrize(
    ("aantal", "eenheid", "stilstand", "expected"),
    [
        (4, "weken", [], date(2026, 11, 9)),  # Monday 12 October + 4 weeks
        (4, "weken", [Stilstand(date(2026, 10, 15), date(2026, 10, 18))], date(2026, 11, 12)),
        (5, "werkdagen", [], date(2026, 10, 19)),  # Monday -> Monday
        (1, "werkdagen", [], date(2026, 10, 13)),
        (5, "werkdagen", [Stilstand(date(2026, 10, 14), date(2026, 10, 16))], date(2026, 10, 21)),  # Wed, Thu still
        (5, "werkdagen", [Stilstand(date(2026, 10, 17), date(2026, 10, 19))], date(2026, 10, 19)),  # a weekend
        (0, "werkdagen", [], date(2026, 10, 12)),
    ],
)
def test_norm(aantal, eenheid, stilstand, expected):
    assert calculate_norm(date(2026, 10, 12), aantal, eenheid, stilstand, vandaag=LATER) == expected


def test_norm_in_werkdagen_skips_christmas():
    # Wednesday 23 December 2026: Thursday 24, Monday 28, Tuesday 29
    assert calculate_norm(date(2026, 12, 23), 3, "werkdagen", vandaag=LATER) == date(2026, 12, 29)


def test_norm_that_stands_still_now_counts_up_to_today():
    open_periode = [Stilstand(date(2026, 10, 15), None)]
    result = calculate_norm(date(2026, 10, 12), 4, "weken", open_periode, vandaag=date(2026, 10, 20))
    assert result == date(2026, 11, 16)  # Monday 9 November + 5 days = Saturday -> Monday


def test_norm_in_another_unit_is_refused():
    with pytest.raises(ValueError, match="maanden"):
        calculate_norm(date(2026, 10, 12), 1, "maanden", vandaag=LATER)


# --- school years ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dag", "expected"),
    [
        (date(2026, 7, 31), date(2025, 8, 1)),
        (date(2026, 8, 1), date(2026, 8, 1)),
        (date(2026, 12, 31), date(2026, 8, 1)),
        (date(2027, 1, 1), date(2026, 8, 1)),
    ],
)
def test_schooljaar_begins_on_the_first_of_august(dag, expected):
    assert get_begin_schooljaar(dag) == expected


@pytest.mark.parametrize(
    ("begin", "schooljaren", "expected"),
    [
        (date(2026, 8, 1), 1, date(2027, 7, 31)),
        (date(2026, 11, 22), 1, date(2028, 7, 31)),  # the rest of 2026-2027 is added
        (date(2026, 8, 2), 1, date(2028, 7, 31)),
        (date(2026, 7, 31), 1, date(2027, 7, 31)),
        (date(2027, 1, 15), 2, date(2029, 7, 31)),
        (date(2026, 8, 1), 4, date(2030, 7, 31)),
    ],
)
def test_eind_tlv(begin, schooljaren, expected):
    assert calculate_eind_tlv(begin, schooljaren) == expected


def test_eind_tlv_of_less_than_one_schooljaar_is_refused():
    with pytest.raises(ValueError, match="schooljaar"):
        calculate_eind_tlv(date(2026, 8, 1), 0)
