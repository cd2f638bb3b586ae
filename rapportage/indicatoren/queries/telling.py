"""Counts of pupils from the reference data of Financiën: who counted what, where, on which day."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import CharField, QuerySet, Value

from financien.referentie.enums import Cijferstatus, Plaatsingscategorie, Tellingsoort
from financien.referentie.models import Plaatsing, Telling
from rapportage.indicatoren.calculations import Telperiode
from swv.organisatie.enums import Organisatiesoort, Schoolsoort

REGULIER = {
    "vo": frozenset({Schoolsoort.VO, Schoolsoort.PRO}),
    "po": frozenset({Schoolsoort.BAO, Schoolsoort.SBO}),
}


# (number, or None where only a range is known; kind of organisation, kind of school, source, status)
Telrij = tuple[Decimal | None, str, str, str, str]


@dataclass(frozen=True)
class Telbron:
    """One row of reference data that went into a number; without ``organisatie`` no referrer is known, without
    ``aantal`` only a range is."""

    organisatie: int | None
    code: str
    datum: date
    aantal: Decimal | None
    bron: str
    status: str
    reden: str = ""


@dataclass(frozen=True)
class Geteld:
    """A number with the day, the sources, how sure it is and its rows; None: this was not counted."""

    aantal: Decimal | None
    datum: date | None = None
    bronnen: frozenset[str] = frozenset()
    status: str = ""
    rijen: tuple[Telbron, ...] = ()


@dataclass(frozen=True)
class Plek:
    """Part of an swv: these schools, the boards of which all schools are in it, and the boards of which only some are."""

    scholen: frozenset[int]
    besturen: frozenset[int]
    deels: frozenset[int]


@dataclass
class Tellingen:
    """{(kind, day): {organisation: (number, kind of organisation, kind of school, source, status)}}, and what was
    entered per referrer: {(kind, day): its rows}."""

    rijen: dict[tuple[str, date], dict[int, Telrij]] = field(default_factory=dict)
    geplaatst: dict[tuple[str, date], list[Telbron]] = field(default_factory=dict)
    # Numbers of the whole swv that are sums of ``geplaatst``.
    uit_plaatsing: set[tuple[str, date]] = field(default_factory=set)

    def days(self, code: str) -> list[date]:
        """Days on which this kind was counted, oldest first."""
        return sorted(dag for soort, dag in self.rijen if soort == code)

    def placed_days(self, code: str) -> list[date]:
        """Days for which this kind was entered per referrer, oldest first."""
        return sorted(dag for soort, dag in self.geplaatst if soort == code)

    def on(self, code: str, dag: date, sector: str = "") -> Geteld:
        """The whole swv on this day: its own number, else the sum of its schools, else of its boards.

        With a sector only the schools for regular education of that sector count.
        """
        rows = self.rijen.get((code, dag), {})
        for level in (Organisatiesoort.SWV, Organisatiesoort.SCHOOL, Organisatiesoort.BESTUUR):
            found = {pk: row for pk, row in rows.items() if row[1] == level and _fits(row, level, sector)}
            if found:
                is_sum = (code, dag) in self.uit_plaatsing
                return _add_up(self.geplaatst[code, dag] if is_sum else _as_sources(code, dag, found), dag)
        return Geteld(None)

    def at(self, code: str, dag: date, plek: Plek, sector: str = "") -> Geteld:
        """What was counted at these schools on this day, else at their boards."""
        rows = self.rijen.get((code, dag), {})
        for level, own in ((Organisatiesoort.SCHOOL, plek.scholen), (Organisatiesoort.BESTUUR, plek.besturen)):
            found = {pk: row for pk, row in rows.items() if pk in own and row[1] == level and _fits(row, level, sector)}
            if found:
                return _add_up(_as_sources(code, dag, found), dag)
        return Geteld(None)

    def referred(self, code: str, dag: date, plek: Plek) -> Geteld:
        """Pupils in this kind that these schools or boards referred; none is a number too.

        Not known when there are only rows of a board of which some schools are looked at.
        """
        rows = self.geplaatst.get((code, dag), [])
        if any(row.organisatie in plek.deels for row in rows):
            return Geteld(None)
        own = [row for row in rows if row.organisatie in plek.scholen | plek.besturen]
        return _add_up(own, dag)

    def per_school(self, code: str, dag: date) -> dict[int, Decimal]:
        """{id of the school: number of pupils} on this day; what was counted per board is not divided over schools."""
        rows = self.rijen.get((code, dag), {})
        return {pk: row[0] for pk, row in rows.items() if row[1] == Organisatiesoort.SCHOOL and row[0] is not None}

    def per_bestuur(self, code: str, dag: date) -> dict[int, Decimal]:
        """{id of the board: number of pupils} on this day, only where the board was counted as a whole."""
        rows = self.rijen.get((code, dag), {})
        return {pk: row[0] for pk, row in rows.items() if row[1] == Organisatiesoort.BESTUUR and row[0] is not None}


def _as_sources(code: str, dag: date, rows: Mapping[int, Telrij]) -> list[Telbron]:
    return [Telbron(pk, code, dag, row[0], row[3], row[4]) for pk, row in rows.items()]


def _add_up(rows: Sequence[Telbron], dag: date) -> Geteld:
    """The sum; as sure as the least sure of them."""
    states = {row.status for row in rows}
    status = Cijferstatus.VOORLOPIG if Cijferstatus.VOORLOPIG in states else next(iter(states), "")
    # Of a count that is only a range there is no number, so of the sum there is none either.
    numbers = [row.aantal for row in rows if row.aantal is not None]
    total = sum(numbers, Decimal(0)) if len(numbers) == len(rows) else None
    return Geteld(total, dag, frozenset(row.bron for row in rows), status, tuple(rows))


def _fits(row: Telrij, level: str, sector: str) -> bool:
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
            plaatsingen[dag, code, organisatie, reden] = Telbron(
                organisatie, code, dag, rest[0], rest[3], rest[4], reden
            )
    found.geplaatst = _group_placements(plaatsingen.values())
    for (code, dag), group in found.geplaatst.items():
        if code in codes and (code, dag) not in found.rijen:
            total = _add_up(group, dag)
            found.rijen[code, dag] = {swv_id: (total.aantal or Decimal(0), Organisatiesoort.SWV, "", "", total.status)}
            found.uit_plaatsing.add((code, dag))
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


def _group_placements(rows: Iterable[Telbron]) -> dict[tuple[str, date], list[Telbron]]:
    """{(category, day): rows}; on a day with placements a category of that kind without any has none."""
    found: dict[tuple[str, date], list[Telbron]] = {}
    for row in rows:
        kind = row.code.partition("_")[0]
        for code in (each for each in Plaatsingscategorie.values if each.partition("_")[0] == kind):
            found.setdefault((code, row.datum), [])
        found[row.code, row.datum].append(row)
    return found


def choose_day(days: Sequence[date], periode: Telperiode, is_teldag: Callable[[date], bool]) -> date | None:
    """The teldatum in this period when it was counted then, else the newest day in it."""
    within = [dag for dag in days if periode.contains(dag)]
    return max([dag for dag in within if is_teldag(dag)] or within, default=None)


def choose_february(days: Sequence[date], periode: Telperiode) -> date | None:
    """1 February of this year, the teldatum for what DUO deducts; else the newest day in it."""
    within = [dag for dag in days if periode.contains(dag)]
    february = [dag for dag in within if (dag.month, dag.day) == (2, 1)]
    return max(february or within, default=None)


def choose_last(days: Sequence[date], periode: Telperiode, is_teldag: Callable[[date], bool]) -> date | None:
    """As ``choose_day``; when nothing was counted in this period the newest day before it."""
    return choose_day(days, periode, is_teldag) or max((dag for dag in days if dag < periode.van), default=None)


def name_codes(codes: Iterable[str]) -> str:
    """«vso-leerlingen categorie 1 en vso-leerlingen categorie 2»: what is missing, for a sentence."""
    *others, last = [Tellingsoort(code).label for code in codes]
    return f"{', '.join(others)} en {last}" if others else last
