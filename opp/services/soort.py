"""Types of OPP, by the beheerder: every change is a new row from a day on; an OPP keeps the row it began with."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify

from opp.models import OppOnderdeel, OppSoort
from swv.organisatie.models import Organisatie
from swv.organisatie.services.geldigheid import NIET_TERUG, end_row, log_rule, replace_row

MAX_CODE = 20


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
    _add_delen(nieuw, delen)
    return nieuw


@transaction.atomic
def add_oppsoort(
    *, swv: Organisatie, is_opp: bool, gegevens: dict[str, Any], delen: list[Soortonderdeel], van: date, vandaag: date
) -> OppSoort:
    """A new type of this swv from a day on, with a code made from its name. Raises ValidationError."""
    if van < vandaag:
        raise ValidationError({"van": NIET_TERUG})
    base = slugify(gegevens["naam"])[:MAX_CODE].strip("-")
    if not base[:1].isalpha():
        raise ValidationError({"naam": "Begin de naam met een letter."})
    taken = set(OppSoort.objects.filter(swv=swv).values_list("code", flat=True))
    if base in taken or OppSoort.objects.filter(swv=swv, naam__iexact=gegevens["naam"]).exists():
        raise ValidationError({"naam": "Er is al een soort met deze naam. Kies een andere, of wijzig die soort."})
    nieuw = OppSoort(swv=swv, code=base, is_opp=is_opp, van=van, **gegevens)
    nieuw.full_clean(validate_constraints=False)
    nieuw.save()
    _add_delen(nieuw, delen)
    log_rule(OppSoort, nieuw.pk)
    return nieuw


def _add_delen(soort: OppSoort, delen: list[Soortonderdeel]) -> None:
    OppOnderdeel.objects.bulk_create(
        OppOnderdeel(soort=soort, code=deel.code, verplicht=deel.verplicht, uitleg=deel.uitleg,
                     max_tekens=deel.max_tekens, volgorde=plek)
        for plek, deel in enumerate(delen)
    )  # fmt: skip


@transaction.atomic
def end_oppsoort(*, soort: OppSoort, tot: date, vandaag: date) -> None:
    """From this day on no school begins an OPP of this type; those that exist go on. Raises ValidationError."""
    end_row(soort, tot, vandaag)
