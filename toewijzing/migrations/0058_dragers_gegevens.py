"""Of decisions with parts of board and swv each part becomes one who bears; what was decided before that has none.

The board is that of the day of deciding, by the history of the school: it may belong to another one since.

Apart from the tables: what is written and what changes tables don't go together in one transaction.
"""

from django.db import migrations

DRAGERS = """
insert into toewijzing_besluitdrager
    (leerling_id, besluit_id, organisatie_id, volgorde, wie, naam, bedrag, ook_ouders)
select b.leerling_id, b.id, d.organisatie_id, d.volgorde, d.wie, '', d.bedrag, false
from toewijzing_besluit b
join toewijzing_aanvraag a on a.id = b.aanvraag_id
join organisatie_organisatie o on o.id = a.school_id
-- The board of the day of deciding, as far as the history of the school goes back; else the first one it tells of.
cross join lateral (select coalesce(
    (select e.bestuur_id from organisatie_organisatieevent e
     where e.pgh_obj_id = o.id and (e.pgh_created_at at time zone 'Europe/Amsterdam')::date <= b.datum
     order by e.pgh_created_at desc, e.pgh_id desc limit 1),
    (select e.bestuur_id from organisatie_organisatieevent e
     where e.pgh_obj_id = o.id order by e.pgh_created_at, e.pgh_id limit 1),
    o.bestuur_id) as bestuur_id) h
cross join lateral (values (1, 'bestuur', h.bestuur_id, b.deel_bestuur), (2, 'swv', a.swv_id, b.deel_swv))
    d (volgorde, wie, organisatie_id, bedrag)
where d.bedrag > 0 and not exists (select 1 from toewijzing_besluitdrager x where x.besluit_id = b.id)
"""


class Migration(migrations.Migration):
    dependencies = [("toewijzing", "0057_dragers")]

    operations = [migrations.RunSQL(DRAGERS, migrations.RunSQL.noop)]
