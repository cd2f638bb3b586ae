"""Requests, decisions and how long they took."""

from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from statistics import median
from typing import Any

from django.db.models import Count, Sum

from rapportage.indicatoren.enums import ALLES_TELT_VANAF
from rapportage.jaarverslag.blokken.basis import Blokvraag, blok
from rapportage.jaarverslag.blokken.besluiten import (
    KWARTALEN,
    STROMEN,
    UITKOMSTEN,
    Besluitcijfers,
    Besluiten,
    Ontvangen,
    count_decisions,
    count_received,
)
from rapportage.jaarverslag.calculations.cijferblok import (
    NG,
    Blokgrafiek,
    Blokinhoud,
    Blokkolom,
    BlokOntbreekt,
    Blokrij,
    Bloktabel,
    Cel,
    amount,
    chart_value,
    share,
)
from rapportage.jaarverslag.enums import Soort
from swv.kern.kleine_cellen import hide_table, is_small
from swv.kern.templatetags.verband import datum
from toewijzing.enums import Besluitstatus, Categorie, Uitkomst
from toewijzing.models import Besluit

BRON = "Aanvragen en besluiten in Verband"
WEL, NIET = "binnen", "buiten"
ZONDER_BESLUIT = (
    f"Wat alleen aan een tafel wordt besproken, zonder besluit, telt vanaf {datum(ALLES_TELT_VANAF)} niet mee. Aanvragen"
    " van scholen voor een groep of zichzelf staan apart."
)


def get_received(vraag: Blokvraag) -> Ontvangen:
    """Requests of the year and the year before; raises BlokOntbreekt when there are none in either."""
    found = count_received(vraag)
    if not found.soorten:
        raise BlokOntbreekt(f"In Verband staan geen aanvragen die in {vraag.jaar - 1} of {vraag.jaar} zijn ontvangen.")
    return found


def get_decided(vraag: Blokvraag) -> Besluiten:
    """Decisions of the year; raises BlokOntbreekt when there are none."""
    found = count_decisions(vraag)
    if not found.soorten:
        raise BlokOntbreekt(f"In Verband staan geen besluiten die in {vraag.jaar} zijn genomen en bekendgemaakt.")
    return found


# --- requests -------------------------------------------------------------------------------------------------------


@blok(
    "aanvragen_soort", "Aanvragen naar soort", bron=BRON, leerlingen=True,
    definitie="Aanvragen voor een leerling die de school heeft verstuurd, naar de dag waarop het samenwerkingsverband ze"
    f" ontving. {ZONDER_BESLUIT}",
)  # fmt: skip
def aanvragen_soort(vraag: Blokvraag) -> Blokinhoud:
    """Received requests per kind, beside those of last year. Raises BlokOntbreekt when there are none."""
    found, jaren = get_received(vraag), (vraag.jaar - 1, vraag.jaar)
    rijen = [Blokrij(naam, tuple(found.cel["soort", naam, jaar] for jaar in jaren)) for naam in found.soorten]
    rijen.append(Blokrij("Totaal", tuple(found.cel["totaal", jaar] for jaar in jaren), "totaal"))
    tabel = Bloktabel(
        "Ontvangen aanvragen", "Soort aanvraag", tuple(Blokkolom(str(jaar)) for jaar in jaren), tuple(rijen)
    )
    series = tuple((str(jaar), tuple(chart_value(rij.cellen[n]) for rij in rijen[:-1])) for n, jaar in enumerate(jaren))
    chart = Blokgrafiek(
        "staaf", "Ontvangen aanvragen naar soort", f"Ontvangen aanvragen naar soort in {jaren[0]} en {jaren[1]}.",
        tuple(found.soorten), series, "aanvragen",
    )  # fmt: skip
    return Blokinhoud(tabellen=(tabel,), grafieken=(chart,), peil=f"Kalenderjaar {vraag.jaar}")


