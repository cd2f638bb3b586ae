"""Numbers as people write them: 1.234,56 or 1,234.56. Which of the two is decided once per file, never per cell."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Notatie(StrEnum):
    NEDERLANDS = "nl"
    ENGELS = "en"


NAMEN = {Notatie.NEDERLANDS: "1.234,56", Notatie.ENGELS: "1,234.56"}
_TEKENS = {Notatie.NEDERLANDS: (".", ","), Notatie.ENGELS: (",", ".")}
_SPATIES = re.compile(r"[\s\u00a0\u2007\u2009\u202f]")
_MINUS = re.compile(r"[\u2212\u2010-\u2013]")
_MUNT = re.compile(r"^(?:€|eur(?:o)?)|(?:€|eur(?:o)?)$", re.IGNORECASE)
MAX_TEKENS = 40


class GeenGetal(ValueError):
    """This text is no number; the message is Dutch."""


@dataclass(frozen=True)
class Getaltekst:
    """A text in a column of numbers: where it stands, and how many decimals it may have."""

    tekst: str
    decimalen: int
    plaats: str


def parse_number(text: str, notatie: Notatie, decimalen: int) -> Decimal:
    """The number, written in this notation with at most so many decimals. Raises GeenGetal."""
    plain, negative = _strip(text)
    thousands, point = _TEKENS[notatie]
    plain = re.sub(rf"{re.escape(point)}-+$", "", plain)  # 1.234,-
    whole, _, fraction = plain.partition(point)
    groups = whole.split(thousands)
    grouped = len(groups) > 1
    well_grouped = not grouped or (0 < len(groups[0]) <= 3 and all(len(each) == 3 for each in groups[1:]))
    if not _is_digits("".join(groups)) or not well_grouped or (fraction and not _is_digits(fraction)):
        raise GeenGetal(f"«{text}» is geen getal.")
    if grouped and groups[0].startswith("0"):
        raise GeenGetal(f"«{text}» is geen getal: voor een punt of komma voor duizendtallen staat geen 0.")
    if plain.endswith(point):
        raise GeenGetal(f"«{text}» is geen getal.")
    if len(fraction.rstrip("0")) > decimalen:
        raise GeenGetal(f"«{text}» heeft te veel decimalen: hoogstens {decimalen}." if decimalen else
                        f"«{text}» is geen heel getal.")  # fmt: skip
    number = Decimal(f"{''.join(groups)}.{fraction or 0}")
    return -number if negative else number


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _strip(text: str) -> tuple[str, bool]:
    """Without spaces, euro sign and percent sign; and whether it is negative: -1, 1- or (1)."""
    plain = _MINUS.sub("-", _SPATIES.sub("", text))
    if len(plain) > MAX_TEKENS:
        raise GeenGetal(f"«{text[:MAX_TEKENS]}…» is geen getal.")
    plain = plain.removesuffix("%")
    bracketed = plain.startswith("(") and plain.endswith(")")
    plain = plain[1:-1] if bracketed else plain
    for _ in range(2):  # -€ 5 and € -5
        plain = _MUNT.sub("", plain)
        if plain.startswith("-"):
            return _MUNT.sub("", plain[1:]), not bracketed
    if plain.endswith("-") and not plain.endswith((",-", ".-", "--")):
        return plain[:-1], not bracketed
    return plain, bracketed


def possible_notations(cell: Getaltekst) -> dict[Notatie, Decimal]:
    """Every way in which this text is a number that fits its column."""
    found = {}
    for notatie in Notatie:
        try:
            found[notatie] = parse_number(cell.tekst, notatie, cell.decimalen)
        except GeenGetal:
            continue
    return found


def decide_notation(cells: Iterable[Getaltekst]) -> tuple[Notatie, str]:
    """The one notation in which every number of the file makes sense, and why it can't be told ("": it can).

    Texts that are no number in either notation don't count: they are reported where they stand.
    """
    only: dict[Notatie, Getaltekst] = {}
    doubtful: Getaltekst | None = None
    for cell in cells:
        found = possible_notations(cell)
        if len(found) == 1:
            only.setdefault(next(iter(found)), cell)
        elif len(set(found.values())) == 2 and doubtful is None:
            doubtful = cell
    if len(only) == 2:
        nl, en = only[Notatie.NEDERLANDS], only[Notatie.ENGELS]
        return Notatie.NEDERLANDS, (
            f"De getallen zijn op twee manieren geschreven: «{nl.tekst}» ({nl.plaats}) met een komma voor de decimalen"
            f" en «{en.tekst}» ({en.plaats}) met een punt. Schrijf ze in het hele bestand op dezelfde manier."
        )
    if not only and doubtful is not None:
        return Notatie.NEDERLANDS, (
            f"Bij «{doubtful.tekst}» ({doubtful.plaats}) is niet te zien of het teken duizendtallen scheidt of decimalen."
            " Kies bij «Getallen in het bestand» hoe ze zijn geschreven."
        )
    return next(iter(only), Notatie.NEDERLANDS), ""
