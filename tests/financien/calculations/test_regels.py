"""Every rule kind: a table with the sum in the comment, and what it refuses."""

from datetime import date
from decimal import Decimal

import pytest

from financien.calculations.verdeelmodel import (
    REGELSOORTEN,
    Antwoord,
    OngeldigModel,
    Ontbreekt,
    Percentage,
    Telling,
    Uitkomst,
    lees_parameters,
)
from tests.financien.calculations.bouwen import D, arrangement, bestuur, maak_invoer, plaats, pot, regel, reken, school

DRIE = [school("S1", "B1"), school("S2", "B1"), school("S3", "B2", "sbo")]
LEERLINGEN = {"leerlingen": {"S1": 100, "S2": 50, "S3": 50}}
NAAR_LEERLINGEN = [{"telling": "leerlingen"}]


def per_school(uitkomst: Uitkomst) -> dict[str, str]:
    return {code: str(amount) for code, amount in uitkomst.per_school.items()}


def per_bestuur(uitkomst: Uitkomst) -> dict[str, str]:
    return {code: str(amount) for code, amount in uitkomst.per_bestuur.items()}


def rest(uitkomst: Uitkomst, code: str = "p") -> Decimal:
    return next(item.rest for item in uitkomst.potten if item.code == code)


# --- vaste voet -------------------------------------------------------------------------------------------------------


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


# --- bedrag per leerling ----------------------------------------------------------------------------------------------


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


# --- pots ---------------------------------------------------------------------------------------------------------------


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


@pytest.mark.parametrize("rij", [{"bedrag": "1", "procent": "2"}, {}])
def test_centrale_kosten_with_two_ways_or_none_are_refused(rij):
    with pytest.raises(OngeldigModel, match="één daarvan"):
        reken(
            maak_invoer(DRIE, {}),
            pot("1.00"),
            regel("centrale_kosten", pot="p", kosten=[{"omschrijving": "kantoor", **rij}]),
        )


# --- scholengroepen -----------------------------------------------------------------------------------------------------

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


# --- arrangementen ------------------------------------------------------------------------------------------------------

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


# --- vangnet -------------------------------------------------------------------------------------------------------------

SPECIAAL = [school("V1", "B1", "vso"), school("V2", "B2", "vso"), school("S1", "B1", "vo")]
TLVS = {"tlv_gewoon": {"V1": 20, "V2": "12.5"}, "tlv_nieuw": {"V1": 27, "V2": 14}, "tlv_uitgezonderd": {"V1": 2}}


def reken_vangnet(tellingen, **parameters):
    inputs = maak_invoer(SPECIAAL, tellingen, tarieven={"vangnet": "12000"})
    rule = regel("vangnet", **{"tarief": "vangnet", "maanden": "6", "marge_procent": "10", **parameters})
    return reken(inputs, pot("50000"), rule)


def test_vangnet_pays_special_schools_for_what_is_above_the_margin():
    outcome = reken_vangnet(TLVS, marge_aantal="1", pot="p")

    # V1: 25 of which 20 × 110% + 1 = 23 are usual: 2 × 12,000 × 6/12. V2: 14 is under 12.5 × 110% + 1.
    assert per_bestuur(outcome) == {"B1": "12000.00", "B2": "0.00"}
    (step,) = outcome.regels
    assert step.uitleg == "25 nieuwe tlv's, 23 is gewoon: 2 × € 12.000,00 × 6/12"
    assert (step.eenheid, step.aantal, step.bron) == ("V1", 2, "bron vangnet")
    assert outcome.potten[0].rest == D("38000.00")


def test_vangnet_names_the_counts_that_are_missing_and_takes_no_exceptions_as_none():
    with pytest.raises(Ontbreekt) as caught:
        reken_vangnet({"tlv_gewoon": {"V1": 20, "V2": 10}, "tlv_nieuw": {"V1": 27}})
    assert caught.value.codes == ("telling:tlv_nieuw:2023-02-01:V2",)

    outcome = reken_vangnet({"tlv_gewoon": {"V1": 20, "V2": 10}, "tlv_nieuw": {"V1": 27, "V2": 11}})
    assert per_bestuur(outcome) == {"B1": "30000.00", "B2": "0.00"}  # 27 − 22 = 5 × 6,000


@pytest.mark.parametrize("maanden", ["13", "5.5", "-1"])
def test_vangnet_is_for_whole_months_of_one_year(maanden):
    with pytest.raises(OngeldigModel):
        reken_vangnet(TLVS, maanden=maanden)


