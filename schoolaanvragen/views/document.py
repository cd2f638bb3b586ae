"""Files of a request: the letter of its decision, and what a school sent along with a duty."""

from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from schoolaanvragen.models import Schoolaanvraag, Schoolbrief, Schoolplicht
from schoolaanvragen.permissions import LEZERS
from swv.kern.bestanden import private_response
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@vereist(*LEZERS)
@require_GET
def brief(request: Verzoek, nummer: str) -> FileResponse:
    """Download the letter. Raises Http404 while it is being made."""
    seen = Schoolaanvraag.objects.visible_to(request.user)
    found = get_object_or_404(
        Schoolbrief.objects.filter(besluit__aanvraag__in=seen, gemaakt_op__isnull=False),
        besluit__aanvraag__nummer=nummer,
    )
    return send(found, f"besluit-{nummer}.pdf", "application/pdf")


@vereist(*LEZERS)
@require_GET
def bewijs(request: Verzoek, nummer: str, pk: int) -> FileResponse:
    """Download what a school sent along with a duty."""
    plicht = get_object_or_404(Schoolplicht.objects.visible_to(request.user), pk=pk, aanvraag__nummer=nummer)
    return send(plicht, plicht.bestandsnaam, plicht.mime)


def send(row: Schoolbrief | Schoolplicht, naam: str, mime: str) -> FileResponse:
    """The file of this row. Raises Http404 when it has none."""
    if not row.bestand:
        raise Http404
    try:
        return private_response(row.bestand.open("rb"), naam, mime)
    except FileNotFoundError:
        raise Http404 from None
