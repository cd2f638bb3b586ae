"""Rounds of requests: which one a request goes into, and whether the days of a round are possible. Pure."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol, TypeVar

from swv.kern.templatetags.verband import datum
from swv.kern.termijnen import GELIJKGESTELD, calculate_beslistermijn

# A year later on the same day of the week.
JAAR = timedelta(weeks=52)
GEEN_RONDE = (
    "Voor deze aanvraag is nu geen ronde open, en er is nog geen volgende ronde gepland. Vraag de secretaris van het"
    " samenwerkingsverband wanneer de volgende ronde opent."
)


class MetRondedagen(Protocol):
    """What has the days of a round."""

    @property
    def opent_op(self) -> date: ...
    @property
    def sluit_op(self) -> date: ...
    @property
    def behandeld_op(self) -> date: ...


R = TypeVar("R", bound=MetRondedagen)


@dataclass(frozen=True)
class Rondedagen:
    """A round as it is written down, all days included."""

    naam: str
    opent_op: date
    sluit_op: date
    behandeld_op: date

    def repeat(self) -> "Rondedagen":
        """The same round a year later, on the same days of the week."""
        return Rondedagen(self.naam, self.opent_op + JAAR, self.sluit_op + JAAR, self.behandeld_op + JAAR)


def find_ronde(rondes: Iterable[R], dag: date) -> R | None:
    """The round in which a request goes that is handed in on this day: the open one, else the next that opens."""
    left = sorted((ronde for ronde in rondes if ronde.sluit_op >= dag), key=lambda ronde: ronde.opent_op)
    return left[0] if left else None


def is_open(ronde: MetRondedagen, dag: date) -> bool:
    """Can be handed in for this round on this day?"""
    return ronde.opent_op <= dag <= ronde.sluit_op


def check_rondes(rondes: Sequence[Rondedagen]) -> dict[int, str]:
    """{place of the round: what is wrong with its days, in Dutch}; the others are possible together."""
    fouten: dict[int, str] = {}
    for place, ronde in enumerate(rondes):
        if ronde.sluit_op < ronde.opent_op:
            fouten[place] = "De ronde sluit voordat zij opent. Kies een latere sluitingsdag."
        elif ronde.behandeld_op < ronde.sluit_op:
            fouten[place] = "De behandeling ligt vóór de sluitingsdag. Kies een latere dag."
        elif other := next((each for each in rondes[:place] if overlaps(each, ronde)), None):
            fouten[place] = f"Deze ronde is open tegelijk met «{other.naam}». Laat haar daarna pas opengaan."
    return fouten


def overlaps(een: MetRondedagen, ander: MetRondedagen) -> bool:
    """Are both open on some day?"""
    return een.opent_op <= ander.sluit_op and ander.opent_op <= een.sluit_op


def check_wet(ronde: MetRondedagen, weken: int, gelijkgesteld: Collection[date] = GELIJKGESTELD) -> str:
    """That the legal term (``weken``, Awb 4:13) of who hands in at once ends before the round is treated, or "".

    The legal term counts from receipt, whatever the round says.
    """
    eerste = calculate_beslistermijn(ronde.opent_op, weken, [], ronde.opent_op, gelijkgesteld).uiterlijk
    if eerste >= ronde.behandeld_op:
        return ""
    return (
        f"Wie op {datum(ronde.opent_op)} indient, moet uiterlijk op {datum(eerste)} een besluit hebben (Awb 4:13), en deze"
        f" ronde wordt pas op {datum(ronde.behandeld_op)} behandeld. Besluit eerder, of laat de ronde later opengaan."
    )


def describe_ronde(ronde: MetRondedagen, dag: date) -> str:
    """«Sluit op 1 november 2026, behandeld op 4 december 2026», with from when it is open, or that it closed."""
    slot = f"{datum(ronde.sluit_op)}; behandeld uiterlijk op {datum(ronde.behandeld_op)}"
    if ronde.sluit_op < dag:
        return f"sloot op {slot}"
    return f"sluit op {slot}" if is_open(ronde, dag) else f"opent op {datum(ronde.opent_op)} en sluit op {slot}"
