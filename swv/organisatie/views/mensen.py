"""Inviting many people: a list that is pasted or chosen, corrected in place, and invited whole."""

from typing import Any, cast

from django import forms
from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from swv.kern.bestanden import make_download
from swv.kern.inlezen import XLSX_MIME, Koppeling, Onleesbaar, write_template
from swv.kern.inlezen.controle import open_file
from swv.kern.inlezen.koppelen import must_ask
from swv.kern.inlezen.lezen import MAX_BYTES
from swv.kern.invoer import add_errors, get_data
from swv.kern.woorden import zeg
from swv.kern.zaken.conflict import render_conflict
from swv.organisatie.enums import Rol
from swv.organisatie.forms.mensen import MensenFormset, MensenlijstForm, MensForm, Plaatslijst
from swv.organisatie.models import Inleesbestand
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import get_beheerde_organisaties
from swv.organisatie.services.inlezen import keep_upload, recall, store_mapping
from swv.organisatie.services.mensen import (
    GEPLAKT,
    KOLOMMEN,
    MAX_MENSEN,
    VOORBEELDEN,
    MensenGeweigerd,
    Mensenlijst,
    Uitgenodigd,
    invite_mensen,
    paste_to_csv,
    read_mensen,
)
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.basis import get_swv
from swv.organisatie.views.inlezen import make_koppelform

SOORT = "mensen"
PREFIX = "mens"
Formset = cast(
    type[MensenFormset],
    forms.formset_factory(
        MensForm, formset=MensenFormset, extra=0, can_delete=True, max_num=MAX_MENSEN, validate_max=True,
        absolute_max=MAX_MENSEN,
    ),
)  # fmt: skip


def _get_plaatsen(request: Verzoek) -> Plaatslijst:
    rows = get_beheerde_organisaties(request.user.lid.organisatie_id, timezone.localdate())
    return Plaatslijst(list(rows.filter(actief=True).order_by("soort", "sorteernaam", "pk")))


def _make_formset(lijst: Mensenlijst, plaatsen: Plaatslijst) -> MensenFormset:
    """A form per row with what stood in the list, judged at once."""
    data = QueryDict(mutable=True)
    data[f"{PREFIX}-TOTAL_FORMS"], data[f"{PREFIX}-INITIAL_FORMS"] = str(len(lijst.rijen)), "0"
    for number, rij in enumerate(lijst.rijen):
        data.update({f"{PREFIX}-{number}-{name}": text for name, text in rij.items()})
    return Formset(data, prefix=PREFIX, form_kwargs={"plaatsen": plaatsen})


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
@never_cache
def mensen_inlezen(request: Verzoek) -> HttpResponse:
    """Paste a table or choose a file."""
    form = MensenlijstForm(get_data(request), request.FILES or None)
    if not (form.is_bound and form.is_valid()):
        return _ask(request, form)
    bestand = form.cleaned_data["bestand"]
    naam = bestand.name if bestand else GEPLAKT
    data = bestand.read(MAX_BYTES + 1) if bestand else paste_to_csv(form.cleaned_data["tekst"])
    try:
        opzet = open_file(data, naam, KOLOMMEN, soort=SOORT)
        known = recall(organisatie=get_swv(request), soort=SOORT, opzet=opzet)
        if must_ask(opzet, KOLOMMEN, known):
            kept = keep_upload(
                organisatie=get_swv(request), door=request.user, soort=SOORT, naam=naam, data=data, koppeling=known
            )
            return redirect("organisatie:mensen_koppelen", kept.pk)
        lijst = read_mensen(data=data, naam=naam, vandaag=timezone.localdate(), koppeling=known)
    except Onleesbaar as problem:
        for fout in problem.fouten:
            form.add_error("bestand" if bestand else "tekst", fout)
        return _ask(request, form)
    return _show(request, _make_formset(lijst, plaatsen := _get_plaatsen(request)), plaatsen, lijst.meldingen)


