"""The swv itself: its organisations and its settings."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from swv.kern.bladeren import paginate
from swv.kern.invoer import get_data, save_form
from swv.organisatie import services
from swv.organisatie.enums import Rol
from swv.organisatie.forms import ExternForm, SwvForm
from swv.organisatie.models import Organisatie
from swv.organisatie.queries import get_organisaties
from swv.organisatie.rechten import vereist
from swv.organisatie.views.tabs import make_tabs


@vereist(Rol.BEHEERDER)
@require_GET
def organisaties(request: HttpRequest) -> HttpResponse:
    """Boards, schools, gemeenten and external organisations at which people of this swv have a role."""
    rows = get_organisaties(request.user.organisatie_id, timezone.localdate()).select_related("bestuur")
    page = paginate(rows, request, order=["soort", "naam", "pk"], size=100)
    context = {"organisaties": page.objecten, "bladeren": page.bladeren, "tabbladen": make_tabs("organisaties")}
    return render(request, "organisatie/organisaties.html", context)


@vereist(Rol.BEHEERDER)
def extern_toevoegen(request: HttpRequest) -> HttpResponse:
    """An organisation of experts from outside."""
    form = ExternForm(get_data(request))
    swv = request.user.lidmaatschap.organisatie

    def save() -> Organisatie:
        return services.create_extern(swv=swv, van=timezone.localdate(), **form.cleaned_data)

    if request.method == "POST" and (extern := save_form(form, save)):
        messages.success(
            request, f"{extern.naam} is toegevoegd. U kunt nu deskundigen van deze organisatie uitnodigen."
        )
        return redirect("organisatie:organisaties")
    return render(request, "organisatie/extern.html", {"form": form}, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
def instellingen(request: HttpRequest) -> HttpResponse:
    """Name, address, colours and signature."""
    swv = Organisatie.objects.get(pk=request.user.organisatie_id)
    form = SwvForm(get_data(request), instance=swv)

    def save() -> Organisatie:
        return services.update_swv(swv=swv, gegevens={name: form.cleaned_data[name] for name in SwvForm.Meta.fields})

    if request.method == "POST" and save_form(form, save):
        messages.success(request, "De instellingen zijn bewaard.")
        return redirect("organisatie:instellingen")
    context = {"form": form, "tabbladen": make_tabs("instellingen")}
    return render(request, "organisatie/instellingen.html", context, status=400 if form.is_bound else 200)
