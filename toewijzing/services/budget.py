"""Rates and budgets of an swv, and the rule about amounts of a version that somebody writes."""

from datetime import date
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from swv.kern.templatetags.verband import datum
from swv.organisatie.models import Gebruiker, Organisatie
from swv.organisatie.services.geldigheid import log_rule, make_room
from toewijzing.calculations.bedrag import Bedragwijze
from toewijzing.models import Aanvraagsoort, Bedragtarief, Soortbudget
from toewijzing.services.formulierbeheer import lock_open
from toewijzing.services.versie import check_formulier

OVERLAPT = (
    "Voor {} is er al een budget in deze periode: «{}», van {} tot {}. Kies een andere periode, of wijzig dat budget."
)


@transaction.atomic
def set_bedragregel(*, soort: Aanvraagsoort, kolommen: dict[str, Any], by: Gebruiker | None = None) -> Aanvraagsoort:
    """Write the rule about amounts in a concept. Raises NotPossible when it is none (any more), ValidationError."""
    locked = lock_open(soort, by)
    for name, value in kolommen.items():
        setattr(locked, name, value)
    if "vraagt_bedrag" not in kolommen:
        locked.vraagt_bedrag = locked.bedrag_wijze != Bedragwijze.UREN
    locked.full_clean(validate_constraints=False)
    locked.save()
    # A question may hang on an amount that is not asked any more.
    check_formulier(locked)
    return locked


@transaction.atomic
def add_bedragtarief(
    *, swv: Organisatie, code: str, naam: str, bedrag: Decimal, van: date, by: Gebruiker, vandaag: date
) -> Bedragtarief:
    """From this day on one unit costs so much (euro). A rate with this code ends that day; what was asked keeps its own.

    The first rate of a code may begin in the past. Raises ValidationError.
    """
    Organisatie.objects.select_for_update(of=("self",)).get(pk=swv.pk)
    rows = Bedragtarief.objects.filter(swv=swv, code=code)
    tot = make_room(rows, van, vandaag) if rows.exists() else None
    row = Bedragtarief.objects.create(swv=swv, code=code, naam=naam, bedrag=bedrag, van=van, tot=tot, door=by)
    log_rule(Bedragtarief, row.pk)
    return row


@transaction.atomic
def save_budget(*, swv: Organisatie, kolommen: dict[str, Any], budget: Soortbudget | None = None) -> Soortbudget:
    """Set a budget aside, or change one. Raises ValidationError for a period that another one of it has already."""
    # Of two people at the same moment the second one meets what the first set aside.
    Organisatie.objects.select_for_update(of=("self",)).get(pk=swv.pk)
    row = Soortbudget(swv=swv) if budget is None else Soortbudget.objects.select_for_update().get(pk=budget.pk)
    for name, value in kolommen.items():
        setattr(row, name, value)
    same = Soortbudget.objects.filter(
        swv=swv, eenheid=row.eenheid, bestuur=row.bestuur, school=row.school, soorten__overlap=row.soorten,
        van__lt=row.tot, tot__gt=row.van,
    )  # fmt: skip
    if other := same.exclude(pk=row.pk).first():
        both = ", ".join(sorted(set(other.soorten) & set(row.soorten)))
        raise ValidationError({"van": OVERLAPT.format(both, other.naam, datum(other.van), datum(other.tot))})
    row.full_clean(validate_constraints=False)
    row.save()
    log_rule(Soortbudget, row.pk)
    return row
