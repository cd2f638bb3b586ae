"""Every advice that was asked before stands among what was ordered too, without a rate: none was known.

Apart from the tables: what is written and what changes tables don't go together in one transaction.
"""

from django.db import migrations

OPDRACHTEN = """
insert into toewijzing_adviesopdracht
    (swv_id, advies_id, deskundige_id, naam, gevraagd_op, tarief, stand, stand_op)
select z.swv_id, a.id, a.deskundige_id, a.naam, a.gevraagd_op, null,
    case when a.ondertekend_op is not null then 'ondertekend'
         when a.vervallen_op is not null then 'vervallen' else 'gevraagd' end,
    case when a.ondertekend_op is not null then (a.ondertekend_op at time zone 'Europe/Amsterdam')::date
         else coalesce(a.vervallen_op, a.gevraagd_op) end
from toewijzing_deskundigenadvies a
join toewijzing_aanvraag z on z.id = a.aanvraag_id
where not exists (select 1 from toewijzing_adviesopdracht o where o.advies_id = a.id)
"""


class Migration(migrations.Migration):
    dependencies = [("toewijzing", "0024_deskundigen")]

    operations = [migrations.RunSQL(OPDRACHTEN, migrations.RunSQL.noop)]
