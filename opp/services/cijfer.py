"""The numbers that a samenwerkingsverband or board sees of its schools: counted by each school itself, never a name."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.models import Q

from opp.calculations import Tabelrij, show_all, suppress
from opp.models import Schoolstand
from opp.permissions import sees_all_figures
from swv.kern.models import Taak
from swv.kern.taken import plan_taak
from swv.organisatie.enums import Organisatiesoort, Rol
from swv.organisatie.models import Aansluiting, Gebruiker, Organisatie, holds_on

KOLOMMEN = {
    "lopend": "Lopende OPP's",
    "vastgesteld": "Vastgesteld",
    "te_laat": "Te laat met vaststellen",
    "ontbreekt": "Te laat, nog geen OPP",
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
    # A school that never began an OPP was never counted: it may well be the one that should have.
    counted = {stand.school_id for stand in standen if stand.peildatum >= vandaag}
    new = plan_counts(({*get_scholen(user, vandaag)} | {stand.school_id for stand in stale}) - counted, vandaag)
    numbers = [(stand.school.naam, {name: getattr(stand, name) for name in KOLOMMEN}) for stand in standen]
    rijen, totalen = show_all(numbers) if sees_all_figures(user) else suppress(numbers, GEHEEL)
    oudste = min((stand.peildatum for stand in standen), default=None)
    return Cijfers(KOLOMMEN, rijen, totalen, oudste, bool(stale) or new)


def get_scholen(user: Gebruiker, vandaag: date) -> list[int]:
    """Ids of the schools of the own swv (joined themselves or by their board), or of the own board."""
    rows = Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL, actief=True)
    if user.is_rol(Rol.BESTUURDER):
        return list(rows.filter(bestuur=user.organisatie_id).values_list("pk", flat=True))
    joined = Aansluiting.objects.filter(holds_on(vandaag), swv=user.organisatie_id).values("organisatie")
    return list(rows.filter(Q(pk__in=joined) | Q(bestuur__in=joined)).values_list("pk", flat=True))


def plan_counts(scholen: set[int], vandaag: date) -> bool:
    """Have these schools counted, each once a day; is one of them counted now? One query when all were asked already."""
    keys = {f"opp-stand:{pk}:{vandaag.isoformat()}": pk for pk in sorted(scholen)}
    planned = set(Taak.objects.filter(sleutel__in=keys).values_list("sleutel", flat=True))
    for key, pk in keys.items():
        if key not in planned:
            plan_taak(soort="opp_stand", object_id=pk, organisaties=[pk], sleutel=key)
    return len(planned) < len(keys)


def newest(user: Gebruiker) -> list[Schoolstand]:
    """The last count of each school, of those this person may see."""
    rows = Schoolstand.objects.order_by("school_id", "swv_id", "-peildatum").distinct("school_id", "swv_id")
    if user.is_rol(Rol.BESTUURDER):
        rows = rows.filter(school__bestuur=user.organisatie_id)
    else:
        rows = rows.filter(swv=user.organisatie_id)
    return sorted(rows.select_related("school"), key=lambda stand: (stand.school.sorteernaam, stand.pk))
