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
    [((None, 100, 110, 120), "rechts"), ((110, 120, 130, None), "links"), ((7, 100, 110, 120), "rechts")],
)
def test_shifted_totals_are_recognised_as_such(amounts, kant):
    found = compare("totaal_baten", *amounts)
    assert f"één kolom naar {kant}" in found[0]
    assert "Verband rekent met de posten" in found[0]


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
