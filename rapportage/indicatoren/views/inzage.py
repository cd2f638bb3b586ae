"""Whose figures schools and boards see: the choice of the swv, and the earlier ones."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from rapportage.indicatoren.enums import Inzagekeuze
from rapportage.indicatoren.forms.inzage import CijferinzageForm
from rapportage.indicatoren.models import Cijferinzage
from rapportage.indicatoren.services.inzage import set_cijferinzage
from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.services.geldigheid import get_real
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def inzage(request: Verzoek) -> HttpResponse:
    """Set the choice from a day on; those before it stand below."""
    swv, vandaag = request.user.lid.organisatie, timezone.localdate()
    rows = list(get_real(Cijferinzage.objects.visible_to(request.user)))
    current = next((row for row in rows if row.van <= vandaag and (row.tot is None or row.tot > vandaag)), None)
    initial = {"keuze": current.keuze if current else Inzagekeuze.EIGEN}
    form = CijferinzageForm(get_data(request), initial=initial).watch(current, request.user.pk)

    def save() -> bool:
        data = {name: form.cleaned_data[name] for name in CijferinzageForm.base_fields}
        done = set_cijferinzage(swv=swv, vandaag=vandaag, **data)
        form.log_false_alarms(door=request.user, object_soort="cijferinzage", object_id=done.pk)
        return True

    if request.method == "POST" and save_form(form, save):
        messages.success(request, "De keuze is bewaard. Kleine aantallen laat Verband altijd weg.")
        return redirect("rapportage:inzage")
    context = {"form": form, "rijen": rows, "vandaag": vandaag, "tabbladen": make_tabs("rapportage:inzage")}
    return render(request, "rapportage/indicatoren/inzage.html", context, status=400 if form.is_bound else 200)
