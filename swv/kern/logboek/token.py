"""A token that is used from an address where it was not seen before."""

from typing import Any

from django.core.cache import caches
from django.http import HttpRequest

from swv.kern.logboek.gebeurtenis import get_origin, record_event
from swv.kern.models import Beveiligingsgebeurtenis, Beveiligingssoort

ONTHOUD_SECONDEN = 24 * 3600


def log_token_use(request: HttpRequest, user: Any) -> None:
    """One line for the first call of this person's programs from this network address; the others are read past.

    This process remembers which pairs it has seen, so that a program that calls all day asks the table once a day.
    """
    vanwaar = get_origin(request)
    key, cache = f"token-{user.pk}-{vanwaar}", caches["snelheid"]
    if vanwaar is None or cache.get(key):
        return
    seen = Beveiligingsgebeurtenis.objects.filter(
        gebruiker=user.pk, soort=Beveiligingssoort.TOKEN_GEBRUIKT, herkomst=vanwaar
    )
    if not seen.exists():
        record_event(Beveiligingssoort.TOKEN_GEBRUIKT, request=request, gebruiker_id=user.pk)
    cache.set(key, True, ONTHOUD_SECONDEN)
