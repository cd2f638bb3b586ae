"""Who hears what: every mail says only that something changed, with a link."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils import timezone

from consulten.models import Consult
from swv.kern.berichten import Over, send_bericht
from swv.kern.berichtsoorten import Mailsoort, find_woorden, register_mailsoorten
from swv.organisatie.models import Gebruiker, Lidmaatschap, holds_on


def _make(label: str, aan: str, onderwerp: str) -> Mailsoort:
    return Mailsoort(
        label, aan, f"{onderwerp} (((kenmerk)))", groep="Mail over een consult", pad="/consulten/voorbeeld/"
    )


register_mailsoorten({
    "consult_gesteld": _make("Vraag gesteld", "consulent", "Er is een vraag van een school"),
    "consult_beantwoord": _make("Vraag beantwoord", "school", "Uw vraag is beantwoord"),
    "consult_ingetrokken": _make("Vraag ingetrokken", "consulent", "Een vraag is ingetrokken"),
    "consult_heropend": _make("Vraag weer open", "consulent", "Een vraag van een school is weer open"),
})  # fmt: skip


def notify_gebruikers(consult: Consult, *, gebruikers: Iterable[Gebruiker], soort: str, onderwerp: str) -> None:
    """Mail each of these people once about one consultation, of which only the number is told."""
    pad = reverse("consulten:consult", args=[consult.nummer])
    standaard = (f"{onderwerp} ({consult.nummer})", list[str]())
    onderwerp, regels = find_woorden(soort, consult.swv_id, {"kenmerk": consult.nummer}) or standaard
    for gebruiker in {each.pk: each for each in gebruikers}.values():
        send_bericht(
            aan=gebruiker.email, soort=soort, onderwerp=onderwerp, regels=regels, pad=pad, gebruiker=gebruiker,
            over=Over("consult", consult.pk, consult.swv_id),
        )  # fmt: skip


def notify_rol(consult: Consult, *, rollen: Iterable[str], organisatie_id: int, soort: str, onderwerp: str) -> None:
    """Mail everyone who has one of these roles there today."""
    leden = Lidmaatschap.objects.filter(
        holds_on(timezone.localdate()), organisatie=organisatie_id, rol__in=list(rollen), gebruiker__is_active=True
    ).select_related("gebruiker").order_by("gebruiker", "pk")  # fmt: skip
    notify_gebruikers(consult, gebruikers=[lid.gebruiker for lid in leden], soort=soort, onderwerp=onderwerp)
