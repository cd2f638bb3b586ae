"""The request form: a new request, its steps, and saving after every field."""

import uuid
from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet, prefetch_related_objects
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from leerlingen.models import Leerling
from leerlingen.queries import search_leerlingen
from leerlingen.services import log_inzage
from swv.kern.invoer.bewaren import answer_autosave
from swv.kern.zaken.conflict import describe_sent, render_zaak_conflict
from swv.kern.zaken.fouten import NotPossible
from swv.kern.zoektekst import answer_search, read_text
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from swv.wet.queries import get_feiten
from toewijzing.adapter import ADAPTER
from toewijzing.enums import Vraagstap
from toewijzing.forms.aanvraag import AanvraagNieuwForm, AanvraagStapForm
from toewijzing.models import Aanvraag
from toewijzing.models.bedragvelden import GEVRAAGD_BEDRAG
from toewijzing.models.zaaktermijn import count_norm
from toewijzing.presentatie.bedrag import explain_gevraagd
from toewijzing.presentatie.termijn import suggest_begin
from toewijzing.queries.aanvraag import get_soorten, get_uitgesloten
from toewijzing.queries.bedrag import why_no_tarief
from toewijzing.queries.compleet import get_missing
from toewijzing.queries.ronde import describe_aanbod, with_aanbod, without_aanbod
from toewijzing.queries.starter import why_nothing
from toewijzing.services.aanvraag import BEWERKBAAR, create_aanvraag, lock_editable, save_fields
from toewijzing.views import stappen
from toewijzing.views.basis import get_aanvraag
from toewijzing.views.bewaren import save_form
from toewijzing.views.zienswijze import save_draft

MAX_GEVONDEN = 20


# --- a new request --------------------------------------------------------------------------------------------------


