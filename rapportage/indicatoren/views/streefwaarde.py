"""The target of one figure: setting it, and the earlier ones."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.historie import get_rijen_historie
from rapportage.indicatoren.forms.streefwaarde import StreefwaardeForm
from rapportage.indicatoren.models import Streefwaarde
from rapportage.indicatoren.permissions import (
    STUURROLLEN,
    mag_streefwaarde_zetten,
)
from rapportage.indicatoren.services.streefwaarde import set_streefwaarde
from rapportage.indicatoren.views.basis import find_indicator
from swv.kern.historie import get_events
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@vereist(*STUURROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def streefwaarde(request: Verzoek, code: str) -> HttpResponse:
    """Set the target of the own swv from a day on; the old ones and who changed them stand below."""
    found = find_indicator(request, code)
    mag_streefwaarde_zetten.require(request.user)
    swv, vandaag = request.user.lid.organisatie, timezone.localdate()
    rows = list(Streefwaarde.objects.visible_to(request.user).filter(indicator=code))
    current = next((row for row in rows if row.van <= vandaag and (row.tot is None or row.tot > vandaag)), None)
    initial = {
        "waarde": current.waarde if current else None,
        "van": vandaag,
        "toelichting": current.toelichting if current else "",
    }
    form = StreefwaardeForm(request.POST or None, indicator=found, initial=initial).watch(current, request.user.pk)
    if request.method == "POST" and form.is_valid() and save(form, swv, code):
        form.log_false_alarms(door=request.user, object_soort="streefwaarde", object_id=None)
        messages.success(request, "De streefwaarde is bewaard.")
        return redirect("rapportage:indicator", code)
    context = {
        "form": form, "indicator": found, "rijen": rows, "vandaag": vandaag,
        "wijzigingen": get_rijen_historie([get_events(Streefwaarde).filter(swv=swv.pk, indicator=code)]),
    }  # fmt: skip
    return render(request, "rapportage/indicatoren/streefwaarde.html", context, status=400 if form.errors else 200)


def save(form: StreefwaardeForm, swv: Any, code: str) -> bool:
    """Write what was filled in; a refusal becomes a message at the form."""
    try:
        set_streefwaarde(
            swv=swv, indicator=code, **{name: form.cleaned_data[name] for name in ("waarde", "van", "toelichting")}
        )
    except ValidationError as problem:
        form.add_error(None, problem.messages)
        return False
    return True
