"""What this room knows of figures of the room below: which distributions were computed with them."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Q
from django.dispatch import receiver

from financien.referentie.models import Percentage, Plaatsing, Tarief, Telling
from financien.referentie.signals import wat_bouwt_voort
from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.models import Verdeling
from swv.kern.inlezen.terugnemen import Rijwijziging
from swv.organisatie.models import Inlezing

INVOER = frozenset(model._meta.label_lower for model in (Percentage, Plaatsing, Tarief, Telling))


@receiver(wat_bouwt_voort, dispatch_uid="verdelingen_met_cijfers")
def name_distributions(inlezing: Inlezing, wijzigingen: Sequence[Rijwijziging], **kwargs: Any) -> list[str]:
    """Distributions that boards saw since these figures were read: what they were computed with stays."""
    if not any(change.tabel in INVOER for change in wijzigingen):
        return []
    since = Q(gedeeld_op__gte=inlezing.op) | Q(vastgesteld_op__gte=inlezing.op)
    shown = (Verdelingstatus.GEDEELD, Verdelingstatus.VASTGESTELD)
    rows = Verdeling.objects.filter(since, swv=inlezing.organisatie_id, status__in=shown)
    return [
        f"Verdeling «{row.naam}» is daarna {row.get_status_display()}, en kan met deze cijfers zijn berekend."
        for row in rows.order_by("pk")
    ]
