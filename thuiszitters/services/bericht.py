"""Who hears what: every mail says only that something changed, with a link."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils import timezone

from swv.kern.berichten import Over, send_bericht
from swv.organisatie.models import Gebruiker, Lidmaatschap, holds_on
from thuiszitters.models import Thuiszitter


def notify_rol(
    *, rollen: Iterable[str], organisaties: Iterable[int | None], soort: str, onderwerp: str, pad: str,
    over: Over | None = None,
) -> None:  # fmt: skip
    """Mail everyone who has one of these roles today at one of these organisations."""
    leden = Lidmaatschap.objects.filter(
        holds_on(timezone.localdate()), organisatie__in=[pk for pk in organisaties if pk], rol__in=list(rollen),
        gebruiker__is_active=True,
    ).select_related("gebruiker").order_by("gebruiker", "pk")  # fmt: skip
    for gebruiker in {lid.gebruiker_id: lid.gebruiker for lid in leden}.values():
        send_bericht(aan=gebruiker.email, soort=soort, onderwerp=onderwerp, pad=pad, gebruiker=gebruiker, over=over)


def notify_zaak(zaak: Thuiszitter, *, rollen: Iterable[str], soort: str, onderwerp: str) -> None:
    """Mail these roles at the school, swv and gemeente of a case."""
    organisaties = (zaak.school_id, zaak.swv_id, zaak.gemeente_id)
    notify_rol(
        rollen=rollen, organisaties=organisaties, soort=soort, onderwerp=f"{onderwerp} ({zaak.nummer})",
        pad=reverse("thuiszitters:zaak", args=[zaak.nummer]), over=Over("thuiszitter", zaak.pk, zaak.swv_id),
    )  # fmt: skip


def notify_gebruiker(zaak: Thuiszitter, *, gebruiker: Gebruiker, soort: str, onderwerp: str) -> None:
    """Mail one user about one case, of which only the number is told."""
    pad = reverse("thuiszitters:zaak", args=[zaak.nummer])
    send_bericht(
        aan=gebruiker.email, soort=soort, onderwerp=f"{onderwerp} ({zaak.nummer})", pad=pad, gebruiker=gebruiker,
        over=Over("thuiszitter", zaak.pk, zaak.swv_id),
    )  # fmt: skip
