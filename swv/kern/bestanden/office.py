"""Word and Excel (ISO/IEC 29500, Transitional and Strict): what each part is, by type, relationship and content.

Names of parts prove nothing: a macro works under any name, as long as a content type or relationship says what it is.
"""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from itertools import chain
from typing import BinaryIO

from swv.kern.bestanden import adres, pakket
from swv.kern.bestanden.officedeel import Deel, Verwijzing
from swv.kern.bestanden.weigering import refusal
from swv.kern.bestanden.xmldeel import Attributes, is_xml, local, parse

TYPES = "[content_types].xml"
HEAD = 64

# The type of the main part says what the package is.
_SOORTEN = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": "docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": "xlsx",
}
_CONTENT_TYPES = (
    (re.compile(r"macrosheet|dialogsheet"), "macroblad"),
    (re.compile(r"macroenabled|vba|attachedtoolbars|customui"), "macro"),
    (re.compile(r"activex"), "activex"),
    (re.compile(r"oleobject"), "ole"),
    (re.compile(r"externallink|connections\+xml|querytable|webextension"), "extern"),
    (re.compile(r"javascript|vbscript|html|msdownload|x-sh|java-archive"), "ingebed"),
)
_VERWIJZINGEN = {
    "vbaproject": "macro", "wordvbadata": "macro", "attachedtoolbars": "macro", "ui/extensibility": "macro",
    "ui/usercustomization": "macro", "xlmacrosheet": "macroblad", "xlintlmacrosheet": "macroblad",
    "dialogsheet": "macroblad", "control": "activex", "activexcontrolbinary": "activex", "oleobject": "ole",
    "package": "ingebed", "afchunk": "ingebed", "subdocument": "extern", "frame": "extern", "externallink": "extern",
    "connections": "extern", "querytable": "extern", "webextension": "extern", "webextensiontaskpanes": "extern",
}  # fmt: skip
# Old habits of Office; for a part that nothing refers to.
_NAMEN = (
    (re.compile(r"(^|/)vba(project\.bin|data\.xml)$"), "macro"),
    (re.compile(r"(^|/)(macrosheets|dialogsheets)/"), "macroblad"),
    (re.compile(r"(^|/)activex/"), "activex"),
    (re.compile(r"(^|/)customui/"), "macro"),
    (re.compile(r"(^|/)(externallinks|querytables|webextensions)/|(^|/)connections\.xml$"), "extern"),
    (re.compile(r"(^|/)embeddings/.*ole"), "ole"),
    (re.compile(r"\.(exe|dll|scr|com|bat|cmd|ps1|vbs|js|jse|wsf|hta|lnk|msi|jar|html?|rtf|docm|xlsm|xlsb|chm)$"), "ingebed"),
)  # fmt: skip
_BEGIN = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    *((magic, "ingebed") for magic in (b"MZ", b"\x7fELF", b"PK\x03\x04", b"%PDF-", b"{\\rtf", b"#!", b"7z\xbc\xaf", b"Rar!")),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "ingebed"),  # a Windows shortcut
)  # fmt: skip
# Parts that are no XML and do nothing: pictures, fonts and how a printer was set.
_STIL = re.compile(r"^image/|font|printersettings|^application/vnd\.ms-office\.chartcolorstyle")


