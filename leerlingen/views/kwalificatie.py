"""What ends the kwalificatieplicht of a pupil: recording and withdrawing."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from leerlingen import permissions
from leerlingen.enums import Pagina
from leerlingen.forms import KwalificatieForm
from leerlingen.models import DOSSIERROLLEN, Kwalificatie
from leerlingen.services import log_inzage, record_kwalificatie, withdraw_kwalificatie
from leerlingen.views.basis import FORMULIER, find_leerling
from swv.kern.invoer import get_data, save_form
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

UITLEG = (
    "Vanaf deze dag is de leerling niet kwalificatieplichtig en telt hij of zij niet mee als thuiszitter. Alleen de"
    " leerplicht, tot het einde van het schooljaar waarin iemand 16 wordt, blijft."
)


@vereist(*DOSSIERROLLEN)
def vastleggen(request: Verzoek, nummer: str) -> HttpResponse:
    """Record a diploma, a getuigschrift, or vso that was finished."""
    leerling = find_leerling(request, nummer)
    permissions.require(permissions.mag_kwalificatie_vastleggen, request.user, leerling)
    form = KwalificatieForm(get_data(request), bekend=leerling.bekende_dagen)

    def save() -> Kwalificatie:
        row = record_kwalificatie(leerling=leerling, **form.cleaned_data)
        form.log_false_alarms(door=request.user, object_soort="kwalificatie", object_id=row.pk)
        return row

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "Dit staat in het dossier.")
        return redirect("leerlingen:dossier", nummer=nummer)
    log_inzage(leerling=leerling, by=request.user, pagina=Pagina.KWALIFICATIE)
    context = {"form": form, "leerling": leerling, "kop": "Diploma of getuigschrift", "uitleg": UITLEG}
    return render(request, FORMULIER, context, status=400 if form.is_bound else 200)


@vereist(*DOSSIERROLLEN)
@require_POST
def intrekken(request: Verzoek, nummer: str, pk: int) -> HttpResponse:
    """It was a mistake."""
    leerling = find_leerling(request, nummer)
    permissions.require(permissions.mag_kwalificatie_vastleggen, request.user, leerling)
    row = get_object_or_404(Kwalificatie.objects.visible_to(request.user), pk=pk, leerling=leerling)
    try:
        withdraw_kwalificatie(kwalificatie=row)
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
    else:
        log_inzage(leerling=leerling, by=request.user, pagina=Pagina.KWALIFICATIE, object_id=pk)
        messages.success(request, "Dit is ingetrokken. In de geschiedenis blijft het staan.")
    return redirect("leerlingen:dossier", nummer=nummer)
