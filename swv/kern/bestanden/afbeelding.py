"""Photos and scans: can be drawn whole, and are nothing else besides."""

import re
from typing import BinaryIO

from swv.kern.bestanden.weigering import refusal

MAX_PIXELS = 60_000_000
TAIL = 64 * 1024 + 22  # where a program that unzips looks for the end of a zip
_ENDS = (b"IEND\xaeB`\x82", b"\xff\xd9")
# A zip is found by its end, the others by their own words: those eight bytes don't come about in pixels.
_ZIP_END = b"PK\x05\x06\x00\x00\x00\x00"
_ANDERE_SOORT = re.compile(
    rb"<script[\s>]|<\?php|<!doctype html|\x00MZ\x90\x00\x03\x00\x00|%PDF-\d\.\d[\r\n]|Rar!\x1a\x07", re.IGNORECASE
)


def check_image(stream: BinaryIO) -> None:
    """Refuse an image that can't be drawn whole, is a second kind of file, or has too many pixels. Raises Geweigerd."""
    from PIL import Image, UnidentifiedImageError  # slow to load, and only needed here

    _check_bytes(stream)
    stream.seek(0)
    try:
        with Image.open(stream, formats=("JPEG", "PNG")) as image:
            if image.width * image.height > MAX_PIXELS:
                raise refusal("te_veel_pixels")
            image.load()
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as problem:
        raise refusal("kapot") from problem
    except Image.DecompressionBombError as problem:
        raise refusal("te_veel_pixels") from problem


def _check_bytes(stream: BinaryIO) -> None:
    """Pillow's own check for a file that is cut off is a setting of the process that WeasyPrint switches off."""
    stream.seek(0)
    content = stream.read()
    if not any(mark in content[-TAIL:] for mark in _ENDS):
        raise refusal("kapot")
    if _ZIP_END in content[-TAIL:] or _ANDERE_SOORT.search(content):
        raise refusal("dubbele_soort")
