"""Counting the rows of pupils into numbers per school, kind and month. Runs inside the wall of the swv."""

from collections import defaultdict
from datetime import date, datetime, timedelta
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.db.models.functions import TruncMonth

from leerlingen.enums import Inschrijvingsoort
from leerlingen.models import Inschrijving
from rapportage.indicatoren.enums import ALLES_TELT_VANAF
from schoolaanvragen.models import Schoolaanvraag, Snellehulp
from swv.organisatie.enums import Schoolsoort
from swv.organisatie.models import Organisatie
from thuiszitters.calculations import count_opgave
from thuiszitters.enums import Opgavekolom
from thuiszitters.models import Thuiszitter
from thuiszitters.queries.opgave import get_perioden
from thuiszitters.queries.termijn import get_drempels, get_leeftijden, get_termijnen
from toewijzing.enums import Besluitstatus, Stap, Uitkomst
from toewijzing.models import Aanvraag, Besluit, Toekenning

Sleutel = tuple[int, str, date]  # school, kind, first day of the month
Tellingen = dict[Sleutel, dict[str, Any]]
REGULIER = (Schoolsoort.BAO, Schoolsoort.SBO, Schoolsoort.VO, Schoolsoort.PRO)
SPECIAAL = (Schoolsoort.SO, Schoolsoort.VSO)
DAG = timedelta(days=1)
# What is only discussed at a table, by the route of its version, is no request: what comes of it may be one.
IS_AANVRAAG = Q(ontvangen_op__lt=ALLES_TELT_VANAF) | Q(soort__route__contains=[Stap.BESLUIT])


def count_requests(swv_id: int, van: date, vandaag: date) -> Tellingen:
    """Everything about requests from this month on. A fixed number of queries."""
    found: Tellingen = defaultdict(dict)
    for rows in (
        _received(swv_id, van),
        _asked_by_schools(swv_id, max(van, ALLES_TELT_VANAF)),
        _given_quickly(swv_id, max(van, ALLES_TELT_VANAF)),
        _decided(swv_id, van),
        _flow(swv_id, van, vandaag),
        _returned(swv_id, van, vandaag),
    ):
        for school, soort, maand, numbers in rows:
            found[school, soort, maand].update(numbers)
    return found


def _received(swv_id: int, van: date) -> Any:
    rows = Aanvraag.objects.filter(IS_AANVRAAG, swv=swv_id, ontvangen_op__gte=van).order_by()
    values = rows.values_list("school", "soort__code", TruncMonth("ontvangen_op")).annotate(n=Count("pk"))
    return ((school, soort, maand, {"ontvangen": n}) for school, soort, maand, n in values)


def _asked_by_schools(swv_id: int, van: date) -> Any:
    """What schools asked for a group, class, location or themselves; withdrawn ones too, as with pupils."""
    rows = Schoolaanvraag.objects.filter(swv=swv_id, ontvangen_op__gte=van).order_by()
    values = rows.values_list("school", "soort__code", TruncMonth("ontvangen_op")).annotate(n=Count("pk"))
    return ((school, soort, maand, {"schoolaanvragen": n}) for school, soort, maand, n in values)


def _given_quickly(swv_id: int, van: date) -> Any:
    """Quick money that a school got, once each: what is added to it later is the same help."""
    rows = Snellehulp.objects.filter(swv=swv_id, gegeven_op__gte=van).order_by()
    values = rows.values_list("school", "soort__code", TruncMonth("gegeven_op")).annotate(n=Count("pk"))
    return ((school, soort, maand, {"snelle_hulp": n}) for school, soort, maand, n in values)


def _decided(swv_id: int, van: date) -> Any:
    rows = Besluit.objects.filter(
        aanvraag__swv=swv_id, status=Besluitstatus.BEKENDGEMAAKT, bekendgemaakt_op__gte=van
    ).order_by()
    with_term, with_norm = Q(aanvraag__uiterlijk_op__isnull=False), Q(aanvraag__norm_op__isnull=False)
    counted = rows.values("aanvraag__school", "aanvraag__soort__code", maand=TruncMonth("bekendgemaakt_op")).annotate(
        **{uitkomst.value: Count("pk", filter=Q(uitkomst=uitkomst)) for uitkomst in Uitkomst},
        met_wettermijn=Count("pk", filter=with_term),
        binnen_wettermijn=Count("pk", filter=with_term & Q(bekendgemaakt_op__lte=F("aanvraag__uiterlijk_op"))),
        met_norm=Count("pk", filter=with_norm),
        binnen_norm=Count("pk", filter=with_norm & Q(bekendgemaakt_op__lte=F("aanvraag__norm_op"))),
        dagen=ArrayAgg(F("bekendgemaakt_op") - F("aanvraag__ontvangen_op")),
    )
    for counts in counted:
        row: dict[str, Any] = {**counts}
        key = (row.pop("aanvraag__school"), row.pop("aanvraag__soort__code"), row.pop("maand"))
        row["doorlooptijden"] = sorted(each.days for each in row.pop("dagen"))
        yield *key, row


