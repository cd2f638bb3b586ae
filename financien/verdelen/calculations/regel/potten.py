"""Pots: money that waits to be divided. Making one, splitting one, and what the swv takes first."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from financien.referentie.calculations.fout import GegevenOntbreekt, Gemis
from financien.verdelen.calculations.fout import Modelfout, OngeldigModel
from financien.verdelen.calculations.regel.vast import write_bron
from financien.verdelen.calculations.stand import Rekenstand, write_tarief
from financien.verdelen.calculations.typen import Bijdrage, Modelregel, Potregel, Spoorregel
from financien.verdelen.calculations.velden import LEEG_IS_NUL, POT_VERPLICHT, TELDATUM, Veld, regelsoort
from swv.kern.geld import divide, round_euro, write_aantal, write_euro

POT_NIEUW = Veld("pot", "Code van de pot", "tekst", verplicht=True, verwijst="pot_nieuw")
NAAM = Veld("naam", "Naam", "tekst", verplicht=True)
TEKENS = (("bij", "erbij"), ("af", "eraf"))


def _describe_pot(parameters: Mapping[str, Any]) -> str:
    parts = [write_euro(parameters["bedrag"])] if parameters["bedrag"] is not None else []
    parts += [f"het bedrag «{parameters['tarief']}» uit de gegevens"] if parameters["tarief"] else []
    for row in parameters["posten"]:
        word = "min " if row["teken"] == "af" else ""
        parts.append(f"{word}{row['telling']} × tarief {row['tarief']}")
    return f"De pot «{parameters['naam']}» bestaat uit " + " + ".join(parts).replace("+ min", "−") + "."


@regelsoort(
    code="pot",
    label="Een pot vormen",
    uitleg="Maakt een pot geld waaruit de regels hierna kunnen verdelen: een bedrag, of aantallen keer tarieven.",
    velden=(
        POT_NIEUW,
        NAAM,
        Veld("tarief", "Bedrag uit de gegevens", "tekst", "Bijvoorbeeld wat er te verdelen is.", verwijst="tarief"),
        Veld("bedrag", "Bedrag", "bedrag", mag_negatief=True),
        Veld(
            "posten",
            "Aantallen keer tarieven",
            "tabel",
            kolommen=(
                Veld("telling", "Telling", "tekst", verplicht=True, verwijst="telling"),
                Veld("tarief", "Tarief", "tekst", verplicht=True, verwijst="tarief"),
                Veld("teken", "Erbij of eraf", "keuze", keuzes=TEKENS, standaard="bij"),
            ),
        ),
        TELDATUM,
        LEEG_IS_NUL,
    ),
    beschrijf=_describe_pot,
    uit_pot=False,
)
def form_pot(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """The amount itself, plus or minus counts of all schools times tariffs."""
    p = regel.parameters
    stand.potnamen[p["pot"]] = p["naam"]
    changes = []
    if p["bedrag"] is not None:
        changes.append(Potregel(regel.code, p["pot"], None, None, round_euro(p["bedrag"]), p["naam"], "verdeelmodel"))
    if p["tarief"]:
        amount, source = stand.get_tarief({"tarief": p["tarief"]})
        changes.append(Potregel(regel.code, p["pot"], None, None, round_euro(amount), p["naam"], source))
    for row in p["posten"]:
        # Boards as units: their counts are their own or those of their schools, so nothing is missed or counted twice.
        count = sum(stand.get_aantallen(row["telling"], stand.besturen, p).values(), Decimal(0))
        tariff, source = stand.get_tarief(row)
        sign = -1 if row["teken"] == "af" else 1
        text = f"{write_aantal(count)} {row['telling']} × {write_tarief(tariff)}"
        amount = sign * round_euro(count * tariff)
        changes.append(Potregel(regel.code, p["pot"], count, tariff, amount, text, source))
    return Bijdrage(potten=tuple(changes))


@regelsoort(
    code="potdelen",
    label="Een pot splitsen",
    uitleg="Splitst wat er nog in een pot zit in nieuwe potten, naar verhouding. Samen zijn ze precies de hele pot.",
    velden=(
        POT_VERPLICHT,
        Veld(
            "delen",
            "Delen",
            "tabel",
            verplicht=True,
            uniek="pot",
            kolommen=(
                Veld("pot", "Code van de nieuwe pot", "tekst", verplicht=True, verwijst="pot_nieuw"),
                NAAM,
                Veld("gewicht", "Verhouding", "aantal", "Bijvoorbeeld 52 en 48, of 2 en 1.", verplicht=True),
            ),
        ),
    ),
    beschrijf=lambda p: (
        f"Wat er in pot {p['pot']} zit, gaat naar "
        + ", ".join(f"{row['naam']} ({write_aantal(row['gewicht'])} delen)" for row in p["delen"])
        + "."
    ),
    uit_pot=False,
)
def split_pot(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """Everything that is left goes to the new pots by largest remainder."""
    p = regel.parameters
    rest = stand.get_rest(p["pot"])
    parts = divide(rest, {row["pot"]: row["gewicht"] for row in p["delen"]})
    total = sum(row["gewicht"] for row in p["delen"])
    changes = [Potregel(regel.code, p["pot"], None, None, -rest, f"gesplitst door {regel.label}", regel.code)]
    for row in p["delen"]:
        stand.potnamen[row["pot"]] = row["naam"]
        text = f"{write_aantal(row['gewicht'])} van {write_aantal(total)} delen van {write_euro(rest)}"
        changes.append(Potregel(regel.code, row["pot"], row["gewicht"], None, parts[row["pot"]], text, regel.code))
    return Bijdrage(potten=tuple(changes))


def _describe_costs(parameters: Mapping[str, Any]) -> str:
    parts = [
        f"{row['omschrijving']} ("
        + (write_bron(row) if row["procent"] is None else f"{write_aantal(row['procent'])}%")
        + ")"
        for row in parameters["kosten"]
    ]
    return f"Uit pot {parameters['pot']} betaalt het samenwerkingsverband eerst " + ", ".join(parts) + "."


@regelsoort(
    code="centrale_kosten",
    label="Eerst de centrale kosten",
    uitleg="Haalt uit een pot wat het samenwerkingsverband zelf nodig heeft, voordat de rest wordt verdeeld.",
    velden=(
        POT_VERPLICHT,
        Veld(
            "kosten",
            "Kosten",
            "tabel",
            "Per kostenpost: een bedrag, een bedrag uit de gegevens, of een percentage van wat er in de pot zit.",
            verplicht=True,
            kolommen=(
                Veld("omschrijving", "Omschrijving", "tekst", verplicht=True),
                Veld("tarief", "Bedrag uit de gegevens", "tekst", verwijst="tarief"),
                Veld("bedrag", "Bedrag", "bedrag"),
                Veld("procent", "Percentage", "procent"),
            ),
        ),
    ),
    beschrijf=_describe_costs,
)
def take_central_costs(stand: Rekenstand, regel: Modelregel) -> Bijdrage:
    """Amounts and percentages of what the pot held when the rule began.

    Raises OngeldigModel for a row with both, Ontbreekt with every tariff that is missing.
    """
    p = regel.parameters
    rest = stand.get_rest(p["pot"])
    steps: list[Spoorregel] = []
    missing: list[Gemis] = []
    for number, row in enumerate(p["kosten"]):
        if [bool(row["tarief"]), row["bedrag"] is not None, row["procent"] is not None].count(True) != 1:
            text = f"Vul bij «{row['omschrijving']}» een bedrag, een tarief of een percentage in: één daarvan."
            raise OngeldigModel([Modelfout(regel.code, f"kosten[{number}]", text)])
        if row["procent"] is None:
            try:
                amount, source = stand.get_tarief(row)
            except GegevenOntbreekt as error:
                missing.extend(map(Gemis, error.codes, error.namen))
                continue
            steps.append(stand.keep(regel, round_euro(amount), row["omschrijving"], source))
        else:
            amount = round_euro(rest * row["procent"] / 100)
            text = f"{row['omschrijving']}: {write_aantal(row['procent'])}% van {write_euro(rest)}"
            steps.append(stand.keep(regel, amount, text))
    if missing:
        raise GegevenOntbreekt(missing)
    return Bijdrage(tuple(steps))
