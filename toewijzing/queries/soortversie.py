"""Versions of kinds of request, with what somebody still works at: for who makes and judges them only."""

from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.http import Http404

from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap, holds_on
from toewijzing.enums import VERSIE_OPEN
from toewijzing.models import Aanvraagsoort

# Who may publish what somebody else wrote.
BEOORDELAARS = (Rol.BEHEERDER, Rol.SECRETARIS, Rol.DIRECTEUR)


def find_soort(user: Any, pk: int, *voor: str) -> Aanvraagsoort:
    """A version of the own swv's, concepts too, with these relations read along. Raises Http404."""
    rows = Aanvraagsoort.alle.filter(swv=user.organisatie_id, pk=pk).select_related("swv")
    if (found := rows.prefetch_related(*voor).first()) is None:
        raise Http404
    return found


def get_open_concept(soort: Aanvraagsoort) -> Aanvraagsoort | None:
    """The version of the same kind somebody works on now."""
    return Aanvraagsoort.alle.filter(swv=soort.swv_id, code=soort.code, status__in=VERSIE_OPEN).first()


def get_open_concepten(swv_id: int) -> QuerySet[Aanvraagsoort]:
    """Every version of this swv somebody works on, by name."""
    return Aanvraagsoort.alle.filter(swv=swv_id, status__in=VERSIE_OPEN).order_by("sorteernaam", "pk")


def get_judges(soort: Aanvraagsoort, vandaag: date) -> list[Gebruiker]:
    """Who can publish this version today, each once: nobody who wrote at it."""
    leden = (
        Lidmaatschap.objects.filter(
            holds_on(vandaag), organisatie=soort.swv_id, rol__in=BEOORDELAARS, gebruiker__is_active=True
        )
        .exclude(gebruiker__in=soort.schrijvers)
        .select_related("gebruiker")
        .order_by("gebruiker", "pk")
    )
    return list({lid.gebruiker_id: lid.gebruiker for lid in leden}.values())


def find_vorige(soort: Aanvraagsoort) -> int | None:
    """The id of the version this one goes out from, or else of the one that was before it."""
    if soort.naar_id:
        return soort.naar_id
    before = Aanvraagsoort.objects.filter(swv=soort.swv_id, code=soort.code, van__lt=soort.van).exclude(pk=soort.pk)
    return before.order_by("-van", "-pk").values_list("pk", flat=True).first()


def get_vergelijkbaar(soort: Aanvraagsoort) -> list[Aanvraagsoort]:
    """Every other version of this swv, those of the same kind first, the newest first."""
    rows = (
        Aanvraagsoort.alle.filter(swv=soort.swv_id).exclude(pk=soort.pk).order_by("sorteernaam", "code", "-van", "-pk")
    )
    return sorted(rows, key=lambda row: row.code != soort.code)
