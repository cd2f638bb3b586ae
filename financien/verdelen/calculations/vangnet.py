"""The vangnet: a contribution when more TLV's than usual are issued after the count of 1 February. Pure.

Since 2023 there is no groeibekostiging. The ondersteuningsplan must hold a safety net (WVO 2020 art. 2.47 lid 9 g, and
its twin in the WPO), but no law says which: it is the swv's own rule, entered as data.
"""

from dataclasses import dataclass
from decimal import Decimal

from financien.referentie.calculations.fout import GegevenOntbreekt, Gemis, OngeldigeRekeninvoer
from swv.kern.geld import round_euro

HONDERD = Decimal(100)
MAANDEN_PER_JAAR = 12


@dataclass(frozen=True, slots=True)
class Vangnet:
    """The rule of an swv: growth above the usual number plus a margin is paid, per pupil and for some months.

    ``marge_procent`` is of the usual number, ``marge_aantal`` a number of pupils; both may be used. ``bedrag`` is that
    of a whole year (None when not entered), paid for ``maanden`` of the twelve.
    """

    bedrag: Decimal | None
    maanden: int
    marge_procent: Decimal
    marge_aantal: Decimal


@dataclass(frozen=True, slots=True)
class Vangnetbijdrage:
    """How many pupils are above the margin, and what is paid for them."""

    drempel: Decimal
    boven: Decimal
    bedrag: Decimal


def calculate_vangnet(
    regel: Vangnet, gebruikelijk: Decimal, nieuw: Decimal | int, uitgezonderd: Decimal | int = 0
) -> Vangnetbijdrage:
    """What a (v)so school gets for new TLV's after 1 February.

    ``gebruikelijk`` is the average of earlier years; ``uitgezonderd`` are the pupils of WEC art. 40 lid 16, for whom
    there is no vangnet. Raises Ontbreekt without an amount and OngeldigeInvoer for what cannot be.
    """
    if regel.bedrag is None:
        raise GegevenOntbreekt([Gemis("tarief:vangnet", "het bedrag van het vangnet per leerling per jaar")])
    if not 0 <= regel.maanden <= MAANDEN_PER_JAAR:
        raise OngeldigeRekeninvoer(["Het vangnet geldt voor 0 tot en met 12 maanden."])
    if min(gebruikelijk, Decimal(nieuw), Decimal(uitgezonderd), regel.marge_procent, regel.marge_aantal) < 0:
        raise OngeldigeRekeninvoer(["De aantallen en marges van het vangnet zijn nul of meer."])
    if uitgezonderd > nieuw:
        raise OngeldigeRekeninvoer(["Er zijn meer uitgezonderde leerlingen dan nieuwe."])
    threshold = gebruikelijk * (HONDERD + regel.marge_procent) / HONDERD + regel.marge_aantal
    above = max(Decimal(0), Decimal(nieuw - uitgezonderd) - threshold)
    return Vangnetbijdrage(threshold, above, round_euro(above * regel.bedrag * regel.maanden / MAANDEN_PER_JAAR))
