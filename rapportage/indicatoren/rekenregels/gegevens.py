"""Everything that the indicators of one page are counted from, each part read once and only when it is asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from financien.referentie.enums import Tariefsoort, Tellingsoort
from rapportage.indicatoren.calculations import Telperiode
from rapportage.indicatoren.queries import geld
from rapportage.indicatoren.queries.aanvraag import (
    Aanvraagsommen,
    Cijferkeuze,
    Cijfersoort,
    find_uitgezonderd,
    get_sommen,
    get_soorten,
)
from rapportage.indicatoren.queries.leerling import get_oppstanden, get_thuiszitters
from rapportage.indicatoren.queries.school import Cijferschool, get_scholen
from rapportage.indicatoren.queries.telling import Plek, Tellingen, get_tellingen
from swv.kern.feiten import Feiten
from swv.organisatie.models import Organisatie
from swv.wet.queries import get_feiten

VSO = (Tellingsoort.VSO_1, Tellingsoort.VSO_2, Tellingsoort.VSO_3)
SO = (Tellingsoort.SO_1, Tellingsoort.SO_2, Tellingsoort.SO_3)
TELLINGSOORTEN = (Tellingsoort.LEERLINGEN, Tellingsoort.PRO, Tellingsoort.SBO, *VSO, *SO)
TARIEFSOORTEN = (
    Tariefsoort.ZWAAR, Tariefsoort.VSO_1, Tariefsoort.VSO_2, Tariefsoort.VSO_3, Tariefsoort.SO_1, Tariefsoort.SO_2,
    Tariefsoort.SO_3,
)  # fmt: skip


@dataclass
class Rekengegevens:
    """``scholen`` None is every school of the swv. ``perioden`` oldest first; with ``alleen_laatste`` only the last one
    comes with its rows per school, board and kind: the others are for a trend."""

    swv: Organisatie
    perioden: Sequence[Telperiode]
    vandaag: date
    scholen: frozenset[int] | None = None
    soort: str = ""
    alleen_laatste: bool = False

    def wants_rows(self, periode: Telperiode) -> bool:
        """Are rows per school, board and kind needed of this period, or only its total?"""
        return not self.alleen_laatste or periode == self.perioden[-1]

    @property
    def keuze(self) -> Cijferkeuze:
        """The choice of swv, schools and kind as the queries on monthly counts take it."""
        return Cijferkeuze(self.swv.pk, self.scholen, self.soort)

    @cached_property
    def alle_scholen(self) -> dict[int, Cijferschool]:
        """{id: school} of the whole swv, whatever was chosen: also the others are needed to hide small numbers."""
        return get_scholen(self.swv.pk, self.vandaag)

    def is_teldag(self, dag: date) -> bool:
        """Is this the day of its year on which pupils of this sector count (fact ``teldatum_po`` or ``_vo``)?"""
        return dag == self.feiten.get_jaardag(f"teldatum_{self.swv.sector}", dag.year)

    @cached_property
    def feiten(self) -> Feiten:
        """The facts of the law of this swv."""
        return get_feiten(self.swv.pk)

    @cached_property
    def sommen(self) -> Aanvraagsommen:
        """Sums and medians of the monthly counts of requests, of all periods together."""
        return get_sommen(self.keuze, self.perioden)

    @cached_property
    def soorten(self) -> list[Cijfersoort]:
        """Every version of the kinds of request of this swv."""
        return get_soorten(self.swv.pk)

    @property
    def soortnamen(self) -> dict[str, str]:
        """{code: name as it is now} of the kinds of request of this swv."""
        return {soort.code: soort.naam for soort in self.soorten}

    def find_uitgezonderd(self, periode: Telperiode) -> frozenset[int]:
        """Ids of the schools that a kind leaves out by name in this period, so that «nothing asked» says nothing."""
        return find_uitgezonderd(self.soorten, periode, self.alle_scholen.values())

    @cached_property
    def tellingen(self) -> Tellingen:
        """All counts of pupils from before the end of the last period, of the whole swv."""
        return get_tellingen(self.swv.pk, TELLINGSOORTEN, max(periode.tot for periode in self.perioden))

    @cached_property
    def oppstanden(self) -> dict[str, dict[int, dict[str, Any]]]:
        """{period: {school: its newest count of OPP's in that period}}."""
        return get_oppstanden(self.keuze, self.perioden)

    @cached_property
    def thuiszitters(self) -> dict[str, tuple[date, dict[tuple[int | None, str], int]]]:
        """{period: (newest reference day in it, {(school, column of the return): number of pupils})}."""
        return get_thuiszitters(self.keuze, self.perioden)

    @cached_property
    def lasten(self) -> dict[int, tuple[str, dict[str, Any]]]:
        """{year: («realisatie» or «begroting», {programme: cost in euro})}."""
        return geld.get_lasten(self.swv.pk, [geldjaar(periode) for periode in self.perioden])

    @cached_property
    def tarieven(self) -> dict[int, dict[str, Any]]:
        """{year: {code: tariff in euro per pupil on 1 January}}."""
        return geld.get_tarieven(self.swv.pk, [geldjaar(periode) for periode in self.perioden], TARIEFSOORTEN)

    @cached_property
    def beschikkingen(self) -> dict[int, Any]:
        """{year: the decision of DUO about zware ondersteuning}; a year without one is absent."""
        return geld.get_beschikkingen(self.swv.pk, [geldjaar(periode) for periode in self.perioden])

    @cached_property
    def plek(self) -> Plek | None:
        """The chosen schools with their boards; None is the whole swv."""
        if self.scholen is None:
            return None
        per_board: dict[int, set[int]] = {}
        for school in self.alle_scholen.values():
            per_board.setdefault(school.bestuur_id, set()).add(school.pk)
        some = {board for board, schools in per_board.items() if schools & self.scholen}
        whole = frozenset(board for board in some if per_board[board] <= self.scholen)
        return Plek(self.scholen, whole, frozenset(some - whole))

    def own(self, pk: int | None) -> bool:
        """Does this school belong to the choice?"""
        return self.scholen is None or pk in self.scholen


def geldjaar(periode: Telperiode) -> int:
    """Money goes by calendar year: of a school year the one in which it ends."""
    return periode.laatste_dag.year
