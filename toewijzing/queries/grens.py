"""Whether what is asked or granted fits its kind: schools, ages, last day, and another TLV at the same time."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce
from django.db.models.lookups import In

from swv.kern.invoer.datums import Datumoordeel, judge
from swv.kern.meelezen import read_along
from toewijzing.calculations.aanvraag import Ontbreekt
from toewijzing.calculations.grens import (
    Grenzen,
    get_begin_regel,
    get_eind_regel,
    why_not_naar,
    why_not_van,
)
from toewijzing.enums import AFGEROND, BINNEN_SCHOOL, Status, Toekenningstatus, Vraagstap
from toewijzing.models import Aanvraag, Aanvraagsoort, Toekenning, Vraag
from toewijzing.queries.formulier import select_vragen

ONGEWOON = "ongewoon"
GELDT_NOG = (Toekenningstatus.VERLEEND, Toekenningstatus.GEPLAATST, Toekenningstatus.VERLENGD)


def get_grenzen(soort: Aanvraagsoort) -> Grenzen:
    """What this kind of grant can have."""
    return Grenzen(
        soort.naam, frozenset(soort.scholen_van), frozenset(soort.scholen_naar), soort.leeftijd_vanaf,
        soort.leeftijd_tot, soort.hoogstens_jaren,
    )  # fmt: skip


def judge_period(aanvraag: Aanvraag, begin: date | None, eind: date | None, vandaag: date) -> Datumoordeel:
    """What is refused and asked back of this period, by the names «begin» and «eind»."""
    grenzen = get_grenzen(aanvraag.soort)
    regels = {"begin": get_begin_regel(grenzen), "eind": get_eind_regel(grenzen)}
    return judge(regels, {"begin": begin, "eind": eind}, vandaag=vandaag, bekend=aanvraag.get_bekende_dagen())


# --- another TLV ----------------------------------------------------------------------------------------------------


def open_tlv(leerling: Any, behalve: Any, school: Any, status: Any) -> QuerySet[Aanvraag]:
    """Requests for a TLV of this pupil that are under way, but for one, which is of this school and has this status.

    A draft is seen by its own school only, so it counts only beside a request that is still with that same school.
    """
    draft = Q(status__in=BINNEN_SCHOOL)
    beside = Q(In(status, sorted(BINNEN_SCHOOL))) & Q(school=school)
    return (
        Aanvraag.objects.filter(~draft | beside, leerling=leerling, soort__geeft_tlv=True)
        .exclude(Q(status__in=AFGEROND) | Q(pk=behalve))
        .order_by("pk")
    )


def geldende_tlv(leerling: Any, behalve: Any, vanaf: Any) -> QuerySet[Toekenning]:
    """TLV's of this pupil that still hold on the day ``vanaf`` or later, but for that of one request."""
    return (
        Toekenning.objects.filter(
            besluit__aanvraag__leerling=leerling, besluit__aanvraag__soort__geeft_tlv=True, eind__gte=vanaf,
            status__in=GELDT_NOG,
        )
        .exclude(besluit__aanvraag=behalve)
        .order_by("pk")
    )  # fmt: skip


def with_andere_tlv(aanvragen: QuerySet[Aanvraag], vandaag: date) -> QuerySet[Aanvraag]:
    """What ``find_andere_tlv`` looks at, read along with the request itself."""
    own = (OuterRef("leerling"), OuterRef("pk"))
    at_school = (OuterRef("school"), OuterRef("status"))
    return read_along(
        aanvragen,
        lopende_tlv=ArraySubquery(open_tlv(*own, *at_school).values("soort__naam")),
        geldende_tlv=ArraySubquery(
            geldende_tlv(*own, Coalesce(OuterRef("gevraagd_van"), vandaag)).values("besluit__aanvraag__soort__naam")
        ),
    )


def find_andere_tlv(aanvraag: Aanvraag, vandaag: date, begin: date | None = None) -> list[str]:
    """In a sentence each: another TLV of this pupil that was asked, or that still holds when this one is to begin.

    ``begin`` is the first day that is granted, without it the one that was asked. Only for a kind that gives one. One that
    has ended by then is renewed, which is nothing to ask about.
    """
    if not aanvraag.soort.geeft_tlv:
        return []
    lopend, geldend = getattr(aanvraag, "lopende_tlv", None), getattr(aanvraag, "geldende_tlv", None)
    own = (aanvraag.leerling_id, aanvraag.pk)
    if lopend is None:
        found = open_tlv(*own, aanvraag.school_id, Value(aanvraag.status))
        lopend = list(found.values_list("soort__naam", flat=True))
    if geldend is None or begin is not None:
        vanaf = begin or aanvraag.gevraagd_van or vandaag
        geldend = list(geldende_tlv(*own, vanaf).values_list("besluit__aanvraag__soort__naam", flat=True))
    return [
        *(f"Voor deze leerling loopt al een aanvraag: {naam}." for naam in lopend),
        *(f"Deze leerling heeft al: {naam}." for naam in geldend),
    ]


# --- what is asked --------------------------------------------------------------------------------------------------


def find_buiten(aanvraag: Aanvraag, vandaag: date) -> list[Ontbreekt]:
    """What was asked that this kind of grant can't have, as what is still to do about it."""
    grenzen, naar = get_grenzen(aanvraag.soort), aanvraag.ontvangende_school
    oordeel = judge_period(aanvraag, aanvraag.gevraagd_van, aanvraag.gevraagd_tot_en_met, vandaag)
    problems = {
        "school": aanvraag.soort.why_not_for_school(aanvraag.school)
        or why_not_van(grenzen, aanvraag.school.schoolsoort),
        "ontvangende_school": why_not_naar(grenzen, naar.schoolsoort) if naar else "",
        "gevraagd_van": oordeel.weigeringen.get("begin", ""),
        "gevraagd_tot_en_met": oordeel.weigeringen.get("eind", ""),
    }
    return [Ontbreekt(f"grens:{name}", text, Vraagstap.VRAAG) for name, text in problems.items() if text]


def find_ongewoon(aanvraag: Aanvraag, vandaag: date) -> list[str]:
    """What was asked that can be so but hardly ever is, in a sentence each."""
    oordeel = judge_period(aanvraag, aanvraag.gevraagd_van, aanvraag.gevraagd_tot_en_met, vandaag)
    return [*oordeel.vragen.values(), *find_andere_tlv(aanvraag, vandaag)]


def make_vraag(ongewoon: Iterable[str]) -> Vraag:
    """The open question that is asked when a request is unusual; it stands in no table."""
    return Vraag(
        code=ONGEWOON, stap=Vraagstap.VRAAG, label="Dit is ongewoon. Waarom klopt het toch?",
        uitleg=" ".join(ongewoon), max_tekens=1000, verplicht=True,
    )  # fmt: skip


def get_vragen(aanvraag: Aanvraag, vandaag: date) -> list[Vraag]:
    """The questions this request meets: those of its kind that are asked, and why it is so when it is unusual."""
    vragen = select_vragen(aanvraag, vandaag)
    if aanvraag.status not in {*BINNEN_SCHOOL, Status.ONVOLLEDIG}:
        return [*vragen, make_vraag([])] if aanvraag.antwoorden.get(ONGEWOON) else vragen
    ongewoon = find_ongewoon(aanvraag, vandaag)
    return [*vragen, make_vraag(ongewoon)] if ongewoon or aanvraag.antwoorden.get(ONGEWOON) else vragen
