"""Reading a budget: as the arithmetic knows it, with the reference data that counts, and as JSON."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import DecimalField, OuterRef, QuerySet
from django.db.models.functions import Cast

from financien.begroten.calculations import begroting as reken
from financien.begroten.calculations.begroting import Begrotingsuitkomst, Grens, Post
from financien.begroten.enums import Begrotingstatus
from financien.begroten.models import Begroting, Begrotingsbedrag, Begrotingspost, Reserve, Reservemutatie
from financien.begroten.models.begroting import AANTAL_JAREN
from financien.begroten.queries.stromen import get_stroom
from financien.referentie.enums import Cijferstatus, Percentagesoort, Tariefsoort
from financien.referentie.models import Percentage, Tarief


def load_posten(begroting: Begroting) -> list[Begrotingspost]:
    """The posts in the order of the budget, with their amounts (see ``per_jaar``), in one query."""
    bedragen = Begrotingsbedrag.objects.filter(post=OuterRef("pk"))
    return list(begroting.posten.annotate(**_arrays(bedragen)))


def load_reserves(begroting: Begroting) -> list[Reserve]:
    """The reserves with what goes in and out of them (see ``per_jaar``), in one query."""
    mutaties = Reservemutatie.objects.filter(reserve=OuterRef("pk"))
    return list(begroting.reserves.annotate(**_arrays(mutaties)))


def _arrays(rows: QuerySet[Any]) -> dict[str, ArraySubquery]:
    ordered = rows.order_by("jaar")
    return {
        "jaartallen": ArraySubquery(ordered.values("jaar")),
        "jaarbedragen": ArraySubquery(ordered.values("bedrag")),
    }


def per_jaar(row: Any) -> dict[int, Decimal]:
    """{year: amount} of a post or reserve that was loaded here."""
    return dict(zip(row.jaartallen, row.jaarbedragen, strict=True))


def read_posten(begroting: Begroting, rows: Iterable[Begrotingspost] | None = None) -> list[Post]:
    """The posts as the arithmetic knows them; ``rows`` are those of ``load_posten`` when they were loaded already."""
    rows = load_posten(begroting) if rows is None else rows
    return [Post(row.code, row.naam, row.soort, per_jaar(row), row.programma, get_stroom(row)) for row in rows]


def read_reserves(begroting: Begroting, rows: Iterable[Reserve] | None = None) -> list[reken.Reserveverloop]:
    """The reserves as the arithmetic knows them; ``rows`` are those of ``load_reserves``."""
    rows = load_reserves(begroting) if rows is None else rows
    return [
        reken.Reserveverloop(row.naam, row.soort, row.beginstand, per_jaar(row), row.is_publiek, row.doel)
        for row in rows
    ]


def get_grenzen(swv_id: int, jaren: Iterable[int]) -> dict[int, Grens]:
    """The signaleringswaarde as it holds at the end of each year; a definitive row goes before a provisional one."""
    percentages = Percentage.objects.filter(swv=swv_id, code=Percentagesoort.SIGNALERINGSWAARDE).order_by()
    minima = Tarief.objects.filter(swv=swv_id, code=Tariefsoort.SIGNALERINGSWAARDE_MINIMUM).order_by()
    number = DecimalField(max_digits=14, decimal_places=4)
    columns = ("code", "status", "van", "tot", "getal", "bron")
    rows = list(
        percentages.annotate(getal=Cast("waarde", number))
        .values_list(*columns)
        .union(minima.annotate(getal=Cast("bedrag", number)).values_list(*columns), all=True)
    )
    grenzen = {}
    for jaar in jaren:
        percentage, bron = _find_valid(rows, Percentagesoort.SIGNALERINGSWAARDE, date(jaar, 12, 31))
        minimum, _ = _find_valid(rows, Tariefsoort.SIGNALERINGSWAARDE_MINIMUM, date(jaar, 12, 31))
        grenzen[jaar] = Grens(percentage, None if minimum is None else round(minimum, 2), bron)
    return grenzen


def _find_valid(rows: Iterable[tuple[Any, ...]], code: str, dag: date) -> tuple[Decimal | None, str]:
    """The number of this kind that holds on this day, and its source."""
    valid = [row for row in rows if row[0] == code and row[2] <= dag and (row[3] is None or row[3] > dag)]
    best = max(valid, key=lambda row: (row[1] == Cijferstatus.DEFINITIEF, row[2]), default=None)
    return (None, "") if best is None else (best[4], best[5])


def compute_begroting(
    begroting: Begroting, posten: Iterable[Begrotingspost] | None = None, reserves: Iterable[Reserve] | None = None
) -> Begrotingsuitkomst:
    """The outcome of a budget; of an adopted one with the reference data of that moment. What was loaded
    already is not read again."""
    if begroting.momentopname is not None:
        grenzen = read_grenzen(begroting.momentopname)
    else:
        grenzen = get_grenzen(begroting.swv_id, begroting.jaren)
    lines, equity = read_posten(begroting, posten), read_reserves(begroting, reserves)
    return reken.calculate_begroting(lines, equity, grenzen, begroting.jaren)


def describe_begroting(begroting: Begroting) -> dict[str, Any]:
    """Everything of a budget as JSON: what is frozen when it is adopted, and what the API gives."""
    posten, reserves = read_posten(begroting), read_reserves(begroting)
    if begroting.momentopname is not None:
        grenzen = read_grenzen(begroting.momentopname)
    else:
        grenzen = get_grenzen(begroting.swv_id, begroting.jaren)
    uitkomst = reken.calculate_begroting(posten, reserves, grenzen, begroting.jaren)
    return {
        "swv": begroting.swv.code,
        "jaar": begroting.jaar,
        "versie": begroting.volgnummer,
        "bron": begroting.bron,
        "toelichting": begroting.toelichting,
        "posten": [
            {
                "code": post.code,
                "naam": post.naam,
                "programma": post.programma,
                "soort": post.soort,
                "bedragen": _by_year(post.bedragen),
            }
            for post in posten
        ],
        "reserves": [
            {
                "naam": each.naam,
                "soort": each.soort,
                "doel": each.doel,
                "publiek": each.is_publiek,
                "beginstand": str(each.beginstand),
                "mutaties": _by_year(each.mutaties),
            }
            for each in reserves
        ],
        "signaleringswaarde": {
            str(jaar): {
                "percentage": None if grens.percentage is None else str(grens.percentage),
                "minimum": None if grens.minimum is None else str(grens.minimum),
                "bron": grens.bron,
            }
            for jaar, grens in grenzen.items()
        },
        "uitkomst": {str(jaar): _describe_year(each) for jaar, each in uitkomst.jaren.items()},
        "meldingen": list(uitkomst.meldingen),
    }


def _by_year(bedragen: Mapping[int, Decimal]) -> dict[str, str]:
    return {str(jaar): str(bedrag) for jaar, bedrag in sorted(bedragen.items())}


def _describe_year(jaar: reken.Jaaruitkomst) -> dict[str, Any]:
    signalering = jaar.signalering
    weerstand = jaar.weerstandsvermogen
    return {
        "baten": str(jaar.baten),
        "lasten": str(jaar.lasten),
        "saldo": str(jaar.saldo),
        "financieel": str(jaar.financieel),
        "resultaat": str(jaar.resultaat),
        "reserves": {naam: str(stand) for naam, stand in jaar.reserves.items()},
        "eigen_vermogen": None if jaar.eigen_vermogen is None else str(jaar.eigen_vermogen),
        "weerstandsvermogen": None if weerstand is None else str(round(weerstand, 4)),
        "signaleringswaarde": None if signalering is None else str(signalering.waarde),
        "bovenmatig": None if signalering is None else str(signalering.bovenmatig),
        "ontbreekt": list(jaar.ontbreekt),
    }


def read_grenzen(momentopname: Mapping[str, Any]) -> dict[int, Grens]:
    """The reference data as it was when the budget was adopted."""

    def number(text: str | None) -> Decimal | None:
        return None if text is None else Decimal(text)

    return {
        int(jaar): Grens(number(each["percentage"]), number(each["minimum"]), each["bron"])
        for jaar, each in momentopname["signaleringswaarde"].items()
    }


def get_begroting_voor(swv_id: int, jaar: int, begrotingen: QuerySet[Begroting] | None = None) -> Begroting | None:
    """The adopted budget that counts for this year: the newest version of the latest budget that covers it.

    ``begrotingen`` are those that somebody may see; without it all count.
    """
    rows = Begroting.objects.all() if begrotingen is None else begrotingen
    covers = rows.filter(swv=swv_id, status=Begrotingstatus.VASTGESTELD, jaar__lte=jaar, jaar__gt=jaar - AANTAL_JAREN)
    return covers.order_by("-jaar", "-volgnummer").first()
