"""All of the thirteen, by their code."""

from tests.praktijk import po_b, vo_e
from tests.praktijk.gegevens import Swv

DERTIEN: dict[str, Swv] = {each.SWV.code: each.SWV for each in (po_b, vo_e)}
