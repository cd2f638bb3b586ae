"""Income, deductions and uitputting: what the worked examples (test_voorbeelden.py) leave out."""

from datetime import date
from decimal import Decimal

import pytest

from financien.referentie.calculations.bekostiging import (
    Afwijking,
    Bekostiging,
    Ruimte,
    calculate_aftrek_so,
    calculate_bedrag_per_lwoo,
    calculate_bekostiging_po,
    calculate_bekostiging_vo,
    calculate_effect_sbo,
    calculate_quotum,
    calculate_ruimte,
    compare_beschikking,
    divide_uitputting_licht,
    divide_uitputting_zwaar,
)
from financien.referentie.calculations.fout import GegevenOntbreekt, OngeldigeRekeninvoer
from swv.kern.feiten import FEITEN
from swv.kern.geld import SleutelNul
from tests.financien.verdelen.calculations.bouwen import D

PO_TELLINGEN = {"bo": 1000, "leerlingen": 1100, "sbo": 10, "so_1": 5, "so_2": 2, "so_3": 1}
PO_TARIEVEN = {
    "licht": D("206.00"),
    "zwaar": D("300.00"),
    "sbo": D("6634.52"),
    "so_1": D("12938.34"),
    "so_2": D("21053.23"),
    "so_3": D("31419.53"),
}
VO_TELLINGEN = {
    "leerlingen_2012": 10000,
    "lwoo_2012": 1000,
    "pro_2012": 300,
    "leerlingen": 9000,
    "lwoo": 950,
    "pro": 280,
    "vso_1": 100,
    "vso_2": 20,
    "vso_3": 10,
}
VO_TARIEVEN = {
    "lwoo": D("5000.00"),
    "pro": D("6000.00"),
    "regio": D("120.00"),
    "zwaar": D("600.00"),
    "vso_1": D("12000.00"),
    "vso_2": D("20000.00"),
    "vso_3": D("30000.00"),
}


def test_po_income():
    income = calculate_bekostiging_po(2024, PO_TELLINGEN, PO_TARIEVEN)

    assert (income.licht.bruto, income.licht.aftrek, income.licht.netto) == (D("206000"), D("66345.20"), D("139654.80"))
    assert (income.zwaar.bruto, income.zwaar.aftrek, income.zwaar.netto) == (
        D("330000"),
        D("138217.69"),
        D("191782.31"),
    )
    assert (income.bruto, income.netto) == (D("536000.00"), D("331437.11"))


def test_vo_income():
    income = calculate_bekostiging_vo(2024, VO_TELLINGEN, VO_TARIEVEN)

    # 900 × 5,000 + 270 × 6,000 + 9,000 × 120 − 950 × 5,000 − 280 × 6,000
    assert (income.licht.bruto, income.licht.aftrek, income.licht.netto) == (D("7200000"), D("6430000"), D("770000"))
    # 9,000 × 600 − (100 × 12,000 + 20 × 20,000 + 10 × 30,000)
    assert (income.zwaar.bruto, income.zwaar.aftrek, income.zwaar.netto) == (D("5400000"), D("1900000"), D("3500000"))


def get_lines(income: Bekostiging) -> list[tuple[str, str, Decimal, Decimal, Decimal]]:
    """Every line of both streams: (code, name, count, tariff, amount), in their order."""
    posts = [
        post for stream in (income.licht, income.zwaar) for side in (stream.baten, stream.aftrekposten) for post in side
    ]
    return [(post.code, post.naam, post.aantal, post.tarief, post.bedrag) for post in posts]


def test_po_income_has_a_line_for_every_count_times_its_tariff():
    income = calculate_bekostiging_po(2024, PO_TELLINGEN, PO_TARIEVEN)

    assert (income.sector, income.jaar) == ("po", 2024)
    assert get_lines(income) == [
        ("licht", "lichte ondersteuning", 1000, D("206.00"), D("206000.00")),
        ("sbo", "sbo", 10, D("6634.52"), D("66345.20")),
        ("zwaar", "zware ondersteuning", 1100, D("300.00"), D("330000.00")),
        ("so_1", "so categorie 1", 5, D("12938.34"), D("64691.70")),
        ("so_2", "so categorie 2", 2, D("21053.23"), D("42106.46")),
        ("so_3", "so categorie 3", 1, D("31419.53"), D("31419.53")),
    ]


