"""With how many and with whom a body spoke about a request of a school."""

import django.contrib.postgres.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):
    dependencies = [
        ("organen", "0003_quorum_en_partijen"),
        ("schoolaanvragen", "0004_grenzen_per_eenheid"),
    ]

    operations = [
        ChangeTables(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name='schoolstap',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='schoolstap',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='schoolstap',
                    name='delete_delete',
                ),
                migrations.AddField(
                    model_name='schoolstap',
                    name='aanwezig',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), blank=True, db_default=[], default=list, help_text='Ids van de leden met stemrecht die meededen.', size=None),
                ),
                migrations.AddField(
                    model_name='schoolstap',
                    name='erbij',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('school', 'de school die de aanvraag deed'), ('ouders', 'de ouders'), ('gemeente', 'de gemeente')], max_length=10), blank=True, db_default=[], default=list, help_text='Wie er bij deze zaak was, van wie erbij moest zijn.', size=None),
                ),
                migrations.AddField(
                    model_name='schoolstap',
                    name='zonder_quorum',
                    field=models.CharField(blank=True, db_default='', default='', help_text='Waarom er geen quorum was, als het toch doorging.', max_length=200),
                ),
                migrations.AddField(
                    model_name='schoolstapevent',
                    name='aanwezig',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), blank=True, db_default=[], default=list, help_text='Ids van de leden met stemrecht die meededen.', size=None),
                ),
                migrations.AddField(
                    model_name='schoolstapevent',
                    name='erbij',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('school', 'de school die de aanvraag deed'), ('ouders', 'de ouders'), ('gemeente', 'de gemeente')], max_length=10), blank=True, db_default=[], default=list, help_text='Wie er bij deze zaak was, van wie erbij moest zijn.', size=None),
                ),
                migrations.AddField(
                    model_name='schoolstapevent',
                    name='zonder_quorum',
                    field=models.CharField(blank=True, db_default='', default='', help_text='Waarom er geen quorum was, als het toch doorging.', max_length=200),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolstap',
                    trigger=pgtrigger.compiler.Trigger(name='voltallig', sql=pgtrigger.compiler.UpsertTriggerSql(declare='DECLARE orgaan record; mee integer;', func="\n    if new.orgaan_id is null or not verband_is_toepassing() then return new; end if;\n    select o.wijze, o.quorum, o.zonder_quorum, o.partijen into orgaan from organen_orgaan o where o.id = new.orgaan_id;\n    if not orgaan.partijen <@ new.erbij then\n        raise exception 'schoolstap: somebody who has to be there was not' using errcode = '23514';\n    end if;\n    if orgaan.zonder_quorum <> 'houdt_tegen' or orgaan.wijze = 'een_lid' then return new; end if;\n    select count(*) into mee\n      from organen_orgaanlid l\n     where l.id = any (new.aanwezig) and l.orgaan_id = new.orgaan_id and l.stemrecht\n       and l.van <= new.datum and (l.tot is null or l.tot > new.datum);\n    if mee < orgaan.quorum then\n        raise exception 'schoolstap: no quorum' using errcode = '23514';\n    end if;\n    return new;\n", hash='25d80a83e410f15a194b8d0322aab3d832d0063d', operation='INSERT', pgid='pgtrigger_voltallig_71839', table='schoolaanvragen_schoolstap', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolstap',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_schoolstapevent" ("aanvraag_id", "aanwezig", "datum", "door_id", "erbij", "id", "op", "orgaan_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "tekst", "vervallen_op", "zonder_quorum") VALUES (NEW."aanvraag_id", NEW."aanwezig", NEW."datum", NEW."door_id", NEW."erbij", NEW."id", NEW."op", NEW."orgaan_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."stap_id", NEW."tekst", NEW."vervallen_op", NEW."zonder_quorum"); RETURN NULL;', hash='ce591b2593b34b7d3e79cbbd7939a268da28541b', operation='INSERT', pgid='pgtrigger_insert_insert_b7157', table='schoolaanvragen_schoolstap', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolstap',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "schoolaanvragen_schoolstapevent" ("aanvraag_id", "aanwezig", "datum", "door_id", "erbij", "id", "op", "orgaan_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "tekst", "vervallen_op", "zonder_quorum") VALUES (NEW."aanvraag_id", NEW."aanwezig", NEW."datum", NEW."door_id", NEW."erbij", NEW."id", NEW."op", NEW."orgaan_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."stap_id", NEW."tekst", NEW."vervallen_op", NEW."zonder_quorum"); RETURN NULL;', hash='59ddb031a3f3ce5a539803ffc436dcead0756fda', operation='UPDATE', pgid='pgtrigger_update_update_483f3', table='schoolaanvragen_schoolstap', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolstap',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_schoolstapevent" ("aanvraag_id", "aanwezig", "datum", "door_id", "erbij", "id", "op", "orgaan_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "tekst", "vervallen_op", "zonder_quorum") VALUES (OLD."aanvraag_id", OLD."aanwezig", OLD."datum", OLD."door_id", OLD."erbij", OLD."id", OLD."op", OLD."orgaan_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."stap_id", OLD."tekst", OLD."vervallen_op", OLD."zonder_quorum"); RETURN NULL;', hash='6790b19937f8b190abf5e0331d1ca2f77cb7e5aa', operation='DELETE', pgid='pgtrigger_delete_delete_c40ba', table='schoolaanvragen_schoolstap', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='schoolstap',
                    constraint=models.CheckConstraint(condition=models.Q(('orgaan__isnull', False), models.Q(('aanwezig', []), ('erbij', []), ('zonder_quorum', '')), _connector='OR'), name='schoolstap_aanwezig_bij_orgaan'),
                ),
            ]
        )
    ]
