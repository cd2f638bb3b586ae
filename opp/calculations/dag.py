"""Until when an OPP has to be adopted and evaluated, and who decides on which day. Pure: no clock.

Not handled: an adoption shortly before the summer. An OPP has to be evaluated in every schooljaar in which it holds,
the first one included, so the day shown is then earlier than many schools work with, never later than the law asks.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dateutil.relativedelta import relativedelta

from opp.enums import Partij, Status, Verplicht
from swv.kern.termijnen import add_weeks, get_begin_schooljaar
from swv.organisatie.enums import Schoolsoort

MEERDERJARIG = 18
# Here every pupil has an OPP, whatever a type says: WEC art. 41a, WPO art. 40a (sbo), WVO 2020 art. 2.44 (pro).
VOOR_ELKE_LEERLING = frozenset({Schoolsoort.SO, Schoolsoort.VSO, Schoolsoort.SBO, Schoolsoort.PRO})


@dataclass(frozen=True)
class Plichtregel:
    """What one type of OPP of a samenwerkingsverband says about when it is due."""

    verplicht: str
    weken: int
    vanaf_leeftijd: int | None = None


def calculate_uiterlijk(aanleiding_op: date, weken: int) -> date:
    """The last day to adopt: so many weeks after enrolment, definitive placement or the start of extra support."""
    return add_weeks(aanleiding_op, weken)


def calculate_plicht(
    schoolsoort: str, regels: Iterable[Plichtregel], geboortedatum: date, ingeschreven_op: date, steun_op: date | None
) -> date | None:
    """The last day to adopt an OPP for this pupil at this kind of school; None when none is due.

    Counts from the enrolment where every pupil has one, elsewhere from the first day of extra support. Below the age
    of a type that type is not due, except where the law asks one of every pupil. The earliest day of the types counts.
    Of a birth date that is known in part the first day it can be, so that the pupil never gets it too late.
    """
    dagen = [_get_plicht(schoolsoort, regel, geboortedatum, ingeschreven_op, steun_op) for regel in regels]
    return min((dag for dag in dagen if dag is not None), default=None)


def _get_plicht(
    schoolsoort: str, regel: Plichtregel, geboortedatum: date, ingeschreven_op: date, steun_op: date | None
) -> date | None:
    if regel.verplicht == Verplicht.KEUZE:
        return None
    if schoolsoort in VOOR_ELKE_LEERLING:
        return calculate_uiterlijk(ingeschreven_op, regel.weken)
    start = ingeschreven_op if regel.verplicht == Verplicht.ALTIJD else steun_op
    if start is None:
        return None
    start = max(start, ingeschreven_op)
    if regel.vanaf_leeftijd is not None:
        start = max(start, geboortedatum + relativedelta(years=regel.vanaf_leeftijd))
    return calculate_uiterlijk(start, regel.weken)


def calculate_evaluatie(
    vastgesteld_op: date, geevalueerd_op: date | None, begin: date, weken: int | None = None
) -> date:
    """The last day of the next evaluation: once in every schooljaar, or sooner by the swv's own rhythm of ``weken``.

    ``begin`` is the first adoption. Adopting a changed version counts as evaluating: its overleg was with the parents.
    """
    evaluated = [dag for dag in (geevalueerd_op, vastgesteld_op if vastgesteld_op > begin else None) if dag]
    if evaluated:
        eind = date(_end_of_schooljaar(max(evaluated)).year + 1, 7, 31)
    else:
        eind = _end_of_schooljaar(vastgesteld_op)
    if weken is None:
        return eind
    return min(eind, add_weeks(max([vastgesteld_op, *evaluated]), weken))


def plan_evaluatie(vastgesteld_op: date, geevalueerd_op: date | None, evaluatie_voor: date) -> date:
    """When the next evaluation is best held: a year after the last text or evaluation, never after the last day.

    The law says once in every schooljaar, so between two of them may lie 20 months; that is no rhythm for a pupil.
    """
    last = max(dag for dag in (vastgesteld_op, geevalueerd_op) if dag)
    return min(evaluatie_voor, last + relativedelta(years=1))


def _end_of_schooljaar(dag: date) -> date:
    return date(get_begin_schooljaar(dag).year + 1, 7, 31)


def is_late(status: str, begin: date | None, uiterlijk_op: date, vandaag: date) -> bool:
    """Not adopted for the first time while it should have been."""
    return status != Status.AFGESLOTEN and begin is None and vandaag > uiterlijk_op


def is_evaluation_late(status: str, evaluatie_voor: date | None, vandaag: date) -> bool:
    """The last day to evaluate was before today, and the OPP is not closed."""
    return status != Status.AFGESLOTEN and evaluatie_voor is not None and vandaag > evaluatie_voor


def get_partij(geboortedatum: date, onbekwaam_sinds: date | None, dag: date) -> Partij:
    """Who speaks and decides on this day: the parents, from eighteen the pupil (WEC art. 41a), or who represents it.

    Of a birth date that is known in part the last day it can be: until eighteen is certain the parents are asked, so that
    nobody decides alone who may be a minor.
    """
    if geboortedatum + relativedelta(years=MEERDERJARIG) > dag:
        return Partij.OUDERS
    represented = onbekwaam_sinds is not None and onbekwaam_sinds <= dag
    return Partij.VERTEGENWOORDIGER if represented else Partij.LEERLING


def is_nearly_adult(geboortedatum: date, dag: date) -> bool:
    """Eighteen, or within a year: then it matters whether the pupil will decide alone.

    Of a birth date that is known in part the first day it can be: asked early rather than late.
    """
    return geboortedatum + relativedelta(years=MEERDERJARIG - 1) <= dag
