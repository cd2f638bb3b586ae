"""The pupil page, and the overview of a school."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from leerlingen.models import DOSSIERROLLEN, Leerling
from leerlingen.services import log_inzage, log_inzagen
from opp.permissions import OPPROLLEN
from swv.kern.bladeren import paginate
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from toewijzing.presentatie.termijn import describe_deadline
from werkplek.queries.leerling import PANELEN, Dag
from werkplek.queries.ondersteuning import STANDEN, filter_stand, get_leerlingen, to_row

MAX_DAGEN = 8


@vereist(*DOSSIERROLLEN)
@require_GET
@never_cache
def leerling(request: HttpRequest, nummer: str) -> HttpResponse:
    """Everything of one pupil on one screen, within one's rights."""
    found = get_object_or_404(Leerling.objects.visible_to(request.user).select_related("woongemeente"), nummer=nummer)
    vandaag = timezone.localdate()
    log_inzage(leerling=found, by=request.user, pagina="leerling", object_id=found.pk)
    panelen = [paneel for toon in PANELEN if (paneel := toon(request.user, found, vandaag)) is not None]
    context: dict[str, Any] = {
        "leerling": found,
        "leeftijd": found.leeftijd_op(vandaag),
        "panelen": [paneel.sjabloon for paneel in panelen],
        "dagen": next_days([dag for paneel in panelen for dag in paneel.dagen], vandaag),
    }
    for paneel in panelen:
        context |= paneel.gegevens
    return render(request, "werkplek/leerling/overzicht.html", context)


def next_days(dagen: list[Dag], vandaag: date) -> list[tuple[Dag, Any]]:
    """The first days that count, each with how far away it is."""
    return [(dag, describe_deadline(dag.op, vandaag)) for dag in sorted(dagen, key=lambda dag: dag.op)[:MAX_DAGEN]]


@vereist(*OPPROLLEN)
@require_GET
@never_cache
def ondersteuning(request: HttpRequest) -> HttpResponse:
    """Pupils of the own school with support, and what is due for each."""
    vandaag, user = timezone.localdate(), request.user
    stand = request.GET.get("stand", "")
    stand = stand if stand in STANDEN else "alle"
    rows = filter_stand(get_leerlingen(user, vandaag), stand, vandaag)
    page = paginate(rows, request, order=["eerste_dag", "achternaam", "roepnaam"])
    log_inzagen(leerling_ids=[each.pk for each in page.objecten], by=user, pagina="ondersteuning")
    context = {
        "rijen": [to_row(each, vandaag) for each in page.objecten],
        "bladeren": page.bladeren,
        "stand": stand,
        "standen": STANDEN.items(),
        "mag_nieuw": user.is_rol(Rol.ZORGCOORDINATOR),
    }
    return render(request, "werkplek/leerling/ondersteuning.html", context)
