"""Types of OPP, by the beheerder: every change is a new row from a day on; an OPP keeps the row it began with."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction

from opp.models import OppOnderdeel, OppSoort
from swv.organisatie.services.geldigheid import end_row, replace_row


@dataclass(frozen=True)
class Soortonderdeel:
    """One part of a type; ``max_tekens`` 0: no limit."""

    code: str
    verplicht: bool
    uitleg: str
    max_tekens: int


@transaction.atomic
def change_oppsoort(
    *, soort: OppSoort, gegevens: dict[str, Any], delen: list[Soortonderdeel], van: date, vandaag: date
) -> OppSoort:
    """Other rules from this day on; returns the row that holds them. Raises ValidationError."""
    tot = replace_row(soort, van, vandaag)
    nieuw = OppSoort(swv=soort.swv, code=soort.code, is_opp=soort.is_opp, van=van, tot=tot, **gegevens)
    nieuw.full_clean(validate_constraints=False)  # the period is checked by the database, in this transaction
    nieuw.save()
    OppOnderdeel.objects.bulk_create(
        OppOnderdeel(soort=nieuw, code=deel.code, verplicht=deel.verplicht, uitleg=deel.uitleg,
                     max_tekens=deel.max_tekens, volgorde=plek)
        for plek, deel in enumerate(delen)
    )  # fmt: skip
    return nieuw


@transaction.atomic
def end_oppsoort(*, soort: OppSoort, tot: date, vandaag: date) -> None:
    """From this day on no school begins an OPP of this type; those that exist go on. Raises ValidationError."""
    end_row(soort, tot, vandaag)
