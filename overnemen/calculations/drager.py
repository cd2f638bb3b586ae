"""Who bears what of an amount, as a file has it: read strictly, in the shape in which a kind keeps it."""

from decimal import Decimal, InvalidOperation
from typing import Any

from toewijzing.calculations.drager import HONDERD, MAX_DRAGERS, MAX_NAAM, MET_WAARDE, NUL, Draagwijze, Dragersoort

NAMEN = frozenset({"wie", "wijze", "waarde", "naam", "ook_ouders"})
MAX_CIJFERS, MEEST = 12, Decimal(10_000_000)


def read_dragers(raw: Any) -> list[dict[str, Any]]:
    """A list of who bears what. Raises ValueError in Dutch for anything that can be no such rule."""
    if not isinstance(raw, list) or len(raw) > MAX_DRAGERS:
        raise ValueError(f"hier hoort een lijst van hoogstens {MAX_DRAGERS} dragers.")
    for each in raw:
        if not isinstance(each, dict) or set(each) != NAMEN:
            raise ValueError(f"bij een drager horen {', '.join(sorted(NAMEN))}.")
        if each["wie"] not in Dragersoort.values or each["wijze"] not in Draagwijze.values:
            raise ValueError("bij een drager hoort wie en een deel dat Verband kent.")
        naam = each["naam"]
        if not isinstance(naam, str) or len(naam) > MAX_NAAM or not naam.isprintable():
            raise ValueError(f"de naam van een drager is een tekst van hoogstens {MAX_NAAM} tekens, op een regel.")
        if not isinstance(each["ook_ouders"], bool):
            raise ValueError("of ouders een drager lezen, is ja of nee.")
        if not _fits(each["waarde"], each["wijze"]):
            raise ValueError(
                "een percentage of bedrag van een drager staat als tekst, boven 0, en alleen waar dat hoort."
            )
    return raw


def _fits(raw: Any, wijze: str) -> bool:
    if wijze not in MET_WAARDE:
        return raw is None
    try:
        value = Decimal(raw) if isinstance(raw, str) and len(raw) <= MAX_CIJFERS else NUL
    except InvalidOperation:
        return False
    most = HONDERD if wijze == Draagwijze.PROCENT else MEEST
    return value.is_finite() and NUL < value < MEEST and value <= most and value == round(value, 2)
