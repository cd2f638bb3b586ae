"""Who may take which step with a thuiszitter. Small rights, each with the reason someone else is given."""

from swv.kern.permissions import Recht
from swv.organisatie.enums import SCHOOLROLLEN, AuditorScope, Rol
from swv.organisatie.models import Gebruiker
from thuiszitters.models import Thuiszitter
from thuiszitters.models.zaak import SWVROLLEN

# Who opens cases of thuiszitters at all; which ones, Thuiszitter.objects.visible_to decides.
ZAAKROLLEN = frozenset({*SCHOOLROLLEN, *SWVROLLEN})
LIJSTROLLEN = ZAAKROLLEN | {Rol.LEERPLICHT}
MELDROLLEN = frozenset({Rol.LEERPLICHT, Rol.SECRETARIS, Rol.CONSULENT})
# Who sees figures; of small ones only those of ``sees_all_figures``.
CIJFERROLLEN = SWVROLLEN | {Rol.CONTROLLER, Rol.TOEZICHTHOUDER, Rol.AUDITOR}


def _is_school(user: Gebruiker, zaak: Thuiszitter) -> bool:
    return zaak.school_id is not None and user.is_rol(*SCHOOLROLLEN, bij=zaak.school_id)


def _is_swv(user: Gebruiker, zaak: Thuiszitter) -> bool:
    return user.is_rol(*SWVROLLEN, bij=zaak.swv_id)


def sees_all_figures(user: Gebruiker) -> bool:
    """May this person see small numbers too? Who works with the cases, and the inspectie that receives the return."""
    inspectie = user.is_rol(Rol.AUDITOR) and user.lid.scope == AuditorScope.INSPECTIE
    return inspectie or user.rol in SWVROLLEN


is_swv = Recht("Dit doet de consulent, secretaris of directeur van het samenwerkingsverband.", _is_swv)
is_betrokken = Recht(
    "Dit doet de school van de leerling of het samenwerkingsverband.",
    lambda user, zaak: _is_school(user, zaak) or _is_swv(user, zaak),
)
mag_melden = Recht(
    "Een thuiszitter meldt de school, de leerplichtambtenaar of het samenwerkingsverband.",
    lambda user, _: user.is_rol(*SCHOOLROLLEN, Rol.SECRETARIS, Rol.CONSULENT),
)
mag_cijfers_zien = Recht(
    "De kwartaalopgave is voor het samenwerkingsverband, de toezichthouder, de controller en de inspectie.",
    lambda user, _: not user.is_rol(Rol.AUDITOR) or user.lid.scope == AuditorScope.INSPECTIE,
)
mag_koppelen = Recht(
    "Een melding koppelt de school aan een leerling, of de secretaris of consulent.",
    lambda user, melding: (
        user.is_rol(Rol.SECRETARIS, Rol.CONSULENT, bij=melding.swv_id)
        or (melding.school_id is not None and user.is_rol(*SCHOOLROLLEN, bij=melding.school_id))
    ),
)
mag_opgave_verzenden = Recht(
    "De kwartaalopgave verstuurt de secretaris of de directeur.",
    lambda user, _: user.is_rol(Rol.SECRETARIS, Rol.DIRECTEUR),
)
