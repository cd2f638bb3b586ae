"""What rooms above may listen to. Imports go down, so this room can't call them."""

from typing import Any

from django.dispatch import Signal

# What belongs to a request in another room? ``aanvraag``, ``user``; each room answers [(what it is called, its address)],
# as far as this person may see it.
wat_hoort_erbij = Signal()
# Stored terms of running requests are counted again: ``swv_id``, ``vandaag``, and ``ronde`` when only that one changed.
termijnen_tellen = Signal()


def find_related(aanvraag: Any, user: Any) -> list[tuple[str, str]]:
    """(name, address) of what the rooms above have with this request, within what this person may see."""
    answers: list[tuple[Any, Any]] = wat_hoort_erbij.send(sender=None, aanvraag=aanvraag, user=user)
    found: list[tuple[str, str]] = []
    for _, rows in answers:
        found += rows or ()
    return found
