"""What rooms above may listen to. Imports go down, so this room can't call them."""

from decimal import Decimal
from typing import Any

from django.dispatch import Signal

# How many minutes were spent on this request? ``aanvraag``, ``user``; a room answers with a number, or None where this
# person may not add them up.
hoeveel_minuten = Signal()


def count_uren(aanvraag: Any, user: Any) -> Decimal | None:
    """Hours that the rooms above say were spent on this request, or None where nobody tells this person."""
    answers: list[tuple[Any, Any]] = hoeveel_minuten.send(sender=None, aanvraag=aanvraag, user=user)
    told = [minuten for _, minuten in answers if minuten is not None]
    return Decimal(sum(told)) / 60 if told else None
