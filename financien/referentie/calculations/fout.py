"""What can be wrong with a calculation, always in words that a controller understands."""

from collections.abc import Iterable
from dataclasses import dataclass

from financien.referentie.calculations.namen import name_codes


class Rekenfout(ValueError):
    """A calculation that cannot be made; ``meldingen`` holds one Dutch sentence for each thing that is wrong."""

    def __init__(self, meldingen: Iterable[str]) -> None:
        self.meldingen = tuple(dict.fromkeys(name_codes(each) for each in meldingen))
        super().__init__(" ".join(self.meldingen))


class OngeldigeRekeninvoer(Rekenfout):
    """Counts, tariffs or units that cannot be right: negative, double, of an unknown board."""


@dataclass(frozen=True, slots=True)
class Gemis:
    """One thing that is missing: a stable code (``tarief:sbo``) and its name in Dutch."""

    code: str
    naam: str


class GegevenOntbreekt(Rekenfout):
    """Data that the calculation needs and that nobody entered yet; ``codes`` and ``namen`` in the same order."""

    def __init__(self, gemist: Iterable[Gemis]) -> None:
        unique = {item.code: item.naam for item in gemist}
        self.codes = tuple(unique)
        self.namen = tuple(name_codes(naam) for naam in unique.values())
        super().__init__([f"Er ontbreekt: {naam}." for naam in self.namen])
