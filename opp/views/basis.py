"""What every page of an OPP starts with."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse

from leerlingen.models import Leerling
from opp.models import Opp
from opp.queries.opp import with_wet
from swv.kern.permissions import Recht
from swv.kern.woorden import spreek
from swv.organisatie.models import Gebruiker
from swv.organisatie.verzoek import Verzoek


def get_opp(request: Verzoek, nummer: str) -> Opp:
    """The OPP with this number, when this person may see it. Raises Http404."""
    return _get(request, nummer, Opp.objects.visible_to(request.user))


def get_readable_opp(request: Verzoek, nummer: str) -> Opp:
    """The same, also one that the own school received from the school before. Raises Http404."""
    return _get(request, nummer, Opp.objects.visible_to(request.user) | Opp.objects.received_by(request.user))


def _get(request: Verzoek, nummer: str, opps: QuerySet[Opp]) -> Opp:
    rows = with_wet(opps).select_related("vigerend", "aangemaakt_door", "soort__swv")
    found = get_object_or_404(rows.select_related("leerling", "school", "soort"), nummer=nummer)
    spreek(found.soort.swv.sector)
    return found


def get_leerling(request: Verzoek, nummer: str) -> Leerling:
    """The pupil with this number, when this person may open the dossier. Raises Http404."""
    return get_object_or_404(Leerling.objects.visible_to(request.user), nummer=nummer)


def require(recht: Recht, user: Gebruiker, obj: Any = None) -> None:
    """Raises PermissionDenied with the reason when this user may not do this."""
    if reason := recht.refusal(user, obj):
        raise PermissionDenied(reason)


def opp_url(opp: Opp, name: str = "opp", *args: Any) -> str:
    """The page of this OPP with this name in ``opp.urls``; ``args`` come after the number in the address."""
    return reverse(f"opp:{name}", args=[opp.nummer, *args])
