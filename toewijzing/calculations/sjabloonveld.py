"""Fields and conditions of templates: closed lists, typed. A field is filled from what a letter says anyway.

What a letter says is a tree of texts (``toewijzing.brieven.inhoud``); a field is one text of it, so nothing can stand in
a template that the standard letter could not say. A mail has fields of the swv and of the case, none of a person.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from toewijzing.enums import Briefaan, Categorie, Uitkomst

# --- fields ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Sjabloonveld:
    """A field ((code)): what it gives, an example, and where in the content it stands (``pad``).

    ``leeg`` says in words when it can be empty, "" for never; ``zeker`` are the conditions under which it is not.
    ``toegekend``: only what was granted has it.
    """

    code: str
    label: str
    voorbeeld: str
    pad: tuple[str, ...]
    leeg: str = ""
    zeker: frozenset[str] = frozenset()
    toegekend: bool = False


def _only(*voorwaarden: str) -> frozenset[str]:
    return frozenset(voorwaarden)


BRIEFVELDEN: dict[str, Sjabloonveld] = {
    veld.code: veld
    for veld in (
        Sjabloonveld("leerling", "Naam van de leerling", "Sem van Dijk", ("leerling", "naam")),
        Sjabloonveld("roepnaam", "Roepnaam van de leerling", "Sem", ("leerling", "roepnaam")),
        Sjabloonveld("school", "School die de aanvraag deed", "Duincollege", ("school", "naam")),
        Sjabloonveld("soort", "Soort aanvraag", "TLV praktijkonderwijs", ("soort",)),
        Sjabloonveld(
            "gevraagd", "Wat de school vroeg", "vanaf 1 augustus 2027", ("gevraagd",),
            leeg="als de aanvraag geen periode, categorie of bedrag noemt",
        ),
        Sjabloonveld("aangevraagd", "Dag waarop de aanvraag kwam", "1 maart 2027", ("ontvangen_op",)),
        Sjabloonveld("kenmerk", "Nummer van de aanvraag", "2027-0012", ("kenmerk",)),
        Sjabloonveld("briefdatum", "Dag van de brief", "12 april 2027", ("datum",)),
        Sjabloonveld("besluitdatum", "Dag van het besluit", "10 april 2027", ("besluit", "datum")),
        Sjabloonveld("uitkomst", "Uitkomst", "toegekend", ("besluit", "uitkomst")),
        Sjabloonveld("toegekend", "Wat is toegekend", "van 1 augustus 2027", ("besluit", "toegekend"), toegekend=True),
        Sjabloonveld(
            "tlvnummer", "Nummer van de TLV", "VO2704-000012", ("besluit", "tlv"), toegekend=True,
            leeg="als er geen TLV is gegeven", zeker=_only("tlv=ja"),
        ),
        Sjabloonveld(
            "categorie", "Bekostigingscategorie", "1 (laag)", ("besluit", "categorie"), toegekend=True,
            leeg="als er geen categorie is toegekend", zeker=_only("categorie=1", "categorie=2", "categorie=3"),
        ),
        Sjabloonveld(
            "bedrag", "Toegekend bedrag", "€ 3.500,00", ("besluit", "bedrag"), toegekend=True,
            leeg="als er geen bedrag is toegekend", zeker=_only("bedrag=ja"),
        ),
        Sjabloonveld(
            "aantal", "Toegekend aantal", "12 uren", ("besluit", "aantal"), toegekend=True,
            leeg="als er geen aantal is toegekend",
        ),
        Sjabloonveld(
            "tarief", "Tarief per uur, dagdeel, week of leerling", "€ 85,00", ("besluit", "tarief"), toegekend=True,
            leeg="als het bedrag geen aantal keer een tarief is",
        ),
        Sjabloonveld(
            "deelbestuur", "Wat het schoolbestuur betaalt", "€ 500,00", ("besluit", "deel_bestuur"), toegekend=True,
            leeg="als het schoolbestuur niets betaalt",
        ),
        Sjabloonveld(
            "deelswv", "Wat het samenwerkingsverband betaalt", "€ 3.000,00", ("besluit", "deel_swv"), toegekend=True,
            leeg="als het schoolbestuur niets betaalt",
        ),
        Sjabloonveld(
            "berekening", "Hoe het bedrag tot stand komt", "12 uren × € 85,00 per uur = € 1.020,00.",
            ("besluit", "berekening"), toegekend=True, leeg="als er niets te berekenen was",
        ),
        Sjabloonveld(
            "termijnen", "In welke termijnen wordt betaald", "€ 500,00 bij de toekenning, € 500,00 na de evaluatie",
            ("besluit", "termijnen"), toegekend=True, leeg="als de soort geen termijnen heeft",
        ),
        Sjabloonveld(
            "dragers", "Wie wat betaalt", "de gemeente € 1.500,00, het samenwerkingsverband € 2.000,00",
            ("besluit", "wie_betaalt"), toegekend=True, leeg="als de soort niet noemt wie betaalt, of deze lezer dat niet krijgt",
        ),
        Sjabloonveld(
            "omvang", "Weken en dagen per week", "12 weken, 3 dagen per week", ("besluit", "omvang"), toegekend=True,
            leeg="als er geen weken zijn toegekend",
        ),
        Sjabloonveld("begindatum", "Eerste dag", "1 augustus 2027", ("besluit", "begin"), toegekend=True),
        Sjabloonveld("einddatum", "Laatste dag", "31 juli 2028", ("besluit", "eind"), toegekend=True),
        Sjabloonveld("beslisser", "Naam van wie besliste", "H. de Wit", ("ondertekening", "naam")),
        Sjabloonveld("functie", "Functie van wie besliste", "directeur", ("ondertekening", "functie")),
        Sjabloonveld(
            "namens", "Namens wie is beslist", "het bestuur van SWV Duin", ("ondertekening", "namens"),
            leeg="als wie besliste zelf het bestuur is",
        ),
        Sjabloonveld(
            "behandelaar", "Wie de zaak behandelt", "A. Vermeer", ("behandelaar", "naam"),
            leeg="als niemand de zaak behandelt",
        ),
        Sjabloonveld("samenwerkingsverband", "Naam van het samenwerkingsverband", "SWV Duin", ("afzender", "naam")),
        Sjabloonveld("telefoon", "Telefoon van het samenwerkingsverband", "0251 000 000", ("afzender", "telefoon")),
        Sjabloonveld("mailadres", "E-mailadres van het samenwerkingsverband", "info@duin.example", ("afzender", "email")),
        Sjabloonveld("steunpunt", "Ouder- en jeugdsteunpunt", "Steunpunt Duin", ("steunpunt", "naam")),
        Sjabloonveld(
            "bezwaartot", "Laatste dag voor bezwaar", "24 mei 2027", ("bezwaar", "tot_en_met"),
            leeg="als tegen het besluit geen bezwaar mogelijk is", zeker=_only("bezwaar=ja"),
        ),
    )
}  # fmt: skip
BERICHTVELDEN: dict[str, Sjabloonveld] = {
    veld.code: veld
    for veld in (
        Sjabloonveld("samenwerkingsverband", "Naam van het samenwerkingsverband", "SWV Duin", ("samenwerkingsverband",)),
        Sjabloonveld(
            "telefoon", "Telefoon van het samenwerkingsverband", "0251 000 000", ("telefoon",),
            leeg="zolang bij Instellingen geen telefoon staat",
        ),
        Sjabloonveld(
            "mailadres", "E-mailadres van het samenwerkingsverband", "info@duin.example", ("mailadres",),
            leeg="zolang bij Instellingen geen e-mailadres staat",
        ),
        Sjabloonveld("kenmerk", "Nummer van de zaak", "2027-0012", ("kenmerk",)),
    )
}  # fmt: skip
# Of a mail that tells a day.
DAGVELDEN = {"datum": Sjabloonveld("datum", "Dag waarover de mail gaat", "12 april 2027", ("datum",))}
# Of a mail that says that it tells this (``Mailsoort.velden``).
EXTRAVELDEN = {
    "rol": Sjabloonveld("rol", "De rol", "secretaris", ("rol",)),
    "organisatie": Sjabloonveld("organisatie", "Waar de rol geldt", "Duincollege", ("organisatie",)),
    "jaar": Sjabloonveld("jaar", "Jaar van de begroting", "2027", ("jaar",)),
}
# A parent gets no number by mail: whoever else reads that mail could ask further with it.
OUDERVELDEN = {code: veld for code, veld in BERICHTVELDEN.items() if code != "kenmerk"}


def read_values(velden: Mapping[str, Sjabloonveld], inhoud: Mapping[str, Any]) -> dict[str, str]:
    """{code: text} of each field, out of what the letter or mail says; "" for what is not there."""
    return {code: _read(inhoud, veld.pad) for code, veld in velden.items()}


def _read(inhoud: Any, pad: tuple[str, ...]) -> str:
    for name in pad:
        inhoud = inhoud.get(name) if isinstance(inhoud, Mapping) else None
    return "" if inhoud is None else str(inhoud)


def find_nearest(code: str, velden: Mapping[str, Sjabloonveld]) -> str:
    """The field that somebody who typed this probably meant, "" when none looks like it."""
    labels = {veld.label.lower(): veld.code for veld in velden.values()}
    found = get_close_matches(code.lower(), [*velden, *labels], n=1, cutoff=0.6)
    return labels.get(found[0], found[0]) if found else ""


# --- conditions -----------------------------------------------------------------------------------------------------

# {fact: ({value: «Alleen als …»})}. What is not known is a value of its own where that can be.
FEITEN: dict[str, dict[str, str]] = {
    "categorie": {str(each.value): f"de categorie {each.label} is" for each in Categorie},
    "bedrag": {"ja": "er een bedrag is toegekend", "nee": "er geen bedrag is toegekend"},
    "tlv": {"ja": "er een TLV is gegeven", "nee": "er geen TLV is gegeven"},
    "afwijking": {
        "ja": "het besluit afwijkt van advies of aanvraag", "nee": "het besluit niet afwijkt van advies of aanvraag",
    },
    "ouders": {
        "oneens": "een ouder het (deels) niet eens is met de aanvraag", "eens": "alle ouders het eens zijn met de aanvraag",
        "onbekend": "niet bekend is of alle ouders het eens zijn",
    },
    "herhaling": {
        "nieuw": "het een nieuwe aanvraag is", "verlenging": "het een vervolg op een eerdere aanvraag is",
        "onbekend": "niet bekend is of er eerder een aanvraag was",
    },
    "commissie": {"ja": "een orgaan advies gaf", "nee": "er geen advies van een orgaan is"},
    "bezwaar": {"ja": "bezwaar mogelijk is", "nee": "geen bezwaar mogelijk is"},
    "beslistzelf": {"ja": "de leerling 18 is en zelf beslist", "nee": "de ouders beslissen"},
}  # fmt: skip
VOORWAARDEN: dict[str, str] = {
    f"{feit}={waarde}": words for feit, waarden in FEITEN.items() for waarde, words in waarden.items()
}
# What a school that only receives the pupil is not told, by a condition neither.
NIET_VOOR_ONTVANGENDE = frozenset({"ouders"})


def holds(voorwaarde: str, feiten: Mapping[str, str]) -> bool:
    """Is this part there? Without a condition always; a fact that is not among ``feiten`` makes no condition true."""
    if not voorwaarde:
        return True
    feit, _, waarde = voorwaarde.partition("=")
    return feiten.get(feit) == waarde


@dataclass(frozen=True)
class Sjabloonkader:
    """For which letters a template is: outcome, addressee, and what the kinds it serves can give.

    ``kan_awb`` and ``kan_niet_awb``: is one of them a decision one may object to, and one that isn't?
    """

    uitkomst: str = Uitkomst.TOEGEKEND
    aan: str = ""
    kan_awb: bool = True
    kan_niet_awb: bool = True
    kan_categorie: bool = True
    kan_bedrag: bool = True
    kan_tlv: bool = True

    @property
    def is_toegekend(self) -> bool:
        """Is this the letter of what was granted?"""
        return self.uitkomst == Uitkomst.TOEGEKEND


def why_never(voorwaarde: str, kader: Sjabloonkader) -> str:
    """Why this condition never holds for such letters (Dutch), "" when it can."""
    feit, _, waarde = voorwaarde.partition("=")
    if kader.aan == Briefaan.ONTVANGENDE_SCHOOL and feit in NIET_VOOR_ONTVANGENDE:
        return "De ontvangende school krijgt niet te lezen wat de ouders vinden"
    if feit in ("categorie", "bedrag", "tlv") and waarde != "nee":
        if not kader.is_toegekend:
            return "In deze brief is niets toegekend"
        if not {"categorie": kader.kan_categorie, "bedrag": kader.kan_bedrag, "tlv": kader.kan_tlv}[feit]:
            return "De aanvraagsoort van dit sjabloon kent dit niet"
    if kader.uitkomst == Uitkomst.BUITEN_BEHANDELING and voorwaarde in ("afwijking=ja", "commissie=ja"):
        return "Een aanvraag die niet in behandeling is genomen, is niet beoordeeld"
    if (voorwaarde == "bezwaar=ja" and not kader.kan_awb) or (voorwaarde == "bezwaar=nee" and not kader.kan_niet_awb):
        return "Dat is bij de aanvraagsoort van dit sjabloon altijd andersom"
    return ""
