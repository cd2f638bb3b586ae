"""What waits for somebody in the budget of an swv: lines for Mijn werk."""

from datetime import date

from django.urls import reverse

from financien.begroten.enums import Begrotingstatus
from financien.begroten.models import Begroting
from swv.kern.werk import DEZE_WEEK, Werkregel, register_werk
from swv.organisatie.enums import Rol, ToezichtScope
from swv.organisatie.models import Gebruiker


@register_werk()
def get_werk(user: Gebruiker, vandaag: date) -> list[Werkregel]:
    """Budgets on which this person has the next word; at most one query."""
    lid = user.lidmaatschap
    if lid is None:
        return []
    if lid.rol == Rol.TOEZICHTHOUDER:
        return _begrotingen(user, lid.scope)
    if lid.rol == Rol.DIRECTEUR:
        return _begrotingen(user, Rol.DIRECTEUR)
    return []


def _begrotingen(user: Gebruiker, wie: str) -> list[Werkregel]:
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
