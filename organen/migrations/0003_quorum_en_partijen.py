"""What a body does without quorum, and who has to be there; what was there goes on holding back."""

import django.contrib.postgres.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('organen', '0002_commissie'),
        ('organisatie', '0015_kamer_consulten'),
    ]

    operations = [
        ChangeTables(
            changes=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name='orgaan',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='orgaan',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='orgaan',
                    name='delete_delete',
                ),
                migrations.AddField(
                    model_name='orgaan',
                    name='partijen',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('school', 'de school die de aanvraag deed'), ('ouders', 'de ouders'), ('gemeente', 'de gemeente')], max_length=10), blank=True, db_default=[], default=list, help_text='Wie er bij elke zaak bij is, behalve de leden.', size=None),
                ),
                migrations.AddField(
                    model_name='orgaan',
                    name='zonder_quorum',
                    field=models.CharField(choices=[('houdt_tegen', 'dan gaat het niet door'), ('waarschuwt', 'dan gaat het door, met een waarschuwing')], db_default='houdt_tegen', default='houdt_tegen', help_text='Wat er gebeurt als er minder leden meedoen.', max_length=11),
                ),
                migrations.AddField(
                    model_name='orgaanevent',
                    name='partijen',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('school', 'de school die de aanvraag deed'), ('ouders', 'de ouders'), ('gemeente', 'de gemeente')], max_length=10), blank=True, db_default=[], default=list, help_text='Wie er bij elke zaak bij is, behalve de leden.', size=None),
                ),
                migrations.AddField(
                    model_name='orgaanevent',
                    name='zonder_quorum',
                    field=models.CharField(choices=[('houdt_tegen', 'dan gaat het niet door'), ('waarschuwt', 'dan gaat het door, met een waarschuwing')], db_default='houdt_tegen', default='houdt_tegen', help_text='Wat er gebeurt als er minder leden meedoen.', max_length=11),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='orgaan',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organen_orgaanevent" ("code", "id", "kring", "kring_organisatie_id", "naam", "partijen", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quorum", "quorum_functies", "stem", "swv_id", "tot", "uitleg", "van", "wijze", "zonder_quorum") VALUES (NEW."code", NEW."id", NEW."kring", NEW."kring_organisatie_id", NEW."naam", NEW."partijen", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."quorum", NEW."quorum_functies", NEW."stem", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."wijze", NEW."zonder_quorum"); RETURN NULL;', hash='d8e414abff74c867937ae981cee44a1bf7081ad2', operation='INSERT', pgid='pgtrigger_insert_insert_635d8', table='organen_orgaan', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='orgaan',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kring" IS DISTINCT FROM (NEW."kring") OR OLD."kring_organisatie_id" IS DISTINCT FROM (NEW."kring_organisatie_id") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."partijen" IS DISTINCT FROM (NEW."partijen") OR OLD."quorum" IS DISTINCT FROM (NEW."quorum") OR OLD."quorum_functies" IS DISTINCT FROM (NEW."quorum_functies") OR OLD."stem" IS DISTINCT FROM (NEW."stem") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."tot" IS DISTINCT FROM (NEW."tot") OR OLD."uitleg" IS DISTINCT FROM (NEW."uitleg") OR OLD."van" IS DISTINCT FROM (NEW."van") OR OLD."wijze" IS DISTINCT FROM (NEW."wijze") OR OLD."zonder_quorum" IS DISTINCT FROM (NEW."zonder_quorum"))', func='INSERT INTO "organen_orgaanevent" ("code", "id", "kring", "kring_organisatie_id", "naam", "partijen", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quorum", "quorum_functies", "stem", "swv_id", "tot", "uitleg", "van", "wijze", "zonder_quorum") VALUES (NEW."code", NEW."id", NEW."kring", NEW."kring_organisatie_id", NEW."naam", NEW."partijen", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."quorum", NEW."quorum_functies", NEW."stem", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."wijze", NEW."zonder_quorum"); RETURN NULL;', hash='4008ac20a75ea8c46c901fd4248f4ace215d4a60', operation='UPDATE', pgid='pgtrigger_update_update_6a7e4', table='organen_orgaan', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='orgaan',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organen_orgaanevent" ("code", "id", "kring", "kring_organisatie_id", "naam", "partijen", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quorum", "quorum_functies", "stem", "swv_id", "tot", "uitleg", "van", "wijze", "zonder_quorum") VALUES (OLD."code", OLD."id", OLD."kring", OLD."kring_organisatie_id", OLD."naam", OLD."partijen", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."quorum", OLD."quorum_functies", OLD."stem", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."wijze", OLD."zonder_quorum"); RETURN NULL;', hash='1fde0bc986e93e3d88e74b9c70a520f1e7c0228f', operation='DELETE', pgid='pgtrigger_delete_delete_3b9f0', table='organen_orgaan', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='orgaan',
                    constraint=models.CheckConstraint(condition=models.Q(('zonder_quorum__in', ['houdt_tegen', 'waarschuwt'])), name='orgaan_zonder_quorum'),
                ),
                migrations.AddConstraint(
                    model_name='orgaan',
                    constraint=models.CheckConstraint(condition=models.Q(('partijen', []), models.Q(('partijen__contained_by', ['school', 'ouders', 'gemeente']), ('wijze', 'vergadering')), _connector='OR'), name='orgaan_partijen_bij_vergadering'),
                ),
            ],
        ),
    ]
