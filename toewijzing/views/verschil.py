"""What differs between two versions of a kind."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.models import Aanvraagsoort
from toewijzing.presentatie.verschil import compare_versies
from toewijzing.queries.soortversie import BEOORDELAARS, find_soort, find_vorige, get_vergelijkbaar
from toewijzing.views.soortversie import VOOR


@vereist(*BEOORDELAARS)
@require_GET
def verschil(request: Verzoek, pk: int) -> HttpResponse:
    """From another version (``met``; else the one it goes out from, or that was before it) to this one."""
    soort = find_soort(request.user, pk, *VOOR)
    oud = _find_oud(request, soort)
    context = {
        "soort": soort, "oud": oud, "verschil": compare_versies(oud, soort) if oud else None,
        "keuzes": get_vergelijkbaar(soort), "is_beheerder": request.user.is_rol(Rol.BEHEERDER),
    }  # fmt: skip
    return render(request, "toewijzing/verschil.html", context)


def _find_oud(request: Verzoek, soort: Aanvraagsoort) -> Aanvraagsoort | None:
    if chosen := request.GET.get("met"):
        if not chosen.isdecimal() or len(chosen) > 18:
            raise Http404
        return find_soort(request.user, int(chosen), *VOOR)
    before = find_vorige(soort)
    return find_soort(request.user, before, *VOOR) if before else None
