"""Files of a distribution: what goes along is logged, and the right is judged at every download."""

from io import BytesIO

from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from financien.referentie.permissions import ZIEN_GELD
from financien.referentie.views.basis import voor_geld
from financien.verdelen.enums import Downloadsoort
from financien.verdelen.models import Verdeelbrief
from financien.verdelen.presentatie.blik import ALLE_BESTUREN, get_blik
from financien.verdelen.presentatie.uitkomstbestand import write_outcome
from financien.verdelen.queries.berekening import calculate, export_file
from financien.verdelen.services.brieven import log_download
from financien.verdelen.views.basis import find_verdeling
from swv.kern.bestanden import make_download, private_response
from swv.kern.inlezen import CSV_MIME, XLSX_MIME
from swv.organisatie.verzoek import Verzoek


def _may_take_whole(request: Verzoek) -> None:
    """The files hold the amounts of every board. Raises PermissionDenied."""
    if not get_blik(request.user).is_alles:
        raise PermissionDenied(ALLE_BESTUREN)


@require_GET
@voor_geld(*ZIEN_GELD)
def rekenbestand(request: Verzoek, pk: int) -> FileResponse:
    """The JSON file with model, inputs and outcome: anybody can compute it again with it."""
    found = find_verdeling(request, pk)
    _may_take_whole(request)
    text = export_file(found)
    log_download(swv_id=found.swv_id, soort=Downloadsoort.REKENBESTAND, object_id=found.pk, by=request.user)
    return private_response(
        BytesIO(text.encode()), f"verdeling-{found.periode_naam}-{found.pk}.json", "application/json"
    )


@require_GET
@voor_geld(*ZIEN_GELD)
def uitkomstbestand(request: Verzoek, pk: int, vorm: str) -> HttpResponse:
    """The outcome per board, per school and per step, as CSV or XLSX."""
    if vorm not in (Downloadsoort.CSV, Downloadsoort.XLSX):
        raise Http404
    found = find_verdeling(request, pk)
    _may_take_whole(request)
    berekening = calculate(found)
    if berekening.uitkomst is None:
        raise Http404
    content = write_outcome(berekening, vorm)
    log_download(swv_id=found.swv_id, soort=vorm, object_id=found.pk, by=request.user)
    mime = CSV_MIME if vorm == Downloadsoort.CSV else XLSX_MIME
    return make_download(content, f"verdeling-{found.periode_naam}-{found.pk}.{vorm}", mime)


@require_GET
@voor_geld(*ZIEN_GELD)
def brief(request: Verzoek, pk: int, brief_pk: int) -> FileResponse:
    """Download the letter to a board; the right is judged again at every download."""
    found = find_verdeling(request, pk)
    rows = Verdeelbrief.objects.visible_to(request.user).filter(verdeling=found, gemaakt_op__isnull=False)
    letter = get_object_or_404(rows.select_related("organisatie"), pk=brief_pk)
    try:
        content = letter.bestand.open("rb")
    except FileNotFoundError:
        raise Http404 from None
    log_download(swv_id=found.swv_id, soort=Downloadsoort.BRIEF, object_id=letter.pk, by=request.user)
    return private_response(content, f"verdeling-{found.periode_naam}-{letter.organisatie.code}.pdf", "application/pdf")
