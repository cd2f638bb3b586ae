"""How long, in which column, and how many: pure functions over dates, no ORM and no clock.

Rules
- A period runs from its first day up to but not including ``tot`` (None: still going on).
- Relatief verzuim counts from its first day. It is longer than four weeks on the 29th day, and longer than three
  months on the day of the month on which the fourth month starts: from 1 September that is 1 December. A month
  without that day ends on its last day: from 30 November it is 28 (or 29) February.
- Consecutive periods of relatief verzuim (geoorloofd that turns into ongeoorloofd) are one absence. A gap of a day
  ends it. Absoluut verzuim and vrijstelling count from their first day.
- A case stands in one column at most: that of the period that holds on the reference date.
- Only who is leerplichtig or kwalificatieplichtig counts (``leeftijd``); how long somebody is at home counts from the
  first day, also when that lies before. Of a period without a birth date no age is asked.

Not handled: school holidays and weekends are counted as days of absence, as the quarterly return does; an absence
that stops in one case and goes on in another counts anew; hours of absence (sixteen in four weeks) are the business
of the verzuimregister.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from statistics import median

from dateutil.relativedelta import relativedelta

from thuiszitters.calculations.leeftijd import Leeftijden, Plicht, Plichtvenster, get_plicht, get_plichtvenster
from thuiszitters.enums import Eenheid, Groep, Opgavekolom

DAG = timedelta(days=1)


@dataclass(frozen=True)
class Duur:
    """A term: 4 weken, 3 maanden, 7 dagen."""

    aantal: int
    eenheid: str

    def after(self, dag: date) -> date:
        """The day on which this term, started on ``dag``, is over."""
        match self.eenheid:
            case Eenheid.DAGEN:
                return dag + timedelta(days=self.aantal)
            case Eenheid.WEKEN:
                return dag + timedelta(weeks=self.aantal)
            case Eenheid.MAANDEN:
                return dag + relativedelta(months=self.aantal)
        raise ValueError(f"Unknown unit: {self.eenheid}")


@dataclass(frozen=True)
class Drempels:
    """From when relatief verzuim counts, from when it is long, and at what ages; None: the ages that are shipped."""

    kort: Duur
    lang: Duur
    leeftijden: Leeftijden | None = None


@dataclass(frozen=True)
class Periode:
    """One period of absence of one case."""

    zaak: int
    groep: str
    van: date
    tot: date | None = None
    categorie: str = ""
    geboren: date | None = None
    kwalificatie_op: date | None = None
    # The last day that a birth date known in part can be.
    geboren_uiterlijk: date | None = None

    def get_venster(self, leeftijden: Leeftijden | None) -> Plichtvenster | None:
        """When this pupil is leerplichtig or kwalificatieplichtig; None when the birth date is not given."""
        if self.geboren is None:
            return None
        return get_plichtvenster(
            self.geboren, self.kwalificatie_op, leeftijden, geboren_uiterlijk=self.geboren_uiterlijk
        )

    def holds_on(self, dag: date) -> bool:
        """From ``van`` until the day before ``tot``; without ``tot`` it still runs."""
        return self.van <= dag and (self.tot is None or dag < self.tot)


@dataclass(frozen=True)
class Regel:
    """One case behind a figure: since when, and as which category."""

    zaak: int
    kolom: str
    sinds: date
    categorie: str
    plicht: Plicht | None = None


# --- one case -------------------------------------------------------------------------------------------------------


def join_periods(perioden: Iterable[Periode]) -> list[Periode]:
    """Periods of one case in order; consecutive ones of the same group as one, with the last category."""
    joined: list[Periode] = []
    for each in sorted(perioden, key=lambda p: p.van):
        last = joined[-1] if joined else None
        if last and last.groep == each.groep and last.tot == each.van:
            joined[-1] = replace(each, van=last.van)
        else:
            joined.append(each)
    return joined


def get_kolom(periode: Periode, peildatum: date, drempels: Drempels) -> Opgavekolom | None:
    """The column in which this (joined) period counts on this day, or None when it doesn't count."""
    venster = periode.get_venster(drempels.leeftijden)
    if not periode.holds_on(peildatum) or (venster and not venster.holds_on(peildatum)):
        return None
    match periode.groep:
        case Groep.ABSOLUUT:
            return Opgavekolom.ABSOLUUT
        case Groep.VRIJSTELLING:
            return Opgavekolom.VRIJSTELLING
        case Groep.RELATIEF if peildatum >= drempels.lang.after(periode.van):
            return Opgavekolom.LANG
        case Groep.RELATIEF if peildatum >= drempels.kort.after(periode.van):
            return Opgavekolom.KORT
    return None


