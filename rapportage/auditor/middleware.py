"""Auditors see what is theirs and nothing else, and every file they take along is recorded."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from rapportage.auditor.models import Auditdownload
from rapportage.auditor.permissions import may_open
from swv.kern.logboek.verzoek import is_file
from swv.organisatie.enums import AuditorScope, Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap

GEEN_TOEGANG = "Deze pagina hoort niet bij uw opdracht als {scope}. Wat u wel kunt inzien, staat op uw eigen pagina."
GetResponse = Callable[[HttpRequest], HttpResponse]


class AuditorMiddleware:
    """Stands inside the transaction of the request: a download and its record are one."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        lid = get_auditor(request.user)
        if lid is not None and is_file(response):
            record_download(request, lid, response)
        return response

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> None:
        """Raises PermissionDenied for an address of another scope."""
        refuse_other_scope(request, request.user)


def refuse_other_scope(request: HttpRequest, user: Gebruiker | AnonymousUser) -> None:
    """Raises PermissionDenied for an address of another scope."""
    lid = get_auditor(user)
    if lid is not None and request.resolver_match and not may_open(lid.scope, request.resolver_match.view_name):
        raise PermissionDenied(GEEN_TOEGANG.format(scope=AuditorScope(lid.scope).label))


def get_auditor(user: Gebruiker | AnonymousUser) -> Lidmaatschap | None:
    """The lidmaatschap when this person acts as an auditor, else None."""
    lid = user.lidmaatschap if user.is_authenticated else None
    return lid if lid is not None and lid.rol == Rol.AUDITOR else None


def record_download(request: HttpRequest, lid: Lidmaatschap, response: HttpResponse) -> Auditdownload:
    """Who took which file along; names of files hold no personal data."""
    naam = response["Content-Disposition"].partition("filename=")[2].strip('"') or request.path.rsplit("/", 1)[-1]
    return Auditdownload.objects.create(
        swv_id=lid.organisatie_id, scope=lid.scope, bestand=naam[:200], adres=request.path[:200], door=lid.gebruiker,
        lidmaatschap=lid,
    )  # fmt: skip
