"""The rules of a route: whose turn it is, who decides and up to which amount, and what keeps a route from being used."""

from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swv.organisatie.enums import Rol
from toewijzing.calculations.route import (
    Beurt,
    Wegstap,
    find_beslisser,
    find_beurt,
    find_limiet,
    find_snelle_grens,
    find_voorbij,
    find_weg,
)
from toewijzing.calculations.routecontrole import Bevinding, Routefeiten, check_route, list_cases
from toewijzing.calculations.voorwaarde import NIEUW, VASTE_VELDEN, VERLENGING, Eis, Teken, Waarheid, judge
from toewijzing.enums import Stap

VELDEN = {veld.veld: veld for veld in VASTE_VELDEN}
ALLES = Routefeiten(VELDEN, frozenset(VELDEN))


def tot(bedrag: str) -> Eis:
    return Eis("bedrag", Teken.HOOGSTENS, (Decimal(bedrag),))


def boven(bedrag: str) -> Eis:
    return Eis("bedrag", Teken.MEER_DAN, (Decimal(bedrag),))


AANLEIDING_NIEUW = Eis("aanleiding", Teken.IS, (NIEUW,))
LEIDER, BESTUUR = Wegstap(1, Stap.AKKOORD, Rol.SCHOOLLEIDER), Wegstap(2, Stap.AKKOORD, Rol.BESTUURDER, (boven("2000"),))
CONTROLE = Wegstap(3, Stap.CONTROLE, Rol.CONSULENT, (AANLEIDING_NIEUW,))
EXPERTS, ZITTING = Wegstap(4, Stap.DESKUNDIGEN), Wegstap(5, Stap.ZITTING, "", (boven("5000"),))
LAAG, HOOG = Wegstap(6, Stap.BESLUIT, Rol.CONSULENT, (tot("5000"),)), Wegstap(7, Stap.BESLUIT, Rol.DIRECTEUR)
WEG = [LEIDER, BESTUUR, CONTROLE, EXPERTS, ZITTING, LAAG, HOOG]


@pytest.mark.parametrize(
    ("feiten", "gedaan", "beurt"),
    [
        ({}, (), Beurt(LEIDER)),
        ({}, (1,), Beurt(wacht_op=("bedrag",))),
        ({"bedrag": 2000}, (1,), Beurt(wacht_op=("aanleiding",))),
        ({"bedrag": Decimal("2000.01")}, (1,), Beurt(BESTUUR)),
        ({"bedrag": 3000, "aanleiding": NIEUW}, (1, 2), Beurt(CONTROLE)),
        ({"bedrag": 3000, "aanleiding": VERLENGING}, (1, 2), Beurt(EXPERTS)),
        ({"bedrag": 5000, "aanleiding": VERLENGING}, (1, 2, 4), Beurt(LAAG)),
        ({"bedrag": Decimal("5000.01"), "aanleiding": VERLENGING}, (1, 2, 4), Beurt(ZITTING)),
        ({"bedrag": Decimal("5000.01"), "aanleiding": VERLENGING}, (1, 2, 4, 5), Beurt(HOOG)),
        ({"bedrag": 5000, "aanleiding": VERLENGING}, (1, 2, 4, 6, 7), Beurt()),
    ],
)
def test_the_first_step_that_is_not_done_and_holds_is_next(feiten: Any, gedaan: Any, beurt: Beurt) -> None:
    assert find_beurt(WEG, feiten, gedaan) == beurt


def test_the_way_holds_what_may_still_come() -> None:
    assert [stap.id for stap in find_weg(WEG, {})] == [1, 2, 3, 4, 5, 6, 7]
    assert [stap.id for stap in find_weg(WEG, {"bedrag": 100, "aanleiding": VERLENGING})] == [1, 4, 6, 7]


