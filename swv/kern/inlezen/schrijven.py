"""Giving figures away as CSV or XLSX, without a cell that a spreadsheet would take for a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from swv.kern.inlezen.kolommen import UITLEG, Kolom, enumerate_dutch

FORMULE = ("=", "+", "-", "@", "\t", "\r", "\n")
CSV_MIME = "text/csv; charset=utf-8"
XLSX_MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
BREEDTE = (10, 48)


def safe_text(value: Any) -> str:
    """The value as text that no spreadsheet takes for a formula."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.lstrip().startswith(FORMULE) else text


def _csv_cell(value: Any) -> str:
    match value:
        case Decimal() | float():
            return f"{value}".replace(".", ",")
        case bool():
            return "ja" if value else "nee"
        case int():
            return str(value)
        case date():
            return f"{value:%d-%m-%Y}"
    return safe_text(value)


def write_csv(koppen: Sequence[str], rijen: Iterable[Sequence[Any]]) -> bytes:
    """Semicolons, Dutch decimals and a mark for Excel in front: it opens right with a double click."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";")
    writer.writerow([safe_text(kop) for kop in koppen])
    for rij in rijen:
        writer.writerow([_csv_cell(value) for value in rij])
    return b"\xef\xbb\xbf" + stream.getvalue().encode()


def write_xlsx(bladen: Sequence[tuple[str, Sequence[str], Iterable[Sequence[Any]]]]) -> bytes:
    """A workbook of (sheet, headings, rows): amounts are numbers, texts are texts whatever they start with."""
    from openpyxl import Workbook  # slow to load, and only needed here
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    workbook = Workbook(write_only=True)
    for naam, koppen, rijen in bladen:
        sheet = workbook.create_sheet(naam)
        rows = [list(rij) for rij in rijen]
        for index in range(len(koppen)):
            width = max([len(str(koppen[index])), *(len(str(row[index])) for row in rows if index < len(row))])
            sheet.column_dimensions[get_column_letter(index + 1)].width = max(BREEDTE[0], min(BREEDTE[1], width + 2))
        sheet.freeze_panes = "A2"
        head = []
        for kop in koppen:
            cell = WriteOnlyCell(sheet, value=safe_text(kop))
            cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True, vertical="top")
            head.append(cell)
        sheet.append(head)
        for row in rows:
            sheet.append([_xlsx_cell(sheet, value, WriteOnlyCell) for value in row])
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def _xlsx_cell(sheet: Any, value: Any, make: Any) -> Any:
    cell = make(sheet)
    if isinstance(value, Decimal):
        cell.value, cell.number_format = value, "#,##0.00"
    elif isinstance(value, date):
        cell.value, cell.number_format = value, "dd-mm-yyyy"
    elif isinstance(value, int) and not isinstance(value, bool):
        cell.value = value
    elif value not in (None, ""):
        cell.value = safe_text(value)
        cell.data_type = "s"  # a text, also when it looks like a formula or an error
    return cell


def write_template(kolommen: Sequence[Kolom], voorbeelden: Sequence[Sequence[Any]] = ()) -> bytes:
    """An empty workbook with the headings, and a second sheet that says what belongs in each column."""
    uitleg = [
        (
            kolom.label,
            "ja" if kolom.verplicht and not kolom.mag_leeg else "nee",
            f"{UITLEG[kolom.soort]}: {enumerate_dutch(kolom.keuzes.values())}" if kolom.keuzes else UITLEG[kolom.soort],
        )
        for kolom in kolommen
    ]
    return write_xlsx(
        [
            ("Gegevens", [kolom.label for kolom in kolommen], voorbeelden),
            ("Uitleg", ["Naam van de kop", "Moet gevuld zijn", "Wat hier hoort te staan"], uitleg),
        ]
    )
