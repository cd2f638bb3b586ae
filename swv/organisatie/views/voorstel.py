"""Roles that wait for a second person, and those that were given: for beheerder, directeur and FG."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from swv.kern.bladeren import paginate
from swv.kern.invoer import get_data, save_form
from swv.organisatie import services
from swv.organisatie.enums import Rol
from swv.organisatie.forms.voorstel import WeigerForm
from swv.organisatie.models import Rolvoorstel
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import get_bevestigers, get_open_voorstellen, get_voorstellen
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs


def _find(request: Verzoek, pk: int) -> Rolvoorstel:
    return get_object_or_404(get_voorstellen(request.user.lid.organisatie_id), pk=pk)


@vereist(Rol.BEHEERDER, Rol.DIRECTEUR, Rol.AUDITOR)
@require_GET
def rolvoorstellen(request: Verzoek) -> HttpResponse:
    """What waits, and what was decided before."""
    vandaag, swv_id = timezone.localdate(), request.user.lid.organisatie_id
    open_ = list(get_open_voorstellen(swv_id, vandaag))
    page = paginate(
        get_voorstellen(swv_id).exclude(pk__in=[each.pk for each in open_]), request, order=["-pk"], size=50
    )
    context = {
        "wachtend": open_, "kiesbaar": _list_own(request, open_), "eerder": page.objecten, "bladeren": page.bladeren, "vandaag": vandaag,
        "mag_openen": request.user.rol != Rol.AUDITOR,
        "tabbladen": make_tabs("organisatie:rolvoorstellen") if request.user.is_rol(Rol.BEHEERDER) else [],
    }  # fmt: skip
    return render(request, "organisatie/rolvoorstellen.html", context)


def _list_own(request: Verzoek, wachtend: list[Rolvoorstel]) -> list[Rolvoorstel]:
    """Those that this person can confirm, when they are worth choosing among."""
    mine = [each for each in wachtend if not services.refusal_to_confirm(each, request.user)]
    return mine if len(mine) > 1 else []


@vereist(Rol.BEHEERDER, Rol.DIRECTEUR)
@require_POST
def rollen_bevestigen(request: Verzoek) -> HttpResponse:
    """The second person says yes to each of what was ticked; what can't be confirmed any more is told by name."""
    chosen = {int(pk) for pk in request.POST.getlist("voorstel") if pk.isascii() and pk.isdecimal() and len(pk) < 10}
    vandaag, done = timezone.localdate(), 0
    voorstellen = list(get_voorstellen(request.user.lid.organisatie_id).filter(pk__in=chosen).order_by("pk"))
    for voorstel in voorstellen:
        try:
            services.confirm_rol(voorstel=voorstel, by=request.user, vandaag=vandaag, request=request)
        except ValidationError as problem:
            messages.error(request, f"{voorstel.gebruiker.naam}: {' '.join(problem.messages)}")
        else:
            done += 1
    if done:
        wie = "1 persoon heeft de rol" if done == 1 else f"{done} mensen hebben hun rol"
        messages.success(request, f"{wie} en {'krijgt' if done == 1 else 'krijgen'} bericht.")
    elif not chosen:
        messages.error(request, "Kies eerst wie u bevestigt.")
    elif not voorstellen:
        messages.error(request, "Wie u aankruiste, wacht niet meer. Iemand anders bevestigde of weigerde al.")
    return redirect("organisatie:rolvoorstellen")


@vereist(Rol.BEHEERDER, Rol.DIRECTEUR)
def rolvoorstel(request: Verzoek, pk: int) -> HttpResponse:
    """One proposal with all that the second person judges; by POST it is refused, with the reason."""
    voorstel, vandaag = _find(request, pk), timezone.localdate()
    form = WeigerForm(get_data(request))

    def save() -> Rolvoorstel:
        reden = form.cleaned_data["reden"]
        saved = services.refuse_rol(voorstel=voorstel, by=request.user, reden=reden, vandaag=vandaag, request=request)
        form.log_false_alarms(door=request.user, object_soort="rolvoorstel", object_id=saved.pk)
        return saved

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, f"De rol is geweigerd. {voorstel.door.naam} krijgt bericht.")
        return redirect("organisatie:rolvoorstellen")
    return render(
        request,
        "organisatie/rolvoorstel.html",
        _make_context(request, voorstel, form),
        status=400 if form.is_bound else 200,
    )


def _make_context(request: Verzoek, voorstel: Rolvoorstel, form: WeigerForm) -> dict[str, Any]:
    vandaag = timezone.localdate()
    is_open = voorstel.is_open(vandaag)
    return {
        "form": form, "voorstel": voorstel, "is_open": is_open, "vandaag": vandaag,
        "waarom_niet": services.refusal_to_confirm(voorstel, request.user) if is_open else "",
        "mag_intrekken": is_open and request.user.is_rol(Rol.BEHEERDER) and voorstel.gebruiker_id != request.user.pk,
        "bevestigers": [persoon.naam for persoon in get_bevestigers(voorstel, vandaag)] if is_open else [],
    }  # fmt: skip


@vereist(Rol.BEHEERDER, Rol.DIRECTEUR)
@require_POST
def rol_bevestigen(request: Verzoek, pk: int) -> HttpResponse:
    """The second person says yes."""
    voorstel = _find(request, pk)
    try:
        services.confirm_rol(voorstel=voorstel, by=request.user, vandaag=timezone.localdate(), request=request)
    except ValidationError as problem:
        return _refused(request, pk, problem)
    messages.success(request, f"{voorstel.gebruiker.naam} heeft de rol en krijgt bericht.")
    return redirect("organisatie:rolvoorstellen")


@vereist(Rol.BEHEERDER)
@require_POST
def rol_intrekken(request: Verzoek, pk: int) -> HttpResponse:
    """Take a proposal back."""
    voorstel = _find(request, pk)
    try:
        services.withdraw_rol(voorstel=voorstel, by=request.user)
    except ValidationError as problem:
        return _refused(request, pk, problem)
    messages.success(request, "Het voorstel is ingetrokken.")
    return redirect("organisatie:rolvoorstellen")


def _refused(request: Verzoek, pk: int, problem: ValidationError) -> HttpResponse:
    for text in problem.messages:
        messages.error(request, text)
    return redirect("organisatie:rolvoorstel", pk=pk)
