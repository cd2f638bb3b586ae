"""The parts of a version that is still written at: add, change, move, take out, put back. Works without script."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.enums import Sjabloonstatus
from toewijzing.forms.sjabloon import MailtekstForm, SjabloonblokForm
from toewijzing.models import Sjabloonblok
from toewijzing.queries.sjabloon import find_blok, find_versie, get_velden
from toewijzing.services.sjabloon import add_blok, move_blok, remove_blok, restore_vast, update_blok


@vereist(Rol.BEHEERDER)
def sjabloonblok_nieuw(request: Verzoek, pk: int) -> HttpResponse:
    """A part with text of one's own in the letter."""
    versie = find_versie(request.user, pk)
    if versie.status != Sjabloonstatus.CONCEPT or versie.sjabloon.bericht:
        raise Http404
    form = SjabloonblokForm(get_data(request))

    def save() -> Sjabloonblok:
        blok = add_blok(versie=versie, by=request.user, **form.cleaned_data)
        form.log_false_alarms(door=request.user, object_soort="sjabloonblok", object_id=blok.pk)
        return blok

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "De tekst staat in het sjabloon, boven de ondertekening.")
        return redirect("toewijzing:sjabloonversie", versie.pk)
    context = {
        "form": form, "versie": versie, "velden": get_velden(versie.sjabloon).values(), "kop": "Voeg eigen tekst toe",
    }  # fmt: skip
    return render(request, "toewijzing/sjabloonblok.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
def sjabloonblok(request: Verzoek, pk: int) -> HttpResponse:
    """Other words in a part of one's own, or in a mail."""
    blok = find_blok(request.user, pk)
    versie = blok.versie
    if versie.status != Sjabloonstatus.CONCEPT or blok.vast:
        raise Http404
    kind = MailtekstForm if versie.sjabloon.bericht else SjabloonblokForm
    form = kind(get_data(request), instance=blok).watch(blok, request.user.pk)

    def save() -> Sjabloonblok:
        saved = update_blok(blok=blok, by=request.user, waarden=form.waarden)
        form.log_false_alarms(door=request.user, object_soort="sjabloonblok", object_id=saved.pk)
        return saved

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "De tekst is bewaard.")
        return redirect("toewijzing:sjabloonversie", versie.pk)
    context = {
        "form": form, "versie": versie, "velden": get_velden(versie.sjabloon).values(),
        "kop": "Wijzig de mail" if versie.sjabloon.bericht else "Wijzig eigen tekst",
    }  # fmt: skip
    return render(request, "toewijzing/sjabloonblok.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_POST
def sjabloonblok_actie(request: Verzoek, pk: int, actie: str) -> HttpResponse:
    """One place up or down, or out."""
    blok = find_blok(request.user, pk)
    if actie not in ("omhoog", "omlaag", "weghalen"):
        raise Http404
    try:
        if actie == "weghalen":
            remove_blok(blok=blok, by=request.user)
            messages.success(request, "Het blok is weg uit deze versie.")
        else:
            move_blok(blok=blok, by=request.user, omlaag=actie == "omlaag")
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
    return redirect("toewijzing:sjabloonversie", blok.versie_id)


@vereist(Rol.BEHEERDER)
@require_POST
def sjabloon_vast(request: Verzoek, pk: int) -> HttpResponse:
    """Put a fixed part back (``vast``, its code)."""
    versie = find_versie(request.user, pk)
    try:
        restore_vast(versie=versie, vast=request.POST.get("vast", ""), by=request.user)
        messages.success(request, "Het vaste deel staat er weer in.")
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
    return redirect("toewijzing:sjabloonversie", versie.pk)
