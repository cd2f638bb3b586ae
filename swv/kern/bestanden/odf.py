"""Texts of LibreOffice (ODF 1.3): scripts, events, DDE, objects of other programs and addresses outside the file."""

import re
import zipfile
from itertools import chain
from typing import BinaryIO

from swv.kern.bestanden import adres, pakket
from swv.kern.bestanden.weigering import refusal
from swv.kern.bestanden.xmldeel import Attributes, is_xml, local, parse

ODT = b"application/vnd.oasis.opendocument.text"
_NAMEN = re.compile(r"(^|/)(basic|scripts|dialogs)/", re.IGNORECASE)
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
# Not <office:scripts>: LibreOffice writes it, empty, in every file.
_ELEMENTEN = {
    "script": "macro", "event-listener": "macro", "library": "macro",
    "dde-connection-decl": "dde", "dde-connection": "dde", "dde-source": "dde", "dde-link": "dde",
    "object-ole": "ole", "plugin": "ingebed", "applet": "ingebed", "encryption-data": "beveiligd",
    "floating-frame": "extern", "table-source": "extern", "connection-resource": "extern", "database-row-select": "extern",
    "database-next": "extern",
}  # fmt: skip
_KLIK = {"a", "bookmark", "template", "hyperlink-behaviour"}
_BEGIN = (
    (b"\xd0\xcf\x11\xe0", "ole"),
    *((magic, "ingebed") for magic in (b"MZ", b"\x7fELF", b"PK\x03\x04", b"%PDF-", b"{\\rtf")),
)
_BEELD = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
    b"\xd7\xcd\xc6\x9a",
    b"\x01\x00\x09\x00",
    b"RIFF",
)
_GEEN_BEELD = re.compile(
    r"^(mimetype|layout-cache|.*\.(ttf|otf|emf|wmf|svm|rdf))$|^(fonts|objectreplacements)/", re.IGNORECASE
)


def check_odf(stream: BinaryIO) -> None:
    """Refuse a text that is protected, broken, or that starts, fetches or hides something. Raises Geweigerd."""
    with pakket.open_package(stream) as archive:
        pakket.check_package(archive, stream)
        for part in archive.infolist():
            if _NAMEN.search(part.filename):
                raise refusal("macro")
            if not part.is_dir():
                _check_part(archive, part)


def recognise(archive: zipfile.ZipFile) -> str | None:
    """odt by the part that says so, else None."""
    with archive.open("mimetype") as part:
        return "odt" if part.read(100).strip() == ODT else None


def _check_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    chunks = pakket.read_chunks(archive, part)
    first = next(chunks, b"")
    if is_xml(first[:64]):
        parse(chain([first], chunks), _check_element, _ignore, frozenset())
        return
    for magic, code in _BEGIN:
        if first.startswith(magic):
            raise refusal(code)
    if part.filename.endswith(".xml") and first.strip():
        raise refusal("kapot")
    if first and not first.startswith(_BEELD) and not _GEEN_BEELD.match(part.filename) and first.strip():
        raise refusal("onbekend_deel")
    for _ in chunks:
        continue  # reading to the end checks the checksum


def _check_element(namespace: str, name: str, attributes: Attributes) -> None:
    if name in _ELEMENTEN and namespace.startswith((_ODF, "http://openoffice.org/")):
        raise refusal(_ELEMENTEN[name])
    target = local(attributes).get("href", "") if attributes else ""
    if target and name in _KLIK:
        if not adres.is_link(target) and name != "template":
            raise refusal("link")
    elif target and name == "form":
        raise refusal("verzenden")
    elif target and (adres.is_remote(target) or target.startswith(("../", "/"))):
        raise refusal("extern")


def _ignore(namespace: str, name: str, text: str) -> None:
    """No text is asked for."""
