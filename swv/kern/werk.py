"""Mijn werk: what waits for one person. Every room tells it in the same shape, in a module ``werk``.

A room registers one function with ``register_werk``, as it registers its jobs; the first page asks them all, puts the
lines of each group in order of their day and cuts what is too much. So a room knows nothing of the page.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils.module_loading import autodiscover_modules

TE_LAAT, DEZE_WEEK, WACHT, STRAKS = "te_laat", "deze_week", "wacht", "straks"
# So many lines of one room stand in one group; the rest is counted, up to this number: past it nobody needs to know.
PER_GROEP = 15
GETELD_TOT = 99


@dataclass(frozen=True)
class Werkregel:
    """One line: what it is about, how it stands and the one thing to do.

    ``groep`` is te_laat, deze_week, wacht or straks, ``dag`` the day to order on (None: last). ``knop`` is the label of
    the button, "" for none; it goes to ``knop_url``, or to the same page as the line. ``eigen``: of this person by name, so
    before the other lines of its group, whatever their day.
    """

    groep: str
    titel: str
    stand: str
    url: str
    knop: str = ""
    knop_url: str = field(default="", kw_only=True)
    dag: date | None = field(default=None, kw_only=True)
    eigen: bool = field(default=False, kw_only=True)

    @property
    def doe_url(self) -> str:
        """Where the button goes."""
        return self.knop_url or self.url


@dataclass(frozen=True)
class Werkrest:
    """So many lines more in this group than are handed in or shown, and the page where they all stand.

    ``veel``: with those that are shown they are more than ``GETELD_TOT``, and nobody counted further.
    """

    groep: str
    aantal: int
    url: str
    veel: bool = False

    @property
    def tekst(self) -> str:
        """«met nog 7 meer», or «meer dan 99»."""
        return f"meer dan {GETELD_TOT}" if self.veel else f"met nog {self.aantal} meer"


@dataclass(frozen=True)
class Werksamen:
    """What of this group can be done for many at once: the step, and the page where one chooses them."""

    groep: str
    label: str
    url: str


Werk = Sequence[Werkregel | Werkrest | Werksamen]
GetWerk = Callable[[Any, date], Werk]


@dataclass(frozen=True)
class Werkbron:
    """One room: what it tells, the name of the address of its list, and whether its lines go before those of others."""

    get_werk: GetWerk
    lijst: str
    eerst: bool


# {module that registered it: its room}
_bronnen: dict[str, Werkbron] = {}


def register_werk(lijst: str = "", *, eerst: bool = False) -> Callable[[GetWerk], GetWerk]:
    """Decorator: this function ``get_werk(user, vandaag)`` tells what waits for somebody in the role of this moment.

    ``lijst`` is the name of the address where all of it stands; without one every line is shown. ``eerst`` puts its
    lines on top of their group, whatever their day. The number of queries must not depend on the number of lines.
    """

    def decorate(get_werk: GetWerk) -> GetWerk:
        _bronnen[get_werk.__module__] = Werkbron(get_werk, lijst, eerst)
        return get_werk

    return decorate


def get_bronnen() -> list[Werkbron]:
    """What every room registered, always in the same order."""
    autodiscover_modules("werk")
    return [_bronnen[name] for name in sorted(_bronnen)]
