"""The day of a startkwalificatie stood with the case; it stands with the pupil now (0007)."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('thuiszitters', '0007_kwalificatie'),
    ]

    operations = [
        ChangeTables(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name='thuiszitter',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='thuiszitter',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='thuiszitter',
                    name='delete_delete',
                ),
                migrations.RemoveField(
                    model_name='thuiszitter',
                    name='startkwalificatie_op',
                ),
                migrations.RemoveField(
                    model_name='thuiszitterevent',
                    name='startkwalificatie_op',
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='thuiszitter',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "thuiszitters_thuiszitterevent" ("bestemming", "bron", "casusregisseur_id", "categorie_id", "einddatum", "gemeente_id", "gemeld_door_id", "gemeld_op", "gewijzigd_op", "id", "leerling_id", "nazorg_op", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sinds", "status", "swv_id", "versie", "volgende_actie_id") VALUES (NEW."bestemming", NEW."bron", NEW."casusregisseur_id", NEW."categorie_id", NEW."einddatum", NEW."gemeente_id", NEW."gemeld_door_id", NEW."gemeld_op", NEW."gewijzigd_op", NEW."id", NEW."leerling_id", NEW."nazorg_op", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."sinds", NEW."status", NEW."swv_id", NEW."versie", NEW."volgende_actie_id"); RETURN NULL;', hash='4cd6fa1828b049fb4b608ae1bbbf9c9f65799acd', operation='INSERT', pgid='pgtrigger_insert_insert_4bea9', table='thuiszitters_thuiszitter', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='thuiszitter',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "thuiszitters_thuiszitterevent" ("bestemming", "bron", "casusregisseur_id", "categorie_id", "einddatum", "gemeente_id", "gemeld_door_id", "gemeld_op", "gewijzigd_op", "id", "leerling_id", "nazorg_op", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sinds", "status", "swv_id", "versie", "volgende_actie_id") VALUES (NEW."bestemming", NEW."bron", NEW."casusregisseur_id", NEW."categorie_id", NEW."einddatum", NEW."gemeente_id", NEW."gemeld_door_id", NEW."gemeld_op", NEW."gewijzigd_op", NEW."id", NEW."leerling_id", NEW."nazorg_op", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."sinds", NEW."status", NEW."swv_id", NEW."versie", NEW."volgende_actie_id"); RETURN NULL;', hash='1e96a6623b668851542d140162ab99d2cff3d237', operation='UPDATE', pgid='pgtrigger_update_update_e07e8', table='thuiszitters_thuiszitter', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='thuiszitter',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "thuiszitters_thuiszitterevent" ("bestemming", "bron", "casusregisseur_id", "categorie_id", "einddatum", "gemeente_id", "gemeld_door_id", "gemeld_op", "gewijzigd_op", "id", "leerling_id", "nazorg_op", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sinds", "status", "swv_id", "versie", "volgende_actie_id") VALUES (OLD."bestemming", OLD."bron", OLD."casusregisseur_id", OLD."categorie_id", OLD."einddatum", OLD."gemeente_id", OLD."gemeld_door_id", OLD."gemeld_op", OLD."gewijzigd_op", OLD."id", OLD."leerling_id", OLD."nazorg_op", OLD."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."sinds", OLD."status", OLD."swv_id", OLD."versie", OLD."volgende_actie_id"); RETURN NULL;', hash='5fb8282ba7d4f43c16c36b625dfa9990afea701c', operation='DELETE', pgid='pgtrigger_delete_delete_1f86f', table='thuiszitters_thuiszitter', when='AFTER')),
                ),
            ]
        ),
    ]
