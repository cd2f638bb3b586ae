"""Trying a version of a kind out with an invented request: nothing is stored and no pupil is named."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.calculations.formulier import get_feitvelden
from toewijzing.forms.proef import ProefForm
from toewijzing.presentatie.proef import describe_proef
from toewijzing.queries.soortversie import BEOORDELAARS, find_soort

VOOR = ("stappen__voorwaarden", "vragen", "checklist")


@vereist(*BEOORDELAARS)
@require_GET
def proef(request: Verzoek, pk: int) -> HttpResponse:
    """Which steps such a request takes, by whom, by which day, and what is asked."""
    soort, vandaag = find_soort(request.user, pk, *VOOR), timezone.localdate()
    stappen = list(soort.stappen.all())
    wegstappen = [stap.make_wegstap() for stap in stappen]
    form = ProefForm(request.GET or None, soort=soort, stappen=wegstappen, vandaag=vandaag)
    beeld = describe_proef(
        soort, stappen, velden=get_feitvelden(form.delen), feiten=form.routefeiten, dag=form.dag, vandaag=vandaag
    )
    context = {
        "soort": soort, "form": form, "beeld": beeld, "dag": form.dag, "is_beheerder": request.user.is_rol(Rol.BEHEERDER),
    }  # fmt: skip
    return render(request, "toewijzing/proef.html", context)
