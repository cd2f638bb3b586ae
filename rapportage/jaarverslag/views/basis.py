"""What every page of a report starts with."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from rapportage.jaarverslag.queries import with_parts
from rapportage.models.jaarverslag import Hoofdstuk, Jaarverslag
from swv.kern.permissions import Recht


def get_verslag(request: HttpRequest, jaar: int, volgnummer: int, *, met_delen: bool = False) -> Jaarverslag:
    """This version of the report of this year, of the own swv, when this person may see it. Raises Http404."""
    rows = Jaarverslag.objects.visible_to(request.user)
    rows = with_parts(rows) if met_delen else rows.select_related("swv", "vervangt")
    return get_object_or_404(rows, jaar=jaar, volgnummer=volgnummer)


def get_hoofdstuk(request: HttpRequest, jaar: int, volgnummer: int, code: str) -> Hoofdstuk:
    """A chapter this person may read. Raises Http404."""
    rows = Hoofdstuk.objects.visible_to(request.user).select_related("jaarverslag__swv", "eigenaar")
    return get_object_or_404(rows, jaarverslag__jaar=jaar, jaarverslag__volgnummer=volgnummer, code=code)


def require(recht: Recht, user: Any, obj: Any = None) -> None:
    """Raises PermissionDenied with the reason when this user may not do this."""
    if reason := recht.refusal(user, obj):
        raise PermissionDenied(reason)


def verslag_url(verslag: Jaarverslag, name: str = "jaarverslag", *args: Any) -> str:
    return reverse(f"rapportage:{name}", args=[verslag.jaar, verslag.volgnummer, *args])


def render_conflict(
    request: HttpRequest, verslag: Jaarverslag, reden: str, *, ingevuld: list[tuple[str, str]] = (), veranderd: list[str] = ()
) -> HttpResponse:  # fmt: skip
    """409: what changed since the page was opened, and what was typed, so that nothing is lost."""
    context = {"reden": reden, "ingevuld": ingevuld, "veranderd": veranderd, "terug_url": verslag_url(verslag)}
    return render(request, "409.html", context, status=409)
