"""Who bears which part of an amount: worked examples, sums that are exact, and rules that cannot be."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toewijzing.calculations.bedrag import Bedragregel, calculate_bedrag, describe_som, explain_regel
from toewijzing.calculations.betaaltermijn import check_regel
from toewijzing.calculations.drager import (
    Draagwijze,
    Dragerkader,
    Dragerregel,
    check_dragers,
    describe_dragerregels,
    divide_dragers,
    make_standaard,
    store_dragerregel,
    to_dragerregels,
)

BEDRAGEN = st.decimals(min_value=0, max_value=99999, places=2)
SWV_REST = Dragerregel("swv", "rest")


def bears(wie: str, wijze: str = "rest", waarde: Any = None, **meer: Any) -> Dragerregel:
    return Dragerregel(wie, wijze, None if waarde is None else Decimal(waarde), **meer)


@pytest.mark.parametrize(
    ("regels", "extra", "verwacht"),
    [
        # PO-A: the board of the former cluster 4 school bears all of it.
        ((bears("ander", naam="bestuur B3"),), {}, {"ander": "6000"}),
        ((bears("school"),), {}, {"school": "6000"}),
        ((bears("gemeente", "bedrag", "2000"), SWV_REST), {}, {"gemeente": "2000", "swv": "4000"}),
        # More than there is, is never borne: who bears the rest bears nothing then.
        ((bears("gemeente", "bedrag", "9000"), SWV_REST), {}, {"gemeente": "6000"}),
        # VO2101: three sources; of an uneven cent the rest is a cent less.
        (
            (bears("gemeente", "procent", "33.33"), bears("bestuur", "procent", "33.33"), SWV_REST), {},
            {"gemeente": "1999.80", "bestuur": "1999.80", "swv": "2000.40"},
        ),
        ((bears("ander", "besluit", naam="pgb"), SWV_REST), {"ingevuld": {0: Decimal(2000)}}, {"ander": "2000", "swv": "4000"}),
        # As long as nothing was filled in, who bears the rest bears it.
        ((bears("ander", "besluit", naam="pgb"), SWV_REST), {}, {"swv": "6000"}),
        # The own risk comes first, also of a board that is named otherwise.
        ((bears("gemeente", "procent", "50"), SWV_REST), {"eigen_risico": Decimal(1000)},
         {"bestuur": "1000", "gemeente": "2500", "swv": "2500"}),
        ((bears("bestuur", "procent", "50"), SWV_REST), {"eigen_risico": Decimal(1000)}, {"bestuur": "3500", "swv": "2500"}),
        ((bears("gemeente", "procent", "60"), bears("school", "procent", "40"), SWV_REST), {},
         {"gemeente": "3600", "school": "2400"}),
        # ZOUT: the gemeente bears the care itself, outside the amount.
        ((bears("gemeente", "zelf"), SWV_REST), {}, {"gemeente": None, "swv": "6000"}),
        (make_standaard(Decimal(25)), {}, {"bestuur": "1500", "swv": "4500"}),
        (make_standaard(Decimal(0)), {}, {"swv": "6000"}),
        (make_standaard(Decimal(100)), {}, {"bestuur": "6000"}),
    ],
)  # fmt: skip
def test_parts_of_six_thousand(regels: Any, extra: Any, verwacht: Any) -> None:
    delen = divide_dragers(Decimal(6000), regels, **extra)
    assert {deel.wie: deel.bedrag for deel in delen} == {
        wie: None if value is None else Decimal(value) for wie, value in verwacht.items()
    }


DELEN = st.builds(
    Dragerregel, wie=st.sampled_from(["bestuur", "school", "gemeente", "ander", "reserve"]),
    wijze=st.sampled_from([Draagwijze.PROCENT, Draagwijze.BEDRAG, Draagwijze.BESLUIT, Draagwijze.ZELF]),
    waarde=st.decimals(min_value=0, max_value=100, places=2), naam=st.sampled_from(["a", "b", "c"]),
)  # fmt: skip


@given(BEDRAGEN, st.lists(DELEN, max_size=4), BEDRAGEN, st.lists(BEDRAGEN, min_size=4, max_size=4))
def test_parts_always_add_up_to_the_cent_and_nobody_bears_below_zero(
    totaal: Decimal, anderen: list[Dragerregel], eigen_risico: Decimal, bedragen: list[Decimal]
) -> None:
    regels = [*anderen, SWV_REST]
    ingevuld = {plek: value for plek, value in enumerate(bedragen) if plek < len(anderen)}
    delen = divide_dragers(totaal, regels, eigen_risico=eigen_risico, ingevuld=ingevuld)
    borne = [deel.bedrag for deel in delen if deel.bedrag is not None]
    assert sum(borne, Decimal(0)) == totaal
    assert all(part > 0 and part == part.quantize(Decimal("0.01")) for part in borne)
    assert len({(deel.wie, deel.naam, deel.bedrag is None) for deel in delen}) == len(delen)


def test_nothing_below_zero_is_divided_and_somebody_bears_the_rest() -> None:
    for totaal, extra in ((Decimal("-0.01"), {}), (Decimal(5), {"ingevuld": {0: Decimal("-1")}})):
        with pytest.raises(ValueError, match="nul of meer"):
            divide_dragers(totaal, (SWV_REST,), **extra)
    for regels in ((), (bears("gemeente", "procent", "50"),), (SWV_REST, bears("school"))):
        with pytest.raises(ValueError, match="de rest"):
            divide_dragers(Decimal(5), regels)


def test_only_the_part_of_the_swv_counts_in_its_budget_and_a_reserve_is_paid_out_too() -> None:
    regel = Bedragregel(
        dragers=(bears("reserve", "procent", "50", naam="krimp"), bears("school", "bedrag", "100"), SWV_REST)
    )
    som = calculate_bedrag(regel, bedrag=Decimal(1000))
    assert som is not None
    assert (som.deel_swv, som.omvang, som.deel_bestuur, som.deel_anderen) == (400, 400, 0, 600)
    assert som.deel_uitbetaald == 900


def test_sum_of_a_kind_that_names_who_bears_leaves_them_out_of_what_everybody_reads() -> None:
    regel = Bedragregel(dragers=(bears("bestuur", "procent", "50"), SWV_REST))
    som = calculate_bedrag(regel, bedrag=Decimal(1000))
    assert som is not None
    assert describe_som(regel, som) == ["Samen € 1.000,00."]
    assert "Het schoolbestuur betaalt 50%, het samenwerkingsverband betaalt wat er overblijft." in explain_regel(regel)


@pytest.mark.parametrize(
    ("regels", "plek", "tekst"),
    [
        ((bears("ander"),), 0, "Vul in wie dit is"),
        ((bears("gemeente", "procent"), SWV_REST), 0, "boven 0"),
        ((bears("gemeente", "procent", "100.01"), SWV_REST), 0, "hoogstens 100"),
        ((SWV_REST, bears("swv", "procent", "5")), 1, "staat er al"),
        ((bears("ander", naam="Pgb"), bears("ander", "bedrag", "1", naam="pgb")), 1, "staat er al"),
        ((bears("gemeente", "procent", "50"),), -1, "wat er overblijft"),
        ((SWV_REST, bears("school")), -1, "wat er overblijft"),
        ((bears("gemeente", "procent", "60"), bears("school", "procent", "40.01"), SWV_REST), -1, "100,01%"),
    ],
)
def test_rules_that_cannot_be_are_told_with_the_way_out(regels: Any, plek: int, tekst: str) -> None:
    assert tekst in check_dragers(regels, in_euro=True)[plek]


def test_rules_that_can_be_are_not_refused() -> None:
    for regels in (
        (),
        (bears("school"),),
        (bears("gemeente", "zelf"), SWV_REST),
        (bears("gemeente", "procent", "100"), SWV_REST),
    ):
        assert check_dragers(regels, in_euro=True) == {}
    assert check_dragers((bears("gemeente", "zelf"),), in_euro=False) == {}


def test_who_judges_a_tlv_is_asked_no_amount() -> None:
    regels = (bears("gemeente", "besluit"), SWV_REST)
    assert "TLV" in check_dragers(regels, in_euro=True, kader=Dragerkader(geeft_tlv=True))[0]
    assert check_dragers(regels, in_euro=True) == {}


def test_request_of_a_school_names_nobody_but_board_and_swv() -> None:
    kader = Dragerkader(over_leerling=False)
    assert "groep of school" in check_dragers((SWV_REST,), in_euro=True, kader=kader)[-1]
    assert check_dragers((), in_euro=True, kader=kader) == {}


def test_without_an_amount_one_only_bears_own_costs() -> None:
    assert "eigen kosten" in check_dragers((SWV_REST,), in_euro=False)[-1]


def test_part_of_the_board_stands_in_one_place_only() -> None:
    regel = Bedragregel(deel_bestuur=Decimal(25), dragers=(bears("gemeente", "procent", "50"), SWV_REST))
    assert "staat hierboven al" in check_regel(regel, "")["drager0"]


def test_rules_are_kept_and_read_back_and_told() -> None:
    regels = (
        bears("ander", "besluit", naam="pgb van de ouders", ook_ouders=True), bears("gemeente", "bedrag", "12.50"),
        bears("school", "zelf"), bears("reserve", "procent", "5", naam="krimp"), SWV_REST,
    )  # fmt: skip
    assert to_dragerregels([store_dragerregel(regel) for regel in regels]) == regels
    assert describe_dragerregels(regels) == (
        "Pgb van de ouders betaalt een bedrag dat bij het besluit wordt ingevuld, de gemeente betaalt ten hoogste € 12,50,"
        " de school draagt de eigen kosten zelf, de reserve «krimp» betaalt 5%,"
        " het samenwerkingsverband betaalt wat er overblijft."
    )
    assert describe_dragerregels(()) == ""
