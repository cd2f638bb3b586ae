"""Distribution models: making one, its rules in order, and each rule's own form."""

from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.forms import Form
from django.forms.utils import ErrorDict
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from financien.referentie.models import Arrangementtotaal, Deelname, Groepslid
from financien.referentie.permissions import BUREAU
from financien.referentie.queries.gegevens import unit_code
from financien.verdelen.calculations import REGELSOORTEN
from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.forms.regel import RegelForm
from financien.verdelen.forms.velden import Keuzes
from financien.verdelen.forms.verdeelmodel import InstellingenForm, NieuwModelForm, ScenarioForm
from financien.verdelen.models import Verdeelmodel, Verdeelregel
from financien.verdelen.presentatie.regel import describe_regel, group_kinds
from financien.verdelen.queries.invoer import get_deelnemers
from financien.verdelen.services import verdeelmodel as service
from financien.verdelen.services.arrangementen import plan_optellen
from financien.verdelen.services.verdeling import create_verdeling
from financien.verdelen.views.basis import find_model
from financien.verdelen.views.vergelijken import MAX_NAAST_ELKAAR
from swv.kern.invoer import get_data, save_form
from swv.kern.zaken.conflict import render_conflict
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import holds_on
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@require_GET
@vereist(*BUREAU)
def modellen(request: Verzoek) -> HttpResponse:
    """All models of the swv, newest year first."""
    rows = Verdeelmodel.objects.visible_to(request.user).prefetch_related("verdelingen", "regels")
    return render(request, "financien/verdelen/modellen.html", {"modellen": rows, "mag_wijzigen": _may_change(request)})


def _may_change(request: Verzoek) -> bool:
    return request.user.rol == Rol.CONTROLLER


@vereist(Rol.CONTROLLER)
def nieuw(request: Verzoek) -> HttpResponse:
    """A new model: empty, from a preset or as a copy."""
    swv = request.user.lid.organisatie
    form = NieuwModelForm(get_data(request), modellen=list(Verdeelmodel.objects.visible_to(request.user)[:20]))
    model = save_form(form, lambda: service.create_model(swv=swv, **form.velden(), **form.begin()))
    if model is not None:
        form.log_false_alarms(door=request.user, object_soort="verdeelmodel", object_id=model.pk)
        messages.success(request, f"«{model}» is gemaakt. Controleer de regels en vul aan wat nog ontbreekt.")
        return redirect("financien:model", model.pk)
    return render(request, "financien/verdelen/model_nieuw.html", {"form": form}, status=400 if form.is_bound else 200)


@require_GET
@vereist(*BUREAU)
def model(request: Verzoek, pk: int) -> HttpResponse:
    """The rules in order, each in words, and the scenarios made with this model."""
    found = find_model(request, pk)
    return show_model(request, found, ScenarioForm())


def show_model(request: Verzoek, found: Verdeelmodel, scenario: ScenarioForm, status: int = 200) -> HttpResponse:
    """The page of a model: its rules in words and its scenarios; rules are fixed once one was shared or adopted."""
    regels = list(found.regels.all())
    verdelingen = list(found.verdelingen.exclude(status=Verdelingstatus.OPGEBORGEN).order_by("pk"))
    vast = any(each.status != Verdelingstatus.CONCEPT for each in verdelingen)
    if not scenario.is_bound:
        scenario.initial["naam"] = "Basis" if not verdelingen else f"Scenario {len(verdelingen) + 1}"
    context = {
        "model": found,
        "regels": [
            (regel, REGELSOORTEN[regel.soort], describe_regel(regel.soort, regel.parameters)) for regel in regels
        ],
        "verdelingen": verdelingen,
        "vergelijking": urlencode([("v", each.pk) for each in verdelingen[:MAX_NAAST_ELKAAR]]),
        "is_vast": vast,
        "vast_reden": service.VAST,
        "mag_wijzigen": _may_change(request) and not vast,
        "is_controller": _may_change(request),
        "form": scenario,
    }
    return render(request, "financien/verdelen/model.html", context, status=status)


