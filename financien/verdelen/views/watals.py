"""What if: change counts, tariffs and answers on the page, see the outcome at once, keep it as a scenario."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from financien.referentie.permissions import BUREAU
from financien.verdelen.forms.verdeelmodel import ScenarioForm
from financien.verdelen.models import Verdeling
from financien.verdelen.presentatie.werkblad import Werkblad
from financien.verdelen.services.verdeling import create_verdeling
from financien.verdelen.views.basis import find_verdeling
from swv.kern.invoer import save_form
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@vereist(*BUREAU)
def watals(request: Verzoek, pk: int) -> HttpResponse:
    """The page; the controller keeps what was changed as a new scenario (POST)."""
    found = find_verdeling(request, pk)
    if request.method == "POST" and request.user.rol == Rol.CONTROLLER and "bewaar" in request.POST:
        return keep(request, found)
    blad = Werkblad(found, request.POST if request.method == "POST" else None)
    form = ScenarioForm(initial={"naam": f"{found.naam}, wat als"})
    context = {**blad.context(), "form": form, "mag_bewaren": request.user.rol == Rol.CONTROLLER}
    return render(request, "financien/verdelen/watals.html", context, status=400 if blad.ingevuld.fouten else 200)


def keep(request: Verzoek, found: Verdeling) -> HttpResponse:
    """A new scenario of the same model with these changes."""
    blad = Werkblad(found, request.POST)
    form = ScenarioForm(request.POST)
    for text in blad.ingevuld.fouten.values():
        form.add_error(None, text)
    for text in blad.wordt.problemen:
        form.add_error(None, text)
    made = save_form(
        form,
        lambda: create_verdeling(
            model=found.model,
            naam=form.cleaned_data["naam"],
            toelichting=form.cleaned_data["toelichting"],
            bijstelling=blad.ingevuld.bijstelling,
        ),
    )
    if made is None:
        return render(
            request, "financien/verdelen/watals.html", {**blad.context(), "form": form, "mag_bewaren": True}, status=400
        )
    form.log_false_alarms(door=request.user, object_soort="verdeling", object_id=made.pk)
    messages.success(request, f"Scenario «{made.naam}» is bewaard.")
    return redirect("financien:verdeling", made.pk)


@require_POST
@vereist(*BUREAU)
def uitkomst(request: Verzoek, pk: int) -> HttpResponse:
    """Only the outcome, while somebody types."""
    blad = Werkblad(find_verdeling(request, pk), request.POST)
    return render(request, "financien/verdelen/_watals_uitkomst.html", blad.context())
