"""Meetings from before there were bodies are of the commission, and from then on each is of a body.

What is written is checked at once (``set constraints``), so that the column can be closed in the same transaction: no
meeting is planned in between.
"""

import django.db.models.deletion
from django.db import migrations, models

from swv.kern.migratie import ChangeTables

ORGAAN = """
update toewijzing_zitting z
set orgaan_id = (select g.id from organen_orgaan g where g.swv_id = z.swv_id and g.code = 'CVT' order by g.van limit 1)
where z.orgaan_id is null
"""
# What was kept of a meeting was of the commission too.
HISTORIE = """
update toewijzing_zittingevent e
set orgaan_id = (select z.orgaan_id from toewijzing_zitting z where z.id = e.pgh_obj_id)
where e.orgaan_id is null
"""
FUNCTIE = "update toewijzing_zittingsdeelname set functie = 'voorzitter' where is_voorzitter"


class Migration(migrations.Migration):
    dependencies = [("organen", "0002_commissie"), ("toewijzing", "0026_zittingen")]

    operations = [
        migrations.RunSQL(ORGAAN, migrations.RunSQL.noop),
        migrations.RunSQL(HISTORIE, migrations.RunSQL.noop),
        migrations.RunSQL(FUNCTIE, migrations.RunSQL.noop),
        migrations.RunSQL("set constraints all immediate", migrations.RunSQL.noop),
        ChangeTables(
            [
                migrations.AlterField(
                    model_name='zitting',
                    name='orgaan',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organen.orgaan'),
                ),
                migrations.AlterField(
                    model_name='zittingevent',
                    name='orgaan',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organen.orgaan'),
                ),
            ]
        ),
    ]
