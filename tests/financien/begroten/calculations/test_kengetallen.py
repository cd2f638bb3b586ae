"""The kengetallen: definitions, the worked example of the sources, and what is named when it is missing."""

from dataclasses import fields, replace
from decimal import Decimal

import pytest

from financien.begroten.calculations.kengetallen import (
    KENGETALLEN,
    LABELS,
    Jaarcijfers,
    calculate_kengetallen,
    check_balans,
    check_equity,
    read_balans,
)

D = Decimal

T32 = Jaarcijfers(
    eigen_vermogen=D(900_000),
    publiek_vermogen=D(900_000),
    voorzieningen=D(100_000),
    totale_passiva=D(1_600_000),
    vlottende_activa=D(1_500_000),
    kortlopende_schulden=D(600_000),
    resultaat=D(-120_000),
    totale_baten=D(12_000_000),
    signaleringspercentage=D("3.5"),
    signaleringsminimum=D(250_000),
)


def values(cijfers):
    return {each.kengetal.code: each.waarde for each in calculate_kengetallen(cijfers)}


def test_worked_example():
    """T3.2 of the sources."""
    assert values(T32) == {
        "solvabiliteit_2": D("62.5"),
        "liquiditeit": D("2.5"),
        "rentabiliteit": D("-1"),
        "weerstandsvermogen": D("7.5"),
        "signaleringswaarde": D(420_000),
        "bovenmatig": D(480_000),
    }


@pytest.mark.parametrize("baten", [5_000_000, "7142857.14", 8_000_000, 20_000_000])
def test_signaleringswaarde_as_kengetal(baten):
    """T3.1 of the sources."""
    expected = {5_000_000: 250_000, "7142857.14": 250_000, 8_000_000: 280_000, 20_000_000: 700_000}[baten]
    assert values(replace(T32, totale_baten=D(baten)))["signaleringswaarde"] == expected


@pytest.mark.parametrize("naam", [each.name for each in fields(Jaarcijfers)])
def test_what_is_missing_is_named_and_only_what_needs_it_is_left_out(naam):
    found = calculate_kengetallen(replace(T32, **{naam: None}))
    for uitkomst in found:
        needs = naam in uitkomst.kengetal.nodig
        assert (uitkomst.waarde is None) is needs
        assert uitkomst.ontbreekt == ((LABELS[naam],) if needs else ())


def test_every_figure_has_a_label_and_every_kengetal_a_source():
    assert set(LABELS) == {each.name for each in fields(Jaarcijfers)}
    assert all(each.bron and each.uitleg and set(each.nodig) <= set(LABELS) for each in KENGETALLEN)


def test_dividing_by_zero_is_named():
    found = {each.kengetal.code: each for each in calculate_kengetallen(replace(T32, kortlopende_schulden=D(0)))}
    assert found["liquiditeit"].waarde is None
    assert found["liquiditeit"].ontbreekt == ("de kortlopende schulden is nul",)


BALANS = [
    ("1.2", D(10)), ("1.5", D(20)), ("1.7.1", D(70)), ("2.1.1", D(60)), ("2.1.2", D(10)), ("2.3", D(5)), ("2.4", D(25)),
]  # fmt: skip


def test_balans_is_read_by_code():
    assert read_balans(BALANS) == {
        "eigen_vermogen": 70,
        "publiek_vermogen": 70,
        "voorzieningen": 0,
        "totale_passiva": 100,
        "vlottende_activa": 90,
        "kortlopende_schulden": 25,
    }


def test_voorzieningen_are_read_by_their_own_code():
    assert read_balans([*BALANS, ("2.2.1", D(7)), ("2.2.2", D(1))])["voorzieningen"] == 8


@pytest.mark.parametrize(
    ("code", "vlottend"),
    [("1.1", 90), ("1.2", 90), ("1.3", 90), ("1.4", 91), ("1.5", 91), ("1.6", 91), ("1.7", 91), ("1.70", 90)],
)
def test_vlottende_activa_are_voorraden_vorderingen_effecten_and_liquide_middelen(code, vlottend):
    assert read_balans([*BALANS, (code, D(1))])["vlottende_activa"] == vlottend


def test_empty_balans_says_nothing():
    assert set(read_balans([]).values()) == {None}
    assert check_balans([]) == ""


@pytest.mark.parametrize(
    ("posten", "melding"),
    [
        (BALANS, ""),
        (
            [*BALANS, ("1.7", D("0.01"))],
            "De balans sluit niet: de activa zijn € 100,01 en de passiva € 100,00 (€ 0,01 verschil).",
        ),
        (BALANS[:3], "geen passiva"),
        (BALANS[3:], "geen activa"),
    ],
)
def test_balans_that_does_not_close(posten, melding):
    found = check_balans(posten)
    assert melding in found
    assert bool(found) is bool(melding)


@pytest.mark.parametrize(
    ("begin", "eind", "resultaat", "klopt"),
    [(100, 90, -10, True), (100, 90, -11, False), (None, 90, 1, True), (1, None, 1, True), (1, 2, None, True)],
)
def test_result_is_the_change_in_equity(begin, eind, resultaat, klopt):
    amounts = [None if value is None else D(value) for value in (begin, eind, resultaat)]
    assert check_equity(*amounts) == ("" if klopt else VERSCHIL)


VERSCHIL = "Het resultaat is € -11,00, maar het eigen vermogen verandert met € -10,00 (van € 100,00 naar € 90,00)."
