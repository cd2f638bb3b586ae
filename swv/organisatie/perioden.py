"""Rules of an swv that change from a day on: the row that holds ends, and the next one begins."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import QuerySet

NIET_TERUG = "Deze dag is voorbij. Kies vandaag of later."


def make_room(rows: QuerySet[Any], van: date, vandaag: date) -> date | None:
    """End the row that holds on ``van``; returns until when the one that comes in its place holds (None: no end).

    ``rows`` are all rows of one thing (one kind, one term), with ``van`` and ``tot``. They are locked, so that of two
    beheerders at the same moment the second one meets what the first made of it. A row that ends on its own first day
    holds on no day at all; what began with it earlier that day still refers to it. Raises ValidationError.
    """
    if van < vandaag:
        raise ValidationError({"van": NIET_TERUG})
    known = list(rows.select_for_update(of=("self",)).order_by("van"))
    for row in known:
        if row.van <= van and (row.tot is None or row.tot > van):
            tot, row.tot = row.tot, van
            row.save(update_fields=["tot"])
            return tot
    return min((row.van for row in known if row.van > van and row.tot != row.van), default=None)
