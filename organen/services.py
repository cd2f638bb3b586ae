"""Bodies, their members and mandates: one transaction each. Refusals are ValidationErrors at their field."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils.formats import date_format

from organen.enums import STEMFUNCTIES, Functie, Kring, Vergaderwijze
from organen.models import Mandaat, Orgaan, Orgaanlid
from organen.standaard import ensure_commissie
from swv.organisatie.enums import COMMISSIEROLLEN, Rol
from swv.organisatie.models import Lidmaatschap, Organisatie
from swv.organisatie.services.geldigheid import log_rule

BESTAAT = "Er is al een orgaan met deze code. Kies een andere code."
EINDE_EERDER = "De laatste dag ligt vóór de eerste. Kies een latere dag."
GEEN_QUORUM = "Zonder quorum kan een orgaan niets zeggen. Vul ten minste 1 in."
EEN_LID = "Bij dit orgaan adviseert één lid namens allen. Vul hier 1 in, of kies een andere manier."
PARTIJEN = "Dit orgaan komt niet bij elkaar, dus er kan niemand bij zijn. Haal de vinkjes weg, of kies een vergadering."
KRING_LEEG = "Kies voor welke school, welk bestuur of welke gemeente dit orgaan er is."
KRING_TEVEEL = "Dit orgaan is er voor het hele samenwerkingsverband. Laat dit leeg, of kies een kleinere kring."
KRING_ANDERS = "Dit is geen {}. Kies een {}, of wijzig voor wie het orgaan er is."
AL_LID = "Deze persoon zit al in dit orgaan, vanaf {}. Wijzig dat lidmaatschap, of kies een andere periode."
DOOR_ROL = (
    "Dit lid zit in de commissie door een rol. Beëindig die rol bij «Gebruikers»; het lidmaatschap stopt dan vanzelf."
)
GEEN_STEM = "Een {} stemt niet mee. Haal het vinkje weg, of kies een andere functie."


# --- a body ---------------------------------------------------------------------------------------------------------


@transaction.atomic
def create_orgaan(*, swv: Organisatie, code: str, van: date, gegevens: dict[str, Any]) -> Orgaan:
    """A new body of this swv. ``gegevens``: {column: value}. Raises ValidationError."""
    if Orgaan.objects.filter(swv=swv, code=code).exists():
        raise ValidationError({"code": BESTAAT})
    return _save_orgaan(Orgaan(swv=swv, code=code, van=van), gegevens)


@transaction.atomic
def change_orgaan(*, orgaan: Orgaan, gegevens: dict[str, Any]) -> Orgaan:
    """Other rules for this body, from now on; meetings that were planned keep theirs. Raises ValidationError."""
    return _save_orgaan(Orgaan.objects.select_for_update(of=("self",)).get(pk=orgaan.pk), gegevens)


def _save_orgaan(orgaan: Orgaan, gegevens: dict[str, Any]) -> Orgaan:
    for name, value in gegevens.items():
        setattr(orgaan, name, value)
    if fouten := judge_orgaan(orgaan):
        raise ValidationError(fouten)
    orgaan.save()
    log_rule(Orgaan, orgaan.pk)
    return orgaan


def judge_orgaan(orgaan: Orgaan) -> dict[str, str]:
    """{field: refusal} for rules of a body that don't go together."""
    fouten = {}
    if orgaan.tot is not None and orgaan.tot < orgaan.van:
        fouten["laatste_dag"] = EINDE_EERDER
    if orgaan.quorum < 1:
        fouten["quorum"] = GEEN_QUORUM
    elif orgaan.wijze == Vergaderwijze.EEN_LID and orgaan.quorum != 1:
        fouten["quorum"] = EEN_LID
    if orgaan.partijen and orgaan.wijze != Vergaderwijze.VERGADERING:
        fouten["partijen"] = PARTIJEN
    where = orgaan.kring_organisatie
    if orgaan.kring == Kring.SWV and where is not None:
        fouten["kring_organisatie"] = KRING_TEVEEL
    elif orgaan.kring != Kring.SWV and where is None:
        fouten["kring_organisatie"] = KRING_LEEG
    elif where is not None and where.soort != orgaan.kring:
        fouten["kring_organisatie"] = KRING_ANDERS.format(orgaan.kring, orgaan.kring)
    return fouten


# --- its members ----------------------------------------------------------------------------------------------------


