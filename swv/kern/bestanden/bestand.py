"""Files that people bring: known by content and not by name, refused with a reason, stored privately.

What a file is, ``inspect_upload`` decides by looking inside; see ``controle`` for the checks per kind.
"""

import unicodedata
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePath
from typing import BinaryIO, TypeVar, cast
from uuid import uuid4

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.http import FileResponse, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.http import content_disposition_header

from swv.kern.bestanden import controle, virusscan
from swv.kern.bestanden.weigering import Geweigerd

Response = TypeVar("Response", bound=HttpResponseBase)
MB = 1024 * 1024
SOORTEN = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "jpg": "image/jpeg",
    "png": "image/png",
}
EXTENSIES = {"jpeg": "jpg", "jpe": "jpg"}
# What a file input may offer; the real check is by content.
ACCEPT = ",".join(f".{soort}" for soort in [*SOORTEN, *EXTENSIES])
_TOEGESTAAN = "Toegestaan zijn pdf, docx, xlsx, odt, jpg en png."


@dataclass(frozen=True)
class Bestandsoort:
    """What a file is by its content; ``grootte`` in bytes."""

    soort: str
    mime: str
    sha256: str
    grootte: int


def inspect_upload(file: File) -> Bestandsoort:
    """Decide what this file is. Raises ValidationError (Dutch, with the way out) for what may not be stored."""
    naam = PurePath(file.name or "").name
    max_mb = settings.BESTAND_MAX_MB
    if not file.size:
        raise ValidationError(f"«{naam}» is leeg. Kies het bestand opnieuw.", code="leeg")
    if file.size > max_mb * MB:
        raise ValidationError(
            f"«{naam}» is {_megabytes(file.size)} MB. Een bestand mag hoogstens {max_mb} MB zijn: maak het kleiner"
            " of verdeel het over meer bestanden.",
            code="te_groot",
        )
    stream = cast(BinaryIO, file)  # it reads and seeks like one
    try:
        virusscan.check_infection(stream)
        soort = _recognise(stream, naam)
        controle.CONTROLES[soort](stream)
    except Geweigerd as problem:
        raise ValidationError(f"«{naam}» {problem}", code=problem.code) from problem
    result = Bestandsoort(soort, SOORTEN[soort], _checksum(stream), file.size)
    file.seek(0)
    return result


def _recognise(stream: BinaryIO, naam: str) -> str:
    """The kind of this file; its extension has to agree."""
    soort = controle.recognise(stream)
    extensie = PurePath(naam).suffix.lstrip(".").lower()
    if soort is None:
        raise Geweigerd(f"is geen soort bestand dat we kunnen bewaren. {_TOEGESTAAN}", "soort")
    if EXTENSIES.get(extensie, extensie) != soort:
        raise Geweigerd(
            f"heet een {extensie or 'bestand zonder soort'}, maar is een {soort}. Sla het opnieuw op als {soort}.",
            "verkeerd_label",
        )
    return soort


def _checksum(stream: BinaryIO) -> str:
    digest = sha256()
    stream.seek(0)
    while chunk := stream.read(MB):
        digest.update(chunk)
    return digest.hexdigest()


def _megabytes(size: int) -> str:
    return f"{size / MB:.1f}".replace(".", ",")


# --- storing and giving back ----------------------------------------------------------------------------------------


def new_key(folder: str) -> str:
    """A name under which to store a file: it says nothing about whose it is or what is in it."""
    key = uuid4().hex
    return f"{folder}/{key[:2]}/{key}"


def private_response(bestand: BinaryIO | File, naam: str, mime: str) -> FileResponse:
    """Give a file that only this person may see. The view has checked the right and logged the opening.

    Always a download, never shown within the site; no cache keeps it.
    """
    return _as_private(FileResponse(bestand, as_attachment=True, filename=clean_filename(naam), content_type=mime))


def make_download(content: bytes, naam: str, mime: str, *, rijen: int | None = None) -> HttpResponse:
    """The same for a file that was made just now. Whole: what holds pupil data is never streamed.

    ``rijen`` is how many rows of a list it holds, for the log of security events.
    """
    header = content_disposition_header(True, clean_filename(naam))
    response = _as_private(HttpResponse(content, content_type=mime, headers={"Content-Disposition": header}))
    response.aantal_rijen = rijen  # type: ignore[attr-defined]  # read by kern.logboek.verzoek
    return response


def _as_private(response: Response) -> Response:
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "private, no-store"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def clean_filename(naam: str) -> str:
    """The name without folders and without characters that could break a header or hide the extension."""
    name = unicodedata.normalize("NFC", PurePath(naam.replace("\\", "/")).name)
    name = "".join(char for char in name if unicodedata.category(char)[0] != "C").strip(" .")
    return name[-150:] or "bestand"
