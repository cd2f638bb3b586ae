"""The key of the back-ups: an age identity. Who has it reads every back-up; without it nobody does."""

import hmac
import os
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

import pyrage

from swv.kern.reservekopie.lijst import ReservekopieMislukt

UITLEG = """# De sleutel van de reservekopieën van Verband. Bewaar hem ook buiten deze computer, op papier of in een kluis:
# zonder deze sleutel kan niemand een reservekopie lezen. Wie hem heeft, kan ze allemaal lezen.
"""
GEEN_SLEUTEL = (
    "Dit is geen sleutel van een reservekopie: die begint met AGE-SECRET-KEY-1. Kopieer de hele regel opnieuw."
)


@dataclass(frozen=True)
class Kopiesleutel:
    """One identity: ``tekst`` begins with AGE-SECRET-KEY-1."""

    tekst: str

    def __post_init__(self) -> None:
        self._identity()

    def _identity(self) -> Any:
        try:
            return pyrage.x25519.Identity.from_str(self.tekst)
        except pyrage.IdentityError as error:
            raise ReservekopieMislukt(GEEN_SLEUTEL) from error

    @property
    def naam(self) -> str:
        """The public half: to know which key belongs to a set, and enough to encrypt with."""
        return str(self._identity().to_public())

    def encrypt(self, bron: BinaryIO, doel: Any) -> None:
        """Write the content of ``bron`` encrypted to ``doel``, in pieces: the size makes no difference to memory.

        Raises OSError when it can't be read or written.
        """
        try:
            pyrage.encrypt_io(bron, doel, [self._identity().to_public()])
        except pyrage.EncryptError as error:
            raise OSError(str(error)) from error

    def decrypt(self, bron: BinaryIO, doel: Any) -> None:
        """Write the content back. Raises ReservekopieMislukt for another key or what is none, OSError for a changed byte."""
        try:
            pyrage.decrypt_io(bron, doel, [self._identity()])
        except pyrage.DecryptError as error:
            raise ReservekopieMislukt(
                "Dit deel van de reservekopie is niet met deze sleutel gemaakt, of is beschadigd."
            ) from error

    def seal(self, inhoud: bytes) -> str:
        """A seal over the list of a set: who doesn't have the key can't make another list, or change this one."""
        key = sha256(b"verband.reservekopie.lijst\0" + self.tekst.encode()).digest()
        return hmac.digest(key, inhoud, "sha256").hex()


def make_key() -> Kopiesleutel:
    """A new key."""
    return Kopiesleutel(str(pyrage.x25519.Identity.generate()))


def parse_key(tekst: str) -> Kopiesleutel:
    """Read a key out of what somebody typed or a file holds; lines of comment don't count."""
    lines = [line.strip() for line in tekst.splitlines() if line.strip() and not line.startswith("#")]
    return Kopiesleutel(lines[0] if len(lines) == 1 else "")


def read_key(path: Path) -> Kopiesleutel | None:
    """The key in this file; None when there is no such file."""
    try:
        return parse_key(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        raise ReservekopieMislukt(f"{path}: {GEEN_SLEUTEL}") from error


def write_key(path: Path, sleutel: Kopiesleutel) -> None:
    """Keep the key, readable by the own account only. Raises FileExistsError: a key is never written over."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(f"{UITLEG}{sleutel.tekst}\n")
        file.flush()
        os.fsync(file.fileno())


def ensure_key(path: Path, *, may_be_new: Callable[[], bool]) -> tuple[Kopiesleutel, bool]:
    """The key of this installation, and whether it was made just now.

    Raises ReservekopieMislukt when the file is gone while there are sets made with it (``may_be_new``).
    """
    known = read_key(path)
    if known:
        return known, False
    if not may_be_new():
        raise ReservekopieMislukt(
            f"De sleutel {path} ontbreekt, maar er staan reservekopieën die ermee gemaakt zijn. Zet de sleutel terug op "
            "die plek. Bent u hem kwijt? Dan zijn die kopieën niet meer te lezen: zet hun map opzij en begin opnieuw."
        )
    fresh = make_key()
    write_key(path, fresh)
    return fresh, True
