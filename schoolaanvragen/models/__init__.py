"""Tables of requests of schools, their duties, and quick money."""

from schoolaanvragen.models.aanvraag import Deelname, Schoolaanvraag, Schoolaanvraagstap, Schoolstap
from schoolaanvragen.models.besluit import Schoolbesluit, Schoolbrief
from schoolaanvragen.models.hulp import Hulpregel, Snellehulp
from schoolaanvragen.models.plicht import Plicht, Schoolplicht

__all__ = [
    "Deelname", "Hulpregel", "Plicht", "Schoolaanvraag", "Schoolaanvraagstap", "Schoolbesluit", "Schoolbrief",
    "Schoolplicht", "Schoolstap", "Snellehulp",
]  # fmt: skip
