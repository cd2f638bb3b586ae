"""Figure blocks: how values are kept and written, and what is hidden."""

from decimal import Decimal

import pytest

from rapportage.jaarverslag.calculations.cijferblok import (
    NG,
    Blokgetal,
    Blokkolom,
    Blokrij,
    amount,
    chart_value,
    find_small_cells,
    has_hidden,
    missing,
    share,
    to_rows,
    told,
    write,
)
from rapportage.jaarverslag.enums import Soort
from tests.rapportage.jaarverslag.blokken import block

D = Decimal


@pytest.mark.parametrize(
    ("waarde", "soort", "namen"),
    [
        (0, Soort.GETAL, []),
        (1, Soort.GETAL, ["Thuiszitters"]),
        (4, Soort.GETAL, ["Thuiszitters"]),
        (5, Soort.GETAL, []),
        (NG, Soort.GETAL, []),
        (3, Soort.AANTAL, []),
    ],
)
def test_a_small_number_beside_the_tables_is_found_too(waarde, soort, namen):
    assert find_small_cells(block(getallen=(Blokgetal("Thuiszitters", waarde, soort),)), 5) == namen


@pytest.mark.parametrize(
    ("blok", "is_hidden"),
    [
        (block(Blokrij("a", (12,)), getallen=(Blokgetal("b", 12),)), False),
        (block(Blokrij("a", (12,)), Blokrij("c", (NG,)), getallen=(Blokgetal("b", 12),)), True),
        (block(Blokrij("a", (12,)), getallen=(Blokgetal("b", NG),)), True),
        (block(Blokrij("a", (None,))), False),
    ],
)
def test_a_block_says_whether_something_is_not_told(blok, is_hidden):
    assert has_hidden(blok) is is_hidden


def test_amounts_and_counts_of_other_things_are_no_small_cells():
    kolommen = (Blokkolom("Bedrag", Soort.EURO), Blokkolom("Scholen", Soort.AANTAL))
    assert find_small_cells(block(Blokrij("Bestuur", ("2.00", 2)), kolommen=kolommen), 5) == []


@pytest.mark.parametrize(
    ("waarde", "soort", "tekst"),
    [
        ("1234567.50", Soort.EURO, "€ 1.234.568"),
        ("-9.50", Soort.EURO, "€ −10"),
        ("3.46", Soort.PROCENT, "3,5 %"),
        ("1.50", Soort.DECIMAAL, "1,50"),
        (12345, Soort.GETAL, "12.345"),
        (None, Soort.EURO, "–"),
        (NG, Soort.GETAL, NG),
        ("naam", Soort.TEKST, "naam"),
    ],
)
def test_values_are_written_the_dutch_way(waarde, soort, tekst):
    assert write(waarde, soort) == tekst


@pytest.mark.parametrize(
    ("waarde", "tekst"),
    [(None, None), (0, "0.00"), (D("12.345"), "12.35"), (D("-12.345"), "-12.35"), (D("12.3449"), "12.34")],
)
def test_amounts_are_kept_in_cents_rounded_half_up(waarde, tekst):
    assert amount(waarde) == tekst


@pytest.mark.parametrize(
    ("deel", "geheel", "tekst"),
    [(1, 4, "25.00"), (2, 3, "66.67"), (D("12.50"), D(100), "12.50"), (0, 7, "0.00"), (1, 0, None)],
)
def test_a_share_is_in_percent_of_the_whole(deel, geheel, tekst):
    assert share(deel, geheel) == tekst


def test_a_count_that_is_hidden_is_not_told_and_not_drawn():
    assert [told(value) for value in (None, 0, 12)] == [NG, 0, 12]
    assert [chart_value(value) for value in (None, NG, 0, "12.50")] == [None, None, 0.0, 12.5]


def test_a_block_that_is_missing_has_everything_of_a_block_but_empty():
    assert missing("Weg.") == {
        "tabellen": [],
        "getallen": [],
        "grafieken": [],
        "peil": "",
        "opmerkingen": [],
        "feiten": {},
        "ontbreekt": "Weg.",
    }


def test_numbers_of_a_block_stand_above_its_tables_in_the_rows():
    blok = block(Blokrij("a", (12,)), getallen=(Blokgetal("Scholen", 5, Soort.AANTAL), Blokgetal("Rest", None)))
    assert to_rows(blok) == [
        ["naam", "waarde", "soort"],
        ["Scholen", "5", "aantal"],
        ["Rest", "", "getal"],
        [],
        ["Tabel"],
        ["Post", "2025"],
        ["a", "12"],
    ]


def test_a_block_as_rows_keeps_cents_and_says_what_is_missing():
    assert to_rows(missing("Er is niets.")) == [["ontbreekt", "Er is niets."]]
    rows = to_rows(
        block(Blokrij("Huur", ("12.50",)), Blokrij("Rest", (None,)), kolommen=(Blokkolom("Bedrag", Soort.EURO),))
    )
    assert rows == [["Tabel"], ["Post", "Bedrag"], ["Huur", "12.50"], ["Rest", ""]]
