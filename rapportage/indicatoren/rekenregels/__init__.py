"""Indicators: what they mean (``INDICATOREN``) and what they are (``bereken``)."""

from rapportage.indicatoren.rekenregels.bereken import bereken, bereken_alle, bereken_jaren
from rapportage.indicatoren.rekenregels.definitie import INDICATOREN
from rapportage.indicatoren.rekenregels.gegevens import Rekengegevens

__all__ = ["INDICATOREN", "Rekengegevens", "bereken", "bereken_alle", "bereken_jaren"]
