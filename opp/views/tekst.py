"""Writing the text and the goals, saved after every field."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from leerlingen.services import log_inzage
from opp.adapter import ADAPTER
from opp.calculations import blocking
from opp.forms.tekst import DoelForm, OppBijlageForm, TekstForm
from opp.models import Doel, Opp, OppVersie
from opp.permissions import OPPROLLEN, is_school
from opp.queries.opp import get_doelen, get_open_versie, get_tekorten
from opp.services.tekst import lock_versie, remove_doel, save_bijlage, save_doel, save_tekst
from opp.views.basis import get_opp, opp_url, require
from swv.kern.invoer import add_errors, get_data, save_form
from swv.kern.invoer.bewaren import Conflict, find_author, find_conflicts, known_values, merge_data
from swv.kern.zaken.conflict import describe_sent, render_zaak_conflict
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

# --- the text -------------------------------------------------------------------------------------------------------


@vereist(*OPPROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def tekst(request: Verzoek, nummer: str) -> HttpResponse:
    """All parts on one page; sending it saves everything once more."""
    zaak = get_opp(request, nummer)
    require(is_school, request.user, zaak)
    versie = get_open_versie(zaak)
    if versie is None or zaak.is_extern:
        return redirect(opp_url(zaak, "bijlage")) if versie else refuse(request, zaak)
    if request.method == "POST":
        return save_all(request, zaak)
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="opp_tekst", object_id=zaak.pk)
    return render_text(request, zaak, versie, TekstForm(opp=zaak, versie=versie))


def save_all(request: Verzoek, zaak: Opp) -> HttpResponse:
    """Save the whole text and go to the OPP; 409 with both texts where somebody else wrote in between."""
    try:
        versie = lock_versie(zaak)
    except NotPossible as problem:
        return refuse(request, zaak, problem.reason)
    form = TekstForm(request.POST, opp=zaak, versie=versie)
    stored = TekstForm(opp=zaak, versie=versie)
    conflicts = find_conflicts(
        request.POST, stored, list(stored.fields), lambda name: find_author(versie, name), own=request.user.pk
    )
    if conflicts:
        return render_text(request, zaak, versie, form, status=409, conflicts=conflicts)
    if save_form(form, lambda: save_tekst(opp=zaak, velden=form.velden)):
        form.log_false_alarms(door=request.user, object_soort="opp", object_id=zaak.pk)
        messages.success(request, "De tekst is bewaard.")
        return redirect(opp_url(zaak))
    return render_text(request, zaak, versie, form, status=400)


def render_text(
    request: Verzoek, zaak: Opp, versie: OppVersie, form: TekstForm, *, status: int = 200,
    conflicts: dict[str, Conflict] | None = None,
) -> HttpResponse:  # fmt: skip
    """The page of the text: what the law still asks of it, and of each conflict both texts."""
    stored = TekstForm(opp=zaak, versie=versie)
    missing = [
        each for each in blocking(get_tekorten(zaak, timezone.localdate(), versie)) if each.plek != "handelingen"
    ]
    context = {
        "opp": zaak,
        "versie": versie,
        "form": form,
        "was": known_values(stored),
        "doelen": get_doelen(versie),
        "tekorten": missing,
        "conflicten": [
            (form[name], each.to_json(get_naam(each.gebruiker))) for name, each in (conflicts or {}).items()
        ],
    }
    return render(request, "opp/tekst.html", context, status=status)


def get_naam(pk: int | None) -> str:
    """Who wrote the other text of a conflict; «Iemand anders» for who is not known (any more)."""
    found = Gebruiker.objects.filter(pk=pk).first() if pk else None
    return found.naam if found else "Iemand anders"


@vereist(*OPPROLLEN)
@require_POST
def bewaar(request: Verzoek, nummer: str) -> JsonResponse:
    """Save the changed fields (the protocol of static/js/autosave.js)."""
    zaak = get_opp(request, nummer)
    if refusal := is_school.refusal(request.user, zaak):
        return JsonResponse({"reden": refusal}, status=403)
    try:
        versie = lock_versie(zaak)
    except NotPossible as problem:
        return JsonResponse({"reden": problem.reason}, status=403)
    return save_changed(request, zaak, versie)


def save_changed(request: Verzoek, zaak: Opp, versie: OppVersie) -> JsonResponse:
    """Save the fields sent: the time of saving, else 409 with both texts or 400 with the errors per field."""
    stored = TekstForm(opp=zaak, versie=versie)
    data, names = merge_data(request.POST, stored)
    if not names:
        return JsonResponse({"fouten": {"veld": ["Er is geen veld om te bewaren."]}}, status=400)
    overwrite = request.POST.getlist("overschrijf")
    conflicts = find_conflicts(request.POST, stored, names, lambda name: find_author(versie, name), overwrite=overwrite)
    if conflicts:
        body = {name: each.to_json(get_naam(each.gebruiker)) for name, each in conflicts.items()}
        return JsonResponse({"conflict": body}, status=409)
    form = TekstForm(data, opp=zaak, versie=versie)
    form.is_valid()
    fouten = {name: [str(text) for text in form.errors[name]] for name in names if name in form.errors}
    if not fouten:
        try:
            save_tekst(opp=zaak, velden={name: form.cleaned_data[name] for name in names})
        except ValidationError as problem:
            fouten = problem.message_dict
    return (
        JsonResponse({"fouten": fouten}, status=400)
        if fouten
        else JsonResponse({"bewaard_op": f"{timezone.localtime():%H:%M}"})
    )


def refuse(request: Verzoek, zaak: Opp, reden: str = "") -> HttpResponse:
    """The text can't be changed now: to the case (GET), or tell so and give back what was typed (POST)."""
    if request.method == "GET":
        messages.info(request, "De tekst van dit OPP is nu niet te wijzigen. Kies «Stel bij» om hem aan te passen.")
        return redirect(opp_url(zaak))
    return render_zaak_conflict(request, ADAPTER, zaak, reden, ingevuld=describe_sent(request))


