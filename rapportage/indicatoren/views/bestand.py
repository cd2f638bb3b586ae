"""Figures as a file: what the page shows, no more."""

import structlog
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from rapportage.indicatoren.permissions import DASHBOARDROLLEN
from rapportage.indicatoren.presentatie.tabel import KOLOMMEN, make_file_rows
from rapportage.indicatoren.views.basis import get_filter
from swv.kern.bestanden.bestand import make_download
from swv.kern.inlezen import CSV_MIME, XLSX_MIME, write_csv, write_xlsx
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

log = structlog.get_logger(__name__)


@vereist(*DASHBOARDROLLEN)
@require_GET
@never_cache
def export(request: Verzoek, formaat: str, code: str = "") -> HttpResponse:
    """All figures of this view, or one, over the years, as CSV or XLSX. No cell can be taken for a formula."""
    form = get_filter(request)
    if form.leeg or not form.is_valid():
        return render(request, "rapportage/indicatoren/dashboard.html", {"form": form}, status=400)
    selectie = form.selectie
    found = selectie.bereken((code,) if code else selectie.codes)
    rows = [row for uitkomsten in found.values() for row in make_file_rows(uitkomsten)]
    # A warning, so that it is in the log of every installation: figures left the building.
    log.warning("cijfers_geexporteerd", gebruiker=request.user.pk, lidmaatschap=request.user.lid.pk, aantal=len(rows))
    naam = f"cijfers-{code or 'alle'}-{selectie.periode.label}-{timezone.localdate():%Y%m%d}"
    if formaat == "csv":
        return make_download(write_csv(KOLOMMEN, rows), f"{naam}.csv", CSV_MIME, rijen=len(rows))
    return make_download(write_xlsx([("Cijfers", KOLOMMEN, rows)]), f"{naam}.xlsx", XLSX_MIME, rijen=len(rows))
