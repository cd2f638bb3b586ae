"""The page on which members vote on a case, and who leads records the votes in the room."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from leerlingen.services import log_inzagen
from swv.kern.invoer import get_data
from swv.kern.invoer.formulier import add_refusals
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.enums import COMMISSIEROLLEN, Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.forms.stem import StemForm, StemmenForm
from toewijzing.models import Aanvraag, Agendapunt, Lidstem, Zitting, Zittingsdeelname
from toewijzing.queries.stem import count_stemmen, why_not_vote
from toewijzing.queries.zitting import get_eigen_punten, leads
from toewijzing.services.stem import cast_vote, get_voters, record_votes

STEMMERS = (*COMMISSIEROLLEN, Rol.SECRETARIS)
# Who reads at the swv what each member voted, without a vote.
LEZERS = (Rol.DIRECTEUR, Rol.CONSULENT)


def find_punt(request: Verzoek, pk: int, punt_pk: int) -> Agendapunt:
    """The item on this agenda with its case, or 404: also for who does not take part in it."""
    user = request.user
    zitting = get_object_or_404(Zitting.objects.visible_to(user).select_related("orgaan"), pk=pk)
    punt = get_object_or_404(get_eigen_punten(zitting, user), pk=punt_pk)
    case = Aanvraag.objects.visible_to(user).select_related("leerling", "soort", "school")
    punt.aanvraag, punt.zitting = get_object_or_404(case, pk=punt.aanvraag_id), zitting
    if punt.aanvraag.school_id in user.gebonden_scholen:
        raise Http404
    log_inzagen(leerling_ids=[punt.leerling_id], by=user, pagina="zitting", object_id=zitting.pk)
    return punt


def go_back(punt: Agendapunt) -> HttpResponse:
    """To the agenda of the meeting."""
    return redirect(reverse("toewijzing:zitting", args=[punt.zitting_id]))


@vereist(*STEMMERS, *LEZERS)
def stem(request: Verzoek, pk: int, punt_pk: int) -> HttpResponse:
    """Vote, or another vote for as long as the advice is not recorded; the swv reads the votes here."""
    punt = find_punt(request, pk, punt_pk)
    voters, own = get_voters(punt), punt.stemmen.filter(gebruiker=request.user).first()
    form = StemForm(get_data(request), stem=own) if request.user.pk in voters else None
    if request.method == "POST" and not why_closed(punt) and form is not None and form.is_valid():
        try:
            cast_vote(punt=punt, by=request.user, **form.cleaned_data)
        except Incomplete as problem:
            add_refusals(form, problem.fouten)
        except NotPossible as problem:
            form.add_error(None, problem.reason)
        else:
            form.log_false_alarms(door=request.user, object_soort="agendapunt", object_id=punt.pk)
            messages.success(request, "Uw stem is bewaard. U kunt hem wijzigen tot het advies vastligt.")
            return go_back(punt)
    return show(request, punt, voters, form, None)


@vereist(*STEMMERS)
def stemmen(request: Verzoek, pk: int, punt_pk: int) -> HttpResponse:
    """The votes of members in the room, by who leads."""
    punt = find_punt(request, pk, punt_pk)
    if not leads(request.user, punt.zitting):
        raise Http404
    voters = get_voters(punt)
    form = make_stemmen_form(get_data(request), list(punt.stemmen.all()), voters)
    if request.method == "POST" and not why_closed(punt) and form.is_valid():
        try:
            record_votes(punt=punt, keuzes=form.keuzes)
        except NotPossible as problem:
            form.add_error(None, problem.reason)
        else:
            messages.success(request, "De stemmen zijn bewaard.")
            return go_back(punt)
    return show(request, punt, voters, None, form)


def why_closed(punt: Agendapunt) -> str:
    """Why nobody votes on this now, or ""."""
    return why_not_vote(punt.zitting, punt, timezone.localdate())


def make_stemmen_form(data: Any, given: list[Lidstem], voters: dict[int, Zittingsdeelname]) -> StemmenForm:
    """A choice for each member who did not vote himself."""
    by_member = {each.gebruiker_id: each for each in given}
    asked = [each for pk, each in voters.items() if pk not in by_member or not by_member[pk].zelf]
    return StemmenForm(data, leden=asked, bekend={pk: each.keuze for pk, each in by_member.items()})


def show(
    request: Verzoek, punt: Agendapunt, voters: dict[int, Zittingsdeelname], form: StemForm | None,
    allen: StemmenForm | None,
) -> HttpResponse:  # fmt: skip
    """The page; a form that was filled in wrongly stands on it again."""
    leidt, given = leads(request.user, punt.zitting), list(punt.stemmen.select_related("gebruiker"))
    bound = next((each for each in (form, allen) if each is not None and each.is_bound), None)
    if form is None and request.user.pk in voters:
        own = next((each for each in given if each.gebruiker_id == request.user.pk), None)
        form = StemForm(stem=own)
    if allen is None and leidt:
        allen = make_stemmen_form(None, given, voters)
    context: dict[str, Any] = {
        "punt": punt, "zitting": punt.zitting, "aanvraag": punt.aanvraag, "reden": why_closed(punt), "eigen": form,
        "allen": allen if allen is not None and allen.fields else None, "form": bound, "stand": count_stemmen(given),
        "stemmen": given if leidt or request.user.rol in LEZERS else [each for each in given if each.gebruiker_id == request.user.pk],
    }  # fmt: skip
    return render(request, "toewijzing/stem.html", context, status=400 if request.method == "POST" else 200)
