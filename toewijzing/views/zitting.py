"""Pages of the meetings: planning, agenda, presence, and the PDFs."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_GET, require_POST

from leerlingen.services import log_inzagen
from organen.calculations import name_partijen
from organen.enums import Gewicht, Vergaderwijze
from swv.kern.bestanden import private_response
from swv.kern.bladeren import paginate
from swv.kern.invoer.formulier import add_refusals
from swv.kern.lijsten import Export, get_formaat, take_along
from swv.kern.models import Taak
from swv.kern.zaken.engine import execute_transition
from swv.kern.zaken.forms import StapForm
from swv.kern.zaken.fouten import Incomplete, WorkflowError
from swv.organisatie.enums import COMMISSIEROLLEN, Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.enums import Stuksoort, Zittingstatus
from toewijzing.forms.orgaan import AdviserenForm, OrgaanbesprekingForm
from toewijzing.forms.stem import GastForm
from toewijzing.forms.zitting import AanwezigheidForm, AgendaForm, NieuweZittingForm, VolgordeForm, ZittingForm
from toewijzing.models import Aanvraag, Zitting, Zittingsstuk
from toewijzing.queries.agenda import Agendazaak, count_zaken, get_agenda, get_ready, may_open
from toewijzing.queries.zitting import leads
from toewijzing.services.brief import TAAKSOORTEN, request_stuk
from toewijzing.services.zitting import (
    cancel_zitting,
    change_zitting,
    plan_zitting,
    record_presence,
    reorder_agenda,
)

KIJKERS = (*COMMISSIEROLLEN, Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONSULENT)
VOORBEREIDERS = (Rol.SECRETARIS, Rol.CVT_VOORZITTER)
PER_PAGINA = 25
ZITTINGEN = Export(
    "zittingen", ("datum", "orgaan", "plaats", "aanmelden tot en met", "zaken", "stand"), "zittingen_geexporteerd"
)


def find_zitting(request: Verzoek, pk: int) -> Zitting:
    """The meeting, or 404 when this person may not see it."""
    return get_object_or_404(Zitting.objects.visible_to(request.user).select_related("swv", "orgaan"), pk=pk)


def find_led(request: Verzoek, pk: int) -> Zitting:
    """The meeting, for who keeps its agenda and presence. Raises PermissionDenied for others who see it."""
    zitting = find_zitting(request, pk)
    if not leads(request.user, zitting):
        raise PermissionDenied(f"Dit doet de voorzitter van «{zitting.orgaan.naam}», of de secretaris.")
    return zitting


@require_GET
@vereist(*KIJKERS)
def zittingen(request: Verzoek) -> HttpResponse:
    """Coming meetings, and those that were, newest first."""
    vandaag = timezone.localdate()
    own = (
        count_zaken(Zitting.objects.visible_to(request.user))
        .select_related("orgaan")
        .exclude(status=Zittingstatus.VERVALLEN)
    )
    if formaat := get_formaat(request):
        cells = [_to_cells(each, vandaag) for each in own.order_by("-datum")]
        return take_along(request, ZITTINGEN, "Zittingen", cells, formaat)
    geweest = paginate(own.filter(datum__lt=vandaag), request, order=["-datum"], size=PER_PAGINA)
    context = {
        "komend": list(own.filter(datum__gte=vandaag).order_by("datum")) if geweest.bladeren.is_eerste else [],
        "geweest": geweest.objecten,
        "bladeren": geweest.bladeren,
        "vandaag": vandaag,
        "mag_plannen": request.user.rol == Rol.SECRETARIS,
    }
    return render(request, "toewijzing/zittingen.html", context)


def _to_cells(zitting: Any, vandaag: date) -> list[Any]:
    """A meeting of ``count_zaken`` as in the file: planned and held in one list."""
    stand = Zittingstatus(zitting.status).label
    if zitting.status == Zittingstatus.GEPLAND and zitting.datum < vandaag:
        stand = "aanwezigheid niet vastgelegd"
    return [zitting.datum, zitting.orgaan.naam, zitting.plaats, zitting.sluitingsdatum, zitting.aantal, stand]


@vereist(Rol.SECRETARIS)
def zitting_nieuw(request: Verzoek) -> HttpResponse:
    """Plan a meeting of a body; everyone who sits in it that day is invited."""
    swv, vandaag = request.user.lid.organisatie, timezone.localdate()
    form = NieuweZittingForm(request.POST or None, vandaag=vandaag, swv_id=swv.pk)
    if request.method == "POST" and form.is_valid():
        fields = {name: form.cleaned_data[name] for name in NieuweZittingForm.base_fields}
        try:
            zitting = plan_zitting(swv=swv, **fields)
        except Incomplete as problem:
            add_refusals(form, problem.fouten)
        else:
            form.log_false_alarms(door=request.user, object_soort="zitting", object_id=zitting.pk)
            messages.success(request, f"De zitting is gepland. De leden van «{zitting.orgaan.naam}» staan erbij.")
            return redirect("toewijzing:zitting", zitting.pk)
    status = 400 if form.is_bound else 200
    return render(request, "toewijzing/zitting_nieuw.html", {"form": form}, status=status)


@vereist(Rol.SECRETARIS)
def zitting_wijzigen(request: Verzoek, pk: int) -> HttpResponse:
    """Move a planned meeting, or let it lapse (button ``vervalt``)."""
    zitting = find_zitting(request, pk)
    names = list(ZittingForm.base_fields)
    form = ZittingForm(
        request.POST or None, vandaag=timezone.localdate(), initial={name: getattr(zitting, name) for name in names}
    ).watch(zitting, request.user.pk)
    vervalt = "vervalt" in request.POST
    if request.method == "POST" and (vervalt or form.is_valid()):
        try:
            if vervalt:
                cancel_zitting(zitting=zitting)
            else:
                change_zitting(zitting=zitting, **{name: form.cleaned_data[name] for name in names})
                form.log_false_alarms(door=request.user, object_soort="zitting", object_id=zitting.pk)
        except Incomplete as problem:
            add_refusals(form, problem.fouten)
        else:
            messages.success(request, "De zitting gaat niet door." if vervalt else "De zitting is gewijzigd.")
            return redirect("toewijzing:zittingen") if vervalt else redirect("toewijzing:zitting", zitting.pk)
    context = {"form": form, "zitting": zitting}
    return render(request, "toewijzing/zitting_nieuw.html", context, status=400 if form.is_bound else 200)


# --- one meeting ----------------------------------------------------------------------------------------------------


@require_GET
@vereist(*KIJKERS)
def zitting(request: Verzoek, pk: int) -> HttpResponse:
    """The agenda with what each case needs to be discussed."""
    return show_zitting(request, find_zitting(request, pk))


def show_zitting(request: Verzoek, zitting: Zitting, *, status: int = 200, **forms: Any) -> HttpResponse:
    """The page of a meeting; ``forms`` replaces ``aanwezigheid`` or ``volgorde`` by one with errors."""
    user, vandaag = request.user, timezone.localdate()
    zaken = get_agenda(zitting, user, vandaag)
    deelnames = list(zitting.deelnames.select_related("gebruiker"))
    seen = [zaak.aanvraag for zaak in zaken if zaak.aanvraag is not None]
    log_inzagen(leerling_ids=[case.leerling_id for case in seen], by=user, pagina="zitting", object_id=zitting.pk)
    prepares = leads(user, zitting)
    is_planned = zitting.status == Zittingstatus.GEPLAND
    context = {
        "zitting": zitting,
        "zaken": zaken,
        "altijd_erbij": name_partijen(zitting.partijen),
        "eindtijd": zaken[-1].einde if zaken else None,
        "deelnames": deelnames,
        "weggelaten": len(zaken) - len(seen),
        "stukken": get_stukken(user, zitting, {case.pk for case in seen}),
        "is_begonnen": zitting.datum <= vandaag,
        "gasten": list(zitting.gasten.all()),
        "gast": GastForm(auto_id="gast_%s") if prepares and is_planned else None,
        "leidt": prepares,
        "ziet_stemmen": prepares or user.rol in (Rol.DIRECTEUR, Rol.CONSULENT),
        "mag_wijzigen": user.rol == Rol.SECRETARIS and is_planned,
        "mag_agenderen": prepares and is_open(zitting, vandaag),
        "aanwezigheid": AanwezigheidForm(deelnames=deelnames)
        if prepares and zitting.wijze == Vergaderwijze.VERGADERING and zitting.datum <= vandaag
        else None,
        "volgorde": VolgordeForm(zaken=zaken) if prepares and zaken and is_planned else None,
        "regels": [(zaak, advice_form(zaak, user)) for zaak in zaken],
        **forms,
    }
    context["form"] = next((form for form in forms.values() if form.errors), None)
    return render(request, "toewijzing/zitting.html", context, status=status)


def advice_form(zaak: Agendazaak, user: Gebruiker) -> StapForm[Aanvraag] | None:
    """The box for the word of the body; it posts to the step «adviseren» or «bespreken» of the request."""
    if zaak.aanvraag is None or zaak.punt is None or not zaak.mag_adviseren:
        return None
    form = OrgaanbesprekingForm if zaak.punt.gewicht == Gewicht.BESPREKEN else AdviserenForm
    return form(zaak=zaak.aanvraag, user=user, auto_id=f"zaak{zaak.plek}_%s")


def is_open(zitting: Zitting, vandaag: date) -> bool:
    """Can requests still be put on this agenda?"""
    return zitting.status == Zittingstatus.GEPLAND and vandaag <= zitting.sluitingsdatum


@vereist(*VOORBEREIDERS)
def zitting_agenderen(request: Verzoek, pk: int) -> HttpResponse:
    """Choose from the requests that are ready, and put them on the agenda."""
    zitting, vandaag = find_led(request, pk), timezone.localdate()
    klaar = get_ready(zitting, request.user, vandaag)
    log_inzagen(leerling_ids=[case.leerling_id for case in klaar], by=request.user, pagina="zitting_agenderen", object_id=pk)  # fmt: skip
    form = AgendaForm(request.POST or None, klaar=klaar)
    if request.method == "POST" and form.is_valid() and put_on_agenda(request, form, zitting):
        return redirect("toewijzing:zitting", zitting.pk)
    context = {"form": form, "zitting": zitting, "is_open": is_open(zitting, vandaag)}
    return render(request, "toewijzing/zitting_agenderen.html", context, status=400 if form.is_bound else 200)


def put_on_agenda(request: Verzoek, form: AgendaForm, zitting: Zitting) -> bool:
    """All chosen requests, or none when one can't; then the form says which and why."""
    chosen = form.get_aanvragen()
    try:
        with transaction.atomic():
            for aanvraag in chosen:
                execute_transition(aanvraag, "agenderen", by=request.user, expected=aanvraag.versie, zitting=zitting)
    except WorkflowError as problem:
        form.add_error(None, f"{aanvraag.nummer}: {problem.reason}")
        return False
    zin = "1 aanvraag staat" if len(chosen) == 1 else f"{len(chosen)} aanvragen staan"
    messages.success(request, f"{zin} nu op de agenda.")
    return True


