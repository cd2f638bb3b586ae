"""Pure rules of the figures: no ORM, no clock."""

from rapportage.indicatoren.calculations.periode import Telperiode, kalenderjaar, lees_schooljaar, schooljaar
from rapportage.indicatoren.calculations.rekenen import aandeel, mediaan, per_duizend, verschuif
from rapportage.indicatoren.calculations.uitkomst import (
    Indicator,
    Indicatordeel,
    Indicatoruitkomst,
    Landelijk,
    Verschuiving,
)
from rapportage.indicatoren.calculations.verbergen import hide_absence, hide_opp, hide_small, hide_together

__all__ = [
    "Indicator",
    "Indicatordeel",
    "Indicatoruitkomst",
    "Landelijk",
    "Telperiode",
    "Verschuiving",
    "aandeel",
    "hide_absence",
    "hide_opp",
    "hide_small",
    "hide_together",
    "kalenderjaar",
    "lees_schooljaar",
    "mediaan",
    "per_duizend",
    "schooljaar",
    "verschuif",
]
