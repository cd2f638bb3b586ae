"""The settings of the letters of a samenwerkingsverband."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs
from toewijzing.forms.brief import BriefgegevensForm
from toewijzing.models import Briefgegevens
from toewijzing.queries.brief import get_briefgegevens
from toewijzing.services.brief import update_briefgegevens


@vereist(Rol.BEHEERDER, Rol.SECRETARIS)
def briefgegevens(request: Verzoek) -> HttpResponse:
    """On whose behalf decisions are taken, how to object, and who helps. The secretaris too: letters wait for it."""
    swv = Organisatie.objects.get(pk=request.user.lid.organisatie_id)
    gegevens = get_briefgegevens(swv)
    form = BriefgegevensForm(get_data(request), instance=gegevens).watch(gegevens, request.user.pk)

    def save() -> Briefgegevens:
        saved = update_briefgegevens(gegevens=gegevens, waarden=form.waarden)
        form.log_false_alarms(door=request.user, object_soort="briefgegevens", object_id=saved.pk)
        return saved

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "De gegevens voor de brieven zijn bewaard.")
        return redirect("toewijzing:briefgegevens")
    is_beheerder = request.user.is_rol(Rol.BEHEERDER)
    context = {
        "form": form, "swv": swv, "vandaag": timezone.localdate(), "is_beheerder": is_beheerder,
        "tabbladen": make_tabs("toewijzing:briefgegevens") if is_beheerder else [],
    }  # fmt: skip
    return render(request, "toewijzing/briefgegevens.html", context, status=400 if form.is_bound else 200)
