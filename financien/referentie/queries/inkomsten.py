"""What the swv gets from the Rijk in a year: counts and tariffs gathered, computed, and laid beside the beschikking."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from financien.referentie.calculations.bekostiging import (
    Afwijking,
    Bekostiging,
    calculate_bekostiging_po,
    calculate_bekostiging_vo,
    compare_beschikking,
    divide_uitputting_licht,
    divide_uitputting_zwaar,
)
from financien.referentie.calculations.fout import Rekenfout
from financien.referentie.enums import REGULIERE_SCHOLEN, Plaatsingscategorie, Tellingsoort
from financien.referentie.models import Beschikking, Plaatsing, Tarief
from financien.referentie.queries.gegevens import best_first
from financien.referentie.queries.telling import TELDATUM_2012, Inkomstentelling, read_counts
from swv.kern.geld import write_euro
from swv.organisatie.enums import Schoolsoort, Sector
from swv.organisatie.models import Organisatie, holds_on
from swv.wet.queries import get_feiten

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
    # {licht, zwaar: what is missing to divide the shortage over the boards, in Dutch}.
    onverdeeld: Mapping[str, str] = field(default_factory=dict)


def get_inkomsten(swv: Organisatie, jaar: int) -> Inkomsten:
    """Forecast of licht and zwaar for this calendar year against what DUO decided."""
    tellingen = read_counts(swv, jaar)
    tarieven = {row.code: row.bedrag for row in best_first(Tarief.objects.filter(holds_on(date(jaar, 1, 1)), swv=swv))}
    calculate = calculate_bekostiging_vo if swv.sector == Sector.VO else calculate_bekostiging_po
    try:
        counts = collect_vo(swv, tellingen, jaar) if swv.sector == Sector.VO else collect_po(swv, tellingen, jaar)
        bekostiging = calculate(jaar, counts, tarieven)
        dragers = get_dragers(swv, jaar)
        missing = find_missing(bekostiging, tellingen, jaar, dragers)
        charged = divide_shortage(bekostiging, tellingen, jaar, missing, dragers)
    except Rekenfout as problem:
        return Inkomsten(jaar, None, problemen=problem.meldingen)
    return Inkomsten(jaar, bekostiging, compare_beschikking(bekostiging, get_decided(swv, jaar)), charged, (), missing)


def collect_vo(swv: Organisatie, tellingen: Inkomstentelling, jaar: int) -> dict[str, Decimal]:
    """Counts of WVO 2020 art. 5.13 and 5.15 by the names of the calculation; what is unknown is left out.

    Only pupils of schools for regular vo (praktijkonderwijs included) count; for zwaar those of the vestigingen that
    belong to the swv on 1 January. Vso pupils are not in it: they are what is deducted.
    """
    oktober, soorten = date(jaar - 1, 10, 1), REGULIERE_SCHOLEN[Sector.VO]
    found = {
        "leerlingen": tellingen.get(Tellingsoort.LEERLINGEN, oktober, soorten),
        "leerlingen_zwaar": tellingen.get(Tellingsoort.LEERLINGEN, oktober, soorten, alleen_aangesloten=True),
        "lwoo": tellingen.get(Tellingsoort.LWOO, oktober, soorten),
        "pro": tellingen.get(Tellingsoort.PRO, oktober, soorten),
        "leerlingen_2012": tellingen.get(Tellingsoort.LEERLINGEN, TELDATUM_2012, soorten),
        "lwoo_2012": tellingen.get(Tellingsoort.LWOO, TELDATUM_2012, soorten),
        "pro_2012": tellingen.get(Tellingsoort.PRO, TELDATUM_2012, soorten),
        **count_placed(swv, tellingen, jaar, VSO),
    }
    return {code: count for code, count in found.items() if count is not None}


def collect_po(swv: Organisatie, tellingen: Inkomstentelling, jaar: int) -> dict[str, Decimal]:
    """Counts of 1 February of the year before, for an swv po: licht for basisscholen, zwaar for sbo as well."""
    februari = date(jaar - 1, 2, 1)
    found = {
        "bo": tellingen.get_schools(Tellingsoort.LEERLINGEN, februari, {Schoolsoort.BAO}),
        "leerlingen": tellingen.get(Tellingsoort.LEERLINGEN, februari, REGULIERE_SCHOLEN[Sector.PO]),
        **count_placed(swv, tellingen, jaar, (Plaatsingscategorie.SBO, *SO)),
    }
    return {code: count for code, count in found.items() if count is not None}


def count_placed(
    swv: Organisatie, tellingen: Inkomstentelling, jaar: int, categorieen: tuple[str, ...]
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


def get_base(sector: str, jaar: int) -> tuple[date, frozenset[str]]:
    """The day and the kinds of school by which a shortage is divided."""
    dag = date(jaar - 1, 10, 1) if sector == Sector.VO else date(jaar - 1, 2, 1)
    return dag, REGULIERE_SCHOLEN[sector]


def get_dragers(swv: Organisatie, jaar: int) -> frozenset[str]:
    """The kinds of school whose boards bear a shortage of zwaar in this year: a fact of the law per sector and date."""
    return get_feiten(swv.pk).get_scholen(f"uitputting_zwaar_{swv.sector}", date(jaar, 1, 1))


def find_missing(
    bekostiging: Bekostiging, tellingen: Inkomstentelling, jaar: int, dragers: frozenset[str]
) -> dict[str, str]:
    """{stream with a shortage: the counts per school or board without which nobody knows who bears it}."""
    dag, soorten = get_base(bekostiging.sector, jaar)
    found = {}
    for naam, stroom in (("licht", bekostiging.licht), ("zwaar", bekostiging.zwaar)):
        if not stroom.tekort:
            continue
        lacking, zwaar = [], naam == "zwaar"
        if not tellingen.rows(Tellingsoort.LEERLINGEN, dag, dragers if zwaar else soorten, alleen_aangesloten=zwaar):
            lacking.append(Tellingsoort.LEERLINGEN)
        if naam == "licht":  # a board with many of such pupils would bear too much
            special = (Tellingsoort.LWOO, Tellingsoort.PRO)
            lacking += [
                code for code in special if tellingen.totaal.get((code, dag)) and not tellingen.rows(code, dag, soorten)
            ]
        if lacking:
            namen = ", ".join(Tellingsoort(code).label for code in lacking)
            found[naam] = (
                f"DUO houdt {write_euro(stroom.tekort)} in, maar hoeveel bij welk bestuur is niet te berekenen. Per school of"
                f" bestuur ontbreekt de telling van {dag:%d-%m-%Y}: {namen}."
            )
    return found


def divide_shortage(
    bekostiging: Bekostiging, tellingen: Inkomstentelling, jaar: int, missing: Collection[str], dragers: frozenset[str]
) -> dict[str, dict[Organisatie, Decimal]]:
    """{licht, zwaar: {board: what DUO deducts from it}} when a stream is exhausted (WVO 2020 5.14, 5.16).

    Licht goes by the pupils of schools for regular education without those in lwoo and pro, zwaar by those of all
    ``dragers`` on the vestigingen that belong to the swv on 1 January. A stream in ``missing`` is left out.
    """
    dag, soorten = get_base(bekostiging.sector, jaar)
    found = {}
    if bekostiging.licht.tekort and "licht" not in missing:
        pupils = _per_board(tellingen.rows(Tellingsoort.LEERLINGEN, dag, soorten))
        special = _per_board(tellingen.rows(Tellingsoort.LWOO, dag, soorten))
        for board, count in _per_board(tellingen.rows(Tellingsoort.PRO, dag, soorten)).items():
            special[board] = special.get(board, 0) + count
        found["licht"] = divide_uitputting_licht(bekostiging.licht.tekort, pupils, special)
    if bekostiging.zwaar.tekort and "zwaar" not in missing:
        tied = _per_board(tellingen.rows(Tellingsoort.LEERLINGEN, dag, dragers, alleen_aangesloten=True))
        found["zwaar"] = divide_uitputting_zwaar(bekostiging.zwaar.tekort, tied)
    return found


def _per_board(rows: Mapping[Organisatie, Decimal]) -> dict[Organisatie, int]:
    sums: dict[Organisatie, int] = defaultdict(int)
    for organisatie, aantal in rows.items():
        sums[organisatie.bestuur or organisatie] += int(aantal)
    return dict(sums)
