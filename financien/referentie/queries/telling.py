"""The counts of pupils that the income of a year is computed from."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Q

from financien.referentie.calculations.fout import GegevenOntbreekt, Gemis
from financien.referentie.enums import Tellingsoort
from financien.referentie.models import Telling
from financien.referentie.queries.gegevens import best_first
from swv.kern.bereik import Bereik, add_up
from swv.kern.calculations import to_plain
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie, holds_on

TELDATUM_2012 = date(2012, 10, 1)
MAX_GENOEMD = 10


@dataclass(frozen=True)
class Inkomstentelling:
    """All counts of an swv on the days that matter: the swv's own total, and those of schools and boards.

    ``aangesloten`` are the schools tied to the swv on 1 January of the budget year.
    """

    totaal: dict[tuple[str, date], Decimal | Bereik]
    per_school: dict[tuple[str, date], dict[Organisatie, Decimal | Bereik]]
    aangesloten: frozenset[Organisatie]

    def rows(
        self, code: str, dag: date, soorten: Collection[str] = (), *, alleen_aangesloten: bool = False
    ) -> dict[Organisatie, Decimal]:
        """The counts of schools (of these kinds), and of boards that have such a school and were counted as a whole.

        Raises GegevenOntbreekt when of one of them only a range is known.
        """
        found = self.per_school.get((code, dag), {})
        schools = self.aangesloten if alleen_aangesloten else {*self.aangesloten, *found}
        wanted = {org for org in schools if org.bestuur_id and (not soorten or org.schoolsoort in soorten)}
        boards = {org.bestuur_id for org in wanted}
        counted = {org.bestuur_id for org in found if org.bestuur_id}
        return _demand_numbers(
            code,
            dag,
            {
                org: count
                for org, count in found.items()
                if org in wanted or (org.bestuur_id is None and org.pk not in counted and org.pk in boards)
            },
        )

    def get(self, code: str, dag: date, soorten: Collection[str] = (), **keuze: bool) -> Decimal | None:
        """The total that was entered for the swv, else the sum over its schools; None when nothing was counted.

        Raises GegevenOntbreekt when only a range is known.
        """
        if (total := self.totaal.get((code, dag))) is not None:
            if isinstance(total, Bereik):
                raise GegevenOntbreekt([describe_bereik(code, dag, f"het samenwerkingsverband ({total})")])
            return total
        return self.get_schools(code, dag, soorten, **keuze)

    def get_schools(self, code: str, dag: date, soorten: Collection[str] = (), **keuze: bool) -> Decimal | None:
        """The sum over the schools, whatever was entered for the swv as a whole. Raises GegevenOntbreekt for a range."""
        if not self.rows(code, dag, soorten):
            return None
        return sum(self.rows(code, dag, soorten, **keuze).values(), Decimal(0))


def describe_bereik(code: str, dag: date, van: str) -> Gemis:
    """What is missing where only a range is known: the number that the swv itself knows."""
    naam = Tellingsoort(code).label
    return Gemis(
        f"bereik:{code}:{dag.isoformat()}",
        f"het juiste aantal {naam} op {dag.day}-{dag.month}-{dag.year} van {van}. Vul bij Tellingen het aantal in dat u zelf"
        " kent",
    )


def _demand_numbers(code: str, dag: date, counts: Mapping[Organisatie, Decimal | Bereik]) -> dict[Organisatie, Decimal]:
    """The same counts when all are numbers. Raises GegevenOntbreekt that names the ranges and what the sum can be."""
    numbers = {org: count for org, count in counts.items() if isinstance(count, Decimal)}
    if len(numbers) < len(counts):
        by_name = sorted(counts.items(), key=lambda item: to_plain(item[0].naam))
        ranges = [f"{org.naam} ({count})" for org, count in by_name if isinstance(count, Bereik)]
        more = f" en nog {len(ranges) - MAX_GENOEMD}" if len(ranges) > MAX_GENOEMD else ""
        van = f"{', '.join(ranges[:MAX_GENOEMD])}{more}; samen met de andere scholen is het {add_up(counts.values())}"
        raise GegevenOntbreekt([describe_bereik(code, dag, van)])
    return numbers


def read_counts(swv: Organisatie, jaar: int) -> Inkomstentelling:
    """Counts of the days that pay for ``jaar`` (1 February, 1 October before it, and 2012): swv and schools apart."""
    days = (date(jaar - 1, 2, 1), date(jaar - 1, 10, 1), TELDATUM_2012)
    rows = Telling.objects.filter(swv=swv, datum__in=days).select_related("organisatie__bestuur")
    found = {(row.code, row.datum, row.organisatie): row.geteld for row in best_first(rows)}
    totals: dict[tuple[str, date], Decimal | Bereik] = {}
    schools: dict[tuple[str, date], dict[Organisatie, Decimal | Bereik]] = defaultdict(dict)
    for (code, datum, organisatie), aantal in found.items():
        if organisatie.pk == swv.pk:
            totals[code, datum] = aantal
        else:
            schools[code, datum][organisatie] = aantal
    tied = Organisatie.objects.filter(
        Q(holds_on(date(jaar, 1, 1), "aangesloten_bij__"), aangesloten_bij__swv=swv), soort=Organisatiesoort.SCHOOL
    )
    return Inkomstentelling(totals, schools, frozenset(tied.only("schoolsoort", "bestuur")))
