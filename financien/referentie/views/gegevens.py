"""One row of reference data: adding and correcting, with history."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from financien.referentie.permissions import BUREAU
from financien.referentie.presentatie.gegevens import Gegevenssoort
from financien.referentie.services.gegevens import create_standaardgegevens, remove_gegeven, save_gegeven
from financien.referentie.views.basis import find_soort
from leerlingen.historie import get_rij_historie
from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

# What mostly is the same for the next row that somebody adds.
BLIJFT = ("datum", "van", "tot_en_met", "status", "bron")


@vereist(Rol.CONTROLLER)
def nieuw(request: Verzoek, soort: str) -> HttpResponse:
    """Add a row."""
    kind = find_soort(soort)
    swv = request.user.lid.organisatie
    form = kind.form(get_data(request), swv=swv, initial=_keep(request, kind))
    rij = save_form(form, lambda: save_gegeven(rij=kind.model(swv=swv), **form.velden()))
    if rij is not None:
        done = finish(request, kind, form, rij, "toegevoegd")
        if "nog" in request.POST:
            return redirect(f"{reverse('financien:gegeven_nieuw', args=[kind.code])}?na={rij.pk}")
        return done
    context = {"kind": kind, "form": form}
    return render(request, "financien/referentie/gegeven.html", context, status=400 if form.is_bound else 200)


def _keep(request: Verzoek, kind: Gegevenssoort) -> dict[str, Any]:
    """What the next row has in common with the one that was just added: its day, status and source, and per school what
    was counted."""
    na = request.GET.get("na", "")
    rij = kind.model.objects.visible_to(request.user).filter(pk=na if na.isdecimal() and len(na) < 18 else None).first()
    if rij is None:
        return {}
    values = kind.form(swv=request.user.lid.organisatie, rij=rij).initial
    names = BLIJFT + (("code", "categorie") if "organisatie" in kind.form.base_fields else ())
    return {name: values[name] for name in names if name in values}


@vereist(*BUREAU)
def gegeven(request: Verzoek, soort: str, pk: int) -> HttpResponse:
    """One row with its history; the controller corrects it here."""
    kind = find_soort(soort)
    rows = kind.model.objects.visible_to(request.user).select_related("swv", *kind.relaties)
    rij = get_object_or_404(rows, pk=pk)
    if request.method == "POST" and request.user.rol != Rol.CONTROLLER:
        raise PermissionDenied("Dit doet de controller van het samenwerkingsverband.")
    form = kind.form(get_data(request), swv=rij.swv, rij=rij).watch(rij, request.user.pk)
    saved = save_form(form, lambda: save_gegeven(rij=rij, **form.velden()))
    if saved is not None:
        return finish(request, kind, form, saved, "verbeterd")
    if form.is_bound:
        rij = rows.get(pk=pk)  # what was typed stands in the form, not in the row
    context = {
        "kind": kind,
        "form": form,
        "rij": rij,
        "naam": kind.naam(rij),
        "cellen": list(zip([kop for kop, _ in kind.koppen], kind.cellen(rij), strict=True)),
        "wijzigingen": get_rij_historie(rij),
        "mag_wijzigen": request.user.rol == Rol.CONTROLLER,
    }
    return render(request, "financien/referentie/gegeven.html", context, status=400 if form.is_bound else 200)


def finish(request: Verzoek, kind: Gegevenssoort, form: Any, rij: Any, wat: str) -> HttpResponse:
    """After saving: keep which BSN alarms were false, say what happened to the row, and go to the list of its kind."""
    form.log_false_alarms(door=request.user, object_soort=kind.code, object_id=rij.pk)
    messages.success(request, f"{kind.naam(rij)[0].upper()}{kind.naam(rij)[1:]}: {wat}.")
    return redirect("financien:gegevens", kind.code)


@require_POST
@vereist(Rol.CONTROLLER)
def verwijderen(request: Verzoek, soort: str, pk: int) -> HttpResponse:
    """Take a row away that should not have been there."""
    kind = find_soort(soort)
    rij = get_object_or_404(kind.model.objects.visible_to(request.user), pk=pk)
    naam = kind.naam(rij)
    remove_gegeven(rij=rij)
    messages.success(request, f"{naam[0].upper()}{naam[1:]}: verwijderd. In de geschiedenis blijft het staan.")
    return redirect("financien:gegevens", kind.code)


@require_POST
@vereist(Rol.CONTROLLER)
def standaard(request: Verzoek) -> HttpResponse:
    """Put what the law fixes ready."""
    made = create_standaardgegevens(swv=request.user.lid.organisatie)
    text = f"{made} wettelijke gegevens klaargezet." if made else "De wettelijke gegevens staan er al."
    messages.success(request, text)
    return redirect("financien:gegevens", "percentages")
