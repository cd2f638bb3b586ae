"""The staat van baten en lasten: realisation against budget and last year, differences, programmes."""

from decimal import Decimal

from financien.begroten.calculations.begroting import BATEN, FINANCIELE_BATEN
from financien.begroten.calculations.rj660 import get_naam
from financien.begroten.models import Begroting
from financien.begroten.queries import Staat, Staatregel, find_gap, get_staat
from rapportage.jaarverslag.blokken.basis import Blokvraag, blok
from rapportage.jaarverslag.blokken.geldbasis import NUL, REALISATIE, euro_columns
from rapportage.jaarverslag.calculations.cijferblok import (
    Blokgrafiek,
    Blokinhoud,
    Blokkolom,
    BlokOntbreekt,
    Blokrij,
    Bloktabel,
    amount,
    chart_value,
)
from rapportage.jaarverslag.enums import Soort

MILJOEN = Decimal(1_000_000)


def require_staat(vraag: Blokvraag) -> tuple[Staat, Begroting]:
    """The staat of a whole year with its adopted budget. Raises BlokOntbreekt."""
    if gat := find_gap(vraag.swv.pk, vraag.jaar):
        raise BlokOntbreekt(f"{gat} De controller leest haar in bij Financiën.")
    staat = get_staat(vraag.swv.pk, vraag.jaar)
    if staat.begroting is None:
        raise BlokOntbreekt(f"Er is geen vastgestelde begroting voor {vraag.jaar}.")
    return staat, staat.begroting


@blok(
    "baten_lasten", "Staat van baten en lasten", bron=REALISATIE, nodig=True,
    definitie="Gerealiseerde baten en lasten van het kalenderjaar naast de vastgestelde begroting en het jaar ervoor.",
)  # fmt: skip
def baten_lasten(vraag: Blokvraag) -> Blokinhoud:
    """The staat in euro: realised, budget, difference and last year. Raises BlokOntbreekt as ``require_staat`` does."""
    staat, begroting = require_staat(vraag)
    rijen: list[Blokrij] = []
    detail: list[Blokrij] = []
    for sectie in staat.secties:
        if not sectie.groepen:
            continue
        rijen.append(Blokrij(sectie.titel, (None,) * 4, "kop"))
        rijen += [staat_row(groep.totaal) for groep in sectie.groepen]
        rijen.append(staat_row(sectie.totaal, "totaal", f"Totaal {sectie.titel.lower()}"))
        for groep in sectie.groepen:
            detail += [staat_row(regel) for regel in groep.regels] if len(groep.regels) > 1 else []
    rijen += [staat_row(staat.saldo, "totaal"), staat_row(staat.resultaat, "totaal")]
    kolommen = euro_columns(str(vraag.jaar), f"Begroting {vraag.jaar}", "Verschil", str(vraag.jaar - 1))
    tabellen = [Bloktabel("Staat van baten en lasten", "Post", kolommen, tuple(rijen))]
    if detail:
        tabellen.append(Bloktabel("Posten met meer dan één regel", "Regel", kolommen, tuple(detail)))
    return Blokinhoud(
        tabellen=tuple(tabellen), grafieken=(staat_chart(staat, vraag),), peil=f"Kalenderjaar {vraag.jaar}",
        opmerkingen=(f"Begroting: versie {begroting.volgnummer}, eerste jaar {begroting.jaar}.",),
        feiten=staat_facts(staat),
    )  # fmt: skip


def staat_row(regel: Staatregel, nadruk: str = "", kop: str = "") -> Blokrij:
    """A line of the staat in euro: (realised, budget, difference, last year); ``kop`` replaces code and name."""
    naam = kop or " ".join(
        part
        for part in (regel.code, regel.naam or get_naam(regel.code), regel.programma and f"({regel.programma})")
        if part
    )
    verschil = None if regel.gerealiseerd is None or regel.begroot is None else regel.gerealiseerd - regel.begroot
    return Blokrij(naam, tuple(map(amount, (regel.gerealiseerd, regel.begroot, verschil, regel.vorig))), nadruk)


