"""The table of one kind of case: which step is possible when, who may take it, what it asks, says and does.

Page, API, list of actions and tests read the same table; nothing about a step stands anywhere else.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, Generic

from swv.kern.permissions import Recht
from swv.kern.zaken.forms import S, StapForm

Data = Mapping[str, Any]


@dataclass(frozen=True)
class Step:
    """What one taking of a step knows: who, on which day and moment, why and with which data (of its form)."""

    by: Any
    vandaag: date
    moment: datetime
    reason: str
    data: Data


@dataclass(frozen=True)
class Transition(Generic[S]):
    """One row of the table: one step.

    When and by whom:

    - ``sources``: the statuses in which it can be taken; ``target``: the status it leads to, None for an act within
      the status (its effect moves the case on when it was the last that was waited for);
    - ``permission``: whose step it is; others don't see it and are refused with its reason;
    - ``applies``: does the step exist at all for this case (its route)? If not, nobody sees it;
    - ``guard(zaak, user, vandaag)``: the Dutch reason why a step that exists is not possible now, or "". It is asked
      before the form opens: what the effect would refuse whatever is filled in belongs here;
    - ``alongside``: names of steps that don't hinder it: when only these were taken since the person opened the page,
      it is taken all the same.

    What it asks:

    - ``form``: its form; the plain ``StapForm`` needs nothing but a click;
    - ``required``: fields it can't do without, also for who calls the engine without a form; ``reason_required``:
      it asks why.

    What it does: ``effect`` writes what belongs to the step, in the same transaction, before the status row.
    ``then(data)`` names the step that the same person takes at once after this one, or "".

    What it says:

    - ``label``: the text of its button; ``explain``: what someone should know before doing it;
    - ``confirm``: the question before a step with heavy consequences; "" asks nothing;
    - ``success``: what is told afterwards, a sentence or a function of the case and the data of the form;
    - ``together``: what is told before it is taken for many cases at once; "" when it is taken one by one. Only for a
      step that needs nothing that is filled in per case: a click, or a form whose one answer does for all (``voor_meer``);
    - ``go_to``: the place of the case where one goes on (see ``Zaakadapter.get_url``), a name or such a function.

    ``primary`` is the way on in this status. ``in_bar`` False: offered at what it is about, not among the buttons.
    ``hinders`` False: it changes nothing that any other step looks at, so it may land beside each of them.
    """

    name: str
    label: str
    sources: frozenset[str]
    target: str | None
    permission: Recht
    required: tuple[str, ...] = ()
    reason_required: bool = False
    applies: Callable[[S], bool] = lambda zaak: True
    guard: Callable[[S, Any, date], str] = lambda zaak, user, vandaag: ""
    effect: Callable[[S, Step], None] = lambda zaak, step: None
    primary: bool = False
    form: type[StapForm[S]] = StapForm
    explain: str = ""
    confirm: str = ""
    success: str | Callable[[S, Data], str] = ""
    together: str = ""
    go_to: str | Callable[[S, Data], str] = ""
    then: Callable[[Data], str] = lambda data: ""
    alongside: frozenset[str] = frozenset()
    in_bar: bool = True
    hinders: bool = True

    @property
    def asks(self) -> bool:
        """Can it not do without something that is filled in?"""
        return bool(self.required or self.reason_required)

    @property
    def is_click(self) -> bool:
        """Does this step need nothing but a click?"""
        return self.form is StapForm

    def describe_success(self, zaak: S, data: Data) -> str:
        """What is told when the step was taken."""
        text = self.success if isinstance(self.success, str) else self.success(zaak, data)
        return text or f"«{self.label}» is gedaan."

    def get_place(self, zaak: S, data: Data) -> str:
        """Where in the case one goes on; "" is its own page."""
        return self.go_to if isinstance(self.go_to, str) else self.go_to(zaak, data)


@dataclass(frozen=True)
class Workflow(Generic[S]):
    """The table of one kind of case. Labels of statuses and of missing fields are what people read.

    Raises ValueError for a name that stands twice, an unknown status, a step beside an unknown one, or one that asks
    something per case and is yet offered for many at once.
    """

    transitions: tuple[Transition[S], ...]
    labels: Mapping[str, str]
    field_labels: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        names = [transition.name for transition in self.transitions]
        if len(names) != len(set(names)):
            raise ValueError("A transition name stands twice in the table.")
        unknown = {s for t in self.transitions for s in (*t.sources, t.target or "")} - {*self.labels, ""}
        if unknown:
            raise ValueError(f"Unknown status in the table: {sorted(unknown)}")
        strange = {name for t in self.transitions for name in t.alongside} - set(names)
        if strange:
            raise ValueError(f"Unknown step in alongside: {sorted(strange)}")
        asking = [t.name for t in self.transitions if t.together and t.asks and not t.form.voor_meer]
        if asking:
            raise ValueError(f"Steps that ask something per case can't be taken together: {asking}")

    @cached_property
    def quiet(self) -> frozenset[str]:
        """Names of the steps that hinder no other step."""
        return frozenset(each.name for each in self.transitions if not each.hinders)

    def get(self, name: str) -> Transition[S]:
        """The step of this name. Raises KeyError."""
        found = next((transition for transition in self.transitions if transition.name == name), None)
        if found is None:
            raise KeyError(name)
        return found


def any_of(*names: str) -> frozenset[str]:
    """These statuses or steps."""
    return frozenset(names)
