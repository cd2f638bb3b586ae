"""Reference data as it holds on a day."""

from datetime import date
from typing import Any

from django.db.models import F, Q, QuerySet

from swv.organisatie.models import holds_on
from swv.wet.queries import get_feiten
from thuiszitters.calculations import Drempels, Duur, Leeftijden, read_leeftijden
from thuiszitters.enums import Termijncode
from thuiszitters.models import Escalatietrede, Oorzaak, Termijn, Verzuimcategorie

# {code: the fact of the law behind it}: these hold from their own day, whenever an swv began with Verband.
LANDELIJK = {
    Termijncode.KORT: "thuiszitter_kort",
    Termijncode.LANG: "thuiszitter_lang",
    Termijncode.PLAN: "thuiszitter_plan",
}


def get_termijnen(swv_id: int, dag: date) -> dict[str, Duur]:
    """{code: how long} on any day, every code: what the swv set itself goes before what holds for all.

    On a day before the first row of a code that first row is taken.
    """
    found = {str(code): Duur(row.aantal, row.eenheid) for code, row in _get_landelijk(swv_id, dag).items()}
    rows = list(_get_rijen(swv_id).order_by(F("swv").asc(nulls_first=True), "van"))
    for row in reversed([row for row in rows if row.swv_id is None]):
        found[row.code] = Duur(row.aantal, row.eenheid)
    holding = [row for row in rows if row.van <= dag and (row.tot is None or row.tot > dag)]
    return found | {row.code: Duur(row.aantal, row.eenheid) for row in holding}


def _get_rijen(swv_id: int) -> QuerySet[Termijn]:
    """Own rows, and those for all of what is no fact of the law; without what holds on no day."""
    shared = Q(swv__isnull=True) & ~Q(code__in=list(LANDELIJK))
    return Termijn.objects.filter(Q(swv=swv_id) | shared).exclude(van=F("tot"))


def _get_landelijk(swv_id: int, dag: date) -> dict[Termijncode, Termijn]:
    """The facts of the law as terms, not stored."""
    feiten, found = get_feiten(swv_id), {}
    for code, feit in LANDELIJK.items():
        rij, eenheid = feiten.get_rij(feit, dag), feiten.soorten[feit].eenheid
        found[code] = Termijn(code=code, aantal=int(rij.waarde), eenheid=eenheid, bron=rij.bron, van=rij.van)
    return found


def get_termijnrijen(swv_id: int, vandaag: date) -> list[Termijn]:
    """For every purpose the row that holds today, and those of the swv itself that are to come."""
    later = Q(tot__isnull=True) | Q(tot__gt=vandaag)
    rows = _get_rijen(swv_id).filter(later).order_by("van")
    now: dict[str, Termijn] = {str(code): row for code, row in _get_landelijk(swv_id, vandaag).items()}
    to_come = []
    for row in rows:
        if row.van > vandaag:
            to_come.append(row)
        elif row.code not in now or row.swv_id is not None:
            now[row.code] = row
    order = list(Termijncode.values)
    return sorted([*now.values(), *to_come], key=lambda row: (order.index(row.code), row.van))


def get_drempels(termijnen: dict[str, Duur], leeftijden: Leeftijden | None = None) -> Drempels:
    """The two thresholds of relatief verzuim, out of what ``get_termijnen`` gives, with the ages at which one counts."""
    return Drempels(termijnen[Termijncode.KORT], termijnen[Termijncode.LANG], leeftijden)


def get_leeftijden(swv_id: int, dag: date) -> Leeftijden:
    """At what ages leerplicht and kwalificatieplicht hold on this day, for this swv."""
    return read_leeftijden(get_feiten(swv_id), dag)


def get_categorieen(dag: date) -> QuerySet[Verzuimcategorie]:
    """Categories of absence that hold on this day."""
    return Verzuimcategorie.objects.filter(holds_on(dag))


def get_oorzaaknamen(dag: date) -> dict[str, str]:
    """{code: name} of every cause there ever was, as it is called on this day or else was called first or last."""
    rows = Oorzaak.objects.order_by("van").values_list("code", "naam", "van")
    names: dict[str, str] = {}
    for code, naam, van in rows:
        if code not in names or van <= dag:
            names[code] = naam
    return names


def get_oorzaken(dag: date) -> QuerySet[Oorzaak]:
    """Causes that can be named on this day."""
    return Oorzaak.objects.filter(holds_on(dag))


def get_treden(swv_id: int, dag: date) -> QuerySet[Escalatietrede]:
    """The ladder of this swv, lowest step first."""
    return Escalatietrede.objects.filter(holds_on(dag), swv=swv_id)


def get_trede_na(trede: Any) -> Duur | None:
    """After how long this step comes by itself, or None."""
    return Duur(trede.na_aantal, trede.na_eenheid) if trede.na_aantal else None
