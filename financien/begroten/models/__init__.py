"""Tables of budget, realisation and balans."""

from financien.begroten.models.begroting import (
    Begroting,
    Begrotingsbedrag,
    Begrotingspost,
    Begrotingstap,
    Reserve,
    Reservemutatie,
)
from financien.begroten.models.realisatie import Balanspost, Realisatieregel

__all__ = [
    "Balanspost",
    "Begroting",
    "Begrotingsbedrag",
    "Begrotingspost",
    "Begrotingstap",
    "Realisatieregel",
    "Reserve",
    "Reservemutatie",
]
