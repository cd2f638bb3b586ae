"""What a beheerder looks after: organisations of the own samenwerkingsverband and the people who work there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db.models import BigIntegerField, Exists, F, OuterRef, Prefetch, Q, QuerySet, Subquery, Sum, Value
from django.db.models.functions import Coalesce
from django.utils import timezone

from swv.kern.gemeenten import find_gemeente, get_gemeente
from swv.kern.meelezen import read_along
from swv.kern.models import Beveiligingsgebeurtenis
from swv.organisatie.enums import BEVESTIGERS, AuditorScope, Organisatiesoort, Rol, Voorstelstatus
from swv.organisatie.models import (
    Aansluiting,
    Gebruiker,
    Lidmaatschap,
    Lijstcontrole,
    Organisatie,
    Rolvoorstel,
    Schoolconsulent,
    Tokenbereik,
    holds_on,
    works_for,
)


def get_security_contacts() -> list[str]:
    """Whom to tell of a weakness, as addresses: the one of this installation, or of every swv in it that gives one."""
    given = (
        [settings.BEVEILIGINGSCONTACT]
        if settings.BEVEILIGINGSCONTACT
        else list(
            Organisatie.objects.filter(soort=Organisatiesoort.SWV, actief=True)
            .exclude(email="")
            .values_list("email", flat=True)
            .order_by("sorteernaam", "pk")
        )
    )
    return [each if each.startswith(("https://", "mailto:", "tel:")) else f"mailto:{each}" for each in given]


def get_tied_scholen(swv_ids: Iterable[int], vandaag: date) -> QuerySet[Organisatie]:
    """Schools that belong to one of these swv's today: tied themselves, or through their board."""
    tied = Aansluiting.objects.filter(holds_on(vandaag), swv__in=swv_ids).values("organisatie")
    rows = Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL)
    return rows.filter(Q(pk__in=tied) | Q(bestuur__in=tied))


def get_consulenten(swv_id: int, vandaag: date) -> QuerySet[Gebruiker]:
    """Who is a consulent of this swv on this day, by surname."""
    leden = Lidmaatschap.objects.filter(holds_on(vandaag), rol=Rol.CONSULENT, organisatie=swv_id)
    return Gebruiker.objects.filter(pk__in=leden.values("gebruiker"), is_active=True).order_by("sorteernaam", "pk")


def get_consulenten_van(swv_id: int, school_id: int, vandaag: date) -> list[Gebruiker]:
    """The consulent of this school at this swv today, or every consulent of the swv when none belongs to it.

    Who works for the school or its board is none: empty when all of them do.
    """
    own = Schoolconsulent.objects.at_work(vandaag).filter(swv=swv_id, school=school_id).values("gebruiker")
    bestuur = Organisatie.objects.filter(pk=school_id).values("bestuur")
    people = get_consulenten(swv_id, vandaag).filter(~works_for("pk", Subquery(bestuur), vandaag))
    return list(people.filter(pk__in=own)) or list(people)


def get_schoolconsulenten(swv_id: int, vandaag: date) -> dict[int, Schoolconsulent]:
    """{id of the school: who is its consulent at this swv on this day}. One query."""
    rows = Schoolconsulent.objects.filter(holds_on(vandaag), swv=swv_id).select_related("gebruiker")
    return {row.school_id: row for row in rows}


def get_organisaties(swv_id: int, vandaag: date) -> QuerySet[Organisatie]:
    """The swv, what is tied to it today itself or through its board, and external organisations tied to no swv."""
    tied = Aansluiting.objects.filter(holds_on(vandaag), swv=swv_id).values("organisatie")
    anywhere = Aansluiting.objects.filter(organisatie=OuterRef("pk"))
    free = Q(soort=Organisatiesoort.EXTERN) & ~Exists(anywhere)
    return Organisatie.objects.filter(Q(pk=swv_id) | Q(pk__in=tied) | Q(bestuur__in=tied) | free)


