"""Boards that refer pay along: for placements in (v)so and sbo, and for taking part too little themselves."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any

from financien.referentie.calculations.fout import GegevenOntbreekt, Gemis
from financien.verdelen.calculations.regel.vast import check_one_of, write_bron
from financien.verdelen.calculations.stand import Rekenstand, write_date, write_tarief
from financien.verdelen.calculations.typen import NUL, SWV, Bijdrage, Modelregel, Potregel, Spoorregel
from financien.verdelen.calculations.velden import (
    BEDRAG,
    LEEG_IS_NUL,
    POT_OPBRENGST,
    SCHOOLSOORTEN,
    TARIEF,
    TARIEF_OF_BEDRAG,
    TELDATUM,
    Veld,
    regelsoort,
)
from swv.kern.geld import round_euro, write_aantal

HONDERD = Decimal(100)


def _describe_referrer(parameters: Mapping[str, Any]) -> str:
    shares = ", ".join(f"{write_aantal(row['aandeel'])}% van {row['categorie']}" for row in parameters["categorieen"])
    text = f"Wie verwijst, betaalt {shares}."
    if parameters["uitzonderingen"]:
        reasons = ", ".join(f"{row['reden']} ({write_aantal(row['aandeel'])}%)" for row in parameters["uitzonderingen"])
        text += f" Uitzonderingen: {reasons}."
    return text + " Wat niemand anders betaalt, draagt het samenwerkingsverband."


@regelsoort(
    code="verwijzer_betaalt",
    label="Verwijzer betaalt (mee)",
    uitleg=(
        "Het bestuur of de school die een leerling verwees, betaalt een aandeel van de kosten per categorie. Zonder "
        "verwijzer en bij een reden die solidair gedragen wordt, betaalt het samenwerkingsverband."
    ),
    velden=(
        Veld(
            "bron",
            "Waar staan de aantallen",
            "keuze",
            keuzes=(("plaatsingen", "in de plaatsingen, met hun reden"), ("tellingen", "in de tellingen per school")),
            standaard="plaatsingen",
            verplicht=True,
        ),
        Veld(
            "categorieen",
            "Categorieën",
            "tabel",
            "De categorie is die van de plaatsing, of de code van de telling.",
            uniek="categorie",
            verplicht=True,
            kolommen=(
                Veld("categorie", "Categorie", "tekst", verplicht=True, verwijst="telling"),
                TARIEF,
                BEDRAG,
                Veld("aandeel", "Aandeel van de verwijzer", "procent", standaard=HONDERD),
            ),
        ),
        Veld(
            "uitzonderingen",
            "Uitzonderingen",
            "tabel",
            "Redenen waarbij de verwijzer niets betaalt, of een ander aandeel.",
            uniek="reden",
            kolommen=(
                Veld("reden", "Reden", "tekst", verplicht=True),
                Veld("aandeel", "Aandeel van de verwijzer", "procent", standaard=Decimal(0)),
            ),
        ),
        Veld(
            "pot_werking",
            "Wat gebeurt er met de pot",
            "keuze",
            "Is de pot vóór of na de aftrek door DUO?",
            keuzes=(
                ("bruto", "vóór aftrek: wat het samenwerkingsverband draagt, gaat eraf"),
                ("netto", "na aftrek: wat de verwijzers betalen, komt erbij"),
            ),
            standaard="bruto",
            verplicht=True,
        ),
        POT_OPBRENGST,
        replace(SCHOOLSOORTEN, uitleg="Alleen bij tellingen per school. Leeg: voor alle scholen."),
        TELDATUM,
        LEEG_IS_NUL,
    ),
    beschrijf=_describe_referrer,
    uit_pot=False,
)
def charge_referrers(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """Number × cost × share as a negative amount for the referrer; the rest is borne by the swv."""
    p = regel.parameters
    exceptions = {row["reden"]: row["aandeel"] for row in p["uitzonderingen"]}
    steps: list[Spoorregel] = []
    missing: list[Gemis] = []
    charged = borne = NUL
    for number, row in enumerate(p["categorieen"]):
        check_one_of(regel, row, f"categorieen[{number}]")
        try:
            tariff, source = stand.get_tarief(row)
            placements = _get_placements(stand, p, row["categorie"])
        except GegevenOntbreekt as error:
            missing.extend(map(Gemis, error.codes, error.namen))
            continue
        for (code, reason), count in sorted(placements.items()):
            share = Decimal(0) if code == SWV else exceptions.get(reason, row["aandeel"])
            cost = round_euro(count * tariff)
            own = round_euro(count * tariff * share / HONDERD)
            charged, borne = charged + own, borne + cost - own
            why = f" ({reason})" if reason else ""
            text = f"{write_aantal(count)} {row['categorie']}{why} × {write_tarief(tariff)}"
            if own:
                unit = stand.eenheden[code]
                rate = -tariff * share / HONDERD
                steps.append(
                    stand.make_step(
                        regel,
                        unit,
                        bedrag=-own,
                        uitleg=f"{text} × {write_aantal(share)}%",
                        bron=source,
                        aantal=count,
                        tarief=rate,
                    )
                )
            if cost - own:
                who = stand.eenheden[code].naam if code else "geen verwijzer bekend"
                steps.append(
                    stand.keep(
                        regel, cost - own, f"{who}: {text} × {write_aantal(HONDERD - share)}% samen gedragen", source
                    )
                )
    if missing:
        raise GegevenOntbreekt(missing)
    return Bijdrage(tuple(steps), _change_pot(regel, charged, borne))


def _get_placements(stand: Rekenstand, parameters: Mapping[str, Any], categorie: str) -> dict[tuple[str, str], Decimal]:
    """How many pupils of a category per referrer and reason."""
    found: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    if parameters["bron"] == "tellingen":
        units = _get_counted_units(stand, categorie, parameters["schoolsoorten"])
        for code, count in stand.get_aantallen(categorie, units, {**parameters, "schoolsoorten": ()}).items():
            if count:
                found[code, ""] = count
        return found
    for item in stand.invoer.plaatsingen:
        if item.categorie == categorie:
            found[item.eenheid, item.reden] += item.aantal
    return found


def _get_counted_units(stand: Rekenstand, telling: str, schoolsoorten: Collection[str]) -> list[Any]:
    """Schools (of these kinds, or of every kind), and boards that were counted themselves."""
    counted = {code for counts in stand.tellingen.get(telling, {}).values() for code in counts}
    counted |= {unit for code, _, unit in stand.bereiken if code == telling}
    boards = [bestuur for bestuur in stand.besturen if bestuur.code in counted]
    own = {bestuur.code for bestuur in boards}
    schools = [school for school in stand.scholen if not schoolsoorten or school.schoolsoort in schoolsoorten]
    return [*boards, *(school for school in schools if school.bestuur not in own)]


def _change_pot(regel: Modelregel, charged: Decimal, borne: Decimal) -> tuple[Potregel, ...]:
    pot = regel.parameters["pot"]
    if not pot:
        return ()
    if regel.parameters["pot_werking"] == "netto":
        return (Potregel(regel.code, pot, None, None, charged, "betaald door verwijzers", regel.code),)
    return (Potregel(regel.code, pot, None, None, -borne, "solidair gedragen plaatsingen", regel.code),)


@regelsoort(
    code="deelnamedrempel",
    label="Deelnamedrempel",
    uitleg=(
        "Een bestuur waarvan te weinig leerlingen regulier onderwijs volgen, betaalt mee voor elke leerling die het onder "
        "de drempel komt. De drempel kan in de loop van de tijd oplopen."
    ),
    velden=(
        Veld(
            "niveau",
            "Op welk niveau",
            "keuze",
            keuzes=(("bestuur", "per bestuur"), ("school", "per school")),
            standaard="bestuur",
            verplicht=True,
        ),
        Veld(
            "telling_regulier",
            "Telling: regulier",
            "tekst",
            standaard="deelname_regulier",
            verplicht=True,
            verwijst="telling",
        ),
        Veld(
            "telling_totaal",
            "Telling: alle leerlingen",
            "tekst",
            "Regulier en wie het bestuur naar sbo of (v)so verwees.",
            standaard="deelname_totaal",
            verplicht=True,
            verwijst="telling",
        ),
        Veld(
            "drempels",
            "Drempels",
            "tabel",
            "De drempel die geldt op de teldatum.",
            uniek="vanaf",
            kolommen=(
                Veld("vanaf", "Vanaf", "datum", verplicht=True),
                Veld("procent", "Drempel", "procent", verplicht=True),
            ),
        ),
        Veld("percentage", "Of: vast percentage uit de gegevens", "tekst", verwijst="percentage"),
        TARIEF,
        BEDRAG,
        Veld(
            "afronding",
            "Leerlingen onder de drempel",
            "keuze",
            keuzes=(("omlaag", "naar beneden op hele leerlingen"), ("omhoog", "naar boven"), ("geen", "niet afronden")),
            standaard="omlaag",
            verplicht=True,
        ),
        SCHOOLSOORTEN,
        TELDATUM,
        LEEG_IS_NUL,
        POT_OPBRENGST,
    ),
    beschrijf=lambda p: (
        f"Wie onder de drempel blijft ({p['telling_regulier']} gedeeld door {p['telling_totaal']}), betaalt "
        f"{write_bron(p)} per leerling die het tekortkomt."
    ),
    een_van=(*TARIEF_OF_BEDRAG, ("drempels", "percentage")),
    uit_pot=False,
)
def charge_below_threshold(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """Pupils short of the threshold × amount, as a negative amount (Rijn & Gelderse Vallei)."""
    p = regel.parameters
    day = stand.get_datum(p["telling_totaal"], p["teldatum"])
    threshold = get_threshold(stand, regel, day)
    tariff, source = stand.get_tarief(p)
    units = stand.get_eenheden(p)
    total = stand.get_aantallen(p["telling_totaal"], units, p)
    regular = stand.get_aantallen(p["telling_regulier"], units, p)
    steps: list[Spoorregel] = []
    for unit in units:
        short = calculate_short(total[unit.code], regular[unit.code], threshold, p["afronding"])
        if short:
            what = f"leerlingen onder de drempel van {write_aantal(threshold)}% op {write_date(day)}"
            steps.extend(stand.multiply(regel, [(unit, short)], -tariff, what, source))
    income = -sum((step.bedrag for step in steps), NUL)
    pots = (Potregel(regel.code, p["pot"], None, None, income, regel.label, regel.code),) if p["pot"] else ()
    return Bijdrage(tuple(steps), pots)


def get_threshold(stand: Rekenstand, regel: Modelregel, day: date) -> Decimal:
    """The percentage that holds on a day. Raises Ontbreekt when none does yet."""
    p = regel.parameters
    rows = [(row["vanaf"], row["procent"]) for row in p["drempels"]]
    rows += [(item.vanaf, item.waarde) for item in stand.invoer.percentages if item.code == p["percentage"]]
    valid = [row for row in rows if row[0] <= day]
    if not valid:
        raise GegevenOntbreekt([Gemis(f"percentage:{regel.code}", f"de deelnamedrempel op {write_date(day)}")])
    return max(valid)[1]


def calculate_short(totaal: Decimal, regulier: Decimal, drempel: Decimal, afronding: str) -> Decimal:
    """How many pupils a board is short of the threshold: 4,000 pupils, 3,800 regular, 96% → 40."""
    short = max(Decimal(0), totaal * drempel / HONDERD - regulier)
    if afronding == "geen":
        return short
    return short.to_integral_value(ROUND_FLOOR if afronding == "omlaag" else ROUND_CEILING)
