"""One distribution: the outcome with its trace, steps, files and letters."""

from typing import Any

from django.contrib import messages
from django.db.models import prefetch_related_objects
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from financien.referentie.permissions import BUREAU, ZIEN_GELD
from financien.referentie.views.basis import voor_geld
from financien.verdelen.adapter import ADAPTER
from financien.verdelen.enums import Signaalmoment, Verdelingstatus
from financien.verdelen.forms.verdeelmodel import ScenarioForm
from financien.verdelen.models import Betaling, Verdeelbrief, Verdeling
from financien.verdelen.permissions import mag_signaleren
from financien.verdelen.presentatie.blik import BESTUUR, SCHOOL, get_blik
from financien.verdelen.presentatie.regel import describe_regel
from financien.verdelen.presentatie.signaal import describe_gevonden, describe_signaal
from financien.verdelen.presentatie.tijdlijn import get_timeline
from financien.verdelen.presentatie.uitkomst import get_meldingen, get_potten, make_table, make_trace
from financien.verdelen.presentatie.watals import describe_changes
from financien.verdelen.queries.berekening import calculate
from financien.verdelen.queries.signaal import find_signalen, get_gemeld, get_signalen, with_signalen
from financien.verdelen.services.verdeling import change_verdeling
from financien.verdelen.views.basis import find_verdeling, get_verdelingen
from financien.verdelen.views.lijst import TOON
from swv.kern.invoer import get_data, save_form
from swv.kern.models import Taak
from swv.kern.zaken.conflict import render_zaak_conflict
from swv.kern.zaken.fouten import NotPossible
from swv.kern.zaken.knoppen import get_knoppen
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@require_GET
@voor_geld(*ZIEN_GELD)
def verdeling(request: Verzoek, pk: int) -> HttpResponse:
    """The outcome per board or per school, what needs a look, and what one can do."""
    found = read_verdeling(request, pk)
    blik = get_blik(request.user)
    # The table of steps asks for it too.
    found.berekening = berekening = calculate(found)
    niveau = SCHOOL if request.GET.get("per") == SCHOOL else BESTUUR
    vorig = {item.eenheid: item.bedrag for item in berekening.invoer.vorig}
    tabel = make_table(berekening, niveau, blik, vorig) if berekening.uitkomst else None
    ziet_alles = blik.is_alles
    context = {
        "verdeling": found,
        "toon": TOON[Verdelingstatus(found.status)],
        "berekening": berekening,
        "tabel": tabel,
        "niveau": niveau,
        "tabbladen": get_tabs(found, niveau) if request.user.rol != Rol.SCHOOLLEIDER else [],
        "meldingen": get_meldingen(berekening, blik),
        "potten": get_potten(berekening, blik),
        **get_knoppen(ADAPTER, found, request.user),
        "is_bureau": request.user.rol in BUREAU,
        "is_controller": request.user.rol == Rol.CONTROLLER,
        "ziet_alles": ziet_alles,
        "mag_bestand": ziet_alles,
        "bijstelling": describe_changes(found.bijstelling, berekening.eenheden) if ziet_alles else [],
        **get_signaaldeel(request.user, found),
        "brieven": get_brieven(request.user, found) if found.is_vastgesteld else [],
        "betalingen": get_betalingen(request.user, found) if found.is_vastgesteld else [],
        "tijdlijn": get_timeline(found) if request.user.rol in BUREAU else [],
    }
    return render(request, "financien/verdelen/verdeling.html", context)


def read_verdeling(request: Verzoek, pk: int) -> Verdeling:
    """The distribution with what its page asks of signals; the rules of its model only where it is computed anew."""
    rows = with_signalen(get_verdelingen(request), request.user, timezone.localdate())
    found = get_object_or_404(rows, pk=pk)
    if found.snapshot is None:
        prefetch_related_objects([found.model], "regels")
    return found


