"""Which kind of file this is, and the check of that kind: complete, readable, and nothing that acts by itself."""

from collections.abc import Callable
from typing import BinaryIO

from swv.kern.bestanden import odf, office, pakket
from swv.kern.bestanden.afbeelding import check_image
from swv.kern.bestanden.odf import check_odf
from swv.kern.bestanden.office import TYPES, check_office
from swv.kern.bestanden.pdf import check_pdf
from swv.kern.bestanden.weigering import refusal

OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def recognise(stream: BinaryIO) -> str | None:
    """The kind of this file by its first bytes, and for Office by what is in it; None for any other kind.

    Raises Geweigerd for an old or protected Office file, and for a zip that can't be read.
    """
    stream.seek(0)
    head = stream.read(1024)
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if head.startswith(OLE):
        raise refusal("oud_office")
    if head.startswith(b"PK\x03\x04"):
        return _recognise_zip(stream)
    return "pdf" if b"%PDF-" in head else None


def _recognise_zip(stream: BinaryIO) -> str | None:
    with pakket.open_package(stream) as archive:
        names = archive.namelist()
        if any(name.lower() == TYPES for name in names):
            return office.recognise(archive)
        if "mimetype" in names and "content.xml" in names:
            return odf.recognise(archive)
    return None


CONTROLES: dict[str, Callable[[BinaryIO], None]] = {
    "pdf": check_pdf,
    "docx": check_office,
    "xlsx": check_office,
    "odt": check_odf,
    "jpg": check_image,
    "png": check_image,
}
