"""Budgets of an swv for requests of schools: which one a grant comes out of, and what this room granted and was asked."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from schoolaanvragen.enums import Schooluitkomst, Status
from schoolaanvragen.models import Schoolaanvraag
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker, Organisatie, holds_on
from toewijzing.calculations.bedrag import NUL, Bedrageenheid
from toewijzing.models import Aanvraagsoort, Soortbudget
from toewijzing.queries.budget import Budgetstand, Uitgaven, find_van_school, get_standen, register_uitgave

EURO, UREN = Soortbudget.EURO, Bedrageenheid.UREN.value
# Of a decision what the swv bears, and every amount of quick money on the day it was given; what is asked on the day one looks.
_UITGAVEN = """
    with uitgave as (
        select a.swv_id, a.school_id, a.soort_id, d.op as dag, coalesce(d.deel_swv, d.bedrag) as bedrag, d.uren, true as toegekend
        from schoolaanvragen_schoolbesluit d join schoolaanvragen_schoolaanvraag a on a.id = d.aanvraag_id
        where d.uitkomst <> %(afgewezen)s
        union all
        select h.swv_id, h.school_id, h.soort_id, r.op, r.bedrag, null, true
        from schoolaanvragen_hulpregel r join schoolaanvragen_snellehulp h on h.id = r.hulp_id
        union all
        select a.swv_id, a.school_id, a.soort_id, %(vandaag)s::date,
            a.bedrag - e.eigen - round((a.bedrag - e.eigen) * s.bedrag_deel_bestuur / 100, 2), a.uren, false
        from schoolaanvragen_schoolaanvraag a join toewijzing_aanvraagsoort s on s.id = a.soort_id
        cross join lateral (select least(s.bedrag_eigen_risico, a.bedrag) as eigen) e
        where a.status = any (%(lopend)s)
    )
    select b.id, sum(o.omvang) filter (where u.toegekend), sum(o.omvang) filter (where not u.toegekend)
    from toewijzing_soortbudget b
    join uitgave u on u.swv_id = b.swv_id and u.dag >= b.van and u.dag < b.tot
      and (b.school_id is null or u.school_id = b.school_id)
    join toewijzing_aanvraagsoort s on s.id = u.soort_id and s.code = any (b.soorten)
    join organisatie_organisatie school on school.id = u.school_id
      and (b.bestuur_id is null or school.bestuur_id = b.bestuur_id)
    cross join lateral (
        select case b.eenheid when %(euro)s then u.bedrag when %(uren)s then u.uren end as omvang
    ) o
    where b.id = any (%(budgetten)s::bigint[])
    group by b.id"""


@register_uitgave
def read_schoolaanvragen(budgetten: Sequence[Soortbudget], vandaag: date) -> Uitgaven:
    """What was granted by decisions and as quick money within the period, and what requests at the swv ask."""
    values: dict[str, Any] = {
        "afgewezen": Schooluitkomst.AFGEWEZEN.value, "lopend": [Status.INGEDIEND.value, Status.ONVOLLEDIG.value],
        "vandaag": vandaag, "euro": EURO,
        "uren": UREN, "budgetten": [each.pk for each in budgetten],
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(_UITGAVEN, values)
        return {pk: (toegekend or NUL, gevraagd or NUL) for pk, toegekend, gevraagd in cursor.fetchall()}


def find_budgetten(aanvraag: Schoolaanvraag, dag: date, *, lock: bool = False) -> list[Soortbudget]:
    """The budgets from which this request would be granted on this day (``lock``: as ``find_van_school``)."""
    soort = aanvraag.soort
    asked = ((EURO, soort.vraagt_bedrag), (UREN, soort.vraagt_uren))
    eenheden = [eenheid for eenheid, asks in asked if asks]
    return find_van_school(soort, aanvraag.school, eenheden, dag, lock=lock)


def find_hulpbudgetten(
    soort: Aanvraagsoort, school: Organisatie, dag: date, *, lock: bool = False
) -> list[Soortbudget]:
    """The budgets from which this school would get quick money on this day."""
    return find_van_school(soort, school, [EURO], dag, lock=lock)


def find_alle_hulpbudgetten(soorten: QuerySet[Aanvraagsoort], dag: date) -> list[Soortbudget]:
    """The budgets in euro of these kinds on this day, whichever school or board they are for."""
    codes = list(soorten.values_list("swv", "code"))
    rows = Soortbudget.objects.filter(
        holds_on(dag), swv__in={swv for swv, _ in codes}, soorten__overlap=[code for _, code in codes], eenheid=EURO
    )
    return list(rows.order_by("pk"))


def read_standen(
    user: Gebruiker, school: Organisatie, budgetten: Sequence[Soortbudget], dag: date
) -> list[Budgetstand]:
    """How these stand, as far as this person may know: a school and its board only what is set aside for them."""
    if user.rol in (*SCHOOLROLLEN, Rol.BESTUURDER):
        bij = school.bestuur_id if user.rol == Rol.BESTUURDER else school.pk
        own = user.organisatie_id == bij
        budgetten = [each for each in budgetten if own and (each.school_id or each.bestuur_id)]
    return get_standen(list(budgetten), dag)
