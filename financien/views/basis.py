"""What the pages of models and distributions share."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from financien.models import Verdeelmodel, Verdeling
from financien.permissions import ALLEEN_ACCOUNTANT, sees_money
from swv.organisatie.permissions import View, vereist


def voor_geld(*rollen: str) -> Callable[[View], View]:
    """Only for these roles, and of the auditors only the accountant (403 with the reason)."""

    def decorate(view: View) -> View:
        @vereist(*rollen)
        @wraps(view)
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not sees_money(request.user):
                raise PermissionDenied(ALLEEN_ACCOUNTANT)
            return view(request, *args, **kwargs)

        return checked

    return decorate


def find_model(request: HttpRequest, pk: int) -> Verdeelmodel:
    """The model, or 404 when this person may not see it."""
    return get_object_or_404(Verdeelmodel.objects.visible_to(request.user).select_related("swv"), pk=pk)


def find_verdeling(request: HttpRequest, pk: int) -> Verdeling:
    """The distribution, or 404 when this person may not see it."""
    rows = Verdeling.objects.visible_to(request.user).select_related("swv", "model", "vervangt", "vervangen_door")
    return get_object_or_404(rows.prefetch_related("model__regels"), pk=pk)
