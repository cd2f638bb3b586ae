"""Participation in special education, as the dashboard computes it."""

from decimal import Decimal

from rapportage.indicatoren.calculations import Indicatordeel, Indicatoruitkomst, hide_small, schooljaar
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.rekenregels import INDICATOREN, bereken_jaren
from rapportage.jaarverslag.blokken.basis import Blokvraag, blok
from rapportage.jaarverslag.blokken.leerlingen import GEEN_TELLING, JAREN_TERUG
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
    write,
)
from rapportage.jaarverslag.enums import Soort
from swv.organisatie.enums import Sector

DEELNAMEN = {Sector.VO: (Code.DEELNAME_VSO, Code.DEELNAME_PRO), Sector.PO: (Code.DEELNAME_SO, Code.DEELNAME_SBO)}


def compute_years(vraag: Blokvraag, code: str, aantal: int = JAREN_TERUG + 2) -> list[Indicatoruitkomst]:
    """This indicator on 1 October of these years, oldest first, with small numbers hidden."""
    perioden = [schooljaar(jaar) for jaar in range(vraag.jaar - aantal + 1, vraag.jaar + 1)]
    return [hide_small(each) for each in bereken_jaren(code, vraag.swv, perioden, vandaag=vraag.eind)]


def get_year(uitkomst: Indicatoruitkomst) -> int:
    """The calendar year of the 1 October this outcome is about."""
    return uitkomst.periode.van.year


def told_number(deel: Indicatoruitkomst | Indicatordeel, waarde: Decimal | None) -> Cel:
    """A count of pupils: not told when it was hidden, nothing when it is not known."""
    if deel.verborgen:
        return NG
    return None if waarde is None else int(waarde)


@blok(
    "deelname", "Deelname aan speciaal en praktijkonderwijs", bron="Tellingen bij Financiën; landelijk: OCW en DUO",
    definitie="Het aandeel leerlingen dat op 1 oktober op zo'n school zit, zoals op het dashboard berekend, met het landelijke aandeel.",
    leerlingen=True,
)  # fmt: skip
def deelname(vraag: Blokvraag) -> Blokinhoud:
    """Pupils and percentage on every 1 October known. Raises BlokOntbreekt without a count in the year itself."""
    tabellen, grafieken = [], []
    for code in DEELNAMEN[Sector(vraag.swv.sector)]:
        known = [each for each in compute_years(vraag, code) if each.teller is not None or each.verborgen]
        if not known or get_year(known[-1]) != vraag.jaar:
            continue
        naam = INDICATOREN[code].naam
        rijen = tuple(
            Blokrij(
                f"1 oktober {get_year(each)}",
                (
                    told_number(each, each.teller), told_number(each, each.noemer), NG if each.verborgen else amount(each.waarde),
                    amount(national_share(each)),
                ),
            )
            for each in known
        )  # fmt: skip
        kolommen: tuple[Blokkolom, ...] = (
            Blokkolom("Leerlingen"), Blokkolom("Van de"), Blokkolom("Aandeel", Soort.PROCENT), Blokkolom("Landelijk", Soort.PROCENT),
        )  # fmt: skip
        if all(rij.cellen[-1] is None for rij in rijen):
            kolommen, rijen = kolommen[:-1], tuple(Blokrij(rij.kop, rij.cellen[:-1]) for rij in rijen)
        tabellen.append(Bloktabel(naam, "Teldatum", kolommen, rijen))
        grafieken.append(participation_chart(naam, known))
    if not tabellen:
        raise BlokOntbreekt(GEEN_TELLING.format(jaar=vraag.jaar))
    return Blokinhoud(tabellen=tuple(tabellen), grafieken=tuple(grafieken), peil=f"1 oktober {vraag.jaar}")


def national_share(uitkomst: Indicatoruitkomst) -> Decimal | None:
    """The national share of the same year, when it is known; a mean of another year would mislead here."""
    land = uitkomst.landelijk
    return land.gemiddelde if land and land.jaar == get_year(uitkomst) else None


def participation_chart(naam: str, known: list[Indicatoruitkomst]) -> Blokgrafiek:
    """Our share and the country's, year by year."""
    labels = tuple(str(get_year(each)) for each in known)
    own = tuple(None if each.waarde is None else float(each.waarde) for each in known)
    land = tuple(None if (share_ := national_share(each)) is None else float(share_) for each in known)
    series = (
        ("samenwerkingsverband", own),
        *((("landelijk", land),) if any(value is not None for value in land) else ()),
    )
    alt = f"{naam} van {labels[0]} tot en met {labels[-1]}: van {write(amount_of(own[0]), Soort.PROCENT)} naar {write(amount_of(own[-1]), Soort.PROCENT)}."
    return Blokgrafiek("lijn", naam, alt, labels, series, "%")


def amount_of(value: float | None) -> str | None:
    """A share as a block writes it: text with two decimals, None for what is not known."""
    return None if value is None else amount(Decimal(str(value)))


@blok(
    "categorieen", "Leerlingen in het (v)so naar bekostigingscategorie", bron="Tellingen bij Financiën (DUO, 1 oktober)",
    definitie="Leerlingen uit de regio die op 1 oktober in het (v)so staan ingeschreven, naar bekostigingscategorie.",
    leerlingen=True,
)  # fmt: skip
def categorieen(vraag: Blokvraag) -> Blokinhoud:
    """Pupils in (v)so per category of bekostiging over the years; raises BlokOntbreekt without a count in the year."""
    known = [each for each in compute_years(vraag, Code.CATEGORIEEN) if each.delen]
    if not known or get_year(known[-1]) != vraag.jaar:
        raise BlokOntbreekt(
            f"Er zijn geen tellingen van het (v)so van 1 oktober {vraag.jaar}. De controller voegt ze toe bij Financiën."
        )
    labels = tuple(str(get_year(each)) for each in known)
    namen = list(dict.fromkeys(deel.naam for each in known for deel in each.delen))
    rijen = []
    for naam in namen:
        cells = [next((deel for deel in each.delen if deel.naam == naam), None) for each in known]
        rijen.append(Blokrij(naam, tuple(None if deel is None else told_number(deel, deel.teller) for deel in cells)))
    rijen.append(Blokrij("Totaal", tuple(told_number(each, each.noemer or each.teller) for each in known), "totaal"))
    tabel = Bloktabel("Leerlingen in het (v)so", "Categorie", tuple(map(Blokkolom, labels)), tuple(rijen))
    series = tuple((rij.kop, tuple(map(chart_value, rij.cellen))) for rij in rijen[:-1])
    chart = Blokgrafiek(
        "gestapeld", "Leerlingen in het (v)so naar categorie",
        f"Leerlingen in het (v)so naar bekostigingscategorie, {labels[0]} tot en met {labels[-1]}.", labels, series, "leerlingen",
    )  # fmt: skip
    return Blokinhoud(tabellen=(tabel,), grafieken=(chart,), peil=f"1 oktober {vraag.jaar}")
