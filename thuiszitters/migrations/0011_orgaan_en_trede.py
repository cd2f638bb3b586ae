"""A body decides on a step of the ladder, and a step that was set keeps the day of that."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('leerlingen', '0009_grond_consult'),
        ('organen', '0003_quorum_en_partijen'),
        ('organisatie', '0015_kamer_consulten'),
        ('thuiszitters', '0010_doorzettingsmacht'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            changes=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name='escalatie',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='escalatie',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='escalatie',
                    name='delete_delete',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='escalatietrede',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='escalatietrede',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='escalatietrede',
                    name='delete_delete',
                ),
                migrations.RemoveConstraint(
                    model_name='escalatietrede',
                    name='escalatietrede_macht_met_de_hand',
                ),
                migrations.AddField(
                    model_name='escalatie',
                    name='besloten_op',
                    field=models.DateField(blank=True, help_text='De dag waarop het orgaan van de trede dit besloot.', null=True),
                ),
                migrations.AddField(
                    model_name='escalatieevent',
                    name='besloten_op',
                    field=models.DateField(blank=True, help_text='De dag waarop het orgaan van de trede dit besloot.', null=True),
                ),
                migrations.AddField(
                    model_name='escalatietrede',
                    name='orgaan',
                    field=models.ForeignKey(blank=True, help_text='Dit orgaan besluit over de trede; bedoeld is het orgaan met deze code op de dag zelf.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organen.orgaan'),
                ),
                migrations.AddField(
                    model_name='escalatietredeevent',
                    name='orgaan',
                    field=models.ForeignKey(blank=True, db_constraint=False, help_text='Dit orgaan besluit over de trede; bedoeld is het orgaan met deze code op de dag zelf.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organen.orgaan'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='escalatie',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "thuiszitters_escalatieevent" ("besloten_op", "door_id", "id", "leerling_id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "trede_id") VALUES (NEW."besloten_op", NEW."door_id", NEW."id", NEW."leerling_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."thuiszitter_id", NEW."trede_id"); RETURN NULL;', hash='cc4352c35d62ba2718a7b6c7d652c00eff01795b', operation='INSERT', pgid='pgtrigger_insert_insert_1da27', table='thuiszitters_escalatie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='escalatie',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "thuiszitters_escalatieevent" ("besloten_op", "door_id", "id", "leerling_id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "trede_id") VALUES (NEW."besloten_op", NEW."door_id", NEW."id", NEW."leerling_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."thuiszitter_id", NEW."trede_id"); RETURN NULL;', hash='218caa800b6efb887cf3aff76be91b7dd7802494', operation='UPDATE', pgid='pgtrigger_update_update_6ebd1', table='thuiszitters_escalatie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='escalatie',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "thuiszitters_escalatieevent" ("besloten_op", "door_id", "id", "leerling_id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "trede_id") VALUES (OLD."besloten_op", OLD."door_id", OLD."id", OLD."leerling_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."thuiszitter_id", OLD."trede_id"); RETURN NULL;', hash='c7f85792ca979384bc4a7d21eaaa652d4cc7404e', operation='DELETE', pgid='pgtrigger_delete_delete_435f5', table='thuiszitters_escalatie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='escalatietrede',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "thuiszitters_escalatietredeevent" ("beslisser", "id", "macht", "na_aantal", "na_eenheid", "naam", "orgaan_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rollen", "swv_id", "tafel", "telt_vanaf", "tot", "uitleg", "van", "volgorde") VALUES (NEW."beslisser", NEW."id", NEW."macht", NEW."na_aantal", NEW."na_eenheid", NEW."naam", NEW."orgaan_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."rollen", NEW."swv_id", NEW."tafel", NEW."telt_vanaf", NEW."tot", NEW."uitleg", NEW."van", NEW."volgorde"); RETURN NULL;', hash='96b4a98cceed6addeaa8dd01858cfb2ee49f3c87', operation='INSERT', pgid='pgtrigger_insert_insert_a0169', table='thuiszitters_escalatietrede', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='escalatietrede',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "thuiszitters_escalatietredeevent" ("beslisser", "id", "macht", "na_aantal", "na_eenheid", "naam", "orgaan_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rollen", "swv_id", "tafel", "telt_vanaf", "tot", "uitleg", "van", "volgorde") VALUES (NEW."beslisser", NEW."id", NEW."macht", NEW."na_aantal", NEW."na_eenheid", NEW."naam", NEW."orgaan_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."rollen", NEW."swv_id", NEW."tafel", NEW."telt_vanaf", NEW."tot", NEW."uitleg", NEW."van", NEW."volgorde"); RETURN NULL;', hash='443fe48a79adc9ef3464004d93f8aca8831c2dc6', operation='UPDATE', pgid='pgtrigger_update_update_6d11f', table='thuiszitters_escalatietrede', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='escalatietrede',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "thuiszitters_escalatietredeevent" ("beslisser", "id", "macht", "na_aantal", "na_eenheid", "naam", "orgaan_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rollen", "swv_id", "tafel", "telt_vanaf", "tot", "uitleg", "van", "volgorde") VALUES (OLD."beslisser", OLD."id", OLD."macht", OLD."na_aantal", OLD."na_eenheid", OLD."naam", OLD."orgaan_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."rollen", OLD."swv_id", OLD."tafel", OLD."telt_vanaf", OLD."tot", OLD."uitleg", OLD."van", OLD."volgorde"); RETURN NULL;', hash='c717ef11271e4618b5e6baebec26aa712d8a97a3', operation='DELETE', pgid='pgtrigger_delete_delete_419ee', table='thuiszitters_escalatietrede', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='escalatie',
                    constraint=models.CheckConstraint(condition=models.Q(('besloten_op__isnull', True), ('besloten_op__lte', models.F('op')), _connector='OR'), name='escalatie_eerst_besloten'),
                ),
                migrations.AddConstraint(
                    model_name='escalatietrede',
                    constraint=models.CheckConstraint(condition=models.Q(('macht', ''), models.Q(('macht__in', ['swv', 'gemeente', 'onderwijsconsulent']), ('na_aantal__isnull', True), models.Q(models.Q(('beslisser', ''), _negated=True), ('orgaan__isnull', False), _connector='OR')), _connector='OR'), name='escalatietrede_macht_met_de_hand'),
                ),
                migrations.AddConstraint(
                    model_name='escalatietrede',
                    constraint=models.CheckConstraint(condition=models.Q(('orgaan__isnull', True), models.Q(('beslisser', ''), ('na_aantal__isnull', True)), _connector='OR'), name='escalatietrede_orgaan_met_de_hand'),
                ),
            ],
        ),
    ]
