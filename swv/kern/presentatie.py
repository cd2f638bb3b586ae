"""What a case page of every room shows in the same shape: badge, phase tiles, timeline and action bar."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Badge:
    """Words, tone and icon of a status: for the tag ``badge``."""

    label: str
    toon: str
    icoon: str


@dataclass(frozen=True)
class Fase:
    """One tile: context of onderdelen/fasetegels.html."""

    titel: str
    status: str
    datum: date | str = ""
    toelichting: str = ""


@dataclass(frozen=True)
class Gebeurtenis:
    """One line of onderdelen/tijdlijn.html."""

    op: datetime
    zin: str
    toelichting: str = ""
    icoon: str = "stip"


@dataclass(frozen=True)
class Actieknop:
    """A step as onderdelen/actiebalk.html shows it; ``direct``: one click does it, after the question ``vraag``."""

    name: str
    label: str
    allowed: bool
    reason: str
    url: str
    direct: bool = False
    vraag: str = ""
