"""The rule kinds. Whoever takes the register from here finds all of them in it."""

from financien.calculations.verdeelmodel.regels import (
    aanpassen,
    arrangementen,
    meedoen,
    potten,
    sleutels,
    vangnet,
    vast,
    verwijzen,
)
from financien.calculations.verdeelmodel.velden import REGELSOORTEN

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
