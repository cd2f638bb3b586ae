"""Who may do what with a jaarverslag. Small rights, each with the reason someone else is given."""

from typing import Protocol

from financien.begroten.permissions import is_rvt
from financien.referentie.permissions import is_directeur
from swv.kern.permissions import Recht
from swv.organisatie.enums import AuditorScope, Rol, ToezichtScope
from swv.organisatie.models import Gebruiker

# Who writes in a report; controller and directeur see all of it, the others what is theirs.
SCHRIJVERS = frozenset({Rol.DIRECTEUR, Rol.CONTROLLER, Rol.SECRETARIS, Rol.CONSULENT, Rol.TOEZICHTHOUDER})
BUREAU = frozenset({Rol.DIRECTEUR, Rol.CONTROLLER})
# Who opens pages of reports at all; which ones, ``visible_to`` decides.
LEZERS = SCHRIJVERS | {Rol.AUDITOR}
# Chapters in which the raad van toezicht accounts for itself: nobody else writes there, unless it is asked to.
EIGEN_WOORD = frozenset({"toezicht", "continuiteit_b3"})


class Verslagstand(Protocol):
    """What these rights look at in a report. The model itself stands on this module, so it can't be named here."""

    @property
    def swv_id(self) -> int:
        """The samenwerkingsverband that the report is of, and at which a role has to be held."""

    @property
    def status(self) -> str:
        """Where the report stands; from «opgemaakt» on others than the office read along."""

    @property
    def is_vast(self) -> bool:
        """Are texts and figures frozen, so that nothing is written any more?"""


class Hoofdstukstand(Protocol):
    """The same of one chapter."""

    @property
    def jaarverslag(self) -> Verslagstand:
        """The report that the chapter is in."""

    @property
    def eigenaar_id(self) -> int | None:
        """The person who was chosen to write it; None: everybody with ``rol`` does."""

    @property
    def code(self) -> str:
        """Which chapter it is: some are the word of the raad van toezicht only."""

    @property
    def rol(self) -> str:
        """Who writes it as long as no owner was chosen."""


def is_accountant(user: Gebruiker, verslag: Verslagstand) -> bool:
    """Acts as accountant for this swv?"""
    return user.is_rol(Rol.AUDITOR, bij=verslag.swv_id) and user.lid.scope == AuditorScope.ACCOUNTANT


def _writes(user: Gebruiker, hoofdstuk: Hoofdstukstand) -> bool:
    swv = hoofdstuk.jaarverslag.swv_id
    if hoofdstuk.eigenaar_id:
        own = hoofdstuk.eigenaar_id == user.pk and user.is_rol(*SCHRIJVERS, bij=swv)
    elif hoofdstuk.rol == Rol.TOEZICHTHOUDER:
        own = user.is_rol(Rol.TOEZICHTHOUDER, bij=swv) and user.lid.scope == ToezichtScope.RVT
    else:
        own = user.is_rol(hoofdstuk.rol, bij=swv)
    return own or (hoofdstuk.code not in EIGEN_WOORD and user.is_rol(*BUREAU, bij=swv))


is_bureau = Recht(
    "Dit doet de controller of de directeur van het samenwerkingsverband.",
    lambda user, verslag: user.is_rol(*BUREAU, bij=verslag.swv_id),
)
mag_beginnen = Recht("Een jaarverslag begint de controller of de directeur.", lambda user, _: user.is_rol(*BUREAU))
mag_verklaren = Recht(
    "De controleverklaring voegt de accountant toe, of de controller namens de accountant.",
    lambda user, verslag: is_accountant(user, verslag) or user.is_rol(Rol.CONTROLLER, bij=verslag.swv_id),
)
mag_teruggeven = is_rvt | is_bureau
mag_goedkeuring_intrekken = is_rvt | is_directeur
mag_schrijven = Recht("Dit hoofdstuk schrijft de eigenaar ervan.", _writes)
mag_pdf_vragen = Recht(
    "Een concept van het hele verslag vraagt de controller of de directeur, en vanaf «opgemaakt» ook de toezichthouder"
    " of de accountant.",
    lambda user, verslag: (
        user.is_rol(*BUREAU, bij=verslag.swv_id)
        or (
            verslag.status != "concept"
            and (user.is_rol(Rol.TOEZICHTHOUDER, bij=verslag.swv_id) or is_accountant(user, verslag))
        )
    ),
)


def reads_whole(verslag: Verslagstand, user: Gebruiker) -> bool:
    """Does this person read the whole report (now)?"""
    return verslag.is_vast or mag_pdf_vragen(user, verslag)
