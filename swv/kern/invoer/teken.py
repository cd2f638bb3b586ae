"""The gate for text: one way to write a character, and none that nobody sees.

All that people, programs, files and commands bring passes here (``clean_text``): Unicode in its composed form (NFC), so
that one name is one text, and no character that can't be read. What came along by accident (copied from Word, a PDF or
a telephone) is removed and named. What breaks a file or a database, or makes a text read otherwise than it is, is
refused by name: nobody types it, so somebody has to look.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

# What a person is told it is; every other character is told by its kind and number.
NAMEN = {
    "\x00": "nulteken",
    "\x08": "backspace",
    "\x0b": "verticale tab",
    "\x0c": "nieuwe bladzijde",
    "\x1b": "escape",
    "\x7f": "delete",
    "\x85": "regeleinde",
    "\xad": "zacht afbreekstreepje",
    "\u061c": "teken voor de leesrichting",
    "\u200b": "spatie zonder breedte",
    "\u200c": "verbindingsteken",
    "\u200d": "verbindingsteken",
    "\u200e": "teken voor de leesrichting",
    "\u200f": "teken voor de leesrichting",
    "\u2060": "verbindingsteken",
    "\ufeff": "bytevolgordeteken",
    "\ufffc": "plaats van een plaatje",
}
# These turn the order of what is read around: «gpj.exe» may be «exe.jpg».
OMKEREND = "\u202d\u202e"
# Arabic and Syriac signs that stand around a number: they are drawn, though Unicode calls them formatting.
ZICHTBAAR = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
# Joiners shape Persian and Indian writing and emoji, all of which stands beyond these letters.
VERBINDERS = "\u200c\u200d"
EERSTE_NIET_LATIJN = 0x0590
# Letters without a shape: with these a name could look empty.
ONZICHTBAAR = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc"
REGELS = "\t\n\r"
# A line end by another name: Word ends a line with the vertical tab, a printer a page with the form feed.
REGELEINDEN = "\x0b\x0c"
REGELEINDEN_UNICODE = "\x85\u2028\u2029"
_VERDACHT = re.compile(r"[^\t\n\r -~\u00a1-\u00ac\u00ae-\u024f]")
# What is more than one space, or another: a name with two is another name to the database, and looks the same.
_RUIMTE = re.compile(r"\s{2,}|[^\S ]")


class TekenGeweigerd(ValueError):
    """This text holds a character that is refused; the message is Dutch and says which."""


@dataclass(frozen=True)
class Schoon:
    """A text that passed, and the names of what was taken out of it."""

    tekst: str
    weggehaald: tuple[str, ...] = ()


def clean_text(text: str, *, regels: bool | None = True) -> Schoon:
    """This text as it may be kept. Raises TekenGeweigerd.

    ``regels``: it may have more lines; else line ends, tabs and spaces in a row become one space. None: its field will
    say, which cleans it again; a vertical tab stays until then. A text that was cleaned for its field stays as it is.
    """
    if refused := find_refused(text):
        raise TekenGeweigerd(explain_refusal(refused))
    gone: list[str] = []
    kept = unicodedata.normalize("NFC", text)
    if _VERDACHT.search(kept):
        kept, gone = _strip(kept, regels=regels)
        kept = unicodedata.normalize("NFC", kept)  # what stood apart may stand together now
    if regels is False:
        kept = _RUIMTE.sub(" ", kept)
    return Schoon(kept, tuple(dict.fromkeys(gone)))


def strip_text(text: str, *, regels: bool = True) -> str:
    """The same without what would be refused: for words to search by, and for what is stored already."""
    refused = {ord(char) for char in text if _is_refused(char)}
    return clean_text(text.translate(dict.fromkeys(refused)), regels=regels).tekst


def make_printable(text: str) -> str:
    """What is stored, for paper and files: without what can't be seen, however it once came in."""
    if not _VERDACHT.search(text):
        return text
    kept = [char for index, char in enumerate(text) if not _is_unwanted(text, index)]
    return unicodedata.normalize("NFC", "".join(kept))


def find_hidden(text: str) -> str:
    """The first character that is missing in ``make_printable``, or ""."""
    found = (match.start() for match in _VERDACHT.finditer(text))
    return next((text[index] for index in found if _is_unwanted(text, index)), "")


def find_refused(text: str) -> str:
    """The first character for which this text is refused, or ""."""
    return next((char for match in _VERDACHT.finditer(text) if _is_refused(char := match[0])), "")


def describe(char: str) -> str:
    """The name of this character in Dutch, with its number: «verticale tab, U+000B»."""
    if char in OMKEREND:
        naam = "teken dat de leesrichting omkeert"
    elif unicodedata.category(char) == "Cs":
        naam = "half teken"
    elif char in ONZICHTBAAR and char not in NAMEN:
        naam = "teken zonder vorm"
    else:
        naam = NAMEN.get(char) or {"Cc": "stuurteken", "Cf": "opmaakteken", "Co": "teken van een eigen lettertype"}.get(
            unicodedata.category(char), "teken dat niet bestaat"
        )
    return f"{naam}, U+{ord(char):04X}"


def explain_refusal(char: str) -> str:
    """Why a text with this character is refused, and the way out."""
    return f"Hier staat een teken dat we niet kunnen bewaren ({describe(char)}). Typ de tekst opnieuw."


def tell_removed(names: Iterable[str], *, waar: str = "wat u invulde") -> str:
    """What somebody is told whose text was cleaned."""
    found = list(dict.fromkeys(names))
    if len(found) == 1:
        return f"In {waar} stond een onzichtbaar teken ({found[0]}). We hebben het weggehaald."
    return f"In {waar} stonden onzichtbare tekens ({'; '.join(found)}). We hebben ze weggehaald."


def _is_refused(char: str) -> bool:
    """Breaks the database (NUL), every encoding (half a pair), or what is read (turned around); or is no character."""
    code = ord(char)
    is_none = 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
    return char == "\x00" or char in OMKEREND or is_none or 0xD800 <= code <= 0xDFFF


def _is_hidden(char: str) -> bool:
    """Can nobody see it, on a screen or on paper?"""
    if char in REGELS or char in ZICHTBAAR:
        return False
    return char in ONZICHTBAAR or unicodedata.category(char) in ("Cc", "Cf", "Co", "Zl", "Zp")


def _is_unwanted(text: str, index: int) -> bool:
    """Is this character refused, or hidden without being of use where it stands?"""
    char = text[index]
    return _is_refused(char) or (_is_hidden(char) and not (char in VERBINDERS and _joins(text, index)))


def _strip(text: str, *, regels: bool | None) -> tuple[str, list[str]]:
    """(text without hidden characters, their names)."""
    kept: list[str] = []
    gone: list[str] = []
    for index, char in enumerate(text):
        if not _is_unwanted(text, index):
            kept.append(char)
            continue
        if char in REGELEINDEN:
            kept.append({True: "\n", False: "", None: char}[regels])
        elif char in REGELEINDEN_UNICODE:
            kept.append("\n")
            continue  # nothing is lost: it was a line end and is one
        gone.append(describe(char))
    return "".join(kept), gone


def _joins(text: str, index: int) -> bool:
    """Does this joiner stand behind what it can shape, and before something that is seen?"""
    if not 0 < index < len(text) - 1:
        return False
    before, after = text[index - 1], text[index + 1]
    return ord(before) >= EERSTE_NIET_LATIJN and not _is_hidden(before) and not _is_hidden(after)
