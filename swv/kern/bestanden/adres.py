"""Addresses inside a file: which are only a link somebody may click, and which fetch or start something."""

import re

_SCHEME = re.compile(r"^\s*([A-Za-z][A-Za-z0-9+.-]*):")
_NETWORK = re.compile(r"^\s*(file:)?\s*[/\\]{2}(?![/\\]*[A-Za-z]:)[^/\\]", re.IGNORECASE)
_DRIVE = re.compile(r"^\s*(file:)?[/\\]*[A-Za-z]:[/\\]", re.IGNORECASE)
_OPENABLE = {"http", "https", "mailto", "tel", "ftp"}


def is_link(address: str) -> bool:
    """A page, a mail address, a telephone number, a place in the file or a file beside it: nothing runs by a click."""
    if is_on_network(address):
        return False
    if _DRIVE.match(address):
        return True
    scheme = _SCHEME.match(address)
    return scheme is None or scheme[1].lower() in _OPENABLE


def is_remote(address: str) -> bool:
    """Not a file on the computer of who opens it: over the network, or by a protocol that can do anything."""
    return is_on_network(address) or bool(_SCHEME.match(address) and not _DRIVE.match(address))


def is_on_network(address: str) -> bool:
    """A path on somebody's server (``\\\\server\\share``, ``//server``, ``file://server``): opening it logs in there."""
    return bool(_NETWORK.match(address)) or bool(re.match(r"^\s*file:/{4,}[^/]", address, re.IGNORECASE))
