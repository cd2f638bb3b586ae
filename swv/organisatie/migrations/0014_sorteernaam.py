"""Organisations sort as people do. The column writes the table anew: some thousands of rows, well within a second."""

import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('organisatie', '0013_inlezingen'),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='organisatie',
            options={'ordering': ['sorteernaam']},
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name='organisatie',
            name='update_update',
        ),
        migrations.AddField(
            model_name='organisatie',
            name='sorteernaam',
            field=models.GeneratedField(db_persist=True, expression=models.Func(django.db.models.functions.text.Lower('naam'), models.Value('àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'), models.Value('aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'), function='TRANSLATE', output_field=models.TextField()), output_field=models.CharField(db_collation='C', max_length=200)),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='organisatie',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."actief" IS DISTINCT FROM (NEW."actief") OR OLD."adres" IS DISTINCT FROM (NEW."adres") OR OLD."bestuur_id" IS DISTINCT FROM (NEW."bestuur_id") OR OLD."brin" IS DISTINCT FROM (NEW."brin") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kleur_merk" IS DISTINCT FROM (NEW."kleur_merk") OR OLD."kleur_merk_op" IS DISTINCT FROM (NEW."kleur_merk_op") OR OLD."land" IS DISTINCT FROM (NEW."land") OR OLD."logo_id" IS DISTINCT FROM (NEW."logo_id") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."plaats" IS DISTINCT FROM (NEW."plaats") OR OLD."postcode" IS DISTINCT FROM (NEW."postcode") OR OLD."schoolsoort" IS DISTINCT FROM (NEW."schoolsoort") OR OLD."sector" IS DISTINCT FROM (NEW."sector") OR OLD."soort" IS DISTINCT FROM (NEW."soort") OR OLD."telefoon" IS DISTINCT FROM (NEW."telefoon") OR OLD."vestiging" IS DISTINCT FROM (NEW."vestiging") OR OLD."vraagt_beide_gezagdragers" IS DISTINCT FROM (NEW."vraagt_beide_gezagdragers"))', func='INSERT INTO "organisatie_organisatieevent" ("actief", "adres", "bestuur_id", "brin", "code", "email", "id", "kleur_merk", "kleur_merk_op", "land", "logo_id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "schoolsoort", "sector", "soort", "telefoon", "vestiging", "vraagt_beide_gezagdragers") VALUES (NEW."actief", NEW."adres", NEW."bestuur_id", NEW."brin", NEW."code", NEW."email", NEW."id", NEW."kleur_merk", NEW."kleur_merk_op", NEW."land", NEW."logo_id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plaats", NEW."postcode", NEW."schoolsoort", NEW."sector", NEW."soort", NEW."telefoon", NEW."vestiging", NEW."vraagt_beide_gezagdragers"); RETURN NULL;', hash='4404291621e866e04ac04a8f58999775be2ad471', operation='UPDATE', pgid='pgtrigger_update_update_23f79', table='organisatie_organisatie', when='AFTER')),
        ),
    ]
