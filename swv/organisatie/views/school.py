"""Schools of a board that join the swv: chosen from its list, or read from a file."""

from dataclasses import asdict
from datetime import date
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from swv.kern.bestanden import make_download
from swv.kern.inlezen import XLSX_MIME, Koppeling, Onleesbaar, Voorbeeld, write_template
from swv.kern.inlezen.afzenders import PER_SWV, recognise_file
from swv.kern.inlezen.controle import open_file
from swv.kern.inlezen.koppelen import must_ask
from swv.kern.inlezen.lezen import MAX_BYTES
from swv.kern.inlezen.tonen import show, write_wrong_rows
from swv.kern.invoer import get_data, save_form
from swv.kern.invoer.bsn import log_alarms
from swv.kern.zaken.conflict import render_conflict
from swv.organisatie import services
from swv.organisatie.enums import Organisatiesoort, Rol
from swv.organisatie.forms.school import ScholenbestandForm, ScholenVanBestuurForm
from swv.organisatie.models import Inleesbestand
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import get_losse_scholen
from swv.organisatie.services.duo import translate_per_swv
from swv.organisatie.services.duogegevens import KOLOMMEN as DUOKOLOMMEN
from swv.organisatie.services.inlezen import keep_upload, recall, store_mapping
from swv.organisatie.services.inlezing import find_earlier, hash_file, tell_earlier
from swv.organisatie.services.school import KOLOMMEN, SOORT, VOORBEELD, Schoolrij, preview_scholen, take_over_bestand
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.basis import find_organisatie, get_swv, read_lading, sign_lading
from swv.organisatie.views.duo import show_voorstellen
from swv.organisatie.views.inlezen import make_koppelform

SALT = "organisatie.scholenbestand"
PAGINA = "organisatie/scholen_inlezen.html"


@vereist(Rol.BEHEERDER)
def scholen_aansluiten(request: Verzoek, pk: int) -> HttpResponse:
    """Choose which schools of a board belong to the swv as well."""
    bestuur, vandaag, swv = find_organisatie(request, pk), timezone.localdate(), get_swv(request)
    if bestuur.soort != Organisatiesoort.BESTUUR:
        raise Http404
    form = ScholenVanBestuurForm(get_data(request), scholen=get_losse_scholen(swv.pk, bestuur, vandaag))

    def save() -> int:
        data = form.cleaned_data
        return services.connect_scholen(swv=swv, bestuur=bestuur, scholen=data["scholen"], van=data["van"])

    if request.method == "POST" and (aantal := save_form(form, save)):
        messages.success(request, "De school is aangesloten." if aantal == 1 else f"{aantal} scholen zijn aangesloten.")
        return redirect("organisatie:organisatie", pk=pk)
    context = {"form": form, "organisatie": bestuur, "kop": f"Sluit scholen van {bestuur.naam} aan"}
    return render(request, "organisatie/organisatie_formulier.html", context, status=400 if form.is_bound else 200)


# --- schools from a file ----------------------------------------------------------------------------------------------


@vereist(Rol.BEHEERDER)
@never_cache
def scholen_inlezen(request: Verzoek) -> HttpResponse:
    """Choose a file and see what it would bring, or everything that is wrong with it."""
    form = ScholenbestandForm(get_data(request), request.FILES or None)
    if not (form.is_bound and form.is_valid()):
        context = {"form": form, "kolommen": KOLOMMEN}
        return render(request, PAGINA, context, status=400 if form.is_bound else 200)
    bestand, swv = form.cleaned_data["bestand"], get_swv(request)
    data, meldingen = bestand.read(MAX_BYTES + 1), []
    sha256 = hash_file(data)
    try:
        lijst = recognise_file(data, bestand.name, (PER_SWV, *DUOKOLOMMEN))
        if lijst in DUOKOLOMMEN:
            return show_voorstellen(request, lijst, data, bestand.name)
        if lijst is PER_SWV:
            vertaald = translate_per_swv(swv=swv, data=data, naam=bestand.name)
            data, meldingen = vertaald.data, vertaald.meldingen
        opzet = open_file(data, bestand.name, KOLOMMEN, soort=SOORT)
        known = recall(organisatie=swv, soort=SOORT, opzet=opzet)
        if must_ask(opzet, KOLOMMEN, known):
            return redirect("organisatie:scholen_koppelen", _keep(request, form, data, known, sha256, meldingen).pk)
        voorbeeld, scholen = preview_scholen(
            swv=swv, data=data, naam=bestand.name, van=form.cleaned_data["van"], geen_bsn=form.get_geen_bsn(),
            koppeling=known,
        )  # fmt: skip
    except Onleesbaar as problem:
        for fout in problem.fouten:
            form.add_error("bestand", fout)
        return render(request, PAGINA, {"form": form, "kolommen": KOLOMMEN}, status=400)
    voorbeeld.meldingen += meldingen
    form.ask_geen_bsn(voorbeeld.alarmen)
    if voorbeeld.is_goed:
        log_alarms(voorbeeld.gehouden, door=request.user, object_soort="organisatie", object_id=swv.pk)
        form.log_false_alarms(door=request.user, object_soort="organisatie", object_id=swv.pk)
    # What may hold a BSN isn't kept: who offers it says row by row what is none, and chooses the file again.
    is_kept = not (voorbeeld.alarmen or voorbeeld.is_goed)
    wachtend = _keep(request, form, data, known, sha256, meldingen) if is_kept else None
    return _show_preview(request, voorbeeld, scholen, naam=bestand.name, sha256=sha256, form=form, wachtend=wachtend)


