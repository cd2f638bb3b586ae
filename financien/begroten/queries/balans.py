"""The balans of a year, and what is not right about it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from financien.begroten.calculations.kengetallen import check_balans
from financien.begroten.enums import Balansmoment
from financien.begroten.models import Balanspost
from financien.begroten.queries.staat import sort_code

NUL = Decimal(0)
Posten = dict[tuple[str, str], Decimal]  # {(code, name): amount}


@dataclass(frozen=True)
class Balansregel:
    code: str
    naam: str
    begin: Decimal | None
    eind: Decimal | None


@dataclass(frozen=True)
class Balans:
    """Activa and passiva at the beginning and the end of one year, and what is not right about them, in Dutch."""

    jaar: int
    activa: list[Balansregel]
    passiva: list[Balansregel]
    totalen: dict[str, dict[str, Decimal | None]]
    meldingen: list[str]

    @property
    def is_leeg(self) -> bool:
        """Is there no post on either side, neither at the beginning nor at the end of the year?"""
        return not self.activa and not self.passiva


def get_balans(swv_id: int, jaar: int) -> Balans:
    """The balans of a year; the beginning is the end of the year before when it was not given itself."""
    begin, eind, before = _read_moments(swv_id, jaar)
    meldingen = [
        f"{Balansmoment(moment).label} {jaar}: {problem}"
        for moment, posten in ((Balansmoment.BEGIN, begin or before), (Balansmoment.EIND, eind))
        if (problem := check_balans([(code, bedrag) for (code, _), bedrag in posten.items()]))
    ]
    meldingen += _check_carry_over(begin, before, jaar)
    begin = begin or before
    regels = [
        Balansregel(code, naam, begin.get((code, naam)), eind.get((code, naam)))
        for code, naam in sorted({*begin, *eind}, key=lambda key: (sort_code(key[0]), key[1]))
    ]
    activa, passiva = ([regel for regel in regels if regel.code.startswith(side)] for side in ("1", "2"))
    totalen = {
        side: {moment: _column_total(rows, moment) for moment in ("begin", "eind")}
        for side, rows in (("activa", activa), ("passiva", passiva))
    }
    return Balans(jaar, activa, passiva, totalen, meldingen)


def _column_total(rows: Sequence[Balansregel], moment: str) -> Decimal | None:
    known = [getattr(row, moment) for row in rows if getattr(row, moment) is not None]
    return sum(known, NUL) if known else None


def _read_moments(swv_id: int, jaar: int) -> tuple[Posten, Posten, Posten]:
    """The beginning and the end of this year, and the end of the year before, each {(code, name): amount}."""
    found: dict[tuple[int, str], Posten] = defaultdict(dict)
    for row in Balanspost.objects.filter(swv=swv_id, jaar__in=(jaar - 1, jaar)):
        found[row.jaar, row.moment][row.code, row.naam] = row.bedrag
    return found[jaar, Balansmoment.BEGIN], found[jaar, Balansmoment.EIND], found[jaar - 1, Balansmoment.EIND]


def _check_carry_over(begin: Posten, before: Posten, jaar: int) -> list[str]:
    """A year begins where the one before it ended; names may differ, codes and amounts not."""
    if not begin or not before:
        return []
    now, then = (_per_code(posten) for posten in (begin, before))
    wrong = [code for code in sorted({*now, *then}, key=sort_code) if now[code] != then[code]]
    if not wrong:
        return []
    return [f"De balans van 1 januari {jaar} is anders dan die van 31 december {jaar - 1} bij: {', '.join(wrong)}."]


def _per_code(posten: Posten) -> dict[str, Decimal]:
    totals: dict[str, Decimal] = defaultdict(Decimal)
    for (code, _), bedrag in posten.items():
        totals[code] += bedrag
    return totals
