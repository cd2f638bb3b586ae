"""Which consulent belongs to which schools."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from swv.organisatie.models import Gebruiker, Organisatie, Schoolconsulent, holds_on
from swv.organisatie.queries import get_consulenten, get_tied_scholen
from swv.organisatie.services.geldigheid import make_room

GEEN_SCHOOL = "{} hoort op die dag niet bij uw samenwerkingsverband. Kies een andere school of een andere dag."
GEEN_CONSULENT = "{} is op die dag geen consulent van uw samenwerkingsverband. Geef eerst de rol, of kies een ander."


@transaction.atomic
def assign_consulent(
    *, swv: Organisatie, scholen: Iterable[Organisatie], gebruiker: Gebruiker | None, van: date, vandaag: date
) -> int:
    """From this day on this is the consulent of these schools, in the place of who was; None: nobody in particular.

    Returns for how many schools that changes something. Raises ValidationError.
    """
    if gebruiker is not None and not get_consulenten(swv.pk, van).filter(pk=gebruiker.pk).exists():
        raise ValidationError({"consulent": GEEN_CONSULENT.format(gebruiker.naam)})
    tied = set(get_tied_scholen([swv.pk], van).values_list("pk", flat=True))
    changed = 0
    for school in scholen:
        if school.pk not in tied:
            raise ValidationError({"scholen": GEEN_SCHOOL.format(school.naam)})
        rows = Schoolconsulent.objects.filter(swv=swv, school=school)
        now = rows.filter(holds_on(van)).first()
        if (now and now.gebruiker_id) == (gebruiker and gebruiker.pk):
            continue
        tot = make_room(rows, van, vandaag)
        if gebruiker is not None:
            Schoolconsulent.objects.create(swv=swv, school=school, gebruiker=gebruiker, van=van, tot=tot)
        changed += 1
    return changed
