"""Error pages: what happened, why, and what to do now."""

import sys
from typing import Any

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from psycopg_pool import PoolTimeout

RETRY_SECONDS = 10


def forbidden(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """One sees the thing but may not do this: say why."""
    return render(request, "403.html", {"reden": str(exception or "")}, status=403)


def not_found(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """404, also for what is there but not for this person: the page does not tell which."""
    return render(request, "404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """500, or 503 when the database is away: then a later try works without a restart. Needs no database itself."""
    problem = sys.exc_info()[1]
    if isinstance(problem, OperationalError | InterfaceError | PoolTimeout):
        response = HttpResponse(render_to_string("503.html"), status=503)
        response["Retry-After"] = str(RETRY_SECONDS)
        return response
    return HttpResponse(render_to_string("500.html"), status=500)
