"""What the pages of all rooms of the money share."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse

from financien.referentie.permissions import ALLEEN_ACCOUNTANT, sees_money
from financien.referentie.presentatie.gegevens import SOORTEN, Gegevenssoort
from swv.organisatie.permissions import View, vereist


def voor_geld(*rollen: str) -> Callable[[View], View]:
    """Only for these roles, and of the auditors only the accountant (403 with the reason)."""

    def decorate(view: View) -> View:
        @vereist(*rollen)
        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not sees_money(request.user):
                raise PermissionDenied(ALLEEN_ACCOUNTANT)
            return view(request, *args, **kwargs)

        return checked

    return decorate


def find_soort(code: str) -> Gegevenssoort:
    """The kind of reference data. Raises Http404."""
    if code not in SOORTEN:
        raise Http404
    return SOORTEN[code]
