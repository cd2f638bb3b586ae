"""What everybody who computes with reference data needs: the best figure of a day, and the code of a unit."""

from typing import Any

from django.db.models import Case, IntegerField, Value, When

from financien.referentie.enums import Cijferstatus
from swv.organisatie.api.basis import get_code
from swv.organisatie.models import Organisatie


def unit_code(organisatie: Organisatie) -> str:
    """The code of a school or board in calculations and files: 20AB00, 41009; without one its own id."""
    return get_code(organisatie) or f"org-{organisatie.pk}"


def best_first(rows: Any) -> Any:
    """Provisional rows first, so that in a dict the definitive one of the same day overwrites it."""
    definitive_last = Case(
        When(status=Cijferstatus.DEFINITIEF, then=Value(1)), default=Value(0), output_field=IntegerField()
    )
    return rows.order_by(definitive_last, "pk")
