"""PDF (ISO 32000): nothing that runs, starts, sends, fetches or carries another file, wherever it is kept.

Looks at every object, also those in object streams and of later revisions; names are compared after their escapes.
"""

import re
from typing import Any, BinaryIO

from swv.kern.bestanden import adres
from swv.kern.bestanden.weigering import refusal

MAX_DIEPTE = 60
TAIL = 2048
# What a dictionary says it is (/S of an action, /Subtype of an annotation, /Type of a file).
_SOORTEN = {
    "/JavaScript": "script", "/Launch": "starten", "/GoToE": "starten", "/ImportData": "verzenden",
    "/SubmitForm": "verzenden", "/RichMedia": "media", "/RichMediaExecute": "media", "/Rendition": "media",
    "/Movie": "media", "/Sound": "media", "/Screen": "media", "/3D": "media", "/GoTo3DView": "media",
    "/EmbeddedFile": "ingebed", "/FileAttachment": "ingebed",
}  # fmt: skip
_SLEUTELS = {
    "/JS": "script", "/JavaScript": "script", "/EmbeddedFiles": "ingebed", "/EF": "ingebed", "/Collection": "ingebed",
    "/XFA": "xfa", "/RichMediaContent": "media", "/3DD": "media", "/OPI": "extern",
}  # fmt: skip
# Steps within the document that may be taken by themselves: to a page, or showing and hiding layers.
_STIL = {"/GoTo", "/Named", "/SetOCGState", "/Hide", "/Trans"}
_BESTAND = ("/GoToR", "/Thread")
_VERDACHT = re.compile(
    "|".join(sorted({*_SOORTEN, *_SLEUTELS, *_BESTAND, "/URI", "/OpenAction", "/AA", "/Ref"})).encode()
)
_ANDERE_SOORT = re.compile(rb"PK\x03\x04|PK\x05\x06|MZ\x90|\x7fELF|Rar!|7z\xbc\xaf|<script|<\?php|<html", re.IGNORECASE)


def check_pdf(stream: BinaryIO) -> None:
    """Refuse a PDF that is broken, cut off, protected, or that does more than show pages. Raises Geweigerd."""
    import pikepdf  # slow to load, and only needed here

    _check_edges(stream)
    stream.seek(0)
    try:
        with pikepdf.open(stream) as pdf:
            if pdf.is_encrypted:
                raise refusal("beveiligd")
            if not len(pdf.pages):
                raise refusal("kapot")
            for obj in pdf.objects:
                _check_object(obj)
    except pikepdf.PasswordError as problem:
        raise refusal("beveiligd") from problem
    except (pikepdf.PdfError, ValueError, RuntimeError) as problem:
        raise refusal("kapot") from problem


def _check_edges(stream: BinaryIO) -> None:
    """It begins as a PDF, and what follows its end mark is no other kind of file."""
    stream.seek(0)
    before, found, _ = stream.read(1024).partition(b"%PDF-")
    if not found or before.strip(b"\xef\xbb\xbf\x00\t\r\n\x0c "):
        raise refusal("dubbele_soort")
    size = stream.seek(0, 2)
    stream.seek(max(0, size - TAIL))
    _, found, after = stream.read().rpartition(b"%%EOF")
    if not found:
        raise refusal("kapot")
    if _ANDERE_SOORT.search(after):
        raise refusal("dubbele_soort")


def _check_object(obj: Any) -> None:
    """Looks closely only at objects that mention one of the names: a text may do so too."""
    import pikepdf  # slow to load, and only needed here

    is_stream = isinstance(obj, pikepdf.Stream)
    head = obj.stream_dict if is_stream else obj
    if is_stream and ("/F" in head or "/FFilter" in head):
        raise refusal("extern")  # a stream whose bytes stand in another file
    if _VERDACHT.search(head.unparse(resolved=True)):
        _check_container(head, 0)


def _check_container(obj: Any, depth: int) -> None:
    """Direct children only: what is referred to is an object of the file by itself."""
    import pikepdf  # slow to load, and only needed here

    if depth > MAX_DIEPTE:
        raise refusal("kapot")
    children: Any = obj
    if isinstance(obj, pikepdf.Dictionary):
        _check_dictionary(obj)
        children = obj.values()
    for child in children if isinstance(obj, pikepdf.Dictionary | pikepdf.Array) else ():
        if isinstance(child, pikepdf.Dictionary | pikepdf.Array) and not child.is_indirect:
            _check_container(child, depth + 1)


def _check_dictionary(obj: Any) -> None:
    for key, code in _SLEUTELS.items():
        if key in obj:
            raise refusal(code)
    kinds = {str(obj[key]) for key in ("/S", "/Subtype", "/Type") if key in obj}
    for kind in kinds & _SOORTEN.keys():
        raise refusal(_SOORTEN[kind])
    _check_address(obj, kinds)
    _check_triggers(obj)


def _check_address(obj: Any, kinds: set[str]) -> None:
    """Links to pages and mail are fine; paths on a network log in there, and other schemes start programs."""
    import pikepdf  # slow to load, and only needed here

    if "/URI" in obj and "/URI" in kinds and not adres.is_link(_as_text(obj["/URI"])):
        raise refusal("link")
    if kinds & {*_BESTAND} and "/F" in obj and not _is_beside(obj["/F"]):
        raise refusal("starten")
    if isinstance(obj.get("/Ref"), pikepdf.Dictionary) and "/F" in obj["/Ref"]:
        raise refusal("extern")


def _is_beside(target: Any) -> bool:
    """A file in the same folder, as the parts of one document point to each other."""
    import pikepdf  # slow to load, and only needed here

    if not isinstance(target, pikepdf.Dictionary):
        return _is_plain(_as_text(target))
    return all(_is_plain(_as_text(target[key])) for key in ("/F", "/UF", "/DOS", "/Unix", "/Mac") if key in target)


def _is_plain(path: str) -> bool:
    return not re.search(r"^[/\\]|\\\\|:|\.\.|\.(exe|bat|cmd|com|js|vbs|lnk|scr|hta|ps1)$", path.strip(), re.IGNORECASE)


def _check_triggers(obj: Any) -> None:
    """What happens at opening, closing, entering or pointing, without a click on it."""
    import pikepdf  # slow to load, and only needed here

    actions = [obj.get("/OpenAction")]
    events = obj.get("/AA")
    actions += list(events.values()) if isinstance(events, pikepdf.Dictionary) else []
    for action in actions:
        if isinstance(action, pikepdf.Dictionary) and str(action.get("/S", "")) not in {*_STIL, *_SOORTEN}:
            raise refusal("automatisch")


def _as_text(value: Any) -> str:
    return str(value)
