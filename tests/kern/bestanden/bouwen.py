"""Files made part by part: Word, Excel, LibreOffice and PDF as their programs write them, honest and hostile."""

import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

import pikepdf
from openpyxl import Workbook
from PIL import Image

NS = "http://schemas.openxmlformats.org/"
STRICT = "http://purl.oclc.org/ooxml/"
REL = f"{NS}officeDocument/2006/relationships/"
MS_REL = "http://schemas.microsoft.com/office/2006/relationships/"
W = f'xmlns:w="{NS}wordprocessingml/2006/main" xmlns:r="{NS}officeDocument/2006/relationships"'
S = f'xmlns="{NS}spreadsheetml/2006/main" xmlns:r="{NS}officeDocument/2006/relationships"'
DOCX_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
XLSX_MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600
EXE = b"MZ\x90\x00\x03\x00\x00\x00" + b"\0" * 60
ODT = "application/vnd.oasis.opendocument.text"
ODF_NS = "".join(
    f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
    for short, full in (
        ("office", "office"), ("text", "text"), ("draw", "drawing"), ("table", "table"), ("form", "form"),
        ("script", "script"), ("manifest", "manifest"),
    )
) + ' xmlns:xlink="http://www.w3.org/1999/xlink"'  # fmt: skip

Parts = Mapping[str, bytes | str]


def make_zip(parts: Parts, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    output = BytesIO()
    with zipfile.ZipFile(output, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return output.getvalue()


def make_types(overrides: Mapping[str, str], defaults: Mapping[str, str] | None = None) -> str:
    """``[Content_Types].xml``."""
    fixed = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    known = "".join(
        f'<Default Extension="{extension}" ContentType="{kind}"/>'
        for extension, kind in {**fixed, **(defaults or {})}.items()
    )
    given = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
    return f'<?xml version="1.0"?><Types xmlns="{NS}package/2006/content-types">{known}{given}</Types>'


def make_rels(*relations: tuple[str, str] | tuple[str, str, str]) -> str:
    """A part with relationships: (type, target) or (type, target, "External")."""
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"'
        + (f' TargetMode="{mode[0]}"/>' if mode else "/>")
        for number, (kind, target, *mode) in enumerate(relations, start=1)
    )
    return f'<?xml version="1.0"?><Relationships xmlns="{NS}package/2006/relationships">{rows}</Relationships>'


def make_docx(
    body: str = "<w:p><w:r><w:t>Beste ouders</w:t></w:r></w:p>",
    *relations: Any,
    parts: Parts | None = None,
    types: Mapping[str, str] | None = None,
    defaults: Mapping[str, str] | None = None,
    main: str = DOCX_MAIN,
) -> bytes:
    """A document of Word: its text, the relationships of it, and other parts with their types."""
    content: dict[str, bytes | str] = {
        "[Content_Types].xml": make_types({"word/document.xml": main, **(types or {})}, defaults),
        "_rels/.rels": make_rels((f"{REL}officeDocument", "word/document.xml")),
        "word/document.xml": f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": make_rels(*relations),
    }
    return make_zip({**content, **(parts or {})})


def make_xlsx(
    cells: str = "<c><v>1</v></c>",
    *relations: Any,
    parts: Parts | None = None,
    types: Mapping[str, str] | None = None,
    defaults: Mapping[str, str] | None = None,
    names: str = "",
    main: str = XLSX_MAIN,
) -> bytes:
    """A workbook: the cells of its one row, the relationships of the workbook, its defined names, and other parts."""
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
    content: dict[str, bytes | str] = {
        "[Content_Types].xml": make_types(
            {"xl/workbook.xml": main, "xl/worksheets/sheet1.xml": sheet, **(types or {})}, defaults
        ),
        "_rels/.rels": make_rels((f"{REL}officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook {S}><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>'
        f"<definedNames>{names}</definedNames></workbook>",
        "xl/_rels/workbook.xml.rels": make_rels((f"{REL}worksheet", "worksheets/sheet1.xml"), *relations),
        "xl/worksheets/sheet1.xml": f"<worksheet {S}><sheetData><row>{cells}</row></sheetData></worksheet>",
    }
    return make_zip({**content, **(parts or {})})


def make_odt(text: str = "<text:p>Beste ouders</text:p>", parts: Parts | None = None, manifest: str = "") -> bytes:
    content: dict[str, bytes | str] = {
        "mimetype": ODT,
        "content.xml": f"<office:document-content{ODF_NS}><office:scripts/><office:body><office:text>{text}</office:text>"
        "</office:body></office:document-content>",
        "META-INF/manifest.xml": f"<manifest:manifest{ODF_NS}>{manifest}</manifest:manifest>",
    }
    return make_zip({**content, **(parts or {})})


def make_pdf(change: Callable[[Any], None] = lambda pdf: None, **save: Any) -> bytes:
    """A page, with what ``change`` does to it; ``save`` as pikepdf takes it."""
    output = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        change(pdf)
        pdf.save(output, **save)
    return output.getvalue()


def parse_pdf(text: str) -> Any:
    """An object of a PDF, as it is written there."""
    return pikepdf.Object.parse(text.encode())


def at_root(key: str, text: str, **save: Any) -> bytes:
    """A PDF with this in its catalog."""

    def change(pdf: Any) -> None:
        pdf.Root[key] = pdf.make_indirect(parse_pdf(text)) if save else parse_pdf(text)

    return make_pdf(change, **save)


def with_annotation(text: str) -> bytes:
    """A PDF whose page has this annotation."""

    def change(pdf: Any) -> None:
        pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(parse_pdf(text))])

    return make_pdf(change)


def append_revision(content: bytes, key: str, text: str) -> bytes:
    """The same PDF with a later revision behind it, in which the catalog has ``key``: as a program that signs does."""
    with pikepdf.open(BytesIO(content)) as pdf:
        number = pdf.Root.objgen[0]
        root = pdf.Root.unparse(resolved=True)
        size = int(pdf.trailer.Size)
    start = content.rindex(b"startxref\n") + len(b"startxref\n")
    previous = int(content[start:].split(b"\n")[0])
    changed = root.rstrip()[:-2] + f"/{key} {text} >>".encode()
    offset = len(content)
    obj = b"%d 0 obj\n%s\nendobj\n" % (number, changed)
    table = b"xref\n%d 1\n%010d 00000 n \n" % (number, offset)
    trailer = b"trailer\n<< /Size %d /Root %d 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (
        size, number, previous, offset + len(obj),
    )  # fmt: skip
    return content + obj + table + trailer


def make_image(kind: str, size: tuple[int, int] = (40, 30), **save: Any) -> bytes:
    output = BytesIO()
    Image.new("RGB", size, "#336699").save(output, kind, **save)
    return output.getvalue()


def make_workbook(edit: Callable[[Any], None] = lambda book: None) -> bytes:
    """A workbook as openpyxl writes it."""
    output = BytesIO()
    book = Workbook()
    book.active["A1"] = "Beste ouders"
    edit(book)
    book.save(output)
    return output.getvalue()


def flag_encrypted(content: bytes) -> bytes:
    """The zip with the flag that says its parts are protected."""
    changed = bytearray(content)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = 0
        while (start := changed.find(signature, start)) >= 0:
            changed[start + offset] |= 1
            start += 4
    return bytes(changed)
