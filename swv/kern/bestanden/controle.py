"""The checks per kind of file: complete, readable without password, and nothing in it that does something by itself."""

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

MB = 1024 * 1024
MAX_UITGEPAKT = 300 * MB
MAX_VERHOUDING = 200  # times its compressed size, for what is larger than a megabyte
MAX_DELEN = 10_000
MAX_PIXELS = 60_000_000
MAX_DIEPTE = 60

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_IMAGE_ENDS = (b"IEND\xaeB`\x82", b"\xff\xd9")
_OFFICE = {"word/document.xml": "docx", "xl/workbook.xml": "xlsx"}
_ODT = b"application/vnd.oasis.opendocument.text"
_MACROS = re.compile(r"(^|/)(vbaProject\.bin|vbaData\.xml|activeX/|Basic/|Scripts/)", re.IGNORECASE)
_ACTIEF = {
    "/JavaScript",
    "/Launch",
    "/ImportData",
    "/SubmitForm",
    "/RichMedia",
    "/Rendition",
    "/Movie",
    "/Sound",
    "/EmbeddedFile",
}
_ACTIEVE_SLEUTELS = ("/JS", "/JavaScript", "/EmbeddedFiles", "/EF", "/XFA")
_VERDACHT = re.compile("|".join(sorted({*_ACTIEF, *_ACTIEVE_SLEUTELS})).encode())

BEVEILIGD = "is beveiligd met een wachtwoord. Sla het op zonder beveiliging en voeg het dan toe."
OUD_OFFICE = (
    "is beveiligd met een wachtwoord of gemaakt in een oude versie van Office. Sla het op als docx, xlsx of pdf,"
    " zonder beveiliging."
)
KAPOT = "is beschadigd of niet helemaal overgekomen. Open het, sla het opnieuw op en voeg het dan toe."
MACRO = "bevat een macro. Sla het op zonder macro's of als pdf en voeg het dan toe."
BOM = "wordt bij het uitpakken te groot. Maak het bestand kleiner en voeg het dan toe."
ACTIEF = (
    "bevat iets dat zichzelf kan uitvoeren, een formulier dat gegevens verstuurt, of een ander bestand. Druk het af"
    " naar pdf en voeg dat toe."
)
TE_VEEL_PIXELS = "heeft te veel beeldpunten. Maak de afbeelding kleiner en voeg haar dan toe."


class Geweigerd(Exception):
    """This file may not be stored. The message follows the name of the file in a Dutch sentence."""

    def __init__(self, message: str, code: str) -> None:
        super().__init__(message)
        self.code = code


def recognise(stream: BinaryIO) -> str | None:
    """The kind of this file by its first bytes, and for Office by what is in it; None for any other kind."""
    stream.seek(0)
    head = stream.read(1024)
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if head.startswith(_OLE):
        raise Geweigerd(OUD_OFFICE, "beveiligd")
    if head.startswith(b"PK\x03\x04"):
        return _recognise_zip(stream)
    return "pdf" if b"%PDF-" in head else None


def _recognise_zip(stream: BinaryIO) -> str | None:
    with _open_zip(stream) as archive:
        names = set(archive.namelist())
        if "[Content_Types].xml" in names:
            return next((soort for part, soort in _OFFICE.items() if part in names), None)
        if "mimetype" in names and "content.xml" in names:
            with archive.open("mimetype") as part:
                return "odt" if part.read(100).strip() == _ODT else None
    return None


# --- PDF ------------------------------------------------------------------------------------------------------------


def check_pdf(stream: BinaryIO) -> None:
    """Refuse a PDF that is broken, cut off, protected, or that holds scripts, actions or other files."""
    import pikepdf  # slow to load, and only needed here

    if b"%%EOF" not in _tail(stream):
        raise Geweigerd(KAPOT, "kapot")
    stream.seek(0)
    try:
        with pikepdf.open(stream) as pdf:
            if pdf.is_encrypted:
                raise Geweigerd(BEVEILIGD, "beveiligd")
            if not len(pdf.pages):
                raise Geweigerd(KAPOT, "kapot")
            if _is_active(pdf):
                raise Geweigerd(ACTIEF, "actief")
    except pikepdf.PasswordError as problem:
        raise Geweigerd(BEVEILIGD, "beveiligd") from problem
    except (pikepdf.PdfError, ValueError, RuntimeError) as problem:
        raise Geweigerd(KAPOT, "kapot") from problem


