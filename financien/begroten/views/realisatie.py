"""Budget against realisation, and balans with kengetallen: per year, to read and to take along."""

from typing import Any

import structlog
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from financien.begroten.calculations.kengetallen import LABELS
from financien.begroten.forms.realisatie import JaarKeuze
from financien.begroten.models import Balanspost, Begroting, Realisatieregel
from financien.begroten.permissions import ZIEN_BEGROTING
from financien.begroten.presentatie.begroting import get_tabs
from financien.begroten.queries import Staat, get_balans, get_boekjaren, get_kengetallen_reeks, get_staat
from financien.referentie.views.basis import voor_geld
from swv.kern.bestanden import make_download
from swv.kern.inlezen import XLSX_MIME, write_xlsx
from swv.kern.templatetags.verband import MAANDEN
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.verzoek import Verzoek

log = structlog.get_logger(__name__)
REEKS = 5  # years of kengetallen next to each other


def get_years(user: Gebruiker) -> list[int]:
    """The years with figures that this person may see, newest first."""
    return get_boekjaren(Realisatieregel.objects.visible_to(user), Balanspost.objects.visible_to(user))


def choose_staat(request: Verzoek, years: list[int]) -> tuple[JaarKeuze, Staat | None]:
    """The year and month in the address, and the staat of it; None when the address is wrong or there is nothing."""
    form = JaarKeuze(request.GET or None, jaren=years)
    chosen = form.cleaned_data if form.is_bound and form.is_valid() else {}
    if not years or form.errors:
        return form, None
    swv_id, jaar = request.user.lid.organisatie_id, int(chosen.get("jaar") or years[0])
    maand = int(chosen["maand"]) if chosen.get("maand") else None
    # A year may be within somebody's period while the budget it is laid beside is not.
    return form, get_staat(swv_id, jaar, maand, Begroting.objects.visible_to(request.user))


@voor_geld(*ZIEN_BEGROTING)
@require_GET
def realisatie(request: Verzoek) -> HttpResponse:
    """Per code: budgeted, realised and the difference, with the lines behind it."""
    years = get_years(request.user)
    form, staat = choose_staat(request, years)
    context = {
        "form": form,
        "jaren": years,
        "staat": staat,
        "vorig_jaar": staat.jaar - 1 if staat else None,
        "maand": MAANDEN[staat.tot_en_met - 1] if staat else "",
        "tabbladen": get_tabs("realisatie"),
        "mag_inlezen": request.user.rol == Rol.CONTROLLER,
        "export_query": request.GET.urlencode(),
    }
    return render(request, "financien/begroten/realisatie.html", context, status=400 if form.errors else 200)


@voor_geld(*ZIEN_BEGROTING)
@require_GET
def realisatie_export(request: Verzoek) -> HttpResponse:
    """The same table as a workbook."""
    staat = choose_staat(request, get_years(request.user))[1]
    if staat is None:
        raise Http404
    head = ["RJ-code", "Post", "Programma", f"Begroot {staat.jaar}", "Begroot t/m maand", "Gerealiseerd", "Verschil",
            "Verschil (%)", f"Gerealiseerd {staat.jaar - 1}"]  # fmt: skip
    rows = [row for sectie in staat.secties for row in sheet_rows(sectie)]
    rows += [to_row(staat.saldo), to_row(staat.resultaat)]
    data = write_xlsx([(f"{staat.jaar} tm maand {staat.tot_en_met}", head, rows)])
    log.warning("realisatie_geexporteerd", gebruiker=request.user.pk, jaar=staat.jaar)
    return make_download(data, f"realisatie-{staat.jaar}-{staat.tot_en_met:02d}.xlsx", XLSX_MIME)


def sheet_rows(sectie: Any) -> list[list[Any]]:
    """The rows of one side (baten, lasten or financial) for the sheet, with its total as the last one."""
    lines = [to_row(regel) for groep in sectie.groepen for regel in groep.regels]
    return [*lines, to_row(sectie.totaal, f"Totaal {sectie.titel.lower()}")]


def to_row(regel: Any, naam: str = "") -> list[Any]:
    """Cells of one line of the sheet: amounts in euro, the difference in percent too; ``naam`` replaces its own."""
    procent = regel.verschil_procent
    return [
        regel.code, naam or regel.naam, regel.programma, regel.begroot, regel.begroot_tot, regel.gerealiseerd,
        regel.verschil, None if procent is None else round(procent, 2), regel.vorig,
    ]  # fmt: skip


@voor_geld(*ZIEN_BEGROTING)
@require_GET
def kengetallen(request: Verzoek) -> HttpResponse:
    """The balans of one year, and the kengetallen of the last five with what they are made of."""
    years = get_years(request.user)
    form = JaarKeuze(request.GET or None, jaren=years, met_maand=False)
    chosen = form.cleaned_data if form.is_bound and form.is_valid() else {}
    context: dict[str, Any] = {
        "form": form,
        "jaren": years,
        "tabbladen": get_tabs("kengetallen"),
        "mag_inlezen": request.user.rol == Rol.CONTROLLER,
    }
    if years and not form.errors:
        jaar = int(chosen.get("jaar") or years[0])
        reeks = get_kengetallen_reeks(request.user.lid.organisatie_id, [year for year in years if year <= jaar][:REEKS])
        nu = reeks[0]
        context |= {
            "jaar": jaar,
            "balans": get_balans(request.user.lid.organisatie_id, jaar),
            "nu": nu,
            "reeks": reeks,
            "rijen": [
                (uitkomst, [each.uitkomsten[index] for each in reeks]) for index, uitkomst in enumerate(nu.uitkomsten)
            ],
            "cijfers": [(label, getattr(nu.cijfers, naam), naam) for naam, label in LABELS.items()],
        }
    return render(request, "financien/begroten/kengetallen.html", context, status=400 if form.errors else 200)
