"""The vangnet: growth after 1 February, above a margin."""

from dataclasses import replace

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


@pytest.mark.parametrize(("maanden", "bedrag"), [(0, "0.00"), (1, "2000.00"), (12, "24000.00")])
def test_vangnet_is_paid_from_no_month_to_a_whole_year(maanden, bedrag):
    # 25 − 23 = 2 × 12,000 × months / 12
    assert calculate_vangnet(replace(REGEL, maanden=maanden), D(20), 25).bedrag == D(bedrag)


def test_vangnet_without_an_amount_names_it():
    with pytest.raises(GegevenOntbreekt, match="het bedrag van het vangnet"):
        calculate_vangnet(replace(REGEL, bedrag=None), D(1), 1)


@pytest.mark.parametrize(
    ("anders", "gebruikelijk", "nieuw", "uitgezonderd", "tekst"),
    [
        ({"maanden": 13}, 1, 1, 0, "0 tot en met 12 maanden"),
        ({"maanden": -1}, 1, 1, 0, "0 tot en met 12 maanden"),
        ({"marge_procent": D(-1)}, 1, 1, 0, "nul of meer"),
        ({"marge_aantal": D(-1)}, 1, 1, 0, "nul of meer"),
        ({}, -1, 1, 0, "nul of meer"),
        ({}, 1, -1, 0, "nul of meer"),
        ({}, 1, 1, -1, "nul of meer"),
        ({}, 1, 1, 2, "meer uitgezonderde leerlingen dan nieuwe"),
    ],
)
def test_vangnet_refuses_what_cannot_be(anders, gebruikelijk, nieuw, uitgezonderd, tekst):
    with pytest.raises(OngeldigeRekeninvoer, match=tekst):
        calculate_vangnet(replace(REGEL, **anders), D(gebruikelijk), nieuw, uitgezonderd)
