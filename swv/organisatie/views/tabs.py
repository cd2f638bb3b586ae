"""The tabs of Beheer; those of higher rooms are known by their address only."""

from typing import Any

from django.urls import reverse

TABS = [
    ("werkplek:inrichten", "Inrichten"),
    ("organisatie:gebruikers", "Gebruikers"),
    ("organisatie:rolvoorstellen", "Rollen bevestigen"),
    ("organisatie:nazien", "Lijst nazien"),
    ("organisatie:organisaties", "Organisaties"),
    ("organen:organen", "Organen"),
    ("toewijzing:soorten", "Aanvraagsoorten"),
    ("toewijzing:rondes", "Aanvraagrondes"),
    ("toewijzing:deskundigen", "Deskundigen"),
    ("toewijzing:briefgegevens", "Brieven"),
    ("opp:soorten", "Soorten OPP"),
    ("opp:labels", "Labels en OPP"),
    ("thuiszitters:regels", "Thuiszitters"),
    ("rapportage:inzage", "Wie ziet welke cijfers"),
    ("consulten:soorten", "Consulten"),
    ("schoolaanvragen:plichtbeheer", "Plichten"),
    ("overnemen:overzicht", "Overnemen"),
    ("wet:feiten", "Feiten uit de wet"),
    ("organisatie:instellingen", "Instellingen"),
    ("organisatie:beveiligingslogboek", "Beveiligingslogboek"),
]


def make_tabs(actief: str) -> list[dict[str, Any]]:
    """Context of onderdelen/tabbladen.html; ``actief`` is the name of the address."""
    return [{"label": label, "url": reverse(name), "actief": name == actief} for name, label in TABS]
