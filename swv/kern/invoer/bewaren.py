"""Saving a part of a form without anybody's text getting lost (the protocol of static/js/autosave.js).

The browser sends with every field what it last knew of it (``was-<name>``). Stands something else there now, then
somebody else wrote in between, and both texts are shown.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.forms import BoundField
from django.http import QueryDict
from django.utils import timezone

MAX_TERUG = 200
Author = tuple[int | None, datetime]


@dataclass(frozen=True)
class Conflict:
    """Two versions of one field, and who (id, None: unknown) wrote the other one when."""

    hunne: str
    mijne: str
    gebruiker: int | None
    op: datetime

    def to_json(self, naam: str) -> dict[str, str]:
        """As the browser shows it; ``naam`` is of the other author."""
        return {"hunne": self.hunne, "mijne": self.mijne, "door": naam, "op": f"{timezone.localtime(self.op):%H:%M}"}


def normalize(text: str) -> str:
    """Browsers send line ends in their own way."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def raw_value(field: BoundField) -> str:
    """What stands in the control, as the browser would send it."""
    value = field.field.widget.format_value(field.value())
    if isinstance(value, list | tuple):
        value = value[0] if value else ""
    return "" if value is None else str(value)


def known_values(stored: forms.BaseForm) -> list[tuple[str, str]]:
    """The hidden ``was-`` fields of a form as it stands in the database."""
    return [(f"was-{field.name}", raw_value(field)) for field in stored]


def merge_data(post: QueryDict, stored: forms.BaseForm) -> tuple[QueryDict, list[str]]:
    """The changed fields as sent and the others as they stand; and the names that were changed."""
    names = [name for name in dict.fromkeys(post.getlist("veld")) if name in stored.fields]
    data = QueryDict(mutable=True)
    for field in stored:
        data[field.name] = post.get(field.name, "") if field.name in names else raw_value(field)
    return data, names


def find_conflicts(
    post: QueryDict, stored: forms.BaseForm | dict[str, BoundField], names: Iterable[str], author: Callable[[str], Author], *,
    overwrite: Iterable[str] = (), own: int | None = None,
) -> dict[str, Conflict]:  # fmt: skip
    """{field: both versions} where the stored value is neither what the browser knew nor what it sends.

    ``own``: this person's own earlier save (autosave of this very page) is no conflict.
    """
    keep = set(overwrite)
    found = {}
    for name in names:
        known = post.get(f"was-{name}")
        if name in keep or known is None:
            continue
        now = normalize(raw_value(stored[name]))
        if now in (normalize(str(known)), normalize(str(post.get(name, "")))):
            continue
        gebruiker, op = author(name)
        if own is None or gebruiker != own:
            found[name] = Conflict(now, post.get(name, ""), gebruiker, op)
    return found


def find_author(row: Any, name: str) -> Author:
    """Who gave this column the value it has now, and when: from the history that the database keeps."""
    author, op = None, row.gewijzigd_op
    for event in row.geschiedenis.order_by("-pgh_id")[:MAX_TERUG]:
        if getattr(event, name) != getattr(row, name):
            break
        author, op = (event.pgh_context or {}).get("gebruiker"), event.pgh_created_at
    return author, op
