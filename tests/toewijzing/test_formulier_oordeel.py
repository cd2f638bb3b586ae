"""The form of a kind as a whole: what is asked of whom, and forms that can't be."""

from decimal import Decimal
from typing import Any

import pytest

from tests.toewijzing.test_calculations import LEEG
from toewijzing.calculations import Checkregel, Gegevens, find_missing
from toewijzing.calculations.antwoord import Antwoordvorm
from toewijzing.calculations.formulier import (
    Onderdeelvraag,
    Voorwaarderegel,
    count_nieuw,
    describe_wachten,
    find_problems,
    get_feitvelden,
    judge_vragen,
    split_antwoorden,
)
from toewijzing.calculations.voorwaarde import Waarheid

JA_NEE, TEKST = Antwoordvorm("ja_nee"), Antwoordvorm("tekst")
KEUZE = Antwoordvorm("keuze", opties=(("a", "A"), ("b", "B")))


def vraag(code: str, *regels: Voorwaarderegel, vorm: Antwoordvorm = TEKST, **extra: Any) -> Onderdeelvraag:
    return Onderdeelvraag(code, code.upper(), vorm, tuple(regels), **extra)


HULP = vraag("hulp", Voorwaarderegel("bedrag", "meer_dan", ("5000",)), vorm=JA_NEE)
WIE = vraag("wie", Voorwaarderegel("vraag:hulp", "is", ("ja",)))


def stands(feiten: dict[str, Any]) -> list[str]:
    return [stand.waarheid.value for stand in judge_vragen([HULP, WIE], feiten).values()]


@pytest.mark.parametrize(
    ("feiten", "verwacht"),
    [
        ({}, ["onbekend", "onbekend"]),
        ({"bedrag": Decimal(5000)}, ["nee", "nee"]),  # what depends on a question that isn't asked, isn't either
        ({"bedrag": Decimal(5000), "vraag:hulp": True}, ["nee", "nee"]),
        ({"bedrag": Decimal(5001)}, ["ja", "onbekend"]),
        ({"bedrag": Decimal(5001), "vraag:hulp": True}, ["ja", "ja"]),
        ({"bedrag": Decimal(5001), "vraag:hulp": False}, ["ja", "nee"]),
        ({"vraag:hulp": True}, ["onbekend", "onbekend"]),  # asked because of a question that may not be asked
    ],
)
def test_question_waits_or_goes_with_the_question_it_depends_on(feiten: dict[str, Any], verwacht: list[str]) -> None:
    assert stands(feiten) == verwacht


def test_what_is_not_known_yet_is_named_in_words() -> None:
    stand = judge_vragen([HULP, WIE], {})["wie"]

    assert describe_wachten(stand, get_feitvelden([HULP, WIE])) == (
        "Of u dit moet invullen, hangt af van wat nog niet bekend is: het gevraagde bedrag, het antwoord op «HULP»."
    )
    assert describe_wachten(judge_vragen([WIE.__class__("los", "LOS", TEKST)], {})["los"], {}) == ""


def test_answers_that_are_not_asked_are_kept_apart_by_name_and_empty_ones_are_not_named() -> None:
    delen = [HULP, WIE, vraag("vrij")]
    standen = judge_vragen(delen, {"bedrag": Decimal(1)})
    apart = split_antwoorden({"hulp": "", "wie": "Jan", "vrij": "x", "ongewoon": "y"}, delen, standen)

    assert (apart.mee, apart.niet_mee) == ({"vrij": "x", "ongewoon": "y"}, ["WIE"])


def test_new_fields_count_what_may_be_asked_and_has_no_source_when_there_is_an_opp() -> None:
    zonder_opp = vraag("zonder", Voorwaarderegel("opp", "is", ("nee",)))
    assert count_nieuw([HULP, WIE, vraag("bron", heeft_bron=True), zonder_opp, vraag("vrij")]) == 3


