"""Beginning an OPP, and the notes around a pupil."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from leerlingen.models import DOSSIERROLLEN
from leerlingen.queries import with_sorteernaam
from leerlingen.services import log_inzage
from opp.calculations import is_nearly_adult
from opp.enums import Afspraakstatus
from opp.forms.begeleiding import ContactForm, OppAfspraakForm
from opp.forms.nieuw import OppNieuwForm
from opp.models import Afspraak, Opp
from opp.permissions import OPPROLLEN, mag_beginnen, mag_noteren
from opp.queries.lijst import get_zonder_opp
from opp.queries.opp import get_soorten
from opp.services.begeleiding import add_afspraak, add_contactmoment, finish_afspraak
from opp.services.tekst import create_opp
from opp.views.basis import get_leerling, opp_url, require
from swv.kern.invoer import get_data, save_form
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

MAX_GEVONDEN = 50


@vereist(*OPPROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def nieuw(request: Verzoek) -> HttpResponse:
    """Choose the pupil, then the type."""
    require(mag_beginnen, request.user)
    nummer = request.GET.get("leerling", "")
    if not nummer:
        found = with_sorteernaam(get_zonder_opp(request.user, timezone.localdate()))
        zonder = found.order_by("sorteernaam", "roepnaam", "pk")[:MAX_GEVONDEN]
        return render(request, "opp/kies_leerling.html", {"leerlingen": zonder})
    leerling, vandaag = get_leerling(request, nummer), timezone.localdate()
    school = request.user.lid.organisatie
    soorten = get_soorten(school, vandaag)
    nearly = is_nearly_adult(leerling.geboren_vanaf, vandaag)
    form = OppNieuwForm(
        get_data(request), soorten=soorten, bijna_volwassen=nearly, bekend=leerling.bekende_dagen,
        soort=request.GET.get("soort", ""),
    )  # fmt: skip

    def save() -> Opp:
        return create_opp(leerling=leerling, school=school, by=request.user, vandaag=vandaag, **form.gegevens)

    if request.method == "POST" and (opp := save_form(form, save)):
        return redirect(opp_url(opp, "bijlage" if opp.is_extern else "tekst"))
    log_inzage(leerling=leerling, by=request.user, pagina="opp_nieuw")
    context = {"form": form, "leerling": leerling, "soorten": soorten}
    return render(request, "opp/nieuw.html", context, status=400 if form.is_bound else 200)


# --- agreements and contacts ----------------------------------------------------------------------------------------


@vereist(*DOSSIERROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def afspraak(request: Verzoek, nummer: str) -> HttpResponse:
    """Note what somebody does for a pupil, and before which day."""
    return note(request, nummer, OppAfspraakForm, add_afspraak, "Nieuwe afspraak", "De afspraak staat genoteerd.")


@vereist(*DOSSIERROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def contact(request: Verzoek, nummer: str) -> HttpResponse:
    """Note with whom was spoken about a pupil, when and about what."""
    return note(request, nummer, ContactForm, add_contactmoment, "Contact noteren", "Het contact staat genoteerd.")


def note(request: Verzoek, nummer: str, form_class: Any, add: Any, kop: str, gelukt: str) -> HttpResponse:
    """The page to add a note to a pupil: ``add`` stores what ``form_class`` asks, ``gelukt`` is said after it."""
    leerling = get_leerling(request, nummer)
    require(mag_noteren, request.user)
    form = form_class(get_data(request), bekend=leerling.bekende_dagen)

    def save() -> Any:
        velden = {name: form.cleaned_data[name] for name in form_class.base_fields}
        return add(leerling=leerling, by=request.user, **velden)

    if request.method == "POST" and (saved := save_form(form, save)):
        form.log_false_alarms(door=request.user, object_soort="begeleiding", object_id=saved.pk)
        messages.success(request, gelukt)
        return redirect("werkplek:leerling", nummer=nummer)
    log_inzage(leerling=leerling, by=request.user, pagina="begeleiding")
    context = {"form": form, "leerling": leerling, "kop": kop}
    return render(request, "opp/notitie.html", context, status=400 if form.is_bound else 200)


@vereist(*DOSSIERROLLEN)
@require_POST
def afspraak_af(request: Verzoek, nummer: str, pk: int) -> HttpResponse:
    """An agreement is done, or no longer needed."""
    leerling = get_leerling(request, nummer)
    require(mag_noteren, request.user)
    found = get_object_or_404(Afspraak.objects.visible_to(request.user), leerling=leerling, pk=pk)
    status = Afspraakstatus.VERVALLEN if request.POST.get("status") == "vervallen" else Afspraakstatus.GEDAAN
    try:
        finish_afspraak(afspraak=found, status=status, vandaag=timezone.localdate())
    except NotPossible as problem:
        messages.error(request, problem.reason)
    else:
        messages.success(request, f"De afspraak staat op «{status.label}».")
    return redirect("werkplek:leerling", nummer=nummer)
