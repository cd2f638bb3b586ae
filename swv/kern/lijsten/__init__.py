"""Pages that list: filter, order, page, and take along as a file."""

from swv.kern.lijsten.bestand import get_bestand_query, get_formaat, take_along
from swv.kern.lijsten.delen import Celrij, Export, Kolomkop, Leeg
from swv.kern.lijsten.lijst import VORIGE, Lijst

__all__ = [
    "VORIGE",
    "Celrij",
    "Export",
    "Kolomkop",
    "Leeg",
    "Lijst",
    "get_bestand_query",
    "get_formaat",
    "take_along",
]
