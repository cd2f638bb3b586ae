"""The pages of a budget: one version, its posts and reserves, and the file to take along."""

from typing import Any

import structlog
from django.contrib import messages
from django.forms import Form
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from financien.begroten.adapter import ADAPTER
from financien.begroten.forms.begroting import BegrotingForm, BegrotingTekstForm
from financien.begroten.models import Begroting, Begrotingspost, Reserve
from financien.begroten.permissions import ZIEN_BEGROTING
from financien.begroten.presentatie.begroting import (
    build_sheet,
    build_table,
    describe_phases,
    get_timeline,
)
from financien.begroten.queries import compute_begroting, load_posten, load_reserves
from financien.begroten.services import begroting as diensten
from financien.begroten.services.stap import write_data_file
from leerlingen.historie import get_rijen_historie
from swv.kern.bestanden import make_download
from swv.kern.inlezen import XLSX_MIME
from swv.kern.invoer import get_data, save_form
from swv.kern.zaken.conflict import render_zaak_conflict
from swv.kern.zaken.fouten import NotPossible
from swv.kern.zaken.knoppen import get_knoppen
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

log = structlog.get_logger(__name__)
ALLEEN_CONTROLLER = "Dit doet de controller van het samenwerkingsverband."


def find_begroting(request: Verzoek, pk: int) -> Begroting:
    """The budget, when this person may see it. Raises Http404."""
    rows = Begroting.objects.visible_to(request.user).select_related("swv", "aangemaakt_door")
    return get_object_or_404(rows, pk=pk)


def is_editable(request: Verzoek, begroting: Begroting) -> bool:
    """May this person change the content now: the controller of this swv, in a concept?"""
    return begroting.is_concept and request.user.is_rol(Rol.CONTROLLER, bij=begroting.swv_id)


def conflict(request: Verzoek, begroting: Begroting, problem: NotPossible, form: Form | None = None) -> HttpResponse:
    """409: the budget moved on since the page was opened; what was typed in the form is given back."""
    return render_zaak_conflict(request, ADAPTER, begroting, problem.reason, form=form)


# --- one budget ----------------------------------------------------------------------------------------


@vereist(*ZIEN_BEGROTING)
@require_GET
@never_cache
def begroting(request: Verzoek, pk: int) -> HttpResponse:
    """One version: posts per year, result, reserves, what to know about it, and what can be done."""
    zaak = find_begroting(request, pk)
    posten, reserves = read_content(zaak)
    uitkomst = compute_begroting(zaak, posten, reserves)
    context = {
        "begroting": zaak,
        "tabel": build_table(zaak, posten),
        "uitkomst": uitkomst,
        "uitkomsten": list(uitkomst.jaren.values()),
        "reserves": [(row, [each.reserves[row.naam] for each in uitkomst.jaren.values()]) for row in reserves],
        "fasen": describe_phases(zaak),
        **get_knoppen(ADAPTER, zaak, request.user),
        "stappen": get_timeline(zaak),
        "mag_wijzigen": is_editable(request, zaak),
    }
    return render(request, "financien/begroten/begroting.html", context)


def read_content(zaak: Begroting) -> tuple[list[Begrotingspost], list[Reserve]]:
    """Posts with their amounts and reserves with their moves."""
    return load_posten(zaak), load_reserves(zaak)


@vereist(Rol.CONTROLLER)
@require_http_methods(["GET", "POST"])
def nieuw(request: Verzoek) -> HttpResponse:
    """Begin a new version."""
    form = BegrotingForm(get_data(request), begrotingen=Begroting.objects.visible_to(request.user))
    if form.is_bound:
        swv = request.user.lid.organisatie
        made = save_form(form, lambda: diensten.create_begroting(swv=swv, by=request.user, **form.velden))
        if made is not None:
            messages.success(request, f"De begroting {made.jaar} staat klaar als concept.")
            return redirect("financien:begroting", made.pk)
    return render(
        request, "financien/begroten/begroting_nieuw.html", {"form": form}, status=400 if form.is_bound else 200
    )


@vereist(Rol.CONTROLLER)
@require_http_methods(["GET", "POST"])
def wijzigen(request: Verzoek, pk: int) -> HttpResponse:
    """The text that goes with a budget."""
    zaak = find_begroting(request, pk)
    form = BegrotingTekstForm(get_data(request), initial={"toelichting": zaak.toelichting, "bron": zaak.bron})
    form.watch(zaak, request.user.pk)
    try:
        if not zaak.is_concept:
            raise NotPossible(diensten.ALLEEN_CONCEPT, status=zaak.status)
        if form.is_bound and form.is_valid():
            diensten.change_begroting(begroting=zaak, **_own(form, "toelichting", "bron"))
            messages.success(request, "De toelichting is bewaard.")
            return redirect("financien:begroting", zaak.pk)
    except NotPossible as problem:
        return conflict(request, zaak, problem, form)
    context = {"begroting": zaak, "form": form, "titel": "Toelichting wijzigen"}
    return render(request, "financien/begroten/begroting_formulier.html", context, status=400 if form.is_bound else 200)


def _own(form: Any, *names: str) -> dict[str, Any]:
    return {name: form.cleaned_data[name] for name in names}


# --- take along, look back ------------------------------------------------------------------------------------------


@vereist(*ZIEN_BEGROTING)
@require_GET
def export(request: Verzoek, pk: int) -> HttpResponse:
    """The budget as a workbook; what is in it can be imported again."""
    zaak = find_begroting(request, pk)
    posten, reserves = read_content(zaak)
    data = build_sheet(zaak, posten, reserves, compute_begroting(zaak, posten, reserves))
    # A warning, so that it is in the log of every installation: data left the building.
    log.warning("begroting_geexporteerd", gebruiker=request.user.pk, begroting=zaak.pk)
    return make_download(data, f"begroting-{zaak.jaar}-versie-{zaak.volgnummer}.xlsx", XLSX_MIME)


@vereist(*ZIEN_BEGROTING)
@require_GET
def gegevensbestand(request: Verzoek, pk: int) -> HttpResponse:
    """The frozen figures of an adopted budget as JSON: the file of which the SHA-256 stands on the page."""
    zaak = find_begroting(request, pk)
    if zaak.momentopname is None:
        raise Http404
    log.warning("begroting_geexporteerd", gebruiker=request.user.pk, begroting=zaak.pk)
    naam = f"begroting-{zaak.jaar}-versie-{zaak.volgnummer}.json"
    return make_download(write_data_file(zaak.momentopname), naam, "application/json")


@vereist(*ZIEN_BEGROTING)
@require_GET
def historie(request: Verzoek, pk: int) -> HttpResponse:
    """What was changed in this budget: old and new value, who and when."""
    zaak = find_begroting(request, pk)
    wijzigingen = get_rijen_historie(diensten.get_history_rows(zaak), aantal=200)
    return render(
        request, "financien/begroten/begroting_historie.html", {"begroting": zaak, "wijzigingen": wijzigingen}
    )