@require_POST
@vereist(*VOORBEREIDERS)
def zitting_aanwezigheid(request: Verzoek, pk: int) -> HttpResponse:
    """Record who was there; possible from the day of the meeting."""
    zitting = find_led(request, pk)
    if zitting.wijze != Vergaderwijze.VERGADERING:
        raise PermissionDenied("Bij deze ronde komt niemand bijeen. Wie meedeed, volgt uit de stemmen.")
    if zitting.datum > timezone.localdate():
        raise PermissionDenied(f"De zitting is pas op {zitting.datum:%d-%m-%Y}. Leg de aanwezigheid die dag vast.")
    form = AanwezigheidForm(request.POST, deelnames=list(zitting.deelnames.select_related("gebruiker")))
    if not form.is_valid():
        return show_zitting(request, zitting, status=400, aanwezigheid=form)
    record_presence(zitting=zitting, aanwezig=form.cleaned_data["aanwezig"])
    messages.success(request, "De aanwezigheid is bewaard.")
    return redirect("toewijzing:zitting", zitting.pk)


@require_POST
@vereist(*VOORBEREIDERS)
def zitting_volgorde(request: Verzoek, pk: int) -> HttpResponse:
    """Change the order and the minutes of the items."""
    zitting = find_led(request, pk)
    form = VolgordeForm(request.POST, zaken=get_agenda(zitting, request.user, timezone.localdate()))
    if not form.is_valid():
        return show_zitting(request, zitting, status=400, volgorde=form)
    reorder_agenda(zitting=zitting, volgorde=form.get_volgorde())
    messages.success(request, "De volgorde en de tijden zijn bewaard.")
    return redirect("toewijzing:zitting", zitting.pk)


