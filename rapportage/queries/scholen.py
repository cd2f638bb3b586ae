"""Schools and boards of an swv, for rows of tables and for what one can choose."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie, holds_on


@dataclass(frozen=True)
class School:
    """A school with its board."""

    pk: int
    naam: str
    schoolsoort: str
    bestuur_id: int
    bestuur: str


def get_scholen(swv_id: int, vandaag: date) -> dict[int, School]:
    """{id: school} of every school tied to this swv, itself or through its board, in order of name. One query."""
    tied = Organisatie.objects.filter(holds_on(vandaag, "aangesloten_bij__"), aangesloten_bij__swv=swv_id).order_by()
    rows = Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL).filter(
        Q(pk__in=tied.values("pk")) | Q(bestuur__in=tied.values("pk"))
    )
    values = rows.order_by("naam", "pk").values_list("pk", "naam", "schoolsoort", "bestuur", "bestuur__naam")
    return {row[0]: School(*row) for row in values}
