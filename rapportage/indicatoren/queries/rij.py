"""The rows behind a figure, within what this person may see; without names."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import DurationField, ExpressionWrapper, F, Q, QuerySet

from leerlingen.models import Inschrijving
from rapportage.indicatoren.calculations import Telperiode
from rapportage.indicatoren.enums import ALLES_TELT_VANAF, Code
from rapportage.indicatoren.queries.maandcijfer import IS_AANVRAAG, find_began, find_ended, find_returned
from rapportage.indicatoren.queries.selectie import Selectie
from schoolaanvragen.models import Schoolaanvraag, Snellehulp
from thuiszitters.enums import Opgavekolom
from thuiszitters.queries.opgave import Achter, end_of_day, get_achter, get_opgave
from toewijzing.enums import Besluitstatus, Uitkomst
from toewijzing.models import Aanvraag, Besluit, Toekenning

# Figures of which the rows are decisions, with what makes a decision count in the numerator (None: every one).
WETTELIJK = Q(aanvraag__uiterlijk_op__isnull=False)
NORM = Q(aanvraag__norm_op__isnull=False)
BESLUITEN: dict[str, tuple[Q, Q | None]] = {
    Code.HONORERING: (
        Q(uitkomst__in=[Uitkomst.TOEGEKEND, Uitkomst.AFGEWEZEN]), Q(uitkomst=Uitkomst.TOEGEKEND),
    ),
    Code.OP_TIJD_WET: (WETTELIJK, Q(bekendgemaakt_op__lte=F("aanvraag__uiterlijk_op"))),
    Code.OP_TIJD_NORM: (NORM, Q(bekendgemaakt_op__lte=F("aanvraag__norm_op"))),
    Code.DOORLOOPTIJD: (Q(), None),
}  # fmt: skip
WEL, NIET = "wel", "niet"
# Figures of which the rows are requests.
GEVRAAGD = frozenset({Code.AANVRAGEN, Code.AANVRAGEN_PER_1000})


@dataclass(frozen=True)
class Zaken:
    """Rows of one kind, and how they are ordered."""

    soort: str
    rijen: QuerySet[Any]
    order: tuple[str, ...]


def get_zaken(selectie: Selectie, code: str, stand: str = "") -> Zaken | None:
    """The rows behind this figure in the chosen year; None when there are none to show in a list.

    ``stand`` wel or niet: only what counts in the numerator, or only what does not; of requests which of them.
    """
    if code in BESLUITEN:
        return Zaken("besluiten", _decisions(selectie, code, stand), ("-bekendgemaakt_op", "-pk"))
    if code in GEVRAAGD:
        return _asked(selectie, stand)
    if code in (Code.INSTROOM, Code.UITSTROOM):
        return Zaken("toekenningen", _grants(selectie, code), ("-begin", "-pk"))
    if code == Code.TERUGSTROOM:
        seen = Inschrijving.objects.visible_to(selectie.user).filter(pk__in=find_returned(selectie.swv.pk).values("pk"))
        rows = _narrow(selectie, seen.filter(**_within(selectie.periode, "van")), "school", "")
        return Zaken("inschrijvingen", rows.select_related("leerling", "school"), ("-van", "-pk"))
    return None


def _asked(selectie: Selectie, stand: str) -> Zaken:
    """Requests for a pupil; with ``stand`` school what schools asked for a group or themselves, hulp: quick money."""
    match stand:
        case "school":
            rows: QuerySet[Any] = Schoolaanvraag.objects.visible_to(selectie.user)
            return _of_kind(
                selectie, "schoolaanvragen", rows.filter(ontvangen_op__gte=ALLES_TELT_VANAF), "ontvangen_op"
            )
        case "hulp":
            rows = Snellehulp.objects.visible_to(selectie.user).with_totaal()
            return _of_kind(selectie, "hulp", rows.filter(gegeven_op__gte=ALLES_TELT_VANAF), "gegeven_op")
    rows = Aanvraag.objects.visible_to(selectie.user).filter(IS_AANVRAAG)
    return _of_kind(selectie, "aanvragen", rows, "ontvangen_op")


def _of_kind(selectie: Selectie, soort: str, rows: QuerySet[Any], kolom: str) -> Zaken:
    """These rows in the chosen year and within the filter, the newest by this column first."""
    within = rows.filter(swv=selectie.swv, **_within(selectie.periode, kolom))
    chosen = _narrow(selectie, within, "school", "soort__code").select_related("soort", "school")
    return Zaken(soort, chosen, (f"-{kolom}", "-pk"))


def _within(periode: Telperiode, kolom: str) -> dict[str, date]:
    return {f"{kolom}__gte": periode.van, f"{kolom}__lt": periode.tot}


def _narrow(selectie: Selectie, rows: QuerySet[Any], school: str, soort: str) -> QuerySet[Any]:
    schools = selectie.chosen_schools()
    if schools is not None:
        rows = rows.filter(**{f"{school}__in": schools})
    return rows.filter(**{soort: selectie.soort}) if selectie.soort and soort else rows


def _decisions(selectie: Selectie, code: str, stand: str) -> QuerySet[Besluit]:
    counts, numerator = BESLUITEN[code]
    seen = Aanvraag.objects.visible_to(selectie.user).filter(swv=selectie.swv)
    rows = Besluit.objects.filter(
        counts, aanvraag__in=seen, status=Besluitstatus.BEKENDGEMAAKT, **_within(selectie.periode, "bekendgemaakt_op")
    )
    if numerator is not None and stand in (WEL, NIET):
        rows = rows.filter(numerator) if stand == WEL else rows.exclude(numerator)
    took = ExpressionWrapper(F("bekendgemaakt_op") - F("aanvraag__ontvangen_op"), output_field=DurationField())
    rows = _narrow(selectie, rows, "aanvraag__school", "aanvraag__soort__code").annotate(duurde=took)
    return rows.select_related("aanvraag__soort", "aanvraag__school")


def _grants(selectie: Selectie, code: str) -> QuerySet[Toekenning]:
    """``vandaag`` bounds the running year, as in the count."""
    if code == Code.INSTROOM:
        found, kolom, until = find_began(selectie.swv.pk), "begin", Q(begin__lte=selectie.vandaag)
    else:
        found, kolom, until = find_ended(selectie.swv.pk), "eind", Q(eind__lt=selectie.vandaag)
    granted = Toekenning.objects.visible_to(selectie.user).filter(
        until, pk__in=found.values("pk"), **_within(selectie.periode, kolom)
    )
    rows = _narrow(selectie, granted, "besluit__aanvraag__school", "besluit__aanvraag__soort__code")
    return rows.select_related("besluit__aanvraag__soort", "besluit__aanvraag__school")


def get_thuiszitters(selectie: Selectie, peildatum: date) -> list[Achter]:
    """The cases behind the number of thuiszitters on this day, as known now."""
    opgave = get_opgave(selectie.swv.pk, peildatum, end_of_day(selectie.vandaag))
    schools = selectie.chosen_schools()
    rows = [
        row
        for kolom in (Opgavekolom.KORT, Opgavekolom.LANG, Opgavekolom.ABSOLUUT)
        for row in get_achter(selectie.user, opgave.regels, kolom)
    ]
    return [row for row in rows if schools is None or row.zaak.school_id in schools]
