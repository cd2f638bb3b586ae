"""Continuïteitsparagraaf: formatie per group (A1) and the balans of the years ahead (A2).

The year of the report and the three after it (Regeling jaarverslaggeving onderwijs).
"""

from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal

from financien.begroten.calculations.rj660 import get_naam
from financien.begroten.enums import Reservesoort
from financien.begroten.queries import Balans, compute_begroting, get_balans, read_reserves
from financien.referentie.enums import FORMATIE, Tellingsoort
from financien.referentie.models import Telling
from rapportage.jaarverslag.blokken.basis import Blokvraag, blok
from rapportage.jaarverslag.blokken.geldbasis import NUL, euro_columns
from rapportage.jaarverslag.blokken.vooruit import require_forecast
from rapportage.jaarverslag.calculations.cijferblok import (
    Blokinhoud,
    Blokkolom,
    BlokOntbreekt,
    Blokrij,
    Bloktabel,
    amount,
)
from rapportage.jaarverslag.enums import Soort
from swv.kern.geld import write_euro

JAREN = 3
FUNCTIES = {
    Tellingsoort.FTE_BESTUUR: "Bestuur en management",
    Tellingsoort.FTE_OP: "Onderwijzend personeel",
    Tellingsoort.FTE_OOP: "Ondersteunend personeel",
}
EIGEN, LIQUIDE = "2.1", "1.7"


# --- formatie -------------------------------------------------------------------------------------------------------


@blok(
    "formatie", "Formatie", bron="Tellingen van de formatie bij Financiën",
    definitie="Formatie in fte per groep, in het verslagjaar en verwacht voor de drie jaren erna.",
)  # fmt: skip
def formatie(vraag: Blokvraag) -> Blokinhoud:
    """A1: fte per group in the year and the three after it; raises BlokOntbreekt when a year is absent."""
    jaren = range(vraag.jaar, vraag.jaar + JAREN + 1)
    found, bronnen = read_staff(vraag, jaren)
    missing = [str(jaar) for jaar in jaren if jaar not in found]
    if missing:
        raise BlokOntbreekt(
            f"De formatie in fte van {', '.join(missing)} ontbreekt. De controller voegt haar toe bij Financiën, tellingen."
        )
    rijen = [
        Blokrij(naam, tuple(amount(found[jaar].get(code, NUL)) for jaar in jaren)) for code, naam in FUNCTIES.items()
    ]
    rijen.append(Blokrij("Totaal", tuple(amount(sum(found[jaar].values(), NUL)) for jaar in jaren), "totaal"))
    kolommen = tuple(Blokkolom(str(jaar), Soort.DECIMAAL) for jaar in jaren)
    bron = f"Bron: {'; '.join(sorted(bronnen))}."
    return Blokinhoud(
        tabellen=(Bloktabel("Formatie in fte", "Groep", kolommen, tuple(rijen)),), peil=f"Kalenderjaar {vraag.jaar}",
        opmerkingen=(bron,),
    )  # fmt: skip


def read_staff(vraag: Blokvraag, jaren: range) -> tuple[dict[int, dict[str, Decimal]], set[str]]:
    """({year: {group: fte on the last day that was counted}}, the sources); definitive goes before provisional."""
    rows = Telling.objects.filter(
        swv=vraag.swv, organisatie=vraag.swv, code__in=FORMATIE, datum__year__gte=jaren[0], datum__year__lte=jaren[-1]
    )
    found: dict[int, dict[str, Decimal]] = defaultdict(dict)
    bronnen = set()
    # «voorlopig» comes last in the alphabet, so the definitive one overwrites it.
    for row in rows.order_by("datum", "-status"):
        if row.aantal is not None:
            found[row.datum.year][row.code] = row.aantal
            bronnen.add(row.bron)
    return found, bronnen


# --- balans ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Balansjaar:
    """One forecast balans: {RJ code of two levels: amount}; cash makes the two sides equal."""

    jaar: int
    resultaat: Decimal
    activa: dict[str, Decimal]
    passiva: dict[str, Decimal]
    bestemming: dict[str, Decimal] = field(default_factory=dict)

    @property
    def eigen(self) -> Decimal:
        """Equity at the end of that year, in euro."""
        return self.passiva[EIGEN]


def open_balans(found: Balans) -> tuple[dict[str, Decimal], dict[str, Decimal]]:
    """Assets and liabilities on 31 December per code of two levels. Raises BlokOntbreekt when they are not there or differ."""
    sides: list[dict[str, Decimal]] = []
    for rows in (found.activa, found.passiva):
        totals: dict[str, Decimal] = defaultdict(Decimal)
        for row in rows:
            totals[".".join(row.code.split(".")[:2])] += row.eind or NUL
        sides.append(dict(totals))
    activa, passiva = sides
    if EIGEN not in passiva or sum(activa.values(), NUL) != sum(passiva.values(), NUL):
        raise BlokOntbreekt(
            f"De balans van 31 december {found.jaar} ontbreekt of sluit niet. De controller leest haar in bij Financiën."
        )
    return activa, passiva


