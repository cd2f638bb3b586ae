"""A zip as the package of an Office file: whole, unambiguous, not too large, and with nothing beside its parts."""

import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from swv.kern.bestanden.weigering import refusal

MB = 1024 * 1024
MAX_UITGEPAKT = 300 * MB
MAX_VERHOUDING = 200  # times its compressed size, for what is larger than a megabyte
MAX_DELEN = 10_000
MAX_NAAM = 300
HEADER = 30  # bytes of a local header before its name
MAX_DESCRIPTOR = 24  # bytes that may follow a part: its checksum and sizes, for zips written as a stream

# What zipfile and zlib raise for a package that is broken; NotImplementedError for a compression they do not know.
_FOUTEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError)
_END = b"PK\x05\x06"
_OUTSIDE = re.compile(r"^/|^[A-Za-z]:|\\|(^|/)\.\.(/|$)|[\x00-\x1f\x7f]")


def open_package(stream: BinaryIO) -> zipfile.ZipFile:
    """Open the zip. Raises Geweigerd when it can't be read."""
    stream.seek(0)
    try:
        return zipfile.ZipFile(stream)
    except _FOUTEN as problem:
        raise refusal("kapot") from problem


def check_package(archive: zipfile.ZipFile, stream: BinaryIO) -> None:
    """Refuse a zip that two programs could read in two ways, or that unpacks to too much. Raises Geweigerd."""
    parts = archive.infolist()
    _check_size(parts)
    if any(part.flag_bits & 1 for part in parts):
        raise refusal("beveiligd")
    if any(part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for part in parts):
        raise refusal("kapot")  # the standard of these files knows no other method
    _check_names(parts)
    _check_layout(archive, parts, stream)


def _check_size(parts: list[zipfile.ZipInfo]) -> None:
    """The sizes a zip declares are binding: Python reads no further. Raises Geweigerd."""
    total = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts) or 1
    if len(parts) > MAX_DELEN or total > MAX_UITGEPAKT or (total > MB and total / packed > MAX_VERHOUDING):
        raise refusal("zipbom")


def _check_names(parts: list[zipfile.ZipInfo]) -> None:
    """Names of parts are the same when only capitals differ (ISO/IEC 29500-2, 6.2.2.3)."""
    names = [part.orig_filename for part in parts]
    if any(_OUTSIDE.search(name) or len(name) > MAX_NAAM for name in names):
        raise refusal("pad")
    if any(stat.S_ISLNK(part.external_attr >> 16) for part in parts):
        raise refusal("pad")
    if len({name.lower() for name in names}) < len(names):
        raise refusal("dubbel")


def _check_layout(archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo], stream: BinaryIO) -> None:
    """The parts lie one after another from the first byte to the directory, and nothing comes after its end."""
    position = 0
    for part in sorted(parts, key=lambda each: each.header_offset):
        if part.header_offset < position:
            raise refusal("zipbom")  # two names for the same bytes
        if part.header_offset - position > (MAX_DESCRIPTOR if position else 0):
            raise refusal("verborgen")
        position = part.header_offset + _measure(part, stream)
    if archive.start_dir - position > MAX_DESCRIPTOR or archive.comment or _has_more(stream):
        raise refusal("verborgen")


def _measure(part: zipfile.ZipInfo, stream: BinaryIO) -> int:
    """Bytes of this part with its local header, whose name and extra field have their own lengths."""
    stream.seek(part.header_offset)
    head = stream.read(HEADER)
    if len(head) < HEADER or not head.startswith(b"PK\x03\x04"):
        raise refusal("kapot")
    name, extra = int.from_bytes(head[26:28], "little"), int.from_bytes(head[28:30], "little")
    return HEADER + name + extra + part.compress_size


def _has_more(stream: BinaryIO) -> bool:
    """Whether something follows the record that ends a zip without comment."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - 22))
    return stream.read(4) != _END


def read_chunks(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """The bytes of this part in pieces; at the end its checksum has been compared. Raises Geweigerd."""
    try:
        with archive.open(part) as stream:
            while chunk := stream.read(MB):
                yield chunk
    except _FOUTEN as problem:
        raise refusal("kapot") from problem


def iter_parts(stream: BinaryIO) -> Iterator[Iterator[bytes]]:
    """What is packed in this zip, part by part, each in pieces; used by the virus scan. Raises Geweigerd."""
    with open_package(stream) as archive:
        check_package(archive, stream)
        for part in archive.infolist():
            yield read_chunks(archive, part)
