"""Adding up the monthly counts of requests: per period, school and kind, in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db import connection
from django.db.models import Case, CharField, Q, QuerySet, Sum, Value, When

from rapportage.calculations import Periode
from rapportage.enums import Herkomst
from rapportage.models import Aanvraagcijfer
from toewijzing.models import Aanvraagsoort

KOLOMMEN = (
    "ontvangen", "toegekend", "afgewezen", "buiten_behandeling", "met_wettermijn", "binnen_wettermijn", "met_norm",
    "binnen_norm", "instroom", "uitstroom", "terugstroom",
)  # fmt: skip


@dataclass(frozen=True)
class Keuze:
    """Of which swv, and which schools (None: all) and kind of request ("": all)."""

    swv_id: int
    scholen: frozenset[int] | None = None
    soort: str = ""

    def apply(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        rows = rows.filter(swv=self.swv_id)
        return rows if self.scholen is None else rows.filter(school__in=self.scholen)


@dataclass
class Aanvraagsommen:
    """{period: {(school, kind): {column: number}}}, and medians of the lead time."""

    cellen: dict[str, dict[tuple[int, str], dict[str, int]]] = field(default_factory=dict)
    medianen: dict[tuple[str, int | None, str | None], tuple[int, Decimal]] = field(default_factory=dict)
    overgenomen: set[str] = field(default_factory=set)

    def total(self, periode: str, kolommen: Sequence[str]) -> int:
        return sum(cel[kolom] for cel in self.cellen.get(periode, {}).values() for kolom in kolommen)

    def per(self, periode: str, kolommen: Sequence[str], plaats: int) -> dict[Any, int]:
        """{school (plaats 0) or kind (plaats 1): sum of these columns}."""
        found: dict[Any, int] = defaultdict(int)
        for key, cel in self.cellen.get(periode, {}).items():
            found[key[plaats]] += sum(cel[kolom] for kolom in kolommen)
        return dict(found)


def in_period(perioden: Sequence[Periode], kolom: str) -> tuple[Q, Case]:
    """(rows of any of these periods, the label of the period a row falls in). Periods do not overlap."""
    condition = Q(pk__in=[])
    whens = []
    for periode in perioden:
        within = Q(**{f"{kolom}__gte": periode.van, f"{kolom}__lt": periode.tot})
        condition |= within
        whens.append(When(within, then=Value(periode.label)))
    return condition, Case(*whens, default=Value(""), output_field=CharField())


def get_sommen(keuze: Keuze, perioden: Sequence[Periode], *, met_mediaan: bool = True) -> Aanvraagsommen:
    """The sums of these periods. Two queries."""
    condition, label = in_period(perioden, "maand")
    rows = keuze.apply(Aanvraagcijfer.objects.filter(condition))
    if keuze.soort:
        rows = rows.filter(Q(soort=keuze.soort) | Q(soort=""))
    values = rows.order_by().annotate(label=label).values_list("label", "school", "soort", "herkomst")
    sommen = Aanvraagsommen()
    for name, school, soort, herkomst, numbers in _numbers(values):
        cel = sommen.cellen.setdefault(name, {}).setdefault((school, soort), dict.fromkeys(KOLOMMEN, 0))
        for kolom, number in zip(KOLOMMEN, numbers, strict=True):
            cel[kolom] += number
        if herkomst == Herkomst.OVERGENOMEN:
            sommen.overgenomen.add(name)
    if met_mediaan and perioden:
        sommen.medianen = get_medianen(keuze, perioden)
    return sommen


def _numbers(values: QuerySet[Any]) -> Iterable[tuple[Any, ...]]:
    for row in values.annotate(**{f"som_{kolom}": Sum(kolom) for kolom in KOLOMMEN}):
        yield (*row[:4], row[4:])


MEDIAAN = """
    select p.label, c.school_id, c.soort, count(*), percentile_cont(0.5) within group (order by d.dagen)
    from rapportage_aanvraagcijfer c
    join unnest(%s::text[], %s::date[], %s::date[]) as p(label, van, tot) on c.maand >= p.van and c.maand < p.tot
    cross join lateral unnest(c.doorlooptijden) as d(dagen)
    where c.swv_id = %s and (%s::int[] is null or c.school_id = any (%s::int[])) and (%s = '' or c.soort = %s)
    group by grouping sets ((p.label), (p.label, c.school_id), (p.label, c.soort))
"""


def get_medianen(
    keuze: Keuze, perioden: Sequence[Periode]
) -> dict[tuple[str, int | None, str | None], tuple[int, Decimal]]:
    """{(period, school or None, kind or None): (number of decisions, median of the days)}."""
    scholen = None if keuze.scholen is None else sorted(keuze.scholen)
    labels, begins, ends = zip(*((p.label, p.van, p.tot) for p in perioden), strict=True)
    parameters = [
        list(labels), list(begins), list(ends), keuze.swv_id, scholen, scholen, keuze.soort, keuze.soort,
    ]  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(MEDIAAN, parameters)
        return {
            (label, school, soort): (aantal, Decimal(str(mediaan)))
            for label, school, soort, aantal, mediaan in cursor.fetchall()
        }


def get_soortnamen(swv_id: int) -> dict[str, str]:
    """{code: name as it is now} of the kinds of request of this swv."""
    return dict(Aanvraagsoort.objects.filter(swv=swv_id).order_by("van").values_list("code", "naam"))
