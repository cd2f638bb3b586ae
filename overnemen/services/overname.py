"""Taking over what somebody chose, in one transaction, and taking all of it back."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from overnemen.calculations.bestand import OngeldigeInrichting, write_file
from overnemen.enums import Deelsoort
from overnemen.models import Overname, Overnamedeel
from overnemen.queries.bron import get_bronnen
from overnemen.queries.uitvoer import make_inrichting
from overnemen.queries.vergelijking import Vergeleken, compare, find_missing, fingerprint
from overnemen.queries.vorm import VORMEN
from overnemen.services.lezen import GAAT_NIET_SAMEN, read_inrichting, try_out
from overnemen.services.schrijven import Deelschrijver
from overnemen.services.terugnemen import find_bezwaren, take_back
from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.models import Gebruiker, Inleesbestand, Organisatie
from swv.organisatie.services.inlezen import keep_upload

SOORT = "inrichting"
KIES_IETS = "Vink aan wat u overneemt."
VERANDERD = "Intussen is hier iets veranderd. Kijk de lijst opnieuw na, en neem dan over."
IS_WEG = "Dit bestand is al overgenomen of weggegooid. Kies het opnieuw."
AL_TERUG = "Dit is al teruggenomen."
GEEN_BRON = "Hier kunt u niet uit overnemen: u hebt er geen rol als beheerder, secretaris of directeur."


@transaction.atomic
def keep_bestand(*, swv: Organisatie, by: Gebruiker, naam: str, data: bytes, vandaag: date) -> Inleesbestand:
    """Look at a file and keep it until it is taken over; nothing of the swv changes. Raises ValidationError."""
    try:
        try_out(read_inrichting(data), swv=swv, by=by, vandaag=vandaag)
    except OngeldigeInrichting as problem:
        raise ValidationError({"bestand": problem.fouten}) from problem
    return keep_upload(organisatie=swv, door=by, soort=SOORT, naam=naam, data=data)


@transaction.atomic
def keep_van(*, swv: Organisatie, bron: Organisatie, by: Gebruiker, vandaag: date) -> Inleesbestand:
    """The same for another swv where this person has a role, without a file. Raises ValidationError."""
    if bron.pk not in {each.pk for each in get_bronnen(by, vandaag)}:
        raise ValidationError({"bron": GEEN_BRON})
    data = write_file(make_inrichting(bron, vandaag))
    record_event(Beveiligingssoort.INSTELLING_GEWIJZIGD, wat="overnemen.bron", id=bron.pk)
    try:
        return keep_bestand(swv=swv, by=by, naam=f"inrichting-{bron.code or bron.pk}.json", data=data, vandaag=vandaag)
    except ValidationError as problem:
        raise ValidationError({"bron": problem.messages}) from problem


@transaction.atomic
def take_over(*, bestand: Inleesbestand, gekozen: set[str], gezien: str, by: Gebruiker, vandaag: date) -> Overname:
    """Write what was chosen, all or nothing; kinds and texts as concepts that somebody else publishes.

    ``gezien`` is the fingerprint of the list that was read. Raises ValidationError.
    """
    swv = Organisatie.objects.select_for_update(of=("self",)).get(pk=bestand.organisatie_id)
    locked = Inleesbestand.objects.select_for_update(of=("self",)).filter(pk=bestand.pk).first()
    if locked is None:
        raise ValidationError(IS_WEG)
    try:
        inrichting = read_inrichting(bytes(locked.inhoud))
    except OngeldigeInrichting as problem:
        raise ValidationError(problem.fouten) from problem
    dingen = compare(inrichting, swv, vandaag)
    chosen = _choose(dingen, gekozen, gezien)
    overname = Overname.objects.create(
        swv=swv, bestand=locked.naam, sha256=locked.sha256, van_swv=inrichting.swv[:200], sector=inrichting.sector,
        gemaakt_op=inrichting.gemaakt_op, door=by,
    )  # fmt: skip
    schrijver = Deelschrijver(swv, by, vandaag, inrichting.swv)
    Overnamedeel.objects.bulk_create(_write(schrijver, ding, overname) for ding in chosen)
    record_event(Beveiligingssoort.INSTELLING_GEWIJZIGD, wat="overnemen.overname", id=overname.pk)
    locked.delete()
    return overname


def _choose(dingen: list[Vergeleken], gekozen: set[str], gezien: str) -> list[Vergeleken]:
    if gezien != fingerprint(dingen):
        raise ValidationError(VERANDERD)
    chosen = [ding for ding in dingen if ding.waarde in gekozen and ding.is_te_kiezen]
    if not chosen:
        raise ValidationError(KIES_IETS)
    if missing := find_missing(dingen, {ding.waarde for ding in chosen}):
        raise ValidationError(missing)
    return chosen


def _write(schrijver: Deelschrijver, ding: Vergeleken, overname: Overname) -> Overnamedeel:
    naam = f"{VORMEN[ding.soort].wat} «{ding.naam}»"
    try:
        with transaction.atomic():
            row, eerder = schrijver.write(ding)
    except ValidationError as problem:
        raise ValidationError([f"Bij {naam}: {each}" for each in problem.messages]) from problem
    except ValueError as problem:
        raise ValidationError(f"Bij {naam}: {problem}") from problem
    except IntegrityError as problem:
        raise ValidationError(f"Bij {naam}: {GAAT_NIET_SAMEN}") from problem
    return Overnamedeel(
        overname=overname, soort=ding.soort, sleutel=ding.waarde[:300], naam=ding.naam[:300], stand=ding.stand,
        object_id=row.pk, eerder=eerder,
    )  # fmt: skip


@transaction.atomic
def take_back_overname(*, overname: Overname, by: Gebruiker, vandaag: date) -> Overname:
    """Everything it brought goes, what it changed is as before. Raises ValidationError with what stands in the way."""
    locked = Overname.objects.select_for_update(of=("self",)).get(pk=overname.pk)
    if locked.ongedaan_op is not None:
        raise ValidationError(AL_TERUG)
    if bezwaren := find_bezwaren(locked, vandaag):
        raise ValidationError([f"{deel.naam}: {reden}" for deel, reden in bezwaren])
    for deel in sorted(locked.delen.all(), key=_get_place, reverse=True):
        take_back(deel, vandaag)
    locked.ongedaan_op, locked.ongedaan_door = timezone.now(), by
    locked.save(update_fields=["ongedaan_op", "ongedaan_door"])
    record_event(Beveiligingssoort.INSTELLING_GEWIJZIGD, wat="overnemen.terugnemen", id=locked.pk)
    return locked


def _get_place(deel: Any) -> int:
    """What points at others goes first."""
    return Deelsoort.values.index(deel.soort)
