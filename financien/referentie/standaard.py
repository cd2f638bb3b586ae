"""What the law fixes for every samenwerkingsverband, with its source. Amounts that differ per year are not here."""

from datetime import date
from decimal import Decimal

from financien.referentie.enums import Percentagesoort, Tariefsoort

_OVERGANG = "Stb. 2012, 533, art. XIII–XVI; Besluit bekostiging WPO art. 35b (en het Bekostigingsbesluit WVO)"
_SIGNALERING = "Regeling van OCW: mogelijk bovenmatig publiek eigen vermogen van samenwerkingsverbanden (2020)"


def _transition(code: str, percentages: tuple[int, ...]) -> list[tuple[str, date, date | None, Decimal, str]]:
    """One row per schooljaar from 2015–2016 on; the last one holds for ever."""
    rows = []
    for jaar, waarde in enumerate(percentages, 2015):
        is_last = jaar == 2015 + len(percentages) - 1
        rows.append((code, date(jaar, 8, 1), None if is_last else date(jaar + 1, 8, 1), Decimal(waarde), _OVERGANG))
    return rows


# (code, from, until, percentage, source)
STANDAARDPERCENTAGES: list[tuple[str, date, date | None, Decimal, str]] = [
    *_transition(Percentagesoort.VEREVENING_POSITIEF, (100, 95, 80, 60, 30, 0)),
    *_transition(Percentagesoort.VEREVENING_NEGATIEF, (100, 90, 75, 60, 30, 0)),
    (Percentagesoort.SIGNALERINGSWAARDE, date(2020, 1, 1), None, Decimal("3.5"), _SIGNALERING),
]
# (code, from, amount, source)
STANDAARDTARIEVEN: list[tuple[str, date, Decimal, str]] = [
    (Tariefsoort.SIGNALERINGSWAARDE_MINIMUM, date(2020, 1, 1), Decimal("250000.00"), _SIGNALERING),
]
