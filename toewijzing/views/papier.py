"""A request on paper, or from outside the region, recorded by the secretaris."""

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.enums import Pagina
from leerlingen.services import log_inzagen
from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.forms.papier import PapierForm
from toewijzing.models import Aanvraag
from toewijzing.services.papier import find_or_make_school, record_papieraanvraag


@vereist(Rol.SECRETARIS)
@require_http_methods(["GET", "POST"])
@never_cache
def papier(request: Verzoek) -> HttpResponse:
    """Record a request that came in on paper; it is received on the day that is filled in."""
    form = PapierForm(get_data(request), request.FILES or None, user=request.user)

    @transaction.atomic
    def save() -> Aanvraag:
        data = form.cleaned_data
        school = data["school"] or find_or_make_school(gegevens=form.schoolgegevens, eigen=form.scholen)
        zaak = record_papieraanvraag(
            by=request.user, soort=data["soort"], school=school, papier=form.papier, vandaag=timezone.localdate(),
            sleutel=data["sleutel"], leerling=form.gevonden if data["leerling"] else None,
            gegevens=form.leerlinggegevens, velden=form.velden,
        )  # fmt: skip
        form.log_false_alarms(door=request.user, object_soort="aanvraag", object_id=zaak.pk)
        return zaak

    if request.method == "POST" and (zaak := save_form(form, save)):
        messages.success(request, "De aanvraag is vastgelegd en ontvangen. De school ziet haar ook.")
        return redirect("toewijzing:aanvraag", zaak.nummer)
    log_inzagen(leerling_ids=[each.pk for each in form.passend], by=request.user, pagina=Pagina.AANVRAAG_LEERLING)
    return render(request, "toewijzing/papier.html", {"form": form}, status=400 if form.is_bound else 200)
