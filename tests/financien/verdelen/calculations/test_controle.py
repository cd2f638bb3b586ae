"""What is refused before anything is computed: parameters, models and inputs that cannot be right."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from financien.referentie.calculations.fout import OngeldigeRekeninvoer
from financien.verdelen.calculations import (
    REGELSOORTEN,
    Antwoord,
    Arrangement,
    Betaalwijze,
    OngeldigModel,
    Openstaand,
    Rekenpercentage,
    Rekenplaatsing,
    Rekentarief,
    Rekentelling,
    Verdeeleenheid,
    Vorig,
    bereken,
    controleer_invoer,
    controleer_model,
    lees_parameters,
    schrijf_parameters,
)
from tests.financien.verdelen.calculations.bouwen import D, maak_invoer, maak_model, pot, regel, school

INVOER = maak_invoer([school("S1"), school("S2", "B2")], {"leerlingen": {"S1": 100, "S2": 50}})
VOET = regel("vaste_voet", bedrag="10")


def fouten(soort: str, **parameters: object) -> list[tuple[str, str]]:
    with pytest.raises(OngeldigModel) as caught:
        lees_parameters(soort, parameters)
    return [(fout.veld, fout.tekst) for fout in caught.value.fouten]


# --- parameters -----------------------------------------------------------------------------------------------------------


def test_parameters_are_typed_and_complete():
    assert lees_parameters("vaste_voet", {"per": "school", "bedrag": "12.50", "hoogstens": 200}) == {
        "per": "school",
        "tarief": "",
        "bedrag": D("12.50"),
        "telling": "locaties",
        "telling_grens": "leerlingen",
        "hoogstens": D(200),
        "schoolsoorten": (),
        "teldatum": "",
        "leeg_is_nul": False,
        "pot": "",
    }


@pytest.mark.parametrize(
    ("soort", "parameters", "veld", "tekst"),
    [
        ("vaste_voet", {}, "tarief", "Vul «Tarief» of «Bedrag» in: precies een van beide."),
        ("vaste_voet", {"tarief": "x", "bedrag": "1"}, "tarief", "Vul «Tarief» of «Bedrag» in: precies een van beide."),
        ("vaste_voet", {"bedrag": "-1"}, "bedrag", "«Bedrag»: dit mag niet negatief zijn."),
        (
            "vaste_voet",
            {"bedrag": "12,50"},
            "bedrag",
            "«Bedrag»: dit is geen getal van hoogstens 12 cijfers met 6 decimalen.",
        ),
        ("vaste_voet", {"bedrag": 12.5}, "bedrag", "«Bedrag»: dit is geen getal."),
        ("vaste_voet", {"bedrag": True}, "bedrag", "«Bedrag»: dit is geen getal."),
        ("vaste_voet", {"bedrag": "1", "per": "klas"}, "per", "«Per»: deze keuze bestaat niet."),
        (
            "vaste_voet",
            {"bedrag": "1", "schoolsoorten": "bao"},
            "schoolsoorten",
            "«Alleen voor schoolsoorten»: dit is geen lijst.",
        ),
        (
            "vaste_voet",
            {"bedrag": "1", "leeg_is_nul": "ja"},
            "leeg_is_nul",
            "«Geen telling betekent nul»: kies ja of nee.",
        ),
        ("vaste_voet", {"bedrag": "1", "fiets": "x"}, "fiets", "Het veld «fiets» hoort hier niet."),
        (
            "arrangementen",
            {"aandeel": "100.01"},
            "aandeel",
            "«Aandeel van het bedrag»: dit mag niet meer zijn dan 100%.",
        ),
        ("pot_naar_sleutel", {"pot": "p"}, "sleutel", "Vul «Sleutel» in."),
        ("pot_naar_sleutel", {"pot": "p", "sleutel": ["x"]}, "sleutel[0]", "Dit is geen rij met velden."),
        (
            "pot_naar_sleutel",
            {"pot": "p", "sleutel": "x"},
            "sleutel",
            "«Sleutel»: dit is geen tabel van hoogstens 500 rijen.",
        ),
        (
            "ingroei",
            {"stappen": [{"jaar": "2023", "procent": "101"}]},
            "stappen[0].procent",
            "«Nieuw telt voor»: dit mag niet meer zijn dan 100%.",
        ),
        (
            "deelnamedrempel",
            {
                "telling_regulier": "a",
                "telling_totaal": "b",
                "bedrag": "1",
                "drempels": [{"vanaf": "morgen", "procent": "1"}],
            },
            "drempels[0].vanaf",
            "«Vanaf»: dit is geen datum.",
        ),
        ("correctie", {"bedragen": [{"eenheid": "S1", "bedrag": "1"}]}, "bedragen[0].omschrijving", "Vul «Waarom» in."),
        (
            "uit_reserve",
            {"bedrag": "1", "eerste_jaar": "2020", "jaren": "999999999"},
            "jaren",
            "«Aantal jaren»: dit mag niet meer zijn dan 50.",
        ),
        (
            "uit_reserve",
            {"bedrag": "1", "eerste_jaar": "2020.5", "jaren": "5"},
            "eerste_jaar",
            "«Eerste jaar»: dit is een geheel getal.",
        ),
        (
            "ingroei",
            {"stappen": [{"jaar": "2023", "procent": "1"}, {"jaar": "2023", "procent": "2"}]},
            "stappen",
            "«Stappen»: 2023 staat er twee keer.",
        ),
        ("toverij", {}, "", "Er is geen regelsoort «toverij»."),
    ],
)
def test_wrong_parameters_are_refused_in_words_at_their_field(soort, parameters, veld, tekst):
    assert fouten(soort, **parameters) == [(veld, tekst)]


@pytest.mark.parametrize(
    "waarde", ["NaN", "Infinity", "-Infinity", "1e6", "1E+999999", "9" * 13, "0.1234567", "١٢", "12\n", "", " "]
)
def test_only_plain_numbers_are_numbers(waarde):
    with pytest.raises(OngeldigModel):
        lees_parameters("vaste_voet", {"per": "school", "bedrag": waarde})


@pytest.mark.parametrize("waarde", [D("NaN"), D("sNaN"), D("Infinity")])
def test_decimals_that_are_no_number_are_refused(waarde):
    with pytest.raises(OngeldigModel):
        lees_parameters("vaste_voet", {"bedrag": waarde})


def test_reading_what_was_written_gives_the_same():
    raw = {
        "telling_regulier": "a",
        "telling_totaal": "b",
        "bedrag": "12.50",
        "drempels": [{"vanaf": "2021-10-01", "procent": "96"}],
        "schoolsoorten": ["bao"],
    }
    typed = lees_parameters("deelnamedrempel", raw)

    assert typed["drempels"] == ({"vanaf": date(2021, 10, 1), "procent": D(96)},)
    assert lees_parameters("deelnamedrempel", schrijf_parameters("deelnamedrempel", typed)) == typed
    assert lees_parameters("deelnamedrempel", typed) == typed


# --- model ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("model", "tekst"),
    [
        (maak_model(), "nog geen regels"),
        (maak_model(VOET, jaar=1999), "tussen 2000 en 2100"),
        (maak_model(VOET, periode="boekjaar"), "kalenderjaar of een schooljaar"),
        (maak_model(VOET, negatief="vergeten"), "gemeld, verrekend of in rekening"),
        (maak_model(VOET, VOET), "Elke regel heeft een eigen code"),
        (maak_model(regel("toverij")), "geen regelsoort «toverij»"),
        (maak_model(VOET, betaalritme=Betaalwijze("dagelijks")), "betaalritme bestaat niet"),
        (maak_model(VOET, betaalritme=Betaalwijze("maanden", (D(100),))), "alleen bij een betaalritme met percentages"),
        (maak_model(VOET, betaalritme=Betaalwijze("percentages", (D(60), D(50)))), "samen precies 100%"),
        (maak_model(VOET, betaalritme=Betaalwijze("percentages", (D(150), D(-50)))), "samen precies 100%"),
        (maak_model(VOET, betaalritme=Betaalwijze("percentages", (D(60), D("39.99")))), "samen precies 100%"),
        (maak_model(VOET, betaalritme=Betaalwijze("percentages", (D(5),) * 20)), "hoogstens 12 termijnen"),
        (maak_model(regel("vaste_voet", bedrag="1", pot="weg")), "De pot «weg» is nog niet gevormd"),
        (maak_model(pot("1.00"), regel("pot", "nog", pot="p", naam="P", bedrag="1")), "De pot «p» bestaat al"),
        (
            maak_model(regel("vloer_plafond", minimum="1", regels=["later"]), regel("vaste_voet", "later", bedrag="1")),
            "niet vóór",
        ),
    ],
)
def test_a_model_that_cannot_be_computed_is_refused_in_words(model, tekst):
    with pytest.raises(OngeldigModel, match=tekst):
        bereken(model, INVOER)


def test_everything_wrong_with_a_model_is_said_at_once():
    model = maak_model(regel("vaste_voet", "a", bedrag="-1"), regel("vaste_voet", "b", bedrag="1", pot="weg"))
    with pytest.raises(OngeldigModel) as caught:
        controleer_model(model)

    assert [(fout.regel, fout.veld) for fout in caught.value.fouten] == [("a", "bedrag"), ("b", "pot")]


# --- inputs -----------------------------------------------------------------------------------------------------------------

DAG = date(2023, 2, 1)


@pytest.mark.parametrize(
    ("anders", "tekst"),
    [
        ({"tellingen": (Rekentelling("leerlingen", "S1", DAG, D(-1)),)}, "geen aantal van nul of meer"),
        ({"tellingen": (Rekentelling("leerlingen", "S1", DAG, D("NaN")),)}, "geen aantal van nul of meer"),
        (
            {"tellingen": (Rekentelling("x", "S1", DAG, D(1)), Rekentelling("x", "S1", DAG, D(2)))},
            "Een telling staat er twee keer: x S1",
        ),
        ({"tellingen": (Rekentelling("x", "weg", DAG, D(1)),)}, "geen school of bestuur met de code «weg»"),
        (
            {"tellingen": (Rekentelling("x", "S1", DAG, D(1)), Rekentelling("x", "B1", DAG, D(1)))},
            "bij het bestuur B1 én bij zijn scholen",
        ),
        ({"tarieven": (Rekentarief("licht", D(-1)),)}, "geen bedrag van nul of meer"),
        ({"tarieven": (Rekentarief("licht", D("Infinity")),)}, "geen bedrag van nul of meer"),
        (
            {"tarieven": (Rekentarief("licht", D(1)), Rekentarief("licht", D(2)))},
            "Een tarief staat er twee keer: licht",
        ),
        ({"percentages": (Rekenpercentage("x", D(101), DAG),)}, "niet tussen 0% en 100%"),
        (
            {"percentages": (Rekenpercentage("x", D(1), DAG), Rekenpercentage("x", D(2), DAG))},
            "Een percentage staat er twee keer",
        ),
        ({"arrangementen": (Arrangement("S1", "x", D(1), -1),)}, "negatief aantal of bedrag"),
        ({"arrangementen": (Arrangement("S1", "x", D(-1)),)}, "negatief aantal of bedrag"),
        ({"plaatsingen": (Rekenplaatsing("S1", "so_1", -1),)}, "zijn negatief"),
        ({"plaatsingen": (Rekenplaatsing("weg", "so_1", 1),)}, "geen school of bestuur met de code «weg»"),
        ({"antwoorden": (Antwoord("klas", "S1", D(2)),)}, "niet tussen nee"),
        ({"openstaand": (Openstaand("B1", D(-1)),)}, "openstaande bedrag van B1"),
        ({"openstaand": (Openstaand("B1", D("0.001")),)}, "openstaande bedrag van B1"),
        ({"vorig": (Vorig("S1", D("NaN")),)}, "geen getal in hele centen"),
        ({"vorig": (Vorig("S1", D("0.001")),)}, "geen getal in hele centen"),
        ({"tarieven": (Rekentarief("licht", D(10) ** 12),)}, "geen bedrag van nul of meer"),
        ({"tarieven": (Rekentarief("licht", D("0.0000001")),)}, "geen bedrag van nul of meer"),
        ({"eenheden": (*INVOER.eenheden, school("S9", "weg"))}, "een bestuur dat er niet is"),
        ({"eenheden": (*INVOER.eenheden, school("S1"))}, "code van een school of bestuur staat er twee keer: S1"),
        ({"eenheden": (*INVOER.eenheden, Verdeeleenheid("", "Zonder code", "bestuur"))}, "heeft geen code"),
        (
            {"eenheden": (*INVOER.eenheden, Verdeeleenheid("X", "Een gemeente", "gemeente"))},
            "geen school en geen bestuur",
        ),
    ],
)
def test_inputs_that_cannot_be_right_are_refused_in_words(anders, tekst):
    with pytest.raises(OngeldigeRekeninvoer, match=tekst):
        controleer_invoer(replace(INVOER, **anders))


def test_good_inputs_pass():
    controleer_invoer(INVOER)


def test_no_kind_has_a_mutable_standard():
    """A default that somebody changes would change it for everyone."""
    fields = [veld for kind in REGELSOORTEN.values() for veld in kind.velden]

    assert all(isinstance(veld.standaard, str | Decimal | bool | tuple | None) for veld in fields)
