"""What ends the kwalificatieplicht of a pupil."""

import django.db.models.deletion
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('leerlingen', '0007_personen'),
    ]

    operations = [
        ChangeTables(
            [
                migrations.CreateModel(
                    name='Kwalificatie',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('soort', models.CharField(choices=[('startkwalificatie', 'startkwalificatie (diploma havo, vwo of mbo niveau 2 of hoger)'), ('praktijkonderwijs', 'praktijkonderwijs (schooldiploma of getuigschrift)'), ('vso_arbeid', 'vso afgerond, uitstroomprofiel arbeidsmarkt'), ('vso_dagbesteding', 'vso afgerond, uitstroomprofiel dagbesteding')], max_length=20, verbose_name='wat er is behaald of afgerond')),
                        ('vanaf', models.DateField(help_text='De dag van het diploma of getuigschrift, of na het vso.', verbose_name='geldt vanaf')),
                        ('bron', models.CharField(max_length=200, verbose_name='waar dit uit blijkt')),
                        ('vastgelegd_op', models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ('vervallen_op', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='ingetrokken op')),
                        ('leerling', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)s_set', to='leerlingen.leerling', verbose_name='leerling')),
                    ],
                    options={
                        'verbose_name': 'einde van de kwalificatieplicht',
                        'ordering': ['vanaf', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='KwalificatieEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('soort', models.CharField(choices=[('startkwalificatie', 'startkwalificatie (diploma havo, vwo of mbo niveau 2 of hoger)'), ('praktijkonderwijs', 'praktijkonderwijs (schooldiploma of getuigschrift)'), ('vso_arbeid', 'vso afgerond, uitstroomprofiel arbeidsmarkt'), ('vso_dagbesteding', 'vso afgerond, uitstroomprofiel dagbesteding')], max_length=20, verbose_name='wat er is behaald of afgerond')),
                        ('vanaf', models.DateField(help_text='De dag van het diploma of getuigschrift, of na het vso.', verbose_name='geldt vanaf')),
                        ('bron', models.CharField(max_length=200, verbose_name='waar dit uit blijkt')),
                        ('vastgelegd_op', models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        ('vervallen_op', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='ingetrokken op')),
                        ('leerling', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='leerlingen.leerling', verbose_name='leerling')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='leerlingen.kwalificatie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.AddConstraint(
                    model_name='kwalificatie',
                    constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['startkwalificatie', 'praktijkonderwijs', 'vso_arbeid', 'vso_dagbesteding'])), name='kwalificatie_soort'),
                ),
                migrations.AddConstraint(
                    model_name='kwalificatie',
                    constraint=models.CheckConstraint(condition=models.Q(('bron', ''), _negated=True), name='kwalificatie_met_bron'),
                ),
                migrations.AddConstraint(
                    model_name='kwalificatie',
                    constraint=models.CheckConstraint(condition=models.Q(('vervallen_op__isnull', True), ('vervallen_op__gte', models.F('vastgelegd_op')), _connector='OR'), name='kwalificatie_vervallen_na_vastgelegd'),
                ),
                migrations.AddConstraint(
                    model_name='kwalificatie',
                    constraint=models.UniqueConstraint(condition=models.Q(('vervallen_op__isnull', True)), fields=('leerling', 'soort'), name='kwalificatie_een_per_soort'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='kwalificatie',
                    trigger=pgtrigger.compiler.Trigger(name='vervallen', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."vervallen_op" IS NOT NULL)', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='fd1c6c735cee7ea66480ee2fdea9dbb56e2cd1cc', operation='UPDATE', pgid='pgtrigger_vervallen_fba2b', table='leerlingen_kwalificatie', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='kwalificatie',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "leerlingen_kwalificatieevent" ("bron", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vanaf", "vastgelegd_op", "vervallen_op") VALUES (NEW."bron", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort", NEW."vanaf", NEW."vastgelegd_op", NEW."vervallen_op"); RETURN NULL;', hash='d6be77434ca8dd19771de9d86b1d652c30c4e69f', operation='INSERT', pgid='pgtrigger_insert_insert_2f139', table='leerlingen_kwalificatie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='kwalificatie',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "leerlingen_kwalificatieevent" ("bron", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vanaf", "vastgelegd_op", "vervallen_op") VALUES (NEW."bron", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort", NEW."vanaf", NEW."vastgelegd_op", NEW."vervallen_op"); RETURN NULL;', hash='40240c3ca1b9c235e41163184a029a952f3fd682', operation='UPDATE', pgid='pgtrigger_update_update_ba47a', table='leerlingen_kwalificatie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='kwalificatie',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "leerlingen_kwalificatieevent" ("bron", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vanaf", "vastgelegd_op", "vervallen_op") VALUES (OLD."bron", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort", OLD."vanaf", OLD."vastgelegd_op", OLD."vervallen_op"); RETURN NULL;', hash='4aceed4bf3a3aabf1a530309c54b44dfabf011a9', operation='DELETE', pgid='pgtrigger_delete_delete_1f5e6', table='leerlingen_kwalificatie', when='AFTER')),
                ),
            ]
        ),
    ]