@blok(
    "aanvragen_kwartaal", "Aanvragen per kwartaal", bron=BRON, leerlingen=True,
    definitie="Aanvragen voor een leerling naar het kwartaal waarin het samenwerkingsverband ze ontving."
    f" {ZONDER_BESLUIT}",
)  # fmt: skip
def aanvragen_kwartaal(vraag: Blokvraag) -> Blokinhoud:
    """Received requests per quarter, beside those of last year. Raises BlokOntbreekt when there are none."""
    found, jaren = get_received(vraag), (vraag.jaar - 1, vraag.jaar)
    rijen = [Blokrij(f"{n}e kwartaal", tuple(found.cel["kwartaal", n, jaar] for jaar in jaren)) for n in KWARTALEN]
    rijen.append(Blokrij("Heel het jaar", tuple(found.cel["totaal", jaar] for jaar in jaren), "totaal"))
    tabel = Bloktabel("Aanvragen per kwartaal", "Kwartaal", tuple(Blokkolom(str(jaar)) for jaar in jaren), tuple(rijen))
    series = tuple((str(jaar), tuple(chart_value(rij.cellen[n]) for rij in rijen[:-1])) for n, jaar in enumerate(jaren))
    chart = Blokgrafiek(
        "lijn", "Aanvragen per kwartaal", f"Ontvangen aanvragen per kwartaal in {jaren[0]} en {jaren[1]}.",
        tuple(f"kwartaal {n}" for n in KWARTALEN), series, "aanvragen",
    )  # fmt: skip
    return Blokinhoud(tabellen=(tabel,), grafieken=(chart,), peil=f"Kalenderjaar {vraag.jaar}")


# --- decisions ------------------------------------------------------------------------------------------------------


def outcome_table(found: Besluiten, naam: str, rijen: list[str], titel: str, kop: str) -> Bloktabel:
    """Kinds or boards × outcomes, with the share that was granted."""
    kolommen = (
        *(Blokkolom(Uitkomst(each).label.capitalize()) for each in UITKOMSTEN),
        Blokkolom("Samen"),
        Blokkolom("Toegekend", Soort.PROCENT),
    )
    rows = [
        outcome_row(rij or "onbekend", [found.cel[naam, rij, each] for each in UITKOMSTEN], found.cel[naam, rij])
        for rij in rijen
    ]
    totals = [found.cel["uitkomst", each] for each in UITKOMSTEN]
    rows.append(outcome_row("Totaal", totals, found.cel["totaal",], "totaal"))
    return Bloktabel(titel, kop, kolommen, tuple(rows))


def outcome_row(kop: str, cellen: list[Cel], samen: Cel, nadruk: str = "") -> Blokrij:
    """The share is told only when all its parts are."""
    aandeel = share(int(cellen[0] or 0), samen) if NG not in cellen and isinstance(samen, int) else NG
    return Blokrij(kop, (*cellen, samen, aandeel), nadruk)


@blok(
    "besluiten_soort", "Besluiten naar soort en uitkomst", bron=BRON, leerlingen=True,
    definitie="Besluiten naar de maand waarin ze zijn bekendgemaakt.",
)  # fmt: skip
def besluiten_soort(vraag: Blokvraag) -> Blokinhoud:
    """Decisions by kind and outcome. Raises BlokOntbreekt when there are none."""
    found = get_decided(vraag)
    tabel = outcome_table(found, "soort", found.soorten, "Besluiten naar soort", "Soort aanvraag")
    series = tuple(
        (Uitkomst(each).label, tuple(chart_value(found.cel["soort", naam, each]) for naam in found.soorten))
        for each in UITKOMSTEN
    )
    chart = Blokgrafiek(
        "gestapeld", "Besluiten naar soort en uitkomst", f"Besluiten in {vraag.jaar} naar soort aanvraag en uitkomst.",
        tuple(found.soorten), series, "besluiten",
    )  # fmt: skip
    return Blokinhoud(tabellen=(tabel,), grafieken=(chart,), peil=f"Kalenderjaar {vraag.jaar}")


@blok(
    "besluiten_bestuur", "Besluiten per schoolbestuur", bron=BRON, leerlingen=True,
    definitie="Besluiten naar het bestuur van de school die de aanvraag deed.",
)  # fmt: skip
def besluiten_bestuur(vraag: Blokvraag) -> Blokinhoud:
    """Decisions by board and outcome, without a chart. Raises BlokOntbreekt when there are none."""
    found = get_decided(vraag)
    tabel = outcome_table(found, "bestuur", found.besturen, "Besluiten per schoolbestuur", "Schoolbestuur")
    return Blokinhoud(tabellen=(tabel,), peil=f"Kalenderjaar {vraag.jaar}")


