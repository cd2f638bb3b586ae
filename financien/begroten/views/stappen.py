"""Taking one step with a budget: the form, the doing, and a clear answer when it can't be."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from financien.begroten.forms.begroting import StapForm
from financien.begroten.models import Begroting
from financien.begroten.permissions import ZIEN_BEGROTING
from financien.begroten.views.begroting import conflict, find_begroting
from swv.kern.zaken.engine import check_transition, execute_transition
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.kern.zaken.tabel import Transition
from swv.organisatie.permissions import vereist

GELUKT = {
    "aanbieden": "De raad van toezicht krijgt bericht. U kunt de begroting terughalen zolang zij niet is vastgesteld.",
    "goedkeuren": "De begroting is goedgekeurd. De OPR krijgt bericht.",
    "teruggeven": "De begroting is terug bij de controller, met uw toelichting.",
    "instemmen": "De instemming is vastgelegd. De directeur kan de begroting vaststellen.",
    "niet_instemmen": "De begroting is terug bij de controller, met uw toelichting.",
    "vaststellen": "De begroting is vastgesteld. Zij verandert niet meer.",
    "terughalen": "De begroting is weer een concept. U kunt haar wijzigen.",
    "intrekken": "Dit concept is ingetrokken.",
}
UITLEG = {
    "aanbieden": "Daarna kunt u niets meer wijzigen, tenzij u de begroting terughaalt.",
    "goedkeuren": "U keurt de begroting goed namens de raad van toezicht. Daarna gaat zij naar de OPR.",
    "teruggeven": "De controller past de begroting aan en biedt haar opnieuw aan.",
    "instemmen": "U legt vast dat de ondersteuningsplanraad instemt. Daarna stelt de directeur de begroting vast.",
    "niet_instemmen": "De controller past de begroting aan. Daarna keurt de raad van toezicht haar opnieuw goed.",
    "vaststellen": "De begroting ligt daarna vast, met alle bedragen en uitkomsten. Een wijziging wordt een nieuwe versie.",
    "terughalen": "Goedkeuring en instemming vervallen: na een wijziging zijn die opnieuw nodig.",
    "intrekken": "Dit concept vervalt. U kunt daarna een nieuwe versie maken.",
}
ZWAAR = frozenset({"vaststellen", "intrekken"})


@vereist(*ZIEN_BEGROTING)
@require_http_methods(["GET", "POST"])
@never_cache
def actie(request: HttpRequest, pk: int, actie: str) -> HttpResponse:
    """The form of one step (GET) and the taking of it (POST)."""
    zaak = find_begroting(request, pk)
    try:
        transition = zaak.workflow.get(actie)
    except KeyError:
        raise Http404 from None
    try:
        if request.method == "POST":
            return take_step(request, zaak, transition)
        check_transition(zaak, transition, request.user, timezone.localdate())
    except NotAllowed as problem:
        raise PermissionDenied(problem.reason) from problem
    except NotPossible as problem:
        return conflict(request, zaak, problem)
    return render_form(request, zaak, transition, StapForm(transition=transition))


def take_step(request: HttpRequest, zaak: Begroting, transition: Transition) -> HttpResponse:
    """Raises NotAllowed, NotPossible."""
    form = StapForm(request.POST, transition=transition)
    expected = read_version(request)
    if expected is None:
        form.add_error(None, "Vernieuw de pagina en doe de stap opnieuw: het versienummer ontbrak.")
    if refusal := transition.permission.refusal(request.user, zaak):
        raise NotAllowed(refusal)
    if form.is_valid():
        try:
            execute_transition(
                zaak, transition.name, by=request.user, expected=expected, reason=form.cleaned_data["reason"]
            )
        except Incomplete as problem:
            add_errors(form, problem.fouten)
        else:
            form.log_false_alarms(door=request.user, object_soort="begroting", object_id=zaak.pk)
            messages.success(request, GELUKT[transition.name])
            return finish(request, zaak)
    return render_form(request, zaak, transition, form, status=400)


def finish(request: HttpRequest, zaak: Begroting) -> HttpResponse:
    """Back to the budget, or to the list when this step took it out of sight."""
    if Begroting.objects.visible_to(request.user).filter(pk=zaak.pk).exists():
        return redirect("financien:begroting", zaak.pk)
    return redirect("financien:begrotingen")


def read_version(request: HttpRequest) -> int | None:
    """The version the person was looking at; None when it is missing or no number."""
    text = request.POST.get("versie", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def add_errors(form: forms.Form, fouten: dict[str, list[str]]) -> None:
    for name, texts in fouten.items():
        for text in texts:
            form.add_error(name if name in form.fields else None, text)


def render_form(
    request: HttpRequest, zaak: Begroting, transition: Transition, form: StapForm, status: int = 200
) -> HttpResponse:
    context = {
        "begroting": zaak,
        "actie": transition,
        "form": form,
        "uitleg": UITLEG[transition.name],
        "zwaar": transition.name in ZWAAR,
    }
    return render(request, "financien/begroten/begroting_actie.html", context, status=status)
