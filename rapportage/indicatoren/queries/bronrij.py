"""The counts, tariffs and bookings behind a figure that is not counted from cases.

Counts are numbers per organisation, read for the schools of the view; bookings go through ``visible_to``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import F, QuerySet, Sum

from financien.begroten.enums import Begrotingstatus, Postsoort
from financien.begroten.models import Begroting, Begrotingsbedrag, Realisatieregel
from financien.referentie.enums import Plaatsingsreden, Tellingsoort
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.queries.selectie import Selectie
from rapportage.indicatoren.queries.telling import Geteld, Telbron
from rapportage.indicatoren.rekenregels.gegevens import Rekengegevens, geldjaar
from rapportage.indicatoren.rekenregels.geld import Doorbetaling, read_doorbetaling
from rapportage.indicatoren.rekenregels.leerling import DEELNAMES, read_categorieen, read_deelname
from swv.organisatie.models import Organisatie

GEEN_VERWIJZER = "geen verwijzer bekend"
UIT_TELLINGEN = frozenset({*DEELNAMES, Code.CATEGORIEEN, Code.DOORBETALING})


@dataclass(frozen=True)
class Bronregel:
    """One row; ``tarief`` and ``bedrag`` where it is about money."""

    wat: str
    wie: str
    datum: date | None
    aantal: Decimal | None
    bron: str
    status: str
    tarief: Decimal | None = None
    bedrag: Decimal | None = None


@dataclass(frozen=True)
class Brontabel:
    """Rows with what they add up to."""

    titel: str
    regels: tuple[Bronregel, ...]
    aantal: Decimal | None = None
    bedrag: Decimal | None = None

    @property
    def met_geld(self) -> bool:
        """Does the table add up to euro? Then it shows tariff and amount too."""
        return self.bedrag is not None


def get_brontabellen(selectie: Selectie, code: str, deel: str = "") -> list[Brontabel]:
    """Tables of counts (× tariffs) that add up to numerator and denominator; ``deel``: of this category only."""
    gegevens, periode = selectie.gefilterd, selectie.periode
    if code == Code.DOORBETALING:
        return _paid_on(gegevens, read_doorbetaling(gegevens, periode), deel)
    if code == Code.CATEGORIEEN:
        counted = read_categorieen(gegevens, periode) or {}
        return _tables({soort: each for soort, each in counted.items() if not deel or soort[-1] == deel})
    return _tables(
        {soort: each for soort, each in read_deelname(code, gegevens, periode).items() if each.aantal is not None}
    )


def _tables(geteld: dict[str, Geteld]) -> list[Brontabel]:
    names = _names(row for each in geteld.values() for row in each.rijen)
    return [
        Brontabel(_title(soort), tuple(_row(row, names) for row in each.rijen), each.aantal)
        for soort, each in geteld.items()
    ]


def _title(soort: str) -> str:
    text = Tellingsoort(soort).label
    return text[:1].upper() + text[1:]


def _names(rows: Iterable[Telbron]) -> dict[int, str]:
    """{organisation: its name}. One query."""
    ids = {row.organisatie for row in rows if row.organisatie}
    return dict(Organisatie.objects.filter(pk__in=ids).order_by().values_list("pk", "naam"))


def _row(row: Telbron, names: dict[int, str]) -> Bronregel:
    wie = GEEN_VERWIJZER if row.organisatie is None else names.get(row.organisatie, "")
    wat = Tellingsoort(row.code).label + (f" ({Plaatsingsreden(row.reden).label})" if row.reden else "")
    return Bronregel(wat, wie, row.datum, row.aantal, row.bron, row.status)


def _paid_on(gegevens: Rekengegevens, found: Doorbetaling, deel: str) -> list[Brontabel]:
    """Amount per category and budget, then the counts they come from."""
    if found.missing:
        return []
    posten = [post for post in found.posten if not deel or post.code[-1] == deel]
    regels = tuple(
        Bronregel(
            post.naam, gegevens.swv.naam, found.geteld[post.code].datum, post.aantal, found.tarieven[post.code].bron,
            found.tarieven[post.code].status, post.tarief, post.bedrag,
        )
        for post in posten
    )  # fmt: skip
    total = sum((post.bedrag for post in posten), Decimal(0))
    tables = [Brontabel("Doorbetaald: aantal × tarief", regels, None, total)]
    tables += _tables({post.code: found.geteld[post.code] for post in posten})
    if deel:
        return tables
    pupils, norm = found.leerlingen, found.zwaar
    budget = Bronregel(
        "zware ondersteuning" if pupils else "beschikking van DUO", gegevens.swv.naam, pupils.datum if pupils else None,
        pupils.aantal if pupils else None, found.budget_bron, norm.status if norm else "", norm.bedrag if norm else None,
        found.budget,
    )  # fmt: skip
    tables.append(Brontabel("Budget voor zware ondersteuning", (budget,), None, found.budget))
    return [*tables, *(_tables({Tellingsoort.LEERLINGEN: pupils}) if pupils else [])]


@dataclass(frozen=True)
class Boekingen:
    """Bookings or budgeted amounts of one year, and their sum."""

    herkomst: str
    rijen: QuerySet[Any]
    order: Sequence[str]
    totaal: Decimal


def get_boekingen(selectie: Selectie, programma: str | None = None) -> Boekingen | None:
    """The rows behind the spending (of one programme); None when there is nothing of this year."""
    jaar = geldjaar(selectie.periode)
    herkomst, _ = selectie.gefilterd.lasten.get(jaar, ("", {}))
    if not herkomst:
        return None
    rows: QuerySet[Any]
    order: tuple[str, ...]
    if herkomst == "realisatie":
        rows = Realisatieregel.objects.visible_to(selectie.user).filter(
            swv=selectie.swv, jaar=jaar, soort=Postsoort.LASTEN
        )
        kolom, order = "programma", ("maand", "code", "pk")
    else:
        newest = Begroting.objects.visible_to(selectie.user).filter(
            swv=selectie.swv, jaar=jaar, status=Begrotingstatus.VASTGESTELD
        )
        rows = Begrotingsbedrag.objects.filter(
            post__begroting__in=newest.order_by("-volgnummer").values("pk")[:1], post__soort=Postsoort.LASTEN, jaar=jaar
        ).annotate(code=F("post__code"), naam=F("post__naam"), programma=F("post__programma"))
        kolom, order = "post__programma", ("post__code", "pk")
    if programma is not None:
        rows = rows.filter(**{kolom: programma})
    return Boekingen(herkomst, rows, order, rows.aggregate(som=Sum("bedrag"))["som"] or Decimal(0))
