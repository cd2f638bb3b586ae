"""The help page."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from swv.wet.permissions import LEZERS
from werkplek.presentatie.hulp import HULP


@vereist()
@require_GET
def help_pagina(request: Verzoek) -> HttpResponse:
    """A short plain help page for the role in which one acts."""
    context = {"stukken": HULP.get(request.user.rol, HULP[""]), "leest_feiten": request.user.rol in LEZERS}
    return render(request, "werkplek/help.html", context)