# --- the PDFs -------------------------------------------------------------------------------------------------------


def get_stukken(user: Gebruiker, zitting: Zitting, seen: set[int]) -> list[dict[str, Any]]:
    """Per kind of PDF the newest one made for this person, or the job that is making it."""
    made: dict[str, Zittingsstuk] = {}
    for stuk in Zittingsstuk.objects.visible_to(user).filter(zitting=zitting)[:20]:
        made.setdefault(stuk.soort, stuk)
    busy = [stuk.pk for stuk in made.values() if stuk.gemaakt_op is None]
    taken = {}
    if busy:
        found = Taak.objects.filter(soort__in=TAAKSOORTEN.values(), object_id__in=busy).order_by("pk")
        taken = {(taak.soort, taak.object_id): taak for taak in found}
    return [describe_stuk(Stuksoort(soort), made.get(soort), taken, seen, zitting) for soort in Stuksoort.values]


def describe_stuk(
    soort: Stuksoort, stuk: Zittingsstuk | None, taken: dict[tuple[str, int], Taak], seen: set[int], zitting: Zitting
) -> dict[str, Any]:
    """What the page shows of one kind of PDF."""
    taak = taken.get((TAAKSOORTEN[soort], stuk.pk)) if stuk else None
    klaar = reverse("toewijzing:zitting_stuk", args=[zitting.pk, stuk.pk]) if stuk else ""
    query = urlencode({"klaar": klaar})
    return {
        "soort": soort,
        "stuk": stuk if stuk and stuk.gemaakt_op else None,
        "taak": taak,
        "klaar_url": klaar,
        "voortgang_url": f"{reverse('kern:taak_voortgang', args=[taak.pk])}?{query}" if taak else "",
        "opnieuw_url": f"{reverse('kern:taak_opnieuw', args=[taak.pk])}?{query}" if taak else "",
        "is_verouderd": bool(stuk and stuk.gemaakt_op and set(stuk.aanvragen) != seen),
    }


