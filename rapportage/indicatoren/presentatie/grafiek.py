"""The charts of the dashboard, each from outcomes in which small numbers are hidden already."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from rapportage.indicatoren.calculations import Indicatoruitkomst
from rapportage.indicatoren.enums import Code, Indicatoreenheid
from rapportage.indicatoren.models import Streefwaarde
from rapportage.indicatoren.presentatie.getal import to_plain, write_number
from rapportage.indicatoren.presentatie.kaart import EENHEDEN
from rapportage.indicatoren.rekenregels.gegevens import geldjaar
from swv.kern.grafiek import Band, Grafiek, Punt, bar_chart, line_chart, stacked_chart
from swv.kern.kleine_cellen import hide_cells
from swv.kern.templatetags.verband import MAANDEN_KORT
from thuiszitters.enums import Opgavekolom

EIGEN, LANDELIJK, STREEF = "eigen cijfer", "landelijk gemiddelde", "streefwaarde"
DUIZEND = Decimal(1000)
KORTE_KOLOMMEN = {
    Opgavekolom.KORT: "4 weken tot 3 maanden",
    Opgavekolom.LANG: "langer dan 3 maanden",
    Opgavekolom.ABSOLUUT: "nergens ingeschreven",
}


def options(uitkomst: Indicatoruitkomst) -> dict[str, object]:
    """What every chart of this figure shares: the word for its unit, its decimals and the name of its first column."""
    indicator = uitkomst.indicator
    return {"eenheid": EENHEDEN.get(indicator.eenheid, ""), "decimalen": indicator.decimalen, "kolom": "Schooljaar"}


def chart_years(uitkomsten: Sequence[Indicatoruitkomst], streef: Streefwaarde | None = None) -> Grafiek | None:
    """The line over the years, with the target, and with mean and spread of the country where they are known."""
    if not any(uitkomst.waarde is not None for uitkomst in uitkomsten):
        return None
    last, decimalen = uitkomsten[-1], uitkomsten[-1].indicator.decimalen
    money = last.code in (Code.DOORBETALING, Code.BESTEDING)
    labels = {each.periode: str(geldjaar(each.periode)) if money else each.periode.label for each in uitkomsten}
    punten = [Punt(labels[each.periode], to_plain(each.waarde, decimalen), EIGEN) for each in uitkomsten]
    banden = []
    for each in uitkomsten:
        land = each.landelijk
        if land is not None and land.gemiddelde is not None:
            punten.append(Punt(labels[each.periode], land.gemiddelde, f"{LANDELIJK} ({land.jaar})"))
            if land.sd is not None:
                banden.append(Band(labels[each.periode], land.gemiddelde - land.sd, land.gemiddelde + land.sd))
    if streef is not None:
        punten += [Punt(labels[each.periode], streef.waarde, STREEF) for each in uitkomsten]
    zero = last.indicator.eenheid in (Indicatoreenheid.AANTAL, Indicatoreenheid.DAGEN, Indicatoreenheid.PER_1000)
    titel = f"{last.indicator.naam} per {'kalenderjaar' if money else 'schooljaar'}"
    if banden:
        titel += "; de band is het landelijk gemiddelde plus en min één standaardafwijking"
    kolom = "Kalenderjaar" if money else "Schooljaar"
    return line_chart(titel, punten, banden=banden, vanaf_nul=zero, **{**options(last), "kolom": kolom})


def chart_categories(uitkomsten: Sequence[Indicatoruitkomst]) -> Grafiek | None:
    """The share of each category per year."""
    punten = [
        Punt(each.periode.label, to_plain(deel.waarde, 1), deel.naam) for each in uitkomsten for deel in each.delen
    ]
    if not any(punt.waarde is not None for punt in punten):
        return None
    percent = [Punt(p.categorie, p.waarde, p.reeks) for p in punten]
    return stacked_chart("(V)so-leerlingen per bekostigingscategorie, in procenten", percent, aandeel=True, eenheid="%", decimalen=1, kolom="Schooljaar")  # fmt: skip


def chart_rows(uitkomst: Indicatoruitkomst, welke: str, streef: Streefwaarde | None = None) -> Grafiek | None:
    """Bars per board, school or kind; the line is the figure of everything together."""
    rows = getattr(uitkomst, f"per_{welke}")
    decimalen = uitkomst.indicator.decimalen
    punten = [Punt(row.naam, to_plain(row.waarde, decimalen)) for row in rows]
    # With a part hidden the bars would tell a false story; the table says which ones are not shown.
    if any(row.verborgen for row in rows) or len([punt for punt in punten if punt.waarde is not None]) < 2:
        return None
    is_rate = uitkomst.indicator.eenheid not in (Indicatoreenheid.AANTAL, Indicatoreenheid.EURO)
    norm = to_plain(uitkomst.waarde, decimalen) if is_rate else None
    titel = f"{uitkomst.indicator.naam} per {welke}, {uitkomst.periode.label}"
    if norm is not None:
        titel += f"; de streep is het geheel: {write_number(norm, decimalen)}"
    return bar_chart(titel, punten, norm=norm, **{**options(uitkomst), "kolom": welke.capitalize()})


def chart_programmes(uitkomst: Indicatoruitkomst) -> Grafiek | None:
    """Cost per programme, in thousands of euro."""
    punten = [Punt(deel.naam, to_plain(deel.teller / DUIZEND, 0)) for deel in uitkomst.delen if deel.teller is not None]
    if len(punten) < 2:
        return None
    return bar_chart(f"Besteding per programma, {uitkomst.bronnen[0]}", punten, eenheid="× € 1.000", kolom="Programma")


def chart_flow(per_code: Mapping[str, Sequence[Indicatoruitkomst]]) -> Grafiek | None:
    """In, out and back, next to each other over the years."""
    namen = {Code.INSTROOM: "instroom", Code.UITSTROOM: "uitstroom", Code.TERUGSTROOM: "terugstroom"}
    punten = [
        Punt(each.periode.label, to_plain(each.waarde, 0), naam)
        for code, naam in namen.items()
        for each in per_code.get(code, ())
    ]
    if not any(punt.waarde for punt in punten):
        return None
    return line_chart("In-, uit- en terugstroom (v)so", punten, eenheid="leerlingen", kolom="Schooljaar")


def chart_absence(maanden: Mapping[date, Mapping[str, int]], *, alles: bool) -> Grafiek | None:
    """Thuiszitters at the end of each month, by how long; for who may not see small numbers only how many."""
    punten = []
    for dag, kolommen in maanden.items():
        maand = f"{MAANDEN_KORT[dag.month - 1]} {dag:%y}"
        if alles:
            punten += [Punt(maand, kolommen.get(kolom, 0), naam) for kolom, naam in KORTE_KOLOMMEN.items()]
        else:
            shown, _ = hide_cells({kolom: kolommen.get(kolom, 0) for kolom in Opgavekolom.values})
            own = [shown[kolom] for kolom in KORTE_KOLOMMEN]
            punten.append(Punt(maand, None if None in own else sum(value for value in own if value)))
    if not any(punt.waarde for punt in punten):
        return None
    return stacked_chart("Thuiszitters aan het einde van elke maand", punten, eenheid="leerlingen", kolom="Maand")
