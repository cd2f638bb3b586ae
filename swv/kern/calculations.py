"""Text as it is compared and sorted: small letters, without accents; in Python and in the database the same."""

import unicodedata
from typing import Any

from django.db.models import CharField, Func, GeneratedField, TextField, Value
from django.db.models.functions import Lower

# Letters that people leave out or type otherwise, and what they become on both sides of the comparison.
_LETTERS = "àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž"
_PLAIN = "".join(
    {"đ": "d", "ı": "i", "ł": "l", "ø": "o"}.get(char, unicodedata.normalize("NFD", char)[0]) for char in _LETTERS
)
_TO_PLAIN = str.maketrans(_LETTERS, _PLAIN)


def to_plain(text: str) -> str:
    """Small letters without accents, to search and sort on: «Öztürk» as «ozturk»."""
    return text.lower().translate(_TO_PLAIN)


def plain(expression: Any) -> Func:
    """``to_plain`` in the database, for a column of small letters; immutable, so that it can be stored and indexed."""
    return Func(expression, Value(_LETTERS), Value(_PLAIN), function="TRANSLATE", output_field=TextField())


def make_sorteernaam(max_length: int) -> GeneratedField:
    """The column by which rows stand in order of ``naam``: «de Brug» before «Zwaan», whatever the database speaks."""
    column = CharField(max_length=max_length, db_collation="C")
    return GeneratedField(expression=plain(Lower("naam")), output_field=column, db_persist=True)
