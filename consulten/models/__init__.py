"""Tables of consultation and hours."""

from consulten.models.consult import Consult, Consultinhoud, ConsultStap
from consulten.models.soort import Consultsoort, Uursoort
from consulten.models.uren import Uurmaand, Uurregel

__all__ = ["Consult", "ConsultStap", "Consultinhoud", "Consultsoort", "Uurmaand", "Uurregel", "Uursoort"]
