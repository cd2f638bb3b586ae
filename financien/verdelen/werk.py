"""What waits for somebody in the distribution of an swv: lines for Mijn werk."""

from datetime import date

from django.urls import reverse

from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.models import Verdeling
from swv.kern.werk import DEZE_WEEK, Werkregel, register_werk
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker


@register_werk()
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """Distributions on which this person has the next word; at most one query."""
    lid = user.lidmaatschap
    if lid is None:
        return []
    if lid.rol == Rol.DIRECTEUR:
        return _verdelingen(user, "gedeeld met de besturen; klaar om vast te stellen")
    if lid.rol == Rol.BESTUURDER:
        return _verdelingen(user, "voorstel van het samenwerkingsverband, nog niet vastgesteld")
    return []


def _verdelingen(user: Gebruiker, stand: str) -> list[Werkregel]:
    rows = Verdeling.objects.visible_to(user).filter(status=Verdelingstatus.GEDEELD).order_by("jaar", "pk")
    return [
        Werkregel(DEZE_WEEK, f"Verdeling {row.jaar}", stand, reverse("financien:verdeling", args=[row.pk]), "Bekijk")
        for row in rows
    ]
