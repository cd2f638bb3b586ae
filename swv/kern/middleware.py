"""Around every request: its number and its lines in the logs, the gate for input, who may keep the answer, the wall."""

import re
from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import patch_vary_headers

from swv.kern.invoer.poort import Gepoort
from swv.kern.invoer.teken import strip_text, tell_removed
from swv.kern.logboek import collect_events
from swv.kern.logboek.verzoek import record_answer
from swv.kern.muren import wall_context
from swv.kern.muurbewijs import acting
from swv.kern.vast import LIGT_VAST, is_refused_as_final
from swv.logregels import bind_context, clear_context

HEADER = "X-Request-ID"
# What a proxy may hand on: no room for a name or a line of its own.
_NUMMER = re.compile(r"[A-Za-z0-9-]{8,64}")


class VerzoekMiddleware:
    """Give each request a number, for all its lines in the log and for the helpdesk, and write its security events.

    It stands outside everything else, so that what is refused anywhere leaves its line.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        clear_context()
        nummer = get_number(request)
        request.verzoeknummer = nummer  # type: ignore[attr-defined]  # shown on the pages that tell what went wrong
        bind_context(verzoek=nummer)
        with collect_events(request):
            response = self.get_response(request)
            record_answer(request, response)
        response[HEADER] = nummer
        return response


def get_number(request: HttpRequest) -> str:
    """The number a proxy of ours gave this request, or else a new one: what a visitor sends counts for nothing."""
    given = request.headers.get(HEADER, "") if settings.ALLAUTH_TRUSTED_PROXY_COUNT else ""
    return given if _NUMMER.fullmatch(given) else uuid4().hex


class LogcontextMiddleware:
    """Say in every line of the log who calls, in which role and which kind of page; stands where that is known."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        bind_user(request.user)
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: object, args: object, kwargs: object) -> None:
        """The name of the address: what is filled in at its places stays out of the log."""
        if request.resolver_match:
            bind_context(adres=request.resolver_match.view_name)


def bind_user(user: Any) -> None:
    """Ids only, of who is logged in."""
    if user.is_authenticated:
        lid = user.lidmaatschap
        bind_context(gebruiker=user.pk, lidmaatschap=lid.pk if lid else None)


API = "/api/"
CODERINGEN = {"utf-8", "utf8", "us-ascii"}
WEGGEHAALD = "Verband-Weggehaald"
TEKENSET = "Deze tekenset kennen we niet. Stuur UTF-8."
# What no page of Verband uses. Signing in with a passkey (publickey-credentials) stays as browsers have it: only here.
VERBODEN = (
    "accelerometer", "ambient-light-sensor", "autoplay", "bluetooth", "browsing-topics", "camera", "display-capture",
    "encrypted-media", "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone",
    "midi", "payment", "picture-in-picture", "screen-wake-lock", "serial", "usb", "web-share", "xr-spatial-tracking",
)  # fmt: skip
PERMISSIONS_POLICY = ", ".join(f"{each}=()" for each in VERBODEN)


def is_api(request: HttpRequest) -> bool:
    """Whether a program asks, which is answered in JSON whatever happens."""
    return request.path.startswith(API)


class KoppenMiddleware:
    """Nobody keeps an answer, but where the view said that it is public; and no other site loads or steers it.

    An answer that may be kept says so itself (``Cache-Control: public``): static files, the colours of an swv, reports
    that were made public; but never together with a cookie. No page answers htmx differently from a browser, so nothing varies on HX-Request.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response["Permissions-Policy"] = PERMISSIONS_POLICY
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        if "public" not in response.get("Cache-Control", "") or response.cookies:
            response["Cache-Control"] = "private, no-store"
            patch_vary_headers(response, ["Cookie", "Authorization"] if is_api(request) else ["Cookie"])
        return response


class MethodeMiddleware:
    """A page for who opens the address of a button: logging in again leads back there, and a bare 405 shows nothing."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if not isinstance(response, HttpResponseNotAllowed) or is_api(request):
            return response
        page = render(request, "405.html", status=405)
        page["Allow"] = response["Allow"]
        return page


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
    if is_api(request):
        return JsonResponse({"fouten": fouten}, status=400)
    return render(request, "400.html", {"fouten": [text for texts in fouten.values() for text in texts]}, status=400)


def _tell(request: HttpRequest, response: HttpResponse) -> None:
    """Nothing disappears in silence: people read it on their page, programs in a header."""
    weggehaald: Mapping[str, tuple[str, ...]] = getattr(request, "weggehaald", {})
    if not weggehaald:
        return
    if is_api(request):
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
            wall_context(
                organisaties, timezone.localdate(), lidmaatschap and lidmaatschap.organisatie_id
            ) as transactie,
            acting(transactie, gebruiker=user.pk, lidmaatschap=lidmaatschap and lidmaatschap.pk),
        ):
            return self.get_response(request)

    def process_exception(self, request: HttpRequest, problem: Exception) -> HttpResponse | None:
        """409 where the database refused to change what is final; the view was rolled back already."""
        if not is_refused_as_final(problem):
            return None
        return render(request, "409.html", {"reden": LIGT_VAST}, status=409)
