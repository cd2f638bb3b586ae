"""Totals that came along in a file: shifted, rounded, wrong, or right."""

from decimal import Decimal

import pytest

from financien.begroten.calculations.begroting import Post
from financien.begroten.calculations.gedrukte_totalen import compare_totals

D = Decimal

JAREN = [2021, 2022, 2023, 2024]
POSTEN = [
    Post("3.1", "Rijk", "baten", dict(zip(JAREN, map(D, (100, 110, 120, 130)), strict=True))),
    Post("4.1", "Personeel", "lasten", dict(zip(JAREN, map(D, (90, 95, 99, 140)), strict=True))),
]


def compare(soort, *amounts):
    per_jaar = {jaar: D(bedrag) for jaar, bedrag in zip(JAREN, amounts, strict=True) if bedrag is not None}
    return compare_totals(POSTEN, {soort: per_jaar}, JAREN)


def test_right_totals_give_no_remark():
    assert compare("totaal_baten", 100, 110, 120, 130) == []
    assert compare("saldo", 10, 15, 21, -10) == []
    assert compare("totaal_baten", None, None, None, None) == []


@pytest.mark.parametrize(
    ("amounts", "kant"),
    [
        ((None, 100, 110, 120), "rechts"),
        ((110, 120, 130, None), "links"),
        ((7, 100, 110, 120), "rechts"),
        ((None, 100, 110, 999), "rechts"),  # two of three
    ],
)
def test_shifted_totals_are_recognised_as_such(amounts, kant):
    found = compare("totaal_baten", *amounts)
    assert f"één kolom naar {kant}" in found[0]
    assert "Verband rekent met de posten" in found[0]


@pytest.mark.parametrize(
    ("amounts", "wrong"),
    [
        ((5, 100, 110, 999), 4),  # two of four: no more than half
        ((None, 100, None, None), 1),  # one year says nothing
    ],
)
def test_totals_of_which_a_shift_explains_too_few_are_wrong_each_in_its_year(amounts, wrong):
    found = compare("totaal_baten", *amounts)
    assert len(found) == wrong
    assert all("verschil)" in zin and "kolom" not in zin for zin in found)


@pytest.mark.parametrize(
    ("amounts", "zinnen"),
    [
        (
            (None, 100, 110, 999),
            [
                "«Totaal baten»: de gedrukte totalen staan één kolom naar rechts. Onder 2022 staat € 100,00, en dat is wat"
                " de posten van 2021 optellen; de posten van 2022 tellen op tot € 110,00. Verband rekent met de posten.",
                "«Totaal baten» onder 2024: gedrukt staat € 999,00, de posten van 2023 tellen op tot € 120,00"
                " (€ 879,00 verschil).",
            ],
        ),
        (
            (7, 100, 110, 121),
            [
                "«Totaal baten»: de gedrukte totalen staan één kolom naar rechts. Onder 2022 staat € 100,00, en dat is wat"
                " de posten van 2021 optellen; de posten van 2022 tellen op tot € 110,00. Verband rekent met de posten.",
                "«Totaal baten» 2021: gedrukt staat € 7,00, zonder posten om dat mee te vergelijken.",
                "«Totaal baten» onder 2024: gedrukt staat € 121,00, de posten van 2023 tellen op tot € 120,00; dat lijkt"
                " een afronding.",
            ],
        ),
        (
            (110, 121, None, 7),
            [
                "«Totaal baten»: de gedrukte totalen staan één kolom naar links. Onder 2021 staat € 110,00, en dat is wat"
                " de posten van 2022 optellen; de posten van 2021 tellen op tot € 100,00. Verband rekent met de posten.",
                "«Totaal baten» onder 2022: gedrukt staat € 121,00, de posten van 2023 tellen op tot € 120,00; dat lijkt"
                " een afronding.",
                "«Totaal baten» 2024: gedrukt staat € 7,00, zonder posten om dat mee te vergelijken.",
            ],
        ),
    ],
)
def test_a_shift_says_of_which_year_every_printed_total_is(amounts, zinnen):
    assert compare("totaal_baten", *amounts) == zinnen


def test_a_total_without_these_years_does_not_hide_the_next_one():
    found = compare_totals(POSTEN, {"totaal_baten": {2030: D(1)}, "totaal_lasten": {2021: D(95)}}, JAREN)
    assert found == ["«Totaal lasten» 2021: gedrukt staat € 95,00, de posten tellen op tot € 90,00 (€ 5,00 verschil)."]


def test_a_shifted_total_does_not_hide_the_next_one():
    shifted = {2022: D(100), 2023: D(110), 2024: D(120)}
    found = compare_totals(POSTEN, {"totaal_baten": shifted, "totaal_lasten": {2021: D(95)}}, JAREN)
    assert len(found) == 2
    assert found[1].startswith("«Totaal lasten» 2021: gedrukt staat € 95,00")


def test_shift_tells_what_it_can_not_explain():
    found = compare("totaal_baten", 7, 100, 110, 120)
    assert len(found) == 2
    assert "gedrukt staat € 7,00, zonder posten om dat mee te vergelijken" in found[1]


def test_shifted_totals_that_are_rounded_are_recognised_too():
    found = compare("totaal_baten", None, 101, 111, 119)
    assert len(found) == 4
    assert "één kolom naar rechts" in found[0]
    assert all("dat lijkt een afronding" in zin for zin in found[1:])


def test_one_euro_is_called_rounding_and_more_is_not():
    assert "afronding" in compare("totaal_baten", 101, 110, 120, 130)[0]
    found = compare("totaal_baten", 102, 110, 120, 130)
    assert len(found) == 1
    assert "gedrukt staat € 102,00, de posten tellen op tot € 100,00 (€ 2,00 verschil)" in found[0]


def test_constant_series_is_no_shift():
    posten = [Post("3.1", "Rijk", "baten", dict.fromkeys(JAREN, D(100)))]
    assert compare_totals(posten, {"totaal_baten": dict.fromkeys(JAREN, D(100))}, JAREN) == []
