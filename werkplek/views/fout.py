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


def get_context(request: HttpRequest) -> dict[str, str]:
    """The number for the helpdesk, for pages that are made without the request: that may be what is wrong."""
    return {"verzoeknummer": getattr(request, "verzoeknummer", "")}


def bad_request(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """A request that can't be read, for example for a host that isn't ours."""
    if is_api(request):
        return refuse_api(ONLEESBAAR, 400)
    return HttpResponse(render_to_string("400.html", get_context(request)), status=400)


def forbidden(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """One sees the thing but may not do this: say why."""
    if is_api(request):
        return refuse_api(str(exception or "") or GEEN_RECHT, 403)
    return render(request, "403.html", {"reden": str(exception or "")}, status=403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form of an earlier login, or of another site."""
    if is_api(request):
        return refuse_api(GEEN_CSRF, 403)
    return HttpResponse(render_to_string("403_csrf.html", get_context(request)), status=403)


def not_found(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """404, also for what is there but not for this person: the page does not tell which."""
    if is_api(request):
        return refuse_api(NIET_GEVONDEN, 404)
    return render(request, "404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """500, or 503 when the database is away: then a later try works without a restart. Needs no database itself."""
    problem = sys.exc_info()[1]
    is_away = isinstance(problem, OperationalError | InterfaceError | PoolTimeout)
    status, template, reden = (503, "503.html", EVEN_WEG) if is_away else (500, "500.html", FOUT)
    if is_api(request):
        response: HttpResponse = refuse_api(reden, status)
    else:
        response = HttpResponse(render_to_string(template, get_context(request)), status=status)
    if is_away:
        response["Retry-After"] = str(RETRY_SECONDS)
    return response
