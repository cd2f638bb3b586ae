"""Typed questions with conditions, own kinds of document in the checklist, and their history."""

import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('toewijzing', '0027_zittingen_gegevens'),
    ]

    operations = [
        ChangeTables(
            changes=[
                migrations.CreateModel(
                    name='ChecklistItemEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('soort', models.CharField(choices=[('document', 'document'), ('eigen_document', 'eigen soort document'), ('zienswijze_ouders', 'zienswijze van de ouders, of waarom niet'), ('leerling_gehoord', 'leerling gehoord, of waarom niet'), ('gezagdragers', 'naam en adres van de gezagdragers')], max_length=20)),
                        ('documentsoort', models.CharField(blank=True, choices=[('opp', 'ontwikkelingsperspectief (OPP)'), ('onderwijskundig_rapport', 'onderwijskundig rapport'), ('onderzoek', 'onderzoeksverslag'), ('handelingsplan', 'handelingsplan of evaluatie'), ('gespreksverslag', 'gespreksverslag'), ('toetsgegevens', 'toetsgegevens'), ('zienswijze', 'zienswijze van ouders of leerling'), ('machtiging', 'toestemming of machtiging'), ('overig', 'ander document')], max_length=24)),
                        ('code', models.CharField(blank=True, db_default='', help_text='Van een eigen soort document; vast, ook als de naam wijzigt.', max_length=40)),
                        ('label', models.CharField(max_length=200)),
                        ('verplicht', models.BooleanField(default=True)),
                        ('max_leeftijd_maanden', models.PositiveSmallIntegerField(blank=True, null=True)),
                        ('vanaf_leeftijd', models.PositiveSmallIntegerField(blank=True, help_text='Alleen voor leerlingen vanaf deze leeftijd.', null=True)),
                        ('groep', models.CharField(blank=True, db_default='', help_text='Van wat dezelfde groep heeft, is één genoeg («A of B»).', max_length=40)),
                        ('ondertekenaars', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('ouders', 'ouders'), ('leerling', 'leerling'), ('schoolleider', 'schoolleider'), ('deskundige', 'deskundige')], max_length=12), blank=True, db_default=[], default=list, size=None)),
                        ('ondertekening', models.CharField(blank=True, db_default='', help_text='Wat er bij de ondertekening hoort, in eigen woorden.', max_length=200)),
                        ('volgorde', models.PositiveSmallIntegerField(default=0)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Voorwaarde',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('veld', models.CharField(max_length=20)),
                        ('teken', models.CharField(choices=[('is', 'is'), ('is_niet', 'is niet'), ('een_van', 'is een van'), ('minstens', 'is minstens'), ('hoogstens', 'is hoogstens'), ('meer_dan', 'is meer dan'), ('minder_dan', 'is minder dan'), ('bekend', 'is bekend')], max_length=10)),
                        ('waarden', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None)),
                    ],
                    options={
                        'ordering': ['pk'],
                    },
                ),
                migrations.CreateModel(
                    name='VoorwaardeEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('veld', models.CharField(max_length=20)),
                        ('teken', models.CharField(choices=[('is', 'is'), ('is_niet', 'is niet'), ('een_van', 'is een van'), ('minstens', 'is minstens'), ('hoogstens', 'is hoogstens'), ('meer_dan', 'is meer dan'), ('minder_dan', 'is minder dan'), ('bekend', 'is bekend')], max_length=10)),
                        ('waarden', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='VraagEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('code', models.CharField(help_text='Vast: hieraan herkennen antwoorden en voorwaarden de vraag.', max_length=40)),
                        ('stap', models.CharField(choices=[('leerling', 'Leerling'), ('vraag', 'Wat vraagt u?'), ('onderbouwing', 'Onderbouwing'), ('gehoord', 'Ouders en leerling'), ('documenten', 'Documenten'), ('controle', 'Controleren')], default='onderbouwing', max_length=20)),
                        ('soort', models.CharField(choices=[('tekst', 'langere tekst'), ('regel', 'korte tekst, één regel'), ('getal', 'getal'), ('bedrag', 'bedrag in euro'), ('datum', 'datum'), ('ja_nee', 'ja of nee'), ('keuze', 'één keuze'), ('keuzes', 'een of meer keuzes'), ('tabel', 'tabel')], db_default='tekst', default='tekst', max_length=8)),
                        ('label', models.CharField(max_length=200)),
                        ('uitleg', models.TextField(blank=True)),
                        ('verplicht', models.BooleanField(default=True)),
                        ('max_tekens', models.PositiveIntegerField(default=4000)),
                        ('laagst', models.DecimalField(blank=True, decimal_places=2, max_digits=12, null=True)),
                        ('hoogst', models.DecimalField(blank=True, decimal_places=2, max_digits=12, null=True)),
                        ('eenheid', models.CharField(blank=True, db_default='', help_text='Van een getal: weken, uur, %.', max_length=20)),
                        ('opties', models.JSONField(blank=True, db_default=[], default=list, help_text='[{"code", "naam"}], op volgorde')),
                        ('kolommen', models.JSONField(blank=True, db_default=[], default=list, help_text='[{"code", "naam", "soort"}] van een tabel, op volgorde')),
                        ('max_rijen', models.PositiveSmallIntegerField(blank=True, null=True)),
                        ('bron', models.CharField(blank=True, choices=[('opp:uitstroom', 'OPP: uitstroombestemming en onderbouwing'), ('opp:bevorderend', 'OPP: bevorderende factoren'), ('opp:belemmerend', 'OPP: belemmerende factoren'), ('opp:basisondersteuning', 'OPP: wat er al gedaan is'), ('opp:ondersteuningsbehoefte', 'OPP: wat de leerling nodig heeft'), ('opp:handelingsdeel', 'OPP: doelen en begeleiding'), ('opp:afwijkingen', 'OPP: afwijkingen van het programma'), ('opp:oordeel_cvb', 'OPP: oordeel van de commissie voor de begeleiding'), ('dossier:sinds', 'dossier: sinds wanneer op deze school'), ('dossier:leerjaar', 'dossier: leerjaar of groep'), ('dossier:geboren', 'dossier: geboortedatum'), ('vorig', 'de vorige aanvraag van deze soort')], db_default='', max_length=30)),
                        ('volgorde', models.PositiveSmallIntegerField(default=0)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraagdocument',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraagdocument',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraagdocument',
                    name='delete_delete',
                ),
                migrations.AddField(
                    model_name='aanvraagdocument',
                    name='eigen_soort',
                    field=models.CharField(blank=True, db_default='', help_text='Code van het eigen soort document dat dit is; meestal leeg.', max_length=40),
                ),
                migrations.AddField(
                    model_name='aanvraagdocumentevent',
                    name='eigen_soort',
                    field=models.CharField(blank=True, db_default='', help_text='Code van het eigen soort document dat dit is; meestal leeg.', max_length=40),
                ),
                migrations.AddField(
                    model_name='checklistitem',
                    name='code',
                    field=models.CharField(blank=True, db_default='', help_text='Van een eigen soort document; vast, ook als de naam wijzigt.', max_length=40),
                ),
                migrations.AddField(
                    model_name='checklistitem',
                    name='groep',
                    field=models.CharField(blank=True, db_default='', help_text='Van wat dezelfde groep heeft, is één genoeg («A of B»).', max_length=40),
                ),
                migrations.AddField(
                    model_name='checklistitem',
                    name='ondertekenaars',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('ouders', 'ouders'), ('leerling', 'leerling'), ('schoolleider', 'schoolleider'), ('deskundige', 'deskundige')], max_length=12), blank=True, db_default=[], default=list, size=None),
                ),
                migrations.AddField(
                    model_name='checklistitem',
                    name='ondertekening',
                    field=models.CharField(blank=True, db_default='', help_text='Wat er bij de ondertekening hoort, in eigen woorden.', max_length=200),
                ),
                migrations.AddField(
                    model_name='vraag',
                    name='bron',
                    field=models.CharField(blank=True, choices=[('opp:uitstroom', 'OPP: uitstroombestemming en onderbouwing'), ('opp:bevorderend', 'OPP: bevorderende factoren'), ('opp:belemmerend', 'OPP: belemmerende factoren'), ('opp:basisondersteuning', 'OPP: wat er al gedaan is'), ('opp:ondersteuningsbehoefte', 'OPP: wat de leerling nodig heeft'), ('opp:handelingsdeel', 'OPP: doelen en begeleiding'), ('opp:afwijkingen', 'OPP: afwijkingen van het programma'), ('opp:oordeel_cvb', 'OPP: oordeel van de commissie voor de begeleiding'), ('dossier:sinds', 'dossier: sinds wanneer op deze school'), ('dossier:leerjaar', 'dossier: leerjaar of groep'), ('dossier:geboren', 'dossier: geboortedatum'), ('vorig', 'de vorige aanvraag van deze soort')], db_default='', max_length=30),
                ),
                migrations.AddField(
                    model_name='vraag',
                    name='eenheid',
                    field=models.CharField(blank=True, db_default='', help_text='Van een getal: weken, uur, %.', max_length=20),
                ),
                migrations.AddField(
                    model_name='vraag',
                    name='hoogst',
                    field=models.DecimalField(blank=True, decimal_places=2, max_digits=12, null=True),
                ),
                migrations.AddField(
                    model_name='vraag',
                    name='kolommen',
                    field=models.JSONField(blank=True, db_default=[], default=list, help_text='[{"code", "naam", "soort"}] van een tabel, op volgorde'),
                ),
                migrations.AddField(
                    model_name='vraag',
                    name='laagst',
                    field=models.DecimalField(blank=True, decimal_places=2, max_digits=12, null=True),
                ),
                migrations.AddField(
                    model_name='vraag',
                    name='max_rijen',
                    field=models.PositiveSmallIntegerField(blank=True, null=True),
                ),
                migrations.AddField(
                    model_name='vraag',
                    name='opties',
                    field=models.JSONField(blank=True, db_default=[], default=list, help_text='[{"code", "naam"}], op volgorde'),
                ),
                migrations.AddField(
                    model_name='vraag',
                    name='soort',
                    field=models.CharField(choices=[('tekst', 'langere tekst'), ('regel', 'korte tekst, één regel'), ('getal', 'getal'), ('bedrag', 'bedrag in euro'), ('datum', 'datum'), ('ja_nee', 'ja of nee'), ('keuze', 'één keuze'), ('keuzes', 'een of meer keuzes'), ('tabel', 'tabel')], db_default='tekst', default='tekst', max_length=8),
                ),
                migrations.AlterField(
                    model_name='aanvraag',
                    name='antwoorden',
                    field=models.JSONField(blank=True, default=dict, help_text='{code van de vraag: antwoord}; zie calculations/antwoord'),
                ),
                migrations.AlterField(
                    model_name='aanvraagevent',
                    name='antwoorden',
                    field=models.JSONField(blank=True, default=dict, help_text='{code van de vraag: antwoord}; zie calculations/antwoord'),
                ),
                migrations.AlterField(
                    model_name='checklistitem',
                    name='soort',
                    field=models.CharField(choices=[('document', 'document'), ('eigen_document', 'eigen soort document'), ('zienswijze_ouders', 'zienswijze van de ouders, of waarom niet'), ('leerling_gehoord', 'leerling gehoord, of waarom niet'), ('gezagdragers', 'naam en adres van de gezagdragers')], max_length=20),
                ),
                migrations.AlterField(
                    model_name='vraag',
                    name='code',
                    field=models.CharField(help_text='Vast: hieraan herkennen antwoorden en voorwaarden de vraag.', max_length=40),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagdocument',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagdocumentevent" ("aanvraag_id", "document_id", "eigen_soort", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toegevoegd_op") VALUES (NEW."aanvraag_id", NEW."document_id", NEW."eigen_soort", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."toegevoegd_op"); RETURN NULL;', hash='9754e0b3baae45a0fe80aaae86ccdbc96c69b108', operation='INSERT', pgid='pgtrigger_insert_insert_bcaf2', table='toewijzing_aanvraagdocument', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagdocument',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_aanvraagdocumentevent" ("aanvraag_id", "document_id", "eigen_soort", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toegevoegd_op") VALUES (NEW."aanvraag_id", NEW."document_id", NEW."eigen_soort", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."toegevoegd_op"); RETURN NULL;', hash='b55be98fdbf508c072b8d5831552269910f97208', operation='UPDATE', pgid='pgtrigger_update_update_f06b7', table='toewijzing_aanvraagdocument', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagdocument',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagdocumentevent" ("aanvraag_id", "document_id", "eigen_soort", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toegevoegd_op") VALUES (OLD."aanvraag_id", OLD."document_id", OLD."eigen_soort", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."toegevoegd_op"); RETURN NULL;', hash='79f2e232c724974c3b26c7566af4db27057bc034', operation='DELETE', pgid='pgtrigger_delete_delete_48aea', table='toewijzing_aanvraagdocument', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='checklistitem',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_checklistitemevent" ("aanvraagsoort_id", "code", "documentsoort", "groep", "id", "label", "max_leeftijd_maanden", "ondertekenaars", "ondertekening", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vanaf_leeftijd", "verplicht", "volgorde") VALUES (NEW."aanvraagsoort_id", NEW."code", NEW."documentsoort", NEW."groep", NEW."id", NEW."label", NEW."max_leeftijd_maanden", NEW."ondertekenaars", NEW."ondertekening", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort", NEW."vanaf_leeftijd", NEW."verplicht", NEW."volgorde"); RETURN NULL;', hash='6718b11cf98ef0b5231cae70833f446786301d15', operation='INSERT', pgid='pgtrigger_insert_insert_7e3bd', table='toewijzing_checklistitem', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='checklistitem',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_checklistitemevent" ("aanvraagsoort_id", "code", "documentsoort", "groep", "id", "label", "max_leeftijd_maanden", "ondertekenaars", "ondertekening", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vanaf_leeftijd", "verplicht", "volgorde") VALUES (NEW."aanvraagsoort_id", NEW."code", NEW."documentsoort", NEW."groep", NEW."id", NEW."label", NEW."max_leeftijd_maanden", NEW."ondertekenaars", NEW."ondertekening", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort", NEW."vanaf_leeftijd", NEW."verplicht", NEW."volgorde"); RETURN NULL;', hash='09ef6e422f8324a138673fbdfd1a402a8e1cbd22', operation='UPDATE', pgid='pgtrigger_update_update_a99d7', table='toewijzing_checklistitem', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='checklistitem',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_checklistitemevent" ("aanvraagsoort_id", "code", "documentsoort", "groep", "id", "label", "max_leeftijd_maanden", "ondertekenaars", "ondertekening", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "vanaf_leeftijd", "verplicht", "volgorde") VALUES (OLD."aanvraagsoort_id", OLD."code", OLD."documentsoort", OLD."groep", OLD."id", OLD."label", OLD."max_leeftijd_maanden", OLD."ondertekenaars", OLD."ondertekening", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort", OLD."vanaf_leeftijd", OLD."verplicht", OLD."volgorde"); RETURN NULL;', hash='8c46d829bd7ba199a8b5ae0370a31b98828e3a56', operation='DELETE', pgid='pgtrigger_delete_delete_89db6', table='toewijzing_checklistitem', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='vraag',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_vraagevent" ("aanvraagsoort_id", "bron", "code", "eenheid", "hoogst", "id", "kolommen", "laagst", "label", "max_rijen", "max_tekens", "opties", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "stap", "uitleg", "verplicht", "volgorde") VALUES (NEW."aanvraagsoort_id", NEW."bron", NEW."code", NEW."eenheid", NEW."hoogst", NEW."id", NEW."kolommen", NEW."laagst", NEW."label", NEW."max_rijen", NEW."max_tekens", NEW."opties", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort", NEW."stap", NEW."uitleg", NEW."verplicht", NEW."volgorde"); RETURN NULL;', hash='6c457f641a73e6cb7363dd48b8ab6834d10556c4', operation='INSERT', pgid='pgtrigger_insert_insert_ffcc6', table='toewijzing_vraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='vraag',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_vraagevent" ("aanvraagsoort_id", "bron", "code", "eenheid", "hoogst", "id", "kolommen", "laagst", "label", "max_rijen", "max_tekens", "opties", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "stap", "uitleg", "verplicht", "volgorde") VALUES (NEW."aanvraagsoort_id", NEW."bron", NEW."code", NEW."eenheid", NEW."hoogst", NEW."id", NEW."kolommen", NEW."laagst", NEW."label", NEW."max_rijen", NEW."max_tekens", NEW."opties", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort", NEW."stap", NEW."uitleg", NEW."verplicht", NEW."volgorde"); RETURN NULL;', hash='8e69706d871414aff7e8773923b552abe398d2a7', operation='UPDATE', pgid='pgtrigger_update_update_f50a1', table='toewijzing_vraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='vraag',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_vraagevent" ("aanvraagsoort_id", "bron", "code", "eenheid", "hoogst", "id", "kolommen", "laagst", "label", "max_rijen", "max_tekens", "opties", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "stap", "uitleg", "verplicht", "volgorde") VALUES (OLD."aanvraagsoort_id", OLD."bron", OLD."code", OLD."eenheid", OLD."hoogst", OLD."id", OLD."kolommen", OLD."laagst", OLD."label", OLD."max_rijen", OLD."max_tekens", OLD."opties", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort", OLD."stap", OLD."uitleg", OLD."verplicht", OLD."volgorde"); RETURN NULL;', hash='ecac40cf8c02c5805d316d0f66496cb6c11480a3', operation='DELETE', pgid='pgtrigger_delete_delete_2cd36', table='toewijzing_vraag', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='checklistitem',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('soort', 'eigen_document'), _negated=True), models.Q(('code', ''), _negated=True), _connector='OR'), name='checklist_eigen_document_heeft_code'),
                ),
                migrations.AddConstraint(
                    model_name='vraag',
                    constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['tekst', 'regel', 'getal', 'bedrag', 'datum', 'ja_nee', 'keuze', 'keuzes', 'tabel'])), name='vraag_soort'),
                ),
                migrations.AddConstraint(
                    model_name='vraag',
                    constraint=models.CheckConstraint(condition=models.Q(('laagst__isnull', True), ('hoogst__isnull', True), ('hoogst__gte', models.F('laagst')), _connector='OR'), name='vraag_hoogst_niet_onder_laagst'),
                ),
                migrations.AddField(
                    model_name='checklistitemevent',
                    name='aanvraagsoort',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.aanvraagsoort'),
                ),
                migrations.AddField(
                    model_name='checklistitemevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.checklistitem'),
                ),
                migrations.AddField(
                    model_name='voorwaarde',
                    name='item',
                    field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='voorwaarden', to='toewijzing.checklistitem'),
                ),
                migrations.AddField(
                    model_name='voorwaarde',
                    name='over',
                    field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.RESTRICT, related_name='gebruikt_in', to='toewijzing.vraag'),
                ),
                migrations.AddField(
                    model_name='voorwaarde',
                    name='vraag',
                    field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='voorwaarden', to='toewijzing.vraag'),
                ),
                migrations.AddField(
                    model_name='voorwaardeevent',
                    name='item',
                    field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.checklistitem'),
                ),
                migrations.AddField(
                    model_name='voorwaardeevent',
                    name='over',
                    field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.vraag'),
                ),
                migrations.AddField(
                    model_name='voorwaardeevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.voorwaarde'),
                ),
                migrations.AddField(
                    model_name='voorwaardeevent',
                    name='vraag',
                    field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.vraag'),
                ),
                migrations.AddField(
                    model_name='vraagevent',
                    name='aanvraagsoort',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.aanvraagsoort'),
                ),
                migrations.AddField(
                    model_name='vraagevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.vraag'),
                ),
                migrations.AddConstraint(
                    model_name='voorwaarde',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('item__isnull', False), ('vraag__isnull', True)), models.Q(('item__isnull', True), ('vraag__isnull', False)), _connector='OR'), name='voorwaarde_van_vraag_of_item'),
                ),
                migrations.AddConstraint(
                    model_name='voorwaarde',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('over__isnull', False), ('veld', 'vraag')), models.Q(models.Q(('veld', 'vraag'), _negated=True), ('over__isnull', True)), _connector='OR'), name='voorwaarde_over_een_vraag'),
                ),
                migrations.AddConstraint(
                    model_name='voorwaarde',
                    constraint=models.CheckConstraint(condition=models.Q(('vraag__isnull', True), ('over__isnull', True), models.Q(('vraag', models.F('over')), _negated=True), _connector='OR'), name='voorwaarde_niet_over_zichzelf'),
                ),
                migrations.AddConstraint(
                    model_name='voorwaarde',
                    constraint=models.CheckConstraint(condition=models.Q(('teken__in', ['is', 'is_niet', 'een_van', 'minstens', 'hoogstens', 'meer_dan', 'minder_dan', 'bekend'])), name='voorwaarde_teken'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='voorwaarde',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_voorwaardeevent" ("id", "item_id", "over_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "teken", "veld", "vraag_id", "waarden") VALUES (NEW."id", NEW."item_id", NEW."over_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."teken", NEW."veld", NEW."vraag_id", NEW."waarden"); RETURN NULL;', hash='7e6185c2cebdc91c502709c7cc97b8761ec48558', operation='INSERT', pgid='pgtrigger_insert_insert_cddc8', table='toewijzing_voorwaarde', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='voorwaarde',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_voorwaardeevent" ("id", "item_id", "over_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "teken", "veld", "vraag_id", "waarden") VALUES (NEW."id", NEW."item_id", NEW."over_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."teken", NEW."veld", NEW."vraag_id", NEW."waarden"); RETURN NULL;', hash='64ccea56547cb0414f79a60dbe6f44d8fc50fe72', operation='UPDATE', pgid='pgtrigger_update_update_f59fd', table='toewijzing_voorwaarde', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='voorwaarde',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_voorwaardeevent" ("id", "item_id", "over_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "teken", "veld", "vraag_id", "waarden") VALUES (OLD."id", OLD."item_id", OLD."over_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."teken", OLD."veld", OLD."vraag_id", OLD."waarden"); RETURN NULL;', hash='1a5d42bd4e4d8282396b126d7bd7d106670e3b80', operation='DELETE', pgid='pgtrigger_delete_delete_c0950', table='toewijzing_voorwaarde', when='AFTER')),
                ),
            ]
        ),
    ]