def get_signaaldeel(user: Gebruiker, found: Verdeling) -> dict[str, Any]:
    """What the page says of signals: those that were told, and for the office what a draft would tell besides."""
    told = get_signalen(user, found) if found.heeft_signalen else []
    draft = user.rol in BUREAU and found.status in (Verdelingstatus.CONCEPT, Verdelingstatus.GEDEELD)
    zou = find_signalen(found, found.berekening, timezone.localdate()) if draft and found.heeft_regels else []
    concept = found.status == Verdelingstatus.CONCEPT
    gemeld = get_gemeld(told, Signaalmoment.PROGNOSE if concept else Signaalmoment.VASTGESTELD)
    zou = [each for each in zou if each.list_te_melden(gemeld)]
    return {
        "signalen": [describe_signaal(each) for each in told],
        "zou_melden": [describe_gevonden(each, found) for each in zou],
        "mag_melden": bool(zou) and concept and mag_signaleren(user, found),
    }


def get_tabs(found: Verdeling, niveau: str) -> list[dict[str, Any]]:
    """The two levels of the outcome as tabs: {"label", "url", "actief"}."""
    url = reverse("financien:verdeling", args=[found.pk])
    return [
        {"label": "Per bestuur", "url": url, "actief": niveau == BESTUUR},
        {"label": "Per school", "url": f"{url}?per=school", "actief": niveau == SCHOOL},
    ]


def get_brieven(user: Gebruiker, found: Verdeling) -> list[tuple[Verdeelbrief, Taak | None]]:
    """The letters this person may open, with the job of those that are still being made."""
    brieven = list(Verdeelbrief.objects.visible_to(user).filter(verdeling=found).select_related("organisatie"))
    waiting = [each.pk for each in brieven if each.gemaakt_op is None]
    taken = (
        {
            taak.object_id: taak
            for taak in Taak.objects.visible_to(user).filter(soort="verdeelbrief", object_id__in=waiting).order_by("pk")
        }
        if waiting
        else {}
    )
    return [(each, taken.get(each.pk)) for each in brieven]


def get_betalingen(user: Gebruiker, found: Verdeling) -> list[dict[str, Any]]:
    """The payment schedule this person may see: per board its terms and their sum."""
    rows = Betaling.objects.visible_to(user).filter(verdeling=found).select_related("organisatie")
    per_board: dict[int, dict[str, Any]] = {}
    for row in rows:
        board = per_board.setdefault(row.organisatie_id, {"bestuur": row.organisatie, "termijnen": [], "totaal": 0})
        board["termijnen"].append(row)
        board["totaal"] += row.bedrag
    return list(per_board.values())


@require_GET
@voor_geld(*ZIEN_GELD)
def spoor(request: Verzoek, pk: int) -> HttpResponse:
    """How one amount came about: count × tariff = amount, by which rule, from which source."""
    found = find_verdeling(request, pk)
    berekening = calculate(found)
    blik = get_blik(request.user)
    eenheid, regel = request.GET.get("eenheid", ""), request.GET.get("regel", "")
    unit = berekening.eenheden.get(eenheid)
    if berekening.uitkomst is None or (unit is None and (eenheid or not blik.is_alles)):
        raise Http404
    if unit is not None and not blik.ziet(unit):
        raise Http404
    trace = make_trace(berekening, eenheid, regel, lambda each: describe_regel(each.soort, dict(each.parameters)))
    if regel and trace.regel is None:
        raise Http404
    return render(request, "financien/verdelen/spoor.html", {"verdeling": found, "spoor": trace})


@vereist(Rol.CONTROLLER)
def naam(request: Verzoek, pk: int) -> HttpResponse:
    """Rename a concept or explain it."""
    found = find_verdeling(request, pk)
    form = ScenarioForm(get_data(request), initial={"naam": found.naam, "toelichting": found.toelichting})
    form.watch(found, request.user.pk)
    try:
        saved = save_form(form, lambda: change_verdeling(verdeling=found, **_fields(form)))
    except NotPossible as problem:
        return render_zaak_conflict(request, ADAPTER, found, problem.reason, form=form)
    if saved is not None:
        form.log_false_alarms(door=request.user, object_soort="verdeling", object_id=found.pk)
        messages.success(request, "De naam en de toelichting zijn bewaard.")
        return redirect("financien:verdeling", pk)
    context = {"form": form, "verdeling": found}
    return render(request, "financien/verdelen/verdeling_naam.html", context, status=400 if form.is_bound else 200)


def _fields(form: ScenarioForm) -> dict[str, Any]:
    return {name: form.cleaned_data[name] for name in ScenarioForm.base_fields}
