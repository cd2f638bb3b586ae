"""School holidays as shipped: complete per region and year, and what counts when they don't."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from swv.kern.schoolvakanties import REGIOS, find_between, get_alle, get_bekend_tot_en_met, get_vakanties, is_vakantie
from swv.kern.termijnen import calculate_beslistermijn, calculate_norm

JAREN = range(2025, 2030)
NAMEN = {"herfstvakantie": 9, "kerstvakantie": 16, "voorjaarsvakantie": 9, "meivakantie": 9, "zomervakantie": 44}
VERPLICHT = {"kerstvakantie", "meivakantie", "zomervakantie"}
LATER = date(2031, 1, 1)
MIDDEN = get_vakanties("midden")


@pytest.mark.parametrize("regio", REGIOS)
@pytest.mark.parametrize("jaar", JAREN)
def test_every_region_has_the_five_holidays_of_a_schooljaar_from_saturday_to_sunday(jaar: int, regio: str) -> None:
    found = [each for each in get_vakanties(regio) if each.schooljaar == jaar]

    assert {each.naam: (each.tot_en_met - each.van).days + 1 for each in found} == NAMEN
    assert len(found) == 5
    assert {(each.van.weekday(), each.tot_en_met.weekday()) for each in found} == {(5, 6)}
    assert all(date(jaar, 8, 1) <= each.van < date(jaar + 1, 8, 1) for each in found)


def test_only_christmas_may_and_summer_are_laid_down() -> None:
    assert {each.naam for each in get_alle() if each.is_verplicht} == VERPLICHT
    assert {each.naam for each in get_alle() if not each.is_verplicht} == set(NAMEN) - VERPLICHT


@pytest.mark.parametrize("naam", ["kerstvakantie", "meivakantie"])
@pytest.mark.parametrize("jaar", JAREN)
def test_what_is_laid_down_for_all_regions_is_the_same_in_each(jaar: int, naam: str) -> None:
    rows = {(each.van, each.tot_en_met) for each in get_alle() if (each.schooljaar, each.naam) == (jaar, naam)}

    assert len(rows) == 1


@pytest.mark.parametrize("jaar", JAREN)
def test_summer_holidays_of_the_regions_begin_a_week_after_each_other(jaar: int) -> None:
    starts = sorted(each.van for each in get_alle() if (each.schooljaar, each.naam) == (jaar, "zomervakantie"))

    assert [(later - earlier).days for earlier, later in pairwise(starts)] == [7, 7]


@pytest.mark.parametrize("regio", REGIOS)
def test_holidays_of_a_region_never_overlap(regio: str) -> None:
    rows = get_vakanties(regio)

    assert all(before.tot_en_met < after.van for before, after in pairwise(rows))


def test_a_region_that_was_not_chosen_has_no_holidays() -> None:
    assert (get_vakanties("geen"), get_bekend_tot_en_met("geen")) == ((), None)
    assert get_bekend_tot_en_met("noord") == date(2030, 9, 1)


@pytest.mark.parametrize(
    ("dag", "vrij"),
    [(date(2026, 10, 16), False), (date(2026, 10, 17), True), (date(2026, 10, 25), True), (date(2026, 10, 26), False)],
)
def test_first_and_last_day_belong_to_a_holiday(dag: date, vrij: bool) -> None:
    assert is_vakantie(dag, MIDDEN) is vrij


def test_regions_differ_on_one_day() -> None:
    dag = date(2026, 10, 12)  # Monday of the autumn holiday in the north

    assert [is_vakantie(dag, get_vakanties(regio)) for regio in REGIOS] == [True, False, False]


def test_holidays_of_which_one_day_falls_in_a_period_are_found() -> None:
    found = find_between(MIDDEN, date(2026, 10, 25), date(2026, 12, 19))

    assert [each.naam for each in found] == ["herfstvakantie", "kerstvakantie"]
    assert find_between(MIDDEN, date(2026, 10, 26), date(2026, 12, 18)) == []


# --- terms in school days and school weeks --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("van", "aantal", "eenheid", "expected"),
    [
        # Thursday 15 October 2026; the autumn holiday of «midden» is 17 to 25 October.
        (date(2026, 10, 15), 1, "schooldagen", date(2026, 10, 16)),
        (date(2026, 10, 15), 2, "schooldagen", date(2026, 10, 26)),
        (date(2026, 10, 15), 6, "schooldagen", date(2026, 10, 30)),
        (date(2026, 10, 20), 1, "schooldagen", date(2026, 10, 26)),  # asked in the holiday
        (date(2026, 10, 12), 1, "schoolweken", date(2026, 10, 28)),  # 13 to 16, then 26 to 28 October
        (date(2026, 11, 2), 2, "schoolweken", date(2026, 11, 16)),  # no holiday: two weeks later
        (date(2026, 12, 18), 1, "schooldagen", date(2027, 1, 4)),  # Christmas
        (date(2027, 4, 23), 2, "schooldagen", date(2027, 5, 4)),  # the May holiday; 3 and 4 May are school
        (date(2027, 4, 23), 3, "schooldagen", date(2027, 5, 10)),  # 5 and 6 May are feast days, 7 May is equated
        (date(2027, 7, 16), 1, "schooldagen", date(2027, 8, 30)),  # summer
        (date(2030, 9, 2), 5, "schooldagen", date(2030, 9, 9)),  # nothing is known any more: working days
    ],
)
def test_school_holidays_do_not_count(van: date, aantal: int, eenheid: str, expected: date) -> None:
    assert calculate_norm(van, aantal, eenheid, vandaag=LATER, vakanties=MIDDEN) == expected


def test_without_a_region_school_days_are_working_days() -> None:
    dag = date(2026, 10, 15)

    for aantal in range(1, 30):
        school = calculate_norm(dag, aantal, "schooldagen", vandaag=LATER)
        assert school == calculate_norm(dag, aantal, "werkdagen", vandaag=LATER)


def test_legal_term_counts_through_the_summer_holiday() -> None:
    termijn = calculate_beslistermijn(date(2026, 7, 13), 8, [], LATER)

    assert termijn.uiterlijk == date(2026, 7, 13) + timedelta(weeks=8)
    assert calculate_norm(date(2026, 7, 13), 8, "schoolweken", vandaag=LATER, vakanties=MIDDEN) > termijn.uiterlijk
