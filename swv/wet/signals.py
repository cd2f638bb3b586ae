"""What rooms above may listen to."""

from django.dispatch import Signal

# swv, by: a fact of this swv changed; terms that are stored are counted again.
feit_gewijzigd = Signal()
