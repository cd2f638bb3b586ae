"""The years ahead: expected pupils, budget and equity (continuïteitsparagraaf A1 and A2)."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from financien.begroten.calculations.begroting import BATEN, LASTEN, add_up, calculate_resultaat, has_code
from financien.begroten.models import Begroting
from financien.begroten.queries import (
    Staat,
    Staatregel,
    compute_begroting,
    find_roots,
    get_begroting_voor,
    get_staat,
    read_posten,
)
from financien.referentie.enums import Percentagesoort
from financien.referentie.models import Percentage
from rapportage.jaarverslag.blokken.basis import Blokvraag, blok
from rapportage.jaarverslag.blokken.geldbasis import NUL, euro_columns
from rapportage.jaarverslag.blokken.leerlingen import GEEN_TELLING, read_totals
from rapportage.jaarverslag.calculations.cijferblok import (
    Blokgrafiek,
    Blokinhoud,
    Blokkolom,
    BlokOntbreekt,
    Blokrij,
    Bloktabel,
    amount,
    write,
)
from rapportage.jaarverslag.enums import Soort
from swv.kern.templatetags.verband import datum

JAREN_VOORUIT = 4


def get_years(begroting: Begroting, vraag: Blokvraag) -> list[int]:
    """The years after this one that the budget covers, four at most."""
    return [jaar for jaar in begroting.jaren if vraag.jaar < jaar <= vraag.jaar + JAREN_VOORUIT]


def require_forecast(vraag: Blokvraag) -> tuple[Begroting, list[int]]:
    """The adopted budget that looks ahead from this year. Raises BlokOntbreekt."""
    begroting = get_begroting_voor(vraag.swv.pk, vraag.jaar + 1) or get_begroting_voor(vraag.swv.pk, vraag.jaar)
    years = get_years(begroting, vraag) if begroting else []
    if begroting is None or not years:
        raise BlokOntbreekt(f"Er is geen vastgestelde meerjarenbegroting voor de jaren na {vraag.jaar}.")
    return begroting, years


@blok(
    "prognose", "Verwachte aantallen leerlingen", bron="Tellingen en groeipercentages bij Financiën",
    definitie=(
        "Leerlingen op reguliere scholen op de teldatum, en de jaren erna met het vastgestelde groeipercentage. Is er geen, dan"
        " met de gemiddelde verandering per jaar van de tellingen tot nu toe."
    ),
)  # fmt: skip
def prognose(vraag: Blokvraag) -> Blokinhoud:
    """Expected pupils by one percentage per year. BlokOntbreekt without a count, or anything to expect from."""
    totals = read_totals(vraag, list(range(vraag.jaar - JAREN_VOORUIT, vraag.jaar + 1)))
    if vraag.jaar not in totals:
        raise BlokOntbreekt(GEEN_TELLING.format(dag=datum(vraag.get_teldag())))
    growth, bron = find_growth(vraag, totals)
    jaren = range(vraag.jaar, vraag.jaar + JAREN_VOORUIT + 1)
    expected = [round(totals[vraag.jaar] * (1 + growth / 100) ** n) for n in range(len(jaren))]
    kolommen = tuple(Blokkolom(str(jaar), Soort.AANTAL) for jaar in jaren)
    tabel = Bloktabel(
        f"Leerlingen op {datum(vraag.get_teldag()).rpartition(' ')[0]}",
        "",
        kolommen,
        (Blokrij("Leerlingen", tuple(expected)),),
    )
    chart = Blokgrafiek(
        "lijn", "Verwachte aantallen leerlingen", f"Van {expected[0]} leerlingen in {jaren[0]} naar {expected[-1]} in {jaren[-1]}.",
        tuple(map(str, jaren)), (("Leerlingen", tuple(map(float, expected))),), "leerlingen",
    )  # fmt: skip
    tekst = f"Verandering per jaar: {write(amount(growth), Soort.PROCENT)} ({bron})."
    return Blokinhoud(tabellen=(tabel,), grafieken=(chart,), peil=datum(vraag.get_teldag()), opmerkingen=(tekst,))


def find_growth(vraag: Blokvraag, totals: Mapping[int, int]) -> tuple[Decimal, str]:
    """(percentage per year, where it comes from). Raises BlokOntbreekt when there is neither a percentage nor a trend."""
    rows = Percentage.objects.filter(swv=vraag.swv, code=Percentagesoort.GROEI, van__lte=vraag.eind)
    given = rows.order_by("-status", "van").last()
    if given is not None:
        return given.waarde, f"bron: {given.bron}"
    first = min(totals)
    if first == vraag.jaar:
        raise BlokOntbreekt(
            "Er is geen groeipercentage en geen eerdere telling. De controller voegt ze toe bij Financiën."
        )
    years = vraag.jaar - first
    change = (Decimal(totals[vraag.jaar]) / Decimal(totals[first])) ** (Decimal(1) / years) - 1
    return change * 100, f"gemiddelde verandering sinds {first}"


@blok(
    "meerjarenbegroting", "Meerjarenbegroting", bron="Vastgestelde begroting bij Financiën",
    definitie="De staat van baten en lasten van dit jaar en de begrote jaren erna.",
)  # fmt: skip
def meerjarenbegroting(vraag: Blokvraag) -> Blokinhoud:
    """Baten, lasten and result in euro: realised in the year, then budgeted. BlokOntbreekt without such a budget."""
    begroting, jaren = require_forecast(vraag)
    posten = read_posten(begroting)
    realised = get_staat(vraag.swv.pk, vraag.jaar)
    rijen: list[Blokrij] = []
    for titel, soort in (("Baten", BATEN), ("Lasten", LASTEN)):
        own = [post for post in posten if post.soort == soort]
        rijen.append(Blokrij(titel, (None,) * (1 + len(jaren)), "kop"))
        for root in find_roots(post.code for post in own):
            lines = [post for post in own if has_code(post.code, root)]
            bedragen = [sum((post.bedragen.get(jaar, NUL) for post in lines), NUL) for jaar in jaren]
            naam = next((post.naam for post in lines if post.code == root), lines[0].naam)
            rijen.append(
                Blokrij(f"{root} {naam}", (amount(find_realised(realised, soort, root)), *map(amount, bedragen)))
            )
        totals = [add_up(posten, jaar, soort) for jaar in jaren]
        sectie = realised.secties[0 if soort == BATEN else 1]
        rijen.append(
            Blokrij(f"Totaal {titel.lower()}", (amount(sectie.totaal.gerealiseerd), *map(amount, totals)), "totaal")
        )
    results = [calculate_resultaat(posten, jaar) for jaar in jaren]
    rijen.append(Blokrij("Resultaat", (amount(realised.resultaat.gerealiseerd), *map(amount, results)), "totaal"))
    kolommen = euro_columns(f"Realisatie {vraag.jaar}", *(f"Begroting {jaar}" for jaar in jaren))
    chart = Blokgrafiek(
        "staaf", "Begroot resultaat", f"Begroot resultaat van {jaren[0]} tot en met {jaren[-1]}.", tuple(map(str, jaren)),
        (("Resultaat", tuple(map(float, results))),), "euro",
    )  # fmt: skip
    return Blokinhoud(
        tabellen=(Bloktabel("Meerjarenbegroting", "Post", kolommen, tuple(rijen)),), grafieken=(chart,),
        peil=f"Begroting {begroting.jaar}, versie {begroting.volgnummer}",
    )  # fmt: skip


def find_realised(staat: Staat, soort: str, root: str) -> Decimal | None:
    """What was realised under this code."""
    regels: Iterable[Staatregel] = (
        regel for sectie in staat.secties for groep in sectie.groepen for regel in groep.regels
    )
    known = [
        regel.gerealiseerd
        for regel in regels
        if regel.soort == soort and has_code(regel.code, root) and regel.gerealiseerd is not None
    ]
    return sum(known, NUL) if known else None


@blok(
    "meerjarenvermogen", "Vermogen in de komende jaren", bron="Vastgestelde begroting bij Financiën",
    definitie="Het begrote eigen vermogen aan het einde van elk jaar, met weerstandsvermogen en signaleringswaarde.",
)  # fmt: skip
def meerjarenvermogen(vraag: Blokvraag) -> Blokinhoud:
    """Reserves in euro and weerstandsvermogen in percent, per budgeted year; BlokOntbreekt without algemene reserve."""
    begroting, jaren = require_forecast(vraag)
    uitkomst = compute_begroting(begroting)
    if any(uitkomst.jaren[jaar].eigen_vermogen is None for jaar in jaren):
        raise BlokOntbreekt(
            "In de begroting staat geen algemene reserve: het eigen vermogen van de komende jaren is niet bekend."
        )
    own = [uitkomst.jaren[jaar] for jaar in jaren]
    rijen = [Blokrij(naam, tuple(amount(each.reserves[naam]) for each in own)) for naam in own[0].reserves]
    rijen.append(Blokrij("Eigen vermogen", tuple(amount(each.eigen_vermogen) for each in own), "totaal"))
    signals = [each.signalering for each in own]
    rijen.append(Blokrij("Signaleringswaarde", tuple(amount(each.waarde if each else None) for each in signals)))
    rijen.append(Blokrij("Mogelijk bovenmatig", tuple(amount(each.bovenmatig if each else None) for each in signals)))
    tabel = Bloktabel("Eigen vermogen op 31 december", "Reserve", euro_columns(*map(str, jaren)), tuple(rijen))
    weerstand = Bloktabel(
        "Weerstandsvermogen", "", tuple(Blokkolom(str(jaar), Soort.PROCENT) for jaar in jaren),
        (Blokrij("Eigen vermogen gedeeld door de baten", tuple(amount(each.weerstandsvermogen) for each in own)),),
    )  # fmt: skip
    equity = tuple(float(each.eigen_vermogen or NUL) for each in own)
    chart = Blokgrafiek(
        "lijn", "Eigen vermogen in de komende jaren", f"Begroot eigen vermogen van {jaren[0]} tot en met {jaren[-1]}.",
        tuple(map(str, jaren)), (("Eigen vermogen", equity),), "euro",
    )  # fmt: skip
    return Blokinhoud(
        tabellen=(tabel, weerstand), grafieken=(chart,), opmerkingen=tuple(uitkomst.meldingen),
        peil=f"Begroting {begroting.jaar}, versie {begroting.volgnummer}",
    )  # fmt: skip
