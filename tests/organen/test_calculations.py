"""What a body lacks: every rule with a body that is in order but for that."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organen.calculations import (
    Lidstand,
    Orgaanstand,
    Uitweg,
    find_gebreken,
    tell_no_quorum,
    why_no_quorum,
    why_not_met,
)
from organen.enums import Functie
from organen.models import Orgaan

VOORZITTER, LID = Lidstand("A", "voorzitter", True), Lidstand("B", "lid", True)
GOED = Orgaanstand("vergadering", 2, [], [VOORZITTER, LID], [["TLV-VSO"]])
SOORTEN = {"TLV-VSO": "TLV voortgezet speciaal onderwijs"}


def test_body_with_chair_members_and_a_known_kind_lacks_nothing() -> None:
    assert find_gebreken(GOED, SOORTEN) == []


@pytest.mark.parametrize(
    ("changes", "words", "plek"),
    [
        ({"quorum": 0}, "geen quorum. Vul in", "regels"),
        ({"leden": []}, "geen leden. Voeg de leden toe", "leden"),
        ({"quorum": 3}, "Het quorum is 3, maar er zijn 2 leden met stemrecht.", "leden"),
        ({"leden": [VOORZITTER, replace(LID, stemrecht=False)]}, "maar er is 1 lid met stemrecht.", "leden"),
        ({"leden": [LID, LID]}, "geen voorzitter. Maak een van de leden voorzitter", "leden"),
        ({"quorum_functies": ["secretaris"]}, "moet er een secretaris met stemrecht bij zijn", "leden"),
        ({"leden": [VOORZITTER, replace(LID, heeft_rol=False)]}, "B heeft geen rol bij", "leden"),
        ({"mandaten": [["WEG"], []]}, "mandaat voor «WEG», maar die soort aanvraag is er niet", "mandaten"),
    ],
)
def test_what_is_missing_is_told_once_with_its_place(changes: dict, words: str, plek: str) -> None:
    (gebrek,) = find_gebreken(replace(GOED, **changes), SOORTEN)
    assert words in gebrek.tekst
    assert gebrek.plek == plek


@pytest.mark.parametrize("wijze", ["schriftelijk", "een_lid"])
def test_a_body_that_does_not_meet_needs_no_chair(wijze: str) -> None:
    assert find_gebreken(replace(GOED, wijze=wijze, leden=[LID, LID]), SOORTEN) == []


def test_kinds_that_nobody_told_of_are_not_judged() -> None:
    assert find_gebreken(replace(GOED, mandaten=[["WEG"]])) == []


@given(st.lists(st.builds(Lidstand, st.just("X"), st.sampled_from(["voorzitter", "lid"]), st.booleans()), max_size=6))
def test_one_more_member_with_a_vote_and_a_role_never_takes_the_quorum_away(leden: list[Lidstand]) -> None:
    def lacks(members: list[Lidstand]) -> bool:
        found = find_gebreken(Orgaanstand("schriftelijk", 2, [], members))
        return any("quorum" in gebrek.tekst or "geen leden" in gebrek.tekst for gebrek in found)

    assert lacks(leden) or not lacks([*leden, LID])


# --- can it speak on one case? ----------------------------------------------------------------------------------------

VOORZ, GEWOON = Functie.VOORZITTER, Functie.LID
UITWEG = Uitweg(
    aanwezig="Wacht op meer leden.", stemmen="Wacht op meer stemmen.", functie="wacht daarop.", partij="Vraag hen."
)


@pytest.mark.parametrize(
    ("regel", "functies", "told"),
    [
        ({}, [VOORZ, GEWOON], ""),
        ({}, [VOORZ], "Voor een advies zijn 2 aanwezige leden nodig die niet verschoond zijn; nu 1. Wacht op meer leden."),
        ({"wijze": "schriftelijk"}, [VOORZ], "Voor een advies zijn 2 stemmen nodig; er zijn er 1. Wacht op meer stemmen."),
        ({"quorum_functies": ["voorzitter"]}, [VOORZ, GEWOON], ""),
        ({"quorum_functies": ["voorzitter"]}, [GEWOON, GEWOON], "Bij elke zaak doet ook een voorzitter mee. Die ontbreekt hier; wacht daarop."),
        ({"zonder_quorum": "waarschuwt", "quorum_functies": ["voorzitter"]}, [GEWOON], ""),
        ({"zonder_quorum": "waarschuwt"}, [], "Voor een advies zijn 2 aanwezige leden nodig die niet verschoond zijn; nu 0. Wacht op meer leden."),
    ],
)  # fmt: skip
def test_body_speaks_with_enough_members_and_who_always_takes_part(
    regel: dict[str, Any], functies: list[str], told: str
) -> None:
    assert why_no_quorum(Orgaan(**regel), functies, UITWEG) == told


@pytest.mark.parametrize(
    ("functies", "told"),
    [
        ([VOORZ, GEWOON], ""),
        ([VOORZ], "Zonder quorum: het quorum is 2 en 1 lid deed mee."),
        ([GEWOON, GEWOON], "Zonder quorum: er was geen voorzitter."),
        ([GEWOON], "Zonder quorum: het quorum is 2 en 1 lid deed mee; er was geen voorzitter."),
    ],
)
def test_what_lacked_is_told_of_a_body_that_goes_on_without_quorum(functies: list[str], told: str) -> None:
    assert tell_no_quorum(Orgaan(quorum_functies=["voorzitter"]), functies) == told


@pytest.mark.parametrize(
    ("partijen", "erbij", "told"),
    [
        ([], [], ""),
        (["school"], ["school", "ouders"], ""),
        (["gemeente", "school"], [], "Deze zaak wordt niet besproken zonder de school die de aanvraag deed en de gemeente. Vraag hen."),
        (["gemeente", "school"], ["gemeente"], "Deze zaak wordt niet besproken zonder de school die de aanvraag deed. Vraag hen."),
    ],
)  # fmt: skip
def test_who_had_to_be_there_and_was_not_is_named(partijen: list[str], erbij: list[str], told: str) -> None:
    assert why_not_met(partijen, erbij, UITWEG) == told
