"""What the pages of all rooms of the money share."""

from collections.abc import Callable
from functools import wraps

from django.core.exceptions import PermissionDenied
from django.http import Http404

from financien.referentie.permissions import ALLEEN_ACCOUNTANT, sees_money
from financien.referentie.presentatie.gegevens import SOORTEN, Gegevenssoort
from swv.organisatie.permissions import Antwoord, EigenView, P, View, vereist
from swv.organisatie.verzoek import Verzoek


def voor_geld(*rollen: str) -> Callable[[EigenView[P, Antwoord]], View[P, Antwoord]]:
    """Only for these roles, and of the auditors only the accountant (403 with the reason)."""

    def decorate(view: EigenView[P, Antwoord]) -> View[P, Antwoord]:
        @vereist(*rollen)
        @wraps(view)
        def checked(request: Verzoek, *args: P.args, **kwargs: P.kwargs) -> Antwoord:
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
