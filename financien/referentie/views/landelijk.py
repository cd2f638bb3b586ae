"""Tariffs of the Rijk that come along with Verband: seen beside the own ones, and taken over per year."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from financien.referentie.permissions import BUREAU
from financien.referentie.queries.landelijk import get_landelijk
from financien.referentie.services.landelijk import adopt_jaar
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@vereist(*BUREAU)
@require_GET
def landelijk(request: Verzoek) -> HttpResponse:
    """What comes along, with its source, and what the swv has itself."""
    jaren, nu = get_landelijk(request.user.lid.organisatie), timezone.localdate().year
    context = {
        "jaren": [(jaar, keuzes, sum(keuze.eigen is None for keuze in keuzes)) for jaar, keuzes in jaren],
        "dit_jaar": nu, "zonder": nu not in {jaar.jaar for jaar, _ in jaren},
        "mag_wijzigen": request.user.rol == Rol.CONTROLLER,
    }  # fmt: skip
    return render(request, "financien/referentie/landelijk.html", context)


@vereist(Rol.CONTROLLER)
@require_POST
def landelijk_overnemen(request: Verzoek, jaar: int) -> HttpResponse:
    """Take over the tariffs of one year that the swv has none of."""
    try:
        aantal = adopt_jaar(swv=request.user.lid.organisatie, jaar=jaar)
    except ValidationError as problem:
        messages.error(request, problem.messages[0])
    else:
        wat = "1 tarief is" if aantal == 1 else f"{aantal} tarieven zijn"
        klaar = f"{wat} overgenomen." if aantal else f"U had alle tarieven van {jaar} al. Er is niets veranderd."
        messages.success(request, klaar)
    return redirect("financien:landelijk")
