"""Rounds of requests: which one is open, and what somebody should know before handing in."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery

from swv.kern.templatetags.verband import datum
from swv.kern.termijnen import get_begin_schooljaar
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker, Organisatie, holds_on
from toewijzing.calculations.ronde import GEEN_RONDE, Rondedagen, check_wet, describe_ronde, find_ronde, is_open
from toewijzing.enums import BINNEN_SCHOOL
from toewijzing.models import Aanvraag, Aanvraagronde, Aanvraagsoort

# Of one schooljaar there are few; this bounds a page.
MAX_RONDES = 200
MAX_KEUZE = 40
SLUIT_BINNENKORT = 7
_VASTHOUDEN = "select * from toewijzing_aanvraagronde where id = %s for key share"
# Who chooses by round in lists.
RONDEKIJKERS = frozenset({Rol.SECRETARIS, Rol.CONSULENT, Rol.CVT_VOORZITTER, Rol.DIRECTEUR})


def get_rondes(soorten: Iterable[Aanvraagsoort], vandaag: date) -> dict[tuple[int, str], Aanvraagronde]:
    """{(swv, code): the round that is open or opens next} of those of these kinds that work in rounds; one query, or none."""
    keys = {(soort.swv_id, soort.code) for soort in soorten if soort.in_rondes}
    if not keys:
        return {}
    rows = Aanvraagronde.objects.filter(
        swv__in={swv for swv, _ in keys}, soort_code__in={code for _, code in keys}, sluit_op__gte=vandaag
    )
    per: dict[tuple[int, str], list[Aanvraagronde]] = {}
    for row in rows:
        per.setdefault((row.swv_id, row.soort_code), []).append(row)
    found = ((key, find_ronde(per.get(key, []), vandaag)) for key in keys)
    return {key: ronde for key, ronde in found if ronde is not None}


def describe_aanbod(soorten: Iterable[Aanvraagsoort], vandaag: date) -> dict[int, str]:
    """{id of a kind in rounds: when its round closes and is treated}, to choose by; one query, or none."""
    found, rondes = list(soorten), get_rondes(soorten, vandaag)
    rows = ((soort, rondes.get((soort.swv_id, soort.code))) for soort in found)
    return {soort.pk: f"{ronde.naam} {describe_ronde(ronde, vandaag)}." for soort, ronde in rows if ronde}


def get_ronde(soort: Aanvraagsoort, dag: date) -> Aanvraagronde | None:
    """The round in which a request of this kind goes that is handed in on this day."""
    return get_rondes([soort], dag).get((soort.swv_id, soort.code))


def take_ronde(soort: Aanvraagsoort, dag: date) -> Aanvraagronde | None:
    """As ``get_ronde``, for who hands in now: until the transaction ends nobody takes this round away."""
    while (found := get_ronde(soort, dag)) is not None:
        # Who changes or takes away a round locks its row: this waits for that, and sees what came of it.
        held = list(Aanvraagronde.objects.raw(_VASTHOUDEN, [found.pk]))
        if held and held[0].sluit_op >= dag:
            return held[0]
    return None


def with_aanbod(soorten: QuerySet[Aanvraagsoort], vandaag: date) -> QuerySet[Aanvraagsoort]:
    """Without kinds in rounds of which none is open or comes. What the law gives a right to can be asked on any day."""
    coming = Aanvraagronde.objects.filter(swv=OuterRef("swv"), soort_code=OuterRef("code"), sluit_op__gte=vandaag)
    return soorten.filter(Q(in_rondes=False) | Q(is_awb_besluit=True) | Exists(coming))


def without_aanbod(soorten: QuerySet[Aanvraagsoort], vandaag: date) -> QuerySet[Aanvraagsoort]:
    """The others, to say why they can't be asked now."""
    coming = Aanvraagronde.objects.filter(swv=OuterRef("swv"), soort_code=OuterRef("code"), sluit_op__gte=vandaag)
    return soorten.filter(~Exists(coming), in_rondes=True, is_awb_besluit=False)


def why_no_ronde(aanvraag: Any, dag: date) -> str:
    """Why this request (of a pupil or of a school) can't be handed in on this day for want of a round, or ""."""
    soort = aanvraag.soort
    if not soort.in_rondes or soort.is_awb_besluit:
        return ""
    known = aanvraag.heeft_ronde if hasattr(aanvraag, "heeft_ronde") else get_ronde(soort, dag) is not None
    return "" if known else GEEN_RONDE


def coming_for(dag: date) -> Exists:
    """Whether a round of its kind is open on this day or comes, to read along with requests."""
    rows = Aanvraagronde.objects.filter(swv=OuterRef("swv"), soort_code=OuterRef("soort__code"), sluit_op__gte=dag)
    return Exists(rows)


