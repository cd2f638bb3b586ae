"""The yearly review: everybody with a role, line by line, and who confirmed it before."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from swv.kern.invoer import get_data, save_form
from swv.organisatie import services
from swv.organisatie.enums import Lijstoordeel, Rol
from swv.organisatie.forms.voorstel import ControleForm
from swv.organisatie.models import Lijstcontrole, Lijstregel
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import get_controle, get_te_controleren
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs


def _find(request: Verzoek) -> Lijstcontrole:
    controle = get_controle(request.user.lid.organisatie_id)
    if controle is None:
        raise Http404("Er is nog geen lijst om na te zien.")
    return controle


@vereist(Rol.BEHEERDER)
def nazien(request: Verzoek) -> HttpResponse:
    """All roles with what was said of them; by POST the whole list is confirmed."""
    controle, vandaag, swv_id = _find(request), timezone.localdate(), request.user.lid.organisatie_id
    form = ControleForm(get_data(request))

    def save() -> Lijstcontrole:
        volgende = form.cleaned_data["volgende"]
        return services.confirm_controle(
            controle=controle, volgende=volgende, by=request.user, vandaag=vandaag, request=request
        )

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "U hebt de lijst bevestigd. Dat is met uw naam en de datum vastgelegd.")
        return redirect("organisatie:nazien")
    gezegd = {regel.lidmaatschap_id: regel for regel in controle.regels.select_related("door")}
    regels = [(lid, gezegd.get(lid.pk)) for lid in get_te_controleren(swv_id, vandaag)]
    context = {
        "form": form, "controle": controle, "regels": regels, "vandaag": vandaag, "tabbladen": make_tabs("organisatie:nazien"),
        "open": sum(regel is None for _, regel in regels),
        "beeindigd": Lijstregel.objects.filter(controle=controle, oordeel=Lijstoordeel.BEEINDIGD).count(),
        "eerder": Lijstcontrole.objects.filter(swv=swv_id).exclude(bevestigd_op=None).select_related("door")[:10],
    }  # fmt: skip
    return render(request, "organisatie/nazien.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_POST
def nazien_regels(request: Verzoek) -> HttpResponse:
    """Save what was said of the lines: ``regel-ID`` is klopt or beeindigd. Lines without an answer stay open."""
    controle, vandaag = _find(request), timezone.localdate()
    aantal = 0
    for lid in get_te_controleren(request.user.lid.organisatie_id, vandaag):
        oordeel = request.POST.get(f"regel-{lid.pk}", "")
        if oordeel not in Lijstoordeel.values:
            continue
        try:
            services.judge_regel(
                controle=controle, lidmaatschap=lid, oordeel=oordeel, by=request.user, vandaag=vandaag, request=request
            )
        except ValidationError as problem:
            messages.error(request, f"{lid.gebruiker.naam}: {' '.join(problem.messages)}")
        else:
            aantal += 1
    messages.success(request, "Er is niets gewijzigd." if aantal == 0 else f"Bewaard: {aantal} van de regels.")
    return redirect("organisatie:nazien")
