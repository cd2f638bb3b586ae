"""All gemeenten of the Netherlands with their days, as shipped (``gemeenten.csv``, where the source stands). Pure: no clock.

A pupil may live anywhere; so a woongemeente is chosen from this list, and nobody has to add it first. What is connected
to an swv is an ``Organisatie`` with the same code.
"""

import csv
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

BESTAND = Path(__file__).with_name("gemeenten.csv")
_TOEVOEGING = re.compile(r"\s*\([^)]*\)$")
_CODE = re.compile(r"(?:gm)?([0-9]{4})", re.IGNORECASE)
ONBEKEND = "«{tekst}» is geen gemeente. Kies een naam uit de lijst; een woonplaats kan bij een andere gemeente horen."
MEER = "Er zijn meer gemeenten die zo heten. Kies {namen}."
OPGEHEVEN = "De gemeente {naam} bestaat niet meer sinds {dag}. Kies {namen}."


@dataclass(frozen=True)
class Gemeente:
    """One gemeente from ``van`` (None: before 2020) up to but not including ``tot`` (None: it exists)."""

    code: str
    naam: str
    van: date | None = None
    tot: date | None = None
    opvolgers: tuple[str, ...] = ()
    ook: str = ""

    def holds_on(self, dag: date) -> bool:
        """Did it exist on this day? Before 2020 the list knows no changes."""
        return (self.van is None or self.van <= dag) and (self.tot is None or dag < self.tot)

    @property
    def sleutels(self) -> frozenset[str]:
        """Under what it is found: its name with and without what tells it apart, and what people call it."""
        return frozenset({to_key(self.naam), to_key(_TOEVOEGING.sub("", self.naam)), to_key(self.ook)} - {""})


def to_key(naam: str) -> str:
    """Small letters and digits without accents: «Súdwest-Fryslân» as «sudwestfryslan»."""
    plain = unicodedata.normalize("NFD", naam.casefold())
    return "".join(char for char in plain if char.isalnum())


def read_gemeenten(regels: Iterable[str]) -> tuple[Gemeente, ...]:
    """The rows of the file; lines with # are its source. Raises ValueError for a row that can't be read."""
    rows = csv.DictReader((line for line in regels if not line.startswith("#")), delimiter=";", strict=True)
    return tuple(
        Gemeente(
            row["code"], row["naam"], _read_day(row["van"]), _read_day(row["tot"]), tuple(row["opvolgers"].split()), row["ook"]
        )
        for row in rows
    )  # fmt: skip


def _read_day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@cache
def get_alle() -> tuple[Gemeente, ...]:
    """Everything that is shipped, by code."""
    return read_gemeenten(BESTAND.read_text(encoding="utf-8").splitlines())


def get_gemeenten(dag: date) -> list[Gemeente]:
    """Those that exist on this day, in the order of the alphabet («'s-Gravenhage» at the G)."""
    return sorted((each for each in get_alle() if each.holds_on(dag)), key=lambda each: _sort_key(each.naam))


def _sort_key(naam: str) -> str:
    return to_key(naam.removeprefix("'s-"))


def get_gemeente(code: str) -> Gemeente | None:
    """The gemeente with this code of the CBS, also one that is gone."""
    return next((each for each in get_alle() if each.code == code), None)


def find_gemeente(tekst: str, dag: date) -> Gemeente:
    """The gemeente of this day that somebody means with a name or a code (0375, GM0375).

    Raises ValueError in Dutch: unknown, more of that name, or gone since (with what it became).
    """
    match = _CODE.fullmatch(tekst.strip())
    key, stripped = to_key(tekst), to_key(_TOEVOEGING.sub("", tekst.strip()))
    found = [each for each in get_alle() if (each.code == match[1] if match else key in each.sleutels)]
    if not found and not match and stripped != key:
        # «Hengelo (O.)», as the CBS writes it; «Bergen (L.)» was found by its whole name.
        found = [each for each in get_alle() if stripped in each.sleutels]
    now = [each for each in found if each.holds_on(dag)]
    if len(now) == 1:
        return now[0]
    if now:
        raise ValueError(MEER.format(namen=_list(now)))
    if found and (einde := found[0].tot):
        heirs = [heir for code in found[0].opvolgers if (heir := get_gemeente(code))]
        day = f"{einde.day}-{einde.month}-{einde.year}"
        raise ValueError(OPGEHEVEN.format(naam=found[0].naam, dag=day, namen=_list(heirs)))
    raise ValueError(ONBEKEND.format(tekst=tekst.strip()[:60]))


def _list(gemeenten: Iterable[Gemeente]) -> str:
    return " of ".join(each.naam for each in gemeenten)
