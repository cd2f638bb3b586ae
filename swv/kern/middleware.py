"""The transaction in which a request is read, written *and rendered*, inside its wall."""

from collections.abc import Callable

import pghistory
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from swv.kern.muren import wall_context


class MuurMiddleware:
    """Open a transaction and set the wall context around view and rendering.

    ATOMIC_REQUESTS stays on as the inner savepoint: it rolls a failed view back, while this transaction still
    holds the context for what is rendered afterwards.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        user = request.user
        organisaties = user.muur_organisaties if user.is_authenticated else ()
        lidmaatschap = getattr(user, "lidmaatschap", None)
        with (
            transaction.atomic(),
            wall_context(organisaties, timezone.localdate()),
            pghistory.context(gebruiker=user.pk, lidmaatschap=lidmaatschap and lidmaatschap.pk),
        ):
            return self.get_response(request)
