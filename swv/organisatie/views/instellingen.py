"""The settings of the swv itself."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from swv.kern.invoer import get_data, save_form
from swv.organisatie import services
from swv.organisatie.enums import Rol
from swv.organisatie.forms.instellingen import SwvForm
from swv.organisatie.models import Organisatie
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs


@vereist(Rol.BEHEERDER)
def instellingen(request: Verzoek) -> HttpResponse:
    """Name, address and colours."""
    swv = Organisatie.objects.get(pk=request.user.lid.organisatie_id)
    form = SwvForm(get_data(request), instance=swv).watch(swv, request.user.pk)

    def save() -> Organisatie:
        gegevens = {name: form.cleaned_data[name] for name in SwvForm.Meta.fields if name in form.gewijzigd}
        saved = services.update_swv(swv=swv, gegevens=gegevens)
        form.log_false_alarms(door=request.user, object_soort="organisatie", object_id=saved.pk)
        return saved

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "De instellingen zijn bewaard.")
        return redirect("organisatie:instellingen")
    context = {"form": form, "tabbladen": make_tabs("organisatie:instellingen")}
    return render(request, "organisatie/instellingen.html", context, status=400 if form.is_bound else 200)
