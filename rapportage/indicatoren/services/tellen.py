"""Counting for the dashboard: in the background, on behalf of the swv, and kept as numbers."""

from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from rapportage.indicatoren.enums import Cijferherkomst
from rapportage.indicatoren.models import Aanvraagcijfer, Telmoment, Thuiszittercijfer
from rapportage.indicatoren.queries.maandcijfer import count_requests, count_thuiszitters
from swv.kern.taken.taak import plan_taak
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie

TAAKSOORT = "cijfers_tellen"
# Counted again are the last two years; what is older stands. Retention destroys pupils after three years, so a later
# count of an older month would find fewer of them.
MAANDEN_OPNIEUW = 24
VERS = timedelta(minutes=10)
ALLES = date(2000, 1, 1)


def plan_telling(*, swv_id: int) -> None:
    """Count again soon: at most once in ten minutes."""
    nu = timezone.localtime()
    blok = nu.replace(minute=nu.minute // 10 * 10)
    plan_taak(
        soort=TAAKSOORT, object_id=swv_id, organisaties=[swv_id], sleutel=f"cijfers:{swv_id}:{blok:%Y%m%d%H%M}"
    )  # fmt: skip


def get_moment(swv: Organisatie) -> Telmoment | None:
    """When this swv was counted last; a new count is planned when that was more than ten minutes ago."""
    moment = Telmoment.objects.filter(swv=swv).first()
    if is_stale(moment, timezone.localdate()):
        plan_telling(swv_id=swv.pk)
    return moment


def is_stale(moment: Telmoment | None, vandaag: date) -> bool:
    """Is a new count under way?"""
    return moment is None or moment.vandaag != vandaag or timezone.now() - moment.op > VERS


def plan_all() -> int:
    """Every swv, once a day (Celery beat). Returns how many."""
    ids = list(Organisatie.objects.filter(soort=Organisatiesoort.SWV, actief=True).values_list("pk", flat=True))
    for swv_id in ids:
        plan_telling(swv_id=swv_id)
    return len(ids)


@transaction.atomic
def update_cijfers(*, swv_id: int, vandaag: date) -> Telmoment:
    """Count everything of this swv as it is now. Runs inside its wall; two at a time wait for each other."""
    Telmoment.objects.get_or_create(swv_id=swv_id, defaults={"vandaag": vandaag, "op": timezone.now()})
    moment = Telmoment.objects.select_for_update().get(swv_id=swv_id)
    van = first_month(swv_id, vandaag)
    replace_requests(swv_id, van, vandaag)
    replace_thuiszitters(swv_id, van, vandaag)
    moment.vandaag, moment.op = vandaag, timezone.now()
    moment.save()
    return moment


def first_month(swv_id: int, vandaag: date) -> date:
    """From which month on is counted: everything the first time, later the last two years."""
    if not Aanvraagcijfer.objects.filter(swv=swv_id, herkomst=Cijferherkomst.GETELD).exists():
        return ALLES
    months = vandaag.year * 12 + vandaag.month - 1 - MAANDEN_OPNIEUW
    return date(months // 12, months % 12 + 1, 1)


def replace_requests(swv_id: int, van: date, vandaag: date) -> None:
    """What was taken over from an earlier administration stays, also where something was counted."""
    counted = {"swv": swv_id, "herkomst": Cijferherkomst.GETELD}
    found = count_requests(swv_id, van, vandaag)
    Aanvraagcijfer.objects.filter(maand__gte=van, **counted).delete()
    Aanvraagcijfer.objects.bulk_create(
        [
            Aanvraagcijfer(swv_id=swv_id, school_id=school, soort=soort, maand=maand, **numbers)
            for (school, soort, maand), numbers in found.items()
        ],
        ignore_conflicts=True,
    )


def replace_thuiszitters(swv_id: int, van: date, vandaag: date) -> None:
    """The month that is still going on has one day: today."""
    counted: dict[str, Any] = {"swv": swv_id, "herkomst": Cijferherkomst.GETELD}
    found = count_thuiszitters(swv_id, van, vandaag, timezone.now())
    Thuiszittercijfer.objects.filter(peildatum__gte=van, **counted).delete()
    Thuiszittercijfer.objects.bulk_create(
        [
            Thuiszittercijfer(swv_id=swv_id, peildatum=dag, school_id=school, kolom=kolom, aantal=aantal)
            for (dag, school, kolom), aantal in found.items()
        ],
        ignore_conflicts=True,
    )
