"""Reference data as it holds on a day."""

from datetime import date
from typing import Any

from django.db.models import F, Q, QuerySet

from swv.organisatie.models import holds_on
from thuiszitters.calculations import Drempels, Duur
from thuiszitters.enums import Termijncode
from thuiszitters.models import Escalatietrede, Oorzaak, Termijn, Verzuimcategorie


def get_termijnen(swv_id: int, dag: date) -> dict[str, Duur]:
    """{code: how long} on this day; what the swv set itself goes before what holds for all."""
    rows = Termijn.objects.filter(Q(swv=swv_id) | Q(swv__isnull=True), holds_on(dag))
    rows = rows.order_by(F("swv").asc(nulls_first=True))
    return {row.code: Duur(row.aantal, row.eenheid) for row in rows}


def get_termijnrijen(swv_id: int, vandaag: date) -> list[Termijn]:
    """For every purpose the row that holds today, and those of the swv itself that are to come."""
    later = Q(tot__isnull=True) | Q(tot__gt=vandaag)
    rows = Termijn.objects.filter(later, Q(swv=swv_id) | Q(swv__isnull=True)).exclude(van=F("tot")).order_by("van")
    now: dict[str, Termijn] = {}
    to_come = []
    for row in rows:
        if row.van > vandaag:
            to_come.append(row)
        elif row.code not in now or row.swv_id is not None:
            now[row.code] = row
    order = list(Termijncode.values)
    return sorted([*now.values(), *to_come], key=lambda row: (order.index(row.code), row.van))


def get_drempels(termijnen: dict[str, Duur]) -> Drempels:
    """The two thresholds of relatief verzuim, out of {purpose: term} that holds both. Raises KeyError."""
    return Drempels(termijnen[Termijncode.KORT], termijnen[Termijncode.LANG])


def get_categorieen(dag: date) -> QuerySet[Verzuimcategorie]:
    """Categories of absence that hold on this day."""
    return Verzuimcategorie.objects.filter(holds_on(dag))


def get_oorzaken(dag: date) -> QuerySet[Oorzaak]:
    """Causes that can be named on this day."""
    return Oorzaak.objects.filter(holds_on(dag))


def get_treden(swv_id: int, dag: date) -> QuerySet[Escalatietrede]:
    """The ladder of this swv, lowest step first."""
    return Escalatietrede.objects.filter(holds_on(dag), swv=swv_id)


def get_trede_na(trede: Any) -> Duur | None:
    """After how long this step comes by itself, or None."""
    return Duur(trede.na_aantal, trede.na_eenheid) if trede.na_aantal else None
