"""Taking one step with a request: the form, the doing, and a clear answer when it can't be."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.services import log_inzage
from swv.kern.templatetags.verband import datum_tijd
from swv.kern.workflow import Incomplete, NotAllowed, NotPossible, Transition, check_transition, execute_transition
from swv.organisatie.permissions import vereist
from toewijzing.enums import Status
from toewijzing.forms import ACTIE_FORMULIEREN, ActieForm
from toewijzing.models import Aanvraag
from toewijzing.presentatie.omschrijving import describe_advies, describe_vraag
from toewijzing.presentatie.stand import describe_state
from toewijzing.queries.aanvraag import get_adviezen
from toewijzing.queries.zichtbaar import is_of_swv
from toewijzing.services.zitting import last_advice
from toewijzing.views.basis import AANVRAAGROLLEN, build_stand, get_aanvraag
from toewijzing.views.tabs import get_timeline

GELUKT = {
    "voorleggen_ouders": "De aanvraag staat op «bij de ouders». Leg vast wat zij ervan vinden.",
    "vraag_akkoord": "Wie akkoord geeft, krijgt bericht. U hoeft nu niets te doen.",
    "terughalen": "De aanvraag is terug. U kunt hem weer wijzigen.",
    "indienen": "De aanvraag is ingediend bij het samenwerkingsverband. De termijn loopt.",
    "akkoord_weigeren": "De aanvraag is terug bij de zorgcoördinator, met uw toelichting.",
    "vraag_aanvulling": "De school krijgt bericht. De termijn staat vanaf morgen stil.",
    "aanvullen": "Uw aanvulling is verstuurd. De termijn loopt weer.",
    "deskundige_vragen": "De deskundige krijgt bericht.",
    "advies_ondertekenen": "Uw advies is ondertekend. Dank u wel.",
    "agenderen": "De aanvraag staat op de agenda.",
    "besluiten": "Het besluit is vastgelegd. De brieven worden nu gemaakt.",
    "bekendmaken": "Het besluit is bekendgemaakt. De school krijgt bericht.",
    "intrekken": "De aanvraag is ingetrokken.",
}
# What someone should know before doing it.
UITLEG = {
    "vraag_akkoord": "De aanvraag gaat ter akkoord. U kunt hem terughalen zolang er geen akkoord is.",
    "indienen": "U geeft akkoord namens het bevoegd gezag. De aanvraag en de documenten gaan naar het samenwerkingsverband.",
    "verklaar_compleet": "Alles wat nodig is, is er. De aanvraag gaat door naar de volgende stap.",
    "naar_deskundigen": "Alles wat nodig is, is er. Daarna vraagt u de deskundigen.",
    "terughalen": "De aanvraag gaat terug naar concept, zodat u hem kunt wijzigen.",
    "voorleggen_ouders": "De aanvraag blijft bij de school. U kunt hem nog wijzigen.",
    "vraag_aanvulling": "De school krijgt bericht en de termijn staat stil tot het antwoord er is.",
    "deskundige_intrekken": "De deskundige ziet de aanvraag daarna niet meer.",
    "bekendmaken": "De brieven worden definitief. Vanaf vandaag loopt de termijn voor bezwaar, als die er is.",
    "intrekken": "De aanvraag stopt. Dit kunt u niet terugdraaien; u kunt wel een nieuwe aanvraag doen.",
    "aanhouden": "De zaak gaat van de agenda af. De wettelijke termijn loopt gewoon door.",
    "heropenen": "Het besluit en de brieven vervallen. Dit kan alleen zolang het besluit niet bekend is gemaakt.",
    "heropenen_zonder_advies": "Het besluit en de brieven vervallen. Dit kan alleen zolang het niet bekend is gemaakt.",
}
MET_ADVIES = frozenset({"adviseren", "besluiten", "buiten_behandeling_stellen"})
# Afterwards one wants to see the letters being made, or sent.
NAAR_BESLUIT = frozenset({"besluiten", "buiten_behandeling_stellen", "bekendmaken"})
ZWAAR = frozenset({"intrekken", "buiten_behandeling_stellen"})


@vereist(*AANVRAAGROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def actie(request: HttpRequest, nummer: str, actie: str) -> HttpResponse:
    """The form of one step (GET) and the taking of it (POST)."""
    zaak = get_aanvraag(request, nummer)
    transition = get_transition(zaak, actie)
    form_class = ACTIE_FORMULIEREN[actie]
    try:
        if request.method == "POST":
            return post(request, zaak, transition, form_class)
        check_transition(zaak, transition, request.user, timezone.localdate())
    except NotAllowed as problem:
        raise PermissionDenied(problem.reason) from problem
    except NotPossible as problem:
        return render_conflict(request, zaak, transition, problem)
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="aanvraag_actie", object_id=zaak.pk)
    return render_form(request, zaak, transition, form_class(aanvraag=zaak, user=request.user))


def get_transition(zaak: Aanvraag, name: str) -> Transition:
    """The step of this name. Raises Http404."""
    try:
        return zaak.workflow.get(name)
    except KeyError:
        raise Http404 from None


def post(request: HttpRequest, zaak: Aanvraag, transition: Transition, form_class: type[ActieForm]) -> HttpResponse:
    """Take the step. Raises NotAllowed, NotPossible."""
    expected = read_version(request)
    if expected is not None and zaak.versie != expected:
        # Before the form: on a case that moved on, its choices may no longer be there.
        if zaak.is_repeat(transition.name, by=request.user, versie=expected + 1):
            return finish(request, zaak, transition)
        refusal = transition.permission.refusal(request.user, zaak)
        if refusal:
            raise NotAllowed(refusal)
        raise NotPossible("Iemand anders was u net voor.", status=zaak.status)
    form = form_class(request.POST, aanvraag=zaak, user=request.user)
    if expected is None:
        form.add_error(None, "Vernieuw de pagina en doe de stap opnieuw: het versienummer ontbrak.")
    if form.is_valid():
        try:
            execute_transition(zaak, transition.name, by=request.user, expected=expected, **form.cleaned_data)
        except Incomplete as problem:
            add_errors(form, problem.fouten)
        else:
            form.log_false_alarms(door=request.user, object_soort="aanvraag", object_id=zaak.pk)
            return finish(request, zaak, transition)
    elif refusal := transition.permission.refusal(request.user, zaak):
        raise NotAllowed(refusal)
    return render_form(request, zaak, transition, form, status=400)


def read_version(request: HttpRequest) -> int | None:
    """The version the person was looking at; None when it is missing or no number."""
    text = request.POST.get("versie", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def add_errors(form: forms.Form, fouten: dict[str, list[str]]) -> None:
    """Put messages at their fields; what has no field stands on top of the form."""
    for name, texts in fouten.items():
        for text in texts:
            form.add_error(name if name in form.fields else None, text)


def finish(request: HttpRequest, zaak: Aanvraag, transition: Transition) -> HttpResponse:
    """Back to the case, or to the list when this step took it out of sight."""
    messages.success(request, GELUKT.get(transition.name, f"Gelukt: {transition.label.lower()}."))
    back = request.POST.get("volgende", "")
    if back and url_has_allowed_host_and_scheme(back, allowed_hosts=None):
        return redirect(back)
    if Aanvraag.objects.visible_to(request.user).filter(pk=zaak.pk).exists():
        tab = "?tab=besluit" if transition.name in NAAR_BESLUIT else ""
        return redirect(reverse("toewijzing:aanvraag", args=[zaak.nummer]) + tab)
    return redirect("toewijzing:aanvragen")


def render_form(
    request: HttpRequest, zaak: Aanvraag, transition: Transition, form: ActieForm, status: int = 200
) -> HttpResponse:
    stand = build_stand(zaak, request.user)
    context = {
        "aanvraag": zaak,
        "actie": transition,
        "form": form,
        "uitleg": UITLEG.get(transition.name, ""),
        "zwaar": transition.name in ZWAAR,
        "zin": describe_state(stand),
        "gevraagd": describe_vraag(zaak),
        "terug_url": reverse("toewijzing:aanvraag", args=[zaak.nummer]),
        **(advice_context(request.user, zaak) if transition.name in MET_ADVIES else {}),
    }
    return render(request, "toewijzing/actie.html", context, status=status)


def advice_context(user: Any, zaak: Aanvraag) -> dict[str, Any]:
    """The advices one decides on, next to the form."""
    if not is_of_swv(user, zaak):
        return {}
    signed = [advies for advies in get_adviezen(zaak) if advies.ondertekend_op]
    punt = last_advice(zaak)
    return {
        "adviezen": [(advies, describe_advies(advies)) for advies in signed],
        "punt": punt,
        "punt_oordeel": describe_advies(punt) if punt else "",
    }


# --- somebody else was first ----------------------------------------------------------------------------------------


def render_conflict(request: HttpRequest, zaak: Aanvraag, transition: Transition, problem: NotPossible) -> HttpResponse:
    """409: what changed since the page was opened, and what was typed, so that nothing is lost."""
    expected = read_version(request)
    nu = get_aanvraag(request, zaak.nummer)
    since = expected if expected is not None else nu.versie
    changed = [f"{event.zin} ({datum_tijd(event.op)})" for event in get_timeline(request.user, nu, since=since)]
    if changed:
        changed.append(f"De status is nu «{Status(nu.status).label}».")
    context = {
        "reden": problem.reason,
        "veranderd": changed,
        "ingevuld": typed_values(request, nu, transition),
        "terug_url": reverse("toewijzing:aanvraag", args=[zaak.nummer]),
    }
    return render(request, "409.html", context, status=409)


def typed_values(request: HttpRequest, zaak: Aanvraag, transition: Transition) -> list[tuple[str, str]]:
    """(label, text) of everything typed in the form, passwords left out."""
    if request.method != "POST":
        return []
    form = ACTIE_FORMULIEREN[transition.name](request.POST, aanvraag=zaak, user=request.user)
    typed = []
    for veld in form:
        value = ", ".join(request.POST.getlist(veld.html_name)).strip()
        if value and not isinstance(veld.field.widget, forms.PasswordInput):
            choices = {str(key): str(label) for key, label in getattr(veld.field, "choices", [])}
            typed.append((str(veld.label), choices.get(value, value)))
    return typed