@require_POST
@vereist(*KIJKERS)
def zitting_stuk_maken(request: Verzoek, pk: int, soort: str) -> HttpResponse:
    """Have the bundle or the besluitenlijst made; the page shows how far it is."""
    if soort not in Stuksoort.values:
        raise Http404
    zitting = find_zitting(request, pk)
    request_stuk(zitting=zitting, soort=soort, by=request.user)
    return redirect(f"{reverse('toewijzing:zitting', args=[zitting.pk])}#stukken")


@require_GET
@vereist(*KIJKERS)
def zitting_stuk(request: Verzoek, pk: int, stuk_pk: int) -> FileResponse:
    """Download a PDF of the meeting. The right is judged again: a tie may be newer than the PDF."""
    made = Zittingsstuk.objects.visible_to(request.user).exclude(gemaakt_op=None).select_related("zitting")
    stuk = get_object_or_404(made, pk=stuk_pk, zitting=pk)
    if not may_open(request.user, stuk.aanvragen):
        raise PermissionDenied("In dit stuk staat een zaak waaraan u niet (meer) meedoet. Maak het stuk opnieuw.")
    zaken = Aanvraag.objects.visible_to(request.user).filter(pk__in=stuk.aanvragen)
    log_inzagen(
        leerling_ids=set(zaken.values_list("leerling_id", flat=True)),
        by=request.user,
        pagina=f"zitting_{stuk.soort}",
        object_id=pk,
    )
    return private_response(stuk.bestand.open("rb"), stuk.bestandsnaam, "application/pdf")
