"""Whose figures schools and boards of an swv see besides their own."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import swv.organisatie.models.periode
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('indicatoren', '0001_initial'),
        ('organisatie', '0014_sorteernaam'),
    ]

    operations = [
        ChangeTables(
            [
                migrations.CreateModel(
                    name='Cijferinzage',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('keuze', models.CharField(choices=[('eigen', 'alleen de eigen cijfers'), ('bestuur', 'ook die van scholen van hetzelfde bestuur'), ('codes', 'ook die van alle scholen, zonder naam'), ('open', 'ook die van alle scholen, met naam')], max_length=8)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                        ('toelichting', models.CharField(help_text='Waar dit is afgesproken.', max_length=300)),
                        ('swv', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'db_table': 'rapportage_cijferinzage',
                        'ordering': ['-van'],
                    },
                ),
                migrations.CreateModel(
                    name='CijferinzageEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('keuze', models.CharField(choices=[('eigen', 'alleen de eigen cijfers'), ('bestuur', 'ook die van scholen van hetzelfde bestuur'), ('codes', 'ook die van alle scholen, zonder naam'), ('open', 'ook die van alle scholen, met naam')], max_length=8)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                        ('toelichting', models.CharField(help_text='Waar dit is afgesproken.', max_length=300)),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='indicatoren.cijferinzage')),
                        ('swv', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'db_table': 'rapportage_cijferinzageevent',
                        'abstract': False,
                    },
                ),
                migrations.AddConstraint(
                    model_name='cijferinzage',
                    constraint=models.CheckConstraint(condition=models.Q(('tot__isnull', True), ('tot__gte', models.F('van')), _connector='OR'), name='cijferinzage_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='cijferinzage',
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(swv.organisatie.models.periode.DateRange('van', 'tot', django.contrib.postgres.fields.ranges.RangeBoundary()), '&&'), ('swv', '=')], name='cijferinzage_geen_overlap'),
                ),
                migrations.AddConstraint(
                    model_name='cijferinzage',
                    constraint=models.CheckConstraint(condition=models.Q(('keuze__in', ['eigen', 'bestuur', 'codes', 'open'])), name='cijferinzage_keuze'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='cijferinzage',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "rapportage_cijferinzageevent" ("id", "keuze", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "toelichting", "tot", "van") VALUES (NEW."id", NEW."keuze", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."swv_id", NEW."toelichting", NEW."tot", NEW."van"); RETURN NULL;', hash='d4bdcfb9d6ef34aead1581c18bc5dfe40c98a770', operation='INSERT', pgid='pgtrigger_insert_insert_666e8', table='rapportage_cijferinzage', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='cijferinzage',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "rapportage_cijferinzageevent" ("id", "keuze", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "toelichting", "tot", "van") VALUES (NEW."id", NEW."keuze", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."swv_id", NEW."toelichting", NEW."tot", NEW."van"); RETURN NULL;', hash='25bf239734900c5143ec53195e46dcc33e5582b1', operation='UPDATE', pgid='pgtrigger_update_update_13679', table='rapportage_cijferinzage', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='cijferinzage',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "rapportage_cijferinzageevent" ("id", "keuze", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "toelichting", "tot", "van") VALUES (OLD."id", OLD."keuze", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."swv_id", OLD."toelichting", OLD."tot", OLD."van"); RETURN NULL;', hash='93082fd945c5509c8d8c545d333db0b6011f7bc7', operation='DELETE', pgid='pgtrigger_delete_delete_39955', table='rapportage_cijferinzage', when='AFTER')),
                ),
            ]
        ),
    ]