def get_begin(perioden: Iterable[Periode]) -> date | None:
    """The first day of the last unbroken row of periods, of whatever groups."""
    begin: date | None = None
    last: Periode | None = None
    for each in sorted(perioden, key=lambda p: p.van):
        begin = begin if last and last.tot == each.van else each.van
        last = each
    return begin


def get_sinds(perioden: Iterable[Periode], dag: date) -> date | None:
    """The first day of the absence that holds on this day, or None when there is none.

    Relatief that turns into absoluut verzuim is one absence, as in the flow (``find_zits``).
    """
    sinds: date | None = None
    last: Periode | None = None
    for each in join_periods(perioden):
        taken_off = last is not None and last.tot == each.van and last.groep == Groep.RELATIEF
        sinds = sinds if taken_off and each.groep == Groep.ABSOLUUT else each.van
        if each.holds_on(dag):
            return sinds
        last = each
    return None


def count_days(van: date, tot: date) -> int:
    """Days of absence from ``van`` up to and including ``tot``."""
    return (tot - van).days + 1


def describe_duration(van: date, dag: date) -> str:
    """«3 maanden en 2 weken», for people; on the first day «1 dag»."""
    days = count_days(van, dag)
    if days < 14:
        return "1 dag" if days == 1 else f"{max(days, 0)} dagen"
    span = relativedelta(dag + DAG, van)
    months = span.years * 12 + span.months
    if not months:
        return f"{days // 7} weken"
    rest = span.days // 7
    parts = [f"{months} {'maand' if months == 1 else 'maanden'}"]
    if rest:
        parts.append(f"{rest} {'week' if rest == 1 else 'weken'}")
    return " en ".join(parts)


# --- the return -----------------------------------------------------------------------------------------------------


def count_opgave(perioden: Iterable[Periode], peildatum: date, drempels: Drempels) -> list[Regel]:
    """Every case that counts on this day, with its column; ordered by column, first day and case."""
    rows = []
    for zaak, own in _per_case(perioden):
        for each in join_periods(own):
            kolom = get_kolom(each, peildatum, drempels)
            if kolom is not None:
                venster = each.get_venster(drempels.leeftijden)
                plicht = get_plicht(venster, peildatum) if venster else None
                rows.append(Regel(zaak, kolom, each.van, each.categorie, plicht))
    order = list(Opgavekolom)
    return sorted(rows, key=lambda row: (order.index(Opgavekolom(row.kolom)), row.sinds, row.zaak))


def _per_case(perioden: Iterable[Periode]) -> Iterable[tuple[int, list[Periode]]]:
    ordered = sorted(perioden, key=lambda p: (p.zaak, p.van))
    return ((zaak, list(own)) for zaak, own in groupby(ordered, key=lambda p: p.zaak))


def count_per_kolom(regels: Iterable[Regel]) -> dict[str, int]:
    """{column: number of cases}, also the columns with none."""
    counts = {kolom.value: 0 for kolom in Opgavekolom}
    for regel in regels:
        counts[regel.kolom] += 1
    return counts


