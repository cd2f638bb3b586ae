"""Conditions: typed, with «not known» as third answer."""

import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toewijzing.calculations.tegenspraak import find_never
from toewijzing.calculations.voorwaarde import (
    VASTE_VELDEN,
    Eis,
    Feitveld,
    Teken,
    Waardesoort,
    Waarheid,
    describe,
    find_unknown,
    judge,
    judge_one,
    make_eis,
    write_waarden,
)

JA, NEE, ONBEKEND = Waarheid.JA, Waarheid.NEE, Waarheid.ONBEKEND
VELDEN = {
    **{veld.veld: veld for veld in VASTE_VELDEN},
    "vraag:hulp": Feitveld("vraag:hulp", "«Welke hulp?»", Waardesoort.KEUZE, (("a", "A"), ("b", "B"), ("c", "C")), meer=True),
}  # fmt: skip


def eis(veld: str, teken: str, *waarden: str) -> Eis:
    return make_eis(VELDEN[veld], teken, waarden)


@pytest.mark.parametrize(
    ("veld", "teken", "waarden", "feit", "verwacht"),
    [
        ("bedrag", "meer_dan", ["5000"], Decimal("5000.00"), NEE),
        ("bedrag", "meer_dan", ["5000"], Decimal("5000.01"), JA),
        ("bedrag", "minstens", ["5000"], Decimal(5000), JA),
        ("bedrag", "hoogstens", ["5000"], Decimal(5000), JA),
        ("bedrag", "minder_dan", ["5000"], Decimal(5000), NEE),
        ("bedrag", "is", ["0"], Decimal("0.00"), JA),
        ("bedrag", "is", ["0"], None, ONBEKEND),  # what nobody filled in is no zero
        ("bedrag", "minder_dan", ["100"], None, ONBEKEND),
        ("leeftijd", "minstens", ["12"], 12, JA),
        ("leeftijd", "is_niet", ["12"], 13, JA),
        ("categorie", "een_van", ["2", "3"], "3", JA),
        ("categorie", "een_van", ["2", "3"], "1", NEE),
        ("categorie", "is_niet", ["3"], None, ONBEKEND),
        ("opp", "is", ["nee"], False, JA),
        ("opp", "is", ["nee"], None, ONBEKEND),  # and not known is no «nee»
        ("opp", "is_niet", ["ja"], False, JA),
        ("vraag:hulp", "is", ["a"], frozenset("ab"), JA),
        ("vraag:hulp", "is_niet", ["a"], frozenset("b"), JA),
        ("vraag:hulp", "een_van", ["a", "c"], frozenset("b"), NEE),
        ("bedrag", "bekend", [], Decimal(0), JA),
        ("bedrag", "bekend", [], None, ONBEKEND),
        # A value of another kind than the field has says nothing.
        ("bedrag", "minstens", ["1"], True, ONBEKEND),
        ("bedrag", "minstens", ["1"], "2", ONBEKEND),
        ("opp", "is", ["ja"], 1, ONBEKEND),
        ("categorie", "is", ["1"], 1, ONBEKEND),
        ("bedrag", "minstens", ["1"], Decimal("NaN"), ONBEKEND),
    ],
)
def test_one_condition_of_one_fact(veld: str, teken: str, waarden: list[str], feit: Any, verwacht: Waarheid) -> None:
    assert judge_one(eis(veld, teken, *waarden), feit) == verwacht


def test_all_must_hold_and_one_that_surely_fails_is_enough_for_no() -> None:
    both = [eis("bedrag", "meer_dan", "5000"), eis("categorie", "is", "3")]

    assert judge([], {}) == JA
    assert judge(both, {"bedrag": Decimal(6000), "categorie": "3"}) == JA
    assert judge(both, {"bedrag": Decimal(6000)}) == ONBEKEND
    assert judge(both, {"bedrag": Decimal(5000)}) == NEE
    assert judge(both, {}) == ONBEKEND


def test_only_fields_on_which_the_answer_waits_are_named_each_once() -> None:
    rules = [eis("bedrag", "meer_dan", "1"), eis("bedrag", "minder_dan", "9"), eis("opp", "is", "ja"), eis("weken", "is", "4")]  # fmt: skip

    assert find_unknown(rules, {"weken": 4}) == ["bedrag", "opp"]
    assert find_unknown(rules, {"weken": 5}) == []  # no matter what the amount is, it is no
    assert find_unknown(rules, {"weken": 4, "opp": True, "bedrag": Decimal(3)}) == []


# --- properties -----------------------------------------------------------------------------------------------------

FEITEN: dict[str, Any] = {
    "bedrag": st.decimals(0, 9999, places=2), "weken": st.integers(1, 5), "leeftijd": st.integers(4, 20),
    "categorie": st.sampled_from("123"), "schoolsoort": st.sampled_from(["bao", "vo", "vso"]),
    "aanleiding": st.sampled_from(["nieuw", "verlenging"]), "opp": st.booleans(),
    "vraag:hulp": st.frozensets(st.sampled_from("abc")),
}  # fmt: skip


@st.composite
def make_any_eis(draw: Any) -> Eis:
    veld = VELDEN[draw(st.sampled_from(sorted(FEITEN)))]
    teken = draw(st.sampled_from(sorted(veld.tekens)))
    if teken == Teken.BEKEND:
        return make_eis(veld, teken, [])
    if veld.soort in (Waardesoort.GETAL, Waardesoort.BEDRAG):
        one = st.integers(0, 20).map(str)
    else:
        one = st.sampled_from([code for code, _ in veld.opties] or ["ja", "nee"])
    return make_eis(veld, teken, draw(st.lists(one, min_size=1, max_size=3 if teken == Teken.EEN_VAN else 1)))


