"""All of the thirteen, by their code."""

from tests.praktijk import (
    fryslan_noard,
    po_a,
    po_b,
    po_c,
    po_d,
    po_e,
    utrecht_po,
    vo_a,
    vo_b,
    vo_c,
    vo_d,
    vo_e,
    zout,
)
from tests.praktijk.gegevens import Swv

DERTIEN: dict[str, Swv] = {
    each.SWV.code: each.SWV
    for each in (
        po_a, po_b, po_c, po_d, po_e, vo_a, vo_b, vo_c, vo_d, vo_e, zout, utrecht_po, fryslan_noard,
    )
}  # fmt: skip
