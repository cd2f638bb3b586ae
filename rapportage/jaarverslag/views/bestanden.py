"""Files of a report: PDF's, documents of others, and the data behind it."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_GET, require_POST

from rapportage.jaarverslag.enums import Documentsoort
from rapportage.jaarverslag.momentopname import write_csv, write_json
from rapportage.jaarverslag.permissions import LEZERS, mag_pdf_vragen
from rapportage.jaarverslag.services.documenten import cancel_document, plan_document
from rapportage.jaarverslag.views.basis import get_verslag, render_conflict, require, verslag_url
from rapportage.models.jaarverslag import Jaarverslag, Jaarverslagbijlage, Jaarverslagcijfer, Jaarverslagdocument
from swv.kern.bestanden import make_download, private_response
from swv.kern.inlezen import CSV_MIME
from swv.kern.workflow import NotPossible
from swv.organisatie.permissions import vereist


def file_name(verslag: Jaarverslag) -> str:
    erratum = f"-versie-{verslag.volgnummer}" if verslag.volgnummer > 1 else ""
    return f"jaarverslag-{verslag.swv.code}-{verslag.jaar}{erratum}"


# --- PDF ------------------------------------------------------------------------------------------------------------


@vereist(*LEZERS)
@require_POST
def pdf_maken(request: HttpRequest, jaar: int, volgnummer: int) -> HttpResponse:
    """Have a concept made to read."""
    found = get_verslag(request, jaar, volgnummer)
    require(mag_pdf_vragen, request.user, found)
    if not found.is_vast:
        plan_document(verslag=found, soort=Documentsoort.CONCEPT, by=request.user)
    return redirect(f"{verslag_url(found)}#pdf")


@vereist(*LEZERS)
@require_POST
def pdf_stop(request: HttpRequest, jaar: int, volgnummer: int, uuid: UUID) -> HttpResponse:
    """Stop making a concept that this person asked for."""
    found = get_verslag(request, jaar, volgnummer)
    rows = Jaarverslagdocument.objects.visible_to(request.user).filter(jaarverslag=found, gevraagd_door=request.user)
    try:
        cancel_document(document=get_object_or_404(rows, uuid=uuid))
    except NotPossible as problem:
        return render_conflict(request, found, problem.reason)
    return redirect(f"{verslag_url(found)}#pdf")


@vereist(*LEZERS)
@require_GET
def pdf(request: HttpRequest, jaar: int, volgnummer: int, uuid: UUID) -> HttpResponseBase:
    """The adopted report, or a concept that this person asked for."""
    return pdf_response(request.user, get_verslag(request, jaar, volgnummer), uuid)


def pdf_response(user: Any, verslag: Jaarverslag, uuid: UUID) -> HttpResponseBase:
    """Raises Http404 for what is not made yet, and for a concept of somebody else."""
    row = get_object_or_404(Jaarverslagdocument.objects.visible_to(user), jaarverslag=verslag, uuid=uuid)
    own = row.soort == Documentsoort.DEFINITIEF or row.gevraagd_door_id == user.pk
    if row.gemaakt_op is None or not own:
        raise Http404
    suffix = "" if row.soort == Documentsoort.DEFINITIEF else "-concept"
    return private_response(row.bestand.open("rb"), f"{file_name(verslag)}{suffix}.pdf", "application/pdf")


@vereist(*LEZERS)
@require_GET
def bijlage(request: HttpRequest, jaar: int, volgnummer: int, uuid: UUID) -> HttpResponseBase:
    """The jaarrekening or the controleverklaring itself."""
    found = get_verslag(request, jaar, volgnummer)
    row = get_object_or_404(Jaarverslagbijlage.objects.visible_to(request.user), jaarverslag=found, uuid=uuid)
    return private_response(row.bestand.open("rb"), row.naam, "application/pdf")


# --- data -----------------------------------------------------------------------------------------------------------


@vereist(*LEZERS)
@require_GET
def gegevens(request: HttpRequest, jaar: int, volgnummer: int) -> HttpResponse:
    """The frozen data of an adopted report: the file whose checksum the page shows."""
    return data_response(get_verslag(request, jaar, volgnummer))


def data_response(verslag: Jaarverslag) -> HttpResponse:
    """Raises Http404 while the report is not adopted."""
    if not verslag.snapshot:
        raise Http404
    return make_download(write_json(verslag.snapshot), f"{file_name(verslag)}.json", "application/json")


@vereist(*LEZERS)
@require_GET
def cijfer(request: HttpRequest, jaar: int, volgnummer: int, code: str) -> HttpResponse:
    """One figure block as CSV, for who reads its chapter."""
    found = get_verslag(request, jaar, volgnummer)
    row = get_object_or_404(Jaarverslagcijfer.objects.visible_to(request.user), jaarverslag=found, code=code)
    return make_download(write_csv(row.gegevens), f"{file_name(found)}-{code}.csv", CSV_MIME)
