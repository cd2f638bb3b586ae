"""Figures as people read them."""

from decimal import Decimal
from typing import Any

from rapportage.indicatoren.calculations import Indicator, Indicatordeel, Indicatoruitkomst
from rapportage.indicatoren.calculations.rekenen import rond
from rapportage.indicatoren.enums import Code, Indicatoreenheid

LEEG = "–"
VERBORGEN = "niet getoond"
NVT = "n.v.t."


def write_number(waarde: Decimal | int | float | None, decimalen: int = 0) -> str:
    """1.234,5; nothing is a dash."""
    if waarde is None:
        return LEEG
    rounded = rond(Decimal(str(waarde)), decimalen)
    return f"{rounded:,.{decimalen}f}".translate(str.maketrans(",.", ".,"))


def write_value(indicator: Indicator, waarde: Decimal | None) -> str:
    """The value with its unit: 94,2 %, 31 dagen, € 12.300."""
    if waarde is None:
        return LEEG
    text = write_number(waarde, indicator.decimalen)
    match indicator.eenheid:
        case Indicatoreenheid.PROCENT:
            return f"{text}\u00a0%"
        case Indicatoreenheid.DAGEN:
            return f"{text} {'dag' if text == '1' else 'dagen'}"
        case Indicatoreenheid.EURO:
            return f"€\u00a0{text}"
    return text


def write_deel(indicator: Indicator, deel: Indicatordeel | Indicatoruitkomst) -> str:
    """The value of a part in its own unit, or the sign for a small number that is not told, or for what does not hold."""
    if deel.nvt:
        return NVT
    return VERBORGEN if deel.verborgen else write_value(indicator, deel.waarde)


def write_amount(indicator: Indicator, waarde: Decimal | None) -> str:
    """A numerator or denominator: amounts in euro where the figure is about money, else a number."""
    if indicator.code in (Code.DOORBETALING, Code.BESTEDING):
        return LEEG if waarde is None else f"€\u00a0{write_number(waarde)}"
    return write_number(waarde)


def describe_breuk(uitkomst: Indicatoruitkomst) -> str:
    """«47 van de 50», or what there is of it."""
    indicator = uitkomst.indicator
    if uitkomst.verborgen or uitkomst.teller is None:
        return ""
    teller = write_amount(indicator, uitkomst.teller)
    if indicator.eenheid == Indicatoreenheid.DAGEN:
        return f"{teller} besluiten; de helft ging sneller"
    if uitkomst.noemer is None:
        return ""
    if indicator.eenheid == Indicatoreenheid.PER_1000:
        return f"{teller} op {write_number(uitkomst.noemer)} leerlingen"
    return f"{teller} van de {write_amount(indicator, uitkomst.noemer)}"


def to_plain(waarde: Any, decimalen: int) -> Decimal | None:
    """The number for a file or chart, rounded as on the page."""
    return rond(waarde, decimalen)


def describe_shift(uitkomst: Indicatoruitkomst) -> str:
    """«Verschuiving: van categorie 3 naar 1 …», or that there is none."""
    shift = uitkomst.verschuiving
    if uitkomst.ontbreekt:
        return ""
    if shift is None:
        return "Geen verschuiving tussen categorieën ten opzichte van het vorige jaar."
    uit, naar = (" en ".join(codes) for codes in (shift.uit, shift.naar))
    return f"Verschuiving ten opzichte van het vorige jaar: van categorie {uit} naar {naar}."
