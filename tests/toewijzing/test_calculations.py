"""The pure rules, by table."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swv.kern.termijnen import calculate_eind_tlv
from toewijzing.calculations import (
    BesluitInvoer,
    BesluitRegels,
    Checkregel,
    Gegevens,
    Kandidaat,
    Veldregel,
    check_besluit,
    check_deskundige,
    check_omvang,
    find_missing,
)

VANDAAG = date(2026, 11, 22)
LEEG: dict[str, Any] = {"vandaag": VANDAAG, "leeftijd": 14, "velden": [], "checklist": []}
OPP = Checkregel("document", "OPP", documentsoort="opp", max_leeftijd_maanden=12)
OUDERS = Checkregel("zienswijze_ouders", "Ouders")
LEERLING = Checkregel("leerling_gehoord", "Leerling")
GEZAG = Checkregel("gezagdragers", "Gezag")


def codes(**changes: Any) -> list[str]:
    return [item.code for item in find_missing(Gegevens(**{**LEEG, **changes}))]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"velden": [Veldregel("waarom", "Waarom", "onderbouwing", "")]}, ["veld:waarom"]),
        ({"velden": [Veldregel("waarom", "Waarom", "onderbouwing", "Daarom")]}, []),
        ({"velden": [Veldregel("keuzes", "Keuzes", "onderbouwing", [])]}, ["veld:keuzes"]),
        ({"velden": [Veldregel("bedrag", "Bedrag", "vraag", Decimal(0))]}, []),
        ({"checklist": [OPP]}, ["document:opp"]),
        ({"checklist": [OPP], "documenten": [("opp", date(2025, 11, 22))]}, []),
        ({"checklist": [OPP], "documenten": [("opp", date(2025, 11, 21))]}, ["document:opp"]),
        ({"checklist": [OPP], "documenten": [("opp", date(2019, 1, 1)), ("opp", date(2026, 9, 1))]}, []),
        ({"checklist": [OPP], "documenten": [("onderzoek", date(2026, 9, 1))]}, ["document:opp"]),
        ({"checklist": [Checkregel("document", "X", "opp", verplicht=False)]}, []),
        ({"checklist": [Checkregel("document", "X", "machtiging", vanaf_leeftijd=16)]}, []),
        ({"checklist": [Checkregel("document", "X", "machtiging", vanaf_leeftijd=16)], "leeftijd": 16},
         ["document:machtiging"]),
        # What is not asked keeps nothing behind it from being asked.
        ({"checklist": [Checkregel("document", "X", "opp", verplicht=False), OUDERS]}, ["zienswijze_ouders"]),
        ({"checklist": [OUDERS, LEERLING]}, ["zienswijze_ouders", "leerling_gehoord"]),
        ({"checklist": [OUDERS, LEERLING], "partijen": frozenset({"ouders"})}, ["leerling_gehoord"]),
        ({"checklist": [OUDERS, LEERLING], "partijen": frozenset({"ouders", "leerling"})}, []),
        ({"checklist": [GEZAG]}, ["gezagdragers"]),
        ({"checklist": [GEZAG], "gezagdragers": 2, "zonder_adres": ["M. Bakker (plaats)"]}, ["gezagdragers"]),
        ({"checklist": [GEZAG], "gezagdragers": 2}, []),
        # Nobody has authority, and the dossier says why.
        ({"checklist": [GEZAG], "geen_gezag": True}, []),
        # In the order of the form, not of the checklist.
        ({"checklist": [OPP, GEZAG], "velden": [Veldregel("v", "V", "vraag", None)]},
         ["gezagdragers", "veld:v", "document:opp"]),
    ],
)  # fmt: skip
def test_missing_is_exactly(changes: dict[str, Any], expected: list[str]) -> None:
    assert codes(**changes) == expected


GOED: dict[str, Any] = {"discipline": "orthopedagoog", "registratie": "NVO 1"}


@pytest.mark.parametrize(
    ("changes", "andere", "nog_nodig", "part"),
    [
        ({}, [], 2, ""),
        ({}, ["orthopedagoog"], 1, ""),
        ({"discipline": "arts"}, [], 2, ""),
        ({"discipline": "arts"}, ["psycholoog"], 1, ""),
        ({"discipline": "arts"}, ["maatschappelijk_werker"], 1, "orthopedagoog of psycholoog"),
        ({"discipline": "arts"}, [], 1, "orthopedagoog of psycholoog"),
        ({"discipline": "kinderpsycholoog"}, ["arts"], 1, ""),
        ({"werkt_bij_school_of_bestuur": True}, [], 2, "werkt bij de school of het bestuur"),
        ({"betrokken_bij_aanvraag": True}, [], 2, "werkte mee aan de aanvraag"),
        ({"betrokken_bij_begeleiding": True}, [], 2, "begeleidt of begeleidde de leerling"),
        ({"beslist_mee": True}, [], 2, "beslist mee"),
        ({"al_gevraagd": True}, ["orthopedagoog"], 1, "twee verschillende mensen"),
        ({"registratie": ""}, [], 2, "geen discipline of registratie"),
        ({}, ["psycholoog", "arts"], 0, "al genoeg"),
    ],
)
def test_expert_is_refused_with_the_rule_in_words(
    changes: dict[str, Any], andere: list[str], nog_nodig: int, part: str
) -> None:
    problems = check_deskundige(Kandidaat(**{**GOED, **changes}), andere, nog_nodig)

    assert len(problems) == (1 if part else 0)
    assert part in " ".join(problems)


TLV = BesluitRegels(True, True, False, False, "schooljaren")
PRO = BesluitRegels(True, False, False, False, "vrij")
BTV = BesluitRegels(False, False, False, True, "vrij", 13, 3)
MAATWERK = BesluitRegels(False, False, True, False, "vrij", mandaat=Decimal("5000.00"))
BASIS: dict[str, Any] = {
    "gegeven_op": date(2026, 11, 29),
    "uitkomst": "toegekend",
    "motivering": "Daarom.",
    "begin": date(2027, 1, 10),
    "eind": date(2028, 7, 31),
}


@pytest.mark.parametrize(
    ("regels", "changes", "fields"),
    [
        (TLV, {"categorie": 1}, set()),
        (TLV, {}, {"categorie"}),
        (TLV, {"categorie": 1, "motivering": "  "}, {"motivering"}),
        (TLV, {"categorie": 1, "eind": date(2027, 7, 31)}, {"eind"}),  # the rest of the year only
        (TLV, {"categorie": 1, "eind": date(2028, 6, 30)}, {"eind"}),  # not 31 July
        (TLV, {"categorie": 3, "eind": date(2040, 7, 31)}, set()),  # EMB: the whole career
        (TLV, {"categorie": 1, "begin": date(2027, 8, 1)}, set()),
        (TLV, {"categorie": 1, "begin": None}, {"begin"}),
        (TLV, {"categorie": 1, "eind": None}, {"eind"}),
        (TLV, {"categorie": 1, "eind": date(2026, 7, 31)}, {"eind"}),
        (TLV, {"uitkomst": "afgewezen"}, set()),
        (TLV, {"uitkomst": "afgewezen", "wijkt_af_van_advies": True}, {"afwijking"}),
        (TLV, {"categorie": 2, "anders_dan_gevraagd": True}, {"afwijking"}),
        (TLV, {"categorie": 2, "anders_dan_gevraagd": True, "afwijking": "Want."}, set()),
        (PRO, {}, set()),
        (BTV, {"weken": 13, "dagen_per_week": 3}, set()),
        (BTV, {"weken": 14, "dagen_per_week": 3}, {"weken"}),
        (BTV, {"weken": 13, "dagen_per_week": 4}, {"dagen_per_week"}),
        (BTV, {"weken": 0, "dagen_per_week": None}, {"weken", "dagen_per_week"}),
        (MAATWERK, {"bedrag": Decimal("5000.00")}, set()),
        (MAATWERK, {"bedrag": Decimal("5000.01")}, {"bedrag"}),
        (MAATWERK, {"bedrag": Decimal("0")}, {"bedrag"}),
        (MAATWERK, {"bedrag": Decimal("0.01")}, set()),
        (BTV, {"weken": 1, "dagen_per_week": 1, "eind": date(2027, 1, 10)}, set()),  # one day
        (BTV, {"weken": 1, "dagen_per_week": 1, "eind": date(2027, 1, 9)}, {"eind"}),
        (MAATWERK, {}, {"bedrag"}),
    ],
)
def test_decision_is_refused_on_exactly_these_fields(
    regels: BesluitRegels, changes: dict[str, Any], fields: set[str]
) -> None:
    assert set(check_besluit(regels, BesluitInvoer(**{**BASIS, **changes}))) == fields


@pytest.mark.parametrize(
    ("changes", "waarvan"),
    [
        ({"wijkt_af_van_advies": True}, "het advies"),
        ({"anders_dan_gevraagd": True}, "de vraag"),
        ({"wijkt_af_van_advies": True, "anders_dan_gevraagd": True}, "het advies"),
    ],
)
def test_a_departure_without_reason_is_told_from_what(changes: dict[str, Any], waarvan: str) -> None:
    (fout,) = check_besluit(PRO, BesluitInvoer(**BASIS, **changes))["afwijking"]
    assert fout.startswith(f"U wijkt af van {waarvan}.")


def test_extent_is_refused_with_the_limits_there_are() -> None:
    within, free = check_omvang(13, 3, 14, 4), check_omvang(None, None, None, None)
    assert (within["weken"], within["dagen_per_week"]) == (
        ["Kies 1 tot en met 13 weken."], ["Kies 1 tot en met 3 dagen per week."]
    )  # fmt: skip
    assert (free["weken"], free["dagen_per_week"]) == (["Vul het aantal weken in."], ["Vul het aantal dagen in."])
    assert check_omvang(None, None, 200, 5) == {}


@given(begin=st.dates(date(2020, 1, 1), date(2040, 12, 31)), jaren=st.integers(1, 12))
def test_a_whole_number_of_schooljaren_is_always_a_valid_period(begin: date, jaren: int) -> None:
    period = {"begin": begin, "eind": calculate_eind_tlv(begin, jaren), "gegeven_op": begin}
    invoer = BesluitInvoer(**{**BASIS, **period, "categorie": 1})

    assert check_besluit(TLV, invoer) == {}


@given(weken=st.integers(-5, 60), dagen=st.integers(-2, 8))
def test_extent_is_allowed_only_within_both_limits(weken: int, dagen: int) -> None:
    assert (check_omvang(13, 3, weken, dagen) == {}) is (1 <= weken <= 13 and 1 <= dagen <= 3)
