"""Pages of an expert's advice: writing it beside the case, and reading what was signed."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from leerlingen.services import log_inzage
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import COMMISSIEROLLEN, SCHOOLROLLEN, Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.forms.zitting import AdviesForm
from toewijzing.models import Aanvraag, AanvraagDocument, Deskundigenadvies
from toewijzing.presentatie.omschrijving import describe_advies, describe_vraag, get_answers
from toewijzing.queries.aanvraag import get_adviezen, with_case
from toewijzing.queries.zichtbaar import get_visible_adviezen
from toewijzing.services.advies import calculate_hash, save_advies

LEZERS = (*COMMISSIEROLLEN, *SCHOOLROLLEN, Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONSULENT)


def find_aanvraag(request: Verzoek, nummer: str) -> Aanvraag:
    """The request, or 404 when this person may not see it."""
    return get_object_or_404(with_case(Aanvraag.objects.visible_to(request.user)), nummer=nummer)


# --- writing --------------------------------------------------------------------------------------------------------


@vereist(Rol.DESKUNDIGE)
def advies(request: Verzoek, nummer: str) -> HttpResponse:
    """The own advice: the case on the left, the draft on the right; signed, it can only be read."""
    aanvraag = find_aanvraag(request, nummer)
    own = next(item for item in get_adviezen(aanvraag) if item.deskundige_id == request.user.pk)
    if "X-Autosave" in request.headers and request.method == "POST":
        return autosave(request, aanvraag, own)
    log_inzage(leerling=aanvraag.leerling, by=request.user, pagina="advies", object_id=own.pk)
    if own.ondertekend_op:
        return show_signed(request, aanvraag, own)
    initial = {name: getattr(own, name) for name in AdviesForm.base_fields}
    form = AdviesForm(request.POST or None, initial=initial, aanvraag=aanvraag)
    if request.method == "POST" and form.is_valid():
        return save(request, aanvraag, own, form)
    return show_draft(request, aanvraag, own, form)


def save(request: Verzoek, aanvraag: Aanvraag, own: Deskundigenadvies, form: AdviesForm) -> HttpResponse:
    """Keep the whole draft, and go on to signing when asked."""
    save_advies(advies=own, gegevens={name: form.cleaned_data[name] for name in form.fields if hasattr(own, name)})
    form.log_false_alarms(door=request.user, object_soort="advies", object_id=own.pk)
    if request.POST.get("daarna") == "ondertekenen":
        return redirect("toewijzing:actie", aanvraag.nummer, "advies_ondertekenen")
    messages.success(request, "Uw concept is bewaard. Niemand anders ziet het tot u ondertekent.")
    return redirect("toewijzing:advies", aanvraag.nummer)


def show_draft(request: Verzoek, aanvraag: Aanvraag, own: Deskundigenadvies, form: AdviesForm) -> HttpResponse:
    """The case summary beside the form."""
    bijlagen = AanvraagDocument.objects.filter(aanvraag=aanvraag, document__verwijderd_op__isnull=True)
    context = {
        "aanvraag": aanvraag,
        "advies": own,
        "is_te_laat": own.uiterlijk_op < timezone.localdate(),
        "form": form,
        "gevraagd": describe_vraag(aanvraag),
        "antwoorden": get_answers(aanvraag),
        "bijlagen": bijlagen.select_related("document"),
        "zienswijzen": aanvraag.zienswijzen.all(),
    }
    return render(request, "toewijzing/advies.html", context, status=400 if form.is_bound else 200)


# --- autosave -------------------------------------------------------------------------------------------------------


def autosave(request: Verzoek, aanvraag: Aanvraag, own: Deskundigenadvies) -> JsonResponse:
    """Keep the changed fields of a draft; what another window changed meanwhile is shown, not overwritten."""
    form = AdviesForm(request.POST, aanvraag=aanvraag)
    changed = [name for name in request.POST.getlist("veld") if name in form.fields]
    form.is_valid()
    fouten = {name: form.errors[name] for name in changed if name in form.errors}
    if fouten:
        return JsonResponse({"fouten": fouten}, status=400)
    conflict = find_conflicts(request, own, changed)
    if conflict:
        return JsonResponse({"conflict": conflict}, status=409)
    try:
        save_advies(advies=own, gegevens={name: form.cleaned_data[name] for name in changed})
    except NotPossible as problem:
        return JsonResponse({"reden": problem.reason}, status=403)
    return JsonResponse({"bewaard_op": f"{timezone.localtime():%H:%M}"})


def find_conflicts(request: Verzoek, own: Deskundigenadvies, changed: list[str]) -> dict[str, Any]:
    """{field: both texts} where the stored text is neither what this window knew nor what it sends now."""
    conflicts = {}
    for name in set(changed) - set(request.POST.getlist("overschrijf")):
        known = request.POST.get(f"was-{name}")
        mine, stored = normalize(request.POST.get(name)), normalize(getattr(own, name))
        if known is not None and stored not in (normalize(known), mine):
            conflicts[name] = {
                "hunne": stored, "mijne": mine, "door": own.naam, "op": f"{timezone.localtime(own.gewijzigd_op):%H:%M}",
            }  # fmt: skip
    return conflicts


def normalize(value: Any) -> str:
    """As text, with the line ends a browser sends made equal."""
    return "" if value is None else str(value).replace("\r\n", "\n").strip()


# --- reading --------------------------------------------------------------------------------------------------------


@require_GET
@vereist(*LEZERS)
def advies_lezen(request: Verzoek, nummer: str, pk: int) -> HttpResponse:
    """A signed advice in full, for who may read it."""
    aanvraag = find_aanvraag(request, nummer)
    readable = {item.pk: item for item in get_visible_adviezen(request.user, aanvraag) if item.ondertekend_op}
    own = get_object_or_404(Deskundigenadvies.objects.filter(aanvraag=aanvraag, pk__in=readable), pk=pk)
    log_inzage(leerling=aanvraag.leerling, by=request.user, pagina="advies", object_id=own.pk)
    return show_signed(request, aanvraag, own)


def show_signed(request: Verzoek, aanvraag: Aanvraag, own: Deskundigenadvies) -> HttpResponse:
    """What was signed, with the check that it is still the same text."""
    context = {
        "aanvraag": aanvraag,
        "advies": own,
        "gevraagd": describe_vraag(aanvraag),
        "oordeel": describe_advies(own),
        "is_ongewijzigd": calculate_hash(own) == own.hash,
    }
    return render(request, "toewijzing/advies_ondertekend.html", context)
