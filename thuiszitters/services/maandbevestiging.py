"""The monthly word of a school: these are our thuiszitters, or we have none."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from swv.organisatie.models import Gebruiker, Organisatie
from thuiszitters.models import Maandbevestiging
from thuiszitters.queries.maandbevestiging import get_zaken_op, last_day


@transaction.atomic
def confirm_month(
    *, school: Organisatie, swv: Organisatie, maand: date, zaken: list[str], by: Gebruiker, vandaag: date
) -> Maandbevestiging:
    """Confirm the list of one month, as it was on the page; twice leaves the first.

    Raises ValidationError for a month that is not over yet, or when the list changed since the page was opened.
    """
    einde = last_day(maand)
    if einde >= vandaag:
        raise ValidationError("Deze maand is nog niet voorbij. Bevestig hem vanaf de eerste dag van de volgende maand.")
    nu = sorted(zaak.nummer for zaak in get_zaken_op(school, [einde])[swv.pk, einde])
    if sorted(zaken) != nu:
        raise ValidationError("De lijst is intussen veranderd. Kijk of hij klopt en bevestig opnieuw.")
    bevestiging, _ = Maandbevestiging.objects.get_or_create(
        swv=swv, school=school, maand=maand.replace(day=1), defaults={"zaken": nu, "door": by}
    )
    return bevestiging
