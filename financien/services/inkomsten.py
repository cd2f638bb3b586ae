"""What the swv gets from the Rijk in a year: counts and tariffs gathered, computed, and laid beside the beschikking."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from financien.calculations.bekostiging import (
    Afwijking,
    Bekostiging,
    calculate_bekostiging_po,
    calculate_bekostiging_vo,
    compare_beschikking,
    divide_uitputting_licht,
    divide_uitputting_zwaar,
)
from financien.calculations.verdeelmodel import Rekenfout
from financien.enums import Plaatsingscategorie, Tellingsoort
from financien.models import Beschikking, Plaatsing, Tarief, Telling
from financien.services.invoer import best_first
from swv.organisatie.enums import Schoolsoort, Sector
from swv.organisatie.models import Organisatie, holds_on

TELDATUM_2012 = date(2012, 10, 1)
VSO = (Plaatsingscategorie.VSO_1, Plaatsingscategorie.VSO_2, Plaatsingscategorie.VSO_3)
SO = (Plaatsingscategorie.SO_1, Plaatsingscategorie.SO_2, Plaatsingscategorie.SO_3)


@dataclass(frozen=True)
class Inkomsten:
    """The income of one year, or why it can't be computed (``problemen``)."""

    jaar: int
    bekostiging: Bekostiging | None
    afwijkingen: tuple[Afwijking, ...] = ()
    uitputting: Mapping[str, dict[Organisatie, Decimal]] | None = None
    problemen: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Tellingen:
    """All counts of an swv on the days that matter: the swv's own total, and those of schools and boards."""

    totaal: dict[tuple[str, date], Decimal]
    per_school: dict[tuple[str, date], dict[Organisatie, Decimal]]

    def get(self, code: str, dag: date, schoolsoort: str = "") -> Decimal | None:
        """The total of the swv, else the sum over its schools; None when nothing was counted."""
        if not schoolsoort and (code, dag) in self.totaal:
            return self.totaal[code, dag]
        rows = self.per_school.get((code, dag))
        if not rows:
            return None
        return sum((n for org, n in rows.items() if not schoolsoort or org.schoolsoort == schoolsoort), Decimal(0))


def get_inkomsten(swv: Organisatie, jaar: int) -> Inkomsten:
    """Forecast of licht and zwaar for this calendar year against what DUO decided."""
    tellingen = read_counts(swv, jaar)
    tarieven = {row.code: row.bedrag for row in best_first(Tarief.objects.filter(holds_on(date(jaar, 1, 1)), swv=swv))}
    calculate = calculate_bekostiging_vo if swv.sector == Sector.VO else calculate_bekostiging_po
    counts = collect_vo(swv, tellingen, jaar) if swv.sector == Sector.VO else collect_po(swv, tellingen, jaar)
    try:
        bekostiging = calculate(jaar, counts, tarieven)
        charged = divide_shortage(bekostiging, tellingen, jaar)
    except Rekenfout as problem:
        return Inkomsten(jaar, None, problemen=problem.meldingen)
    return Inkomsten(jaar, bekostiging, compare_beschikking(bekostiging, get_decided(swv, jaar)), charged)


def read_counts(swv: Organisatie, jaar: int) -> _Tellingen:
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
    return _Tellingen(totals, schools)


def collect_vo(swv: Organisatie, tellingen: _Tellingen, jaar: int) -> dict[str, Decimal]:
    """Counts of WVO 2020 art. 5.13 and 5.15 by the names of the calculation; what is unknown is left out."""
    oktober = date(jaar - 1, 10, 1)
    found = {
        "leerlingen": tellingen.get(Tellingsoort.LEERLINGEN, oktober),
        "lwoo": tellingen.get(Tellingsoort.LWOO, oktober),
        "pro": tellingen.get(Tellingsoort.PRO, oktober),
        "leerlingen_2012": tellingen.get(Tellingsoort.LEERLINGEN, TELDATUM_2012),
        "lwoo_2012": tellingen.get(Tellingsoort.LWOO, TELDATUM_2012),
        "pro_2012": tellingen.get(Tellingsoort.PRO, TELDATUM_2012),
        **count_placed(swv, tellingen, jaar, VSO),
    }
    return {code: count for code, count in found.items() if count is not None}


def collect_po(swv: Organisatie, tellingen: _Tellingen, jaar: int) -> dict[str, Decimal]:
    """Counts of 1 February of the year before, for an swv po."""
    februari = date(jaar - 1, 2, 1)
    found = {
        "bo": tellingen.get(Tellingsoort.LEERLINGEN, februari, Schoolsoort.BAO),
        "leerlingen": tellingen.get(Tellingsoort.LEERLINGEN, februari),
        **count_placed(swv, tellingen, jaar, (Plaatsingscategorie.SBO, *SO)),
    }
    return {code: count for code, count in found.items() if count is not None}


def count_placed(
    swv: Organisatie, tellingen: _Tellingen, jaar: int, categorieen: tuple[str, ...]
) -> dict[str, Decimal | None]:
    """Pupils per category on 1 February: the count that was entered, else the placements added up."""
    februari = date(jaar - 1, 2, 1)
    best: dict[tuple[int | None, str, str], int] = {}
    for row in best_first(Plaatsing.objects.filter(swv=swv, datum=februari)):
        best[row.organisatie_id, row.categorie, row.reden] = row.aantal
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for (_, categorie, _), aantal in best.items():
        sums[categorie] += aantal
    # When placements were entered, a category that is not among them has none.
    return {
        code: count if (count := tellingen.get(code, februari)) is not None else (sums[code] if best else None)
        for code in categorieen
    }


def get_decided(swv: Organisatie, jaar: int) -> dict[str, Decimal]:
    """The newest beschikking of every kind."""
    return {row.soort: row.bedrag for row in Beschikking.objects.filter(swv=swv, jaar=jaar).order_by("datum", "pk")}


def divide_shortage(
    bekostiging: Bekostiging, tellingen: _Tellingen, jaar: int
) -> dict[str, dict[Organisatie, Decimal]]:
    """{licht, zwaar: {board: what DUO deducts from it}} when a stream is exhausted (WVO 2020 5.14, 5.16)."""
    dag = date(jaar - 1, 10, 1) if bekostiging.sector == "vo" else date(jaar - 1, 2, 1)
    pupils = _per_board(tellingen, dag, Tellingsoort.LEERLINGEN)
    special = _per_board(tellingen, dag, Tellingsoort.LWOO)
    for board, count in _per_board(tellingen, dag, Tellingsoort.PRO).items():
        special[board] = special.get(board, 0) + count
    found = {}
    if bekostiging.licht.tekort and pupils:
        found["licht"] = divide_uitputting_licht(bekostiging.licht.tekort, pupils, special)
    if bekostiging.zwaar.tekort and pupils:
        found["zwaar"] = divide_uitputting_zwaar(bekostiging.zwaar.tekort, pupils)
    return found


def _per_board(tellingen: _Tellingen, dag: date, code: str) -> dict[Organisatie, int]:
    sums: dict[Organisatie, int] = defaultdict(int)
    for organisatie, aantal in tellingen.per_school.get((code, dag), {}).items():
        sums[organisatie.bestuur or organisatie] += int(aantal)
    return dict(sums)