# --- verwijzer betaalt ----------------------------------------------------------------------------------------------------

PLAATSINGEN = (
    plaats("S1", "so_1", 2),
    plaats("S1", "so_3", 1),
    plaats("S3", "so_1", 1, "mkd"),
    plaats("", "so_1", 1),
)
PRIJZEN = {"so_1": "12938.34", "so_3": "31419.53"}
ALLES = [{"categorie": "so_1", "tarief": "so_1"}, {"categorie": "so_3", "tarief": "so_3", "aandeel": "0"}]


def test_verwijzer_betaalt_with_solidarity_for_heavy_pupils_reasons_and_no_referrer():
    rule = regel("verwijzer_betaalt", pot="p", categorieen=ALLES, uitzonderingen=[{"reden": "mkd"}])
    outcome = reken(maak_invoer(DRIE, {}, tarieven=PRIJZEN, plaatsingen=PLAATSINGEN), pot("100000.00"), rule)

    assert per_school(outcome) == {"S1": "-25876.68", "S2": "0.00", "S3": "0.00"}  # 2 × 12,938.34
    assert outcome.centraal == D("57296.21")  # 31,419.53 + 2 × 12,938.34
    assert rest(outcome) == D("42703.79")


def test_verwijzer_betaalt_mee_pays_a_share_and_the_rest_is_borne_together():
    row = [{"categorie": "so_1", "tarief": "so_1", "aandeel": "60"}]
    inputs = maak_invoer(DRIE, {}, tarieven=PRIJZEN, plaatsingen=(plaats("S1", "so_1", 1),))
    outcome = reken(inputs, regel("verwijzer_betaalt", categorieen=row))

    assert (outcome.totaal, outcome.centraal) == (D("-7763.00"), D("5175.34"))  # 60% is 7,763.004


def test_verwijzer_betaalt_after_deduction_by_duo_feeds_the_pot():
    rule = regel("verwijzer_betaalt", pot="p", pot_werking="netto", categorieen=ALLES[:1])
    inputs = maak_invoer(DRIE, {}, tarieven=PRIJZEN, plaatsingen=(plaats("S1", "so_1", 1),))

    assert rest(reken(inputs, pot("1000.00"), rule)) == D("13938.34")


def test_verwijzer_betaalt_from_counts_per_school():
    rule = regel("verwijzer_betaalt", bron="tellingen", categorieen=ALLES[:1], leeg_is_nul=True)
    inputs = maak_invoer(DRIE, {"so_1": {"S1": 1, "S3": 2}}, tarieven=PRIJZEN)

    assert per_school(reken(inputs, rule)) == {"S1": "-12938.34", "S2": "0.00", "S3": "-25876.68"}


# --- deelnamedrempel ------------------------------------------------------------------------------------------------------

TELLINGEN = {"regulier": {"S1": 950, "S2": 980, "S3": 970}, "alle": {"S1": 1000, "S2": 1000, "S3": 1000}}


@pytest.mark.parametrize(
    ("niveau", "procent", "afronding", "verwacht"),
    [
        ("school", "97", "omlaag", {"B1": "-2000.00", "B2": "0.00"}),  # S1 20 short, S2 above, S3 exactly
        ("bestuur", "97", "omlaag", {"B1": "-1000.00", "B2": "0.00"}),  # 1,930 of 1,940
        ("school", "95.15", "omlaag", {"B1": "-100.00", "B2": "0.00"}),  # 951.5 − 950, down
        ("school", "95.15", "omhoog", {"B1": "-200.00", "B2": "0.00"}),
        ("school", "95.15", "geen", {"B1": "-150.00", "B2": "0.00"}),
    ],
)
def test_deelnamedrempel(niveau, procent, afronding, verwacht):
    rule = regel(
        "deelnamedrempel",
        niveau=niveau,
        telling_regulier="regulier",
        telling_totaal="alle",
        drempels=[{"vanaf": "2023-01-01", "procent": procent}],
        bedrag="100",
        afronding=afronding,
    )

    assert per_bestuur(reken(maak_invoer(DRIE, TELLINGEN), rule)) == verwacht


def drempel(**parameters: object) -> object:
    return regel("deelnamedrempel", telling_regulier="regulier", telling_totaal="alle", bedrag="1", **parameters)


