"""Verevening of zware ondersteuning, 2015-2020: history that comparisons still need. Pure.

Sign: in the law V > 0 means that the swv had more than the norm in 2011, so money was added to soften its loss. In
practice such an swv is said to have «negatieve verevening». Here every V has the sign of the law; ``get_label`` gives
the word of practice.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from financien.referentie.calculations.fout import GegevenOntbreekt, Gemis, OngeldigeRekeninvoer
from swv.kern.geld import round_euro

HONDERD = Decimal(100)
NUL = Decimal("0.00")
BRON = "Stb. 2012, 533, artikel XIII-XVI; Besluit bekostiging WPO, artikel 35b"


def _percentages(*values: int) -> Mapping[int, Decimal]:
    return MappingProxyType({2015 + number: Decimal(value) for number, value in enumerate(values)})


# By the year in which the school year begins; after the last one nothing of the correction is left.
PERCENTAGES_MEER_DAN_NORM = _percentages(100, 95, 80, 60, 30, 0)
PERCENTAGES_MINDER_DAN_NORM = _percentages(100, 90, 75, 60, 30, 0)


def calculate_correctiebedrag(aftrek: Decimal, rugzak: Decimal, norm: Decimal, leerlingen: int) -> Decimal:
    """V: what the swv got in 2011 ((v)so and rugzak) minus norm × pupils on 1 October 2011 (Stb. 2012, 533, XIII-XVI).

    In po the so pupils of 14 and older are left out of ``aftrek``; in vo they are added. A fixed amount: it does not
    follow the number of pupils later.
    """
    return round_euro(aftrek + rugzak - norm * leerlingen)


def calculate_correctie(
    verevening: Decimal, schooljaar: int, percentages: Mapping[int, Decimal] | None = None
) -> Decimal:
    """What is added (V > 0) or taken (V < 0) in the school year that begins in ``schooljaar``.

    Without ``percentages`` those of the Besluit for the sign of V. Raises OngeldigeInvoer before 2015 and Ontbreekt for
    a year that the given percentages skip.
    """
    if schooljaar < 2015:
        raise OngeldigeRekeninvoer(["De verevening begon in het schooljaar 2015-2016."])
    of_law = PERCENTAGES_MEER_DAN_NORM if verevening > 0 else PERCENTAGES_MINDER_DAN_NORM
    table = of_law if percentages is None else percentages
    if table and schooljaar > max(table):
        return NUL
    if schooljaar not in table:
        name = f"het percentage van de verevening in {schooljaar}-{schooljaar + 1}"
        raise GegevenOntbreekt([Gemis(f"percentage:verevening:{schooljaar}", name)])
    return round_euro(verevening * table[schooljaar] / HONDERD)


def calculate_budget_zwaar(
    norm: Decimal,
    leerlingen: int,
    verevening: Decimal,
    schooljaar: int,
    percentages: Mapping[int, Decimal] | None = None,
) -> Decimal:
    """norm × pupils + the share of V that still counts."""
    return round_euro(norm * leerlingen) + calculate_correctie(verevening, schooljaar, percentages)


def get_label(verevening: Decimal) -> str:
    """The word of practice for a V with the sign of the law: V > 0 must hand in, so «negatieve verevening»."""
    if verevening > 0:
        return "negatieve verevening"
    return "positieve verevening" if verevening < 0 else "geen verevening"


@dataclass(frozen=True, slots=True)
class Vereveningsomvang:
    """The size of a verevening: of the old budget in percent, per pupil in euro, with the sign of practice."""

    bedrag: Decimal
    procent: Decimal
    per_leerling: Decimal


def calculate_omvang(oud: Decimal, norm: Decimal, leerlingen: int) -> Vereveningsomvang:
    """new − old budget, as the evaluation of 2020 shows it: below zero must hand in. Raises OngeldigeInvoer."""
    if oud <= 0 or leerlingen <= 0:
        raise OngeldigeRekeninvoer(["Het oude budget en het aantal leerlingen zijn meer dan nul."])
    amount = norm * leerlingen - oud
    return Vereveningsomvang(round_euro(amount), amount * HONDERD / oud, round_euro(amount / leerlingen))


def calculate_norm(per_leerling: Decimal, procent: Decimal) -> Decimal:
    """The norm per pupil that follows from a verevening per pupil and the same in percent of the old budget."""
    if not procent:
        raise OngeldigeRekeninvoer(["Zonder percentage is de norm niet af te leiden."])
    return round_euro(per_leerling * HONDERD / procent + per_leerling)
