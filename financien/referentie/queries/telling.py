"""The counts of pupils that the income of a year is computed from."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Q

from financien.referentie.models import Telling
from financien.referentie.queries.gegevens import best_first
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie, holds_on

TELDATUM_2012 = date(2012, 10, 1)


@dataclass(frozen=True)
class Inkomstentelling:
    """All counts of an swv on the days that matter: the swv's own total, and those of schools and boards.

    ``aangesloten`` are the schools tied to the swv on 1 January of the budget year.
    """

    totaal: dict[tuple[str, date], Decimal]
    per_school: dict[tuple[str, date], dict[Organisatie, Decimal]]
    aangesloten: frozenset[Organisatie]

    def rows(
        self, code: str, dag: date, soorten: Collection[str] = (), *, alleen_aangesloten: bool = False
    ) -> dict[Organisatie, Decimal]:
        """The counts of schools (of these kinds), and of boards that have such a school and were counted as a whole."""
        found = self.per_school.get((code, dag), {})
        schools = self.aangesloten if alleen_aangesloten else {*self.aangesloten, *found}
        wanted = {org for org in schools if org.bestuur_id and (not soorten or org.schoolsoort in soorten)}
        boards = {org.bestuur_id for org in wanted}
        counted = {org.bestuur_id for org in found if org.bestuur_id}
        return {
            org: count
            for org, count in found.items()
            if org in wanted or (org.bestuur_id is None and org.pk not in counted and org.pk in boards)
        }

    def get(self, code: str, dag: date, soorten: Collection[str] = (), **keuze: bool) -> Decimal | None:
        """The total that was entered for the swv, else the sum over its schools; None when nothing was counted."""
        if (code, dag) in self.totaal:
            return self.totaal[code, dag]
        return self.get_schools(code, dag, soorten, **keuze)

    def get_schools(self, code: str, dag: date, soorten: Collection[str] = (), **keuze: bool) -> Decimal | None:
        """The sum over the schools, whatever was entered for the swv as a whole."""
        if not self.rows(code, dag, soorten):
            return None
        return sum(self.rows(code, dag, soorten, **keuze).values(), Decimal(0))


def read_counts(swv: Organisatie, jaar: int) -> Inkomstentelling:
    """Counts of the days that pay for ``jaar`` (1 February, 1 October before it, and 2012): swv and schools apart."""
    days = (date(jaar - 1, 2, 1), date(jaar - 1, 10, 1), TELDATUM_2012)
    rows = Telling.objects.filter(swv=swv, datum__in=days).select_related("organisatie__bestuur")
    found = {(row.code, row.datum, row.organisatie): row.aantal for row in best_first(rows)}
    totals: dict[tuple[str, date], Decimal] = {}
    schools: dict[tuple[str, date], dict[Organisatie, Decimal]] = defaultdict(dict)
    for (code, datum, organisatie), aantal in found.items():
        if organisatie.pk == swv.pk:
            totals[code, datum] = aantal
        else:
            schools[code, datum][organisatie] = aantal
    tied = Organisatie.objects.filter(
        Q(holds_on(date(jaar, 1, 1), "aangesloten_bij__"), aangesloten_bij__swv=swv), soort=Organisatiesoort.SCHOOL
    )
    return Inkomstentelling(totals, schools, frozenset(tied.only("schoolsoort", "bestuur")))
