"""What the text of a chapter holds: places for figure blocks, and whether it is a real text. Pure."""

import re
from collections.abc import Iterable

# A line of its own: [[besluiten_soort]] puts that figure block there.
PLEK = re.compile(r"^[ \t]*\[\[([a-z0-9_]+)\]\][ \t]*$", re.MULTILINE)
MIN_TEKENS = 40


def find_unknown(tekst: str, blokken: Iterable[str]) -> list[str]:
    """Names of figure blocks in the text that this chapter has not."""
    known = set(blokken)
    return [code for code in PLEK.findall(tekst) if code not in known]


def is_filled(tekst: str) -> bool:
    """Is there a real text, more than a heading or a few words?"""
    words = re.sub(r"[#*_>\-\[\]|`\s]+", " ", PLEK.sub("", tekst)).strip()
    return len(words) >= MIN_TEKENS
