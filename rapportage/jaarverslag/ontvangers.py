"""What this room knows of figures of rooms below: which reports hold them."""

from collections.abc import Sequence
from typing import Any

from django.dispatch import receiver

from financien.referentie.signals import wat_bouwt_voort
from rapportage.jaarverslag.models import Jaarverslag
from swv.kern.inlezen.terugnemen import Rijwijziging
from swv.organisatie.models import Inlezing


@receiver(wat_bouwt_voort, dispatch_uid="jaarverslagen_met_cijfers")
def name_reports(inlezing: Inlezing, wijzigingen: Sequence[Rijwijziging], **kwargs: Any) -> list[str]:
    """Reports of the years of these figures that were adopted since: an erratum counts them again."""
    years = {int(year) for change in wijzigingen if (year := change.nieuwste.get("jaar"))}
    rows = Jaarverslag.objects.filter(
        swv=inlezing.organisatie_id, jaar__in=years, vastgesteld_op__isnull=False,
        vastgesteld_op__gte=inlezing.op.date(),
    )  # fmt: skip
    return [f"Het jaarverslag {row.jaar} is daarna vastgesteld, met deze cijfers." for row in rows.order_by("pk")]
