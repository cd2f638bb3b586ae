"""Facts are read once per request."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from swv.wet.queries import ONTHOUDEN, VAKANTIES


class FeitenMiddleware:
    """Remember the facts of an swv as long as one request lasts, rendering included."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        token, vakanties = ONTHOUDEN.set({}), VAKANTIES.set({})
        try:
            return self.get_response(request)
        finally:
            ONTHOUDEN.reset(token)
            VAKANTIES.reset(vakanties)
