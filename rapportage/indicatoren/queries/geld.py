"""Amounts behind the two figures about money: what DUO pays on, and what each programme costs."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import CharField, F, QuerySet, Sum, Value

from financien.begroten.enums import Begrotingstatus, Postsoort
from financien.begroten.models import Begroting, Begrotingsbedrag, Realisatieregel
from financien.referentie.enums import Beschikkingsoort
from financien.referentie.models import Beschikking, Tarief


def get_tarieven(swv_id: int, jaren: Sequence[int], codes: Sequence[str]) -> dict[int, dict[str, Tarief]]:
    """{year: {code: the tariff on 1 January}}; definitive goes before provisional. One query."""
    rows = list(Tarief.objects.filter(swv=swv_id, code__in=codes).order_by("-status"))
    return {jaar: {row.code: row for row in rows if _holds(row, date(jaar, 1, 1))} for jaar in jaren}


def _holds(row: Tarief, dag: date) -> bool:
    return row.van <= dag and (row.tot is None or row.tot > dag)


def get_beschikkingen(swv_id: int, jaren: Sequence[int]) -> dict[int, Beschikking]:
    """{year: the newest decision of DUO about zware ondersteuning before deduction; a definitive one first}."""
    rows = Beschikking.objects.filter(swv=swv_id, jaar__in=jaren, soort=Beschikkingsoort.ZWAAR_BRUTO)
    # «voorlopig» comes last in the alphabet, so the definitive one overwrites it.
    return {row.jaar: row for row in rows.order_by("-status", "datum", "pk")}


def get_lasten(swv_id: int, jaren: Sequence[int]) -> dict[int, tuple[str, dict[str, Decimal]]]:
    """{year: («realisatie» or «begroting», {programme: cost})}; what was realised goes before what was budgeted.

    One query.
    """
    booked = Realisatieregel.objects.filter(swv=swv_id, jaar__in=jaren, soort=Postsoort.LASTEN).order_by()
    budgets = Begroting.objects.filter(swv=swv_id, jaar__in=jaren, status=Begrotingstatus.VASTGESTELD)
    newest = budgets.order_by("jaar", "-volgnummer").distinct("jaar").values("pk")
    planned = Begrotingsbedrag.objects.filter(
        post__begroting__in=newest, post__soort=Postsoort.LASTEN, jaar=F("post__begroting__jaar")
    ).order_by()
    rows = _per_programme(booked, "programma", "realisatie").union(
        _per_programme(planned, "post__programma", "begroting"), all=True
    )
    found: dict[int, tuple[str, dict[str, Decimal]]] = {}
    # «realisatie» comes after «begroting» in the alphabet, and replaces it.
    for jaar, programma, herkomst, bedrag in sorted(rows, key=lambda row: row[2]):
        if jaar not in found or found[jaar][0] != herkomst:
            found[jaar] = (herkomst, {})
        found[jaar][1][programma] = bedrag
    return found


def _per_programme(rows: QuerySet[Any], programma: str, herkomst: str) -> QuerySet[Any]:
    named = rows.annotate(van=F(programma), waaruit=Value(herkomst, output_field=CharField()))
    return (
        named.values("jaar", "van", "waaruit").annotate(som=Sum("bedrag")).values_list("jaar", "van", "waaruit", "som")
    )
