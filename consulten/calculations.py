"""Quarters of an hour, weeks, months and school years. Pure: no database, no clock."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from swv.kern.calculations import to_plain
from swv.kern.termijnen import get_begin_schooljaar

KWARTIER = 15
# More than so many minutes on one day is asked about: twelve hours.
VEEL_OP_EEN_DAG = 12 * 60
MAX_OP_EEN_DAG = 24 * 60
_KLOK = re.compile(r"(\d{1,2}):(\d{2})")
_UREN = re.compile(r"(\d{1,2})(?:[.,](\d{1,2}))?")
GEEN_TIJD = "Vul de tijd in uren in, bijvoorbeeld 1,5 of 1:30."
GEEN_KWARTIER = "Rond af op een kwartier: 0,25, 0,5 of 0,75."
TE_VEEL = "Meer dan 24 uur op één dag kan niet."


class GeenTijd(ValueError):
    """This is no amount of time one can write; the message says how it is written."""


def parse_uren(tekst: str) -> int:
    """Minutes of a text in hours: «1,5», «1.5», «2» or «1:30». Raises GeenTijd.

    >>> parse_uren("1,25"), parse_uren("1:45")
    (75, 105)
    """
    tekst = tekst.strip()
    if found := _KLOK.fullmatch(tekst):
        uren, minuten = int(found[1]), int(found[2])
        if minuten > 59:
            raise GeenTijd(GEEN_TIJD)
        return check_minuten(uren * 60 + minuten)
    found = _UREN.fullmatch(tekst)
    if found is None:
        raise GeenTijd(GEEN_TIJD)
    honderdsten = int((found[2] or "0").ljust(2, "0"))
    if honderdsten * 60 % 100:
        raise GeenTijd(GEEN_KWARTIER)
    return check_minuten(int(found[1]) * 60 + honderdsten * 60 // 100)


def check_minuten(minuten: int) -> int:
    """These minutes, when one can write them: whole quarters, more than none and at most a day. Raises GeenTijd."""
    if minuten <= 0:
        raise GeenTijd("Vul meer dan nul in.")
    if minuten % KWARTIER:
        raise GeenTijd(GEEN_KWARTIER)
    if minuten > MAX_OP_EEN_DAG:
        raise GeenTijd(TE_VEEL)
    return minuten


def show_uren(minuten: int) -> str:
    """Minutes as people read them, in hours: 90 is «1,5», -15 is «-0,25»."""
    sign, minuten = ("-" if minuten < 0 else ""), abs(minuten)
    uren, rest = divmod(minuten, 60)
    return (
        f"{sign}{uren}{ {0: '', 15: ',25', 30: ',5', 45: ',75'}[rest] }"
        if rest % KWARTIER == 0
        else f"{sign}{uren}:{rest:02d}"
    )


# --- weeks and months -----------------------------------------------------------------------------------------------


def get_week(dag: date) -> list[date]:
    """The seven days of the week of this day, Monday first."""
    maandag = dag - timedelta(days=dag.weekday())
    return [maandag + timedelta(days=n) for n in range(7)]


def parse_week(tekst: str, vandaag: date) -> date:
    """The Monday of «2026-W48», else of the week of today. A week to come is not written yet, so that is today's too."""
    found = re.fullmatch(r"(\d{4})-W(\d{2})", tekst)
    maandag = get_week(vandaag)[0]
    if found is None:
        return maandag
    try:
        return min(date.fromisocalendar(int(found[1]), int(found[2]), 1), maandag)
    except ValueError:
        return maandag


def show_week(dag: date) -> str:
    """«2026-W48», as ``parse_week`` reads it."""
    jaar, week, _ = dag.isocalendar()
    return f"{jaar}-W{week:02d}"


def first_of_month(dag: date) -> date:
    """The first day of its month."""
    return dag.replace(day=1)


def next_month(maand: date) -> date:
    """The first day of the month after it."""
    return first_of_month(maand.replace(day=1) + timedelta(days=32))


def get_schooljaar(dag: date) -> tuple[date, date]:
    """First and last day of the school year of this day (1 August up to and including 31 July)."""
    begin = get_begin_schooljaar(dag)
    return begin, date(begin.year + 1, begin.month, begin.day) - timedelta(days=1)


@dataclass(frozen=True)
class Dagtotaal:
    """The minutes of one day, and whether they are so many that somebody should look again."""

    dag: date
    minuten: int

    @property
    def is_veel(self) -> bool:
        """More than twelve hours."""
        return self.minuten > VEEL_OP_EEN_DAG


def add_up(dagen: Iterable[date], regels: Iterable[tuple[date, int]]) -> list[Dagtotaal]:
    """The total of each of these days of lines (day, minutes); a day without a line has none."""
    totaal: dict[date, int] = defaultdict(int)
    for dag, minuten in regels:
        totaal[dag] += minuten
    return [Dagtotaal(dag, totaal[dag]) for dag in dagen]


def names_somebody(tekst: str, namen: Iterable[str]) -> bool:
    """Does one of these names (of at least three letters) stand in the text as a word of its own?"""
    woorden = f" {' '.join(re.findall(r'[a-z0-9]+', to_plain(tekst)))} "
    plain = (" ".join(re.findall(r"[a-z0-9]+", to_plain(naam))) for naam in namen)
    return any(len(naam) >= 3 and f" {naam} " in woorden for naam in plain)
