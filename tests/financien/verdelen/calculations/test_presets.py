"""The four basic models to start from, each computed for the same small swv; the sums stand in the comments."""

from dataclasses import replace

import pytest

from financien.referentie.calculations.fout import GegevenOntbreekt
from financien.referentie.enums import REGULIERE_SCHOLEN, Plaatsingscategorie, Plaatsingsreden
from financien.verdelen.calculations import Antwoord, Verdeeluitkomst, bereken, controleer_model
from financien.verdelen.calculations.presets import CATEGORIEEN, PRESETS, REGULIER, SOLIDAIR
from tests.financien.verdelen.calculations.bouwen import D, arrangement, maak_invoer, plaats, school

INVOER = maak_invoer(
    [school("S1", "B1"), school("S2", "B2")],
    {"leerlingen": {"S1": 300, "S2": 100}},
    tarieven={
        "te_verdelen": "100000.00",
        "centrale_kosten": "20000.00",
        "schoolbudget": "50.00",
        "vaste_voet": "5000.00",
        "sbo": "6634.52",
        "so_1": "12938.34",
        "so_2": "21053.23",
        "so_3": "31419.53",
    },
    antwoorden=(Antwoord("gedeelde-voorziening", "S1", D(1)),),
    arrangementen=(arrangement("S1", "4000.00", aantal=3),),
    plaatsingen=(plaats("S1", "sbo", 1), plaats("S2", "so_1", 1, "korter dan een jaar op school")),
)


def compute(code: str) -> Verdeeluitkomst:
    return bereken(PRESETS["po"][code].maak(2024), INVOER)


@pytest.mark.parametrize(
    ("code", "verwacht", "centraal", "over"),
    [
        # 80,000 over 300 and 100
        ("schoolmodel", {"B1": "60000.00", "B2": "20000.00"}, "20000.00", "0.00"),
        # 300 and 100 × 50; the other 60,000 is expertise
        ("expertisemodel", {"B1": "15000.00", "B2": "5000.00"}, "80000.00", "0.00"),
        # 3 × 4,000; 68,000 is still to be granted
        ("leerlingmodel", {"B1": "12000.00", "B2": "0.00"}, "20000.00", "68000.00"),
        # S1 pays its sbo place into the pot: 80,000 + 6,634.52 − 2 × 5,000 − 12,000 = 64,634.52 over 300 and 100:
        # 48,475.89 and 16,158.63; B1: 5,000 + 12,000 + 48,475.89 − 6,634.52, B2: 5,000 + 16,158.63
        ("hybride", {"B1": "58841.37", "B2": "21158.63"}, "32938.34", "0.00"),
    ],
)
def test_preset(code, verwacht, centraal, over):
    outcome = compute(code)

    assert outcome.per_bestuur == {board: D(amount) for board, amount in verwacht.items()}
    assert outcome.centraal == D(centraal)
    assert [pot.rest for pot in outcome.potten] == [D(over)]


@pytest.mark.parametrize("code", sorted(PRESETS["po"]))
def test_a_preset_says_exactly_which_tariffs_it_needs(code):
    with pytest.raises(GegevenOntbreekt) as caught:
        bereken(PRESETS["po"][code].maak(2024), replace(INVOER, tarieven=()))

    asked = {name.removeprefix("tarief:") for name in caught.value.codes if name.startswith("tarief:")}
    assert asked == {name for name, _ in PRESETS["po"][code].tarieven}


@pytest.mark.parametrize(
    ("code", "verwacht"),
    [("schoolmodel", {"leerlingen"}), ("expertisemodel", {"leerlingen"}), ("hybride", {"leerlingen"})],
)
def test_a_preset_says_exactly_which_counts_it_needs(code, verwacht):
    with pytest.raises(GegevenOntbreekt) as caught:
        bereken(PRESETS["po"][code].maak(2024), replace(INVOER, tellingen=()))

    assert {name.split(":")[1] for name in caught.value.codes} == verwacht
    assert {name for name, _ in PRESETS["po"][code].tellingen} == verwacht


def test_the_leerlingmodel_needs_no_counts():
    assert PRESETS["po"]["leerlingmodel"].tellingen == ()
    assert bereken(PRESETS["po"]["leerlingmodel"].maak(2024), replace(INVOER, tellingen=())).totaal == D("12000.00")


@pytest.mark.parametrize("code", sorted(PRESETS["vo"]))
def test_a_preset_is_a_model_and_holds_no_amounts(code):
    rules = controleer_model(PRESETS["vo"][code].maak(2024, "Model 2024", "schooljaar"))

    assert all(rule.parameters.get("bedrag") is None for rule in rules)
    assert PRESETS["vo"][code].maak(2024).naam == PRESETS["vo"][code].naam
    assert PRESETS["vo"][code].maak(2024, "Model 2024", "schooljaar").periode == "schooljaar"


def test_presets_use_the_words_of_the_data():
    assert {sector: set(kinds) for sector, kinds in REGULIER.items()} == REGULIERE_SCHOLEN
    assert {code for codes in CATEGORIEEN.values() for code in codes} == set(Plaatsingscategorie.values)
    assert set(SOLIDAIR) == {Plaatsingsreden.KORT_OP_SCHOOL.label, Plaatsingsreden.ERNSTIGE_BEPERKING.label}
    assert list(PRESETS["po"]) == list(PRESETS["vo"])
