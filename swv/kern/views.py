"""Progress of a background job, and the health of this installation."""

from contextlib import suppress

from django.contrib.auth.decorators import login_required
from django.db import Error as DatabaseError
from django.db import connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST
from kombu.exceptions import OperationalError as BrokerError

from swv.celery import app
from swv.kern.models import Taak, Taakstatus
from swv.kern.taken import retry_taak
from swv.kern.zaken.fouten import NotPossible


@login_required
@require_GET
@never_cache
def taak_voortgang(request: HttpRequest, pk: int) -> HttpResponse:
    """The fragment that tells how far a job is; it asks for itself again until the job is done.

    ``?klaar=`` is the page with the result: a link to it appears when the job is done.
    """
    taak = get_object_or_404(Taak.objects.visible_to(request.user), pk=pk)
    klaar = _own_path(request, request.GET.get("klaar", ""))
    query = f"?{urlencode({'klaar': klaar})}" if klaar else ""
    context = {
        "taak": taak,
        "voortgang_url": request.path + query,
        "klaar_url": klaar,
        "opnieuw_url": reverse("kern:taak_opnieuw", args=[taak.pk]) + query,
        "bezig_tekst": taak.fase,
    }
    response = render(request, "onderdelen/voortgang.html", context)
    if taak.status == Taakstatus.GEREED:
        response["HX-Trigger"] = "taakGereed"
    return response


@login_required
@require_POST
def taak_opnieuw(request: HttpRequest, pk: int) -> HttpResponse:
    """Try a failed job again; a second click finds it at work already."""
    taak = get_object_or_404(Taak.objects.visible_to(request.user), pk=pk)
    with suppress(NotPossible):
        retry_taak(taak=taak)
    return redirect(_own_path(request, request.headers.get("Referer", "")) or "/")


def _own_path(request: HttpRequest, url: str) -> str:
    """This address when it stays within Verband, else nothing."""
    allowed = url_has_allowed_host_and_scheme(url, {request.get_host()}, require_https=request.is_secure())
    return url if url and allowed else ""


@require_GET
@never_cache
def gezond(request: HttpRequest) -> JsonResponse:
    """Does this installation work? 503 without database; the queue may be down for a while, nothing is lost then."""
    database = _is_database_up()
    body = {"database": database}
    if "wachtrij" in request.GET:
        body["wachtrij"] = _is_broker_up()
    return JsonResponse(body, status=200 if database else 503)


def _is_database_up() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("select 1")
    except DatabaseError:
        return False
    return True


def _is_broker_up() -> bool:
    try:
        with app.connection_for_write(connect_timeout=1) as broker:
            broker.ensure_connection(max_retries=0, timeout=1)
    except (BrokerError, OSError):
        return False
    return True
