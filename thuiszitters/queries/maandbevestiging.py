"""Which cases a school confirms each month, and for which months it still has to."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, QuerySet, Subquery
from django.db.models.functions import Greatest

from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Aansluiting, Gebruiker, Lidmaatschap, Organisatie, holds_on
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


def get_zaken_op(school: Organisatie, dagen: Collection[date]) -> dict[tuple[int, date], list[Thuiszitter]]:
    """{(swv, day): cases of this school of which an absence held on that day, as known now}, in one query."""
    found: dict[tuple[int, date], list[Thuiszitter]] = defaultdict(list)
    rows = Verzuimperiode.objects.filter(thuiszitter__school=school, vervallen_op__isnull=True, van__lte=max(dagen))
    rows = rows.exclude(tot__lte=min(dagen)).order_by("thuiszitter__nummer")
    for row in rows.select_related("thuiszitter__leerling", "thuiszitter__categorie"):
        for dag in dagen:
            if row.van <= dag and (row.tot is None or row.tot > dag):
                found[row.thuiszitter.swv_id, dag].append(row.thuiszitter)
    return found


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


def get_begin(school: Organisatie, vandaag: date) -> QuerySet[Any, Any]:
    """The ties of a school or its board to its swv's, each with ``begin``: from when on there is something to confirm.

    That is the day on which the tie began, or on which the swv began with Verband (its first role) when that was later:
    nobody could report a pupil before it.
    """
    opgericht = Lidmaatschap.objects.filter(organisatie=OuterRef("swv")).order_by("van").values("van")[:1]
    return (
        Aansluiting.objects.filter(
            holds_on(vandaag),
            organisatie__in=[school.pk, school.bestuur_id or school.pk],
            swv__soort=Organisatiesoort.SWV,
        )
        .annotate(begin=Greatest("van", Subquery(opgericht)))
        .order_by("pk")
    )


def get_maandstanden(school: Organisatie, vandaag: date) -> list[Maandstand]:
    """The last full months of a school, at every swv it belongs to, as far back as it does."""
    months = get_months(vandaag)
    known = {
        (row.swv_id, row.maand): row
        for row in Maandbevestiging.objects.filter(school=school, maand__in=months).select_related("door")
    }
    zaken = get_zaken_op(school, [last_day(maand) for maand in months])
    ties = list(get_begin(school, vandaag).values_list("swv", "begin"))
    return [
        Maandstand(swv, maand, zaken[swv.pk, last_day(maand)], known.get((swv.pk, maand)))
        for swv in get_swvs(school, vandaag)
        for maand in months
        if any(tied == swv.pk and begin <= last_day(maand) for tied, begin in ties)
    ]


def find_open_month(user: Gebruiker, vandaag: date) -> date | None:
    """The first of the last full months that the school of this person hasn't confirmed everywhere, or None."""
    months = get_months(vandaag)
    done = Maandbevestiging.objects.filter(school=user.organisatie_id, swv=OuterRef("swv"), maand__in=months)
    rows = get_begin(user.lid.organisatie, vandaag).annotate(gedaan=ArraySubquery(done.values("maand")))
    open_months = {
        maand
        for begin, gedaan in rows.values_list("begin", "gedaan")
        for maand in months
        if begin <= last_day(maand) and maand not in gedaan
    }
    return min(open_months, default=None)


def get_scholen_zonder(swv_id: int, maand: date, vandaag: date) -> Any:
    """Schools of an swv that did not confirm this month, of those that belonged to it on the last day of it."""
    done = Maandbevestiging.objects.filter(swv=swv_id, maand=maand).values("school")
    began = Lidmaatschap.objects.filter(organisatie=swv_id, van__lte=last_day(maand))
    toen = get_scholen([swv_id], last_day(maand)).order_by().values("pk")
    return get_scholen([swv_id], vandaag).filter(Exists(began), pk__in=toen).exclude(pk__in=done)
