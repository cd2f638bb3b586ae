"""The safety net for special schools."""

import pytest

from financien.referentie.calculations.fout import GegevenOntbreekt
from financien.verdelen.calculations import OngeldigModel
from tests.financien.verdelen.calculations.bouwen import D, maak_invoer, per_bestuur, pot, regel, reken, school

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
    with pytest.raises(GegevenOntbreekt) as caught:
        reken_vangnet({"tlv_gewoon": {"V1": 20, "V2": 10}, "tlv_nieuw": {"V1": 27}})
    assert caught.value.codes == ("telling:tlv_nieuw:2023-02-01:V2",)

    outcome = reken_vangnet({"tlv_gewoon": {"V1": 20, "V2": 10}, "tlv_nieuw": {"V1": 27, "V2": 11}})
    assert per_bestuur(outcome) == {"B1": "30000.00", "B2": "0.00"}  # 27 − 22 = 5 × 6,000


def test_vangnet_for_no_months_says_who_is_above_the_margin_and_pays_nothing():
    steps = reken_vangnet(TLVS, maanden="0").regels

    # 25 − 20 × 110% and 14 − 12.5 × 110%
    assert [(step.eenheid, step.aantal, step.bedrag) for step in steps] == [("V1", 3, 0), ("V2", D("0.25"), 0)]


@pytest.mark.parametrize("maanden", ["13", "5.5", "-1"])
def test_vangnet_is_for_whole_months_of_one_year(maanden):
    with pytest.raises(OngeldigModel):
        reken_vangnet(TLVS, maanden=maanden)
