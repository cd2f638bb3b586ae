"""The outcome as a file: per board, per school, and every step of the trace."""

from collections.abc import Iterable
from typing import Any

from financien.referentie.calculations.namen import name_codes
from financien.verdelen.queries.berekening import Berekening
from swv.kern.inlezen import write_csv, write_xlsx

STAPKOPPEN = ("Regel", "Bestuur", "School", "Aantal", "Tarief", "Bedrag", "Uitleg", "Bron")


def write_outcome(berekening: Berekening, vorm: str) -> bytes:
    """CSV holds the steps (everything can be added up from them); XLSX has a sheet per level too."""
    steps = list(step_rows(berekening))
    if vorm == "csv":
        return write_csv(STAPKOPPEN, steps)
    return write_xlsx(
        [
            ("Per bestuur", ("Code", "Bestuur", "Bedrag"), unit_rows(berekening, "bestuur")),
            ("Per school", ("Code", "School", "Bestuur", "Bedrag"), unit_rows(berekening, "school")),
            ("Stappen", STAPKOPPEN, steps),
        ]
    )


def unit_rows(berekening: Berekening, soort: str) -> Iterable[tuple[Any, ...]]:
    """Rows (code, name, euro) per board, or (code, name, board, euro) per school; only units with an amount."""
    (_, uitkomst), units = berekening.get_outcome(), berekening.eenheden
    amounts = uitkomst.per_bestuur if soort == "bestuur" else uitkomst.per_school
    for unit in units.values():
        if unit.soort == soort and unit.code in amounts:
            names = (unit.code, unit.naam) if soort == "bestuur" else (unit.code, unit.naam, units[unit.bestuur].naam)
            yield *names, amounts[unit.code]


def step_rows(berekening: Berekening) -> Iterable[tuple[Any, ...]]:
    """Rows of the trace: (rule, board, school, number, tariff, euro, explanation, source), in order of computing."""
    (model, uitkomst), units = berekening.get_outcome(), berekening.eenheden
    labels = {regel.code: regel.label for regel in model.regels}
    for step in uitkomst.regels:
        board = units[step.bestuur].naam if step.bestuur else "samenwerkingsverband"
        unit = units.get(step.eenheid)
        school = unit.naam if unit and unit.soort == "school" else ""
        texts = (name_codes(step.uitleg), name_codes(step.bron))
        yield labels[step.regel], board, school, step.aantal, step.tarief, step.bedrag, *texts
