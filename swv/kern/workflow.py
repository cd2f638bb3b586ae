"""The workflow engine: one table of transitions per case type, and the one door through which a case moves.

A case is a model with ``status``, ``versie``, a ``workflow``, ``settle()`` (brings its own summary columns up to date
after a step), ``add_status_row()`` and ``is_repeat()``; every step writes a status row in the same transaction. The table says which step is possible, who may take it, what it needs and what it does; page, API and
tests read the same table.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from django.db import transaction
from django.utils import timezone

from swv.kern.permissions import Recht


class WorkflowError(Exception):
    """A step that is not taken. ``reason`` is Dutch and tells the way out."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NotAllowed(WorkflowError):
    """One sees the case but may not take this step (403)."""


class NotPossible(WorkflowError):
    """The case is not in a state for this step (409)."""

    def __init__(self, reason: str, *, status: str = "") -> None:
        super().__init__(reason)
        self.status = status


class Changed(NotPossible):
    """Somebody else acted on the case since the page was opened (409)."""

    def __init__(self, reason: str, *, status: str, since: int) -> None:
        super().__init__(reason, status=status)
        self.since = since


class Incomplete(WorkflowError):
    """Something the step needs is missing or wrong (400): ``fouten`` is {field: [messages]}."""

    def __init__(self, fouten: Mapping[str, list[str]]) -> None:
        super().__init__(" ".join(text for texts in fouten.values() for text in texts))
        self.fouten = dict(fouten)


@dataclass(frozen=True)
class Step:
    """What one taking of a step knows: who, when, why and with which data."""

    by: Any
    vandaag: date
    moment: datetime
    reason: str
    data: Mapping[str, Any]


@dataclass(frozen=True)
class Transition:
    """One row of the table.

    ``target`` None keeps the status: an act within it. ``hidden`` tells whether the step exists at all for this case
    (its route); ``guard`` gives the Dutch reason why a step that exists is not possible now, or "". ``effect`` writes
    what belongs to the step, in the same transaction, before the status row.
    """

    name: str
    label: str
    sources: frozenset[str]
    target: str | None
    permission: Recht
    required: tuple[str, ...] = ()
    reason_required: bool = False
    applies: Callable[[Any], bool] = lambda obj: True
    guard: Callable[[Any, date], str] = lambda obj, vandaag: ""
    effect: Callable[[Any, Step], None] = lambda obj, step: None
    primary: bool = False


@dataclass(frozen=True)
class Action:
    """A step as shown to one person: possible now, or grey with its reason."""

    name: str
    label: str
    allowed: bool
    reason: str = ""
    primary: bool = False


@dataclass(frozen=True)
class Workflow:
    """The table of one case type. Labels of statuses and of missing fields are what people read."""

    transitions: tuple[Transition, ...]
    labels: Mapping[str, str]
    field_labels: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        names = [transition.name for transition in self.transitions]
        if len(names) != len(set(names)):
            raise ValueError("A transition name stands twice in the table.")
        unknown = {s for t in self.transitions for s in (*t.sources, t.target or "")} - {*self.labels, ""}
        if unknown:
            raise ValueError(f"Unknown status in the table: {sorted(unknown)}")

    def get(self, name: str) -> Transition:
        """The transition of this name. Raises KeyError."""
        return next((t for t in self.transitions if t.name == name), None) or _unknown(name)


def _unknown(name: str) -> Transition:
    raise KeyError(name)


def any_of(*statuses: str) -> frozenset[str]:
    return frozenset(statuses)


def get_actions(obj: Any, user: Any, *, vandaag: date | None = None) -> list[Action]:
    """What this person can do with this case now; steps of others and of other statuses are left out.

    A step that belongs to this person and this status but is not possible yet comes along with its reason.
    """
    vandaag = vandaag or timezone.localdate()
    actions = []
    for transition in obj.workflow.transitions:
        # The cheap questions first: most steps aren't this person's.
        if obj.status not in transition.sources or not transition.permission(user, obj) or not transition.applies(obj):
            continue
        problem = transition.guard(obj, vandaag)
        actions.append(Action(transition.name, transition.label, not problem, problem, transition.primary))
    return actions


def check_transition(obj: Any, transition: Transition, by: Any, vandaag: date) -> None:
    """Raise NotAllowed or NotPossible when this person can't take this step with this case now."""
    refusal = transition.permission.refusal(by, obj)
    if refusal:
        raise NotAllowed(refusal)
    if obj.status not in transition.sources:
        label = obj.workflow.labels[obj.status]
        raise NotPossible(f"«{transition.label}» kan niet bij een zaak met de status «{label}».", status=obj.status)
    if not transition.applies(obj):
        raise NotPossible(f"«{transition.label}» hoort niet bij dit soort zaak.", status=obj.status)
    problem = transition.guard(obj, vandaag)
    if problem:
        raise NotPossible(problem, status=obj.status)


def missing_data(obj: Any, transition: Transition, reason: str, data: Mapping[str, Any]) -> dict[str, list[str]]:
    """{field: [message]} for what this step needs and did not get."""
    labels = obj.workflow.field_labels
    missing = {
        name: [f"Vul «{labels.get(name, name.replace('_', ' '))}» in."]
        for name in transition.required
        if data.get(name) in (None, "", [], ())
    }
    if transition.reason_required and not reason.strip():
        missing["reason"] = ["Schrijf waarom. Dit komt in de tijdlijn."]
    return missing


@transaction.atomic
def execute_transition(
    obj: Any,
    name: str,
    *,
    by: Any,
    reason: str = "",
    expected: int | None = None,
    vandaag: date | None = None,
    **data: Any,
) -> Any:
    """Take one step: lock, permission, edge, required fields, guard, effect, save, status row. Returns the case.

    ``expected`` is the version the person was looking at. When the same person took this very step on that version
    (a double click, the back button) nothing happens and the case is returned as it is.
    Raises NotAllowed, NotPossible, Changed, Incomplete; KeyError for an unknown name.
    """
    vandaag = vandaag or timezone.localdate()
    transition = obj.workflow.get(name)
    locked = type(obj)._base_manager.select_for_update(of=("self",)).get(pk=obj.pk)
    if expected is not None and locked.versie != expected:
        if locked.is_repeat(name, by=by, versie=expected + 1):
            return locked
        if transition.permission(by, locked):
            raise Changed("Iemand anders was u net voor.", status=locked.status, since=expected)
    check_transition(locked, transition, by, vandaag)
    missing = missing_data(locked, transition, reason, data)
    if missing:
        raise Incomplete(missing)
    source = locked.status
    step = Step(by, vandaag, _moment(vandaag), reason, data)
    transition.effect(locked, step)
    locked.status = transition.target or source
    locked.versie += 1
    locked.settle()
    locked.save()
    locked.add_status_row(transition, source=source, by=by, reason=reason, op=step.moment)
    return locked


def _moment(dag: date) -> datetime:
    """Now, or noon of the day for a step that is recorded afterwards."""
    now = timezone.localtime()
    return now if dag == now.date() else datetime.combine(dag, time(12), tzinfo=now.tzinfo)
