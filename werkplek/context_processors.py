"""What the shell of every page shows."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from werkplek.presentatie.navigatie import get_schil


def schil(request: HttpRequest) -> dict[str, Any]:
    """``schil`` for every page: logo, navigation and the memberships to choose from (templates/schil/)."""
    user = getattr(request, "user", None)
    return {"schil": get_schil(user, request.path, demo=settings.DEMO, scanner=bool(settings.CLAMD_SOCKET))}
