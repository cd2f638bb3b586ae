"""Names of kinds sort as people do. The column writes its small table anew, in milliseconds."""

import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('opp', '0006_buiten_werking'),
        ('organisatie', '0014_sorteernaam'),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='oppsoort',
            options={'ordering': ['sorteernaam']},
        ),
        migrations.AlterModelOptions(
            name='schoolstand',
            options={'ordering': ['school__sorteernaam']},
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='oppsoort',
            name='update_update',
        ),
        migrations.AddField(
            model_name='oppsoort',
            name='sorteernaam',
            field=models.GeneratedField(db_persist=True, expression=models.Func(django.db.models.functions.text.Lower('naam'), models.Value('àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'), models.Value('aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'), function='TRANSLATE', output_field=models.TextField()), output_field=models.CharField(db_collation='C', max_length=100)),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='oppsoort',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."evaluatie_weken" IS DISTINCT FROM (NEW."evaluatie_weken") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_opp" IS DISTINCT FROM (NEW."is_opp") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."schoolsoorten" IS DISTINCT FROM (NEW."schoolsoorten") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."tot" IS DISTINCT FROM (NEW."tot") OR OLD."uitleg" IS DISTINCT FROM (NEW."uitleg") OR OLD."van" IS DISTINCT FROM (NEW."van") OR OLD."vanaf_leeftijd" IS DISTINCT FROM (NEW."vanaf_leeftijd") OR OLD."vaststeller" IS DISTINCT FROM (NEW."vaststeller") OR OLD."verplicht" IS DISTINCT FROM (NEW."verplicht") OR OLD."weken" IS DISTINCT FROM (NEW."weken"))', func='INSERT INTO "opp_oppsoortevent" ("code", "evaluatie_weken", "id", "is_opp", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schoolsoorten", "swv_id", "tot", "uitleg", "van", "vanaf_leeftijd", "vaststeller", "verplicht", "weken") VALUES (NEW."code", NEW."evaluatie_weken", NEW."id", NEW."is_opp", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."schoolsoorten", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."vanaf_leeftijd", NEW."vaststeller", NEW."verplicht", NEW."weken"); RETURN NULL;', hash='d432dafda1cee973c3d3cda75eda5b715a71810f', operation='UPDATE', pgid='pgtrigger_update_update_c32fa', table='opp_oppsoort', when='AFTER')),
        ),
    ]
