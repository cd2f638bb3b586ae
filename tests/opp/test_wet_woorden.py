"""How the legal check says it: to parents or to one person, at the place to mend it, and each thing once."""

from dataclasses import replace
from typing import Any

import pytest

from opp.calculations import Doelregel, Onderdeelregel, check_wet
from opp.enums import Onderdeel
from tests.opp.test_wet import ALLE, DOEL, GEWEIGERD, HEEL, INSTEMMING, VOLWASSEN, without


def find(code: str, **changes: Any) -> Any:
    (found,) = [each for each in check_wet(replace(HEEL, **changes)) if each.code == code]
    return found


def without_instemming() -> tuple[Any, ...]:
    return tuple(act for act in HEEL.handelingen if act is not INSTEMMING)


@pytest.mark.parametrize(("changes", "woord"), [({}, " instemmen met"), ({"geboortedatum": VOLWASSEN}, " instemt met")])
def test_asking_for_consent_speaks_of_parents_or_of_one_who_decides(changes: dict[str, Any], woord: str) -> None:
    assert woord in find("instemming", handelingen=without_instemming(), **changes).tekst


@pytest.mark.parametrize(
    ("changes", "woord"),
    [({}, " stemmen niet in. Reden: "), ({"geboortedatum": VOLWASSEN}, " stemt niet in. Reden: ")],
)
def test_a_refusal_speaks_of_parents_or_of_one_who_decides(changes: dict[str, Any], woord: str) -> None:
    refused = replace(GEWEIGERD, partij="leerling") if changes else GEWEIGERD
    assert woord in find("instemming_geweigerd", handelingen=(*without_instemming(), refused), **changes).tekst


def test_what_is_missing_names_the_part_of_the_text_where_it_is_mended() -> None:
    gap = find(f"onderdeel:{Onderdeel.BELEMMEREND}", onderdelen=without(Onderdeel.BELEMMEREND))
    assert gap.plek == Onderdeel.BELEMMEREND
    assert find("bestemming", bestemming="mars").plek == Onderdeel.UITSTROOM


@pytest.mark.parametrize("verplicht", [True, False])
def test_the_judgement_of_the_commission_is_asked_once(verplicht: bool) -> None:
    """By the type or by the law (WEC art. 41a): one line, not two."""
    code = f"onderdeel:{Onderdeel.OORDEEL_CVB}"
    delen = tuple(
        replace(deel, gevuld=False, verplicht=verplicht) if deel.code == Onderdeel.OORDEEL_CVB else deel
        for deel in ALLE
    )
    assert find(code, onderdelen=delen, schoolsoort="vso").plek == Onderdeel.OORDEEL_CVB


def test_a_goal_says_which_of_its_fields_are_empty() -> None:
    one, two = replace(DOEL, wie=""), Doelregel(meetbaar="x", steun="x", wie="x", hoe_vaak="x", van=DOEL.van)
    assert find("doel:1", doelen=(one,)).tekst == "Vul bij doel 1 in: wie het doet."
    assert find("doel:1", doelen=(two,)).tekst.startswith("Vul bij doel 1 in: het doel en de ")


def test_a_handelingsdeel_is_there_by_its_text_alone() -> None:
    """Without a goal and not asked by the type, but written: then a goal has to be added."""
    delen = (*(deel for deel in ALLE if deel.code != Onderdeel.HANDELINGSDEEL),
             Onderdeelregel(Onderdeel.HANDELINGSDEEL, "Handelingsdeel", False, True))  # fmt: skip
    assert find("doelen", onderdelen=delen, doelen=()).plek == Onderdeel.HANDELINGSDEEL
