"""A number that is known only between two bounds: «<5» in a file of DUO is 1 to 4, and never 0, 4 or 5.

Pure. A sum with such a number is a range too: 127 and «1–4» are 128–131.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

# «<5» and «< 5»; our own «1–4», also typed as 1-4 or 1 t/m 4.
_KLEINER = re.compile(r"<\s*(\d{1,6})")
_GETAL = r"(\d{1,3}(?:\.\d{3})+|\d{1,7})"
_TUSSEN = re.compile(rf"{_GETAL}\s*(?:[-\u2013]|t/m)\s*{_GETAL}")


@dataclass(frozen=True, slots=True)
class Bereik:
    """From ``laagst`` up to and including ``hoogst``, of which the last is the larger."""

    laagst: Decimal
    hoogst: Decimal

    def __post_init__(self) -> None:
        if not 0 <= self.laagst < self.hoogst:
            raise ValueError(f"{self.laagst} to {self.hoogst} is no range of a count.")

    def __str__(self) -> str:
        return f"{_write(self.laagst)}–{_write(self.hoogst)}"

    def __contains__(self, aantal: Decimal) -> bool:
        return self.laagst <= aantal <= self.hoogst


def _write(number: Decimal) -> str:
    return f"{number.normalize():,f}".translate(str.maketrans(",.", ".,"))


def parse_bereik(tekst: str) -> Bereik | None:
    """The range that this text is; None for any other text, and for one that leaves nothing or one number."""
    if found := _KLEINER.fullmatch(tekst.strip()):
        bounds = (1, int(found[1]) - 1)
    elif found := _TUSSEN.fullmatch(tekst.strip()):
        bounds = (int(found[1].replace(".", "")), int(found[2].replace(".", "")))
    else:
        return None
    return Bereik(Decimal(bounds[0]), Decimal(bounds[1])) if bounds[0] < bounds[1] else None


def add_up(aantallen: Iterable[Decimal | Bereik]) -> Decimal | Bereik:
    """The sum: a number, or a range as soon as one of them is a range."""
    laagst = hoogst = Decimal(0)
    for aantal in aantallen:
        laagst += aantal.laagst if isinstance(aantal, Bereik) else aantal
        hoogst += aantal.hoogst if isinstance(aantal, Bereik) else aantal
    return Bereik(laagst, hoogst) if laagst < hoogst else laagst