def test_vo_income_has_a_line_for_every_count_times_its_tariff():
    income = calculate_bekostiging_vo(2025, VO_TELLINGEN, VO_TARIEVEN)

    assert (income.sector, income.jaar) == ("vo", 2025)
    assert get_lines(income) == [
        ("lwoo", "lwoo, aandeel van 2012", 900, D("5000.00"), D("4500000.00")),  # 1,000 of 10,000, of 9,000
        ("pro", "praktijkonderwijs, aandeel van 2012", 270, D("6000.00"), D("1620000.00")),
        ("regio", "regionale ondersteuning", 9000, D("120.00"), D("1080000.00")),
        ("lwoo", "lwoo", 950, D("5000.00"), D("4750000.00")),
        ("pro", "praktijkonderwijs", 280, D("6000.00"), D("1680000.00")),
        ("zwaar", "zware ondersteuning", 9000, D("600.00"), D("5400000.00")),
        ("vso_1", "vso categorie 1", 100, D("12000.00"), D("1200000.00")),
        ("vso_2", "vso categorie 2", 20, D("20000.00"), D("400000.00")),
        ("vso_3", "vso categorie 3", 10, D("30000.00"), D("300000.00")),
    ]


def test_counts_and_tariffs_of_zero_are_no_error_and_2023_is_the_first_year():
    income = calculate_bekostiging_po(2023, dict.fromkeys(PO_TELLINGEN, 0), PO_TARIEVEN | {"sbo": D(0)})

    assert (income.jaar, income.bruto, income.netto, income.licht.tekort) == (2023, 0, 0, 0)


def test_a_negative_stream_of_licht_is_not_paid_either():
    income = calculate_bekostiging_po(2024, PO_TELLINGEN | {"sbo": 100}, PO_TARIEVEN)

    # 206,000 − 663,452
    assert (income.licht.netto, income.licht.tekort) == (D("-457452.00"), D("457452.00"))
    assert income.netto == D("191782.31")


def test_vo_zwaar_may_have_its_own_count_of_pupils():
    income = calculate_bekostiging_vo(2024, VO_TELLINGEN | {"leerlingen_zwaar": 8900}, VO_TARIEVEN)

    assert income.zwaar.bruto == D("5340000.00")
    assert income.licht.bruto == D("7200000.00")


def test_a_negative_stream_is_not_paid_and_is_the_uitputting():
    income = calculate_bekostiging_po(2024, PO_TELLINGEN | {"so_3": 100}, PO_TARIEVEN)

    assert income.zwaar.netto == D("-2918751.16")
    assert (income.zwaar.tekort, income.licht.tekort) == (D("2918751.16"), D("0.00"))
    assert income.netto == income.licht.netto


def test_everything_that_is_missing_is_named_in_dutch():
    with pytest.raises(GegevenOntbreekt) as caught:
        calculate_bekostiging_po(2024, {"bo": 1}, {"licht": D(1)})

    assert caught.value.codes == (
        *("tarief:zwaar", "tarief:sbo", "tarief:so_1", "tarief:so_2", "tarief:so_3"),
        *("telling:leerlingen", "telling:sbo", "telling:so_1", "telling:so_2", "telling:so_3"),
    )
    assert caught.value.namen[0] == "het bedrag per leerling zware ondersteuning in 2024"
    assert caught.value.namen[5] == "de leerlingen van basisscholen en sbo-scholen op 1 februari van het jaar ervoor"


def test_vo_names_the_counts_of_2012():
    with pytest.raises(GegevenOntbreekt, match="de lwoo-leerlingen op 1 oktober 2012"):
        calculate_bekostiging_vo(2024, {}, VO_TARIEVEN)


@pytest.mark.parametrize(
    ("jaar", "tellingen", "tarieven"),
    [
        (2022, {}, {}),  # the old rules
        (2024, {"sbo": -1}, {}),
        (2024, {}, {"sbo": D("-0.01")}),
    ],
)
def test_po_refuses_what_cannot_be(jaar, tellingen, tarieven):
    with pytest.raises(OngeldigeRekeninvoer):
        calculate_bekostiging_po(jaar, PO_TELLINGEN | tellingen, PO_TARIEVEN | tarieven)


def test_deduction_with_an_age_split_has_a_code_per_age_group():
    counts = {"so_1_jonger_8": 2, "so_1_vanaf_8": 3}
    prices = {"so_1_jonger_8": D("11000.00"), "so_1_vanaf_8": D("10000.00")}

    assert [post.bedrag for post in calculate_aftrek_so(counts, prices, counts)] == [D("22000.00"), D("30000.00")]
    with pytest.raises(GegevenOntbreekt, match="so categorie 2"):
        calculate_aftrek_so(counts, prices, ["so_2"])


