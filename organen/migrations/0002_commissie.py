"""Every swv that is there gets its commission, with everybody who has a role in it now or later as a member.

Apart from the tables: what is written and what changes tables don't go together in one transaction.
"""

from django.db import migrations

COMMISSIE = """
insert into organen_orgaan (swv_id, code, naam, uitleg, kring, wijze, stem, quorum, quorum_functies, van)
select o.id, 'CVT', 'Commissie voor toelaatbaarheid',
       'Adviseert over toelaatbaarheid en andere zware ondersteuning.', 'swv', 'vergadering', 'advies', 2, '{}',
       least(current_date, (select min(l.van) from organisatie_lidmaatschap l where l.organisatie_id = o.id))
from organisatie_organisatie o
where o.soort = 'swv'
"""
# The chair's role goes before the member's; of two roles of one kind that overlap in time there are none.
VOORZITTERS = """
insert into organen_orgaanlid (orgaan_id, gebruiker_id, naam, organisatie, functie, stemrecht, lidmaatschap_id, van, tot)
select g.id, l.gebruiker_id, '', '', 'voorzitter', true, l.id, l.van, l.tot
from organisatie_lidmaatschap l
join organen_orgaan g on g.swv_id = l.organisatie_id and g.code = 'CVT'
where l.rol = 'cvt_voorzitter'
"""
LEDEN = """
insert into organen_orgaanlid (orgaan_id, gebruiker_id, naam, organisatie, functie, stemrecht, lidmaatschap_id, van, tot)
select g.id, l.gebruiker_id, '', '', 'lid', true, l.id, l.van, l.tot
from organisatie_lidmaatschap l
join organen_orgaan g on g.swv_id = l.organisatie_id and g.code = 'CVT'
where l.rol = 'cvt_lid'
  and not exists (
      select 1 from organen_orgaanlid b
      where b.orgaan_id = g.id and b.gebruiker_id = l.gebruiker_id
        and daterange(b.van, b.tot) && daterange(l.van, l.tot)
  )
"""


class Migration(migrations.Migration):
    dependencies = [("organen", "0001_initial")]

    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in (COMMISSIE, VOORZITTERS, LEDEN)]
