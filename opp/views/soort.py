"""Beheer of the types of OPP. Rules only: nothing here shows a pupil."""

from datetime import timedelta

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from opp.forms.soort import OppSoortEindeForm, OppSoortForm, OppSoortNieuwForm
from opp.models import OppSoort
from opp.services.soort import add_oppsoort, change_oppsoort, end_oppsoort
from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol, Schoolsoort
from swv.organisatie.permissions import vereist
from swv.organisatie.services.geldigheid import get_versies, pick_current
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs


def _find(request: Verzoek, pk: int) -> OppSoort:
    return get_object_or_404(OppSoort.objects.select_related("swv"), swv=request.user.organisatie_id, pk=pk)


@vereist(Rol.BEHEERDER)
@require_GET
def soorten(request: Verzoek) -> HttpResponse:
    """Every type of OPP of the own swv."""
    vandaag = timezone.localdate()
    context = {
        "soorten": pick_current(OppSoort.objects.filter(swv=request.user.organisatie_id), vandaag),
        "vandaag": vandaag,
        "tabbladen": make_tabs("opp:soorten"),
    }
    return render(request, "opp/soorten.html", context)


@vereist(Rol.BEHEERDER)
@require_GET
def soort(request: Verzoek, pk: int) -> HttpResponse:
    """The rules of one row, and the rows before and after it."""
    found = _find(request, pk)
    context = {
        "soort": found, "onderdelen": found.onderdelen.all(), "versies": get_versies(found), "vandaag": timezone.localdate(),
        "scholen": [Schoolsoort(each).label for each in found.schoolsoorten],
    }  # fmt: skip
    return render(request, "opp/soort.html", context)


@vereist(Rol.BEHEERDER)
def soort_nieuw(request: Verzoek) -> HttpResponse:
    """A type of one's own; ``?van=`` is the type whose rules are filled in to start from."""
    vandaag, known = timezone.localdate(), request.GET.get("van", "")
    rows = pick_current(OppSoort.objects.filter(swv=request.user.organisatie_id), vandaag)
    if not rows:
        messages.error(request, "Uw samenwerkingsverband heeft nog geen soort om mee te beginnen.")
        return redirect("opp:soorten")
    begin = next((row for row in rows if str(row.pk) == known), rows[0])
    form = OppSoortNieuwForm(get_data(request), soort=begin, van=vandaag)

    def save() -> OppSoort:
        data = form.cleaned_data
        return add_oppsoort(
            swv=request.user.lid.organisatie, is_opp=data["is_opp"], gegevens=form.gegevens, delen=form.delen,
            van=data["van"], vandaag=vandaag,
        )  # fmt: skip

    if request.method == "POST" and (done := save_form(form, save)):
        form.log_false_alarms(door=request.user, object_soort="oppsoort", object_id=done.pk)
        messages.success(request, "De soort is er. Scholen kunnen hem gebruiken vanaf de dag die u koos.")
        return redirect("opp:soort", pk=done.pk)
    context = {"form": form, "soort": begin, "soorten": rows, "kop": "Nieuwe soort", "nieuw": True}
    return render(request, "opp/soort_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
def soort_wijzigen(request: Verzoek, pk: int) -> HttpResponse:
    """Other rules from a day on."""
    found, vandaag = _find(request, pk), timezone.localdate()
    form = OppSoortForm(get_data(request), soort=found, van=max(found.van, vandaag + timedelta(days=1)))
    form.watch(found, request.user.pk)

    def save() -> OppSoort:
        done = change_oppsoort(
            soort=found, gegevens=form.gegevens, delen=form.delen, van=form.cleaned_data["van"], vandaag=vandaag
        )
        form.log_false_alarms(door=request.user, object_soort="oppsoort", object_id=done.pk)
        return done

    if request.method == "POST" and (done := save_form(form, save)):
        messages.success(request, "De regels zijn bewaard. Een OPP dat al begonnen was, houdt de regels van toen.")
        return redirect("opp:soort", pk=done.pk)
    context = {"form": form, "soort": found, "kop": f"Wijzig {found.naam}"}
    return render(request, "opp/soort_formulier.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
def soort_einde(request: Verzoek, pk: int) -> HttpResponse:
    """Until which day a school can begin one of this type."""
    found, vandaag = _find(request, pk), timezone.localdate()
    form = OppSoortEindeForm(get_data(request))

    def save() -> bool:
        end_oppsoort(soort=found, tot=form.cleaned_data["laatste_dag"] + timedelta(days=1), vandaag=vandaag)
        return True

    if request.method == "POST" and save_form(form, save):
        messages.success(request, "Scholen beginnen dit na die dag niet meer. Wat er al is, gaat gewoon door.")
        return redirect("opp:soort", pk=pk)
    context = {"form": form, "soort": found, "kop": f"Stop met {found.naam}"}
    return render(request, "opp/soort_formulier.html", context, status=400 if form.is_bound else 200)
