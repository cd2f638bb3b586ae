"""What every page with figures does: read the filter, count again when that was long ago."""

from datetime import date
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from rapportage.indicatoren.forms.filter import CijferFilter
from rapportage.indicatoren.models import Telmoment
from rapportage.indicatoren.queries.selectie import Selectie
from rapportage.indicatoren.services.tellen import VERS, plan_telling

FILTERS = ("jaar", "swv", "bestuur", "school", "soort")


def get_filter(request: HttpRequest) -> CijferFilter:
    return CijferFilter(request.GET, user=request.user, vandaag=timezone.localdate())


def with_filter(request: HttpRequest, name: str, *args: Any, **extra: str) -> str:
    """An address with the filter of this page."""
    query = request.GET.copy()
    for key in list(query):
        if key not in FILTERS:
            del query[key]
    for key, value in extra.items():
        query[key] = value
    return reverse(name, args=args) + (f"?{query.urlencode()}" if query else "")


def get_moment(selectie: Selectie) -> Telmoment | None:
    """When this swv was counted last; a new count is planned when that was more than ten minutes ago."""
    moment = Telmoment.objects.filter(swv=selectie.swv).first()
    if moment is None or timezone.now() - moment.op > VERS or moment.vandaag != timezone.localdate():
        plan_telling(swv_id=selectie.swv.pk)
    return moment


def is_stale(moment: Telmoment | None, vandaag: date) -> bool:
    """Is a new count under way?"""
    return moment is None or moment.vandaag != vandaag or timezone.now() - moment.op > VERS
