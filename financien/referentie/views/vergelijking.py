"""Where the swv shows what a place elsewhere costs, beside the own share of a facility."""

from django.contrib import messages
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from financien.referentie.forms.vergelijking import VergelijkingForm
from financien.referentie.models import Kostenvergelijking
from financien.referentie.permissions import BUREAU
from financien.referentie.queries.vergelijking import get_soortkeuzes
from financien.referentie.services.vergelijking import add_vergelijking, end_vergelijking
from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@vereist(*BUREAU)
@require_http_methods(["GET", "POST"])
def vergelijkingen(request: Verzoek) -> HttpResponse:
    """What is shown at which kind; the controller adds to it."""
    vandaag, swv = timezone.localdate(), request.user.lid.organisatie
    soorten, mag = get_soortkeuzes(swv.pk, vandaag), request.user.rol == Rol.CONTROLLER
    form = VergelijkingForm(get_data(request) if mag else None, sector=swv.sector, soorten=soorten)

    def save() -> Kostenvergelijking:
        made = add_vergelijking(swv=swv, vandaag=vandaag, **form.cleaned_data)
        form.log_false_alarms(door=request.user, object_soort="kostenvergelijking", object_id=made.pk)
        return made

    if mag and request.method == "POST" and (made := save_form(form, save)):
        messages.success(
            request,
            f"Scholen zien «{made.get_tarief_display()}» vanaf vandaag, tot zij een aanvraag versturen.",
        )
        return redirect("financien:vergelijkingen")
    rows = Kostenvergelijking.objects.visible_to(request.user).filter(Q(tot__isnull=True) | Q(tot__gt=vandaag))
    names = dict(soorten)
    context = {
        "form": form,
        "mag_wijzigen": mag,
        "vergelijkingen": [
            (row, names.get(row.soort_code, row.soort_code)) for row in rows.order_by("soort_code", "pk")
        ],
    }
    return render(request, "financien/referentie/vergelijkingen.html", context, status=400 if form.is_bound else 200)


@require_POST
@vereist(Rol.CONTROLLER)
def vergelijking_einde(request: Verzoek, pk: int) -> HttpResponse:
    """From today nobody reads it."""
    row = get_object_or_404(Kostenvergelijking.objects.visible_to(request.user), pk=pk)
    end_vergelijking(vergelijking=row, vandaag=timezone.localdate())
    messages.success(request, "Scholen zien dit niet meer.")
    return redirect("financien:vergelijkingen")