def test_what_comes_before_sending_is_over_once_it_was_sent_and_opens_only_by_what_the_school_asks_otherwise() -> None:
    nieuw = Wegstap(8, Stap.MEETEKENEN, Rol.CONSULENT, (AANLEIDING_NIEUW,))
    antwoord = Wegstap(9, Stap.MEETEKENEN, Rol.CONSULENT, (Eis("vraag:zorg", Teken.IS, ("ja",)),))
    gemengd = Wegstap(10, Stap.AKKOORD, Rol.BESTUURDER, (AANLEIDING_NIEUW, boven("2000")))
    weg = [*WEG, nieuw, antwoord, gemengd]
    assert find_voorbij(weg, wordt_aangevuld=False) == {1, 2, 8, 9, 10}
    assert find_voorbij(weg, wordt_aangevuld=True) == {1, 8}


@pytest.mark.parametrize(
    ("bedrag", "rol"), [(None, ""), (0, Rol.CONSULENT), (5000, Rol.CONSULENT), (Decimal("5000.01"), Rol.DIRECTEUR)]
)
def test_who_decides_hangs_on_the_amount_and_on_nothing_while_it_is_unknown(bedrag: Any, rol: str) -> None:
    assert find_beslisser(WEG, {"bedrag": bedrag}) == rol


def test_the_limit_of_a_step_is_its_lowest_amount() -> None:
    assert find_limiet(HOOG) is None
    assert find_limiet(Wegstap(1, Stap.BESLUIT, Rol.DIRECTEUR, (tot("900"), tot("800"), boven("5")))) == Decimal(800)
    assert find_snelle_grens(WEG) == Decimal(5000)
    assert find_snelle_grens([HOOG]) is None


EISEN = st.lists(
    st.one_of(
        st.builds(
            lambda teken, bedrag: Eis("bedrag", teken, (Decimal(bedrag),)),
            st.sampled_from([Teken.HOOGSTENS, Teken.MEER_DAN, Teken.MINSTENS, Teken.MINDER_DAN]),
            st.sampled_from([0, 1000, 5000]),
        ),
        st.builds(lambda value: Eis("aanleiding", Teken.IS, (value,)), st.sampled_from([NIEUW, VERLENGING])),
        st.builds(lambda value: Eis("opp", Teken.IS, (value,)), st.booleans()),
    ),
    max_size=2,
)
WEGEN = st.lists(
    st.builds(
        lambda doet, eisen: (doet, tuple(eisen)),
        st.sampled_from([Stap.AKKOORD, Stap.CONTROLE, Stap.DESKUNDIGEN, Stap.BESLUIT]),
        EISEN,
    ),
    max_size=6,
).map(lambda rows: [Wegstap(n, doet, "x", eisen) for n, (doet, eisen) in enumerate(rows)])
FEITEN = st.fixed_dictionaries(
    {}, optional={"bedrag": st.sampled_from([0, 500, 1000, 2000, 5000, 9000]),
                  "aanleiding": st.sampled_from([NIEUW, VERLENGING]), "opp": st.booleans()},
)  # fmt: skip


@given(WEGEN, FEITEN)
def test_a_walk_takes_every_step_that_holds_once_in_order_and_ends(weg: list[Wegstap], feiten: dict[str, Any]) -> None:
    gedaan: list[int] = []
    while (beurt := find_beurt(weg, feiten, gedaan)).stap:
        gedaan.append(beurt.stap.id)
    assert gedaan == sorted(set(gedaan))
    holds = [stap.id for stap in weg if judge(stap.eisen, feiten) == Waarheid.JA]
    assert gedaan == holds[: len(gedaan)]
    assert beurt.wacht_op or gedaan == holds


@given(WEGEN, FEITEN)
def test_knowing_more_never_takes_a_step_away_that_was_next(weg: list[Wegstap], feiten: dict[str, Any]) -> None:
    for name in feiten:
        less = {key: value for key, value in feiten.items() if key != name}
        if before := find_beurt(weg, less, ()).stap:
            assert find_beurt(weg, feiten, ()).stap == before


