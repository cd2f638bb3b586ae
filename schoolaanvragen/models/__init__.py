"""Tables of requests of schools, their duties, and quick money."""

from schoolaanvragen.models.aanvraag import Schoolaanvraag, Schoolaanvraagstap, Schooldeelname, Schoolstap
from schoolaanvragen.models.besluit import Schoolbesluit, Schoolbrief, Schooltermijn
from schoolaanvragen.models.hulp import Hulpregel, Snellehulp
from schoolaanvragen.models.plicht import Schoolplicht, Soortplicht
from schoolaanvragen.models.vraag import Schoolvraag

__all__ = [
    "Hulpregel",
    "Schoolaanvraag",
    "Schoolaanvraagstap",
    "Schoolbesluit",
    "Schoolbrief",
    "Schooldeelname",
    "Schoolplicht",
    "Schoolstap",
    "Schooltermijn",
    "Schoolvraag",
    "Snellehulp",
    "Soortplicht",
]  # fmt: skip
