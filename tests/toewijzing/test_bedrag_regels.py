"""How an amount comes about: worked examples, bounds, parts and instalments."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toewijzing.calculations.bedrag import Bedragregel, calculate_bedrag, describe_som
from toewijzing.calculations.betaaltermijn import Termijndeel, check_regel, describe_termijn, split_termijnen

UREN = Bedragregel("aantal", "uren")
BEDRAGEN = st.decimals(min_value=0, max_value=99999, places=2)
AANTALLEN = st.decimals(min_value=0, max_value=999, places=2)


def rule(**changes: Any) -> Bedragregel:
    return Bedragregel(**{"wijze": "totaal", **changes})


@pytest.mark.parametrize(
    ("regel", "invoer", "totaal", "bestuur", "swv", "gekort"),
    [
        (rule(), {"bedrag": Decimal("2500")}, "2500", "0", "2500", []),
        (UREN, {"aantal": Decimal("12.5"), "tarief": Decimal("85.50")}, "1068.75", "0", "1068.75", []),
        # swv and board each the half: of an uneven cent the board carries one more.
        (rule(deel_bestuur=Decimal(50)), {"bedrag": Decimal("100.01")}, "100.01", "50.01", "50.00", []),
        (rule(deel_bestuur=Decimal("33.33")), {"bedrag": Decimal("1000")}, "1000", "333.30", "666.70", []),
        # PO-C: at most € 4.000 for a pupil, of which € 1.000 was granted before.
        (rule(hoogstens_leerling=Decimal(4000)), {"bedrag": Decimal(3500), "eerder": Decimal(1000)}, "3000", "0", "3000", ["leerling"]),
        (rule(hoogstens_leerling=Decimal(4000)), {"bedrag": Decimal(3500), "eerder": Decimal(4000)}, "0", "0", "0", ["leerling"]),
        # Only a rule that changed can give that much before: nothing is left, and nothing is taken back.
        (rule(hoogstens_leerling=Decimal(4000)), {"bedrag": Decimal(500), "eerder": Decimal(9000)}, "0", "0", "0", ["leerling"]),
        (rule(hoogstens=Decimal(4000)), {"bedrag": Decimal(4000)}, "4000", "0", "4000", []),
        (rule(hoogstens=Decimal(4000)), {"bedrag": Decimal("4000.01")}, "4000", "0", "4000", ["aanvraag"]),
        (rule(eigen_risico=Decimal(500)), {"bedrag": Decimal(300)}, "300", "300", "0", []),
        (rule(eigen_risico=Decimal(500), deel_bestuur=Decimal(50)), {"bedrag": Decimal(1500)}, "1500", "1000", "500", []),
        (rule(wijze="vast", vast=Decimal(750), deel_bestuur=Decimal(10)), {}, "750", "75", "675", []),
        (
            Bedragregel("aantal", "dagdelen", hoogstens_aantal=Decimal(36), hoogstens=Decimal(3000), eigen_risico=Decimal(250)),
            {"aantal": Decimal(40), "tarief": Decimal(90)}, "3000", "250", "2750", ["aantal", "aanvraag"],
        ),
    ],
)  # fmt: skip
def test_amount_and_its_parts(
    regel: Bedragregel, invoer: Any, totaal: str, bestuur: str, swv: str, gekort: list[str]
) -> None:
    som = calculate_bedrag(regel, **invoer)
    assert som is not None
    assert (som.totaal, som.deel_bestuur, som.deel_swv) == (Decimal(totaal), Decimal(bestuur), Decimal(swv))
    assert [each.code for each in som.gekort] == gekort


def test_hours_without_euro_are_bounded_and_have_no_amount() -> None:
    som = calculate_bedrag(Bedragregel("uren", "uren", hoogstens_aantal=Decimal(60)), aantal=Decimal(72))
    assert som is not None
    assert (som.aantal, som.totaal, som.deel_swv, som.omvang) == (Decimal(60), None, None, Decimal(60))
    assert "Ten hoogste 60 uren per aanvraag" in som.gekort[0].tekst


@pytest.mark.parametrize(
    ("regel", "invoer"),
    [(rule(), {}), (UREN, {"aantal": Decimal(5)}), (UREN, {"tarief": Decimal(5)}), (rule(wijze="vast"), {}), (rule(wijze="uren"), {})],
)  # fmt: skip
def test_without_what_the_rule_needs_there_is_no_sum(regel: Bedragregel, invoer: Any) -> None:
    assert calculate_bedrag(regel, **invoer) is None


@pytest.mark.parametrize("naam", ["bedrag", "aantal", "tarief", "eerder"])
def test_nothing_below_zero_is_computed_with(naam: str) -> None:
    with pytest.raises(ValueError, match="nul of meer"):
        calculate_bedrag(UREN, **{"aantal": Decimal(1), "tarief": Decimal(1), naam: Decimal("-0.01")})


def test_sum_tells_number_rate_cut_and_who_pays_what() -> None:
    regel = Bedragregel("aantal", "uren", deel_bestuur=Decimal(50), eigen_risico=Decimal(100), hoogstens=Decimal(1000))
    som = calculate_bedrag(regel, aantal=Decimal(12), tarief=Decimal("85.50"))
    assert som is not None
    assert describe_som(regel, som) == [
        "12 uren × € 85,50 per uur = € 1.026,00.",
        "Ten hoogste € 1.000,00 per aanvraag: € 26,00 minder.",
        "Samen € 1.000,00.",
        "Het schoolbestuur betaalt € 550,00 (de eerste € 100,00 en 50% van de rest), het samenwerkingsverband € 450,00.",
    ]
    one = calculate_bedrag(UREN, aantal=Decimal(1), tarief=Decimal(80))
    assert one is not None
    assert describe_som(UREN, one) == ["1 uur × € 80,00 per uur = € 80,00."]


REGELS = st.builds(
    Bedragregel,
    wijze=st.sampled_from(["totaal", "aantal", "vast"]), eenheid=st.just("uren"), vast=BEDRAGEN,
    deel_bestuur=st.decimals(min_value=0, max_value=100, places=2), eigen_risico=BEDRAGEN,
    hoogstens=st.none() | BEDRAGEN, hoogstens_leerling=st.none() | BEDRAGEN, hoogstens_aantal=st.none() | AANTALLEN,
)  # fmt: skip


@given(REGELS, AANTALLEN, BEDRAGEN, BEDRAGEN, BEDRAGEN)
def test_parts_add_up_stay_within_bounds_and_cuts_explain_the_difference(
    regel: Bedragregel, aantal: Decimal, bedrag: Decimal, tarief: Decimal, eerder: Decimal
) -> None:
    som = calculate_bedrag(regel, aantal=aantal, bedrag=bedrag, tarief=tarief, eerder=eerder)
    assert som is not None
    assert som.totaal is not None
    assert som.bruto is not None
    assert som.deel_bestuur is not None
    assert som.deel_swv is not None
    assert som.deel_bestuur + som.deel_swv == som.totaal
    assert min(som.deel_bestuur, som.deel_swv) >= 0
    assert all(part == part.quantize(Decimal("0.01")) for part in (som.totaal, som.deel_bestuur, som.deel_swv))
    assert regel.hoogstens is None or som.totaal <= regel.hoogstens
    assert regel.hoogstens_leerling is None or som.totaal + eerder <= max(regel.hoogstens_leerling, eerder)
    assert som.bruto - som.totaal == sum((each.minder for each in som.gekort if each.code != "aantal"), Decimal(0))
    assert som.deel_bestuur >= min(regel.eigen_risico, som.totaal)


# --- instalments ------------------------------------------------------------------------------------------------------

HALF_HALF = [Termijndeel(Decimal(50), "toekenning"), Termijndeel(Decimal(50), "evaluatie")]


def test_instalments_name_their_day_and_condition() -> None:
    delen = [
        Termijndeel(Decimal("33.33"), "toekenning"), Termijndeel(Decimal("33.33"), "weken", weken=12),
        Termijndeel(Decimal("23.34"), "datum", dag=31, maand=7), Termijndeel(Decimal(10), "evaluatie"),
    ]  # fmt: skip
    found = split_termijnen(Decimal("1000.01"), delen, toegekend_op=date(2026, 12, 1), begin=date(2027, 1, 4))
    assert [(each.bedrag, each.op) for each in found] == [
        (Decimal("333.31"), date(2026, 12, 1)), (Decimal("333.30"), date(2027, 3, 29)),
        (Decimal("233.40"), date(2027, 7, 31)), (Decimal("100.00"), None),
    ]  # fmt: skip
    assert sum(each.bedrag for each in found) == Decimal("1000.01")
    assert describe_termijn(found[1]) == "€ 333,30 12 weken na het begin"
    assert [each.voorwaarde for each in found][2:] == ["op 31 juli", "na de evaluatie"]


@pytest.mark.parametrize(("begin", "op"), [(date(2027, 7, 31), 2027), (date(2027, 8, 1), 2028)])
def test_a_day_of_the_year_is_the_first_one_from_the_begin_on(begin: date, op: int) -> None:
    (only,) = split_termijnen(
        Decimal(10), [Termijndeel(Decimal(100), "datum", dag=31, maand=7)], toegekend_op=date(2026, 1, 1), begin=begin
    )
    assert only.op == date(op, 7, 31)


@pytest.mark.parametrize(("bedrag", "delen"), [(None, HALF_HALF), (Decimal(0), HALF_HALF), (Decimal(100), [])])
def test_without_amount_or_parts_there_are_no_instalments(bedrag: Any, delen: Any) -> None:
    assert split_termijnen(bedrag, delen, toegekend_op=date(2026, 1, 1), begin=date(2026, 1, 1)) == []


@given(BEDRAGEN, st.lists(st.integers(min_value=1, max_value=10000), min_size=1, max_size=12))
def test_instalments_add_up_to_the_cent(bedrag: Decimal, procenten: list[int]) -> None:
    delen = [Termijndeel(Decimal(each), "toekenning") for each in procenten]
    found = split_termijnen(bedrag, delen, toegekend_op=date(2026, 1, 1), begin=date(2026, 1, 1))
    assert sum((each.bedrag for each in found), Decimal(0)) == bedrag


# --- rules that cannot be ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("regel", "delen", "veld", "woord"),
    [
        (rule(wijze="aantal"), [], "eenheid", "Kies wat de school telt"),
        (rule(wijze="vast"), [], "vast", "boven € 0"),
        (rule(deel_bestuur=Decimal("100.01")), [], "deel_bestuur", "0 tot en met 100"),
        (rule(deel_bestuur=Decimal("-0.01")), [], "deel_bestuur", "0 tot en met 100"),
        (rule(eigen_risico=Decimal(-1)), [], "eigen_risico", "0 of meer"),
        (rule(hoogstens=Decimal(-1)), [], "hoogstens", "0 of meer"),
        (rule(eigen_risico=Decimal(500), hoogstens=Decimal("499.99")), [], "hoogstens", "lager dan het eigen risico van € 500,00"),
        (rule(eigen_risico=Decimal(500), hoogstens_leerling=Decimal(400)), [], "hoogstens_leerling", "lager dan het eigen risico"),
        (rule(), [Termijndeel(Decimal(60), "toekenning"), Termijndeel(Decimal("39.99"), "evaluatie")], "termijnen", "tot 99,99%"),
        (rule(), [Termijndeel(Decimal(100), "weken")], "termijnen", "hoeveel weken"),
        (rule(), [Termijndeel(Decimal(100), "datum", dag=29, maand=2)], "termijnen", "elk jaar bestaat"),
        (rule(), [Termijndeel(Decimal(0), "toekenning"), Termijndeel(Decimal(100), "evaluatie")], "termijnen", "boven 0"),
        (rule(wijze="uren", eenheid="uren"), HALF_HALF, "termijnen", "Zonder bedrag"),
    ],
)  # fmt: skip
def test_a_rule_that_cannot_be_says_what_to_do(regel: Bedragregel, delen: Any, veld: str, woord: str) -> None:
    assert woord in check_regel(regel, "", delen)[veld]


def test_number_times_rate_needs_a_rate() -> None:
    assert "Voeg het toe bij Tarieven" in check_regel(UREN, "")["tarief"]
    assert check_regel(UREN, "BEGELEIDING", HALF_HALF) == {}
    assert check_regel(rule(eigen_risico=Decimal(500), hoogstens=Decimal(500)), "") == {}
