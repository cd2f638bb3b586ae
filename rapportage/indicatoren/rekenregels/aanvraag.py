"""Figures from the monthly counts of requests."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from financien.referentie.enums import Tellingsoort
from rapportage.indicatoren.calculations import Indicatordeel, Indicatoruitkomst, Telperiode, aandeel, per_duizend
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.queries.telling import choose_last
from rapportage.indicatoren.rekenregels.definitie import INDICATOREN
from rapportage.indicatoren.rekenregels.gegevens import Rekengegevens

# {indicator: (columns of the numerator, columns of the denominator)}
DELINGEN: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    Code.HONORERING: (("toegekend",), ("toegekend", "afgewezen")),
    Code.OP_TIJD_WET: (("binnen_wettermijn",), ("met_wettermijn",)),
    Code.OP_TIJD_NORM: (("binnen_norm",), ("met_norm",)),
}
# What was asked for a pupil, what a school asked for a group or itself, and what it got without asking.
GEVRAAGD = ("ontvangen", "schoolaanvragen", "snelle_hulp")
OVER_LEERLINGEN = ("ontvangen",)
AANTALLEN: dict[str, tuple[str, ...]] = {
    Code.AANVRAGEN: GEVRAAGD,
    Code.INSTROOM: ("instroom",),
    Code.UITSTROOM: ("uitstroom",),
    Code.TERUGSTROOM: ("terugstroom",),
}
SCHOOL, SOORT = 0, 1
GEEN_BESLUIT = "In deze periode is geen besluit bekendgemaakt."


def add(gegevens: Rekengegevens, periode: Telperiode, kolommen: tuple[str, ...], plaats: int) -> dict[Any, int]:
    """{school (plaats 0) or kind (plaats 1): sum of these columns}."""
    return gegevens.sommen.per(periode.label, kolommen, plaats)


def compute_aantal(code: str, gegevens: Rekengegevens, periode: Telperiode) -> Indicatoruitkomst:
    """A number of requests or pupils."""
    kolom = AANTALLEN[code]
    totaal = Decimal(gegevens.sommen.total(periode.label, kolom))
    base = Indicatoruitkomst(INDICATOREN[code], periode, totaal, None, totaal)
    if kolom == GEVRAAGD:
        base = replace(base, leerlingen=Decimal(gegevens.sommen.total(periode.label, OVER_LEERLINGEN)))
    if not gegevens.wants_rows(periode):
        return base
    rows = [
        {key: (Decimal(number), None, Decimal(number)) for key, number in add(gegevens, periode, kolom, plaats).items()}
        for plaats in (SCHOOL, SOORT)
    ]
    return with_rows(gegevens, periode, base, *rows)


def compute_deling(code: str, gegevens: Rekengegevens, periode: Telperiode) -> Indicatoruitkomst:
    """A share of decisions."""
    tellers, noemers = DELINGEN[code]
    teller, noemer = (gegevens.sommen.total(periode.label, kolommen) for kolommen in (tellers, noemers))
    base = Indicatoruitkomst(
        INDICATOREN[code], periode, *share(teller, noemer), ontbreekt=() if noemer else (GEEN_BESLUIT,)
    )
    if not gegevens.wants_rows(periode):
        return base
    rows = []
    for plaats in (SCHOOL, SOORT):
        boven, onder = add(gegevens, periode, tellers, plaats), add(gegevens, periode, noemers, plaats)
        rows.append({key: share(boven.get(key, 0), number) for key, number in onder.items()})
    return with_rows(gegevens, periode, base, *rows)


def share(teller: int, noemer: int) -> tuple[Decimal, Decimal, Decimal | None]:
    """(numerator, denominator, percentage); the percentage is None when there is nothing to divide by."""
    return Decimal(teller), Decimal(noemer), aandeel(teller, noemer)


def compute_doorlooptijd(code: str, gegevens: Rekengegevens, periode: Telperiode) -> Indicatoruitkomst:
    """The median of the days; the numerator is the number of decisions."""
    found = {key[1:]: value for key, value in gegevens.sommen.medianen.items() if key[0] == periode.label}
    per_school = {school: (Decimal(n), None, value) for (school, soort), (n, value) in found.items() if school}
    per_soort = {soort: (Decimal(n), None, value) for (school, soort), (n, value) in found.items() if soort is not None}
    n, value = found.get((None, None), (0, None))
    base = Indicatoruitkomst(
        INDICATOREN[code], periode, Decimal(n), None, value, ontbreekt=() if n else (GEEN_BESLUIT,)
    )
    outcome = with_rows(gegevens, periode, base, per_school, per_soort)
    # A median of a board is no sum of those of its schools.
    return replace(outcome, per_bestuur=())


def compute_per_1000(code: str, gegevens: Rekengegevens, periode: Telperiode) -> Indicatoruitkomst:
    """Requests per thousand pupils; a school without a count of its pupils has a number but no rate.

    A school that a kind leaves out by name, and that asked nothing, has none: it takes no part (``nvt``).
    """
    indicator, tellingen = INDICATOREN[code], gegevens.tellingen
    dag = choose_last(tellingen.days(Tellingsoort.LEERLINGEN), periode, gegevens.is_teldag)
    leerlingen = tellingen.per_school(Tellingsoort.LEERLINGEN, dag) if dag else {}
    leerlingen = {pk: number for pk, number in leerlingen.items() if gegevens.own(pk)}
    ontvangen = add(gegevens, periode, GEVRAAGD, SCHOOL)
    over = add(gegevens, periode, OVER_LEERLINGEN, SCHOOL)
    nvt = frozenset(pk for pk in gegevens.find_uitgezonderd(periode) if pk in leerlingen and not ontvangen.get(pk, 0))
    leerlingen = {pk: number for pk, number in leerlingen.items() if pk not in nvt}
    if not leerlingen and not nvt:
        return Indicatoruitkomst(indicator, periode, ontbreekt=("Er is geen telling van de leerlingen per school.",))
    if not leerlingen:
        return with_nvt(gegevens, periode, Indicatoruitkomst(indicator, periode, nvt=True), nvt)
    rows = {
        pk: (Decimal(ontvangen.get(pk, 0)), number, per_duizend(ontvangen.get(pk, 0), number))
        for pk, number in leerlingen.items()
    }
    teller, noemer = sum((row[0] for row in rows.values()), Decimal(0)), sum(leerlingen.values(), Decimal(0))
    geteld = tellingen.on(Tellingsoort.LEERLINGEN, dag) if dag else None
    base = Indicatoruitkomst(
        indicator, periode, teller, noemer, per_duizend(teller, noemer), peildatum=dag,
        bronnen=tuple(sorted(geteld.bronnen)) if geteld else (), status=geteld.status if geteld else "",
        leerlingen=Decimal(sum(over.get(pk, 0) for pk in leerlingen)),
    )  # fmt: skip
    return with_nvt(gegevens, periode, with_rows(gegevens, periode, base, rows, {}), nvt)


def with_nvt(
    gegevens: Rekengegevens, periode: Telperiode, uitkomst: Indicatoruitkomst, nvt: Collection[int]
) -> Indicatoruitkomst:
    """The same rows with those of schools for which the figure does not hold, and of boards that have no other school."""
    if not nvt or not gegevens.wants_rows(periode):
        return uitkomst
    scholen = [school for school in gegevens.alle_scholen.values() if school.pk in nvt]
    there = {deel.sleutel for deel in uitkomst.per_bestuur}
    besturen = {str(school.bestuur_id): school.bestuur for school in scholen if str(school.bestuur_id) not in there}
    schools = [Indicatordeel(str(each.pk), each.naam, groep=str(each.bestuur_id), nvt=True) for each in scholen]
    boards = [Indicatordeel(pk, naam, nvt=True) for pk, naam in besturen.items()]
    plek = {str(pk): place for place, pk in enumerate(gegevens.alle_scholen)}
    return replace(
        uitkomst,
        per_school=tuple(sorted((*uitkomst.per_school, *schools), key=lambda deel: plek[deel.sleutel])),
        per_bestuur=tuple(sorted((*uitkomst.per_bestuur, *boards), key=lambda deel: deel.naam)),
    )


Rijen = Mapping[Any, tuple[Decimal, Decimal | None, Decimal | None]]


def with_rows(
    gegevens: Rekengegevens, periode: Telperiode, base: Indicatoruitkomst, per_school: Rijen, per_soort: Rijen
) -> Indicatoruitkomst:
    """The outcome with its rows per school, board and kind, each in order of name."""
    if not gegevens.wants_rows(periode):
        return base
    scholen = gegevens.alle_scholen
    schools: list[Indicatordeel] = []
    boards: dict[int, tuple[str, Any]] = {}
    for pk, school in scholen.items():
        if pk not in per_school or not gegevens.own(pk):
            continue
        row = per_school[pk]
        schools.append(Indicatordeel(str(pk), school.naam, *row, groep=str(school.bestuur_id)))
        boards.setdefault(school.bestuur_id, (school.bestuur, []))[1].append(row)
    besturen = [
        Indicatordeel(str(pk), naam, *merge_rows(base, rows))
        for pk, (naam, rows) in sorted(boards.items(), key=lambda item: item[1][0])
    ]
    named = [(gegevens.soortnamen.get(code, str(code)), str(code), row) for code, row in per_soort.items() if code]
    kinds = [Indicatordeel(code, naam, *row) for naam, code, row in sorted(named, key=lambda item: item[0])]
    found = replace(
        base, per_school=tuple(schools), per_bestuur=tuple(besturen), per_soort=tuple(kinds),
        overgenomen=periode.label in gegevens.sommen.overgenomen,
    )  # fmt: skip
    return found if base.leerlingen is None else with_pupils(gegevens, periode, found)


def with_pupils(gegevens: Rekengegevens, periode: Telperiode, uitkomst: Indicatoruitkomst) -> Indicatoruitkomst:
    """The same rows, each with how much of its numerator was asked for a pupil: only that may be too small to show."""
    scholen, soorten = (add(gegevens, periode, OVER_LEERLINGEN, plaats) for plaats in (SCHOOL, SOORT))
    schools = [replace(deel, leerlingen=Decimal(scholen.get(int(deel.sleutel), 0))) for deel in uitkomst.per_school]
    boards: dict[str, Decimal] = {}
    for deel in schools:
        boards[deel.groep] = boards.get(deel.groep, Decimal(0)) + (deel.leerlingen or 0)
    return replace(
        uitkomst, per_school=tuple(schools),
        per_bestuur=tuple(replace(deel, leerlingen=boards[deel.sleutel]) for deel in uitkomst.per_bestuur),
        per_soort=tuple(replace(deel, leerlingen=Decimal(soorten.get(deel.sleutel, 0))) for deel in uitkomst.per_soort),
    )  # fmt: skip


def merge_rows(base: Indicatoruitkomst, rows: list[tuple[Decimal, Decimal | None, Decimal | None]]) -> tuple[Any, ...]:
    """(numerator, denominator, value) of several schools together."""
    teller = sum((row[0] for row in rows), Decimal(0))
    if base.noemer is None:
        return teller, None, teller
    noemer = sum((row[1] or Decimal(0) for row in rows), Decimal(0))
    divide = per_duizend if base.code == Code.AANVRAGEN_PER_1000 else aandeel
    return teller, noemer, divide(teller, noemer)
