"""The parts of an OPP as they are read and written: one order for form, page, API and paper."""

from dataclasses import dataclass
from typing import Any

from opp.calculations import MET_COMMISSIE
from opp.enums import Onderdeel
from opp.models import Doel, Opp, OppVersie
from opp.queries.opp import get_doelen


@dataclass(frozen=True)
class Oppdeel:
    """One part of the text as it is read."""

    code: str
    titel: str
    tekst: str
    doelen: list[Doel]
    bestemming: str = ""


def get_onderdelen(opp: Opp, *, met_handelingsdeel: bool = False) -> list[Any]:
    """The parts of this type that this kind of school fills in."""
    return [
        item
        for item in opp.soort.onderdelen.all()
        if (item.code != Onderdeel.HANDELINGSDEEL or met_handelingsdeel)
        and (item.code != Onderdeel.OORDEEL_CVB or opp.school.schoolsoort in MET_COMMISSIE)
    ]


def read_delen(zaak: Opp, versie: OppVersie) -> list[Oppdeel]:
    """The parts of this text in the order of the type; an empty part that is not asked is left out."""
    delen = []
    for item in get_onderdelen(zaak, met_handelingsdeel=True):
        doelen = get_doelen(versie) if item.code == Onderdeel.HANDELINGSDEEL else []
        tekst = "" if item.code == Onderdeel.HANDELINGSDEEL else getattr(versie, item.code)
        bestemming = versie.get_uitstroombestemming_display() if item.code == Onderdeel.UITSTROOM else ""
        if tekst or doelen or item.verplicht:
            delen.append(Oppdeel(item.code, Onderdeel(item.code).label, tekst, doelen, bestemming))
    return delen
