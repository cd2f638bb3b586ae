"""Who starts a request: the roles a kind can name, and from which side a request was started.

Of a TLV the aanvrager is the school (WPO 40, WVO 2020 2.47): nobody of the swv starts a kind that gives one.
A starter is a role here; parents, who have none, come beside them as guests when they can start one.
"""

from django.db.models import CheckConstraint, Q

from swv.organisatie.enums import SCHOOLROLLEN, Rol
from toewijzing.enums import Begonnen

SCHOOLSTARTERS = (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER)
SWVSTARTERS = (Rol.CONSULENT, Rol.SECRETARIS, Rol.DIRECTEUR)
STARTERS = (*SCHOOLSTARTERS, Rol.BESTUURDER, *SWVSTARTERS)
# Who can start a kind that gives a TLV.
TLV_STARTERS = (*SCHOOLSTARTERS, Rol.BESTUURDER)


def get_standaard_starters() -> list[str]:
    """Who starts a kind of which nobody said so."""
    return [Rol.ZORGCOORDINATOR.value]


def get_begonnen(rol: str) -> Begonnen:
    """The side from which this role starts a request."""
    if rol in SCHOOLROLLEN:
        return Begonnen.SCHOOL
    return Begonnen.BESTUUR if rol == Rol.BESTUURDER else Begonnen.SWV


def starter_constraints(naam: str) -> list[CheckConstraint]:
    """Somebody starts it; only roles that can; of a TLV only who is of the school."""
    names = [rol.value for rol in STARTERS]
    return [
        CheckConstraint(condition=~Q(indieners=[]), name=f"{naam}_iemand_begint"),
        CheckConstraint(condition=Q(indieners__contained_by=names), name=f"{naam}_indieners"),
        CheckConstraint(
            condition=Q(geeft_tlv=False) | Q(indieners__contained_by=[rol.value for rol in TLV_STARTERS]),
            name=f"{naam}_tlv_vraagt_de_school",
        ),
    ]


def zaakstarter_constraints(naam: str) -> list[CheckConstraint]:
    """A side that exists; without the school is only what the swv started."""
    return [
        CheckConstraint(condition=Q(begonnen_door__in=Begonnen.values), name=f"{naam}_begonnen_door"),
        CheckConstraint(condition=Q(zonder_school=False) | Q(begonnen_door=Begonnen.SWV), name=f"{naam}_zonder_school"),
    ]
