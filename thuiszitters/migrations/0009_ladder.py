"""Steps of the ladder: from what they count, at which table, and who has doorzettingsmacht."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('organisatie', '0014_sorteernaam'),
        ('thuiszitters', '0008_startkwalificatie'),
    ]

    operations = [
        ChangeTables(
            [
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
                migrations.AddField(
                    model_name='escalatietrede',
                    name='macht',
                    field=models.CharField(blank=True, choices=[('swv', 'het samenwerkingsverband'), ('gemeente', 'de gemeente'), ('onderwijsconsulent', 'een onderwijsconsulent')], db_default='', default='', help_text='Leeg: deze trede is geen doorzettingsmacht.', max_length=18, verbose_name='doorzettingsmacht'),
                ),
                migrations.AddField(
                    model_name='escalatietrede',
                    name='tafel',
                    field=models.CharField(blank=True, db_default='', default='', help_text='Waar de zaak dan besproken wordt.', max_length=100, verbose_name='welke tafel'),
                ),
                migrations.AddField(
                    model_name='escalatietrede',
                    name='telt_vanaf',
                    field=models.CharField(choices=[('verzuim', 'de eerste dag van het verzuim'), ('voortgang', 'de laatste voortgang (actie gedaan of overleg)')], db_default='verzuim', default='verzuim', max_length=9),
                ),
                migrations.AddField(
                    model_name='escalatietredeevent',
                    name='macht',
                    field=models.CharField(blank=True, choices=[('swv', 'het samenwerkingsverband'), ('gemeente', 'de gemeente'), ('onderwijsconsulent', 'een onderwijsconsulent')], db_default='', default='', help_text='Leeg: deze trede is geen doorzettingsmacht.', max_length=18, verbose_name='doorzettingsmacht'),
                ),
                migrations.AddField(
                    model_name='escalatietredeevent',
                    name='tafel',
                    field=models.CharField(blank=True, db_default='', default='', help_text='Waar de zaak dan besproken wordt.', max_length=100, verbose_name='welke tafel'),
                ),
                migrations.AddField(
                    model_name='escalatietredeevent',
                    name='telt_vanaf',
                    field=models.CharField(choices=[('verzuim', 'de eerste dag van het verzuim'), ('voortgang', 'de laatste voortgang (actie gedaan of overleg)')], db_default='verzuim', default='verzuim', max_length=9),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='escalatietrede',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "thuiszitters_escalatietredeevent" ("beslisser", "id", "macht", "na_aantal", "na_eenheid", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rollen", "swv_id", "tafel", "telt_vanaf", "tot", "uitleg", "van", "volgorde") VALUES (NEW."beslisser", NEW."id", NEW."macht", NEW."na_aantal", NEW."na_eenheid", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."rollen", NEW."swv_id", NEW."tafel", NEW."telt_vanaf", NEW."tot", NEW."uitleg", NEW."van", NEW."volgorde"); RETURN NULL;', hash='90b1757383f9f1fe9f398dce47a3725c8feb146b', operation='INSERT', pgid='pgtrigger_insert_insert_a0169', table='thuiszitters_escalatietrede', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='escalatietrede',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "thuiszitters_escalatietredeevent" ("beslisser", "id", "macht", "na_aantal", "na_eenheid", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rollen", "swv_id", "tafel", "telt_vanaf", "tot", "uitleg", "van", "volgorde") VALUES (NEW."beslisser", NEW."id", NEW."macht", NEW."na_aantal", NEW."na_eenheid", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."rollen", NEW."swv_id", NEW."tafel", NEW."telt_vanaf", NEW."tot", NEW."uitleg", NEW."van", NEW."volgorde"); RETURN NULL;', hash='b22f58e007862e297f51a1a878d326882b3644cd', operation='UPDATE', pgid='pgtrigger_update_update_6d11f', table='thuiszitters_escalatietrede', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='escalatietrede',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "thuiszitters_escalatietredeevent" ("beslisser", "id", "macht", "na_aantal", "na_eenheid", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rollen", "swv_id", "tafel", "telt_vanaf", "tot", "uitleg", "van", "volgorde") VALUES (OLD."beslisser", OLD."id", OLD."macht", OLD."na_aantal", OLD."na_eenheid", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."rollen", OLD."swv_id", OLD."tafel", OLD."telt_vanaf", OLD."tot", OLD."uitleg", OLD."van", OLD."volgorde"); RETURN NULL;', hash='09d4956b4b3f0d68563ab56d6fc19392842966ac', operation='DELETE', pgid='pgtrigger_delete_delete_419ee', table='thuiszitters_escalatietrede', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='escalatietrede',
                    constraint=models.CheckConstraint(condition=models.Q(('telt_vanaf__in', ['verzuim', 'voortgang'])), name='escalatietrede_telt_vanaf'),
                ),
                migrations.AddConstraint(
                    model_name='escalatietrede',
                    constraint=models.CheckConstraint(condition=models.Q(('macht', ''), models.Q(('macht__in', ['swv', 'gemeente', 'onderwijsconsulent']), ('na_aantal__isnull', True), models.Q(('beslisser', ''), _negated=True)), _connector='OR'), name='escalatietrede_macht_met_de_hand'),
                ),
            ]
        ),
    ]
