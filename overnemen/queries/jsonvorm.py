"""Columns that are JSON in the table itself: what each holds, read strictly. Raises ValueError in Dutch."""

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any

from overnemen.calculations.bestand import clean_name
from overnemen.calculations.drager import read_dragers
from overnemen.calculations.termijndelen import read_termijndelen
from toewijzing.forms.formulierbeheer import KOLOMWOORDEN

MAX_LIJST = 300


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


# Columns that are JSON in the table itself: what each holds. Parameters of a rule are read by their own register.
JSONVORMEN: dict[str, Callable[[Any], Any]] = {
    "opties": _read_named(frozenset({"code", "naam"})),
    "kolommen": _read_kolommen,
    "parameters": _read_object,
    "bedrag_termijnen": read_termijndelen,
    "bedrag_dragers": read_dragers,
}
