"""Fixed amounts: per board, school or location, per pupil, and corrections of a single unit."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from financien.referentie.calculations.fout import GegevenOntbreekt, Gemis
from financien.verdelen.calculations.fout import Modelfout, OngeldigModel
from financien.verdelen.calculations.stand import Rekenstand
from financien.verdelen.calculations.typen import Bijdrage, Modelregel, Spoorregel, Verdeeleenheid
from financien.verdelen.calculations.velden import (
    BEDRAG,
    LEEG_IS_NUL,
    NIVEAU,
    POT,
    SCHOOLSOORTEN,
    TARIEF,
    TARIEF_OF_BEDRAG,
    TELDATUM,
    Veld,
    regelsoort,
)
from swv.kern.geld import round_euro, write_aantal, write_euro

PER = (("bestuur", "per bestuur"), ("school", "per school"), ("locatie", "per locatie"))


def write_bron(bron: Mapping[str, Any]) -> str:
    """The tariff or amount of a rule in words, before anything is computed."""
    return f"tarief {bron['tarief']}" if bron["tarief"] else write_euro(bron["bedrag"])


def _describe_fixed(parameters: Mapping[str, Any]) -> str:
    small = parameters["hoogstens"]
    limit = "" if small is None else f" met hoogstens {write_aantal(small)} {parameters['telling_grens']}"
    kinds = f" ({', '.join(parameters['schoolsoorten'])})" if parameters["schoolsoorten"] else ""
    return f"Elke {parameters['per']}{kinds}{limit} krijgt {write_bron(parameters)}.".replace(
        "Elke bestuur", "Elk bestuur"
    )


@regelsoort(
    code="vaste_voet",
    label="Vaste voet",
    uitleg="Een vast bedrag per bestuur, school of locatie. Met een grens alleen voor kleine scholen of besturen.",
    velden=(
        Veld("per", "Per", "keuze", keuzes=PER, standaard="school", verplicht=True),
        TARIEF,
        BEDRAG,
        Veld("telling", "Telling van de locaties", "tekst", standaard="locaties", verwijst="telling"),
        Veld("telling_grens", "Grens: welke telling", "tekst", standaard="leerlingen", verwijst="telling"),
        Veld("hoogstens", "Grens: hoogstens", "aantal", "Leeg: voor iedereen."),
        SCHOOLSOORTEN,
        TELDATUM,
        LEEG_IS_NUL,
        POT,
    ),
    beschrijf=_describe_fixed,
    een_van=TARIEF_OF_BEDRAG,
)
def give_fixed(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """One amount per unit, or per location of a school."""
    p = regel.parameters
    level = "bestuur" if p["per"] == "bestuur" else "school"
    units = stand.get_eenheden({**p, "niveau": level})
    if p["hoogstens"] is not None:
        sizes = stand.get_aantallen(p["telling_grens"], units, p)
        units = [unit for unit in units if sizes[unit.code] <= p["hoogstens"]]
    tariff, source = stand.get_tarief(p)
    one = Decimal(1)
    counts = dict.fromkeys((unit.code for unit in units), one)
    word = p["per"]
    if p["per"] == "locatie":
        counts = stand.get_aantallen(p["telling"], units, p)
        word = "locatie(s)"
    return Bijdrage(tuple(stand.multiply(regel, ((unit, counts[unit.code]) for unit in units), tariff, word, source)))


def _describe_per_pupil(parameters: Mapping[str, Any]) -> str:
    parts = []
    for row in parameters["tarieven"]:
        kinds = f" ({', '.join(row['schoolsoorten'])})" if row["schoolsoorten"] else ""
        parts.append(f"{write_bron(row)} keer het aantal {row['telling']}{kinds}")
    who = "Elke school" if parameters["niveau"] == "school" else "Elk bestuur"
    return f"{who} krijgt " + " en ".join(parts) + "."


@regelsoort(
    code="bedrag_per_leerling",
    label="Bedrag per leerling",
    uitleg="Een bedrag per getelde leerling, zo nodig met meer tarieven naast elkaar voor andere tellingen of schoolsoorten.",
    velden=(
        NIVEAU,
        Veld(
            "tarieven",
            "Tarieven",
            "tabel",
            "Kies per rij een tarief, of vul zelf een bedrag in.",
            verplicht=True,
            kolommen=(
                Veld("telling", "Telling", "tekst", standaard="leerlingen", verplicht=True, verwijst="telling"),
                SCHOOLSOORTEN,
                TARIEF,
                Veld("bedrag", "Bedrag", "bedrag", mag_negatief=True),
                Veld("omschrijving", "Omschrijving", "tekst"),
            ),
        ),
        TELDATUM,
        LEEG_IS_NUL,
        POT,
    ),
    beschrijf=_describe_per_pupil,
)
def give_per_pupil(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """Count times tariff per unit, for every tariff of the rule."""
    p = regel.parameters
    steps: list[Spoorregel] = []
    missing: list[Gemis] = []
    for number, row in enumerate(p["tarieven"]):
        check_one_of(regel, row, f"tarieven[{number}]")
        scope = {**p, "schoolsoorten": row["schoolsoorten"]}
        units = stand.get_eenheden(scope)
        try:
            tariff, source = stand.get_tarief(row)
            counts = stand.get_aantallen(row["telling"], units, scope)
        except GegevenOntbreekt as error:
            missing.extend(map(Gemis, error.codes, error.namen))
            continue
        word = row["omschrijving"] or row["telling"]
        steps.extend(stand.multiply(regel, ((unit, counts[unit.code]) for unit in units), tariff, word, source))
    if missing:
        raise GegevenOntbreekt(missing)
    return Bijdrage(tuple(steps))


def check_one_of(regel: Modelregel, row: Mapping[str, Any], veld: str) -> None:
    """Refuse a row that has both a tariff and an amount, or neither. Raises OngeldigModel."""
    if bool(row["tarief"]) == (row["bedrag"] is not None):
        raise OngeldigModel([Modelfout(regel.code, veld, "Kies een tarief, of vul zelf een bedrag in: een van beide.")])


@regelsoort(
    code="correctie",
    label="Correctie of afspraak",
    uitleg="Bedragen voor losse scholen of besturen: een correctie over een eerder jaar, een overgangsafspraak.",
    velden=(
        Veld(
            "bedragen",
            "Bedragen",
            "tabel",
            verplicht=True,
            kolommen=(
                Veld("eenheid", "School of bestuur", "tekst", verplicht=True, verwijst="eenheid"),
                Veld("bedrag", "Bedrag", "bedrag", verplicht=True, mag_negatief=True),
                Veld("omschrijving", "Waarom", "tekst", verplicht=True),
            ),
        ),
        POT,
    ),
    beschrijf=lambda p: f"{len(p['bedragen'])} afgesproken bedrag(en) voor losse scholen of besturen.",
)
def correct(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """The amounts as agreed. Raises OngeldigModel for a school or board that is not in the inputs."""
    steps = []
    for row in regel.parameters["bedragen"]:
        unit = get_unit(stand, regel, row["eenheid"])
        amount = round_euro(row["bedrag"])
        steps.append(stand.make_step(regel, unit, bedrag=amount, uitleg=row["omschrijving"], bron="verdeelmodel"))
    return Bijdrage(tuple(steps))


def get_unit(stand: Rekenstand, regel: Modelregel, code: str) -> Verdeeleenheid:
    """The school or board with a code. Raises OngeldigModel."""
    unit = stand.eenheden.get(code)
    if unit is None:
        raise OngeldigModel([Modelfout(regel.code, "eenheid", f"Er is geen school of bestuur met de code «{code}».")])
    return unit
