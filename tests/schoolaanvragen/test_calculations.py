"""Shares, days and limits: pure."""

from datetime import date
from decimal import Decimal

import pytest

from schoolaanvragen.calculations import (
    Snelgrens,
    check_aanvulling,
    check_hulp,
    divide,
    find_stand,
    get_laatste_dag,
    get_terugkijkdag,
    show_euro,
)
from toewijzing.calculations.onderwerp import ALLEEN_LEERLING, ALLEEN_SCHOOL, find_onderwerpfouten

GRENS = Snelgrens(Decimal(1500), 10)


@pytest.mark.parametrize(
    ("totaal", "leerlingen", "ieder"),
    [
        (Decimal(9000), 8, Decimal(1125)),  # VO-E: a group of eight
        (Decimal(50), 5, Decimal(10)),  # Utrecht PO: a cluster of five, in hours
        (Decimal(100), 3, Decimal("33.33")),
        (Decimal(100), None, None),
        (Decimal(100), 0, None),
        (None, 8, None),
    ],
)
def test_each_pupil_gets_this_of_it(totaal: Decimal | None, leerlingen: int | None, ieder: Decimal | None) -> None:
    assert divide(totaal, leerlingen) == ieder


def test_ten_weeks_from_7_september_end_on_15_november_and_one_looks_again_on_19_october() -> None:
    van = date(2026, 9, 7)

    assert get_laatste_dag(van, 10) == date(2026, 11, 15)
    assert get_terugkijkdag(van, 10, 6) == date(2026, 10, 19)
    # Never after the last day: then there is nothing left to look at.
    assert get_terugkijkdag(van, 2, 6) == date(2026, 9, 20)


@pytest.mark.parametrize(
    ("vandaag", "stand"),
    [
        (date(2026, 9, 6), "komt"), (date(2026, 9, 7), "loopt"), (date(2026, 11, 15), "loopt"),
        (date(2026, 11, 16), "afgelopen"),
    ],
)  # fmt: skip
def test_it_ends_by_itself_after_its_last_day(vandaag: date, stand: str) -> None:
    assert find_stand(date(2026, 9, 7), date(2026, 11, 15), vandaag) == stand


@pytest.mark.parametrize(
    ("bedrag", "weken", "fout"),
    [("1500", 10, set()), ("1500.01", 10, {"bedrag"}), ("1500", 11, {"weken"}), ("2000", 12, {"bedrag", "weken"})],
)
def test_above_the_limit_or_longer_is_refused_with_the_way_out(bedrag: str, weken: int, fout: set[str]) -> None:
    found = check_hulp(GRENS, Decimal(bedrag), weken)

    assert set(found) == fout
    assert all("gewone aanvraag" in text for text in found.values())


def test_together_above_the_limit_only_with_a_reason() -> None:
    assert check_aanvulling(GRENS, Decimal(1000), Decimal(500), "") == {}
    assert set(check_aanvulling(GRENS, Decimal(1000), Decimal("500.01"), "  ")) == {"motivering"}
    assert check_aanvulling(GRENS, Decimal(1000), Decimal(900), "De invaller blijft langer.") == {}


def test_an_amount_reads_as_money() -> None:
    assert (show_euro(Decimal(1500)), show_euro(Decimal("1500.5"))) == ("€ 1.500", "€ 1.500,50")


@pytest.mark.parametrize("naam", ALLEEN_LEERLING)
def test_a_kind_about_a_group_has_nothing_of_a_pupil(naam: str) -> None:
    assert set(find_onderwerpfouten({"onderwerp": "groep", naam: 1})) == {naam}
    assert find_onderwerpfouten({"onderwerp": "leerling", naam: 1}) == {}


@pytest.mark.parametrize("naam", ALLEEN_SCHOOL)
def test_a_kind_about_a_pupil_has_nothing_of_a_school(naam: str) -> None:
    assert naam in find_onderwerpfouten({"onderwerp": "leerling", naam: 1})


def test_quick_money_has_an_amount_and_weeks() -> None:
    assert set(find_onderwerpfouten({"onderwerp": "school", "snel_tot": 1500})) == {"snel_weken"}
    assert set(find_onderwerpfouten({"onderwerp": "school", "snel_weken": 10})) == {"snel_tot"}
    assert find_onderwerpfouten({"onderwerp": "school", "snel_tot": 1500, "snel_weken": 10}) == {}