def test_everything_that_is_below_zero_is_said_at_once():
    wrong = VO_TELLINGEN | {"lwoo": -1}
    with pytest.raises(OngeldigeRekeninvoer) as caught:
        calculate_bekostiging_vo(2024, wrong, VO_TARIEVEN | {"regio": D("-0.01")})

    assert caught.value.meldingen == (
        "De leerlingen met lwoo op 1 oktober van het jaar ervoor: dit aantal is negatief.",
        "Het bedrag per leerling regionale ondersteuning is negatief.",
    )


def test_quotum_of_one_pupil_in_2012_is_a_hundred_percent():
    assert calculate_quotum(1, 1, 100) == 100


def test_quotum_needs_pupils_in_2012():
    with pytest.raises(OngeldigeRekeninvoer, match="1 oktober 2012 is nul"):
        calculate_quotum(1, 0, 100)


def test_plain_rounding_of_uitputting_would_be_a_cent_too_much():
    """Why largest remainder (T6.5): 48,539.33 + 40,449.44 + 31,011.24 = 120,000.01."""
    parts = divide_uitputting_licht(D("120000.00"), {"A": 3600, "B": 3000, "C": 2300}, {})

    assert sum((D("120000") * n / 8900).quantize(D("0.01")) for n in (3600, 3000, 2300)) == D("120000.01")
    assert sum(parts.values()) == D("120000.00")


def test_uitputting_zwaar_is_of_the_vo_boards_and_the_vso_board_pays_nothing():
    """WVO art. 87 (2022), WVO 2020 5.16: 120,000 short, vo 4,000 and 2,000 pupils, vso 500; only vo schools count."""
    assert FEITEN.get_scholen("uitputting_zwaar_vo", date(2026, 1, 1)) == {"vo", "pro"}
    counted = {"vo groot": 4000, "vo klein": 2000, "vso": 0}

    assert divide_uitputting_zwaar(D("120000.00"), counted) == {
        "vo groot": D("80000.00"), "vo klein": D("40000.00"), "vso": D("0.00"),
    }  # fmt: skip


def test_uitputting_refuses_more_lwoo_than_pupils_and_no_pupils_at_all():
    with pytest.raises(OngeldigeRekeninvoer, match="meer leerlingen in lwoo en pro"):
        divide_uitputting_licht(D("1.00"), {"A": 1}, {"A": 2})
    with pytest.raises(SleutelNul):
        divide_uitputting_zwaar(D("1.00"), {"A": 0})


def test_forecast_against_the_beschikking():
    income = calculate_bekostiging_po(2024, PO_TELLINGEN, PO_TARIEVEN)
    rows = compare_beschikking(income, {"licht_bruto": D("206100.00"), "netto": D("331000.00")})

    assert rows[0] == Afwijking(
        "licht_bruto", "lichte ondersteuning vóór aftrek", D("206000.00"), D("206100.00"), D("100.00")
    )
    assert rows[1:] == (
        Afwijking("licht_aftrek", "aftrek lichte ondersteuning", D("66345.20"), None, None),
        Afwijking("zwaar_bruto", "zware ondersteuning vóór aftrek", D("330000.00"), None, None),
        Afwijking("zwaar_aftrek", "aftrek (v)so", D("138217.69"), None, None),
        Afwijking("netto", "te ontvangen", D("331437.11"), D("331000.00"), D("-437.11")),
    )


@pytest.mark.parametrize(
    ("licht", "zwaar", "doorbetaling", "verwacht"),
    [
        ("300", "700", "560", Ruimte(D(140), D(440), D(80), D(70))),
        ("300", "700", "800", Ruimte(D(-100), D(200), D(800) * 100 / 700, D(70))),
        ("0", "0", "0", Ruimte(D(0), D(0), None, None)),
    ],
)
def test_ruimte(licht, zwaar, doorbetaling, verwacht):
    assert calculate_ruimte(D(licht), D(zwaar), D(doorbetaling)) == verwacht


@pytest.mark.parametrize(("sbo", "verwacht"), [(180, "20000.00"), (200, "0.00"), (230, "-30000.00")])
def test_effect_of_sbo_against_the_norm_of_two_percent(sbo, verwacht):
    assert calculate_effect_sbo(10000, sbo, D("1000"), D(2)) == D(verwacht)


def test_amount_per_lwoo_pupil_falls_when_there_are_more():
    assert calculate_bedrag_per_lwoo(D("4500000"), 1000) == D("4500.00")
    assert calculate_bedrag_per_lwoo(D("4500000"), 1) == D("4500000.00")
    with pytest.raises(OngeldigeRekeninvoer, match="geen lwoo-leerlingen"):
        calculate_bedrag_per_lwoo(D(1), 0)
