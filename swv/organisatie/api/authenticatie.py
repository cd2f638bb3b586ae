"""Who is calling the API, and in which lidmaatschap.

The wall context is set here: the middleware can't know yet whose token it is. This file is loaded by the settings of
Django REST framework, so it can't import its views.
"""

from datetime import datetime
from typing import Any

from django.utils import timezone
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from knox.auth import TokenAuthentication
from rest_framework.authentication import SessionAuthentication
from rest_framework.exceptions import AuthenticationFailed

from swv.kern.logboek.token import log_token_use
from swv.kern.middleware import bind_user
from swv.kern.muren import set_wall_context
from swv.kern.muurbewijs import continue_as
from swv.kern.woorden import SECTOR
from swv.organisatie.enums import Kamer
from swv.organisatie.models import Tokenbereik
from swv.organisatie.models.token import GEBRUIK_BIJGEHOUDEN
from swv.organisatie.signals import token_herkend
from swv.organisatie.verzoek import ApiVerzoek

HEADER = "Verband-Lidmaatschap"


ZONDER_BEREIK = "Dit token is niet (meer) geldig. Maak een nieuw token bij «API-tokens»."
ANDERE_ROL = "Dit token werkt in één rol. Maak voor een andere rol een eigen token."


class VerbandTokenAuthentication(TokenAuthentication):
    """A token of the page «API-tokens» or of ``manage.py api_token``.

    It works in its own lidmaatschap. One without lets the header Verband-Lidmaatschap choose.
    """

    def authenticate(self, request: ApiVerzoek) -> Any:
        """(user, token), None without a token; AuthenticationFailed for a wrong one or another's lidmaatschap."""
        try:
            result = super().authenticate(request)
        except UnicodeDecodeError as problem:
            raise AuthenticationFailed("Dit is geen geldig token.") from problem
        if result is None:
            return None
        user, token = result
        bereik = Tokenbereik.objects.select_related("lidmaatschap").filter(token=token).first()
        if bereik is None:
            raise AuthenticationFailed(ZONDER_BEREIK)
        chosen = choose_lidmaatschap(bereik, request.headers.get(HEADER, ""))
        if chosen:
            user.lidmaatschap = next((lid for lid in user.lidmaatschappen if str(lid.pk) == chosen), None)
            if user.lidmaatschap is None:
                raise AuthenticationFailed("Dit lidmaatschap hoort niet (meer) bij deze gebruiker.")
        SECTOR.set(user.sector)  # the middleware puts it back
        note_use(bereik, timezone.now())
        token.bereik = bereik
        # The middleware opened transaction and history before it could know this user.
        context = set_wall_context(user.muur_organisaties, timezone.localdate(), user.organisatie_id)
        continue_as(context.transactie, gebruiker=user.pk, lidmaatschap=user.lidmaatschap and user.lidmaatschap.pk)
        bind_user(user)
        log_token_use(request._request, user)
        token_herkend.send(sender=type(self), request=request._request, user=user)
        return user, token


def choose_lidmaatschap(bereik: Tokenbereik, header: str) -> str:
    """Id of the lidmaatschap to act in, "" for the first one. AuthenticationFailed when the header asks another's."""
    if bereik.lidmaatschap_id is None:
        return header
    own = str(bereik.lidmaatschap_id)
    if header not in ("", own):
        raise AuthenticationFailed(ANDERE_ROL)
    return own


def note_use(bereik: Tokenbereik, nu: datetime) -> None:
    """When the token was last used, at most once per ``GEBRUIK_BIJGEHOUDEN``."""
    if bereik.laatst_gebruikt is None or nu - bereik.laatst_gebruikt >= GEBRUIK_BIJGEHOUDEN:
        Tokenbereik.objects.filter(pk=bereik.pk).update(laatst_gebruikt=nu)


class VerbandSessionAuthentication(SessionAuthentication):
    """The login of the pages; user and wall context are already set."""


TOKEN_UITLEG = (
    "Token <token>. Een token heeft rechten: lezen, of lezen en schrijven, en voor welke onderdelen ("
    + ", ".join(f"{kamer.value}: {kamer.label}" for kamer in Kamer)
    + "). Wat erbuiten valt geeft 403 met de reden. Het vervalt op zijn laatste dag, als de rol eindigt, bij een ander"
    " wachtwoord of een andere tweede stap, en als het account sluit."
)


class TokenScheme(OpenApiAuthenticationExtension):
    target_class = VerbandTokenAuthentication
    name = "token"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        """How the schema writes it: the word Token and the token in the header Authorization."""
        return {"type": "apiKey", "in": "header", "name": "Authorization", "description": TOKEN_UITLEG}


class SessionScheme(OpenApiAuthenticationExtension):
    target_class = VerbandSessionAuthentication
    name = "sessie"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        """How the schema writes it: the cookie of a browser that is logged in."""
        return {"type": "apiKey", "in": "cookie", "name": "sessionid"}
