"""The list of requests: filter, order, page, and take along as a file."""

from dataclasses import dataclass
from typing import Any

import structlog
from django.db.models import QuerySet
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from swv.kern.bestanden import make_download
from swv.kern.bladeren import choose_order, paginate
from swv.kern.inlezen import CSV_MIME, write_csv
from swv.kern.presentatie import Badge
from swv.kern.zoektekst import answer_search, get_query
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.permissions import vereist
from toewijzing.enums import Status
from toewijzing.forms.lijst import ONTHOUDEN, AanvraagFilter
from toewijzing.models import Aanvraag
from toewijzing.presentatie.stand import get_badge
from toewijzing.presentatie.termijn import Deadline, describe_case_deadline
from toewijzing.views.basis import AANVRAAGROLLEN, EXPORTROLLEN

SESSIE = "aanvragen_filter"
VOLGORDEN = {
    "nummer": ["pk"],
    "leerling": ["leerling__achternaam", "leerling__roepnaam", "pk"],
    "soort": ["soort__naam", "pk"],
    "school": ["school__naam", "pk"],
    "status": ["status", "pk"],
    "uiterlijk": ["deadline", "pk"],
}
STANDAARD = "-nummer"
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Rij:
    """One request in the list."""

    aanvraag: Aanvraag
    badge: Badge
    deadline: Deadline


def get_list(user: Any) -> QuerySet[Aanvraag]:
    """Requests this person sees, with what a row shows."""
    return (
        Aanvraag.objects.visible_to(user)
        .annotate(deadline=Coalesce("uiterlijk_op", "norm_op"))
        .select_related("leerling", "soort", "school", "swv")
    )


@vereist(*AANVRAAGROLLEN)
@require_http_methods(["GET", "POST"])
def aanvragen(request: HttpRequest) -> HttpResponse:
    """The list; without anything in the address the filter of the last time."""
    if request.method == "POST":
        return answer_search(request, veld="tekst")
    if not request.GET and request.session.get(SESSIE):
        return redirect(f"{request.path}?{request.session[SESSIE]}")
    if "wis" in request.GET:
        request.session.pop(SESSIE, None)
        return redirect(request.path)
    form = AanvraagFilter(get_query(request, veld="tekst"), user=request.user)
    volgorde, order = choose_order(request, VOLGORDEN, STANDAARD)
    found = form.apply(get_list(request.user)) if form.is_valid() else Aanvraag.objects.none()
    page = paginate(found, request, order=order)
    if form.is_valid():
        remember(request)
    vandaag = timezone.localdate()
    context = {
        "form": form,
        "rijen": [to_row(aanvraag, vandaag) for aanvraag in page.objecten],
        "bladeren": page.bladeren,
        "volgorde": volgorde,
        "toon_swv": "swv" in form.fields,
        "mag_nieuw": request.user.rol == Rol.ZORGCOORDINATOR,
        "export_url": export_url(request),
        "leeg": explain_empty(request.user, form),
    }
    return render(request, "toewijzing/aanvragen.html", context, status=200 if form.is_valid() else 400)


def remember(request: HttpRequest) -> None:
    """Keep the filter for the next time; not what was typed, which may be a name."""
    kept = QueryDict(mutable=True)
    for name in ONTHOUDEN:
        if request.GET.get(name):
            kept[name] = request.GET[name]
    if request.session.get(SESSIE, "") != kept.urlencode():
        request.session[SESSIE] = kept.urlencode()


def to_row(aanvraag: Any, vandaag: Any) -> Rij:
    deadline = describe_case_deadline(aanvraag.status, aanvraag.deadline, vandaag, vraag_tot=aanvraag.vraag_tot)
    return Rij(aanvraag, get_badge(aanvraag.status), deadline)


def export_url(request: HttpRequest) -> str:
    if request.user.rol not in EXPORTROLLEN:
        return ""
    query = request.GET.copy()
    query.pop("na", None)
    return f"{reverse('toewijzing:aanvragen_export')}?{query.urlencode()}"


def explain_empty(user: Any, form: AanvraagFilter) -> dict[str, str]:
    """Why the list is empty, and what to do about it."""
    if form.is_valid() and form.is_filtered:
        return {
            "titel": "Geen aanvragen met dit filter",
            "uitleg": "Er zijn misschien wel aanvragen die niet in dit filter passen. Afgeronde aanvragen staan onder"
            " «Alle afgeronde».",
            "url": f"{reverse('toewijzing:aanvragen')}?wis=1",
            "knop": "Wis het filter",
        }
    return {"titel": "Geen lopende aanvragen", "uitleg": _why_empty(user.rol)}


def _why_empty(rol: str) -> str:
    if rol in SCHOOLROLLEN:
        return "Uw school heeft nu geen aanvraag lopen. Begin er een vanuit het dossier van de leerling."
    if rol == Rol.BESTUURDER:
        return "Uw scholen hebben nu geen aanvraag ter akkoord of bij het samenwerkingsverband."
    if rol == Rol.DESKUNDIGE:
        return "Er is nu geen advies aan u gevraagd. De secretaris mailt u als dat verandert."
    return "Een aanvraag komt hier te staan zodra een school hem heeft ingediend."


# --- export ---------------------------------------------------------------------------------------------------------

KOLOMMEN = (
    "nummer",
    "soort",
    "school",
    "status",
    "ontvangen",
    "compleet",
    "uiterlijk",
    "eigen norm",
    "samenwerkingsverband",
)
WAARDEN = (
    "nummer",
    "soort__naam",
    "school__naam",
    "status",
    "ontvangen_op",
    "compleet_op",
    "uiterlijk_op",
    "norm_op",
    "swv__naam",
)


@vereist(*EXPORTROLLEN)
@require_GET
def export(request: HttpRequest) -> HttpResponse:
    """The filtered list as CSV, without names of pupils. Built here: pupil data is never streamed."""
    form = AanvraagFilter(get_query(request, veld="tekst"), user=request.user)
    if not form.is_valid():
        return render(request, "toewijzing/aanvragen.html", {"form": form, "rijen": []}, status=400)
    order = choose_order(request, VOLGORDEN, STANDAARD)[1]
    found = form.apply(get_list(request.user)).order_by(*order).values_list(*WAARDEN)
    place = WAARDEN.index("status")
    rows = [(*row[:place], Status(row[place]).label, *row[place + 1 :]) for row in found]
    # A warning, so that it is in the log of every installation: data left the building.
    log.warning(
        "aanvragen_geexporteerd", gebruiker=request.user.pk, lidmaatschap=request.user.lidmaatschap.pk, aantal=len(rows)
    )
    return make_download(write_csv(KOLOMMEN, rows), f"aanvragen-{timezone.localdate():%Y%m%d}.csv", CSV_MIME)
