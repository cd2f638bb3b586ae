"""Tokens from before there were scopes keep what they could do until they end; every swv has a first review to do.

Apart from the tables: what is written and what changes tables don't go together in one transaction.
"""

from django.db import migrations

TOKENS = """
insert into organisatie_tokenbereik (token_id, naam, schrijven, kamers)
select digest, 'Van voor de rechten', true,
       array['leerlingen', 'opp', 'thuiszitters', 'toewijzing', 'financien', 'rapportage']
from knox_authtoken
"""
# A quarter of a year to do what was never done; a new swv has a year from its founding.
CONTROLES = """
insert into organisatie_lijstcontrole (swv_id, uiterlijk)
select id, current_date + interval '3 months' from organisatie_organisatie where soort = 'swv'
"""


class Migration(migrations.Migration):
    dependencies = [("organisatie", "0003_rollen"), ("knox", "0009_extend_authtoken_field")]

    operations = [
        migrations.RunSQL(TOKENS, migrations.RunSQL.noop),
        migrations.RunSQL(CONTROLES, migrations.RunSQL.noop),
    ]
