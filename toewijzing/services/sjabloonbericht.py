"""Who hears by mail that a text waits for a second person, or came back."""

from django.urls import reverse
from django.utils import timezone

from swv.kern.berichten import send_bericht
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, holds_on
from toewijzing.models import Sjabloonversie

BEOORDELAARS = (Rol.SECRETARIS, Rol.DIRECTEUR)


def tell_judges(versie: Sjabloonversie) -> None:
    """Mail secretaris and directeur of today, each once, without who wrote at it: they don't put it into use."""
    leden = (
        Lidmaatschap.objects.filter(
            holds_on(timezone.localdate()), organisatie=versie.sjabloon.swv_id, rol__in=BEOORDELAARS,
            gebruiker__is_active=True,
        )
        .exclude(gebruiker__in=versie.schrijvers)
        .select_related("gebruiker")
        .order_by("gebruiker", "pk")
    )  # fmt: skip
    for gebruiker in {lid.gebruiker_id: lid.gebruiker for lid in leden}.values():
        tell(versie, gebruiker, "Een tekst voor brieven of mails wacht op uw oordeel")


def tell(versie: Sjabloonversie, gebruiker: Gebruiker, onderwerp: str) -> None:
    """Mail one person, with a link to this version."""
    pad = reverse("toewijzing:sjabloonversie", args=[versie.pk])
    send_bericht(aan=gebruiker.email, soort="briefsjabloon", onderwerp=onderwerp, pad=pad, gebruiker=gebruiker)
