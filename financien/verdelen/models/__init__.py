"""Tables of models, distributions and what follows from them."""

from financien.verdelen.models.signaal import Signaal, Signaalregel
from financien.verdelen.models.verdeelmodel import Verdeelmodel, Verdeelregel
from financien.verdelen.models.verdeling import (
    Betaling,
    Download,
    Verdeelbrief,
    Verdeling,
    Verdelingsdeel,
    Verdelingstap,
)

__all__ = [
    "Betaling",
    "Download",
    "Signaal",
    "Signaalregel",
    "Verdeelbrief",
    "Verdeelmodel",
    "Verdeelregel",
    "Verdeling",
    "Verdelingsdeel",
    "Verdelingstap",
]