def _ask(request: Verzoek, form: MensenlijstForm) -> HttpResponse:
    context = {"form": form, "kolommen": KOLOMMEN, "hoogstens": MAX_MENSEN}
    return render(request, "organisatie/mensen_inlezen.html", context, status=400 if form.is_bound else 200)


def _show(
    request: Verzoek, formset: MensenFormset, plaatsen: Plaatslijst, meldingen: list[str] | None = None
) -> HttpResponse:
    formset.is_valid()
    context: dict[str, Any] = {"formset": formset, "plaatsen": plaatsen.namen, "meldingen": meldingen or []}
    return render(request, "organisatie/mensen.html", context)


def _find_waiting(request: Verzoek, pk: int) -> Inleesbestand:
    return get_object_or_404(Inleesbestand.objects.visible_to(request.user), pk=pk, soort=SOORT)


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
@never_cache
def mensen_koppelen(request: Verzoek, pk: int) -> HttpResponse:
    """Say which column of the list is what."""
    bestand = _find_waiting(request, pk)
    form, opzet = make_koppelform(request, bestand, KOLOMMEN)
    if form.is_bound and form.is_valid():
        store_mapping(bestand=bestand, opzet=opzet, koppeling=form.get_koppeling(), door=request.user)
        return redirect("organisatie:mensen_bekijken", pk)
    context = {"form": form, "bestand": bestand, "terug_url": reverse("organisatie:mensen_inlezen")}
    return render(request, "organisatie/mensen_koppelen.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_GET
@never_cache
def mensen_bekijken(request: Verzoek, pk: int) -> HttpResponse:
    """The people of a list of which the columns were chosen."""
    bestand = _find_waiting(request, pk)
    try:
        lijst = read_mensen(
            data=bytes(bestand.inhoud), naam=bestand.naam, vandaag=timezone.localdate(),
            koppeling=Koppeling.from_json(bestand.koppeling),
        )  # fmt: skip
    except Onleesbaar as problem:
        terug_url = reverse("organisatie:mensen_koppelen", args=[pk])
        return render_conflict(request, " ".join(problem.fouten), terug_url=terug_url)
    return _show(request, _make_formset(lijst, plaatsen := _get_plaatsen(request)), plaatsen, lijst.meldingen)


@vereist(Rol.BEHEERDER)
@require_POST
@never_cache
def mensen_uitnodigen(request: Verzoek) -> HttpResponse:
    """Invite everybody on the list as it stands on the page, or show again what is wrong: all or nobody."""
    plaatsen = _get_plaatsen(request)
    formset = Formset(request.POST, prefix=PREFIX, form_kwargs={"plaatsen": plaatsen})
    if not formset.is_valid() or not formset.gekozen or "nakijken" in request.POST:
        return _show(request, formset, plaatsen)
    try:
        done = invite_mensen(mensen=[form.mens for form in formset.gekozen], by=request.user, request=request)
    except MensenGeweigerd as problem:
        for place, refusal in problem.fouten.items():
            add_errors(formset.gekozen[place], refusal)
        return _show(request, formset, plaatsen)
    for form in formset.gekozen:
        form.log_false_alarms(door=request.user, object_soort="organisatie", object_id=get_swv(request).pk)
    messages.success(request, _tell(done))
    return redirect("organisatie:rolvoorstellen" if done.wacht else "organisatie:gebruikers")


def _tell(done: Uitgenodigd) -> str:
    delen = []
    if done.direct:
        delen.append("1 persoon is uitgenodigd." if done.direct == 1 else f"{done.direct} mensen zijn uitgenodigd.")
    if done.wacht:
        wat = "1 rol wacht" if done.wacht == 1 else f"{done.wacht} rollen wachten"
        delen.append(f"{wat} op een tweede persoon; daarna gaat de uitnodiging pas weg.")
    return " ".join(delen)


@vereist(Rol.BEHEERDER)
@require_GET
def mensen_sjabloon(request: Verzoek) -> HttpResponse:
    """A workbook with the right headings and examples."""
    return make_download(
        write_template(KOLOMMEN, [[zeg(cel) for cel in rij] for rij in VOORBEELDEN]), "mensen-leeg.xlsx", XLSX_MIME
    )
