"""How the swv, the board or the school stands: cards, charts with a table each, and the way down to the rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from rapportage.indicatoren.calculations import Indicatoruitkomst
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.permissions import DASHBOARDROLLEN, sees_rows
from rapportage.indicatoren.presentatie.getal import describe_shift
from rapportage.indicatoren.presentatie.grafiek import (
    chart_absence,
    chart_categories,
    chart_flow,
    chart_programmes,
    chart_rows,
    chart_years,
)
from rapportage.indicatoren.presentatie.kaart import choose_cards, make_card
from rapportage.indicatoren.presentatie.tabel import make_overview
from rapportage.indicatoren.queries.leerling import get_maandverloop
from rapportage.indicatoren.queries.selectie import Selectie
from rapportage.indicatoren.queries.streefwaarde import get_streefwaarden
from rapportage.indicatoren.services.tellen import get_moment, is_stale
from rapportage.indicatoren.views.basis import get_filter, with_filter
from swv.kern.grafiek import Grafiek, render_all
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@dataclass(frozen=True)
class Grafiekvak:
    """A chart on the page, with the figure it belongs to."""

    titel: str
    code: str
    grafiek: Grafiek
    toelichting: str = ""


@vereist(*DASHBOARDROLLEN)
@require_GET
@never_cache
def dashboard(request: Verzoek) -> HttpResponse:
    """The page one sees first under Sturing."""
    form = get_filter(request)
    if form.leeg or not form.is_valid():
        return render(
            request, "rapportage/indicatoren/dashboard.html", {"form": form}, status=400 if form.errors else 200
        )
    selectie = form.selectie
    selectie.alleen_laatste = True
    moment = get_moment(selectie.swv)
    context = {
        "form": form,
        "selectie": selectie,
        "moment": moment,
        "wordt_geteld": is_stale(moment, selectie.vandaag),
        "export_csv": with_filter(request, "rapportage:export_csv"),
        "export_xlsx": with_filter(request, "rapportage:export_xlsx"),
    }
    if moment is not None:
        context |= get_figures(selectie)
    return render(request, "rapportage/indicatoren/dashboard.html", context)


def get_figures(selectie: Selectie) -> dict[str, Any]:
    """Cards, charts and the overview of this view."""
    found = selectie.bereken(selectie.codes)
    streef = get_streefwaarden(selectie)
    kaarten = [
        make_card(found[code], streef.get(code), selectie.vandaag)
        for code in choose_cards(selectie.user.rol, selectie.codes)
    ]
    vakken = get_charts(selectie, found, streef)
    lijnen = [kaart.lijn for kaart in kaarten if kaart.lijn is not None]
    drawn = render_all([*lijnen, *(vak.grafiek for vak in vakken)])
    sparks = iter(drawn[: len(lijnen)])
    return {
        "kaarten": [(kaart, next(sparks) if kaart.lijn else "") for kaart in kaarten],
        "vakken": list(zip(vakken, drawn[len(lijnen) :], strict=True)),
        "overzicht": make_overview(found, streef),
        "jaren": [periode.label for periode in selectie.perioden],
    }


def get_charts(
    selectie: Selectie, found: dict[str, list[Indicatoruitkomst]], streef: dict[str, Any]
) -> list[Grafiekvak]:
    """The charts that this role has and for which there are figures."""
    made: list[tuple[str, str, Grafiek | None, str]] = []
    for code in (Code.DEELNAME_VSO, Code.DEELNAME_SO):
        if code in found:
            made.append((str(code.label), code, chart_years(found[code], streef.get(code)), _note(found[code])))
    if Code.CATEGORIEEN in found:
        shift = describe_shift(found[Code.CATEGORIEEN][-1])
        made.append(("(V)so per categorie", Code.CATEGORIEEN, chart_categories(found[Code.CATEGORIEEN]), shift))
    for code in (Code.OP_TIJD_WET, Code.DOORLOOPTIJD):
        made.append((str(code.label), code, chart_years(found[code], streef.get(code)), ""))
    per_1000 = found[Code.AANVRAGEN_PER_1000][-1]
    which = "bestuur" if len(per_1000.per_bestuur) > 1 else "school"
    made.append((f"Aanvragen per 1.000 leerlingen, per {which}", per_1000.code, chart_rows(per_1000, which), ""))
    soorten = chart_rows(found[Code.AANVRAGEN][-1], "soort")
    made.append(("Aanvragen per soort", Code.AANVRAGEN, soorten, ""))
    made.append(("Thuiszitters per maand", Code.THUISZITTERS, get_absence_chart(selectie), ""))
    flow: dict[str, list[Indicatoruitkomst]] = {
        code: found[code] for code in (Code.INSTROOM, Code.UITSTROOM, Code.TERUGSTROOM)
    }
    made.append(("In-, uit- en terugstroom", Code.INSTROOM, chart_flow(flow), ""))
    spent = [each for each in found.get(Code.BESTEDING, ()) if each.delen]
    if spent:
        made.append(
            (
                f"Besteding per programma, {spent[-1].bronnen[0]}",
                Code.BESTEDING,
                chart_programmes(spent[-1]),
                "",
            )
        )
    return [Grafiekvak(titel, code, grafiek, note) for titel, code, grafiek, note in made if grafiek is not None]


def _note(uitkomsten: Sequence[Indicatoruitkomst]) -> str:
    land = uitkomsten[-1].landelijk
    if land is None:
        return ""
    return f"Landelijk: ongewogen gemiddelde van {land.aantal_swv} samenwerkingsverbanden in {land.jaar}. Bron: {land.bron}."


def get_absence_chart(selectie: Selectie) -> Grafiek | None:
    """The last twelve ends of a month of the year (the last one may be today)."""
    last = min(selectie.vandaag, selectie.periode.laatste_dag)
    van = (last.replace(year=last.year - 1, day=1) + timedelta(days=32)).replace(day=1)
    ziet = sees_rows(selectie.user, Code.THUISZITTERS)
    if not ziet and (selectie.school or selectie.bestuur):
        return None
    maanden = get_maandverloop((selectie.gefilterd if ziet else selectie.geheel).keuze, van, selectie.periode.tot)
    return chart_absence(maanden, alles=ziet)
