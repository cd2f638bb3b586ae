"""What in a file asks for attention though it can be read: a number that may be a BSN, signs that nobody sees."""

from dataclasses import dataclass

from swv.kern.inlezen.kolommen import Cel, Kolom
from swv.kern.invoer.bsn import fingerprint
from swv.kern.invoer.elfproef import Match
from swv.kern.invoer.teken import describe, find_hidden, tell_removed

MAX_GENOEMD = 10


@dataclass(frozen=True)
class Rijalarm:
    """A number in this row that may be a BSN."""

    rij: int
    kolom: Kolom
    match: Match

    @property
    def sleutel(self) -> str:
        """By this somebody says that it is none: this number in this cell, and no other."""
        return f"{self.rij}:{self.kolom.code}:{fingerprint(self.match)[:32]}"

    def __str__(self) -> str:
        return f"Rij {self.rij}, «{self.kolom.label}»: het nummer dat eindigt op {self.match.laatste}"


def tell_hidden(rijen: list[tuple[int, list[Cel]]]) -> list[str]:
    """Nothing disappears in silence: which signs, and in which rows (the first ones); nothing without any."""
    found = [(nummer, sign) for nummer, cells in rijen for cell in cells if (sign := find_hidden(cell.tekst))]
    if not found:
        return []
    nummers = ", ".join(dict.fromkeys(str(nummer) for nummer, _ in found[:MAX_GENOEMD]))
    more = " en verder" if len(found) > MAX_GENOEMD else ""
    return [tell_removed((describe(sign) for _, sign in found), waar=f"het bestand (rij {nummers}{more})")]
