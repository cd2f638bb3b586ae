"""The route of one request, read: what follows on the step whose turn it is, and the way it takes."""

from collections.abc import Iterable
from decimal import Decimal

from django.db.models import Prefetch

from toewijzing.calculations.route import Wegstap, find_beslisser, find_beurt, find_snelle_grens, find_weg
from toewijzing.calculations.voorwaarde import Feit
from toewijzing.enums import Stap
from toewijzing.models import Aanvraag, Aanvraagsoort, Routestap
from toewijzing.models.zaakfeiten import read_feiten

# The steps of the kind with their conditions, for who reads many requests.
STAPPEN = Prefetch("soort__stappen", Routestap.objects.with_regels())


def get_stappen(soort: Aanvraagsoort) -> list[Wegstap]:
    """The steps of a kind as the rules take them. Uses a prefetch of ``stappen`` when there is one."""
    return [stap.make_wegstap() for stap in soort.stappen.all()]


def find_next_akkoord(aanvraag: Aanvraag) -> Wegstap | None:
    """The akkoord of the school that follows on the one whose turn it is, or None."""
    if aanvraag.soort.route.count(Stap.AKKOORD) < 2:
        return None
    stappen = [stap for stap in get_stappen(aanvraag.soort) if stap.doet == Stap.AKKOORD]
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
    stappen = get_stappen(aanvraag.soort)
    return find_weg(stappen, read_for(aanvraag, stappen))


def read_for(aanvraag: Aanvraag, stappen: Iterable[Wegstap]) -> dict[str, Feit]:
    """The facts of a request that these steps look at."""
    return read_feiten(aanvraag, {eis.veld for stap in stappen for eis in stap.eisen})
