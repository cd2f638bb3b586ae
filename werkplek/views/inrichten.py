"""Setting up a samenwerkingsverband: what is there and what is not, a test mail, and what does not concern it."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from overnemen.forms import BestandForm
from swv.kern.berichten import send_proefmail
from swv.kern.invoer import get_data, save_form
from swv.organisatie.adapter import consume_attempt
from swv.organisatie.enums import Inrichtpunt, Rol
from swv.organisatie.models import Inrichtkeuze
from swv.organisatie.permissions import vereist
from swv.organisatie.services.inrichten import resume_punt, skip_punt
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs
from werkplek.forms import OverslaanForm
from werkplek.queries.begin import get_begin
from werkplek.queries.inrichten import get_punten


@vereist(Rol.BEHEERDER)
@require_GET
@never_cache
def inrichten(request: Verzoek) -> HttpResponse:
    """Every point with how it stands."""
    vandaag = timezone.localdate()
    punten = get_punten(request.user, vandaag)
    context = {
        "begin": get_begin(request.user, vandaag), "bestandform": BestandForm(), "punten": punten, "aantal": sum(punt.is_af for punt in punten), "tabbladen": make_tabs("werkplek:inrichten"),
    }  # fmt: skip
    return render(request, "werkplek/inrichten.html", context)


@vereist(Rol.BEHEERDER)
@require_POST
def proefmail(request: Verzoek) -> HttpResponse:
    """Send a mail to the own address, and tell what the mail server said."""
    try:
        consume_attempt(request, action="proefmail", key=str(request.user.pk))
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
        return redirect("werkplek:inrichten")
    proef = send_proefmail(gebruiker=request.user, swv_id=request.user.lid.organisatie_id)
    (messages.success if proef.gelukt else messages.error)(request, proef.tekst)
    return redirect("werkplek:inrichten")


def _find(punt: str) -> Inrichtpunt:
    if punt not in Inrichtpunt.values:
        raise Http404
    return Inrichtpunt(punt)


@vereist(Rol.BEHEERDER)
def overslaan(request: Verzoek, punt: str) -> HttpResponse:
    """Say that a point does not concern the swv, and why."""
    found = _find(punt)
    form = OverslaanForm(get_data(request))

    def save() -> Inrichtkeuze:
        keuze = skip_punt(
            swv=request.user.lid.organisatie, punt=found, reden=form.cleaned_data["reden"], by=request.user
        )
        form.log_false_alarms(door=request.user, object_soort="inrichtkeuze", object_id=keuze.pk)
        return keuze

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, f"{found.label}: niet van toepassing.")
        return redirect("werkplek:inrichten")
    context = {"form": form, "punt": found}
    return render(request, "werkplek/inrichten_overslaan.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_POST
def toch(request: Verzoek, punt: str) -> HttpResponse:
    """It does concern the swv after all."""
    found = _find(punt)
    if resume_punt(swv=request.user.lid.organisatie, punt=found):
        messages.success(request, f"{found.label} staat weer op de lijst.")
    return redirect("werkplek:inrichten")
