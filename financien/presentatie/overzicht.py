"""What the first page of the money offers each role."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from financien.permissions import BUREAU, ZIEN_BEGROTING, ZIEN_GELD


@dataclass(frozen=True)
class Onderdeel:
    """One part of the money: where it is and what it is for."""

    titel: str
    zin: str
    url: str
    icoon: str


def get_onderdelen(user: Any) -> list[Onderdeel]:
    """The parts this role has, in the order of the year."""
    rows = [
        (ZIEN_GELD, "Verdelingen", "Wat elk bestuur en elke school krijgt, en hoe dat is berekend.", ("verdelingen",), "weegschaal"),
        (BUREAU, "Verdeelmodellen", "De regels waarmee u verdeelt, per jaar.", ("modellen",), "instellingen"),
        (BUREAU, "Inkomsten", "Wat het Rijk geeft, naast de beschikking van DUO.", ("inkomsten",), "munt"),
        (ZIEN_BEGROTING, "Begroting", "De meerjarenbegroting en haar versies.", ("begrotingen",), "kalender"),
        (ZIEN_BEGROTING, "Realisatie", "Wat er is uitgegeven, naast de begroting.", ("realisatie",), "grafiek"),
        (ZIEN_BEGROTING, "Balans en kengetallen", "Hoe het samenwerkingsverband ervoor staat.", ("kengetallen",), "check"),
        (BUREAU, "Gegevens", "Tarieven, tellingen en percentages, met hun bron.", ("gegevens", "tarieven"), "map"),
    ]  # fmt: skip
    return [
        Onderdeel(titel, zin, reverse(f"financien:{name}", args=args), icoon)
        for rollen, titel, zin, (name, *args), icoon in rows
        if user.rol in rollen
    ]
