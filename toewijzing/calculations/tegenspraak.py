"""Conditions that can't hold together, in words with the way out. Pure: no ORM, no clock."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from math import ceil, floor
from typing import Any

from swv.kern.invoer.datums import EERSTE_DAG
from toewijzing.calculations.voorwaarde import (
    EEN_ANDER,
    GETALLEN,
    Eis,
    Feitveld,
    Teken,
    Waardesoort,
    Waarheid,
    describe,
    judge_one,
    split_groepen,
)


def find_never(eisen: Collection[Eis], velden: Mapping[str, Feitveld]) -> str:
    """Why these can't hold together, in a sentence: «het gevraagde bedrag» above 5.000 and below 1.000; "" when they can.

    Each group must be able to hold: one that never does, says something else than was meant.
    """
    return next((said for groep in split_groepen(eisen) if (said := _find_in_groep(groep, velden))), "")


def exclude_each_other(een: Sequence[Eis], ander: Sequence[Eis], velden: Mapping[str, Feitveld]) -> bool:
    """Is there no request at all of which both hold? Without conditions something always holds."""
    return all(
        _find_in_groep([*one, *two], velden)
        for one in split_groepen(een) or [[]]
        for two in split_groepen(ander) or [[]]
    )


def _find_in_groep(groep: Collection[Eis], velden: Mapping[str, Feitveld]) -> str:
    """Looks at each field by itself, which is exact: conditions of different fields never exclude each other."""
    for veld in dict.fromkeys(eis.veld for eis in groep):
        own = [eis for eis in groep if eis.veld == veld]
        if not _can_hold(own, velden[veld]):
            said = " en ".join(describe(eis, velden[veld]) for eis in own)
            return f"Dit kan nooit allemaal waar zijn: {said}. Verander of verwijder een van de voorwaarden."
    return ""


def _can_hold(eisen: list[Eis], veld: Feitveld) -> bool:
    """Is there a value of which all hold? Of the numbers only those named, between and beside them can differ."""
    tries: list[Any] = [True, False]
    if veld.soort in GETALLEN:
        tries = _get_numbers([Decimal(str(value)) for eis in eisen for value in eis.waarden], veld)
    elif veld.soort == Waardesoort.DATUM:
        tries = list_dagen(eisen)
    elif veld.soort == Waardesoort.ORGANISATIE:
        tries = list_organisaties(eisen)
    elif veld.meer:  # the most that may be chosen: one more never hurts, but for what it must not be
        refused = {value for eis in eisen if eis.teken == Teken.IS_NIET for value in eis.waarden}
        tries = [frozenset(code for code, _ in veld.opties if code not in refused)]
    elif veld.soort == Waardesoort.KEUZE:
        tries = [code for code, _ in veld.opties]
    return any(all(judge_one(eis, value) == Waarheid.JA for eis in eisen) for value in tries)


def list_dagen(eisen: Iterable[Eis]) -> list[date]:
    """The days these conditions name, and those beside them, in order; one day when they name none."""
    named = [value for eis in eisen for value in eis.waarden if isinstance(value, date)]
    return sorted({day + timedelta(days=step) for day in named for step in (-1, 0, 1)}) or [EERSTE_DAG]


def list_organisaties(eisen: Iterable[Eis]) -> list[str]:
    """One organisation of all that these conditions can't tell apart, and one that none of them names."""
    eisen, found = list(eisen), dict[tuple[bool, ...], str]()
    named = dict.fromkeys(str(value) for eis in eisen for value in eis.waarden)
    for name in [*named, EEN_ANDER]:
        found.setdefault(tuple(name in eis.waarden for eis in eisen), name)
    return list(found.values())


def _get_numbers(named: list[Decimal], veld: Feitveld) -> list[Decimal]:
    """Numbers this field can have: one of every stretch between the numbers named."""
    if veld.geheel:
        tries = [step for value in named for step in (floor(value), floor(value) + 1, ceil(value) - 1)]
        found = [Decimal(value) for value in tries] or [Decimal(1)]
    else:
        order = sorted(named)
        between = [(one + two) / 2 for one, two in pairwise(order)]
        found = [*order, *between, *([order[0] - 1, order[-1] + 1] if order else [Decimal(1)])]
    return [value for value in found if veld.laagst is None or value >= veld.laagst]
