"""A version before it is published: what is wrong with it, and the judgement of a second person."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from swv.kern.invoer import save_form
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.enums import VERSIE_OPEN
from toewijzing.forms.soortversie import PubliceerForm, VersieTerugForm
from toewijzing.models import Aanvraagsoort
from toewijzing.presentatie.soortversie import describe_controle
from toewijzing.presentatie.verschil import compare_versies
from toewijzing.queries.soortversie import BEOORDELAARS, find_soort
from toewijzing.services import soortversie as dienst

# What the check of a version reads, in a fixed number of queries.
VOOR = ("stappen__voorwaarden", "vragen", "checklist")


@vereist(*BEOORDELAARS)
@require_GET
def versie(request: Verzoek, pk: int) -> HttpResponse:
    """The check of one version in words, and what one can do with it."""
    return _render(request, find_soort(request.user, pk, *VOOR))


def _render(
    request: Verzoek,
    soort: Aanvraagsoort,
    *,
    publiceer: PubliceerForm | None = None,
    terug: VersieTerugForm | None = None,
    status: int = 200,
) -> HttpResponse:
    vandaag = timezone.localdate()
    oud = find_soort(request.user, soort.naar_id, *VOOR) if soort.naar_id and soort.status in VERSIE_OPEN else None
    context = {
        "verschil": compare_versies(oud, soort) if oud else None,
        "soort": soort, "vandaag": vandaag, "beeld": describe_controle(soort, request.user, vandaag),
        "publiceerform": publiceer or PubliceerForm(initial={"van": max(soort.van, vandaag)}),
        "is_beheerder": request.user.is_rol(Rol.BEHEERDER), "terugform": terug or VersieTerugForm(),
    }  # fmt: skip
    return render(request, "toewijzing/soortversie.html", context, status=status)


@vereist(Rol.BEHEERDER)
@require_POST
def versie_schrijven(request: Verzoek, pk: int, actie: str) -> HttpResponse:
    """Lay a concept before somebody else, or take one away that was never published."""
    found, vandaag = find_soort(request.user, pk), timezone.localdate()
    try:
        if actie == "voorleggen":
            dienst.submit_concept(soort=found, by=request.user, vandaag=vandaag)
            messages.success(request, "Voorgelegd. Iemand anders leest de versie en publiceert haar.")
        elif actie == "weghalen":
            dienst.drop_concept(soort=found)
            messages.success(request, f"Het concept van {found.naam} is weg. Voor scholen verandert er niets.")
            return redirect("toewijzing:soorten")
        else:
            raise Http404
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
    return redirect("toewijzing:versie", pk=pk)


@vereist(*BEOORDELAARS)
@require_POST
def versie_beoordelen(request: Verzoek, pk: int, actie: str) -> HttpResponse:
    """Publish a version that somebody else wrote, or give it back."""
    found, vandaag = find_soort(request.user, pk), timezone.localdate()
    if actie == "teruggeven":
        return _give_back(request, found)
    if actie != "publiceren":
        raise Http404
    form = PubliceerForm(request.POST)

    def save() -> Aanvraagsoort:
        van = form.cleaned_data["van"]
        return dienst.publish_versie(soort=found, by=request.user, van=van, vandaag=vandaag)

    if save_form(form, save, default_field="van") is None:
        return _render(request, find_soort(request.user, pk), publiceer=form, status=400)
    messages.success(request, "Gepubliceerd. Aanvragen die al begonnen zijn, houden de versie van toen.")
    return redirect("toewijzing:soort", pk=pk)


def _give_back(request: Verzoek, soort: Aanvraagsoort) -> HttpResponse:
    form = VersieTerugForm(request.POST)

    def save() -> Aanvraagsoort:
        done = dienst.give_back(soort=soort, reden=form.cleaned_data["opmerking"])
        form.log_false_alarms(door=request.user, object_soort="aanvraagsoort", object_id=done.pk)
        return done

    if save_form(form, save) is None:
        return _render(request, find_soort(request.user, soort.pk), terug=form, status=400)
    messages.success(request, "Teruggegeven. Wie de versie voorlegde, leest wat er anders moet.")
    return redirect("toewijzing:versie", pk=soort.pk)
