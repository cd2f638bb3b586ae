"""What is known already of the school and the pupil of a request on paper."""

from datetime import date

from leerlingen.models import Inschrijving, Leerling
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie, holds_on


def find_school(brin: str) -> Organisatie | None:
    """The school with this BRIN and branch («02VG00»), of whichever samenwerkingsverband."""
    rows = Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL, brin=brin[:4], vestiging=brin[4:])
    return rows.first()


def find_elders(leerling: Leerling, school: Organisatie, dag: date) -> str:
    """The name of the school where this pupil is enrolled, when that is not this one; "" when there is no such school.

    Who is registered at this school is expected there.
    """
    rows = list(Inschrijving.objects.filter(holds_on(dag), leerling=leerling).select_related("school"))
    if any(row.school_id == school.pk for row in rows):
        return ""
    return rows[0].school.naam if rows else ""
