"""Templates of letters and mails: the beheerder writes, secretaris or directeur puts into use."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from leerlingen.services.dossier import log_inzage
from swv.kern.bestanden import make_download
from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.brieven.voorbeeld import ONDERTEKENAARS, render_echte_zaak, render_verzonnen_zaak
from toewijzing.forms.sjabloon import SjabloonForm, SjabloonTerugForm
from toewijzing.models import Aanvraag, Briefsjabloon, Sjabloonversie
from toewijzing.presentatie.sjabloon import describe_sjabloon, describe_versie
from toewijzing.queries.sjabloon import find_versie, get_sjablonen, get_soorten
from toewijzing.services.sjabloon import (
    create_sjabloon,
    create_versie,
    drop_versie,
    end_use,
    give_back,
    put_in_use,
    submit_versie,
)

LEZERS = (Rol.BEHEERDER, Rol.SECRETARIS, Rol.DIRECTEUR)
BEOORDELAARS = (Rol.SECRETARIS, Rol.DIRECTEUR)
GEEN_ONTVANGER = "Deze zaak heeft geen brief voor {}. Kies een andere zaak."


@vereist(*LEZERS)
@require_GET
def sjablonen(request: Verzoek) -> HttpResponse:
    """Every template of the own swv, and how it stands."""
    vandaag = timezone.localdate()
    soorten = get_soorten(request.user.lid.organisatie_id, vandaag)
    regels = [describe_sjabloon(each, soorten) for each in get_sjablonen(request.user)]
    context = {
        "brieven": [regel for regel in regels if not regel.is_mail], "mails": [regel for regel in regels if regel.is_mail],
        "is_beheerder": request.user.is_rol(Rol.BEHEERDER),
    }  # fmt: skip
    return render(request, "toewijzing/sjablonen.html", context)


@vereist(Rol.BEHEERDER)
def sjabloon_nieuw(request: Verzoek) -> HttpResponse:
    """For which letters or which mail there is to be a text of one's own."""
    swv = request.user.lid.organisatie
    form = SjabloonForm(get_data(request), soorten=get_soorten(swv.pk, timezone.localdate()))
    if request.method == "POST":
        versie = save_form(form, lambda: create_sjabloon(swv=swv, by=request.user, **form.plek))
        if versie is not None:
            return redirect("toewijzing:sjabloonversie", versie.pk)
    return render(request, "toewijzing/sjabloon_nieuw.html", {"form": form}, status=400 if form.is_bound else 200)


@vereist(Rol.BEHEERDER)
@require_POST
def sjabloonversie_nieuw(request: Verzoek, pk: int) -> HttpResponse:
    """One more version of this template."""
    sjabloon = get_object_or_404(Briefsjabloon.objects.visible_to(request.user), pk=pk)
    try:
        versie = create_versie(sjabloon=sjabloon, by=request.user)
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
        return redirect("toewijzing:sjablonen")
    return redirect("toewijzing:sjabloonversie", versie.pk)


@vereist(*LEZERS)
@require_GET
def sjabloonversie(request: Verzoek, pk: int) -> HttpResponse:
    """One version: its parts, what is wrong, what changed, and what one can do with it."""
    return _render_versie(request, find_versie(request.user, pk))


def _render_versie(
    request: Verzoek, versie: Sjabloonversie, form: SjabloonTerugForm | None = None, status: int = 200
) -> HttpResponse:
    soorten = get_soorten(request.user.lid.organisatie_id, timezone.localdate())
    context = {
        "beeld": describe_versie(versie, request.user, soorten), "terugform": form or SjabloonTerugForm(None),
        "is_beoordelaar": request.user.is_rol(*BEOORDELAARS), "ondertekenaars": ONDERTEKENAARS,
    }  # fmt: skip
    return render(request, "toewijzing/sjabloonversie.html", context, status=status)


# --- four eyes ------------------------------------------------------------------------------------------------------


