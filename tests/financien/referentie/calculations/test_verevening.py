"""The verevening from 2015 to 2020: its size, its sign and what is left of it in each year."""

import pytest

from financien.referentie.calculations.fout import GegevenOntbreekt, OngeldigeRekeninvoer
from financien.referentie.calculations.verevening import (
    PERCENTAGES_MEER_DAN_NORM,
    calculate_budget_zwaar,
    calculate_correctie,
    calculate_correctiebedrag,
    calculate_norm,
    calculate_omvang,
    get_label,
)
from tests.financien.verdelen.calculations.bouwen import D


@pytest.mark.parametrize(
    ("aftrek", "rugzak", "verwacht", "label"),
    [
        ("4000000", "1500000", "2500000.00", "negatieve verevening"),  # more than the norm: must hand in
        ("1000000", "500000", "-1500000.00", "positieve verevening"),
        ("2000000", "1000000", "0.00", "geen verevening"),
    ],
)
def test_the_sign_of_verevening_is_that_of_the_law_and_the_word_that_of_practice(aftrek, rugzak, verwacht, label):
    amount = calculate_correctiebedrag(D(aftrek), D(rugzak), D("300"), 10000)

    assert amount == D(verwacht)
    assert get_label(amount) == label


def test_the_budget_holds_the_norm_and_what_is_left_of_the_correction():
    assert calculate_budget_zwaar(D("300"), 9500, D("1000000"), 2016) == D("3800000.00")  # 2,850,000 + 95%
    assert calculate_budget_zwaar(D("300"), 9500, D("-1000000"), 2016) == D("1950000.00")  # 2,850,000 − 90%
    assert calculate_budget_zwaar(D("300"), 9500, D("1000000"), 2020) == D("2850000.00")


@pytest.mark.parametrize(
    ("verevening", "per_jaar"),
    [
        # Besluit bekostiging WPO, artikel 35b: the share that still counts, per school year from 2015-2016
        ("1000000", ["1000000", "950000", "800000", "600000", "300000", "0"]),
        ("-1000000", ["-1000000", "-900000", "-750000", "-600000", "-300000", "0"]),
        ("0.01", ["0.01", "0.01", "0.01", "0.01", "0.00", "0.00"]),
        ("-0.01", ["-0.01", "-0.01", "-0.01", "-0.01", "0.00", "0.00"]),
        ("1", ["1", "0.95", "0.80", "0.60", "0.30", "0"]),
    ],
)
def test_each_year_counts_for_the_share_of_the_besluit_by_the_sign(verevening, per_jaar):
    found = [calculate_correctie(D(verevening), 2015 + number) for number in range(6)]

    assert found == [D(amount) for amount in per_jaar]
    assert calculate_correctie(D(verevening), 2026) == 0


def test_the_norm_follows_from_the_amount_per_pupil_and_its_percentage():
    """30 per pupil is 10% of an old budget of 300; the norm is 300 + 30."""
    assert calculate_norm(D("30"), D("10")) == D("330.00")


@pytest.mark.parametrize(
    ("verevening", "label"),
    [("0.01", "negatieve verevening"), ("-0.01", "positieve verevening"), ("0", "geen verevening")],
)
def test_a_cent_has_a_sign(verevening, label):
    assert get_label(D(verevening)) == label


def test_other_percentages_can_be_given_and_a_year_they_skip_is_named():
    """The evaluation of 2020 was told 80% verevend in 2019-2020, which is not the table of the Besluit."""
    assert calculate_correctie(D("1000000"), 2019, {2019: D(20)}) == D("200000.00")
    with pytest.raises(GegevenOntbreekt, match="de verevening in 2018-2019"):
        calculate_correctie(D(1), 2018, {2017: D(1), 2019: D(1)})
    with pytest.raises(OngeldigeRekeninvoer, match="2015-2016"):
        calculate_correctie(D(1), 2014)
    assert calculate_correctie(D("1000000"), 2015, {2015: D(50)}) == D("500000.00")
    assert calculate_correctie(D("1000000"), 2016, {2015: D(50)}) == 0
    with pytest.raises(GegevenOntbreekt, match="de verevening in 2016-2017"):
        calculate_correctie(D(1), 2016, {})


def test_the_table_of_the_besluit_cannot_be_changed_by_accident():
    with pytest.raises(TypeError):
        PERCENTAGES_MEER_DAN_NORM[2019] = D(20)


def test_size_of_a_verevening_has_the_sign_of_practice():
    size = calculate_omvang(D("4000000"), D("300"), 10000)

    assert (size.bedrag, size.procent, size.per_leerling) == (D("-1000000.00"), D(-25), D("-100.00"))
    with pytest.raises(OngeldigeRekeninvoer):
        calculate_omvang(D(0), D(1), 1)
    with pytest.raises(OngeldigeRekeninvoer):
        calculate_omvang(D(1), D(1), 0)
    assert calculate_omvang(D(1), D(1), 1).bedrag == 0
    with pytest.raises(OngeldigeRekeninvoer):
        calculate_norm(D(1), D(0))
