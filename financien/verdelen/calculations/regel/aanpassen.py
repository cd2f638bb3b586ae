"""Rules that look back at what the rules before them gave: floor and ceiling, and phasing in."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from financien.referentie.calculations.fout import GegevenOntbreekt, Gemis
from financien.verdelen.calculations.fout import Modelfout, OngeldigModel
from financien.verdelen.calculations.stand import Rekenstand
from financien.verdelen.calculations.typen import NUL, Bijdrage, Modelregel, Verdeeleenheid
from financien.verdelen.calculations.velden import LEEG_IS_NUL, NIVEAU, POT, SCHOOLSOORTEN, TELDATUM, Veld, regelsoort
from swv.kern.geld import round_euro, round_to_sum, write_aantal, write_euro

HONDERD = Decimal(100)
REGELS = Veld("regels", "Over welke regels", "lijst", "Leeg: alle regels hiervoor.", verwijst="regel")
GRENZEN = (
    ("bedrag", "een bedrag"),
    ("per_telling", "een bedrag per leerling"),
    ("vorig_jaar", "een percentage van vorig jaar"),
)
ONDER_NUL = (
    "Een vloer of plafond als percentage van vorig jaar kan niet bij een uitkomst onder nul: {namen}. Kies een"
    " grens in euro."
)


def _describe_limits(parameters: Mapping[str, Any]) -> str:
    def write(value: Decimal) -> str:
        if parameters["soort_grens"] == "vorig_jaar":
            return f"{write_aantal(value)}% van vorig jaar"
        return write_euro(value) + ("" if parameters["soort_grens"] == "bedrag" else f" per {parameters['telling']}")

    parts = []
    if parameters["minimum"] is not None:
        parts.append(f"ten minste {write(parameters['minimum'])}")
    if parameters["maximum"] is not None:
        parts.append(f"ten hoogste {write(parameters['maximum'])}")
    who = "Elke school" if parameters["niveau"] == "school" else "Elk bestuur"
    return f"{who} krijgt " + " en ".join(parts) + "."


@regelsoort(
    code="vloer_plafond",
    label="Vloer en plafond",
    uitleg="Niemand krijgt minder dan de vloer of meer dan het plafond. Het verschil wordt aangevuld of komt vrij.",
    velden=(
        NIVEAU,
        Veld("soort_grens", "De grens is", "keuze", keuzes=GRENZEN, standaard="bedrag", verplicht=True),
        Veld("minimum", "Vloer", "aantal", "In euro, of als percentage van vorig jaar."),
        Veld("maximum", "Plafond", "aantal", "In euro, of als percentage van vorig jaar."),
        Veld("telling", "Telling", "tekst", standaard="leerlingen", verwijst="telling"),
        REGELS,
        SCHOOLSOORTEN,
        TELDATUM,
        LEEG_IS_NUL,
        POT,
    ),
    beschrijf=_describe_limits,
)
def limit(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """The difference with the floor or ceiling. Raises OngeldigModel without limits or with a floor above the ceiling."""
    p = regel.parameters
    if p["minimum"] is None and p["maximum"] is None:
        raise OngeldigModel([Modelfout(regel.code, "minimum", "Vul een vloer of een plafond in.")])
    if p["minimum"] is not None and p["maximum"] is not None and p["minimum"] > p["maximum"]:
        raise OngeldigModel([Modelfout(regel.code, "minimum", "De vloer ligt hoger dan het plafond.")])
    units = stand.get_eenheden(p)
    bases = _get_bases(stand, regel, units, p)
    totals = stand.get_subtotalen(p["niveau"], p["regels"])
    steps = []
    for unit in units:
        had = totals.get(unit.code, NUL)
        target = had
        if p["minimum"] is not None:
            target = max(target, round_euro(p["minimum"] * bases[unit.code]))
        if p["maximum"] is not None:
            target = min(target, round_euro(p["maximum"] * bases[unit.code]))
        if target != had:
            text = f"{'vloer' if target > had else 'plafond'} {write_euro(target)}, was {write_euro(had)}"
            steps.append(stand.make_step(regel, unit, bedrag=target - had, uitleg=text, bron="verdeelmodel"))
    return Bijdrage(tuple(steps))


def _get_bases(
    stand: Rekenstand, regel: Modelregel, units: list[Verdeeleenheid], parameters: Mapping[str, Any]
) -> dict[str, Decimal]:
    """What one unit of the limit is worth: 1, the number of pupils, or a hundredth of last year.

    Raises OngeldigModel for a percentage of what was below zero: more percent would then be less money.
    """
    kind = parameters["soort_grens"]
    if kind == "bedrag":
        return dict.fromkeys((unit.code for unit in units), Decimal(1))
    if kind == "per_telling":
        return stand.get_aantallen(parameters["telling"], units, parameters)
    previous = stand.get_vorig(units)
    below = [f"{unit.naam} ({write_euro(previous[unit.code])})" for unit in units if previous[unit.code] < 0]
    if below:
        raise OngeldigModel([Modelfout(regel.code, "soort_grens", ONDER_NUL.format(namen=" en ".join(below)))])
    return {code: amount / HONDERD for code, amount in previous.items()}


@regelsoort(
    code="ingroei",
    label="Ingroei van vorig jaar naar nieuw",
    uitleg=(
        "Gaat stap voor stap van de uitkomst van vorig jaar naar die van het nieuwe model. Met een gelijk totaal wordt "
        "alleen herverdeeld; anders schuift ook het totaal mee."
    ),
    velden=(
        NIVEAU,
        Veld(
            "stappen",
            "Stappen",
            "tabel",
            "Voor welk deel telt de nieuwe uitkomst. Na het laatste jaar voor 100%.",
            verplicht=True,
            uniek="jaar",
            kolommen=(
                Veld("jaar", "Jaar", "aantal", verplicht=True, geheel=True, maximum=Decimal(2100)),
                Veld("procent", "Nieuw telt voor", "procent", verplicht=True),
            ),
        ),
        Veld("gelijk_totaal", "Het totaal blijft dat van het nieuwe model", "ja_nee", standaard=True),
        REGELS,
        SCHOOLSOORTEN,
        POT,
    ),
    beschrijf=lambda p: (
        "De nieuwe uitkomst telt voor "
        + ", ".join(f"{write_aantal(row['procent'])}% in {row['jaar']:f}" for row in p["stappen"])
        + " en daarna helemaal."
    ),
)
def phase_in(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """new share × new + (1 − share) × last year, as a correction on what the rules before gave."""
    p = regel.parameters
    share = get_share(regel, stand.model.jaar)
    if share == HONDERD:
        return Bijdrage()
    units = stand.get_eenheden(p)
    previous = stand.get_vorig(units)
    totals = stand.get_subtotalen(p["niveau"], p["regels"])
    new = {unit.code: totals.get(unit.code, NUL) for unit in units}
    targets = _blend(regel, new, previous, share)
    steps = []
    for unit in units:
        text = (
            f"{write_aantal(share)}% van {write_euro(new[unit.code])} en {write_aantal(HONDERD - share)}% van "
            f"{write_euro(previous[unit.code])} (vorig jaar) = {write_euro(targets[unit.code])}"
        )
        amount = targets[unit.code] - new[unit.code]
        steps.append(stand.make_step(regel, unit, bedrag=amount, uitleg=text, bron="uitkomst vorig jaar"))
    return Bijdrage(tuple(steps))


def _blend(
    regel: Modelregel, new: Mapping[str, Decimal], previous: Mapping[str, Decimal], share: Decimal
) -> dict[str, Decimal]:
    """The amounts in between. With an equal total last year is first scaled to the new total."""
    total_new, total_previous = sum(new.values(), NUL), sum(previous.values(), NUL)
    if not regel.parameters["gelijk_totaal"]:
        return {code: round_euro((share * new[code] + (HONDERD - share) * previous[code]) / HONDERD) for code in new}
    if total_previous <= 0 or total_new < 0:
        text = "Een gelijk totaal kan alleen als het totaal van vorig jaar en dat van nu boven nul liggen."
        raise OngeldigModel([Modelfout(regel.code, "gelijk_totaal", text)])
    # In whole numbers, so that nothing is lost: cents, and the share in millionths of a percent.
    part, whole = int(share.scaleb(6)), int(HONDERD.scaleb(6))
    cents_new, cents_previous = _to_cents(total_new), _to_cents(total_previous)
    return round_to_sum(
        {
            code: part * _to_cents(new[code]) * cents_previous + (whole - part) * _to_cents(previous[code]) * cents_new
            for code in new
        },
        whole * cents_previous,
    )


def _to_cents(amount: Decimal) -> int:
    return int(round_euro(amount).scaleb(2))


def get_share(regel: Modelregel, jaar: int) -> Decimal:
    """For how many percent the new outcome counts in a year. Raises Ontbreekt before the first step or in a gap."""
    steps = {int(row["jaar"]): row["procent"] for row in regel.parameters["stappen"]}
    if jaar > max(steps):
        return HONDERD
    if jaar not in steps:
        raise GegevenOntbreekt([Gemis(f"ingroei:{jaar}", f"het percentage van de ingroei voor {jaar}")])
    return steps[jaar]
