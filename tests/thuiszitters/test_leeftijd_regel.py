"""Until when somebody is leerplichtig or kwalificatieplichtig: the rule, without a database."""

from datetime import date

import pytest

from swv.kern.feiten import FEITEN
from tests.thuiszitters.test_leeftijd import DREMPELS, D
from thuiszitters.calculations import (
    Leeftijden,
    Periode,
    Zaakfeiten,
    count_opgave,
    find_onwaarschijnlijk,
    find_zits,
    get_plicht,
    get_plichtvenster,
    read_leeftijden,
)


def test_the_ages_are_those_of_the_facts() -> None:
    assert read_leeftijden(FEITEN, D(2026, 10, 1)) == Leeftijden(5, 16, 18)


@pytest.mark.parametrize(
    ("geboren", "begin", "kwalificatie", "einde"),
    [
        (D(2012, 3, 14), D(2017, 4, 1), D(2028, 8, 1), D(2030, 3, 14)),
        (D(2012, 3, 1), D(2017, 4, 1), D(2028, 8, 1), D(2030, 3, 1)),
        (D(2012, 12, 31), D(2018, 1, 1), D(2029, 8, 1), D(2030, 12, 31)),
        (D(2010, 7, 31), D(2015, 8, 1), D(2026, 8, 1), D(2028, 7, 31)),  # 16 on the last day of a school year
        (D(2010, 8, 1), D(2015, 9, 1), D(2027, 8, 1), D(2028, 8, 1)),  # 16 on the first one
        (D(2012, 2, 29), D(2017, 4, 1), D(2028, 8, 1), D(2030, 3, 1)),  # 5 and 18 on 1 March
    ],
)
def test_days_of_leerplicht_and_kwalificatieplicht(geboren: date, begin: date, kwalificatie: date, einde: date) -> None:
    venster = get_plichtvenster(geboren)

    assert (venster.begin, venster.kwalificatie, venster.einde) == (begin, kwalificatie, einde)


@pytest.mark.parametrize(
    ("diploma", "einde"),
    [
        (None, D(2030, 3, 14)),
        (D(2029, 6, 20), D(2029, 6, 20)),
        (D(2027, 6, 20), D(2028, 8, 1)),  # before leerplicht ends it changes nothing until then
        (D(2031, 6, 20), D(2030, 3, 14)),
    ],
)
def test_a_startkwalificatie_ends_kwalificatieplicht(diploma: date | None, einde: date) -> None:
    assert get_plichtvenster(D(2012, 3, 14), diploma).einde == einde


@pytest.mark.parametrize(
    ("diploma", "dag", "plicht"),
    [
        # Born on 14-3-2012: leerplichtig up to 31-7-2028, eighteen on 14-3-2030.
        (None, D(2030, 3, 13), "kwalificatieplicht"),  # the day before eighteen
        (None, D(2030, 3, 14), "niet_meer"),
        (D(2029, 6, 20), D(2029, 6, 19), "kwalificatieplicht"),  # the diploma is of a day later
        (D(2029, 6, 20), D(2029, 6, 20), "niet_meer"),
        (D(2028, 6, 20), D(2028, 6, 20), "leerplicht"),  # at sixteen, but the school year goes on
        (D(2028, 6, 20), D(2028, 7, 31), "leerplicht"),
        (D(2028, 6, 20), D(2028, 8, 1), "niet_meer"),  # no kwalificatieplicht begins
        (D(2028, 8, 1), D(2028, 8, 1), "niet_meer"),
        (D(2028, 8, 2), D(2028, 8, 1), "kwalificatieplicht"),
        (D(2030, 3, 13), D(2030, 3, 13), "niet_meer"),
        (D(2012, 3, 14), D(2020, 1, 1), "leerplicht"),  # a day that cannot be so takes no child out
    ],
)
def test_what_holds_on_a_day_with_and_without_a_diploma(diploma: date | None, dag: date, plicht: str) -> None:
    assert get_plicht(get_plichtvenster(D(2012, 3, 14), diploma), dag) == plicht