@vereist(Rol.BEHEERDER)
@require_POST
def sjabloon_schrijven(request: Verzoek, pk: int, actie: str) -> HttpResponse:
    """Lay a version before somebody else, or take one away that was never used."""
    versie = find_versie(request.user, pk)
    try:
        if actie == "voorleggen":
            submit_versie(versie=versie, by=request.user)
            messages.success(request, "Voorgelegd. De secretaris of de directeur neemt de tekst in gebruik.")
        elif actie == "weghalen":
            drop_versie(versie=versie)
            messages.success(request, f"Versie {versie.nummer} is weg. Er verandert niets aan brieven en mails.")
        else:
            raise Http404
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
    return redirect("toewijzing:sjabloonversie", versie.pk)


@vereist(*BEOORDELAARS)
@require_POST
def sjabloon_beoordelen(request: Verzoek, pk: int, actie: str) -> HttpResponse:
    """Put a version into use that somebody else wrote, give it back, or go back to the standard text."""
    versie, vandaag = find_versie(request.user, pk), timezone.localdate()
    if actie == "teruggeven":
        return _give_back(request, versie)
    try:
        if actie == "gebruiken":
            put_in_use(versie=versie, by=request.user, vandaag=vandaag)
            messages.success(request, "In gebruik. Brieven die al verstuurd zijn, blijven zoals ze waren.")
        elif actie == "stoppen":
            end_use(versie=versie, by=request.user, vandaag=vandaag)
            messages.success(request, "Niet meer in gebruik. Verband gebruikt vanaf nu de standaardtekst.")
        else:
            raise Http404
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
    return redirect("toewijzing:sjabloonversie", versie.pk)


def _give_back(request: Verzoek, versie: Sjabloonversie) -> HttpResponse:
    form = SjabloonTerugForm(request.POST)

    def save() -> Sjabloonversie:
        saved = give_back(versie=versie, reden=form.cleaned_data["opmerking"])
        form.log_false_alarms(door=request.user, object_soort="sjabloonversie", object_id=saved.pk)
        return saved

    if save_form(form, save) is None:
        return _render_versie(request, find_versie(request.user, versie.pk), form, 400)
    messages.success(request, "Teruggegeven. De beheerder leest wat er anders moet.")
    return redirect("toewijzing:sjabloonversie", versie.pk)


# --- what it looks like ---------------------------------------------------------------------------------------------


@vereist(*LEZERS)
@require_GET
def sjabloon_voorbeeld(request: Verzoek, pk: int) -> HttpResponse:
    """The letter as PDF: of a case this person may open (``?nummer=``), else of one that was made up. It is not kept.

    ``?als=`` is the role of who signs it.
    """
    als = next((rol for rol in ONDERTEKENAARS if rol == request.GET.get("als")), None)
    versie, vandaag = find_versie(request.user, pk), timezone.localdate()
    if versie.sjabloon.bericht:
        raise Http404
    nummer = request.GET.get("nummer", "").strip()
    if not nummer:
        swv = Organisatie.objects.get(pk=request.user.lid.organisatie_id)
        return _send(render_verzonnen_zaak(versie, swv, vandaag, als), "verzonnen")
    aanvragen = Aanvraag.objects.visible_to(request.user).filter(swv=versie.sjabloon.swv_id)
    related = ("leerling", "soort", "school__bestuur", "swv", "ontvangende_school")
    aanvraag = get_object_or_404(aanvragen.select_related(*related), nummer=nummer)
    content = render_echte_zaak(versie, aanvraag, request.user, vandaag, als)
    if content is None:
        messages.error(request, GEEN_ONTVANGER.format(versie.sjabloon.get_aan_display()))
        return redirect("toewijzing:sjabloonversie", versie.pk)
    log_inzage(leerling=aanvraag.leerling, by=request.user, pagina="brief")
    return _send(content, aanvraag.nummer)


def _send(content: bytes, waarvan: str) -> HttpResponse:
    return make_download(content, f"voorbeeld-{waarvan}.pdf", "application/pdf")
