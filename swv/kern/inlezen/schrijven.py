"""Giving figures away as CSV or XLSX, without a cell that a spreadsheet would take for a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from math import isfinite
from typing import Any

from swv.kern.inlezen.kolommen import UITLEG, Kolom, enumerate_dutch
from swv.kern.invoer.teken import describe, find_hidden, make_printable

FORMULE = ("=", "+", "-", "@", "\t", "\r", "\n")
CSV_MIME = "text/csv; charset=utf-8"
XLSX_MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
BREEDTE = (10, 48)
# What a spreadsheet can hold: characters in a cell and in the name of a sheet, and the first year it counts from.
MAX_CEL, MAX_BLADNAAM, EERSTE_JAAR = 32_767, 31, 1900


def safe_text(value: Any) -> str:
    """The value as text that no spreadsheet takes for a formula, and without signs that no file can hold."""
    text = "" if value is None else make_printable(str(value))
    return f"'{text}" if text.lstrip().startswith(FORMULE) else text


class Melder:
    """Collects per record what could not be written as it is stored: the file goes on, and says so at its end."""

    def __init__(self, koppen: Sequence[str], max_tekens: int | None = None) -> None:
        self.koppen, self.max_tekens = koppen, max_tekens
        self.regels: list[str] = []

    def check(self, nummer: int, rij: Sequence[Any]) -> list[Any]:
        """The cells of this row that can be written; ``nummer`` is its line in the file."""
        return [self._check(nummer, rij, index, value) for index, value in enumerate(rij)]

    def _check(self, nummer: int, rij: Sequence[Any], index: int, value: Any) -> Any:
        if isinstance(value, str) and (signs := find_hidden(value)):
            self._tell(nummer, rij, index, f"bevat een onzichtbaar teken ({describe(signs)}); dat is hier weggelaten")
            value = make_printable(value)
        if isinstance(value, str) and self.max_tekens is not None and len(value) > self.max_tekens:
            self._tell(nummer, rij, index, f"is langer dan een cel; alleen de eerste {self.max_tekens} tekens staan er")
            return value[: self.max_tekens]
        if isinstance(value, Decimal | float) and not isfinite(value):
            self._tell(nummer, rij, index, f"is geen getal ({value}); de cel is leeg gelaten")
            return None
        if isinstance(value, date) and value.year < EERSTE_JAAR:
            self._tell(nummer, rij, index, "is een datum die een rekenblad niet kent; hij staat er als tekst")
            return f"{value.day:02d}-{value.month:02d}-{value.year:04d}"
        return value

    def _tell(self, nummer: int, rij: Sequence[Any], index: int, wat: str) -> None:
        kop = self.koppen[index] if index < len(self.koppen) else f"kolom {index + 1}"
        wie = make_printable(str(rij[0] if rij and rij[0] is not None else ""))[:60]
        self.regels.append(f"Let op, rij {nummer} («{wie}»): «{kop}» {wat}. Verbeter het in Verband.")


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
    melder = Melder(koppen)
    for nummer, rij in enumerate(rijen, start=2):
        writer.writerow([_csv_cell(value) for value in melder.check(nummer, rij)])
    writer.writerows([safe_text(regel)] for regel in melder.regels)
    return b"\xef\xbb\xbf" + stream.getvalue().encode()


def write_xlsx(bladen: Sequence[tuple[str, Sequence[str], Iterable[Sequence[Any]]]]) -> bytes:
    """A workbook of (sheet, headings, rows): amounts are numbers, texts are texts whatever they start with."""
    from openpyxl import Workbook  # slow to load, and only needed here
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    workbook = Workbook(write_only=True)
    for naam, koppen, rijen in bladen:
        sheet = workbook.create_sheet(_sheet_name(naam))
        melder = Melder(koppen, MAX_CEL - 1)  # one less: for the guard against formulas
        rows = [melder.check(nummer, rij) for nummer, rij in enumerate(rijen, start=2)]
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
        for regel in melder.regels:
            sheet.append([_xlsx_cell(sheet, regel, WriteOnlyCell)])
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def _sheet_name(naam: str) -> str:
    """As a spreadsheet takes it: without its own signs and not too long."""
    return re.sub(r"[\\/*?:\[\]\t\r\n]", " ", make_printable(naam)).strip("' ")[:MAX_BLADNAAM] or "Blad"


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
