"""What this room asks of rooms above it, which it can't import."""

from django.dispatch import Signal

# Which kinds can be asked for: ``swv_id``, ``vandaag``. Answer: {code: name in Dutch}.
welke_soorten = Signal()
