"""Somebody's name: corrected by the person, or by a beheerder of the own swv."""

from datetime import date

from django.db import transaction
from django.http import HttpRequest

from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.calculations import Persoonsnaam
from swv.organisatie.models import NAAMVELDEN, Gebruiker
from swv.organisatie.services.gebruiker import refuse_elsewhere


@transaction.atomic
def rename_gebruiker(
    *, gebruiker: Gebruiker, naam: Persoonsnaam | str, by: Gebruiker, vandaag: date, request: HttpRequest | None = None
) -> Gebruiker:
    """Another name, which stands in the log: who confirms a role must know who somebody was. It ends what was to be
    looked at, also when the name stays the same.

    What was signed before keeps the name of then. Raises ValidationError for somebody who works for another swv too,
    unless the name was taken out of one text and has to be looked at.
    """
    if gebruiker.pk != by.pk and not gebruiker.naam_nazien:
        refuse_elsewhere(gebruiker, by, vandaag)
    was = gebruiker.naam
    gebruiker.set_naam(naam)
    gebruiker.save(update_fields=NAAMVELDEN)
    if gebruiker.naam != was:
        record_event(
            Beveiligingssoort.INSTELLING_GEWIJZIGD, request=request, gebruiker_id=by.pk, betreft_id=gebruiker.pk,
            wat="organisatie.naam",
        )  # fmt: skip
    return gebruiker
