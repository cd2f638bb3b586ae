"""What the pages of Beheer share: the own swv, one organisation or person of it, and doing something with one button."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.core import signing
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone

from swv.kern.forms import VerbandForm
from swv.kern.invoer import save_form
from swv.organisatie import services
from swv.organisatie.forms.naam import NaamForm
from swv.organisatie.models import Aansluiting, Gebruiker, Organisatie
from swv.organisatie.queries import get_gebruikers
from swv.organisatie.verzoek import Verzoek

GELDIG = timedelta(days=1)  # how long a preview can be taken over


def get_swv(request: Verzoek) -> Organisatie:
    """The organisation at which the beheerder acts. Raises PermissionDenied for somebody without a role today."""
    return request.user.lid.organisatie


def find_organisatie(request: Verzoek, pk: int) -> Organisatie:
    """An organisation that is or was connected to the own swv, itself or through its board. Raises Http404."""
    ties = Aansluiting.objects.filter(swv=request.user.organisatie_id).values("organisatie")
    rows = Organisatie.objects.filter(Q(pk__in=ties) | Q(bestuur__in=ties)).select_related("bestuur")
    return get_object_or_404(rows, pk=pk)


def find_gebruiker(request: Verzoek, pk: int) -> Gebruiker:
    """Somebody with a role, now or before, that the own swv gave or proposed. Raises Http404."""
    gebruikers = get_gebruikers(request.user.lid.organisatie_id, timezone.localdate())
    return get_object_or_404(gebruikers.select_related("werkgever"), pk=pk)


def act(request: Verzoek, pk: int, action: Callable[[], Any], done: str) -> HttpResponse:
    """Do it and go back to the person; a refusal is told there."""
    try:
        action()
    except ValidationError as problem:
        for text in problem.messages:
            messages.error(request, text)
    else:
        messages.success(request, done)
    return redirect("organisatie:gebruiker", pk=pk)


def save_naam(request: Verzoek, form: NaamForm, persoon: Gebruiker) -> bool:
    """Keep this person's name as it was sent; whether that went well."""

    def save() -> Gebruiker:
        saved = services.rename_gebruiker(
            gebruiker=persoon, naam=form.persoonsnaam, by=request.user, vandaag=timezone.localdate(), request=request
        )
        log_alarms(request, form, saved)
        return saved

    return save_form(form, save) is not None


def log_alarms(request: Verzoek, form: VerbandForm, persoon: Gebruiker) -> None:
    """Record numbers that look like a BSN and were kept with a reason."""
    form.log_false_alarms(door=request.user, object_soort="gebruiker", object_id=persoon.pk)


def sign_lading(request: Verzoek, salt: str, what: dict[str, Any]) -> str:
    """What a preview showed, to come back when it is taken over: signed, for the own swv only."""
    return signing.dumps({**what, "swv": request.user.organisatie_id}, salt=salt, compress=True)


def read_lading(request: Verzoek, salt: str) -> dict[str, Any] | None:
    """What the preview showed; None, and a message that says what to do, when it is not whole, too old or of another swv."""
    try:
        lading: dict[str, Any] = signing.loads(request.POST.get("lading", ""), salt=salt, max_age=GELDIG)
    except signing.BadSignature:
        lading = {}
    if lading.get("swv") == request.user.organisatie_id:
        return lading
    messages.error(request, "Dit overzicht is verlopen. Kies het bestand opnieuw.")
    return None
