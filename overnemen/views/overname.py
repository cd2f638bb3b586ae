"""What was taken over, and taking it back."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from overnemen.forms import BestandForm, BronForm
from overnemen.models import Overname
from overnemen.presentatie import get_adres
from overnemen.services.overname import take_back_overname
from overnemen.services.terugnemen import find_bezwaren
from swv.kern.forms import VerbandForm
from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs

MAX_EERDER = 50


@vereist(Rol.BEHEERDER)
@require_GET
def overzicht(request: Verzoek) -> HttpResponse:
    """Make a file, offer one, take over out of another swv, and what was taken over before."""
    return render_overzicht(request)


def render_overzicht(
    request: Verzoek, *, bestandform: BestandForm | None = None, bronform: BronForm | None = None
) -> HttpResponse:
    """The page, with a form that was refused when there is one."""
    bron = bronform or BronForm(user=request.user, vandaag=timezone.localdate())
    rows = Overname.objects.visible_to(request.user).select_related("door", "ongedaan_door")
    context = {
        "bestandform": bestandform or BestandForm(), "bronform": bron, "heeft_bron": bron.heeft_keuze,
        "overnames": rows[:MAX_EERDER], "tabbladen": make_tabs("overnemen:overzicht"),
    }  # fmt: skip
    return render(request, "overnemen/overzicht.html", context, status=400 if bestandform or bronform else 200)


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
@never_cache
def overname(request: Verzoek, pk: int) -> HttpResponse:
    """What was made of a file, and (POST) taking all of it back."""
    rows = Overname.objects.visible_to(request.user).select_related("door", "ongedaan_door")
    row, vandaag = get_object_or_404(rows.prefetch_related("delen"), pk=pk), timezone.localdate()
    form = VerbandForm(get_data(request))

    def save() -> Overname:
        return take_back_overname(overname=row, by=request.user, vandaag=vandaag)

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "Teruggenomen. Alles is weer zoals het was; de historie blijft.")
        return redirect("overnemen:overname", pk)
    context = {
        "overname": row, "form": form, "delen": [(deel, get_adres(deel)) for deel in row.delen.all()],
        "bezwaren": [] if row.ongedaan_op else find_bezwaren(row, vandaag),
    }  # fmt: skip
    return render(request, "overnemen/overname.html", context, status=400 if form.is_bound else 200)
