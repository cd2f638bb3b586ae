"""What rooms above may listen to. Imports go down, so this room can't call them."""

from django.dispatch import Signal

# A pupil goes to another school: ``oud`` (the enrolment that ends, or ended), ``nieuw`` (the one that begins) and ``by``.
leerling_overgegaan = Signal()
