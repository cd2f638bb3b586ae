"""What rooms above may listen to. Imports go down, so this room can't call them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.dispatch import Signal

# Who of these people guided this pupil? ``leerling_id``, ``gebruikers`` (ids); each room answers with the ids it knows.
wie_begeleidt = Signal()
# A pupil goes to another school, or to none that Verband knows: ``oud`` (the enrolment that ends, or ended), ``nieuw``
# (the one that begins) and ``by``. Without ``oud`` it is the first enrolment, without ``nieuw`` the pupil only leaves.
leerling_overgegaan = Signal()
# What did a school write about a pupil since a moment? ``leerling_id``, ``school_id``, ``sinds``; each room answers in Dutch
# words, one for each kind of thing («een OPP»).
wat_is_geschreven = Signal()
# An enrolment was a mistake and is undone: ``inschrijving``, ``oud`` (the one that goes on, or None), ``by``.
inschrijving_teruggedraaid = Signal()


def find_written(leerling_id: int, school_id: int, sinds: datetime) -> list[str]:
    """What the rooms know that this school wrote about this pupil since this moment, as far as the asker may see."""
    answers = wat_is_geschreven.send(sender=None, leerling_id=leerling_id, school_id=school_id, sinds=sinds)
    return [word for _, words in answers for word in words or ()]


def find_guides(leerling_id: int, gebruikers: Collection[int]) -> set[int]:
    """Who of these people (ids) any room knows as one who guides or guided the pupil, as far as the asker may see."""
    answers = wie_begeleidt.send(sender=None, leerling_id=leerling_id, gebruikers=gebruikers)
    known: set[int] = set()
    for _, found in answers:
        ids: Any = found  # the stubs take every answer for a text
        known.update(ids or ())
    return known
