"""Small numbers hidden year after year, where a year begins with what was there at the end of the year before.

Reports of two years share that number, and who has both lays them side by side. So every year is hidden together with
the years before it: what was told stays told, what was not told stays untold, and nothing of it may follow.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from swv.kern.kleine_cellen import find_hidden

BEGIN, EIND = "begin", "eind"
Sleutel = tuple[int, str]


@dataclass(frozen=True)
class Jaarstand:
    """The numbers of one year by code, the sums between them, and the codes that have no place in the report."""

    waarden: Mapping[str, int]
    sommen: Sequence[tuple[str, Sequence[str]]]
    nooit_getoond: Collection[str] = ()


def hide_in_turn(jaren: Mapping[int, Jaarstand]) -> dict[int, frozenset[str]]:
    """{year: codes that are not told}."""
    waarden: dict[Sleutel, int] = {}
    sommen: list[tuple[Sleutel, list[Sleutel]]] = []
    latent: set[Sleutel] = set()
    told: frozenset[Sleutel] = frozenset()
    hidden: frozenset[Sleutel] = frozenset()
    found: dict[int, frozenset[str]] = {}
    for jaar, stand in sorted(jaren.items()):
        keys = {code: (jaar, code) for code in stand.waarden}
        if waarden.get((jaar - 1, EIND)) == stand.waarden.get(BEGIN, -1):
            keys[BEGIN] = (jaar - 1, EIND)
        waarden |= {keys[code]: value for code, value in stand.waarden.items()}
        sommen += [(keys[whole], [keys[part] for part in parts]) for whole, parts in stand.sommen]
        latent |= {keys[code] for code in stand.nooit_getoond}
        hidden = find_hidden(waarden, sommen, nooit_getoond=latent, altijd_getoond=told, al_verborgen=hidden)
        told = frozenset(waarden) - hidden - latent
        found[jaar] = frozenset(code for code, key in keys.items() if key in hidden)
    return found
