"""Taking a step with a distribution: the form, the doing, and a clear answer when it can't be."""

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

from financien.referentie.permissions import ZIEN_GELD
from financien.referentie.views.basis import voor_geld
from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.models import Verdeling
from financien.verdelen.views.basis import find_verdeling
from swv.kern.forms import VerbandForm
from swv.kern.zaken.engine import check_transition, execute_transition
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.kern.zaken.tabel import Transition

GELUKT = {
    "delen": "De besturen zien nu hun eigen deel van deze verdeling.",
    "terughalen": "De verdeling is weer een concept. De besturen zien haar niet meer.",
    "vaststellen": "De verdeling is vastgesteld. De brieven aan de besturen worden nu gemaakt.",
    "opbergen": "Het scenario is opgeborgen.",
    "terugzetten": "Het scenario is weer een concept.",
}
UITLEG = {
    "delen": "Elk bestuur ziet hierna de bedragen van zichzelf en zijn scholen. Wat u deelt, staat vast: veranderen"
    " tellingen of tarieven, dan haalt u de verdeling terug en deelt u opnieuw.",
    "terughalen": "De besturen zien de verdeling daarna niet meer. U kunt weer wijzigen.",
    "vaststellen": "De bedragen liggen hierna vast. Elk bestuur krijgt een brief met het betaalschema. Iets verbeteren"
    " kan daarna alleen met een nieuwe versie.",
    "opbergen": "Het scenario verdwijnt uit de lijst. U kunt het later terugzetten.",
    "terugzetten": "Het scenario komt terug in de lijst, als concept.",
}


class StapForm(VerbandForm):
    """A step with a distribution: at most it asks why."""

    reason = forms.CharField(
        label="Waarom?", max_length=2000, required=False, widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Dit komt in de geschiedenis van de verdeling.",
    )  # fmt: skip

    def __init__(self, *args: Any, transition: Transition, is_verbetering: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reden = self.fields["reason"]
        if is_verbetering and transition.name == "vaststellen":
            reden.label, reden.required = "Wat verbetert u?", True
            reden.error_messages["required"] = "Schrijf wat u verbetert. Dit staat in de brief aan de besturen."
            reden.help_text = "Er is al een verdeling vastgesteld voor dit jaar. Dit staat in de brief aan de besturen."
        elif transition.reason_required:
            reden.required = True
            reden.error_messages["required"] = "Schrijf waarom. Dit komt in de geschiedenis."


@voor_geld(*ZIEN_GELD)
@require_http_methods(["GET", "POST"])
@never_cache
def actie(request: HttpRequest, pk: int, actie: str) -> HttpResponse:
    """The form of one step (GET) and the taking of it (POST)."""
    found = find_verdeling(request, pk)
    try:
        transition = found.workflow.get(actie)
    except KeyError:
        raise Http404 from None
    try:
        if request.method == "POST":
            return take_step(request, found, transition)
        check_transition(found, transition, request.user, timezone.localdate())
    except NotAllowed as problem:
        raise PermissionDenied(problem.reason) from problem
    except NotPossible as problem:
        return refuse(request, found, problem)
    form = StapForm(transition=transition, is_verbetering=has_adopted(found))
    return show_step(request, found, transition, form)


def has_adopted(found: Verdeling) -> bool:
    """Was this year adopted before?"""
    rows = Verdeling.objects.filter(swv=found.swv_id, jaar=found.jaar, periode=found.periode)
    return rows.filter(status=Verdelingstatus.VASTGESTELD).exists()


def take_step(request: HttpRequest, found: Verdeling, transition: Transition) -> HttpResponse:
    """Raises NotAllowed, NotPossible."""
    text = request.POST.get("versie", "")
    expected = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None
    form = StapForm(request.POST, transition=transition, is_verbetering=has_adopted(found))
    if expected is None:
        form.add_error(None, "Vernieuw de pagina en doe de stap opnieuw: het versienummer ontbrak.")
    refusal = transition.permission.refusal(request.user, found)
    if refusal:
        raise NotAllowed(refusal)
    if form.is_valid():
        try:
            execute_transition(
                found, transition.name, by=request.user, expected=expected, reason=form.cleaned_data["reason"]
            )
        except Incomplete as problem:
            for field, texts in problem.fouten.items():
                form.add_error(field if field in form.fields else None, texts)
        else:
            form.log_false_alarms(door=request.user, object_soort="verdeling", object_id=found.pk)
            messages.success(request, GELUKT[transition.name])
            return redirect("financien:verdeling", found.pk)
    return show_step(request, found, transition, form, 400)


def show_step(
    request: HttpRequest, found: Verdeling, transition: Transition, form: StapForm, status: int = 200
) -> HttpResponse:
    context = {"verdeling": found, "actie": transition, "form": form, "uitleg": UITLEG[transition.name]}
    return render(request, "financien/verdelen/actie.html", context, status=status)


def refuse(request: HttpRequest, found: Verdeling, problem: NotPossible) -> HttpResponse:
    """409 with the reason and the way back."""
    context = {"reden": problem.reason, "terug_url": reverse("financien:verdeling", args=[found.pk])}
    return render(request, "409.html", context, status=409)
