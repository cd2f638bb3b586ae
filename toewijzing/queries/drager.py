"""Who bears what of a decision, and what of that somebody may know."""

from collections.abc import Sequence
from decimal import Decimal

from django.db.models import Q, prefetch_related_objects

from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker
from toewijzing.calculations.drager import Dragerdeel, Dragersoort, list_zonder_bedrag, sum_of
from toewijzing.models import Aanvraag, Besluit
from toewijzing.queries.bedrag import calculate_gevraagd
from toewijzing.queries.zichtbaar import SWV_ROLLEN, is_of_school, is_of_swv

# Who of the swv handles the money of a case; where a TLV is judged nobody else of the swv knows who bears it.
DRAGERROLLEN = (Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR)


def may_see_dragers(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    """The school that asks and its board; of the swv everybody, of a TLV only who doesn't judge it.

    Experts, a receiving school and who is invited never: money is no part of what they look at.
    """
    if is_of_school(user, aanvraag) or user.is_rol(*DRAGERROLLEN, bij=aanvraag.swv_id):
        return True
    return is_of_swv(user, aanvraag) and not aanvraag.soort.geeft_tlv


def knows_delen(user: Gebruiker) -> Q:
    """The requests of which this person may know the parts, as ``may_see_delen`` says it of one; to put in a query."""
    noemt_niemand = Q(soort__bedrag_dragers=[])
    if user.rol in DRAGERROLLEN:
        return noemt_niemand | Q(swv=user.organisatie_id)
    if user.rol in SCHOOLROLLEN:
        return noemt_niemand | Q(school=user.organisatie_id)
    if user.rol == Rol.BESTUURDER:
        return noemt_niemand | Q(school__bestuur=user.organisatie_id)
    return noemt_niemand | (
        Q(soort__geeft_tlv=False, swv=user.organisatie_id) if user.rol in SWV_ROLLEN else Q(pk=None)
    )


def get_dragers(besluit: Besluit) -> Sequence[Dragerdeel]:
    """Who bears what of this decision, as it was on the day of deciding; one query, however often it is asked.

    Of a decision that is only tried out: as if all that was asked were granted.
    """
    if besluit.pk is None:
        som = calculate_gevraagd(besluit.aanvraag)
        return som.dragers if som else list_zonder_bedrag(besluit.aanvraag.soort.dragerregels)
    prefetch_related_objects([besluit], "dragers")
    return [Dragerdeel(row.wie, row.bedrag, row.naam, row.ook_ouders) for row in besluit.dragers.all()]


def names_dragers(besluit: Besluit) -> bool:
    """Does its kind say by name who bears, or is there something to tell that the parts of swv and board don't?"""
    return bool(besluit.deel_anderen or besluit.aanvraag.soort.bedrag_dragers)


def may_see_delen(user: Gebruiker, besluit: Besluit) -> bool:
    """May this person see the parts of board and swv, and when the swv pays? Where a kind names who bears, as all of that."""
    return not names_dragers(besluit) or may_see_dragers(user, besluit.aanvraag)


def get_uitbetaald(besluit: Besluit) -> Decimal | None:
    """What the swv pays out of this grant, in euro; a query only where others or a reserve bear too."""
    if besluit.deel_swv is None:
        return besluit.bedrag
    return besluit.deel_swv + (sum_of(get_dragers(besluit), Dragersoort.RESERVE) if besluit.deel_anderen else 0)
