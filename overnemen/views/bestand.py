"""Making a file, offering one, and the list of what would be taken over."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from overnemen.calculations.bestand import OngeldigeInrichting, write_file
from overnemen.enums import Deelsoort, Deelstand
from overnemen.forms import BestandForm, BronForm, UitvoerForm
from overnemen.models import Overname
from overnemen.queries.bron import MAG_LEZEN
from overnemen.queries.uitvoer import make_inrichting
from overnemen.queries.vergelijking import compare, fingerprint
from overnemen.services.lezen import read_inrichting
from overnemen.services.overname import SOORT, keep_bestand, keep_van, take_over
from overnemen.views.overname import render_overzicht
from swv.kern.bestanden import make_download
from swv.kern.forms import VerbandForm
from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.models import Inleesbestand
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

STOPT = "Uit het standaardpakket, en daar niet"


@vereist(*MAG_LEZEN)
@require_http_methods(["GET", "POST"])
def maken(request: Verzoek) -> HttpResponse:
    """Choose what goes along, and download the file."""
    swv, vandaag = request.user.lid.organisatie, timezone.localdate()
    form = UitvoerForm(get_data(request), swv=swv, vandaag=vandaag)
    if form.is_bound and form.is_valid():
        content = write_file(make_inrichting(swv, vandaag, form.gekozen))
        naam = f"inrichting-{swv.code or swv.pk}-{vandaag.isoformat()}.json"
        return make_download(content, naam, "application/json", rijen=len(form.gekozen))
    context = {"form": form, "is_beheerder": request.user.is_rol(Rol.BEHEERDER)}
    return render(request, "overnemen/maken.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_POST
def inlezen(request: Verzoek) -> HttpResponse:
    """Offer a file; it is looked at and kept, and nothing changes."""
    form, vandaag = BestandForm(request.POST, request.FILES), timezone.localdate()

    def save() -> Inleesbestand:
        file = form.cleaned_data["bestand"]
        return keep_bestand(
            swv=request.user.lid.organisatie, by=request.user, naam=file.name, data=file.read(), vandaag=vandaag
        )

    if kept := save_form(form, save):
        return redirect("overnemen:bekijken", kept.pk)
    return render_overzicht(request, bestandform=form)


@vereist(Rol.BEHEERDER)
@require_POST
def uit(request: Verzoek) -> HttpResponse:
    """The same out of another swv where this person has a role, without a file."""
    vandaag = timezone.localdate()
    form = BronForm(request.POST, user=request.user, vandaag=vandaag)

    def save() -> Inleesbestand:
        bron = form.cleaned_data["bron"]
        return keep_van(swv=request.user.lid.organisatie, bron=bron, by=request.user, vandaag=vandaag)

    if kept := save_form(form, save):
        return redirect("overnemen:bekijken", kept.pk)
    return render_overzicht(request, bronform=form)


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
@never_cache
def bekijken(request: Verzoek, pk: int) -> HttpResponse:
    """Everything in the file beside what is here, and (POST) taking over what was ticked."""
    bestand = get_object_or_404(Inleesbestand.objects.visible_to(request.user), pk=pk, soort=SOORT)
    vandaag, form = timezone.localdate(), VerbandForm(get_data(request))

    def save() -> Overname:
        return take_over(
            bestand=bestand, gekozen=set(request.POST.getlist("deel")), gezien=request.POST.get("gezien", ""),
            by=request.user, vandaag=vandaag,
        )  # fmt: skip

    if request.method == "POST" and (done := save_form(form, save)):
        messages.success(
            request, "Overgenomen. Soorten en teksten staan klaar als concept; iemand anders publiceert ze."
        )
        return redirect("overnemen:overname", done.pk)
    try:
        inrichting = read_inrichting(bytes(bestand.inhoud))
    except OngeldigeInrichting as problem:  # kept before Verband was brought up to date
        messages.error(request, " ".join(problem.fouten))
        return redirect("overnemen:overzicht")
    dingen = compare(inrichting, request.user.lid.organisatie, vandaag)
    chosen = (
        set(request.POST.getlist("deel")) if form.is_bound else {each.waarde for each in dingen if each.is_te_kiezen}
    )
    groepen: dict[str, list[Any]] = {}
    for ding in dingen:
        kop = STOPT if ding.stand == Deelstand.WEG else Deelsoort(ding.soort).label
        groepen.setdefault(kop, []).append((ding, ding.waarde in chosen))
    context = {
        "bestand": bestand, "inrichting": inrichting, "groepen": groepen, "form": form, "gezien": fingerprint(dingen),
        "kan_iets": any(ding.is_te_kiezen for ding in dingen),
    }  # fmt: skip
    return render(request, "overnemen/bekijken.html", context, status=400 if form.is_bound else 200)
