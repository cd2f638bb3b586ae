"""The quarterly return: count, look behind a figure, send, take along; and the overview."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import structlog
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from leerlingen.services import log_inzagen
from swv.kern.bestanden import make_download, private_response
from swv.kern.inlezen import CSV_MIME, write_csv
from swv.kern.lijsten import Export, get_formaat, take_along
from swv.kern.models import Taak
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from thuiszitters.enums import Opgavekolom, Thuiszitterpagina
from thuiszitters.forms.lijst import OpgaveForm, OverzichtForm
from thuiszitters.models import Kwartaalopgave, Opgaveregel
from thuiszitters.models.zaak import SWVROLLEN
from thuiszitters.permissions import CIJFERROLLEN, mag_cijfers_zien, mag_opgave_verzenden, sees_all_figures
from thuiszitters.presentatie.opgave import get_aandeel_plan, get_cijfers, get_oorzaken, get_stroom
from thuiszitters.queries.opgave import (
    get_achter,
    get_achter_verzonden,
    get_opgave,
    get_opvallend,
    get_overzicht,
    read_bekend,
)
from thuiszitters.queries.vrijstelling import get_verlopen
from thuiszitters.services.opgave import TAAKSOORT, describe_overzicht, get_quarter_start, send_opgave, verify_opgave

log = structlog.get_logger(__name__)


def last_quarter_end(vandaag: date) -> date:
    """The last day of the quarter that is over."""
    return get_quarter_start(vandaag) - timedelta(days=1)


@vereist(*CIJFERROLLEN)
@require_GET
@never_cache
def opgaven(request: Verzoek) -> HttpResponse:
    """The returns that were sent, with their figures."""
    check_cijfers(request)
    alles = sees_all_figures(request.user)
    rows = Kwartaalopgave.objects.visible_to(request.user).select_related("verzonden_door")[:40]
    if formaat := get_formaat(request):
        cells = [_to_cells(row, *get_cijfers(row.cijfers["aantallen"], alles=alles)) for row in rows]
        kopjes = ["peildatum", "versie", *Opgavekolom.labels, "samen", "vastgelegd op"]
        export = Export("kwartaalopgaven", kopjes, "opgaven_geexporteerd")
        return take_along(request, export, "Kwartaalopgaven", cells, formaat)
    context = {
        "rijen": [(row, *get_cijfers(row.cijfers["aantallen"], alles=alles)) for row in rows],
        "kolommen": Opgavekolom.choices,
        "telt": request.user.rol in SWVROLLEN,
        "alles": alles,
    }
    return render(request, "thuiszitters/opgaven.html", context)


def _to_cells(opgave: Kwartaalopgave, cijfers: Sequence[Any], totaal: int | None) -> list[Any]:
    """One return as in the file: small numbers in the words of the page for who may not see them."""
    values = [cijfer.tekst for cijfer in cijfers]
    samen = "weggelaten" if totaal is None else totaal
    return [opgave.peildatum, opgave.volgnummer, *values, samen, timezone.localdate(opgave.verzonden_op)]


@vereist(*SWVROLLEN)
@require_GET
@never_cache
def tellen(request: Verzoek) -> HttpResponse:
    """Count the return of any reference date, as known now or then."""
    vandaag = timezone.localdate()
    data = request.GET.copy()
    data.setdefault("peildatum", last_quarter_end(vandaag).isoformat())
    form = OpgaveForm(data)
    if not form.is_valid():
        return render(request, "thuiszitters/tellen.html", {"form": form}, status=400)
    peildatum, bekend = form.cleaned_data["peildatum"], read_bekend(form.cleaned_data["bekend_op"])
    opgave = get_opgave(request.user.lid.organisatie_id, peildatum, bekend)
    kolom = request.GET.get("kolom", "")
    achter = get_achter(request.user, opgave.regels, kolom) if kolom in Opgavekolom.values else None
    if achter:
        log_inzagen(
            leerling_ids=[row.zaak.leerling_id for row in achter], by=request.user, pagina=Thuiszitterpagina.LIJST
        )
    cijfers, totaal = get_cijfers(opgave.aantallen, alles=True)
    context = {
        "form": form,
        "peildatum": peildatum,
        "bekend_op": form.cleaned_data["bekend_op"],
        "cijfers": [(cijfer, column_url(request, cijfer.code)) for cijfer in cijfers],
        "totaal": totaal,
        "kolom": kolom,
        "kolom_naam": Opgavekolom(kolom).label if achter is not None else "",
        "achter": achter,
        "mag_verzenden": mag_opgave_verzenden(request.user),
        "verlopen": get_verlopen(request.user, peildatum),
        "opvallend": get_opvallend(request.user, peildatum),
        "toen_url": f"?{urlencode({'peildatum': peildatum.isoformat(), 'bekend_op': peildatum.isoformat()})}",
        "nu_url": f"?{urlencode({'peildatum': peildatum.isoformat()})}",
    }
    return render(request, "thuiszitters/tellen.html", context)


def column_url(request: Verzoek, kolom: str) -> str:
    """The same count with the cases of this column under it."""
    query = {name: request.GET[name] for name in ("peildatum", "bekend_op") if request.GET.get(name)}
    return f"?{urlencode({**query, 'kolom': kolom})}#lijst"


@vereist(*SWVROLLEN)
@require_http_methods(["POST"])
def verzenden(request: Verzoek) -> HttpResponse:
    """Freeze the return and plan its PDF."""
    if reason := mag_opgave_verzenden.refusal(request.user):
        raise PermissionDenied(reason)
    form = OpgaveForm(request.POST)
    if not form.is_valid():
        return render(request, "thuiszitters/tellen.html", {"form": form}, status=400)
    swv = request.user.lid.organisatie
    try:
        sent = send_opgave(swv=swv, peildatum=form.cleaned_data["peildatum"], by=request.user, nu=timezone.now())
    except ValidationError as problem:
        form.add_error("peildatum", problem.messages)
        return render(request, "thuiszitters/tellen.html", {"form": form}, status=400)
    messages.success(request, "De opgave is vastgelegd. De PDF wordt gemaakt; de cijfers veranderen niet meer.")
    return redirect("thuiszitters:opgave", sent.pk)


def check_cijfers(request: Verzoek) -> None:
    """Raises PermissionDenied for an auditor who comes for something else."""
    if reason := mag_cijfers_zien.refusal(request.user):
        raise PermissionDenied(reason)


def get_sent(request: Verzoek, pk: int) -> Kwartaalopgave:
    """A return of the own swv. Raises Http404."""
    rows = Kwartaalopgave.objects.visible_to(request.user).select_related("swv", "verzonden_door")
    found = get_object_or_404(rows, pk=pk)
    check_cijfers(request)
    return found


@vereist(*CIJFERROLLEN)
@require_GET
@never_cache
def opgave(request: Verzoek, pk: int) -> HttpResponse:
    """One return as it was sent, with the overview of its quarter."""
    found, alles = get_sent(request, pk), sees_all_figures(request.user)
    cijfers, totaal = get_cijfers(found.cijfers["aantallen"], alles=alles)
    overzicht = found.cijfers["overzicht"]
    works_here = request.user.rol in SWVROLLEN
    kolom = request.GET.get("kolom", "") if works_here else ""
    achter = get_achter_verzonden(request.user, found, kolom) if kolom in Opgavekolom.values else None
    if achter:
        log_inzagen(
            leerling_ids=[row.zaak.leerling_id for row in achter], by=request.user, pagina=Thuiszitterpagina.LIJST
        )
    context = {
        "opgave": found,
        "cijfers": [(cijfer, f"?kolom={cijfer.code}#lijst" if works_here else "") for cijfer in cijfers],
        "totaal": totaal,
        "alles": alles,
        "stroom": get_stroom(overzicht["stroom"], alles=alles),
        "plan": get_aandeel_plan(overzicht["stroom"]) if alles else "",
        "oorzaken": get_oorzaken(overzicht["oorzaken"], alles=alles),
        "achter": achter,
        "kolom_naam": Opgavekolom(kolom).label if achter is not None else "",
        "werkt_hier": works_here,
        "klopt": verify_opgave(found) if works_here else None,
        "taak": None if found.bestand else Taak.objects.filter(soort=TAAKSOORT, object_id=found.pk).first(),
        "pdf_url": reverse("thuiszitters:opgave_pdf", args=[found.pk]),
    }
    return render(request, "thuiszitters/opgave.html", context)


@vereist(*CIJFERROLLEN)
@require_GET
def opgave_pdf(request: Verzoek, pk: int) -> HttpResponseBase:
    """The return as PDF, for who may see all figures."""
    found = get_sent(request, pk)
    if not sees_all_figures(request.user):
        raise PermissionDenied("In dit bestand staan kleine aantallen. Op de pagina ziet u de cijfers die u mag zien.")
    if not found.bestand:
        raise Http404
    return private_response(found.bestand.open("rb"), f"{file_name(found)}.pdf", "application/pdf")


@vereist(*SWVROLLEN)
@require_GET
def opgave_csv(request: Verzoek, pk: int) -> HttpResponse:
    """Figures and case numbers, without names. Built here: pupil data is never streamed."""
    found = get_sent(request, pk)
    labels = dict(Opgavekolom.choices)
    cijfers = [(label, found.cijfers["aantallen"][code]) for code, label in Opgavekolom.choices]
    regels = Opgaveregel.objects.visible_to(request.user).filter(opgave=found).select_related("thuiszitter__school")
    zaken = [
        (
            row.thuiszitter.nummer,
            labels[row.kolom],
            row.categorie,
            row.sinds,
            getattr(row.thuiszitter.school, "naam", ""),
        )
        for row in regels
    ]
    rijen = [*cijfers, (), ("zaak", "onderdeel", "categorie", "sinds", "school"), *zaken]
    # A warning, so that it is in the log of every installation: data left the building.
    log.warning("kwartaalopgave_geexporteerd", gebruiker=request.user.pk, opgave=found.pk)
    return make_download(
        write_csv(("onderdeel", "aantal"), rijen), f"{file_name(found)}.csv", CSV_MIME, rijen=len(rijen)
    )


def file_name(found: Kwartaalopgave) -> str:
    """Name of a file of this return without its extension: «kwartaalopgave-20261001-2»."""
    return f"kwartaalopgave-{found.peildatum:%Y%m%d}-{found.volgnummer}"


@vereist(*SWVROLLEN)
@require_GET
@never_cache
def overzicht(request: Verzoek) -> HttpResponse:
    """In- and outflow, duration, causes and plans in any period, as known now."""
    vandaag = timezone.localdate()
    data = request.GET.copy()
    data.setdefault("van", date(vandaag.year if vandaag.month > 7 else vandaag.year - 1, 8, 1).isoformat())
    data.setdefault("tot_en_met", vandaag.isoformat())
    form = OverzichtForm(data)
    if not form.is_valid():
        return render(request, "thuiszitters/overzicht.html", {"form": form}, status=400)
    chosen = form.cleaned_data
    found = describe_overzicht(
        get_overzicht(request.user.lid.organisatie_id, chosen["van"], chosen["tot_en_met"], timezone.now())
    )
    context = {
        "form": form,
        "stroom": get_stroom(found["stroom"], alles=True),
        "plan": get_aandeel_plan(found["stroom"]),
        "oorzaken": get_oorzaken(found["oorzaken"], alles=True),
        **chosen,
    }
    return render(request, "thuiszitters/overzicht.html", context)
