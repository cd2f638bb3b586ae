"""When an outcome is paid, and what happens with a negative one."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from financien.verdelen.calculations.typen import NUL, Afrekening, Betaaltermijn, Model
from swv.kern.geld import divide

MAANDEN = 12


def get_termijnen(model: Model, bedrag: Decimal, openstaand: Decimal = NUL) -> tuple[Betaaltermijn, ...]:
    """Split an amount of zero or more over the terms of the model; together they are exactly the amount.

    What is still owed from earlier is set off from the first term on, never more than a term holds.
    """
    gross = _split(model, bedrag)
    terms = []
    owed = openstaand
    for number, (part, day) in enumerate(zip(gross, get_dates(model, len(gross)), strict=True), start=1):
        off = min(part, owed)
        owed -= off
        terms.append(Betaaltermijn(number, day, part, off, part - off))
    return tuple(terms)


def _split(model: Model, bedrag: Decimal) -> list[Decimal]:
    # Numbered with leading zeros: among equal terms the first ones get the left-over cents.
    weights = {f"{number:02}": weight for number, weight in enumerate(_get_weights(model))}
    return list(divide(bedrag, weights).values())


def _get_weights(model: Model) -> Sequence[Decimal | int]:
    rhythm = model.betaalritme
    if rhythm.soort == "percentages":
        return rhythm.percentages
    return [1] * {"maanden": 12, "kwartalen": 4, "ineens": 1}[rhythm.soort]


def get_dates(model: Model, terms: int) -> list[date]:
    """The first days of the months of payment: from January or August on, spread evenly over the year."""
    start = 1 if model.periode == "kalenderjaar" else 8
    months = [start - 1 + number * MAANDEN // terms for number in range(terms)]
    return [date(model.jaar + month // MAANDEN, month % MAANDEN + 1, 1) for month in months]


def settle(model: Model, bestuur: str, uitkomst: Decimal, openstaand: Decimal = NUL) -> Afrekening:
    """What is paid to a board, carried to later terms, or charged. Reported only: nothing is paid and nothing owed."""
    terms = get_termijnen(model, max(uitkomst, NUL), openstaand)
    owed = openstaand - sum((term.verrekend for term in terms), NUL)
    negative = max(-uitkomst, NUL)
    carried = owed + (negative if model.negatief == "verrekenen" else NUL)
    charged = negative if model.negatief == "in_rekening" else NUL
    return Afrekening(bestuur, uitkomst, terms, carried, charged)
