"""A route as a drawing of stations on a line, from top to bottom, so that it is read on a narrow screen too.

Only numbers and words: the template writes the SVG, without script and without style of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from textwrap import wrap

BREEDTE, REGEL, TEKENS = 296, 20, 32
BOVEN, TUSSEN, LINKS = 22, 22, 17


class Haltestand(Enum):
    """Is a step taken? SOMS: only in the cases that are told, of a route without a request."""

    JA = "ja"
    NEE = "nee"
    ONBEKEND = "onbekend"
    SOMS = "soms"

    @property
    def teken(self) -> str:
        """What stands in the station, so that it is not told by colour alone."""
        return {Haltestand.JA: "✓", Haltestand.NEE: "×", Haltestand.ONBEKEND: "?", Haltestand.SOMS: "?"}[self]

    @property
    def woord(self) -> str:
        """The same in a word."""
        return {
            Haltestand.JA: "wel",
            Haltestand.NEE: "niet",
            Haltestand.ONBEKEND: "nog niet bekend",
            Haltestand.SOMS: "soms",
        }[self]


@dataclass(frozen=True)
class Station:
    """One step for the drawing: what it does, whether it is taken, and a line beside it."""

    naam: str
    stand: Haltestand
    uitleg: str = ""


@dataclass(frozen=True)
class Tekstregel:
    """A line of text at a height (in units of the drawing)."""

    y: int
    tekst: str
    gedempt: bool = False


@dataclass(frozen=True)
class Halte:
    """One station as it is drawn; ``nummer`` stands in it on a route without a request."""

    y: int
    lijn_tot: int
    stand: str
    teken: str
    regels: Sequence[Tekstregel]


@dataclass(frozen=True)
class Lijnbeeld:
    """The drawing: its size, its stations, and the whole in words for who doesn't see it."""

    breedte: int
    hoogte: int
    haltes: Sequence[Halte]
    woorden: str


def draw_line(stations: Sequence[Station], *, nummers: bool = False) -> Lijnbeeld:
    """Stations below each other, each as high as its words; with numbers in them, or with what is taken."""
    y, found = BOVEN, list[Halte]()
    for plek, station in enumerate(stations):
        lines = [(text, soft) for said, soft in ((station.naam, False), (station.uitleg, True)) for text in _wrap(said)]
        below = y + max(1, len(lines)) * REGEL + TUSSEN
        regels = [Tekstregel(y + 5 + REGEL * number, text, soft) for number, (text, soft) in enumerate(lines)]
        teken = str(plek + 1) if nummers else station.stand.teken
        last = plek == len(stations) - 1
        found.append(Halte(y, y if last else below, station.stand.value, teken, regels))
        y = below
    woorden = " ".join(_tell(plek, each, nummers=nummers) for plek, each in enumerate(stations, 1))
    return Lijnbeeld(BREEDTE, max(y - TUSSEN, BOVEN), found, woorden)


def _wrap(text: str) -> list[str]:
    """In lines that fit, with an amount on one line."""
    return wrap(text.replace("€ ", "€\u00a0"), TEKENS)


def _tell(plek: int, station: Station, *, nummers: bool) -> str:
    said = "" if nummers else f" ({station.stand.woord})"
    return f"Stap {plek}{said}: {station.naam}{f', {station.uitleg}' if station.uitleg else ''}."
