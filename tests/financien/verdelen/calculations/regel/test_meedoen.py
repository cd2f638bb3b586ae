"""Solidarity, facilities that are shared, and payment from the reserve."""

import pytest

from financien.referentie.calculations.fout import GegevenOntbreekt
from financien.verdelen.calculations import Antwoord, OngeldigModel
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


@pytest.mark.parametrize(
    ("per", "verwacht"),
    [
        ("boven_drempel", {"S1": "0.00", "S2": "500.00", "S3": "0.00"}),  # S2: 10 − 10% of 50 = 5
        ("geteld", {"S1": "0.00", "S2": "1000.00", "S3": "0.00"}),
        ("eenheid", {"S1": "0.00", "S2": "100.00", "S3": "0.00"}),
    ],
)
def test_solidariteitstoeslag_only_above_the_threshold(per, verwacht):
    inputs = maak_invoer(DRIE, {**LEERLINGEN, "opp": {"S1": 2, "S2": 10, "S3": 5}})  # S3 is exactly at 10%
    rule = regel("solidariteitstoeslag", telling="opp", drempel="10", per=per, bedrag="100")

    assert per_school(reken(inputs, rule)) == verwacht


@pytest.mark.parametrize(
    ("opp", "verwacht"),
    [("5", "0.00"), ("5.000001", "0.00"), ("5.5", "50.00"), ("6", "100.00"), ("7", "200.00")],  # above 10% of 50 is 5
)
def test_solidariteitstoeslag_is_paid_for_the_first_part_of_a_pupil_above_the_threshold(opp, verwacht):
    inputs = maak_invoer(DRIE, {**LEERLINGEN, "opp": {"S1": 0, "S2": opp, "S3": 0}})
    rule = regel("solidariteitstoeslag", telling="opp", drempel="10", bedrag="100")

    assert per_school(reken(inputs, rule))["S2"] == verwacht


def antwoorden(**waarden: str) -> tuple[Antwoord, ...]:
    return tuple(Antwoord("klas", code, D(value)) for code, value in waarden.items())


def test_voorziening_is_paid_exactly_by_those_who_take_part():
    inputs = maak_invoer(DRIE, LEERLINGEN, antwoorden=antwoorden(S1="1", S2="0", S3="0.5"))
    outcome = reken(inputs, pot("0.00"), regel("voorziening", antwoord="klas", bedrag="100", pot="p"))

    assert per_school(outcome) == {"S1": "-80.00", "S2": "0.00", "S3": "-20.00"}  # 100 and 25 of 125
    assert rest(outcome) == D("100.00")


def test_voorziening_without_answers_names_the_question():
    with pytest.raises(GegevenOntbreekt, match="de antwoorden op «klas»"):
        reken(maak_invoer(DRIE, LEERLINGEN), regel("voorziening", antwoord="klas", bedrag="100"))


def test_voorziening_in_which_nobody_takes_part_costs_nobody_and_says_so():
    inputs = maak_invoer(DRIE, LEERLINGEN, antwoorden=antwoorden(S1="0", S2="0", S3="0"))
    outcome = reken(inputs, pot("50.00"), regel("voorziening", antwoord="klas", bedrag="100", pot="p"))

    assert per_school(outcome) == {"S1": "0.00", "S2": "0.00", "S3": "0.00"}
    assert (outcome.centraal, rest(outcome)) == (D("0.00"), D("50.00"))  # and nothing came into the pot
    assert [(step.eenheid, step.bedrag, step.uitleg) for step in outcome.regels] == [
        ("", D("0.00"), "Niemand doet mee aan «klas»: deze voorziening kost dan niemand iets.")
    ]


def test_voorziening_of_who_takes_part_without_any_pupil_is_refused():
    inputs = maak_invoer(DRIE, {"leerlingen": {"S1": 0, "S2": 5, "S3": 5}}, antwoorden=antwoorden(S1="1", S2="0"))

    with pytest.raises(OngeldigModel, match="telt op tot nul"):
        reken(inputs, regel("voorziening", antwoord="klas", bedrag="100"))


@pytest.mark.parametrize(
    ("jaar", "verwacht"),
    [
        (2019, {"B1": "0.00", "B2": "0.00"}),
        (2020, {"B1": "16.67", "B2": "16.67"}),  # 33.34: the first year has the leftover cent
        (2021, {"B1": "16.67", "B2": "16.66"}),
        (2022, {"B1": "16.67", "B2": "16.66"}),
        (2023, {"B1": "0.00", "B2": "0.00"}),
    ],
)
def test_uit_reserve_pays_equal_yearly_parts(jaar, verwacht):
    rule = regel("uit_reserve", bedrag="100", eerste_jaar="2020", jaren="3")

    assert per_bestuur(reken(maak_invoer(DRIE, {}), rule, jaar=jaar)) == verwacht


def test_uit_reserve_says_which_year_of_how_many_it_is():
    rule = regel("uit_reserve", bedrag="100", eerste_jaar="2020", jaren="3")
    steps = reken(maak_invoer(DRIE, {}), rule, jaar=2021).regels

    assert [(step.eenheid, step.uitleg, step.bron) for step in steps] == [
        ("B1", "jaar 2 van 3: € 33,33 × 1 van 2", "reserve"),
        ("B2", "jaar 2 van 3: € 33,33 × 1 van 2", "reserve"),
    ]


def test_uit_reserve_by_a_count():
    rule = regel("uit_reserve", bedrag="1000", eerste_jaar="2024", jaren="10", verdeling="telling")

    assert per_bestuur(reken(maak_invoer(DRIE, LEERLINGEN), rule)) == {"B1": "75.00", "B2": "25.00"}
