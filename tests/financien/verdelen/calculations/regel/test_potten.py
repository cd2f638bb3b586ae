"""Pots, their keys and scholengroepen: sums exact, zero and negative pots, and what is refused."""

import pytest

from financien.referentie.calculations.fout import GegevenOntbreekt
from financien.verdelen.calculations import OngeldigModel
from tests.financien.verdelen.calculations.bouwen import (
    DRIE,
    LEERLINGEN,
    NAAR_LEERLINGEN,
    D,
    maak_invoer,
    per_bestuur,
    per_school,
    pot,
    regel,
    reken,
    rest,
    school,
)

# --- pots -----------------------------------------------------------------------------------------------------------


def test_pot_is_the_sum_of_counts_times_tariffs_minus_deductions():
    rows = [{"telling": "leerlingen", "tarief": "licht"}, {"telling": "sbo", "tarief": "sbo", "teken": "af"}]
    inputs = maak_invoer(DRIE, {**LEERLINGEN, "sbo": {"S3": 2}}, tarieven={"licht": "206", "sbo": "6634.52"})
    outcome = reken(inputs, regel("pot", pot="p", naam="Licht", posten=rows, leeg_is_nul=True))

    assert rest(outcome) == D("27930.96")  # 200 × 206 − 2 × 6,634.52
    assert [change.bedrag for change in outcome.potregels] == [D("41200.00"), D("-13269.04")]


def test_pot_from_an_amount_in_the_data_has_its_source():
    outcome = reken(
        maak_invoer(DRIE, {}, tarieven={"budget": "5000"}), regel("pot", pot="p", naam="P", tarief="budget")
    )

    assert [(change.bedrag, change.bron) for change in outcome.potregels] == [(D("5000.00"), "bron budget")]


@pytest.mark.parametrize(
    ("parameters", "verwacht"),
    [
        # 100.00 over 100/50/50
        ({"sleutel": NAAR_LEERLINGEN}, {"S1": "50.00", "S2": "25.00", "S3": "25.00"}),
        # sbo counts double: 100/50/100
        (
            {"sleutel": NAAR_LEERLINGEN, "gewichten": [{"schoolsoort": "sbo", "gewicht": "2"}]},
            {"S1": "40.00", "S2": "20.00", "S3": "40.00"},
        ),
        # pupils once and opp's ten times: 100+0, 50+50, 50+0 of 250
        (
            {"sleutel": [{"telling": "leerlingen"}, {"telling": "opp", "gewicht": "10"}]},
            {"S1": "40.00", "S2": "40.00", "S3": "20.00"},
        ),
        ({"sleutel": NAAR_LEERLINGEN, "procent": "50"}, {"S1": "25.00", "S2": "12.50", "S3": "12.50"}),
        ({"sleutel": NAAR_LEERLINGEN, "bedrag": "10"}, {"S1": "5.00", "S2": "2.50", "S3": "2.50"}),
        # a third each of 100.00: the leftover cent goes to the first code
        ({"sleutel": [{"telling": "gelijk"}]}, {"S1": "33.34", "S2": "33.33", "S3": "33.33"}),
        ({"sleutel": NAAR_LEERLINGEN, "schoolsoorten": ["bao"]}, {"S1": "66.67", "S2": "33.33", "S3": "0.00"}),
    ],
)
def test_pot_naar_sleutel(parameters, verwacht):
    counts = {**LEERLINGEN, "opp": {"S1": 0, "S2": 5, "S3": 0}, "gelijk": {"S1": 1, "S2": 1, "S3": 1}}
    outcome = reken(maak_invoer(DRIE, counts), pot("100.00"), regel("pot_naar_sleutel", pot="p", **parameters))

    assert per_school(outcome) == verwacht
    assert rest(outcome) == 100 - outcome.totaal


def test_pot_naar_sleutel_of_boards_weighs_their_schools():
    weights = [{"schoolsoort": "sbo", "gewicht": "2"}]
    rule = regel("pot_naar_sleutel", pot="p", niveau="bestuur", sleutel=NAAR_LEERLINGEN, gewichten=weights)
    outcome = reken(maak_invoer(DRIE, LEERLINGEN), pot("100.00"), rule)

    assert per_bestuur(outcome) == {"B1": "60.00", "B2": "40.00"}  # 150 and 2 × 50


def test_a_negative_pot_is_divided_as_a_cut():
    rule = regel("pot_naar_sleutel", pot="p", sleutel=NAAR_LEERLINGEN)
    outcome = reken(maak_invoer(DRIE, LEERLINGEN), pot("-100.00"), rule)

    assert per_school(outcome) == {"S1": "-50.00", "S2": "-25.00", "S3": "-25.00"}


def test_a_key_that_sums_to_zero_is_refused_with_the_name_of_the_rule():
    inputs = maak_invoer(DRIE, {"opp": {"S1": 0, "S2": 0, "S3": 0}})
    rule = regel("pot_naar_sleutel", "naar_opp", pot="p", sleutel=[{"telling": "opp"}])

    with pytest.raises(OngeldigModel, match="naar_opp: De verdeelsleutel telt op tot nul"):
        reken(inputs, pot("1.00"), rule)


def test_an_empty_pot_over_a_key_of_zero_gives_everybody_nothing():
    inputs = maak_invoer(DRIE, {"opp": {"S1": 0, "S2": 0, "S3": 0}})
    outcome = reken(inputs, pot("0.00"), regel("pot_naar_sleutel", pot="p", sleutel=[{"telling": "opp"}]))

    assert per_school(outcome) == {"S1": "0.00", "S2": "0.00", "S3": "0.00"}


