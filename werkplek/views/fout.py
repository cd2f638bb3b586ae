"""What went wrong, why, and what to do now: a page for people, JSON in the shape of the API for programs."""

import sys
from typing import Any

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from psycopg_pool import PoolTimeout

from swv.kern.api.basis import GEEN_RECHT, NIET_GEVONDEN
from swv.kern.middleware import is_api

RETRY_SECONDS = 10
ONLEESBAAR = "Dit verzoek is niet te lezen. Controleer het adres, de koppen en de inhoud."
GEEN_CSRF = "Het CSRF-token ontbreekt of is verlopen. Stuur het mee in de kop X-CSRFToken, of gebruik een API-token."
FOUT = "Er ging bij ons iets mis. Probeer het later opnieuw; blijft het misgaan, meld het dan bij uw beheerder."
EVEN_WEG = "Verband is even niet bereikbaar. Probeer het over een paar seconden opnieuw."


def refuse_api(reden: str, status: int) -> JsonResponse:
    """A refusal as every endpoint of the API gives it (``swv.kern.api.basis``)."""
    return JsonResponse({"reden": reden}, status=status)


def bad_request(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """A request that can't be read, for example for a host that isn't ours."""
    return _answer(request, 400, ONLEESBAAR)


def forbidden(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """One sees the thing but may not do this: say why."""
    if is_api(request):
        return refuse_api(str(exception or "") or GEEN_RECHT, 403)
    return render(request, "403.html", {"reden": str(exception or "")}, status=403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form of an earlier login, or of another site."""
    if is_api(request):
        return refuse_api(GEEN_CSRF, 403)
    return HttpResponse(render_to_string("403_csrf.html"), status=403)


def not_found(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """404, also for what is there but not for this person: the page does not tell which."""
    if is_api(request):
        return refuse_api(NIET_GEVONDEN, 404)
    return render(request, "404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """500, or 503 when the database is away: then a later try works without a restart. Needs no database itself."""
    problem = sys.exc_info()[1]
    is_away = isinstance(problem, OperationalError | InterfaceError | PoolTimeout)
    response = _answer(request, 503, EVEN_WEG) if is_away else _answer(request, 500, FOUT)
    if is_away:
        response["Retry-After"] = str(RETRY_SECONDS)
    return response


def _answer(request: HttpRequest, status: int, reden: str) -> HttpResponse:
    """The page of this status, or for a program the same in JSON; both with the number for the helpdesk."""
    nummer = getattr(request, "verzoeknummer", "")
    if is_api(request):
        return JsonResponse({"reden": reden, "verzoek": nummer}, status=status)
    return HttpResponse(render_to_string(f"{status}.html", {"verzoeknummer": nummer}), status=status)
