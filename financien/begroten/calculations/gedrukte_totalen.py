"""Totals that came along in a file: where they are not what the posts add up to, in words. Pure."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from financien.begroten.calculations.begroting import TOTALEN, Post, compute_totals
from swv.kern.geld import write_euro

AFRONDING = Decimal(1)  # printed budgets are in whole euros


def compare_totals(
    posten: Sequence[Post], gedrukt: Mapping[str, Mapping[int, Decimal]], jaren: Sequence[int]
) -> list[str]:
    """Where the totals printed in a file are not what its posts add up to, in words; nothing is taken over from them.

    ``gedrukt`` is {kind of total: {year: amount}}. Totals that stand one column aside are recognised as such; a
    difference of one euro is called rounding.
    """
    berekend = compute_totals(posten, jaren)
    zinnen: list[str] = []
    for soort, per_jaar in gedrukt.items():
        if not any(jaar in per_jaar for jaar in jaren):
            continue
        naam, echt = TOTALEN[soort], berekend[soort]
        wrong = [jaar for jaar in jaren if jaar in per_jaar and abs(per_jaar[jaar] - echt[jaar]) > AFRONDING]
        shift = _find_shift(per_jaar, echt, jaren) if wrong else 0
        if shift:
            zinnen += _tell_shift(naam, per_jaar, echt, jaren, shift)
            continue
        zinnen += [
            f"«{naam}» {jaar}: gedrukt staat {write_euro(per_jaar[jaar])}, de posten tellen op tot"
            f" {write_euro(echt[jaar])} ({write_euro(per_jaar[jaar] - echt[jaar])} verschil)."
            for jaar in wrong
        ]
        zinnen += [
            f"«{naam}» {jaar}: gedrukt staat {write_euro(per_jaar[jaar])}, de posten tellen op tot"
            f" {write_euro(echt[jaar])}; dat lijkt een afronding."
            for jaar in jaren
            if jaar in per_jaar and 0 < abs(per_jaar[jaar] - echt[jaar]) <= AFRONDING
        ]
    return zinnen


def _find_shift(gedrukt: Mapping[int, Decimal], echt: Mapping[int, Decimal], jaren: Sequence[int]) -> int:
    """1: totals stand one column to the right of their posts, −1: to the left, 0: neither explains most of them."""

    def fit(shift: int) -> int:
        pairs = [(jaar, jaar - shift) for jaar in jaren if jaar in gedrukt and jaar - shift in echt]
        return sum(abs(gedrukt[there] - echt[here]) <= AFRONDING for there, here in pairs)

    best = max((1, -1), key=fit)
    return best if fit(best) >= 2 and fit(best) > fit(0) and fit(best) * 2 > len(gedrukt) else 0


def _tell_shift(
    naam: str, gedrukt: Mapping[int, Decimal], echt: Mapping[int, Decimal], jaren: Sequence[int], shift: int
) -> list[str]:
    kant = "rechts" if shift == 1 else "links"
    there = next(
        j for j in jaren if j in gedrukt and j - shift in echt and abs(gedrukt[j] - echt[j - shift]) <= AFRONDING
    )
    zinnen = [
        f"«{naam}»: de gedrukte totalen staan één kolom naar {kant}. Onder {there} staat {write_euro(gedrukt[there])},"
        f" en dat is wat de posten van {there - shift} optellen; de posten van {there} tellen op tot"
        f" {write_euro(echt[there])}. Verband rekent met de posten."
    ]
    for jaar in jaren:
        if jaar not in gedrukt:
            continue
        if jaar - shift not in echt:
            zinnen.append(
                f"«{naam}» {jaar}: gedrukt staat {write_euro(gedrukt[jaar])}, zonder posten om dat mee te vergelijken."
            )
            continue
        verschil = gedrukt[jaar] - echt[jaar - shift]
        if verschil:
            reden = "; dat lijkt een afronding" if abs(verschil) <= AFRONDING else f" ({write_euro(verschil)} verschil)"
            zinnen.append(
                f"«{naam}» onder {jaar}: gedrukt staat {write_euro(gedrukt[jaar])}, de posten van {jaar - shift} tellen op"
                f" tot {write_euro(echt[jaar - shift])}{reden}."
            )
    return zinnen
