"""Comparing outcomes, and asking what if: other counts, tariffs, answers and placements at once."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from financien.referentie.calculations.fout import OngeldigeRekeninvoer
from financien.verdelen.calculations.typen import NUL, Antwoord, Invoer, Rekenplaatsing, Rekentarief, Verdeeluitkomst
from swv.kern.geld import round_euro

HONDERD = Decimal(100)


@dataclass(frozen=True, slots=True)
class Verschil:
    """Two outcomes of one unit side by side; ``procent`` (of the old amount) is None when the old amount is zero."""

    code: str
    oud: Decimal
    nieuw: Decimal
    verschil: Decimal
    procent: Decimal | None


def vergelijk(
    oud: Verdeeluitkomst, nieuw: Verdeeluitkomst, niveau: Literal["bestuur", "school"] = "bestuur"
) -> tuple[Verschil, ...]:
    """Every board (or school) of either outcome, in the order of the new one."""
    before = oud.per_bestuur if niveau == "bestuur" else oud.per_school
    after = nieuw.per_bestuur if niveau == "bestuur" else nieuw.per_school
    return vergelijk_bedragen(before, after)


def vergelijk_bedragen(oud: Mapping[str, Decimal], nieuw: Mapping[str, Decimal]) -> tuple[Verschil, ...]:
    """The same for amounts by code, such as last year's adopted distribution."""
    codes = [*nieuw, *(code for code in oud if code not in nieuw)]
    return tuple(make_verschil(code, oud.get(code, NUL), nieuw.get(code, NUL)) for code in codes)


def make_verschil(code: str, oud: Decimal, nieuw: Decimal) -> Verschil:
    """The difference in euro and in percent (two decimals) of the old amount."""
    difference = nieuw - oud
    # Two decimals, half up: the same rounding as of amounts.
    percent = round_euro(difference * HONDERD / abs(oud)) if oud else None
    return Verschil(code, oud, nieuw, difference, percent)


def pas_aan(
    invoer: Invoer,
    *,
    tellingen: Mapping[tuple[str, str], Decimal] | None = None,
    tarieven: Mapping[str, Decimal] | None = None,
    antwoorden: Mapping[tuple[str, str], Decimal] | None = None,
    plaatsingen: Mapping[tuple[str, str, str], int] | None = None,
) -> Invoer:
    """The inputs with other counts (by code and unit, on every date), tariffs (by code), answers (by code and unit) and
    placements (by category, unit that referred and reason).

    Answers, tariffs and placements that were not there yet are added. Raises OngeldigeInvoer for a count that is not
    there: without a date nobody knows which one is meant.
    """
    counts, tariffs, answers = dict(tellingen or {}), dict(tarieven or {}), dict(antwoorden or {})
    placed = dict(plaatsingen or {})
    known = {(item.code, item.eenheid) for item in invoer.tellingen}
    unknown = [key for key in counts if key not in known]
    if unknown:
        raise OngeldigeRekeninvoer(
            f"Er is geen telling «{code}» van {unit} om aan te passen." for code, unit in unknown
        )
    return replace(
        invoer,
        tellingen=tuple(
            replace(item, aantal=counts[item.code, item.eenheid]) if (item.code, item.eenheid) in counts else item
            for item in invoer.tellingen
        ),
        tarieven=(
            *(item for item in invoer.tarieven if item.code not in tariffs),
            *(Rekentarief(code, amount, "wat als", "wat als") for code, amount in tariffs.items()),
        ),
        antwoorden=(
            *(item for item in invoer.antwoorden if (item.code, item.eenheid) not in answers),
            *(Antwoord(code, unit, value) for (code, unit), value in answers.items()),
        ),
        plaatsingen=(
            *(item for item in invoer.plaatsingen if (item.categorie, item.eenheid, item.reden) not in placed),
            *(Rekenplaatsing(unit, kind, number, reason) for (kind, unit, reason), number in placed.items()),
        ),
    )
