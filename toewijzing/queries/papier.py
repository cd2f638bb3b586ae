"""What is known already of the school and the pupil of a request on paper."""

from datetime import date

from leerlingen.enums import Inschrijvingsoort
from leerlingen.models import Inschrijving, Leerling
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie, holds_on

# What says most of where a pupil is goes first.
ELDERS = (
    (Inschrijvingsoort.INSCHRIJVING, "staat ingeschreven op"),
    (Inschrijvingsoort.AANMELDING, "is aangemeld bij"),
)


def find_school(brin: str) -> Organisatie | None:
    """The school with this BRIN and branch («02VG00»), of whichever samenwerkingsverband."""
    rows = Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL, brin=brin[:4], vestiging=brin[4:])
    return rows.first()


def find_elders(leerling: Leerling, school: Organisatie, dag: date) -> str:
    """Where this pupil is instead of at this school: «staat ingeschreven op …», else «is aangemeld bij …», else "".

    Who is registered at this school is expected there.
    """
    found = Inschrijving.objects.filter(holds_on(dag), leerling=leerling).select_related("school")
    rows = list(found.order_by("-van", "-pk"))
    if any(row.school_id == school.pk for row in rows):
        return ""
    by_kind = {row.soort: row.school.naam for row in reversed(rows)}
    return next((f"{woord} {by_kind[soort]}" for soort, woord in ELDERS if soort in by_kind), "")
