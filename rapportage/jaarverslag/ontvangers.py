"""What this room knows of figures of rooms below: which reports hold them."""

from collections.abc import Sequence
from typing import Any

from django.dispatch import receiver
from django.utils import timezone

from financien.referentie.signals import wat_bouwt_voort
from rapportage.jaarverslag.models import Jaarverslag
from swv.kern.inlezen.terugnemen import Rijwijziging
from swv.organisatie.models import Inlezing


@receiver(wat_bouwt_voort, dispatch_uid="jaarverslagen_met_cijfers")
def name_reports(inlezing: Inlezing, wijzigingen: Sequence[Rijwijziging], **kwargs: Any) -> list[str]:
    """Reports of the years of these figures that were adopted on or after the Dutch day on which they were read: an
    erratum counts them again. Lines of money have a year, counts of pupils the day that was counted."""
    years = {
        int(found[:4]) for each in wijzigingen if (found := each.nieuwste.get("jaar") or each.nieuwste.get("datum"))
    }
    rows = Jaarverslag.objects.filter(
        swv=inlezing.organisatie_id, jaar__in=years, vastgesteld_op__gte=timezone.localdate(inlezing.op)
    )
    return [f"Het jaarverslag {row.jaar} is daarna vastgesteld, met deze cijfers." for row in rows.order_by("pk")]
