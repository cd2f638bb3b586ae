"""Tables of the money of a samenwerkingsverband."""

from financien.models.begroting import (
    Begroting,
    Begrotingsbedrag,
    Begrotingspost,
    Begrotingstap,
    Reserve,
    Reservemutatie,
)
from financien.models.importbestand import Importbestand
from financien.models.realisatie import Balanspost, Realisatieregel
from financien.models.referentie import (
    Arrangementtotaal,
    Beschikking,
    Deelname,
    Groepslid,
    Percentage,
    Plaatsing,
    Tarief,
    Telling,
)
from financien.models.verdeelmodel import Verdeelmodel, Verdeelregel
from financien.models.verdeling import (
    Betaling,
    Download,
    Verdeelbrief,
    Verdeling,
    Verdelingsdeel,
    Verdelingstap,
)

__all__ = [
    "Arrangementtotaal",
    "Balanspost",
    "Begroting",
    "Begrotingsbedrag",
    "Begrotingspost",
    "Begrotingstap",
    "Beschikking",
    "Betaling",
    "Deelname",
    "Download",
    "Groepslid",
    "Importbestand",
    "Percentage",
    "Plaatsing",
    "Realisatieregel",
    "Reserve",
    "Reservemutatie",
    "Tarief",
    "Telling",
    "Verdeelbrief",
    "Verdeelmodel",
    "Verdeelregel",
    "Verdeling",
    "Verdelingsdeel",
    "Verdelingstap",
]
