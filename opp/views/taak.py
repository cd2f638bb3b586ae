"""Tasks at labels: the rules of the swv (beheerder), and a task of a pupil (school)."""

from datetime import timedelta

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.models import DOSSIERROLLEN
from leerlingen.services import log_inzage
from opp.forms.soort import OppSoortEindeForm
from opp.forms.taak import LabeltaakForm, TaakregelForm
from opp.models import Label, Labeltaak, Taakregel
from opp.permissions import mag_taken_doen
from opp.services.taak import AL_KLAAR, add_taakregel, end_taakregel, finish_taak
from opp.views.basis import get_leerling, require
from opp.views.label import answer_beheer
from swv.kern.invoer import get_data, save_form
from swv.kern.zaken.conflict import render_conflict
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import holds_on
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def taakregel_nieuw(request: Verzoek) -> HttpResponse:
    """A task at a label."""
    vandaag, swv = timezone.localdate(), request.user.lid.organisatie
    form = TaakregelForm(get_data(request), labels=Label.objects.filter(holds_on(vandaag), swv=swv))

    def save() -> Taakregel:
        return add_taakregel(swv=swv, gegevens=form.gegevens, van=form.cleaned_data["van"], vandaag=vandaag)

    return answer_beheer(
        request, form, save, "Nieuwe taak bij een label", "De taak geldt voor labels vanaf die dag.", "taakregel"
    )


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def taakregel_einde(request: Verzoek, pk: int) -> HttpResponse:
    """Until which day labels bring this task."""
    found = get_object_or_404(Taakregel, swv=request.user.organisatie_id, pk=pk)
    form = OppSoortEindeForm(get_data(request))

    def save() -> Taakregel:
        tot = form.cleaned_data["laatste_dag"] + timedelta(days=1)
        return end_taakregel(regel=found, tot=tot, vandaag=timezone.localdate())

    gelukt = "Een label brengt na die dag deze taak niet meer mee. Taken die open staan, blijven."
    return answer_beheer(request, form, save, "Stop met deze taak", gelukt, "taakregel")


@vereist(*DOSSIERROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def labeltaak(request: Verzoek, nummer: str, pk: int) -> HttpResponse:
    """Write down that a task was done, with what came of it."""
    leerling = get_leerling(request, nummer)
    require(mag_taken_doen, request.user)
    taak = get_object_or_404(Labeltaak.objects.visible_to(request.user).select_related("gegeven__label"),
                             leerling=leerling, pk=pk)  # fmt: skip
    form = LabeltaakForm(get_data(request), bekend=leerling.bekende_dagen)
    terug = reverse("werkplek:leerling", args=[nummer])
    if not taak.is_open:
        return render_conflict(request, AL_KLAAR, terug_url=terug, form=form)

    def save() -> Labeltaak:
        data = form.cleaned_data
        return finish_taak(taak=taak, by=request.user, gedaan_op=data["gedaan_op"], tekst=data["tekst"])

    try:
        done = save_form(form, save) if request.method == "POST" else None
    except NotPossible as problem:
        return render_conflict(request, problem.reason, terug_url=terug, form=form)
    if done:
        form.log_false_alarms(door=request.user, object_soort="labeltaak", object_id=done.pk)
        messages.success(request, "Vastgelegd. De taak is klaar.")
        return redirect(terug)
    log_inzage(leerling=leerling, by=request.user, pagina="begeleiding")
    context = {"form": form, "leerling": leerling, "taak": taak}
    return render(request, "opp/labeltaak.html", context, status=400 if form.is_bound else 200)
