"""An akkoord keeps what was asked when it was given, and a question to add something what was asked when it was put."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('toewijzing', '0059_meegetekend_vast'),
    ]

    operations = [
        ChangeTables(
            changes=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name='stapuitvoering',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='stapuitvoering',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='stapuitvoering',
                    name='delete_delete',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='termijngebeurtenis',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='termijngebeurtenis',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='termijngebeurtenis',
                    name='delete_delete',
                ),
                migrations.AddField(
                    model_name='stapuitvoering',
                    name='over',
                    field=models.JSONField(blank=True, db_default={}, default=dict, editable=False),
                ),
                migrations.AddField(
                    model_name='stapuitvoeringevent',
                    name='over',
                    field=models.JSONField(blank=True, db_default={}, default=dict, editable=False),
                ),
                migrations.AddField(
                    model_name='termijngebeurtenis',
                    name='gevraagd',
                    field=models.JSONField(blank=True, db_default={}, default=dict, editable=False),
                ),
                migrations.AddField(
                    model_name='termijngebeurtenis',
                    name='voorgelegd',
                    field=models.JSONField(blank=True, db_default={}, default=dict, editable=False),
                ),
                migrations.AddField(
                    model_name='termijngebeurtenisevent',
                    name='gevraagd',
                    field=models.JSONField(blank=True, db_default={}, default=dict, editable=False),
                ),
                migrations.AddField(
                    model_name='termijngebeurtenisevent',
                    name='voorgelegd',
                    field=models.JSONField(blank=True, db_default={}, default=dict, editable=False),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='stapuitvoering',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_stapuitvoeringevent" ("aanvraag_id", "door_id", "id", "leerling_id", "op", "over", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "vervallen_op") VALUES (NEW."aanvraag_id", NEW."door_id", NEW."id", NEW."leerling_id", NEW."op", NEW."over", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."stap_id", NEW."vervallen_op"); RETURN NULL;', hash='7ffd6e90052970aa4e6aa616caf8a4bf36a4093e', operation='INSERT', pgid='pgtrigger_insert_insert_7cc66', table='toewijzing_stapuitvoering', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='stapuitvoering',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_stapuitvoeringevent" ("aanvraag_id", "door_id", "id", "leerling_id", "op", "over", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "vervallen_op") VALUES (NEW."aanvraag_id", NEW."door_id", NEW."id", NEW."leerling_id", NEW."op", NEW."over", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."stap_id", NEW."vervallen_op"); RETURN NULL;', hash='0c04021572d01ec8c1248eee3a2b8b8fb9a003ee', operation='UPDATE', pgid='pgtrigger_update_update_eab9c', table='toewijzing_stapuitvoering', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='stapuitvoering',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_stapuitvoeringevent" ("aanvraag_id", "door_id", "id", "leerling_id", "op", "over", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "vervallen_op") VALUES (OLD."aanvraag_id", OLD."door_id", OLD."id", OLD."leerling_id", OLD."op", OLD."over", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."stap_id", OLD."vervallen_op"); RETURN NULL;', hash='c1cf66f6ad29e21e85abeda0e3f4e4ce7d5cc5da', operation='DELETE', pgid='pgtrigger_delete_delete_5a57f', table='toewijzing_stapuitvoering', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='termijngebeurtenis',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_termijngebeurtenisevent" ("aanvraag_id", "beantwoord_op", "datum", "door_id", "gevraagd", "id", "leerling_id", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "tot", "voorgelegd", "weken") VALUES (NEW."aanvraag_id", NEW."beantwoord_op", NEW."datum", NEW."door_id", NEW."gevraagd", NEW."id", NEW."leerling_id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort", NEW."tot", NEW."voorgelegd", NEW."weken"); RETURN NULL;', hash='dc1c3af158c43eeefed6345a78cc385e58875835', operation='INSERT', pgid='pgtrigger_insert_insert_b7a1d', table='toewijzing_termijngebeurtenis', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='termijngebeurtenis',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_termijngebeurtenisevent" ("aanvraag_id", "beantwoord_op", "datum", "door_id", "gevraagd", "id", "leerling_id", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "tot", "voorgelegd", "weken") VALUES (NEW."aanvraag_id", NEW."beantwoord_op", NEW."datum", NEW."door_id", NEW."gevraagd", NEW."id", NEW."leerling_id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort", NEW."tot", NEW."voorgelegd", NEW."weken"); RETURN NULL;', hash='f710cb78787a40f3462702ddc9c85a604d2d1662', operation='UPDATE', pgid='pgtrigger_update_update_ad8e2', table='toewijzing_termijngebeurtenis', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='termijngebeurtenis',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_termijngebeurtenisevent" ("aanvraag_id", "beantwoord_op", "datum", "door_id", "gevraagd", "id", "leerling_id", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "tot", "voorgelegd", "weken") VALUES (OLD."aanvraag_id", OLD."beantwoord_op", OLD."datum", OLD."door_id", OLD."gevraagd", OLD."id", OLD."leerling_id", OLD."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort", OLD."tot", OLD."voorgelegd", OLD."weken"); RETURN NULL;', hash='85fa82db2a370da9066c5f82c940ab47d9fe9f5b', operation='DELETE', pgid='pgtrigger_delete_delete_be6f3', table='toewijzing_termijngebeurtenis', when='AFTER')),
                ),
            ],
        ),
    ]
