"""Whose turn it is on a route: pure rules over steps, facts and what was done. No ORM, no clock.

A route is an ordered list of steps, each with conditions (all of one of its groups must hold). Conditions look at the request only, never
at a later step, so nothing can loop. What is not known yet is a third answer: the route then waits and says for what.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from toewijzing.calculations.voorwaarde import VRAAG, Eis, Feit, Teken, Waarheid, find_unknown, judge, split_groepen
from toewijzing.enums import VOOR_VERSTUREN, Stap

# What comes at the end of a route on which nobody decides; no step of a route, but a turn of a request.
AFHANDELEN = "afhandelen"
# What a school changes while it completes a request (and its answers); every other fact is of others, or of the day.
AAN_TE_VULLEN = frozenset({"bedrag", "weken", "leeftijd", "categorie"})


@dataclass(frozen=True)
class Wegstap:
    """One step: its id, what is done (a value of ``Stap``), by which role ("" for experts and commission), and when.

    ``orgaan``: the code of the body a meeting is of; "" is any body that may handle the request.
    """

    id: int
    doet: str
    rol: str = ""
    eisen: tuple[Eis, ...] = ()
    orgaan: str = ""


@dataclass(frozen=True)
class Beurt:
    """Where a request is: the step whose turn it is, or the facts (keys of fields) on which that depends.

    Neither: the route is at its end.
    """

    stap: Wegstap | None = None
    wacht_op: tuple[str, ...] = ()


def find_beurt(stappen: Iterable[Wegstap], feiten: Mapping[str, Feit], gedaan: Collection[int]) -> Beurt:
    """The first step that is not done and whose conditions hold; a step that may or may not hold stops the search."""
    for stap in stappen:
        if stap.id in gedaan:
            continue
        oordeel = judge(stap.eisen, feiten)
        if oordeel == Waarheid.ONBEKEND:
            return Beurt(wacht_op=tuple(find_unknown(stap.eisen, feiten)))
        if oordeel == Waarheid.JA:
            return Beurt(stap)
    return Beurt()


def find_voorbij(stappen: Iterable[Wegstap], *, wordt_aangevuld: bool) -> set[int]:
    """The ids of the steps before sending that nobody takes any more, of a request that was sent: all of them.

    While the school completes it (``wordt_aangevuld``) not those that look at what it can ask otherwise now.
    """
    before = [stap for stap in stappen if stap.doet in VOOR_VERSTUREN]
    if not wordt_aangevuld:
        return {stap.id for stap in before}
    return {stap.id for stap in before if not any(_can_change(eis) for eis in stap.eisen)}


def _can_change(eis: Eis) -> bool:
    return eis.veld in AAN_TE_VULLEN or eis.veld.startswith(VRAAG)


def find_weg(stappen: Iterable[Wegstap], feiten: Mapping[str, Feit]) -> list[Wegstap]:
    """The steps this request takes or may take: those that surely don't hold are left out."""
    return [stap for stap in stappen if judge(stap.eisen, feiten) != Waarheid.NEE]


def find_bespreekt(stappen: Iterable[Wegstap], feiten: Mapping[str, Feit], gedaan: Collection[int]) -> str:
    """The code of the body that discusses it next; "" for any body, for none, or when that is not known yet."""
    beurt = find_beurt([stap for stap in stappen if stap.doet == Stap.ZITTING], feiten, gedaan)
    return beurt.stap.orgaan if beurt.stap else ""


def find_slot(stappen: Sequence[Wegstap], feiten: Mapping[str, Feit], gedaan: Collection[int]) -> str | None:
    """The role that ends a request on whose route nobody decides; "" is who handles it.

    Who does the last check ends it at once. None: somebody decides, another step comes first, or that is not known yet.
    """
    if any(stap.doet == Stap.BESLUIT for stap in stappen):
        return None
    beurt, weg = find_beurt(stappen, feiten, gedaan), find_weg(stappen, feiten)
    last = weg[-1] if weg else None
    if beurt.wacht_op or (beurt.stap and (beurt.stap != last or beurt.stap.doet != Stap.CONTROLE)):
        return None
    return last.rol if last and last.doet == Stap.CONTROLE else ""


def find_beslisser(stappen: Iterable[Wegstap], feiten: Mapping[str, Feit]) -> str:
    """The role that decides, as it stands; "" when that depends on a fact that is not known, or when nobody decides."""
    beurt = find_beurt([stap for stap in stappen if stap.doet == Stap.BESLUIT], feiten, ())
    return beurt.stap.rol if beurt.stap else ""


def find_snelle_grens(stappen: Iterable[Wegstap]) -> Decimal | None:
    """Up to which amount (euro) the first of several deciders decides, or None."""
    besluiten = [stap for stap in stappen if stap.doet == Stap.BESLUIT]
    return find_limiet(besluiten[0]) if len(besluiten) > 1 else None


def find_limiet(stap: Wegstap, feiten: Mapping[str, Feit] | None = None) -> Decimal | None:
    """Up to which amount (euro) who takes this step decides, by its conditions; None is any amount.

    Of several groups the one that lets most through counts, of those that a request with these facts can be in.
    """
    known = feiten or {}
    limits = [_find_limiet(groep) for groep in split_groepen(stap.eisen) if _can_hold(groep, known)]
    if any(limit is None for limit in limits):
        return None
    return max((limit for limit in limits if limit is not None), default=None)


def _can_hold(groep: Iterable[Eis], feiten: Mapping[str, Feit]) -> bool:
    """Whatever the amount: that is what a decision can still change."""
    return judge([eis for eis in groep if eis.veld != "bedrag"], feiten) != Waarheid.NEE


def _find_limiet(groep: Iterable[Eis]) -> Decimal | None:
    limits = [
        Decimal(str(eis.waarden[0]))
        for eis in groep
        if eis.veld == "bedrag" and eis.teken in (Teken.HOOGSTENS, Teken.MINDER_DAN)
    ]
    return min(limits, default=None)
