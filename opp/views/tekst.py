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
from swv.kern.invoer.bewaren import answer_autosave
from swv.kern.zaken.conflict import describe_sent, render_zaak_conflict
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

KLAAR = "De tekst is compleet. Bespreek hem met de ouders."
BESTEMMING = "uitstroombestemming"

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
    form = TekstForm(opp=zaak, versie=versie).watch(versie, request.user.pk)
    return render_text(request, zaak, versie, form)


def save_all(request: Verzoek, zaak: Opp) -> HttpResponse:
    """Save what was changed and go to the OPP; 409 with both texts where somebody else wrote in between."""
    try:
        versie = lock_versie(zaak)
    except NotPossible as problem:
        return refuse(request, zaak, problem.reason)
    form = TekstForm(request.POST, opp=zaak, versie=versie).watch(versie, request.user.pk)
    if save_form(form, lambda: save_tekst(opp=zaak, velden=form.velden)):
        form.log_false_alarms(door=request.user, object_soort="opp", object_id=zaak.pk)
        messages.success(request, "De tekst is bewaard.")
        return redirect(opp_url(zaak))
    return render_text(request, zaak, versie, form, status=409 if form.conflicten else 400)


def render_text(request: Verzoek, zaak: Opp, versie: OppVersie, form: TekstForm, *, status: int = 200) -> HttpResponse:
    """The page of the text, with what the law still asks of it."""
    te_doen = find_te_doen(zaak, versie)
    context = {"opp": zaak, "versie": versie, "form": form, "doelen": get_doelen(versie), "te_doen": te_doen}
    return render(request, "opp/tekst.html", {**context, "klaar": KLAAR}, status=status)


def find_te_doen(zaak: Opp, versie: OppVersie) -> list[dict[str, str]]:
    """What the law still asks of the text itself: {"tekst", "url"} of each, the place on this page."""
    missing = blocking(get_tekorten(zaak, timezone.localdate(), versie))
    return [
        {"tekst": each.tekst, "url": f"#id_{BESTEMMING if each.code == 'bestemming' else each.plek}"}
        for each in missing
        if each.plek != "handelingen"
    ]


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
    form = TekstForm(request.POST, opp=zaak, versie=versie).watch(versie, request.user.pk)
    return answer_autosave(
        [form],
        lambda names: save_tekst(opp=zaak, velden=form.velden),
        lambda: find_te_doen(zaak, lock_versie(zaak)),
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
    form = DoelForm(get_data(request), doel=known, bekend=zaak.get_bekende_dagen()).watch(known, request.user.pk)
    if request.method == "POST":
        try:
            saved = save_form(form, lambda: save_doel(opp=zaak, doel=known, gegevens=form.gegevens))
        except NotPossible as problem:
            return refuse(request, zaak, problem.reason)
        if saved:
            form.log_false_alarms(door=request.user, object_soort="doel", object_id=saved.pk)
            messages.success(request, "Het doel is bewaard.")
            return redirect(f"{opp_url(zaak, 'tekst')}#doelen")
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="opp_doel", object_id=zaak.pk)
    status = 200 if not form.is_bound else 409 if form.conflicten else 400
    return render(request, "opp/doel.html", {"opp": zaak, "form": form, "doel": known}, status=status)


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
    form = OppBijlageForm(get_data(request), files, opp=zaak, versie=versie, bekend=zaak.get_bekende_dagen())
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
