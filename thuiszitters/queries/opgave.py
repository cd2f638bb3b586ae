"""Counting for the quarterly return and the overview: every figure from the same rows, as known at one moment."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from django.db.models import OuterRef, Q, Subquery
from django.utils import timezone

from leerlingen.queries import find_kwalificatie_op
from swv.kern.meelezen import read_along
from swv.kern.personen import get_laatste_dag
from swv.organisatie.models import Gebruiker
from thuiszitters.calculations import (
    Periode,
    Regel,
    Stroom,
    Zaakfeiten,
    count_opgave,
    count_per_kolom,
    count_stroom,
    find_onwaarschijnlijk,
    find_zits,
)
from thuiszitters.enums import THUIS, Termijncode
from thuiszitters.models import Opgaveregel, Situatie, Thuiszitter, Verzuimperiode
from thuiszitters.queries.termijn import get_drempels, get_leeftijden, get_oorzaaknamen, get_termijnen
from thuiszitters.queries.zaak import get_plannen


def end_of_day(dag: date) -> datetime:
    """The last moment of this day: what was recorded on it was known."""
    return datetime.combine(dag, time.max, tzinfo=timezone.get_current_timezone())


def read_bekend(dag: date | None) -> datetime:
    """The moment up to which is known what was recorded: the end of the asked day, never later than now."""
    now = timezone.now()
    return now if dag is None else min(end_of_day(dag), now)


def get_perioden(swv_id: int, bekend_op: datetime, peildatum: date) -> list[Periode]:
    """Absences of this swv that had started on this day, as they and the diplomas were known at this moment."""
    found = Verzuimperiode.objects.filter(
        Q(vervallen_op__isnull=True) | Q(vervallen_op__gt=bekend_op),
        thuiszitter__swv=swv_id, vastgelegd_op__lte=bekend_op, van__lte=peildatum,
    )  # fmt: skip
    rows = found.annotate(kwalificatie_op=find_kwalificatie_op(bekend_op))
    values = rows.order_by("thuiszitter", "van").values_list(
        "thuiszitter", "categorie__groep", "van", "tot", "categorie__code", "leerling__geboortedatum",
        "kwalificatie_op", "leerling__geboorte_onbekend",
    )  # fmt: skip
    return [
        Periode(zaak, groep, van, tot, code, geboren, diploma, get_laatste_dag(geboren, onbekend))
        for zaak, groep, van, tot, code, geboren, diploma, onbekend in values
    ]


@dataclass(frozen=True)
class Opgave:
    """The return of one reference date: per column how many, and which cases."""

    swv_id: int
    peildatum: date
    bekend_op: datetime
    regels: list[Regel]
    aantallen: dict[str, int]


def get_opgave(swv_id: int, peildatum: date, bekend_op: datetime) -> Opgave:
    """The return as it follows from what was known at this moment."""
    drempels = get_drempels(get_termijnen(swv_id, peildatum), get_leeftijden(swv_id, peildatum))
    regels = count_opgave(get_perioden(swv_id, bekend_op, peildatum), peildatum, drempels)
    return Opgave(swv_id, peildatum, bekend_op, regels, count_per_kolom(regels))


@dataclass(frozen=True)
class Achter:
    """One case behind a figure, as this person may see it."""

    zaak: Thuiszitter
    sinds: date
    categorie: str
    # Of a return that is being counted: «leerplichtig» or «kwalificatieplichtig».
    plicht: str = ""


def get_achter(user: Gebruiker, regels: list[Regel], kolom: str) -> list[Achter]:
    """The cases behind one column that this person sees."""
    chosen = {regel.zaak: regel for regel in regels if regel.kolom == kolom}
    zaken = Thuiszitter.objects.visible_to(user).filter(pk__in=chosen).select_related("leerling", "school", "categorie")
    rows = [to_achter(zaak, chosen[zaak.pk]) for zaak in zaken]
    return sorted(rows, key=lambda row: (row.sinds, row.zaak.pk))


def to_achter(zaak: Thuiszitter, regel: Regel) -> Achter:
    """This line of a count with its case."""
    return Achter(zaak, regel.sinds, regel.categorie, regel.plicht.label if regel.plicht else "")


def get_achter_verzonden(user: Gebruiker, opgave: Any, kolom: str) -> list[Achter]:
    """The cases behind one column of a return that was sent."""
    rows = Opgaveregel.objects.visible_to(user).filter(opgave=opgave, kolom=kolom)
    rows = rows.select_related("thuiszitter__leerling", "thuiszitter__school", "thuiszitter__categorie")
    return [Achter(row.thuiszitter, row.sinds, row.categorie) for row in rows]


# --- before it is sent ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Opvallend:
    """A case that can hardly be right, why, and what to do."""

    zaak: Thuiszitter
    wat: str


def get_opvallend(user: Gebruiker, peildatum: date) -> list[Opvallend]:
    """Cases this person sees that run, were reported by this day, and can hardly be right."""
    known = Verzuimperiode.objects.filter(vervallen_op__isnull=True, thuiszitter=OuterRef("pk"), van__lte=peildatum)
    rows = Thuiszitter.objects.visible_to(user).filter(status__in=THUIS, gemeld_op__lte=peildatum)
    first = read_along(rows, kwalificatie_op=find_kwalificatie_op(timezone.now())).annotate(
        eerste_dag=Subquery(known.order_by("-van").values("van")[:1])
    )
    zaken = {zaak.pk: zaak for zaak in first.select_related("leerling", "school").order_by("pk")}
    feiten = [
        Zaakfeiten(
            zaak.pk,
            zaak.leerling.geboren_vanaf,
            zaak.eerste_dag,
            zaak.kwalificatie_op,
            zaak.leerling.geboren_uiterlijk,
        )
        for zaak in zaken.values()
    ]
    found = find_onwaarschijnlijk(feiten, peildatum, get_leeftijden(user.lid.organisatie_id, peildatum))
    return [Opvallend(zaken[pk], reden.label) for pk, reden in found]


# --- the overview ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Overzicht:
    """Flow, duration, causes and plans in a period."""

    van: date
    tot_en_met: date
    stroom: Stroom
    oorzaken: dict[str, int]


def get_overzicht(swv_id: int, van: date, tot_en_met: date, bekend_op: datetime) -> Overzicht:
    """Figures about the thuiszitters of this swv; causes are those of the cases at the end."""
    termijnen = get_termijnen(swv_id, tot_en_met)
    drempels = get_drempels(termijnen, get_leeftijden(swv_id, tot_en_met))
    zits = find_zits(get_perioden(swv_id, bekend_op, tot_en_met), drempels)
    plannen = get_plannen({zit.zaak for zit in zits})
    stroom = count_stroom(zits, van, tot_en_met, termijnen[Termijncode.LANG], termijnen[Termijncode.PLAN], plannen)
    zaken = {zit.zaak for zit in zits if zit.holds_on(tot_en_met)}
    return Overzicht(van, tot_en_met, stroom, count_oorzaken(zaken, tot_en_met))


def count_oorzaken(zaken: set[int], dag: date) -> dict[str, int]:
    """{name of the cause: cases}, most first; a case may have several, «nog niet bekend» when it has none."""
    counts: Counter[str] = Counter()
    names = get_oorzaaknamen(dag)
    for codes in Situatie.objects.filter(thuiszitter__in=zaken).values_list("oorzaken", flat=True):
        counts.update([names.get(code, code) for code in codes] or ["nog niet bekend"])
    return dict(counts.most_common())
