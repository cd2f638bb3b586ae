"""Beheer of the two lists: kinds of question and of activity."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from consulten.forms.soort import LijstkeuzeForm
from consulten.models import Consultsoort, Uursoort
from consulten.services.soort import add_soort, end_soort
from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs

LIJSTEN: dict[str, tuple[Any, str]] = {
    "vragen": (Consultsoort, "Soorten vragen"),
    "activiteiten": (Uursoort, "Activiteiten voor uren"),
}


def get_list(lijst: str) -> tuple[Any, str]:
    """Model and name of one of the lists. Raises Http404."""
    if lijst not in LIJSTEN:
        raise Http404
    return LIJSTEN[lijst]


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def soorten(request: Verzoek, lijst: str = "vragen") -> HttpResponse:
    """Both lists, and one more entry on one of them."""
    (model, _), vandaag, swv = get_list(lijst), timezone.localdate(), request.user.lid.organisatie
    forms = {name: LijstkeuzeForm(get_data(request) if name == lijst else None, prefix=name) for name in LIJSTEN}
    form = forms[lijst]

    def save() -> Any:
        row = add_soort(model, swv=swv, naam=form.cleaned_data["naam"], vandaag=vandaag)
        form.log_false_alarms(door=request.user, object_soort="consultsoort", object_id=row.pk)
        return row

    if request.method == "POST" and (row := save_form(form, save)):
        messages.success(request, f"«{row.naam}» staat op de lijst.")
        return redirect("consulten:soorten")
    later = Q(tot__isnull=True) | Q(tot__gt=vandaag)
    lijsten = [
        (name, titel, each.objects.filter(later, swv=swv), forms[name]) for name, (each, titel) in LIJSTEN.items()
    ]
    context = {"lijsten": lijsten, "tabbladen": make_tabs("consulten:soorten")}
    return render(request, "consulten/soorten.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_POST
def soort_einde(request: Verzoek, lijst: str, pk: int) -> HttpResponse:
    """From today this entry is no longer offered."""
    model, _ = get_list(lijst)
    row = get_object_or_404(model.objects.filter(swv=request.user.organisatie_id), pk=pk)
    try:
        end_soort(row, vandaag=timezone.localdate())
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
    else:
        messages.success(request, f"«{row.naam}» is niet meer te kiezen. Waar het gekozen was, blijft het staan.")
    return redirect("consulten:soorten")
