"""Beheer of the duties that come with a grant."""

from django.contrib import messages
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from schoolaanvragen.forms.plicht import PlichtForm, StandaardForm, get_soortkeuzes
from schoolaanvragen.models import Soortplicht
from schoolaanvragen.services.plicht import add_plicht, add_standaard, end_plicht
from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def beheer(request: Verzoek) -> HttpResponse:
    """Which duties come with a grant of which kind, and one more."""
    vandaag, swv = timezone.localdate(), request.user.lid.organisatie
    soorten = get_soortkeuzes(swv.pk, vandaag)
    form = PlichtForm(get_data(request), soorten=soorten)

    def save() -> Soortplicht:
        made = add_plicht(swv=swv, van=vandaag, **form.cleaned_data)
        form.log_false_alarms(door=request.user, object_soort="plicht", object_id=made.pk)
        return made

    if request.method == "POST" and (made := save_form(form, save)):
        messages.success(request, f"«{made.naam}» hoort vanaf vandaag bij een toekenning.")
        return redirect("schoolaanvragen:plichtbeheer")
    rows = Soortplicht.objects.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag), swv=swv).order_by(
        "soort_code", "binnen_weken"
    )
    names = dict(soorten)
    context = {
        "form": form,
        "standaard": StandaardForm(soorten=soorten),
        "plichten": [(row, names.get(row.soort_code, row.soort_code)) for row in rows],
        "kan": bool(soorten),
        "tabbladen": make_tabs("schoolaanvragen:plichtbeheer"),
    }
    return render(request, "schoolaanvragen/plichtbeheer.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_POST
def standaard(request: Verzoek) -> HttpResponse:
    """Add the three standard duties to a kind."""
    vandaag, swv = timezone.localdate(), request.user.lid.organisatie
    form = StandaardForm(request.POST, soorten=get_soortkeuzes(swv.pk, vandaag))
    if form.is_valid():
        added = add_standaard(swv=swv, soort_code=form.cleaned_data["soort_code"], van=vandaag)
        messages.success(request, f"{len(added)} plichten toegevoegd." if added else "Deze plichten stonden er al.")
    else:
        messages.error(request, "Kies een soort aanvraag uit de lijst.")
    return redirect("schoolaanvragen:plichtbeheer")


@vereist(Rol.BEHEERDER)
@require_POST
def einde(request: Verzoek, pk: int) -> HttpResponse:
    """From today this duty is asked no more."""
    row = get_object_or_404(Soortplicht.objects.filter(swv=request.user.organisatie_id, tot__isnull=True), pk=pk)
    end_plicht(plicht=row, vandaag=timezone.localdate())
    messages.success(request, f"«{row.naam}» vragen we niet meer. Wat scholen al moeten doen, blijft staan.")
    return redirect("schoolaanvragen:plichtbeheer")
