"""The vangnet: growth after 1 February, above a margin."""

import pytest

from financien.referentie.calculations.fout import GegevenOntbreekt, OngeldigeRekeninvoer
from financien.verdelen.calculations.vangnet import Vangnet, calculate_vangnet
from tests.financien.verdelen.calculations.bouwen import D

REGEL = Vangnet(bedrag=D("12000.00"), maanden=6, marge_procent=D(10), marge_aantal=D(1))


@pytest.mark.parametrize(
    ("gebruikelijk", "nieuw", "uitgezonderd", "boven", "bedrag"),
    [
        ("20", 23, 0, "0", "0.00"),  # threshold 20 × 110% + 1 = 23
        ("20", 25, 0, "2", "12000.00"),  # 2 × 12,000 × 6/12
        ("20", 25, 2, "0", "0.00"),
        ("0", 2, 0, "1", "6000.00"),
        ("12.5", 15, 0, "0.25", "1500.00"),
    ],
)
def test_vangnet_pays_growth_above_the_margin(gebruikelijk, nieuw, uitgezonderd, boven, bedrag):
    found = calculate_vangnet(REGEL, D(gebruikelijk), nieuw, uitgezonderd)

    assert (found.boven, found.bedrag) == (D(boven), D(bedrag))


def test_vangnet_without_an_amount_names_it_and_refuses_what_cannot_be():
    with pytest.raises(GegevenOntbreekt, match="het bedrag van het vangnet"):
        calculate_vangnet(Vangnet(None, 6), D(1), 1)
    for rule, usual, new, excepted in [
        (Vangnet(D(1), 13), D(1), 1, 0),
        (Vangnet(D(1), 6, marge_procent=D(-1)), D(1), 1, 0),
        (REGEL, D(-1), 1, 0),
        (REGEL, D(1), 1, 2),
    ]:
        with pytest.raises(OngeldigeRekeninvoer):
            calculate_vangnet(rule, usual, new, excepted)