@blok(
    "tlv_categorie", "Toegekende TLV's naar bekostigingscategorie", bron=BRON, leerlingen=True,
    definitie="Toegekende toelaatbaarheidsverklaringen voor het vso naar bekostigingscategorie.",
)  # fmt: skip
def tlv_categorie(vraag: Blokvraag) -> Blokinhoud:
    """Granted TLV's for vso by category, with shares in percent. Raises BlokOntbreekt when there are none."""
    found = get_decided(vraag)
    totaal = found.cel["categorieen",]
    if totaal == 0:
        raise BlokOntbreekt(
            f"In {vraag.jaar} zijn in Verband geen toelaatbaarheidsverklaringen voor het vso toegekend."
        )
    cells = [(f"Categorie {Categorie(code).label}", found.cel["categorie", code]) for code in Categorie.values]
    rijen = [Blokrij(naam, (cel, category_share(cel, totaal))) for naam, cel in cells]
    rijen.append(Blokrij("Totaal", (totaal, "100.00" if isinstance(totaal, int) else NG), "totaal"))
    kolommen = (Blokkolom("Aantal"), Blokkolom("Aandeel", Soort.PROCENT))
    tabel = Bloktabel("Toegekende TLV's vso", "Categorie", kolommen, tuple(rijen))
    return Blokinhoud(tabellen=(tabel,), peil=f"Kalenderjaar {vraag.jaar}")


def category_share(cel: Cel, totaal: Cel) -> Cel:
    """Percentage of the total as text; «not told» as soon as one of the two numbers is."""
    return share(cel, totaal) if isinstance(cel, int) and isinstance(totaal, int) else NG


# --- how long it took -----------------------------------------------------------------------------------------------


@dataclass
class Doorlooptijd:
    """Days of every decision of one kind, and how many were within the legal term and the own norm."""

    dagen: list[int] = field(default_factory=list)
    wettermijn: dict[str, int] = field(default_factory=lambda: {WEL: 0, NIET: 0})
    norm: dict[str, int] = field(default_factory=lambda: {WEL: 0, NIET: 0})

    def add(self, row: dict[str, Any]) -> None:
        """Add a month: lead times in days, and decisions within and outside the legal term and the own norm."""
        self.dagen += row["doorlooptijden"]
        for name, tally in (("wettermijn", self.wettermijn), ("norm", self.norm)):
            tally[WEL] += row[f"binnen_{name}"]
            tally[NIET] += row[f"met_{name}"] - row[f"binnen_{name}"]


def read_durations(vraag: Blokvraag) -> dict[str, Doorlooptijd]:
    """{name of the kind: how long its decisions took}."""
    cijfers = Besluitcijfers(vraag)
    found: dict[str, Doorlooptijd] = defaultdict(Doorlooptijd)
    for row in cijfers.rijen:
        found[cijfers.naam(row["soort"])].add(row)
    return {naam: duur for naam, duur in found.items() if duur.dagen}


@blok(
    "doorlooptijd", "Doorlooptijden", bron=BRON, leerlingen=True,
    definitie=(
        "Kalenderdagen van ontvangst tot bekendmaking. De wettelijke termijn telt schorsing en verlenging mee (Awb 4:13 tot"
        " en met 4:15); de norm is die van het samenwerkingsverband zelf."
    ),
)  # fmt: skip
def doorlooptijd(vraag: Blokvraag) -> Blokinhoud:
    """Median in days, and percent within term and norm, per kind. Raises BlokOntbreekt when no lead time is known."""
    decided, durations = get_decided(vraag), read_durations(vraag)
    if not durations:
        raise BlokOntbreekt(f"Van de besluiten van {vraag.jaar} is geen doorlooptijd bekend.")
    soorten = sorted(durations)
    termijn = hide_table({naam: durations[naam].wettermijn for naam in soorten})
    norm = hide_table({naam: durations[naam].norm for naam in soorten})
    rijen = []
    for naam in soorten:
        count = decided.cel.get(("soort", naam), NG)
        if count == NG:
            rijen.append(Blokrij(naam, (NG, NG, NG, NG)))
            continue
        dagen = amount(Decimal(str(median(durations[naam].dagen)))) if not is_small(len(durations[naam].dagen)) else NG
        rijen.append(Blokrij(naam, (count, dagen, within(termijn.cellen[naam]), within(norm.cellen[naam]))))
    kolommen = (
        Blokkolom("Besluiten"), Blokkolom("Mediaan in dagen", Soort.DECIMAAL), Blokkolom("Binnen wettelijke termijn", Soort.PROCENT),
        Blokkolom("Binnen eigen norm", Soort.PROCENT),
    )  # fmt: skip
    noot = "Een streepje: deze termijn geldt niet voor deze soort aanvraag."
    tabel = Bloktabel("Doorlooptijd naar soort", "Soort aanvraag", kolommen, tuple(rijen), noot)
    return Blokinhoud(tabellen=(tabel,), peil=f"Kalenderjaar {vraag.jaar}")