def forecast_year(vorig: Balansjaar, jaar: int, resultaat: Decimal, bestemming: dict[str, Decimal]) -> Balansjaar:
    """Equity changes by the result; what is not budgeted stays as it is, and cash is what is left."""
    passiva = {**vorig.passiva, EIGEN: vorig.eigen + resultaat}
    other = {code: bedrag for code, bedrag in vorig.activa.items() if code != LIQUIDE}
    cash = sum(passiva.values(), NUL) - sum(other.values(), NUL)
    return Balansjaar(jaar, resultaat, {**other, LIQUIDE: cash}, passiva, bestemming)


@blok(
    "meerjarenbalans", "Balans in de komende jaren", bron="Balans en vastgestelde begroting bij Financiën",
    definitie=(
        "De balans van het verslagjaar en de verwachting voor de drie jaren erna: het eigen vermogen verandert met het begrote"
        " resultaat, en de liquide middelen sluiten de balans."
    ),
)  # fmt: skip
def meerjarenbalans(vraag: Blokvraag) -> Blokinhoud:
    """A2: the balans and three forecasts in euro. Raises BlokOntbreekt without an adopted budget or a whole balans."""
    begroting, jaren = require_forecast(vraag)
    activa, passiva = open_balans(get_balans(vraag.swv.pk, vraag.jaar))
    uitkomst = compute_begroting(begroting)
    doelen = [each.naam for each in read_reserves(begroting) if each.soort == Reservesoort.BESTEMMING]
    reeks = [Balansjaar(vraag.jaar, NUL, activa, passiva)]
    for jaar in jaren[:JAREN]:
        own = uitkomst.jaren[jaar]
        reeks.append(forecast_year(reeks[-1], jaar, own.resultaat, {naam: own.reserves[naam] for naam in doelen}))
    kolommen = euro_columns(f"31 december {vraag.jaar}", *(f"Verwacht {each.jaar}" for each in reeks[1:]))
    tabellen = [
        Bloktabel("Activa", "Post", kolommen, tuple(side_rows([each.activa for each in reeks], "activa"))),
        Bloktabel("Passiva", "Post", kolommen, tuple(side_rows([each.passiva for each in reeks], "passiva"))),
    ]
    if doelen:
        tabellen.append(
            Bloktabel("Waarvan bestemmingsreserves", "Reserve", kolommen[1:], tuple(purpose_rows(reeks[1:], doelen)))
        )
    return Blokinhoud(
        tabellen=tuple(tabellen), opmerkingen=tuple(describe_assumptions(reeks)), feiten=forecast_facts(reeks),
        peil=f"Balans 31 december {vraag.jaar}; begroting {begroting.jaar}, versie {begroting.volgnummer}",
    )  # fmt: skip


def side_rows(jaren: list[dict[str, Decimal]], kant: str) -> list[Blokrij]:
    """A row per post that one of the years has, and the total."""
    codes = sorted({code for jaar in jaren for code in jaar})
    rows = [
        Blokrij(f"{code} {get_naam(code)}".strip(), tuple(amount(jaar.get(code, NUL)) for jaar in jaren))
        for code in codes
    ]
    return [*rows, Blokrij(f"Totaal {kant}", tuple(amount(sum(jaar.values(), NUL)) for jaar in jaren), "totaal")]


def purpose_rows(reeks: list[Balansjaar], doelen: list[str]) -> list[Blokrij]:
    """The reserves with a purpose, and what is left of the equity without one."""
    rows = [Blokrij(naam, tuple(amount(each.bestemming[naam]) for each in reeks)) for naam in doelen]
    free = tuple(amount(each.eigen - sum(each.bestemming.values(), NUL)) for each in reeks)
    return [
        *rows,
        Blokrij("Algemene reserve", free),
        Blokrij("Eigen vermogen", tuple(amount(each.eigen) for each in reeks), "totaal"),
    ]


def describe_assumptions(reeks: list[Balansjaar]) -> list[str]:
    """What was assumed, and where it can't come true."""
    texts = [
        "Aangenomen is dat investeringen gelijk zijn aan afschrijvingen en dat vorderingen, voorzieningen en schulden gelijk"
        " blijven."
    ]
    texts += [
        f"In {each.jaar} komen de liquide middelen uit op {write_euro(each.activa[LIQUIDE])}: dat kan niet. Pas de begroting aan."
        for each in reeks[1:]
        if each.activa[LIQUIDE] < 0
    ]
    return texts


def forecast_facts(reeks: list[Balansjaar]) -> dict[str, str]:
    """Per year what the checks compare."""
    facts = {"jaren": " ".join(str(each.jaar) for each in reeks)}
    for each in reeks:
        values = {
            "activa": sum(each.activa.values(), NUL), "passiva": sum(each.passiva.values(), NUL), "ev": each.eigen,
            "resultaat": each.resultaat,
        }  # fmt: skip
        facts |= {f"{naam}_{each.jaar}": amount(value) or "" for naam, value in values.items()}
    return facts