def _tail(stream: BinaryIO, length: int = 2048) -> bytes:
    """The last bytes, where a file that came over whole has its end mark."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - length))
    return stream.read()


def _is_active(pdf: Any) -> bool:
    """Looks closely only at objects that mention one of the names: a text may do so too."""
    import pikepdf  # slow to load, and only needed here

    for obj in pdf.objects:
        head = obj.stream_dict if isinstance(obj, pikepdf.Stream) else obj
        if _VERDACHT.search(head.unparse(resolved=True)) and _is_active_object(head, 0):
            return True
    return False


def _is_active_object(obj: Any, depth: int) -> bool:
    """Looks at direct children only: what is referred to is an object of the file by itself."""
    import pikepdf  # slow to load, and only needed here

    if depth > MAX_DIEPTE:
        return True
    if isinstance(obj, pikepdf.Dictionary):
        if any(key in obj for key in _ACTIEVE_SLEUTELS) or _names(obj) & _ACTIEF:
            return True
        children: Any = obj.values()
    elif isinstance(obj, pikepdf.Array):
        children = obj
    else:
        return False
    return any(_is_active_object(child, depth + 1) for child in children if _is_container(child))


def _is_container(child: Any) -> bool:
    import pikepdf  # slow to load, and only needed here

    return isinstance(child, pikepdf.Dictionary | pikepdf.Array) and not child.is_indirect


def _names(obj: Any) -> set[str]:
    """The kinds of action, annotation or file that this dictionary says it is."""
    return {str(obj[key]) for key in ("/S", "/Subtype", "/Type") if key in obj}


# --- Office ---------------------------------------------------------------------------------------------------------


def check_office(stream: BinaryIO) -> None:
    """Refuse an Office file that is protected, broken, holds macros, or is a zip bomb."""
    with _open_zip(stream) as archive:
        parts = archive.infolist()
        _check_size(parts)
        if any(part.flag_bits & 1 for part in parts):
            raise Geweigerd(BEVEILIGD, "beveiligd")
        if any(_MACROS.search(part.filename) for part in parts):
            raise Geweigerd(MACRO, "macro")
        for name in {"[Content_Types].xml", "META-INF/manifest.xml"} & set(archive.namelist()):
            _check_manifest(_read_part(archive, name))
        for part in parts:
            for _ in _chunks(archive, part.filename):
                continue  # reading to the end checks the checksum


def _check_size(parts: list[zipfile.ZipInfo]) -> None:
    """The sizes a zip declares are binding: Python reads no further."""
    total = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts) or 1
    if len(parts) > MAX_DELEN or total > MAX_UITGEPAKT or (total > MB and total / packed > MAX_VERHOUDING):
        raise Geweigerd(BOM, "zipbom")


def _check_manifest(text: bytes) -> None:
    if b"encryption-data" in text:
        raise Geweigerd(BEVEILIGD, "beveiligd")
    if b"macroEnabled" in text or b"vbaProject" in text:
        raise Geweigerd(MACRO, "macro")


def _read_part(archive: zipfile.ZipFile, name: str) -> bytes:
    return b"".join(_chunks(archive, name))


def _chunks(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    try:
        with archive.open(name) as stream:
            while chunk := stream.read(MB):
                yield chunk
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as problem:
        raise Geweigerd(KAPOT, "kapot") from problem


def _open_zip(stream: BinaryIO) -> zipfile.ZipFile:
    stream.seek(0)
    try:
        return zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as problem:
        raise Geweigerd(KAPOT, "kapot") from problem


def iter_parts(stream: BinaryIO) -> Iterator[Iterator[bytes]]:
    """What is packed in this zip, part by part, each in pieces; used by the virus scan."""
    with _open_zip(stream) as archive:
        parts = archive.infolist()
        _check_size(parts)
        for part in parts:
            if not part.flag_bits & 1:
                yield _chunks(archive, part.filename)


# --- images ---------------------------------------------------------------------------------------------------------


def check_image(stream: BinaryIO) -> None:
    """Refuse an image that can't be drawn whole or that has more pixels than a photograph needs."""
    from PIL import Image, UnidentifiedImageError  # slow to load, and only needed here

    # Pillow's own check for a file that is cut off is a setting of the process that WeasyPrint switches off.
    if not any(mark in _tail(stream, 64 * 1024) for mark in _IMAGE_ENDS):
        raise Geweigerd(KAPOT, "kapot")
    stream.seek(0)
    try:
        with Image.open(stream, formats=("JPEG", "PNG")) as image:
            if image.width * image.height > MAX_PIXELS:
                raise Geweigerd(TE_VEEL_PIXELS, "te_veel_pixels")
            image.load()
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as problem:
        raise Geweigerd(KAPOT, "kapot") from problem
    except Image.DecompressionBombError as problem:
        raise Geweigerd(TE_VEEL_PIXELS, "te_veel_pixels") from problem


CONTROLES: dict[str, Callable[[BinaryIO], None]] = {
    "pdf": check_pdf,
    "docx": check_office,
    "xlsx": check_office,
    "odt": check_office,
    "jpg": check_image,
    "png": check_image,
}
