"""Conditions in groups, of which one is enough; and steps that look at a board or school."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('toewijzing', '0053_scholenlijst'),
    ]

    operations = [
        ChangeTables(
            changes=[
                migrations.AlterModelOptions(
                    name='stapvoorwaarde',
                    options={'ordering': ['groep', 'pk']},
                ),
                migrations.AlterModelOptions(
                    name='voorwaarde',
                    options={'ordering': ['groep', 'pk']},
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='voorwaarde',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='voorwaarde',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='voorwaarde',
                    name='delete_delete',
                ),
                migrations.RemoveConstraint(
                    model_name='stapvoorwaarde',
                    name='stapvoorwaarde_veld',
                ),
                migrations.AddField(
                    model_name='stapvoorwaarde',
                    name='groep',
                    field=models.PositiveSmallIntegerField(db_default=0, default=0, help_text='Van meer groepen van een stap is één genoeg; binnen een groep geldt alles.'),
                ),
                migrations.AddField(
                    model_name='voorwaarde',
                    name='groep',
                    field=models.PositiveSmallIntegerField(db_default=0, default=0, help_text='Van meer groepen is één genoeg; binnen een groep geldt alles.'),
                ),
                migrations.AddField(
                    model_name='voorwaardeevent',
                    name='groep',
                    field=models.PositiveSmallIntegerField(db_default=0, default=0, help_text='Van meer groepen is één genoeg; binnen een groep geldt alles.'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='voorwaarde',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_voorwaardeevent" ("groep", "id", "item_id", "over_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "teken", "veld", "vraag_id", "waarden") VALUES (NEW."groep", NEW."id", NEW."item_id", NEW."over_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."teken", NEW."veld", NEW."vraag_id", NEW."waarden"); RETURN NULL;', hash='44773a1a5d0c458d5e89d05892b6981317997944', operation='INSERT', pgid='pgtrigger_insert_insert_cddc8', table='toewijzing_voorwaarde', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='voorwaarde',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_voorwaardeevent" ("groep", "id", "item_id", "over_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "teken", "veld", "vraag_id", "waarden") VALUES (NEW."groep", NEW."id", NEW."item_id", NEW."over_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."teken", NEW."veld", NEW."vraag_id", NEW."waarden"); RETURN NULL;', hash='f81f433d3d9c2b508faa5aa9781cb01e2de9f8cf', operation='UPDATE', pgid='pgtrigger_update_update_f59fd', table='toewijzing_voorwaarde', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='voorwaarde',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_voorwaardeevent" ("groep", "id", "item_id", "over_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "teken", "veld", "vraag_id", "waarden") VALUES (OLD."groep", OLD."id", OLD."item_id", OLD."over_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."teken", OLD."veld", OLD."vraag_id", OLD."waarden"); RETURN NULL;', hash='389ed6e72141742d17ea0408fb55552f29cae765', operation='DELETE', pgid='pgtrigger_delete_delete_c0950', table='toewijzing_voorwaarde', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='stapvoorwaarde',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('over__isnull', True), ('veld__in', ['aanleiding', 'bedrag', 'begonnen_door', 'bestuur', 'categorie', 'leeftijd', 'opp', 'school', 'schoolsoort', 'weken'])), models.Q(('over__isnull', False), ('veld', 'vraag')), _connector='OR'), name='stapvoorwaarde_veld'),
                ),
            ]
        ),
    ]
