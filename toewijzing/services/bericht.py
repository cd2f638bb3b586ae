"""Who hears what: every mail says only that something changed, with a link."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils import timezone

from leerlingen.models import Gezagdrager
from swv.kern.berichten import Over, send_bericht
from swv.kern.berichtsoorten import Tekst, find_woorden
from swv.kern.models import Bericht
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, holds_on
from toewijzing.enums import BINNEN_SCHOOL
from toewijzing.models import Aanvraag

# The kind of the mail, by which Mijn werk finds what waits for a registration.
ONTVANGENDE_SCHOOL = "ontvangende_school"
AANMELDEN = "Leg de aanmelding van deze leerling vast. Daarna leest u de aanvraag en geeft u uw zienswijze."


def notify_rol(aanvraag: Aanvraag, *, rollen: Iterable[str], organisatie_id: int, soort: str, onderwerp: str) -> None:
    """Mail everyone who has one of these roles there today."""
    leden = (
        Lidmaatschap.objects.filter(
            holds_on(timezone.localdate()), organisatie=organisatie_id, rol__in=list(rollen), gebruiker__is_active=True
        )
        .select_related("gebruiker")
        .order_by("gebruiker", "pk")
    )
    gebruikers = {lid.gebruiker_id: lid.gebruiker for lid in leden}.values()
    tekst = get_tekst(aanvraag, soort, onderwerp)
    for gebruiker in gebruikers:
        send_notice(aanvraag, gebruiker=gebruiker, soort=soort, tekst=tekst)


def notify_gebruiker(aanvraag: Aanvraag, *, gebruiker: Gebruiker, soort: str, onderwerp: str, datum: str = "") -> None:
    """Mail one user about one request; ``datum`` is the day that the mail tells, when there is one."""
    send_notice(aanvraag, gebruiker=gebruiker, soort=soort, tekst=get_tekst(aanvraag, soort, onderwerp, datum))


def get_tekst(aanvraag: Aanvraag, soort: str, onderwerp: str, datum: str = "") -> Tekst:
    """What a mail about this request says: in the words of the swv when it has them, else this subject with its number."""
    waarden = {"kenmerk": aanvraag.nummer, "datum": datum}
    return find_woorden(soort, aanvraag.swv_id, waarden) or (f"{onderwerp} ({aanvraag.nummer})", [])


def send_notice(aanvraag: Aanvraag, *, gebruiker: Gebruiker, soort: str, tekst: Tekst) -> None:
    """Mail this subject and these lines to one user, with a link to the request."""
    onderwerp, regels = tekst
    pad = reverse("toewijzing:aanvraag", args=[aanvraag.nummer])
    send_bericht(
        aan=gebruiker.email, soort=soort, onderwerp=onderwerp, regels=regels, pad=pad, gebruiker=gebruiker,
        over=Over("aanvraag", aanvraag.pk, aanvraag.swv_id),
    )  # fmt: skip


def notify_ontvangende_school(aanvraag: Aanvraag) -> None:
    """Tell the zorgcoördinatoren of the school that was chosen for a place that it was, each once.

    They see neither request nor pupil until they recorded that the pupil was registered with them; who it is they
    hear of the school that asks, or of the parents.
    """
    if aanvraag.ontvangende_school_id is None or aanvraag.ontvangende_school_id == aanvraag.school_id:
        return
    told = Bericht.objects.filter(soort=ONTVANGENDE_SCHOOL, over_soort="aanvraag", over_id=aanvraag.pk)
    leden = Lidmaatschap.objects.filter(
        holds_on(timezone.localdate()), organisatie=aanvraag.ontvangende_school_id, rol=Rol.ZORGCOORDINATOR,
        gebruiker__is_active=True,
    ).exclude(gebruiker__in=told.values("gebruiker")).select_related("gebruiker").order_by("gebruiker", "pk")  # fmt: skip
    standaard = (
        f"Uw school is gekozen als ontvangende school ({aanvraag.nummer})",
        [f"{aanvraag.school.naam} deed de aanvraag. {AANMELDEN}"],
    )
    onderwerp, regels = find_woorden(ONTVANGENDE_SCHOOL, aanvraag.swv_id, {"kenmerk": aanvraag.nummer}) or standaard
    for gebruiker in {lid.gebruiker_id: lid.gebruiker for lid in leden}.values():
        send_bericht(
            aan=gebruiker.email, soort=ONTVANGENDE_SCHOOL, gebruiker=gebruiker, pad=reverse("leerlingen:lijst"),
            onderwerp=onderwerp, regels=regels,
            over=Over("aanvraag", aanvraag.pk, aanvraag.swv_id),
        )  # fmt: skip


def tell_later_heard(aanvraag: Aanvraag) -> None:
    """Tell who handles it that the school recorded what parents or pupil think after the request was sent."""
    if aanvraag.status in BINNEN_SCHOOL:
        return
    notify_rol(
        aanvraag, rollen=[Rol.SECRETARIS], organisatie_id=aanvraag.swv_id, soort="zienswijze",
        onderwerp="De school legde vast wat ouders of leerling vinden",
    )  # fmt: skip


def notify_gezagdrager(aanvraag: Aanvraag, *, gezagdrager: Gezagdrager) -> None:
    """Tell a parent that post is coming; without name, number or link to a case."""
    standaard = (
        "U krijgt een brief van het samenwerkingsverband",
        [f"{aanvraag.swv.naam} heeft een besluit genomen. De brief daarover komt per post naar u toe."],
    )
    onderwerp, regels = find_woorden("post_onderweg", aanvraag.swv_id, {}) or standaard
    send_bericht(
        aan=gezagdrager.email,
        soort="post_onderweg",
        onderwerp=onderwerp,
        pad="",
        regels=regels,
        over=Over("gezagdrager", gezagdrager.pk, aanvraag.swv_id),
    )
