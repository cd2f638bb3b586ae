"""The numbers that a samenwerkingsverband or board sees of its schools: counted by each school itself, never a name."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from opp.calculations import Tabelrij, suppress
from opp.models import Schoolstand
from swv.kern.taken import plan_taak
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker

KOLOMMEN = {
    "lopend": "Lopende OPP's",
    "vastgesteld": "Vastgesteld",
    "te_laat": "Te laat met vaststellen",
    "evaluatie_te_laat": "Evaluatie te laat",
    "voldoet": "Voldoet aan de wet",
}
# A part of which the rest would tell who it is.
GEHEEL = {"vastgesteld": "lopend", "te_laat": "lopend", "evaluatie_te_laat": "lopend", "voldoet": "vastgesteld"}


@dataclass(frozen=True)
class Cijfers:
    """Rows per school, and the totals as far as they give nobody away."""

    kolommen: dict[str, str]
    rijen: list[Tabelrij]
    totaal: dict[str, int | None]
    oudste: date | None
    wordt_geteld: bool


@transaction.atomic
def get_cijfers(*, user: Gebruiker, vandaag: date) -> Cijfers:
    """The newest count of each school of the own swv (or board). Schools not counted today are counted now, by a job."""
    standen = newest(user)
    stale = [stand for stand in standen if stand.peildatum < vandaag]
    for school_id in dict.fromkeys(stand.school_id for stand in stale):
        plan_taak(
            soort="opp_stand", object_id=school_id, organisaties=[school_id],
            sleutel=f"opp-stand:{school_id}:{vandaag.isoformat()}",
        )  # fmt: skip
    numbers = [(stand.school.naam, {name: getattr(stand, name) for name in KOLOMMEN}) for stand in standen]
    rijen, totalen = suppress(numbers, GEHEEL)
    oudste = min((stand.peildatum for stand in standen), default=None)
    return Cijfers(KOLOMMEN, rijen, totalen, oudste, bool(stale))


def newest(user: Gebruiker) -> list[Schoolstand]:
    """The last count of each school, of those this person may see."""
    rows = Schoolstand.objects.order_by("school_id", "swv_id", "-peildatum").distinct("school_id", "swv_id")
    if user.is_rol(Rol.BESTUURDER):
        rows = rows.filter(school__bestuur=user.organisatie_id)
    else:
        rows = rows.filter(swv=user.organisatie_id)
    return sorted(rows.select_related("school"), key=lambda stand: (stand.school.naam, stand.pk))
