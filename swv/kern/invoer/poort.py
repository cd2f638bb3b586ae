"""What came in as a whole through the gate: a form as it was sent, the body of a call, the values in an address."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

from django.http import QueryDict

from swv.kern.invoer.teken import TekenGeweigerd, clean_text

MAX_DIEPTE = 20
MAX_GETAL = 2**63 - 1
TE_DIEP = f"Dit is te diep genest: hoogstens {MAX_DIEPTE} lagen."
TE_GROOT = "Dit getal is te groot."
ALGEMEEN = "algemeen"


@dataclass
class Gepoort:
    """What was taken out and what is refused, both by field; fields within fields are named with dots."""

    weggehaald: dict[str, tuple[str, ...]] = field(default_factory=dict)
    fouten: dict[str, list[str]] = field(default_factory=dict)

    def clean(self, value: Any, pad: str = "", diepte: int = 0) -> Any:
        """This value with every text in it cleaned, names included; what is refused stays as it was."""
        match value:
            case str():
                return self._clean_text(value, pad)
            case bool() | None:
                return value
            case int() | float():
                if abs(value) > MAX_GETAL or not isfinite(value):
                    self._refuse(pad, TE_GROOT)
                return value
        if diepte >= MAX_DIEPTE and isinstance(value, Mapping | list):
            self._refuse(pad, TE_DIEP)
            return value
        if isinstance(value, Mapping):
            return {
                self._clean_text(str(key), ALGEMEEN): self.clean(item, self._join(pad, key), diepte + 1)
                for key, item in value.items()
            }
        if isinstance(value, list):
            return [self.clean(item, self._join(pad, index), diepte + 1) for index, item in enumerate(value)]
        return value

    def clean_query(self, query: QueryDict) -> Any:
        """The same fields, as an immutable QueryDict with every text cleaned, except passwords: these are never kept and have to stay as typed."""
        cleaned = QueryDict(mutable=True, encoding=query.encoding)
        for name, values in query.lists():
            secret = "password" in name or name == "csrfmiddlewaretoken"
            cleaned.setlist(
                self._clean_text(name, ALGEMEEN), values if secret else [self._clean_text(v, name) for v in values]
            )
        cleaned._mutable = False
        return cleaned

    def _clean_text(self, text: str, pad: str) -> str:
        try:
            schoon = clean_text(text, regels=None)
        except TekenGeweigerd as problem:
            self._refuse(pad, str(problem))
            return text
        if schoon.weggehaald:
            self.weggehaald[pad] = (*self.weggehaald.get(pad, ()), *schoon.weggehaald)
        return schoon.tekst

    def _join(self, pad: str, key: Any) -> str:
        return f"{pad}.{key}" if pad else str(key)

    def _refuse(self, pad: str, text: str) -> None:
        messages = self.fouten.setdefault(_printable(pad or ALGEMEEN), [])
        if text not in messages:
            messages.append(text)


def _printable(pad: str) -> str:
    """A name that can stand in an answer, whatever was sent as the name of a field."""
    return pad.encode("utf-8", "replace").decode()[:200]
