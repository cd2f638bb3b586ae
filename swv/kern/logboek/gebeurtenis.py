"""The one door to the log of security events.

It says that something happened, to which account and whence, in codes and ids; never what somebody typed, and no pupil.

What was done is written in the transaction that does it: it is in the log exactly when it happened. What was refused, and
what is counted rather than listed, is kept until the request is over and then written in a transaction of its own: so a
request that is rolled back leaves its line, and who floods the log holds up nobody.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

import structlog
from allauth.account.adapter import get_adapter
from django.core.exceptions import PermissionDenied
from django.db import Error as DatabaseError
from django.db import connection, transaction
from django.http import HttpRequest

from swv.kern.models import Afloop, Beveiligingssoort

S = Beveiligingssoort
# About the account itself, whatever role its owner acts in: every swv where this person works sees it.
VAN_HET_ACCOUNT = frozenset({
    S.INGELOGD, S.INLOGGEN_MISLUKT, S.GEBLOKKEERD, S.UITGELOGD, S.SESSIE_BEEINDIGD, S.WACHTWOORD_GEWIJZIGD,
    S.WACHTWOORD_GEVRAAGD, S.WACHTWOORD_HERSTELD, S.ADRES_GEWIJZIGD, S.TWEEDE_STAP_INGESTELD, S.TWEEDE_STAP_GEBRUIKT,
    S.TWEEDE_STAP_MISLUKT, S.TWEEDE_STAP_WEG, S.HERSTELCODES_GEMAAKT, S.HERSTELCODE_GEBRUIKT,
})  # fmt: skip
# Counted per hour, besides all that was refused.
GETELD = frozenset({S.GEZOCHT, S.LOGBOEK_GELEZEN, S.TOKEN_GEBRUIKT, S.WACHTWOORD_GEVRAAGD})
log = structlog.get_logger(__name__)


@dataclass
class _Verzameling:
    """The request of this moment, and what is written once it is over."""

    request: HttpRequest
    regels: list[tuple[Any, ...]] = field(default_factory=list)


_bezig: ContextVar[_Verzameling | None] = ContextVar("logboek_bezig", default=None)


def record_event(
    soort: Beveiligingssoort,
    *,
    request: HttpRequest | None = None,
    gebruiker_id: int | None = None,
    betreft_id: int | None = None,
    uitkomst: Afloop = Afloop.GELUKT,
    kanaal: str = "",
    **gegevens: int | str | None,
) -> None:
    """Add one line. Who, in which role, whence and how come from the request of this moment when there is one.

    ``gegevens`` are codes, counts and ids. Raises DatabaseError when what was done can't be recorded.
    """
    bezig = _bezig.get()
    request = request or (bezig.request if bezig else None)
    user: Any = getattr(request, "user", None)
    is_known = user is not None and user.is_authenticated
    if gebruiker_id is None and is_known:
        gebruiker_id = user.pk
    is_own = is_known and gebruiker_id == user.pk and soort not in VAN_HET_ACCOUNT
    lid = user.lidmaatschap if is_own else None
    is_counted = uitkomst != Afloop.GELUKT or soort in GETELD
    regel = (
        str(soort), str(uitkomst), gebruiker_id, betreft_id, lid.pk if lid else None, get_origin(request),
        kanaal or _get_channel(request), json.dumps(gegevens, sort_keys=True), is_counted,
    )  # fmt: skip
    if bezig is not None and is_counted:
        bezig.regels.append(regel)
    else:
        _write(regel)


@contextmanager
def collect_events(request: HttpRequest) -> Iterator[None]:
    """Around one request, outside its transaction: what was kept is written when the block ends, however it ends."""
    bezig = _Verzameling(request)
    token = _bezig.set(bezig)
    try:
        yield
    finally:
        _bezig.reset(token)
        if bezig.regels:
            _write_kept(bezig.regels)


def _write_kept(regels: list[tuple[Any, ...]]) -> None:
    try:
        with transaction.atomic():
            for regel in regels:
                _write(regel)
    except DatabaseError:
        # The refusal stands; that it could not be recorded is said in the other log.
        log.error("gebeurtenissen_niet_vastgelegd", aantal=len(regels), soorten=[regel[0] for regel in regels])


def _write(regel: tuple[Any, ...]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "select verband_leg_vast(%s, %s, %s::bigint, %s::bigint, %s::bigint, %s::inet, %s, %s::jsonb, %s)", regel
        )


def get_origin(request: HttpRequest | None) -> str | None:
    """The network address of the visitor, past the proxies that are ours; None outside a request."""
    if request is None:
        return None
    try:
        return str(get_adapter().get_client_ip(request))
    except PermissionDenied:  # allauth refuses an address it can't read; that is no reason to write nothing
        return None


def _get_channel(request: HttpRequest | None) -> str:
    if request is None:
        return "taak"
    return "api" if request.path.startswith("/api/") else "pagina"