def test_deelnamedrempel_may_come_from_the_dated_percentages_and_feeds_a_pot():
    since = (Percentage("drempel", D(96), date(2021, 10, 1)), Percentage("drempel", D(97), date(2023, 2, 1)))
    inputs = maak_invoer(DRIE, TELLINGEN, percentages=since)
    outcome = reken(inputs, pot("0.00"), drempel(percentage="drempel", pot="p"))

    assert outcome.totaal == D("-10.00")
    assert rest(outcome) == D("10.00")


def test_deelnamedrempel_before_the_first_threshold_names_what_is_missing():
    with pytest.raises(Ontbreekt, match="de deelnamedrempel op 1-2-2023"):
        reken(maak_invoer(DRIE, TELLINGEN), drempel(drempels=[{"vanaf": "2023-02-02", "procent": "97"}]))


def test_two_thresholds_from_one_day_are_refused():
    rows = [{"vanaf": "2022-01-01", "procent": "96"}, {"vanaf": "2022-01-01", "procent": "97"}]

    with pytest.raises(OngeldigModel, match="2022-01-01 staat er twee keer"):
        reken(maak_invoer(DRIE, TELLINGEN), drempel(drempels=rows))


# --- solidarity, facilities, reserve ----------------------------------------------------------------------------------------


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


def antwoorden(**waarden: str) -> tuple[Antwoord, ...]:
    return tuple(Antwoord("klas", code, D(value)) for code, value in waarden.items())


def test_voorziening_is_paid_exactly_by_those_who_take_part():
    inputs = maak_invoer(DRIE, LEERLINGEN, antwoorden=antwoorden(S1="1", S2="0", S3="0.5"))
    outcome = reken(inputs, pot("0.00"), regel("voorziening", antwoord="klas", bedrag="100", pot="p"))

    assert per_school(outcome) == {"S1": "-80.00", "S2": "0.00", "S3": "-20.00"}  # 100 and 25 of 125
    assert rest(outcome) == D("100.00")


def test_voorziening_without_answers_names_the_question():
    with pytest.raises(Ontbreekt, match="de antwoorden op «klas»"):
        reken(maak_invoer(DRIE, LEERLINGEN), regel("voorziening", antwoord="klas", bedrag="100"))


def test_voorziening_in_which_nobody_takes_part_is_refused():
    inputs = maak_invoer(DRIE, LEERLINGEN, antwoorden=antwoorden(S1="0"))

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


def test_uit_reserve_by_a_count():
    rule = regel("uit_reserve", bedrag="1000", eerste_jaar="2024", jaren="10", verdeling="telling")

    assert per_bestuur(reken(maak_invoer(DRIE, LEERLINGEN), rule)) == {"B1": "75.00", "B2": "25.00"}


# --- floor and ceiling, phasing in, corrections -----------------------------------------------------------------------------

BASIS = regel("bedrag_per_leerling", "basis", tarieven=[{"telling": "leerlingen", "bedrag": "10"}])  # 1,000 / 500 / 500


