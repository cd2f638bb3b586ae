"""Who refers pays, and the threshold of participation."""

from datetime import date

import pytest

from financien.referentie.calculations.fout import GegevenOntbreekt
from financien.verdelen.calculations import OngeldigModel, Rekenpercentage
from tests.financien.verdelen.calculations.bouwen import (
    DRIE,
    D,
    maak_invoer,
    per_bestuur,
    per_school,
    plaats,
    pot,
    regel,
    reken,
    rest,
)

# --- verwijzer betaalt ----------------------------------------------------------------------------------------------


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


def test_verwijzer_betaalt_names_every_category_of_which_the_amount_is_missing():
    rows = [{"categorie": code, "tarief": code} for code in ("so_1", "so_2", "so_3")]
    inputs = maak_invoer(DRIE, {}, tarieven={"so_2": "1"}, plaatsingen=PLAATSINGEN)

    with pytest.raises(GegevenOntbreekt) as caught:
        reken(inputs, regel("verwijzer_betaalt", categorieen=rows))
    assert caught.value.codes == ("tarief:so_1", "tarief:so_3")


# --- deelnamedrempel ------------------------------------------------------------------------------------------------


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
    since = (Rekenpercentage("drempel", D(96), date(2021, 10, 1)), Rekenpercentage("drempel", D(97), date(2023, 2, 1)))
    inputs = maak_invoer(DRIE, TELLINGEN, percentages=since)
    outcome = reken(inputs, pot("0.00"), drempel(percentage="drempel", pot="p"))

    assert outcome.totaal == D("-10.00")
    assert rest(outcome) == D("10.00")


def test_deelnamedrempel_before_the_first_threshold_names_what_is_missing():
    with pytest.raises(GegevenOntbreekt, match="de deelnamedrempel op 1-2-2023"):
        reken(maak_invoer(DRIE, TELLINGEN), drempel(drempels=[{"vanaf": "2023-02-02", "procent": "97"}]))


def test_two_thresholds_from_one_day_are_refused():
    rows = [{"vanaf": "2022-01-01", "procent": "96"}, {"vanaf": "2022-01-01", "procent": "97"}]

    with pytest.raises(OngeldigModel, match="2022-01-01 staat er twee keer"):
        reken(maak_invoer(DRIE, TELLINGEN), drempel(drempels=rows))