# --- in- and outflow ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Zit:
    """A stretch in which a pupil was a thuiszitter: absoluut verzuim, or relatief verzuim past its threshold.

    ``plan_vanaf`` is the first day of the unbroken row of periods it is part of (at risk too): a plan of before belongs
    to an earlier absence.
    """

    zaak: int
    eerste_dag: date
    van: date
    tot: date | None
    plan_vanaf: date = date.min

    def holds_on(self, dag: date) -> bool:
        """From ``van`` until the day before ``tot``; without ``tot`` it still runs."""
        return self.van <= dag and (self.tot is None or dag < self.tot)


@dataclass(frozen=True)
class Stroom:
    """How many thuiszitters there were before and after a period, and how many came and went in it."""

    begin: int
    instroom: int
    uitstroom: int
    eind: int
    dagen_gemiddeld: int
    dagen_mediaan: int
    langer_dan_drie_maanden: int
    met_plan_op_tijd: int


def find_zits(perioden: Iterable[Periode], drempels: Drempels) -> list[Zit]:
    """The stretches of every case; relatief that turns into absoluut verzuim goes on as one.

    Somebody who is enrolled again counts anew, from the threshold on: as in the columns of the return.
    """
    found: list[Zit] = []
    for zaak, own in _per_case(perioden):
        begin, previous = date.min, None
        for each in join_periods(own):
            begin = each.van if previous and previous.tot != each.van else begin
            previous = each
            start, tot = _thuiszitter_from(each, drempels), each.tot
            if start is None:
                continue
            if venster := each.get_venster(drempels.leeftijden):
                start, tot = max(start, venster.begin), min(tot or venster.einde, venster.einde)
            last = found[-1] if found else None
            if last and last.zaak == zaak and last.tot == start and (tot is None or start <= tot):
                found[-1] = Zit(zaak, last.eerste_dag, last.van, tot, last.plan_vanaf)
            elif tot is None or start < tot:
                found.append(Zit(zaak, each.van, start, tot, begin))
    return found


def _thuiszitter_from(periode: Periode, drempels: Drempels) -> date | None:
    """The day on which this period makes the pupil a thuiszitter."""
    if periode.groep == Groep.ABSOLUUT:
        return periode.van
    return drempels.kort.after(periode.van) if periode.groep == Groep.RELATIEF else None


def count_stroom(
    zits: Sequence[Zit], van: date, tot_en_met: date, lang: Duur, plan: Duur, plannen: Mapping[int, Collection[date]]
) -> Stroom:
    """Flow from ``van`` up to and including ``tot_en_met``; ``plannen`` is {case: days of its plans}.

    begin + instroom - uitstroom = eind. Duration is that of the cases at the end, in days from the first day of
    absence. The share with a plan is counted over the cases of which the absence passed the threshold ``lang``; who is
    back on that very day was not at home for so long.
    """
    end = [zit for zit in zits if zit.holds_on(tot_en_met)]
    days = [count_days(zit.eerste_dag, tot_en_met) for zit in end]
    long = [
        zit
        for zit in zits
        if zit.van <= tot_en_met and (zit.tot is None or zit.tot > van)
        and lang.after(zit.eerste_dag) <= tot_en_met and (zit.tot is None or lang.after(zit.eerste_dag) < zit.tot)
    ]  # fmt: skip
    in_time = [
        zit
        for zit in long
        if any(zit.plan_vanaf <= dag <= plan.after(zit.eerste_dag) for dag in plannen.get(zit.zaak, ()))
    ]
    return Stroom(
        begin=sum(zit.holds_on(van - DAG) for zit in zits),
        instroom=sum(van <= zit.van <= tot_en_met for zit in zits),
        uitstroom=sum(
            zit.tot is not None and van <= zit.tot <= tot_en_met and zit.van < zit.tot for zit in zits
        ),
        eind=len(end),
        dagen_gemiddeld=round(sum(days) / len(days)) if days else 0,
        dagen_mediaan=round(median(days)) if days else 0,
        langer_dan_drie_maanden=len(long),
        met_plan_op_tijd=len(in_time),
    )  # fmt: skip
