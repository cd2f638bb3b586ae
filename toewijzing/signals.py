"""What rooms above may listen to. Imports go down, so this room can't call them."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from django.dispatch import Signal

# What belongs to a request in another room? ``aanvraag``, ``user``; each room answers [(what it is called, its address)],
# as far as this person may see it.
wat_hoort_erbij = Signal()
# Stored terms of running requests are counted again: ``swv_id``, ``vandaag``, and ``ronde`` when only that one changed.
termijnen_tellen = Signal()

# What does a place elsewhere cost, where the swv shows that? ``aanvraag``, ``vandaag``; each room answers [sentence].
wat_kost_anders = Signal()

# How many hours were written for these requests? ``user``, ``ids``; the room that keeps hours answers {id: hours}, or None
# when this person may not add them up.
hoeveel_uren = Signal()


def find_uren(user: Any, ids: Iterable[int]) -> dict[int, Decimal] | None:
    """{request: hours written for it}, without those of nothing; None for who may not know."""
    answers: list[tuple[Any, Any]] = hoeveel_uren.send(sender=None, user=user, ids=list(ids))
    return next((found for _, found in answers if found is not None), None)


def find_kosten(aanvraag: Any, vandaag: date) -> list[str]:
    """Sentences to compare with; for who asks, and only before the request is sent."""
    answers: list[tuple[Any, Any]] = wat_kost_anders.send(sender=None, aanvraag=aanvraag, vandaag=vandaag)
    return [zin for _, rows in answers for zin in rows or ()]


def find_related(aanvraag: Any, user: Any) -> list[tuple[str, str]]:
    """(name, address) of what the rooms above have with this request, within what this person may see."""
    answers: list[tuple[Any, Any]] = wat_hoort_erbij.send(sender=None, aanvraag=aanvraag, user=user)
    found: list[tuple[str, str]] = []
    for _, rows in answers:
        found += rows or ()
    return found
