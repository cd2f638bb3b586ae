"""Money per granted arrangement, and what remains for the school itself (own risk)."""

from collections import defaultdict
from decimal import Decimal

from financien.verdelen.calculations.regel.vast import check_one_of, write_bron
from financien.verdelen.calculations.stand import Rekenstand, write_tarief
from financien.verdelen.calculations.typen import Arrangement, Bijdrage, Modelregel, Spoorregel
from financien.verdelen.calculations.velden import (
    BEDRAG,
    POT,
    SCHOOLSOORTEN,
    TARIEF,
    TARIEF_OF_BEDRAG,
    Veld,
    regelsoort,
)
from swv.kern.geld import round_euro, write_aantal, write_euro

HONDERD = Decimal(100)
SOORTEN = Veld("soorten", "Alleen deze soorten", "lijst", "Leeg: alle toegekende arrangementen.")


def _group(stand: Rekenstand, regel: Modelregel) -> list[tuple[Arrangement, int]]:
    """Equal arrangements of a unit together, in a fixed order."""
    p = regel.parameters
    counts: dict[Arrangement, int] = defaultdict(int)
    for item in stand.invoer.arrangementen:
        school = stand.eenheden[item.eenheid]
        if p["schoolsoorten"] and school.schoolsoort not in p["schoolsoorten"]:
            continue
        counts[Arrangement(item.eenheid, item.soort, item.bedrag)] += item.aantal
    return sorted(counts.items(), key=lambda pair: (pair[0].eenheid, pair[0].soort, pair[0].bedrag))


@regelsoort(
    code="arrangementen",
    label="Toegekende arrangementen",
    uitleg="De school of het bestuur krijgt het bedrag van elk toegekend arrangement, of een percentage daarvan.",
    velden=(
        SOORTEN,
        Veld("aandeel", "Aandeel van het bedrag", "procent", standaard=HONDERD),
        SCHOOLSOORTEN,
        POT,
    ),
    beschrijf=lambda p: (
        f"Voor elk toegekend arrangement{' (' + ', '.join(p['soorten']) + ')' if p['soorten'] else ''} "
        f"krijgt de school {write_aantal(p['aandeel'])}% van het toegekende bedrag."
    ),
)
def give_arrangements(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """Number × amount × share, per unit, kind and amount."""
    p = regel.parameters
    steps: list[Spoorregel] = []
    for item, count in _group(stand, regel):
        if p["soorten"] and item.soort not in p["soorten"]:
            continue
        tariff = item.bedrag * p["aandeel"] / HONDERD
        unit = stand.eenheden[item.eenheid]
        steps.extend(stand.multiply(regel, [(unit, Decimal(count))], tariff, item.soort, "toegekend"))
    return Bijdrage(tuple(steps))


@regelsoort(
    code="eigen_risico",
    label="Eigen risico per arrangement",
    uitleg=(
        "Voor wie de volledige kosten van een arrangement toekent: de school betaalt daarvan het eerste deel zelf, het "
        "samenwerkingsverband betaalt wat erboven komt, tot een maximum per soort. Het maximum geldt voor het deel van het "
        "samenwerkingsverband of voor de totale kosten. Is al alleen het deel van het samenwerkingsverband toegekend? "
        "Gebruik dan «Toegekende arrangementen»."
    ),
    velden=(
        TARIEF,
        Veld("bedrag", "Eigen risico", "bedrag"),
        Veld(
            "soorten",
            "Soorten en hun maximum",
            "tabel",
            uniek="soort",
            verplicht=True,
            kolommen=(Veld("soort", "Soort arrangement", "tekst", verplicht=True), TARIEF, BEDRAG),
        ),
        Veld(
            "maximum_op",
            "Waarvoor geldt het maximum",
            "keuze",
            keuzes=(("deel_swv", "het deel van het samenwerkingsverband"), ("totaal", "de totale kosten")),
            verplicht=True,
        ),
        SCHOOLSOORTEN,
        POT,
    ),
    beschrijf=lambda p: (
        f"De school betaalt van de toegekende kosten van elk arrangement {write_bron(p)} zelf; daarboven betaalt het "
        "samenwerkingsverband, "
        + (
            "tot een maximum per soort."
            if p["maximum_op"] == "deel_swv"
            else "zolang de totale kosten onder het maximum blijven."
        )
    ),
    een_van=TARIEF_OF_BEDRAG,
)
def pay_above_own_risk(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """Granted cost above the own risk, capped on the part of the swv or on the total cost (a choice of the swv)."""
    p = regel.parameters
    own, source = stand.get_tarief(p)
    caps = {}
    for number, row in enumerate(p["soorten"]):
        check_one_of(regel, row, f"soorten[{number}]")
        caps[row["soort"]] = stand.get_tarief(row)[0]
    steps: list[Spoorregel] = []
    for item, count in _group(stand, regel):
        if item.soort not in caps:
            continue
        part = calculate_part_above(item.bedrag, own, caps[item.soort], on_total=p["maximum_op"] == "totaal")
        text = (
            f"{count} {item.soort}: toegekende kosten {write_euro(item.bedrag)}, eigen risico {write_tarief(own)}, "
            f"maximum {write_tarief(caps[item.soort])}"
        )
        amount = round_euro(part * count)
        unit = stand.eenheden[item.eenheid]
        steps.append(
            stand.make_step(regel, unit, bedrag=amount, uitleg=text, bron=source, aantal=Decimal(count), tarief=part)
        )
    return Bijdrage(tuple(steps))


def calculate_part_above(kosten: Decimal, eigen_risico: Decimal, maximum: Decimal, *, on_total: bool) -> Decimal:
    """What the swv pays for one arrangement (Kop van Noord-Holland, TOP-arrangement)."""
    nothing = Decimal(0)
    if on_total:
        return max(nothing, min(kosten, maximum) - eigen_risico)
    return max(nothing, min(kosten - eigen_risico, maximum))
