"""Pupils from a file: choose it, say what is what, see what would happen, and choose whom to add."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from leerlingen.forms import LeerlingenbestandForm
from leerlingen.services.inlezen import SOORT, get_kolommen, preview_leerlingen, take_over_leerlingen
from leerlingen.services.leerlingrij import Leerlingrij
from swv.kern.bestanden import make_download
from swv.kern.inlezen import XLSX_MIME, Kolom, Koppeling, Onleesbaar, Voorbeeld, write_template
from swv.kern.inlezen.alarm import find_bsn_unread
from swv.kern.inlezen.controle import open_file
from swv.kern.inlezen.edexml import read_edexml
from swv.kern.inlezen.herkomst import is_edexml
from swv.kern.inlezen.koppelen import must_ask
from swv.kern.inlezen.lezen import MAX_BYTES, check_upload
from swv.kern.inlezen.plaatsen import place_columns
from swv.kern.inlezen.tonen import MAX_FOUTEN, count_rows, write_wrong_rows
from swv.kern.invoer import get_data
from swv.kern.zaken.conflict import render_conflict
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import Inleesbestand
from swv.organisatie.permissions import vereist
from swv.organisatie.services.inlezen import keep_upload, recall, store_mapping
from swv.organisatie.services.inlezing import find_earlier, hash_file, tell_earlier
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.inlezen import make_koppelform

PAGINA = "leerlingen/inlezen.html"
BSN_ERNAAST = (
    "In {} staat iets dat op een BSN lijkt. Er is niets bewaard. Haal het nummer of de kolom uit het bestand en kies het"
    " opnieuw."
)
VOORBEELD = (
    "10001", "Zoë", "Zoë Maria", "van 't", "Voorbeeld", "4-3-2012", "Kerkweg 5", "1941 AB", "Beverwijk", "",
    "Beverwijk", "2B", "1-8-2026",
)  # fmt: skip


def _kolommen(request: Verzoek) -> tuple[Kolom, ...]:
    return get_kolommen(request.user.lid.organisatie.schoolsoort)


@vereist(Rol.ZORGCOORDINATOR)
@require_http_methods(["GET", "POST"])
@never_cache
def inlezen(request: Verzoek) -> HttpResponse:
    """Choose a file. What can be read is kept for who offered it, and the next page shows it."""
    form = LeerlingenbestandForm(get_data(request), request.FILES or None)
    context: dict[str, Any] = {"form": form, "kolommen": _kolommen(request)}
    if form.is_bound and form.is_valid():
        try:
            return _read_upload(request, form)
        except Onleesbaar as problem:
            for fout in problem.fouten:
                form.add_error("bestand", fout)
    return render(request, PAGINA, context, status=400 if form.is_bound else 200)


def _read_upload(request: Verzoek, form: LeerlingenbestandForm) -> HttpResponse:
    """On to the columns or to the preview. Raises Onleesbaar.

    Of EDEXML only what Verband asks is kept, as a list; what may hold a BSN is not kept at all.
    """
    bestand, school, kolommen = form.cleaned_data["bestand"], request.user.lid.organisatie, _kolommen(request)
    data, meldingen = bestand.read(MAX_BYTES + 1), []
    check_upload(data, bestand.name)
    sha256 = hash_file(data)
    if is_edexml(data):
        edexml = read_edexml(data, timezone.localdate())
        data, meldingen = edexml.as_csv(), [*edexml.meldingen, *_tell_other_school(school, edexml.school)]
    opzet = open_file(data, bestand.name, kolommen, soort=SOORT)
    known = recall(organisatie=school, soort=SOORT, opzet=opzet)
    ask = must_ask(opzet, kolommen, known)
    # Also of a column that nobody reads the file would keep it.
    placed = () if ask else place_columns(opzet, kolommen, known or Koppeling())
    if waar := find_bsn_unread(opzet, placed, cijfers=not ask):
        raise Onleesbaar(BSN_ERNAAST.format(waar))
    if not ask:
        voorbeeld, _ = preview_leerlingen(
            school=school, by=request.user, data=data, naam=bestand.name, geen_bsn=form.get_geen_bsn(), koppeling=known
        )
        form.ask_geen_bsn(voorbeeld.alarmen)
        if voorbeeld.alarmen:
            raise Onleesbaar("In het bestand staat iets dat op een BSN lijkt. Er is niets bewaard.")
    kept = keep_upload(
        organisatie=school, door=request.user, soort=SOORT, naam=bestand.name, data=data, sha256=sha256,
        geen_bsn=form.get_geen_bsn(), koppeling=known, meldingen=meldingen,
    )  # fmt: skip
    return redirect("leerlingen:inlezen_koppelen" if ask else "leerlingen:inlezen_bekijken", kept.pk)


def _tell_other_school(school: Any, code: str) -> list[str]:
    """The file names the school it is of; another one than the own is said, not refused: branches share a register."""
    own = f"{school.brin}{school.vestiging}".upper()
    if not code or not own or own.startswith(code) or code.startswith(own):
        return []
    return [f"Let op: het bestand is van school {code}, en u werkt voor {school.naam} ({own})."]


def _list_meldingen(bestand: Inleesbestand, voorbeeld: Voorbeeld) -> list[str]:
    """What was said when it was offered and now. How the list was read that is kept of EDEXML, says nothing of the file."""
    own = f"Gelezen als {voorbeeld.opzet.gelezen_als}." if bestand.meldingen and voorbeeld.opzet else ""
    return [*bestand.meldingen, *(each for each in voorbeeld.meldingen if each != own)]


def _find_waiting(request: Verzoek, pk: int) -> Inleesbestand:
    return get_object_or_404(Inleesbestand.objects.visible_to(request.user), pk=pk, soort=SOORT)


@vereist(Rol.ZORGCOORDINATOR)
@require_http_methods(["GET", "POST"])
@never_cache
def koppelen(request: Verzoek, pk: int) -> HttpResponse:
    """Say which column of the file is what."""
    bestand = _find_waiting(request, pk)
    form, opzet = make_koppelform(request, bestand, _kolommen(request))
    if form.is_bound and form.is_valid():
        store_mapping(bestand=bestand, opzet=opzet, koppeling=form.get_koppeling(), door=request.user)
        return redirect("leerlingen:inlezen_bekijken", pk)
    context = {"form": form, "bestand": bestand, "terug_url": reverse("leerlingen:inlezen")}
    return render(request, "leerlingen/inlezen_koppelen.html", context, status=400 if form.is_bound else 200)


def _read_waiting(request: Verzoek, bestand: Inleesbestand) -> tuple[Voorbeeld, list[Leerlingrij]]:
    """Raises Onleesbaar."""
    return preview_leerlingen(
        school=request.user.lid.organisatie, by=request.user, data=bytes(bestand.inhoud), naam=bestand.naam,
        geen_bsn=bestand.geen_bsn, koppeling=Koppeling.from_json(bestand.koppeling),
    )  # fmt: skip


@vereist(Rol.ZORGCOORDINATOR)
@require_http_methods(["GET", "POST"])
@never_cache
def bekijken(request: Verzoek, pk: int) -> HttpResponse:
    """Who is in the file (GET), and adding those who were chosen (POST)."""
    bestand = _find_waiting(request, pk)
    gekozen = {int(text) for text in request.POST.getlist("rij") if text.isascii() and text.isdigit() and len(text) < 7}
    fouten: list[str] = []
    try:
        if request.method == "POST":
            try:
                inlezing = take_over_leerlingen(bestand=bestand, by=request.user, gekozen=gekozen)
            except ValidationError as problem:
                fouten = problem.messages
            except NotPossible as problem:
                messages.info(request, problem.reason)
                return redirect("leerlingen:lijst")
            else:
                messages.success(request, f"{inlezing.resultaat} Vul nu de gezagdragers in.")
                return redirect("leerlingen:lijst")
        voorbeeld, rijen = _read_waiting(request, bestand)
    except Onleesbaar as problem:
        terug_url = reverse("leerlingen:inlezen_koppelen", args=[pk])
        return render_conflict(request, " ".join(problem.fouten), terug_url=terug_url)
    alles = "alles" in request.GET and request.method == "GET"
    context = {
        "bestand": bestand,
        "voorbeeld": voorbeeld,
        "leerlingen": [(row, row.nummer in gekozen or (alles and not row.lijkt_op)) for row in rijen],
        "tellingen": count_rows(voorbeeld),
        "meldingen": _list_meldingen(bestand, voorbeeld),
        "fouten": voorbeeld.fouten[:MAX_FOUTEN],
        "meer_fouten": max(0, len(voorbeeld.fouten) - MAX_FOUTEN),
        "weigeringen": fouten,
        "eerder": tell_earlier(
            find_earlier(organisatie=request.user.lid.organisatie, soort=SOORT, sha256=bestand.sha256)
        ),
    }
    return render(request, "leerlingen/inlezen_bekijken.html", context, status=400 if fouten else 200)


@vereist(Rol.ZORGCOORDINATOR)
@require_GET
@never_cache
def fouten(request: Verzoek, pk: int) -> HttpResponse:
    """The rows that were not good, each with the reason, as a workbook that can be offered again."""
    try:
        voorbeeld, _ = _read_waiting(request, _find_waiting(request, pk))
    except Onleesbaar as problem:
        return render_conflict(request, " ".join(problem.fouten))
    return make_download(write_wrong_rows(voorbeeld), "leerlingen-niet-overgenomen.xlsx", XLSX_MIME)


@vereist(Rol.ZORGCOORDINATOR)
@require_GET
def sjabloon(request: Verzoek) -> HttpResponse:
    """A workbook with the right headings and one example."""
    return make_download(write_template(_kolommen(request), [VOORBEELD]), "leerlingen-leeg.xlsx", XLSX_MIME)
