"""What was taken over from another samenwerkingsverband."""

import django.db.models.deletion
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('organisatie', '0015_kamer_consulten'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                migrations.CreateModel(
                    name='Overname',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('bestand', models.CharField(help_text='Naam van het bestand.', max_length=160)),
                        ('sha256', models.CharField(help_text='Van het bestand zoals het werd aangeboden.', max_length=64)),
                        ('van_swv', models.CharField(help_text='Naam van het samenwerkingsverband waar het vandaan komt.', max_length=200)),
                        ('sector', models.CharField(choices=[('po', 'primair onderwijs'), ('vo', 'voortgezet onderwijs')], max_length=2)),
                        ('gemaakt_op', models.DateField(help_text='Dag waarop het bestand is gemaakt.')),
                        ('op', models.DateTimeField(default=django.utils.timezone.now)),
                        ('ongedaan_op', models.DateTimeField(blank=True, null=True)),
                        ('door', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('ongedaan_door', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('swv', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'ordering': ['-op', '-pk'],
                    },
                ),
                migrations.CreateModel(
                    name='Overnamedeel',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('soort', models.CharField(choices=[('label', 'Labels'), ('oppsoort', 'Soorten OPP'), ('orgaan', 'Organen'), ('aanvraagsoort', 'Aanvraagsoorten'), ('oppregel', 'Regels voor een OPP'), ('sjabloon', 'Teksten van brieven en mails'), ('verdeelmodel', 'Verdeelmodellen'), ('consultsoort', 'Soorten consult'), ('uursoort', 'Soorten uren')], max_length=20)),
                        ('sleutel', models.CharField(max_length=300)),
                        ('naam', models.CharField(max_length=300)),
                        ('stand', models.CharField(choices=[('nieuw', 'nieuw'), ('anders', 'anders'), ('gelijk', 'hetzelfde')], max_length=10)),
                        ('object_id', models.BigIntegerField()),
                        ('eerder', models.JSONField(default=dict)),
                        ('overname', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='delen', to='overnemen.overname')),
                    ],
                    options={
                        'ordering': ['pk'],
                    },
                ),
                migrations.CreateModel(
                    name='OvernameEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('bestand', models.CharField(help_text='Naam van het bestand.', max_length=160)),
                        ('sha256', models.CharField(help_text='Van het bestand zoals het werd aangeboden.', max_length=64)),
                        ('van_swv', models.CharField(help_text='Naam van het samenwerkingsverband waar het vandaan komt.', max_length=200)),
                        ('sector', models.CharField(choices=[('po', 'primair onderwijs'), ('vo', 'voortgezet onderwijs')], max_length=2)),
                        ('gemaakt_op', models.DateField(help_text='Dag waarop het bestand is gemaakt.')),
                        ('op', models.DateTimeField(default=django.utils.timezone.now)),
                        ('ongedaan_op', models.DateTimeField(blank=True, null=True)),
                        ('door', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('ongedaan_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='overnemen.overname')),
                        ('swv', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.AddIndex(
                    model_name='overname',
                    index=models.Index(fields=['swv', '-op'], name='overname_lijst'),
                ),
                migrations.AddConstraint(
                    model_name='overname',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('ongedaan_door__isnull', True), ('ongedaan_op__isnull', True)), models.Q(('ongedaan_door__isnull', False), ('ongedaan_op__isnull', False)), _connector='OR'), name='overname_ongedaan_door_iemand'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='overname',
                    trigger=pgtrigger.compiler.Trigger(name='ongedaan', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."ongedaan_op" IS NOT NULL)', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='3e80af6c68081008e0775e2552515543637cb772', operation='UPDATE OR DELETE', pgid='pgtrigger_ongedaan_34006', table='overnemen_overname', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='overname',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "overnemen_overnameevent" ("bestand", "door_id", "gemaakt_op", "id", "ongedaan_door_id", "ongedaan_op", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sector", "sha256", "swv_id", "van_swv") VALUES (NEW."bestand", NEW."door_id", NEW."gemaakt_op", NEW."id", NEW."ongedaan_door_id", NEW."ongedaan_op", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."sector", NEW."sha256", NEW."swv_id", NEW."van_swv"); RETURN NULL;', hash='6548e60947c4ac15dd4cecdde75b644045179232', operation='INSERT', pgid='pgtrigger_insert_insert_3af2c', table='overnemen_overname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='overname',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "overnemen_overnameevent" ("bestand", "door_id", "gemaakt_op", "id", "ongedaan_door_id", "ongedaan_op", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sector", "sha256", "swv_id", "van_swv") VALUES (NEW."bestand", NEW."door_id", NEW."gemaakt_op", NEW."id", NEW."ongedaan_door_id", NEW."ongedaan_op", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."sector", NEW."sha256", NEW."swv_id", NEW."van_swv"); RETURN NULL;', hash='bc06e858658c57e44a25d5c7fa47188837c12ab6', operation='UPDATE', pgid='pgtrigger_update_update_4e0b9', table='overnemen_overname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='overname',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "overnemen_overnameevent" ("bestand", "door_id", "gemaakt_op", "id", "ongedaan_door_id", "ongedaan_op", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sector", "sha256", "swv_id", "van_swv") VALUES (OLD."bestand", OLD."door_id", OLD."gemaakt_op", OLD."id", OLD."ongedaan_door_id", OLD."ongedaan_op", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."sector", OLD."sha256", OLD."swv_id", OLD."van_swv"); RETURN NULL;', hash='a53605db9518ae1b5f4cea821d00f58a9968ed9f', operation='DELETE', pgid='pgtrigger_delete_delete_57f21', table='overnemen_overname', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='overnamedeel',
                    constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['label', 'oppsoort', 'orgaan', 'aanvraagsoort', 'oppregel', 'sjabloon', 'verdeelmodel', 'consultsoort', 'uursoort'])), name='overnamedeel_soort'),
                ),
                migrations.AddConstraint(
                    model_name='overnamedeel',
                    constraint=models.CheckConstraint(condition=models.Q(('stand__in', ['nieuw', 'anders'])), name='overnamedeel_stand'),
                ),
                migrations.AddConstraint(
                    model_name='overnamedeel',
                    constraint=models.UniqueConstraint(fields=('overname', 'soort', 'sleutel'), name='overnamedeel_een_keer'),
                ),
            ]
        )
    ]
