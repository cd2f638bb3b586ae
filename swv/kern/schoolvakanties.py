"""School holidays per region, as shipped (``schoolvakanties.csv``, where the source stands). Pure: no clock.

Compulsory are kerst, mei and zomer (WPO 15 lid 2, WEC 26 lid 2 and the law on voortgezet onderwijs, in a decree per span
of years); of herfst and voorjaar the minister gives days as advice, from which a school may differ. Of a day after the
last row nothing is known: then nothing is a holiday, and who shows a term says so.
"""

import csv
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

BESTAND = Path(__file__).with_name("schoolvakanties.csv")
REGIOS = ("noord", "midden", "zuid")
# What an swv is in that did not choose: it has no holidays.
GEEN_REGIO = "geen"
# Of a holiday that an swv has on days of its own.
EIGEN = "eigen"
VERPLICHT, ADVIES = "verplicht", "advies"
ADVIESNAMEN = ("herfstvakantie", "voorjaarsvakantie")
MAX_DAGEN_ADVIES = 16


@dataclass(frozen=True)
class Vakantie:
    """One holiday of one region, first and last day included. ``schooljaar``: the year in which it began."""

    schooljaar: int
    naam: str
    regio: str
    van: date
    tot_en_met: date
    soort: str = ADVIES

    def __contains__(self, dag: object) -> bool:
        return isinstance(dag, date) and self.van <= dag <= self.tot_en_met

    @property
    def is_verplicht(self) -> bool:
        """Laid down by decree, so no school of the region differs from it without leave."""
        return self.soort == VERPLICHT


def read_vakanties(regels: Iterable[str]) -> tuple[Vakantie, ...]:
    """The rows of the file; lines with # are its source. Raises ValueError for a row that can't be read."""
    rows = csv.DictReader((line for line in regels if not line.startswith("#")), delimiter=";", strict=True)
    return tuple(
        Vakantie(
            int(row["schooljaar"][:4]), row["naam"], row["regio"], date.fromisoformat(row["van"]),
            date.fromisoformat(row["tot_en_met"]), row["soort"],
        )
        for row in rows
    )  # fmt: skip


@cache
def get_alle() -> tuple[Vakantie, ...]:
    """Everything that is shipped, by schooljaar and day."""
    return read_vakanties(BESTAND.read_text(encoding="utf-8").splitlines())


@cache
def get_vakanties(regio: str) -> tuple[Vakantie, ...]:
    """Those of one region, oldest first; none for a region that is not there."""
    return tuple(sorted((each for each in get_alle() if each.regio == regio), key=lambda each: each.van))


@cache
def get_schooljaren() -> tuple[int, ...]:
    """The schooljaren (the year in which each begins) of which the holidays are known."""
    return tuple(sorted({each.schooljaar for each in get_alle()}))


@cache
def get_bekend_tot_en_met(regio: str) -> date | None:
    """The last day of which the holidays of this region are known: that of the last summer holiday."""
    return max((each.tot_en_met for each in get_vakanties(regio)), default=None)


def is_vakantie(dag: date, vakanties: Collection[Vakantie]) -> bool:
    """Is this a day of one of these holidays?"""
    return any(dag in each for each in vakanties)


def lay_over(vakanties: Iterable[Vakantie], eigen: Iterable[Vakantie]) -> list[Vakantie]:
    """These holidays with own days in the place of the advice; what is laid down stays as it is. Oldest first."""
    own = {(each.schooljaar, each.naam): each for each in eigen}
    kept = [each for each in vakanties if each.is_verplicht or (each.schooljaar, each.naam) not in own]
    return sorted([*kept, *own.values()], key=lambda each: each.van)


def check_eigen(schooljaar: int, naam: str, van: date, tot_en_met: date, regio: str) -> dict[str, str]:
    """{field: what is wrong with own days of an advised holiday, in Dutch}; empty when they can be."""
    if regio == GEEN_REGIO:
        return {"naam": "Kies eerst de vakantieregio van uw samenwerkingsverband, bij Feiten uit de wet."}
    if naam not in ADVIESNAMEN:
        return {"naam": "Deze vakantie ligt vast: een school mag er niet van afwijken. Kies herfst of voorjaar."}
    if not date(schooljaar, 8, 1) <= van < date(schooljaar + 1, 8, 1):
        return {
            "van": f"Deze dag valt niet in het schooljaar {schooljaar}-{schooljaar + 1}. Kies een andere dag of een ander jaar."
        }
    if tot_en_met < van:
        return {"tot_en_met": "De laatste dag ligt vóór de eerste. Kies een latere dag."}
    if (tot_en_met - van).days >= MAX_DAGEN_ADVIES:
        return {"tot_en_met": f"Dit is langer dan {MAX_DAGEN_ADVIES} dagen. Kijk de dagen na."}
    laid_down = [each for each in get_vakanties(regio) if each.is_verplicht]
    if clash := find_between(laid_down, van, tot_en_met):
        return {"van": f"Op deze dagen is het al {clash[0].naam}. Kies andere dagen."}
    return {}


def find_between(vakanties: Iterable[Vakantie], van: date, tot_en_met: date) -> list[Vakantie]:
    """The holidays of which a day falls from ``van`` to ``tot_en_met``, oldest first."""
    found = (each for each in vakanties if each.van <= tot_en_met and each.tot_en_met >= van)
    return sorted(found, key=lambda each: each.van)
