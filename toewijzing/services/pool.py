"""The own pool of experts of an swv: who belongs to it, what an advice costs, and when experts are reminded."""

from datetime import date, timedelta
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction

from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.models import Adviesinstelling, Adviestarief, Pooldeelname
from toewijzing.queries.deskundige import get_deelname

EINDE_VOOR_BEGIN = "De laatste dag ligt vóór de eerste. Kies een latere dag."
OVERLAPT = "Deze deskundige hoort op die dag al bij uw pool. Kies een begin na de laatste dag van toen."


@transaction.atomic
def set_deelname(
    *, swv: Organisatie, deskundige: Gebruiker, soort: str, van: date, tot_en_met: date | None,
    hoogstens_open: int | None, by: Gebruiker, vandaag: date,
) -> Pooldeelname:  # fmt: skip
    """Put an expert in the pool from a day on, or change the membership that runs: its begin stays.

    Raises ValidationError for a period that ends before it begins, or lies over an earlier one.
    """
    found = get_deelname(swv.pk, deskundige.pk, vandaag)
    row = found or Pooldeelname(swv=swv, deskundige=deskundige, van=van)
    row.soort, row.hoogstens_open = soort, hoogstens_open
    row.tot = tot_en_met + timedelta(days=1) if tot_en_met else None
    if row.tot is not None and row.tot <= row.van:
        raise ValidationError({"tot_en_met": EINDE_VOOR_BEGIN})
    others = Pooldeelname.objects.filter(swv=swv, deskundige=deskundige).exclude(pk=row.pk)
    if any((each.tot or date.max) > row.van and each.van < (row.tot or date.max) for each in others):
        raise ValidationError({"van": OVERLAPT})
    row.save()
    record_event(Beveiligingssoort.INSTELLING_GEWIJZIGD, gebruiker_id=by.pk, wat="toewijzing.pool", id=row.pk)
    return row


@transaction.atomic
def add_tarief(*, swv: Organisatie, deskundige: Gebruiker, van: date, bedrag: Decimal, by: Gebruiker) -> Adviestarief:
    """From this day on an advice of this expert costs so much (euro). What was asked before keeps its own amount."""
    row = Adviestarief.objects.create(swv=swv, deskundige=deskundige, van=van, bedrag=bedrag, door=by)
    record_event(Beveiligingssoort.INSTELLING_GEWIJZIGD, gebruiker_id=by.pk, wat="toewijzing.adviestarief", id=row.pk)
    return row


@transaction.atomic
def set_instelling(*, swv: Organisatie, dagen_vooraf: int, dagen_na: int) -> Adviesinstelling:
    """When experts are reminded by mail, in days before and after the last day; 0 is never."""
    row, _ = Adviesinstelling.objects.update_or_create(
        swv=swv, defaults={"dagen_vooraf": dagen_vooraf, "dagen_na": dagen_na}
    )
    return row
