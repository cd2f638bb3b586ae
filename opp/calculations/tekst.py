"""What a text is recognised by: overleg and instemming are about one exact text."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from hashlib import sha256

from opp.calculations.feit import Doelregel


def hash_tekst(delen: Mapping[str, str], doelen: Sequence[Doelregel], bijlage: str = "") -> str:
    """SHA-256 of everything a version says: parts, goals, and the checksum of a file kept elsewhere."""
    return _hash(
        {"delen": {name: _tidy(text) for name, text in delen.items()}, "doelen": _plain(doelen), "bijlage": bijlage}
    )


def hash_handelingsdeel(doelen: Sequence[Doelregel], bijlage: str = "") -> str:
    """SHA-256 of the part on which the parents have to agree."""
    return _hash({"handelingsdeel": _plain(doelen), "bijlage": bijlage})


def _tidy(text: str) -> str:
    """Line ends and spaces around a text are no change of it."""
    return text.replace("\r\n", "\n").strip()


def _plain(doelen: Sequence[Doelregel]) -> list[dict[str, str]]:
    return [
        {name: _tidy("" if value is None else str(value)) for name, value in asdict(doel).items()} for doel in doelen
    ]


def _hash(content: object) -> str:
    return sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
