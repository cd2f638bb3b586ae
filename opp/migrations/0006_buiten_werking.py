"""Since when a handelingsdeel that was agreed to is out of force, of what was recorded before that day was kept.

Somebody refused it after consent, and nobody said otherwise since for that person. Apart from the tables: what is written
and what changes tables don't go together in one transaction.
"""

from django.db import migrations

BUITEN_WERKING = """
update opp_opp o set buiten_werking_op = b.datum
from (
    select h.opp_id, min(h.datum) as datum
    from opp_opphandeling h
    join opp_opp c on c.id = h.opp_id
    join opp_oppversie v on v.id = c.vigerend_id
    where c.status <> 'afgesloten' and h.soort = 'instemming' and h.uitkomst = 'geweigerd'
    and h.hash = v.handelingsdeel_hash
    and exists (
        select 1 from opp_opphandeling e
        where e.opp_id = h.opp_id and e.soort = 'instemming' and e.hash = h.hash and e.uitkomst = 'ingestemd'
        and e.datum <= h.datum
    )
    and not exists (
        select 1 from opp_opphandeling l
        where l.opp_id = h.opp_id and l.soort = 'instemming' and l.hash = h.hash
        and (l.gezagdrager_id is null or l.gezagdrager_id = h.gezagdrager_id) and (l.datum, l.id) > (h.datum, h.id)
    )
    group by h.opp_id
) b
where b.opp_id = o.id
"""


class Migration(migrations.Migration):
    dependencies = [("opp", "0005_gezagdragers")]

    operations = [migrations.RunSQL(BUITEN_WERKING, migrations.RunSQL.noop)]
