"""One figure: what it means, how it moves, what it is made of, and the rows behind it."""

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from rapportage.indicatoren.calculations import Indicatordeel, Indicatoruitkomst
from rapportage.indicatoren.enums import Code, Inzagekeuze
from rapportage.indicatoren.models import Streefwaarde
from rapportage.indicatoren.permissions import (
    DASHBOARDROLLEN,
    mag_streefwaarde_zetten,
    sees_rows,
)
from rapportage.indicatoren.presentatie.getal import NVT, describe_shift, write_value
from rapportage.indicatoren.presentatie.grafiek import chart_categories, chart_programmes, chart_rows, chart_years
from rapportage.indicatoren.presentatie.kaart import judge, make_card
from rapportage.indicatoren.presentatie.tabel import make_tables
from rapportage.indicatoren.queries.landelijk import (
    classify,
    get_klassen,
    get_landelijk,
    get_landelijke_categorieen,
    get_verevening,
    mark_own,
)
from rapportage.indicatoren.queries.selectie import HEEL_SWV, ZONDER_SOORT, Selectie
from rapportage.indicatoren.queries.streefwaarde import get_streefwaarden
from rapportage.indicatoren.queries.vergelijking import get_vergelijking
from rapportage.indicatoren.services.tellen import get_moment, is_stale
from rapportage.indicatoren.views.basis import find_indicator, get_filter, with_filter
from swv.kern.grafiek import Grafiek, render_all
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@vereist(*DASHBOARDROLLEN)
@require_GET
@never_cache
def indicator(request: Verzoek, code: str) -> HttpResponse:
    """Definition and source, the years, and tables per part, board, school and kind."""
    found = find_indicator(request, code)
    form = get_filter(request)
    if form.leeg or not form.is_valid():
        return render(request, "rapportage/indicatoren/indicator.html", {"form": form, "indicator": found}, status=400)
    selectie = form.selectie
    selectie.alleen_laatste = True
    uitkomsten = selectie.bereken((code,))[code]
    nu = uitkomsten[-1]
    streef = get_streefwaarden(selectie).get(code)
    charts = get_charts(uitkomsten, streef)
    moment = get_moment(selectie.swv)
    context = {
        "form": form,
        "selectie": selectie,
        "indicator": found,
        "nu": nu,
        "kaart": make_card(uitkomsten, streef, selectie.vandaag),
        "oordeel": judge(nu, uitkomsten[-2], streef),
        "verschuiving": describe_shift(nu) if code == Code.CATEGORIEEN else "",
        "grafieken": list(zip(charts, render_all(charts), strict=True)),
        "tabellen": make_tables(nu, link_parts(request, code)),
        "landelijk": get_landelijk(code),
        "landelijke_categorieen": get_landelijke_categorieen(selectie.swv.sector) if code == Code.CATEGORIEEN else (),
        **compare(selectie, code, nu),
        "moment": moment,
        "wordt_geteld": is_stale(moment, selectie.vandaag),
        "vergelijking": make_vergelijking(selectie, code),
        "rijen_url": get_rows_url(request, code, nu),
        "alleen_swv": code in HEEL_SWV,
        "zonder_soort": code in ZONDER_SOORT,
        "mag_streven": mag_streefwaarde_zetten(request.user, None),
        "streef": streef,
        "export_csv": with_filter(request, "rapportage:indicator_csv", code),
        "export_xlsx": with_filter(request, "rapportage:indicator_xlsx", code),
    }
    return render(request, "rapportage/indicatoren/indicator.html", context)


def make_vergelijking(selectie: Selectie, code: str) -> dict[str, Any] | None:
    """The other schools as the page shows them; None when there are none to see."""
    found = get_vergelijking(selectie, code)
    if found is None:
        return None
    indicator = found.uitkomst.indicator
    return {
        "rijen": [
            (
                row.naam,
                "te klein om te tonen" if row.verborgen else NVT if row.nvt else write_value(indicator, row.waarde),
            )
            for row in found.rijen
        ],
        "ontbreekt": found.uitkomst.ontbreekt,
        "zonder_naam": found.keuze == Inzagekeuze.CODES,
    }


def get_charts(uitkomsten: list[Indicatoruitkomst], streef: Streefwaarde | None) -> list[Grafiek]:
    """The charts that suit this figure (years or categories, programmes, boards); one without numbers is left out."""
    nu = uitkomsten[-1]
    made = [chart_years(uitkomsten, streef)]
    if nu.code == Code.CATEGORIEEN:
        made = [chart_categories(uitkomsten)]
    if nu.code == Code.BESTEDING:
        made.append(chart_programmes(nu))
    made.append(chart_rows(nu, "bestuur"))
    return [chart for chart in made if chart is not None]


def get_rows_url(request: Verzoek, code: str, nu: Indicatoruitkomst) -> str:
    """Where the rows are, for who may see them; figures taken over from before have none."""
    if not sees_rows(request.user, code) or nu.ontbreekt:
        return ""
    return with_filter(request, "rapportage:rijen", code)


def compare(selectie: Selectie, code: str, nu: Indicatoruitkomst) -> dict[str, Any]:
    """Where this swv stands among all: its class of verevening and that of its participation."""
    if code not in (Code.DEELNAME_VSO, Code.DEELNAME_SO) or nu.landelijk is None:
        return {}
    own = get_verevening(selectie.swv.pk) if selectie.ziet_swv else None
    gemiddelde = nu.landelijk.gemiddelde
    return {
        "klassen": mark_own(get_klassen(selectie.swv.sector), own.waarde if own else None),
        "verevening": own,
        "deelnameklasse": classify(nu.waarde, nu.landelijk) if nu.waarde is not None and gemiddelde is not None else "",
        "afstand": nu.waarde - gemiddelde if nu.waarde is not None and gemiddelde is not None else None,
    }


def link_parts(request: Verzoek, code: str) -> Callable[[Indicatordeel], str] | None:
    """From a part (category, programme) to its own rows, for figures that are made of such parts."""
    if code not in (Code.CATEGORIEEN, Code.DOORBETALING, Code.BESTEDING) or not sees_rows(request.user, code):
        return None
    return lambda deel: with_filter(request, "rapportage:rijen", code, deel=deel.sleutel)
