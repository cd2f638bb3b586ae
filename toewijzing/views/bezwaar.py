"""Putting down a bezwaar, and each step with it: one small form per page."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.services import log_inzage
from swv.kern.forms import VerbandForm
from swv.kern.invoer.formulier import add_refusals
from swv.kern.woorden import spreek
from swv.kern.zaken.conflict import render_conflict
from swv.kern.zaken.fouten import Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.enums import Bezwaarstap
from toewijzing.forms.bezwaar import STAPFORMULIEREN, BezwaarForm
from toewijzing.models import Aanvraag, Besluit, Bezwaar
from toewijzing.models.bezwaar import BEZWAARROLLEN
from toewijzing.presentatie.bezwaar import KNOPPEN, describe_bezwaar
from toewijzing.queries.zichtbaar import get_visible_besluit
from toewijzing.services.bezwaar import record_bezwaar, why_closed, why_no_bezwaar
from toewijzing.services.bezwaarstap import STAPPEN

NIEUW = "Leg een bezwaar vast"


@vereist(Rol.SECRETARIS)
@require_http_methods(["GET", "POST"])
@never_cache
def nieuw(request: Verzoek, nummer: str) -> HttpResponse:
    """Put down a bezwaar against the decision that holds."""
    zaak = get_zaak(request, nummer)
    besluit = get_visible_besluit(request.user, zaak)
    if besluit is None:
        raise Http404
    if reden := why_no_bezwaar(besluit):
        return refuse(request, zaak, reden)
    form = BezwaarForm(request.POST if request.method == "POST" else None, besluit=with_case(besluit, zaak))

    def save() -> Bezwaar:
        return record_bezwaar(besluit=besluit, by=request.user, vandaag=timezone.localdate(), **form.cleaned_data)

    return answer(request, zaak, form, save, {"titel": NIEUW})


@vereist(*BEZWAARROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def stap(request: Verzoek, nummer: str, pk: int, stap: str) -> HttpResponse:
    """The form of one step of one bezwaar (GET) and the taking of it (POST)."""
    zaak = get_zaak(request, nummer)
    seen = Bezwaar.objects.visible_to(request.user).select_related("besluit__aanvraag", "gezagdrager")
    bezwaar = get_object_or_404(seen, pk=pk, besluit__aanvraag=zaak)
    if stap not in STAPPEN:
        raise Http404
    if refusal := STAPPEN[stap].recht.refusal(request.user, zaak):
        raise PermissionDenied(refusal)
    if reden := why_closed(bezwaar):
        return refuse(request, zaak, reden)
    form = make_form(request, zaak, bezwaar, stap)

    def save() -> Bezwaar:
        return STAPPEN[stap].service(
            bezwaar=bezwaar, by=request.user, vandaag=timezone.localdate(), **form.cleaned_data
        )

    context = {"titel": KNOPPEN[Bezwaarstap(stap)], "kaart": describe_bezwaar(bezwaar, zaak, timezone.localdate())}
    return answer(request, zaak, form, save, context)


# --- what they share ------------------------------------------------------------------------------------------------


def get_zaak(request: Verzoek, nummer: str) -> Aanvraag:
    """The request, when this person may see it. Raises Http404."""
    seen = Aanvraag.objects.visible_to(request.user).select_related("soort", "school", "leerling", "swv")
    found = get_object_or_404(seen, nummer=nummer)
    spreek(found.swv.sector)
    return found


def with_case(besluit: Besluit, zaak: Aanvraag) -> Besluit:
    """The decision with the request and pupil that were read already."""
    besluit.aanvraag, besluit.leerling = zaak, zaak.leerling
    return besluit


def make_form(request: Verzoek, zaak: Aanvraag, bezwaar: Bezwaar, stap: str) -> VerbandForm:
    """The form of this step: for a correction that of the receipt once more, filled in."""
    data = request.POST if request.method == "POST" else None
    if stap == Bezwaarstap.CORRIGEREN:
        return BezwaarForm(data, besluit=with_case(bezwaar.besluit, zaak), bezwaar=bezwaar).watch(
            bezwaar, request.user.pk
        )
    return STAPFORMULIEREN[stap](data, bezwaar=bezwaar, vandaag=timezone.localdate())


def answer(
    request: Verzoek, zaak: Aanvraag, form: VerbandForm, save: Callable[[], Bezwaar], context: dict[str, Any]
) -> HttpResponse:  # fmt: skip
    """The page, or the step taken; a refusal keeps what was typed."""
    if request.method == "POST" and form.is_valid():
        try:
            bezwaar = save()
        except Incomplete as problem:
            add_refusals(form, problem.fouten)
        except NotAllowed as problem:
            raise PermissionDenied(problem.reason) from problem
        except NotPossible as problem:
            return refuse(request, zaak, problem.reason, form)
        else:
            form.log_false_alarms(door=request.user, object_soort="bezwaar", object_id=bezwaar.pk)
            messages.success(request, "Vastgelegd bij het bezwaar.")
            return redirect(back_url(zaak))
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="aanvraag_bezwaar", object_id=zaak.pk)
    context |= {"aanvraag": zaak, "form": form, "terug_url": back_url(zaak)}
    return render(request, "toewijzing/bezwaar.html", context, status=400 if form.errors else 200)


def back_url(zaak: Aanvraag) -> str:
    """The bezwaren on the case page, where every step began."""
    return f"{reverse('toewijzing:aanvraag', args=[zaak.nummer])}?tab=besluit#bezwaren"


def refuse(request: Verzoek, zaak: Aanvraag, reden: str, form: forms.Form | None = None) -> HttpResponse:
    """409: this can't be done (any more), with what was typed."""
    return render_conflict(request, reden, terug_url=back_url(zaak), form=form)
