"""Years to report on: school years and calendar years."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Telperiode:
    """From ``van`` up to but not including ``tot``."""

    van: date
    tot: date
    label: str
    soort: str = "schooljaar"

    @property
    def laatste_dag(self) -> date:
        """The last day that counts, for people to read: the day before ``tot``."""
        return self.tot - timedelta(days=1)

    def contains(self, dag: date) -> bool:
        """Does this day count? ``van`` does, ``tot`` does not."""
        return self.van <= dag < self.tot

    def vorige(self, aantal: int = 1) -> "Telperiode":
        """The same kind of year, this many years earlier."""
        make = schooljaar if self.soort == "schooljaar" else kalenderjaar
        return make(self.van.year - aantal)


def schooljaar(jaar: int) -> Telperiode:
    """The schooljaar that begins on 1 August of this year."""
    return Telperiode(date(jaar, 8, 1), date(jaar + 1, 8, 1), f"{jaar}-{jaar + 1}")


def kalenderjaar(jaar: int) -> Telperiode:
    """A calendar year, from 1 January up to but not including 1 January after it."""
    return Telperiode(date(jaar, 1, 1), date(jaar + 1, 1, 1), str(jaar), "kalenderjaar")


def lees_schooljaar(tekst: str) -> Telperiode:
    """«2025-2026» as a period. Raises ValueError for anything else."""
    begin, streep, eind = tekst.partition("-")
    if not (
        streep and begin.isdecimal() and eind.isdecimal() and int(eind) == int(begin) + 1 and 2000 <= int(begin) < 2100
    ):
        raise ValueError(f"Not a school year: {tekst}")
    return schooljaar(int(begin))
