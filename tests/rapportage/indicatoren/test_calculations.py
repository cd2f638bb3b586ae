"""Pure rules: shares, medians, shifts and years."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from rapportage.indicatoren.calculations import (
    aandeel,
    kalenderjaar,
    lees_schooljaar,
    mediaan,
    per_duizend,
    schooljaar,
    verschuif,
)
from rapportage.indicatoren.calculations.rekenen import rond

JAAR = schooljaar(2025)
D = Decimal


@pytest.mark.parametrize(
    ("teller", "noemer", "procent"), [(1, 4, D(25)), (0, 5, D(0)), (5, 0, None), (None, 5, None), (3, None, None)]
)
def test_share_in_percent(teller: Any, noemer: Any, procent: Any) -> None:
    assert aandeel(teller, noemer) == procent
    assert per_duizend(teller, noemer) == (None if procent is None else procent * 10)


@pytest.mark.parametrize(("waarden", "midden"), [([], None), ([7], D(7)), ([9, 1, 5], D(5)), ([1, 2, 3, 10], D("2.5"))])
def test_median(waarden: list[int], midden: Any) -> None:
    assert mediaan(waarden) == midden


@pytest.mark.parametrize(
    ("waarde", "decimalen", "verwacht"),
    [
        (None, 1, None),
        ("2.25", 1, "2.3"),  # half up, where banks go to the even 2.2
        ("-2.25", 1, "-2.3"),
        ("2.249", 1, "2.2"),
        ("2.5", 0, "3"),
        ("33.333333", 2, "33.33"),
        ("7", 2, "7.00"),
    ],
)
def test_rounding_is_half_up(waarde: str | None, decimalen: int, verwacht: str | None) -> None:
    found = rond(None if waarde is None else D(waarde), decimalen)

    assert (None if found is None else str(found)) == verwacht


def test_years() -> None:
    assert (JAAR.van, JAAR.laatste_dag, JAAR.label) == (date(2025, 8, 1), date(2026, 7, 31), "2025-2026")
    assert JAAR.vorige(2) == schooljaar(2023)
    assert kalenderjaar(2025).vorige().label == "2024"
    assert lees_schooljaar("2025-2026") == JAAR


@pytest.mark.parametrize(
    ("dag", "telt"),
    [
        (date(2025, 7, 31), False),
        (date(2025, 8, 1), True),
        (date(2026, 7, 31), True),
        (date(2026, 8, 1), False),
    ],
)
def test_a_school_year_counts_from_its_first_day_to_its_last(dag: date, telt: bool) -> None:
    assert JAAR.contains(dag) is telt


def test_a_calendar_year_is_from_1_january_to_1_january() -> None:
    year = kalenderjaar(2025)

    assert (year.van, year.tot, year.label) == (date(2025, 1, 1), date(2026, 1, 1), "2025")
    assert year.laatste_dag == date(2025, 12, 31)
    assert year.vorige() == kalenderjaar(2024)


@pytest.mark.parametrize("jaar", [2000, 2099])
def test_the_first_and_last_school_year_that_can_be_read(jaar: int) -> None:
    assert lees_schooljaar(f"{jaar}-{jaar + 1}") == schooljaar(jaar)


@pytest.mark.parametrize(
    "tekst", ["", "2025", "2025-2027", "x-y", "2025-2026-2027", "1999-2000", "2100-2101", "99999-100000"]
)
def test_what_is_no_school_year_is_refused(tekst: str) -> None:
    with pytest.raises(ValueError, match="Not a school year"):
        lees_schooljaar(tekst)


# «Impact van verevening» tabel 4-3, 2011 and 2019, and what the report says about it (line 908).
@pytest.mark.parametrize(
    ("vroeger", "later", "uit", "naar"),
    [
        (("86.2", "5.3", "8.5"), ("95.1", "2.0", "2.8"), ("2", "3"), ("1",)),  # A: 2 and 3 to 1
        (("79.4", "3.8", "16.8"), ("85.2", "5.1", "9.8"), ("3",), ("1",)),  # C: 3 to 1
        (("91.7", "2.1", "6.2"), ("91.1", "5.1", "3.8"), ("3",), ("2",)),  # G: 3 to 2
        (("90.2", "2.8", "7.0"), ("94.0", "2.8", "3.2"), ("3",), ("1",)),  # I: 3 to 1
    ],
)
def test_shift_between_categories(vroeger: Any, later: Any, uit: Any, naar: Any) -> None:
    found = verschuif(*({str(n): D(text) for n, text in enumerate(row, start=1)} for row in (vroeger, later)))

    assert found is not None
    assert (found.uit, found.naar) == (uit, naar)


@pytest.mark.parametrize(("punten", "is_verschuiving"), [("1.49", False), ("1.5", True), ("2", True)])
def test_a_shift_is_one_and_a_half_points_or_more(punten: str, is_verschuiving: bool) -> None:
    found = verschuif({"1": D(80), "2": D(20)}, {"1": 80 + D(punten), "2": 20 - D(punten)})

    assert (found is not None) is is_verschuiving
    if found is not None:
        assert (found.uit, found.naar) == (("2",), ("1",))
        assert found.punten == {"1": D(punten), "2": -D(punten)}


@pytest.mark.parametrize(
    ("later", "uit", "naar"),
    [
        # 60 / 20 / 20: only one side moved enough, the largest change of the other side goes with it
        (("62", "18.8", "19.2"), ("2",), ("1",)),  # +2 / −1.2 / −0.8
        (("58", "20.8", "21.2"), ("1",), ("3",)),  # −2 / +0.8 / +1.2
        (("62", "19", "19"), ("2", "3"), ("1",)),  # both of the other side as much
        (("58.5", "18", "23.5"), ("1", "2"), ("3",)),  # −1.5 is enough beside −2
        (("61.5", "22", "16.5"), ("3",), ("1", "2")),  # +1.5 beside +2
    ],
)
def test_a_shift_of_one_side_goes_with_the_largest_change_of_the_other(later: Any, uit: Any, naar: Any) -> None:
    found = verschuif({"1": D(60), "2": D(20), "3": D(20)}, dict(zip("123", map(D, later), strict=True)))

    assert found is not None
    assert (found.uit, found.naar) == (uit, naar)
