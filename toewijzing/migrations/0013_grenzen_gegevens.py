"""The kinds that every swv started with get what the law says of them (facts ``vso_leeftijd`` and ``pro_leeftijd``).

Only the rows that hold now, and only where nobody filled in something. Requests and decisions stay as they are.
"""

from django.db import migrations

VUL = """
update toewijzing_aanvraagsoort
set scholen_van = new.scholen_van::varchar[], scholen_naar = new.scholen_naar::varchar[],
    leeftijd_vanaf = new.leeftijd_vanaf, leeftijd_tot = new.leeftijd_tot, grenzen_bron = new.bron
from (values
    ('TLV-VSO', '{}', '{vso}', 11, 20, 'Leeftijd waarop het eindigt: WEC 39. De rest: eigen afspraak.'),
    ('TLV-PRO', '{}', '{pro}', 11, 18, 'Leeftijd waarop het eindigt: WVO 27. De rest: eigen afspraak.'),
    ('BTV', '{vo,pro}', '{}', 11, null, 'Eigen afspraak van het samenwerkingsverband.')
) as new (code, scholen_van, scholen_naar, leeftijd_vanaf, leeftijd_tot, bron)
where toewijzing_aanvraagsoort.code = new.code and tot is null and grenzen_bron = ''
"""


class Migration(migrations.Migration):
    dependencies = [("toewijzing", "0012_grenzen")]

    operations = [migrations.RunSQL(VUL, migrations.RunSQL.noop)]
