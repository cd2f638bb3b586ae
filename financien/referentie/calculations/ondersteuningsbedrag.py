"""The support amount per (v)so pupil from 2014 to 2022, by category and age (BBWEC art. 33a). Pure; for old years.

Since 2023 there is one amount per category (and, for so, no age), which is entered as a tariff.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Literal

from financien.referentie.calculations.fout import GegevenOntbreekt, Gemis, OngeldigeRekeninvoer
from swv.kern.geld import round_euro

Leeftijdsgroep = Literal["so_jonger_8", "so_vanaf_8", "vso"]
EERSTE_JAAR, LAATSTE_JAAR = 2014, 2022
BRON = "Besluit bekostiging WEC, artikel 33a (tekst van 1 juli 2021)"


@dataclass(frozen=True, slots=True)
class Formatie:
    """Full-time equivalents per pupil: of teachers and of supporting staff."""

    leraar: Decimal
    oop: Decimal


def _formatie(leraar: str, oop: str) -> Formatie:
    return Formatie(Decimal(leraar), Decimal(oop))


FORMATIE: Mapping[tuple[Leeftijdsgroep, int], Formatie] = MappingProxyType(
    {
        ("so_jonger_8", 1): _formatie("0.0637", "0.1180"),
        ("so_jonger_8", 2): _formatie("0.0616", "0.2287"),
        ("so_jonger_8", 3): _formatie("0.1304", "0.2896"),
        ("so_vanaf_8", 1): _formatie("0.0800", "0.0688"),
        ("so_vanaf_8", 2): _formatie("0.0788", "0.2287"),
        ("so_vanaf_8", 3): _formatie("0.1476", "0.2896"),
        ("vso", 1): _formatie("0.1029", "0.0529"),
        ("vso", 2): _formatie("0.1254", "0.1962"),
        ("vso", 3): _formatie("0.1297", "0.2892"),
    }
)


def calculate_ondersteuningsbedrag(
    jaar: int, groep: Leeftijdsgroep, categorie: int, bedragen: Mapping[str, Decimal]
) -> Decimal:
    """fte leraar × leraar + fte oop × oop + vast, in euro per pupil (BBWEC art. 33a lid 1 and 2).

    ``bedragen`` holds leraar, oop and vast of the ministerial regeling of that year. Raises Ontbreekt, and
    OngeldigeInvoer outside 2014-2022 or for a category that did not exist.
    """
    if not EERSTE_JAAR <= jaar <= LAATSTE_JAAR:
        raise OngeldigeRekeninvoer([f"Deze formule gold van {EERSTE_JAAR} tot en met {LAATSTE_JAAR}."])
    staff = FORMATIE.get((groep, categorie))
    if staff is None:
        raise OngeldigeRekeninvoer([f"Er is geen categorie {categorie} voor {groep}."])
    names = {
        "leraar": f"het bedrag per fte leraar in {jaar}",
        "oop": f"het bedrag per fte ondersteunend personeel in {jaar}",
        "vast": f"het vaste bedrag per leerling in {jaar}",
    }
    missing = [Gemis(f"tarief:{code}", name) for code, name in names.items() if code not in bedragen]
    if missing:
        raise GegevenOntbreekt(missing)
    return round_euro(staff.leraar * bedragen["leraar"] + staff.oop * bedragen["oop"] + bedragen["vast"])
