"""Beheer of the kinds of request. Rules only: nothing here shows a request or a pupil."""

from datetime import timedelta

from django.contrib import messages
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
from toewijzing.forms.soort import NieuweSoortForm, SoortEindeForm, SoortForm
from toewijzing.models import Aanvraagsoort
from toewijzing.presentatie.route import describe_beslissers, describe_route
from toewijzing.services.soort import change_soort, create_soort, end_soort


def _find(request: Verzoek, pk: int) -> Aanvraagsoort:
    return get_object_or_404(Aanvraagsoort.objects.select_related("swv"), swv=request.user.organisatie_id, pk=pk)


@vereist(Rol.BEHEERDER)
@require_GET
def soorten(request: Verzoek) -> HttpResponse:
    """Every kind of request of the own swv."""
    vandaag = timezone.localdate()
    rows = Aanvraagsoort.objects.filter(swv=request.user.organisatie_id).prefetch_related("stappen")
    context = {
        "soorten": [(rij, describe_beslissers(rij)) for rij in pick_current(rows, vandaag)], "vandaag": vandaag,
        "tabbladen": make_tabs("toewijzing:soorten"),
    }  # fmt: skip
    return render(request, "toewijzing/soorten.html", context)


@vereist(Rol.BEHEERDER)
@require_GET
def soort(request: Verzoek, pk: int) -> HttpResponse:
    """The rules of one row, and the rows before and after it."""
    found, vandaag = _find(request, pk), timezone.localdate()
    context = {
        "soort": found, "route": describe_route(found), "checklist": found.checklist.all(),
        "scholen_van": join_scholen(found.scholen_van), "scholen_naar": join_scholen(found.scholen_naar),
        "vragen": found.vragen.all(), "versies": get_versies(found), "vandaag": vandaag,
    }  # fmt: skip
    return render(request, "toewijzing/soort.html", context)


@vereist(Rol.BEHEERDER)
def soort_wijzigen(request: Verzoek, pk: int) -> HttpResponse:
    """Other rules from a day on."""
    found, vandaag = _find(request, pk), timezone.localdate()
    form = SoortForm(get_data(request), soort=found, van=max(found.van, vandaag + timedelta(days=1)))
    form.watch(found, request.user.pk)

    def save() -> Aanvraagsoort:
        done = change_soort(
            soort=found, gegevens=form.gegevens, checklist=form.checklist, route=form.route,
            van=form.cleaned_data["van"], vandaag=vandaag,
        )  # fmt: skip
        form.log_false_alarms(door=request.user, object_soort="aanvraagsoort", object_id=done.pk)
        return done

    if request.method == "POST" and (done := save_form(form, save)):
        messages.success(request, "De regels zijn bewaard. Aanvragen die al begonnen waren, houden de regels van toen.")
        return redirect("toewijzing:soort", pk=done.pk)
    context = {"form": form, "soort": found, "kop": f"Wijzig {found.naam}"}
    return render(request, "toewijzing/soort_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
def soort_nieuw(request: Verzoek, pk: int) -> HttpResponse:
    """One more kind, after the example of this one."""
    found, vandaag = _find(request, pk), timezone.localdate()
    form = NieuweSoortForm(get_data(request), soort=found, van=vandaag)

    def save() -> Aanvraagsoort:
        done = create_soort(
            swv=found.swv, code=form.cleaned_data["code"], gegevens=form.gegevens, checklist=form.checklist,
            route=form.route, naar=found, van=form.cleaned_data["van"],
        )  # fmt: skip
        form.log_false_alarms(door=request.user, object_soort="aanvraagsoort", object_id=done.pk)
        return done

    if request.method == "POST" and (done := save_form(form, save)):
        messages.success(request, f"{done.naam} is toegevoegd.")
        return redirect("toewijzing:soort", pk=done.pk)
    context = {"form": form, "soort": found, "kop": f"Nieuwe soort naar het voorbeeld van {found.naam}"}
    return render(request, "toewijzing/soort_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
def soort_einde(request: Verzoek, pk: int) -> HttpResponse:
    """Until which day this kind can be asked for."""
    found, vandaag = _find(request, pk), timezone.localdate()
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
