"""What rooms above may listen to. Imports go down, so this room can't call them."""

from django.dispatch import Signal

# A text was adopted: ``opp``.
opp_vastgesteld = Signal()
# A file of an adopted version is in the dossier: ``opp``, ``document``, and ``eerder`` (ids of the documents of the same
# version that it replaces).
opp_stuk_gereed = Signal()
