"""Reading an XLSX that somebody sends us: one sheet of plain values."""

import re
import warnings
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, BinaryIO

from swv.kern.bestanden.office import check_office
from swv.kern.bestanden.weigering import Geweigerd
from swv.kern.inlezen.kolommen import LEEG, Cel, Inleestabel, Onleesbaar

MB = 1024 * 1024
MAX_UITGEPAKT = 60 * MB
MAX_RIJEN = 20_000
MAX_KOLOMMEN = 100
MAX_CELLEN = 400_000
MAX_BLADEN = 30
KOPREGELS = 15
# A cell with something in it past column CV, the hundredth.
_VER_WEG = re.compile(rb"<c [^>]*\br=\"(?:[A-Z]{3}|[D-Z][A-Z]|C[W-Z])\d+\"[^>/]*>")

_TOTAALBLADEN = frozenset({"totaal", "totalen", "totaaloverzicht"})
TE_BREED = f"heeft gegevens in meer dan {MAX_KOLOMMEN} kolommen. Haal weg wat niet nodig is."
TE_GROOT = "wordt bij het uitpakken te groot. Plak alleen de gegevens in een nieuw werkblad en sla dat op."
KAPOT = "is beschadigd of geen gewoon werkblad. Open het, sla het opnieuw op en kies het dan."

Herken = Callable[[list[str]], int]


def read_xlsx(stream: BinaryIO, herken: Herken) -> Inleestabel:
    """The cells of the one sheet that holds the columns. Raises Geweigerd for the file, Onleesbaar for what is in it."""
    check_office(stream)
    has_formulas = check_parts(stream)
    values = _load(stream, data_only=True)
    try:
        sheet = choose_sheet(values, herken)
        naam = sheet.title
        rijen = _read_sheet(sheet)
    finally:
        values.close()
    if has_formulas:
        _mark_uncomputed(stream, naam, rijen)
    return Inleestabel(rijen, f"xlsx, blad «{naam}»")


def check_parts(stream: BinaryIO) -> bool:
    """Refuse what is more than a list; returns whether there are formulas in it. Raises Geweigerd."""
    has_formulas = False
    stream.seek(0)
    with zipfile.ZipFile(stream) as archive:
        if sum(part.file_size for part in archive.infolist()) > MAX_UITGEPAKT:
            raise Geweigerd(TE_GROOT, "zipbom")
        for part in archive.infolist():
            text = archive.read(part).replace(b"\x00", b"")  # UTF-16 hides nothing either
            if part.filename.startswith("xl/worksheets/"):
                has_formulas = has_formulas or b"<f" in text
                if _VER_WEG.search(text):
                    raise Geweigerd(TE_BREED, "te_breed")
    stream.seek(0)
    return has_formulas


def _load(stream: BinaryIO, *, data_only: bool) -> Any:
    from openpyxl import load_workbook  # slow to load, and only needed here

    stream.seek(0)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # styles it doesn't know
            return load_workbook(stream, read_only=True, data_only=data_only, keep_links=False)
    except Exception as problem:  # a broken workbook fails in openpyxl in as many ways as there are parts
        raise Geweigerd(KAPOT, "kapot") from problem


def choose_sheet(workbook: Any, herken: Herken) -> Any:
    """The sheet with the most headings. Raises Onleesbaar when that is not clear."""
    sheets = [sheet for sheet in workbook.worksheets if sheet.sheet_state == "visible"]
    if not sheets:
        raise Onleesbaar("Het bestand heeft geen zichtbaar werkblad.")
    if len(sheets) > MAX_BLADEN:
        raise Onleesbaar(f"Het bestand heeft meer dan {MAX_BLADEN} werkbladen. Sla het ene blad op als eigen bestand.")
    scores = {sheet.title: _score(sheet, herken) for sheet in sheets}
    best = max(scores.values())
    found = [sheet for sheet in sheets if scores[sheet.title] == best]
    if len(found) > 1:  # a sheet that only adds up the others is no second list
        found = [sheet for sheet in found if sheet.title.strip().casefold() not in _TOTAALBLADEN] or found
    if len(found) > 1 and best > 0:
        namen = ", ".join(f"«{sheet.title}»" for sheet in found)
        raise Onleesbaar(
            f"Deze kolommen staan op meer dan één werkblad: {namen}. Sla het ene blad op als eigen bestand."
        )
    return found[0]


