"""Which cases a school confirms each month, and for which months it still has to."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from swv.organisatie.models import Organisatie
from thuiszitters.models import Maandbevestiging, Thuiszitter, Verzuimperiode
from thuiszitters.queries.zaak import get_scholen, get_swvs

MAANDEN_TERUG = 3


@dataclass(frozen=True)
class Maandstand:
    """One month of one school at one swv: the list, and the confirmation when there is one."""

    swv: Organisatie
    maand: date
    zaken: list[Thuiszitter]
    bevestiging: Maandbevestiging | None


def get_zaken_op(school: Organisatie, swv: Organisatie, dag: date) -> QuerySet[Thuiszitter]:
    """Cases of this school of which an absence held on this day, as known now."""
    holds = Verzuimperiode.objects.filter(thuiszitter=OuterRef("pk"), vervallen_op__isnull=True, van__lte=dag).exclude(
        tot__lte=dag
    )
    rows = Thuiszitter.objects.filter(Exists(holds), school=school, swv=swv)
    return rows.select_related("leerling", "categorie").order_by("nummer")


def last_day(maand: date) -> date:
    """The last day of the month in which this day lies."""
    return (maand.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def get_months(vandaag: date, aantal: int = MAANDEN_TERUG) -> list[date]:
    """First days of the last full months, newest first."""
    months, dag = [], vandaag.replace(day=1)
    for _ in range(aantal):
        dag = (dag - timedelta(days=1)).replace(day=1)
        months.append(dag)
    return months


def get_maandstanden(school: Organisatie, vandaag: date) -> list[Maandstand]:
    """The last full months of a school, at every swv it belongs to."""
    months = get_months(vandaag)
    known = {
        (row.swv_id, row.maand): row
        for row in Maandbevestiging.objects.filter(school=school, maand__in=months).select_related("door")
    }
    return [
        Maandstand(swv, maand, list(get_zaken_op(school, swv, last_day(maand))), known.get((swv.pk, maand)))
        for swv in get_swvs(school, vandaag)
        for maand in months
    ]


def find_open_month(user: Any, vandaag: date) -> date | None:
    """The last full month when the school of this person hasn't confirmed it everywhere, else None."""
    maand = get_months(vandaag, 1)[0]
    done = set(Maandbevestiging.objects.filter(school=user.organisatie_id, maand=maand).values_list("swv", flat=True))
    return maand if {swv.pk for swv in user.swvs} - done else None


def get_scholen_zonder(swv_id: int, maand: date, vandaag: date) -> Any:
    """Schools of an swv that did not confirm this month."""
    done = Maandbevestiging.objects.filter(swv=swv_id, maand=maand).values("school")
    return get_scholen([swv_id], vandaag).exclude(pk__in=done)
