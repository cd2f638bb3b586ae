"""Pupils who have no OPP and should get one: from the enrolment and the types of the swv, not from what was begun.

What counts as extra support is known in the rooms above (a grant): they hand in where it starts (``add_steun``), and
other events that a rule of an swv may count from (``add_gebeurtenis``).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, QuerySet, Subquery
from django.db.models.functions import JSONObject, Least
from django.utils.http import urlencode

from leerlingen.enums import Inschrijvingsoort
from leerlingen.models import Inschrijving, Leerling
from opp.calculations import (
    VOOR_ELKE_LEERLING,
    Eigenregel,
    Labelfeit,
    Plichtfeiten,
    Plichtregel,
    calculate_plicht,
    find_eigen_plicht,
)
from opp.enums import LOPEND, Plichtgrond, Verplicht
from opp.models import Leerlinglabel, Opp, Oppregel
from opp.queries.opp import get_soorten
from swv.organisatie.models import Aansluiting, Organisatie, holds_on

# Given a school and a day: extra support there that runs, as rows of ``leerling`` and ``begin``, the earliest first.
Steun = Callable[[Organisatie, date], QuerySet[Any, Any]]
_STEUN: list[Steun] = []
# Given a school: what happened to its pupils, as rows of ``leerling``, ``begin`` and ``wat`` (a code).
Gebeurtenissen = Callable[[Organisatie], QuerySet[Any, Any]]
_GEBEURTENISSEN: dict[str, Gebeurtenissen] = {}
LEERLING = ("id", "nummer", "roepnaam", "tussenvoegsel", "achternaam")
REGEL = ("swv", "verplicht", "weken", "vanaf_leeftijd")
EIGEN = {"soortcode": "soortcode", "grond": "grond", "weken": "weken", "wat": "wat", "label": "label",
         "zwaarte": "label__zwaarte"}  # fmt: skip


def add_steun(steun: Steun) -> None:
    """A room above tells from which day a pupil has extra support at a school."""
    _STEUN.append(steun)


# Given an swv and a day: (code, name) of the kinds of request.
Aanvraagsoorten = Callable[[int, date], list[tuple[str, str]]]
_AANVRAAGSOORTEN: list[Aanvraagsoorten] = []


def add_aanvraagsoorten(soorten: Aanvraagsoorten) -> None:
    """A room above tells which kinds of request an swv has, for a rule to choose from."""
    _AANVRAAGSOORTEN.append(soorten)


def get_aanvraagsoorten(swv_id: int, vandaag: date) -> list[tuple[str, str]]:
    """(code, name) of the kinds of request of this swv today."""
    return [pair for soorten in _AANVRAAGSOORTEN for pair in soorten(swv_id, vandaag)]


def add_gebeurtenis(grond: str, rijen: Gebeurtenissen) -> None:
    """A room above tells what happened to pupils of a school that a rule of an swv may count from."""
    _GEBEURTENISSEN[grond] = rijen


@dataclass(frozen=True)
class Ontbrekend:
    """A pupil without a running OPP, the last day to adopt one, and the swv whose types say so."""

    leerling: Leerling
    uiterlijk_op: date
    swv_id: int
    # Of the rule of the swv that asks for it, when one does: the type, and why in words.
    soort_id: int | None = None
    waarom: str = ""

    @property
    def query(self) -> str:
        """For the address where one begins the OPP: the pupil, and the type that a rule asks."""
        return "?" + urlencode({"leerling": self.leerling.nummer} | ({"soort": self.soort_id} if self.soort_id else {}))

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
    types = {each["code"]: each["pk"] for each in row["regels"] if each["swv"] == swv}
    own = find_eigen_plicht(
        [
            Eigenregel(**{name: each[name] for name in EIGEN}, van=date.fromisoformat(each["van"]))
            for each in row["eigen"]
            if each["swv"] == swv and each["soortcode"] in types
        ],
        _read_feiten(row, ingeschreven_op, steun_op),
    )
    if own is None:
        return Ontbrekend(leerling, dag, swv) if dag else None
    first = own.uiterlijk_op if dag is None else min(dag, own.uiterlijk_op)
    return Ontbrekend(leerling, first, swv, types[own.soortcode], own.waarom)


def _read_feiten(row: dict[str, Any], ingeschreven_op: date, steun_op: date | None) -> Plichtfeiten:
    labels = (
        Labelfeit(each["label"], date.fromisoformat(each["van"]), each["zwaarte"], each["naam"]) for each in row["labels"]
    )  # fmt: skip
    happened = (
        (grond, each["wat"], date.fromisoformat(each["begin"]))
        for grond in _GEBEURTENISSEN
        for each in row[f"gebeurd_{grond}"]
    )
    opp_tot = date.fromisoformat(row["opp_tot"]) if row["opp_tot"] else None
    return Plichtfeiten(ingeschreven_op, steun_op, row["van_andere_school"], tuple(labels), tuple(happened), opp_tot)


def get_feiten(school: Organisatie, inschrijvingen: QuerySet[Inschrijving], vandaag: date) -> QuerySet[Any]:
    """Enrolments of today without an OPP, with ``feiten``: pupil, rules of the types and of the swv, and what they look at.

    One column, so that the first page reads it together with other things in one query.
    """
    soorten = get_soorten(school, vandaag).filter(is_opp=True).order_by("pk")
    opps = Opp.objects.filter(leerling=OuterRef("leerling"), school=school, status__in=LOPEND, soort__is_opp=True)
    woon = Aansluiting.objects.filter(holds_on(vandaag), organisatie=OuterRef("leerling__woongemeente")).order_by("swv")
    found = [steun(school, vandaag) for steun in _STEUN]
    starts = [Subquery(rows.filter(leerling=OuterRef("leerling")).values("begin")[:1]) for rows in found]
    eigen = Oppregel.objects.filter(holds_on(vandaag), swv__in=soorten.order_by().values("swv"))
    labels = Leerlinglabel.objects.filter(holds_on(vandaag), school=school)
    elsewhere = Inschrijving.objects.filter(
        leerling=OuterRef("leerling"), soort=Inschrijvingsoort.INSCHRIJVING, van__lt=OuterRef("van")
    ).exclude(school=school)
    closed = Opp.objects.filter(leerling=OuterRef("leerling"), school=school, eind__isnull=False).order_by("-eind")
    happened = {grond: rijen(school) for grond, rijen in _GEBEURTENISSEN.items()}
    rows = inschrijvingen.filter(
        holds_on(vandaag), ~Exists(opps), school=school, soort=Inschrijvingsoort.INSCHRIJVING
    ).annotate(
        steun_op=Least(*starts) if len(starts) > 1 else starts[0],
        woon_swv=Subquery(woon.values("swv")[:1]),
        regels=ArraySubquery(soorten.values(regel=JSONObject(**{name: name for name in (*REGEL, "code", "pk")}))),
        eigen=ArraySubquery(eigen.order_by("pk").values(regel=JSONObject(swv="swv", van="van", **EIGEN))),
        labels=ArraySubquery(_of_pupil(labels, label="label", van="van", zwaarte="label__zwaarte", naam="label__naam")),
        van_andere_school=Exists(elsewhere),
        opp_tot=Subquery(closed.values("eind")[:1]),
        **{
            f"gebeurd_{grond}": ArraySubquery(_of_pupil(each, wat="wat", begin="begin"))
            for grond, each in happened.items()
        },
    )
    if school.schoolsoort not in VOOR_ELKE_LEERLING:
        always = inschrijvingen.filter(Exists(soorten.filter(verplicht=Verplicht.ALTIJD)), school=school)
        # One set of pupils and no «or», so that the few who have support are looked up and not the whole school read.
        named = (
            _only_with(eigen, Plichtgrond.LABEL, labels),
            _only_with(eigen, Plichtgrond.SCHOOLWISSEL, inschrijvingen.filter(Exists(elsewhere), school=school)),
            *(_only_with(eigen, grond, each) for grond, each in happened.items()),
        )
        due = (pupils.order_by().values("leerling") for pupils in (*found, always, *named))
        rows = rows.filter(leerling__in=next(due).union(*due, all=True))
    names = {name: f"leerling__{name}" for name in LEERLING} | {"geboren": "leerling__geboortedatum"}
    read = ("van", "steun_op", "woon_swv", "regels", "eigen", "labels", "van_andere_school", "opp_tot")
    own = {name: name for name in (*read, *(f"gebeurd_{grond}" for grond in happened))}
    return rows.annotate(feiten=JSONObject(**names, **own))


def _of_pupil(rows: QuerySet[Any, Any], **names: str) -> QuerySet[Any, Any]:
    """Rows of the pupil of the enrolment, as JSON."""
    own = rows.filter(leerling=OuterRef("leerling")).order_by()
    return own.values(rij=JSONObject(**names))


def _only_with(eigen: QuerySet[Oppregel], grond: str, rows: QuerySet[Any, Any]) -> QuerySet[Any, Any]:
    """These pupils, when there is a rule that counts from this."""
    return rows.filter(Exists(eigen.filter(grond=grond)))
