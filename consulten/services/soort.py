"""The lists of an swv: kinds of question, and kinds of activity."""

from datetime import date
from typing import TypeVar

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q

from consulten.models import Consultsoort, Uursoort
from swv.organisatie.models import Organisatie

Soort = TypeVar("Soort", Consultsoort, Uursoort)


@transaction.atomic
def add_soort(model: type[Soort], *, swv: Organisatie, naam: str, vandaag: date) -> Soort:
    """One more entry, from today. Raises ValidationError for a name that is there already."""
    Organisatie.objects.select_for_update(of=("self",), no_key=True).get(pk=swv.pk)
    same = model.objects.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag), swv=swv, naam__iexact=naam)
    if same.exists():
        raise ValidationError({"naam": f"«{naam}» staat al op de lijst. Kies een andere naam."})
    return model.objects.create(swv=swv, naam=naam, van=vandaag)


@transaction.atomic
def end_soort(soort: Soort, *, vandaag: date) -> Soort:
    """From today it is no longer offered; where it was chosen it stays. Raises ValidationError for the last one."""
    model = type(soort)
    Organisatie.objects.select_for_update(of=("self",), no_key=True).get(pk=soort.swv_id)
    others = model.objects.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag), swv=soort.swv_id).exclude(pk=soort.pk)
    if not others.exists():
        raise ValidationError("Dit is de laatste op de lijst. Voeg eerst een andere toe.")
    locked = model.objects.select_for_update(of=("self",)).get(pk=soort.pk)
    if locked.tot is None or locked.tot > vandaag:
        locked.tot = max(vandaag, locked.van)
        locked.save(update_fields=["tot"])
    return locked
