"""The money: a house of rooms. ``referentie`` stands lowest; the other rooms stand on it and don't know each other."""
