"""An outcome as tables: boards or schools by rules with totals both ways, and the trace of one amount."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from financien.referentie.calculations.namen import name_codes
from financien.verdelen.calculations import (
    Modelregel,
    Potstand,
    Spoorregel,
    Verdeeleenheid,
    Verdeelmelding,
    Verschil,
    vergelijk_bedragen,
)
from financien.verdelen.presentatie.blik import BESTUUR, SCHOOL, Blik
from financien.verdelen.queries.berekening import Berekening

NUL = Decimal("0.00")


@dataclass(frozen=True)
class Uitkomstrij:
    """One board or school: an amount per rule (None: this rule gave nothing), its total, and the difference."""

    code: str
    naam: str
    bedragen: list[tuple[str, Decimal | None]]
    totaal: Decimal
    verschil: Verschil | None
    onderdelen: list[tuple[Modelregel, Decimal]]


@dataclass(frozen=True)
class Uitkomsttabel:
    """The rows that got something, with totals per rule, and what stays with the swv."""

    regels: list[Modelregel]
    rijen: list[Uitkomstrij]
    totalen: list[Decimal]
    totaal: Decimal
    centraal: list[tuple[Modelregel, Decimal]]
    centraal_totaal: Decimal
    verschil: Verschil | None


def make_table(
    berekening: Berekening, niveau: str, blik: Blik, vorig: Mapping[str, Decimal] | None = None
) -> Uitkomsttabel:
    """The amounts of every unit at this level that ``blik`` shows. The calculation has an outcome."""
    model, uitkomst = berekening.get_outcome()
    units = [each for each in berekening.invoer.eenheden if each.soort == niveau and blik.ziet(each)]
    if niveau == BESTUUR and not units:  # a school sees its own row only
        niveau, units = (
            SCHOOL,
            [each for each in berekening.invoer.eenheden if each.soort == SCHOOL and blik.ziet(each)],
        )
    cells = sum_by_rule(uitkomst.regels, niveau)
    units = [unit for unit in units if any((regel.code, unit.code) in cells for regel in model.regels)]
    used = [regel for regel in model.regels if any((regel.code, unit.code) in cells for unit in units)]
    totals = uitkomst.per_bestuur if niveau == BESTUUR else uitkomst.per_school
    differences = _differences(totals, vorig, units)
    rows = [
        Uitkomstrij(
            unit.code,
            unit.naam,
            [(regel.code, cells.get((regel.code, unit.code))) for regel in used],
            totals.get(unit.code, NUL),
            differences.get(unit.code),
            [(regel, cells[regel.code, unit.code]) for regel in used if (regel.code, unit.code) in cells],
        )
        for unit in units
    ]
    sums = [sum((cells.get((regel.code, unit.code), NUL) for unit in units), NUL) for regel in used]
    central = [(regel, cells[regel.code, ""]) for regel in model.regels if (regel.code, "") in cells and blik.is_alles]
    total = sum((row.totaal for row in rows), NUL)
    return Uitkomsttabel(
        used, rows, sums, total, central, uitkomst.centraal if blik.is_alles else NUL, _total_difference(rows, vorig)
    )


def sum_by_rule(regels: Iterable[Spoorregel], niveau: str) -> dict[tuple[str, str], Decimal]:
    """{(rule, unit): amount}; at the level of boards the amounts of their schools are in it."""
    cells: dict[tuple[str, str], Decimal] = defaultdict(lambda: NUL)
    for step in regels:
        cells[step.regel, step.bestuur if niveau == BESTUUR else step.eenheid] += step.bedrag
    return dict(cells)


def _differences(
    totals: Mapping[str, Decimal], vorig: Mapping[str, Decimal] | None, units: Iterable[Verdeeleenheid]
) -> dict[str, Verschil]:
    if not vorig:
        return {}
    codes = {unit.code for unit in units}
    now = {code: amount for code, amount in totals.items() if code in codes}
    before = {code: amount for code, amount in vorig.items() if code in codes}
    return {row.code: row for row in vergelijk_bedragen(before, now)}


def _total_difference(rows: Iterable[Uitkomstrij], vorig: Mapping[str, Decimal] | None) -> Verschil | None:
    if not vorig:
        return None
    found = [row.verschil for row in rows if row.verschil]
    before, now = (sum((getattr(each, name) for each in found), NUL) for name in ("oud", "nieuw"))
    return vergelijk_bedragen({"": before}, {"": now})[0]


# --- the trace ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Spoorstap:
    """One step of the trace in words."""

    naam: str
    uitleg: str
    bron: str
    bedrag: Decimal


@dataclass(frozen=True)
class Spoor:
    """How one amount came about: the steps of one rule (or of all) for one unit."""

    naam: str
    regel: Modelregel | None
    beschrijving: str
    delen: list[tuple[str, list[Spoorstap]]]
    totaal: Decimal


def make_trace(berekening: Berekening, eenheid: str, regel: str, beschrijf: Any) -> Spoor:
    """The steps to the amount of ``eenheid`` ("" is the swv) by ``regel`` ("" is all rules)."""
    model, uitkomst = berekening.get_outcome()
    units = berekening.eenheden
    unit = units.get(eenheid)
    is_board = unit is not None and unit.soort == BESTUUR
    steps = [
        step
        for step in uitkomst.regels
        if (step.bestuur if is_board else step.eenheid) == eenheid and (not regel or step.regel == regel)
    ]
    chosen = next((each for each in model.regels if each.code == regel), None)
    parts = []
    for each in model.regels:
        own = [_as_step(step, units) for step in steps if step.regel == each.code]
        if own:
            parts.append((each.label, own))
    return Spoor(
        naam=unit.naam if unit else "het samenwerkingsverband",
        regel=chosen,
        beschrijving=beschrijf(chosen) if chosen else "",
        delen=parts,
        totaal=sum((step.bedrag for step in steps), NUL),
    )


def _as_step(step: Spoorregel, units: Mapping[str, Verdeeleenheid]) -> Spoorstap:
    unit = units.get(step.eenheid)
    return Spoorstap(
        unit.naam if unit else "samenwerkingsverband", name_codes(step.uitleg), name_codes(step.bron), step.bedrag
    )


# --- what needs a look ----------------------------------------------------------------------------------------------


def get_meldingen(berekening: Berekening, blik: Blik) -> list[Verdeelmelding]:
    """Remarks about units that this person sees; those about pots are for who sees everything."""
    if berekening.uitkomst is None:
        return []
    units = berekening.eenheden
    return [
        replace(each, tekst=name_codes(each.tekst))
        for each in berekening.uitkomst.meldingen
        if blik.is_alles or (each.eenheid in units and blik.ziet(units[each.eenheid]))
    ]


def get_potten(berekening: Berekening, blik: Blik) -> list[Potstand]:
    """What came into every pot, went out and is left; only for who sees everything."""
    return list(berekening.uitkomst.potten) if berekening.uitkomst and blik.is_alles else []
