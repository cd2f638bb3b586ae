"""The day of a startkwalificatie stood with a case of absence; it belongs to the pupil, also before and after that case.

Apart from the column: what is written and what changes tables don't go together in one transaction.
"""

from django.db import migrations

# One row a pupil, the earliest day of all its cases. It was known from the moment it was first written down; who did that
# stands in the history of the case, and goes along into the history of the new row.
OVERNEMEN = """
with genoteerd as (
    select distinct on (z.leerling_id) z.leerling_id, z.startkwalificatie_op, z.nummer,
        coalesce(e.pgh_created_at, z.gewijzigd_op) as op
    from thuiszitters_thuiszitter z
    left join lateral (
        select h.pgh_created_at from thuiszitters_thuiszitterevent h
        where h.pgh_obj_id = z.id and h.startkwalificatie_op = z.startkwalificatie_op
        order by h.pgh_id limit 1
    ) e on true
    where z.startkwalificatie_op is not null
        and not exists (
            select 1 from leerlingen_kwalificatie k
            where k.leerling_id = z.leerling_id and k.soort = 'startkwalificatie' and k.vervallen_op is null
        )
    order by z.leerling_id, z.startkwalificatie_op, z.id
)
insert into leerlingen_kwalificatie (leerling_id, soort, vanaf, bron, vastgelegd_op)
select leerling_id, 'startkwalificatie', startkwalificatie_op, 'Vastgelegd bij zaak ' || nummer, op from genoteerd
"""
GESCHIEDENIS = """
update leerlingen_kwalificatieevent n set pgh_context = h.pgh_context, pgh_created_at = h.pgh_created_at
from leerlingen_kwalificatie k
join thuiszitters_thuiszitter z on z.leerling_id = k.leerling_id and k.bron = 'Vastgelegd bij zaak ' || z.nummer
cross join lateral (
    select e.pgh_context, e.pgh_created_at from thuiszitters_thuiszitterevent e
    where e.pgh_obj_id = z.id and e.startkwalificatie_op = k.vanaf
    order by e.pgh_id limit 1
) h
where n.pgh_obj_id = k.id and n.pgh_label = 'insert'
"""


class Migration(migrations.Migration):
    dependencies = [("leerlingen", "0008_kwalificatie"), ("thuiszitters", "0006_personen")]

    operations = [
        migrations.RunSQL([OVERNEMEN, GESCHIEDENIS], migrations.RunSQL.noop, elidable=True),
    ]
