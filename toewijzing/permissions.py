"""Who may take which step with a request. Small rights, each with the reason someone else is given."""

from django.utils import timezone

from organen.enums import Vergaderwijze
from swv.kern.permissions import Recht
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, holds_on
from swv.organisatie.queries import get_consulenten_van
from toewijzing.calculations.route import AFHANDELEN
from toewijzing.enums import Begonnen, Besluitstatus, Stap
from toewijzing.models import Aanvraag, Aanvraagsoort, Agendapunt
from toewijzing.models.starter import SWVSTARTERS


def _is_zorgcoordinator(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    return user.is_rol(Rol.ZORGCOORDINATOR, bij=aanvraag.school_id)


def _sends(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    """The zorgcoördinator, who completes what others started too; the schoolleider where the kind lets him start one."""
    if user.is_rol(Rol.SCHOOLLEIDER, bij=aanvraag.school_id):
        return Rol.SCHOOLLEIDER in aanvraag.soort.indieners
    return _is_zorgcoordinator(user, aanvraag)


def _starts_for_school(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    return user.is_rol(*SWVSTARTERS, bij=aanvraag.swv_id) and is_starter(aanvraag.soort, user.rol)


def is_starter(soort: Aanvraagsoort, rol: str) -> bool:
    """Does this role start requests of this kind? What every page, the API and the service ask."""
    return rol in soort.indieners


def _did_not_start(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    return aanvraag.begonnen_door != Begonnen.SWV or aanvraag.aangemaakt_door_id != user.pk


def _is_school(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    return user.is_rol(*SCHOOLROLLEN, bij=aanvraag.school_id)


def _gives_akkoord(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    if aanvraag.doet != Stap.AKKOORD:
        return False
    bij = aanvraag.school.bestuur_id if aanvraag.aan_zet == Rol.BESTUURDER else aanvraag.school_id
    return user.is_rol(aanvraag.aan_zet, bij=bij)


def _signs_along(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    """The consulent of the school, or each one of the swv when the school has none; who is tied to it hears that instead."""
    if aanvraag.doet != Stap.MEETEKENEN or not user.is_rol(Rol.CONSULENT, bij=aanvraag.swv_id):
        return False
    people = get_consulenten_van(aanvraag.swv_id, aanvraag.school_id, timezone.localdate())
    return user.pk in {each.pk for each in people} or not _not_tied(user, aanvraag)


def _handles(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    """The secretaris handles every kind; a consulent the kinds that are arranged directly, without commission."""
    if user.is_rol(Rol.SECRETARIS, bij=aanvraag.swv_id):
        return True
    direct = not aanvraag.soort.has_stap(Stap.ZITTING) and not aanvraag.soort.aantal_deskundigen
    return direct and user.is_rol(Rol.CONSULENT, bij=aanvraag.swv_id)


def _checks(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    """Who handles it; where only the secretaris who started it could, a consulent or directeur who doesn't decide on it."""
    if _handles(user, aanvraag):
        return True
    stands_in = user.is_rol(Rol.CONSULENT, Rol.DIRECTEUR, bij=aanvraag.swv_id) and user.rol != aanvraag.beslisser
    return stands_in and aanvraag.begonnen_door == Begonnen.SWV and not has_other_secretaris(aanvraag)


def has_other_secretaris(aanvraag: Aanvraag) -> bool:
    """Is there a secretaris today who did not start this request? Asked once per request that is read."""
    known: bool | None = vars(aanvraag).get("_andere_secretaris")
    if known is None:
        rows = Lidmaatschap.objects.filter(
            holds_on(timezone.localdate()), rol=Rol.SECRETARIS, organisatie=aanvraag.swv_id, gebruiker__is_active=True
        )
        known = vars(aanvraag)["_andere_secretaris"] = rows.exclude(gebruiker=aanvraag.aangemaakt_door_id).exists()
    return known


# Who a step without a role of its own can't do without. A meeting needs members for its quorum and who chairs it.
STAPROLLEN: dict[str, tuple[Rol, ...]] = {
    Stap.DESKUNDIGEN: (Rol.DESKUNDIGE,),
    Stap.ZITTING: (Rol.CVT_VOORZITTER, Rol.CVT_LID),
}


def get_benodigde_rollen(soort: Aanvraagsoort) -> set[Rol]:
    """The roles without which a request of this kind comes to a stand: who asks, handles, and does each step of its route.

    A step that either of two roles can do asks for nobody beside the one that is needed already.
    """
    stappen = list(soort.stappen.all())
    steps = {rol for stap in stappen for rol in STAPROLLEN.get(stap.doet, ())} | {
        Rol(stap.rol) for stap in stappen if stap.rol
    }
    experts = {Rol.DESKUNDIGE} if soort.aantal_deskundigen else set()
    # The zorgcoördinator completes what others start.
    return {Rol.ZORGCOORDINATOR, Rol.SECRETARIS} | steps | experts


def _decides(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    return bool(aanvraag.beslisser) and user.is_rol(aanvraag.beslisser, bij=aanvraag.swv_id)


def _is_next(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    return aanvraag.doet == Stap.CONTROLE and user.is_rol(aanvraag.aan_zet, bij=aanvraag.swv_id)


def _ends(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    """Who takes the last step of a route on which nobody decides."""
    if aanvraag.doet != AFHANDELEN:
        return False
    return user.is_rol(aanvraag.aan_zet, bij=aanvraag.swv_id) if aanvraag.aan_zet else _handles(user, aanvraag)


def _not_tied(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    return aanvraag.school_id not in user.gebonden_scholen


def _not_involved(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    """Organising the file, advising and deciding are not one person (LBT 107302); only where experts advise."""
    if not aanvraag.soort.aantal_deskundigen:
        return True
    if any(advies.deskundige_id == user.pk and advies.vervallen_op is None for advies in aanvraag.adviezen.all()):
        return False
    return not aanvraag.statussen.filter(door=user, actie__in=["naar_deskundigen", "verklaar_compleet"]).exists()


def get_eerste_beslissers(aanvraag: Aanvraag) -> set[int]:
    """Who took the decision that one can object to (ids)."""
    return {
        besluit.beslist_door_id for besluit in aanvraag.besluiten.all() if besluit.status != Besluitstatus.VERVALLEN
    }


def get_partijdigen(aanvraag: Aanvraag) -> set[int]:
    """Who has no say on an objection (ids): who took the first decision, and who started the request for the school."""
    started = {aanvraag.aangemaakt_door_id} if aanvraag.begonnen_door == Begonnen.SWV else set()
    return get_eerste_beslissers(aanvraag) | started


def has_other_directeur(aanvraag: Aanvraag) -> bool:
    """Is there a directeur today who neither took the first decision himself nor started the request?"""
    rows = Lidmaatschap.objects.filter(holds_on(timezone.localdate()), rol=Rol.DIRECTEUR, organisatie=aanvraag.swv_id)
    return rows.filter(gebruiker__is_active=True).exclude(gebruiker__in=get_partijdigen(aanvraag)).exists()


def _decides_on_bezwaar(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    """No mandate for who took the decision by mandate (Awb 10:3 lid 3): then the secretaris puts down the bestuur's."""
    if not user.is_rol(Rol.DIRECTEUR, Rol.SECRETARIS, bij=aanvraag.swv_id):
        return False
    if user.pk in get_partijdigen(aanvraag):
        return False
    return user.rol == Rol.DIRECTEUR or not has_other_directeur(aanvraag)


def _is_receiving_school(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    return aanvraag.ontvangende_school_id is not None and user.is_rol(*SCHOOLROLLEN, bij=aanvraag.ontvangende_school_id)


def _is_assigned(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    return user.is_rol(Rol.DESKUNDIGE) and any(
        advies.deskundige_id == user.pk and advies.vervallen_op is None for advies in aanvraag.adviezen.all()
    )


def _advises(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    """Chair and secretaris; where one member advises for all, every member of the commission."""
    if user.is_rol(Rol.CVT_VOORZITTER, Rol.SECRETARIS, bij=aanvraag.swv_id):
        return True
    alone = Agendapunt.objects.filter(
        aanvraag=aanvraag.pk, vervallen_op__isnull=True, zitting__wijze=Vergaderwijze.EEN_LID
    )
    return user.is_rol(Rol.CVT_LID, bij=aanvraag.swv_id) and alone.exists()


is_zorgcoordinator = Recht("Dit doet de {zorgcoordinator} van de school.", _is_zorgcoordinator)
is_school = Recht("Dit doet de school die de aanvraag deed.", _is_school)
niet_bij_swv = Recht(
    "Het samenwerkingsverband vult deze aanvraag nog in. U krijgt bericht als u haar kunt aanvullen.",
    lambda user, a: not a.is_bij_swv,
)
mag_versturen = Recht("Dit doet de {zorgcoordinator} van de school.", _sends) & niet_bij_swv
begint_voor_school = Recht("Dit doet wie bij het samenwerkingsverband zo'n aanvraag kan beginnen.", _starts_for_school)
# Who handles it at once is who started it: a colleague would send it in and judge it alone.
mag_meteen_behandelen = begint_voor_school & Recht(
    "Meteen in behandeling neemt wie de aanvraag begon. U kunt haar wel naar de school sturen, of ermee stoppen.",
    lambda user, a: a.aangemaakt_door_id == user.pk,
)
niet_begonnen = Recht(
    "U begon deze aanvraag zelf voor de school. Een collega controleert haar en beslist. Is er geen andere secretaris, dan"
    " controleert de consulent of de directeur haar.",
    _did_not_start,
)
mag_akkoord_geven = Recht(
    "Akkoord geeft de schoolleider, of het bestuur als het samenwerkingsverband dat vraagt.", _gives_akkoord
)
niet_meegetekend = Recht(
    "U tekende deze aanvraag mee voordat zij werd ingediend. Een collega beslist.",
    lambda user, a: a.meegetekend_door_id != user.pk,
)
is_behandelaar = Recht("Dit doet de secretaris van het samenwerkingsverband.", _handles)
mag_controleren = Recht("Dit doet de secretaris van het samenwerkingsverband.", _checks) & niet_begonnen
is_secretaris = Recht(
    "Dit doet de secretaris van het samenwerkingsverband.", lambda user, a: user.is_rol(Rol.SECRETARIS, bij=a.swv_id)
)
niet_gebonden = Recht(
    "U werkt bij de school of het bestuur dat de aanvraag deed. Iemand anders neemt dit over.", _not_tied
)
mag_meetekenen = Recht("Meetekenen doet de consulent van de school.", _signs_along) & niet_gebonden & niet_begonnen
niet_betrokken = Recht("U gaf advies of stelde het dossier samen. Iemand anders beslist.", _not_involved)
mag_adviseren = (
    Recht("Het advies legt de voorzitter van het orgaan vast, of de secretaris namens het orgaan.", _advises)
    & niet_gebonden
    & niet_begonnen
)
mag_agenderen = Recht(
    "Dit doet de secretaris of de voorzitter van het orgaan.",
    lambda user, a: user.is_rol(Rol.SECRETARIS, Rol.CVT_VOORZITTER, bij=a.swv_id),
)
mag_besluiten = (
    Recht("Hierover beslist iemand anders: zie «Wie beslist» bij de aanvraag.", _decides)
    & niet_gebonden
    & niet_betrokken
    & niet_begonnen
    & niet_meegetekend
)
is_beslisser = Recht("Dit doet wie over de aanvraag beslist.", _decides) & niet_gebonden
is_aan_zet = (
    Recht("Dit doet iemand anders: zie «Nu aan zet» bij de aanvraag.", _is_next) & niet_gebonden & niet_begonnen
)
mag_afhandelen = (
    Recht("Dit doet wie de laatste stap van de aanvraag doet.", _ends)
    & niet_gebonden
    & niet_begonnen
    & niet_meegetekend
)
is_ontvangende_school = Recht("Deze zienswijze geeft de school waar de leerling is aangemeld.", _is_receiving_school)
is_gevraagde_deskundige = Recht("Dit advies is aan iemand anders gevraagd.", _is_assigned) & niet_begonnen
mag_op_bezwaar_beslissen = Recht(
    "Op een bezwaar beslist de directeur, namens het bestuur. Nam die het eerste besluit of begon die de aanvraag, dan"
    " beslist iemand anders namens het bestuur, en legt een secretaris dat vast die haar niet begon (Awb 10:3 lid 3).",
    _decides_on_bezwaar,
)
