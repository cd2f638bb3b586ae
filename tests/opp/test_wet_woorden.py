"""How the legal check says it: to parents or to one person, at the place to mend it, and each thing once."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from leerlingen.models import Gezagdrager
from opp.calculations import Doelregel, Onderdeelregel, Stem, check_wet
from opp.enums import Onderdeel
from opp.models import OppHandeling
from opp.presentatie import describe_handeling, describe_stem
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


# --- what was said, in a sentence -----------------------------------------------------------------------------------

OP, EERDER = date(2026, 12, 3), date(2026, 11, 20)
ZINNEN = [
    ({"soort": "overleg", "wijze": "gesprek"}, "Overleg met M. Bakker, in een gesprek op 3 december 2026."),
    ({"soort": "overleg", "wijze": "niet"}, "Er kwam geen overleg met M. Bakker (3 december 2026)."),
    ({"uitkomst": "ingestemd"}, "M. Bakker stemde in met het handelingsdeel, in een gesprek op 3 december 2026."),
    (
        {"uitkomst": "geweigerd", "gevraagd_op": EERDER},
        "M. Bakker stemde niet in met het handelingsdeel, in een gesprek op 3 december 2026. Gevraagd op 20 november 2026.",
    ),
    (
        {"uitkomst": "niet_bereikt", "gevraagd_op": EERDER, "wijze": "telefonisch"},
        "M. Bakker was niet te bereiken over het handelingsdeel; laatst geprobeerd per telefoon of video op 3 december 2026."
        " Gevraagd op 20 november 2026.",
    ),
    (
        {"uitkomst": "niet_gevraagd", "wijze": "niet"},
        "M. Bakker is niet gevraagd om in te stemmen met het handelingsdeel (3 december 2026).",
    ),
    (
        {"uitkomst": "niet_bereikt", "gezagdrager": None, "gevraagd_op": OP},
        "De ouders waren niet te bereiken over het handelingsdeel; laatst geprobeerd in een gesprek op 3 december 2026.",
    ),
    (
        {"uitkomst": "niet_gevraagd", "gezagdrager": None, "wijze": "niet"},
        "De ouders zijn niet gevraagd om in te stemmen met het handelingsdeel (3 december 2026).",
    ),
]


@pytest.mark.parametrize(("anders", "zin"), ZINNEN)
def test_what_was_said_is_one_sentence_with_who_how_and_when(anders: dict[str, Any], zin: str) -> None:
    gezagdrager = Gezagdrager(pk=1, naam="M. Bakker")
    row = OppHandeling(**{"soort": "instemming", "wijze": "gesprek", "datum": OP, "gezagdrager": gezagdrager, **anders})
    assert describe_handeling(row) == zin


@pytest.mark.parametrize(
    ("stem", "antwoord", "dagen"),
    [
        (Stem(1, "M. Bakker"), "Nog niet gevraagd", ""),
        (Stem(1, "M. Bakker", "ingestemd", OP, OP), "Stemt in", "antwoord op 3 december 2026"),
        (
            Stem(1, "M. Bakker", "geweigerd", OP, EERDER, samen=True),
            "Stemt niet in",
            "gevraagd op 20 november 2026, antwoord op 3 december 2026, samen vastgelegd",
        ),
        (
            Stem(1, "M. Bakker", "niet_bereikt", OP, EERDER),
            "Niet te bereiken",
            "gevraagd op 20 november 2026, laatste poging op 3 december 2026",
        ),
        (Stem(1, "M. Bakker", "niet_gevraagd", OP), "Niet gevraagd", "vastgelegd op 3 december 2026"),
    ],
)
def test_how_each_stands_is_told_with_its_days(stem: Stem, antwoord: str, dagen: str) -> None:
    regel = describe_stem(stem)
    assert (regel.naam, regel.antwoord.label, regel.dagen) == ("M. Bakker", antwoord, dagen)
