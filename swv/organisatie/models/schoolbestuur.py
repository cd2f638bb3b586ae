"""To which board a school belonged on a day: a school has one board at a time, and its history tells of those before."""

from typing import Any

from django.db.models import BigIntegerField, F, Model, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from swv.kern.historie import get_events
from swv.organisatie.models.basis import Organisatie


def bestuur_op(school: str, dag: str) -> Coalesce:
    """The board (id) of the school in this column on the day in that column, to put in a query.

    What was before its history began is what that first tells.
    """
    events = get_events(Organisatie).filter(pgh_obj=OuterRef(school))
    until = events.filter(pgh_created_at__date__lte=OuterRef(dag)).order_by("-pgh_created_at", "-pgh_id")
    first = events.order_by("pgh_created_at", "pgh_id")
    return Coalesce(
        Subquery(until.values("bestuur_id")[:1]), Subquery(first.values("bestuur_id")[:1]), F(f"{school}__bestuur_id"),
        output_field=BigIntegerField(),
    )  # fmt: skip


def ever_of(bestuur: Model | int) -> QuerySet[Any]:
    """The ids of the schools that belong to this board, or once did."""
    return get_events(Organisatie).filter(bestuur=bestuur).values("pgh_obj")