def get_beheerde_organisaties(swv_id: int, vandaag: date) -> QuerySet[Organisatie]:
    """Those of ``get_organisaties`` that this swv looks after: it was the first of today's swv's to connect them.

    Without this rule a beheerder could connect a school of another swv and give a login to all of its pupils' files.
    """
    ties = Aansluiting.objects.filter(holds_on(vandaag)).order_by("pk").values("swv")
    own, through_board = ties.filter(organisatie=OuterRef("pk")), ties.filter(organisatie=OuterRef("bestuur"))
    first = Coalesce(Subquery(own[:1]), Subquery(through_board[:1]), Value(swv_id), output_field=BigIntegerField())
    return get_organisaties(swv_id, vandaag).alias(beheerd_door=first).filter(beheerd_door=swv_id)


def get_aansluitingen(swv_id: int) -> QuerySet[Aansluiting]:
    """All connections of this swv, past and to come."""
    return Aansluiting.objects.filter(swv=swv_id).select_related("organisatie__bestuur")


def get_losse_scholen(swv_id: int, bestuur: Organisatie, vandaag: date) -> QuerySet[Organisatie]:
    """Schools of this board without a connection of their own with this swv, now or later."""
    tied = Aansluiting.objects.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag), swv=swv_id).values("organisatie")
    return Organisatie.objects.filter(bestuur=bestuur, actief=True).exclude(pk__in=tied).order_by("sorteernaam", "pk")


def get_lidmaatschappen(swv_id: int, vandaag: date) -> QuerySet[Lidmaatschap]:
    """Roles, past and present, at the organisations that this swv looks after."""
    rows = Lidmaatschap.objects.filter(organisatie__in=get_beheerde_organisaties(swv_id, vandaag))
    return rows.select_related("organisatie").order_by("-van", "pk")


def get_gebruikers(swv_id: int, vandaag: date) -> QuerySet[Gebruiker]:
    """People who have or had a role at an organisation that this swv looks after, or for whom it proposed one.

    ``rollen`` are the roles that hold or are to come: no proposals. ``rol_wacht``: one waits for a second person.
    """
    lidmaatschappen = get_lidmaatschappen(swv_id, vandaag)
    current = lidmaatschappen.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag))
    proposed = Rolvoorstel.objects.filter(swv=swv_id, gebruiker=OuterRef("pk"))
    people = Gebruiker.objects.filter(Exists(lidmaatschappen.filter(gebruiker=OuterRef("pk"))) | Exists(proposed))
    wacht = Exists(get_open_voorstellen(swv_id, vandaag).filter(gebruiker=OuterRef("pk")))
    people = read_along(people, rol_wacht=wacht)
    rollen = Prefetch("lidmaatschap_set", queryset=current, to_attr="rollen")
    return people.prefetch_related(rollen)  # type: ignore[no-redef]  # this is what Gebruiker.rollen is for


def works_elsewhere(gebruiker: Gebruiker, swv_id: int, vandaag: date) -> bool:
    """Has this person a role outside the organisations that this swv looks after, now or later?"""
    current = gebruiker.lidmaatschap_set.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag))
    return current.exclude(organisatie__in=get_beheerde_organisaties(swv_id, vandaag)).exists()


# --- the log of security events -------------------------------------------------------------------------------------


def get_gebeurtenissen(user: Gebruiker) -> QuerySet[Beveiligingsgebeurtenis]:
    """Lines of the log about people and roles of the swv for which this beheerder or FG acts; none for anybody else.

    An FG sees the days he or she looks into (``Lidmaatschap.onderzoek``). What is about an address nobody has is in no
    swv's list: see ``count_unknown``.
    """
    lid, rows = user.lidmaatschap, Beveiligingsgebeurtenis.objects.all()
    if lid is None or not (lid.rol == Rol.BEHEERDER or lid.scope == AuditorScope.FG):
        return rows.none()
    own = rows.filter(swvs__contains=[lid.organisatie_id])
    if lid.rol == Rol.BEHEERDER:
        return own
    van, tot = (timezone.make_aware(datetime.combine(dag, time())) for dag in lid.onderzoek)
    return own.filter(op__gte=van, op__lt=tot)


