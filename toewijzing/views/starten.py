"""Starting a request for a school: the swv with a page of its own, the board for one of its schools.

What the swv is filling in stands on these pages only (``Aanvraag.objects.startable_by``): the page of the case, its
documents and the API show what the school's dossier holds beside it.
"""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.enums import Pagina
from leerlingen.services import log_inzage, log_inzagen
from swv.kern.invoer import add_errors, get_data
from swv.kern.invoer import save_form as save_checked
from swv.kern.zaken.engine import execute_transition, get_actions
from swv.kern.zaken.fouten import Changed, Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.forms.starten import BestuurStartForm, InvullenVoorSchoolForm, VoorSchoolForm
from toewijzing.models import Aanvraag
from toewijzing.models.starter import SWVSTARTERS
from toewijzing.queries.starter import find_missing_for_swv, may_start
from toewijzing.services.aanvraag import save_fields
from toewijzing.services.starten import begin_for_bestuur, begin_for_school
from toewijzing.views.bewaren import to_field_names
from toewijzing.workflow import AANVRAAG
from toewijzing.workflow.starten import STARTSTAPPEN

STAPNAMEN = frozenset(stap.name for stap in STARTSTAPPEN)


@vereist(*SWVSTARTERS)
@require_http_methods(["GET", "POST"])
@never_cache
def voor_school(request: Verzoek) -> HttpResponse:
    """Choose school, kind and pupil; below it what this swv began and did not send yet."""
    user, vandaag = request.user, timezone.localdate()
    form = VoorSchoolForm(get_data(request), user=user, initial={"leerling": request.GET.get("leerling", "")[:100]})

    @transaction.atomic
    def save() -> Aanvraag:
        data = form.cleaned_data
        zaak = begin_for_school(
            by=user, soort=data["soort"], school=data["school"], vandaag=vandaag, sleutel=data["sleutel"],
            leerling=form.gevonden if data["leerling"] else None, gegevens=form.leerlinggegevens,
            namens=data["namens"],
        )  # fmt: skip
        form.log_false_alarms(door=user, object_soort="aanvraag", object_id=zaak.pk)
        return zaak

    if request.method == "POST" and (zaak := save_checked(form, save)):
        messages.success(request, "De aanvraag is begonnen. De school ziet haar en heeft bericht.")
        return redirect("toewijzing:voor_school_invullen", zaak.nummer)
    lopend = list(Aanvraag.objects.startable_by(user).select_related("leerling", "soort", "school"))
    seen = [*form.passend, *(each.leerling for each in lopend)]
    log_inzagen(leerling_ids=[each.pk for each in seen], by=user, pagina=Pagina.AANVRAAG_LEERLING)
    context = {"form": form, "lopend": lopend, "mag": may_start(user, vandaag)}
    return render(request, "toewijzing/voor_school.html", context, status=400 if form.errors else 200)


@vereist(*SWVSTARTERS)
@require_http_methods(["GET", "POST"])
@never_cache
def voor_school_invullen(request: Verzoek, nummer: str) -> HttpResponse:
    """Fill in the swv's own part, and choose: to the school, handled at once, or stop."""
    rows = Aanvraag.objects.startable_by(request.user).select_related("leerling", "soort", "school", "swv")
    zaak = get_object_or_404(rows.prefetch_related("soort__vragen"), nummer=nummer)
    form = InvullenVoorSchoolForm(get_data(request), aanvraag=zaak).watch(zaak, request.user.pk)
    log_inzage(leerling=zaak.leerling, by=request.user, pagina=Pagina.AANVRAAG_LEERLING, object_id=zaak.pk)
    reden, fout = request.POST.get("reason", ""), ""
    if request.method == "POST":
        name = request.POST.get("stap", "")
        if _save(request, zaak, form):
            if name not in STAPNAMEN:
                messages.success(request, "Bewaard.")
                return redirect("toewijzing:voor_school_invullen", nummer)
            fout = _take(request, zaak, name, reden)
            if not fout:
                done = Aanvraag.objects.visible_to(request.user).filter(nummer=nummer).exists()
                return redirect("toewijzing:aanvraag", nummer) if done else redirect("toewijzing:voor_school")
    return render(
        request, "toewijzing/voor_school_invullen.html", _context(request, zaak, form, reden, fout),
        status=_status(form, fout),
    )  # fmt: skip


def _status(form: InvullenVoorSchoolForm, fout: str) -> int:
    if form.conflicten or fout:
        return 409
    return 400 if form.errors else 200


def _context(request: Verzoek, zaak: Aanvraag, form: InvullenVoorSchoolForm, reden: str, fout: str) -> dict[str, Any]:
    acties = {actie.name: actie for actie in get_actions(zaak, request.user)}
    steps = [(stap, acties[stap.name]) for stap in STARTSTAPPEN if stap.name in acties]
    return {
        "aanvraag": zaak,
        "form": form,
        "stappen": steps,
        "reden": reden,
        "fout": fout,
        "ontbreekt": find_missing_for_swv(zaak, timezone.localdate()),
    }


def _save(request: Verzoek, zaak: Aanvraag, form: InvullenVoorSchoolForm) -> bool:
    """Save what changed; False with the reasons in the form."""
    if not form.is_valid():
        return False
    changed = form.gewijzigd
    velden = {name: value for name, value in form.velden.items() if name in changed}
    antwoorden = {code: value for code, value in form.antwoorden.items() if f"antwoord_{code}" in changed}
    try:
        save_fields(aanvraag=zaak, velden=velden, antwoorden=antwoorden, bij_swv=True)
    except ValidationError as problem:
        add_errors(form, to_field_names(problem, form))
        return False
    except NotPossible as problem:
        form.add_error(None, problem.reason)
        return False
    form.log_false_alarms(door=request.user, object_soort="aanvraag", object_id=zaak.pk)
    return True


def _take(request: Verzoek, zaak: Aanvraag, name: str, reden: str) -> str:
    """Take the step that was chosen; "" or why not, in words."""
    try:
        execute_transition(zaak, name, by=request.user, reason=reden)
    except Incomplete as problem:
        return " ".join(text for texts in problem.fouten.values() for text in texts)
    except (Changed, NotAllowed, NotPossible) as problem:
        return problem.reason
    messages.success(request, str(AANVRAAG.get(name).success))
    return ""


@vereist(Rol.BESTUURDER)
@require_http_methods(["GET", "POST"])
@never_cache
def namens_bestuur(request: Verzoek) -> HttpResponse:
    """The board starts a request for one of its schools; the school fills it in."""
    user, vandaag = request.user, timezone.localdate()
    form = BestuurStartForm(get_data(request), user=user)

    @transaction.atomic
    def save() -> Aanvraag | None:
        data = form.cleaned_data
        if form.leerling is None:
            return None
        log_inzage(leerling=form.leerling, by=user, pagina=Pagina.AANVRAAG_LEERLING)
        return begin_for_bestuur(
            by=user, soort=data["soort"], school=data["school"], leerling=form.leerling, vandaag=vandaag,
            sleutel=data["sleutel"],
        )  # fmt: skip

    if request.method == "POST" and (zaak := save_checked(form, save)):
        messages.success(
            request,
            f"Aanvraag {zaak.nummer} is begonnen. De school vult haar in; u ziet haar als u akkoord geeft of als zij is ingediend.",
        )
        return redirect("toewijzing:aanvragen")
    context = {"form": form, "mag": may_start(user, vandaag)}
    return render(request, "toewijzing/namens_bestuur.html", context, status=400 if form.errors else 200)
