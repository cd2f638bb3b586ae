"""All reports of the swv, and beginning one."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from rapportage.jaarverslag.forms import BeginForm
from rapportage.jaarverslag.models import Jaarverslag
from rapportage.jaarverslag.permissions import BUREAU, LEZERS, mag_beginnen
from rapportage.jaarverslag.presentatie.verslag import verslag_url
from rapportage.jaarverslag.services.maken import create_jaarverslag
from rapportage.jaarverslag.werk import describe_deadline
from swv.kern.invoer.formulier import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@vereist(*LEZERS)
@require_GET
@never_cache
def lijst(request: Verzoek) -> HttpResponse:
    """Reports, newest first; every version of a year has a row of its own."""
    vandaag = timezone.localdate()
    rows = Jaarverslag.objects.visible_to(request.user).select_related("vervangen_door")
    context = {
        "verslagen": [(each, describe_deadline(each, vandaag)) for each in rows],
        "mag_beginnen": mag_beginnen(request.user),
        "ziet_downloads": request.user.rol == Rol.DIRECTEUR,
    }
    return render(request, "rapportage/jaarverslag/lijst.html", context)


@vereist(*BUREAU)
@require_http_methods(["GET", "POST"])
@never_cache
def nieuw(request: Verzoek) -> HttpResponse:
    """Begin the report of a year."""
    mag_beginnen.require(request.user)
    form = BeginForm(get_data(request), vandaag=timezone.localdate())
    if request.method == "POST":
        swv = request.user.lid.organisatie
        made = save_form(form, lambda: create_jaarverslag(swv=swv, jaar=form.cleaned_data["jaar"], by=request.user))
        if made:
            messages.success(request, "Het jaarverslag is begonnen. De cijfers worden nu geteld.")
            return redirect(verslag_url(made))
    return render(request, "rapportage/jaarverslag/nieuw.html", {"form": form}, status=400 if form.is_bound else 200)
