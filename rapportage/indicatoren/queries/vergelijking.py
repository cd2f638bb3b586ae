"""The figures of other schools that a school or board may see: small numbers hidden, own schools left out.

The own schools are left out before small numbers are hidden. So at least two rows are hidden when one is, and who knows
the own numbers and the total of the swv can't work one out.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from hashlib import sha256

from rapportage.indicatoren.calculations import Indicatordeel, Indicatoruitkomst
from rapportage.indicatoren.enums import Inzagekeuze
from rapportage.indicatoren.models import Cijferinzage
from rapportage.indicatoren.permissions import AANVRAAGCIJFERS, STROOMCIJFERS
from rapportage.indicatoren.queries.selectie import Selectie
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.models import holds_on

# Of pupils at home and of OPP's the law and their own pages say who sees numbers; money is of the swv.
TE_VERGELIJKEN = frozenset({*AANVRAAGCIJFERS, *STROOMCIJFERS})
# With fewer others a row without a name is no secret, and two hidden rows are no help.
MINSTENS = 3


@dataclass(frozen=True)
class Vergelijkrij:
    """One other school, by name or as «School 3»; no value is hidden or not known."""

    naam: str
    waarde: Decimal | None
    verborgen: bool
    nvt: bool = False


@dataclass(frozen=True)
class Vergelijking:
    """The other schools for one figure, and what the swv chose."""

    keuze: str
    uitkomst: Indicatoruitkomst
    rijen: list[Vergelijkrij]


def get_keuze(selectie: Selectie) -> str:
    """What the swv lets schools and boards see of one another today."""
    row = Cijferinzage.objects.filter(holds_on(selectie.vandaag), swv=selectie.swv.pk).only("keuze").first()
    return row.keuze if row else Inzagekeuze.EIGEN


def get_others(selectie: Selectie, keuze: str) -> frozenset[int]:
    """Ids of the schools that this person may compare with: never the own ones. A board has all its schools already."""
    own, every = selectie.eigen_scholen, selectie.alle_scholen
    if keuze == Inzagekeuze.EIGEN or selectie.ziet_swv:
        return frozenset()
    if keuze == Inzagekeuze.BESTUUR:
        boards = {school.bestuur_id for school in own.values()} if selectie.user.rol in SCHOOLROLLEN else set()
        return frozenset(pk for pk, school in every.items() if school.bestuur_id in boards) - frozenset(own)
    return frozenset(every) - frozenset(own)


def get_vergelijking(selectie: Selectie, code: str) -> Vergelijking | None:
    """The other schools for this figure in the chosen year; None when this person may see none of them."""
    if code not in TE_VERGELIJKEN or selectie.ziet_swv:
        return None
    keuze = get_keuze(selectie)
    others = get_others(selectie, keuze)
    if len(others) < MINSTENS:
        return None
    uitkomst = selectie.hide_others(others, code)
    rows = list(uitkomst.per_school)
    if keuze == Inzagekeuze.CODES:
        rows = _without_names(rows, selectie.swv.pk)
    return Vergelijking(keuze, uitkomst, [Vergelijkrij(row.naam, row.waarde, row.verborgen, row.nvt) for row in rows])


def _without_names(rows: list[Indicatordeel], swv_id: int) -> list[Indicatordeel]:
    """Numbered in an order that says nothing about the name, and stays the same between figures and years."""
    order = sorted(rows, key=lambda row: sha256(f"{swv_id}:{row.sleutel}".encode()).hexdigest())
    return [replace(row, naam=f"School {number}") for number, row in enumerate(order, 1)]