@transaction.atomic
def save_lid(*, lid: Orgaanlid, gegevens: dict[str, Any]) -> Orgaanlid:
    """A new member (without pk), or other particulars of one. Raises ValidationError."""
    # Two beheerders at the same moment: the second one waits here and then sees what the first made.
    Orgaan.objects.select_for_update(of=("self",)).get(pk=lid.orgaan_id)
    was = lid.tot
    for name, value in gegevens.items():
        setattr(lid, name, value)
    if lid.tot is not None and lid.tot < lid.van:
        raise ValidationError({"laatste_dag": EINDE_EERDER})
    if lid.lidmaatschap_id and lid.tot != was:
        raise ValidationError({"laatste_dag": DOOR_ROL})
    if lid.stemrecht and lid.functie not in STEMFUNCTIES:
        raise ValidationError({"stemrecht": GEEN_STEM.format(Functie(lid.functie).label)})
    if lid.gebruiker_id and (other := _find_overlap(lid).first()):
        raise ValidationError({"gebruiker" if lid.pk is None else "van": AL_LID.format(date_format(other.van))})
    lid.save()
    log_rule(Orgaanlid, lid.pk)
    return lid


def _find_overlap(lid: Orgaanlid) -> QuerySet[Orgaanlid]:
    """Other periods of the same person in the same body that share a day with this one."""
    rows = Orgaanlid.objects.filter(orgaan=lid.orgaan_id, gebruiker=lid.gebruiker_id).exclude(pk=lid.pk)
    rows = rows.exclude(van=F("tot")).filter(Q(tot__isnull=True) | Q(tot__gt=lid.van))
    return rows if lid.tot is None else rows.filter(van__lt=lid.tot)


@transaction.atomic
def follow_role(lid: Lidmaatschap) -> None:
    """Who has a role in the commission is a member of it for as long; the chair's role goes before the member's."""
    commissie = ensure_commissie(lid.organisatie, lid.van)
    own = Orgaanlid.objects.select_for_update(of=("self",)).filter(orgaan=commissie, lidmaatschap=lid).first()
    if own is None:
        _add_by_role(commissie, lid)
    elif (own.van, own.tot) != (lid.van, lid.tot):
        own.van, own.tot = lid.van, lid.tot
        if own.tot is not None and own.tot < own.van:
            own.van = own.tot
        if not _find_overlap(own).exists():
            own.save()
    if lid.tot is not None:
        _go_on_by_other_role(commissie, lid, lid.tot)


def _add_by_role(commissie: Orgaan, lid: Lidmaatschap) -> None:
    chairs = lid.rol == Rol.CVT_VOORZITTER
    functie = Functie.VOORZITTER if chairs else Functie.LID
    fresh = Orgaanlid(
        orgaan=commissie, gebruiker_id=lid.gebruiker_id, functie=functie, lidmaatschap=lid, van=lid.van, tot=lid.tot
    )
    if chairs:  # who was an ordinary member by another role, chairs from now on
        for each in _find_overlap(fresh).filter(functie=Functie.LID, lidmaatschap__isnull=False):
            each.tot = max(each.van, lid.van)
            each.save(update_fields=["tot"])
    if not _find_overlap(fresh).exists():
        fresh.save()


def _go_on_by_other_role(commissie: Orgaan, ended: Lidmaatschap, tot: date) -> None:
    """One role in the commission ended and the person has another: the membership goes on with that."""
    rows = Lidmaatschap.objects.filter(
        Q(tot__isnull=True) | Q(tot__gt=tot), gebruiker=ended.gebruiker_id, organisatie=ended.organisatie_id,
        rol__in=COMMISSIEROLLEN,
    ).exclude(pk=ended.pk)  # fmt: skip
    for other in rows.order_by("van"):
        fresh = Orgaanlid(
            orgaan=commissie, gebruiker_id=other.gebruiker_id, lidmaatschap=other, van=max(other.van, tot), tot=other.tot,
            functie=Functie.VOORZITTER if other.rol == Rol.CVT_VOORZITTER else Functie.LID,
        )  # fmt: skip
        if not _find_overlap(fresh).exists():
            fresh.save()


@transaction.atomic
def end_without_role(ended: Lidmaatschap) -> None:
    """Nobody sits in a body of an swv after the last role there has ended."""
    tot = ended.tot
    roles = Lidmaatschap.objects.filter(gebruiker=ended.gebruiker_id, organisatie=ended.organisatie_id)
    if tot is None or roles.filter(Q(tot__isnull=True) | Q(tot__gt=tot)).exists():
        return
    rows = Orgaanlid.objects.filter(
        Q(tot__isnull=True) | Q(tot__gt=tot), orgaan__swv=ended.organisatie_id, gebruiker=ended.gebruiker_id
    )
    for lid in rows:
        lid.van, lid.tot = min(lid.van, tot), tot
        lid.save(update_fields=["van", "tot"])


# --- its mandate ----------------------------------------------------------------------------------------------------


@transaction.atomic
def save_mandaat(*, mandaat: Mandaat, gegevens: dict[str, Any]) -> Mandaat:
    """A new mandate (without pk), or other particulars of one. Raises ValidationError."""
    for name, value in gegevens.items():
        setattr(mandaat, name, value)
    if mandaat.tot is not None and mandaat.tot < mandaat.van:
        raise ValidationError({"laatste_dag": EINDE_EERDER})
    mandaat.save()
    log_rule(Mandaat, mandaat.pk)
    return mandaat
