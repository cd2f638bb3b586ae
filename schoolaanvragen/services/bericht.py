"""Who hears what: every mail says only that something changed, with a link."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils import timezone

from schoolaanvragen.models import Schoolaanvraag, Snellehulp
from swv.kern.berichten import Over, send_bericht
from swv.kern.berichtsoorten import Mailsoort, find_woorden, register_mailsoorten
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Lidmaatschap, holds_on


def _make(label: str, aan: str, onderwerp: str) -> Mailsoort:
    return Mailsoort(
        label,
        aan,
        f"{onderwerp} (((kenmerk)))",
        groep="Mail over een schoolaanvraag",
        pad="/schoolaanvragen/voorbeeld/",
    )


def _make_hulp(label: str, onderwerp: str) -> Mailsoort:
    return Mailsoort(
        label,
        "school",
        f"{onderwerp} (((kenmerk)))",
        groep="Mail over snelle hulp",
        pad="/schoolaanvragen/snel/voorbeeld/",
    )


register_mailsoorten({
    "schoolaanvraag_akkoord": _make("Akkoord gevraagd", "schoolleider of bestuur", "Een aanvraag wacht op uw akkoord"),
    "schoolaanvraag_aan_zet": _make("U bent aan zet", "wie aan zet is", "Een aanvraag van een school wacht op u"),
    "schoolaanvraag_terug": _make("Aanvraag terug", "wie de aanvraag deed", "Een aanvraag kwam terug"),
    "schoolaanvraag_ingetrokken": _make("Aanvraag ingetrokken", "wie aan zet is", "Een aanvraag is ingetrokken"),
    "schoolaanvraag_onvolledig": _make("Aanvulling gevraagd", "wie de aanvraag deed", "Een aanvraag heeft een aanvulling nodig"),
    "schoolaanvraag_akkoord_op": _make(
        "Akkoord op de aanvulling", "wie de aanvraag deed",
        "Er is akkoord op wat u nu vraagt: u kunt de aanvulling versturen",
    ),
    "schoolaanvraag_aangevuld": _make("Aanvulling ontvangen", "wie de aanvulling vroeg", "Een aanvraag is aangevuld"),
    "schoolaanvraag_verder": _make("Verder zonder aanvulling", "wie de aanvraag deed", "Een aanvraag gaat verder zonder de aanvulling"),
    "schoolaanvraag_besluit": _make("Besluit", "school", "Er is een besluit op uw aanvraag"),
    "schoolaanvraag_besluit_bestuur": _make("Besluit", "bestuur", "Er is een besluit op een aanvraag van uw school"),
    "schoolplicht_gemeld": _make(
        "Plicht gedaan", "consulent en secretaris", "Een school meldt dat een plicht is gedaan"
    ),
    "schoolplicht_terug": _make("Plicht terug", "school", "Een plicht kwam terug"),
    "snellehulp_gegeven": _make_hulp("Snelle hulp gegeven", "Uw school krijgt snelle hulp"),
    "snellehulp_aangevuld": _make_hulp("Snelle hulp aangevuld", "De snelle hulp aan uw school is aangevuld"),
    "snellehulp_gestopt": _make_hulp("Snelle hulp stopt eerder", "De snelle hulp aan uw school stopt eerder"),
})  # fmt: skip


def _send(
    over: Over,
    nummer: str,
    pad: str,
    *,
    rollen: Iterable[str],
    organisatie_id: int | None,
    soort: str,
    onderwerp: str,
) -> None:
    standaard = (f"{onderwerp} ({nummer})", list[str]())
    onderwerp, regels = find_woorden(soort, over.swv_id, {"kenmerk": nummer}) or standaard
    leden = Lidmaatschap.objects.filter(
        holds_on(timezone.localdate()), organisatie=organisatie_id, rol__in=list(rollen), gebruiker__is_active=True
    ).select_related("gebruiker").order_by("gebruiker", "pk")  # fmt: skip
    for gebruiker in {lid.gebruiker_id: lid.gebruiker for lid in leden}.values():
        send_bericht(
            aan=gebruiker.email, soort=soort, onderwerp=onderwerp, regels=regels, pad=pad, gebruiker=gebruiker, over=over,
        )  # fmt: skip


def notify_rol(
    aanvraag: Schoolaanvraag, *, rollen: Iterable[str], organisatie_id: int | None, soort: str, onderwerp: str
) -> None:
    """Mail everyone who has one of these roles there today about one request, of which only the number is told."""
    _send(
        Over("schoolaanvraag", aanvraag.pk, aanvraag.swv_id), aanvraag.nummer,
        reverse("schoolaanvragen:aanvraag", args=[aanvraag.nummer]), rollen=rollen, organisatie_id=organisatie_id,
        soort=soort, onderwerp=onderwerp,
    )  # fmt: skip


def notify_school(aanvraag: Schoolaanvraag, *, soort: str, onderwerp: str) -> None:
    """Mail the school whose request it is."""
    notify_rol(aanvraag, rollen=SCHOOLROLLEN, organisatie_id=aanvraag.school_id, soort=soort, onderwerp=onderwerp)


def notify_aanvrager(aanvraag: Schoolaanvraag, *, soort: str, onderwerp: str) -> None:
    """Mail who asks: the school, or who begins requests at the swv when that began it."""
    if not aanvraag.door_swv:
        notify_school(aanvraag, soort=soort, onderwerp=onderwerp)
        return
    rollen = [Rol.CONSULENT, Rol.SECRETARIS]
    notify_rol(aanvraag, rollen=rollen, organisatie_id=aanvraag.swv_id, soort=soort, onderwerp=onderwerp)


def notify_bestuur(aanvraag: Schoolaanvraag, *, soort: str, onderwerp: str) -> None:
    """Mail the board of the school whose request it is."""
    notify_rol(
        aanvraag, rollen=[Rol.BESTUURDER], organisatie_id=aanvraag.school.bestuur_id, soort=soort, onderwerp=onderwerp
    )


def notify_hulp(hulp: Snellehulp, *, soort: str, onderwerp: str) -> None:
    """Mail the school that got quick money."""
    _send(
        Over("snellehulp", hulp.pk, hulp.swv_id), hulp.nummer, reverse("schoolaanvragen:hulp", args=[hulp.nummer]),
        rollen=SCHOOLROLLEN, organisatie_id=hulp.school_id, soort=soort, onderwerp=onderwerp,
    )  # fmt: skip
