"""Pages of an expert's advice: writing it beside the case, and reading what was signed."""

from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from leerlingen.services import log_inzage
from swv.kern.invoer import get_data
from swv.kern.invoer.bewaren import answer_autosave
from swv.kern.woorden import spreek
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import COMMISSIEROLLEN, SCHOOLROLLEN, Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.enums import Status
from toewijzing.forms.advies import EXTRA, AdviesForm
from toewijzing.models import Aanvraag, AanvraagDocument, Deskundigenadvies
from toewijzing.presentatie.omschrijving import describe_advies, describe_vraag, get_answers
from toewijzing.queries.aanvraag import with_case
from toewijzing.queries.deskundige import get_adviezen, get_eerdere_adviezen
from toewijzing.queries.zichtbaar import get_visible_adviezen
from toewijzing.queries.zienswijze import get_niet_gevraagd, get_zienswijzen
from toewijzing.services.advies import calculate_hash, save_advies

LEZERS = (*COMMISSIEROLLEN, *SCHOOLROLLEN, Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONSULENT)


def find_aanvraag(request: Verzoek, nummer: str) -> Aanvraag:
    """The request, or 404 when this person may not see it."""
    found = get_object_or_404(with_case(Aanvraag.objects.visible_to(request.user)), nummer=nummer)
    spreek(found.swv.sector)
    return found


# --- writing --------------------------------------------------------------------------------------------------------


@vereist(Rol.DESKUNDIGE)
def advies(request: Verzoek, nummer: str) -> HttpResponse:
    """The own advice: the case on the left, the draft on the right; signed, it can only be read."""
    aanvraag = find_aanvraag(request, nummer)
    own = next(item for item in get_adviezen(aanvraag) if item.deskundige_id == request.user.pk)
    initial = {name: getattr(own, name) for name in (*AdviesForm.base_fields, *EXTRA)}
    form = AdviesForm(get_data(request), initial=initial, aanvraag=aanvraag, vandaag=timezone.localdate()).watch(
        own, request.user.pk
    )
    if "X-Autosave" in request.headers and request.method == "POST":
        return autosave(request, own, form)
    log_inzage(leerling=aanvraag.leerling, by=request.user, pagina="advies", object_id=own.pk)
    if own.ondertekend_op:
        return show_signed(request, aanvraag, own)
    if request.method == "POST" and form.is_valid():
        return save(request, aanvraag, own, form)
    return show_draft(request, aanvraag, own, form)


def save(request: Verzoek, aanvraag: Aanvraag, own: Deskundigenadvies, form: AdviesForm) -> HttpResponse:
    """Keep the whole draft, and go on to signing when asked."""
    save_advies(advies=own, gegevens={name: form.cleaned_data[name] for name in form.gewijzigd if hasattr(own, name)})
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
        "mag_teruggeven": aanvraag.status == Status.BIJ_DESKUNDIGEN,
        "is_te_laat": own.uiterlijk_op < timezone.localdate(),
        "form": form,
        "gevraagd": describe_vraag(aanvraag),
        "antwoorden": get_answers(aanvraag),
        "bijlagen": bijlagen.select_related("document"),
        "zienswijzen": get_zienswijzen(aanvraag),
        "niet_gevraagd": get_niet_gevraagd(aanvraag, timezone.localdate()),
    }
    return render(request, "toewijzing/advies.html", context, status=400 if form.is_bound else 200)


# --- autosave -------------------------------------------------------------------------------------------------------


def autosave(request: Verzoek, own: Deskundigenadvies, form: AdviesForm) -> JsonResponse:
    """Keep the changed fields of a draft: it has one writer, so what was typed last counts."""

    def save_fields(names: list[str]) -> None:
        save_advies(advies=own, gegevens={name: form.cleaned_data[name] for name in names})

    try:
        return answer_autosave([form], save_fields)
    except NotPossible as problem:
        return JsonResponse({"reden": problem.reason}, status=403)


# --- reading --------------------------------------------------------------------------------------------------------


@require_GET
@vereist(*LEZERS)
def advies_lezen(request: Verzoek, nummer: str, pk: int) -> HttpResponse:
    """A signed advice in full, for who may read it."""
    aanvraag = find_aanvraag(request, nummer)
    readable = {
        item.pk: item for item in get_visible_adviezen(request.user, aanvraag, met_eerdere=True) if item.ondertekend_op
    }
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
        "eerder": own.vervangt,
        "vervangen": own.pk in {each.pk for each in get_eerdere_adviezen(aanvraag)},
    }
    return render(request, "toewijzing/advies_ondertekend.html", context)
