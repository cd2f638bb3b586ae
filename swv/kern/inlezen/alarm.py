"""What in a file asks for attention though it can be read: a number that may be a BSN, signs that nobody sees."""

from collections.abc import Collection
from dataclasses import dataclass

from swv.kern.inlezen.kolommen import Cel, Kolom
from swv.kern.inlezen.plaatsen import Bronkolom, Opzet
from swv.kern.invoer.bsn import fingerprint
from swv.kern.invoer.elfproef import Match, find_bsn
from swv.kern.invoer.teken import describe, find_hidden, tell_removed

MAX_GENOEMD = 10
# Headings under which others keep numbers of persons (EDEXML, DUO, a leerlingadministratie).
BSN_KOPPEN = ("bsn", "burgerservicenummer", "sofinummer", "onderwijsnummer", "persoonsgebondennummer", "pgn")
MIN_NUMMERS = 3  # so many numbers that all pass the proof are no coincidence: 1 in 1331


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


def is_bsn_column(bron: Bronkolom, opzet: Opzet) -> bool:
    """Does this column hold BSN's, by its heading or because nearly all its values are? Zeros in front may be lost."""
    values = [
        cells[bron.index].tekst for _, cells in opzet.rijen if bron.index < len(cells) and cells[bron.index].tekst
    ]
    digits = [text.zfill(9) for text in values if text.isascii() and text.isdigit() and len(text) in (8, 9)]
    proven = sum(bool(find_bsn(text)) for text in digits)
    if bron.sleutel.split("#")[0] in BSN_KOPPEN:
        return bool(digits)
    return proven >= MIN_NUMMERS and proven * 2 > len(values)


def find_bsn_unread(opzet: Opzet, gelezen: Collection[int], *, cijfers: bool) -> str:
    """Where something that may be a BSN stands in a column that is not read, in words; "" when nowhere.

    ``gelezen`` are the places of columns that are: there each number is asked about by itself. ``cijfers``: also in a cell
    of digits only, which may be a number that somebody still says what it is of.
    """
    for bron in opzet.bronnen:
        for nummer, cells in opzet.rijen if bron.index not in gelezen else ():
            text = cells[bron.index].tekst if bron.index < len(cells) else ""
            if (cijfers or not text.isdigit()) and find_bsn(text):
                return f"{bron.naam}, rij {nummer}"
    return ""
