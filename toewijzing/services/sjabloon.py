"""Templates of letters and mails: written by one person, put into use by another, each version kept as it was."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from swv.kern.berichtsoorten import MAILSOORTEN
from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.calculations.sjabloon import EERST, LAATST, find_faults, get_required
from toewijzing.enums import SJABLOON_OPEN, Sjabloonstatus, Vastblok
from toewijzing.models import Aanvraagsoort, Briefsjabloon, Sjabloonblok, Sjabloonversie
from toewijzing.queries.sjabloon import check_versie, get_kader, get_open_versie
from toewijzing.services.sjabloonbericht import tell, tell_judges

IS_ER_AL = "Dit sjabloon is er al. Open het in de lijst en maak daar een nieuwe versie."
IN_DE_MAAK = "Er is al een versie in de maak: versie {}. Werk daarin verder, of haal die eerst weg."
NIET_MEER = "Deze versie is intussen {}. Open het sjabloon opnieuw om te zien hoe het nu staat."
ZELF_GESCHREVEN = "U schreef zelf aan deze tekst. Iemand anders, de secretaris of de directeur, neemt hem in gebruik."
GEEN_SOORT = "Deze aanvraagsoort kent uw samenwerkingsverband niet. Kies er een uit de lijst."
VAST_BLIJFT = "Dit deel is wettelijk nodig en blijft staan: {}."
REDEN_NODIG = "Schrijf wat er anders moet. Wie de tekst schreef, leest dat."


# --- a template and its versions ------------------------------------------------------------------------------------


@transaction.atomic
def create_sjabloon(
    *, swv: Organisatie, by: Gebruiker, uitkomst: str = "", soort_code: str = "", aan: str = "", bericht: str = ""
) -> Sjabloonversie:
    """A new template with its first version: the parts of the standard letter, or the words of the standard mail.

    Raises ValidationError when there is one for these letters already, or for a kind the swv doesn't know.
    """
    # Of two people at the same moment the second one meets the template of the first.
    Organisatie.objects.select_for_update(of=("self",)).get(pk=swv.pk)
    if soort_code and not Aanvraagsoort.objects.filter(swv=swv, code=soort_code).exists():
        raise ValidationError({"soort_code": GEEN_SOORT})
    plek = {"uitkomst": uitkomst, "soort_code": soort_code, "aan": aan, "bericht": bericht}
    if Briefsjabloon.objects.filter(swv=swv, **plek).exists():
        raise ValidationError(IS_ER_AL)
    sjabloon = Briefsjabloon.objects.create(swv=swv, **plek)
    return _start_versie(sjabloon, 1, by, make_standaard(bericht))


def make_standaard(bericht: str) -> list[dict[str, Any]]:
    """The parts with which a first version starts, as columns of ``Sjabloonblok``."""
    if bericht:
        soort = MAILSOORTEN[bericht]
        return [{"kop": soort.onderwerp, "tekst": soort.regels}]
    return [{"vast": str(vast)} for vast in Vastblok]


def _start_versie(sjabloon: Briefsjabloon, nummer: int, by: Gebruiker, blokken: list[dict[str, Any]]) -> Sjabloonversie:
    versie = Sjabloonversie.objects.create(sjabloon=sjabloon, nummer=nummer, schrijvers=[by.pk])
    for plek, blok in enumerate(blokken, 1):
        Sjabloonblok.objects.create(versie=versie, volgorde=plek, **blok)
    return versie


@transaction.atomic
def create_versie(*, sjabloon: Briefsjabloon, by: Gebruiker) -> Sjabloonversie:
    """One more version that starts from the last one. Raises ValidationError while another is being made."""
    Organisatie.objects.select_for_update(of=("self",)).get(pk=sjabloon.swv_id)
    if busy := get_open_versie(sjabloon):
        raise ValidationError(IN_DE_MAAK.format(busy.nummer))
    last = sjabloon.versies.order_by("-nummer").first()
    if last is None:
        return _start_versie(sjabloon, 1, by, make_standaard(sjabloon.bericht))
    names = ("vast", "voorwaarde", "kop", "tekst")
    source = sjabloon.versies.filter(van__isnull=False).order_by("-nummer").first() or last
    blokken = [{name: getattr(blok, name) for name in names} for blok in source.blokken.all()]
    return _start_versie(sjabloon, last.nummer + 1, by, blokken)


@transaction.atomic
def write_versie(
    *, swv: Organisatie, by: Gebruiker, plek: dict[str, Any], blokken: list[dict[str, Any]]
) -> Sjabloonversie:
    """A concept with these parts (columns of ``Sjabloonblok``), of the template of this place, which is made when needed.

    ``plek``: {outcome, kind, addressee, mail: value}. Raises ValidationError while another version is being made.
    """
    Organisatie.objects.select_for_update(of=("self",)).get(pk=swv.pk)
    sjabloon, _ = Briefsjabloon.objects.get_or_create(swv=swv, **plek)
    if busy := get_open_versie(sjabloon):
        raise ValidationError(IN_DE_MAAK.format(busy.nummer))
    last = sjabloon.versies.order_by("-nummer").values_list("nummer", flat=True).first() or 0
    return _start_versie(sjabloon, last + 1, by, blokken)


def _lock(versie: Sjabloonversie, *statussen: str) -> Sjabloonversie:
    """This version as it is now, locked. Raises ValidationError when it is in none of these states any more."""
    locked = Sjabloonversie.objects.select_for_update(of=("self",)).select_related("sjabloon__swv").get(pk=versie.pk)
    if locked.status not in statussen:
        raise ValidationError(NIET_MEER.format(locked.get_status_display()))
    return locked


# --- writing --------------------------------------------------------------------------------------------------------


def _write(versie: Sjabloonversie, by: Gebruiker) -> Sjabloonversie:
    """Lock a concept and remember that this person wrote at it: who did so never puts it into use."""
    locked = _lock(versie, Sjabloonstatus.CONCEPT)
    if by.pk not in locked.schrijvers:
        locked.schrijvers = [*locked.schrijvers, by.pk]
        locked.save(update_fields=["schrijvers"])
    return locked


def _order(versie: Sjabloonversie, change: Callable[[list[Sjabloonblok]], None]) -> None:
    """Number the parts anew after this change; greeting and signature keep their ends."""
    blokken = list(versie.blokken.all())
    change(blokken)
    ends = {EERST: -1, LAATST: 1}
    blokken.sort(key=lambda blok: ends.get(Vastblok(blok.vast), 0) if blok.vast else 0)
    for plek, blok in enumerate(blokken, 1):
        if blok.volgorde != plek:
            blok.volgorde = plek
            blok.save(update_fields=["volgorde"])


@transaction.atomic
def add_blok(*, versie: Sjabloonversie, by: Gebruiker, kop: str, tekst: str, voorwaarde: str) -> Sjabloonblok:
    """A part with text of one's own, above the signature. Raises ValidationError for what is no concept any more."""
    locked = _write(versie, by)
    blok = Sjabloonblok.objects.create(
        versie=locked, volgorde=locked.blokken.count() + 1, kop=kop, tekst=tekst, voorwaarde=voorwaarde
    )
    _order(locked, lambda blokken: None)
    return blok


