"""Participation in special education, as the dashboard computes it."""

from datetime import date
from decimal import Decimal

from rapportage.indicatoren.calculations import Indicatordeel, Indicatoruitkomst, Telperiode, hide_small, schooljaar
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
from swv.kern.templatetags.verband import datum
from swv.organisatie.enums import Sector

DEELNAMEN = {Sector.VO: (Code.DEELNAME_VSO, Code.DEELNAME_PRO), Sector.PO: (Code.DEELNAME_SO, Code.DEELNAME_SBO)}


def compute_years(vraag: Blokvraag, code: str, aantal: int = JAREN_TERUG + 2) -> list[Indicatoruitkomst]:
    """This indicator on the teldatum of these years, oldest first, with small numbers hidden."""
    jaren = range(vraag.jaar - aantal + 1, vraag.jaar + 1)
    perioden = list(dict.fromkeys(get_schooljaar(vraag.get_teldag(jaar)) for jaar in jaren))
    return [hide_small(each) for each in bereken_jaren(code, vraag.swv, perioden, vandaag=vraag.eind)]


def get_schooljaar(dag: date) -> Telperiode:
    """The school year this day lies in."""
    return schooljaar(dag.year if dag.month >= 8 else dag.year - 1)


def get_teldag(vraag: Blokvraag, uitkomst: Indicatoruitkomst) -> date:
    """The teldatum this outcome is about: the last one in its school year."""
    periode = uitkomst.periode
    dagen = [vraag.get_teldag(jaar) for jaar in (periode.van.year, periode.tot.year)]
    return max((dag for dag in dagen if periode.contains(dag)), default=dagen[0])


def told_number(deel: Indicatoruitkomst | Indicatordeel, waarde: Decimal | None) -> Cel:
    """A count of pupils: not told when it was hidden, nothing when it is not known."""
    if deel.verborgen:
        return NG
    return None if waarde is None else int(waarde)


@blok(
    "deelname", "Deelname aan speciaal en praktijkonderwijs", bron="Tellingen bij Financiën; landelijk: OCW en DUO",
    definitie="Het aandeel leerlingen dat op de teldatum op zo'n school zit, zoals op het dashboard berekend, met het landelijke aandeel.",
    leerlingen=True,
)  # fmt: skip
def deelname(vraag: Blokvraag) -> Blokinhoud:
    """Pupils and percentage on every teldatum known. Raises BlokOntbreekt without a count in the year itself."""
    tabellen, grafieken = [], []
    for code in DEELNAMEN[Sector(vraag.swv.sector)]:
        known = [each for each in compute_years(vraag, code) if each.teller is not None or each.verborgen]
        if not known or get_teldag(vraag, known[-1]) != vraag.get_teldag():
            continue
        naam = INDICATOREN[code].naam
        rijen = tuple(
            Blokrij(
                datum(get_teldag(vraag, each)),
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
        grafieken.append(participation_chart(vraag, naam, known))
    if not tabellen:
        raise BlokOntbreekt(GEEN_TELLING.format(dag=datum(vraag.get_teldag())))
    return Blokinhoud(tabellen=tuple(tabellen), grafieken=tuple(grafieken), peil=datum(vraag.get_teldag()))


def national_share(uitkomst: Indicatoruitkomst) -> Decimal | None:
    """The national share of the same school year, when it is known; a mean of another year would mislead here."""
    land = uitkomst.landelijk
    return land.gemiddelde if land and land.jaar == uitkomst.periode.van.year else None


def participation_chart(vraag: Blokvraag, naam: str, known: list[Indicatoruitkomst]) -> Blokgrafiek:
    """Our share and the country's, year by year."""
    labels = tuple(str(get_teldag(vraag, each).year) for each in known)
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
    "categorieen", "Leerlingen in het (v)so naar bekostigingscategorie", bron="Tellingen bij Financiën (DUO, teldatum)",
    definitie="Leerlingen uit de regio die op de teldatum in het (v)so staan ingeschreven, naar bekostigingscategorie.",
    leerlingen=True,
)  # fmt: skip
def categorieen(vraag: Blokvraag) -> Blokinhoud:
    """Pupils in (v)so per category of bekostiging over the years; raises BlokOntbreekt without a count in the year."""
    known = [each for each in compute_years(vraag, Code.CATEGORIEEN) if each.delen]
    if not known or get_teldag(vraag, known[-1]) != vraag.get_teldag():
        raise BlokOntbreekt(
            f"Er zijn geen tellingen van het (v)so van {datum(vraag.get_teldag())}. De controller voegt ze toe bij Financiën."
        )
    labels = tuple(str(get_teldag(vraag, each).year) for each in known)
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
    return Blokinhoud(tabellen=(tabel,), grafieken=(chart,), peil=datum(vraag.get_teldag()))
