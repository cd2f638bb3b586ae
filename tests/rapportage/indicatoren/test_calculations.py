"""Pure rules: shares, medians, shifts, years, and what stays hidden in an outcome."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapportage.indicatoren.calculations import (
    Indicatordeel,
    Indicatoruitkomst,
    aandeel,
    hide_small,
    hide_together,
    kalenderjaar,
    lees_schooljaar,
    mediaan,
    per_duizend,
    schooljaar,
    verschuif,
)
from rapportage.indicatoren.calculations.rekenen import rond
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.rekenregels import INDICATOREN
from swv.kern.kleine_cellen import is_small

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
    ("waarde", "decimalen", "afgerond"),
    [(D("12.25"), 1, "12.3"), (D("12.24"), 1, "12.2"), (7, 2, "7.00"), (D("0.5"), 0, "1"), (D("-0.5"), 0, "-1")],
)
def test_rounding_is_half_up_to_so_many_decimals(waarde: Any, decimalen: int, afgerond: str) -> None:
    assert str(rond(waarde, decimalen)) == afgerond
    assert rond(None, decimalen) is None


def test_years() -> None:
    assert (JAAR.van, JAAR.laatste_dag, JAAR.label) == (date(2025, 8, 1), date(2026, 7, 31), "2025-2026")
    assert JAAR.vorige(2) == schooljaar(2023)
    assert kalenderjaar(2025).vorige().label == "2024"
    assert (kalenderjaar(2025).van, kalenderjaar(2025).laatste_dag) == (date(2025, 1, 1), date(2025, 12, 31))
    assert [lees_schooljaar(text).van.year for text in ("2000-2001", "2099-2100")] == [2000, 2099]
    assert lees_schooljaar("2025-2026") == JAAR
    assert JAAR.contains(date(2026, 7, 31))
    assert not JAAR.contains(JAAR.tot)


@pytest.mark.parametrize("tekst", ["", "2025", "2025-2027", "x-y", "2025-2026-2027", "1999-2000", "2100-2101"])
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


def test_shift_begins_at_a_point_and_a_half_and_takes_the_largest_change_of_the_other_side_along() -> None:
    """Category 1 lost exactly 1.5; the others gained 1.0 and 0.5: only the first of them is named."""
    found = verschuif({"1": D(80), "2": D(12), "3": D(8)}, {"1": D("78.5"), "2": D(13), "3": D("8.5")})
    back = verschuif({"1": D("78.5"), "2": D(13), "3": D("8.5")}, {"1": D(80), "2": D(12), "3": D(8)})

    assert found is not None
    assert back is not None
    assert ((found.uit, found.naar), (back.uit, back.naar)) == ((("1",), ("2",)), (("2",), ("1",)))
    assert found.punten == {"1": D("-1.5"), "2": D(1), "3": D("0.5")}
    assert verschuif({"1": D(80)}, {"1": D(80), "4": D(20)}) is None


def test_small_change_is_no_shift() -> None:
    assert verschuif({"1": D(80), "2": D(20)}, {"1": D("81.4"), "2": D("18.6")}) is None


# --- small numbers --------------------------------------------------------------------------------------------------


def make_uitkomst(parts: list[tuple[int, int]], code: str = Code.HONORERING) -> Indicatoruitkomst:
    """An outcome with a school per (numerator, rest), all of one board."""
    schools = tuple(
        Indicatordeel(str(n), f"School {n}", D(t), D(t + r), aandeel(t, t + r), groep="b")
        for n, (t, r) in enumerate(parts)
    )
    teller, noemer = sum((deel.teller for deel in schools), D(0)), sum((deel.noemer for deel in schools), D(0))
    boards = (Indicatordeel("b", "Bestuur", teller, noemer, aandeel(teller, noemer)),)
    return Indicatoruitkomst(
        INDICATOREN[code], JAAR, teller, noemer, aandeel(teller, noemer), per_school=schools, per_bestuur=boards
    )


def test_share_of_which_the_rest_is_small_is_hidden_with_its_neighbour() -> None:
    found = hide_small(make_uitkomst([(18, 2), (30, 9), (40, 12)]))

    assert found.waarde is not None
    assert [deel.verborgen for deel in found.per_school] == [True, True, False]
    assert all(deel.teller is None and deel.noemer is None for deel in found.per_school[:2])


def test_total_that_is_too_small_hides_everything_below_it() -> None:
    found = hide_small(make_uitkomst([(1, 20), (2, 30)]))

    assert (found.verborgen, found.teller, found.noemer, found.waarde) == (True, None, None, None)
    assert all(deel.verborgen for deel in (*found.per_school, *found.per_bestuur))


def test_what_one_figure_hides_the_other_hides_too() -> None:
    """The same requests under two names: a school hidden in one table could be read in the other."""
    first, second = hide_together(
        [make_uitkomst([(18, 2), (30, 9), (40, 12)]), make_uitkomst([(9, 9), (30, 9), (40, 12)])]
    )

    assert [deel.verborgen for deel in first.per_school] == [deel.verborgen for deel in second.per_school]


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=1, max_size=5))
def test_no_small_number_or_rest_is_shown_or_follows_from_the_total(parts: list[tuple[int, int]]) -> None:
    found = hide_small(make_uitkomst(parts))

    for deel, (teller, rest) in zip(found.per_school, parts, strict=True):
        if not deel.verborgen:
            assert not is_small(teller)
            assert not is_small(rest)
    hidden = [part for deel, part in zip(found.per_school, parts, strict=True) if deel.verborgen]
    if found.teller is not None and hidden:
        for place in (0, 1):
            assert not is_small(sum(part[place] for part in hidden))
        risky = [part for part in hidden if is_small(part[0]) or is_small(part[1])]
        assert len(hidden) > 1 or not risky
