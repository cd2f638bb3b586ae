"""Who may take which step with an OPP. The school owns it: nobody outside the school changes anything."""

from opp.models import Opp
from swv.kern.permissions import Recht
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker

# Who opens the OPP's of the own school, and who sees the numbers of all schools.
OPPROLLEN = SCHOOLROLLEN
ALLE_CIJFERS = frozenset({Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR})
CIJFERROLLEN = ALLE_CIJFERS | {Rol.BESTUURDER}


def _is_school(user: Gebruiker, opp: Opp) -> bool:
    return user.is_rol(*SCHOOLROLLEN, bij=opp.school_id)


def _adopts(user: Gebruiker, opp: Opp) -> bool:
    """In the name of the bevoegd gezag: the schoolleider, or the zorgcoördinator where the swv's type says so."""
    if user.is_rol(Rol.SCHOOLLEIDER, bij=opp.school_id):
        return True
    return opp.soort.vaststeller == Rol.ZORGCOORDINATOR and user.is_rol(Rol.ZORGCOORDINATOR, bij=opp.school_id)


def sees_all_figures(user: Gebruiker) -> bool:
    """May this person see small numbers too? The swv may: its people see the pupils when support is asked for them."""
    return user.is_rol(*ALLE_CIJFERS)


is_zorgcoordinator = Recht(
    "Dit doet de {zorgcoordinator} van de school.",
    lambda user, opp: user.is_rol(Rol.ZORGCOORDINATOR, bij=opp.school_id),
)
is_school = Recht("Dit doet de school van de leerling.", _is_school)
mag_beginnen = Recht(
    "Een OPP begint de {zorgcoordinator} van de school.", lambda user, _: user.is_rol(Rol.ZORGCOORDINATOR)
)
mag_vaststellen = Recht("Het OPP stelt de schoolleider vast, namens het bevoegd gezag.", _adopts)
mag_overnemen = Recht(
    "Een OPP neemt de {zorgcoordinator} van de nieuwe school over.", lambda user, _: user.is_rol(Rol.ZORGCOORDINATOR)
)
mag_noteren = Recht(
    "Afspraken en contacten noteert de school, of de secretaris of consulent van het samenwerkingsverband.",
    lambda user, _: user.is_rol(*SCHOOLROLLEN, Rol.SECRETARIS, Rol.CONSULENT),
)
mag_taken_doen = Recht(
    "Een taak bij een label legt de school van de leerling vast.", lambda user, _: user.is_rol(*SCHOOLROLLEN)
)
mag_labelen = Recht(
    "Labels geeft de {zorgcoordinator} of de schoolleider van de school van de leerling.",
    lambda user, _: user.is_rol(*SCHOOLROLLEN),
)
