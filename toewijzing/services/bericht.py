"""Who hears what: every mail says only that something changed, with a link."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Gezagdrager
from swv.kern.berichten import Over, send_bericht
from swv.organisatie.models import Gebruiker, Lidmaatschap, holds_on
from toewijzing.models import Aanvraag


def notify_rol(aanvraag: Aanvraag, *, rollen: Iterable[str], organisatie_id: int, soort: str, onderwerp: str) -> None:
    """Mail everyone who has one of these roles there today."""
    leden = Lidmaatschap.objects.filter(
        holds_on(timezone.localdate()), organisatie=organisatie_id, rol__in=list(rollen), gebruiker__is_active=True
    ).select_related("gebruiker")
    for gebruiker in {lid.gebruiker_id: lid.gebruiker for lid in leden}.values():
        notify_gebruiker(aanvraag, gebruiker=gebruiker, soort=soort, onderwerp=onderwerp)


def notify_gebruiker(aanvraag: Aanvraag, *, gebruiker: Gebruiker, soort: str, onderwerp: str) -> None:
    """Mail one user about one request."""
    pad = reverse("toewijzing:aanvraag", args=[aanvraag.nummer])
    send_bericht(
        aan=gebruiker.email, soort=soort, onderwerp=f"{onderwerp} ({aanvraag.nummer})", pad=pad, gebruiker=gebruiker,
        over=Over("aanvraag", aanvraag.pk, aanvraag.swv_id),
    )  # fmt: skip


def notify_gezagdrager(aanvraag: Aanvraag, *, gezagdrager: Gezagdrager) -> None:
    """Tell a parent that post is coming; without name, number or link to a case."""
    send_bericht(
        aan=gezagdrager.email,
        soort="post_onderweg",
        onderwerp="U krijgt een brief van het samenwerkingsverband",
        pad="",
        regels=(f"{aanvraag.swv.naam} heeft een besluit genomen. De brief daarover komt per post naar u toe.",),
        over=Over("gezagdrager", gezagdrager.pk, aanvraag.swv_id),
    )
