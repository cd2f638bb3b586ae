"""Whether a handelingsdeel is in force, and on what ground: a table of who said what when (LKC 109095)."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from opp.calculations import Gezag, Handeling, check_wet, passes, weigh_instemming
from opp.calculations.instemming import ONBEKEND
from opp.calculations.wet import blocking
from opp.enums import Zwaarte
from tests.opp.test_wet import GEHOORD, GESPREK, HEEL, INSTEMMING, OVERLEG, VANDAAG, VOLWASSEN, acts

MOEDER, VADER = Gezag(1, "M. Bakker"), Gezag(2, "V. Bakker")
WEG = replace(VADER, tot=VANDAAG)  # had authority until and including yesterday
LATER = GESPREK + timedelta(2)


def says(wie: int | None, uitkomst: str, datum: date = GESPREK, **meer: Any) -> Handeling:
    tekst = "" if uitkomst == "ingestemd" else f"Reden van {wie}."
    return replace(INSTEMMING, wie=wie, uitkomst=uitkomst, datum=datum, tekst=tekst, **meer)


JA, NEE, STIL, OVERGESLAGEN = "ingestemd", "geweigerd", "niet_bereikt", "niet_gevraagd"
LEERLING = {"partij": "leerling"}
# (what it shows, who has authority, what was said, what else differs, stand, ground, names not asked)
GEVALLEN: list[tuple[str, list[Gezag] | None, list[Handeling], dict[str, Any], str, str, list[str]]] = [
    ("nothing yet", [MOEDER, VADER], [], {}, "ontbreekt", "niemand", ["M. Bakker", "V. Bakker"]),
    ("the only one agrees", [MOEDER], [says(1, JA)], {}, "ingestemd", "enige", []),
    ("both agree", [MOEDER, VADER], [says(1, JA), says(2, JA)], {}, "ingestemd", "allen", []),
    ("one agrees, the other was not asked: trusted", [MOEDER, VADER], [says(1, JA)], {}, "ingestemd", "ene", ["V. Bakker"]),
    ("one agrees, why the other was not asked", [MOEDER, VADER], [says(1, JA), says(2, OVERGESLAGEN)], {}, "ingestemd", "ene", ["V. Bakker"]),
    ("one agrees, the other was not reached", [MOEDER, VADER], [says(1, JA), says(2, STIL)], {}, "ingestemd", "ene", []),
    ("LKC 109095: one yes, then a no of the other", [MOEDER, VADER], [says(1, JA), says(2, NEE, LATER)], {}, "geweigerd", "ingetrokken", []),
    ("the same one comes back on it", [MOEDER, VADER], [says(1, JA), says(1, NEE, LATER)], {}, "geweigerd", "ingetrokken", ["V. Bakker"]),
    ("a no before any yes", [MOEDER, VADER], [says(2, NEE), says(1, JA, LATER)], {}, "geweigerd", "bezwaar", []),
    ("a no and then a yes of the same one", [MOEDER], [says(1, NEE), says(1, JA, LATER)], {}, "ingestemd", "enige", []),
    ("a no of who has no authority any more", [MOEDER, WEG], [says(1, JA), says(2, NEE, LATER)], {}, "ingestemd", "enige", []),
    ("only who had authority then agreed", [MOEDER, WEG], [says(2, JA)], {}, "ingestemd", "eerder", ["M. Bakker"]),
    ("agreed after authority had ended", [MOEDER, replace(VADER, tot=GESPREK)], [says(2, JA)], {}, "ontbreekt", "niemand", ["M. Bakker"]),
    ("together, of before each was recorded", [MOEDER, VADER], [says(None, JA)], {}, "ingestemd", "allen", []),
    ("together agreed, one objects later", [MOEDER, VADER], [says(None, JA), says(2, NEE, LATER)], {}, "geweigerd", "ingetrokken", []),
    ("together, and nobody has authority in the dossier", [], [says(None, JA)], {}, "ingestemd", "samen", []),
    ("the swv asks each: one was not", [MOEDER, VADER], [says(1, JA)], {"vraagt_beiden": True}, "ontbreekt", "wacht", ["V. Bakker"]),
    ("the swv asks each: why not is no asking", [MOEDER, VADER], [says(1, JA), says(2, OVERGESLAGEN)], {"vraagt_beiden": True}, "ontbreekt", "wacht", ["V. Bakker"]),
    ("the swv asks each: asked without an answer", [MOEDER, VADER], [says(1, JA), says(2, STIL)], {"vraagt_beiden": True}, "ingestemd", "ene", []),
    ("the swv asks each: both agreed", [MOEDER, VADER], [says(1, JA), says(2, JA)], {"vraagt_beiden": True}, "ingestemd", "allen", []),
    ("the swv asks each: there is one", [MOEDER], [says(1, JA)], {"vraagt_beiden": True}, "ingestemd", "enige", []),
    ("nobody was reached", [MOEDER, VADER], [says(1, STIL), says(2, STIL)], {}, "onbereikt", "niet_bereikt", []),
    ("one was not reached, the other is open", [MOEDER, VADER], [says(1, STIL)], {}, "ontbreekt", "niemand", ["V. Bakker"]),
    ("one was not reached, why the other was not asked", [MOEDER, VADER], [says(1, STIL), says(2, OVERGESLAGEN)], {}, "onbereikt", "niet_bereikt", ["V. Bakker"]),
    ("nobody was asked", [MOEDER, VADER], [says(1, OVERGESLAGEN), says(2, OVERGESLAGEN)], {}, "ontbreekt", "niet_gevraagd", ["M. Bakker", "V. Bakker"]),
    ("nobody has authority", [], [], {}, "ontbreekt", "niemand", []),
    ("nobody has authority, and why", [], [says(None, OVERGESLAGEN)], {}, "onbereikt", "geen_gezag", ["De ouders samen"]),
    ("who has authority is not to be seen", None, [says(7, JA)], {}, "ingestemd", "ene", []),
    ("not to be seen, and one refused", None, [says(7, JA), says(8, NEE, LATER)], {}, "geweigerd", "ingetrokken", []),
    ("the adult pupil agrees", [MOEDER], [says(None, JA, **LEERLING)], {"geboortedatum": VOLWASSEN}, "ingestemd", "leerling", []),
    ("the adult pupil was not asked", [MOEDER], [], {"geboortedatum": VOLWASSEN}, "ontbreekt", "niemand", ["De leerling"]),
    ("an adult nobody has authority over, not asked", [], [says(None, OVERGESLAGEN, **LEERLING)], {"geboortedatum": VOLWASSEN}, "ontbreekt", "niet_gevraagd", ["De leerling"]),
    ("of age since the parents agreed", [MOEDER], [says(1, JA)], {"geboortedatum": date(2008, 11, 15)}, "ingestemd", "eerder", []),
    ("of age since, and the pupil objects", [MOEDER], [says(1, JA), says(None, NEE, date(2026, 11, 20), **LEERLING)], {"geboortedatum": date(2008, 11, 15)}, "geweigerd", "ingetrokken", []),
    ("who represents an adult agrees", [MOEDER], [says(None, JA, partij="vertegenwoordiger")],
     {"geboortedatum": VOLWASSEN, "onbekwaam_sinds": date(2026, 2, 1), "vertegenwoordiger": "C. Bewind"}, "ingestemd", "vertegenwoordiger", []),
    ("who represents an adult has no name here and was not asked", [MOEDER], [],
     {"geboortedatum": VOLWASSEN, "onbekwaam_sinds": date(2026, 2, 1)}, "ontbreekt", "niemand", ["De wettelijk vertegenwoordiger"]),
    ("an older handelingsdeel", [MOEDER], [says(1, JA, hash="oud")], {}, "ontbreekt", "niemand", ["M. Bakker"]),
    ("an answer of tomorrow", [MOEDER], [says(1, JA, VANDAAG + timedelta(1))], {}, "ontbreekt", "niemand", ["M. Bakker"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("gezag", "woorden", "anders", "stand", "grond", "niet_gevraagd"), [g[1:] for g in GEVALLEN], ids=[g[0] for g in GEVALLEN]
)  # fmt: skip
def test_where_a_handelingsdeel_stands_and_why(
    gezag: list[Gezag] | None, woorden: list[Handeling], anders: dict[str, Any], stand: str, grond: str, niet_gevraagd: list[str]
) -> None:  # fmt: skip
    outcome = weigh_instemming(replace(HEEL, gezag=gezag, handelingen=tuple(woorden), **anders))
    assert (outcome.stand, outcome.grond, outcome.open) == (stand, grond, niet_gevraagd)


def test_objection_says_whose_it_is_why_and_since_when() -> None:
    woorden = (says(1, JA), says(2, NEE, LATER))
    outcome = weigh_instemming(replace(HEEL, gezag=[MOEDER, VADER], handelingen=woorden))

    assert (outcome.reden, outcome.sinds) == ("Reden van 2.", LATER)
    assert [(stem.naam, stem.uitkomst, stem.datum) for stem in outcome.stemmen] == [
        ("M. Bakker", JA, GESPREK), ("V. Bakker", NEE, LATER),
    ]  # fmt: skip


def test_word_together_is_shown_at_each_as_such() -> None:
    outcome = weigh_instemming(replace(HEEL, gezag=[MOEDER, VADER], handelingen=(says(None, JA),)))
    assert [(stem.wie, stem.naam, stem.samen) for stem in outcome.stemmen] == [
        (1, "M. Bakker", True), (2, "V. Bakker", True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wie", "stem"),
    [(1, (1, "M. Bakker", False)), (None, (None, "De ouders samen", True)), (7, (7, ONBEKEND, False))],
)
def test_word_of_before_the_pupil_was_of_age_keeps_the_name_of_who_gave_it(
    wie: int | None, stem: tuple[int | None, str, bool]
) -> None:
    g = replace(HEEL, gezag=[MOEDER], handelingen=(says(wie, JA),), geboortedatum=date(2008, 11, 15))
    assert [(each.wie, each.naam, each.samen) for each in weigh_instemming(g).stemmen] == [stem]


def test_without_a_handelingsdeel_nobody_has_to_agree() -> None:
    none = replace(HEEL, onderdelen=(), doelen=(), gezag=[MOEDER], handelingen=())
    outcome = weigh_instemming(none)
    assert (outcome.stand, outcome.grond, outcome.stemmen) == ("niet_nodig", "geen_deel", ())


# (who has authority, what was said, what else differs, code of the shortcoming, what it means, what its words hold)
WET: list[tuple[list[Gezag], list[Handeling], dict[str, Any], str, str, str]] = [
    ([MOEDER, VADER], [says(1, JA)], {}, "instemming_niet_allen", Zwaarte.FEIT, "Niet gevraagd: V. Bakker."),
    ([MOEDER, VADER], [says(1, JA), says(2, NEE)], {}, "instemming_geweigerd", Zwaarte.FEIT, "V. Bakker stemt niet in"),
    ([MOEDER, VADER], [says(None, NEE)], {}, "instemming_geweigerd", Zwaarte.FEIT, "M. Bakker en V. Bakker stemmen niet in"),
    ([MOEDER], [says(1, STIL)], {}, "instemming_onbereikt", Zwaarte.FEIT, "Reden: Reden van 1."),
    ([], [says(None, OVERGESLAGEN)], {}, "instemming_onbereikt", Zwaarte.FEIT, "niemand met gezag"),
    ([MOEDER, VADER], [says(1, JA)], {"vraagt_beiden": True}, "instemming_ander", Zwaarte.BLOKKEERT, "Vraag ook V. Bakker"),
    ([MOEDER], [says(1, OVERGESLAGEN)], {}, "instemming_niet_gevraagd", Zwaarte.BLOKKEERT, "Vraag ten minste M. Bakker"),
    ([], [], {}, "geen_gezagdrager", Zwaarte.BLOKKEERT, "Voeg een gezagdrager toe"),
    ([WEG], [], {}, "geen_gezagdrager", Zwaarte.BLOKKEERT, "Voeg een gezagdrager toe"),
]  # fmt: skip


@pytest.mark.parametrize(("gezag", "woorden", "anders", "code", "zwaarte", "tekst"), WET)
def test_the_law_check_says_who_is_still_to_ask(
    gezag: list[Gezag], woorden: list[Handeling], anders: dict[str, Any], code: str, zwaarte: str, tekst: str
) -> None:
    handelingen = (OVERLEG, *woorden, GEHOORD)
    (tekort,) = check_wet(replace(HEEL, gezag=gezag, handelingen=handelingen, **anders))
    assert (tekort.code, tekort.zwaarte) == (code, zwaarte)
    assert tekst in tekort.tekst


def test_overleg_that_did_not_come_is_told_and_stops_nothing() -> None:
    niet = replace(OVERLEG, wijze="niet", tekst="Drie keer uitgenodigd, niemand kwam.")
    tekorten = check_wet(replace(HEEL, **acts(niet, INSTEMMING, GEHOORD)))

    assert [tekort.code for tekort in tekorten] == ["overleg_niet_gelukt"]
    assert tekorten[0].tekst.endswith("Reden: Drie keer uitgenodigd, niemand kwam.")
    assert (blocking(tekorten), passes(tekorten)) == ([], True)


@pytest.mark.parametrize(
    "tekst", ["x", ".", "-", "  ", "n.v.t.", "ok ok", "xx", "123", "niet van toepassing", "zie dossier"]
)
def test_hearing_without_an_account_is_none(tekst: str) -> None:
    for act in (replace(GEHOORD, tekst=tekst), replace(GEHOORD, wijze="niet", datum=None, tekst=tekst)):
        assert [t.code for t in check_wet(replace(HEEL, **acts(OVERLEG, INSTEMMING, act)))] == ["gehoord"]


def test_two_who_object_are_told_with_both_reasons_and_the_first_day() -> None:
    woorden = (says(2, NEE, LATER), says(1, NEE))
    outcome = weigh_instemming(replace(HEEL, gezag=[MOEDER, VADER], handelingen=woorden))
    assert (outcome.sinds, outcome.reden) == (GESPREK, "Reden van 1. Reden van 2.")


@pytest.mark.parametrize("uitkomst", [NEE, STIL])
def test_reason_of_all_together_is_told_once(uitkomst: str) -> None:
    tekst = "Zij willen eerst rust."
    woorden = tuple(replace(says(wie, uitkomst), tekst=tekst) for wie in (1, 2))
    assert weigh_instemming(replace(HEEL, gezag=[MOEDER, VADER], handelingen=woorden)).reden == tekst


@pytest.mark.parametrize(
    ("woorden", "grond"),
    [
        ([says(1, JA), says(2, NEE, LATER)], "bezwaar"),  # it waited for the other
        ([says(1, JA), says(2, STIL), says(2, NEE, LATER)], "ingetrokken"),
        ([says(1, JA), says(2, JA), says(1, NEE, LATER)], "ingetrokken"),
    ],
)
def test_what_was_never_in_force_is_not_taken_back_where_the_swv_asks_each(
    woorden: list[Handeling], grond: str
) -> None:
    g = replace(HEEL, gezag=[MOEDER, VADER], handelingen=tuple(woorden), vraagt_beiden=True)
    assert weigh_instemming(g).grond == grond
