"""An akkoord keeps what was asked when it was given, and a question to add something what was asked when it was put."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('schoolaanvragen', '0005_voltallig'),
    ]

    operations = [
        ChangeTables(
            changes=[
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
                pgtrigger.migrations.RemoveTrigger(
                    model_name='schoolvraag',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='schoolvraag',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='schoolvraag',
                    name='delete_delete',
                ),
                migrations.AddField(
                    model_name='schoolstap',
                    name='over',
                    field=models.JSONField(blank=True, db_default={}, default=dict, editable=False),
                ),
                migrations.AddField(
                    model_name='schoolstapevent',
                    name='over',
                    field=models.JSONField(blank=True, db_default={}, default=dict, editable=False),
                ),
                migrations.AddField(
                    model_name='schoolvraag',
                    name='gevraagd',
                    field=models.JSONField(blank=True, db_default={}, default=dict, editable=False),
                ),
                migrations.AddField(
                    model_name='schoolvraag',
                    name='voorgelegd',
                    field=models.JSONField(blank=True, db_default={}, default=dict, editable=False),
                ),
                migrations.AddField(
                    model_name='schoolvraagevent',
                    name='gevraagd',
                    field=models.JSONField(blank=True, db_default={}, default=dict, editable=False),
                ),
                migrations.AddField(
                    model_name='schoolvraagevent',
                    name='voorgelegd',
                    field=models.JSONField(blank=True, db_default={}, default=dict, editable=False),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolstap',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_schoolstapevent" ("aanvraag_id", "aanwezig", "datum", "door_id", "erbij", "id", "op", "orgaan_id", "over", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "tekst", "vervallen_op", "zonder_quorum") VALUES (NEW."aanvraag_id", NEW."aanwezig", NEW."datum", NEW."door_id", NEW."erbij", NEW."id", NEW."op", NEW."orgaan_id", NEW."over", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."stap_id", NEW."tekst", NEW."vervallen_op", NEW."zonder_quorum"); RETURN NULL;', hash='4e29a3a1bd22aee8529490323796b4ea201af81f', operation='INSERT', pgid='pgtrigger_insert_insert_b7157', table='schoolaanvragen_schoolstap', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolstap',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "schoolaanvragen_schoolstapevent" ("aanvraag_id", "aanwezig", "datum", "door_id", "erbij", "id", "op", "orgaan_id", "over", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "tekst", "vervallen_op", "zonder_quorum") VALUES (NEW."aanvraag_id", NEW."aanwezig", NEW."datum", NEW."door_id", NEW."erbij", NEW."id", NEW."op", NEW."orgaan_id", NEW."over", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."stap_id", NEW."tekst", NEW."vervallen_op", NEW."zonder_quorum"); RETURN NULL;', hash='1422f99eeb219aac339d68afe5cf26d0fbc0db0a', operation='UPDATE', pgid='pgtrigger_update_update_483f3', table='schoolaanvragen_schoolstap', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolstap',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_schoolstapevent" ("aanvraag_id", "aanwezig", "datum", "door_id", "erbij", "id", "op", "orgaan_id", "over", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "tekst", "vervallen_op", "zonder_quorum") VALUES (OLD."aanvraag_id", OLD."aanwezig", OLD."datum", OLD."door_id", OLD."erbij", OLD."id", OLD."op", OLD."orgaan_id", OLD."over", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."stap_id", OLD."tekst", OLD."vervallen_op", OLD."zonder_quorum"); RETURN NULL;', hash='76e5d5c450f979473aeb1188f33705e214c2bb38', operation='DELETE', pgid='pgtrigger_delete_delete_c40ba', table='schoolaanvragen_schoolstap', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolvraag',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_schoolvraagevent" ("aanvraag_id", "beantwoord_op", "datum", "door_id", "gevraagd", "id", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "voorgelegd") VALUES (NEW."aanvraag_id", NEW."beantwoord_op", NEW."datum", NEW."door_id", NEW."gevraagd", NEW."id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."tot", NEW."voorgelegd"); RETURN NULL;', hash='15cbe8068a8dbb97eec820f605ccb520dfb281f7', operation='INSERT', pgid='pgtrigger_insert_insert_719a0', table='schoolaanvragen_schoolvraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolvraag',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "schoolaanvragen_schoolvraagevent" ("aanvraag_id", "beantwoord_op", "datum", "door_id", "gevraagd", "id", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "voorgelegd") VALUES (NEW."aanvraag_id", NEW."beantwoord_op", NEW."datum", NEW."door_id", NEW."gevraagd", NEW."id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."tot", NEW."voorgelegd"); RETURN NULL;', hash='17a7ea8ba04f1f15e5dab4e535b15b19c9b74442', operation='UPDATE', pgid='pgtrigger_update_update_d33f8', table='schoolaanvragen_schoolvraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolvraag',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "schoolaanvragen_schoolvraagevent" ("aanvraag_id", "beantwoord_op", "datum", "door_id", "gevraagd", "id", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "voorgelegd") VALUES (OLD."aanvraag_id", OLD."beantwoord_op", OLD."datum", OLD."door_id", OLD."gevraagd", OLD."id", OLD."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."tot", OLD."voorgelegd"); RETURN NULL;', hash='7b0bf178b0acbc50673c778ce7ec1a3f97fcc8c0', operation='DELETE', pgid='pgtrigger_delete_delete_f0904', table='schoolaanvragen_schoolvraag', when='AFTER')),
                ),
            ],
        ),
    ]
