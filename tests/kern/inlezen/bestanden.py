"""Files to import, honest and hostile."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

from openpyxl import Workbook

from swv.kern.inlezen import Kolom, Kolomsoort
from swv.kern.invoer.beheerregels import TERUGKIJKEN

KOLOMMEN = (
    Kolom("post", "Post", ook=("omschrijving",)),
    Kolom("jaar", "Jaar", Kolomsoort.JAAR),
    Kolom("bedrag", "Bedrag", Kolomsoort.BEDRAG),
    Kolom("aantal", "Aantal", Kolomsoort.GETAL, verplicht=False, laagst=0),
    Kolom("deel", "Percentage", Kolomsoort.PERCENTAGE, verplicht=False),
    Kolom("dag", "Datum", Kolomsoort.DATUM, verplicht=False, regel=TERUGKIJKEN),
    Kolom("maand", "Maand", Kolomsoort.MAAND, verplicht=False),
    Kolom("soort", "Soort", Kolomsoort.KEUZE, verplicht=False, keuzes={"licht": "lichte ondersteuning"}),
)


def make_csv(*rows: str, codering: str = "utf-8") -> bytes:
    return "\r\n".join(rows).encode(codering)


def make_xlsx(*rows: Any, edit: Callable[[Any], None] | None = None) -> bytes:
    workbook = Workbook()
    sheet = workbook.active
    for row in rows:
        sheet.append(list(row))
    if edit:
        edit(workbook)
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def repack(data: bytes, **changes: Any) -> bytes:
    """The same workbook with parts added, replaced (bytes) or edited (function); / is __ in the names."""
    parts = {name.replace("__", "/"): change for name, change in changes.items()}
    source, target = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            change = parts.pop(name, None)
            content = source.read(name)
            archive.writestr(name, change(content) if callable(change) else change if change is not None else content)
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()
