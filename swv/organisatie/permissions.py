"""Every view says for which roles it is. A test walks all addresses and fails for a view that says nothing."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from swv.organisatie.enums import Rol

IEDEREEN = frozenset(Rol.values)
View = Callable[..., HttpResponse]


def vereist(*rollen: str) -> Callable[[View], View]:
    """Only for who is logged in and acts in one of these roles; without roles: for everyone who is logged in.

    Raises PermissionDenied with the reason (403).
    """
    allowed = frozenset(rollen) or IEDEREEN

    def decorate(view: View) -> View:
        @wraps(view)
        @login_required
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if rollen and request.user.rol not in allowed:
                raise PermissionDenied(explain(allowed))
            return view(request, *args, **kwargs)

        checked.vereiste_rollen = allowed  # type: ignore[attr-defined]  # read by the test that walks the URLconf
        return checked

    return decorate


def explain(rollen: frozenset[str]) -> str:
    """Why someone with another role can't open this page."""
    namen = sorted(Rol(rol).label for rol in rollen)
    lijst = namen[0] if len(namen) == 1 else f"{', '.join(namen[:-1])} of {namen[-1]}"
    return f"Deze pagina is voor: {lijst}. Werkt u ook in zo'n rol? Wissel dan bovenaan van rol."
