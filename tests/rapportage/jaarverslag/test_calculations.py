"""The checks before a report goes on: what is right passes, what is wrong is named with its amounts."""

import copy
from decimal import Decimal

import pytest

from rapportage.jaarverslag.calculations import controle as c
from rapportage.jaarverslag.calculations.cijferblok import (
    NG,
    Blokgetal,
    Blokinhoud,
    Blokkolom,
    Blokrij,
    Bloktabel,
    find_small_cells,
    missing,
    to_rows,
    write,
)
from rapportage.jaarverslag.enums import Soort

D = Decimal


def block(*rijen, kolommen=None, feiten=None, getallen=()):
    tabel = Bloktabel("Tabel", "Post", kolommen or (Blokkolom("2025"),), tuple(rijen))
    return Blokinhoud(tabellen=(tabel,), feiten=feiten or {}, getallen=getallen).to_json()


def balans(**feiten):
    return {"balans": block(feiten=feiten)}


def test_balance_that_closes_passes():
    assert c.check_balance(
        balans(activa_eind="10.00", passiva_eind="10.00", activa_begin="5.00", passiva_begin="5.00")
    ).klopt


def test_balance_that_does_not_close_is_named_with_its_difference():
    found = c.check_balance(balans(activa_eind="100.00", passiva_eind="90.50"))
    assert found.problemen == ("Op 31 december zijn de activa € 100,00 en de passiva € 90,50: € 9,50 verschil.",)


@pytest.mark.parametrize(("resultaat", "klopt"), [("60.00", True), ("60.01", False), ("-60.00", False)])
def test_result_has_to_be_the_change_in_equity(resultaat, klopt):
    blokken = {
        "baten_lasten": block(feiten={"resultaat": resultaat}),
        "eigen_vermogen": block(feiten={"ev_begin": "100.00", "ev_eind": "160.00"}),
    }
    assert c.check_equity(blokken).klopt is klopt


@pytest.mark.parametrize(
    ("weg", "naam"),
    [
        ("resultaat", "het resultaat"),
        ("ev_begin", "het eigen vermogen op 1 januari"),
        ("ev_eind", "het eigen vermogen op 31 december"),
    ],
)
def test_equity_can_not_be_right_when_one_of_the_three_is_missing(weg, naam):
    feiten = {"resultaat": "60.00", "ev_begin": "100.00", "ev_eind": "160.00", weg: ""}
    blokken = {
        "baten_lasten": block(feiten={"resultaat": feiten.pop("resultaat")}),
        "eigen_vermogen": block(feiten=feiten),
    }
    assert c.check_equity(blokken).problemen == (
        f"Niet te controleren zonder {naam}. De controller leest het in bij Financiën.",
    )


def test_why_there_is_no_equity_is_the_reason_of_the_block():
    blokken = {"baten_lasten": block(feiten={"resultaat": "60.00"}), "eigen_vermogen": missing("Er staat geen 2.1.")}
    assert c.check_equity(blokken).problemen[0].endswith("31 december. Er staat geen 2.1.")


@pytest.mark.parametrize(
    ("begroting", "melding"),
    [
        ({"baten": D("10.00"), "lasten": D("8.00")}, ""),
        ({"baten": D("11.00"), "lasten": D("8.00")}, "Begroot bij baten: in het verslag € 10,00, vastgesteld € 11,00"),
        (None, "Er is geen vastgestelde begroting"),
    ],
)
def test_budget_column_has_to_be_the_adopted_budget(begroting, melding):
    blokken = {"baten_lasten": block(feiten={"begroot_baten": "10.00", "begroot_lasten": "8.00"})}
    found = c.check_budget(blokken, begroting)
    assert found.klopt is not bool(melding)
    assert melding in " ".join(found.problemen)


def test_a_count_that_moved_in_the_register_is_named():
    oud = {"tlv": block(Blokrij("TLV vso", (12,)))}
    nu = {"tlv": block(Blokrij("TLV vso", (13,)))}
    found = c.check_registers(oud, nu, {"tlv": "Besluiten"})
    assert found.problemen[0] == "Besluiten: «TLV vso», 2025 is nu 13, in het verslag 12."
    assert c.check_registers(oud, copy.deepcopy(oud), {"tlv": "Besluiten"}).klopt


@pytest.mark.parametrize(
    ("oud", "nu", "tekst"),
    [
        (block(Blokrij("a", (5,))), missing("weg"), "het register geeft deze cijfers niet meer."),
        (missing("weg"), block(Blokrij("a", (5,))), "het register geeft nu cijfers."),
        (
            block(Blokrij("a", (5,))),
            block(Blokrij("a", (5,)), Blokrij("b", (7,))),
            "«b», 2025 is nu 7, in het verslag leeg.",
        ),
        (
            block(getallen=(Blokgetal("Scholen", 5),)),
            block(getallen=(Blokgetal("Scholen", 6),)),
            "Scholen is nu 6, in het verslag 5.",
        ),
    ],
)
def test_every_kind_of_difference_is_found(oud, nu, tekst):
    assert c.find_difference(oud, nu) == tekst


@pytest.mark.parametrize("value", [1, 2, 3, 4])
def test_a_small_count_stops_the_report(value):
    found = c.check_small({"x": block(Blokrij("School A", (value,)))}, {"x": "Besluiten"}, 5)
    assert found.problemen == ("Besluiten: Tabel: School A, 2025.",)


@pytest.mark.parametrize("value", [0, 5, 400, NG, None])
def test_zero_large_and_hidden_counts_do_not(value):
    assert c.check_small({"x": block(Blokrij("School A", (value,)))}, {}, 5).klopt


def test_amounts_and_counts_of_other_things_are_no_small_cells():
    kolommen = (Blokkolom("Bedrag", Soort.EURO), Blokkolom("Scholen", Soort.AANTAL))
    assert find_small_cells(block(Blokrij("Bestuur", ("2.00", 2)), kolommen=kolommen), 5) == []


def test_what_is_obligatory_has_to_be_there():
    nodig = {"balans": "Balans", "baten_lasten": "Staat"}
    found = c.check_present({"balans": missing("De balans ontbreekt.")}, nodig)
    assert found.problemen == ("Balans: De balans ontbreekt.", "Staat: nog niet geteld. Kies «Vernieuw de cijfers».")


def test_chapters_without_text_are_named_three_at_most():
    assert c.check_chapters(["a", "b", "c", "d", "e"]).problemen == ("Nog geen tekst: a, b, c en nog 2.",)
    assert c.check_chapters([]).klopt


def test_first_problem_says_how_many_more_there_are():
    goed, fout = c.Verslagcontrole("a", "Goed"), c.Verslagcontrole("b", "Sluit het", ("Nee.",))
    assert c.first_problem([goed]) == ""
    assert c.first_problem([goed, fout]) == "Sluit het? Nee."
    assert c.first_problem([fout, fout, fout]) == "Sluit het? Nee. En nog 2 punten: zie «Controle»."


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


def test_a_block_as_rows_keeps_cents_and_says_what_is_missing():
    assert to_rows(missing("Er is niets.")) == [["ontbreekt", "Er is niets."]]
    rows = to_rows(
        block(Blokrij("Huur", ("12.50",)), Blokrij("Rest", (None,)), kolommen=(Blokkolom("Bedrag", Soort.EURO),))
    )
    assert rows == [["Tabel"], ["Post", "Bedrag"], ["Huur", "12.50"], ["Rest", ""]]
