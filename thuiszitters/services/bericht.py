"""Who hears what: every mail says only that something changed, with a link."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils import timezone

from swv.kern.berichten import Over, send_bericht
from swv.kern.berichtsoorten import Mailsoort, find_woorden, register_mailsoorten
from swv.organisatie.models import Gebruiker, Lidmaatschap, holds_on
from thuiszitters.models import Thuiszitter

KENMERK = " (((kenmerk)))"


def _make(label: str, aan: str, onderwerp: str) -> Mailsoort:
    return Mailsoort(
        label, aan, onderwerp, groep="Mail over een thuiszitter", pad="/thuiszitters/voorbeeld/",
        heeft_nummer=onderwerp.endswith(KENMERK),
    )  # fmt: skip


# By the code of the mail. The name of a step of the ladder is that of the swv: it changes it there.
register_mailsoorten({
    "thuiszitter_gemeld": _make(
        "Thuiszitter gemeld", "regisseur of leerplicht", f"Er is een thuiszitter gemeld{KENMERK}"
    ),
    "thuiszitter_actie": _make("Actie gekregen", "wie de actie doet", f"U hebt een actie{KENMERK}"),
    "thuiszitter_regie": _make("Regie gekregen", "regisseur", f"U hebt nu de regie over een zaak{KENMERK}"),
    "thuiszitter_school": _make("Andere school", "school", f"Uw school krijgt de zaak van een thuiszitter{KENMERK}"),
    "thuiszitter_terug": _make("Terug of geplaatst", "leerplicht", f"Een thuiszitter is terug of geplaatst{KENMERK}"),
    "thuiszitter_escalatie": _make(
        "Trede van de ladder", "wie bij de trede hoort", f"Een volgende stap bij een thuiszitter{KENMERK}"
    ),
    "melding": _make("Melding", "school of secretaris", "Er is een melding van een thuiszitter"),
    "melding_doorgegeven": _make("Melding doorgegeven", "secretaris", "Een school kent een gemelde leerling niet"),
})  # fmt: skip


def notify_rol(
    *, rollen: Iterable[str], organisaties: Iterable[int | None], soort: str, onderwerp: str, pad: str,
    over: Over | None = None, swv_id: int | None = None, kenmerk: str = "",
) -> None:  # fmt: skip
    """Mail everyone who has one of these roles today at one of these organisations.

    ``swv_id``: whose words it has, when that swv has its own; ``kenmerk`` is the number these may hold.
    """
    onderwerp, regels = find_woorden(soort, swv_id, {"kenmerk": kenmerk}) or (onderwerp, [])
    leden = Lidmaatschap.objects.filter(
        holds_on(timezone.localdate()), organisatie__in=[pk for pk in organisaties if pk], rol__in=list(rollen),
        gebruiker__is_active=True,
    ).select_related("gebruiker").order_by("gebruiker", "pk")  # fmt: skip
    for gebruiker in {lid.gebruiker_id: lid.gebruiker for lid in leden}.values():
        send_bericht(
            aan=gebruiker.email,
            soort=soort,
            onderwerp=onderwerp,
            regels=regels,
            pad=pad,
            gebruiker=gebruiker,
            over=over,
        )


def notify_zaak(zaak: Thuiszitter, *, rollen: Iterable[str], soort: str, onderwerp: str) -> None:
    """Mail these roles at the school, swv and gemeente of a case."""
    organisaties = (zaak.school_id, zaak.swv_id, zaak.gemeente_id)
    notify_rol(
        rollen=rollen, organisaties=organisaties, soort=soort, onderwerp=f"{onderwerp} ({zaak.nummer})",
        pad=reverse("thuiszitters:zaak", args=[zaak.nummer]), over=Over("thuiszitter", zaak.pk, zaak.swv_id),
        swv_id=zaak.swv_id, kenmerk=zaak.nummer,
    )  # fmt: skip


def notify_gebruiker(zaak: Thuiszitter, *, gebruiker: Gebruiker, soort: str, onderwerp: str) -> None:
    """Mail one user about one case, of which only the number is told."""
    pad = reverse("thuiszitters:zaak", args=[zaak.nummer])
    standaard = (f"{onderwerp} ({zaak.nummer})", list[str]())
    onderwerp, regels = find_woorden(soort, zaak.swv_id, {"kenmerk": zaak.nummer}) or standaard
    send_bericht(
        aan=gebruiker.email, soort=soort, onderwerp=onderwerp, regels=regels, pad=pad, gebruiker=gebruiker,
        over=Over("thuiszitter", zaak.pk, zaak.swv_id),
    )  # fmt: skip
