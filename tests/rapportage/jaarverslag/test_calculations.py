"""The checks before a report goes on: what is right passes, what is wrong is named with its amounts."""

import copy
from decimal import Decimal

import pytest

from rapportage.jaarverslag.calculations import controle as c
from rapportage.jaarverslag.calculations.cijferblok import (
    NG,
    Blokgetal,
    Blokrij,
    find_small_cells,
    missing,
)
from tests.rapportage.jaarverslag.blokken import block

D = Decimal


def balans(**feiten):
    return {"balans": block(feiten=feiten)}


def test_balance_that_closes_passes():
    assert c.check_balance(
        balans(activa_eind="10.00", passiva_eind="10.00", activa_begin="5.00", passiva_begin="5.00")
    ).klopt


def test_balance_of_1_january_has_to_close_too():
    found = c.check_balance(
        balans(activa_eind="10.00", passiva_eind="10.00", activa_begin="5.00", passiva_begin="5.01")
    )
    assert found.problemen == ("Op 1 januari zijn de activa € 5,00 en de passiva € 5,01: € -0,01 verschil.",)


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


def test_result_that_is_not_the_change_in_equity_is_named_with_both():
    blokken = {
        "baten_lasten": block(feiten={"resultaat": "60.01"}),
        "eigen_vermogen": block(feiten={"ev_begin": "100.00", "ev_eind": "160.00"}),
    }
    assert c.check_equity(blokken).problemen == (
        "Het resultaat is € 60,01, maar het eigen vermogen verandert met € 60,00.",
    )


SLUIT_NIET = "De verwachte balans van 2027 sluit niet. Vernieuw de cijfers."
VOLGT_NIET = "Het verwachte eigen vermogen van 2027 volgt niet uit het begrote resultaat."


@pytest.mark.parametrize(
    ("feiten", "problemen"),
    [
        ({}, ()),  # 100 and then a result of −20: 80
        ({"ev_2027": "80.01"}, (VOLGT_NIET,)),
        ({"ev_2027": "120.00"}, (VOLGT_NIET,)),
        ({"passiva_2027": "300.01"}, (SLUIT_NIET,)),
        ({"passiva_2027": "1.00", "ev_2027": "1.00"}, (SLUIT_NIET, VOLGT_NIET)),
        ({"activa_2027": ""}, (SLUIT_NIET,)),
        ({"passiva_2027": ""}, (SLUIT_NIET,)),
        # of the first year nobody knows what was before; without one of the three there is nothing to compare
        ({"resultaat_2026": "999.00"}, ()),
        ({"resultaat_2027": ""}, ()),
        ({"ev_2026": ""}, ()),
        ({"ev_2027": ""}, ()),
    ],
)
def test_equity_of_the_years_ahead_follows_the_results_and_their_balances_close(feiten, problemen):
    good = {"jaren": "2026 2027"}
    good |= {"activa_2026": "300.00", "passiva_2026": "300.00", "ev_2026": "100.00", "resultaat_2026": "10.00"}
    good |= {"activa_2027": "300.00", "passiva_2027": "300.00", "ev_2027": "80.00", "resultaat_2027": "-20.00"}
    found = c.check_forecast({"meerjarenbalans": block(feiten=good | feiten)})

    assert (found.code, found.problemen) == ("vooruit", problemen)


def test_years_ahead_that_were_not_counted_are_not_wrong():
    assert c.check_forecast({}).klopt
    assert c.check_forecast({"meerjarenbalans": missing("Er is geen begroting.")}).klopt


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


def test_a_block_that_is_not_in_the_report_does_not_hide_the_next_difference():
    nu = {"nieuw": block(Blokrij("x", (1,))), "tlv": block(Blokrij("TLV vso", (13,)))}
    found = c.check_registers({"tlv": block(Blokrij("TLV vso", (12,)))}, nu, {"tlv": "Besluiten", "nieuw": "Nieuw"})
    assert found.problemen == (
        "Besluiten: «TLV vso», 2025 is nu 13, in het verslag 12.",
        "Ga zo nodig een stap terug en kies «Vernieuw de cijfers».",
    )


def test_a_heading_between_rows_has_no_cells_to_differ_or_to_hide():
    rows = (Blokrij("Vso", nadruk="kop"), Blokrij("TLV", (12,)))
    assert c.find_difference(block(*rows), block(Blokrij("Vso", nadruk="kop"), Blokrij("TLV", (13,)))) == (
        "«TLV», 2025 is nu 13, in het verslag 12."
    )
    assert find_small_cells(block(Blokrij("Vso", nadruk="kop"), Blokrij("TLV", (3,))), 5) == ["Tabel: TLV, 2025"]


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


def test_two_equal_countings_have_no_difference():
    assert c.find_difference(missing("weg"), missing("weg")) == ""
    assert c.find_difference(block(Blokrij("a", (5,))), block(Blokrij("a", (5,)))) == ""


@pytest.mark.parametrize("value", [1, 2, 3, 4])
def test_a_small_count_stops_the_report(value):
    found = c.check_small({"x": block(Blokrij("School A", (value,)))}, {"x": "Besluiten"}, 5)
    assert found.problemen == ("Besluiten: Tabel: School A, 2025.",)


@pytest.mark.parametrize("value", [0, 5, 400, NG, None])
def test_zero_large_and_hidden_counts_do_not(value):
    assert c.check_small({"x": block(Blokrij("School A", (value,)))}, {}, 5).klopt


def test_what_is_obligatory_has_to_be_there():
    nodig = {"balans": "Balans", "baten_lasten": "Staat"}
    found = c.check_present({"balans": missing("De balans ontbreekt.")}, nodig)
    assert found.problemen == ("Balans: De balans ontbreekt.", "Staat: nog niet geteld. Kies «Vernieuw de cijfers».")


def test_chapters_without_text_are_named_three_at_most():
    assert c.check_chapters(["a", "b", "c", "d", "e"]).problemen == ("Nog geen tekst: a, b, c en nog 2.",)
    assert c.check_chapters([]).klopt


@pytest.mark.parametrize(
    ("namen", "tekst"), [(["a"], "a"), (["a", "b", "c"], "a, b, c"), (["a", "b", "c", "d"], "a, b, c en nog 1")]
)
def test_three_names_are_all_named(namen, tekst):
    assert c.name_some(namen) == tekst


def test_a_figure_that_a_chapter_has_not_is_named_with_the_chapter():
    assert c.check_places({"Financiën": []}).klopt
    assert c.check_places({"Financiën": ["opp", "tlv"], "Balans": []}) == c.Verslagcontrole(
        "plekken",
        "De cijfers in de teksten bestaan",
        ("Financiën: het cijferblok «opp, tlv» hoort niet bij dit hoofdstuk.",),
    )


def test_first_problem_names_the_first_and_says_that_there_is_one_more():
    fouten = [
        c.Verslagcontrole("b", "Sluit het", ("Nee.", "Ook niet.")),
        c.Verslagcontrole("c", "Is het er", ("Weg.",)),
    ]
    assert c.first_problem(fouten) == "Sluit het? Nee. En nog 1 punt: zie «Controle»."


def test_first_problem_says_how_many_more_there_are():
    goed, fout = c.Verslagcontrole("a", "Goed"), c.Verslagcontrole("b", "Sluit het", ("Nee.",))
    assert c.first_problem([goed]) == ""
    assert c.first_problem([goed, fout]) == "Sluit het? Nee."
    assert c.first_problem([fout, fout, fout]) == "Sluit het? Nee. En nog 2 punten: zie «Controle»."
