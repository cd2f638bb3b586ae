"""The route of one request, read: what follows on the step whose turn it is, and the way it takes."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet
from django.db.models.functions import JSONObject
from django.utils import timezone

from swv.kern.meelezen import read_along
from toewijzing.calculations.route import Wegstap, find_beslisser, find_beurt, find_snelle_grens, find_weg
from toewijzing.calculations.voorwaarde import Feit, make_eis
from toewijzing.enums import Stap
from toewijzing.models import Aanvraag, Aanvraagsoort, Routestap, Stapvoorwaarde
from toewijzing.models.route import VELDEN
from toewijzing.models.zaakfeiten import read_feiten


def with_stappen(aanvragen: QuerySet[Aanvraag]) -> QuerySet[Aanvraag]:
    """With the steps of its kind and their conditions, read along with the request itself: two queries less."""
    regels = Stapvoorwaarde.objects.filter(stap=OuterRef("pk")).order_by("pk")
    feiten = JSONObject(veld="veld", teken="teken", waarden="waarden")
    stappen = Routestap.objects.filter(aanvraagsoort=OuterRef("soort")).order_by("volgorde")
    whole = JSONObject(id="pk", doet="doet", rol="rol", eisen=ArraySubquery(regels.values(feiten=feiten)))
    return read_along(aanvragen, stappen_van_soort=ArraySubquery(stappen.values(feiten=whole)))


def read_stap(row: Mapping[str, Any]) -> Wegstap:
    """A step as ``with_stappen`` gives it."""
    eisen = [make_eis(VELDEN[each["veld"]], each["teken"], each["waarden"]) for each in row["eisen"]]
    return Wegstap(row["id"], row["doet"], row["rol"], tuple(eisen))


def get_zaakstappen(aanvraag: Aanvraag) -> list[Wegstap]:
    """The steps of the route of this request. Uses ``with_stappen`` when it is there."""
    if hasattr(aanvraag, "stappen_van_soort"):
        return [read_stap(row) for row in aanvraag.stappen_van_soort]
    return get_stappen(aanvraag.soort)


def get_stappen(soort: Aanvraagsoort) -> list[Wegstap]:
    """The steps of a kind as the rules take them, with their conditions: two queries, whatever their number."""
    return [stap.make_wegstap() for stap in soort.stappen.with_regels()]


def find_next_akkoord(aanvraag: Aanvraag) -> Wegstap | None:
    """The akkoord of the school that follows on the one whose turn it is, or None."""
    if aanvraag.soort.route.count(Stap.AKKOORD) < 2:
        return None
    stappen = [stap for stap in get_zaakstappen(aanvraag) if stap.doet == Stap.AKKOORD]
    places = [stap.id for stap in stappen]
    done = places[: places.index(aanvraag.beurt_id) + 1] if aanvraag.beurt_id in places else []
    return find_beurt(stappen, read_for(aanvraag, stappen), done).stap


def get_beslisser(aanvraag: Aanvraag, bedrag: Decimal | None) -> str:
    """The role that decides about a request like this one of another amount (euro); of None as it was asked."""
    stappen = get_stappen(aanvraag.soort)
    feiten = read_for(aanvraag, stappen)
    return find_beslisser(stappen, feiten if bedrag is None else feiten | {"bedrag": bedrag})


def get_snelle_grens(soort: Aanvraagsoort) -> Decimal | None:
    """Up to which amount (euro) the first of several deciders decides on this kind, or None."""
    return find_snelle_grens(get_stappen(soort))


def get_weg(aanvraag: Aanvraag) -> list[Wegstap]:
    """The steps this request takes or may take, as it stands."""
    stappen = get_zaakstappen(aanvraag)
    return find_weg(stappen, read_for(aanvraag, stappen))


def read_for(aanvraag: Aanvraag, stappen: Iterable[Wegstap]) -> dict[str, Feit]:
    """The facts of a request that these steps look at."""
    return read_feiten(aanvraag, {eis.veld for stap in stappen for eis in stap.eisen}, timezone.localdate())
