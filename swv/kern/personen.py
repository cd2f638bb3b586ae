"""People of whom not everything is known: one name only, or a birth date without its day, or without day and month.

A birth date of which a part is unknown is kept as the first day it can be, with what is unknown beside it. A rule about
age then takes the side that protects the pupil, and the page says that the day is unknown:

- what the pupil has a right to, or what others owe the pupil, begins on the *first* day it can begin (an OPP from an age
  on, leerplicht, being heard) and ends on the *last* day it can end (leerplicht, a grant);
- the parents speak and decide until it is *certain* that the pupil is eighteen: nobody is ever without somebody;
- a day is never refused for an age that the pupil may well have.

Who has one name has it as ``achternaam``, as in the basisregistratie personen; ``roepnaam`` is empty then.
"""

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q, TextChoices

from swv.kern.templatetags.verband import MAANDEN, datum, datum_kort


class GeboorteOnbekend(TextChoices):
    """Which part of a birth date nobody knows."""

    NIETS = "", "niets: de hele datum is bekend"
    DAG = "dag", "de dag"
    DAG_EN_MAAND = "dag_maand", "de dag en de maand"


DAG, DAG_EN_MAAND = GeboorteOnbekend.DAG.value, GeboorteOnbekend.DAG_EN_MAAND.value
GEEN_NAAM = "Vul een achternaam in. Heeft de leerling één naam? Vul die dan hier in."
LOS_TUSSENVOEGSEL = "Een tussenvoegsel hoort bij een achternaam. Vul de achternaam in."
# 2014, 3-2014 and 2014-03, and with noughts for what is unknown: 00-00-2014, 0-3-2014, 2014-00-00.
_JAAR = re.compile(r"(?:0{1,2}[-/.]){0,2}((?:19|20)\d\d)(?:[-/.]0{1,2}){0,2}")
_MAAND = re.compile(r"(?:0{1,2}[-/.])?(\d{1,2})[-/.]((?:19|20)\d\d)|((?:19|20)\d\d)[-/.](\d{1,2})(?:[-/.]0{1,2})?")


def get_eerste_dag(dag: date, onbekend: str) -> date:
    """The first day this birth date can be."""
    if onbekend == DAG_EN_MAAND:
        return dag.replace(month=1, day=1)
    return dag.replace(day=1) if onbekend == DAG else dag


def get_laatste_dag(dag: date, onbekend: str) -> date:
    """The last day this birth date can be."""
    if onbekend == DAG_EN_MAAND:
        return dag.replace(month=12, day=31)
    return dag.replace(day=monthrange(dag.year, dag.month)[1]) if onbekend == DAG else dag


def describe_geboorte(dag: date | None, onbekend: str) -> str:
    """«3 mei 2014», «mei 2014, dag onbekend» or «2014, dag en maand onbekend»."""
    if dag is None or not onbekend:
        return datum(dag)
    if onbekend == DAG_EN_MAAND:
        return f"{dag.year}, dag en maand onbekend"
    return f"{MAANDEN[dag.month - 1]} {dag.year}, dag onbekend"


def write_geboorte(dag: date | None, onbekend: str) -> str:
    """The same in a file: 2014-05-03, 2014-05 or 2014; "" when nothing is known."""
    if dag is None:
        return ""
    return dag.isoformat()[: {DAG: 7, DAG_EN_MAAND: 4}.get(onbekend, 10)]


def parse_geboorte(tekst: str) -> tuple[date, str] | None:
    """(first day, what is unknown) of a birth date that is known in part; None for any other text."""
    tekst = tekst.strip()
    if match := _JAAR.fullmatch(tekst):
        return date(int(match[1]), 1, 1), DAG_EN_MAAND
    if match := _MAAND.fullmatch(tekst):
        month = int(match[1] or match[4])
        return (date(int(match[2] or match[3]), month, 1), DAG) if 1 <= month <= 12 else None
    return None


def read_geboorte(data: Any) -> Any:
    """What a program sends, with a birth date as 2014 or 2014-03 written as its first day and what is unknown.

    A whole date without ``geboorte_onbekend`` is known as a whole, also when an earlier one was not. What contradicts itself
    (2014, of which only the day is unknown) stays as it is, for the field to refuse.
    """
    if not isinstance(data, Mapping) or not isinstance(data.get("geboortedatum"), str):
        return data
    parsed = parse_geboorte(data["geboortedatum"])
    if parsed is None:
        return {"geboorte_onbekend": "", **data}
    if data.get("geboorte_onbekend", parsed[1]) != parsed[1]:
        return data
    return {**data, "geboortedatum": parsed[0].isoformat(), "geboorte_onbekend": parsed[1]}


def get_leeftijd(geboren: date, dag: date) -> int:
    """Age in whole years on this day."""
    return dag.year - geboren.year - ((dag.month, dag.day) < (geboren.month, geboren.day))


def may_be_born(dag: date, onbekend: str = "") -> Q:
    """Rows whose birth date can be this one, also when a part of either is unknown."""
    return may_be_born_as([(dag, onbekend)])


def may_be_born_as(geboorten: Iterable[tuple[date, str]]) -> Q:
    """Rows whose birth date can be one of these (day, what is unknown of it)."""
    spans = {(get_eerste_dag(dag, onbekend), get_laatste_dag(dag, onbekend)) for dag, onbekend in geboorten}
    firsts = {first for first, _ in spans}
    found = (
        Q(geboortedatum__in=firsts)
        | Q(geboorte_onbekend=DAG, geboortedatum__in={first.replace(day=1) for first in firsts})
        | Q(geboorte_onbekend=DAG_EN_MAAND, geboortedatum__in={first.replace(month=1, day=1) for first in firsts})
    )
    for first, last in sorted(spans):
        if first != last:
            found |= Q(geboortedatum__range=(first, last))
    return found