def within(cells: dict[str, int | None]) -> Cel:
    """The share within the term; NG when one of its parts is not told, None when the term doesn't apply."""
    if None in cells.values():
        return NG
    return share(cells[WEL] or 0, (cells[WEL] or 0) + (cells[NIET] or 0))


@blok(
    "stromen", "In-, uit- en terugstroom (v)so", bron="Toekenningen en inschrijvingen in Verband", leerlingen=True,
    definitie=(
        "Instroom: een eerste TLV voor (v)so begon. Uitstroom: een TLV liep af zonder vervolg. Terug: van een school voor"
        " (v)so naar een reguliere school. Alleen leerlingen die het samenwerkingsverband kent."
    ),
)  # fmt: skip
def stromen(vraag: Blokvraag) -> Blokinhoud:
    """Pupils in and out of special education in two years. Raises BlokOntbreekt when there are none in either."""
    jaren = [vraag.jaar - 1, vraag.jaar]
    counts = {jaar: Besluitcijfers(Blokvraag(vraag.swv, jaar)).rijen for jaar in jaren}
    cells = {
        naam: {str(jaar): sum(row[code] for row in counts[jaar]) for jaar in jaren} for code, naam in STROMEN.items()
    }
    if not any(any(row.values()) for row in cells.values()):
        raise BlokOntbreekt(f"In {vraag.jaar - 1} en {vraag.jaar} is in Verband geen in- of uitstroom geteld.")
    rijen = tuple(Blokrij(naam, tuple(NG if is_small(n) else n for n in row.values())) for naam, row in cells.items())
    tabel = Bloktabel("Stromen", "Stroom", tuple(Blokkolom(str(jaar)) for jaar in jaren), rijen)
    return Blokinhoud(tabellen=(tabel,), peil=f"Kalenderjaar {vraag.jaar}")


@blok(
    "toekenning_bedrag", "Toegekende arrangementen", bron=BRON, leerlingen=True,
    definitie="Toegekende aanvragen waarbij een bedrag hoort: aantal en de som van de toegekende bedragen.",
)  # fmt: skip
def toekenning_bedrag(vraag: Blokvraag) -> Blokinhoud:
    """Granted amounts in euro per kind; an amount is hidden with its number. Raises BlokOntbreekt without any."""
    rows = Besluit.objects.filter(
        aanvraag__swv=vraag.swv, status=Besluitstatus.BEKENDGEMAAKT, bekendgemaakt_op__range=(vraag.begin, vraag.eind),
        uitkomst=Uitkomst.TOEGEKEND, bedrag__isnull=False,
    )  # fmt: skip
    found = list(rows.order_by().values_list("aanvraag__soort__naam").annotate(Count("pk"), Sum("bedrag")))
    if not found:
        raise BlokOntbreekt(f"In {vraag.jaar} zijn in Verband geen aanvragen met een bedrag toegekend.")
    decided = get_decided(vraag)
    shown = hide_table({naam: {"aantal": aantal} for naam, aantal, _ in found})
    rijen = []
    for naam, _, bedrag in sorted(found):
        hidden = shown.cellen[naam]["aantal"] is None or decided.cel.get(("soort", naam, Uitkomst.TOEGEKEND)) == NG
        rijen.append(Blokrij(naam, (NG, NG) if hidden else (shown.cellen[naam]["aantal"], amount(bedrag))))
    kolommen = (Blokkolom("Aantal"), Blokkolom("Toegekend bedrag", Soort.EURO))
    tabel = Bloktabel("Toegekende bedragen", "Soort aanvraag", kolommen, tuple(rijen))
    return Blokinhoud(tabellen=(tabel,), peil=f"Kalenderjaar {vraag.jaar}")
