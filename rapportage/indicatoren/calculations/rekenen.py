"""Shares, rates and shifts. None where nothing can be said: dividing by nothing is not zero."""

from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

from rapportage.indicatoren.calculations.uitkomst import Verschuiving

Getal = Decimal | int
HONDERD = Decimal(100)
# From how many points of difference a share of a category is called a shift.
VERSCHUIVING_VANAF = Decimal("1.5")


def aandeel(teller: Getal | None, noemer: Getal | None) -> Decimal | None:
    """The share in percent, unrounded; None without a denominator."""
    if teller is None or noemer is None or noemer == 0:
        return None
    return HONDERD * teller / Decimal(noemer)


def per_duizend(teller: Getal | None, noemer: Getal | None) -> Decimal | None:
    """The number per thousand, unrounded; None without a denominator."""
    share = aandeel(teller, noemer)
    return None if share is None else share * 10


def mediaan(waarden: Sequence[Getal]) -> Decimal | None:
    """The middle one, or the mean of the middle two."""
    if not waarden:
        return None
    ordered, half = sorted(waarden), len(waarden) // 2
    if len(ordered) % 2:
        return Decimal(ordered[half])
    return (Decimal(ordered[half - 1]) + ordered[half]) / 2


def rond(waarde: Getal | None, decimalen: int) -> Decimal | None:
    """Rounded half up, as people do."""
    return None if waarde is None else Decimal(waarde).quantize(Decimal(1).scaleb(-decimalen), ROUND_HALF_UP)


def verschuif(
    vroeger: Mapping[str, Decimal], later: Mapping[str, Decimal], vanaf: Decimal = VERSCHUIVING_VANAF
) -> Verschuiving | None:
    """From which categories to which the shares moved, in points; None when nothing moved by ``vanaf`` or more.

    Both are {category: share in percent}. A category that lost (gained) at least ``vanaf`` points moved; when only one
    side did, the largest change on the other side goes with it.
    """
    verschil = {code: later[code] - vroeger[code] for code in vroeger if code in later}
    minder = {code: value for code, value in verschil.items() if value <= -vanaf}
    meer = {code: value for code, value in verschil.items() if value >= vanaf}
    if not minder and not meer:
        return None
    minder = minder or {code: value for code, value in verschil.items() if value == min(verschil.values())}
    meer = meer or {code: value for code, value in verschil.items() if value == max(verschil.values())}
    return Verschuiving(tuple(sorted(minder)), tuple(sorted(meer)), verschil)
