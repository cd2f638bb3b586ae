"""The workflow engine: the one door through which a case moves.

Every step locks the case, asks the table, and writes its status row in the same transaction. Two people who act at the
same moment: when their steps don't hinder each other both are taken, else the second is told what happened.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, TypeVar

from django.db import transaction
from django.utils import timezone

from swv.kern.invoer.datums import judge
from swv.kern.invoer.datumveld import get_rules
from swv.kern.invoer.reden import why_no_reden
from swv.kern.zaken.fouten import Changed, Incomplete, NotAllowed, NotPossible
from swv.kern.zaken.models import Zaak, Zaakstap
from swv.kern.zaken.tabel import Data, Step, Transition

Z = TypeVar("Z", bound=Zaak)

ANDER_WAS_VOOR = "Iemand anders was u net voor."
ZELF_GEDAAN = "U deed zelf intussen al iets in deze zaak, in een ander venster."


@dataclass(frozen=True)
class Action:
    """A step as shown to one person: possible now, or grey with its reason."""

    name: str
    label: str
    allowed: bool
    reason: str = ""
    primary: bool = False


def get_actions(zaak: Zaak, user: Any, *, vandaag: date | None = None) -> list[Action]:
    """What this person can do with this case now; steps of others and of other statuses are left out.

    A step that belongs to this person and this status but is not possible yet comes along with its reason.
    """
    vandaag = vandaag or timezone.localdate()
    actions = []
    for transition in zaak.workflow.transitions:
        # The cheap questions first: most steps aren't this person's.
        if (
            zaak.status not in transition.sources
            or not transition.permission(user, zaak)
            or not transition.applies(zaak)
        ):
            continue
        problem = transition.guard(zaak, user, vandaag)
        actions.append(Action(transition.name, transition.label, not problem, problem, transition.primary))
    return actions


def check_transition(zaak: Z, transition: Transition[Z], by: Any, vandaag: date) -> None:
    """Raise NotAllowed or NotPossible when this person can't take this step with this case now."""
    refusal = transition.permission.refusal(by, zaak)
    if refusal:
        raise NotAllowed(refusal)
    if zaak.status not in transition.sources:
        label = zaak.workflow.labels[zaak.status]
        raise NotPossible(f"«{transition.label}» kan niet bij een zaak met de status «{label}».", status=zaak.status)
    if not transition.applies(zaak):
        raise NotPossible(f"«{transition.label}» hoort niet bij dit soort zaak.", status=zaak.status)
    problem = transition.guard(zaak, by, vandaag)
    if problem:
        raise NotPossible(problem, status=zaak.status)


def get_steps(zaak: Zaak, *, since: int) -> list[Zaakstap]:
    """The steps taken after version ``since``, oldest first."""
    return list(getattr(zaak, zaak.stap_relatie).filter(versie__gt=since).order_by("versie"))


def was_taken(zaak: Z, transition: Transition[Z], *, by: Any, expected: int) -> bool:
    """What happened since version ``expected``, on which this person wants to take this step.

    True: the person took this very step already (a double click, the back button). False: nothing that hinders it, which
    a quiet step never does.
    Raises Changed for anything else, and NotAllowed when the step isn't this person's (any more).
    """
    if zaak.versie == expected:
        return False
    rows, beside = get_steps(zaak, since=expected), transition.alongside | zaak.workflow.quiet
    for row in rows:
        if (row.actie, row.door_id) == (transition.name, by.pk):
            return True
        if row.actie not in beside:
            break
    else:
        if rows:
            return False
    refusal = transition.permission.refusal(by, zaak)
    if refusal:
        raise NotAllowed(refusal)
    own = bool(rows) and all(row.door_id == by.pk for row in rows)
    raise Changed(ZELF_GEDAAN if own else ANDER_WAS_VOOR, status=zaak.status, since=expected)


def missing_data(zaak: Z, transition: Transition[Z], reason: str, data: Data) -> dict[str, list[str]]:
    """{field: [message]} for what this step needs and did not get."""
    labels = zaak.workflow.field_labels
    missing = {
        name: [f"Vul «{labels.get(name, name.replace('_', ' '))}» in."]
        for name in transition.required
        if data.get(name) in (None, "", [], ())
    }
    if transition.reason_required and (fault := why_no_reden(reason)):
        missing["reason"] = [f"{fault} Dit komt in de tijdlijn."]
    return missing


def find_impossible(zaak: Z, transition: Transition[Z], data: Data, vandaag: date) -> dict[str, list[str]]:
    """{field: [message]} for days that cannot be true, by the rules of the step's own form; nothing is asked here."""
    regels = get_rules(transition.form.base_fields)
    dagen = {name: data.get(name) for name in regels}
    if not any(dagen.values()):
        return {}
    oordeel = judge(regels, dagen, vandaag=vandaag, bekend=zaak.get_bekende_dagen())
    return {name: [tekst] for name, tekst in oordeel.weigeringen.items()}


@transaction.atomic
def execute_transition(
    zaak: Z,
    name: str,
    *,
    by: Any,
    reason: str = "",
    expected: int | None = None,
    vandaag: date | None = None,
    **data: Any,
) -> Z:
    """Take one step: lock, permission, edge, guard, required fields, plausible days, effect, save, status row. Returns the case.

    ``expected`` is the version the person was looking at, see ``was_taken``; a step taken already is not taken again.
    Raises NotAllowed, NotPossible, Changed, Incomplete; KeyError for an unknown name.
    """
    vandaag = vandaag or timezone.localdate()
    transition = zaak.workflow.get(name)
    locked = _lock(zaak)
    if expected is not None and was_taken(locked, transition, by=by, expected=expected):
        return locked
    check_transition(locked, transition, by, vandaag)
    if wrong := missing_data(locked, transition, reason, data) or find_impossible(locked, transition, data, vandaag):
        raise Incomplete(wrong)
    source = locked.status
    step = Step(by, vandaag, _moment(vandaag), reason, data)
    transition.effect(locked, step)
    locked.status = transition.target or locked.status
    locked.versie += 1
    locked.settle()
    locked.save()
    locked.add_status_row(transition, source=source, by=by, reason=reason, op=step.moment)
    return locked


@transaction.atomic
def take_step(zaak: Z, transition: Transition[Z], *, by: Any, expected: int | None, data: Data) -> Z:
    """Take the step that somebody filled in, and the one that follows from it at once. Returns the case.

    Raises what ``execute_transition`` raises.
    """
    locked = _lock(zaak)
    if expected is not None and was_taken(locked, transition, by=by, expected=expected):
        return locked
    done = execute_transition(locked, transition.name, by=by, **data)
    following = transition.then(data)
    return execute_transition(done, following, by=by) if following else done


def _lock(zaak: Z) -> Z:
    """This case as it is now; nobody else moves it until this transaction ends."""
    return type(zaak)._base_manager.select_for_update(of=("self",)).get(pk=zaak.pk)


def _moment(dag: date) -> datetime:
    """Now, or noon of the day for a step that is recorded afterwards."""
    now = timezone.localtime()
    return now if dag == now.date() else datetime.combine(dag, time(12), tzinfo=now.tzinfo)
