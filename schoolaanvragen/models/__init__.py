"""Tables of requests of schools, their duties, and quick money."""

from schoolaanvragen.models.aanvraag import Schoolaanvraag, Schoolaanvraagstap, Schooldeelname, Schoolstap
from schoolaanvragen.models.besluit import Schoolbesluit, Schoolbrief
from schoolaanvragen.models.hulp import Hulpregel, Snellehulp
from schoolaanvragen.models.plicht import Schoolplicht, Soortplicht

__all__ = [
    "Hulpregel",
    "Schoolaanvraag",
    "Schoolaanvraagstap",
    "Schoolbesluit",
    "Schoolbrief",
    "Schooldeelname",
    "Schoolplicht",
    "Schoolstap",
    "Snellehulp",
    "Soortplicht",
]  # fmt: skip
