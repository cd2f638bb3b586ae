"""One report: where it stands, its chapters, figures, documents and timeline; and its checks."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from rapportage.jaarverslag.adapter import ADAPTER
from rapportage.jaarverslag.enums import Status
from rapportage.jaarverslag.permissions import BUREAU, LEZERS, is_bureau, mag_pdf_vragen
from rapportage.jaarverslag.presentatie.verslag import (
    UITLEG,
    get_chapters,
    get_count,
    get_documents,
    get_pdfs,
    get_phases,
    get_timeline,
    verslag_url,
)
from rapportage.jaarverslag.queries.verslag import get_verslag, run_checks
from rapportage.jaarverslag.services.cijfer import plan_count
from rapportage.jaarverslag.werk import describe_deadline
from swv.kern.zaken.conflict import render_zaak_conflict
from swv.kern.zaken.fouten import NotPossible
from swv.kern.zaken.knoppen import get_knoppen
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@vereist(*LEZERS)
@require_GET
@never_cache
def verslag(request: Verzoek, jaar: int, volgnummer: int) -> HttpResponse:
    """Everything about one report on one page."""
    found, user, vandaag = (
        get_verslag(request.user, jaar, volgnummer, met_delen=True),
        request.user,
        timezone.localdate(),
    )
    context = {
        "verslag": found,
        "uitleg": UITLEG[Status(found.status)],
        "termijn": describe_deadline(found, vandaag),
        "fasen": get_phases(found),
        **get_knoppen(ADAPTER, found, user),
        "hoofdstukken": get_chapters(found, user),
        "is_bureau": user.rol in BUREAU,
        "bijlagen": get_documents(found, user),
        "documenten": get_pdfs(found, user),
        "mag_pdf": mag_pdf_vragen(user, found) and not found.is_vast,
        "tijdlijn": get_timeline(found),
        "telling": get_count(found) if user.rol in BUREAU else None,
        "vervangen": getattr(found, "vervangen_door", None) if found.is_vast else None,
    }
    return render(request, "rapportage/jaarverslag/verslag.html", context)


# --- figures and checks ---------------------------------------------------------------------------------------------


@vereist(*BUREAU)
@require_POST
def tellen(request: Verzoek, jaar: int, volgnummer: int) -> HttpResponse:
    """Count the figures anew, in the background."""
    found = get_verslag(request.user, jaar, volgnummer)
    is_bureau.require(request.user, found)
    try:
        plan_count(verslag=found, by=request.user)
    except NotPossible as problem:
        return render_zaak_conflict(request, ADAPTER, found, problem.reason)
    return redirect(f"{verslag_url(found)}#cijfers")


@vereist(*LEZERS)
@require_GET
@never_cache
def controle(request: Verzoek, jaar: int, volgnummer: int) -> HttpResponse:
    """All checks, with what is not right: counts the registers once more."""
    found = get_verslag(request.user, jaar, volgnummer, met_delen=True)
    mag_pdf_vragen.require(request.user, found)
    controles = run_checks(found)
    context = {"verslag": found, "controles": controles, "fout": sum(not each.klopt for each in controles)}
    return render(request, "rapportage/jaarverslag/controle.html", context)
