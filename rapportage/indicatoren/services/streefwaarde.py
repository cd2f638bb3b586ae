"""Targets: a new one ends the one before it, so that last year's figure keeps last year's target."""

from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction

from rapportage.indicatoren.models import Streefwaarde
from swv.organisatie.models import Organisatie, holds_on


@transaction.atomic
def set_streefwaarde(
    *, swv: Organisatie, indicator: str, waarde: Decimal | None, van: date, toelichting: str = ""
) -> Streefwaarde | None:
    """The target from this day on; without ``waarde`` there is none any more.

    Raises ValidationError when a later target is there already.
    """
    rows = Streefwaarde.objects.select_for_update().filter(swv=swv, indicator=indicator)
    if rows.filter(van__gt=van).exists():
        raise ValidationError({"van": ["Er is al een streefwaarde die later begint. Kies een latere datum."]})
    current = rows.filter(holds_on(van)).first()
    if current is not None and current.van == van and waarde is not None:
        current.waarde, current.toelichting = waarde, toelichting
        current.full_clean()
        current.save()
        return current
    if current is not None:
        current.tot = van
        current.save(update_fields=["tot"])
    if waarde is None:
        return None
    target = Streefwaarde(swv=swv, indicator=indicator, waarde=waarde, van=van, toelichting=toelichting)
    target.full_clean()
    target.save()
    return target
