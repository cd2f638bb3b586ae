"""What failed in the background, trying it again, and saying that it need not be done any more."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from swv.kern.berichten import resend_bericht
from swv.kern.invoer import get_data, save_form
from swv.kern.models import Taak
from swv.kern.taken import nacht, retry_taak, settle_taak
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from werkplek.forms import AfhandelenForm
from werkplek.presentatie.mislukt import NACHTTAKEN, explain_fout, explain_nacht
from werkplek.queries.mislukt import HOOGSTENS, Mislukt, find_mislukt, get_mislukt, get_nachten


@vereist()
@require_GET
@never_cache
def mislukt(request: Verzoek) -> HttpResponse:
    """Everything that failed and concerns this person, with what to do about it."""
    user, nu = request.user, timezone.now()
    found = get_mislukt(user, timezone.localdate())
    context = {
        "regels": [(each, explain_fout(each.taak.fout)) for each in found],
        "nachten": [(each, NACHTTAKEN[each.naam], explain_nacht(each.fout)) for each in get_nachten(user, nu)],
        "hoogstens": HOOGSTENS if len(found) >= HOOGSTENS else 0,
        "is_secretaris": user.rol == Rol.SECRETARIS,
    }
    return render(request, "werkplek/mislukt.html", context)


def _find(request: Verzoek, pk: int) -> Mislukt:
    found = find_mislukt(request.user, pk)
    if found is None:
        raise Http404
    return found


@vereist()
@require_POST
def opnieuw(request: Verzoek, pk: int) -> HttpResponse:
    """Try it again, a mail to the address of today; a second click within a minute is told so."""
    found = _find(request, pk)
    try:
        if found.is_mail:
            resend_bericht(taak=found.taak, adres=found.over.adres if found.over else "")
        else:
            retry_taak(taak=found.taak)
    except NotPossible as problem:
        messages.error(request, str(problem))
    else:
        messages.success(request, "Het wordt opnieuw geprobeerd. Lukt het weer niet, dan komt het hier terug.")
    return redirect("werkplek:mislukt")


@vereist()
@require_http_methods(["GET", "POST"])
@never_cache
def afhandelen(request: Verzoek, pk: int) -> HttpResponse:
    """Take it off the list, with the reason."""
    found = _find(request, pk)
    form = AfhandelenForm(get_data(request))

    def settle() -> Taak:
        form.log_false_alarms(door=request.user, object_soort="taak", object_id=found.taak.pk)
        return settle_taak(taak=found.taak, reden=form.cleaned_data["reden"], by=request.user)

    if request.method == "POST" and save_form(form, settle) is not None:
        messages.success(request, "Afgehandeld.")
        return redirect("werkplek:mislukt")
    context = {"form": form, "gevonden": found, "fout": explain_fout(found.taak.fout)}
    return render(request, "werkplek/mislukt_afhandelen.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_POST
def nacht_nu(request: Verzoek, naam: str) -> HttpResponse:
    """Do now what should have run last night."""
    if naam not in nacht.get_namen():
        raise Http404
    nacht.run_now(naam=naam, by=request.user, nu=timezone.now())
    messages.success(request, "De taak is gestart. Ververs deze pagina over een minuut.")
    return redirect("werkplek:mislukt")
