"""The register of a school, to look at and to take along; and for the swv numbers per school without names."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import structlog
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from leerlingen.models import Inschrijving, Leerling
from leerlingen.services import log_inzagen
from opp.calculations import passes
from opp.enums import Status
from opp.forms.lijst import RegisterFilter
from opp.models import Opp
from opp.permissions import CIJFERROLLEN, OPPROLLEN
from opp.presentatie import Opptermijn, describe_deadline, get_badge
from opp.queries.ontbrekend import Ontbrekend, get_ontbrekend
from opp.queries.opp import filter_stand, get_tekorten, with_wet
from opp.services.cijfer import get_cijfers
from opp.services.schoolstand import count_opps
from swv.kern.bestanden import make_download
from swv.kern.bladeren import choose_order, paginate
from swv.kern.inlezen import CSV_MIME, XLSX_MIME, write_csv, write_xlsx
from swv.kern.presentatie import Badge
from swv.kern.zoektekst import answer_search, get_query
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist

VOLGORDEN = {
    "nummer": ["pk"],
    "leerling": ["leerling__achternaam", "leerling__roepnaam", "pk"],
    "soort": ["soort__naam", "pk"],
    "status": ["status", "pk"],
    "begin": ["begin", "pk"],
    "evaluatie": ["evaluatie_voor", "pk"],
}
STANDAARD = "-nummer"
MAX_EXPORT = 5000
MAX_ONTBREKEND = 50
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Rij:
    """One OPP in the list."""

    opp: Opp
    badge: Badge
    termijn: Opptermijn
    tekorten: int


def to_row(opp: Opp, vandaag: date) -> Rij:
    termijn = describe_deadline(opp.status, opp.begin, opp.uiterlijk_op, opp.evaluatie_voor, vandaag)
    open_tekorten = 0 if opp.is_closed or passes(found := get_tekorten(opp, vandaag)) else len(found)
    return Rij(opp, get_badge(opp.status), termijn, open_tekorten)


def describe_ontbrekend(each: Ontbrekend, vandaag: date) -> tuple[Leerling, Opptermijn]:
    """A pupil without an OPP, with the day it was or is due, as the other rows say it."""
    return each.leerling, describe_deadline("", None, each.uiterlijk_op, None, vandaag)


@vereist(*OPPROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def register(request: HttpRequest) -> HttpResponse:
    """The OPP's of the own school: filter, order, page."""
    if request.method == "POST":
        return answer_search(request, veld="tekst")
    form, vandaag = RegisterFilter(get_query(request, veld="tekst")), timezone.localdate()
    volgorde, order = choose_order(request, VOLGORDEN, STANDAARD)
    rows = Opp.objects.visible_to(request.user)
    found = with_wet(form.apply(rows, vandaag)) if form.is_valid() else rows.none()
    page = paginate(found, request, order=order)
    lopend = list(with_wet(filter_stand(rows, "lopend", vandaag)).filter(soort__is_opp=True))
    school = request.user.lidmaatschap.organisatie
    zonder = get_ontbrekend(school, Inschrijving.objects.visible_to(request.user), vandaag)
    laat = [each for each in zonder if each.is_late(vandaag)]
    fitting = form.choose_ontbrekend(zonder, laat) if page.bladeren.is_eerste else []
    shown = fitting[:MAX_ONTBREKEND]
    seen = [opp.leerling_id for opp in page.objecten] + [each.leerling.pk for each in shown]
    log_inzagen(leerling_ids=seen, by=request.user, pagina="opp_register")
    context = {
        "form": form,
        "rijen": [to_row(opp, vandaag) for opp in page.objecten],
        "bladeren": page.bladeren,
        "volgorde": volgorde,
        "cijfers": count_opps(lopend, vandaag),
        "zonder": [describe_ontbrekend(each, vandaag) for each in shown],
        "zonder_gevonden": len(fitting),
        "aantal_zonder": len(zonder),
        "aantal_zonder_laat": len(laat),
        "mag_nieuw": request.user.is_rol(Rol.ZORGCOORDINATOR),
        "export_query": request.GET.urlencode(),
    }
    return render(request, "opp/register.html", context, status=200 if form.is_valid() else 400)


