"""Recusal by hand: a member says so, or who leads records it; and the way back when that was a mistake."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from swv.kern.invoer import get_data
from swv.kern.invoer.formulier import add_refusals
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.forms.stem import VerschoningForm
from toewijzing.models import Agendapunt
from toewijzing.queries.zitting import leads
from toewijzing.services.verschoning import VASTGELEGD, recuse, undo_recusal
from toewijzing.views.stem import STEMMERS, find_punt, go_back


@vereist(*STEMMERS)
def verschoning(request: Verzoek, pk: int, punt_pk: int) -> HttpResponse:
    """«Ik doe niet mee met deze zaak», or who leads says it of a member."""
    punt = find_punt(request, pk, punt_pk)
    invited = list(punt.zitting.deelnames.select_related("gebruiker"))
    out = punt.verschoningen.filter(vervallen_op__isnull=True).select_related("gebruiker")
    gone = {each.gebruiker_id for each in out}
    leidt = leads(request.user, punt.zitting)
    if not leidt and request.user.pk not in {each.gebruiker_id for each in invited}:
        raise PermissionDenied("U zit niet in dit orgaan.")
    asked = [each for each in invited if each.gebruiker_id not in gone]
    form = VerschoningForm(get_data(request), leden=asked, zelf=None if leidt else request.user.pk)
    if request.method == "POST" and form.is_valid():
        pk_lid = form.cleaned_data["gebruiker"] if leidt else request.user.pk
        lid = next(each.gebruiker for each in invited if each.gebruiker_id == pk_lid)
        if save(request, form, punt, lid):
            return go_back(punt)
    context = {
        "punt": punt, "zitting": punt.zitting, "aanvraag": punt.aanvraag, "form": form, "leidt": leidt,
        "verschoningen": out, "reden": VASTGELEGD if punt.oordeel else "",
    }  # fmt: skip
    return render(request, "toewijzing/verschoning.html", context, status=400 if form.is_bound else 200)


def save(request: Verzoek, form: VerschoningForm, punt: Agendapunt, lid: Gebruiker) -> bool:
    """Was it recorded? If not, the form says why."""
    try:
        recuse(punt=punt, lid=lid, reden=form.cleaned_data["reden"])
    except Incomplete as problem:
        add_refusals(form, problem.fouten)
        return False
    except NotPossible as problem:
        form.add_error(None, problem.reason)
        return False
    form.log_false_alarms(door=request.user, object_soort="agendapunt", object_id=punt.pk)
    wie = "U doet" if lid.pk == request.user.pk else f"{lid.naam} doet"
    messages.success(
        request, f"{wie} niet mee met {punt.aanvraag.nummer}. De stukken van deze zaak zijn daar niet meer."
    )
    return True


@vereist(*STEMMERS)
@require_POST
def verschoning_vervalt(request: Verzoek, pk: int, punt_pk: int, verschoning_pk: int) -> HttpResponse:
    """It was a mistake: the member takes part after all. Only who leads says so."""
    punt = find_punt(request, pk, punt_pk)
    if not leads(request.user, punt.zitting):
        raise PermissionDenied("Dit doet wie het orgaan leidt.")
    found = get_object_or_404(
        punt.verschoningen.filter(vervallen_op__isnull=True).select_related("gebruiker"), pk=verschoning_pk
    )
    try:
        undo_recusal(verschoning=found, nu=timezone.now())
    except NotPossible as problem:
        messages.error(request, problem.reason)
    else:
        messages.success(request, f"{found.gebruiker.naam} doet weer mee met {punt.aanvraag.nummer}.")
    return go_back(punt)
