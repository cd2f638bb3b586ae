"""Taking one step with an OPP: the form, the doing, and a clear answer when it can't be."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.services import log_inzage
from opp.enums import Vervolg
from opp.forms.acties import ACTIE_FORMULIEREN, ActieForm
from opp.models import Opp
from opp.permissions import OPPROLLEN
from opp.presentatie import describe_timeline
from opp.queries.onderdeel import read_delen
from opp.queries.opp import get_huidige
from opp.views.basis import get_opp, opp_url, render_conflict
from swv.kern.templatetags.verband import datum_tijd
from swv.kern.workflow import Incomplete, NotAllowed, NotPossible, Transition, check_transition, execute_transition
from swv.organisatie.permissions import vereist

GELUKT = {
    "bespreken": "Het overleg is vastgelegd.",
    "horen": "Vastgelegd wat de leerling vindt.",
    "instemming_vastleggen": "Het antwoord op het handelingsdeel is vastgelegd.",
    "bekwaamheid_vastleggen": "Vastgelegd wie vanaf 18 jaar beslist.",
    "vaststellen": "Het OPP is vastgesteld. De pdf wordt nu gemaakt.",
    "evalueren": "De evaluatie is vastgelegd.",
    "bijstellen": "De tekst is overgenomen. Wijzig alleen wat anders wordt.",
    "bijstelling_intrekken": "De vorige tekst geldt gewoon door.",
    "afsluiten": "Het OPP is afgesloten. Meld de einddatum ook af in ROD.",
}
UITLEG = {
    "bespreken": "Het gaat om het hele OPP, zoals de tekst nu is. Verandert de tekst daarna, dan bespreekt u hem opnieuw.",
    "horen": "Elke leerling wordt gehoord over het OPP (hoorrecht). Kon dat niet, schrijf dan waarom.",
    "instemming_vastleggen": "Het gaat alleen om het handelingsdeel, zoals het nu is. Weigeren houdt de rest van het OPP niet tegen.",
    "bekwaamheid_vastleggen": "Vanaf 18 jaar neemt de leerling de plaats van de ouders in, behalve als de rechter een ander heeft aangewezen.",
    "evalueren": "Ten minste eenmaal per schooljaar, met de ouders.",
    "afsluiten": "Bijvoorbeeld omdat de extra ondersteuning stopt of de leerling van school gaat.",
    "bijstelling_intrekken": "De nieuwe tekst vervalt. De vastgestelde tekst blijft gelden.",
}


@vereist(*OPPROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def actie(request: HttpRequest, nummer: str, actie: str) -> HttpResponse:
    """The form of one step (GET) and the taking of it (POST)."""
    zaak = get_opp(request, nummer)
    try:
        transition = zaak.workflow.get(actie)
    except KeyError:
        raise Http404 from None
    try:
        if request.method == "POST":
            return post(request, zaak, transition)
        check_transition(zaak, transition, request.user, timezone.localdate())
    except NotAllowed as problem:
        raise PermissionDenied(problem.reason) from problem
    except NotPossible as problem:
        return answer_conflict(request, zaak, transition, problem)
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="opp_actie", object_id=zaak.pk)
    return render_form(request, zaak, transition, make_form(zaak, transition, request))


def make_form(zaak: Opp, transition: Transition, request: HttpRequest, data: Any = None) -> ActieForm:
    return ACTIE_FORMULIEREN[transition.name](data, opp=zaak, user=request.user)


def post(request: HttpRequest, zaak: Opp, transition: Transition) -> HttpResponse:
    """Take the step. Raises NotAllowed, NotPossible."""
    expected = read_version(request)
    if expected is not None and zaak.versie != expected:
        if zaak.is_repeat(transition.name, by=request.user, versie=expected + 1):
            return finish(request, zaak, transition)
        if refusal := transition.permission.refusal(request.user, zaak):
            raise NotAllowed(refusal)
        raise NotPossible("Iemand anders was u net voor.", status=zaak.status)
    form = make_form(zaak, transition, request, request.POST)
    if expected is None:
        form.add_error(None, "Vernieuw de pagina en doe de stap opnieuw: het versienummer ontbrak.")
    if form.is_valid():
        try:
            take(zaak, transition, request.user, expected, form.cleaned_data)
        except Incomplete as problem:
            add_errors(form, problem.fouten)
        else:
            form.log_false_alarms(door=request.user, object_soort="opp", object_id=zaak.pk)
            return finish(request, zaak, transition, form.cleaned_data)
    elif refusal := transition.permission.refusal(request.user, zaak):
        raise NotAllowed(refusal)
    return render_form(request, zaak, transition, form, status=400)


@transaction.atomic
def take(zaak: Opp, transition: Transition, user: Any, expected: int | None, data: dict[str, Any]) -> None:
    """The step; an evaluation that asks for a change starts that change at once."""
    done = execute_transition(zaak, transition.name, by=user, expected=expected, **data)
    if transition.name == "evalueren" and data["vervolg"] == Vervolg.BIJSTELLEN:
        execute_transition(done, "bijstellen", by=user)


def read_version(request: HttpRequest) -> int | None:
    """The version the person was looking at; None when it is missing or no number."""
    text = request.POST.get("versie", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def add_errors(form: forms.Form, fouten: dict[str, list[str]]) -> None:
    """Put messages at their fields; what has no field stands on top of the form."""
    for name, texts in fouten.items():
        for text in texts:
            form.add_error(name if name in form.fields else None, text)


def finish(request: HttpRequest, zaak: Opp, transition: Transition, data: dict[str, Any] | None = None) -> HttpResponse:
    """Back to the case; with a changed text straight on to writing."""
    messages.success(request, GELUKT[transition.name])
    changing = transition.name == "bijstellen" or (data or {}).get("vervolg") == Vervolg.BIJSTELLEN
    if changing:
        return redirect(opp_url(zaak, "bijlage" if zaak.is_extern else "tekst"))
    return redirect(opp_url(zaak))


def render_form(
    request: HttpRequest, zaak: Opp, transition: Transition, form: ActieForm, status: int = 200
) -> HttpResponse:
    versie = get_huidige(zaak)
    delen = read_delen(zaak, versie) if versie and transition.name in ("bespreken", "instemming_vastleggen") else []
    if transition.name == "instemming_vastleggen":
        delen = [deel for deel in delen if deel.doelen]
    context = {
        "opp": zaak, "actie": transition, "form": form, "uitleg": UITLEG.get(transition.name, ""), "delen": delen,
        "zwaar": transition.name == "afsluiten", "terug_url": opp_url(zaak),
    }  # fmt: skip
    return render(request, "opp/actie.html", context, status=status)


# --- somebody else was first ----------------------------------------------------------------------------------------


def answer_conflict(request: HttpRequest, zaak: Opp, transition: Transition, problem: NotPossible) -> HttpResponse:
    """409: what changed since the page was opened, and what was typed."""
    expected = read_version(request)
    since = expected if expected is not None else zaak.versie
    steps = describe_timeline(zaak, zaak.statussen.select_related("door"), since=since)
    changed = [f"{event.zin} ({datum_tijd(event.op)})" for event in steps]
    return render_conflict(
        request, zaak, problem.reason, ingevuld=typed_values(request, zaak, transition), veranderd=changed
    )


def typed_values(request: HttpRequest, zaak: Opp, transition: Transition) -> list[tuple[str, str]]:
    """(label, text) of everything typed in the form."""
    if request.method != "POST":
        return []
    typed = []
    for veld in make_form(zaak, transition, request, request.POST).visible_fields():
        value = ", ".join(request.POST.getlist(veld.html_name)).strip()
        if value:
            choices = {str(key): str(label) for key, label in getattr(veld.field, "choices", [])}
            typed.append((str(veld.label), choices.get(value, value)))
    return typed