@pytest.mark.parametrize(
    ("vragen", "plek", "woord"),
    [
        ([WIE, HULP], "wie", "later komt"),
        ([vraag("zelf", Voorwaarderegel("vraag:zelf", "is", ("ja",)), vorm=JA_NEE)], "zelf", "zichzelf"),
        ([vraag("a", Voorwaarderegel("vraag:weg", "is", ("ja",)))], "a", "niet (meer) is"),
        ([vraag("a", Voorwaarderegel("onzin", "is", ("ja",)))], "a", "niet (meer) is"),
        ([vraag("t"), vraag("a", Voorwaarderegel("vraag:t", "is", ("x",)))], "a", "niet kunnen vergelijken"),
        ([vraag("k", vorm=KEUZE), vraag("a", Voorwaarderegel("vraag:k", "is", ("c",)))], "a", "geen keuze"),
        ([vraag("a", Voorwaarderegel("opp", "minstens", ("ja",)))], "a", "ander teken"),
        (
            [
                vraag(
                    "a", Voorwaarderegel("bedrag", "meer_dan", ("5",)), Voorwaarderegel("bedrag", "minder_dan", ("5",))
                )
            ],
            "a",
            "nooit allemaal waar",
        ),
        ([vraag("k", vorm=Antwoordvorm("keuze", opties=(("a", "A"),)))], "k", "ten minste twee keuzes"),
        ([vraag("t", vorm=Antwoordvorm("tabel"))], "t", "ten minste één kolom"),
        ([vraag("g", vorm=Antwoordvorm("getal", laagst=Decimal(9), hoogst=Decimal(1)))], "g", "lager dan het laagste"),
        ([vraag("a", Voorwaarderegel("weken", "is", ("4",)))], "a", "vraagt deze soort niet"),
    ],
)
def test_form_that_cannot_be_is_told_with_its_place(vragen: list[Onderdeelvraag], plek: str, woord: str) -> None:
    found = find_problems(vragen, niet_gevraagd=frozenset({"weken"}))

    assert {problem.code for problem in found} == {plek}
    assert woord in " ".join(problem.tekst for problem in found)


def test_form_that_looks_back_only_has_no_problem_and_the_checklist_may_look_at_every_question() -> None:
    item = Onderdeelvraag("item:plan", "plan", None, (Voorwaarderegel("vraag:hulp", "is", ("ja",)),))

    assert find_problems([HULP, WIE], [item]) == []
    assert judge_vragen([HULP, WIE, item], {"bedrag": Decimal(1)})["item:plan"].waarheid == Waarheid.NEE


# --- alternatives on the checklist ----------------------------------------------------------------------------------

PLAN = Checkregel("eigen_document", "plan, ondertekend door ouders", "eigen:plan", groep="plan")
VERSLAG = Checkregel("document", "verslag", "onderzoek", groep="plan", max_leeftijd_maanden=12)
LOS = Checkregel("document", "toetsen", "toetsgegevens")


def missing(*documenten: Any, checklist: Any = (PLAN, LOS, VERSLAG)) -> list[str]:
    gegevens = Gegevens(**{**LEEG, "checklist": checklist, "documenten": documenten})
    return [item.tekst for item in find_missing(gegevens)]


def test_of_alternatives_one_is_enough_and_without_any_all_ways_out_are_told() -> None:
    vandaag = LEEG["vandaag"]
    assert missing() == [
        "Eén van deze is genoeg. Voeg toe: plan, ondertekend door ouders. Of: Voeg toe: verslag.", "Voeg toe: toetsen.",
    ]  # fmt: skip
    assert missing(("eigen:plan", vandaag)) == ["Voeg toe: toetsen."]
    assert missing(("onderzoek", vandaag)) == ["Voeg toe: toetsen."]
    assert missing(("overig", vandaag))[0].startswith("Eén van deze")  # another document is not this swv's own kind
    old = missing(("onderzoek", vandaag.replace(year=2020)))
    assert "plan, ondertekend door ouders. Of: Voeg een nieuwere versie toe: verslag" in old[0]


def test_alternative_left_alone_is_asked_as_any_other() -> None:
    assert missing(checklist=(PLAN,)) == ["Voeg toe: plan, ondertekend door ouders."]
