"""The parts of docs/algoritmen/verdeling.md that are computed: the text is written by hand, the tables are made here."""

from decimal import Decimal
from pathlib import Path

from financien.verdelen.calculations import REGELSOORTEN, Verdeeluitkomst, bereken, lees_parameters
from financien.verdelen.calculations.typen import Spoorregel
from swv.kern.geld import write_aantal, write_euro
from tests.financien.verdelen.calculations.bouwen import (
    D,
    arrangement,
    maak_invoer,
    maak_model,
    plaats,
    regel,
    school,
)
from tests.financien.verdelen.calculations.voorbeelden import VOORBEELDEN

DOCUMENT = Path(__file__).resolve().parents[4] / "docs/algoritmen/verdeling.md"

# --- the example of the document: three boards, four schools, six rules --------------------------------------------------

SCHOLEN = [
    school("Kompas", "Noord"),
    school("Ster", "Noord", "sbo"),
    school("Haven", "Zuid"),
    school("Vuurtoren", "West"),
]
INVOER = maak_invoer(
    SCHOLEN,
    {"leerlingen": {"Kompas": 300, "Ster": 100, "Haven": 250, "Vuurtoren": 50}},
    tarieven={"te_verdelen": "150000.00", "voet": "2500.00", "so_1": "12938.34"},
    plaatsingen=(plaats("Kompas", "so_1", 1), plaats("Haven", "so_1", 1, "verhuisd"), plaats("", "so_1", 1)),
    arrangementen=(arrangement("Kompas", "4000.00", aantal=2), arrangement("Vuurtoren", "3500.00")),
)
MODEL = maak_model(
    regel("pot", "budget", pot="budget", naam="Budget", tarief="te_verdelen"),
    regel("centrale_kosten", "kantoor", pot="budget", kosten=[{"omschrijving": "kantoor", "procent": "10"}]),
    regel(
        "verwijzer_betaalt",
        "verwijzers",
        pot="budget",
        categorieen=[{"categorie": "so_1", "tarief": "so_1", "aandeel": "60"}],
        uitzonderingen=[{"reden": "verhuisd", "aandeel": "0"}],
    ),
    regel("vaste_voet", "voet", per="school", tarief="voet", pot="budget"),
    regel("arrangementen", pot="budget"),
    regel("pot_naar_sleutel", "rest", pot="budget", sleutel=[{"telling": "leerlingen"}]),
)
# Worked out by hand; the computation must give the same.
#   budget 150,000.00 − kantoor 15,000.00 = 135,000.00
#   so_1: 3 × 12,938.34; Kompas pays 60% = 7,763.00, the swv the rest: 5,175.34 + 12,938.34 + 12,938.34 = 31,052.02
#   135,000.00 − 31,052.02 − 4 × 2,500.00 − 2 × 4,000.00 − 3,500.00 = 82,447.98 over 700 pupils:
#   300 → 35,334.848…, 100 → 11,778.282…, 250 → 29,445.707…, 50 → 5,889.141…; down gives 82,447.96, two cents are left
#   for the largest fractions: .857 (Kompas) and .714 (Haven)
VERWACHT = {
    "Kompas": D("38071.85"),  # 2,500.00 + 8,000.00 + 35,334.85 − 7,763.00
    "Ster": D("14278.28"),  # 2,500.00 + 11,778.28
    "Haven": D("31945.71"),  # 2,500.00 + 29,445.71
    "Vuurtoren": D("11889.14"),  # 2,500.00 + 3,500.00 + 5,889.14
    "Samenwerkingsverband": D("46052.02"),  # 15,000.00 + 31,052.02
}


def compute_example() -> Verdeeluitkomst:
    """The outcome of the example."""
    return bereken(MODEL, INVOER)


def get_amounts(uitkomst: Verdeeluitkomst) -> dict[str, Decimal]:
    """The amounts of the example in the order of VERWACHT."""
    return {**uitkomst.per_school, "Samenwerkingsverband": uitkomst.centraal}


# --- tables -----------------------------------------------------------------------------------------------------------------


def make_table(head: list[str], rows: list[list[str]], right: frozenset[int] = frozenset()) -> str:
    """A Markdown table; the columns in ``right`` hold numbers."""
    line = ["---:" if number in right else "---" for number in range(len(head))]
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, line, *rows])


def make_rules() -> str:
    """The rules of the example in words."""
    rows = [
        [str(number), rule.code, REGELSOORTEN[rule.soort].beschrijf(lees_parameters(rule.soort, rule.parameters))]
        for number, rule in enumerate(MODEL.regels, start=1)
    ]
    return make_table(["", "Regel", "Wat hij doet"], rows)


def make_trace() -> str:
    """Every step of the example."""

    def write(step: Spoorregel) -> list[str]:
        return [step.regel, step.eenheid or "samenwerkingsverband", step.uitleg, write_euro(step.bedrag)]

    rows = [write(step) for step in compute_example().regels]
    return make_table(["Regel", "Voor", "Hoe", "Bedrag"], rows, frozenset({3}))


def make_outcome() -> str:
    """The outcome of the example, worked out by hand and computed."""
    computed = get_amounts(compute_example())
    rows = [[name, write_euro(amount), write_euro(computed[name])] for name, amount in VERWACHT.items()]
    rows.append(["**Samen**", write_euro(sum(VERWACHT.values(), D(0))), write_euro(sum(computed.values(), D(0)))])
    return make_table(["", "Verwacht", "Berekend"], rows, frozenset({1, 2}))


def make_examples() -> str:
    """The worked examples of the sources, expected and computed."""

    def write(number: Decimal) -> str:
        return write_aantal(number) if number == number.to_integral_value() else write_euro(number).removeprefix("€ ")

    rows = [[item.code, item.bron, item.wat, write(item.verwacht), write(item.bereken())] for item in VOORBEELDEN]
    return make_table(["Nr.", "Bron", "Berekening", "Verwacht", "Berekend"], rows, frozenset({3, 4}))


def make_kinds() -> str:
    """Every rule kind with what it is for."""
    rows = [
        [kind.label, f"`{kind.code}`", kind.uitleg] for kind in sorted(REGELSOORTEN.values(), key=lambda k: k.label)
    ]
    return make_table(["Regelsoort", "Code", "Waarvoor"], rows)


PARTS = {
    "regelsoorten": make_kinds,
    "regels": make_rules,
    "spoor": make_trace,
    "uitkomst": make_outcome,
    "voorbeelden": make_examples,
}


def fill(text: str) -> str:
    """The document with every table made again, between <!-- name --> and <!-- /name -->."""
    for name, make in PARTS.items():
        begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
        before, rest = text.split(begin)
        text = f"{before}{begin}\n{make()}\n{end}{rest.split(end)[1]}"
    return text


def write_document() -> None:
    """Write the document again."""
    DOCUMENT.write_text(fill(DOCUMENT.read_text()))
