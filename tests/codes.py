"""No page shows a code where it should show a word: «te_verdelen», «maatschappelijk_werker»."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from django.apps import apps
from django.db.models import TextChoices

# What is read aloud or shown besides the text itself.
LEESBAAR = ("title", "alt", "aria-label", "placeholder", "aria-description")
STIL = {"script", "style"}


class _Tekst(HTMLParser):
    """Everything a person can read on a page, in ``delen``."""

    def __init__(self) -> None:
        super().__init__()
        self.delen: list[str] = []
        self._stil = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in STIL:
            self._stil = tag
        self.delen += [value for name, value in attrs if name in LEESBAAR and value]

    def handle_endtag(self, tag: str) -> None:
        if tag == self._stil:
            self._stil = ""

    def handle_data(self, data: str) -> None:
        if not self._stil:
            self.delen.append(data)


def read_text(page: str) -> str:
    """What a person can read of this HTML, names of pictures and fields included."""
    reader = _Tekst()
    reader.feed(page)
    return "\n".join(reader.delen)


def _subclasses(soort: type) -> Iterator[type]:
    for each in soort.__subclasses__():
        yield each
        yield from _subclasses(each)


def get_codes() -> frozenset[str]:
    """Every code with an underscore of every list of codes in our own rooms: no word of Dutch looks like one."""
    own = tuple(config.name for config in apps.get_app_configs() if "site-packages" not in config.path)
    kinds: list[Any] = [each for each in _subclasses(TextChoices) if each.__module__.startswith(own)]
    return frozenset(value for kind in kinds for value in kind.values if "_" in value)


def find_codes(text: str) -> list[str]:
    """The codes that stand in this text, in alphabetical order."""
    if "_" not in text:
        return []
    return sorted(set(re.findall(r"[a-z0-9]+(?:_[a-z0-9]+)+", text)) & get_codes())
