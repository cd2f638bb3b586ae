"""Who is calling the API, and in which lidmaatschap.

The wall context is set here: the middleware can't know yet whose token it is. This file is loaded by the settings of
Django REST framework, so it can't import its views.
"""

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
from swv.organisatie.signals import token_herkend
from swv.organisatie.verzoek import ApiVerzoek

HEADER = "Verband-Lidmaatschap"


class VerbandTokenAuthentication(TokenAuthentication):
    """A token of ``manage.py api_token``. The header Verband-Lidmaatschap chooses among several lidmaatschappen."""

    def authenticate(self, request: ApiVerzoek) -> Any:
        """(user, token), None without a token; AuthenticationFailed for a wrong one or another's lidmaatschap."""
        try:
            result = super().authenticate(request)
        except UnicodeDecodeError as problem:
            raise AuthenticationFailed("Dit is geen geldig token.") from problem
        if result is None:
            return None
        user, token = result
        chosen = request.headers.get(HEADER)
        if chosen:
            user.lidmaatschap = next((lid for lid in user.lidmaatschappen if str(lid.pk) == chosen), None)
            if user.lidmaatschap is None:
                raise AuthenticationFailed("Dit lidmaatschap hoort niet (meer) bij deze gebruiker.")
        # The middleware opened transaction and history before it could know this user.
        context = set_wall_context(user.muur_organisaties, timezone.localdate(), user.organisatie_id)
        continue_as(context.transactie, gebruiker=user.pk, lidmaatschap=user.lidmaatschap and user.lidmaatschap.pk)
        bind_user(user)
        log_token_use(request._request, user)
        token_herkend.send(sender=type(self), request=request._request, user=user)
        return user, token


class VerbandSessionAuthentication(SessionAuthentication):
    """The login of the pages; user and wall context are already set."""


class TokenScheme(OpenApiAuthenticationExtension):
    target_class = VerbandTokenAuthentication
    name = "token"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        """How the schema writes it: the word Token and the token in the header Authorization."""
        return {"type": "apiKey", "in": "header", "name": "Authorization", "description": "Token <token>"}


class SessionScheme(OpenApiAuthenticationExtension):
    target_class = VerbandSessionAuthentication
    name = "sessie"

    def get_security_definition(self, auto_schema: Any) -> dict[str, str]:
        """How the schema writes it: the cookie of a browser that is logged in."""
        return {"type": "apiKey", "in": "cookie", "name": "sessionid"}
