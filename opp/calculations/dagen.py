"""Until when an OPP has to be adopted and evaluated, and who decides on which day. Pure: no clock.

Not handled: an adoption shortly before the summer. An OPP has to be evaluated in every schooljaar in which it holds,
the first one included, so the day shown is then earlier than many schools work with, never later than the law asks.
"""

from datetime import date

from dateutil.relativedelta import relativedelta

from opp.enums import Status
from swv.kern.termijnen import add_weeks, get_begin_schooljaar

MEERDERJARIG = 18


def calculate_uiterlijk(aanleiding_op: date, weken: int) -> date:
    """The last day to adopt: so many weeks after enrolment, definitive placement or the start of extra support."""
    return add_weeks(aanleiding_op, weken)


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


def _end_of_schooljaar(dag: date) -> date:
    return date(get_begin_schooljaar(dag).year + 1, 7, 31)


def is_late(status: str, begin: date | None, uiterlijk_op: date, vandaag: date) -> bool:
    """Not adopted for the first time while it should have been."""
    return status != Status.AFGESLOTEN and begin is None and vandaag > uiterlijk_op


def is_evaluation_late(status: str, evaluatie_voor: date | None, vandaag: date) -> bool:
    return status != Status.AFGESLOTEN and evaluatie_voor is not None and vandaag > evaluatie_voor


def decides_self(geboortedatum: date, bekwaam: bool, dag: date) -> bool:
    """Does the pupil take the place of the parents on this day: of age and capable (WEC art. 41a)?"""
    return bekwaam and geboortedatum + relativedelta(years=MEERDERJARIG) <= dag
