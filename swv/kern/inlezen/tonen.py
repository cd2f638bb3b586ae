"""What a page shows of a file that was read, and the rows that go back to who made it."""

from typing import Any

from swv.kern.inlezen.cellen import show_value
from swv.kern.inlezen.controle import Voorbeeld
from swv.kern.inlezen.schrijven import write_xlsx
from swv.kern.invoer.elfproef import find_bsn

MAX_RIJEN = 100
MAX_FOUTEN = 100
REDEN = "Reden"
WEGGELATEN = "(weggelaten: lijkt een BSN)"


def show(voorbeeld: Voorbeeld) -> dict[str, Any]:
    """What the page shows of a file: the first rows as they were understood, and the mistakes by row and column."""
    wrong = {(fout.rij, fout.kolom) for fout in voorbeeld.fouten}
    waarden = {rij.nummer: rij for rij in voorbeeld.rijen}
    rijen = [
        (
            nummer,
            "fout" if nummer in voorbeeld.foute_rijen else voorbeeld.standen.get(nummer, ""),
            [
                (show_value(waarden[nummer].get(kolom.code), kolom, tekst), (nummer, kolom.label) in wrong, kolom)
                for tekst, kolom in zip(cellen, voorbeeld.kolommen, strict=True)
            ],
        )
        for nummer, cellen in voorbeeld.cellen[:MAX_RIJEN]
    ]
    return {
        "voorbeeld": voorbeeld,
        "rijen": rijen,
        "tellingen": count_rows(voorbeeld),
        "meer_rijen": max(0, len(voorbeeld.cellen) - MAX_RIJEN),
        "fouten": voorbeeld.fouten[:MAX_FOUTEN],
        "meer_fouten": max(0, len(voorbeeld.fouten) - MAX_FOUTEN),
    }


def count_rows(voorbeeld: Voorbeeld) -> dict[str, int]:
    """How many rows are new, changed, the same or wrong; those that are none of these aren't counted."""
    wrong = voorbeeld.foute_rijen
    found = [stand for nummer, stand in voorbeeld.standen.items() if nummer not in wrong]
    counts = {stand: found.count(stand) for stand in ("nieuw", "gewijzigd", "gelijk")}
    return {stand: count for stand, count in {**counts, "fout": len(wrong)}.items() if count}


def write_wrong_rows(voorbeeld: Voorbeeld) -> bytes:
    """A workbook with the rows that were not good, in their own columns, and why; it can be offered again."""
    redenen: dict[int, list[str]] = {}
    for fout in voorbeeld.fouten:
        if fout.rij is not None:
            redenen.setdefault(fout.rij, []).append(f"{fout.kolom}: {fout.tekst}" if fout.kolom else fout.tekst)
    opzet = voorbeeld.opzet
    bronnen = opzet.bronnen if opzet is not None else ()
    rijen = [
        [*(_give_back(cells[bron.index].tekst) if bron.index < len(cells) else "" for bron in bronnen),
         " ".join(redenen[nummer])]
        for nummer, cells in (opzet.rijen if opzet is not None else ())
        if nummer in redenen
    ]  # fmt: skip
    return write_xlsx([("Niet overgenomen", [*(bron.kop for bron in bronnen), REDEN], rijen)])


def _give_back(tekst: str) -> str:
    return WEGGELATEN if find_bsn(tekst) else tekst
