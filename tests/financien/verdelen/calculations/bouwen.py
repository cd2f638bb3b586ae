"""Short ways to make the inputs of a calculation."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from financien.verdelen.calculations import (
    Arrangement,
    Invoer,
    Model,
    Modelregel,
    Rekenplaatsing,
    Rekentarief,
    Rekentelling,
    Verdeeleenheid,
    Verdeeluitkomst,
    Vorig,
    bereken,
)

TELDATUM = date(2023, 2, 1)
D = Decimal


def bestuur(code: str) -> Verdeeleenheid:
    return Verdeeleenheid(code, f"Bestuur {code}", "bestuur")


def school(code: str, board: str = "B1", schoolsoort: str = "bao", groep: str = "") -> Verdeeleenheid:
    return Verdeeleenheid(code, f"School {code}", "school", board, schoolsoort, groep)


def maak_invoer(
    scholen: Iterable[Verdeeleenheid],
    tellingen: Mapping[str, Mapping[str, int | str]],
    *,
    tarieven: Mapping[str, str] | None = None,
    vorig: Mapping[str, str] | None = None,
    datum: date = TELDATUM,
    **rest: Any,
) -> Invoer:
    """Schools with their boards, and counts as {code: {unit: number}}."""
    schools = tuple(scholen)
    boards = tuple(bestuur(code) for code in dict.fromkeys(item.bestuur for item in schools))
    return Invoer(
        eenheden=(*boards, *schools),
        tellingen=tuple(
            Rekentelling(code, unit, datum, D(number))
            for code, counts in tellingen.items()
            for unit, number in counts.items()
        ),
        tarieven=tuple(Rekentarief(code, D(amount), f"bron {code}") for code, amount in (tarieven or {}).items()),
        vorig=tuple(Vorig(unit, D(amount)) for unit, amount in (vorig or {}).items()),
        **rest,
    )


def regel(soort: str, code: str = "", **parameters: Any) -> Modelregel:
    return Modelregel(soort, code or soort, f"Regel {soort}", parameters)


def maak_model(*regels: Modelregel, jaar: int = 2024, **rest: Any) -> Model:
    return Model("Proefmodel", jaar, regels=regels, **rest)


def reken(invoer: Invoer, *regels: Modelregel, **rest: Any) -> Verdeeluitkomst:
    return bereken(maak_model(*regels, **rest), invoer)


def plaats(eenheid: str, categorie: str, aantal: int, reden: str = "") -> Rekenplaatsing:
    return Rekenplaatsing(eenheid, categorie, aantal, reden)


def arrangement(eenheid: str, bedrag: str, soort: str = "individueel", aantal: int = 1) -> Arrangement:
    return Arrangement(eenheid, soort, D(bedrag), aantal)


def pot(bedrag: str, code: str = "p") -> Modelregel:
    """A pot with a fixed amount, as the first rule of a test."""
    return regel("pot", f"pot_{code}", pot=code, naam=f"Pot {code}", bedrag=bedrag)


DRIE = [school("S1", "B1"), school("S2", "B1"), school("S3", "B2", "sbo")]
LEERLINGEN = {"leerlingen": {"S1": 100, "S2": 50, "S3": 50}}
NAAR_LEERLINGEN = [{"telling": "leerlingen"}]


def per_school(uitkomst: Verdeeluitkomst) -> dict[str, str]:
    return {code: str(amount) for code, amount in uitkomst.per_school.items()}


def per_bestuur(uitkomst: Verdeeluitkomst) -> dict[str, str]:
    return {code: str(amount) for code, amount in uitkomst.per_bestuur.items()}


def rest(uitkomst: Verdeeluitkomst, code: str = "p") -> Decimal:
    return next(item.rest for item in uitkomst.potten if item.code == code)
