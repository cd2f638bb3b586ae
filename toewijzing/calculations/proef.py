"""What an invented request would meet on a route: which steps, when, and what that hangs on. Pure: no ORM, no clock."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from swv.kern.termijnen import GELIJKGESTELD, calculate_norm
from toewijzing.calculations.route import Wegstap
from toewijzing.calculations.voorwaarde import Eis, Feit, Waarheid, find_unknown, judge, judge_one
from toewijzing.enums import VOOR_VERSTUREN, Stap

# The unit of the term of experts; those of steps are in ``Normeenheid``.
DAGEN = "dagen"


@dataclass(frozen=True)
class Proefstap:
    """One step as this request meets it.

    ``oordeel``: it is taken, it is not, or that hangs on ``wacht_op`` (keys of fields). ``faalt``: the conditions that don't
    hold; ``al_beslist``: an earlier step decides (or may). ``begin`` and ``tot``: its first and last day, as far as the
    steps before it have a term; an akkoord of the school comes before the first day and has none.
    """

    stap: Wegstap
    oordeel: Waarheid
    wacht_op: tuple[str, ...] = ()
    faalt: tuple[Eis, ...] = ()
    al_beslist: bool = False
    begin: date | None = None
    tot: date | None = None


def simulate(
    stappen: Sequence[Wegstap],
    feiten: Mapping[str, Feit],
    dag: date,
    termijnen: Mapping[int, tuple[int, str]],
    gelijkgesteld: Collection[date] = GELIJKGESTELD,
) -> list[Proefstap]:
    """Every step of the route, in order, for a request of these facts that comes in complete on this day.

    ``termijnen``: {id of the step: (number, ``weken``, ``werkdagen`` or ``dagen``)} of those with a term of their own.
    """
    found: list[Proefstap] = []
    begin: date | None = dag
    for stap in stappen:
        step = _judge(stap, feiten, found)
        if stap.doet not in VOOR_VERSTUREN and step.oordeel != Waarheid.NEE:
            tot = None
            if step.oordeel == Waarheid.JA and begin and stap.id in termijnen:
                tot = find_einde(begin, termijnen[stap.id], gelijkgesteld)
            shown = begin if step.oordeel == Waarheid.JA else None
            step = Proefstap(step.stap, step.oordeel, step.wacht_op, step.faalt, step.al_beslist, shown, tot)
            begin = tot
        found.append(step)
    return found


def _judge(stap: Wegstap, feiten: Mapping[str, Feit], eerder: Sequence[Proefstap]) -> Proefstap:
    oordeel = judge(stap.eisen, feiten)
    if oordeel == Waarheid.NEE:
        faalt = [eis for eis in stap.eisen if judge_one(eis, feiten.get(eis.veld)) == Waarheid.NEE]
        return Proefstap(stap, oordeel, faalt=tuple(faalt))
    deciders = [each for each in eerder if each.stap.doet == Stap.BESLUIT]
    if any(each.oordeel == Waarheid.JA for each in deciders):
        return Proefstap(stap, Waarheid.NEE, al_beslist=True)
    waiting = [veld for each in deciders if each.oordeel == Waarheid.ONBEKEND for veld in each.wacht_op]
    own = find_unknown(stap.eisen, feiten)
    if waiting or own:
        wacht_op = tuple(dict.fromkeys([*own, *waiting]))
        return Proefstap(stap, Waarheid.ONBEKEND, wacht_op, al_beslist=bool(waiting) and not own)
    return Proefstap(stap, Waarheid.JA)


def find_einde(begin: date, duur: tuple[int, str], gelijkgesteld: Collection[date] = GELIJKGESTELD) -> date:
    """The last day of so many weeks, working days or days from this day on. Raises ValueError for another unit."""
    aantal, eenheid = duur
    if eenheid == DAGEN:
        return begin + timedelta(days=aantal)
    return calculate_norm(begin, aantal, eenheid, vandaag=begin, gelijkgesteld=gelijkgesteld)


def find_velden(stappen: Sequence[Wegstap]) -> list[str]:
    """The fields at which these steps look, each once, in order."""
    return list(dict.fromkeys(eis.veld for stap in stappen for eis in stap.eisen))
