"""The rule kinds. Importing this package registers them all."""

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

__all__ = ["aanpassen", "arrangementen", "meedoen", "potten", "sleutels", "vangnet", "vast", "verwijzen"]
