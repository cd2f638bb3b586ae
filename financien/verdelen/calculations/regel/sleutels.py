"""Pots divided by a key, always exactly: by largest remainder to the cent."""

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from financien.referentie.calculations.fout import GegevenOntbreekt, Gemis
from financien.verdelen.calculations.regel.vast import get_unit
from financien.verdelen.calculations.stand import Rekenstand, divide_key
from financien.verdelen.calculations.typen import Bijdrage, Modelregel, Spoorregel, Verdeeleenheid
from financien.verdelen.calculations.velden import (
    BEDRAG,
    LEEG_IS_NUL,
    NIVEAU,
    POT_VERPLICHT,
    SCHOOLSOORTEN,
    TELDATUM,
    Veld,
    regelsoort,
)
from swv.kern.geld import round_euro, write_aantal, write_euro

HONDERD = Decimal(100)
DEEL = Veld("procent", "Percentage van de rest", "procent", "Van wat er dan nog in de pot zit.", standaard=HONDERD)
SLEUTEL = Veld(
    "sleutel",
    "Sleutel",
    "tabel",
    "Welke tellingen meewegen, en hoe zwaar.",
    verplicht=True,
    kolommen=(
        Veld("telling", "Telling", "tekst", standaard="leerlingen", verplicht=True, verwijst="telling"),
        Veld("gewicht", "Gewicht", "aantal", standaard=Decimal(1)),
    ),
)
GEWICHTEN = Veld(
    "gewichten",
    "Gewicht per schoolsoort",
    "tabel",
    "Leeg: elke schoolsoort telt even zwaar.",
    uniek="schoolsoort",
    kolommen=(
        Veld("schoolsoort", "Schoolsoort", "tekst", verplicht=True, verwijst="schoolsoort"),
        Veld("gewicht", "Gewicht", "aantal", verplicht=True),
    ),
)


def get_weights(stand: Rekenstand, units: list[Verdeeleenheid], parameters: Mapping[str, Any]) -> dict[str, Decimal]:
    """The weight of every unit: its counts times their weights, times the weight of its kind of school."""
    by_kind = {row["schoolsoort"]: row["gewicht"] for row in parameters["gewichten"]}
    weights: dict[str, Decimal] = dict.fromkeys((unit.code for unit in units), Decimal(0))
    missing: list[Gemis] = []
    for row in parameters["sleutel"]:
        try:
            # A board weighs what its schools weigh, so kinds of school are weighed before they are added up.
            counts = _weigh(stand, units, row["telling"], by_kind, parameters)
        except GegevenOntbreekt as error:
            missing.extend(map(Gemis, error.codes, error.namen))
            continue
        for code, count in counts.items():
            weights[code] += count * row["gewicht"]
    if missing:
        raise GegevenOntbreekt(missing)
    return weights


def _weigh(
    stand: Rekenstand,
    units: list[Verdeeleenheid],
    telling: str,
    by_kind: Mapping[str, Decimal],
    parameters: Mapping[str, Any],
) -> dict[str, Decimal]:
    if not by_kind:
        return stand.get_aantallen(telling, units, parameters)
    one = Decimal(1)
    schools = stand.get_scholen(parameters)
    counts = stand.get_aantallen(telling, schools, parameters)
    weighed = {school.code: counts[school.code] * by_kind.get(school.schoolsoort, one) for school in schools}
    if parameters["niveau"] == "school":
        return weighed
    boards: dict[str, Decimal] = {unit.code: Decimal(0) for unit in units}
    for school in schools:
        boards[school.bestuur] += weighed[school.code]
    return boards


def _describe_key(parameters: Mapping[str, Any]) -> str:
    what = (
        write_euro(parameters["bedrag"])
        if parameters["bedrag"] is not None
        else f"{write_aantal(parameters['procent'])}% van wat er dan in zit"
    )
    keys = " en ".join(
        row["telling"] + ("" if row["gewicht"] == 1 else f" (telt {write_aantal(row['gewicht'])} keer)")
        for row in parameters["sleutel"]
    )
    who = "de scholen" if parameters["niveau"] == "school" else "de besturen"
    return f"Uit pot {parameters['pot']} wordt {what} verdeeld over {who} naar {keys}."


