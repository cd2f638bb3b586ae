"""A list as a file: asked with ``?bestand=csv`` or ``xlsx`` at the address of the list itself, with the same right."""

from collections.abc import Sequence
from typing import Any

import structlog
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone

from swv.kern.bestanden import make_download
from swv.kern.inlezen import CSV_MIME, XLSX_MIME, write_csv, write_xlsx
from swv.kern.lijsten.delen import Export
from swv.kern.lijsten.kolommen import KOLOM, KOLOMMEN

BESTAND = "bestand"
FORMATEN = ("csv", "xlsx")
# What one may take along at once of a list that says nothing of it.
MAX_RIJEN = 10_000
TE_VEEL = f"Dit zijn meer dan {MAX_RIJEN} regels. Kies eerst een filter."
log = structlog.get_logger(__name__)


def get_formaat(request: HttpRequest) -> str:
    """The file that the address asks for, "" for the page. Raises Http404 for a kind of file there is not."""
    formaat = request.GET.get(BESTAND, "")
    if formaat and formaat not in FORMATEN:
        raise Http404
    return formaat


def get_bestand_query(request: HttpRequest, *without: str) -> str:
    """What was chosen, for the address of the file; ``without`` says nothing there."""
    query = request.GET.copy()
    for name in (BESTAND, KOLOM, KOLOMMEN, *without):
        query.pop(name, None)
    return query.urlencode()


def take_along(
    request: HttpRequest, export: Export, titel: str, cells: Sequence[Sequence[Any]], formaat: str
) -> HttpResponse:
    """These rows as CSV or XLSX. Built here: what may be about pupils is never streamed."""
    user: Any = request.user
    # A warning, so that it is in the log of every installation: data left the building.
    log.warning(
        export.gebeurtenis,
        gebruiker=user.pk,
        lidmaatschap=user.lidmaatschap.pk,
        aantal=len(cells),
    )
    naam = f"{export.naam}-{timezone.localdate():%Y%m%d}.{formaat}"
    if formaat == "csv":
        return make_download(write_csv(export.kopjes, cells), naam, CSV_MIME, rijen=len(cells))
    return make_download(write_xlsx([(titel, export.kopjes, cells)]), naam, XLSX_MIME, rijen=len(cells))
