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
VERPLICHT, ADVIES = "verplicht", "advies"


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
def get_bekend_tot_en_met(regio: str) -> date | None:
    """The last day of which the holidays of this region are known: that of the last summer holiday."""
    return max((each.tot_en_met for each in get_vakanties(regio)), default=None)


def is_vakantie(dag: date, vakanties: Collection[Vakantie]) -> bool:
    """Is this a day of one of these holidays?"""
    return any(dag in each for each in vakanties)


def find_between(vakanties: Iterable[Vakantie], van: date, tot_en_met: date) -> list[Vakantie]:
    """The holidays of which a day falls from ``van`` to ``tot_en_met``, oldest first."""
    found = (each for each in vakanties if each.van <= tot_en_met and each.tot_en_met >= van)
    return sorted(found, key=lambda each: each.van)