@vereist(*SCHOOLROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def nieuw(request: Verzoek) -> HttpResponse:
    """Choose the pupil, then the kind; sending the form twice makes one request."""
    nummer, vandaag = request.GET.get("leerling", ""), timezone.localdate()
    school = request.user.lid.organisatie
    if refusal := why_nothing(school, request.user.rol, vandaag):
        raise PermissionDenied(refusal)
    if not nummer:
        return choose_pupil(request)
    leerling = get_object_or_404(Leerling.objects.visible_to(request.user), nummer=nummer)
    alle = get_soorten(school, vandaag, request.user.rol)
    soorten = with_aanbod(alle, vandaag)
    if request.method == "POST":
        form = AanvraagNieuwForm(request.POST, soorten=soorten)
        if form.is_valid():
            return redirect("toewijzing:stap", start(request, leerling, **form.cleaned_data).nummer, Vraagstap.LEERLING)
    else:
        form = AanvraagNieuwForm(soorten=soorten, initial={"sleutel": uuid.uuid4()})
    context = {
        "form": form,
        "leerling": leerling,
        "groepen": group_by_swv(soorten, describe_aanbod(soorten, vandaag)),
        "lopend": get_open(request, leerling),
        "zonder_ronde": without_aanbod(alle, vandaag),
        "uitgesloten": [each for each in get_uitgesloten(school, vandaag, request.user.rol) if each.over_leerling],
    }
    return render(request, "toewijzing/nieuw.html", context, status=400 if form.errors else 200)


def start(request: Verzoek, leerling: Leerling, *, soort: Any, sleutel: uuid.UUID) -> Aanvraag:
    """Make the concept, with a begin date to agree with or to change."""
    vandaag = timezone.localdate()
    zaak = create_aanvraag(
        leerling=leerling, soort=soort, school=request.user.lid.organisatie, by=request.user, vandaag=vandaag,
        sleutel=sleutel,
    )  # fmt: skip
    if zaak.gevraagd_van is None and zaak.status in BEWERKBAAR:
        dagen = get_feiten(zaak.swv_id).gelijkgestelde_dagen
        norm = count_norm(zaak.swv_id, vandaag, soort.norm_aantal, soort.norm_eenheid, vandaag=vandaag)
        begin = suggest_begin(norm, dagen)
        save_fields(aanvraag=zaak, velden={"gevraagd_van": begin})
    return zaak


def choose_pupil(request: Verzoek) -> HttpResponse:
    """Search a pupil of the own school."""
    if request.method == "POST":
        return answer_search(request, veld="tekst")
    zoek = read_text(request)
    gevonden = list(search_leerlingen(request.user, zoek)[:MAX_GEVONDEN]) if zoek else []
    return render(request, "toewijzing/kies_leerling.html", {"zoek": zoek, "gevonden": gevonden})


def group_by_swv(soorten: QuerySet[Any], rondes: Mapping[int, str]) -> dict[Any, list[tuple[Any, str]]]:
    """(kind, what is said of its round) per swv; a school may belong to more than one."""
    groups: dict[Any, list[tuple[Any, str]]] = {}
    for soort in soorten:
        groups.setdefault(soort.swv, []).append((soort, rondes.get(soort.pk, "")))
    return groups


def get_open(request: Verzoek, leerling: Leerling) -> list[Aanvraag]:
    """Requests for this pupil that are under way, so that nobody asks the same twice."""
    rows = Aanvraag.objects.visible_to(request.user).filter(leerling=leerling).select_related("soort")
    return [row for row in rows if not row.is_closed]


# --- the steps ------------------------------------------------------------------------------------------------------


@vereist(*SCHOOLROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def stap(request: Verzoek, nummer: str, stap: str) -> HttpResponse:
    """One step of the form; sending it saves everything and goes on."""
    zaak = get_own(request, nummer)
    if stap not in Vraagstap.values:
        raise Http404
    if zaak.status not in BEWERKBAAR or zaak.is_bij_swv:
        return refuse(request, zaak)
    handler = stappen.STAPPEN[stap]
    if request.method == "POST":
        try:
            result = handler.save(request, zaak)
        except NotPossible:
            return refuse(request, zaak)
        if result is None:
            messages.success(request, tell_bewaard(zaak, stap))
            return redirect("toewijzing:stap", nummer, stappen.next_step(stap))
        context, status = result
    else:
        context, status = handler.show(request, zaak), 200
    log_inzage(leerling=zaak.leerling, by=request.user, pagina=f"aanvraag_{stap}", object_id=zaak.pk)
    return render_step(request, zaak, stap, context, status)


def tell_bewaard(zaak: Aanvraag, stap: str) -> str:
    """That it was saved; after the step with the amount also what it comes to, or which rate is missing."""
    if stap != Vraagstap.VRAAG or zaak.soort.regel is None:
        return "Bewaard."
    zaak.refresh_from_db(fields=["gevraagd_van", "gevraagd_bedrag", *GEVRAAGD_BEDRAG])
    return " ".join(["Bewaard.", *explain_gevraagd(zaak), why_no_tarief(zaak)]).strip()


def render_step(
    request: Verzoek, zaak: Aanvraag, stap: str, context: dict[str, Any], status: int = 200
) -> HttpResponse:
    """A step with the list of steps beside it."""
    missing = get_missing(zaak, timezone.localdate())
    common = {
        "aanvraag": zaak,
        "stap": Vraagstap(stap),
        "stappen": [to_step(zaak, each, stap, missing) for each in Vraagstap],
        "ontbreekt": [item for item in missing if item.stap == stap],
        "alles_ontbreekt": [(item, step_url(zaak, item.stap)) for item in missing],
        "vorige_url": step_url(zaak, previous) if (previous := stappen.previous_step(stap)) else "",
    }
    return render(request, f"toewijzing/stap_{stap}.html", {**common, **context}, status=status)


def to_step(zaak: Aanvraag, each: Vraagstap, current: str, missing: list[Any]) -> dict[str, Any]:
    """One step of the progress bar; the last one, the check, counts what is missing in all of them."""
    left = len(missing) if each == Vraagstap.CONTROLE else sum(item.stap == each for item in missing)
    toelichting = "compleet" if not left else f"nog {left} te doen"
    return {
        "titel": each.label, "url": step_url(zaak, each), "klaar": not left, "actief": each == current,
        "toelichting": toelichting,
    }  # fmt: skip


def step_url(zaak: Aanvraag, stap: str) -> str:
    """The page of this step of the request form."""
    return reverse("toewijzing:stap", args=[zaak.nummer, stap])


def get_own(request: Verzoek, nummer: str) -> Aanvraag:
    """The request when the own school made it. Raises Http404, PermissionDenied."""
    zaak = get_aanvraag(request, nummer)
    if not request.user.is_rol(*SCHOOLROLLEN, bij=zaak.school_id):
        raise PermissionDenied("Een aanvraag wordt ingevuld door de school die hem doet.")
    prefetch_related_objects([zaak], "soort__vragen", "soort__checklist")
    return zaak


def refuse(request: Verzoek, zaak: Aanvraag) -> HttpResponse:
    """The request can't be changed now: to the case (GET), or tell so and give back what was typed (POST)."""
    if request.method == "GET":
        messages.info(request, "Deze aanvraag is nu niet te wijzigen. Hieronder ziet u hoe het ervoor staat.")
        return redirect("toewijzing:aanvraag", zaak.nummer)
    reden = "De aanvraag is intussen verder gegaan en nu niet te wijzigen."
    return render_zaak_conflict(request, ADAPTER, zaak, reden, ingevuld=describe_sent(request))


# --- saving after every field ---------------------------------------------------------------------------------------


@vereist(*SCHOOLROLLEN)
@require_POST
def bewaar(request: Verzoek, nummer: str, stap: str) -> JsonResponse:
    """Save the changed fields (the protocol of static/js/autosave.js)."""
    zaak = get_aanvraag(request, nummer)
    if stap not in (Vraagstap.VRAAG, Vraagstap.ONDERBOUWING, Vraagstap.GEHOORD):
        raise Http404
    if not request.user.is_rol(*SCHOOLROLLEN, bij=zaak.school_id):
        return JsonResponse({"reden": "Een aanvraag wordt ingevuld door de school die hem doet."}, status=403)
    try:
        zaak = lock_editable(zaak)
    except NotPossible as problem:
        return JsonResponse({"reden": problem.reason}, status=403)
    return save_draft(request, zaak) if stap == Vraagstap.GEHOORD else save_changed(request, zaak, stap)


def save_changed(request: Verzoek, zaak: Aanvraag, stap: str) -> JsonResponse:
    """Save the fields sent: the time of saving, else 409 with both texts or 400 with the errors per field."""
    form = AanvraagStapForm(request.POST, aanvraag=zaak, stap=stap).watch(zaak, request.user.pk)
    return answer_autosave([form], lambda names: save_form(zaak, form, names))
