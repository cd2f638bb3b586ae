"""A request on whose route nobody decides ends with what came of it."""

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('leerlingen', '0009_grond_consult'),
        ('organisatie', '0015_kamer_consulten'),
        ('toewijzing', '0042_orgaanstap'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                migrations.CreateModel(
                    name='Afhandeling',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('afloop', models.CharField(choices=[('afgehandeld', 'afgehandeld'), ('doorverwezen', 'doorverwezen'), ('wordt_aanvraag', 'het wordt een aanvraag'), ('geen_vervolg', 'geen vervolg')], max_length=16)),
                        ('tekst', models.TextField(help_text='Voor de school.')),
                        ('datum', models.DateField()),
                        ('rol', models.CharField(max_length=20)),
                    ],
                ),
                migrations.CreateModel(
                    name='AfhandelingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('afloop', models.CharField(choices=[('afgehandeld', 'afgehandeld'), ('doorverwezen', 'doorverwezen'), ('wordt_aanvraag', 'het wordt een aanvraag'), ('geen_vervolg', 'geen vervolg')], max_length=16)),
                        ('tekst', models.TextField(help_text='Voor de school.')),
                        ('datum', models.DateField()),
                        ('rol', models.CharField(max_length=20)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraag',
                    name='afgerond',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraagdocument',
                    name='afgerond',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='zienswijze',
                    name='afgerond',
                ),
                migrations.RemoveConstraint(
                    model_name='aanvraag',
                    name='aanvraag_status',
                ),
                migrations.AlterField(
                    model_name='aanvraag',
                    name='doet',
                    field=models.CharField(blank=True, choices=[('akkoord', 'akkoord'), ('controle', 'controle'), ('deskundigen', 'advies van deskundigen'), ('zitting', 'bespreking in de commissie'), ('besluit', 'besluit'), ('afhandelen', 'afhandelen')], db_default='', default='', editable=False, max_length=12),
                ),
                migrations.AlterField(
                    model_name='aanvraag',
                    name='status',
                    field=models.CharField(choices=[('concept', 'concept'), ('bij_ouders', 'bij de ouders'), ('ter_akkoord', 'wacht op akkoord van de school'), ('ingediend', 'ingediend'), ('onvolledig', 'wacht op aanvulling'), ('bij_deskundigen', 'bij de deskundigen'), ('geagendeerd', 'op de agenda'), ('aangehouden', 'aangehouden'), ('geadviseerd', 'advies gegeven'), ('besloten', 'besloten'), ('afgehandeld', 'afgehandeld'), ('ingetrokken', 'ingetrokken')], default='concept', max_length=16),
                ),
                migrations.AlterField(
                    model_name='aanvraagevent',
                    name='status',
                    field=models.CharField(choices=[('concept', 'concept'), ('bij_ouders', 'bij de ouders'), ('ter_akkoord', 'wacht op akkoord van de school'), ('ingediend', 'ingediend'), ('onvolledig', 'wacht op aanvulling'), ('bij_deskundigen', 'bij de deskundigen'), ('geagendeerd', 'op de agenda'), ('aangehouden', 'aangehouden'), ('geadviseerd', 'advies gegeven'), ('besloten', 'besloten'), ('afgehandeld', 'afgehandeld'), ('ingetrokken', 'ingetrokken')], default='concept', max_length=16),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='afgerond', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."status" IN (\'afgehandeld\', \'besloten\', \'ingetrokken\'))', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if (select jsonb_object_agg(k, to_jsonb(new) -> k) from unnest(array['soort_id', 'ontvangen_op', 'gevraagde_categorie', 'gevraagd_van', 'gevraagd_tot_en_met', 'gevraagd_bedrag', 'gevraagde_weken', 'gevraagde_dagen_per_week', 'ontvangende_school_id', 'antwoorden', 'vervolg_van_id']::text[]) k) is distinct from (select jsonb_object_agg(k, to_jsonb(old) -> k) from unnest(array['soort_id', 'ontvangen_op', 'gevraagde_categorie', 'gevraagd_van', 'gevraagd_tot_en_met', 'gevraagd_bedrag', 'gevraagde_weken', 'gevraagde_dagen_per_week', 'ontvangende_school_id', 'antwoorden', 'vervolg_van_id']::text[]) k) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='0d8e41b299e0b5956a438cbac57ff2d5a96bb0cf', operation='UPDATE', pgid='pgtrigger_afgerond_37491', table='toewijzing_aanvraag', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagdocument',
                    trigger=pgtrigger.compiler.Trigger(name='afgerond', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_aanvraag a where a.id = old.aanvraag_id and a.status in ('afgehandeld', 'besloten', 'ingetrokken')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_aanvraag a where a.id = new.aanvraag_id and a.status in ('afgehandeld', 'besloten', 'ingetrokken')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op = 'DELETE' then return old; end if;\n        return new;\n    ", hash='0760481d149e18d65de3ad0d91ca4923f7a3e460', operation='INSERT', pgid='pgtrigger_afgerond_b9d33', table='toewijzing_aanvraagdocument', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zienswijze',
                    trigger=pgtrigger.compiler.Trigger(name='afgerond', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_aanvraag a where a.id = old.aanvraag_id and a.status in ('afgehandeld', 'besloten', 'ingetrokken')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_aanvraag a where a.id = new.aanvraag_id and a.status in ('afgehandeld', 'besloten', 'ingetrokken')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op = 'DELETE' then return old; end if;\n        return new;\n    ", hash='7b0fcbb0fba1cb508538ad78c16798600311dcbd', operation='UPDATE', pgid='pgtrigger_afgerond_5214e', table='toewijzing_zienswijze', when='BEFORE')),
                ),
                migrations.AddConstraint(
                    model_name='aanvraag',
                    constraint=models.CheckConstraint(condition=models.Q(('status__in', ['concept', 'bij_ouders', 'ter_akkoord', 'ingediend', 'onvolledig', 'bij_deskundigen', 'geagendeerd', 'aangehouden', 'geadviseerd', 'besloten', 'afgehandeld', 'ingetrokken'])), name='aanvraag_status'),
                ),
                migrations.AddField(
                    model_name='afhandeling',
                    name='aanvraag',
                    field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='afhandeling', to='toewijzing.aanvraag'),
                ),
                migrations.AddField(
                    model_name='afhandeling',
                    name='door',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='afhandeling',
                    name='leerling',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)s_set', to='leerlingen.leerling', verbose_name='leerling'),
                ),
                migrations.AddField(
                    model_name='afhandelingevent',
                    name='aanvraag',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.aanvraag'),
                ),
                migrations.AddField(
                    model_name='afhandelingevent',
                    name='door',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='afhandelingevent',
                    name='leerling',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='leerlingen.leerling', verbose_name='leerling'),
                ),
                migrations.AddField(
                    model_name='afhandelingevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.afhandeling'),
                ),
                migrations.AddConstraint(
                    model_name='afhandeling',
                    constraint=models.CheckConstraint(condition=models.Q(('afloop__in', ['afgehandeld', 'doorverwezen', 'wordt_aanvraag', 'geen_vervolg'])), name='afhandeling_afloop'),
                ),
                migrations.AddConstraint(
                    model_name='afhandeling',
                    constraint=models.CheckConstraint(condition=models.Q(('tekst', ''), _negated=True), name='afhandeling_met_tekst'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='afhandeling',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_afhandelingevent" ("aanvraag_id", "afloop", "datum", "door_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "tekst") VALUES (NEW."aanvraag_id", NEW."afloop", NEW."datum", NEW."door_id", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."rol", NEW."tekst"); RETURN NULL;', hash='21adc5ebedf76606b7aa0a180efa5f6cb66cfd01', operation='INSERT', pgid='pgtrigger_insert_insert_fb757', table='toewijzing_afhandeling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='afhandeling',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_afhandelingevent" ("aanvraag_id", "afloop", "datum", "door_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "tekst") VALUES (NEW."aanvraag_id", NEW."afloop", NEW."datum", NEW."door_id", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."rol", NEW."tekst"); RETURN NULL;', hash='2f19bd5d39da366ab3c775d702f5c0da8069adf0', operation='UPDATE', pgid='pgtrigger_update_update_68afd', table='toewijzing_afhandeling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='afhandeling',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_afhandelingevent" ("aanvraag_id", "afloop", "datum", "door_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "tekst") VALUES (OLD."aanvraag_id", OLD."afloop", OLD."datum", OLD."door_id", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."rol", OLD."tekst"); RETURN NULL;', hash='0a56a18aee86bd0f3576afefe80cd09a8796b8ef', operation='DELETE', pgid='pgtrigger_delete_delete_d9e1f', table='toewijzing_afhandeling', when='AFTER')),
                ),
            ]
        )
    ]
