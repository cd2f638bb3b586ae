"""What rooms above may listen to."""

from django.dispatch import Signal

# swv, code, by: a fact of this swv changed; terms that are stored are counted again.
feit_gewijzigd = Signal()
