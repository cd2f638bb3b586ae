"""Every view says for which roles it is. A test walks all addresses and fails for a view that says nothing."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from swv.organisatie.enums import Rol
from swv.organisatie.verzoek import Verzoek

IEDEREEN = frozenset(Rol.values)
P = ParamSpec("P")
Antwoord = TypeVar("Antwoord", bound=HttpResponseBase)
# What a view is written for, and what the URLconf calls.
EigenView = Callable[Concatenate[Verzoek, P], Antwoord]
View = Callable[Concatenate[HttpRequest, P], Antwoord]


def vereist(*rollen: str) -> Callable[[EigenView[P, Antwoord]], View[P, Antwoord]]:
    """Only for who is logged in and acts in one of these roles; without roles: for everyone who is logged in.

    Raises PermissionDenied with the reason (403).
    """
    allowed = frozenset(rollen) or IEDEREEN

    def decorate(view: EigenView[P, Antwoord]) -> View[P, Antwoord]:
        @wraps(view)
        @login_required
        def checked(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> Antwoord:
            own = cast(Verzoek, request)  # login_required saw to it
            if rollen and own.user.rol not in allowed:
                raise PermissionDenied(explain(allowed))
            return view(own, *args, **kwargs)

        checked.vereiste_rollen = allowed  # type: ignore[attr-defined]  # read by the test that walks the URLconf
        return checked

    return decorate


def explain(rollen: frozenset[str]) -> str:
    """Why someone with another role can't open this page."""
    namen = sorted(Rol(rol).label for rol in rollen)
    lijst = namen[0] if len(namen) == 1 else f"{', '.join(namen[:-1])} of {namen[-1]}"
    return f"Deze pagina is voor: {lijst}. Werkt u ook in zo'n rol? Wissel dan bovenaan van rol."