@pytest.mark.parametrize(
    ("parameters", "verwacht"),
    [
        ({"minimum": "600"}, {"S1": "1000.00", "S2": "600.00", "S3": "600.00"}),
        ({"maximum": "600"}, {"S1": "600.00", "S2": "500.00", "S3": "500.00"}),
        ({"minimum": "550", "maximum": "700"}, {"S1": "700.00", "S2": "550.00", "S3": "550.00"}),
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


def test_vloer_plafond_looks_only_at_the_rules_it_names_and_uses_the_pot():
    extra = regel("vaste_voet", "extra", per="school", bedrag="1000")
    rule = regel("vloer_plafond", minimum="600", regels=["basis"], pot="p")
    outcome = reken(maak_invoer(DRIE, LEERLINGEN), pot("500.00"), BASIS, extra, rule)

    assert per_school(outcome) == {"S1": "2000.00", "S2": "1600.00", "S3": "1600.00"}
    assert rest(outcome) == D("300.00")


def test_vloer_plafond_of_boards_adds_to_the_board():
    outcome = reken(maak_invoer(DRIE, LEERLINGEN), BASIS, regel("vloer_plafond", niveau="bestuur", minimum="800"))

    assert per_bestuur(outcome) == {"B1": "1500.00", "B2": "800.00"}


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
    with pytest.raises(Ontbreekt, match="het percentage van de ingroei voor 2022"):
        reken(maak_invoer(DRIE, LEERLINGEN, vorig=VORIG), BASIS, ingroei(), jaar=2022)


def test_ingroei_names_every_unit_of_which_last_year_is_unknown():
    with pytest.raises(Ontbreekt) as caught:
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


# --- all kinds ----------------------------------------------------------------------------------------------------------------


def test_these_are_the_kinds_there_are():
    assert sorted(REGELSOORTEN) == [
        "arrangementen",
        "bedrag_per_leerling",
        "centrale_kosten",
        "correctie",
        "deelnamedrempel",
        "eigen_risico",
        "ingroei",
        "pot",
        "pot_naar_sleutel",
        "potdelen",
        "scholengroep",
        "solidariteitstoeslag",
        "uit_reserve",
        "vangnet",
        "vaste_voet",
        "verwijzer_betaalt",
        "vloer_plafond",
        "voorziening",
    ]


@pytest.mark.parametrize("soort", sorted(REGELSOORTEN))
def test_every_kind_says_what_it_is_for_and_labels_every_field(soort):
    kind = REGELSOORTEN[soort]
    fields = [*kind.velden, *(column for veld in kind.velden for column in veld.kolommen)]

    assert kind.label
    assert kind.uitleg.endswith(".")
    assert all(veld.label for veld in fields)
    assert all(veld.keuzes for veld in fields if veld.soort == "keuze")
    assert all(veld.kolommen for veld in fields if veld.soort == "tabel")


ZINNEN = {
    "vaste_voet": ({"per": "bestuur", "bedrag": "7000"}, "Elk bestuur krijgt € 7.000,00."),
    "bedrag_per_leerling": (
        {"tarieven": [{"telling": "leerlingen", "tarief": "basis"}, {"bedrag": "77", "schoolsoorten": ["bao"]}]},
        "Elke school krijgt tarief basis keer het aantal leerlingen en € 77,00 keer het aantal leerlingen (bao).",
    ),
    "correctie": (
        {"bedragen": [{"eenheid": "S1", "bedrag": "1", "omschrijving": "x"}]},
        "1 afgesproken bedrag(en) voor losse scholen of besturen.",
    ),
    "pot": ({"pot": "p", "naam": "Budget", "bedrag": "5"}, "De pot «Budget» bestaat uit € 5,00."),
    "potdelen": (
        {"pot": "p", "delen": [{"pot": "a", "naam": "A", "gewicht": "52"}, {"pot": "b", "naam": "B", "gewicht": "48"}]},
        "Wat er in pot p zit, gaat naar A (52 delen), B (48 delen).",
    ),
    "centrale_kosten": (
        {
            "pot": "p",
            "kosten": [{"omschrijving": "kantoor", "bedrag": "9"}, {"omschrijving": "reserve", "procent": "2.5"}],
        },
        "Uit pot p betaalt het samenwerkingsverband eerst kantoor (€ 9,00), reserve (2,5%).",
    ),
    "pot_naar_sleutel": (
        {"pot": "p", "sleutel": [{"telling": "leerlingen"}, {"telling": "opp", "gewicht": "10"}]},
        "Uit pot p wordt 100% van wat er dan in zit verdeeld over de scholen naar leerlingen en opp (telt 10 keer).",
    ),
    "scholengroep": (
        {"pot": "p", "telling_binnen": "opp"},
        "Pot p wordt over de scholengroepen verdeeld naar leerlingen, en binnen elke groep naar opp.",
    ),
    "arrangementen": ({}, "Voor elk toegekend arrangement krijgt de school 100% van het toegekende bedrag."),
    "eigen_risico": (
        {"bedrag": "4000", "soorten": [{"soort": "top", "bedrag": "1"}], "maximum_op": "deel_swv"},
        "De school betaalt van de toegekende kosten van elk arrangement € 4.000,00 zelf; daarboven betaalt het "
        "samenwerkingsverband, tot een maximum per soort.",
    ),
    "verwijzer_betaalt": (
        {"categorieen": [{"categorie": "so_1", "bedrag": "1", "aandeel": "60"}], "uitzonderingen": [{"reden": "mkd"}]},
        "Wie verwijst, betaalt 60% van so_1. Uitzonderingen: mkd (0%). Wat niemand anders betaalt, draagt het "
        "samenwerkingsverband.",
    ),
    "deelnamedrempel": (
        {"telling_regulier": "regulier", "telling_totaal": "alle", "percentage": "drempel", "bedrag": "5"},
        "Wie onder de drempel blijft (regulier gedeeld door alle), betaalt € 5,00 per leerling die het tekortkomt.",
    ),
    "solidariteitstoeslag": (
        {"telling": "opp", "drempel": "10", "bedrag": "5"},
        "Wie meer dan 10% opp heeft, krijgt € 5,00 per leerling boven de drempel.",
    ),
    "voorziening": (
        {"antwoord": "klas", "bedrag": "5"},
        "Wie meedoet aan klas, betaalt samen € 5,00 naar leerlingen.",
    ),
    "vangnet": (
        {"tarief": "vangnet", "maanden": "6", "marge_procent": "10", "marge_aantal": "1"},
        "Een school met meer nieuwe tlv's dan gewoon plus 10% en 1 leerling(en) krijgt voor elke leerling daarboven tarief "
        "vangnet, voor 6 van de 12 maanden.",
    ),
    "uit_reserve": (
        {"bedrag": "100", "eerste_jaar": "2020", "jaren": "10"},
        "Uit de reserve gaat € 100,00 in 10 jaar (vanaf 2020) naar de besturen, gelijk over de besturen.",
    ),
    "vloer_plafond": (
        {"soort_grens": "vorig_jaar", "minimum": "95"},
        "Elke school krijgt ten minste 95% van vorig jaar.",
    ),
    "ingroei": (
        {"stappen": [{"jaar": "2023", "procent": "25"}]},
        "De nieuwe uitkomst telt voor 25% in 2023 en daarna helemaal.",
    ),
}


@pytest.mark.parametrize("soort", sorted(REGELSOORTEN))
def test_every_kind_says_in_words_what_a_rule_does(soort):
    parameters, sentence = ZINNEN[soort]

    assert REGELSOORTEN[soort].beschrijf(lees_parameters(soort, parameters)) == sentence


# --- counts and tariffs that are not there ------------------------------------------------------------------------------------


def test_everything_that_is_missing_is_named_at_once():
    rule = regel(
        "bedrag_per_leerling",
        tarieven=[{"telling": "leerlingen", "tarief": "basis"}, {"telling": "opp", "bedrag": "1"}],
    )
    with pytest.raises(Ontbreekt) as caught:
        reken(maak_invoer(DRIE, {"opp": {"S1": 1, "S2": 1}}), regel("vaste_voet", tarief="voet"), rule)

    assert caught.value.codes == ("tarief:voet", "tarief:basis", "telling:opp:2023-02-01:S3")
    assert caught.value.namen == (
        "het tarief «voet» voor 2024",
        "het tarief «basis» voor 2024",
        "de telling «opp» van School S3 op 1-2-2023",
    )


def test_a_missing_count_is_zero_only_when_the_rule_says_so():
    rule = regel("bedrag_per_leerling", tarieven=[{"telling": "opp", "bedrag": "1"}], leeg_is_nul=True)

    assert reken(maak_invoer(DRIE, {"opp": {"S1": 3}}), rule).totaal == D("3.00")
    assert reken(maak_invoer(DRIE, {}), rule).totaal == 0


def test_with_counts_on_two_dates_the_rule_has_to_choose():
    inputs = maak_invoer([school("S1")], {"leerlingen": {"S1": 100}})
    later = (*inputs.tellingen, Telling("leerlingen", "S1", date(2023, 10, 1), D(110)))
    two = maak_invoer([school("S1")], {}, tarieven={})
    two = type(two)(eenheden=inputs.eenheden, tellingen=later)

    with pytest.raises(Ontbreekt, match="er zijn tellingen op 1-2-2023, 1-10-2023"):
        reken(two, BASIS)
    rows = [{"telling": "leerlingen", "bedrag": "10"}]
    assert reken(two, regel("bedrag_per_leerling", tarieven=rows, teldatum="T-1-02-01")).totaal == D("1000.00")
    assert reken(two, regel("bedrag_per_leerling", tarieven=rows, teldatum="T-1-10-01")).totaal == D("1100.00")


def test_a_provisional_tariff_says_so_in_the_source():
    from financien.calculations.verdeelmodel import Invoer, Tarief

    inputs = Invoer(eenheden=(bestuur("B1"),), tarieven=(Tarief("voet", D(5), "Stcrt. 2024", "voorlopig"),))

    assert reken(inputs, regel("vaste_voet", per="bestuur", tarief="voet")).regels[0].bron == "Stcrt. 2024 (voorlopig)"
