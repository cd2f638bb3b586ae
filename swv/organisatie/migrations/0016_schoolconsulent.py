"""Which consulent belongs to which school, during a period."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import swv.organisatie.models.periode
from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('organisatie', '0015_kamer_consulten'),
    ]

    operations = [
        ChangeTables(
            changes=[
                migrations.CreateModel(
                    name='Schoolconsulent',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                        ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                        ('swv', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'ordering': ['-van', '-pk'],
                    },
                ),
                migrations.CreateModel(
                    name='SchoolconsulentEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                        ('gebruiker', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='organisatie.schoolconsulent')),
                        ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                        ('swv', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.AddConstraint(
                    model_name='schoolconsulent',
                    constraint=models.CheckConstraint(condition=models.Q(('tot__isnull', True), ('tot__gte', models.F('van')), _connector='OR'), name='schoolconsulent_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='schoolconsulent',
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(swv.organisatie.models.periode.DateRange('van', 'tot', django.contrib.postgres.fields.ranges.RangeBoundary()), '&&'), ('swv', '='), ('school', '=')], name='schoolconsulent_geen_overlap'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolconsulent',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_schoolconsulentevent" ("gebruiker_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "swv_id", "tot", "van") VALUES (NEW."gebruiker_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;', hash='57c399e085aae2db36c2c01f21285dac009b7294', operation='INSERT', pgid='pgtrigger_insert_insert_f8b0c', table='organisatie_schoolconsulent', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolconsulent',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organisatie_schoolconsulentevent" ("gebruiker_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "swv_id", "tot", "van") VALUES (NEW."gebruiker_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;', hash='7348745938b420a01d907e2558c1360f733f8b45', operation='UPDATE', pgid='pgtrigger_update_update_47c4e', table='organisatie_schoolconsulent', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='schoolconsulent',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organisatie_schoolconsulentevent" ("gebruiker_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "swv_id", "tot", "van") VALUES (OLD."gebruiker_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."swv_id", OLD."tot", OLD."van"); RETURN NULL;', hash='d7d74366df5be77afed4df07e6a5e080f01f0751', operation='DELETE', pgid='pgtrigger_delete_delete_adec3', table='organisatie_schoolconsulent', when='AFTER')),
                ),
            ]
        ),
    ]
