"""The settings of the swv itself."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from swv.kern.invoer import get_data, save_form
from swv.organisatie import services
from swv.organisatie.enums import Rol
from swv.organisatie.forms.instellingen import LogoForm, SwvForm
from swv.organisatie.models import Logo, Organisatie
from swv.organisatie.permissions import vereist
from swv.organisatie.services.logo import remove_logo, store_logo
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs


@vereist(Rol.BEHEERDER)
def instellingen(request: Verzoek) -> HttpResponse:
    """Name, address and colours."""
    swv = Organisatie.objects.select_related("logo").get(pk=request.user.lid.organisatie_id)
    form = SwvForm(get_data(request), instance=swv).watch(swv, request.user.pk)

    def save() -> Organisatie:
        gegevens = {name: form.cleaned_data[name] for name in SwvForm.Meta.fields if name in form.gewijzigd}
        saved = services.update_swv(swv=swv, gegevens=gegevens)
        form.log_false_alarms(door=request.user, object_soort="organisatie", object_id=saved.pk)
        return saved

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "De instellingen zijn bewaard.")
        return redirect("organisatie:instellingen")
    return _show(request, swv, form, LogoForm())


def _show(request: Verzoek, swv: Organisatie, form: SwvForm, logoform: LogoForm) -> HttpResponse:
    context = {"form": form, "logoform": logoform, "logo": swv.logo, "tabbladen": make_tabs("organisatie:instellingen")}
    status = 400 if form.is_bound or logoform.is_bound else 200
    return render(request, "organisatie/instellingen.html", context, status=status)


@vereist(Rol.BEHEERDER)
@require_POST
def logo_bewaren(request: Verzoek) -> HttpResponse:
    """Use this picture as logo."""
    swv = Organisatie.objects.select_related("logo").get(pk=request.user.lid.organisatie_id)
    form = LogoForm(request.POST, request.FILES)

    def save() -> Logo:
        return store_logo(swv=swv, bestand=form.cleaned_data["bestand"], by=request.user)

    if save_form(form, save, default_field="bestand") is None:
        return _show(request, swv, SwvForm(instance=swv).watch(swv, request.user.pk), form)
    messages.success(
        request, "Het logo is bewaard. Het staat bovenaan elke pagina en op wat Verband van nu af aan maakt."
    )
    return redirect("organisatie:instellingen")


@vereist(Rol.BEHEERDER)
@require_POST
def logo_weg(request: Verzoek) -> HttpResponse:
    """Go on without a logo."""
    swv = request.user.lid.organisatie
    gone = remove_logo(swv=swv, by=request.user)
    messages.success(request, "Het logo is weggehaald." if gone else "Er is geen logo om weg te halen.")
    return redirect("organisatie:instellingen")
