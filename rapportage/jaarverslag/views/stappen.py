"""Taking one step with a report: the form, the doing, and a clear answer when it can't be."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from rapportage.jaarverslag.forms import make_step_form
from rapportage.jaarverslag.models import Jaarverslag
from rapportage.jaarverslag.permissions import LEZERS
from rapportage.jaarverslag.presentatie.verslag import ZINNEN, verslag_url
from rapportage.jaarverslag.queries.verslag import get_verslag
from rapportage.jaarverslag.views.basis import render_conflict
from swv.kern.forms import VerbandForm
from swv.kern.templatetags.verband import datum_tijd
from swv.kern.zaken.engine import check_transition, execute_transition
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.kern.zaken.tabel import Transition
from swv.organisatie.permissions import vereist

GELUKT = {
    "jaarrekening_toevoegen": "De jaarrekening staat bij het verslag.",
    "opmaken": "Het verslag is opgemaakt. De accountant en de raad van toezicht lezen nu mee.",
    "verklaring_toevoegen": "De controleverklaring staat bij het verslag.",
    "goedkeuren": "Het verslag is goedgekeurd.",
    "teruggeven": "Het verslag is weer een concept.",
    "goedkeuring_intrekken": "De goedkeuring is ingetrokken.",
    "vaststellen": "Het verslag is vastgesteld. De pdf wordt nu gemaakt.",
    "openbaar_maken": "Iedereen kan het verslag nu lezen.",
    "erratum": "De verbeterde versie is begonnen, met dezelfde teksten.",
}
UITLEG = {
    "jaarrekening_toevoegen": "De jaarrekening van het administratiekantoor komt als bijlage in het verslag. Een eerder bestand wordt vervangen.",
    "opmaken": "Hierna veranderen de teksten en cijfers niet meer. De aantallen en bedragen worden eerst nog eens met de registers vergeleken.",
    "verklaring_toevoegen": "De verklaring komt als bijlage in het verslag. Een eerdere verklaring wordt vervangen.",
    "goedkeuren": "U keurt het verslag goed namens de raad van toezicht.",
    "teruggeven": "De schrijvers kunnen dan weer verder. De controleverklaring en de goedkeuring gelden niet meer.",
    "goedkeuring_intrekken": "De raad van toezicht kan het verslag daarna opnieuw goedkeuren.",
    "vaststellen": "Het verslag staat daarna vast. Een wijziging is dan alleen nog mogelijk als verbeterde versie (erratum).",
    "openbaar_maken": "Het verslag staat daarna op een adres dat iedereen zonder inloggen kan openen.",
    "erratum": "U begint met de teksten van dit verslag. De cijfers worden opnieuw geteld. Dit verslag blijft staan tot de verbeterde versie openbaar is.",
}
ZWAAR = frozenset({"vaststellen", "openbaar_maken"})


@vereist(*LEZERS)
@require_http_methods(["GET", "POST"])
@never_cache
def actie(request: HttpRequest, jaar: int, volgnummer: int, actie: str) -> HttpResponse:
    """The form of one step (GET) and the taking of it (POST)."""
    found = get_verslag(request.user, jaar, volgnummer)
    try:
        transition = found.workflow.get(actie)
    except KeyError:
        raise Http404 from None
    try:
        if request.method == "POST":
            return post(request, found, transition)
        check_transition(found, transition, request.user, timezone.localdate())
    except NotAllowed as problem:
        raise PermissionDenied(problem.reason) from problem
    except NotPossible as problem:
        return answer_conflict(request, found, problem)
    return render_form(request, found, transition, make_step_form(actie, found))


def post(request: HttpRequest, verslag: Jaarverslag, transition: Transition) -> HttpResponse:
    """Take the step. Raises NotAllowed, NotPossible."""
    expected = read_version(request)
    form = make_step_form(transition.name, verslag, request.POST, request.FILES)
    if refusal := transition.permission.refusal(request.user, verslag):
        raise NotAllowed(refusal)
    if expected is None:
        form.add_error(None, "Vernieuw de pagina en doe de stap opnieuw: het versienummer ontbrak.")
    if form.is_valid():
        data = {name: value for name, value in form.cleaned_data.items() if name not in form.geen_bsn_velden}
        try:
            done = execute_transition(verslag, transition.name, by=request.user, expected=expected, **data)
        except Incomplete as problem:
            add_errors(form, problem.fouten)
        else:
            form.log_false_alarms(door=request.user, object_soort="jaarverslag", object_id=verslag.pk)
            messages.success(request, GELUKT[transition.name])
            return redirect(get_next(done, transition))
    else:
        check_transition(verslag, transition, request.user, timezone.localdate())
    return render_form(request, verslag, transition, form, status=400)


def get_next(verslag: Jaarverslag, transition: Transition) -> str:
    """Back to the report; an erratum opens the new version."""
    if transition.name == "erratum":
        newer = Jaarverslag.objects.filter(vervangt=verslag).first()
        return verslag_url(newer or verslag)
    return verslag_url(verslag)


def read_version(request: HttpRequest) -> int | None:
    """The version the person was looking at; None when it is missing or no number."""
    text = request.POST.get("versie", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def add_errors(form: VerbandForm, fouten: dict[str, list[str]]) -> None:
    """Put messages at their fields; what has no field stands on top of the form."""
    for name, texts in fouten.items():
        for text in texts:
            form.add_error(name if name in form.fields else None, text)


def render_form(
    request: HttpRequest, verslag: Jaarverslag, transition: Transition, form: VerbandForm, status: int = 200
) -> HttpResponse:  # fmt: skip
    context = {
        "verslag": verslag, "actie": transition, "form": form, "uitleg": UITLEG[transition.name],
        "zwaar": transition.name in ZWAAR, "terug_url": verslag_url(verslag),
    }  # fmt: skip
    return render(request, "rapportage/jaarverslag/actie.html", context, status=status)


def answer_conflict(request: HttpRequest, verslag: Jaarverslag, problem: NotPossible) -> HttpResponse:
    """409: why not, what changed since the page was opened, and what was typed."""
    expected = read_version(request)
    typed: list[tuple[str, Any]] = [("Waarom?", request.POST["reason"])] if request.POST.get("reason") else []
    steps = verslag.stappen.select_related("door").filter(versie__gt=expected) if expected is not None else []
    changed = [f"{each.door.naam} {ZINNEN[each.actie]} ({datum_tijd(each.op)})" for each in steps]
    return render_conflict(request, verslag, problem.reason, ingevuld=typed, veranderd=changed)
