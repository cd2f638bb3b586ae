"""A mail server on a socket of this machine that answers RCPT as it is told, and keeps what it accepted."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Thread
from typing import BinaryIO


@dataclass
class Mailserver:
    """``antwoorden`` is {address: (code, text) to RCPT}; any other address is accepted. ``gekregen``: who got mail."""

    poort: int
    antwoorden: dict[str, tuple[int, str]]
    gekregen: list[str] = field(default_factory=list)


@contextmanager
def run_mailserver(antwoorden: dict[str, tuple[int, str]]) -> Iterator[Mailserver]:
    """A server for as long as the block lasts, one connection after another."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Mailserver(listener.getsockname()[1], antwoorden)
        Thread(target=_serve, args=(listener, server), daemon=True).start()
        yield server


def _serve(listener: socket.socket, server: Mailserver) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:  # the block ended
            return
        with connection, connection.makefile("rwb") as stream:
            _talk(stream, server)


def _talk(stream: BinaryIO, server: Mailserver) -> None:
    """One conversation (RFC 5321, 4.1)."""

    def answer(line: str) -> None:
        stream.write(f"{line}\r\n".encode())
        stream.flush()

    answer("220 proef")
    asked: list[str] = []
    for raw in stream:
        line = raw.decode().strip()
        verb = line[:4].upper()
        if verb == "RCPT":
            address = line.split("<")[1].split(">")[0]
            code, text = server.antwoorden.get(address, (250, "ok"))
            asked += [address] if code == 250 else []
            answer(f"{code} {text}")
        elif verb == "DATA":
            answer("354 ga door")
            while stream.readline().strip() != b".":
                pass
            server.gekregen += asked
            answer("250 ok")
        elif verb == "QUIT":
            answer("221 dag")
            return
        else:
            answer("250 ok")
            asked = []
