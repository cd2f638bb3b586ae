"""A kind of import: its columns, what its rows must agree with, and how they are saved."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from swv.kern.inlezen.controle import Voorbeeld, read_file
from swv.kern.inlezen.kolommen import Fout, Kolom, Rij
from swv.kern.inlezen.plaatsen import Koppeling
from swv.kern.inlezen.terugnemen import Geraakt


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


class Rijstand(StrEnum):
    """What taking over a row would do."""

    NIEUW = "nieuw"
    GEWIJZIGD = "gewijzigd"
    GELIJK = "gelijk"


@dataclass(frozen=True)
class Resultaat:
    """What the rows mean together: mistakes stop the import, remarks do not. ``standen`` is {row number: Rijstand}."""

    fouten: Sequence[Fout] = ()
    meldingen: Sequence[str] = ()
    standen: Mapping[int, str] = field(default_factory=dict)


def _accept(doel: Inleesdoel, rijen: list[Rij]) -> Resultaat:
    return Resultaat()


def _touch_nothing(doel: Inleesdoel, rijen: list[Rij]) -> Sequence[Geraakt]:
    return ()


def _leave(doel: Inleesdoel, data: bytes, naam: str) -> None:
    return None


@dataclass(frozen=True)
class Importsoort:
    """One kind of file that a controller can import.

    ``kolommen`` is a tuple, or a function of the Doel when they differ per object. ``controleer`` looks at all rows
    together and at the database, and runs again right before saving. ``bewaar`` writes everything (it runs in the
    transaction of the import; raising rolls all back) and returns a Dutch sentence that says what was saved.
    ``zoek`` finds the object by id as this user may see and edit it, or raises Http404 / PermissionDenied; without it
    the import belongs to the swv as a whole. ``terug`` is the address to go to. ``per_rij``: may good rows be taken over
    without the others? Not when a part of a month or of a budget would pass for the whole. ``met_totalen``: rows that
    only add up are read too, to be compared. ``raakt`` gives the rows of the database that taking these rows over may
    change, parents first, so that it can be taken back. ``vertaal`` makes a list of a known sender one in our own columns,
    and says what was left out; None for any other file.
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
    per_rij: bool = False
    met_totalen: bool = False
    raakt: Callable[[Inleesdoel, list[Rij]], Sequence[Geraakt]] = _touch_nothing
    vertaal: Callable[[Inleesdoel, bytes, str], tuple[bytes, list[str]] | None] = _leave

    def get_kolommen(self, doel: Inleesdoel) -> tuple[Kolom, ...]:
        """The columns for this file, also when they depend on the object that it is read into."""
        return self.kolommen(doel) if callable(self.kolommen) else self.kolommen


def preview(
    *, soort: Importsoort, doel: Inleesdoel, data: bytes, naam: str, notatie: str = "",
    geen_bsn: Mapping[str, str] | None = None, koppeling: Koppeling | None = None,
) -> Voorbeeld:  # fmt: skip
    """Read a file and say everything that is wrong with it. Raises Onleesbaar when it can't be read as this kind.

    ``geen_bsn`` and ``koppeling``: see ``read_file``.
    """
    kolommen = soort.get_kolommen(doel)
    voorbeeld = read_file(data, naam, kolommen, notatie, geen_bsn, koppeling, met_totalen=soort.met_totalen)
    if voorbeeld.is_goed:
        found: Resultaat = soort.controleer(doel, voorbeeld.rijen)
        voorbeeld.fouten += found.fouten
        voorbeeld.meldingen += found.meldingen
    else:
        # So that everything is told at once. What is said about the file as a whole waits until all rows can be read.
        wrong = voorbeeld.foute_rijen
        found = soort.controleer(doel, [rij for rij in voorbeeld.rijen if rij.nummer not in wrong])
        voorbeeld.fouten += [fout for fout in found.fouten if fout.rij is not None]
    voorbeeld.standen.update(found.standen)
    voorbeeld.fouten.sort(key=lambda fout: fout.rij or 0)
    return voorbeeld
