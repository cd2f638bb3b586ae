"""What waits for somebody in the money of an swv: lines for Mijn werk."""

from datetime import date
from typing import Any

from django.urls import reverse

from financien.enums import Begrotingstatus, Verdelingstatus
from financien.models import Begroting, Verdeling
from swv.kern.werk import DEZE_WEEK, Werkregel, register_werk
from swv.organisatie.enums import Rol, ToezichtScope


@register_werk()
def get_werk(user: Any, vandaag: date) -> list[Werkregel]:
    """Budgets and distributions on which this person has the next word; at most two queries."""
    lid = user.lidmaatschap
    if lid is None:
        return []
    if lid.rol == Rol.TOEZICHTHOUDER:
        return _begrotingen(user, lid.scope)
    if lid.rol == Rol.DIRECTEUR:
        return [
            *_begrotingen(user, Rol.DIRECTEUR),
            *_verdelingen(user, "gedeeld met de besturen; klaar om vast te stellen"),
        ]
    if lid.rol == Rol.BESTUURDER:
        return _verdelingen(user, "voorstel van het samenwerkingsverband, nog niet vastgesteld")
    return []


def _begrotingen(user: Any, wie: str) -> list[Werkregel]:
    rows = Begroting.objects.visible_to(user)
    if wie == ToezichtScope.RVT:
        rows, stand = rows.filter(status=Begrotingstatus.RVT), "wacht op uw goedkeuring"
    elif wie == ToezichtScope.OPR:
        rows, stand = rows.filter(status=Begrotingstatus.OPR, ingestemd_op=None), "wacht op uw instemming"
    else:
        rows, stand = rows.filter(status=Begrotingstatus.OPR).exclude(ingestemd_op=None), "klaar om vast te stellen"
    return [
        Werkregel(DEZE_WEEK, f"Begroting {row.jaar}", stand, reverse("financien:begroting", args=[row.pk]), "Bekijk")
        for row in rows.order_by("jaar", "pk")
    ]


def _verdelingen(user: Any, stand: str) -> list[Werkregel]:
    rows = Verdeling.objects.visible_to(user).filter(status=Verdelingstatus.GEDEELD).order_by("jaar", "pk")
    return [
        Werkregel(DEZE_WEEK, f"Verdeling {row.jaar}", stand, reverse("financien:verdeling", args=[row.pk]), "Bekijk")
        for row in rows
    ]
