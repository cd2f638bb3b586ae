"""Asking a question, the page of a consultation, and the page of a step."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from consulten.adapter import ADAPTER
from consulten.calculations import show_uren
from consulten.forms.consult import ConsultForm
from consulten.models import Consult
from consulten.permissions import LEZERS, URENROLLEN
from consulten.presentatie import describe_state, get_badge, get_fasen, get_timeline
from consulten.queries.consult import RELATIES, with_minuten
from consulten.services.consult import ask_consult
from consulten.workflow import read_inhoud
from leerlingen.enums import Pagina
from leerlingen.models import DOSSIERROLLEN, Leerling
from leerlingen.services import log_inzage
from swv.kern.invoer import get_data, save_form
from swv.kern.woorden import spreek
from swv.kern.zaken.knoppen import get_knoppen
from swv.kern.zaken.pagina import Stappagina
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.models import Organisatie
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.models import Aanvraag


def get_consult(request: Verzoek, nummer: str) -> Consult:
    """The consultation with this number, with what this person reads of it. Raises Http404."""
    rows = with_minuten(Consult.objects.visible_to(request.user).select_related(*RELATIES), request.user)
    found = get_object_or_404(rows, nummer=nummer)
    spreek(found.swv.sector)
    read_inhoud(found, request.user)
    return found


def log_seen(request: Verzoek, consult: Consult, pagina: str) -> None:
    """That this person read something about a pupil, in the log of that pupil."""
    inhoud = read_inhoud(consult, request.user)
    if inhoud is not None and inhoud.leerling is not None:
        log_inzage(leerling=inhoud.leerling, by=request.user, pagina=pagina, object_id=consult.pk)


def choose_swv(request: Verzoek) -> Organisatie | None:
    """The swv that is asked: the only one, or the one in the address; None when it still has to be chosen."""
    swvs = request.user.swvs
    if len(swvs) == 1:
        return swvs[0]
    return next((swv for swv in swvs if str(swv.pk) == request.GET.get("swv", "")), None)


@vereist(*LEZERS)
@require_http_methods(["GET", "POST"])
@never_cache
def nieuw(request: Verzoek) -> HttpResponse:
    """Ask a question, or record one that came by phone; from the pupil's page the number is there already."""
    swv, leerling = choose_swv(request), request.GET.get("leerling", "")[:12]
    if swv is None:
        return render(request, "consulten/kies_swv.html", {"swvs": request.user.swvs, "leerling": leerling})
    form = ConsultForm(get_data(request), user=request.user, swv=swv, leerling=leerling)

    def save() -> Consult:
        vraag = form.gestelde_vraag
        consult = ask_consult(
            swv=swv, school=form.gekozen_school, vraag=vraag, by=request.user, vandaag=timezone.localdate()
        )
        form.log_false_alarms(door=request.user, object_soort="consult", object_id=consult.pk)
        if vraag.leerling is not None:
            log_inzage(leerling=vraag.leerling, by=request.user, pagina=Pagina.CONSULT_NIEUW, object_id=consult.pk)
        return consult

    if request.method == "POST" and (consult := save_form(form, save)):
        messages.success(request, f"Uw vraag staat klaar als {consult.nummer}.")
        return redirect("consulten:consult", consult.nummer)
    context = {"form": form, "is_school": request.user.rol in SCHOOLROLLEN}
    return render(request, "consulten/nieuw.html", context, status=400 if form.is_bound else 200)


@vereist(*LEZERS)
@require_GET
@never_cache
def consult(request: Verzoek, nummer: str) -> HttpResponse:
    """Where a question stands, what one can do, and what was asked and answered as far as one may read it."""
    found = get_consult(request, nummer)
    inhoud = read_inhoud(found, request.user)
    log_seen(request, found, Pagina.CONSULT)
    aanvraag = (
        Aanvraag.objects.visible_to(request.user).filter(pk=found.aanvraag_id).first() if found.aanvraag_id else None
    )
    context = {
        "zaak": found,
        "inhoud": inhoud,
        "zin": describe_state(found),
        "badge": get_badge(found.status),
        "fasen": get_fasen(found),
        "uren": show_uren(found.minuten),
        "aanvraag": aanvraag,
        "gebeurtenissen": get_timeline(found) if inhoud else [],
        "mag_dossier": may_open(request, inhoud.leerling) if inhoud and inhoud.leerling else False,
        "mag_uren": request.user.rol in URENROLLEN,
        **get_knoppen(ADAPTER, found, request.user),
    }
    return render(request, "consulten/consult.html", context)


def may_open(request: Verzoek, leerling: Leerling) -> bool:
    """Is the dossier of this pupil open to this person? A consultation alone does not open it."""
    in_role = request.user.rol in DOSSIERROLLEN
    return in_role and Leerling.objects.visible_to(request.user).filter(pk=leerling.pk).exists()


class Consultstappagina(Stappagina[Consult]):
    request: Verzoek
    adapter = ADAPTER
    template = "consulten/stap.html"

    def find(self) -> Consult:
        """The consultation with the number of the address. Raises Http404."""
        return get_consult(self.request, self.sleutel["nummer"])

    def log(self) -> None:
        """That the page of a step was opened, in the log of the pupil."""
        log_seen(self.request, self.zaak, Pagina.CONSULT_ACTIE)

    def get_context(self) -> dict[str, Any]:
        """The question, above the form."""
        return {"inhoud": read_inhoud(self.zaak, self.request.user), "zin": describe_state(self.zaak)}


@vereist(*LEZERS)
@require_http_methods(["GET", "POST"])
@never_cache
def stap(request: Verzoek, nummer: str, actie: str) -> HttpResponse:
    """The form of one step (GET) and the taking of it (POST)."""
    return Consultstappagina(request, actie, nummer=nummer).respond()