def tidy_persoon(gegevens: Mapping[str, Any]) -> dict[str, Any]:
    """The same particulars: one name as ``achternaam``, and a birth date as the first day it can be."""
    tidy = dict(gegevens)
    if "achternaam" in tidy and not tidy["achternaam"] and tidy.get("roepnaam") and not tidy.get("tussenvoegsel"):
        tidy["achternaam"], tidy["roepnaam"] = tidy["roepnaam"], ""
    if tidy.get("geboortedatum") and tidy.get("geboorte_onbekend"):
        tidy["geboortedatum"] = get_eerste_dag(tidy["geboortedatum"], tidy["geboorte_onbekend"])
    return tidy


class MetPersonalia(models.Model):
    """A pupil, or who may be one: names and ``geboortedatum`` stand in the model itself."""

    roepnaam: Any
    tussenvoegsel: Any
    achternaam: Any
    geboortedatum: Any

    geboorte_onbekend = models.CharField(
        "onbekend aan de geboortedatum", max_length=9, choices=GeboorteOnbekend, blank=True, default="", db_default=""
    )

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Put one name and a birth date in their place. Raises ValidationError without a name."""
        super().clean()
        names = ("roepnaam", "tussenvoegsel", "achternaam", "geboortedatum", "geboorte_onbekend")
        for name, value in tidy_persoon({name: getattr(self, name) for name in names}).items():
            setattr(self, name, value)
        if not self.achternaam:
            text = LOS_TUSSENVOEGSEL if self.tussenvoegsel else GEEN_NAAM
            raise ValidationError({"achternaam": ValidationError(text, code="naam")})

    @property
    def naam(self) -> str:
        """First name, prefix and surname as one says them: «Sam de Wit»; of who has one name, that name."""
        return " ".join(part for part in (self.roepnaam, self.tussenvoegsel, self.achternaam) if part)

    @property
    def lijstnaam(self) -> str:
        """As it stands in a list by surname: «Wit, Sam de»."""
        rest = " ".join(part for part in (self.roepnaam, self.tussenvoegsel) if part)
        return ", ".join(part for part in (self.achternaam, rest) if part)

    @property
    def aanspreeknaam(self) -> str:
        """How a sentence calls the pupil: by the first name, or by the only one there is."""
        return str(self.roepnaam or self.naam)

    @property
    def geboren_vanaf(self) -> date:
        """The first day the birth date can be."""
        return get_eerste_dag(self.geboortedatum, self.geboorte_onbekend)

    @property
    def geboren_uiterlijk(self) -> date:
        """The last day the birth date can be."""
        return get_laatste_dag(self.geboortedatum, self.geboorte_onbekend)

    def may_share_birth_date(self, other: "MetPersonalia") -> bool:
        """Can both be born on one day, as far as it is known of each?"""
        return self.geboren_vanaf <= other.geboren_uiterlijk and other.geboren_vanaf <= self.geboren_uiterlijk

    @property
    def geboren(self) -> str:
        """«3 mei 2014», «mei 2014, dag onbekend» or «2014, dag en maand onbekend»."""
        return describe_geboorte(self.geboortedatum, self.geboorte_onbekend)

    @property
    def geboren_kort(self) -> str:
        """For a table: «3-5-2014», «mei 2014» or «2014»."""
        known = datum_kort(self.geboortedatum)
        return self.geboren.partition(",")[0] if self.geboorte_onbekend else known

    @property
    def geboren_zin(self) -> str:
        """«geboren op 3 mei 2014», or «geboren in 2014, dag en maand onbekend»."""
        return f"geboren {'in' if self.geboorte_onbekend else 'op'} {self.geboren}"

    @property
    def geboren_bestand(self) -> date | str:
        """For a file: the day itself, or 2014-05 or 2014 of one that is known in part."""
        return (
            write_geboorte(self.geboortedatum, self.geboorte_onbekend) if self.geboorte_onbekend else self.geboortedatum
        )

    def leeftijd_op(self, dag: date) -> int:
        """Age in whole years on this day that is certain: of a birth date known in part the lowest it can be."""
        return get_leeftijd(self.geboren_uiterlijk, dag)

    def mogelijke_leeftijd_op(self, dag: date) -> int:
        """The highest age in whole years that the pupil can have on this day."""
        return get_leeftijd(self.geboren_vanaf, dag)

    def leeftijd_tekst(self, dag: date) -> str:
        """«12», or «11 of 12» when the birth date leaves both open."""
        certain, possible = self.leeftijd_op(dag), self.mogelijke_leeftijd_op(dag)
        return str(certain) if certain == possible else f"{certain} of {possible}"


def persoon_constraints(naam: str) -> list[models.BaseConstraint]:
    """What the database holds of a ``MetPersonalia``: a name, and the first day that a birth date can be."""
    known = Q(geboorte_onbekend="")
    day = Q(geboorte_onbekend=DAG, geboortedatum__day=1)
    both = Q(geboorte_onbekend=DAG_EN_MAAND, geboortedatum__day=1, geboortedatum__month=1)
    return [
        models.CheckConstraint(condition=~Q(achternaam=""), name=f"{naam}_heeft_naam"),
        models.CheckConstraint(condition=known | day | both, name=f"{naam}_geboorte_eerste_dag"),
    ]