# --- taking it along ------------------------------------------------------------------------------------------------

KOLOMMEN = (
    "nummer", "leerlingnummer in LAS", "leerling", "geboortedatum", "soort", "herkomst", "status", "begindatum (ROD)",
    "einddatum (ROD)", "uiterlijk vast te stellen", "te laat vastgesteld", "laatste evaluatie", "evalueren uiterlijk",
    "evaluatie te laat", "voldoet aan de wet", "wat ontbreekt",
)  # fmt: skip


def get_cells(opp: Opp, las: dict[int, str], vandaag: date) -> list[Any]:
    """The values of one row; dates stay dates."""
    tekorten = get_tekorten(opp, vandaag)
    laat = (opp.begin or vandaag) > opp.uiterlijk_op and not (opp.is_closed and opp.begin is None)
    evaluatie_laat = opp.evaluatie_voor is not None and vandaag > opp.evaluatie_voor
    return [
        opp.nummer, las.get(opp.leerling_id, ""), opp.leerling.naam, opp.leerling.geboortedatum, opp.soort.naam,
        opp.get_herkomst_display(), Status(opp.status).label, opp.begin, opp.eind, opp.uiterlijk_op,
        "ja" if laat else "nee", opp.geevalueerd_op, opp.evaluatie_voor, "ja" if evaluatie_laat else "nee",
        "ja" if opp.begin and passes(tekorten) else "nee", " ".join(tekort.tekst for tekort in tekorten),
    ]  # fmt: skip


@vereist(*OPPROLLEN)
@require_GET
def export(request: HttpRequest, formaat: str) -> HttpResponse:
    """The filtered register as CSV or XLSX. Built here: pupil data is never streamed."""
    form, vandaag = RegisterFilter(get_query(request, veld="tekst")), timezone.localdate()
    if not form.is_valid():
        return render(request, "opp/register.html", {"form": form, "rijen": []}, status=400)
    order = choose_order(request, VOLGORDEN, STANDAARD)[1]
    opps = list(with_wet(form.apply(Opp.objects.visible_to(request.user), vandaag)).order_by(*order)[: MAX_EXPORT + 1])
    if len(opps) > MAX_EXPORT:
        raise PermissionDenied(f"Dit zijn meer dan {MAX_EXPORT} OPP's. Kies eerst een filter.")
    las = get_las_nummers(request.user, opps)
    rows = [get_cells(opp, las, vandaag) for opp in opps]
    log_inzagen(leerling_ids=[opp.leerling_id for opp in opps], by=request.user, pagina="opp_export")
    # A warning, so that it is in the log of every installation: data left the building.
    log.warning(
        "opps_geexporteerd", gebruiker=request.user.pk, lidmaatschap=request.user.lidmaatschap.pk, aantal=len(rows)
    )
    naam = f"opp-register-{vandaag:%Y%m%d}.{formaat}"
    if formaat == "csv":
        return make_download(write_csv(KOLOMMEN, rows), naam, CSV_MIME)
    return make_download(write_xlsx([("OPP's", KOLOMMEN, rows)]), naam, XLSX_MIME)


def get_las_nummers(user: Any, opps: list[Opp]) -> dict[int, str]:
    """{pupil: number in the school's own system}."""
    rows = Inschrijving.objects.visible_to(user).filter(school=user.organisatie_id)
    rows = rows.filter(leerling__in=[opp.leerling_id for opp in opps]).order_by("van")
    return dict(rows.values_list("leerling", "las_id"))


# --- numbers for the swv --------------------------------------------------------------------------------------------


@vereist(*CIJFERROLLEN)
@require_GET
@never_cache
def cijfers(request: HttpRequest) -> HttpResponse:
    """How many OPP's each school has, without names; small numbers are not shown."""
    context = {"cijfers": get_cijfers(user=request.user, vandaag=timezone.localdate())}
    context["terug_url"] = reverse("werkplek:mijn_werk")
    return render(request, "opp/cijfers.html", context)
