"""What reference data tells rooms below: what a place elsewhere costs, where the swv shows that."""

from datetime import date
from typing import Any

from django.dispatch import receiver

from financien.referentie.queries.vergelijking import get_kosten
from swv.kern.templatetags.verband import euro
from toewijzing.models import Aanvraag
from toewijzing.signals import wat_kost_anders


@receiver(wat_kost_anders, dispatch_uid="referentie_kosten")
def tell_kosten(*, aanvraag: Aanvraag, vandaag: date, **_: Any) -> list[str]:
    """A sentence per amount that this swv shows at this kind, of the first day that is asked for."""
    rows = get_kosten(aanvraag.swv_id, aanvraag.soort.code, aanvraag.gevraagd_van or vandaag, vandaag)
    return [
        f"{label[:1].upper()}{label[1:]}: het samenwerkingsverband betaalt {euro(row.bedrag)} per jaar"
        f" ({row.get_status_display()}; {row.bron})."
        for label, row in rows
    ]
