"""Adding up the monthly counts of requests: per period, school and kind, in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from django.db import connection
from django.db.models import Case, CharField, Q, QuerySet, Value, When

from rapportage.indicatoren.calculations import Telperiode
from rapportage.indicatoren.enums import Cijferherkomst
from rapportage.indicatoren.queries.school import Cijferschool
from toewijzing.enums import Scholenkeuze, Versiestatus
from toewijzing.models import Aanvraagsoort

KOLOMMEN = (
    "ontvangen", "schoolaanvragen", "snelle_hulp", "toegekend", "afgewezen", "buiten_behandeling", "met_wettermijn", "binnen_wettermijn",
    "met_norm", "binnen_norm", "instroom", "uitstroom", "terugstroom",
)  # fmt: skip


@dataclass(frozen=True)
class Cijferkeuze:
    """Of which swv, and which schools (None: all) and kind of request ("": all)."""

    swv_id: int
    scholen: frozenset[int] | None = None
    soort: str = ""

    def apply(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Narrow rows with ``swv`` and ``school`` down to this choice; the kind is not looked at."""
        rows = rows.filter(swv=self.swv_id)
        return rows if self.scholen is None else rows.filter(school__in=self.scholen)


@dataclass
class Aanvraagsommen:
    """{period: {(school, kind): {column: number}}}, and medians of the lead time."""

    cellen: dict[str, dict[tuple[int, str], dict[str, int]]] = field(default_factory=dict)
    medianen: dict[tuple[str, int | None, str | None], tuple[int, Decimal]] = field(default_factory=dict)
    overgenomen: set[str] = field(default_factory=set)

    def total(self, periode: str, kolommen: Sequence[str]) -> int:
        """The sum of these columns over all schools and kinds of one period; 0 for a period without rows."""
        return sum(cel[kolom] for cel in self.cellen.get(periode, {}).values() for kolom in kolommen)

    def per(self, periode: str, kolommen: Sequence[str], plaats: int) -> dict[Any, int]:
        """{school (plaats 0) or kind (plaats 1): sum of these columns}."""
        found: dict[Any, int] = defaultdict(int)
        for key, cel in self.cellen.get(periode, {}).items():
            found[key[plaats]] += sum(cel[kolom] for kolom in kolommen)
        return dict(found)


def in_period(perioden: Sequence[Telperiode], kolom: str) -> tuple[Q, Case]:
    """(rows of any of these periods, the label of the period a row falls in). Periods do not overlap."""
    condition = Q(pk__in=[])
    whens = []
    for periode in perioden:
        within = Q(**{f"{kolom}__gte": periode.van, f"{kolom}__lt": periode.tot})
        condition |= within
        whens.append(When(within, then=Value(periode.label)))
    return condition, Case(*whens, default=Value(""), output_field=CharField())


PERIODEN = "unnest(%(labels)s::text[], %(van)s::date[], %(tot)s::date[]) as p(label, van, tot)"
EIGEN = "c.swv_id = %(swv)s and (%(scholen)s::bigint[] is null or c.school_id = any (%(scholen)s::bigint[]))"
SOMMEN = f"""
    select p.label, c.school_id, c.soort, bool_or(c.herkomst = %(overgenomen)s),
        {", ".join(f"sum(c.{kolom})" for kolom in KOLOMMEN)}
    from rapportage_aanvraagcijfer c join {PERIODEN} on c.maand >= p.van and c.maand < p.tot
    where {EIGEN} and (%(soort)s = '' or c.soort in (%(soort)s, ''))
    group by p.label, c.school_id, c.soort
"""  # noqa: S608  only our own column names


def fill_in(keuze: Cijferkeuze, perioden: Sequence[Telperiode]) -> dict[str, Any]:
    """The parameters of PERIODEN and EIGEN. Written as SQL because a page asks these for many periods at once."""
    return {
        "labels": [periode.label for periode in perioden],
        "van": [periode.van for periode in perioden],
        "tot": [periode.tot for periode in perioden],
        "swv": keuze.swv_id,
        "scholen": None if keuze.scholen is None else sorted(keuze.scholen),
        "soort": keuze.soort,
        "overgenomen": Cijferherkomst.OVERGENOMEN.value,
    }