# --- goals ----------------------------------------------------------------------------------------------------------


@vereist(*OPPROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def doel(request: Verzoek, nummer: str, pk: int | None = None) -> HttpResponse:
    """Add a goal or change one; somebody else's newer text is shown and not written over."""
    zaak = get_opp(request, nummer)
    require(is_school, request.user, zaak)
    versie = get_open_versie(zaak)
    if versie is None:
        return refuse(
            request, zaak, "De tekst is intussen vastgesteld. Uw doel staat hieronder; stel bij om het toe te voegen."
        )
    known = get_object_or_404(Doel, pk=pk, versie=versie, verwijderd_op__isnull=True) if pk else None
    form = DoelForm(get_data(request), doel=known)
    if request.method == "POST":
        conflicts = find_goal_conflicts(request, known)
        if conflicts:
            return render_goal(request, zaak, form, known, status=409, conflicts=conflicts)
        try:
            saved = save_form(form, lambda: save_doel(opp=zaak, doel=known, gegevens=form.gegevens))
        except NotPossible as problem:
            return refuse(request, zaak, problem.reason)
        if saved:
            form.log_false_alarms(door=request.user, object_soort="doel", object_id=saved.pk)
            messages.success(request, "Het doel is bewaard.")
            return redirect(f"{opp_url(zaak, 'tekst')}#doelen")
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="opp_doel", object_id=zaak.pk)
    return render_goal(request, zaak, form, known, status=400 if form.is_bound else 200)


def find_goal_conflicts(request: Verzoek, known: Doel | None) -> dict[str, Conflict]:
    """{field: both texts} of what somebody else wrote in this goal meanwhile; a new goal has none."""
    if known is None:
        return {}
    stored = DoelForm(doel=known)
    return find_conflicts(
        request.POST, stored, list(stored.fields), lambda name: find_author(known, name), own=request.user.pk
    )


def render_goal(
    request: Verzoek, zaak: Opp, form: DoelForm, known: Doel | None, *, status: int = 200,
    conflicts: dict[str, Conflict] | None = None,
) -> HttpResponse:  # fmt: skip
    """The page of one goal, new (``known`` is None) or to change, with both texts of each conflict."""
    context = {
        "opp": zaak,
        "form": form,
        "doel": known,
        "was": known_values(DoelForm(doel=known)) if known else [],
        "conflicten": [
            (form[name], each.to_json(get_naam(each.gebruiker))) for name, each in (conflicts or {}).items()
        ],
    }
    return render(request, "opp/doel.html", context, status=status)


@vereist(*OPPROLLEN)
@require_POST
def doel_weg(request: Verzoek, nummer: str, pk: int) -> HttpResponse:
    """Take a goal out of the text."""
    zaak = get_opp(request, nummer)
    require(is_school, request.user, zaak)
    known = get_object_or_404(Doel, pk=pk, versie__opp=zaak, verwijderd_op__isnull=True)
    try:
        remove_doel(opp=zaak, doel=known)
    except NotPossible as problem:
        return refuse(request, zaak, problem.reason)
    messages.success(request, "Het doel is eruit gehaald.")
    return redirect(f"{opp_url(zaak, 'tekst')}#doelen")


# --- an OPP kept elsewhere ------------------------------------------------------------------------------------------


@vereist(*OPPROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def bijlage(request: Verzoek, nummer: str) -> HttpResponse:
    """The file of an external OPP, and which parts are in it."""
    zaak = get_opp(request, nummer)
    require(is_school, request.user, zaak)
    versie = get_open_versie(zaak)
    if versie is None:
        return refuse(request, zaak, "De tekst is intussen vastgesteld.")
    if not zaak.is_extern:
        raise PermissionDenied("Dit OPP wordt in Verband geschreven. Open de tekst.")
    versie.opp = zaak
    files = request.FILES if request.method == "POST" else None
    form = OppBijlageForm(get_data(request), files, opp=zaak, versie=versie)
    if request.method == "POST" and form.is_valid():
        try:
            save_bijlage(
                opp=zaak,
                by=request.user,
                **{name: form.cleaned_data[name] for name in ("bestand", "onderdelen", "datum")},
            )
        except ValidationError as problem:
            add_errors(form, problem, "bestand")
        except NotPossible as problem:
            return refuse(request, zaak, problem.reason)
        else:
            form.log_false_alarms(door=request.user, object_soort="opp", object_id=zaak.pk)
            messages.success(request, "Het bestand is bewaard. Leg nu vast wat ouders en leerling ervan vinden.")
            return redirect(opp_url(zaak))
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="opp_bijlage", object_id=zaak.pk)
    context = {"opp": zaak, "versie": versie, "form": form}
    return render(request, "opp/bijlage.html", context, status=400 if form.is_bound else 200)
