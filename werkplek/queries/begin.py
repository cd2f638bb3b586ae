"""With what an swv begins: the standard kinds it was given, or the settings of another samenwerkingsverband."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from overnemen.models import Overname
from overnemen.queries.bron import get_bronnen
from overnemen.queries.vergelijking import is_pas_begonnen
from swv.organisatie.models import Gebruiker, Organisatie, holds_on
from toewijzing.models import Aanvraagsoort


@dataclass(frozen=True)
class Begin:
    """How many standard kinds are there as they were given, and the other swv's where this person works."""

    soorten: int
    bronnen: Sequence[Organisatie]


def get_begin(user: Gebruiker, vandaag: date) -> Begin | None:
    """The choice for an swv that was just founded; None once it took something over or wrote kinds of its own.

    Three queries at most.
    """
    swv = user.lid.organisatie
    soorten = Aanvraagsoort.objects.filter(holds_on(vandaag), swv=swv).only("van", "schrijvers", "naar")
    standaard = [is_pas_begonnen(soort, vandaag) for soort in soorten]
    if not standaard or not all(standaard) or Overname.objects.visible_to(user).filter(ongedaan_op=None).exists():
        return None
    return Begin(len(standaard), list(get_bronnen(user, vandaag)))
