"""Signals: the rules of the swv, telling who it concerns, and saying that one was seen."""

from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from financien.verdelen.enums import Signaalmoment, Signaalontvanger, Signaalsoort, Verdelingstatus
from financien.verdelen.models import Signaal, Signaalregel, Verdeling
from financien.verdelen.permissions import mag_signaal_zien, mag_signaleren
from financien.verdelen.queries.berekening import Berekening, calculate
from financien.verdelen.queries.signaal import Overschrijding, find_signalen, get_gemeld
from swv.kern.berichten import Over, send_bericht
from swv.kern.berichtsoorten import Mailsoort, find_woorden, register_mailsoorten
from swv.kern.zaken.fouten import NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie, holds_on
from swv.organisatie.services.geldigheid import log_rule, make_room

ROLLEN = {Signaalontvanger.BESTUUR: Rol.BESTUURDER, Signaalontvanger.SCHOOL: Rol.SCHOOLLEIDER}
ALLEEN_CONCEPT = (
    "Alleen van een scenario dat nog niet is gedeeld, meldt u signalen. Bij vaststellen gaan zij vanzelf weg."
)
NIETS_NIEUWS = "Er is niets te melden: geen cijfer van dit scenario gaat over een grens, of het is al gemeld."
AL_GEZIEN = "Dit signaal is al als gezien gemerkt. Wat er staat, verandert niet meer."

register_mailsoorten({
    "signaal": Mailsoort(
        "Signaal", "bestuur of schoolleider", "Er is een signaal over een verdeling (((kenmerk)))",
        groep="Mail over een signaal", pad="/geld/signalen/1/",
    ),
})  # fmt: skip


@transaction.atomic
def add_signaalregel(
    *, swv: Organisatie, soort: str, telling: str, grens: Decimal, ontvanger: str, uitleg: str, vandaag: date
) -> Signaalregel:
    """From today this is a signal; a rule for the same figure ends. Raises ValidationError."""
    telling = telling if soort == Signaalsoort.TELLING_STIJGT else ""
    if soort == Signaalsoort.TELLING_STIJGT and not telling:
        raise ValidationError({"telling": "Kies om welke telling het gaat."})
    rows = Signaalregel.objects.filter(swv=swv, soort=soort, telling=telling)
    tot = make_room(rows, vandaag, vandaag)
    return Signaalregel.objects.create(
        swv=swv, soort=soort, telling=telling, grens=grens, ontvanger=ontvanger, uitleg=uitleg, van=vandaag, tot=tot
    )


@transaction.atomic
def end_signaalregel(*, regel: Signaalregel, vandaag: date) -> None:
    """From today it gives no signals; those that were told stay."""
    locked = Signaalregel.objects.select_for_update().get(pk=regel.pk)
    if locked.tot is None:
        locked.tot = max(vandaag, locked.van)
        locked.save(update_fields=["tot"])
        log_rule(Signaalregel, locked.pk)


def tell_adopted(verdeling: Verdeling, berekening: Berekening, vandaag: date) -> list[Signaal]:
    """What passes a bound in a distribution that is adopted now; in the transaction of who calls."""
    return _tell(verdeling, find_signalen(verdeling, berekening, vandaag), Signaalmoment.VASTGESTELD, vandaag)


@transaction.atomic
def tell_prognose(*, verdeling: Verdeling, by: Gebruiker, vandaag: date) -> list[Signaal]:
    """The controller tells boards and schools what this scenario would do; each is told once of one scenario.

    Raises NotAllowed, NotPossible once it was shared, ValidationError when there is nothing new to tell.
    """
    if not mag_signaleren(by, verdeling):
        raise NotAllowed(mag_signaleren.reason)
    locked = Verdeling.objects.select_for_update().get(pk=verdeling.pk)
    if locked.status != Verdelingstatus.CONCEPT:
        raise NotPossible(ALLEEN_CONCEPT, status=locked.status)
    found = find_signalen(locked, calculate(locked), vandaag)
    made = _tell(locked, found, Signaalmoment.PROGNOSE, vandaag)
    if not made:
        raise ValidationError(NIETS_NIEUWS)
    return made


def _tell(verdeling: Verdeling, gevonden: list[Overschrijding], moment: str, vandaag: date) -> list[Signaal]:
    known = get_gemeld(verdeling.signalen.all(), moment)
    made = Signaal.objects.bulk_create(
        Signaal(
            swv_id=verdeling.swv_id, regel=each.regel, verdeling=verdeling, organisatie=each.organisatie,
            ontvanger=ontvanger, moment=moment, was=each.gemeten.was, wordt=each.gemeten.wordt,
            waarde=each.gemeten.waarde, op=vandaag,
        )
        for each in gevonden
        for ontvanger in each.list_te_melden(known)
    )  # fmt: skip
    notify(made)
    return made


def notify(signalen: list[Signaal]) -> None:
    """Mail who is told, of each signal only its number. Two queries, however many there are."""
    wanted = {each.pk: (_place(each), ROLLEN[Signaalontvanger(each.ontvanger)]) for each in signalen}
    leden = Lidmaatschap.objects.filter(
        holds_on(timezone.localdate()), organisatie__in={place for place, _ in wanted.values()},
        rol__in=ROLLEN.values(), gebruiker__is_active=True,
    ).select_related("gebruiker").order_by("gebruiker", "pk")  # fmt: skip
    people = list(leden) if wanted else []
    for signaal in signalen:
        kenmerk = str(signaal.pk)
        standaard = (f"Er is een signaal over een verdeling ({kenmerk})", list[str]())
        onderwerp, regels = find_woorden("signaal", signaal.swv_id, {"kenmerk": kenmerk}) or standaard
        told = {
            lid.gebruiker_id: lid.gebruiker for lid in people if (lid.organisatie_id, lid.rol) == wanted[signaal.pk]
        }
        for gebruiker in told.values():
            send_bericht(
                aan=gebruiker.email, soort="signaal", onderwerp=onderwerp, regels=regels,
                pad=reverse("financien:signaal", args=[signaal.pk]), gebruiker=gebruiker,
                over=Over("signaal", signaal.pk, signaal.swv_id),
            )  # fmt: skip


def _place(signaal: Signaal) -> int:
    """The organisation whose people are told."""
    organisatie = signaal.organisatie
    if signaal.ontvanger == Signaalontvanger.BESTUUR and organisatie.bestuur_id is not None:
        return organisatie.bestuur_id
    return organisatie.pk


@transaction.atomic
def see_signaal(*, signaal: Signaal, by: Gebruiker, vandaag: date) -> Signaal:
    """The board or school says that it was seen: it leaves Mijn werk. Raises NotAllowed, NotPossible when it was already."""
    if not mag_signaal_zien(by, signaal):
        raise NotAllowed(mag_signaal_zien.reason)
    locked = Signaal.objects.select_for_update().get(pk=signaal.pk)
    if locked.gezien_op is not None:
        raise NotPossible(AL_GEZIEN, status="gezien")
    locked.gezien_op, locked.gezien_door = vandaag, by
    locked.save(update_fields=["gezien_op", "gezien_door"])
    return locked
