"""What is refused before anything is computed: models and inputs that cannot be right."""

from dataclasses import replace
from datetime import date

import pytest

from financien.referentie.calculations.fout import OngeldigeRekeninvoer
from financien.verdelen.calculations import (
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
)
from tests.financien.verdelen.calculations.bouwen import D, maak_invoer, maak_model, pot, regel, school

INVOER = maak_invoer([school("S1"), school("S2", "B2")], {"leerlingen": {"S1": 100, "S2": 50}})
VOET = regel("vaste_voet", bedrag="10")


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
        ({"arrangementen": (Arrangement("weg", "x", D(1)),)}, "geen school of bestuur met de code «weg»"),
        ({"antwoorden": (Antwoord("klas", "weg", D(1)),)}, "geen school of bestuur met de code «weg»"),
        ({"vorig": (Vorig("weg", D(1)),)}, "geen school of bestuur met de code «weg»"),
        ({"openstaand": (Openstaand("weg", D(1)),)}, "geen school of bestuur met de code «weg»"),
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


def test_the_largest_and_the_finest_number_that_people_enter_pass():
    largest, finest = D("999999999999.999999"), D("0.000001")

    controleer_invoer(replace(INVOER, tarieven=(Rekentarief("licht", largest), Rekentarief("zwaar", finest))))
