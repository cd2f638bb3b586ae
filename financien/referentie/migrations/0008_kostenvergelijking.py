"""Where an swv shows what a place elsewhere costs it."""

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
        ('organisatie', '0015_kamer_consulten'),
        ('referentie', '0007_tarieven_uit_de_praktijk'),
    ]

    operations = [
        ChangeTables(
            [
                migrations.CreateModel(
                    name='Kostenvergelijking',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('soort_code', models.CharField(max_length=20)),
                        ('tarief', models.CharField(choices=[('licht', 'lichte ondersteuning per leerling'), ('zwaar', 'zware ondersteuning per leerling'), ('regio', 'regionale ondersteuning per leerling'), ('lwoo', 'leerwegondersteuning per leerling'), ('pro', 'praktijkonderwijs per leerling'), ('sbo', 'speciaal basisonderwijs per leerling'), ('so_1', 'so categorie 1 (laag) per leerling'), ('so_2', 'so categorie 2 (midden) per leerling'), ('so_3', 'so categorie 3 (hoog) per leerling'), ('so_1_tot_8', 'so categorie 1, jonger dan 8 jaar (tot 2023)'), ('so_1_vanaf_8', 'so categorie 1, 8 jaar en ouder (tot 2023)'), ('so_2_tot_8', 'so categorie 2, jonger dan 8 jaar (tot 2023)'), ('so_2_vanaf_8', 'so categorie 2, 8 jaar en ouder (tot 2023)'), ('so_3_tot_8', 'so categorie 3, jonger dan 8 jaar (tot 2023)'), ('so_3_vanaf_8', 'so categorie 3, 8 jaar en ouder (tot 2023)'), ('vso_1', 'vso categorie 1 (laag) per leerling'), ('vso_2', 'vso categorie 2 (midden) per leerling'), ('vso_3', 'vso categorie 3 (hoog) per leerling'), ('te_verdelen', 'te verdelen bedrag'), ('centrale_kosten', 'centrale kosten'), ('vaste_voet', 'vaste voet per school'), ('schoolbudget', 'schoolbudget per leerling'), ('basis', 'basisondersteuning per leerling'), ('extra', 'extra ondersteuning per leerling'), ('arrangement', 'bedrag per arrangement'), ('vangnet', 'vangnet per leerling per jaar'), ('innovatie', 'innovatiefonds en projecten'), ('snel_geld', 'snel geld voor scholen'), ('expertiseteam', 'expertiseteam of expertisecentrum'), ('voorzieningen', 'bovenschoolse voorzieningen'), ('voorziening_deelnemers', 'kosten van een voorziening voor wie meedoet'), ('doelgroep_bedrag', 'bedrag per leerling van een doelgroep'), ('bovenschools_bijdrage', 'bijdrage van de school per leerling in een voorziening'), ('maatwerkplaats', 'maatwerkplaats per school'), ('signaleringswaarde_minimum', 'ondergrens van de signaleringswaarde')], max_length=40)),
                        ('toelichting', models.CharField(help_text='Waar dit is afgesproken.', max_length=300)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                        ('swv', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'verbose_name': 'kostenvergelijking',
                        'db_table': 'financien_kostenvergelijking',
                        'ordering': ['-van', '-pk'],
                    },
                ),
                migrations.CreateModel(
                    name='KostenvergelijkingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('soort_code', models.CharField(max_length=20)),
                        ('tarief', models.CharField(choices=[('licht', 'lichte ondersteuning per leerling'), ('zwaar', 'zware ondersteuning per leerling'), ('regio', 'regionale ondersteuning per leerling'), ('lwoo', 'leerwegondersteuning per leerling'), ('pro', 'praktijkonderwijs per leerling'), ('sbo', 'speciaal basisonderwijs per leerling'), ('so_1', 'so categorie 1 (laag) per leerling'), ('so_2', 'so categorie 2 (midden) per leerling'), ('so_3', 'so categorie 3 (hoog) per leerling'), ('so_1_tot_8', 'so categorie 1, jonger dan 8 jaar (tot 2023)'), ('so_1_vanaf_8', 'so categorie 1, 8 jaar en ouder (tot 2023)'), ('so_2_tot_8', 'so categorie 2, jonger dan 8 jaar (tot 2023)'), ('so_2_vanaf_8', 'so categorie 2, 8 jaar en ouder (tot 2023)'), ('so_3_tot_8', 'so categorie 3, jonger dan 8 jaar (tot 2023)'), ('so_3_vanaf_8', 'so categorie 3, 8 jaar en ouder (tot 2023)'), ('vso_1', 'vso categorie 1 (laag) per leerling'), ('vso_2', 'vso categorie 2 (midden) per leerling'), ('vso_3', 'vso categorie 3 (hoog) per leerling'), ('te_verdelen', 'te verdelen bedrag'), ('centrale_kosten', 'centrale kosten'), ('vaste_voet', 'vaste voet per school'), ('schoolbudget', 'schoolbudget per leerling'), ('basis', 'basisondersteuning per leerling'), ('extra', 'extra ondersteuning per leerling'), ('arrangement', 'bedrag per arrangement'), ('vangnet', 'vangnet per leerling per jaar'), ('innovatie', 'innovatiefonds en projecten'), ('snel_geld', 'snel geld voor scholen'), ('expertiseteam', 'expertiseteam of expertisecentrum'), ('voorzieningen', 'bovenschoolse voorzieningen'), ('voorziening_deelnemers', 'kosten van een voorziening voor wie meedoet'), ('doelgroep_bedrag', 'bedrag per leerling van een doelgroep'), ('bovenschools_bijdrage', 'bijdrage van de school per leerling in een voorziening'), ('maatwerkplaats', 'maatwerkplaats per school'), ('signaleringswaarde_minimum', 'ondergrens van de signaleringswaarde')], max_length=40)),
                        ('toelichting', models.CharField(help_text='Waar dit is afgesproken.', max_length=300)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='referentie.kostenvergelijking')),
                        ('swv', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'db_table': 'financien_kostenvergelijkingevent',
                        'abstract': False,
                    },
                ),
                migrations.AddConstraint(
                    model_name='kostenvergelijking',
                    constraint=models.CheckConstraint(condition=models.Q(('tot__isnull', True), ('tot__gte', models.F('van')), _connector='OR'), name='kostenvergelijking_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='kostenvergelijking',
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(swv.organisatie.models.periode.DateRange('van', 'tot', django.contrib.postgres.fields.ranges.RangeBoundary()), '&&'), ('swv', '='), ('soort_code', '='), ('tarief', '=')], name='kostenvergelijking_geen_overlap'),
                ),
                migrations.AddConstraint(
                    model_name='kostenvergelijking',
                    constraint=models.CheckConstraint(condition=models.Q(('tarief__in', ('sbo', 'so_1', 'so_2', 'so_3', 'vso_1', 'vso_2', 'vso_3'))), name='kostenvergelijking_tarief'),
                ),
                migrations.AddConstraint(
                    model_name='kostenvergelijking',
                    constraint=models.CheckConstraint(condition=models.Q(('toelichting', ''), _negated=True), name='kostenvergelijking_toelichting'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='kostenvergelijking',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "financien_kostenvergelijkingevent" ("id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_code", "swv_id", "tarief", "toelichting", "tot", "van") VALUES (NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort_code", NEW."swv_id", NEW."tarief", NEW."toelichting", NEW."tot", NEW."van"); RETURN NULL;', hash='a483e53e8522f58aa012c4b69a2a538d5c3b7de4', operation='INSERT', pgid='pgtrigger_insert_insert_8f3d1', table='financien_kostenvergelijking', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='kostenvergelijking',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "financien_kostenvergelijkingevent" ("id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_code", "swv_id", "tarief", "toelichting", "tot", "van") VALUES (NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort_code", NEW."swv_id", NEW."tarief", NEW."toelichting", NEW."tot", NEW."van"); RETURN NULL;', hash='7d303ad7d0572ee236236b4308a0b61016415dc8', operation='UPDATE', pgid='pgtrigger_update_update_e3160', table='financien_kostenvergelijking', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='kostenvergelijking',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "financien_kostenvergelijkingevent" ("id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_code", "swv_id", "tarief", "toelichting", "tot", "van") VALUES (OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort_code", OLD."swv_id", OLD."tarief", OLD."toelichting", OLD."tot", OLD."van"); RETURN NULL;', hash='96388478565f6f4663168a107417616a68d89029', operation='DELETE', pgid='pgtrigger_delete_delete_2efe3', table='financien_kostenvergelijking', when='AFTER')),
                ),
            ]
        ),
    ]
