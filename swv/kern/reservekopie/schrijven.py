"""Writing pieces of a set: encrypted, with the hash of what was written; and running PostgreSQL's programs around it."""

import errno
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import IO, BinaryIO, cast

from django.db import DatabaseError, OperationalError, connection

from swv.kern.postgres import find_program, get_environment
from swv.kern.reservekopie.lijst import ReservekopieMislukt, Stuk
from swv.kern.reservekopie.sleutel import Kopiesleutel

ACHTERVOEGSEL = ".age"
VOL = "De schijf van {map} is vol. Maak ruimte vrij en probeer het opnieuw. Wat half klaar was, is weggehaald; al het andere staat er nog."
GEEN_PROGRAMMA = (
    "Het programma {naam} van PostgreSQL ontbreekt. Installeer het (apt-get install postgresql-client) of start "
    "Verband met ./start, dat het meebrengt."
)


class Schrijver:
    """A file that counts and hashes what is written to it, and keeps the error when writing fails."""

    def __init__(self, file: BinaryIO) -> None:
        self.file, self.hash, self.size = file, sha256(), 0
        self.error: OSError | None = None

    def write(self, data: bytes) -> int:
        """Write everything."""
        try:
            self.file.write(data)
        except OSError as error:
            self.error = error
            raise
        self.hash.update(data)
        self.size += len(data)
        return len(data)

    def flush(self) -> None:
        """Nothing is held back here; the file is closed by who opened it."""


class Lezer:
    """A stream that counts what was read from it."""

    def __init__(self, file: IO[bytes]) -> None:
        self.file, self.size = file, 0

    def read(self, size: int = -1) -> bytes:
        """Read a piece."""
        data = self.file.read(size)
        self.size += len(data)
        return data


def encrypt(bron: IO[bytes], folder: Path, naam: str, sleutel: Kopiesleutel, *, gewijzigd: int = 0) -> Stuk:
    """Write one stream into the set. Raises OSError, with its number, when it can't be written."""
    reader, path = Lezer(bron), folder / naam
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with path.open("xb") as file:
        path.chmod(0o600)
        writer = Schrijver(file)
        try:
            sleutel.encrypt(reader, writer)  # type: ignore[arg-type]  # only asked to read
        except OSError as error:
            raise writer.error or error from error
    return Stuk(naam, writer.hash.hexdigest(), writer.size, reader.size, gewijzigd)


@contextmanager
def running(naam: str, *options: str, feed: bool = False) -> Iterator[IO[bytes]]:
    """Run a program of PostgreSQL in the database of now; gives what it writes, or with ``feed`` what it reads.

    Raises ReservekopieMislukt with what it says when it fails.
    """
    try:
        command = [find_program(naam), *options]
    except FileNotFoundError as error:
        raise ReservekopieMislukt(GEEN_PROGRAMMA.format(naam=naam)) from error
    stdin, stdout = (subprocess.PIPE, subprocess.DEVNULL) if feed else (subprocess.DEVNULL, subprocess.PIPE)
    with tempfile.TemporaryFile() as said:
        child = subprocess.Popen(command, env=get_environment(connection), stdin=stdin, stdout=stdout, stderr=said)
        stream = cast(IO[bytes], child.stdin if feed else child.stdout)
        try:
            with suppress(BrokenPipeError):  # it stopped before it had read all; what it said tells why
                yield stream
        except BaseException:
            child.kill()
            raise
        finally:
            with suppress(BrokenPipeError):
                stream.close()
            child.wait()
        if child.returncode:
            said.seek(0)
            raise ReservekopieMislukt(explain(naam, said.read().decode(errors="replace")))


def explain(naam: str, said: str) -> str:
    """What a program of PostgreSQL says, in Dutch where the cause is known."""
    if "No space left on device" in said:
        return VOL.format(map="de database")
    if "server version mismatch" in said or "unsupported version" in said:
        return (
            f"{naam} is ouder dan de PostgreSQL die de gegevens bewaart of bewaarde. Installeer dezelfde versie: "
            "apt-get install postgresql-client"
        )
    return f"{naam} is niet gelukt:\n\n" + "\n".join(said.strip().splitlines()[-8:])


def describe(error: OSError, folder: Path) -> str:
    """Why something can't be read or written, and what to do."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return VOL.format(map=folder)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"Verband mag niet schrijven in {error.filename or folder}. Geef het account van Verband daar rechten."
    return f"{error.filename or folder}: {error.strerror or error}. Is de schijf aangesloten en heel?"


def describe_database(error: DatabaseError) -> str:
    """Why the database refuses, and what to do."""
    said = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    if "permission denied to create database" in said:
        return (
            "De rol van de eigenaar mag geen database maken. Geef hem dat recht (alter role … createdb), of zet terug met "
            "pg_restore: docs/beheer/reservekopie.md. Er is niets veranderd."
        )
    if isinstance(error, OperationalError):
        return f"De database antwoordt niet of stopte: {said}. Start PostgreSQL, of kijk DATABASE_EIGENAAR_URL na."
    return f"De database weigert: {said}. Er is niets veranderd; meld dit als het zo blijft."
