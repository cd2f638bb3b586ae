"""Indicators: what they mean (``INDICATOREN``) and what they are (``bereken``)."""

from rapportage.calculations import Deel, Indicator, Landelijk, Periode, Uitkomst, hide_small, kalenderjaar, schooljaar
from rapportage.indicatoren.bereken import bereken, bereken_alle, bereken_jaren
from rapportage.indicatoren.definities import INDICATOREN
from rapportage.indicatoren.gegevens import Gegevens

__all__ = [
    "INDICATOREN",
    "Deel",
    "Gegevens",
    "Indicator",
    "Landelijk",
    "Periode",
    "Uitkomst",
    "bereken",
    "bereken_alle",
    "bereken_jaren",
    "hide_small",
    "kalenderjaar",
    "schooljaar",
]
