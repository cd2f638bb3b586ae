"""The rule kinds. Whoever takes the register from here finds all of them in it."""

from financien.verdelen.calculations.regel import (
    aanpassen,
    arrangementen,
    meedoen,
    potten,
    sleutels,
    vangnet,
    vast,
    verwijzen,
)
from financien.verdelen.calculations.velden import REGELSOORTEN

__all__ = [
    "REGELSOORTEN",
    "aanpassen",
    "arrangementen",
    "meedoen",
    "potten",
    "sleutels",
    "vangnet",
    "vast",
    "verwijzen",
]