def staat_chart(staat: Staat, vraag: Blokvraag) -> Blokgrafiek:
    """Income and cost in millions of euros: last year, budget, this year."""
    labels = (str(vraag.jaar - 1), f"Begroting {vraag.jaar}", str(vraag.jaar))
    series = []
    for sectie in staat.secties[:2]:
        totaal = sectie.totaal
        values = (totaal.vorig, totaal.begroot, totaal.gerealiseerd)
        series.append((sectie.titel, tuple(None if v is None else float(v / MILJOEN) for v in values)))
    resultaat = amount(staat.resultaat.gerealiseerd)
    alt = f"Baten en lasten in {vraag.jaar - 1}, volgens de begroting en in {vraag.jaar}. Resultaat {vraag.jaar}: {resultaat} euro."
    return Blokgrafiek("staaf", "Baten en lasten", alt, labels, tuple(series), "miljoen euro")


def staat_facts(staat: Staat) -> dict[str, str]:
    """What the checks compare: the totals of this year and of the adopted budget, and which budget it is."""
    facts = (
        {"begroting": str(staat.begroting.pk), "begroting_sha256": staat.begroting.sha256} if staat.begroting else {}
    )
    for naam, regel in (
        ("baten", staat.secties[0].totaal),
        ("lasten", staat.secties[1].totaal),
        ("resultaat", staat.resultaat),
    ):
        facts[naam] = amount(regel.gerealiseerd) or ""
        facts[f"begroot_{naam}"] = amount(regel.begroot) or ""
    return facts


@blok(
    "lasten_verschil", "De grootste verschillen met de begroting", bron=REALISATIE,
    definitie="De posten met het grootste verschil tussen realisatie en begroting, in euro.",
)  # fmt: skip
def lasten_verschil(vraag: Blokvraag) -> Blokinhoud:
    """The 8 lines that differ most from the budget, and whether that is to the good. BlokOntbreekt without any."""
    staat, _ = require_staat(vraag)
    # Per code: budget and realisation may split a code into lines in their own ways.
    regels = [groep.totaal for sectie in staat.secties for groep in sectie.groepen if groep.totaal.verschil]
    largest = sorted(regels, key=lambda regel: -abs(regel.verschil or NUL))[:8]
    if not largest:
        raise BlokOntbreekt("Er zijn geen verschillen tussen realisatie en begroting.")
    rijen = []
    for regel in largest:
        row = staat_row(regel)
        rijen.append(Blokrij(row.kop, (*row.cellen[:3], "gunstig" if is_favourable(regel) else "ongunstig")))
    kolommen = (*euro_columns("Realisatie", "Begroting", "Verschil"), Blokkolom("Gevolg", Soort.TEKST))
    return Blokinhoud(
        tabellen=(Bloktabel("Grootste verschillen", "Post", kolommen, tuple(rijen)),), peil=f"Kalenderjaar {vraag.jaar}"
    )


def is_favourable(regel: Staatregel) -> bool:
    """More income or less cost than was budgeted."""
    return ((regel.verschil or NUL) > 0) == (regel.soort in (BATEN, FINANCIELE_BATEN))


@blok(
    "programmas", "Besteding per programma", bron=REALISATIE,
    definitie="Lasten naar het programma waaraan de post of boeking hangt.",
)  # fmt: skip
def programmas(vraag: Blokvraag) -> Blokinhoud:
    """Cost per programme in euro, with budget and last year. Raises BlokOntbreekt when no post has a programme."""
    staat, _ = require_staat(vraag)
    if not staat.programmas:
        raise BlokOntbreekt(
            "De posten hebben geen programma. De controller vult het in bij de begroting en de realisatie."
        )
    rijen = [
        Blokrij(regel.programma or regel.naam or "zonder programma", staat_row(regel).cellen)
        for regel in staat.programmas
    ]
    kolommen = euro_columns(str(vraag.jaar), f"Begroting {vraag.jaar}", "Verschil", str(vraag.jaar - 1))
    labels = tuple(rij.kop for rij in rijen)
    series = tuple((kolommen[n].naam, tuple(chart_value(rij.cellen[n]) for rij in rijen)) for n in (0,))
    chart = Blokgrafiek(
        "staaf", "Besteding per programma", f"Lasten per programma in {vraag.jaar}.", labels, series, "euro"
    )
    tabel = Bloktabel("Lasten per programma", "Programma", kolommen, tuple(rijen))
    return Blokinhoud(tabellen=(tabel,), grafieken=(chart,), peil=f"Kalenderjaar {vraag.jaar}")
