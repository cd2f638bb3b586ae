"""Tables of figures: numbers, never a pupil."""

from rapportage.indicatoren.models.cijfer import Aanvraagcijfer, Telmoment, Thuiszittercijfer
from rapportage.indicatoren.models.inzage import Cijferinzage
from rapportage.indicatoren.models.streefwaarde import Streefwaarde

__all__ = ["Aanvraagcijfer", "Cijferinzage", "Streefwaarde", "Telmoment", "Thuiszittercijfer"]