def count_unknown(user: Gebruiker, sinds: datetime) -> dict[str, int]:
    """{kind: times} of what happened since then without an account that is known; for beheerders only."""
    if not user.is_rol(Rol.BEHEERDER):
        return {}
    rows = Beveiligingsgebeurtenis.objects.filter(swvs=[], gebruiker=None, betreft=None, op__gte=sinds).order_by()
    return dict(rows.values_list("soort").annotate(keren=Sum("aantal")).order_by("soort"))


# --- one account ----------------------------------------------------------------------------------------------------


def get_second_steps(gebruiker: Gebruiker) -> "QuerySet[Authenticator]":
    """App and passkeys of this person; recovery codes alone are no second step."""
    return Authenticator.objects.filter(user=gebruiker).exclude(type=Authenticator.Type.RECOVERY_CODES)


def get_beheerders(gebruiker: Gebruiker, vandaag: date) -> QuerySet[Gebruiker]:
    """Who can help this person with the account today: beheerders of the own swv's, without the person."""
    own = Aansluiting.objects.filter(holds_on(vandaag)).filter(
        Q(organisatie__leden__gebruiker=gebruiker) | Q(organisatie__scholen__leden__gebruiker=gebruiker)
    )
    at = Q(organisatie__in=own.values("swv")) | Q(organisatie__leden__gebruiker=gebruiker)
    roles = Lidmaatschap.objects.filter(at, holds_on(vandaag), rol=Rol.BEHEERDER)
    people = Gebruiker.objects.filter(pk__in=roles.values("gebruiker"), is_active=True).exclude(pk=gebruiker.pk)
    return people.order_by("sorteernaam", "pk")


@dataclass(frozen=True)
class Login:
    """One place where somebody is logged in."""

    sessie: UserSession
    laatst: datetime
    is_deze: bool


def get_logins(gebruiker: Gebruiker, session_key: str | None) -> list[Login]:
    """Where this person is logged in now, the one that asks first and then by last use.

    A session is kept again when it is used, so its end tells when that was (to the minute).
    """
    rows = {row.session_key: row for row in UserSession.objects.filter(user=gebruiker)}
    life = timedelta(seconds=settings.SESSION_COOKIE_AGE)
    alive = Session.objects.filter(pk__in=rows, expire_date__gt=timezone.now())
    found = [Login(rows[each.pk], each.expire_date - life, each.pk == session_key) for each in alive]
    return sorted(found, key=lambda login: (not login.is_deze, -login.laatst.timestamp()))


# --- four eyes ------------------------------------------------------------------------------------------------------


def get_beheerders_en_directeuren(swv_id: int) -> QuerySet[Lidmaatschap]:
    """All who confirm roles of this swv, or ever did; a role that never began to hold was none."""
    rows = Lidmaatschap.objects.filter(organisatie=swv_id, rol__in=BEVESTIGERS)
    return rows.exclude(tot__isnull=False, tot__lte=F("van"))


def get_people_in(swv_id: int, vandaag: date, *rollen: str, scope: str = "") -> QuerySet[Gebruiker]:
    """People with an open account who hold one of these roles at the swv itself today."""
    rows = Lidmaatschap.objects.filter(holds_on(vandaag), organisatie=swv_id, rol__in=rollen, scope=scope)
    return Gebruiker.objects.filter(pk__in=rows.values("gebruiker"), is_active=True).order_by("pk")


def get_bevestigers(voorstel: Rolvoorstel, vandaag: date) -> QuerySet[Gebruiker]:
    """Who can confirm this proposal today."""
    people = get_people_in(voorstel.swv_id, vandaag, *BEVESTIGERS)
    return people.exclude(pk__in=[voorstel.door_id, voorstel.gebruiker_id])


def get_toezicht(swv_id: int, vandaag: date) -> QuerySet[Gebruiker]:
    """Who is told of every new role that sees pupils: directeur and functionaris gegevensbescherming."""
    fgs = get_people_in(swv_id, vandaag, Rol.AUDITOR, scope=AuditorScope.FG)
    return fgs | get_people_in(swv_id, vandaag, Rol.DIRECTEUR)


