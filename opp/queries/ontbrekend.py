"""Pupils who have no OPP and should get one: from the enrolment and the types of the swv, not from what was begun.

What counts as extra support is known in the rooms above (a grant): they hand in where it starts (``add_steun``).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, QuerySet, Subquery
from django.db.models.functions import JSONObject, Least

from leerlingen.enums import Inschrijvingsoort
from leerlingen.models import Inschrijving, Leerling
from opp.calculations import VOOR_ELKE_LEERLING, Plichtregel, calculate_plicht
from opp.enums import LOPEND, Verplicht
from opp.models import Opp
from opp.queries.opp import get_soorten
from swv.organisatie.models import Aansluiting, Organisatie, holds_on

# Given a school and a day: extra support there that runs, as rows of ``leerling`` and ``begin``, the earliest first.
Steun = Callable[[Organisatie, date], QuerySet[Any, Any]]
_STEUN: list[Steun] = []
LEERLING = ("id", "nummer", "roepnaam", "tussenvoegsel", "achternaam")
REGEL = ("swv", "verplicht", "weken", "vanaf_leeftijd")


def add_steun(steun: Steun) -> None:
    """A room above tells from which day a pupil has extra support at a school."""
    _STEUN.append(steun)


@dataclass(frozen=True)
class Ontbrekend:
    """A pupil without a running OPP, the last day to adopt one, and the swv whose types say so."""

    leerling: Leerling
    uiterlijk_op: date
    swv_id: int

    def is_late(self, vandaag: date) -> bool:
        """The last day to adopt one has been."""
        return vandaag > self.uiterlijk_op


def get_ontbrekend(school: Organisatie, inschrijvingen: QuerySet[Inschrijving], vandaag: date) -> list[Ontbrekend]:
    """Pupils with one of these enrolments at this school, for whom an OPP is due that nobody began, by day.

    One query. A pupil of a school with several swv's falls under the swv of the place where the pupil lives.
    """
    rows = get_feiten(school, inschrijvingen, vandaag).values_list("feiten", flat=True)
    return sort_ontbrekend(school, rows)


def sort_ontbrekend(school: Organisatie, rows: Iterable[dict[str, Any]]) -> list[Ontbrekend]:
    """From the facts of ``get_feiten``: for whom an OPP is due, the earliest day first."""
    found = [each for row in rows if (each := _read(school, row))]
    return sorted(found, key=lambda each: (each.uiterlijk_op, each.leerling.pk))


def _read(school: Organisatie, row: dict[str, Any]) -> Ontbrekend | None:
    swvs = sorted({regel["swv"] for regel in row["regels"]})
    if not swvs:
        return None
    swv = row["woon_swv"] if row["woon_swv"] in swvs else swvs[0]
    regels = [
        Plichtregel(**{name: regel[name] for name in REGEL[1:]}) for regel in row["regels"] if regel["swv"] == swv
    ]
    leerling = Leerling(**{name: row[name] for name in LEERLING}, geboortedatum=date.fromisoformat(row["geboren"]))
    ingeschreven_op, steun_op = date.fromisoformat(row["van"]), row["steun_op"] and date.fromisoformat(row["steun_op"])
    dag = calculate_plicht(school.schoolsoort, regels, leerling.geboortedatum, ingeschreven_op, steun_op)
    return Ontbrekend(leerling, dag, swv) if dag else None


def get_feiten(school: Organisatie, inschrijvingen: QuerySet[Inschrijving], vandaag: date) -> QuerySet[Any]:
    """Enrolments of today without an OPP, with ``feiten``: pupil, rules of the types, start of support, swv of the home.

    One column, so that the first page reads it together with other things in one query.
    """
    soorten = get_soorten(school, vandaag).filter(is_opp=True).order_by("pk")
    opps = Opp.objects.filter(leerling=OuterRef("leerling"), school=school, status__in=LOPEND, soort__is_opp=True)
    woon = Aansluiting.objects.filter(holds_on(vandaag), organisatie=OuterRef("leerling__woongemeente")).order_by("swv")
    found = [steun(school, vandaag) for steun in _STEUN]
    starts = [Subquery(rows.filter(leerling=OuterRef("leerling")).values("begin")[:1]) for rows in found]
    rows = inschrijvingen.filter(
        holds_on(vandaag), ~Exists(opps), school=school, soort=Inschrijvingsoort.INSCHRIJVING
    ).annotate(
        steun_op=Least(*starts) if len(starts) > 1 else starts[0],
        woon_swv=Subquery(woon.values("swv")[:1]),
        regels=ArraySubquery(soorten.values(regel=JSONObject(**{name: name for name in REGEL}))),
    )
    if school.schoolsoort not in VOOR_ELKE_LEERLING:
        always = inschrijvingen.filter(Exists(soorten.filter(verplicht=Verplicht.ALTIJD)), school=school)
        # One set of pupils and no «or», so that the few who have support are looked up and not the whole school read.
        due = (pupils.order_by().values("leerling") for pupils in (*found, always))
        rows = rows.filter(leerling__in=next(due).union(*due, all=True))
    names = {name: f"leerling__{name}" for name in LEERLING} | {"geboren": "leerling__geboortedatum"}
    own = {name: name for name in ("van", "steun_op", "woon_swv", "regels")}
    return rows.annotate(feiten=JSONObject(**names, **own))
