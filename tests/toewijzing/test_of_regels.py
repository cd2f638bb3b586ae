"""Conditions in groups («A and B, or C»): judged with «not known» as third answer, told in words, and checked."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swv.organisatie.enums import Rol
from tests.toewijzing.test_proef import VANDAAG
from toewijzing.calculations.antwoord import Antwoordvorm
from toewijzing.calculations.formulier import (
    Onderdeelvraag,
    Voorwaarderegel,
    describe_regels,
    find_problems,
    get_feitvelden,
    judge_vragen,
)
from toewijzing.calculations.overgang import is_same
from toewijzing.calculations.proef import simulate
from toewijzing.calculations.route import Wegstap, find_beslisser, find_beurt, find_limiet
from toewijzing.calculations.routecontrole import Routefeiten, check_route
from toewijzing.calculations.tegenspraak import exclude_each_other, find_never, list_organisaties
from toewijzing.calculations.voorwaarde import (
    EEN_ANDER,
    VASTE_VELDEN,
    Eis,
    Teken,
    Waarheid,
    describe_eisen,
    find_unknown,
    judge,
    make_eis,
    split_groepen,
)
from toewijzing.enums import Antwoordsoort, Stap

JA, NEE, ONBEKEND = Waarheid.JA, Waarheid.NEE, Waarheid.ONBEKEND
VELDEN = {veld.veld: veld for veld in VASTE_VELDEN}
FEITEN = Routefeiten(VELDEN, frozenset(VELDEN))


def eis(groep: int, veld: str, teken: str, *waarden: str) -> Eis:
    return make_eis(VELDEN[veld], teken, waarden, groep)


# «Category 3, or above € 5.000 without an OPP.»
DRIE, BOVEN = eis(0, "categorie", "is", "3"), eis(1, "bedrag", "meer_dan", "5000")
ZONDER_OPP = eis(1, "opp", "is", "nee")
EISEN = (DRIE, BOVEN, ZONDER_OPP)


@pytest.mark.parametrize(
    ("categorie", "bedrag", "opp", "verwacht", "wacht_op"),
    [
        ("3", None, None, JA, []), ("3", 1, True, JA, []), ("1", 5001, False, JA, []), (None, 5001, False, JA, []),
        ("1", 5000, False, NEE, []), ("1", None, True, NEE, []), ("1", 5000, None, NEE, []),
        (None, 5000, None, ONBEKEND, ["categorie"]), (None, None, None, ONBEKEND, ["categorie", "bedrag", "opp"]),
        ("1", 5001, None, ONBEKEND, ["opp"]), ("1", None, False, ONBEKEND, ["bedrag"]), (None, 1, True, ONBEKEND, ["categorie"]),
    ],
)  # fmt: skip
def test_one_group_that_holds_is_enough_and_only_what_can_still_matter_is_waited_for(
    categorie: str | None, bedrag: int | None, opp: bool | None, verwacht: Waarheid, wacht_op: list[str]
) -> None:
    feiten: dict[str, Any] = {"categorie": categorie, "bedrag": bedrag, "opp": opp}

    assert judge(EISEN, feiten) == verwacht
    assert find_unknown(EISEN, feiten) == wacht_op


WAARDEN = st.fixed_dictionaries({
    "bedrag": st.sampled_from([Decimal(10), Decimal(20), Decimal(30)]), "opp": st.booleans(),
    "categorie": st.sampled_from(["1", "2", "3"]),
})  # fmt: skip
EEN_EIS = st.one_of(
    st.builds(
        lambda teken, value: Eis("bedrag", teken, (value,)), st.sampled_from([Teken.MEER_DAN, Teken.HOOGSTENS]),
        st.sampled_from([Decimal(10), Decimal(20), Decimal(25)]),
    ),
    st.builds(lambda value: Eis("opp", Teken.IS, (value,)), st.booleans()),
    st.builds(lambda value: Eis("categorie", Teken.IS, (value,)), st.sampled_from(["1", "2", "3"])),
)  # fmt: skip
GROEPEN = st.lists(st.lists(EEN_EIS, min_size=1, max_size=3), max_size=4)


def flat(groepen: list[list[Eis]]) -> list[Eis]:
    return [Eis(each.veld, each.teken, each.waarden, nummer) for nummer, groep in enumerate(groepen) for each in groep]


@given(GROEPEN, WAARDEN, st.sets(st.sampled_from(["bedrag", "opp", "categorie"])))
def test_groups_are_an_or_of_ands_and_knowing_more_never_turns_an_answer(
    groepen: list[list[Eis]], feiten: dict[str, Any], weg: set[str]
) -> None:
    eisen = flat(groepen)
    whole = judge(eisen, feiten)
    partly = judge(eisen, {key: value for key, value in feiten.items() if key not in weg})

    assert (whole == JA) == (not groepen or any(judge(groep, feiten) == JA for groep in groepen))
    assert whole != ONBEKEND
    assert partly in (whole, ONBEKEND)
    assert bool(find_unknown(eisen, {key: feiten[key] for key in feiten if key not in weg})) == (partly == ONBEKEND)


@given(GROEPEN, GROEPEN, WAARDEN)
def test_what_excludes_each_other_never_holds_together(
    een: list[list[Eis]], ander: list[list[Eis]], feiten: dict[str, Any]
) -> None:
    both = judge(flat(een), feiten) == judge(flat(ander), feiten) == JA
    assert not (both and exclude_each_other(flat(een), flat(ander), VELDEN))


# --- in words -------------------------------------------------------------------------------------------------------


def test_groups_are_told_with_or_and_within_a_group_with_and() -> None:
    assert describe_eisen(EISEN, VELDEN) == (
        "de categorie is 3 (hoog), of als het gevraagde bedrag is meer dan € 5.000 en er is een OPP: nee"
    )
    assert describe_eisen([DRIE], VELDEN) == "de categorie is 3 (hoog)"
    assert describe_eisen([], VELDEN) == ""


def test_a_group_that_never_holds_is_refused_though_another_does() -> None:
    never = (DRIE, eis(1, "bedrag", "meer_dan", "5000"), eis(1, "bedrag", "hoogstens", "900"))

    assert find_never(never, VELDEN) == (
        "Dit kan nooit allemaal waar zijn: het gevraagde bedrag is meer dan € 5.000 en het gevraagde bedrag is hoogstens"
        " € 900. Verander of verwijder een van de voorwaarden."
    )
    assert find_never((DRIE, eis(1, "categorie", "is", "2")), VELDEN) == ""  # one or the other can be
    assert "nooit" in find_never((DRIE, eis(0, "categorie", "is", "2")), VELDEN)


# --- routes ---------------------------------------------------------------------------------------------------------


def besluit(pk: int, *eisen: Eis) -> Wegstap:
    return Wegstap(pk, Stap.BESLUIT, [Rol.CONSULENT, Rol.SECRETARIS, Rol.DIRECTEUR][pk - 1], eisen)


HOOG = besluit(1, DRIE, eis(1, "bedrag", "meer_dan", "5000"))
REST = besluit(2)


def test_a_decider_by_or_and_another_for_the_rest_is_a_route() -> None:
    assert check_route([HOOG, REST], FEITEN) == []
    assert find_beslisser([HOOG, REST], {"categorie": "1", "bedrag": 5001}) == Rol.CONSULENT
    assert find_beslisser([HOOG, REST], {"categorie": "1", "bedrag": 5000}) == Rol.SECRETARIS
    assert find_beslisser([HOOG, REST], {"categorie": None, "bedrag": 5000}) == ""
    assert find_beurt([HOOG, REST], {"categorie": None, "bedrag": 5000}, ()).wacht_op == ("categorie",)


def test_a_case_that_no_group_of_any_decider_covers_is_told() -> None:
    laag = besluit(2, eis(0, "bedrag", "hoogstens", "5000"), eis(0, "opp", "is", "ja"))

    found = check_route([HOOG, laag], FEITEN)

    assert [each.tekst.partition(". ")[0] for each in found] == [
        "In dit geval beslist niemand: de categorie is 1 (laag) en het gevraagde bedrag is € 4.999,99 en er is een OPP: nee"
    ]


@pytest.mark.parametrize(
    "eerder",
    [
        (besluit(1, DRIE, eis(1, "categorie", "is_niet", "3")),),  # always
        (besluit(1, eis(0, "bedrag", "hoogstens", "9")), besluit(2, eis(0, "opp", "is", "ja"), eis(1, "bedrag", "meer_dan", "9"))),
    ],
)  # fmt: skip
def test_a_decider_after_others_that_cover_every_case_is_told_to_be_never_reached(eerder: tuple[Wegstap, ...]) -> None:
    last = besluit(3)

    found = check_route([*eerder, last], FEITEN)

    assert [(each.plek, each.tekst[:33]) for each in found] == [(len(eerder), "Hier komt een aanvraag nooit: een")]


def test_two_meetings_of_a_body_may_be_when_every_group_of_them_excludes_each_other() -> None:
    slot = Wegstap(9, Stap.BESLUIT, Rol.DIRECTEUR)
    first = Wegstap(1, Stap.ZITTING, "", (DRIE, eis(1, "categorie", "is", "2")), "OTG")
    apart, samen = (
        Wegstap(2, Stap.ZITTING, "", eisen, "OTG")
        for eisen in ((eis(0, "categorie", "is", "1"),), (eis(0, "opp", "is", "ja"),))
    )

    assert check_route([first, apart, slot], FEITEN) == []
    assert "Dit orgaan staat al in deze weg" in check_route([first, samen, slot], FEITEN)[0].tekst


@pytest.mark.parametrize(
    ("eisen", "limiet"),
    [
        ((eis(0, "bedrag", "hoogstens", "900"), eis(1, "bedrag", "hoogstens", "500")), Decimal(900)),
        ((eis(0, "bedrag", "hoogstens", "900"), eis(0, "bedrag", "hoogstens", "500")), Decimal(500)),
        ((eis(0, "bedrag", "hoogstens", "900"), DRIE, eis(1, "categorie", "is", "3")), None),
    ],
)
def test_up_to_which_amount_somebody_decides_is_that_of_the_widest_group(eisen: tuple[Eis, ...], limiet: Any) -> None:
    assert find_limiet(Wegstap(1, Stap.BESLUIT, Rol.DIRECTEUR, eisen)) == limiet


@pytest.mark.parametrize(
    ("feiten", "limiet"),
    [
        ({"aanleiding": "nieuw", "categorie": "1"}, Decimal(500)),
        ({"aanleiding": "verlenging", "categorie": "1"}, Decimal(900)),
        ({"aanleiding": "nieuw", "categorie": "3"}, None),
        ({"aanleiding": "nieuw"}, None),  # the category is not known: it may be the third case
    ],
)
def test_up_to_which_amount_somebody_decides_is_of_the_cases_that_a_request_can_be(feiten: Any, limiet: Any) -> None:
    eisen = (
        eis(0, "bedrag", "hoogstens", "500"), eis(0, "aanleiding", "is", "nieuw"),
        eis(1, "bedrag", "hoogstens", "900"), eis(1, "aanleiding", "is", "verlenging"), eis(2, "categorie", "is", "3"),
    )  # fmt: skip
    assert find_limiet(Wegstap(1, Stap.BESLUIT, Rol.DIRECTEUR, eisen), feiten) == limiet


def test_the_same_groups_in_another_order_are_the_same_step_and_other_groups_are_not() -> None:
    anders = (eis(0, "opp", "is", "nee"), eis(0, "bedrag", "meer_dan", "5000"), eis(4, "categorie", "is", "3"))
    een, zelfde, samen = (Wegstap(pk, Stap.CONTROLE, Rol.CONSULENT, eisen) for pk, eisen in enumerate((
        EISEN, anders, [Eis(each.veld, each.teken, each.waarden) for each in EISEN],
    )))  # fmt: skip

    assert is_same(een, zelfde)
    assert not is_same(een, samen)


def test_a_try_tells_of_every_group_why_the_step_is_not_taken() -> None:
    stap = Wegstap(1, Stap.CONTROLE, Rol.CONSULENT, EISEN)

    [proef] = simulate([stap], {"categorie": "1", "bedrag": Decimal(10), "opp": False}, VANDAAG, {})

    assert (proef.oordeel, [each.veld for each in proef.faalt]) == (NEE, ["categorie", "bedrag"])
    assert describe_eisen(proef.faalt, VELDEN) == (
        "de categorie is 3 (hoog), of als het gevraagde bedrag is meer dan € 5.000"
    )


# --- forms ----------------------------------------------------------------------------------------------------------

JA_NEE = Antwoordvorm(Antwoordsoort.JA_NEE)


def vraag(code: str, *regels: Voorwaarderegel) -> Onderdeelvraag:
    return Onderdeelvraag(code, code.capitalize(), JA_NEE, regels)


HULP = vraag("hulp", Voorwaarderegel("bedrag", "meer_dan", ("1000",)))
UREN = vraag("uren", Voorwaarderegel("vraag:hulp", "is", ("ja",)), Voorwaarderegel("opp", "is", ("nee",), 1))


@pytest.mark.parametrize(
    ("bedrag", "hulp", "opp", "verwacht", "wacht_op"),
    [
        (2000, True, True, JA, ()), (2000, False, True, NEE, ()), (2000, False, False, JA, ()),
        (1, True, False, JA, ()), (1, True, True, NEE, ()),  # the question it looks at is not asked
        (1, True, None, ONBEKEND, ("opp",)), (None, True, True, ONBEKEND, ("bedrag",)), (None, None, False, JA, ()),
        (2000, None, None, ONBEKEND, ("vraag:hulp", "opp")),
    ],
)  # fmt: skip
def test_a_question_is_asked_when_one_case_holds_and_a_case_on_what_is_not_asked_does_not(
    bedrag: int | None, hulp: bool | None, opp: bool | None, verwacht: Waarheid, wacht_op: tuple[str, ...]
) -> None:
    stand = judge_vragen([HULP, UREN], {"bedrag": bedrag, "vraag:hulp": hulp, "opp": opp})["uren"]

    assert (stand.waarheid, stand.wacht_op) == (verwacht, wacht_op)


def test_cases_of_a_question_are_told_and_one_that_never_holds_is_a_problem() -> None:
    velden = get_feitvelden([HULP, UREN])
    assert describe_regels(UREN, velden) == "Alleen als het antwoord op «Hulp»: ja, of als er is een OPP: nee."
    nooit = vraag(
        "nooit", Voorwaarderegel("opp", "is", ("ja",)), Voorwaarderegel("bedrag", "meer_dan", ("9",), 1),
        Voorwaarderegel("bedrag", "hoogstens", ("3",), 1),
    )  # fmt: skip
    assert [(each.code, "kan nooit" in each.tekst) for each in find_problems([HULP, UREN, nooit])] == [("nooit", True)]


# --- boards and schools ---------------------------------------------------------------------------------------------


def test_an_organisation_is_compared_by_its_id_and_one_of_each_kind_is_tried() -> None:
    een_van, niet = eis(0, "bestuur", "een_van", "7", "8", "9"), eis(0, "bestuur", "is_niet", "9")

    assert [judge([een_van], {"bestuur": each}) for each in ("8", "80", None)] == [JA, NEE, ONBEKEND]
    assert list_organisaties([een_van]) == ["7", EEN_ANDER]
    assert list_organisaties([een_van, niet]) == ["7", "9", EEN_ANDER]
    assert find_never([een_van, niet], VELDEN) == ""
    assert "nooit" in find_never([eis(0, "bestuur", "is", "9"), niet], VELDEN)


@pytest.mark.parametrize("waarde", ["B2", "-1", "1.5", "", "١٢"])
def test_what_is_no_id_is_refused(waarde: str) -> None:
    with pytest.raises(ValueError, match=r"het bestuur van de school"):
        eis(0, "bestuur", "is", waarde)


def test_a_decider_of_one_board_only_leaves_the_others_without_and_says_so() -> None:
    [found] = check_route([besluit(1, eis(0, "bestuur", "een_van", "7", "8"))], FEITEN)

    assert found.tekst.startswith("In dit geval beslist niemand: het bestuur van de school is een ander. ")


def test_split_keeps_the_order_in_which_groups_begin() -> None:
    assert [[each.veld for each in groep] for groep in split_groepen([BOVEN, DRIE, ZONDER_OPP])] == [
        ["bedrag", "opp"], ["categorie"],
    ]  # fmt: skip
