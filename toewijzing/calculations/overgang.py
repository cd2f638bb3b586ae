"""Which steps stay done when a running request goes over to another version of its kind. Pure: no ORM, no clock."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from toewijzing.calculations.route import Wegstap
from toewijzing.calculations.voorwaarde import Eis, split_groepen


def is_same(one: Wegstap, other: Wegstap) -> bool:
    """Is it the same step: what is done, by which role or body, under the same conditions, in whatever order and by whatever name?"""

    def tell(stap: Wegstap) -> tuple[str, str, str, frozenset[frozenset[Eis]]]:
        groepen = frozenset(frozenset(replace(eis, groep=0) for eis in groep) for groep in split_groepen(stap.eisen))
        return (stap.doet, stap.rol, stap.orgaan, groepen)

    return tell(one) == tell(other)


def match_done(oud: Sequence[Wegstap], nieuw: Sequence[Wegstap], gedaan: Collection[int]) -> dict[int, int]:
    """{id of a new step: id of the old one that was done}; each old step counts once, in order."""
    free = [stap for stap in oud if stap.id in gedaan]
    found: dict[int, int] = {}
    for stap in nieuw:
        before = next((other for other in free if is_same(other, stap)), None)
        if before is not None:
            found[stap.id] = before.id
            free.remove(before)
    return found
