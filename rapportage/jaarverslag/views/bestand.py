"""Files of a report: PDF's, documents of others, and the data behind it."""

from uuid import UUID

from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_GET, require_POST

from rapportage.jaarverslag.enums import Jaarverslagdocumentsoort
from rapportage.jaarverslag.models import Jaarverslagbijlage, Jaarverslagcijfer, Jaarverslagdocument
from rapportage.jaarverslag.permissions import LEZERS, mag_pdf_vragen
from rapportage.jaarverslag.presentatie.bestand import data_response, file_name, pdf_response
from rapportage.jaarverslag.presentatie.verslag import verslag_url
from rapportage.jaarverslag.queries.momentopname import write_csv
from rapportage.jaarverslag.queries.verslag import get_verslag
from rapportage.jaarverslag.services.document import cancel_document, plan_document
from swv.kern.bestanden.bestand import make_download, private_response
from swv.kern.inlezen import CSV_MIME
from swv.kern.zaken.conflict import render_conflict
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

# --- PDF ------------------------------------------------------------------------------------------------------------


@vereist(*LEZERS)
@require_POST
def pdf_maken(request: Verzoek, jaar: int, volgnummer: int) -> HttpResponse:
    """Have a concept made to read."""
    found = get_verslag(request.user, jaar, volgnummer)
    mag_pdf_vragen.require(request.user, found)
    if not found.is_vast:
        plan_document(verslag=found, soort=Jaarverslagdocumentsoort.CONCEPT, by=request.user)
    return redirect(f"{verslag_url(found)}#pdf")


@vereist(*LEZERS)
@require_POST
def pdf_stop(request: Verzoek, jaar: int, volgnummer: int, uuid: UUID) -> HttpResponse:
    """Stop making a concept that this person asked for."""
    found = get_verslag(request.user, jaar, volgnummer)
    rows = Jaarverslagdocument.objects.visible_to(request.user).filter(jaarverslag=found, gevraagd_door=request.user)
    try:
        cancel_document(document=get_object_or_404(rows, uuid=uuid))
    except NotPossible as problem:
        return render_conflict(request, problem.reason, terug_url=verslag_url(found))
    return redirect(f"{verslag_url(found)}#pdf")


@vereist(*LEZERS)
@require_GET
def pdf(request: Verzoek, jaar: int, volgnummer: int, uuid: UUID) -> HttpResponseBase:
    """The adopted report, or a concept that this person asked for."""
    return pdf_response(request.user, get_verslag(request.user, jaar, volgnummer), uuid)


@vereist(*LEZERS)
@require_GET
def bijlage(request: Verzoek, jaar: int, volgnummer: int, uuid: UUID) -> HttpResponseBase:
    """The jaarrekening or the controleverklaring itself."""
    found = get_verslag(request.user, jaar, volgnummer)
    row = get_object_or_404(Jaarverslagbijlage.objects.visible_to(request.user), jaarverslag=found, uuid=uuid)
    return private_response(row.bestand.open("rb"), row.naam, "application/pdf")


# --- data -----------------------------------------------------------------------------------------------------------


@vereist(*LEZERS)
@require_GET
def gegevens(request: Verzoek, jaar: int, volgnummer: int) -> HttpResponse:
    """The frozen data of an adopted report: the file whose checksum the page shows."""
    return data_response(get_verslag(request.user, jaar, volgnummer))


@vereist(*LEZERS)
@require_GET
def cijfer(request: Verzoek, jaar: int, volgnummer: int, code: str) -> HttpResponse:
    """One figure block as CSV, for who reads its chapter."""
    found = get_verslag(request.user, jaar, volgnummer)
    row = get_object_or_404(Jaarverslagcijfer.objects.visible_to(request.user), jaarverslag=found, code=code)
    return make_download(write_csv(row.gegevens), f"{file_name(found)}-{code}.csv", CSV_MIME)
