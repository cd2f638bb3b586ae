"""Who may take which step with a consultation, and who writes and counts hours; each with the reason for who may not."""

from consulten.models import Consult
from consulten.models.consult import CIJFERROLLEN, CONSULTROLLEN
from swv.kern.permissions import Recht
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker

# Who opens consultations at all; which ones, ``Consult.objects.visible_to`` decides.
LEZERS = frozenset({*SCHOOLROLLEN, *CONSULTROLLEN})
URENROLLEN = CONSULTROLLEN
VERANTWOORDING = CIJFERROLLEN
MAANDROLLEN = frozenset({Rol.SECRETARIS, Rol.CONTROLLER})


def _is_school(user: Gebruiker, consult: Consult) -> bool:
    return user.is_rol(*SCHOOLROLLEN, bij=consult.school_id)


def _is_swv(user: Gebruiker, consult: Consult) -> bool:
    return user.is_rol(*CONSULTROLLEN, bij=consult.swv_id)


is_swv = Recht("Dit doet de consulent, secretaris of directeur van het samenwerkingsverband.", _is_swv)
is_betrokken = Recht(
    "Dit doet de school die de vraag stelde of het samenwerkingsverband.",
    lambda user, consult: _is_school(user, consult) or _is_swv(user, consult),
)
mag_aanvraag_maken = Recht(
    "Een aanvraag doet de {zorgcoordinator} van de school.",
    lambda user, consult: user.is_rol(Rol.ZORGCOORDINATOR, bij=consult.school_id),
)
mag_vragen = Recht(
    "Een consult vraagt de school, of legt het samenwerkingsverband vast.", lambda user, _: user.rol in LEZERS
)
mag_uren_schrijven = Recht(
    "Uren schrijft wie voor het samenwerkingsverband scholen begeleidt.", lambda user, _: user.rol in URENROLLEN
)
mag_maand_sluiten = Recht("Een maand sluit de secretaris of de controller.", lambda user, _: user.rol in MAANDROLLEN)
