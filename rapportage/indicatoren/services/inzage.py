"""Whose figures schools and boards see: a new choice ends the one before it."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F

from rapportage.indicatoren.models import Cijferinzage
from swv.organisatie.models import Organisatie
from swv.organisatie.services.geldigheid import make_room


@transaction.atomic
def set_cijferinzage(*, swv: Organisatie, keuze: str, toelichting: str, van: date, vandaag: date) -> Cijferinzage:
    """The choice from this day on. Raises ValidationError for a day that has been, or after which one begins already."""
    rows = Cijferinzage.objects.filter(swv=swv)
    if rows.filter(van__gt=van).exclude(van=F("tot")).exists():
        raise ValidationError({"van": "Er is al een keuze die later begint. Kies een latere dag."})
    tot = make_room(rows, van, vandaag)
    return Cijferinzage.objects.create(swv=swv, keuze=keuze, toelichting=toelichting, van=van, tot=tot)