@transaction.atomic
def restore_vast(*, versie: Sjabloonversie, vast: str, by: Gebruiker) -> None:
    """Put a fixed part that was left out back. Raises ValidationError."""
    locked = _write(versie, by)
    if vast not in Vastblok.values or locked.sjabloon.bericht:
        raise ValidationError("Dit vaste deel bestaat niet.")
    if not locked.blokken.filter(vast=vast).exists():
        Sjabloonblok.objects.create(versie=locked, volgorde=locked.blokken.count() + 1, vast=vast)
        _order(locked, lambda blokken: None)


@transaction.atomic
def update_blok(*, blok: Sjabloonblok, by: Gebruiker, waarden: dict[str, str]) -> Sjabloonblok:
    """Other words, another heading or condition; only for text of one's own. Raises ValidationError."""
    _write(blok.versie, by)
    fresh = Sjabloonblok.objects.select_for_update(of=("self",)).get(pk=blok.pk)
    if fresh.vast:
        raise ValidationError("De tekst van een vast deel is van Verband en verandert niet.")
    for name, value in waarden.items():
        setattr(fresh, name, value)
    fresh.save(update_fields=[*waarden])
    return fresh


@transaction.atomic
def move_blok(*, blok: Sjabloonblok, by: Gebruiker, omlaag: bool) -> None:
    """One place up or down; at the end it stays where it is. Raises ValidationError."""

    def swap(blokken: list[Sjabloonblok]) -> None:
        here = next((plek for plek, each in enumerate(blokken) if each.pk == blok.pk), None)
        there = None if here is None else here + (1 if omlaag else -1)
        if here is not None and there is not None and 0 <= there < len(blokken):
            blokken[here], blokken[there] = blokken[there], blokken[here]

    _order(_write(blok.versie, by), swap)


