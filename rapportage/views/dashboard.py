"""How the swv, the board or the school stands: cards, charts with a table each, and the way down to the rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from rapportage.calculations import Uitkomst
from rapportage.enums import Code
from rapportage.permissions import DASHBOARDROLLEN, sees_rows
from rapportage.presentatie import grafieken
from rapportage.presentatie.kaarten import choose_cards, make_card
from rapportage.presentatie.tabellen import make_overview
from rapportage.queries.kijk import Kijk
from rapportage.queries.leerlingen import get_maandverloop
from rapportage.queries.streefwaarden import get_streefwaarden
from rapportage.views.basis import get_filter, get_moment, is_stale, with_filter
from swv.kern.grafiek import Grafiek, render_all
from swv.organisatie.permissions import vereist


@dataclass(frozen=True)
class Vak:
    """A chart on the page, with the figure it belongs to."""

    titel: str
    code: str
    grafiek: Grafiek
    toelichting: str = ""


@vereist(*DASHBOARDROLLEN)
@require_GET
@never_cache
def dashboard(request: HttpRequest) -> HttpResponse:
    """The page one sees first under Sturing."""
    form = get_filter(request)
    if form.leeg or not form.is_valid():
        return render(request, "rapportage/dashboard.html", {"form": form}, status=400 if form.errors else 200)
    kijk = form.kijk
    kijk.alleen_laatste = True
    moment = get_moment(kijk)
    context = {
        "form": form,
        "kijk": kijk,
        "moment": moment,
        "wordt_geteld": is_stale(moment, kijk.vandaag),
        "export_csv": with_filter(request, "rapportage:export_csv"),
        "export_xlsx": with_filter(request, "rapportage:export_xlsx"),
    }
    if moment is not None:
        context |= get_figures(kijk)
    return render(request, "rapportage/dashboard.html", context)


def get_figures(kijk: Kijk) -> dict[str, Any]:
    """Cards, charts and the overview of this view."""
    found = kijk.bereken(kijk.codes)
    streef = get_streefwaarden(kijk)
    kaarten = [
        make_card(found[code], streef.get(code), kijk.vandaag) for code in choose_cards(kijk.user.rol, kijk.codes)
    ]
    vakken = get_charts(kijk, found, streef)
    lijnen = [kaart.lijn for kaart in kaarten if kaart.lijn is not None]
    drawn = render_all([*lijnen, *(vak.grafiek for vak in vakken)])
    sparks = iter(drawn[: len(lijnen)])
    return {
        "kaarten": [(kaart, next(sparks) if kaart.lijn else "") for kaart in kaarten],
        "vakken": list(zip(vakken, drawn[len(lijnen) :], strict=True)),
        "overzicht": make_overview(found, streef),
        "jaren": [periode.label for periode in kijk.perioden],
    }


def get_charts(kijk: Kijk, found: dict[str, list[Uitkomst]], streef: dict[str, Any]) -> list[Vak]:
    """The charts that this role has and for which there are figures."""
    made: list[tuple[str, str, Grafiek | None, str]] = []
    for code in (Code.DEELNAME_VSO, Code.DEELNAME_SO):
        if code in found:
            made.append((code.label, code, grafieken.chart_years(found[code], streef.get(code)), _note(found[code])))
    if Code.CATEGORIEEN in found:
        shift = describe_shift(found[Code.CATEGORIEEN][-1])
        made.append(
            ("(V)so per categorie", Code.CATEGORIEEN, grafieken.chart_categories(found[Code.CATEGORIEEN]), shift)
        )
    for code in (Code.OP_TIJD_WET, Code.DOORLOOPTIJD):
        made.append((code.label, code, grafieken.chart_years(found[code], streef.get(code)), ""))
    per_1000 = found[Code.AANVRAGEN_PER_1000][-1]
    which = "bestuur" if len(per_1000.per_bestuur) > 1 else "school"
    made.append(
        (f"Aanvragen per 1.000 leerlingen, per {which}", per_1000.code, grafieken.chart_rows(per_1000, which), "")
    )
    soorten = grafieken.chart_rows(found[Code.AANVRAGEN][-1], "soort")
    made.append(("Aanvragen per soort", Code.AANVRAGEN, soorten, ""))
    made.append(("Thuiszitters per maand", Code.THUISZITTERS, get_absence_chart(kijk), ""))
    flow = {code: found[code] for code in (Code.INSTROOM, Code.UITSTROOM, Code.TERUGSTROOM)}
    made.append(("In-, uit- en terugstroom", Code.INSTROOM, grafieken.chart_flow(flow), ""))
    spent = [each for each in found.get(Code.BESTEDING, ()) if each.delen]
    if spent:
        made.append(
            (
                f"Besteding per programma, {spent[-1].bronnen[0]}",
                Code.BESTEDING,
                grafieken.chart_programmes(spent[-1]),
                "",
            )
        )
    return [Vak(titel, code, grafiek, note) for titel, code, grafiek, note in made if grafiek is not None]


def _note(uitkomsten: Sequence[Uitkomst]) -> str:
    land = uitkomsten[-1].landelijk
    if land is None:
        return ""
    return f"Landelijk: ongewogen gemiddelde van {land.aantal_swv} samenwerkingsverbanden in {land.jaar}. Bron: {land.bron}."


def describe_shift(uitkomst: Uitkomst) -> str:
    """«Verschuiving: van categorie 3 naar 1 …», or that there is none."""
    shift = uitkomst.verschuiving
    if uitkomst.ontbreekt:
        return ""
    if shift is None:
        return "Geen verschuiving tussen categorieën ten opzichte van het vorige jaar."
    uit, naar = (" en ".join(codes) for codes in (shift.uit, shift.naar))
    return f"Verschuiving ten opzichte van het vorige jaar: van categorie {uit} naar {naar}."


def get_absence_chart(kijk: Kijk) -> Grafiek | None:
    """The last twelve ends of a month of the year (the last one may be today)."""
    last = min(kijk.vandaag, kijk.periode.laatste_dag)
    van = (last.replace(year=last.year - 1, day=1) + timedelta(days=32)).replace(day=1)
    ziet = sees_rows(kijk.user, Code.THUISZITTERS)
    if not ziet and (kijk.school or kijk.bestuur):
        return None
    maanden = get_maandverloop((kijk.gefilterd if ziet else kijk.geheel).keuze, van, kijk.periode.tot)
    return grafieken.chart_absence(maanden, alles=ziet)
