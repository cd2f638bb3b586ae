"""The register of rule kinds: what each asks for (forms are made from it), what it does, and how it says so in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from financien.verdelen.calculations.stand import Rekenstand
from financien.verdelen.calculations.typen import Bijdrage, Modelregel

Veldsoort = Literal["bedrag", "procent", "aantal", "keuze", "tekst", "lijst", "tabel", "ja_nee", "datum"]
# What a text or list points at, so that a form can offer it to choose from. ``pot_nieuw`` makes a pot.
Verwijzing = Literal[
    "", "telling", "tarief", "pot", "pot_nieuw", "schoolsoort", "eenheid", "regel", "groep", "percentage"
]


@dataclass(frozen=True, slots=True)
class Veld:
    """One parameter of a rule kind.

    bedrag, procent and aantal are Decimal (a procent of 96 is 96%), datum a date, ja_nee a bool, lijst a tuple of str,
    tabel a tuple of dicts with the codes of ``kolommen``; keuze and tekst are str. An optional field that is left empty
    gets ``standaard``, or otherwise None, "", False or (). ``geheel`` asks for a whole number; ``uniek`` names the column
    of a tabel in which every value stands once.
    """

    code: str
    label: str
    soort: Veldsoort
    uitleg: str = ""
    verplicht: bool = False
    keuzes: tuple[tuple[str, str], ...] = ()
    standaard: Any = None
    verwijst: Verwijzing = ""
    kolommen: tuple["Veld", ...] = ()
    mag_negatief: bool = False
    maximum: Decimal | None = None
    geheel: bool = False
    uniek: str = ""


Rekenfunctie = Callable[[Rekenstand, Modelregel], Bijdrage]
Zin = Callable[[Mapping[str, Any]], str]


@dataclass(frozen=True, slots=True)
class Regelsoort:
    """A rule kind. ``uitleg`` says what it is for; ``beschrijf(parameters)`` says in words what one rule does.

    Of every group of ``een_van`` exactly one field must be filled in. With ``uit_pot`` the amounts are taken from the
    pot named in the parameter ``pot``, when there is one.
    """

    code: str
    label: str
    uitleg: str
    velden: tuple[Veld, ...]
    functie: Rekenfunctie
    beschrijf: Zin
    een_van: tuple[tuple[str, ...], ...] = ()
    uit_pot: bool = True


REGELSOORTEN: dict[str, Regelsoort] = {}


def regelsoort(
    *,
    code: str,
    label: str,
    uitleg: str,
    velden: tuple[Veld, ...],
    beschrijf: Zin,
    een_van: tuple[tuple[str, ...], ...] = (),
    uit_pot: bool = True,
) -> Callable[[Rekenfunctie], Rekenfunctie]:
    """Register the function below it as a rule kind."""

    def register(functie: Rekenfunctie) -> Rekenfunctie:
        REGELSOORTEN[code] = Regelsoort(code, label, uitleg, velden, functie, beschrijf, een_van, uit_pot)
        return functie

    return register


# --- parameters that several kinds share ----------------------------------------------------------------------------

NIVEAUS = (("school", "per school"), ("bestuur", "per bestuur"))
TELDATA = (
    ("", "de enige teldatum die er is"),
    ("T-1-02-01", "1 februari van het jaar ervoor"),
    ("T-1-10-01", "1 oktober van het jaar ervoor"),
    ("T-02-01", "1 februari van het jaar zelf"),
    ("T-10-01", "1 oktober van het jaar zelf"),
    ("T-2-02-01", "1 februari van twee jaar ervoor"),
    ("T-2-10-01", "1 oktober van twee jaar ervoor"),
)
POT = Veld("pot", "Uit welke pot", "tekst", "Leeg: het bedrag gaat niet van een pot af.", verwijst="pot")
POT_VERPLICHT = Veld("pot", "Welke pot", "tekst", verplicht=True, verwijst="pot")
POT_OPBRENGST = Veld("pot", "In welke pot komt de opbrengst", "tekst", "Leeg: in geen pot.", verwijst="pot")
NIVEAU = Veld("niveau", "Op welk niveau", "keuze", keuzes=NIVEAUS, standaard="school", verplicht=True)
SCHOOLSOORTEN = Veld(
    "schoolsoorten", "Alleen voor schoolsoorten", "lijst", "Leeg: voor alle scholen.", verwijst="schoolsoort"
)
TELDATUM = Veld("teldatum", "Teldatum", "keuze", "T is het jaar van het verdeelmodel.", keuzes=TELDATA, standaard="")
LEEG_IS_NUL = Veld(
    "leeg_is_nul", "Geen telling betekent nul", "ja_nee", "Nee: een telling die ontbreekt, houdt de berekening tegen."
)
TARIEF = Veld("tarief", "Tarief", "tekst", "Kies een tarief, of vul zelf een bedrag in.", verwijst="tarief")
BEDRAG = Veld("bedrag", "Bedrag", "bedrag")
TARIEF_OF_BEDRAG = (("tarief", "bedrag"),)
