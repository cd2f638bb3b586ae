"""Who was asked what he or she thinks of a request, and who was not."""

from datetime import date

from django.db.models import Prefetch, prefetch_related_objects

from toewijzing.calculations.zienswijze import Gehoord, find_niet_gevraagd
from toewijzing.enums import Zienswijzepartij
from toewijzing.models import Aanvraag, Zienswijze
from toewijzing.queries.brief import decides_alone, get_gezag


def get_zienswijzen(aanvraag: Aanvraag) -> list[Zienswijze]:
    """All that was recorded, each with whose it is; read once for one object."""
    rows = Zienswijze.objects.select_related("gezagdrager")
    prefetch_related_objects([aanvraag], Prefetch("zienswijzen", queryset=rows))
    return list(aanvraag.zienswijzen.all())


def get_gezagnamen(aanvraag: Aanvraag, dag: date) -> list[tuple[int, str]]:
    """(id, name) of who has authority on this day. Uses ``with_completeness`` when it is there: then of today."""
    if hasattr(aanvraag, "gezagdragers"):
        return [(each["pk"], each["naam"]) for each in aanvraag.gezagdragers]
    return [(each.pk, each.naam) for each in get_gezag(aanvraag.leerling, dag)]


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
