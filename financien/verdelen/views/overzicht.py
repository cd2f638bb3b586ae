"""The first page of the money: what there is for this person, and the distributions of this year and the next."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from financien.referentie.permissions import ZIEN_GELD
from financien.referentie.presentatie.onderdelen import get_onderdelen
from financien.referentie.views.basis import voor_geld
from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.models import Verdeling
from financien.verdelen.views.lijst import TOON, get_own_amounts
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.verzoek import Verzoek

RECENT = 6


@require_GET
@voor_geld(*ZIEN_GELD)
def overzicht(request: Verzoek) -> HttpResponse:
    """Distributions, budget and reference data, as far as this role has them."""
    context: dict[str, Any] = {
        "onderdelen": get_onderdelen(request.user),
        "verdelingen": get_recent(request.user),
        "eigen": request.user.rol in (Rol.BESTUURDER, Rol.SCHOOLLEIDER),
        "is_controller": request.user.rol == Rol.CONTROLLER,
    }
    return render(request, "financien/verdelen/overzicht.html", context)


def get_recent(user: Gebruiker) -> list[tuple[Verdeling, str, Any]]:
    """The distributions that matter now: from last year on, adopted and shared ones first."""
    rows = Verdeling.objects.visible_to(user).exclude(status=Verdelingstatus.OPGEBORGEN)
    rows = rows.filter(jaar__gte=timezone.localdate().year - 1, vervangen_door__isnull=True)
    found = list(rows.defer("snapshot").select_related("swv").order_by("-jaar", "-gedeeld_op", "pk")[:RECENT])
    own = get_own_amounts(user, found)
    return [(each, TOON[Verdelingstatus(each.status)], own.get(each.pk, each.totaal)) for each in found]