class Pakket:
    """One package with the types and relationships it declares. ``diepte`` counts packages within packages."""

    def __init__(self, archive: zipfile.ZipFile, diepte: int = 0) -> None:
        self.archive, self.diepte = archive, diepte
        self.parts = {part.filename.lower(): part for part in archive.infolist() if not part.is_dir()}
        self.defaults: dict[str, str] = {}
        self.overrides: dict[str, str] = {}
        self._read_types()
        self.grafiekdata: set[str] = set()  # workbooks that stand behind a chart

    def _read_types(self) -> None:
        if TYPES not in self.parts:
            raise refusal("kapot")
        parse(self._read(TYPES), self._add_type, _ignore, frozenset())

    def _add_type(self, namespace: str, name: str, attributes: Attributes) -> None:
        given = local(attributes)
        kind = given.get("ContentType", "").split(";")[0].strip().lower()
        if name == "Override":
            self.overrides[given.get("PartName", "").lstrip("/").lower()] = kind
        elif name == "Default":
            self.defaults[given.get("Extension", "").lower()] = kind

    def _read(self, name: str) -> Iterator[bytes]:
        return pakket.read_chunks(self.archive, self.parts[name])

    def get_type(self, name: str) -> str:
        """The content type of this part in small letters, or nothing where none is declared."""
        return self.overrides.get(name) or self.defaults.get(name.rpartition(".")[2], "")

    def recognise(self) -> str | None:
        """docx or xlsx by the type of the main part. Raises Geweigerd for a kind that exists to hold macros."""
        kinds = {self.get_type(name) for name in self.parts}
        for kind in kinds:
            if "macroenabled" in kind:
                raise refusal("macro")
        return next((soort for kind, soort in _SOORTEN.items() if kind in kinds), None)

    def check(self) -> None:
        """Refuse this package by what its parts are, declare or hold. Raises Geweigerd."""
        for name in sorted(self.parts, key=lambda each: not each.endswith(".rels")):  # relations tell what charts hold
            self._check_part(name)

    def _check_part(self, name: str) -> None:
        kind = self.get_type(name)
        if name not in self.grafiekdata:
            _refuse_by(kind, _CONTENT_TYPES)
            _refuse_by(name, _NAMEN)
        chunks = self._read(name)
        first = next(chunks, b"")
        if is_xml(first[:HEAD]):
            self._check_xml(name, kind, chain([first], chunks))
        elif name in self.grafiekdata:
            self._check_nested(b"".join(chain([first], chunks)))
        else:
            _check_binary(name, kind, first)
            for _ in chunks:
                continue  # reading to the end checks the checksum

    def _check_xml(self, name: str, kind: str, chunks: Iterator[bytes]) -> None:
        deel = Deel(lambda found: self._check_relation(name, found))
        parse(_as_whole(chunks, kind), deel.start, deel.end, Deel.TEKSTEN)

    def _check_relation(self, source: str, found: Verwijzing) -> None:
        """A relationship of the part whose relations stand in ``source``."""
        code = _VERWIJZINGEN.get(found.soort)
        if found.soort == "package" and "/charts/" in source and not found.extern and self.diepte == 0:
            self.grafiekdata.add(_resolve(source, found.doel))
        elif code:
            raise refusal(code)
        if not found.extern:
            return
        if found.soort == "hyperlink":
            if not adres.is_link(found.doel):
                raise refusal("link")
        elif found.soort != "attachedtemplate" or adres.is_remote(found.doel):
            raise refusal("extern")  # a template on one's own disk is what Word notes of every house style

    def _check_nested(self, content: bytes) -> None:
        """The workbook behind a chart: an xlsx as any other, but with nothing in it in turn."""
        stream = BytesIO(content)
        if not content.startswith(b"PK\x03\x04"):
            raise refusal("ole" if content.startswith(_BEGIN[0][0]) else "ingebed")
        with pakket.open_package(stream) as archive:
            pakket.check_package(archive, stream)
            nested = Pakket(archive, self.diepte + 1)
            if nested.recognise() != "xlsx":
                raise refusal("ingebed")
            nested.check()


def recognise(archive: zipfile.ZipFile) -> str | None:
    """docx, xlsx or None for another kind of package. Raises Geweigerd."""
    return Pakket(archive).recognise()


def check_office(stream: BinaryIO) -> None:
    """Refuse an Office file that is protected, broken, or that starts, fetches or hides something. Raises Geweigerd."""
    with pakket.open_package(stream) as archive:
        pakket.check_package(archive, stream)
        Pakket(archive).check()


def _ignore(namespace: str, name: str, text: str) -> None:
    """No text is asked for."""


def _refuse_by(text: str, rules: tuple[tuple[re.Pattern[str], str], ...]) -> None:
    for pattern, code in rules:
        if pattern.search(text):
            raise refusal(code)


def _check_binary(name: str, kind: str, first: bytes) -> None:
    """What is no XML has to be something that only shows."""
    for magic, code in _BEGIN:
        if first.startswith(magic):
            raise refusal(code)
    if kind.endswith(("xml", "vmldrawing")) or name.endswith((".xml", ".rels", ".vml")):
        if first.strip():
            raise refusal("kapot")
    elif first and not _STIL.search(kind):
        raise refusal("onbekend_deel")


def _as_whole(chunks: Iterator[bytes], kind: str) -> Iterator[bytes]:
    """The bytes; in drawings of Excel the line breaks are closed, which Excel itself leaves open in notes."""
    if not kind.endswith("vmldrawing"):
        return chunks
    return iter([re.sub(rb"<br\s*>", b"<br/>", b"".join(chunks), flags=re.IGNORECASE)])


def _resolve(source: str, target: str) -> str:
    """The part a relationship in ``source`` (``word/charts/_rels/chart1.xml.rels``) points to, in small letters."""
    if target.startswith("/"):
        return target.lstrip("/").lower()
    steps: list[str] = source.split("/")[:-2]
    for step in target.split("/"):
        if step == ".." and steps:
            steps.pop()
        elif step not in ("", ".", ".."):
            steps.append(step)
    return "/".join(steps).lower()