@vereist(Rol.CONTROLLER)
def wijzigen(request: Verzoek, pk: int) -> HttpResponse:
    """Name, year and payment."""
    found = find_model(request, pk)
    form = InstellingenForm(get_data(request), model=found).watch(found, request.user.pk)
    try:
        saved = save_form(form, lambda: service.change_model(model=found, **form.velden()))
    except NotPossible as problem:
        return refuse(request, found, problem, form)
    if saved is not None:
        form.log_false_alarms(door=request.user, object_soort="verdeelmodel", object_id=found.pk)
        messages.success(request, "De instellingen zijn bewaard.")
        return redirect("financien:model", pk)
    context = {"form": form, "model": found}
    return render(request, "financien/verdelen/model_wijzigen.html", context, status=400 if form.is_bound else 200)


def refuse(request: Verzoek, found: Verdeelmodel, problem: NotPossible, form: Form | None = None) -> HttpResponse:
    """The model is fixed: say why, with the way out and what was typed."""
    return render_conflict(request, problem.reason, terug_url=reverse("financien:model", args=[found.pk]), form=form)


@require_POST
@vereist(Rol.CONTROLLER)
def verwijderen(request: Verzoek, pk: int) -> HttpResponse:
    """Remove a model with which nothing was made."""
    found = find_model(request, pk)
    try:
        service.remove_model(model=found)
    except NotPossible as problem:
        return refuse(request, found, problem)
    messages.success(request, f"«{found}» is verwijderd.")
    return redirect("financien:modellen")


@require_POST
@vereist(Rol.CONTROLLER)
def arrangementen(request: Verzoek, pk: int) -> HttpResponse:
    """Have the granted arrangements of this year added up; a job does it, for the controller sees no pupils."""
    found = find_model(request, pk)
    plan_optellen(model=found, by=request.user)
    messages.success(request, "De toegekende arrangementen worden opgeteld. Vernieuw zo de pagina.")
    return redirect("financien:model", pk)


@require_POST
@vereist(Rol.CONTROLLER)
def scenario(request: Verzoek, pk: int) -> HttpResponse:
    """Compute this model as a scenario."""
    found = find_model(request, pk)
    form = ScenarioForm(request.POST)
    made = save_form(form, lambda: create_verdeling(model=found, **_names(form)))
    if made is None:
        return show_model(request, found, form, 400)
    form.log_false_alarms(door=request.user, object_soort="verdeling", object_id=made.pk)
    messages.success(request, f"Scenario «{made.naam}» is gemaakt.")
    return redirect("financien:verdeling", made.pk)


def _names(form: ScenarioForm) -> dict[str, Any]:
    return {naam: form.cleaned_data[naam] for naam in ScenarioForm.base_fields}


# --- rules ----------------------------------------------------------------------------------------------------------


@require_GET
@vereist(Rol.CONTROLLER)
def regelsoorten(request: Verzoek, pk: int) -> HttpResponse:
    """Choose what kind of rule to add."""
    found = find_model(request, pk)
    return render(request, "financien/verdelen/regelsoorten.html", {"model": found, "groepen": group_kinds()})


def get_keuzes(found: Verdeelmodel, tot: int | None = None) -> Keuzes:
    """What a rule at this place can point at: pots and rules that come before it, units, groups, kinds, questions."""
    before = [each for each in found.regels.all() if tot is None or each.volgorde < tot]
    units = get_deelnemers(found.swv_id, found.begin)
    groups = Groepslid.objects.filter(holds_on(found.begin), swv=found.swv_id).values_list("groep", flat=True)
    kinds = Arrangementtotaal.objects.filter(swv=found.swv_id).values_list("soort", flat=True)
    questions = Deelname.objects.filter(swv=found.swv_id).values_list("code", flat=True)
    return Keuzes(
        potten=tuple(_made_pots(before)),
        regels=tuple((each.code, each.label) for each in before),
        eenheden=tuple((unit_code(each), f"{each.naam} ({unit_code(each)})") for each in units),
        groepen=tuple((name, name) for name in sorted(set(groups))),
        arrangementsoorten=tuple((name, name) for name in sorted(set(kinds))),
        vragen=tuple((name, name) for name in sorted(set(questions))),
    )


