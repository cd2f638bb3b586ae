"""Four eyes: a role that sees pupils, or gives roles itself, takes two people. One proposes, another confirms.

The proposer and the person it is for can't confirm: not here, not in the database (constraint ``rolvoorstel_tweede_persoon``).
Whoever confirms needs a role that was itself confirmed, because every role that confirms is given by four eyes too. Two
roles stand outside: the first beheerder, who comes with the swv, and the first directeur while nobody else was ever
beheerder or directeur: there is no second person to ask then, so the swv's own address is told.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format

from swv.kern.berichten import send_bericht
from swv.kern.berichtsoorten import find_woorden
from swv.kern.logboek import record_event
from swv.kern.models import Afloop, Beveiligingssoort
from swv.organisatie.enums import BEVESTIGERS, Rol, Voorstelstatus, needs_second_person
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie, Rolvoorstel
from swv.organisatie.queries import get_beheerde_organisaties, get_beheerders_en_directeuren, get_bevestigers
from swv.organisatie.services.gebruiker import is_unused, refuse_self, send_uitnodiging
from swv.organisatie.services.mailsoort import NIEUWE_ROL, ROL_GEWEIGERD
from swv.organisatie.services.rol import PAD, check_lidmaatschap, end_lidmaatschap, record_role

GELDIG = timedelta(weeks=3)
AL_VOORGESTELD = "Deze rol is al voorgesteld, op {}. Bevestig, weiger of trek dat voorstel eerst in."
NIET_DEZELFDE = "U stelde deze rol zelf voor. Een ander bevestigt hem: een andere beheerder of de directeur."
NIET_VOOR_UZELF = "Deze rol is voor uzelf. Een ander bevestigt hem."
NIET_BEVOEGD = "Een rol bevestigt een beheerder of de directeur van het samenwerkingsverband."
NIET_OPEN = "Dit voorstel wacht niet meer: het is {}."
VERLOPEN = "Dit voorstel is vervallen op {}. Stel de rol opnieuw voor."
REDEN_NODIG = "Vul in waarom."


# --- giving a role, or another period -------------------------------------------------------------------------------


@transaction.atomic
def add_lidmaatschap(
    *, gebruiker: Gebruiker, rol: str, organisatie: Organisatie, van: date, by: Gebruiker, tot: date | None = None,
    scope: str = "", onderzoek_van: date | None = None, onderzoek_tot: date | None = None,
    request: HttpRequest | None = None, stil: bool = False,
) -> Lidmaatschap | Rolvoorstel:  # fmt: skip
    """Give this person a role at an organisation, or propose it when it takes a second person.

    ``stil``: the caller tells who confirms roles (``tell_waiting``), in one mail for a whole list. ``tot`` is the first day on which it no longer holds, and ``onderzoek`` of which days an auditor sees something (see
    ``Lidmaatschap.onderzoek``). Raises ValidationError.
    """
    refuse_self(gebruiker, by)
    lid = Lidmaatschap(
        gebruiker=gebruiker, rol=rol, organisatie=organisatie, van=van, tot=tot, scope=scope, onderzoek_van=onderzoek_van,
        onderzoek_tot=onderzoek_tot,
    )  # fmt: skip
    check_lidmaatschap(lid)
    return _give_or_propose(lid, None, by, request, stil=stil)


@transaction.atomic
def add_first_beheerder(*, gebruiker: Gebruiker, swv: Organisatie, van: date) -> Lidmaatschap:
    """Who sets up a new swv, made on the server: nobody is there yet to propose or confirm."""
    lid = Lidmaatschap(gebruiker=gebruiker, rol=Rol.BEHEERDER, organisatie=swv, van=van)
    check_lidmaatschap(lid)
    return _save(lid, None, None)


@transaction.atomic
def change_lidmaatschap(
    *, lidmaatschap: Lidmaatschap, van: date, tot: date | None, scope: str, by: Gebruiker,
    onderzoek_van: date | None = None, onderzoek_tot: date | None = None, request: HttpRequest | None = None,
) -> Lidmaatschap | Rolvoorstel:  # fmt: skip
    """Another period or scope; what widens a role that takes a second person is proposed. Raises ValidationError.

    Role and organisation stay: what was done in that role refers to it.
    """
    refuse_self(lidmaatschap.gebruiker, by)
    old = Lidmaatschap.objects.select_for_update(of=("self",)).get(pk=lidmaatschap.pk)
    lidmaatschap.van, lidmaatschap.tot, lidmaatschap.scope = van, tot, scope
    lidmaatschap.onderzoek_van, lidmaatschap.onderzoek_tot = onderzoek_van, onderzoek_tot
    check_lidmaatschap(lidmaatschap)
    if is_wider(old, lidmaatschap):
        return _give_or_propose(lidmaatschap, old, by, request)
    return _save(lidmaatschap, by, request)


def is_wider(old: Lidmaatschap, new: Lidmaatschap) -> bool:
    """Does the role reach further than before: earlier, longer, for something else, or over more days of data?"""
    if new.scope != old.scope or new.van < old.van:
        return True
    if old.tot is not None and (new.tot is None or new.tot > old.tot):
        return True
    more_days = new.onderzoek[0] < old.onderzoek[0] or new.onderzoek[1] > old.onderzoek[1]
    return new.rol == Rol.AUDITOR and more_days


def _give_or_propose(
    lid: Lidmaatschap, old: Lidmaatschap | None, by: Gebruiker, request: HttpRequest | None, *, stil: bool = False
) -> Lidmaatschap | Rolvoorstel:
    if not needs_second_person(lid.rol, lid.scope):
        return _save(lid, by, request)
    vandaag, swv = timezone.localdate(), by.lid.organisatie
    voorstel = _propose(lid, old, by, vandaag)
    if old is None and lid.rol == Rol.DIRECTEUR and _nobody_to_ask(lid, swv, by):
        return _decide(voorstel, Voorstelstatus.ALLEEN, None, request, vandaag)
    record_event(
        Beveiligingssoort.UITGENODIGD, request=request, gebruiker_id=by.pk, betreft_id=lid.gebruiker_id, rol=lid.rol,
        organisatie=lid.organisatie_id, voorstel=voorstel.pk,
    )  # fmt: skip
    if not stil:
        tell_waiting([voorstel], vandaag)
    return voorstel


def tell_waiting(voorstellen: Sequence[Rolvoorstel], vandaag: date) -> int:
    """Mail whoever can confirm these proposals, once per person; returns how many people that are."""
    per_persoon: dict[Gebruiker, list[Rolvoorstel]] = {}
    for voorstel in voorstellen:
        for persoon in get_bevestigers(voorstel, vandaag):
            per_persoon.setdefault(persoon, []).append(voorstel)
    for persoon, mine in per_persoon.items():
        een = len(mine) == 1
        wat = "Er wacht een rol op uw bevestiging" if een else f"Er wachten {len(mine)} rollen op uw bevestiging"
        einde = date_format(min(each.vervalt_op for each in mine))
        standaard = (wat, [f"U kunt dat doen tot {einde}."])
        onderwerp, regels = find_woorden("rol_voorgesteld", mine[0].swv_id, {"datum": einde}) or standaard
        send_bericht(aan=persoon.email, soort="rol_voorgesteld", onderwerp=onderwerp, regels=regels,
                     pad=f"{PAD}{mine[0].pk}/" if een else PAD, gebruiker=persoon)  # fmt: skip
    return len(per_persoon)


def _nobody_to_ask(lid: Lidmaatschap, swv: Organisatie, by: Gebruiker) -> bool:
    """Is this the first directeur, and was nobody but ``by`` ever beheerder or directeur?

    Whoever ended stays in the way: else a beheerder could end the directeur first. Only an account that was never used
    is no second person.
    """
    # Two invitations at the same moment: the second one waits here and then meets what the first made of it.
    Organisatie.objects.select_for_update(of=("self",)).get(pk=swv.pk)
    return lid.organisatie_id == swv.pk and is_alone(swv, by)


def is_alone(swv: Organisatie, by: Gebruiker) -> bool:
    """Was nobody but ``by`` ever beheerder or directeur of this swv, except in an account that was never used?"""
    others = get_beheerders_en_directeuren(swv.pk).exclude(gebruiker=by).select_related("gebruiker")
    return all(is_unused(other.gebruiker) for other in others)


def _propose(lid: Lidmaatschap, old: Lidmaatschap | None, by: Gebruiker, vandaag: date) -> Rolvoorstel:
    open_ = Rolvoorstel.objects.filter(
        gebruiker=lid.gebruiker_id, rol=lid.rol, organisatie=lid.organisatie_id, status=Voorstelstatus.VOORGESTELD
    )
    open_.filter(vervalt_op__lte=vandaag).update(status=Voorstelstatus.VERVALLEN, beslist_op=timezone.now())
    if other := open_.first():
        raise ValidationError({"van": AL_VOORGESTELD.format(date_format(timezone.localtime(other.op)))})
    return Rolvoorstel.objects.create(
        swv=by.lid.organisatie, gebruiker=lid.gebruiker, rol=lid.rol, organisatie=lid.organisatie, scope=lid.scope,
        van=lid.van, tot=lid.tot, onderzoek_van=lid.onderzoek_van, onderzoek_tot=lid.onderzoek_tot, wijzigt=old, door=by,
        vervalt_op=vandaag + GELDIG,
    )  # fmt: skip


# --- what the second person does ------------------------------------------------------------------------------------


@transaction.atomic
def confirm_rol(
    *, voorstel: Rolvoorstel, by: Gebruiker, vandaag: date, request: HttpRequest | None = None
) -> Lidmaatschap:
    """The role is given as it was proposed, and the person is invited or told. Raises ValidationError."""
    locked = _lock_open(voorstel, vandaag)
    if reden := refusal_to_confirm(locked, by):
        raise ValidationError(reden)
    return _decide(locked, Voorstelstatus.BEVESTIGD, by, request, vandaag)


@transaction.atomic
def confirm_rol_on_server(*, voorstel: Rolvoorstel, reden: str, vandaag: date) -> Lidmaatschap:
    """The way out when nobody is left to confirm: by command, by who runs the server. Raises ValidationError."""
    if not reden.strip():
        raise ValidationError(REDEN_NODIG)
    locked = _lock_open(voorstel, vandaag)
    locked.reden = reden.strip()
    return _decide(locked, Voorstelstatus.OPDRACHT, None, None, vandaag)


@transaction.atomic
def refuse_rol(
    *, voorstel: Rolvoorstel, by: Gebruiker, reden: str, vandaag: date, request: HttpRequest | None = None
) -> Rolvoorstel:
    """The second person says no, with the reason; the proposer is told. Raises ValidationError."""
    locked = _lock_open(voorstel, vandaag)
    if refusal := refusal_to_confirm(locked, by):
        raise ValidationError(refusal)
    if not reden.strip():
        raise ValidationError({"reden": REDEN_NODIG})
    _close(locked, Voorstelstatus.GEWEIGERD, by, reden.strip())
    record_event(
        Beveiligingssoort.ROL_GEWEIGERD, request=request, gebruiker_id=by.pk, betreft_id=locked.gebruiker_id,
        uitkomst=Afloop.GEWEIGERD, rol=locked.rol, organisatie=locked.organisatie_id, voorstel=locked.pk,
    )  # fmt: skip
    onderwerp, regels = find_woorden("rol_geweigerd", locked.swv_id, {}) or (ROL_GEWEIGERD, list[str]())
    send_bericht(aan=locked.door.email, soort="rol_geweigerd", onderwerp=onderwerp, regels=regels,
                 pad=f"{PAD}{locked.pk}/", gebruiker=locked.door)  # fmt: skip
    return locked


@transaction.atomic
def withdraw_rol(*, voorstel: Rolvoorstel, by: Gebruiker) -> Rolvoorstel:
    """Whoever looks after the people of the swv takes the proposal back. Raises ValidationError."""
    locked = _lock_open(voorstel, None)
    if not by.is_rol(Rol.BEHEERDER, bij=locked.swv_id) or locked.gebruiker_id == by.pk:
        raise ValidationError("Een voorstel trekt een beheerder van het samenwerkingsverband in.")
    return _close(locked, Voorstelstatus.INGETROKKEN, by, "")


def refusal_to_confirm(voorstel: Rolvoorstel, by: Gebruiker) -> str:
    """Why this person is not the second one, or ""."""
    if voorstel.gebruiker_id == by.pk:
        return NIET_VOOR_UZELF
    if voorstel.door_id == by.pk:
        return NIET_DEZELFDE
    return "" if by.is_rol(*BEVESTIGERS, bij=voorstel.swv_id) else NIET_BEVOEGD


@transaction.atomic
def repropose_rollen(*, gebruiker: Gebruiker, by: Gebruiker, vandaag: date, request: HttpRequest | None = None) -> int:
    """Roles that take a second person end and are proposed anew, and open proposals too; returns how many.

    For an account that comes into other hands or opens again: who confirmed before, did not confirm this.
    """
    known = get_beheerde_organisaties(by.lid.organisatie_id, vandaag)
    again: list[tuple[Organisatie, str, dict[str, Any]]] = []
    for voorstel in Rolvoorstel.objects.filter(gebruiker=gebruiker, status=Voorstelstatus.VOORGESTELD):
        _close(voorstel, Voorstelstatus.INGETROKKEN, by, "")
        if vandaag < voorstel.vervalt_op:
            again.append((voorstel.organisatie, voorstel.rol, voorstel.gegevens))
    rows = Lidmaatschap.objects.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag), gebruiker=gebruiker)
    # Of two periods of one role the one that holds first is proposed: it comes last here.
    for lid in rows.filter(organisatie__in=known).select_related("organisatie", "gebruiker").order_by("-van", "-pk"):
        if needs_second_person(lid.rol, lid.scope):
            names = ("tot", "scope", "onderzoek_van", "onderzoek_tot")
            gegevens = {"van": max(lid.van, vandaag), **{name: getattr(lid, name) for name in names}}
            end_lidmaatschap(lidmaatschap=lid, by=by, vandaag=vandaag, request=request)
            again = [each for each in again if (each[0], each[1]) != (lid.organisatie, lid.rol)]
            again.append((lid.organisatie, lid.rol, gegevens))
    for organisatie, rol, gegevens in again:
        add_lidmaatschap(gebruiker=gebruiker, rol=rol, organisatie=organisatie, by=by, request=request, **gegevens)
    return len(again)


def _lock_open(voorstel: Rolvoorstel, vandaag: date | None) -> Rolvoorstel:
    locked = Rolvoorstel.objects.select_for_update(of=("self",)).get(pk=voorstel.pk)
    if locked.status != Voorstelstatus.VOORGESTELD:
        raise ValidationError(NIET_OPEN.format(locked.get_status_display()))
    if vandaag is not None and vandaag >= locked.vervalt_op:
        raise ValidationError(VERLOPEN.format(date_format(locked.vervalt_op)))
    return locked


def _decide(
    voorstel: Rolvoorstel, status: Voorstelstatus, by: Gebruiker | None, request: HttpRequest | None, vandaag: date
) -> Lidmaatschap:
    lid = voorstel.wijzigt or Lidmaatschap(
        gebruiker=voorstel.gebruiker, rol=voorstel.rol, organisatie=voorstel.organisatie
    )
    for name, value in voorstel.gegevens.items():
        setattr(lid, name, value)
    if lid.tot is not None and lid.tot <= vandaag:
        raise ValidationError("De periode van deze rol is al voorbij. Stel hem opnieuw voor.")
    if not voorstel.gebruiker.is_active:
        raise ValidationError("Het account van deze persoon is gesloten.")
    check_lidmaatschap(lid)
    lid.save()
    voorstel.lidmaatschap = lid
    _close(voorstel, status, by, voorstel.reden)
    is_new = voorstel.wijzigt is None
    record_role(lid, by=by or voorstel.door, request=request, vandaag=vandaag, voorstel=voorstel, is_new=is_new)
    if is_new:
        tell_new_role(lid, voorstel.swv_id)
    return lid


def _close(voorstel: Rolvoorstel, status: Voorstelstatus, by: Gebruiker | None, reden: str) -> Rolvoorstel:
    voorstel.status, voorstel.beslist_door, voorstel.reden = status, by, reden
    voorstel.beslist_op = timezone.now()
    voorstel.save(update_fields=["status", "beslist_door", "beslist_op", "reden", "lidmaatschap"])
    return voorstel


def _save(lid: Lidmaatschap, by: Gebruiker | None, request: HttpRequest | None) -> Lidmaatschap:
    is_new = lid.pk is None
    lid.save()
    record_role(lid, by=by, request=request, vandaag=timezone.localdate(), is_new=is_new)
    return lid


def tell_new_role(lid: Lidmaatschap, swv_id: int) -> None:
    """Invite somebody who has no password yet; who can log in is told of the role. In the words of this swv."""
    persoon = lid.gebruiker
    if not persoon.has_usable_password():
        send_uitnodiging(gebruiker=persoon, lidmaatschap=lid, swv_id=swv_id)
        return
    rol = str(lid.get_rol_display())
    waarden = {"rol": rol, "organisatie": lid.organisatie.naam}
    onderwerp, regels = find_woorden("nieuwe_rol", swv_id, waarden) or (f"{NIEUWE_ROL}: {rol}", list[str]())
    send_bericht(
        aan=persoon.email, soort="nieuwe_rol", onderwerp=onderwerp, regels=regels, pad="/", gebruiker=persoon
    )  # fmt: skip
