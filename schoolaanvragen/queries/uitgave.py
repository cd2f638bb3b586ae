"""What schools were granted and given for no pupil, and what they still ask, of the budgets of an swv."""

from collections.abc import Sequence
from datetime import date

from django.db import connection

from toewijzing.calculations.bedrag import NUL
from toewijzing.models import Soortbudget
from toewijzing.queries.budget import Uitgaven, register_uitgave

# Every amount with its day: of decisions, of requests that wait for one, and of quick money.
_VRAAG = """
with z as (
  select a.swv_id, a.school_id, a.soort_id, x.op as dag, 'euro' as eenheid, x.bedrag as omvang, true as toegekend
    from schoolaanvragen_schoolbesluit x join schoolaanvragen_schoolaanvraag a on a.id = x.aanvraag_id
   where x.uitkomst <> 'afgewezen'
  union all
  select a.swv_id, a.school_id, a.soort_id, x.op, 'uren', x.uren, true
    from schoolaanvragen_schoolbesluit x join schoolaanvragen_schoolaanvraag a on a.id = x.aanvraag_id
   where x.uitkomst <> 'afgewezen'
  union all
  select h.swv_id, h.school_id, h.soort_id, x.op, 'euro', x.bedrag, true
    from schoolaanvragen_hulpregel x join schoolaanvragen_snellehulp h on h.id = x.hulp_id
  union all
  select a.swv_id, a.school_id, a.soort_id, a.ontvangen_op, 'euro', a.bedrag, false
    from schoolaanvragen_schoolaanvraag a where a.status = 'ingediend'
  union all
  select a.swv_id, a.school_id, a.soort_id, a.ontvangen_op, 'uren', a.uren, false
    from schoolaanvragen_schoolaanvraag a where a.status = 'ingediend'
)
select b.id, sum(z.omvang) filter (where z.toegekend), sum(z.omvang) filter (where not z.toegekend)
  from toewijzing_soortbudget b
  left join z on z.swv_id = b.swv_id and z.eenheid = b.eenheid and z.dag >= b.van and z.dag < b.tot
   and exists (select 1 from toewijzing_aanvraagsoort k where k.id = z.soort_id and k.code = any(b.soorten))
   and (b.school_id is null or z.school_id = b.school_id)
   and (b.bestuur_id is null or exists (
     select 1 from organisatie_organisatie o where o.id = z.school_id and o.bestuur_id = b.bestuur_id))
 where b.id = any(%s)
 group by b.id
"""


@register_uitgave
def read_schoolaanvragen(budgetten: Sequence[Soortbudget], vandaag: date) -> Uitgaven:
    """Decisions and amounts of quick money by their day, and requests that wait for a decision. One query.

    In the unit of the budget: euro or hours; of what else a budget counts, schools ask nothing without a pupil.
    """
    with connection.cursor() as cursor:
        cursor.execute(_VRAAG, [[each.pk for each in budgetten]])
        return {pk: (toegekend or NUL, gevraagd or NUL) for pk, toegekend, gevraagd in cursor.fetchall()}
