"""Facts that the law or a decree sets, each with its days, its source and whether somebody saw it there. Pure.

What is shipped stands in ``feiten.toml``. The room ``swv.wet`` lays what a beheerder added over it; a rule that is called
without those reckons with what is shipped.

A row holds from ``van`` until the next row of the same fact begins. On a day before the first row the first one is
taken, and after ``tot`` of the last row that last one, which the page and Mijn werk warn for: no day is without a number.
Days equated with feast days are another matter: of a day outside the rows it is only unknown whether it is one.
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from dateutil.relativedelta import relativedelta

BESTAND = Path(__file__).with_name("feiten.toml")
GELIJKGESTELDE_DAGEN = "gelijkgestelde_dagen"
GETAL, DAGEN, SCHOLEN, TEKST, JAARDAG, KEUZE = "getal", "dagen", "scholen", "tekst", "jaardag", "keuze"
MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip


@dataclass(frozen=True)
class Feitsoort:
    """What a fact is: ``vorm`` says how its value is written, ``raakt`` what changes with it, in Dutch."""

    code: str
    naam: str
    onderwerp: str
    vorm: str
    raakt: str
    eenheid: str = ""
    # So many months before its last known day it is time to look for what comes next.
    afloop_maanden: int = 3
    # Of a choice: {value: how it is read}.
    keuzes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Feitrij:
    """One value from ``van`` up to but not including ``tot``. Either ``nagezien_op`` or ``niet_nagezien`` is filled."""

    code: str
    waarde: str
    van: date
    bron: str
    tot: date | None = None
    artikel: str = ""
    nagezien_op: date | None = None
    niet_nagezien: str = ""
    eigen: bool = False


@dataclass(frozen=True)
class Tijdvak:
    """A row with the days on which it holds: ``eind`` is the first day after it, None when none is known."""

    rij: Feitrij
    eind: date | None

    def holds_on(self, dag: date) -> bool:
        """Is this the row of this day?"""
        return self.rij.van <= dag and (self.eind is None or dag < self.eind)


class Feiten:
    """Facts to look up by code and day. Raises KeyError for a code that does not exist, never for a day."""

    def __init__(self, soorten: Mapping[str, Feitsoort], rijen: Iterable[Feitrij]) -> None:
        self.soorten = soorten
        self._rijen: dict[str, list[Feitrij]] = defaultdict(list)
        for rij in rijen:
            self._rijen[rij.code].append(rij)
        # Sorting keeps the order of rows of one day: the last one that was written goes before.
        for rows in self._rijen.values():
            rows.sort(key=lambda rij: (rij.van, rij.eigen))

    def extend(self, rijen: Iterable[Feitrij]) -> "Feiten":
        """These facts with rows added, in the order in which they were written."""
        return Feiten(self.soorten, [*(rij for rows in self._rijen.values() for rij in rows), *rijen])

    def get_tijdlijn(self, code: str) -> list[Tijdvak]:
        """Every row that holds on some day, oldest first."""
        latest = {rij.van: rij for rij in self._rijen[self.soorten[code].code]}
        rows = list(latest.values())
        starts: list[date | None] = [*(rij.van for rij in rows[1:]), None]
        return [
            Tijdvak(rij, min((dag for dag in (rij.tot, start) if dag is not None), default=None))
            for rij, start in zip(rows, starts, strict=True)
        ]

    def get_rij(self, code: str, dag: date) -> Feitrij:
        """The row for this day; before the first row that one."""
        tijdlijn = self.get_tijdlijn(code)
        return next((vak.rij for vak in reversed(tijdlijn) if vak.rij.van <= dag), tijdlijn[0].rij)

    def get_tekst(self, code: str, dag: date) -> str:
        """The value on this day as it is written."""
        return self.get_rij(code, dag).waarde

    def get_getal(self, code: str, dag: date) -> int:
        """The value on this day of a fact that is a number."""
        return int(self.get_tekst(code, dag))

    def get_scholen(self, code: str, dag: date) -> frozenset[str]:
        """The kinds of school that this fact names on this day."""
        return frozenset(self.get_tekst(code, dag).split())

    def get_jaardag(self, code: str, jaar: int) -> date:
        """The day in this year of a fact that is a day of every year, as it stood on 1 January of it."""
        return read_jaardag(self.get_tekst(code, date(jaar, 1, 1)), jaar)

    @cached_property
    def gelijkgestelde_dagen(self) -> frozenset[date]:
        """All days known to be equated with a feast day (Algemene termijnenwet 3 lid 3)."""
        return frozenset(
            dag
            for vak in self.get_tijdlijn(GELIJKGESTELDE_DAGEN)
            for dag in map(date.fromisoformat, vak.rij.waarde.split())
            if vak.holds_on(dag)
        )

    def find_aflopend(self, vandaag: date) -> list[Tijdvak]:
        """The last rows that end soon or ended, with nothing known after them."""
        ends = [(soort, self.get_tijdlijn(code)[-1]) for code, soort in self.soorten.items()]
        return [vak for soort, vak in ends if is_aflopend(soort, vak, vandaag)]


def is_aflopend(soort: Feitsoort, vak: Tijdvak, vandaag: date) -> bool:
    """Does this last row of its fact end within the months that somebody needs to find the next?"""
    return vak.eind is not None and vak.eind <= vandaag + relativedelta(months=soort.afloop_maanden)


def read_jaardag(waarde: str, jaar: int) -> date:
    """«1 februari» in this year. Raises ValueError for what is no day of every year."""
    dag, _, maand = waarde.partition(" ")
    return date(jaar, MAANDEN.index(maand) + 1, int(dag))


def check_waarde(soort: Feitsoort, waarde: str, van: date, tot: date | None, scholen: Sequence[str]) -> str:
    """ "" when this can be the value of a fact, else what is wrong with it in Dutch. ``scholen``: codes that exist."""
    parts = waarde.split()
    if soort.vorm == GETAL and not (waarde.isascii() and waarde.isdigit() and 1 <= int(waarde) <= 999):
        return "Vul een heel getal in van 1 tot en met 999."
    if soort.vorm == SCHOLEN and (not parts or not set(parts) <= set(scholen)):
        return f"Kies uit: {', '.join(scholen)}. Zet er een spatie tussen."
    if soort.vorm == KEUZE and waarde not in soort.keuzes:
        return f"Kies uit: {', '.join(soort.keuzes)}."
    if soort.vorm == DAGEN:
        return _check_dagen(parts, van, tot)
    return _check_jaardag(waarde) if soort.vorm == JAARDAG else ""


def _check_jaardag(waarde: str) -> str:
    try:
        read_jaardag(waarde, 2023)  # a year without 29 February: such a day isn't there every year
    except ValueError:
        return "Schrijf de dag met de maand voluit, bijvoorbeeld 1 februari."
    return ""


def _check_dagen(parts: Sequence[str], van: date, tot: date | None) -> str:
    if tot is None:
        return "Vul ook in tot en met welke dag deze dagen bekend zijn."
    try:
        dagen = [date.fromisoformat(part) for part in parts]
    except ValueError:
        return "Schrijf elke dag als 2029-05-11, met een spatie ertussen."
    outside = [dag for dag in dagen if not van <= dag < tot]
    return f"{outside[0]:%d-%m-%Y} valt buiten de dagen waarvoor dit geldt." if outside else ""


def read_feiten(bestand: Path) -> Feiten:
    """The facts in a file like ``feiten.toml``."""
    entries: list[dict[str, Any]] = tomllib.loads(bestand.read_text(encoding="utf-8"))["feit"]
    soorten = {e["code"]: Feitsoort(**{name: value for name, value in e.items() if name != "rij"}) for e in entries}
    return Feiten(soorten, [Feitrij(code=entry["code"], **rij) for entry in entries for rij in entry["rij"]])


FEITEN = read_feiten(BESTAND)