EISEN = st.lists(make_any_eis(), max_size=4)


@given(eisen=EISEN, feiten=st.fixed_dictionaries(FEITEN), onbekend=st.sets(st.sampled_from(sorted(FEITEN))))
def test_knowing_more_never_turns_yes_into_no_or_no_into_yes(
    eisen: list[Eis], feiten: dict[str, Any], onbekend: set[str]
) -> None:
    less = judge(eisen, {veld: None if veld in onbekend else value for veld, value in feiten.items()})
    more = judge(eisen, feiten)

    assert less in (ONBEKEND, more)
    assert more != ONBEKEND  # with everything known there is an answer


@given(eisen=EISEN, feiten=st.fixed_dictionaries({}, optional=FEITEN))
def test_fields_are_named_exactly_when_it_is_not_known_and_filling_them_in_gives_the_answer(
    eisen: list[Eis], feiten: dict[str, Any]
) -> None:
    unknown = find_unknown(eisen, feiten)

    assert bool(unknown) == (judge(eisen, feiten) == ONBEKEND)
    assert not set(unknown) & set(feiten)


@given(eisen=EISEN, feiten=st.fixed_dictionaries(FEITEN))
def test_order_makes_no_difference_and_one_condition_more_never_makes_it_hold(
    eisen: list[Eis], feiten: dict[str, Any]
) -> None:
    assert judge(eisen[::-1], feiten) == judge(eisen, feiten)
    if judge(eisen[1:], feiten) == NEE:
        assert judge(eisen, feiten) == NEE


@given(eisen=EISEN, feiten=st.fixed_dictionaries(FEITEN))
def test_what_holds_of_some_request_is_never_called_impossible(eisen: list[Eis], feiten: dict[str, Any]) -> None:
    if judge(eisen, feiten) == JA:
        assert find_never(eisen, VELDEN) == ""


@given(rule=make_any_eis())
def test_what_is_stored_is_read_back_the_same(rule: Eis) -> None:
    assert make_eis(VELDEN[rule.veld], rule.teken, write_waarden(rule)) == rule


# --- bad input ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("veld", "teken", "waarden", "woord"),
    [
        ("opp", "minstens", ["ja"], "ander teken"),
        ("bedrag", "een_van", ["1", "2"], "ander teken"),
        ("bedrag", "verzonnen", ["1"], "ander teken"),
        ("bedrag", "is", [], "Vul in waarmee"),
        ("bedrag", "is", [" "], "Vul in waarmee"),
        ("bedrag", "is", ["1", "2"], "één waarde"),
        ("bedrag", "is", ["veel"], "een getal"),
        ("bedrag", "is", ["NaN"], "een getal"),
        ("bedrag", "is", ["Infinity"], "een getal"),
        ("categorie", "is", ["4"], "Kies uit: 1 (laag), 2 (midden), 3 (hoog)"),
        ("opp", "is", ["misschien"], "Kies uit: ja, nee"),
        ("opp", "bekend", ["ja"], "leeg"),
    ],
)
def test_condition_that_says_nothing_is_refused_with_the_way_out(
    veld: str, teken: str, waarden: list[str], woord: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(woord)):
        eis(veld, teken, *waarden)


@pytest.mark.parametrize(
    ("eisen", "nooit"),
    [
        ([("bedrag", "meer_dan", "5000"), ("bedrag", "minder_dan", "1000")], True),
        ([("bedrag", "minstens", "5000"), ("bedrag", "hoogstens", "5000")], False),
        ([("bedrag", "minstens", "5000"), ("bedrag", "minder_dan", "5000")], True),
        ([("bedrag", "meer_dan", "1"), ("bedrag", "minder_dan", "2")], False),
        ([("weken", "meer_dan", "1"), ("weken", "minder_dan", "2")], True),  # no whole number between
        ([("bedrag", "minder_dan", "0")], True),
        ([("weken", "hoogstens", "1")], False),
        ([("categorie", "is", "1"), ("categorie", "is", "2")], True),
        ([("categorie", "is_niet", "1"), ("categorie", "is_niet", "2")], False),
        ([("opp", "is", "ja"), ("opp", "is", "nee")], True),
        ([("vraag:hulp", "is", "a"), ("vraag:hulp", "is", "b")], False),  # both can be chosen
        ([("vraag:hulp", "is", "a"), ("vraag:hulp", "is_niet", "a")], True),
        ([("categorie", "is", "1"), ("opp", "is", "nee")], False),
    ],
)
def test_conditions_that_never_hold_together_are_told_with_both(eisen: list[Any], nooit: bool) -> None:
    found = find_never([eis(*each) for each in eisen], VELDEN)

    assert bool(found) == nooit
    if nooit:
        assert all(VELDEN[each[0]].naam in found for each in eisen)


@pytest.mark.parametrize(
    ("rule", "zin"),
    [
        (("bedrag", "meer_dan", "5000"), "het gevraagde bedrag is meer dan € 5.000"),
        (("bedrag", "is", "12.5"), "het gevraagde bedrag is € 12,50"),
        (("weken", "hoogstens", "4"), "het aantal weken is hoogstens 4 weken"),
        (("categorie", "een_van", "2", "3"), "de categorie is 2 (midden) of 3 (hoog)"),
        (("opp", "is", "nee"), "er is een OPP: nee"),
        (("opp", "is_niet", "nee"), "er is een OPP: ja"),
        (("bedrag", "bekend"), "het gevraagde bedrag is bekend"),
    ],
)
def test_a_condition_reads_as_a_sentence(rule: tuple[str, ...], zin: str) -> None:
    assert describe(eis(*rule), VELDEN[rule[0]]) == zin
