"""What a list says of itself: its columns, its rows in plain words, why it is empty, and its file."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Kolomkop:
    """A column heading; with a ``veld`` (a key of ``volgorden``) the list can be ordered by it."""

    label: str
    veld: str = ""
    getal: bool = False


@dataclass(frozen=True)
class Celrij:
    """A row of plain words (text, whether it is a number); the first is its heading and links to ``url``, if any."""

    cellen: Sequence[tuple[str, bool]]
    url: str = ""


@dataclass(frozen=True)
class Leeg:
    """Why a list is empty, and the button to what one can do about it.

    A list that is empty because of its filter links to itself without it; another one to ``url``, if any.
    """

    titel: str
    uitleg: str = ""
    knop: str = "Wis het filter"
    icoon: str = "map"
    url: str = ""


@dataclass(frozen=True)
class Export:
    """A list as a file: name without date, headings (() for those of the page), the event in the log, and how many rows at
    most (None: all)."""

    naam: str
    kopjes: Sequence[str]
    gebeurtenis: str
    max_rijen: int | None = None
    te_veel: str = ""
