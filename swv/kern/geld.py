"""Money: the only place where amounts are rounded and where an amount is divided into parts. Pure, Decimal only."""

from collections.abc import Hashable, Mapping
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from typing import TypeVar

CENT = Decimal("0.01")
_ZERO = Decimal("0.00")
# A context of its own: the answer never depends on the precision that the calling thread happens to have set.
REKENCONTEXT = Context(prec=100, rounding=ROUND_HALF_UP)
_DUTCH = str.maketrans(",.", ".,")

Sleutel = TypeVar("Sleutel", bound=Hashable)


class SleutelNul(ValueError):
    """A key of which all weights are zero: there is nothing to divide by."""


def round_euro(bedrag: Decimal) -> Decimal:
    """Round to whole cents, half up (a half cent goes away from zero, so that −x mirrors x).

    Raises TypeError for anything but Decimal or int and ValueError for NaN and infinity.
    """
    number = _as_decimal(bedrag)
    if not number.is_finite():
        raise ValueError("Dit is geen bedrag: het is geen eindig getal.")
    try:
        rounded = number.quantize(CENT, context=REKENCONTEXT)
    except InvalidOperation:
        raise ValueError("Dit bedrag is te groot.") from None
    return rounded if rounded else _ZERO  # never −0.00, which would be written as a negative amount


def divide(bedrag: Decimal, gewichten: Mapping[Sleutel, Decimal | int]) -> dict[Sleutel, Decimal]:
    """Divide an amount by weights with largest remainder: the parts sum to the amount to the cent.

    Leftover cents go to the largest remainders; among equals to the largest weight, then to the first key in order, so
    the order in which the weights come makes no difference. A negative amount gives the mirrored parts.

    Raises SleutelNul when the weights sum to zero, ValueError for a negative weight or an amount finer than a cent.
    """
    cents = _to_cents(bedrag)
    weights = _to_integers(gewichten)
    whole = sum(weights.values())
    if whole == 0:
        raise SleutelNul("De verdeelsleutel telt op tot nul: er is niets om naar te verdelen.")
    sign = -1 if cents < 0 else 1
    parts, remainders = {}, {}
    for key, weight in weights.items():
        parts[key], remainders[key] = divmod(abs(cents) * weight, whole)
    left = abs(cents) - sum(parts.values())
    if left:
        # Only needed when cents are left; the keys are compared as text so that any kind of key can be used.
        order = sorted(weights, key=lambda key: (-remainders[key], -weights[key], str(key)))
        for key in order[:left]:
            parts[key] += 1
    return {key: Decimal(sign * part).scaleb(-2) for key, part in parts.items()}


def round_to_sum(tellers: Mapping[Sleutel, int], noemer: int) -> dict[Sleutel, Decimal]:
    """Round amounts of so many cents divided by ``noemer`` to cents, so that their sum stays; some may be negative.

    All go down to a whole cent; the cents that are left go to the largest fractions, among equals to the first key.
    Raises ValueError when the sum is not in whole cents itself.
    """
    left, finer = divmod(sum(tellers.values()), noemer)
    if finer:
        raise ValueError("De bedragen tellen niet op tot hele centen.")
    parts, fractions = {}, {}
    for key, number in tellers.items():
        parts[key], fractions[key] = divmod(number, noemer)
    left -= sum(parts.values())
    if left:
        for key in sorted(fractions, key=lambda key: (-fractions[key], str(key)))[:left]:
            parts[key] += 1
    return {key: Decimal(part).scaleb(-2) for key, part in parts.items()}


def write_euro(bedrag: Decimal) -> str:
    """Write an amount the Dutch way: € 1.234,56."""
    return "€ " + f"{round_euro(bedrag):,.2f}".translate(_DUTCH)


def write_aantal(aantal: Decimal | int) -> str:
    """Write a number the Dutch way, without decimals that say nothing: 1.234 or 0,5."""
    number = _as_decimal(aantal)
    whole = int(number)
    if number == whole:
        return f"{whole:,}".replace(",", ".")
    return f"{number.normalize(REKENCONTEXT):,f}".translate(_DUTCH)


def _as_decimal(number: Decimal | int) -> Decimal:
    if type(number) is Decimal:
        return number
    if isinstance(number, bool) or not isinstance(number, Decimal | int):
        raise TypeError("Een bedrag of aantal is een Decimal of een geheel getal, nooit een float.")
    return Decimal(number)


def _to_cents(bedrag: Decimal) -> int:
    if round_euro(bedrag) != bedrag:
        raise ValueError("Rond het bedrag eerst af op hele centen.")
    return int(_as_decimal(bedrag).scaleb(2, REKENCONTEXT))


def _to_integers(gewichten: Mapping[Sleutel, Decimal | int]) -> dict[Sleutel, int]:
    """The same weights as integers, exactly: all scaled by the same power of ten."""
    if all(type(weight) is int and weight >= 0 for weight in gewichten.values()):
        return {key: int(weight) for key, weight in gewichten.items()}
    numbers = {key: _as_decimal(weight) for key, weight in gewichten.items()}
    if any(not number.is_finite() or number < 0 for number in numbers.values()):
        raise ValueError("Een gewicht in een verdeelsleutel is nul of meer.")
    exponent = min((int(number.as_tuple().exponent) for number in numbers.values()), default=0)
    shift = max(0, -exponent)
    return {key: int(number.scaleb(shift, REKENCONTEXT)) for key, number in numbers.items()}
