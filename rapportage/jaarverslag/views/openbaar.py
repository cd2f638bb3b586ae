"""What everyone may read without login: reports that were made public (WVO 2020 art. 5.46 lid 7)."""

from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from rapportage.jaarverslag.enums import Jaarverslagdocumentsoort
from rapportage.jaarverslag.models import Jaarverslag, Jaarverslagdocument
from rapportage.jaarverslag.presentatie.bestand import file_name
from swv.kern.bestanden.bestand import private_response
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie
from swv.organisatie.verzoek import Verzoek

MAX_AGE = 300  # seconds: an erratum shows soon


@require_GET
def openbaar(request: Verzoek, code: str) -> HttpResponse:
    """The public reports of one swv; of every year the newest version, and which ones it replaced."""
    swv = get_object_or_404(Organisatie, soort=Organisatiesoort.SWV, code=code, actief=True)
    rows = list(Jaarverslag.objects.openbaar().filter(swv=swv).defer("snapshot"))
    made = Jaarverslagdocument.objects.filter(
        jaarverslag__in=rows, soort=Jaarverslagdocumentsoort.DEFINITIEF, gemaakt_op__isnull=False
    )
    pdfs = {row.jaarverslag_id: row for row in made}
    newest: dict[int, Jaarverslag] = {}
    for row in rows:  # newest year and version first
        newest.setdefault(row.jaar, row)
    context = {
        "swv": swv,
        "verslagen": [
            (row, pdfs.get(row.pk), [old for old in rows if old.jaar == row.jaar and old.pk != row.pk])
            for row in newest.values()
        ],
    }
    return render(request, "rapportage/jaarverslag/openbaar.html", context)


@require_GET
def openbaar_pdf(request: Verzoek, code: str, jaar: int, volgnummer: int) -> HttpResponseBase:
    """A public report as PDF."""
    rows = Jaarverslag.objects.openbaar().select_related("swv").defer("snapshot")
    found = get_object_or_404(rows, swv__code=code, swv__soort=Organisatiesoort.SWV, jaar=jaar, volgnummer=volgnummer)
    made = Jaarverslagdocument.objects.filter(soort=Jaarverslagdocumentsoort.DEFINITIEF, gemaakt_op__isnull=False)
    row = get_object_or_404(made, jaarverslag=found)
    response = private_response(row.bestand.open("rb"), f"{file_name(found)}.pdf", "application/pdf")
    response["Cache-Control"] = f"public, max-age={MAX_AGE}"  # what everybody may read, everybody may keep
    return response
