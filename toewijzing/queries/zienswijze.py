"""Who was asked what he or she thinks of a request, and who was not."""

from datetime import date

from django.db.models import Q

from toewijzing.calculations.zienswijze import Gehoord, find_niet_gevraagd
from toewijzing.enums import Zienswijzepartij
from toewijzing.models import Aanvraag
from toewijzing.queries.brief import decides_alone


def get_gezagnamen(aanvraag: Aanvraag, dag: date) -> list[tuple[int, str]]:
    """(id, name) of who has authority on this day. Uses ``with_completeness`` when it is there: then of today."""
    if hasattr(aanvraag, "gezagdragers"):
        return [(each["pk"], each["naam"]) for each in aanvraag.gezagdragers]
    rows = aanvraag.leerling.gezagdrager_set.filter(Q(tot__isnull=True) | Q(tot__gt=dag))
    return list(rows.order_by("pk").values_list("pk", "naam"))


def get_niet_gevraagd(aanvraag: Aanvraag, dag: date) -> list[str]:
    """Names of gezagdragers of whom nothing is recorded; nobody when the pupil decides alone.

    Uses a prefetch of ``zienswijzen`` when there is one.
    """
    if decides_alone(aanvraag.leerling, dag):
        return []
    rows = [row for row in aanvraag.zienswijzen.all() if row.partij == Zienswijzepartij.OUDERS]
    return find_niet_gevraagd(get_gezagnamen(aanvraag, dag), [Gehoord(row.gezagdrager_id) for row in rows])


def get_overgeslagen(aanvraag: Aanvraag, dag: date) -> list[str]:
    """Names of who was not asked while another with authority was: then the request can be sent all the same."""
    namen = get_niet_gevraagd(aanvraag, dag)
    return namen if len(namen) < len(get_gezagnamen(aanvraag, dag)) else []
