"""From the bytes of a CSV or XLSX file to a table of cells; what is hostile or broken is refused in words."""

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import BinaryIO

from swv.kern.bestanden import controle, virusscan
from swv.kern.bestanden.weigering import Geweigerd
from swv.kern.inlezen.herkomst import diagnose
from swv.kern.inlezen.kolommen import Cel, Inleestabel, Onleesbaar
from swv.kern.inlezen.xlsx import read_xlsx

MB = 1024 * 1024
MAX_BYTES = 5 * MB
MAX_RIJEN = 20_000
MAX_KOLOMMEN = 100
MAX_CELLEN = 400_000
MAX_TEKST = 2_000
KOPREGELS = 15  # the headings stand somewhere in the first rows
SCHEIDINGSTEKENS = {";": "puntkomma", ",": "komma", "\t": "tab", "|": "streep"}
ACCEPT = ".csv,.xlsx"
ACCEPT_EDEXML = f"{ACCEPT},.xml"

# How many headings of the wanted columns these texts hold.
Herken = Callable[[list[str]], int]


def check_upload(data: bytes, naam: str) -> None:
    """Is there a file, not too big and without a virus? Raises Onleesbaar."""
    label = f"«{PurePath(naam).name}»"
    if not data:
        raise Onleesbaar(f"{label} is leeg. Kies het bestand opnieuw.")
    if len(data) > MAX_BYTES:
        raise Onleesbaar(
            f"{label} is groter dan {MAX_BYTES // MB} MB. Verdeel het over meer bestanden, of haal weg wat niet nodig is."
        )
    try:
        virusscan.check_infection(io.BytesIO(data))
    except Geweigerd as problem:
        raise Onleesbaar(f"{label} {problem}") from problem


def read_table(data: bytes, naam: str, herken: Herken) -> Inleestabel:
    """All cells of this file. Raises Onleesbaar."""
    check_upload(data, naam)
    label = f"«{PurePath(naam).name}»"
    stream = io.BytesIO(data)
    try:
        if what := diagnose(data):
            raise Onleesbaar(f"{label} {what}")
        if _is_spreadsheet(stream):
            return read_xlsx(stream, herken)
    except Geweigerd as problem:
        raise Onleesbaar(f"{label} {problem}") from problem
    text, codering = decode(data, label)
    return read_csv(text, codering, herken)


def _is_spreadsheet(stream: BinaryIO) -> bool:
    """An XLSX by its content. Raises Geweigerd for any other kind of file that is no text."""
    soort = controle.recognise(stream)
    stream.seek(0)
    head = stream.read(4)
    stream.seek(0)
    if soort == "xlsx":
        return True
    if soort is not None or head.startswith(b"PK"):
        raise Geweigerd("is geen csv of xlsx. Sla het op als csv of xlsx en kies het opnieuw.", "soort")
    return False


def decode(data: bytes, label: str) -> tuple[str, str]:
    """The text, and the name of the encoding it was in. Raises Onleesbaar."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        attempts = [("utf-16", "UTF-16")]
    else:
        attempts = [("utf-8-sig", "UTF-8"), ("cp1252", "Windows-1252")]
    for codering, naam in attempts:
        try:
            text = data.decode(codering)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text, naam
    raise Onleesbaar(f"{label} is geen tekst die we kunnen lezen. Sla het op als «CSV UTF-8» of als xlsx.")


def read_csv(text: str, codering: str, herken: Herken) -> Inleestabel:
    """The rows, split by the sign that gives the most headings. Raises Onleesbaar."""
    lines = text.split("\n", 1)
    if lines[0].strip().lower().startswith("sep=") and len(lines) == 2:
        text = "\n" + lines[1]  # a note of Excel to itself; the empty line keeps the row numbers
    best = max(SCHEIDINGSTEKENS, key=lambda sign: _score(text, sign, herken))
    rijen: list[tuple[int, list[Cel]]] = []
    cellen = 0
    for nummer, row in _rows(text, best):
        cellen += len(row)
        if len(rijen) >= MAX_RIJEN or cellen > MAX_CELLEN:
            raise Onleesbaar(f"Het bestand heeft meer dan {MAX_RIJEN} rijen. Verdeel het over meer bestanden.")
        if len(row) > MAX_KOLOMMEN:
            raise Onleesbaar(f"Rij {nummer} heeft meer dan {MAX_KOLOMMEN} kolommen. Haal weg wat niet nodig is.")
        rijen.append((nummer, [Cel(cell.strip()[: MAX_TEKST + 1]) for cell in row]))
    return Inleestabel(rijen, f"csv, {codering}, gescheiden door een {SCHEIDINGSTEKENS[best]}")


def _score(text: str, sign: str, herken: Herken) -> tuple[int, int]:
    best = (0, 0)
    for _, row in zip(range(KOPREGELS), _rows(text, sign, strict=False), strict=False):
        best = max(best, (herken(row[1]), min(len(row[1]), MAX_KOLOMMEN)))
    return best


def _rows(text: str, sign: str, *, strict: bool = True) -> Iterator[tuple[int, list[str]]]:
    """(line number, cells) of every row. Raises Onleesbaar for quotes that never close."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=strict)
    while True:
        begin = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as problem:
            if not strict:
                return
            raise Onleesbaar(
                f"Vanaf rij {begin} is het bestand niet te lezen: staat er een aanhalingsteken te veel of te weinig?"
            ) from problem
        yield begin, row
