"""What is left of a budget: what an swv set aside, less what every room granted from it. What is asked stands apart."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db import connection
from django.db.models import Q

from swv.organisatie.models import Organisatie, holds_on
from toewijzing.calculations.bedrag import NUL
from toewijzing.models import Aanvraag, Aanvraagsoort, Soortbudget

# {id of a budget: (granted, asked)} of what one room grants, in the unit of the budget.
Uitgaven = dict[int, tuple[Decimal, Decimal]]
Uitgavelezer = Callable[[Sequence[Soortbudget], date], Uitgaven]
_lezers: dict[str, Uitgavelezer] = {}


def register_uitgave(lezer: Uitgavelezer) -> Uitgavelezer:
    """Decorator: this function tells what its room granted and was asked of budgets on a day, all in one query.

    It sees to it itself that nobody learns more than a sum over a whole budget. Called once per page, with the budgets
    that the person of this moment may see.
    """
    _lezers[lezer.__module__] = lezer
    return lezer


@register_uitgave
def read_aanvragen(budgetten: Sequence[Soortbudget], vandaag: date) -> Uitgaven:
    """What was granted by decisions within the period, and what running requests ask (``muurfuncties``)."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select budget, toegekend, gevraagd from verband_besteed(%s::bigint[])", [[each.pk for each in budgetten]]
        )
        return {pk: (toegekend or NUL, gevraagd or NUL) for pk, toegekend, gevraagd in cursor.fetchall()}


@dataclass(frozen=True)
class Budgetstand:
    """One budget on a day, in its own unit."""

    budget: Soortbudget
    toegekend: Decimal
    gevraagd: Decimal

    @property
    def over(self) -> Decimal:
        """What can still be granted; below zero when more was granted than was set aside."""
        return self.budget.bedrag - self.toegekend


def get_standen(budgetten: Sequence[Soortbudget], vandaag: date) -> list[Budgetstand]:
    """How each of these stands today; a query per room that grants, whatever their number."""
    if not budgetten:
        return []
    read = [_lezers[name](budgetten, vandaag) for name in sorted(_lezers)]
    samen = [[uitgaven.get(each.pk, (NUL, NUL)) for uitgaven in read] for each in budgetten]
    return [
        Budgetstand(budget, sum((row[0] for row in rows), NUL), sum((row[1] for row in rows), NUL))
        for budget, rows in zip(budgetten, samen, strict=True)
    ]


def find_budgetten(aanvraag: Aanvraag, dag: date, *, lock: bool = False) -> list[Soortbudget]:
    """The budgets from which this request would be granted on this day: of its school, of its board and for all.

    ``lock``: until the transaction ends nobody else grants from them.
    """
    soort = aanvraag.soort
    if soort.regel is None:
        return []
    units = [soort.bedrag_eenheid] if soort.bedrag_eenheid else []
    units += [Soortbudget.EURO] if soort.regel.in_euro else []
    return find_van_school(soort, aanvraag.school, units, dag, lock=lock)


def find_van_school(
    soort: Aanvraagsoort, school: Organisatie, eenheden: Sequence[str], dag: date, *, lock: bool = False
) -> list[Soortbudget]:
    """The budgets in these units for this kind on this day: of this school, of its board and for all.

    ``lock``: until the transaction ends nobody else grants from them.
    """
    if not eenheden:
        return []
    rows = Soortbudget.objects.filter(
        holds_on(dag), Q(school__isnull=True) | Q(school=school.pk),
        Q(bestuur__isnull=True) | Q(bestuur=school.bestuur_id),
        swv=soort.swv_id, soorten__contains=[soort.code], eenheid__in=list(eenheden),
    ).order_by("pk")  # fmt: skip
    return list(rows.select_for_update(of=("self",)) if lock else rows)
