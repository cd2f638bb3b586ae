"""Secrets that stand encrypted in the database: Fernet (AES-128 with HMAC-SHA256), under keys of the installation.

The first key encrypts and every key decrypts: ``VERSLEUTELSLEUTELS``, then ``SECRET_KEY`` and its fallbacks. So a key is
replaced by putting a new one in front, running ``versleutel_opnieuw``, and taking the old one away.
"""

from base64 import urlsafe_b64encode
from functools import lru_cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

# What every token begins with: version 0x80 and the high bytes of a time before the year 2106.
BEGIN = "gAAAA"
DOEL = b"verband.versleuteling.1"


class NietLeesbaar(Exception):
    """None of the keys of this installation opens what is stored."""


def encrypt(tekst: str) -> str:
    """Encrypt under the first key; ASCII comes back."""
    return _get_fernet().encrypt(tekst.encode()).decode()


def decrypt(versleuteld: str) -> str:
    """Open what ``encrypt`` made under any of the keys. Raises NietLeesbaar."""
    try:
        return _get_fernet().decrypt(versleuteld.encode()).decode()
    except InvalidToken as problem:
        raise NietLeesbaar("Geen van de sleutels past.") from problem


def renew(versleuteld: str) -> str:
    """The same secret under the first key of now. Raises NietLeesbaar."""
    return encrypt(decrypt(versleuteld))


def is_encrypted(tekst: str) -> bool:
    """Whether this looks like what ``encrypt`` makes (a seed is base32 or hexadecimal and never does)."""
    return tekst.startswith(BEGIN)


def _get_fernet() -> MultiFernet:
    return _make_fernet((*settings.VERSLEUTELSLEUTELS, settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS))


@lru_cache(maxsize=8)
def _make_fernet(geheimen: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(_derive(geheim)) for geheim in geheimen])


def _derive(geheim: str) -> bytes:
    """32 bytes for this purpose alone, so that a key that is used elsewhere too tells nothing about it."""
    return urlsafe_b64encode(HKDF(SHA256(), 32, salt=None, info=DOEL).derive(geheim.encode()))
