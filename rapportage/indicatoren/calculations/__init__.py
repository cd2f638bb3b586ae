"""Pure rules of the figures: no ORM, no clock."""

from rapportage.indicatoren.calculations.periode import Periode, kalenderjaar, lees_schooljaar, schooljaar
from rapportage.indicatoren.calculations.rekenen import aandeel, mediaan, per_duizend, verschuif
from rapportage.indicatoren.calculations.uitkomst import Deel, Indicator, Landelijk, Uitkomst, Verschuiving
from rapportage.indicatoren.calculations.verbergen import hide_absence, hide_opp, hide_small, hide_together

__all__ = [
    "Deel",
    "Indicator",
    "Landelijk",
    "Periode",
    "Uitkomst",
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
