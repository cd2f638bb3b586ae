"""Tokens with which a program calls the API as somebody. Refusals are ValidationErrors with a Dutch reason."""

from collections.abc import Iterable
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest
from knox.models import AuthToken

from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.enums import Kamer
from swv.organisatie.models import Gebruiker, Lidmaatschap, Tokenbereik
from swv.organisatie.models.token import MAX_DAGEN


@transaction.atomic
def make_token(
    *, gebruiker: Gebruiker, naam: str, lidmaatschap: Lidmaatschap | None, schrijven: bool, kamers: Iterable[str],
    dagen: int, request: HttpRequest | None = None,
) -> tuple[Tokenbereik, str]:  # fmt: skip
    """Its scope and the token itself, which is kept nowhere. Works ``dagen`` days, 1 to 365; in ``lidmaatschap`` only, or
    (None, by command) in the one the caller names. Raises ValidationError."""
    if not 1 <= dagen <= MAX_DAGEN:
        raise ValidationError({"einde": f"Een token werkt minstens 1 dag en hoogstens {MAX_DAGEN} dagen."})
    chosen = [kamer for kamer in Kamer.values if kamer in set(kamers)]
    if not chosen:
        raise ValidationError({"kamers": "Kies minstens één onderdeel."})
    if lidmaatschap is not None and lidmaatschap.pk not in {lid.pk for lid in gebruiker.lidmaatschappen}:
        raise ValidationError({"lidmaatschap": "Deze rol hebt u niet (meer)."})
    token, secret = AuthToken.objects.create(gebruiker, expiry=timedelta(days=dagen))
    bereik = Tokenbereik.objects.create(
        token=token, naam=naam, lidmaatschap=lidmaatschap, schrijven=schrijven, kamers=chosen
    )
    record_event(
        Beveiligingssoort.TOKEN_GEMAAKT, request=request, gebruiker_id=gebruiker.pk if request else None,
        betreft_id=gebruiker.pk, kanaal="pagina" if request else "opdracht", token=bereik.pk, dagen=dagen,
        schrijven=int(schrijven), kamers=",".join(chosen),
    )  # fmt: skip
    return bereik, secret


@transaction.atomic
def end_token(*, bereik: Tokenbereik, by: Gebruiker, request: HttpRequest | None = None) -> None:
    """It works no longer, at once."""
    record_event(
        Beveiligingssoort.TOKEN_INGETROKKEN, request=request, gebruiker_id=by.pk, betreft_id=bereik.token.user_id,
        token=bereik.pk,
    )  # fmt: skip
    bereik.token.delete()