@transaction.atomic
def remove_blok(*, blok: Sjabloonblok, by: Gebruiker) -> None:
    """Take a part out; one that the law asks stays. Raises ValidationError."""
    locked = _write(blok.versie, by)
    if locked.sjabloon.bericht:
        raise ValidationError("Een mail heeft één tekst. Wijzig die.")
    if blok.vast and blok.vast in get_required(get_kader(locked.sjabloon)):
        raise ValidationError(VAST_BLIJFT.format(Vastblok(blok.vast).label))
    Sjabloonblok.objects.filter(pk=blok.pk).delete()
    _order(locked, lambda blokken: None)


# --- four eyes ------------------------------------------------------------------------------------------------------


@transaction.atomic
def submit_versie(*, versie: Sjabloonversie, by: Gebruiker) -> Sjabloonversie:
    """Lay it before somebody else; from here on nobody writes at it. Raises ValidationError with all that is wrong."""
    locked = _lock(versie, Sjabloonstatus.CONCEPT)
    if faults := find_faults(check_versie(locked)):
        raise ValidationError(faults)
    locked.status, locked.voorgelegd_door, locked.voorgelegd_op = Sjabloonstatus.VOORGELEGD, by, timezone.now()
    locked.opmerking = ""
    locked.save(update_fields=["status", "voorgelegd_door", "voorgelegd_op", "opmerking"])
    tell_judges(locked)
    return locked


@transaction.atomic
def give_back(*, versie: Sjabloonversie, reden: str) -> Sjabloonversie:
    """Not yet: back to who wrote it, with what has to be otherwise. Raises ValidationError."""
    if not reden.strip():
        raise ValidationError({"opmerking": REDEN_NODIG})
    locked = _lock(versie, Sjabloonstatus.VOORGELEGD)
    locked.status, locked.opmerking = Sjabloonstatus.CONCEPT, reden.strip()
    locked.save(update_fields=["status", "opmerking"])
    if locked.voorgelegd_door:
        tell(locked, locked.voorgelegd_door, "Een tekst voor brieven of mails is teruggegeven")
    return locked


@transaction.atomic
def put_in_use(*, versie: Sjabloonversie, by: Gebruiker, vandaag: date) -> Sjabloonversie:
    """From today letters and mails get this text; the version before it ends. Letters that went out stay as they were.

    Raises ValidationError for somebody who wrote at it, and for what is wrong by now.
    """
    locked = _lock(versie, Sjabloonstatus.VOORGELEGD)
    if by.pk in locked.schrijvers:
        raise ValidationError(ZELF_GESCHREVEN)
    if faults := find_faults(check_versie(locked)):
        raise ValidationError(faults)
    for old in locked.sjabloon.versies.select_for_update().filter(status=Sjabloonstatus.IN_GEBRUIK):
        _end(old, vandaag)
    locked.status, locked.in_gebruik_door, locked.van = Sjabloonstatus.IN_GEBRUIK, by, vandaag
    locked.save(update_fields=["status", "in_gebruik_door", "van"])
    _log(locked, by)
    return locked


@transaction.atomic
def end_use(*, versie: Sjabloonversie, by: Gebruiker, vandaag: date) -> Sjabloonversie:
    """From today the standard letter or mail again, or that of a less precise template. Raises ValidationError."""
    locked = _lock(versie, Sjabloonstatus.IN_GEBRUIK)
    _end(locked, vandaag)
    _log(locked, by)
    return locked


@transaction.atomic
def drop_versie(*, versie: Sjabloonversie) -> Sjabloonversie:
    """A version that was never used lapses; it stays to be read. Raises ValidationError."""
    locked = _lock(versie, *SJABLOON_OPEN)
    locked.status = Sjabloonstatus.VERVALLEN
    locked.save(update_fields=["status"])
    return locked


def _end(versie: Sjabloonversie, vandaag: date) -> None:
    versie.status, versie.tot = Sjabloonstatus.VERVALLEN, vandaag
    versie.save(update_fields=["status", "tot"])


def _log(versie: Sjabloonversie, by: Gebruiker) -> None:
    record_event(
        Beveiligingssoort.INSTELLING_GEWIJZIGD, gebruiker_id=by.pk, wat="toewijzing.briefsjabloon", id=versie.pk
    )
