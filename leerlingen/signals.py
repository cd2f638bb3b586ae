"""What rooms above may listen to. Imports go down, so this room can't call them."""

from typing import Any

from django.dispatch import Signal

# Did this person guide this pupil? ``leerling_id``, ``gebruiker``; each room answers True or False for its own records.
wie_begeleidt = Signal()
# A pupil goes to another school, or to none that Verband knows: ``oud`` (the enrolment that ends, or ended), ``nieuw``
# (the one that begins) and ``by``. Without ``oud`` it is the first enrolment, without ``nieuw`` the pupil only leaves.
leerling_overgegaan = Signal()


def guides(leerling_id: int, gebruiker: Any) -> bool:
    """Whether any room knows this person as one who guides or guided the pupil, as far as the asker may see."""
    answers = wie_begeleidt.send(sender=None, leerling_id=leerling_id, gebruiker=gebruiker)
    return any(answer for _, answer in answers)
