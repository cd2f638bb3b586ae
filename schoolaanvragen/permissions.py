"""Who begins a request of a school, takes which step, and gives quick money; each with the reason for who may not."""

from schoolaanvragen.enums import Status
from schoolaanvragen.models import Schoolaanvraag
from schoolaanvragen.models.aanvraag import SWVROLLEN
from swv.kern.permissions import Recht
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker
from toewijzing.enums import Stap
from toewijzing.models import Aanvraagsoort

# Who opens these requests at all; which ones, ``visible_to`` of each model decides.
LEZERS = frozenset({*SCHOOLROLLEN, Rol.BESTUURDER, *SWVROLLEN})
# Who of the swv begins one for a school, where the kind allows it, and looks after duties.
SWVBEGINNERS = frozenset({Rol.CONSULENT, Rol.SECRETARIS, Rol.DIRECTEUR})
BEGINNERS = frozenset({*SCHOOLROLLEN, *SWVBEGINNERS})
HULPGEVERS = frozenset({Rol.DIRECTEUR, Rol.SECRETARIS})
# Steps with which a request is sent to the swv.
VERZONDEN = ("indienen", "aanvullen")
# Who stops quick money before its last day.
STOPPERS = frozenset({Rol.DIRECTEUR})


def mag_beginnen(user: Gebruiker, soort: Aanvraagsoort) -> bool:
    """May this person begin a request of this kind, in the role in which he or she acts? Not about a pupil: that goes
    by the request of a pupil."""
    if soort.over_leerling or user.rol not in soort.indieners:
        return False
    return user.rol in SCHOOLROLLEN or user.is_rol(*SWVBEGINNERS, bij=soort.swv_id)


def _asks(user: Gebruiker, aanvraag: Schoolaanvraag) -> bool:
    if aanvraag.door_swv:
        return user.is_rol(*SWVBEGINNERS, bij=aanvraag.swv_id)
    return user.is_rol(*SCHOOLROLLEN, bij=aanvraag.school_id)


def _gives_akkoord(user: Gebruiker, aanvraag: Schoolaanvraag) -> bool:
    if aanvraag.doet != Stap.AKKOORD:
        return False
    bij = aanvraag.school.bestuur_id if aanvraag.aan_zet == Rol.BESTUURDER else aanvraag.school_id
    return bij is not None and user.is_rol(aanvraag.aan_zet, bij=bij)


def _handles(user: Gebruiker, aanvraag: Schoolaanvraag) -> bool:
    """The secretaris, and a consulent of what is arranged directly: as for a request of a pupil."""
    if user.is_rol(Rol.SECRETARIS, bij=aanvraag.swv_id):
        return True
    return not aanvraag.soort.has_stap(Stap.ZITTING) and user.is_rol(Rol.CONSULENT, bij=aanvraag.swv_id)


def _wrote(user: Gebruiker, aanvraag: Schoolaanvraag) -> bool:
    """Did this person begin, fill in last, or send what the swv asks for the school?"""
    if not aanvraag.door_swv:
        return False
    if user.pk in (aanvraag.begonnen_door_id, aanvraag.ingevuld_door_id):
        return True
    return aanvraag.stappen.filter(door=user.pk, actie__in=VERZONDEN).exists()


def _hands_back(user: Gebruiker, aanvraag: Schoolaanvraag) -> bool:
    if aanvraag.status == Status.TER_AKKOORD:
        return _gives_akkoord(user, aanvraag)
    return user.is_rol(*SWVBEGINNERS, bij=aanvraag.swv_id)


def _is_next(user: Gebruiker, aanvraag: Schoolaanvraag) -> bool:
    return aanvraag.doet == Stap.CONTROLE and user.is_rol(aanvraag.aan_zet, bij=aanvraag.swv_id)


def _decides(user: Gebruiker, aanvraag: Schoolaanvraag) -> bool:
    return bool(aanvraag.beslisser) and user.is_rol(aanvraag.beslisser, bij=aanvraag.swv_id)


is_aanvrager = Recht("Dit doet wie de aanvraag doet: de school, of wie haar voor de school begon.", _asks)
is_school = Recht(
    "Dit doet de school die de aanvraag deed.", lambda user, a: user.is_rol(*SCHOOLROLLEN, bij=a.school_id)
)
niet_gebonden = Recht(
    "U werkt bij de school of het bestuur dat de aanvraag deed. Iemand anders neemt dit over.",
    lambda user, a: a.school_id not in user.gebonden_scholen,
)
niet_begonnen = Recht(
    "U begon deze aanvraag voor de school, vulde haar in of verstuurde haar. Iemand anders controleert haar en beslist"
    " erover.",
    lambda user, a: not _wrote(user, a),
)
mag_akkoord_geven = Recht(
    "Akkoord geeft de schoolleider, of het bestuur als het samenwerkingsverband dat vraagt.", _gives_akkoord
)
mag_teruggeven = Recht("Teruggeven doet wie nu over de aanvraag gaat.", _hands_back)
is_aan_zet = (
    Recht("Dit doet iemand anders: zie «Nu aan zet» bij de aanvraag.", _is_next) & niet_gebonden & niet_begonnen
)
mag_aanvulling_vragen = (
    Recht("Dit doet de secretaris van het samenwerkingsverband.", _handles) & niet_gebonden & niet_begonnen
)
mag_adviseren = (
    Recht(
        "Het advies legt de secretaris vast, of de voorzitter van het orgaan.",
        lambda user, a: user.is_rol(Rol.SECRETARIS, Rol.CVT_VOORZITTER, bij=a.swv_id),
    )
    & niet_gebonden
    & niet_begonnen
)
mag_besluiten = (
    Recht("Hierover beslist iemand anders: zie «Wie beslist» bij de aanvraag.", _decides)
    & niet_gebonden
    & niet_begonnen
)
is_swv = Recht(
    "Dit doet de consulent, secretaris of directeur van het samenwerkingsverband.",
    lambda user, a: user.is_rol(*SWVBEGINNERS, bij=a.swv_id),
)
mag_plicht_beoordelen = is_swv & niet_gebonden
is_secretaris = Recht(
    "Dit doet de secretaris van het samenwerkingsverband.", lambda user, a: user.is_rol(Rol.SECRETARIS, bij=a.swv_id)
)
mag_hulp_geven = Recht(
    "Snelle hulp geeft de directeur of de secretaris van het samenwerkingsverband.",
    lambda user, _: user.rol in HULPGEVERS,
)
