"""How many hours of a grant are left: what was decided here, and what a room above says was written."""

from collections.abc import Iterable
from decimal import Decimal

from swv.organisatie.models import Gebruiker
from toewijzing.calculations.bedrag import Bedrageenheid
from toewijzing.calculations.urenstand import Urenstand
from toewijzing.enums import Besluitstatus, Status, Uitkomst
from toewijzing.models import Aanvraag, Besluit
from toewijzing.signals import find_uren


def get_urenstanden(user: Gebruiker, aanvragen: Iterable[Aanvraag]) -> dict[int, Urenstand]:
    """{request: its hours} of those with granted hours that were made known, for who may add up hours there.

    Only at the swv and the school that asked: a school that takes the pupil has no part in them. Needs the kind of each. Two queries, and none when no request is of a kind that counts hours.
    """
    ids = [
        each.pk
        for each in aanvragen
        if each.status == Status.BESLOTEN
        and each.soort.bedrag_eenheid == Bedrageenheid.UREN
        and user.organisatie_id in (each.swv_id, each.school_id)
    ]
    gebruikt = find_uren(user, ids) if ids else None
    if gebruikt is None:
        return {}
    besluiten = Besluit.objects.filter(
        aanvraag__in=ids, status=Besluitstatus.BEKENDGEMAAKT, uitkomst=Uitkomst.TOEGEKEND, aantal__isnull=False
    )
    # The newest comes last, so that one holds.
    rows = besluiten.order_by("pk").values_list("aanvraag", "aantal")
    return {pk: Urenstand(aantal, gebruikt.get(pk, Decimal(0))) for pk, aantal in rows if aantal is not None}
