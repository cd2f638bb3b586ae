"""The registry of figure blocks: a code, its definition, and a function that fills it from the registers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django.utils import timezone

from rapportage.jaarverslag.calculations.cijferblok import Blokinhoud, BlokOntbreekt, missing
from swv.kern.feiten import Feiten
from swv.kern.muren import wall_context
from swv.organisatie.models import Organisatie
from swv.wet.queries import get_feiten


@dataclass(frozen=True)
class Blokvraag:
    """For which swv and calendar year a block is filled, and what has to stay the same while reading."""

    swv: Organisatie
    jaar: int

    @property
    def begin(self) -> date:
        """The first day of the year: 1 January."""
        return date(self.jaar, 1, 1)

    @property
    def eind(self) -> date:
        """The last day."""
        return date(self.jaar, 12, 31)

    @cached_property
    def feiten(self) -> Feiten:
        """The facts of the law of this swv."""
        return get_feiten(self.swv.pk)

    def get_teldag(self, jaar: int | None = None) -> date:
        """The day of a year (of the report itself) on which pupils of this sector count."""
        return self.feiten.get_jaardag(f"teldatum_{self.swv.sector}", jaar or self.jaar)

    def vorig(self) -> "Blokvraag":
        """The same question about the year before."""
        return Blokvraag(self.swv, self.jaar - 1)


Vuller = Callable[[Blokvraag], Blokinhoud]


@dataclass(frozen=True)
class Bloksoort:
    """``bron`` tells which register it comes from, ``definitie`` what is counted; ``nodig``: without it no report."""

    code: str
    titel: str
    bron: str
    definitie: str
    vul: Vuller
    nodig: bool = False
    leerlingen: bool = False


BLOKKEN: dict[str, Bloksoort] = {}


def blok(
    code: str, titel: str, *, bron: str, definitie: str, nodig: bool = False, leerlingen: bool = False
) -> Callable[[Vuller], Vuller]:
    """Decorator: this function fills the block of this code. ``leerlingen``: it counts pupils, so small ones are hidden."""

    def decorate(vul: Vuller) -> Vuller:
        if code in BLOKKEN:
            raise ValueError(f"Block {code} is registered twice.")
        BLOKKEN[code] = Bloksoort(code, titel, bron, definitie, vul, nodig, leerlingen)
        return vul

    return decorate


def fill(code: str, vraag: Blokvraag) -> dict[str, Any]:
    """The block as JSON, counted on behalf of the swv; what is missing instead of numbers when it can't be filled.

    Counts only: the wall is opened for the swv of the report, whoever asks.
    """
    with wall_context([vraag.swv.pk], timezone.localdate()):
        try:
            return BLOKKEN[code].vul(vraag).to_json()
        except BlokOntbreekt as problem:
            return missing(str(problem))
