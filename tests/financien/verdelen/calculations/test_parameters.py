"""Reading the parameters of a rule: typed and complete, or refused in words at their field; and writing them back."""

from datetime import date
from decimal import Decimal

import pytest

from financien.verdelen.calculations import REGELSOORTEN, OngeldigModel, lees_parameters, schrijf_parameters
from tests.financien.verdelen.calculations.bouwen import D


def fouten(soort: str, **parameters: object) -> list[tuple[str, str]]:
    with pytest.raises(OngeldigModel) as caught:
        lees_parameters(soort, parameters)
    return [(fout.veld, fout.tekst) for fout in caught.value.fouten]


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
        (
            "ingroei",
            {"stappen": [{"jaar": "2101", "procent": "1"}]},
            "stappen[0].jaar",
            "«Jaar»: dit mag niet meer zijn dan 2100.",
        ),
        (
            "ingroei",
            {"stappen": [{"jaar": "2023.5", "procent": "1"}]},
            "stappen[0].jaar",
            "«Jaar»: dit is een geheel getal.",
        ),
        (
            "uit_reserve",
            {"bedrag": "1", "eerste_jaar": "2101", "jaren": "5"},
            "eerste_jaar",
            "«Eerste jaar»: dit mag niet meer zijn dan 2100.",
        ),
        (
            "uit_reserve",
            {"bedrag": "1", "eerste_jaar": "2020", "jaren": "2.5"},
            "jaren",
            "«Aantal jaren»: dit is een geheel getal.",
        ),
        (
            "deelnamedrempel",
            {"bedrag": "1"},
            "drempels",
            "Vul «Drempels» of «Of: vast percentage uit de gegevens» in: precies een van beide.",
        ),
        (
            "deelnamedrempel",
            {"bedrag": "1", "percentage": "x", "drempels": [{"vanaf": "2023-01-01", "procent": "97"}]},
            "drempels",
            "Vul «Drempels» of «Of: vast percentage uit de gegevens» in: precies een van beide.",
        ),
        (
            "eigen_risico",
            {"bedrag": "1", "maximum_op": "totaal", "soorten": [{"soort": "top", "bedrag": "1"}] * 2},
            "soorten",
            "«Soorten en hun maximum»: top staat er twee keer.",
        ),
        (
            "verwijzer_betaalt",
            {"categorieen": [{"categorie": "so_1", "bedrag": "1"}] * 2},
            "categorieen",
            "«Categorieën»: so categorie 1 (laag) staat er twee keer.",
        ),
        (
            "verwijzer_betaalt",
            {"categorieen": [{"categorie": "so_1", "bedrag": "1"}], "uitzonderingen": [{"reden": "mkd"}] * 2},
            "uitzonderingen",
            "«Uitzonderingen»: mkd staat er twee keer.",
        ),
        (
            "potdelen",
            {"pot": "p", "delen": [{"pot": "a", "naam": "A", "gewicht": "1"}] * 2},
            "delen",
            "«Delen»: a staat er twee keer.",
        ),
        (
            "pot_naar_sleutel",
            {"pot": "p", "sleutel": [{}], "gewichten": [{"schoolsoort": "sbo", "gewicht": "2"}] * 2},
            "gewichten",
            "«Gewicht per schoolsoort»: sbo staat er twee keer.",
        ),
        (
            "scholengroep",
            {"pot": "p", "penvoerders": [{"groep": "Noord", "eenheid": "S1"}] * 2},
            "penvoerders",
            "«Penvoerders»: Noord staat er twee keer.",
        ),
        ("toverij", {}, "", "Er is geen regelsoort «toverij»."),
    ],
)
def test_wrong_parameters_are_refused_in_words_at_their_field(soort, parameters, veld, tekst):
    assert fouten(soort, **parameters) == [(veld, tekst)]


@pytest.mark.parametrize("reden", ["", "x" * 501])
def test_two_rows_without_a_good_name_are_not_called_double(reden):
    rows = [{"reden": reden}, {"reden": reden}]
    found = fouten("verwijzer_betaalt", categorieen=[{"categorie": "so_1", "bedrag": "1"}], uitzonderingen=rows)

    assert [veld for veld, _ in found] == ["uitzonderingen[0].reden", "uitzonderingen[1].reden"]


@pytest.mark.parametrize(
    ("soort", "parameters"),
    [
        ("ingroei", {"stappen": [{"jaar": "2100", "procent": "100"}]}),
        ("uit_reserve", {"bedrag": "1", "eerste_jaar": "2100", "jaren": "50"}),
        ("vangnet", {"bedrag": "1", "maanden": "12"}),
    ],
)
def test_the_largest_value_that_a_field_may_hold_is_read(soort, parameters):
    lees_parameters(soort, parameters)


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


def test_no_kind_has_a_mutable_standard():
    """A default that somebody changes would change it for everyone."""
    fields = [veld for kind in REGELSOORTEN.values() for veld in kind.velden]

    assert all(isinstance(veld.standaard, str | Decimal | bool | tuple | None) for veld in fields)
