"""Fixed amounts and amounts per pupil: a table with the sum in the comment, and what is refused."""

import pytest

from financien.verdelen.calculations import OngeldigModel
from tests.financien.verdelen.calculations.bouwen import (
    DRIE,
    LEERLINGEN,
    D,
    maak_invoer,
    per_bestuur,
    per_school,
    regel,
    reken,
)

# --- vaste voet -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameters", "verwacht"),
    [
        ({"per": "school", "bedrag": "1000"}, {"B1": "2000.00", "B2": "1000.00"}),
        ({"per": "bestuur", "bedrag": "1000"}, {"B1": "1000.00", "B2": "1000.00"}),
        ({"per": "locatie", "bedrag": "1000"}, {"B1": "3000.00", "B2": "1000.00"}),  # 2 + 1 and 1 locations
        ({"per": "school", "bedrag": "1000", "schoolsoorten": ["sbo"]}, {"B1": "0.00", "B2": "1000.00"}),
        ({"per": "bestuur", "bedrag": "1000", "schoolsoorten": ["bao"]}, {"B1": "1000.00", "B2": "0.00"}),
        ({"per": "school", "bedrag": "1000", "hoogstens": "50"}, {"B1": "1000.00", "B2": "1000.00"}),  # small schools
        (
            {"per": "bestuur", "bedrag": "1000", "hoogstens": "149"},
            {"B1": "0.00", "B2": "1000.00"},
        ),  # 150 and 50 pupils
        ({"per": "school", "tarief": "voet"}, {"B1": "500.50", "B2": "250.25"}),
    ],
)
def test_vaste_voet(parameters, verwacht):
    inputs = maak_invoer(DRIE, {**LEERLINGEN, "locaties": {"S1": 2, "S2": 1, "S3": 1}}, tarieven={"voet": "250.25"})

    assert per_bestuur(reken(inputs, regel("vaste_voet", **parameters))) == verwacht


# --- bedrag per leerling --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tarieven", "verwacht"),
    [
        ([{"telling": "leerlingen", "bedrag": "106"}], {"S1": "10600.00", "S2": "5300.00", "S3": "5300.00"}),
        # two rates: 99 for all, 77 more for bao only
        (
            [
                {"telling": "leerlingen", "bedrag": "99"},
                {"telling": "leerlingen", "bedrag": "77", "schoolsoorten": ["bao"]},
            ],
            {"S1": "17600.00", "S2": "8800.00", "S3": "4950.00"},
        ),
        # half cents go up: 50 × 0.0001 = 0.005
        ([{"telling": "leerlingen", "bedrag": "0.0001"}], {"S1": "0.01", "S2": "0.01", "S3": "0.01"}),
    ],
)
def test_bedrag_per_leerling(tarieven, verwacht):
    outcome = reken(maak_invoer(DRIE, LEERLINGEN), regel("bedrag_per_leerling", tarieven=tarieven))

    assert per_school(outcome) == verwacht


def test_bedrag_per_leerling_of_a_board_counts_its_schools():
    rule = regel("bedrag_per_leerling", niveau="bestuur", tarieven=[{"telling": "leerlingen", "bedrag": "10"}])
    outcome = reken(maak_invoer(DRIE, LEERLINGEN), rule)

    assert per_bestuur(outcome) == {"B1": "1500.00", "B2": "500.00"}
    assert per_school(outcome) == {"S1": "0.00", "S2": "0.00", "S3": "0.00"}


def test_the_trace_shows_count_times_tariff_with_rule_and_source():
    rule = regel("bedrag_per_leerling", "basis", tarieven=[{"telling": "leerlingen", "tarief": "basis"}])
    step = reken(maak_invoer(DRIE, LEERLINGEN, tarieven={"basis": "99"}), rule).regels[0]

    assert (step.regel, step.eenheid, step.bestuur) == ("basis", "S1", "B1")
    assert (step.aantal, step.tarief, step.bedrag) == (D(100), D(99), D("9900.00"))
    assert (step.uitleg, step.bron) == ("100 leerlingen × € 99,00", "bron basis")


@pytest.mark.parametrize("rij", [{"telling": "leerlingen"}, {"telling": "leerlingen", "bedrag": "1", "tarief": "x"}])
def test_a_row_with_both_or_neither_of_tariff_and_amount_is_refused(rij):
    with pytest.raises(OngeldigModel, match="een van beide"):
        reken(maak_invoer(DRIE, LEERLINGEN, tarieven={"x": "1"}), regel("bedrag_per_leerling", tarieven=[rij]))
