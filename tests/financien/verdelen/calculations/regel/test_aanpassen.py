"""Floor and ceiling, phasing in, and corrections."""

import pytest

from financien.referentie.calculations.fout import GegevenOntbreekt
from financien.verdelen.calculations import OngeldigModel
from tests.financien.verdelen.calculations.bouwen import (
    DRIE,
    LEERLINGEN,
    D,
    maak_invoer,
    per_bestuur,
    per_school,
    pot,
    regel,
    reken,
    rest,
)

BASIS = regel("bedrag_per_leerling", "basis", tarieven=[{"telling": "leerlingen", "bedrag": "10"}])  # 1,000 / 500 / 500


@pytest.mark.parametrize(
    ("parameters", "verwacht"),
    [
        ({"minimum": "600"}, {"S1": "1000.00", "S2": "600.00", "S3": "600.00"}),
        ({"maximum": "600"}, {"S1": "600.00", "S2": "500.00", "S3": "500.00"}),
        ({"minimum": "550", "maximum": "700"}, {"S1": "700.00", "S2": "550.00", "S3": "550.00"}),
        ({"minimum": "600", "maximum": "600"}, {"S1": "600.00", "S2": "600.00", "S3": "600.00"}),
        # per pupil: floor 11 × count
        ({"soort_grens": "per_telling", "minimum": "11"}, {"S1": "1100.00", "S2": "550.00", "S3": "550.00"}),
        # of last year (1,000 / 1,000 / 100): at least 90%, at most 110%
        (
            {"soort_grens": "vorig_jaar", "minimum": "90", "maximum": "110"},
            {"S1": "1000.00", "S2": "900.00", "S3": "110.00"},
        ),
    ],
)
def test_vloer_plafond(parameters, verwacht):
    inputs = maak_invoer(DRIE, LEERLINGEN, vorig={"S1": "1000", "S2": "1000", "S3": "100"})

    assert per_school(reken(inputs, BASIS, regel("vloer_plafond", **parameters))) == verwacht


def test_vloer_plafond_says_which_of_the_two_it_was():
    rule = regel("vloer_plafond", minimum="550", maximum="700")
    steps = [step for step in reken(maak_invoer(DRIE, LEERLINGEN), BASIS, rule).regels if step.regel == rule.code]

    assert [(step.eenheid, step.bedrag, step.uitleg) for step in steps] == [
        ("S1", D("-300.00"), "plafond € 700,00, was € 1.000,00"),
        ("S2", D("50.00"), "vloer € 550,00, was € 500,00"),
        ("S3", D("50.00"), "vloer € 550,00, was € 500,00"),
    ]


def test_vloer_plafond_looks_only_at_the_rules_it_names_and_uses_the_pot():
    extra = regel("vaste_voet", "extra", per="school", bedrag="1000")
    rule = regel("vloer_plafond", minimum="600", regels=["basis"], pot="p")
    outcome = reken(maak_invoer(DRIE, LEERLINGEN), pot("500.00"), BASIS, extra, rule)

    assert per_school(outcome) == {"S1": "2000.00", "S2": "1600.00", "S3": "1600.00"}
    assert rest(outcome) == D("300.00")


def test_vloer_plafond_of_boards_adds_to_the_board():
    outcome = reken(maak_invoer(DRIE, LEERLINGEN), BASIS, regel("vloer_plafond", niveau="bestuur", minimum="800"))

    assert per_bestuur(outcome) == {"B1": "1500.00", "B2": "800.00"}


@pytest.mark.parametrize("grens", [{"maximum": "110"}, {"minimum": "90"}])
def test_percentage_of_last_year_below_zero_is_refused_with_the_name(grens):
    """110% of -1,000 is -1,100: a ceiling that takes from who went up to 500."""
    inputs = maak_invoer(DRIE, LEERLINGEN, vorig={"S1": "1000", "S2": "-1000", "S3": "0"})
    with pytest.raises(OngeldigModel, match=r"onder nul: [^()]* \(€ -1\.000,00\)\. Kies een grens in euro"):
        reken(inputs, BASIS, regel("vloer_plafond", soort_grens="vorig_jaar", **grens))


