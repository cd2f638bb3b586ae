"""Where the swv shows what a place elsewhere costs: turning it on and off."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from financien.referentie.models import Kostenvergelijking
from financien.referentie.queries.vergelijking import get_soortkeuzes
from swv.organisatie.models import Organisatie
from swv.organisatie.services.geldigheid import log_rule, make_room


@transaction.atomic
def add_vergelijking(
    *, swv: Organisatie, soort_code: str, tarief: str, toelichting: str, vandaag: date, ook_later: bool = False
) -> Kostenvergelijking:
    """From today schools read it at this kind. Raises ValidationError for a kind that gives a TLV or has no amount.

    ``ook_later``: the kind may still have to be published, or hold from a later day.
    """
    if soort_code not in dict(get_soortkeuzes(swv.pk, vandaag, ook_later=ook_later)):
        raise ValidationError({"soort_code": "Kies een soort uit de lijst: een met een bedrag, die geen TLV geeft."})
    tot = make_room(Kostenvergelijking.objects.filter(swv=swv, soort_code=soort_code, tarief=tarief), vandaag, vandaag)
    return Kostenvergelijking.objects.create(
        swv=swv, soort_code=soort_code, tarief=tarief, toelichting=toelichting, van=vandaag, tot=tot
    )


@transaction.atomic
def end_vergelijking(*, vergelijking: Kostenvergelijking, vandaag: date) -> None:
    """From today nobody reads it."""
    locked = Kostenvergelijking.objects.select_for_update().get(pk=vergelijking.pk)
    if locked.tot is None:
        locked.tot = max(vandaag, locked.van)
        locked.save(update_fields=["tot"])
        log_rule(Kostenvergelijking, locked.pk)
