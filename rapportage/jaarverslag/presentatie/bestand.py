"""Files of a report as an answer, for pages and the API alike."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404

from rapportage.jaarverslag.enums import Jaarverslagdocumentsoort
from rapportage.jaarverslag.models import Jaarverslag, Jaarverslagdocument
from rapportage.jaarverslag.queries.momentopname import write_json
from swv.kern.bestanden.bestand import make_download, private_response
from swv.organisatie.models import Gebruiker


def file_name(verslag: Jaarverslag) -> str:
    """The name of a file to download, without its extension; an erratum says its version."""
    erratum = f"-versie-{verslag.volgnummer}" if verslag.volgnummer > 1 else ""
    return f"jaarverslag-{verslag.swv.code}-{verslag.jaar}{erratum}"


def pdf_response(user: Gebruiker, verslag: Jaarverslag, uuid: UUID) -> HttpResponseBase:
    """Raises Http404 for what is not made yet, and for a concept of somebody else."""
    row = get_object_or_404(Jaarverslagdocument.objects.visible_to(user), jaarverslag=verslag, uuid=uuid)
    own = row.soort == Jaarverslagdocumentsoort.DEFINITIEF or row.gevraagd_door_id == user.pk
    if row.gemaakt_op is None or not own:
        raise Http404
    suffix = "" if row.soort == Jaarverslagdocumentsoort.DEFINITIEF else "-concept"
    return private_response(row.bestand.open("rb"), f"{file_name(verslag)}{suffix}.pdf", "application/pdf")


def data_response(verslag: Jaarverslag) -> HttpResponse:
    """Raises Http404 while the report is not adopted."""
    if not verslag.snapshot:
        raise Http404
    return make_download(write_json(verslag.snapshot), f"{file_name(verslag)}.json", "application/json")
