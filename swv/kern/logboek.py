"""The log of security events: who logged in, failed, changed a role, took a file, read this log.

It says that something happened, to which account and whence, in codes and ids; never what somebody typed, and no pupil.
The application may only add to it (``Beveiligingsgebeurtenis.muur_rechten``).
"""

from typing import Any

from allauth.account.adapter import get_adapter
from django.http import HttpRequest

from swv.kern.models import Afloop, Beveiligingsgebeurtenis, Beveiligingssoort


def record_event(
    soort: Beveiligingssoort,
    *,
    request: HttpRequest | None = None,
    gebruiker_id: int | None = None,
    betreft_id: int | None = None,
    uitkomst: Afloop = Afloop.GELUKT,
    kanaal: str = "pagina",
    **gegevens: int | str | None,
) -> Beveiligingsgebeurtenis:
    """Add one line. Who and in which role come from the request when there is one; ``gegevens`` are codes and ids."""
    user: Any = getattr(request, "user", None)
    if gebruiker_id is None and user is not None and user.is_authenticated:
        gebruiker_id = user.pk
    lidmaatschap = getattr(user, "lidmaatschap", None)
    return Beveiligingsgebeurtenis.objects.create(
        soort=soort,
        uitkomst=uitkomst,
        gebruiker_id=gebruiker_id,
        betreft_id=betreft_id,
        lidmaatschap_id=lidmaatschap.pk if lidmaatschap else None,
        herkomst=get_adapter().get_client_ip(request) if request is not None else None,
        kanaal=kanaal,
        gegevens=gegevens,
    )
