"""Taking one step with a case: the form, the doing, and a clear answer when it can't be."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.services import log_inzage
from swv.kern.templatetags.verband import datum_tijd
from swv.kern.workflow import Incomplete, NotAllowed, NotPossible, Transition, check_transition, execute_transition
from swv.organisatie.permissions import vereist
from thuiszitters.enums import Status, Thuiszitterpagina
from thuiszitters.forms.acties import FORMULIEREN, StapForm
from thuiszitters.models import Thuiszitter
from thuiszitters.permissions import ZAAKROLLEN
from thuiszitters.presentatie.zaak import describe_state, get_timeline
from thuiszitters.views.zaak import get_zaak

UITLEG = {
    "oppakken": "U neemt de regie en plant wat er als eerste gebeurt.",
    "bevestigen": "De leerling zit echt thuis. Plan wat er nu gebeurt: er is altijd een volgende actie.",
    "periode_wijzigen": "Wat er stond, blijft bewaard: een opgave van toen kunt u altijd nog precies zo maken.",
    "terugkeer_plannen": "Hoeveel uur per week gaat de leerling naar school, en vanaf wanneer? Een schema dat er al is, vervalt.",
    "beeindigen": "Het verzuim eindigt. Na zes weken controleert iemand of het goed gaat.",
    "geen_thuiszitter": "Bijvoorbeeld verhuisd of elders ingeschreven. De zaak sluit en telt niet meer mee.",
    "nazorg_afronden": "Schrijf hoe het met de leerling gaat. De zaak sluit en de gemeente ziet hem niet meer.",
    "weer_thuis": "De zaak gaat verder, met een nieuwe periode van verzuim.",
    "school_overdragen": "De nieuwe school ziet de hele zaak en gaat ermee verder. De vorige school ziet hem niet meer.",
    "escaleren": "Iedereen die bij de trede hoort, krijgt bericht.",
    "situatie_wijzigen": "Alleen de school en het samenwerkingsverband zien dit.",
}
GELUKT = {
    "oppakken": "De melding is opgepakt.",
    "bevestigen": "De leerling staat als thuiszitter in begeleiding.",
    "actie_afronden": "De actie is afgerond.",
    "school_overdragen": "De zaak is overgedragen aan de nieuwe school.",
    "beeindigen": "Het verzuim is beëindigd. De controle staat gepland.",
    "geen_thuiszitter": "De zaak is gesloten en telt niet meer mee.",
    "nazorg_afronden": "De zaak is gesloten.",
}
# What has no field in the form of this step is shown at one that people understand.
VELD_VOOR = {"tot": "van", "leerling": None}


@vereist(*ZAAKROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def stap(request: HttpRequest, nummer: str, actie: str) -> HttpResponse:
    """The form of one step (GET) and the taking of it (POST)."""
    zaak = get_zaak(request, nummer)
    transition = get_transition(zaak, actie)
    try:
        if request.method == "POST":
            return post(request, zaak, transition)
        check_transition(zaak, transition, request.user, timezone.localdate())
    except NotAllowed as problem:
        raise PermissionDenied(problem.reason) from problem
    except NotPossible as problem:
        return render_conflict(request, zaak, transition, problem)
    log_inzage(leerling=zaak.leerling, by=request.user, pagina=Thuiszitterpagina.ACTIE, object_id=zaak.pk)
    return render_form(request, zaak, transition, FORMULIEREN[actie](zaak=zaak, user=request.user))


def get_transition(zaak: Thuiszitter, name: str) -> Transition:
    """The step of this name. Raises Http404."""
    try:
        return zaak.workflow.get(name)
    except KeyError:
        raise Http404 from None


def post(request: HttpRequest, zaak: Thuiszitter, transition: Transition) -> HttpResponse:
    """Take the step. Raises NotAllowed, NotPossible."""
    expected = read_version(request)
    if expected is not None and zaak.versie != expected:
        if zaak.is_repeat(transition.name, by=request.user, versie=expected + 1):
            return finish(request, zaak, transition)
        if refusal := transition.permission.refusal(request.user, zaak):
            raise NotAllowed(refusal)
        raise NotPossible("Iemand anders was u net voor.", status=zaak.status)
    check_transition(zaak, transition, request.user, timezone.localdate())
    form = FORMULIEREN[transition.name](request.POST, zaak=zaak, user=request.user)
    if expected is None:
        form.add_error(None, "Vernieuw de pagina en doe de stap opnieuw: het versienummer ontbrak.")
    if form.is_valid():
        try:
            execute_transition(zaak, transition.name, by=request.user, expected=expected, **form.cleaned_data)
        except Incomplete as problem:
            add_errors(form, problem.fouten)
        else:
            form.log_false_alarms(door=request.user, object_soort="thuiszitter", object_id=zaak.pk)
            return finish(request, zaak, transition)
    return render_form(request, zaak, transition, form, status=400)


def read_version(request: HttpRequest) -> int | None:
    """The version the person was looking at; None when it is missing or no number."""
    text = request.POST.get("versie", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def add_errors(form: forms.Form, fouten: dict[str, list[str]]) -> None:
    """Put messages at their fields; what has no field stands on top of the form."""
    for name, texts in fouten.items():
        field = name if name in form.fields else VELD_VOOR.get(name)
        for text in texts:
            form.add_error(field if field in form.fields else None, text)


def finish(request: HttpRequest, zaak: Thuiszitter, transition: Transition) -> HttpResponse:
    messages.success(request, GELUKT.get(transition.name, "Bewaard."))
    return redirect("thuiszitters:zaak", zaak.nummer)


def render_form(
    request: HttpRequest, zaak: Thuiszitter, transition: Transition, form: StapForm, status: int = 200
) -> HttpResponse:
    context = {
        "zaak": zaak,
        "stap": transition,
        "form": form,
        "uitleg": UITLEG.get(transition.name, ""),
        "zin": describe_state(zaak, timezone.localdate()),
        "terug_url": reverse("thuiszitters:zaak", args=[zaak.nummer]),
    }
    return render(request, "thuiszitters/stap.html", context, status=status)


def render_conflict(
    request: HttpRequest, zaak: Thuiszitter, transition: Transition, problem: NotPossible
) -> HttpResponse:
    """409: what changed since the page was opened, and what was typed, so that nothing is lost."""
    since = read_version(request)
    nu = get_zaak(request, zaak.nummer)
    events = get_timeline(nu, since=nu.versie if since is None else since)
    changed = [f"{event.zin} ({datum_tijd(event.op)})" for event in events]
    if changed:
        changed.append(f"De status is nu «{Status(nu.status).label}».")
    context = {
        "reden": problem.reason,
        "veranderd": changed,
        "ingevuld": typed_values(request, nu, transition),
        "terug_url": reverse("thuiszitters:zaak", args=[zaak.nummer]),
    }
    return render(request, "409.html", context, status=409)


def typed_values(request: HttpRequest, zaak: Thuiszitter, transition: Transition) -> list[tuple[str, str]]:
    """(label, text) of everything that was filled in."""
    if request.method != "POST":
        return []
    form: Any = FORMULIEREN[transition.name](request.POST, zaak=zaak, user=request.user)
    typed = []
    for veld in form:
        value = ", ".join(request.POST.getlist(veld.html_name)).strip()
        if value:
            choices = {str(key): str(label) for key, label in getattr(veld.field, "choices", [])}
            typed.append((str(veld.label), choices.get(value, value)))
    return typed
