"""The tabs of Beheer."""

from typing import Any

from django.urls import reverse

TABS = [("gebruikers", "Gebruikers"), ("organisaties", "Organisaties"), ("instellingen", "Instellingen")]


def make_tabs(actief: str) -> list[dict[str, Any]]:
    """Context of onderdelen/tabbladen.html; ``actief`` is the name of the address."""
    return [{"label": label, "url": reverse(f"organisatie:{name}"), "actief": name == actief} for name, label in TABS]
