"""Beheer of terms and the escalation ladder. Rules only: nothing here shows a pupil."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.db.models import F, Q
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from swv.kern.forms import VerbandForm
from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs
from thuiszitters.enums import Termijncode
from thuiszitters.forms.termijn import NieuweTredeForm, TermijnForm, TredeEindeForm, TredeForm
from thuiszitters.models import Escalatietrede
from thuiszitters.presentatie.ladder import describe_macht
from thuiszitters.queries.termijn import get_categorieen, get_termijnen, get_termijnrijen
from thuiszitters.services.termijn import EIGEN_TERMIJNEN, add_trede, change_trede, end_trede, set_termijn

BEWAARD = "De regels zijn bewaard."


def _swv(request: Verzoek) -> Organisatie:
    return request.user.lid.organisatie


def _find_trede(request: Verzoek, pk: int) -> Escalatietrede:
    rows = Escalatietrede.objects.select_related("swv").filter(swv=request.user.organisatie_id)
    later = Q(tot__isnull=True) | Q(tot__gt=timezone.localdate())
    return get_object_or_404(rows.filter(later).exclude(van=F("tot")), pk=pk)


@vereist(Rol.BEHEERDER)
@require_GET
def regels(request: Verzoek) -> HttpResponse:
    """Terms, the ladder and the categories."""
    vandaag, swv_id = timezone.localdate(), request.user.lid.organisatie_id
    later = Q(tot__isnull=True) | Q(tot__gt=vandaag)
    rows = Escalatietrede.objects.filter(later, swv=swv_id).exclude(van=F("tot")).select_related("orgaan")
    treden = list(rows.order_by("volgorde", "naam", "van"))
    context = {
        "termijnen": [{"rij": rij, "mag": rij.code in EIGEN_TERMIJNEN} for rij in get_termijnrijen(swv_id, vandaag)],
        "treden": [(trede, [Rol(rol).label for rol in trede.rollen]) for trede in treden],
        "macht": describe_macht([trede.macht for trede in treden if trede.van <= vandaag]),
        "categorieen": get_categorieen(vandaag),
        "vandaag": vandaag,
        "tabbladen": make_tabs("thuiszitters:regels"),
    }
    return render(request, "thuiszitters/regels.html", context)


@vereist(Rol.BEHEERDER)
def termijn(request: Verzoek, code: str) -> HttpResponse:
    """Another length of a term of the own swv."""
    if code not in EIGEN_TERMIJNEN:
        raise Http404
    vandaag = timezone.localdate()
    duur = get_termijnen(request.user.lid.organisatie_id, vandaag).get(code)
    initial = {"aantal": duur.aantal, "eenheid": duur.eenheid} if duur else {}
    form = TermijnForm(get_data(request), initial=initial)

    def save() -> Any:
        names = ("aantal", "eenheid", "bron", "van")
        return set_termijn(
            swv=_swv(request), code=code, vandaag=vandaag, **{name: form.cleaned_data[name] for name in names}
        )

    return _answer(request, form, save, f"Wijzig de termijn: {Termijncode(code).label}", "thuiszittertermijn")


@vereist(Rol.BEHEERDER)
def trede_nieuw(request: Verzoek) -> HttpResponse:
    """One more step of the ladder."""
    form = NieuweTredeForm(get_data(request), swv_id=request.user.lid.organisatie_id)

    def save() -> Any:
        data = form.cleaned_data
        return add_trede(
            swv=_swv(request), naam=data["naam"], gegevens=form.gegevens, van=data["van"], vandaag=timezone.localdate()
        )

    return _answer(request, form, save, "Voeg een trede toe", "escalatietrede")


@vereist(Rol.BEHEERDER)
def trede(request: Verzoek, pk: int) -> HttpResponse:
    """Other rules for a step, from a day on."""
    found, vandaag = _find_trede(request, pk), timezone.localdate()
    form = TredeForm(get_data(request), swv_id=found.swv_id, trede=found, van=max(found.van, vandaag)).watch(
        found, request.user.pk
    )

    def save() -> Any:
        return change_trede(trede=found, gegevens=form.gegevens, van=form.cleaned_data["van"], vandaag=vandaag)

    return _answer(request, form, save, f"Wijzig de trede {found.naam}", "escalatietrede")


@vereist(Rol.BEHEERDER)
def trede_einde(request: Verzoek, pk: int) -> HttpResponse:
    """Until which day cases take this step."""
    found = _find_trede(request, pk)
    form = TredeEindeForm(get_data(request))

    def save() -> Any:
        tot = form.cleaned_data["laatste_dag"] + timedelta(days=1)
        return end_trede(trede=found, tot=tot, vandaag=timezone.localdate())

    return _answer(request, form, save, f"Stop met de trede {found.naam}", "escalatietrede")


def _answer(request: Verzoek, form: VerbandForm, save: Callable[[], Any], kop: str, soort: str) -> HttpResponse:
    def save_and_log() -> Any:
        done = save()
        form.log_false_alarms(door=request.user, object_soort=soort, object_id=done.pk)
        return done

    if request.method == "POST" and save_form(form, save_and_log):
        messages.success(request, BEWAARD)
        return redirect("thuiszitters:regels")
    context = {"form": form, "kop": kop}
    return render(request, "thuiszitters/regel_formulier.html", context, status=400 if form.is_bound else 200)
