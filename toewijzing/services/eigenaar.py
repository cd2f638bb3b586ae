"""Giving a request to an owner at the swv, or to nobody."""

from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.kern.zaken.tabel import Step
from swv.organisatie.models import Gebruiker
from toewijzing.models import Aanvraag
from toewijzing.queries.eigenaar import get_eigenaars


def assign_eigenaar(aanvraag: Aanvraag, step: Step) -> None:
    """From now on this person sees to the request; None takes it off everybody.

    Raises Incomplete for who has no role for it today, and NotPossible when it is so already.
    """
    eigenaar: Gebruiker | None = step.data.get("eigenaar")
    if eigenaar is not None and not get_eigenaars(aanvraag.swv_id, step.vandaag).filter(pk=eigenaar.pk).exists():
        raise Incomplete({"eigenaar": ["Deze persoon is geen secretaris of consulent (meer). Kies iemand anders."]})
    if aanvraag.eigenaar_id == (eigenaar and eigenaar.pk):
        wie = f"{eigenaar.naam} behandelt deze aanvraag" if eigenaar else "Deze aanvraag is"
        raise NotPossible(f"{wie} al." if eigenaar else f"{wie} al van niemand.", status=aanvraag.status)
    aanvraag.eigenaar = eigenaar
