"""Opting out of lwoo (WVO 2020 2.48): whether an swv did, from a day on, and the kind that is not asked for then."""

from datetime import date

from django.db.models import OuterRef, QuerySet, Subquery

from swv.wet.models import Feit
from swv.wet.queries import LWOO_OPTING_OUT, get_feiten
from toewijzing.models import Aanvraagsoort

LWOO = "LWOO"
JA = "ja"
OPTED_OUT = (
    "Uw samenwerkingsverband koos voor opting out lwoo (Feiten uit de wet). Een school kan dan geen aanwijzing lwoo"
    " aanvragen. Stop met deze soort, of wijzig die keuze."
)


def opted_out(swv_id: int, dag: date) -> bool:
    """Did this swv opt out of lwoo, as it holds on this day?"""
    return get_feiten(swv_id).get_tekst(LWOO_OPTING_OUT, dag) == JA


def without_lwoo(soorten: QuerySet[Aanvraagsoort], vandaag: date) -> QuerySet[Aanvraagsoort]:
    """These kinds without lwoo where the swv opted out; in the same query."""
    rows = Feit.objects.filter(swv=OuterRef("swv"), code=LWOO_OPTING_OUT, van__lte=vandaag).order_by("-van", "-pk")
    uit = soorten.filter(code=LWOO).annotate(keuze=Subquery(rows.values("waarde")[:1])).filter(keuze=JA)
    return soorten.exclude(pk__in=uit.order_by().values("pk"))
