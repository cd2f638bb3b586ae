"""What if: change counts, tariffs and answers on the page, see the outcome at once, keep it as a scenario."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from financien.calculations.verdeelmodel import OngeldigModel, Verschil, vergelijk
from financien.forms.verdeelmodel import ScenarioForm
from financien.models import Verdeling
from financien.permissions import BUREAU
from financien.presentatie.watals import Groep, Ingevuld, get_groepen, read_changes
from financien.services.berekening import Berekening, apply_changes, compute_engine
from financien.services.invoer import collect_invoer, to_engine_model
from financien.services.verdeling import create_verdeling
from financien.views.basis import find_verdeling
from swv.kern.invoer import save_form
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist

NIETS = Ingevuld()


class Werkblad:
    """The model of a distribution with its data: what can be changed, how it was, and how it becomes."""

    def __init__(self, verdeling: Verdeling, data: Any = None) -> None:
        self.verdeling = verdeling
        raw = collect_invoer(verdeling.model)
        try:
            self.engine = to_engine_model(verdeling.model, verdeling.model.regels.all())
        except OngeldigModel as problem:
            self.was = self.wordt = Berekening(None, raw, None, problem.meldingen)
            self.groepen: list[Groep] = []
            self.ingevuld = NIETS
            return
        self.was = compute_engine(self.engine, raw, verdeling.bijstelling)
        self.groepen = get_groepen(self.engine, apply_changes(raw, verdeling.bijstelling))
        self.ingevuld = read_changes(data, self.groepen, verdeling.bijstelling) if data is not None else NIETS
        self.wordt = compute_engine(self.engine, raw, self.ingevuld.bijstelling) if data is not None else self.was

    def verschillen(self) -> list[tuple[str, Verschil]]:
        """(board, difference) of every board."""
        if self.was.uitkomst is None or self.wordt.uitkomst is None:
            return []
        names = self.wordt.eenheden
        rows = vergelijk(self.was.uitkomst, self.wordt.uitkomst)
        return [(names[row.code].naam, row) for row in rows if row.oud or row.nieuw]

    def context(self) -> dict[str, Any]:
        rows = self.verschillen()
        totals = None
        if self.was.uitkomst is not None and self.wordt.uitkomst is not None:
            totals = (
                self.was.uitkomst.totaal, self.wordt.uitkomst.totaal,
                self.wordt.uitkomst.totaal - self.was.uitkomst.totaal,
            )  # fmt: skip
        return {
            "verdeling": self.verdeling,
            "groepen": [
                (
                    groep,
                    self._value(groep.groei),
                    [(k, self._value(k), self.ingevuld.fouten.get(k.naam)) for k in groep.knoppen],
                )
                for groep in self.groepen
            ],
            "fouten": list(self.ingevuld.fouten.values()),
            "problemen": self.wordt.problemen,
            "meldingen": self.wordt.uitkomst.meldingen if self.wordt.uitkomst else (),
            "rijen": rows,
            "totalen": totals,
        }

    def _value(self, knop: Any) -> str:
        return self.ingevuld.getypt.get(knop.naam, knop.waarde) if knop is not None else ""


@vereist(*BUREAU)
def watals(request: HttpRequest, pk: int) -> HttpResponse:
    """The page; the controller keeps what was changed as a new scenario (POST)."""
    found = find_verdeling(request, pk)
    if request.method == "POST" and request.user.rol == Rol.CONTROLLER and "bewaar" in request.POST:
        return keep(request, found)
    blad = Werkblad(found, request.POST if request.method == "POST" else None)
    form = ScenarioForm(initial={"naam": f"{found.naam}, wat als"})
    context = {**blad.context(), "form": form, "mag_bewaren": request.user.rol == Rol.CONTROLLER}
    return render(request, "financien/watals.html", context, status=400 if blad.ingevuld.fouten else 200)


def keep(request: HttpRequest, found: Verdeling) -> HttpResponse:
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
            request, "financien/watals.html", {**blad.context(), "form": form, "mag_bewaren": True}, status=400
        )
    form.log_false_alarms(door=request.user, object_soort="verdeling", object_id=made.pk)
    messages.success(request, f"Scenario «{made.naam}» is bewaard.")
    return redirect("financien:verdeling", made.pk)


@require_POST
@vereist(*BUREAU)
def uitkomst(request: HttpRequest, pk: int) -> HttpResponse:
    """Only the outcome, while somebody types."""
    blad = Werkblad(find_verdeling(request, pk), request.POST)
    return render(request, "financien/_watals_uitkomst.html", blad.context())
