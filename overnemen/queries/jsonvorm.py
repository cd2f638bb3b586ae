"""Columns that are JSON in the table itself: what each holds, read strictly. Raises ValueError in Dutch."""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any

from overnemen.calculations.bestand import clean_name
from toewijzing.calculations.betaaltermijn import Termijnmoment
from toewijzing.forms.formulierbeheer import KOLOMWOORDEN

MAX_LIJST = 300
TERMIJNGETALLEN = ("weken", "dag", "maand")


def read_decimal(raw: Any) -> Decimal:
    """A number with decimals, that stands as text."""
    try:
        value = Decimal(raw) if isinstance(raw, str) else None
    except InvalidOperation:
        value = None
    if value is None or not value.is_finite():
        raise ValueError("hier hoort een getal als tekst, met een punt voor de decimalen.")
    return value


def _read_named(namen: frozenset[str]) -> Callable[[Any], Any]:
    """A list of objects with exactly these names and texts, each code once."""

    def read(raw: Any) -> Any:
        if not isinstance(raw, list) or len(raw) > MAX_LIJST:
            raise ValueError("hier hoort een lijst.")
        for each in raw:
            if (
                not isinstance(each, dict)
                or set(each) != namen
                or not all(isinstance(v, str) and v for v in each.values())
            ):
                raise ValueError(f"hier horen onderdelen met {', '.join(sorted(namen))}.")
        if len({each["code"] for each in raw}) != len(raw):
            raise ValueError("een code staat er twee keer.")
        return raw

    return read


def _read_kolommen(raw: Any) -> Any:
    """Columns of a table: each of a kind that can stand in a cell."""
    found = _read_named(frozenset({"code", "naam", "soort"}))(raw)
    if unknown := {each["soort"] for each in found} - {str(soort) for soort in KOLOMWOORDEN.values()}:
        raise ValueError(f"«{clean_name(min(unknown))}» kan niet in een kolom.")
    return found


def _read_object(raw: Any) -> Any:
    if not isinstance(raw, dict):
        raise ValueError("hier horen velden met waarden.")
    return raw


def _read_termijnen(raw: Any) -> Any:
    """In which parts a grant is due, by the rules for parts of a kind."""
    if not isinstance(raw, list) or len(raw) > MAX_LIJST:
        raise ValueError("hier hoort een lijst.")
    for each in raw:
        known = isinstance(each, dict) and {"procent", "moment"} <= set(each) <= {"procent", "moment", *TERMIJNGETALLEN}
        if not known or each["moment"] not in Termijnmoment.values:
            raise ValueError("hier horen delen met procent, moment en de dag of het aantal weken.")
        if any(type(each.get(name)) not in (int, type(None)) for name in TERMIJNGETALLEN):
            raise ValueError("weken, dag en maand zijn hele getallen.")
        read_decimal(each["procent"])
    return raw


# Columns that are JSON in the table itself: what each holds. Parameters of a rule are read by their own register.
JSONVORMEN: dict[str, Callable[[Any], Any]] = {
    "opties": _read_named(frozenset({"code", "naam"})),
    "kolommen": _read_kolommen,
    "parameters": _read_object,
    "bedrag_termijnen": _read_termijnen,
}
