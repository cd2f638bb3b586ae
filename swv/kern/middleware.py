"""What happens around every request: the gate for input, and the transaction inside the wall."""

from collections.abc import Callable, Mapping

import pghistory
from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone

from swv.kern.invoer.poort import Gepoort
from swv.kern.invoer.teken import strip_text, tell_removed
from swv.kern.muren import wall_context

API = "/api/"
CODERINGEN = {"utf-8", "utf8", "us-ascii"}
WEGGEHAALD = "Verband-Weggehaald"
TEKENSET = "Deze tekenset kennen we niet. Stuur UTF-8."


class PoortMiddleware:
    """Send address, query and form through the gate before anything reads them, and say what was taken out.

    A form keeps what is refused, so that its own fields say so and nothing typed is lost. The body of a call of the
    API passes in its parsers (``swv.kern.api.lezen``), which leave what they took out on the request.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if strip_text(request.path_info, regels=False) != request.path_info:
            raise Http404
        if request.content_params and request.content_params.get("charset", "utf-8").lower() not in CODERINGEN:
            return _refuse(request, {"algemeen": [TEKENSET]})
        asked, sent = Gepoort(), Gepoort()
        request.GET = asked.clean_query(request.GET)
        if asked.fouten:
            return _refuse(request, asked.fouten)
        try:
            request.POST = sent.clean_query(request.POST)
        except (LookupError, UnicodeError, ValueError):  # what a part says about its own encoding
            return _refuse(request, {"algemeen": [TEKENSET]})
        request.weggehaald = sent.weggehaald  # type: ignore[attr-defined]  # the parsers of the API replace it
        response = self.get_response(request)
        _tell(request, response)
        return response


def _refuse(request: HttpRequest, fouten: Mapping[str, list[str]]) -> HttpResponse:
    """400: what was asked can't be what somebody meant."""
    if request.path_info.startswith(API):
        return JsonResponse({"fouten": fouten}, status=400)
    return render(request, "400.html", {"fouten": [text for texts in fouten.values() for text in texts]}, status=400)


def _tell(request: HttpRequest, response: HttpResponse) -> None:
    """Nothing disappears in silence: people read it on their page, programs in a header."""
    weggehaald: Mapping[str, tuple[str, ...]] = getattr(request, "weggehaald", {})
    if not weggehaald:
        return
    if request.path_info.startswith(API):
        told = "; ".join(f"{veld} ({', '.join(dict.fromkeys(namen))})" for veld, namen in weggehaald.items())
        response[WEGGEHAALD] = strip_text(told, regels=False)[:500]
    else:
        messages.info(request, tell_removed(naam for namen in weggehaald.values() for naam in namen))


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
