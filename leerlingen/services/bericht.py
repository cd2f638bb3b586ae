"""Who at a school hears that something happened with a pupil: a mail names no pupil."""

from collections.abc import Sequence

from django.utils import timezone

from swv.kern.berichten import send_bericht
from swv.kern.berichtsoorten import DOSSIER, Mailsoort, find_woorden, register_mailsoorten
from swv.kern.woorden import zeg_straks
from swv.organisatie.enums import Rol
from swv.organisatie.models import Aansluiting, Lidmaatschap, holds_on

ZORG = zeg_straks("{zorgcoordinator} van de school")
register_mailsoorten({
    "leerling_overgegaan": Mailsoort(
        "Leerling gaat naar een andere school", ZORG, "Een leerling is op een andere school ingeschreven",
        "De inschrijving op uw school eindigt; de nieuwe begint op ((datum)).", heeft_nummer=False, heeft_dag=True,
        groep=DOSSIER, pad="/leerlingen/",
    ),
    "inschrijving_teruggedraaid": Mailsoort(
        "Inschrijving elders teruggedraaid", ZORG,
        "Een leerling blijft op uw school: de inschrijving elders was een vergissing",
        "De inschrijving op uw school loopt door zoals die was.", heeft_nummer=False, groep=DOSSIER, pad="/leerlingen/",
    ),
})  # fmt: skip


def tell_zorgcoordinatoren(
    *, school_id: int, soort: str, onderwerp: str, regels: Sequence[str], pad: str, kenmerk: str = "", datum: str = "",
    swv_id: int | None = None,
) -> None:  # fmt: skip
    """Mail everyone who is zorgcoördinator of this school today, each once; ``pad`` is the page it links to.

    In the words of the swv ``swv_id``, or of the only one the school belongs to today; ``kenmerk`` and ``datum`` are what
    those may hold.
    """
    swv_id = swv_id or _get_only_swv(school_id)
    onderwerp, regels = find_woorden(soort, swv_id, {"kenmerk": kenmerk, "datum": datum}) or (onderwerp, list(regels))
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


def _get_only_swv(school_id: int) -> int | None:
    """The swv this school belongs to today; None when there is none, or more than one whose words could be meant."""
    rows = Aansluiting.objects.filter(holds_on(timezone.localdate()), organisatie=school_id)
    found = list(rows.values_list("swv", flat=True).distinct()[:2])
    return found[0] if len(found) == 1 else None