@pytest.mark.parametrize(
    ("dag", "plicht"),
    [
        (D(2017, 3, 31), "nog_niet"),
        (D(2017, 4, 1), "leerplicht"),
        (D(2028, 7, 31), "leerplicht"),
        (D(2028, 8, 1), "kwalificatieplicht"),
        (D(2030, 3, 13), "kwalificatieplicht"),
        (D(2030, 3, 14), "niet_meer"),
    ],
)
def test_what_holds_on_a_day(dag: date, plicht: str) -> None:
    assert get_plicht(get_plichtvenster(D(2012, 3, 14)), dag) == plicht


def test_other_ages_of_a_decree_move_the_days() -> None:
    venster = get_plichtvenster(D(2022, 3, 14), None, Leeftijden(4, 16, 19))

    assert (venster.begin, venster.einde) == (D(2026, 4, 1), D(2041, 3, 14))


@pytest.mark.parametrize(
    ("geboren", "diploma", "geteld"),
    [
        (D(2012, 3, 14), None, ["leerplicht"]),
        (D(2010, 3, 14), None, ["kwalificatieplicht"]),
        (D(2010, 3, 14), D(2026, 8, 20), []),
        (D(2008, 9, 30), None, []),  # 18 on the day itself
        (D(2008, 10, 1), None, ["kwalificatieplicht"]),  # a day later
        (D(2021, 9, 1), None, []),  # five, but not the first of the next month
        (D(2021, 8, 31), None, ["leerplicht"]),
        (D(1912, 3, 14), None, []),
    ],
)
@pytest.mark.parametrize("groep", ["relatief", "absoluut", "vrijstelling"])
def test_only_who_has_to_learn_counts(groep: str, geboren: date, diploma: date | None, geteld: list[str]) -> None:
    row = Periode(1, groep, D(2026, 8, 25), None, groep, geboren, diploma)

    assert [regel.plicht for regel in count_opgave([row], D(2026, 9, 30), DREMPELS)] == geteld


def test_the_flow_ends_with_the_duty_and_begins_with_it() -> None:
    def zit(geboren: date, tot: date | None = None) -> list[tuple[date, date | None]]:
        row = Periode(1, "absoluut", D(2026, 8, 1), tot, "", geboren)
        return [(each.van, each.tot) for each in find_zits([row], DREMPELS)]

    assert zit(D(2008, 10, 10)) == [(D(2026, 8, 1), D(2026, 10, 10))]
    assert zit(D(2008, 10, 10), D(2026, 9, 1)) == [(D(2026, 8, 1), D(2026, 9, 1))]
    assert zit(D(2021, 9, 10)) == [(D(2026, 10, 1), D(2039, 9, 10))]
    assert zit(D(2008, 7, 1)) == []


@pytest.mark.parametrize(
    ("geboren", "eerste_dag", "reden"),
    [
        (D(2012, 3, 14), D(2026, 8, 25), None),
        (D(1912, 3, 14), D(2026, 8, 25), "geboortedatum"),
        (D(2027, 1, 1), D(2026, 8, 25), "geboortedatum"),
        (D(2012, 3, 14), None, "geen_verzuim"),
        (D(2012, 3, 14), D(2011, 8, 25), "voor_geboorte"),
        (D(2023, 1, 1), D(2026, 8, 25), "te_jong"),
        (D(2006, 1, 1), D(2026, 8, 25), "te_oud"),
    ],
)
def test_what_can_hardly_be_so_is_named(geboren: date, eerste_dag: date | None, reden: str | None) -> None:
    found = find_onwaarschijnlijk([Zaakfeiten(1, geboren, eerste_dag)], D(2026, 9, 30))

    assert found == ([(1, reden)] if reden else [])
