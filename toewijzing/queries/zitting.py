"""Meetings as a request sees them: which are open, who was there, and whether enough could advise."""

from collections.abc import Sequence
from datetime import date

from django.db.models import QuerySet

from swv.organisatie.models import Gebruiker
from toewijzing.enums import Status, Zittingstatus
from toewijzing.models import Zitting

# Statuses from which a request can come on an agenda.
VOOR_AGENDA = (Status.INGEDIEND, Status.BIJ_DESKUNDIGEN, Status.AANGEHOUDEN, Status.GEADVISEERD)


def get_open_zittingen(swv_id: int, vandaag: date) -> QuerySet[Zitting]:
    """Planned meetings of this swv whose agenda is still open, first one first."""
    rows = Zitting.objects.filter(swv=swv_id, status=Zittingstatus.GEPLAND, sluitingsdatum__gte=vandaag)
    return rows.order_by("datum")


def get_present(zitting: Zitting) -> list[Gebruiker]:
    """Who was at this meeting, as far as it has been recorded."""
    rows = zitting.deelnames.select_related("gebruiker__werkgever").filter(aanwezig=True)
    return [deelname.gebruiker for deelname in rows]


def why_no_quorum(zitting: Zitting, school_id: int, present: Sequence[Gebruiker]) -> str:
    """ "" when enough members were there who are not tied to this school, else the Dutch reason."""
    able = len(present) - sum(school_id in lid.gebonden_scholen for lid in present) if present else 0
    if able >= zitting.quorum:
        return ""
    return (
        f"Voor een advies zijn {zitting.quorum} aanwezige leden nodig die niet verschoond zijn; nu {able}. "
        "Leg bij de zitting vast wie aanwezig is."
    )
