"""Numbers as people write them, and one notation per file."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swv.kern.inlezen.getallen import GeenGetal, Getaltekst, Notatie, decide_notation, parse_number

D = Decimal

NL, EN = Notatie.NEDERLANDS, Notatie.ENGELS


@pytest.mark.parametrize(
    ("tekst", "getal"),
    [
        ("1.234,56", "1234.56"), ("1234,5", "1234.5"), ("1234", "1234"), ("€ 1.234.567,00", "1234567"), ("-5", "-5"),
        ("5-", "-5"), ("(1.234,50)", "-1234.5"), ("−12,00", "-12"), ("1 234,50", "1234.5"), ("1\u00a0234", "1234"),
        ("1.234,-", "1234"), ("€ -5", "-5"), ("-€ 5", "-5"), ("EUR 12", "12"), ("12 euro", "12"), ("0,50", "0.5"),
        ("1,200", "1.2"), ("3,5%", "3.5"),
    ],
)  # fmt: skip
def test_dutch_numbers(tekst, getal):
    assert parse_number(tekst, NL, 2) == D(getal)


@pytest.mark.parametrize(
    ("tekst", "getal"),
    [("1,234.56", "1234.56"), ("1234.5", "1234.5"), ("1,234", "1234"), ("-1,234,567.8", "-1234567.8")],
)
def test_english_numbers(tekst, getal):
    assert parse_number(tekst, EN, 2) == D(getal)


@pytest.mark.parametrize(
    "tekst",
    ["", "-", "abc", "1.23,4", "12.34.56", "1,2,3", "1.2345", "0.123", "1,234.56", "--5", "5--", "((5))", "1e5", "NaN", "Infinity",
     "1,", ",5", "١٢", "1_000", "9" * 50, "€", "1,234"],
)  # fmt: skip
def test_what_is_no_dutch_amount(tekst):
    with pytest.raises(GeenGetal):
        parse_number(tekst, NL, 2)


def texts(*values, decimalen=2):
    return [Getaltekst(value, decimalen, f"rij {index}") for index, value in enumerate(values, start=2)]


@pytest.mark.parametrize(
    ("values", "notatie"),
    [
        (["1.234,56"], NL), (["1,234.56"], EN), (["1.234"], NL), (["1,234"], EN), (["12,5", "1.000", "7"], NL),
        (["12.5", "1,000", "7"], EN), (["12", "7"], NL), ([], NL), (["geen getal", "1,234.5"], EN),
    ],
)  # fmt: skip
def test_notation_follows_from_the_file(values, notatie):
    assert decide_notation(texts(*values)) == (notatie, "")


def test_two_notations_in_one_file_are_refused_with_both_places():
    problem = decide_notation(texts("1.234,56", "1,234.56"))[1]
    assert "«1.234,56» (rij 2)" in problem
    assert "«1,234.56» (rij 3)" in problem


def test_what_can_be_read_in_two_ways_is_asked_for():
    problem = decide_notation(texts("3.123", decimalen=4))[1]
    assert "«3.123» (rij 2)" in problem
    assert "Kies" in problem
    assert decide_notation(texts("3.123", "3,5", decimalen=4)) == (NL, "")


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2))
def test_every_amount_comes_back_in_both_notations(bedrag):
    english = f"{bedrag:,.2f}"
    dutch = english.translate(str.maketrans(",.", ".,"))
    assert parse_number(english, EN, 2) == parse_number(dutch, NL, 2) == bedrag
    assert decide_notation(texts(dutch)) == (NL, "")
    assert decide_notation(texts(english)) == (EN, "")


@given(st.text(max_size=30))
def test_no_text_breaks_it(tekst):
    for notatie in Notatie:
        try:
            assert parse_number(tekst, notatie, 2).is_finite()
        except GeenGetal:
            continue
