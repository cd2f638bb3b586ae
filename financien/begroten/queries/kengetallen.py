"""The kengetallen of a year, from realisation, balans and reference data."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Sum

from financien.begroten.calculations.begroting import Grens
from financien.begroten.calculations.kengetallen import (
    Jaarcijfers,
    Kengetaluitkomst,
    calculate_kengetallen,
    check_balans,
    check_equity,
    read_balans,
)
from financien.begroten.enums import Balansmoment, Postsoort
from financien.begroten.models import Balanspost, Realisatieregel
from financien.begroten.queries.begroting import get_grenzen
from swv.kern.templatetags.verband import MAANDEN

NUL = Decimal(0)
MAANDEN_MET_REGELS = ArrayAgg("maand", distinct=True)


@dataclass(frozen=True)
class Kengetallenjaar:
    """The kengetallen of one year, what they are made of, and what doesn't agree, in Dutch."""

    jaar: int
    cijfers: Jaarcijfers
    uitkomsten: list[Kengetaluitkomst]
    meldingen: list[str]


def get_kengetallen(swv_id: int, jaar: int) -> Kengetallenjaar:
    """The kengetallen at the end of a year, from realisation and balans; what is missing is named per kengetal."""
    return get_kengetallen_reeks(swv_id, [jaar])[0]


def get_kengetallen_reeks(swv_id: int, jaren: Sequence[int]) -> list[Kengetallenjaar]:
    """The kengetallen of several years in a fixed number of queries."""
    sums = Realisatieregel.objects.filter(swv=swv_id, jaar__in=jaren).values_list("jaar", "soort")
    totals: dict[int, dict[str, Decimal]] = defaultdict(dict)
    months: dict[int, set[int]] = defaultdict(set)
    for jaar, soort, som, maanden in sums.annotate(som=Sum("bedrag"), maanden=MAANDEN_MET_REGELS).order_by():
        totals[jaar][soort] = som
        months[jaar] |= set(maanden)
    balansen: dict[tuple[int, str], list[tuple[str, Decimal]]] = defaultdict(list)
    years = {*jaren, *(jaar - 1 for jaar in jaren)}
    for jaar, moment, code, bedrag in Balanspost.objects.filter(swv=swv_id, jaar__in=years).values_list(
        "jaar", "moment", "code", "bedrag"
    ):
        balansen[jaar, moment].append((code, bedrag))
    grenzen = get_grenzen(swv_id, jaren)
    return [_kengetallen(jaar, totals.get(jaar, {}), months[jaar], balansen, grenzen[jaar]) for jaar in jaren]


def _kengetallen(
    jaar: int,
    totals: Mapping[str, Decimal],
    maanden: Collection[int],
    balansen: Mapping[tuple[int, str], list[tuple[str, Decimal]]],
    grens: Grens,
) -> Kengetallenjaar:
    eind = balansen.get((jaar, Balansmoment.EIND), [])
    begin = balansen.get((jaar, Balansmoment.BEGIN)) or balansen.get((jaar - 1, Balansmoment.EIND), [])
    gat = describe_gap(jaar, maanden)
    resultaat = None if gat else _result(totals)
    cijfers = Jaarcijfers(
        **read_balans(eind),
        resultaat=resultaat,
        totale_baten=None if gat else totals.get(Postsoort.BATEN),
        signaleringspercentage=grens.percentage,
        signaleringsminimum=grens.minimum,
    )
    meldingen = [check_balans(eind)]
    if maanden and gat:
        meldingen.append(gat)
    meldingen.append(check_equity(read_balans(begin)["eigen_vermogen"], cijfers.eigen_vermogen, resultaat))
    return Kengetallenjaar(jaar, cijfers, calculate_kengetallen(cijfers), [text for text in meldingen if text])


def _result(totals: Mapping[str, Decimal]) -> Decimal | None:
    if not totals:
        return None
    own = {soort: totals.get(soort, NUL) for soort in Postsoort.values}
    income = own[Postsoort.BATEN] + own[Postsoort.FINANCIELE_BATEN]
    return income - own[Postsoort.LASTEN] - own[Postsoort.FINANCIELE_LASTEN]


def get_boekjaren(regels: Any, balansposten: Any) -> list[int]:
    """The years of these (visible) rows, newest first."""
    first, second = (rows.order_by().values_list("jaar", flat=True) for rows in (regels, balansposten))
    return sorted(first.union(second), reverse=True)


def find_gap(swv_id: int, jaar: int) -> str:
    """What the realisation of this year lacks to be a whole year, in Dutch; "" when every month is there."""
    rows = Realisatieregel.objects.filter(swv=swv_id, jaar=jaar).order_by()
    return describe_gap(jaar, set(rows.values_list("maand", flat=True)))


def describe_gap(jaar: int, maanden: Collection[int]) -> str:
    """Which months lack; "" when every month is there."""
    missing = [naam for maand, naam in enumerate(MAANDEN, start=1) if maand not in maanden]
    if not maanden:
        return f"De realisatie van {jaar} ontbreekt."
    return (
        f"De realisatie van {jaar} is nog geen heel jaar. Deze maanden ontbreken: {', '.join(missing)}."
        if missing
        else ""
    )
