"""Supplements and contributions by circumstances: solidarity, facilities in which one takes part, reserves."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from financien.referentie.calculations.fout import GegevenOntbreekt, Gemis
from financien.verdelen.calculations.regel.vast import write_bron
from financien.verdelen.calculations.stand import Rekenstand, divide_key
from financien.verdelen.calculations.typen import NUL, Bijdrage, Modelregel, Potregel, Spoorregel
from financien.verdelen.calculations.velden import (
    BEDRAG,
    LEEG_IS_NUL,
    NIVEAU,
    POT,
    POT_OPBRENGST,
    SCHOOLSOORTEN,
    TARIEF,
    TARIEF_OF_BEDRAG,
    TELDATUM,
    Veld,
    regelsoort,
)
from swv.kern.geld import divide, round_euro, write_aantal, write_euro

HONDERD = Decimal(100)
NIEMAND = "Niemand doet mee aan «{}»: deze voorziening kost dan niemand iets."
PER = (
    ("boven_drempel", "per leerling boven de drempel"),
    ("geteld", "per leerling van die telling"),
    ("eenheid", "een bedrag ineens"),
)


@regelsoort(
    code="solidariteitstoeslag",
    label="Solidariteitstoeslag",
    uitleg="Een toeslag voor scholen of besturen met naar verhouding veel leerlingen die extra ondersteuning nodig hebben.",
    velden=(
        NIVEAU,
        Veld("telling", "Telling: leerlingen met extra behoefte", "tekst", verplicht=True, verwijst="telling"),
        Veld(
            "telling_totaal",
            "Telling: alle leerlingen",
            "tekst",
            standaard="leerlingen",
            verplicht=True,
            verwijst="telling",
        ),
        Veld("drempel", "Vanaf welk aandeel", "procent", verplicht=True),
        Veld("per", "Toeslag", "keuze", keuzes=PER, standaard="boven_drempel", verplicht=True),
        TARIEF,
        BEDRAG,
        SCHOOLSOORTEN,
        TELDATUM,
        LEEG_IS_NUL,
        POT,
    ),
    beschrijf=lambda p: (
        f"Wie meer dan {write_aantal(p['drempel'])}% {p['telling']} heeft, krijgt {write_bron(p)} "
        f"{dict(PER)[p['per']].removeprefix('een bedrag ')}."
    ),
    een_van=TARIEF_OF_BEDRAG,
)
def give_solidarity(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """Only above the threshold; how much of it counts is a choice."""
    p = regel.parameters
    units = stand.get_eenheden(p)
    tariff, source = stand.get_tarief(p)
    needs = stand.get_aantallen(p["telling"], units, p)
    total = stand.get_aantallen(p["telling_totaal"], units, p)
    steps: list[Spoorregel] = []
    for unit in units:
        limit = total[unit.code] * p["drempel"] / HONDERD
        above = needs[unit.code] - limit
        if above <= 0:
            continue
        count = {"boven_drempel": above, "geteld": needs[unit.code], "eenheid": Decimal(1)}[p["per"]]
        what = f"{p['telling']} (drempel {write_aantal(limit)})" if p["per"] != "eenheid" else "toeslag"
        steps.extend(stand.multiply(regel, [(unit, count)], tariff, what, source))
    return Bijdrage(tuple(steps))


@regelsoort(
    code="voorziening",
    label="Voorziening voor wie meedoet",
    uitleg=(
        "Een bovenschoolse voorziening zonder winst of verlies: wie heeft geantwoord dat hij meedoet, betaalt mee naar "
        "verhouding van een telling. Samen betalen zij precies de kosten. Doet niemand mee, dan kost zij niemand iets."
    ),
    velden=(
        NIVEAU,
        Veld(
            "antwoord", "Code van de vraag", "tekst", "De vraag waarop scholen of besturen antwoordden.", verplicht=True
        ),
        TARIEF,
        Veld("bedrag", "Kosten", "bedrag"),
        Veld("telling", "Sleutel", "tekst", standaard="leerlingen", verplicht=True, verwijst="telling"),
        SCHOOLSOORTEN,
        TELDATUM,
        LEEG_IS_NUL,
        POT_OPBRENGST,
    ),
    beschrijf=lambda p: f"Wie meedoet aan {p['antwoord']}, betaalt samen {write_bron(p)} naar {p['telling']}.",
    een_van=TARIEF_OF_BEDRAG,
    uit_pot=False,
)
def charge_participants(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """The cost over those who said yes; when all said no, it costs nobody anything, and the trace says so.

    Raises Ontbreekt when nobody answered, OngeldigModel when who takes part has nothing to share by.
    """
    p = regel.parameters
    answers = {item.eenheid: item.waarde for item in stand.invoer.antwoorden if item.code == p["antwoord"]}
    if not answers:
        raise GegevenOntbreekt([Gemis(f"antwoord:{p['antwoord']}", f"de antwoorden op «{p['antwoord']}»")])
    units = [unit for unit in stand.get_eenheden(p) if answers.get(unit.code)]
    cost, source = stand.get_tarief(p)
    cost = round_euro(cost)
    if not units:
        return Bijdrage((stand.keep(regel, NUL, NIEMAND.format(p["antwoord"]), source),))
    counts = stand.get_aantallen(p["telling"], units, p)
    weights = {unit.code: counts[unit.code] * answers[unit.code] for unit in units}
    parts = divide_key(regel, cost, weights)
    total = write_aantal(sum(weights.values()))
    steps = tuple(
        stand.make_step(
            regel,
            unit,
            bedrag=-parts[unit.code],
            uitleg=f"{write_aantal(weights[unit.code])} van {total} × {write_euro(cost)}",
            bron=source,
            aantal=weights[unit.code],
        )
        for unit in units
    )
    pots = (Potregel(regel.code, p["pot"], None, None, cost, regel.label, source),) if p["pot"] else ()
    return Bijdrage(steps, pots)


def _describe_reserve(parameters: Mapping[str, Any]) -> str:
    how = "gelijk over de besturen" if parameters["verdeling"] == "gelijk" else f"naar {parameters['telling']}"
    return (
        f"Uit de reserve gaat {write_euro(parameters['bedrag'])} in {write_aantal(parameters['jaren'])} jaar "
        f"(vanaf {write_aantal(parameters['eerste_jaar']).replace('.', '')}) naar de besturen, {how}."
    )


@regelsoort(
    code="uit_reserve",
    label="Uit de reserve, over jaren",
    uitleg="Betaalt een bedrag uit de reserve in gelijke jaardelen. De jaardelen zijn samen precies het hele bedrag.",
    velden=(
        Veld("bedrag", "Bedrag over alle jaren samen", "bedrag", verplicht=True),
        Veld("eerste_jaar", "Eerste jaar", "aantal", verplicht=True, geheel=True, maximum=Decimal(2100)),
        Veld("jaren", "Aantal jaren", "aantal", verplicht=True, geheel=True, maximum=Decimal(50)),
        Veld(
            "verdeling",
            "Verdeling",
            "keuze",
            keuzes=(("gelijk", "elk bestuur evenveel"), ("telling", "naar een telling")),
            standaard="gelijk",
            verplicht=True,
        ),
        Veld("telling", "Telling", "tekst", standaard="leerlingen", verwijst="telling"),
        TELDATUM,
        LEEG_IS_NUL,
        POT,
    ),
    beschrijf=_describe_reserve,
)
def pay_from_reserve(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """This year's part of the amount, over the boards; nothing before the first and after the last year."""
    p = regel.parameters
    years, number = int(p["jaren"]), stand.model.jaar - int(p["eerste_jaar"])
    if not 0 <= number < years:
        return Bijdrage()
    # Numbered with leading zeros, so that among equals the first years get the left-over cents.
    amount = divide(round_euro(p["bedrag"]), {f"{year:04}": 1 for year in range(years)})[f"{number:04}"]
    boards = stand.besturen
    if p["verdeling"] == "gelijk":
        weights = dict.fromkeys((bestuur.code for bestuur in boards), Decimal(1))
    else:
        weights = stand.get_aantallen(p["telling"], boards, {**p, "schoolsoorten": ()})
    parts = divide_key(regel, amount, weights)
    total = write_aantal(sum(weights.values()))
    text = f"jaar {number + 1} van {years}: {write_euro(amount)} × "
    return Bijdrage(
        tuple(
            stand.make_step(
                regel,
                bestuur,
                bedrag=parts[bestuur.code],
                uitleg=f"{text}{write_aantal(weights[bestuur.code])} van {total}",
                bron="reserve",
                aantal=weights[bestuur.code],
            )
            for bestuur in boards
        )
    )