def _score(sheet: Any, herken: Herken) -> int:
    rows = _iterate(sheet, KOPREGELS)
    return max((herken([_as_text(cell) for cell in row]) for row in rows), default=0)


def _iterate(sheet: Any, max_row: int) -> Any:
    sheet.reset_dimensions()  # what a file says about its own size may be a lie
    try:
        yield from sheet.iter_rows(max_row=max_row, max_col=MAX_KOLOMMEN + 1)
    except Exception as problem:  # see _load
        raise Geweigerd(KAPOT, "kapot") from problem


def _read_sheet(sheet: Any) -> list[tuple[int, list[Cel]]]:
    rijen, cellen = [], 0
    for nummer, row in enumerate(_iterate(sheet, MAX_RIJEN + 1), start=1):
        cells = [to_cel(cell) for cell in row]
        while cells and not cells[-1].tekst and not cells[-1].fout:
            cells.pop()
        cellen += len(cells)
        if nummer > MAX_RIJEN or cellen > MAX_CELLEN:
            raise Onleesbaar(
                f"Het werkblad heeft meer dan {MAX_RIJEN} rijen; ook lege rijen met opmaak tellen mee. Haal die weg, of"
                " verdeel het over meer bestanden."
            )
        if len(cells) > MAX_KOLOMMEN:
            raise Onleesbaar(f"Rij {nummer} heeft meer dan {MAX_KOLOMMEN} kolommen. Haal weg wat niet nodig is.")
        rijen.append((nummer, cells))
    while rijen and not rijen[-1][1]:
        rijen.pop()
    return rijen


def _as_text(cell: Any) -> str:
    return "" if cell.value is None else str(cell.value).strip()


def to_cel(cell: Any) -> Cel:
    """A cell of openpyxl as we know it. Floats are what Excel shows of them: 15 digits."""
    value = cell.value
    match value:
        case None:
            return LEEG
        case bool():
            return Cel("WAAR" if value else "ONWAAR", fout="Hier staat WAAR of ONWAAR.")
        case int():
            return Cel(str(value), Decimal(value))
        case float():
            return _number(value, "%" in str(getattr(cell, "number_format", "")))
        case datetime():
            return Cel(f"{value:%d-%m-%Y}", value.date())
        case date():
            return Cel(f"{value:%d-%m-%Y}", value)
    text = str(value).strip()
    if getattr(cell, "data_type", "") == "e":
        return Cel(text, fout=f"De formule geeft een fout ({text}).")
    return Cel(text)


def _number(value: float, is_procent: bool) -> Cel:
    if value != value or value in (float("inf"), float("-inf")):
        return Cel(str(value), fout="Dit is geen getal.")
    number = Decimal(f"{value:.15g}")
    number = number * 100 if is_procent else number
    return Cel(f"{number:f}".replace(".", ","), number, is_procent)


def _mark_uncomputed(stream: BinaryIO, naam: str, rijen: list[tuple[int, list[Cel]]]) -> None:
    """A formula that was never computed has no value: better an error than an empty amount."""
    workbook = _load(stream, data_only=False)
    try:
        known = dict(rijen)
        for nummer, row in enumerate(_iterate(workbook[naam], MAX_RIJEN + 1), start=1):
            for index, cell in enumerate(row):
                if getattr(cell, "data_type", "") != "f":
                    continue
                cells = known.get(nummer)
                if cells is None:
                    continue
                cells.extend([LEEG] * (index + 1 - len(cells)))
                if not cells[index].tekst and not cells[index].fout:
                    cells[index] = Cel(
                        "formule", fout="De formule is nog niet uitgerekend. Sla het bestand op in Excel."
                    )
    finally:
        workbook.close()
