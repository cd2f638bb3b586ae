"""Importing figures: choose a file, see what it would bring and what is wrong with it, take it over."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from financien.referentie.forms.importeren import ImportForm
from financien.referentie.models import Importbestand
from financien.referentie.services.importeren import (
    BEWAARTIJD,
    IMPORTSOORTEN,
    get_reading,
    preview,
    store_import,
    take_over,
)
from swv.kern.bestanden import make_download
from swv.kern.inlezen import XLSX_MIME, Importsoort, Inleesdoel, Onleesbaar, Voorbeeld, write_template
from swv.kern.inlezen.lezen import MAX_BYTES
from swv.kern.inlezen.tonen import show
from swv.kern.invoer import get_data
from swv.kern.zaken.conflict import render_conflict
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


def find_soort(code: str) -> Importsoort:
    """The kind of import of this code. Raises Http404."""
    try:
        return IMPORTSOORTEN[code]
    except KeyError:
        raise Http404 from None


def find_doel(request: Verzoek, soort: Importsoort, doel_pk: int | None) -> Inleesdoel:
    """For what the rows are. Raises Http404, PermissionDenied, NotPossible."""
    swv = request.user.lid.organisatie
    if (soort.zoek is None) != (doel_pk is None):
        raise Http404
    if soort.zoek is None or doel_pk is None:
        return Inleesdoel(swv, request.user)
    try:
        return Inleesdoel(swv, request.user, soort.zoek(request.user, doel_pk))
    except NotAllowed as problem:
        raise PermissionDenied(problem.reason) from problem


@vereist(Rol.CONTROLLER)
@require_http_methods(["GET", "POST"])
@never_cache
def importeren(request: Verzoek, soort: str, doel_pk: int | None = None) -> HttpResponse:
    """Choose a file; one with mistakes is shown with all of them and not kept."""
    kind = find_soort(soort)
    try:
        doel = find_doel(request, kind, doel_pk)
    except NotPossible as problem:
        return render_conflict(request, problem.reason)
    form = ImportForm(get_data(request), request.FILES or None)
    voorbeeld = None
    if form.is_bound and form.is_valid():
        voorbeeld = read_upload(form, kind, doel)
        if voorbeeld is not None and voorbeeld.is_goed:
            return redirect("financien:import_voorbeeld", keep(form, kind, doel, voorbeeld).pk)
    context: dict[str, Any] = {
        "soort": kind,
        "doel": doel,
        "doel_pk": doel_pk,
        "form": form,
        "kolommen": kind.get_kolommen(doel),
        "terug_url": kind.terug(doel),
        **(show(voorbeeld) if voorbeeld else {}),
    }
    return render(request, "financien/referentie/importeren.html", context, status=400 if form.is_bound else 200)


def read_upload(form: ImportForm, soort: Importsoort, doel: Inleesdoel) -> Voorbeeld | None:
    """What the file would bring; None when it can't be read: then the form says why."""
    bestand = form.cleaned_data["bestand"]
    data = bestand.read(MAX_BYTES + 1)
    try:
        voorbeeld = preview(
            soort=soort, doel=doel, data=data, naam=bestand.name, notatie=form.cleaned_data["notatie"],
            geen_bsn=form.get_geen_bsn(),
        )  # fmt: skip
    except Onleesbaar as problem:
        for fout in problem.fouten:
            form.add_error("bestand", fout)
        return None
    form.ask_geen_bsn(voorbeeld.alarmen)
    return voorbeeld


def keep(form: ImportForm, soort: Importsoort, doel: Inleesdoel, voorbeeld: Voorbeeld) -> Importbestand:
    """Keep the file as it was sent with its preview, until it is taken over; a BSN alarm that was false is recorded."""
    bestand = form.cleaned_data["bestand"]
    bestand.seek(0)
    row = store_import(
        soort=soort, doel=doel, data=bestand.read(), naam=bestand.name, notatie=form.cleaned_data["notatie"],
        voorbeeld=voorbeeld, geen_bsn=form.get_geen_bsn(),
    )  # fmt: skip
    form.log_false_alarms(door=doel.by, object_soort="importbestand", object_id=row.pk)
    return row


@vereist(Rol.CONTROLLER)
@require_http_methods(["GET", "POST"])
@never_cache
def voorbeeld(request: Verzoek, pk: int) -> HttpResponse:
    """What this file brings (GET), and taking it over (POST)."""
    bestand = get_object_or_404(Importbestand.objects.visible_to(request.user), pk=pk)
    kind = find_soort(bestand.soort)
    try:
        doel = find_doel(request, kind, bestand.object_id)
        if request.method == "POST":
            resultaat = take_over(soort=kind, doel=doel, bestand=bestand)
            messages.success(request, resultaat)
            return redirect(kind.terug(doel))
        gelezen = preview(soort=kind, doel=doel, data=bytes(bestand.inhoud), **get_reading(bestand))
    except NotPossible as problem:
        return render_conflict(request, problem.reason)
    except Onleesbaar as problem:
        return render_conflict(request, " ".join(problem.fouten), terug_url=kind.terug(doel))
    context: dict[str, Any] = {
        "soort": kind,
        "bestand": bestand,
        "terug_url": kind.terug(doel),
        "verloopt_op": timezone.localtime(bestand.op + BEWAARTIJD),
        **show(gelezen),
    }
    return render(request, "financien/referentie/import_voorbeeld.html", context)


@vereist(Rol.CONTROLLER)
@require_GET
def sjabloon(request: Verzoek, soort: str, doel_pk: int | None = None) -> HttpResponse:
    """An empty workbook with the right headings."""
    kind = find_soort(soort)
    try:
        doel = find_doel(request, kind, doel_pk)
    except NotPossible as problem:
        return render_conflict(request, problem.reason)
    rows = list(kind.voorbeelden(doel)) if kind.voorbeelden else []
    return make_download(write_template(kind.get_kolommen(doel), rows), f"{kind.code}-leeg.xlsx", XLSX_MIME)
