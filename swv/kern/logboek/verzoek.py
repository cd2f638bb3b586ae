"""What the answer to a request says to the log of security events: a file went along, or something was refused.

Here and not in each view, so that a page that is made later can't forget it.
"""

from http import HTTPStatus
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from swv.kern.logboek.gebeurtenis import record_event
from swv.kern.models import Afloop, Beveiligingssoort

GEWEIGERD = {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND}


def record_answer(request: HttpRequest, response: HttpResponseBase) -> None:
    """One line for a file that is taken along, for a refusal, and for who has to wait; none for any other page.

    A page that is there, but not for this person, answers 404: of who is logged in that counts as a refusal. Of a
    visitor it is an address that does not exist.
    """
    adres = request.resolver_match.view_name if request.resolver_match else ""
    status = response.status_code
    if is_file(response):
        record_event(
            Beveiligingssoort.GEEXPORTEERD, request=request, wat=adres, vorm=_get_format(response),
            rijen=getattr(response, "aantal_rijen", None),
        )  # fmt: skip
    elif status == HTTPStatus.TOO_MANY_REQUESTS:
        record_event(Beveiligingssoort.GEBLOKKEERD, request=request, uitkomst=Afloop.GEWEIGERD, wat=adres)
    elif status in GEWEIGERD and (_is_logged_in(request) or _has_token(request)) and adres:
        record_event(
            Beveiligingssoort.TOEGANG_GEWEIGERD, request=request, uitkomst=Afloop.GEWEIGERD, wat=adres, code=status
        )


def is_file(response: HttpResponseBase) -> bool:
    """Is this a download that succeeded? Pages and refusals are not."""
    return response.status_code == HTTPStatus.OK and response.get("Content-Disposition", "").startswith("attachment")


def _get_format(response: HttpResponseBase) -> str:
    """The kind of file, from the end of its name; nothing of the name itself, which may be what somebody typed."""
    ending = response.get("Content-Disposition", "").rpartition(".")[2].strip("\"' ").lower()
    return ending if ending.isalnum() and len(ending) <= 5 else "onbekend"


def _is_logged_in(request: HttpRequest) -> bool:
    user: Any = getattr(request, "user", None)
    return user is not None and user.is_authenticated


def _has_token(request: HttpRequest) -> bool:
    return bool(request.headers.get("Authorization"))
