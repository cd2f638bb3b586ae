"""A meeting keeps both of its body, an item who was there, and a word without them is refused."""

import django.contrib.postgres.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('toewijzing', '0054_of_voorwaarden'),
    ]

    operations = [
        ChangeTables(
            changes=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name='agendapunt',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='agendapunt',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='agendapunt',
                    name='delete_delete',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='zitting',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='zitting',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='zitting',
                    name='delete_delete',
                ),
                migrations.AddField(
                    model_name='agendapunt',
                    name='erbij',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('school', 'de school die de aanvraag deed'), ('ouders', 'de ouders'), ('gemeente', 'de gemeente')], max_length=10), blank=True, db_default=[], default=list, help_text='Wie er bij deze zaak was, van wie erbij moest zijn.', size=None),
                ),
                migrations.AddField(
                    model_name='agendapuntevent',
                    name='erbij',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('school', 'de school die de aanvraag deed'), ('ouders', 'de ouders'), ('gemeente', 'de gemeente')], max_length=10), blank=True, db_default=[], default=list, help_text='Wie er bij deze zaak was, van wie erbij moest zijn.', size=None),
                ),
                migrations.AddField(
                    model_name='zitting',
                    name='partijen',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('school', 'de school die de aanvraag deed'), ('ouders', 'de ouders'), ('gemeente', 'de gemeente')], max_length=10), blank=True, db_default=[], default=list, help_text='Wie er per zaak bij moet zijn, behalve de leden.', size=None),
                ),
                migrations.AddField(
                    model_name='zitting',
                    name='zonder_quorum',
                    field=models.CharField(choices=[('houdt_tegen', 'dan gaat het niet door'), ('waarschuwt', 'dan gaat het door, met een waarschuwing')], db_default='houdt_tegen', default='houdt_tegen', max_length=11),
                ),
                migrations.AddField(
                    model_name='zittingevent',
                    name='partijen',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('school', 'de school die de aanvraag deed'), ('ouders', 'de ouders'), ('gemeente', 'de gemeente')], max_length=10), blank=True, db_default=[], default=list, help_text='Wie er per zaak bij moet zijn, behalve de leden.', size=None),
                ),
                migrations.AddField(
                    model_name='zittingevent',
                    name='zonder_quorum',
                    field=models.CharField(choices=[('houdt_tegen', 'dan gaat het niet door'), ('waarschuwt', 'dan gaat het door, met een waarschuwing')], db_default='houdt_tegen', default='houdt_tegen', max_length=11),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='agendapunt',
                    trigger=pgtrigger.compiler.Trigger(name='voltallig', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."oordeel" = \'\' AND NOT (NEW."oordeel" = \'\'))', declare='DECLARE zitting record; mee integer;', func="\n    if not verband_is_toepassing() then return new; end if;\n    select z.wijze, z.quorum, z.zonder_quorum, z.partijen into zitting\n      from toewijzing_zitting z where z.id = new.zitting_id;\n    if not zitting.partijen <@ new.erbij then\n        raise exception 'agendapunt: somebody who has to be there was not' using errcode = '23514';\n    end if;\n    if zitting.zonder_quorum <> 'houdt_tegen' or zitting.wijze = 'een_lid' then return new; end if;\n    select count(*) into mee\n      from toewijzing_zittingsdeelname d\n     where d.zitting_id = new.zitting_id and d.stemrecht\n       and not exists (\n         select 1 from toewijzing_verschoning v\n          where v.agendapunt_id = new.id and v.gebruiker_id = d.gebruiker_id and v.vervallen_op is null)\n       and (zitting.wijze <> 'vergadering' or d.aanwezig)\n       and (zitting.wijze <> 'schriftelijk' or exists (\n         select 1 from toewijzing_lidstem s\n          where s.agendapunt_id = new.id and s.gebruiker_id = d.gebruiker_id\n            and s.keuze in ('voor', 'tegen', 'onthouding')));\n    if mee < zitting.quorum then\n        raise exception 'agendapunt: no quorum' using errcode = '23514';\n    end if;\n    return new;\n", hash='0fee87893f6c799465d40871d1ee533d6eeb1e9e', operation='UPDATE OF "oordeel"', pgid='pgtrigger_voltallig_977be', table='toewijzing_agendapunt', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='agendapunt',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_agendapuntevent" ("aanvraag_id", "categorie", "erbij", "gewicht", "id", "leerling_id", "minuten", "motivering", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vervallen_op", "volgorde", "voorlopig", "zitting_id") VALUES (NEW."aanvraag_id", NEW."categorie", NEW."erbij", NEW."gewicht", NEW."id", NEW."leerling_id", NEW."minuten", NEW."motivering", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."vervallen_op", NEW."volgorde", NEW."voorlopig", NEW."zitting_id"); RETURN NULL;', hash='519fc9cbf52da74e49ba828f61d00adf2941e071', operation='INSERT', pgid='pgtrigger_insert_insert_8b682', table='toewijzing_agendapunt', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='agendapunt',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_agendapuntevent" ("aanvraag_id", "categorie", "erbij", "gewicht", "id", "leerling_id", "minuten", "motivering", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vervallen_op", "volgorde", "voorlopig", "zitting_id") VALUES (NEW."aanvraag_id", NEW."categorie", NEW."erbij", NEW."gewicht", NEW."id", NEW."leerling_id", NEW."minuten", NEW."motivering", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."vervallen_op", NEW."volgorde", NEW."voorlopig", NEW."zitting_id"); RETURN NULL;', hash='036015e06c4b083ab54ea2e8cfc869e09c2fdddf', operation='UPDATE', pgid='pgtrigger_update_update_44197', table='toewijzing_agendapunt', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='agendapunt',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_agendapuntevent" ("aanvraag_id", "categorie", "erbij", "gewicht", "id", "leerling_id", "minuten", "motivering", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vervallen_op", "volgorde", "voorlopig", "zitting_id") VALUES (OLD."aanvraag_id", OLD."categorie", OLD."erbij", OLD."gewicht", OLD."id", OLD."leerling_id", OLD."minuten", OLD."motivering", OLD."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."vervallen_op", OLD."volgorde", OLD."voorlopig", OLD."zitting_id"); RETURN NULL;', hash='4d372302660e24b65b87977297fe94816aee8f75', operation='DELETE', pgid='pgtrigger_delete_delete_31243', table='toewijzing_agendapunt', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zitting',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_zittingevent" ("begintijd", "datum", "id", "orgaan_id", "partijen", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "quorum", "quorum_functies", "sluitingsdatum", "status", "swv_id", "wijze", "zonder_quorum") VALUES (NEW."begintijd", NEW."datum", NEW."id", NEW."orgaan_id", NEW."partijen", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."plaats", NEW."quorum", NEW."quorum_functies", NEW."sluitingsdatum", NEW."status", NEW."swv_id", NEW."wijze", NEW."zonder_quorum"); RETURN NULL;', hash='4d87b819d35a0657a79d72bfe91b843be86418e6', operation='INSERT', pgid='pgtrigger_insert_insert_4b23c', table='toewijzing_zitting', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zitting',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_zittingevent" ("begintijd", "datum", "id", "orgaan_id", "partijen", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "quorum", "quorum_functies", "sluitingsdatum", "status", "swv_id", "wijze", "zonder_quorum") VALUES (NEW."begintijd", NEW."datum", NEW."id", NEW."orgaan_id", NEW."partijen", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plaats", NEW."quorum", NEW."quorum_functies", NEW."sluitingsdatum", NEW."status", NEW."swv_id", NEW."wijze", NEW."zonder_quorum"); RETURN NULL;', hash='b7523510d689947b99917efbe879fc2c1f4b6ead', operation='UPDATE', pgid='pgtrigger_update_update_59b17', table='toewijzing_zitting', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zitting',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_zittingevent" ("begintijd", "datum", "id", "orgaan_id", "partijen", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "quorum", "quorum_functies", "sluitingsdatum", "status", "swv_id", "wijze", "zonder_quorum") VALUES (OLD."begintijd", OLD."datum", OLD."id", OLD."orgaan_id", OLD."partijen", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."plaats", OLD."quorum", OLD."quorum_functies", OLD."sluitingsdatum", OLD."status", OLD."swv_id", OLD."wijze", OLD."zonder_quorum"); RETURN NULL;', hash='6858d873925438226517caf100eed9c87ecb688c', operation='DELETE', pgid='pgtrigger_delete_delete_af350', table='toewijzing_zitting', when='AFTER')),
                ),
            ],
        ),
    ]
