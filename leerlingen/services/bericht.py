"""Who at a school hears that something happened with a pupil: a mail names no pupil."""

from collections.abc import Sequence

from django.utils import timezone

from swv.kern.berichten import send_bericht
from swv.organisatie.enums import Rol
from swv.organisatie.models import Lidmaatschap, holds_on


def tell_zorgcoordinatoren(*, school_id: int, soort: str, onderwerp: str, regels: Sequence[str], pad: str) -> None:
    """Mail everyone who is zorgcoördinator of this school today, each once; ``pad`` is the page it links to."""
    leden = (
        Lidmaatschap.objects.filter(
            holds_on(timezone.localdate()), organisatie=school_id, rol=Rol.ZORGCOORDINATOR, gebruiker__is_active=True
        )
        .select_related("gebruiker")
        .order_by("gebruiker", "pk")
    )
    for gebruiker in {lid.gebruiker_id: lid.gebruiker for lid in leden}.values():
        send_bericht(
            aan=gebruiker.email, soort=soort, gebruiker=gebruiker, pad=pad, onderwerp=onderwerp, regels=list(regels)
        )
