"""Conditions on a board or school, which are of one swv alone: they stay behind, and the list says what they were of."""

from collections.abc import Iterator, Mapping
from typing import Any

from overnemen.calculations.bestand import Deel
from overnemen.queries.verschil import describe
from overnemen.queries.vorm import Vorm, looks_at_organisatie

ACHTERBLIJVER = (
    "Bij {}: de voorwaarde op een bestuur of school komt niet mee. Vul haar hier zelf in; zonder andere voorwaarde geldt dit"
    " anders altijd."
)


def find_achterblijvers(vorm: Vorm, deel: Mapping[str, Any], waar: str = "") -> Iterator[str]:
    """What one should know of conditions on a board or school: they stay behind, and what they were of."""
    for name, kind in vorm.kinderen.items():
        for plek, each in enumerate(deel[name], 1):
            if looks_at_organisatie(kind, each):
                yield ACHTERBLIJVER.format(waar)
            yield from find_achterblijvers(kind, each, f"{kind.wat} {describe(kind, each, str(plek))}")


def leave_behind(vorm: Vorm, deel: Deel) -> Deel:
    """This thing without conditions on a board or school."""
    kept = dict(deel)
    for name, kind in vorm.kinderen.items():
        kept[name] = [leave_behind(kind, each) for each in deel[name] if not looks_at_organisatie(kind, each)]
    return kept
