"""Labels: those of the swv with the rules for when an OPP is due (beheerder), and those of a pupil (school)."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from leerlingen.models import DOSSIERROLLEN
from leerlingen.services import log_inzage
from opp.forms.label import LabelForm, LeerlinglabelEindeForm, LeerlinglabelForm, OppregelForm
from opp.forms.soort import OppSoortEindeForm
from opp.models import Label, Leerlinglabel, Oppregel, OppSoort, Taakregel
from opp.permissions import mag_labelen
from opp.queries.ontbrekend import get_aanvraagsoorten
from opp.queries.opp import get_labels
from opp.services.label import add_label, add_regel, end_label, end_leerlinglabel, end_regel, give_label
from opp.views.basis import get_leerling, require
from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.models import holds_on
from swv.organisatie.permissions import vereist
from swv.organisatie.services.geldigheid import get_real, pick_current
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs

# --- of the swv: rules only, no pupil ---------------------------------------------------------------------------------


@vereist(Rol.BEHEERDER)
@require_GET
def labels(request: Verzoek) -> HttpResponse:
    """The labels of the own swv, and the rules that ask for an OPP."""
    vandaag, swv = timezone.localdate(), request.user.organisatie_id
    namen = {each.code: each.naam for each in pick_current(OppSoort.objects.filter(swv=swv), vandaag)}
    regels = list(get_real(Oppregel.objects.filter(swv=swv)).select_related("label"))
    kinds = dict(get_aanvraagsoorten(swv, vandaag)) if swv and any(each.wat for each in regels) else {}
    rows = list(get_real(Label.objects.filter(swv=swv)))
    context = {
        "labels": rows,
        "heeft_labels": any(each.tot is None or each.tot > vandaag for each in rows),
        "regels": [(each, namen.get(each.soortcode, each.soortcode), kinds.get(each.wat, each.wat)) for each in regels],
        "taken": get_real(Taakregel.objects.filter(swv=swv)).select_related("label"),
        "vandaag": vandaag,
        "tabbladen": make_tabs("opp:labels"),
    }
    return render(request, "opp/labels.html", context)


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def label_nieuw(request: Verzoek) -> HttpResponse:
    """A label that schools can give from a day on."""
    form = LabelForm(get_data(request))

    def save() -> Label:
        swv = request.user.lid.organisatie
        return add_label(swv=swv, gegevens=form.gegevens, van=form.cleaned_data["van"], vandaag=timezone.localdate())

    return answer_beheer(request, form, save, "Nieuw label", "Het label staat klaar voor de scholen.", "label")


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def label_einde(request: Verzoek, pk: int) -> HttpResponse:
    """Until which day schools can give it."""
    found = get_object_or_404(Label, swv=request.user.organisatie_id, pk=pk)
    form = OppSoortEindeForm(get_data(request))

    def save() -> Label:
        tot = form.cleaned_data["laatste_dag"] + timedelta(days=1)
        return end_label(label=found, tot=tot, vandaag=timezone.localdate())

    gelukt = "Scholen geven dit label na die dag niet meer. Wie het heeft, houdt het."
    return answer_beheer(request, form, save, f"Stop met {found.naam}", gelukt, "label")


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def regel_nieuw(request: Verzoek) -> HttpResponse:
    """A rule by which an OPP is due."""
    vandaag, swv = timezone.localdate(), request.user.lid.organisatie
    own = OppSoort.objects.filter(holds_on(vandaag), swv=swv, is_opp=True).order_by("sorteernaam")
    form = OppregelForm(
        get_data(request), soorten=own.values_list("code", "naam"), aanvraagsoorten=get_aanvraagsoorten(swv.pk, vandaag),
        labels=Label.objects.filter(holds_on(vandaag), swv=swv),
    )  # fmt: skip

    def save() -> Oppregel:
        return add_regel(swv=swv, gegevens=form.gegevens, van=form.cleaned_data["van"], vandaag=vandaag)

    return answer_beheer(
        request, form, save, "Nieuwe regel", "De regel geldt. Scholen zien wie een OPP nodig heeft.", "oppregel"
    )


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def regel_einde(request: Verzoek, pk: int) -> HttpResponse:
    """Until which day the rule asks for an OPP."""
    found = get_object_or_404(Oppregel, swv=request.user.organisatie_id, pk=pk)
    form = OppSoortEindeForm(get_data(request))

    def save() -> Oppregel:
        tot = form.cleaned_data["laatste_dag"] + timedelta(days=1)
        return end_regel(regel=found, tot=tot, vandaag=timezone.localdate())

    gelukt = "De regel stopt na die dag. Wat de wet vraagt, blijft gelden."
    return answer_beheer(request, form, save, "Stop met deze regel", gelukt, "oppregel")


def answer_beheer(request: Verzoek, form: Any, save: Any, kop: str, gelukt: str, soort: str) -> HttpResponse:
    """The page of one form of the beheerder, and back to the labels when it was saved."""
    if request.method == "POST" and (done := save_form(form, save)):
        form.log_false_alarms(door=request.user, object_soort=soort, object_id=done.pk)
        messages.success(request, gelukt)
        return redirect("opp:labels")
    return render(request, "opp/label_formulier.html", {"form": form, "kop": kop}, status=400 if form.is_bound else 200)


# --- of a pupil -------------------------------------------------------------------------------------------------------


@vereist(*DOSSIERROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def leerlinglabel(request: Verzoek, nummer: str) -> HttpResponse:
    """Give the pupil a label."""
    leerling, vandaag = get_leerling(request, nummer), timezone.localdate()
    require(mag_labelen, request.user)
    school = request.user.lid.organisatie
    found = get_labels(school, vandaag)
    form = LeerlinglabelForm(get_data(request), labels=found, bekend=leerling.bekende_dagen)

    def save() -> Leerlinglabel:
        data = form.cleaned_data
        return give_label(leerling=leerling, label=data["label"], school=school, van=data["van"], by=request.user)

    if request.method == "POST" and (done := save_form(form, save)):
        form.log_false_alarms(door=request.user, object_soort="leerlinglabel", object_id=done.pk)
        messages.success(request, "Het label staat bij de leerling.")
        return redirect("werkplek:leerling", nummer=nummer)
    log_inzage(leerling=leerling, by=request.user, pagina="begeleiding")
    context = {"form": form, "leerling": leerling, "kop": "Geef een label", "labels": found}
    return render(request, "opp/leerlinglabel.html", context, status=400 if form.is_bound else 200)


@vereist(*DOSSIERROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def leerlinglabel_einde(request: Verzoek, nummer: str, pk: int) -> HttpResponse:
    """Until which day the pupil has the label."""
    leerling = get_leerling(request, nummer)
    require(mag_labelen, request.user)
    rows = Leerlinglabel.objects.visible_to(request.user).select_related("label")
    gegeven = get_object_or_404(rows, leerling=leerling, pk=pk)
    form = LeerlinglabelEindeForm(get_data(request), bekend=leerling.bekende_dagen)

    def save() -> bool:
        end_leerlinglabel(gegeven=gegeven, laatste_dag=form.cleaned_data["laatste_dag"])
        return True

    if request.method == "POST" and save_form(form, save):
        messages.success(request, "Het label is beëindigd.")
        return redirect("werkplek:leerling", nummer=nummer)
    log_inzage(leerling=leerling, by=request.user, pagina="begeleiding")
    context = {"form": form, "leerling": leerling, "kop": f"Beëindig {gegeven.label.naam}", "labels": [gegeven.label]}
    return render(request, "opp/leerlinglabel.html", context, status=400 if form.is_bound else 200)
