"""What can be wrong with a model, always in words that a controller understands."""

from collections.abc import Iterable
from dataclasses import dataclass

from financien.referentie.calculations.fout import Rekenfout
from financien.referentie.calculations.namen import name_codes


@dataclass(frozen=True, slots=True)
class Modelfout:
    """One thing wrong with a rule: the code of the rule, the code of the field ('' = the whole rule), what to do."""

    regel: str
    veld: str
    tekst: str

    def __post_init__(self) -> None:
        """What people read holds no codes."""
        object.__setattr__(self, "tekst", name_codes(self.tekst))


class OngeldigModel(Rekenfout):
    """A model that cannot be computed; ``fouten`` says per rule and field why."""

    def __init__(self, fouten: Iterable[Modelfout]) -> None:
        self.fouten = tuple(fouten)
        super().__init__([f"{fout.regel}: {fout.tekst}" if fout.regel else fout.tekst for fout in self.fouten])