def _made_pots(regels: list[Verdeelregel]) -> list[tuple[str, str]]:
    """(code, name) of every pot that these rules make."""
    found = []
    for regel in regels:
        kind = REGELSOORTEN[regel.soort]
        for veld in kind.velden:
            if veld.verwijst == "pot_nieuw":
                code = regel.parameters.get(veld.code)
                found.append((code, regel.parameters.get("naam") or code))
            nested = next((each for each in veld.kolommen if each.verwijst == "pot_nieuw"), None)
            if nested is not None:
                rows = regel.parameters.get(veld.code) or []
                found += [(row[nested.code], row.get("naam") or row[nested.code]) for row in rows]
    return found


@vereist(Rol.CONTROLLER)
def regel_nieuw(request: Verzoek, pk: int, soort: str) -> HttpResponse:
    """Add a rule of this kind."""
    if soort not in REGELSOORTEN:
        raise Http404
    found = find_model(request, pk)
    form = RegelForm(get_data(request), soort=REGELSOORTEN[soort], keuzes=get_keuzes(found))
    return handle_regel(
        request, found, form, lambda: service.add_regel(model=found, soort=soort, **_regel_fields(form)), None
    )


@vereist(Rol.CONTROLLER)
def regel(request: Verzoek, pk: int, regel_pk: int) -> HttpResponse:
    """Change a rule."""
    found = find_model(request, pk)
    rij = get_object_or_404(found.regels.select_related("model"), pk=regel_pk)
    form = RegelForm(
        get_data(request), soort=REGELSOORTEN[rij.soort], keuzes=get_keuzes(found, rij.volgorde),
        parameters=rij.parameters, label=rij.label,
    ).watch(rij, request.user.pk)  # fmt: skip
    return handle_regel(request, found, form, lambda: service.change_regel(regel=rij, **_regel_fields(form)), rij)


def _regel_fields(form: RegelForm) -> dict[str, Any]:
    return {"label": form.cleaned_data["label"], "parameters": form.parameters()}


def handle_regel(
    request: Verzoek, found: Verdeelmodel, form: RegelForm, save: Any, rij: Verdeelregel | None
) -> HttpResponse:
    """Show the form, give it more rows, or keep the rule."""
    status = 200
    more = form.is_bound and request.POST.get("meer", "")
    if form.is_bound and more:
        form = form_with_more_rows(form)
    elif form.is_valid():
        try:
            saved = save()
        except ValidationError as problem:
            form.add_engine_errors(problem)
            status = 400
        except NotPossible as problem:
            return refuse(request, found, problem, form)
        else:
            form.log_false_alarms(door=request.user, object_soort="verdeelregel", object_id=saved.pk)
            messages.success(request, f"De regel «{saved.label}» is bewaard.")
            return redirect("financien:model", found.pk)
    elif form.is_bound:
        status = 400
    context = {"model": found, "form": form, "regel": rij, "onderdelen": form.onderdelen()}
    return render(request, "financien/verdelen/regel.html", context, status=status)


def form_with_more_rows(form: RegelForm) -> RegelForm:
    """What was typed stays; nothing is judged yet."""
    form._errors = ErrorDict()  # type: ignore[attr-defined]  # not in the stubs; asking for a row is no sending in: there are no mistakes yet
    form.cleaned_data = {}
    return form


@require_POST
@vereist(Rol.CONTROLLER)
def regel_verplaatsen(request: Verzoek, pk: int, regel_pk: int) -> HttpResponse:
    """Move a rule one place up or down."""
    found = find_model(request, pk)
    rij = get_object_or_404(found.regels.select_related("model"), pk=regel_pk)
    try:
        service.move_regel(regel=rij, omhoog=request.POST.get("richting") == "omhoog")
    except NotPossible as problem:
        return refuse(request, found, problem)
    messages.success(request, f"«{rij.label}» is verplaatst.")
    return redirect(f"{reverse('financien:model', args=[found.pk])}#regel-{rij.pk}")


@require_POST
@vereist(Rol.CONTROLLER)
def regel_verwijderen(request: Verzoek, pk: int, regel_pk: int) -> HttpResponse:
    """Take a rule out of the model."""
    found = find_model(request, pk)
    rij = get_object_or_404(found.regels.select_related("model"), pk=regel_pk)
    try:
        service.remove_regel(regel=rij)
    except NotPossible as problem:
        return refuse(request, found, problem)
    messages.success(request, f"De regel «{rij.label}» is uit het model gehaald.")
    return redirect("financien:model", found.pk)
