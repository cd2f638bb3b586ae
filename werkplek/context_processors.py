"""What the shell of every page shows."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from werkplek.presentatie.navigatie import get_schil


def schil(request: HttpRequest) -> dict[str, Any]:
    """Logo, navigation, lidmaatschappen: see templates/schil/."""
    user = getattr(request, "user", None)
    return {"schil": get_schil(user, request.path, demo=settings.DEMO)}
