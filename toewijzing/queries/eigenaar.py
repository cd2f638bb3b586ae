"""Who sees to a request at the swv: its owner, as long as that person has a role there."""

from datetime import date

from django.db.models import Q, QuerySet

from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, holds_on
from toewijzing.models import Aanvraag

# Who can own a request, and who chooses from their own requests.
EIGENAARROLLEN = (Rol.SECRETARIS, Rol.CONSULENT)


def get_eigenaars(swv_id: int, vandaag: date) -> QuerySet[Gebruiker]:
    """Who can own a request of this swv on this day, by name; who left is not among them."""
    rol = Q(lidmaatschap__rol__in=EIGENAARROLLEN, lidmaatschap__organisatie=swv_id)
    found = Gebruiker.objects.filter(rol & holds_on(vandaag, "lidmaatschap__"), is_active=True)
    return found.distinct().order_by("sorteernaam", "pk")


def get_eigenaar(aanvraag: Aanvraag, vandaag: date) -> Gebruiker | None:
    """The owner, or None: nobody was chosen, or that person left. No query for a request without one."""
    if aanvraag.eigenaar_id is None:
        return None
    return get_eigenaars(aanvraag.swv_id, vandaag).filter(pk=aanvraag.eigenaar_id).first()