@given(WEGEN, FEITEN)
def test_a_route_that_passes_the_check_has_a_decider_whatever_the_facts(
    weg: list[Wegstap], feiten: dict[str, Any]
) -> None:
    experts = sum(stap.doet == Stap.DESKUNDIGEN for stap in weg)
    if check_route(weg, Routefeiten(VELDEN, frozenset(VELDEN), deskundigen=experts)):
        return
    whole = {"bedrag": 0, "aanleiding": NIEUW, "opp": False} | feiten
    assert find_beslisser(weg, whole)


# --- what keeps a route from being used -----------------------------------------------------------------------------

TLV = Routefeiten(VELDEN, frozenset(VELDEN), geeft_tlv=True, is_awb_besluit=True, deskundigen=2)
TWEE = Routefeiten(VELDEN, frozenset(VELDEN), deskundigen=2)
ZONDER_BEDRAG = Routefeiten(VELDEN, frozenset(set(VELDEN) - {"bedrag"}))
JONG, OUD = Eis("leeftijd", Teken.HOOGSTENS, (Decimal(11),)), Eis("leeftijd", Teken.MINSTENS, (Decimal(12),))
TUSSENIN = Wegstap(9, Stap.BESLUIT, Rol.DIRECTEUR, (boven("5000.50"),))


@pytest.mark.parametrize(
    ("weg", "feiten", "tekst", "plek"),
    [
        ([], ALLES, "eindigt niet met een besluit", None),
        ([LEIDER], ALLES, "eindigt niet met een besluit", None),
        ([HOOG, LEIDER, HOOG], ALLES, "komt vóór alles wat", 1),
        ([LEIDER, HOOG, CONTROLE, HOOG], ALLES, "Na het besluit komt geen andere stap", 2),
        ([LEIDER, LAAG], ALLES, "beslist niemand: het gevraagde bedrag is € 5.000,01.", None),
        ([LEIDER, LAAG, TUSSENIN], ALLES, "beslist niemand: het gevraagde bedrag is € 5.000,01.", None),
        ([LEIDER, LAAG, HOOG], ZONDER_BEDRAG, "het gevraagde bedrag, maar dat vraagt deze soort niet", 1),
        ([LEIDER, HOOG, LAAG], ALLES, "Hier komt een aanvraag nooit", 2),
        ([Wegstap(1, Stap.CONTROLE, Rol.SECRETARIS, (JONG, OUD)), HOOG], ALLES, "kan nooit allemaal waar zijn", 0),
        ([LEIDER, HOOG], TWEE, "staan niet in de weg", None),
        ([LEIDER, EXPERTS, HOOG], ALLES, "kies bij «Hoeveel deskundigen geven advies?»", 1),
        ([LEIDER, EXPERTS, EXPERTS, HOOG], TWEE, "De deskundigen staan al in deze weg", 2),
        ([LEIDER, Wegstap(4, Stap.DESKUNDIGEN, "", (JONG,)), HOOG], TLV, "Haal de voorwaarde bij deze stap weg", 1),
        ([LEIDER, HOOG], Routefeiten(VELDEN, frozenset(), geeft_tlv=True), "Bij een TLV adviseren twee deskundigen", None),
    ],
)  # fmt: skip
def test_a_route_that_does_not_work_is_told_with_the_place(
    weg: list[Wegstap], feiten: Routefeiten, tekst: str, plek: int | None
) -> None:
    found = check_route(weg, feiten)
    assert [each.plek for each in found if tekst in each.tekst] == [plek], [each.tekst for each in found]


def test_a_route_that_works_has_nothing_to_mend() -> None:
    assert check_route(WEG, TWEE) == []
    assert check_route([LEIDER, EXPERTS, HOOG], TLV) == []
    assert check_route([HOOG], ALLES) == []


def test_the_cases_tried_hold_both_sides_of_every_boundary() -> None:
    cases = list(list_cases([tot("5000"), AANLEIDING_NIEUW], VELDEN))
    amounts = [Decimal("4999.99"), Decimal(5000), Decimal("5000.01")]
    assert cases == [{"bedrag": one, "aanleiding": two} for one, two in product(amounts, (NIEUW, VERLENGING))]


def test_a_finding_stands_at_the_whole_when_it_names_no_step() -> None:
    assert Bevinding("x").plek is None