def find_began(swv_id: int) -> QuerySet[Toekenning]:
    """TLV's for (v)so made known, of pupils who had none before."""
    return _tlvs(swv_id).filter(~Exists(_same_pupil().filter(begin__lt=OuterRef("begin"))))


def find_ended(swv_id: int) -> QuerySet[Toekenning]:
    """TLV's for (v)so after which the pupil got no other."""
    return _tlvs(swv_id).filter(~Exists(_same_pupil().filter(begin__gt=OuterRef("begin"))))


def _tlvs(swv_id: int) -> QuerySet[Toekenning]:
    return _special().filter(besluit__aanvraag__swv=swv_id).order_by()


def _special() -> QuerySet[Toekenning]:
    rows = Toekenning.objects.filter(
        besluit__aanvraag__soort__geeft_tlv=True, besluit__aanvraag__soort__vraagt_categorie=True
    )
    return rows.exclude(besluit__status=Besluitstatus.VERVALLEN)


def _same_pupil() -> QuerySet[Toekenning]:
    return _special().filter(leerling=OuterRef("leerling")).order_by()


def find_returned(swv_id: int) -> QuerySet[Inschrijving]:
    """Enrolments at a regular school of this swv of pupils who were at a school for (v)so before."""
    enrolled = Inschrijving.objects.filter(soort=Inschrijvingsoort.INSCHRIJVING).order_by()
    special = enrolled.filter(leerling=OuterRef("leerling"), school__schoolsoort__in=SPECIAAL, van__lt=OuterRef("van"))
    tied = Organisatie.objects.filter(aangesloten_bij__swv=swv_id).order_by().values("pk")
    here = Q(school__in=tied) | Q(school__bestuur__in=tied)
    return enrolled.filter(here, Exists(special), school__schoolsoort__in=REGULIER)


def _flow(swv_id: int, van: date, vandaag: date) -> Any:
    """Into and out of (v)so."""
    began = find_began(swv_id).filter(begin__gte=van, begin__lte=vandaag)
    ended = find_ended(swv_id).filter(eind__gte=van, eind__lt=vandaag)
    found: Tellingen = defaultdict(dict)
    for name, rows, kolom in (("instroom", began, "begin"), ("uitstroom", ended, "eind")):
        for *key, n in _per_month(rows, kolom):
            found[tuple(key)][name] = n
    return ((*key, numbers) for key, numbers in found.items())


def _per_month(rows: QuerySet[Any], kolom: str) -> Any:
    values = rows.values_list("besluit__aanvraag__school", "besluit__aanvraag__soort__code", TruncMonth(kolom))
    return values.annotate(n=Count("pk"))


def _returned(swv_id: int, van: date, vandaag: date) -> Any:
    """Out of (v)so into a regular school, as far as the swv knows the pupils."""
    rows = find_returned(swv_id).filter(van__gte=van, van__lte=vandaag)
    values = rows.values_list("school", TruncMonth("van")).annotate(n=Count("leerling", distinct=True))
    return ((school, "", maand, {"terugstroom": n}) for school, maand, n in values)


# --- thuiszitters ---------------------------------------------------------------------------------------------------


def month_ends(van: date, vandaag: date) -> list[date]:
    """The last day of every month from ``van`` on that has passed, and today."""
    found, first = [], van.replace(day=1)
    while first <= vandaag:
        first = (first + timedelta(days=32)).replace(day=1)
        found.append(min(first - DAG, vandaag))
    return found


def count_thuiszitters(swv_id: int, van: date, vandaag: date, nu: datetime) -> dict[tuple[date, int | None, str], int]:
    """{(day, school, column): number}, as known now, at every end of a month. Columns with nobody stand at no school."""
    perioden = get_perioden(swv_id, nu, vandaag)
    if not perioden:
        return {(vandaag, None, kolom): 0 for kolom in Opgavekolom.values}
    drempels = get_drempels(get_termijnen(swv_id, vandaag), get_leeftijden(swv_id, vandaag))
    scholen = dict(Thuiszitter.objects.filter(swv=swv_id).order_by().values_list("pk", "school"))
    begin = max(van, min(periode.van for periode in perioden))
    counts: dict[tuple[date, int | None, str], int] = {}
    for dag in month_ends(begin, vandaag):
        counts |= {(dag, None, kolom): 0 for kolom in Opgavekolom.values}
        for regel in count_opgave(perioden, dag, drempels):
            key = (dag, scholen.get(regel.zaak), regel.kolom)
            counts[key] = counts.get(key, 0) + 1
    return counts