@regelsoort(
    code="pot_naar_sleutel",
    label="Een pot verdelen naar een sleutel",
    uitleg="Verdeelt (een deel van) een pot naar verhouding van tellingen, zo nodig gewogen. De delen zijn samen precies de pot.",
    velden=(POT_VERPLICHT, DEEL, BEDRAG, NIVEAU, SLEUTEL, GEWICHTEN, SCHOOLSOORTEN, TELDATUM, LEEG_IS_NUL),
    beschrijf=_describe_key,
)
def divide_pot(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """A fixed amount of the pot, or else a percentage of what is left, by largest remainder."""
    p = regel.parameters
    amount = _get_part(stand, p)
    units = stand.get_eenheden(p)
    weights = get_weights(stand, units, p)
    return Bijdrage(tuple(stand.share(regel, units, amount, weights, f"pot {p['pot']}")))


def _get_part(stand: Rekenstand, parameters: Mapping[str, Any]) -> Decimal:
    if parameters["bedrag"] is not None:
        return round_euro(parameters["bedrag"])
    return round_euro(stand.get_rest(parameters["pot"]) * parameters["procent"] / HONDERD)


@regelsoort(
    code="scholengroep",
    label="Naar scholengroepen",
    uitleg=(
        "Verdeelt een pot eerst over scholengroepen (ook over besturen heen) en dan binnen elke groep over de scholen, "
        "of geeft het hele groepsbudget aan de penvoerder van de groep."
    ),
    velden=(
        POT_VERPLICHT,
        DEEL,
        BEDRAG,
        Veld(
            "telling", "Sleutel tussen de groepen", "tekst", standaard="leerlingen", verplicht=True, verwijst="telling"
        ),
        Veld("telling_binnen", "Sleutel binnen een groep", "tekst", "Leeg: dezelfde.", verwijst="telling"),
        Veld(
            "penvoerders",
            "Penvoerders",
            "tabel",
            "Een groep met een penvoerder krijgt het budget als geheel.",
            uniek="groep",
            kolommen=(
                Veld("groep", "Groep", "tekst", verplicht=True, verwijst="groep"),
                Veld("eenheid", "School of bestuur", "tekst", verplicht=True, verwijst="eenheid"),
            ),
        ),
        SCHOOLSOORTEN,
        TELDATUM,
        LEEG_IS_NUL,
    ),
    beschrijf=lambda p: (
        f"Pot {p['pot']} wordt over de scholengroepen verdeeld naar {p['telling']}, "
        f"en binnen elke groep naar {p['telling_binnen'] or p['telling']}."
    ),
)
def divide_over_groups(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """Two hops, each by largest remainder. Schools without a group get nothing."""
    p = regel.parameters
    amount = _get_part(stand, p)
    groups: dict[str, list[Verdeeleenheid]] = defaultdict(list)
    for school in stand.get_scholen(p):
        if school.groep:
            groups[school.groep].append(school)
    members = [school for group in groups.values() for school in group]
    counts = stand.get_aantallen(p["telling"], members, p)
    inner = stand.get_aantallen(p["telling_binnen"] or p["telling"], members, p)
    sizes = {name: sum((counts[item.code] for item in group), Decimal(0)) for name, group in groups.items()}
    parts = divide_key(regel, amount, sizes)
    source, whole = f"pot {p['pot']}", write_aantal(sum(sizes.values(), Decimal(0)))
    leaders = {row["groep"]: row["eenheid"] for row in p["penvoerders"]}
    steps: list[Spoorregel] = []
    for name in sorted(groups):
        if name in leaders:
            unit = get_unit(stand, regel, leaders[name])
            text = f"budget van groep {name}: {write_aantal(sizes[name])} van {whole}"
            steps.append(stand.make_step(regel, unit, bedrag=parts[name], uitleg=text, bron=source))
        elif parts[name]:  # a group that gets nothing has no pupils, and then perhaps no key within it either
            weights = {item.code: inner[item.code] for item in groups[name]}
            steps.extend(stand.share(regel, groups[name], parts[name], weights, source))
    return Bijdrage(tuple(steps))
