"""Counts of pupils from the reference data of Financiën: who counted what, where, on which day."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import CharField, QuerySet, Value

from financien.enums import Cijferstatus, Plaatsingscategorie, Tellingsoort
from financien.models import Plaatsing, Telling
from rapportage.calculations import Periode
from swv.organisatie.enums import Organisatiesoort, Schoolsoort

REGULIER = {
    "vo": frozenset({Schoolsoort.VO, Schoolsoort.PRO}),
    "po": frozenset({Schoolsoort.BAO, Schoolsoort.SBO}),
}


@dataclass(frozen=True)
class Geteld:
    """A number with the day, the sources and how sure it is; None: this was not counted."""

    aantal: Decimal | None
    datum: date | None = None
    bronnen: frozenset[str] = frozenset()
    status: str = ""


@dataclass
class Tellingen:
    """{(kind, day): {organisation: (number, kind of organisation, kind of school, source, status)}}."""

    rijen: dict[tuple[str, date], dict[int, tuple[Decimal, str, str, str, str]]] = field(default_factory=dict)

    def days(self, code: str) -> list[date]:
        return sorted(dag for soort, dag in self.rijen if soort == code)

    def on(self, code: str, dag: date, sector: str = "") -> Geteld:
        """The whole swv on this day: its own number, else the sum of its schools, else of its boards.

        With a sector only the schools for regular education of that sector count.
        """
        rows = list(self.rijen.get((code, dag), {}).values())
        for level in (Organisatiesoort.SWV, Organisatiesoort.SCHOOL, Organisatiesoort.BESTUUR):
            found = [row for row in rows if row[1] == level and _fits(row, level, sector)]
            if found:
                status = Cijferstatus.VOORLOPIG if any(r[4] == Cijferstatus.VOORLOPIG for r in found) else found[0][4]
                return Geteld(sum((r[0] for r in found), Decimal(0)), dag, frozenset(r[3] for r in found), status)
        return Geteld(None)

    def per_school(self, code: str, dag: date) -> dict[int, Decimal]:
        rows = self.rijen.get((code, dag), {})
        return {pk: row[0] for pk, row in rows.items() if row[1] == Organisatiesoort.SCHOOL}

    def per_bestuur(self, code: str, dag: date) -> dict[int, Decimal]:
        rows = self.rijen.get((code, dag), {})
        return {pk: row[0] for pk, row in rows.items() if row[1] == Organisatiesoort.BESTUUR}


def _fits(row: tuple[Decimal, str, str, str, str], level: str, sector: str) -> bool:
    return level != Organisatiesoort.SCHOOL or not sector or row[2] in REGULIER[sector]


def get_tellingen(swv_id: int, codes: Collection[str], tot: date) -> Tellingen:
    """Everything counted of these kinds before this day; definitive goes before provisional. One query.

    Where (v)so pupils were not counted but entered per referrer (plaatsingen), their sum is the number of the swv.
    """
    counted = Telling.objects.filter(swv=swv_id, code__in=codes, datum__lt=tot).order_by()
    placed = Plaatsing.objects.filter(swv=swv_id, datum__lt=tot).order_by()
    rows = _with_place(counted.annotate(reden=Value("-", output_field=CharField())), "code").union(
        _with_place(placed, "categorie"), all=True
    )
    found, plaatsingen = Tellingen(), {}
    # «voorlopig» comes last in the alphabet, so the definitive one overwrites it.
    for reden, code, dag, organisatie, *rest in sorted(rows, key=lambda row: row[-1], reverse=True):
        if reden == "-":
            found.rijen.setdefault((code, dag), {})[organisatie] = tuple(rest)
        else:
            plaatsingen[dag, code, organisatie, reden] = (rest[0], rest[3], rest[4])
    for key, row in _sum_placements(plaatsingen).items():
        if key[0] in codes and key not in found.rijen:
            found.rijen[key] = {swv_id: row}
    return found


def _with_place(rows: QuerySet[Any], code: str) -> QuerySet[Any]:
    return rows.values_list(
        "reden",
        code,
        "datum",
        "organisatie",
        "aantal",
        "organisatie__soort",
        "organisatie__schoolsoort",
        "bron",
        "status",
    )


Plaatsingen = dict[tuple[date, str, int | None, str], tuple[Decimal, str, str]]


def _sum_placements(plaatsingen: Plaatsingen) -> dict[tuple[str, date], tuple[Decimal, str, str, str, str]]:
    """{(category, day): number of the whole swv}; on a day with placements a category without any has none."""
    found: dict[tuple[str, date], tuple[Decimal, str, str, str, str]] = {}
    for (dag, categorie, *_), (aantal, bron, status) in plaatsingen.items():
        kind = categorie.partition("_")[0]
        for code in (each for each in Plaatsingscategorie.values if each.partition("_")[0] == kind):
            number = found.get((code, dag), (Decimal(0),))[0] + (aantal if code == categorie else 0)
            found[code, dag] = (number, Organisatiesoort.SWV, "", bron, status)
    return found


def choose_day(days: Sequence[date], periode: Periode) -> date | None:
    """1 October of this period when it was counted then, else the newest day in it."""
    within = [dag for dag in days if periode.contains(dag)]
    october = [dag for dag in within if (dag.month, dag.day) == (10, 1)]
    return max(october or within, default=None)


def choose_february(days: Sequence[date], periode: Periode) -> date | None:
    """1 February of this year, the teldatum for what DUO deducts; else the newest day in it."""
    within = [dag for dag in days if periode.contains(dag)]
    february = [dag for dag in within if (dag.month, dag.day) == (2, 1)]
    return max(february or within, default=None)


def choose_last(days: Sequence[date], periode: Periode) -> date | None:
    """As ``choose_day``; when nothing was counted in this period the newest day before it."""
    return choose_day(days, periode) or max((dag for dag in days if dag < periode.van), default=None)


def name_codes(codes: Iterable[str]) -> str:
    """«vso-leerlingen categorie 1 en vso-leerlingen categorie 2»: what is missing, for a sentence."""
    *others, last = [Tellingsoort(code).label for code in codes]
    return f"{', '.join(others)} en {last}" if others else last
