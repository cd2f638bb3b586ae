"""Receiving the OPP of the school before."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.enums import Pagina
from leerlingen.services import log_inzage
from opp.forms.overdracht import OverdrachtForm
from opp.models import Opp, Overdracht
from opp.permissions import OPPROLLEN, mag_overnemen
from opp.services.overdracht import receive_opp
from opp.views.basis import opp_url, require
from swv.kern.invoer import get_data, save_form
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@vereist(*OPPROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def overnemen(request: Verzoek, pk: int) -> HttpResponse:
    """Record that the parents were told; then the OPP opens, and only then its number is known here."""
    rows = Opp.objects.left_for(request.user).select_related("leerling", "school", "soort")
    opp = get_object_or_404(rows, pk=pk)
    require(mag_overnemen, request.user)
    form = OverdrachtForm(get_data(request), leerling=opp.leerling, bekend=opp.get_bekende_dagen())

    def save() -> Overdracht:
        return receive_opp(opp=opp, by=request.user, vandaag=timezone.localdate(), **form.cleaned_data)

    if request.method == "POST" and (saved := save_form(form, save)):
        form.log_false_alarms(door=request.user, object_soort="overdracht", object_id=saved.pk)
        messages.success(request, "Vastgelegd dat de ouders het weten. U leest nu het OPP van de vorige school.")
        return redirect(opp_url(opp))
    log_inzage(leerling=opp.leerling, by=request.user, pagina=Pagina.OPP_OVERNEMEN, object_id=opp.pk)
    return render(request, "opp/overnemen.html", {"form": form, "opp": opp}, status=400 if form.is_bound else 200)
