"""Who works with the money of a samenwerkingsverband. Small rights, each with the reason someone else is given."""

from swv.kern.permissions import Recht
from swv.organisatie.enums import AuditorScope, Rol
from swv.organisatie.models import Gebruiker

# Who sees something of the money at all. What exactly, ``visible_to`` of each model says.
ZIEN_GELD = frozenset(
    {Rol.CONTROLLER, Rol.DIRECTEUR, Rol.BESTUURDER, Rol.SCHOOLLEIDER, Rol.TOEZICHTHOUDER, Rol.AUDITOR}
)
# Who sees everything of the own swv: drafts, tariffs and counts included.
BUREAU = frozenset({Rol.CONTROLLER, Rol.DIRECTEUR})


ALLEEN_ACCOUNTANT = "Van de auditors ziet alleen de accountant bedragen."


def sees_money(user: Gebruiker) -> bool:
    """Has this person an item Financiën? Of the auditors only the accountant."""
    lid = getattr(user, "lidmaatschap", None)
    if lid is None:
        return False
    return lid.scope == AuditorScope.ACCOUNTANT if lid.rol == Rol.AUDITOR else lid.rol in ZIEN_GELD


def accountant_years(user: Gebruiker) -> tuple[int, int] | None:
    """First and last year an accountant may look into (``Lidmaatschap.onderzoek``). None for everybody else."""
    lid = getattr(user, "lidmaatschap", None)
    if lid is None or lid.rol != Rol.AUDITOR or lid.scope != AuditorScope.ACCOUNTANT:
        return None
    return lid.onderzoeksjaren


is_controller = Recht(
    "Dit doet de controller van het samenwerkingsverband.",
    lambda user, obj: user.is_rol(Rol.CONTROLLER, bij=obj.swv_id),
)
is_directeur = Recht(
    "Dit doet de directeur van het samenwerkingsverband.", lambda user, obj: user.is_rol(Rol.DIRECTEUR, bij=obj.swv_id)
)