def tell_ronde(aanvraag: Any, vandaag: date) -> str:
    """What the school should know of rounds before it hands in, or of the round its request is in; "" without rounds.

    Of a request of a pupil or of a school.
    """
    soort = aanvraag.soort
    if not soort.in_rondes:
        return ""
    if aanvraag.status not in BINNEN_SCHOOL:
        return f"{aanvraag.ronde.naam}: {describe_ronde(aanvraag.ronde, vandaag)}." if aanvraag.ronde else ""
    ronde = get_ronde(soort, vandaag)
    if ronde is None:
        return "" if soort.is_awb_besluit else GEEN_RONDE
    if is_open(ronde, vandaag):
        return f"Deze aanvraag gaat mee in {ronde.naam}: {describe_ronde(ronde, vandaag)}."
    before = Aanvraagronde.objects.filter(swv=soort.swv_id, soort_code=soort.code, sluit_op__lt=vandaag).last()
    slot = f"{before.naam} is op {datum(before.sluit_op)} gesloten. " if before else ""
    return (
        f"{slot}Dient u nu in, dan wacht de aanvraag op {ronde.naam}: die {describe_ronde(ronde, vandaag)}. Wilt u niet"
        " wachten, dien dan niet in; u kunt de aanvraag intrekken of later verder gaan."
    )


def get_rondekeuze(user: Gebruiker, soorten: Mapping[str, str], *, alleen_deze: bool = False) -> list[tuple[str, str]]:
    """(id, name) of the last rounds with requests that this person sees, newest first, for who works at the swv.

    ``soorten``: {code: name} of kinds; with ``alleen_deze`` rounds of other kinds are left out. No query for others.
    """
    if user.rol not in RONDEKIJKERS:
        return []
    rows = Aanvraagronde.objects.visible_to(user).order_by("-opent_op", "soort_code")
    rows = (rows.filter(soort_code__in=soorten) if alleen_deze else rows)[:MAX_KEUZE]
    return [(str(row.pk), f"{row.naam}, {soorten.get(row.soort_code, row.soort_code)}") for row in rows]


def get_sluitend(user: Gebruiker, vandaag: date) -> list[dict[str, Any]]:
    """Rounds that close within a week while the own school has a request for them that it didn't hand in; one query.

    Each with ``naam``, ``soort_code``, ``sluit_op`` and how many requests (``aantal``).
    """
    if user.rol not in SCHOOLROLLEN:
        return []
    wacht = Aanvraag.objects.filter(
        school=user.organisatie_id, status__in=BINNEN_SCHOOL, swv=OuterRef("swv"), soort__code=OuterRef("soort_code")
    )
    aantal = wacht.order_by().values("swv").annotate(aantal=Count("pk")).values("aantal")
    rows = Aanvraagronde.objects.filter(
        opent_op__lte=vandaag, sluit_op__gte=vandaag, sluit_op__lte=vandaag + timedelta(days=SLUIT_BINNENKORT)
    ).annotate(aantal=Subquery(aantal))
    found = rows.filter(aantal__gte=1).order_by("sluit_op", "pk")
    return [dict(row) for row in found.values("naam", "soort_code", "sluit_op", "aantal")[:MAX_KEUZE]]


def get_soorten_in_rondes(swv: Organisatie, vandaag: date) -> list[Aanvraagsoort]:
    """The kinds of this swv that work in rounds, today or from a day that comes, one per code."""
    rows = Aanvraagsoort.objects.filter(Q(van__gt=vandaag) | holds_on(vandaag), swv=swv, in_rondes=True)
    return list({row.code: row for row in rows.order_by("-van", "pk")}.values())


def get_van_schooljaar(swv: Organisatie, begin: date) -> list[Aanvraagronde]:
    """The rounds that open in the schooljaar from this day (1 August), oldest first."""
    tot = get_begin_schooljaar(begin.replace(year=begin.year + 1))
    rows = Aanvraagronde.objects.filter(swv=swv, opent_op__gte=begin, opent_op__lt=tot)
    return list(rows.order_by("opent_op", "soort_code", "pk")[:MAX_RONDES])


def repeat_schooljaar(rondes: Iterable[Aanvraagronde]) -> list[Rondedagen]:
    """These rounds a year later, each once for all its kinds."""
    dagen = (Rondedagen(each.naam, each.opent_op, each.sluit_op, each.behandeld_op) for each in rondes)
    return [each.repeat() for each in dict.fromkeys(dagen)]


def find_breuk(ronde: Aanvraagronde, soorten: Sequence[Aanvraagsoort], gelijkgesteld: Iterable[date]) -> str:
    """That this round breaks the legal term of its kind, or "". ``soorten``: those of the swv in rounds."""
    awb = next((each for each in soorten if each.code == ronde.soort_code and each.is_awb_besluit), None)
    return check_wet(ronde, awb.wettelijke_weken, frozenset(gelijkgesteld)) if awb else ""
