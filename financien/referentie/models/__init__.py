"""Tables of reference data and of the files it came from."""

from financien.referentie.models.gegevens import (
    Arrangementtotaal,
    Beschikking,
    Deelname,
    GeldQuerySet,
    Groepslid,
    Percentage,
    Plaatsing,
    Tarief,
    Telling,
)
from financien.referentie.models.importbestand import Importbestand
from financien.referentie.models.vergelijking import Kostenvergelijking

__all__ = [
    "Arrangementtotaal",
    "Beschikking",
    "Deelname",
    "GeldQuerySet",
    "Groepslid",
    "Importbestand",
    "Kostenvergelijking",
    "Percentage",
    "Plaatsing",
    "Tarief",
    "Telling",
]
