"""Virus scan of what people bring: the test virus always, and ClamAV where it is set up (CLAMD_SOCKET)."""

import socket
import struct
from collections.abc import Iterable
from typing import BinaryIO

import structlog
from django.conf import settings

from swv.kern.bestanden.pakket import iter_parts
from swv.kern.bestanden.weigering import Geweigerd

BESMET = "is besmet met een virus en is niet bewaard. Waarschuw uw systeembeheerder."
NIET_GECONTROLEERD = (
    "kon niet op virussen worden gecontroleerd en is daarom niet bewaard. Probeer het over een paar minuten opnieuw."
)
CHUNK = 64 * 1024
TIMEOUT = 30
# In two parts, so that a scanner doesn't take this file for infected.
EICAR = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + rb"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
log = structlog.get_logger(__name__)


def check_infection(stream: BinaryIO) -> None:
    """Refuse an infected file. A scanner that is set up and doesn't answer refuses every file."""
    stream.seek(0)
    content = stream.read()
    packed = content.startswith(b"PK\x03\x04")
    if EICAR in content or (packed and any(_has_test_virus(part) for part in iter_parts(stream))):
        raise Geweigerd(BESMET, "besmet")
    if not settings.CLAMD_SOCKET:
        return
    try:
        answer = ask_clamd(settings.CLAMD_SOCKET, content)
    except OSError as problem:
        log.error("virusscan_onbereikbaar", fout=type(problem).__name__)
        raise Geweigerd(NIET_GECONTROLEERD, "niet_gecontroleerd") from problem
    if answer.endswith("FOUND"):
        raise Geweigerd(BESMET, "besmet")
    if not answer.endswith("OK"):
        log.error("virusscan_antwoord_onbekend")
        raise Geweigerd(NIET_GECONTROLEERD, "niet_gecontroleerd")


def _has_test_virus(chunks: Iterable[bytes]) -> bool:
    tail = b""
    for chunk in chunks:
        if EICAR in tail + chunk:
            return True
        tail = chunk[-len(EICAR) :]
    return False


def ask_clamd(address: str, content: bytes) -> str:
    """Clamd's answer to INSTREAM: ``stream: OK`` or ``stream: <name> FOUND``.

    ``address`` is the path of a socket or ``host:port``. Raises OSError when there is no answer.
    """
    with _connect(address) as connection:
        connection.sendall(b"zINSTREAM\0")
        for start in range(0, len(content), CHUNK):
            chunk = content[start : start + CHUNK]
            connection.sendall(struct.pack("!L", len(chunk)) + chunk)
        connection.sendall(struct.pack("!L", 0))
        answer = b""
        while part := connection.recv(4096):
            answer += part
    return answer.rstrip(b"\0\n").decode("utf-8", "replace")


def _connect(address: str) -> socket.socket:
    if not address.startswith("/"):
        host, _, port = address.rpartition(":")
        return socket.create_connection((host, int(port)), timeout=TIMEOUT)
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.settimeout(TIMEOUT)
    try:
        connection.connect(address)
    except OSError:
        connection.close()
        raise
    return connection
