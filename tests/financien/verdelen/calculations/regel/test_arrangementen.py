"""Arrangements and own risk."""

import pytest

from tests.financien.verdelen.calculations.bouwen import DRIE, D, arrangement, maak_invoer, per_bestuur, regel, reken

TOEGEKEND = (
    arrangement("S1", "2000", aantal=2),
    arrangement("S1", "2000"),
    arrangement("S2", "5500.50", "groep"),
    arrangement("B2", "750"),
)


@pytest.mark.parametrize(
    ("parameters", "verwacht"),
    [
        ({}, {"B1": "11500.50", "B2": "750.00"}),  # 3 × 2,000 + 5,500.50
        ({"soorten": ["groep"]}, {"B1": "5500.50", "B2": "0.00"}),
        ({"aandeel": "50"}, {"B1": "5750.25", "B2": "375.00"}),
        ({"schoolsoorten": ["bao"]}, {"B1": "11500.50", "B2": "0.00"}),  # a board is no school of that kind
        ({"schoolsoorten": ["sbo"]}, {"B1": "0.00", "B2": "0.00"}),
    ],
)
def test_arrangementen(parameters, verwacht):
    outcome = reken(maak_invoer(DRIE, {}, arrangementen=TOEGEKEND), regel("arrangementen", **parameters))

    assert per_bestuur(outcome) == verwacht


def test_equal_arrangements_are_one_step_of_the_trace():
    steps = reken(maak_invoer(DRIE, {}, arrangementen=TOEGEKEND), regel("arrangementen")).regels

    assert [(step.eenheid, step.aantal, step.bedrag) for step in steps] == [
        ("B2", 1, D("750.00")),
        ("S1", 3, D("6000.00")),
        ("S2", 1, D("5500.50")),
    ]


@pytest.mark.parametrize(
    ("kosten", "maximum_op", "verwacht"),
    [
        ("3500", "deel_swv", "0.00"),
        ("4000", "deel_swv", "0.00"),
        ("9000", "deel_swv", "5000.00"),
        ("12000", "deel_swv", "6634.52"),
        ("12000", "totaal", "2634.52"),  # 6,634.52 − 4,000
        ("5000", "totaal", "1000.00"),
        ("3500", "totaal", "0.00"),
    ],
)
def test_eigen_risico(kosten, maximum_op, verwacht):
    inputs = maak_invoer(DRIE, {}, tarieven={"sbo": "6634.52"}, arrangementen=(arrangement("S1", kosten, "top"),))
    kinds = [{"soort": "top", "tarief": "sbo"}]
    outcome = reken(inputs, regel("eigen_risico", bedrag="4000", soorten=kinds, maximum_op=maximum_op))

    assert outcome.totaal == D(verwacht)