def get_voorstellen(swv_id: int) -> QuerySet[Rolvoorstel]:
    """All proposals of this swv, newest first."""
    rows = Rolvoorstel.objects.filter(swv=swv_id)
    return rows.select_related("gebruiker", "organisatie", "door", "beslist_door", "wijzigt", "swv")


def get_open_voorstellen(swv_id: int, vandaag: date) -> QuerySet[Rolvoorstel]:
    """Those that wait for a second person."""
    return get_voorstellen(swv_id).filter(status=Voorstelstatus.VOORGESTELD, vervalt_op__gt=vandaag)


# --- tokens and the yearly review -----------------------------------------------------------------------------------


def get_tokens(gebruiker: Gebruiker, nu: datetime) -> QuerySet[Tokenbereik]:
    """The tokens of this person that still work, or would if the role held."""
    rows = Tokenbereik.objects.filter(Q(token__expiry=None) | Q(token__expiry__gt=nu), token__user=gebruiker)
    return rows.select_related("token", "lidmaatschap__organisatie").order_by("-pk")


def get_beheerde_tokens(gebruiker: Gebruiker, swv_id: int, vandaag: date, nu: datetime) -> QuerySet[Tokenbereik]:
    """Those that act at an organisation this swv looks after; without a role of their own only if the person does."""
    known = Q(lidmaatschap__organisatie__in=get_beheerde_organisaties(swv_id, vandaag))
    if not works_elsewhere(gebruiker, swv_id, vandaag):
        known |= Q(lidmaatschap=None)
    return get_tokens(gebruiker, nu).filter(known)


def get_controle(swv_id: int) -> Lijstcontrole | None:
    """The review that is to be done."""
    return Lijstcontrole.objects.filter(swv=swv_id, bevestigd_op=None).first()


def get_te_controleren(swv_id: int, vandaag: date) -> QuerySet[Lidmaatschap]:
    """Every role that holds or is to come at the organisations of this swv, by name of the person."""
    rows = get_lidmaatschappen(swv_id, vandaag).filter(Q(tot__isnull=True) | Q(tot__gt=vandaag))
    second = Authenticator.objects.filter(user=OuterRef("gebruiker")).exclude(type=Authenticator.Type.RECOVERY_CODES)
    rows = rows.annotate(tweede_stap=Exists(second)).select_related("gebruiker", "organisatie")
    return rows.order_by("gebruiker__sorteernaam", "gebruiker", "pk")


# --- where pupils live ----------------------------------------------------------------------------------------------


def find_woongemeente(tekst: str, dag: date) -> Organisatie:
    """The gemeente with this name or code of the CBS: one that is known here, else one of the shipped list, unsaved.

    Raises ValueError, in Dutch, when there is none or more than one.
    """
    rows = Organisatie.objects.filter(soort=Organisatiesoort.GEMEENTE, actief=True)
    try:
        shipped = find_gemeente(tekst, dag)
    except ValueError:
        # A gemeente that a beheerder added by a name or code of its own.
        own = list(rows.filter(Q(naam__iexact=tekst.strip()) | (Q(code=tekst.strip()) & ~Q(code="")))[:2])
        known = [each for each in own if (gone := get_gemeente(each.code)) is None or gone.holds_on(dag)]
        if len(known) != 1:
            raise
        return known[0]
    same = Q(code=shipped.code) | Q(code="", naam__iexact=shipped.naam)
    known_here = rows.filter(same).order_by("-code", "pk").first()
    return known_here or Organisatie(soort=Organisatiesoort.GEMEENTE, code=shipped.code, naam=shipped.naam)


def get_leerplicht(vandaag: date) -> QuerySet[Lidmaatschap]:
    """The roles of leerplichtambtenaren that hold today: a gemeente without any sees and hears nothing of a report."""
    return Lidmaatschap.objects.filter(holds_on(vandaag), rol=Rol.LEERPLICHT, gebruiker__is_active=True)