def get_sommen(keuze: Cijferkeuze, perioden: Sequence[Telperiode]) -> Aanvraagsommen:
    """The sums and medians of these periods. Two queries."""
    sommen = Aanvraagsommen()
    with connection.cursor() as cursor:
        cursor.execute(SOMMEN, fill_in(keuze, perioden))
        for label, school, soort, overgenomen, *numbers in cursor.fetchall():
            sommen.cellen.setdefault(label, {})[school, soort] = dict(zip(KOLOMMEN, numbers, strict=True))
            if overgenomen:
                sommen.overgenomen.add(label)
    sommen.medianen = get_medianen(keuze, perioden)
    return sommen


MEDIAAN = f"""
    select p.label, c.school_id, c.soort, count(*), percentile_cont(0.5) within group (order by d.dagen)
    from rapportage_aanvraagcijfer c join {PERIODEN} on c.maand >= p.van and c.maand < p.tot
    cross join lateral unnest(c.doorlooptijden) as d(dagen)
    where {EIGEN} and (%(soort)s = '' or c.soort = %(soort)s)
    group by grouping sets ((p.label), (p.label, c.school_id), (p.label, c.soort))
"""  # noqa: S608  only our own column names


def get_medianen(
    keuze: Cijferkeuze, perioden: Sequence[Telperiode]
) -> dict[tuple[str, int | None, str | None], tuple[int, Decimal]]:
    """{(period, school or None, kind or None): (number of decisions, median of the days)}."""
    with connection.cursor() as cursor:
        cursor.execute(MEDIAAN, fill_in(keuze, perioden))
        return {
            (label, school, soort): (aantal, Decimal(str(mediaan)))
            for label, school, soort, aantal, mediaan in cursor.fetchall()
        }


@dataclass(frozen=True)
class Cijfersoort:
    """A version of a kind of request: when it holds (until ``tot``), and which schools its list leaves out.

    ``ids`` are those of schools and boards; ``keuze`` is a value of ``Scholenkeuze``.
    """

    code: str
    naam: str
    van: date
    tot: date | None
    gepubliceerd: bool
    keuze: str
    ids: frozenset[int]

    def holds_in(self, periode: Telperiode) -> bool:
        """Could something be asked by this version in this period?"""
        return self.gepubliceerd and self.van < periode.tot and (self.tot is None or self.tot > periode.van)


def get_soorten(swv_id: int) -> list[Cijfersoort]:
    """Every version of the kinds of request of this swv, the oldest first. One query."""
    rows = Aanvraagsoort.objects.filter(swv=swv_id).order_by("van")
    fields = ("code", "naam", "van", "tot", "status", "scholenkeuze", "scholenlijst")
    return [
        Cijfersoort(code, naam, van, tot, status == Versiestatus.GEPUBLICEERD, keuze, frozenset(ids))
        for code, naam, van, tot, status, keuze, ids in rows.values_list(*fields)
    ]


def find_uitgezonderd(
    soorten: Sequence[Cijfersoort], periode: Telperiode, scholen: Iterable[Cijferschool]
) -> frozenset[int]:
    """Ids of the schools that a kind names as those who can't ask for it, as long as it held in this period.

    A kind for a few schools only makes no exception of the others.
    """
    versions: dict[str, list[Cijfersoort]] = defaultdict(list)
    for soort in soorten:
        if soort.holds_in(periode):
            versions[soort.code].append(soort)
    closed = [rows for rows in versions.values() if all(row.keuze == Scholenkeuze.NIET for row in rows)]
    return frozenset(
        school.pk
        for school in scholen
        if any(all(row.ids & {school.pk, school.bestuur_id} for row in rows) for rows in closed)
    )
