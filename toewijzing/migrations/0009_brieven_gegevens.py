"""Decisions from before the signer was kept get the name and function of who took them.

Apart from the tables: what is written and what changes tables don't go together in one transaction.
"""

from django.db import migrations

ONDERTEKENING = """
update toewijzing_besluit b
set ondertekenaar = g.naam,
    functie = case b.rol when 'cvt_voorzitter' then 'voorzitter van de commissie' else b.rol end
from organisatie_gebruiker g
where g.id = b.beslist_door_id
"""


class Migration(migrations.Migration):
    dependencies = [("toewijzing", "0008_brieven")]

    operations = [migrations.RunSQL(ONDERTEKENING, migrations.RunSQL.noop)]