@pytest.mark.parametrize("parameters", [{}, {"minimum": "2", "maximum": "1"}])
def test_vloer_plafond_without_limits_or_upside_down_is_refused(parameters):
    with pytest.raises(OngeldigModel):
        reken(maak_invoer(DRIE, LEERLINGEN), BASIS, regel("vloer_plafond", **parameters))


def ingroei(**parameters: object) -> object:
    steps = [{"jaar": "2023", "procent": "25"}, {"jaar": "2024", "procent": "50"}]
    return regel("ingroei", stappen=steps, **parameters)


VORIG = {"S1": "500", "S2": "750", "S3": "750"}  # together 2,000, as much as now


def test_ingroei_lies_between_last_year_and_new():
    outcome = reken(maak_invoer(DRIE, LEERLINGEN, vorig=VORIG), BASIS, ingroei())

    assert per_school(outcome) == {"S1": "750.00", "S2": "625.00", "S3": "625.00"}


@pytest.mark.parametrize(
    ("gelijk_totaal", "verwacht"),
    [
        # last year 1,000 / 1,500 / 1,500 scaled to 2,000: 500 / 750 / 750
        (True, {"S1": "750.00", "S2": "625.00", "S3": "625.00"}),
        (False, {"S1": "1000.00", "S2": "1000.00", "S3": "1000.00"}),
    ],
)
def test_ingroei_keeps_the_new_total_or_lets_it_move(gelijk_totaal, verwacht):
    inputs = maak_invoer(DRIE, LEERLINGEN, vorig={"S1": "1000", "S2": "1500", "S3": "1500"})

    assert per_school(reken(inputs, BASIS, ingroei(gelijk_totaal=gelijk_totaal))) == verwacht


def test_ingroei_is_over_after_its_last_step():
    assert reken(maak_invoer(DRIE, LEERLINGEN), BASIS, ingroei(), jaar=2025).totaal == D("2000.00")


def test_ingroei_before_its_first_step_names_the_year():
    with pytest.raises(GegevenOntbreekt, match="het percentage van de ingroei voor 2022"):
        reken(maak_invoer(DRIE, LEERLINGEN, vorig=VORIG), BASIS, ingroei(), jaar=2022)


def test_ingroei_names_every_unit_of_which_last_year_is_unknown():
    with pytest.raises(GegevenOntbreekt) as caught:
        reken(maak_invoer(DRIE, LEERLINGEN, vorig={"S1": "1"}), BASIS, ingroei())

    assert caught.value.namen == (
        "de uitkomst van vorig jaar van School S2",
        "de uitkomst van vorig jaar van School S3",
    )


def test_ingroei_with_an_equal_total_also_goes_for_a_school_below_zero():
    # half of 1,000 / 500 / 500 and half of −500 / 2,500 / 0, to the cent
    inputs = maak_invoer(DRIE, LEERLINGEN, vorig={"S1": "-500", "S2": "2500", "S3": "0"})

    assert per_school(reken(inputs, BASIS, ingroei())) == {"S1": "250.00", "S2": "1500.00", "S3": "250.00"}


@pytest.mark.parametrize("vorig", [{"S1": "0", "S2": "0", "S3": "0"}, {"S1": "-9000", "S2": "7000", "S3": "0"}])
def test_ingroei_with_an_equal_total_refuses_what_has_no_answer(vorig):
    with pytest.raises(OngeldigModel, match="gelijk totaal"):
        reken(maak_invoer(DRIE, LEERLINGEN, vorig=vorig), BASIS, ingroei())


def test_correctie_gives_agreed_amounts():
    rows = [
        {"eenheid": "S1", "bedrag": "-12.34", "omschrijving": "te veel betaald in 2022"},
        {"eenheid": "B2", "bedrag": "100", "omschrijving": "afspraak"},
    ]
    outcome = reken(maak_invoer(DRIE, {}), regel("correctie", bedragen=rows))

    assert per_bestuur(outcome) == {"B1": "-12.34", "B2": "100.00"}
