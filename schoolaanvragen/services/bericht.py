"""Who hears what: every mail says only that something changed, with a link."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils import timezone

from schoolaanvragen.models import Schoolaanvraag, Snellehulp
from swv.kern.berichten import Over, send_bericht
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.models import Lidmaatschap, holds_on


def _send(
    over: Over, pad: str, *, rollen: Iterable[str], organisatie_id: int | None, soort: str, onderwerp: str
) -> None:
    leden = Lidmaatschap.objects.filter(
        holds_on(timezone.localdate()), organisatie=organisatie_id, rol__in=list(rollen), gebruiker__is_active=True
    ).select_related("gebruiker").order_by("gebruiker", "pk")  # fmt: skip
    for gebruiker in {lid.gebruiker_id: lid.gebruiker for lid in leden}.values():
        send_bericht(aan=gebruiker.email, soort=soort, onderwerp=onderwerp, pad=pad, gebruiker=gebruiker, over=over)


def notify_rol(
    aanvraag: Schoolaanvraag, *, rollen: Iterable[str], organisatie_id: int | None, soort: str, onderwerp: str
) -> None:
    """Mail everyone who has one of these roles there today about one request, of which only the number is told."""
    _send(
        Over("schoolaanvraag", aanvraag.pk, aanvraag.swv_id), reverse("schoolaanvragen:aanvraag", args=[aanvraag.nummer]),
        rollen=rollen, organisatie_id=organisatie_id, soort=soort, onderwerp=f"{onderwerp} ({aanvraag.nummer})",
    )  # fmt: skip


def notify_school(aanvraag: Schoolaanvraag, *, soort: str, onderwerp: str) -> None:
    """Mail the school whose request it is."""
    notify_rol(aanvraag, rollen=SCHOOLROLLEN, organisatie_id=aanvraag.school_id, soort=soort, onderwerp=onderwerp)


def notify_hulp(hulp: Snellehulp, *, soort: str, onderwerp: str) -> None:
    """Mail the school that got quick money."""
    _send(
        Over("snellehulp", hulp.pk, hulp.swv_id), reverse("schoolaanvragen:hulp", args=[hulp.nummer]), rollen=SCHOOLROLLEN,
        organisatie_id=hulp.school_id, soort=soort, onderwerp=f"{onderwerp} ({hulp.nummer})",
    )  # fmt: skip
