"""Changing what exists without anybody's text getting lost: only what this person changed is saved.

A page sends with every field what stood there when it was opened (``was-<name>``, written by ``formulier/veld.html``).
A field that is still the same was not changed here, and keeps what stands there now. A field that was changed here and
meanwhile by somebody else shows both texts; what one typed in another window of one's own is no conflict, the last one
counts. ``static/js/autosave.js`` sends one field after the other in the same way, with its names as ``veld``.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self, cast

from django import forms
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.http import JsonResponse, QueryDict
from django.utils import timezone

from swv.kern.historie import get_geschiedenis
from swv.kern.invoer.teken import strip_text

MAX_TERUG = 200
ONBEKEND = "Iemand anders"
# A field without a column of its own: then who changed the row last.
HELE_RIJ = object()
# What a form shows but nobody types: no part of the comparison.
NIET_VERGELEKEN = (forms.FileInput, forms.PasswordInput, forms.MultiWidget)


@dataclass(frozen=True)
class Conflict:
    """Two versions of one field, and who (a name) wrote the other one when."""

    hunne: str
    mijne: str
    door: str
    op: datetime | None

    @property
    def tijd(self) -> str:
        """«14:05», or "" when it is not known."""
        return f"{timezone.localtime(self.op):%H:%M}" if self.op else ""

    def to_json(self) -> dict[str, str]:
        """As the browser shows it."""
        return {"hunne": self.hunne, "mijne": self.mijne, "door": self.door, "op": self.tijd}


def normalize(texts: list[Any]) -> list[str]:
    """Browsers send line ends in their own way, and nothing at all for an empty choice."""
    clean = (
        strip_text(str(text)).replace("\r\n", "\n").replace("\r", "\n").strip() for text in texts if text is not None
    )
    return [text for text in clean if text]


def read_control(field: forms.Field, value: Any) -> list[str]:
    """What a control with this value sends: one text, more for several choices, none for a box without tick."""
    if isinstance(field.widget, forms.CheckboxInput):
        return ["on"] if value else []
    shown = field.widget.format_value(field.prepare_value(value))
    texts = shown if isinstance(shown, list | tuple) else [shown]
    return ["" if text is None else str(text) for text in texts]


def read_column(row: Any, name: str) -> Any:
    """The value of this column; of a foreign key its id. ``HELE_RIJ`` where the row has no such column."""
    return getattr(row, f"{name}_id") if hasattr(row, f"{name}_id") else getattr(row, name, HELE_RIJ)


class Wijzigform(forms.BaseForm):
    """A form that can change a row that exists (``watch``); else an ordinary form."""

    rij: Any = None
    door: int | None = None
    _changed: list[str] | None = None

    def watch(self, rij: Any, door: int) -> Self:
        """Compare with this row, for this person (id). None, a row still to be made, compares nothing."""
        self.rij, self.door = rij, door
        self.conflicten: dict[str, Conflict] = {}
        return self

    @property
    def gewijzigd(self) -> list[str]:
        """Names of the fields that this person changed; all of them where nothing is compared."""
        return list(self.fields) if self._changed is None else self._changed

    def get_stored(self, name: str) -> list[str]:
        """What stands there now, as its control would send it."""
        field = self.fields[name]
        return read_control(field, self.get_initial_for_field(field, name))

    def read_value(self, row: Any, name: str) -> Any:
        """The value of this field in a row, or in an earlier state of it; a form overrides it for other places."""
        return read_column(row, name)

    def get_was(self, name: str) -> list[tuple[str, str]]:
        """(name, value) of the hidden fields that tell later what stood there; [] where nothing is compared."""
        if self.rij is None or isinstance(self.fields[name].widget, NIET_VERGELEKEN):
            return []
        return [(f"was-{self.add_prefix(name)}", text) for text in self.get_stored(name) or [""]]

    def full_clean(self) -> None:
        """Put the own changes and what stands there now together, clean that, and say where two texts are."""
        if self.is_bound and self.rij is not None and self._changed is None:
            self._changed = self._merge()
        super().full_clean()
        for name, conflict in (self.conflicten if self.rij is not None and self.is_bound else {}).items():
            self.add_error(name, f"{conflict.door} wijzigde dit intussen ook. Kies wat er komt te staan.")

    def _merge(self) -> list[str]:
        data = cast(QueryDict, self.data).copy()  # a watched form comes from a request
        self.data = data
        sent = set(data.getlist("veld")) if "veld" in data else None
        names = [name for name in self.fields if not isinstance(self.fields[name].widget, NIET_VERGELEKEN)]
        changed = {
            name for name in names if (sent is None or self.add_prefix(name) in sent) and self._is_changed_here(name)
        }
        for name in names:
            if name not in changed:
                data.setlist(self.add_prefix(name), self.get_stored(name))
        return [name for name in self.fields if name in changed or (name not in names and sent is None)]

    def _is_changed_here(self, name: str) -> bool:
        """Changed by this person; where somebody else did so too, it is a conflict and keeps the own text."""
        html_name = self.add_prefix(name)
        data: Any = self.data
        tidy = self.normalize_cells if getattr(self.fields[name].widget, "telt_plaats", False) else normalize
        now, mine = tidy(self.get_stored(name)), tidy(data.getlist(html_name))
        known = f"was-{html_name}" in data and html_name not in data.getlist("overschrijf")
        if known:
            before = tidy(data.getlist(f"was-{html_name}"))
            if mine == before:
                return False
            if now not in (before, mine):
                self._find_conflict(name, now, mine)
        return True

    @staticmethod
    def normalize_cells(texts: list[Any]) -> list[str]:
        """As ``normalize``, of a control with cells (``telt_plaats``): an empty cell keeps its place."""
        cells = [" ".join(normalize([text])) for text in texts]
        while cells and not cells[-1]:
            cells.pop()
        return cells

    def _find_conflict(self, name: str, now: list[str], mine: list[str]) -> None:
        author, op = find_author(self.rij, lambda row: self.read_value(row, name))
        if author is None or author != self.door:
            self.conflicten[name] = Conflict(", ".join(now), ", ".join(mine), get_naam(author), op)


def find_author(row: Any, read: Callable[[Any], Any]) -> tuple[int | None, datetime | None]:
    """Who (id) gave what ``read`` takes from this row the value it has now, and when: from the history in the database."""
    author, op, now = None, getattr(row, "gewijzigd_op", None), read(row)
    if not hasattr(row, "geschiedenis"):
        return author, op
    for event in get_geschiedenis(row).order_by("-pgh_id")[:MAX_TERUG]:
        if read(event) != now:
            break
        author, op = (event.pgh_context or {}).get("gebruiker"), event.pgh_created_at
        if now is HELE_RIJ:
            break
    return author, op


def get_naam(pk: int | None) -> str:
    """The name of the person with this id, «Iemand anders» when there is none (any more)."""
    found = get_user_model().objects.filter(pk=pk).first() if pk else None
    return str(found) if found else ONBEKEND


def answer_autosave(
    forms_: Sequence[Wijzigform],
    save: Callable[[list[str]], Any],
    te_doen: Callable[[], list[dict[str, str]]] | None = None,
) -> JsonResponse:
    """Save the fields sent, of one form or of several on a page: the time, 409 with both texts or 400 with what is wrong.

    ``save`` gets the names that were changed here, as the page sends them; what it raises as ValidationError is told at
    its field. ``te_doen`` tells after saving what is left: {"tekst", "url"} of each (``static/js/tedoen.js`` shows it).
    """
    answer = _Antwoord()
    for form in forms_:
        answer.read(form)
    if not answer.gestuurd:
        return JsonResponse({"fouten": {"veld": ["Er is geen veld om te bewaren."]}}, status=400)
    if answer.conflicten:
        return JsonResponse({"conflict": answer.conflicten}, status=409)
    if not answer.fouten and answer.gewijzigd:
        try:
            save(answer.gewijzigd)
        except ValidationError as problem:
            by_field = (
                problem.message_dict if hasattr(problem, "error_dict") else {answer.gestuurd[0]: problem.messages}
            )
            answer.fouten = by_field
    if answer.fouten:
        return JsonResponse({"fouten": answer.fouten}, status=400)
    left = {} if te_doen is None else {"te_doen": te_doen()}
    return JsonResponse({"bewaard_op": f"{timezone.localtime():%H:%M}", **left})


class _Antwoord:
    """What the fields that were sent come to, by the name under which the page knows them."""

    def __init__(self) -> None:
        self.gestuurd: list[str] = []
        self.gewijzigd: list[str] = []
        self.conflicten: dict[str, dict[str, str]] = {}
        self.fouten: dict[str, list[str]] = {}

    def read(self, form: Wijzigform) -> None:
        data: Any = form.data
        sent = {name: form.add_prefix(name) for name in form.fields if form.add_prefix(name) in data.getlist("veld")}
        form.full_clean()
        self.gestuurd += sent.values()
        self.gewijzigd += [sent[name] for name in form.gewijzigd if name in sent]
        self.conflicten |= {sent[name]: each.to_json() for name, each in form.conflicten.items()}
        filled = [name for name in sent if normalize(data.getlist(sent[name]))]  # what is empty still, isn't wrong yet
        self.fouten |= {sent[name]: [str(text) for text in form.errors[name]] for name in filled if name in form.errors}
