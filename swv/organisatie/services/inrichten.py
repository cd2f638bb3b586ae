"""Points of the list for setting up that do not concern a samenwerkingsverband."""

from django.core.exceptions import ValidationError
from django.db import transaction

from swv.organisatie.models import Gebruiker, Inrichtkeuze, Organisatie

REDEN_NODIG = "Schrijf waarom dit niet voor uw samenwerkingsverband geldt."


@transaction.atomic
def skip_punt(*, swv: Organisatie, punt: str, reden: str, by: Gebruiker) -> Inrichtkeuze:
    """Say that this point does not concern the swv, and why. The last reason counts. Raises ValidationError."""
    reden = reden.strip()
    if not reden:
        raise ValidationError({"reden": REDEN_NODIG})
    Inrichtkeuze.objects.filter(swv=swv, punt=punt).delete()
    return Inrichtkeuze.objects.create(swv=swv, punt=punt, reden=reden, door=by)


@transaction.atomic
def resume_punt(*, swv: Organisatie, punt: str) -> bool:
    """It does concern the swv after all; returns whether somebody had said that it did not."""
    return Inrichtkeuze.objects.filter(swv=swv, punt=punt).delete()[0] > 0
