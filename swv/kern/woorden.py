"""Words that differ by sector: what vo calls a zorgcoördinator is an intern begeleider in po.

Texts that hold such a word name it as ``{zorgcoordinator}`` and pass ``zeg``; a text that is a constant of its module
passes ``zeg_straks`` and is filled in when somebody reads it. In whose words one reads, the middleware says
(``SECTOR``); a page about one case speaks in those of its swv (``spreek``), whoever reads it: an expert, a board or a
gemeente sees cases of both sectors. Outside a request, and for who has no sector, the words of vo hold.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.utils.functional import lazy

# The sector («po», «vo») in whose words the texts of this request are.
SECTOR: ContextVar[str] = ContextVar("sector", default="vo")
# {word: {sector: how it is called there}}
WOORDEN: dict[str, dict[str, str]] = {
    "zorgcoordinator": {"vo": "zorgcoördinator", "po": "intern begeleider"},
    "leerjaar": {"vo": "leerjaar", "po": "groep"},
    "leerjaarveld": {"vo": "Leerjaar of groep", "po": "Groep"},
    "leerlingsysteem": {"vo": "Magister of SOMtoday", "po": "ParnasSys of ESIS"},
}
_PLEK = re.compile("{(" + "|".join(WOORDEN) + ")}")


def woord(code: str, sector: str = "") -> str:
    """How this is called in a sector («po» or «vo»), or in that of who reads now. Raises KeyError for another code."""
    words = WOORDEN[code]
    return words.get(sector or SECTOR.get(), words["vo"])


def zeg(tekst: str, sector: str = "") -> str:
    """This text with its words filled in, as ``woord``; other braces stay as they are."""
    return _PLEK.sub(lambda found: woord(found[1], sector), tekst)


def zeg_straks(tekst: str) -> str:
    """As ``zeg``, filled in each time it is read: for a constant of a module."""
    return lazy(zeg, str)(tekst)


def spreek(sector: str) -> None:
    """For the rest of this request the words of this sector hold («po» or «vo»); the middleware puts back what it was.

    What passed ``zeg`` before keeps its words; an empty sector changes nothing.
    """
    if sector:
        SECTOR.set(sector)


@contextmanager
def in_woorden_van(sector: str) -> Iterator[None]:
    """Within this block the words of this sector hold: for letters and other papers that a job makes."""
    token = SECTOR.set(sector or SECTOR.get())
    try:
        yield
    finally:
        SECTOR.reset(token)
