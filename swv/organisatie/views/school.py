"""Schools of a board that join the swv: chosen from its list, or read from a file."""

from dataclasses import asdict
from datetime import date, timedelta
from typing import Any

from django.contrib import messages
from django.core import signing
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from swv.kern.bestanden import make_download
from swv.kern.inlezen import XLSX_MIME, Onleesbaar, write_template
from swv.kern.inlezen.lezen import MAX_BYTES
from swv.kern.inlezen.tonen import show
from swv.kern.invoer import get_data, save_form
from swv.kern.invoer.bsn import log_alarms
from swv.organisatie import services
from swv.organisatie.enums import Organisatiesoort, Rol
from swv.organisatie.forms.school import ScholenbestandForm, ScholenVanBestuurForm
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import get_losse_scholen
from swv.organisatie.services.school import KOLOMMEN, VOORBEELD, Schoolrij, preview_scholen, take_over_scholen
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.basis import find_organisatie, get_swv

SALT = "organisatie.scholenbestand"
GELDIG = timedelta(days=1)  # how long a preview can be taken over


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
    context: dict[str, Any] = {"form": form, "kolommen": KOLOMMEN}
    if not (form.is_bound and form.is_valid()):
        return render(request, "organisatie/scholen_inlezen.html", context, status=400 if form.is_bound else 200)
    bestand = form.cleaned_data["bestand"]
    try:
        voorbeeld, scholen = preview_scholen(
            swv=get_swv(request), data=bestand.read(MAX_BYTES + 1), naam=bestand.name, van=form.cleaned_data["van"],
            geen_bsn=form.get_geen_bsn(),
        )  # fmt: skip
    except Onleesbaar as problem:
        for fout in problem.fouten:
            form.add_error("bestand", fout)
        return render(request, "organisatie/scholen_inlezen.html", context, status=400)
    form.ask_geen_bsn(voorbeeld.alarmen)
    context |= show(voorbeeld)
    if voorbeeld.is_goed:
        swv = get_swv(request)
        log_alarms(voorbeeld.gehouden, door=request.user, object_soort="organisatie", object_id=swv.pk)
        form.log_false_alarms(door=request.user, object_soort="organisatie", object_id=swv.pk)
        context |= {"bestand": bestand.name, "lading": _sign(request, scholen)}
    return render(request, "organisatie/scholen_inlezen.html", context, status=200 if voorbeeld.is_goed else 400)


def _sign(request: Verzoek, scholen: list[Schoolrij]) -> str:
    """What was read, to come back with «Neem over»: signed, for this swv only."""
    rows = [{**asdict(school), "van": school.van.isoformat()} for school in scholen]
    return signing.dumps({"swv": request.user.organisatie_id, "scholen": rows}, salt=SALT, compress=True)


@vereist(Rol.BEHEERDER)
@require_POST
def scholen_overnemen(request: Verzoek) -> HttpResponse:
    """Take over the schools that were shown: all, or none."""
    try:
        lading = signing.loads(request.POST.get("lading", ""), salt=SALT, max_age=GELDIG)
    except signing.BadSignature:
        lading = {}
    if lading.get("swv") != request.user.organisatie_id:
        messages.error(request, "Dit overzicht is verlopen. Kies het bestand opnieuw.")
        return redirect("organisatie:scholen_inlezen")
    scholen = [Schoolrij(**{**row, "van": date.fromisoformat(row["van"])}) for row in lading["scholen"]]
    try:
        aantal = take_over_scholen(swv=get_swv(request), scholen=scholen)
    except ValidationError as problem:
        for text in problem.messages:
            messages.error(request, f"Er is niets overgenomen. {text}")
        return redirect("organisatie:scholen_inlezen")
    messages.success(
        request, "Er is 1 school aangesloten." if aantal == 1 else f"Er zijn {aantal} scholen aangesloten."
    )
    return redirect("organisatie:organisaties")


@vereist(Rol.BEHEERDER)
@require_GET
def scholen_sjabloon(request: Verzoek) -> HttpResponse:
    """A workbook with the right headings and one example."""
    return make_download(write_template(KOLOMMEN, [VOORBEELD]), "scholen-leeg.xlsx", XLSX_MIME)
