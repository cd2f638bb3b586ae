"""What rooms above may listen to. Imports go down, so this room can't call them."""

from django.dispatch import Signal

# A text was adopted: ``opp``.
opp_vastgesteld = Signal()
# The file of an adopted version is in the dossier: ``opp``, ``document``.
opp_stuk_gereed = Signal()
