"""Beheer of the kinds of request. Rules only: nothing here shows a request or a pupil."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.services.geldigheid import get_versies, pick_current
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs
from toewijzing.calculations.grens import join_scholen
from toewijzing.enums import Versiestatus
from toewijzing.forms.soort import NieuweSoortForm, SoortEindeForm, SoortenEindeForm, SoortForm
from toewijzing.models import Aanvraagsoort
from toewijzing.presentatie.route import describe_beslissers, describe_indieners, describe_route, draw_route
from toewijzing.queries.organisatieveld import check_organisaties
from toewijzing.queries.scholenlijst import name_scholen
from toewijzing.queries.soortversie import BEOORDELAARS, find_soort, get_open_concept, get_open_concepten
from toewijzing.services.formulierbeheer import LIGT_VOOR
from toewijzing.services.soort import end_soort
from toewijzing.services.soortversie import create_concept, update_concept

BEWAARD = "Bewaard als concept. Scholen merken er niets van, tot iemand anders het publiceert."
IN_DE_MAAK = "Er is al een nieuwe versie in de maak. U werkt daarin verder."


@vereist(Rol.BEHEERDER)
@require_GET
def soorten(request: Verzoek) -> HttpResponse:
    """Every kind of request of the own swv."""
    vandaag = timezone.localdate()
    rows = Aanvraagsoort.objects.filter(swv=request.user.organisatie_id).prefetch_related("stappen")
    context = {
        "soorten": [(rij, describe_beslissers(rij)) for rij in pick_current(rows, vandaag)], "vandaag": vandaag,
        "concepten": get_open_concepten(request.user.lid.organisatie_id), "tabbladen": make_tabs("toewijzing:soorten"),
    }  # fmt: skip
    return render(request, "toewijzing/soorten.html", context)


@vereist(*BEOORDELAARS)
@require_GET
def soort(request: Verzoek, pk: int) -> HttpResponse:
    """The rules of one row, and the rows before and after it."""
    found = find_soort(request.user, pk, "stappen__voorwaarden", "vragen", "checklist")
    vandaag, route = timezone.localdate(), describe_route(found)
    context = {
        "beeld": draw_route(route), "concept": get_open_concept(found), "is_beheerder": request.user.is_rol(Rol.BEHEERDER),
        "soort": found, "route": route, "checklist": found.checklist.all(),
        "scholen_van": join_scholen(found.scholen_van), "scholen_naar": join_scholen(found.scholen_naar),
        "scholen": name_scholen(found), "indieners": describe_indieners(found), "vragen": found.vragen.all(),
        "versies": get_versies(found), "vandaag": vandaag,
        "vertrokken": [tekst for tekst, _ in check_organisaties(found, vandaag)],
    }  # fmt: skip
    return render(request, "toewijzing/soort.html", context)


@vereist(Rol.BEHEERDER)
def soort_wijzigen(request: Verzoek, pk: int) -> HttpResponse:
    """Other rules: in the concept itself, or of a published version in a concept beside it."""
    found, vandaag = find_soort(request.user, pk), timezone.localdate()
    if found.status == Versiestatus.VOORGELEGD:
        messages.info(request, LIGT_VOOR)
        return redirect("toewijzing:versie", pk=pk)
    is_concept = found.status == Versiestatus.CONCEPT
    if request.method == "GET" and not is_concept and (busy := get_open_concept(found)):
        messages.info(request, IN_DE_MAAK)
        return redirect("toewijzing:soort_wijzigen", pk=busy.pk)
    form = SoortForm(
        get_data(request), soort=found, van=found.van if is_concept else max(found.van, vandaag + timedelta(days=1))
    )
    form.watch(found, request.user.pk)

    def save() -> Aanvraagsoort:
        written: dict[str, Any] = {
            "gegevens": form.gegevens,
            "checklist": form.checklist,
            "route": form.route,
            "by": request.user,
        }
        van = form.cleaned_data["van"]
        if is_concept:
            done = update_concept(soort=found, van=van, **written)
        else:
            done = create_concept(naar=found, van=van, vandaag=vandaag, **written)
        form.log_false_alarms(door=request.user, object_soort="aanvraagsoort", object_id=done.pk)
        return done

    if request.method == "POST" and (done := save_form(form, save)):
        messages.success(request, BEWAARD)
        return redirect("toewijzing:soort", pk=done.pk)
    context = {"form": form, "soort": found, "kop": f"Wijzig {found.naam}"}
    return render(request, "toewijzing/soort_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
def soort_nieuw(request: Verzoek, pk: int) -> HttpResponse:
    """One more kind, after the example of this one."""
    found, vandaag = find_soort(request.user, pk), timezone.localdate()
    form = NieuweSoortForm(get_data(request), soort=found, van=vandaag)

    def save() -> Aanvraagsoort:
        done = create_concept(
            naar=found, code=form.cleaned_data["code"], gegevens=form.gegevens, checklist=form.checklist,
            route=form.route, van=form.cleaned_data["van"], vandaag=vandaag, by=request.user,
        )  # fmt: skip
        form.log_false_alarms(door=request.user, object_soort="aanvraagsoort", object_id=done.pk)
        return done

    if request.method == "POST" and (done := save_form(form, save)):
        messages.success(request, f"{done.naam} is bewaard als concept. Leg het voor aan iemand anders.")
        return redirect("toewijzing:soort", pk=done.pk)
    context = {"form": form, "soort": found, "kop": f"Nieuwe soort naar het voorbeeld van {found.naam}"}
    return render(request, "toewijzing/soort_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
def soorten_einde(request: Verzoek) -> HttpResponse:
    """Several kinds that an swv doesn't use, ended together."""
    vandaag = timezone.localdate()
    form = SoortenEindeForm(get_data(request), swv_id=request.user.lid.organisatie_id)

    def save() -> int:
        chosen = list(form.cleaned_data["soorten"])
        with transaction.atomic():
            for each in chosen:
                end_soort(soort=each, tot=form.cleaned_data["laatste_dag"] + timedelta(days=1), vandaag=vandaag)
        return len(chosen)

    if request.method == "POST" and (aantal := save_form(form, save)):
        wat = "deze soort" if aantal == 1 else f"deze {aantal} soorten"
        messages.success(
            request, f"Scholen kunnen {wat} na die dag niet meer aanvragen. Wat al begonnen is, gaat gewoon door."
        )
        return redirect("toewijzing:soorten")
    context = {"form": form, "kop": "Stop met soorten"}
    return render(request, "toewijzing/soort_einde.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
def soort_einde(request: Verzoek, pk: int) -> HttpResponse:
    """Until which day this kind can be asked for."""
    rows = Aanvraagsoort.objects.select_related("swv")
    found, vandaag = get_object_or_404(rows, swv=request.user.organisatie_id, pk=pk), timezone.localdate()
    form = SoortEindeForm(get_data(request))

    def save() -> bool:
        end_soort(soort=found, tot=form.cleaned_data["laatste_dag"] + timedelta(days=1), vandaag=vandaag)
        return True

    if request.method == "POST" and save_form(form, save):
        messages.success(
            request, "Scholen kunnen dit na die dag niet meer aanvragen. Wat al begonnen is, gaat gewoon door."
        )
        return redirect("toewijzing:soort", pk=pk)
    context = {"form": form, "soort": found, "kop": f"Stop met {found.naam}"}
    return render(request, "toewijzing/soort_einde.html", context, status=400 if form.is_bound else 200)
