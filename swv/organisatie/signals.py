"""What rooms above may listen to. Imports go down, so this room can't call them."""

from django.dispatch import Signal

# A samenwerkingsverband starts: ``swv``, ``van`` (date). Every room gives it the data it starts with.
swv_opgericht = Signal()

# A token told who calls the API: ``request`` with its user. Middleware could not know; who listens may refuse.
token_herkend = Signal()