def test_a_key_names_every_count_that_is_missing():
    rule = regel("pot_naar_sleutel", pot="p", sleutel=[{"telling": "opp"}, *NAAR_LEERLINGEN, {"telling": "tlv"}])

    with pytest.raises(GegevenOntbreekt) as caught:
        reken(maak_invoer(DRIE, LEERLINGEN), pot("1.00"), rule)
    assert caught.value.codes == ("telling:opp", "telling:tlv")


def test_the_second_key_divides_what_the_first_left():
    first = regel("pot_naar_sleutel", "een", pot="p", procent="60", sleutel=NAAR_LEERLINGEN)
    second = regel("pot_naar_sleutel", "twee", pot="p", sleutel=[{"telling": "gelijk"}])
    counts = {**LEERLINGEN, "gelijk": {"S1": 1, "S2": 1, "S3": 2}}
    outcome = reken(maak_invoer(DRIE, counts), pot("100.00"), first, second)

    assert per_school(outcome) == {"S1": "40.00", "S2": "25.00", "S3": "35.00"}  # 30+10, 15+10, 15+20
    assert rest(outcome) == 0


@pytest.mark.parametrize(
    ("kosten", "centraal"),
    [
        ([{"omschrijving": "kantoor", "bedrag": "30"}], "30.00"),
        ([{"omschrijving": "kantoor", "procent": "12.5"}], "12.50"),
        ([{"omschrijving": "kantoor", "tarief": "kantoor"}], "25.00"),
        # a percentage is of what was there when the rule began
        ([{"omschrijving": "a", "bedrag": "50"}, {"omschrijving": "b", "procent": "10"}], "60.00"),
    ],
)
def test_centrale_kosten_come_first_and_stay_with_the_swv(kosten, centraal):
    outcome = reken(
        maak_invoer(DRIE, LEERLINGEN, tarieven={"kantoor": "25"}),
        pot("100.00"),
        regel("centrale_kosten", pot="p", kosten=kosten),
        regel("pot_naar_sleutel", pot="p", sleutel=NAAR_LEERLINGEN),
    )

    assert (outcome.centraal, outcome.totaal) == (D(centraal), 100 - D(centraal))
    assert rest(outcome) == 0


def test_centrale_kosten_say_what_they_are_for_and_where_the_amount_stands():
    rows = [
        {"omschrijving": "kantoor", "tarief": "kantoor"},
        {"omschrijving": "toezicht", "bedrag": "5"},
        {"omschrijving": "reserve", "procent": "2.5"},
    ]
    rule = regel("centrale_kosten", pot="p", kosten=rows)
    steps = reken(maak_invoer(DRIE, {}, tarieven={"kantoor": "25"}), pot("100.00"), rule).regels

    assert [(step.bedrag, step.uitleg, step.bron) for step in steps] == [
        (D("25.00"), "kantoor", "bron kantoor"),
        (D("5.00"), "toezicht", "verdeelmodel"),
        (D("2.50"), "reserve: 2,5% van € 100,00", "verdeelmodel"),
    ]


@pytest.mark.parametrize("rij", [{"bedrag": "1", "procent": "2"}, {}])
def test_centrale_kosten_with_two_ways_or_none_are_refused(rij):
    with pytest.raises(OngeldigModel, match="één daarvan"):
        reken(
            maak_invoer(DRIE, {}),
            pot("1.00"),
            regel("centrale_kosten", pot="p", kosten=[{"omschrijving": "kantoor", **rij}]),
        )


# --- scholengroepen -------------------------------------------------------------------------------------------------


GROEPEN = [
    school("S1", "B1", groep="Noord"),
    school("S2", "B2", groep="Noord"),
    school("S3", "B2", groep="Zuid"),
    school("S4", "B1"),
]


def test_scholengroep_divides_over_groups_across_boards_and_then_within():
    inputs = maak_invoer(
        GROEPEN, {"leerlingen": {"S1": 100, "S2": 100, "S3": 200, "S4": 999}, "opp": {"S1": 1, "S2": 2, "S3": 7}}
    )
    outcome = reken(inputs, pot("100.00"), regel("scholengroep", pot="p", telling_binnen="opp"))

    # Noord 200 and Zuid 200: 50.00 each; within Noord 1 : 2
    assert per_school(outcome) == {"S1": "16.67", "S2": "33.33", "S3": "50.00", "S4": "0.00"}


def test_scholengroep_with_a_penvoerder_gets_its_budget_as_a_whole():
    inputs = maak_invoer(GROEPEN, {"leerlingen": {"S1": 100, "S2": 100, "S3": 200}})
    leaders = [{"groep": "Noord", "eenheid": "B2"}]
    outcome = reken(inputs, pot("100.00"), regel("scholengroep", pot="p", penvoerders=leaders))

    assert per_bestuur(outcome) == {"B1": "0.00", "B2": "100.00"}
    assert per_school(outcome)["S3"] == "50.00"


def test_scholengroep_with_an_unknown_penvoerder_is_refused():
    inputs = maak_invoer(GROEPEN, {"leerlingen": {"S1": 1, "S2": 1, "S3": 1}})
    rule = regel("scholengroep", pot="p", penvoerders=[{"groep": "Noord", "eenheid": "weg"}])

    with pytest.raises(OngeldigModel, match="geen school of bestuur met de code «weg»"):
        reken(inputs, pot("1.00"), rule)
