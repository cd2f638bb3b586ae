"""Where a case stands on the escalation ladder of its swv: which steps were set, which comes next and when. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from thuiszitters.calculations.verzuim import Duur
from thuiszitters.enums import TeltVanaf


@dataclass(frozen=True)
class Trede:
    """One step: its name, after how long it comes by itself (None: by hand), from what that counts, and who has what say."""

    naam: str
    uitleg: str = ""
    na: Duur | None = None
    telt_vanaf: str = TeltVanaf.VERZUIM
    tafel: str = ""
    macht: str = ""
    rollen: tuple[str, ...] = ()
    beslisser: str = ""
    # The name of the body that decides on it.
    orgaan: str = ""


@dataclass(frozen=True)
class Tredestand:
    """A step of one case: the day on which it was set, or the day on which it comes (None: by hand)."""

    trede: Trede
    gezet_op: date | None
    komt_op: date | None
    is_volgende: bool
    # The day on which its body decided so.
    besloten_op: date | None = None


def calculate_komt_op(na: Duur | None, telt_vanaf: str, sinds: date, voortgang_op: date) -> date | None:
    """The day on which a step comes by itself; None for a step that is set by hand."""
    if na is None:
        return None
    return na.after(voortgang_op if telt_vanaf == TeltVanaf.VOORTGANG else sinds)


def describe_ladder(
    treden: Sequence[Trede], gezet: Mapping[str, date], sinds: date, voortgang_op: date,
    besloten: Mapping[str, date] = MappingProxyType({}),
) -> list[Tredestand]:  # fmt: skip
    """The whole ladder of one case, lowest step first. Next is the first that was not set, after the last that was."""
    last = max((place for place, trede in enumerate(treden) if trede.naam in gezet), default=-1)
    following = next((place for place, trede in enumerate(treden) if place > last), None)
    return [
        Tredestand(
            trede,
            gezet.get(trede.naam),
            None if trede.naam in gezet else calculate_komt_op(trede.na, trede.telt_vanaf, sinds, voortgang_op),
            place == following,
            besloten.get(trede.naam),
        )
        for place, trede in enumerate(treden)
    ]
