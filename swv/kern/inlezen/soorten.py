"""A kind of import: its columns, what its rows must agree with, and how they are saved."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from swv.kern.inlezen.kolommen import Fout, Kolom, Rij


@dataclass(frozen=True)
class Inleesdoel:
    """For whom and for what rows are read: the swv, who imports, the object they belong to (a begroting), the file."""

    swv: Any
    by: Any
    object: Any = None
    bestand: Any = None

    @property
    def bron(self) -> str:
        """The name of the file, as the source of every figure that comes from it."""
        return str(self.bestand.naam) if self.bestand is not None else ""


@dataclass(frozen=True)
class Resultaat:
    """What the rows mean together: mistakes stop the import, remarks do not."""

    fouten: Sequence[Fout] = ()
    meldingen: Sequence[str] = ()


def _accept(doel: Inleesdoel, rijen: list[Rij]) -> Resultaat:
    return Resultaat()


@dataclass(frozen=True)
class Importsoort:
    """One kind of file that a controller can import.

    ``kolommen`` is a tuple, or a function of the Doel when they differ per object. ``controleer`` looks at all rows
    together and at the database, and runs again right before saving. ``bewaar`` writes everything (it runs in the
    transaction of the import; raising rolls all back) and returns a Dutch sentence that says what was saved.
    ``zoek`` finds the object by id as this user may see and edit it, or raises Http404 / PermissionDenied; without it
    the import belongs to the swv as a whole. ``terug`` is the address to go to.
    """

    code: str
    titel: str
    uitleg: str
    kolommen: tuple[Kolom, ...] | Callable[[Inleesdoel], tuple[Kolom, ...]]
    bewaar: Callable[[Inleesdoel, list[Rij]], str]
    terug: Callable[[Inleesdoel], str]
    controleer: Callable[[Inleesdoel, list[Rij]], Resultaat] = _accept
    zoek: Callable[[Any, int], Any] | None = None
    voorbeelden: Callable[[Inleesdoel], Iterable[Sequence[Any]]] | None = None

    def get_kolommen(self, doel: Inleesdoel) -> tuple[Kolom, ...]:
        """The columns for this file, also when they depend on the object that it is read into."""
        return self.kolommen(doel) if callable(self.kolommen) else self.kolommen
