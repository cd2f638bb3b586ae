"""What every page with figures does: read the filter and hand it on."""

from typing import Any

from django.http import Http404
from django.urls import reverse
from django.utils import timezone

from rapportage.indicatoren.forms.filter import CijferFilter
from rapportage.indicatoren.permissions import CODES
from rapportage.indicatoren.rekenregels import INDICATOREN
from swv.organisatie.verzoek import Verzoek

FILTERS = ("jaar", "swv", "bestuur", "school", "soort")


def get_filter(request: Verzoek) -> CijferFilter:
    """The filter that stands in the address, with the choices this person has today; it is not validated yet."""
    return CijferFilter(request.GET, user=request.user, vandaag=timezone.localdate())


def with_filter(request: Verzoek, name: str, *args: Any, **extra: str) -> str:
    """An address with the filter of this page."""
    query = request.GET.copy()
    for key in list(query):
        if key not in FILTERS:
            del query[key]
    for key, value in extra.items():
        query[key] = value
    return reverse(name, args=args) + (f"?{query.urlencode()}" if query else "")


def find_indicator(request: Verzoek, code: str) -> Any:
    """The definition, when this role has the figure. Raises Http404."""
    if code not in CODES.get(request.user.rol, ()):
        raise Http404
    return INDICATOREN[code]
