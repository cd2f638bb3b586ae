"""Importing figures: choose a file, see what it would bring and what is wrong with it, take it over."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from financien.referentie.forms.importeren import ImportForm
from financien.referentie.models import Importbestand
from financien.referentie.services.importeren import (
    BEWAARTIJD,
    IMPORTSOORTEN,
    get_reading,
    store_import,
    take_over,
    take_over_good_rows,
)
from swv.kern.bestanden import make_download
from swv.kern.inlezen import XLSX_MIME, Importsoort, Inleesdoel, Koppeling, Onleesbaar, Voorbeeld, write_template
from swv.kern.inlezen.controle import open_file
from swv.kern.inlezen.koppelen import must_ask
from swv.kern.inlezen.lezen import MAX_BYTES
from swv.kern.inlezen.soorten import preview
from swv.kern.inlezen.tonen import show, write_wrong_rows
from swv.kern.invoer import get_data
from swv.kern.zaken.conflict import render_conflict
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import Inleesbestand, Inlezing
from swv.organisatie.permissions import vereist
from swv.organisatie.services.inlezen import keep_upload, recall, store_mapping
from swv.organisatie.services.inlezing import find_earlier, hash_file, tell_earlier
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.inlezen import make_koppelform

PAGINA = "financien/referentie/importeren.html"


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
    form, context = ImportForm(get_data(request), request.FILES or None), make_context(kind, doel)
    if form.is_bound and form.is_valid():
        outcome = read_upload(request, form, kind, doel)
        if isinstance(outcome, HttpResponse):
            return outcome
        context |= outcome
    context |= {"form": form, "doel_pk": doel_pk}
    return render(request, PAGINA, context, status=400 if form.is_bound else 200)


def make_context(kind: Importsoort, doel: Inleesdoel) -> dict[str, Any]:
    """What every page of an import needs."""
    kolommen = kind.get_kolommen(doel)
    return {"soort": kind, "doel": doel, "kolommen": kolommen, "terug_url": kind.terug(doel)}


def read_upload(
    request: Verzoek, form: ImportForm, soort: Importsoort, doel: Inleesdoel
) -> HttpResponse | dict[str, Any]:
    """On to the next page: what is what, or the preview; or what the page shows of a file that is not good."""
    bestand, kolommen = form.cleaned_data["bestand"], soort.get_kolommen(doel)
    data = bestand.read(MAX_BYTES + 1)
    sha256 = hash_file(data)
    try:
        if translated := soort.vertaal(doel, data, bestand.name):
            data, told = translated
            for tekst in told:
                messages.info(request, tekst)
        opzet = open_file(data, bestand.name, kolommen, soort=soort.code)
        known = recall(organisatie=doel.swv, soort=soort.code, opzet=opzet)
        if must_ask(opzet, kolommen, known):
            return redirect("financien:import_koppelen", keep(form, soort, doel, data, known, sha256).pk)
        voorbeeld = preview(
            soort=soort, doel=doel, data=data, naam=bestand.name, notatie=form.cleaned_data["notatie"],
            geen_bsn=form.get_geen_bsn(), koppeling=known,
        )  # fmt: skip
    except Onleesbaar as problem:
        for fout in problem.fouten:
            form.add_error("bestand", fout)
        return {}
    form.ask_geen_bsn(voorbeeld.alarmen)
    if voorbeeld.is_goed:
        return redirect("financien:import_voorbeeld", store(form, soort, doel, data, voorbeeld, known, sha256).pk)
    # What may hold a BSN isn't kept: who offers it says row by row what is none, and chooses the file again.
    kept = None if voorbeeld.alarmen else keep(form, soort, doel, data, known, sha256)
    eerder = tell_earlier(find_earlier_of(doel, kept)) if kept is not None else []
    return {**show(voorbeeld), "wachtend": kept, "eerder": eerder}


def keep(
    form: ImportForm, soort: Importsoort, doel: Inleesdoel, data: bytes, koppeling: Koppeling | None, sha256: str
) -> Inleesbestand:
    """Keep a file that needs a word of its sender before it can be taken over."""
    return keep_upload(
        organisatie=doel.swv, door=doel.by, soort=soort.code, naam=form.cleaned_data["bestand"].name, data=data,
        notatie=form.cleaned_data["notatie"], geen_bsn=form.get_geen_bsn(), koppeling=koppeling,
        object_id=doel.object.pk if doel.object is not None else None, sha256=sha256,
    )  # fmt: skip


def store(
    form: ImportForm,
    soort: Importsoort,
    doel: Inleesdoel,
    data: bytes,
    voorbeeld: Voorbeeld,
    koppeling: Koppeling | None,
    sha256: str,
) -> Importbestand:
    """Keep the file as it is read with its preview, until it is taken over; a BSN alarm that was false is recorded."""
    row = store_import(
        soort=soort, doel=doel, data=data, naam=form.cleaned_data["bestand"].name,
        notatie=form.cleaned_data["notatie"], voorbeeld=voorbeeld, geen_bsn=form.get_geen_bsn(), koppeling=koppeling,
        sha256=sha256,
    )  # fmt: skip
    form.log_false_alarms(door=doel.by, object_soort="importbestand", object_id=row.pk)
    return row


def find_waiting(request: Verzoek, pk: int) -> tuple[Inleesbestand, Importsoort, Inleesdoel]:
    """A file that this person offered and that waits. Raises Http404, PermissionDenied, NotPossible."""
    bestand = get_object_or_404(Inleesbestand.objects.visible_to(request.user), pk=pk)
    kind = find_soort(bestand.soort)
    return bestand, kind, find_doel(request, kind, bestand.object_id)


@vereist(Rol.CONTROLLER)
@require_http_methods(["GET", "POST"])
@never_cache
def koppelen(request: Verzoek, pk: int) -> HttpResponse:
    """Say which column of the file is what."""
    try:
        bestand, kind, doel = find_waiting(request, pk)
    except NotPossible as problem:
        return render_conflict(request, problem.reason)
    form, opzet = make_koppelform(request, bestand, kind.get_kolommen(doel))
    if form.is_bound and form.is_valid():
        store_mapping(bestand=bestand, opzet=opzet, koppeling=form.get_koppeling(), door=request.user)
        return redirect("financien:import_bekijken", pk)
    context = {**make_context(kind, doel), "form": form, "bestand": bestand}
    return render(request, "financien/referentie/import_koppelen.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.CONTROLLER)
@require_http_methods(["GET", "POST"])
@never_cache
def bekijken(request: Verzoek, pk: int) -> HttpResponse:
    """What a file that waits would bring; POST takes over the rows that are good."""
    try:
        bestand, kind, doel = find_waiting(request, pk)
        gelezen = preview(soort=kind, doel=doel, data=bytes(bestand.inhoud), **get_reading(bestand))
        if request.method == "POST":
            messages.success(request, take_over_good_rows(soort=kind, doel=doel, bestand=bestand, voorbeeld=gelezen))
            return redirect(kind.terug(doel))
    except NotPossible as problem:
        return render_conflict(request, problem.reason)
    except Onleesbaar as problem:
        return render_conflict(
            request, " ".join(problem.fouten), terug_url=reverse("financien:import_koppelen", args=[pk])
        )
    if gelezen.is_goed:
        row = store_import(
            soort=kind, doel=doel, data=bytes(bestand.inhoud), voorbeeld=gelezen, sha256=bestand.sha256,
            **get_reading(bestand),
        )  # fmt: skip
        return redirect("financien:import_voorbeeld", row.pk)
    eerder = tell_earlier(find_earlier_of(doel, bestand))
    context = {**make_context(kind, doel), **show(gelezen), "wachtend": bestand, "eerder": eerder}
    return render(request, PAGINA, context)


def find_earlier_of(doel: Inleesdoel, bestand: Importbestand | Inleesbestand) -> Inlezing | None:
    """The last time that this very file was taken over for the same swv and object."""
    return find_earlier(organisatie=doel.swv, soort=bestand.soort, sha256=bestand.sha256, object_id=bestand.object_id)


@vereist(Rol.CONTROLLER)
@require_GET
@never_cache
def foute_rijen(request: Verzoek, pk: int) -> HttpResponse:
    """The rows that were not good, each with the reason, as a workbook that can be offered again."""
    try:
        bestand, kind, doel = find_waiting(request, pk)
        gelezen = preview(soort=kind, doel=doel, data=bytes(bestand.inhoud), **get_reading(bestand))
    except (NotPossible, Onleesbaar) as problem:
        return render_conflict(request, str(problem))
    return make_download(write_wrong_rows(gelezen), f"{kind.code}-niet-overgenomen.xlsx", XLSX_MIME)


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
        "eerder": tell_earlier(find_earlier_of(doel, bestand)),
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