def _keep(
    request: Verzoek, form: ScholenbestandForm, data: bytes, koppeling: Koppeling | None, sha256: str,
    meldingen: list[str],
) -> Inleesbestand:  # fmt: skip
    """Keep what is left of the file; the first day that was chosen beside it holds for every row without one."""
    koppeling = koppeling or Koppeling()
    vast = {**koppeling.vast, "van": form.cleaned_data["van"].isoformat()}
    return keep_upload(
        organisatie=get_swv(request), door=request.user, soort=SOORT, naam=form.cleaned_data["bestand"].name, data=data,
        geen_bsn=form.get_geen_bsn(), koppeling=Koppeling(koppeling.kolommen, vast, koppeling.waarden), sha256=sha256,
        meldingen=meldingen,
    )  # fmt: skip


def _show_preview(
    request: Verzoek, voorbeeld: Voorbeeld, scholen: list[Schoolrij], *, naam: str, sha256: str,
    form: ScholenbestandForm | None = None, wachtend: Inleesbestand | None = None,
) -> HttpResponse:  # fmt: skip
    eerder = tell_earlier(find_earlier(organisatie=get_swv(request), soort=SOORT, sha256=sha256))
    context: dict[str, Any] = {
        "kolommen": KOLOMMEN, "form": form, "wachtend": wachtend, "eerder": eerder, **show(voorbeeld)
    }  # fmt: skip
    if voorbeeld.is_goed:
        context |= {"bestand": naam, "lading": _sign(request, scholen, naam, sha256)}
    elif wachtend is not None and voorbeeld.goede_rijen:
        context |= {"lading_goed": _sign(request, scholen, naam, sha256), "aantal_goed": len(scholen)}
    return render(request, PAGINA, context, status=400 if form is not None and not voorbeeld.is_goed else 200)


def _find_waiting(request: Verzoek, pk: int) -> Inleesbestand:
    return get_object_or_404(Inleesbestand.objects.visible_to(request.user), pk=pk, soort=SOORT)


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
@never_cache
def scholen_koppelen(request: Verzoek, pk: int) -> HttpResponse:
    """Say which column of the file is what."""
    bestand = _find_waiting(request, pk)
    form, opzet = make_koppelform(request, bestand, KOLOMMEN)
    if form.is_bound and form.is_valid():
        store_mapping(bestand=bestand, opzet=opzet, koppeling=form.get_koppeling(), door=request.user)
        return redirect("organisatie:scholen_bekijken", pk)
    context = {"form": form, "bestand": bestand, "terug_url": reverse("organisatie:organisaties")}
    return render(request, "organisatie/scholen_koppelen.html", context, status=400 if form.is_bound else 200)


def _read_waiting(request: Verzoek, bestand: Inleesbestand) -> tuple[Voorbeeld, list[Schoolrij]]:
    """Raises Onleesbaar."""
    voorbeeld, scholen = preview_scholen(
        swv=get_swv(request), data=bytes(bestand.inhoud), naam=bestand.naam, van=timezone.localdate(bestand.op),
        geen_bsn=bestand.geen_bsn, koppeling=Koppeling.from_json(bestand.koppeling),
    )  # fmt: skip
    voorbeeld.meldingen += bestand.meldingen
    return voorbeeld, scholen


@vereist(Rol.BEHEERDER)
@require_GET
@never_cache
def scholen_bekijken(request: Verzoek, pk: int) -> HttpResponse:
    """What a file of which the columns were chosen would bring."""
    bestand = _find_waiting(request, pk)
    try:
        voorbeeld, scholen = _read_waiting(request, bestand)
    except Onleesbaar as problem:
        terug_url = reverse("organisatie:scholen_koppelen", args=[pk])
        return render_conflict(request, " ".join(problem.fouten), terug_url=terug_url)
    return _show_preview(request, voorbeeld, scholen, naam=bestand.naam, sha256=bestand.sha256, wachtend=bestand)


@vereist(Rol.BEHEERDER)
@require_GET
@never_cache
def scholen_fouten(request: Verzoek, pk: int) -> HttpResponse:
    """The rows that were not good, each with the reason, as a workbook that can be offered again."""
    try:
        voorbeeld, _ = _read_waiting(request, _find_waiting(request, pk))
    except Onleesbaar as problem:
        return render_conflict(request, " ".join(problem.fouten))
    return make_download(write_wrong_rows(voorbeeld), "scholen-niet-overgenomen.xlsx", XLSX_MIME)


def _sign(request: Verzoek, scholen: list[Schoolrij], naam: str, sha256: str) -> str:
    """What was read, to come back with «Neem over»: signed, for this swv only."""
    rows = [{**asdict(school), "van": school.van.isoformat()} for school in scholen]
    return sign_lading(request, SALT, {"scholen": rows, "naam": naam, "sha256": sha256})


@vereist(Rol.BEHEERDER)
@require_POST
def scholen_overnemen(request: Verzoek) -> HttpResponse:
    """Take over the schools that were shown: all, or none."""
    lading = read_lading(request, SALT)
    if lading is None:
        return redirect("organisatie:scholen_inlezen")
    scholen = [Schoolrij(**{**row, "van": date.fromisoformat(row["van"])}) for row in lading["scholen"]]
    try:
        resultaat = take_over_bestand(
            swv=get_swv(request), by=request.user, scholen=scholen, naam=lading["naam"], sha256=lading["sha256"]
        )
    except ValidationError as problem:
        for text in problem.messages:
            messages.error(request, f"Er is niets overgenomen. {text}")
        return redirect("organisatie:scholen_inlezen")
    messages.success(request, resultaat)
    return redirect("organisatie:organisaties")


@vereist(Rol.BEHEERDER)
@require_GET
def scholen_sjabloon(request: Verzoek) -> HttpResponse:
    """A workbook with the right headings and one example."""
    return make_download(write_template(KOLOMMEN, [VOORBEELD]), "scholen-leeg.xlsx", XLSX_MIME)
