"""Income of a year: how it is computed, and how it differs from the beschikking of DUO."""

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from financien.referentie.forms.velden import JaarVeld
from financien.referentie.permissions import BUREAU
from financien.referentie.queries.inkomsten import get_inkomsten
from swv.kern.forms import VerbandForm
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


class JaarForm(VerbandForm):
    jaar = JaarVeld(label="Jaar", widget=forms.NumberInput(attrs={"class": "v-kort"}))


@require_GET
@vereist(*BUREAU)
def inkomsten(request: Verzoek) -> HttpResponse:
    """Licht and zwaar: what comes in, what DUO pays on, and what is left."""
    begin = timezone.localdate().year + 1
    form = JaarForm(request.GET if "jaar" in request.GET else {"jaar": begin})
    jaar = form.cleaned_data["jaar"] if form.is_valid() else begin
    found = get_inkomsten(request.user.lid.organisatie, jaar)
    context = {
        "form": form,
        "jaar": jaar,
        "inkomsten": found,
        "afwijkingen": [(each, -each.verschil if each.verschil else None) for each in found.afwijkingen],
        "is_controller": request.user.rol == Rol.CONTROLLER,
    }
    return render(request, "financien/referentie/inkomsten.html", context, status=400 if form.errors else 200)
