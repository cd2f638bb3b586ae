"""An swv has texts of its own for its letters and mails, in versions that a second person puts into use.

New tables; of the tables that exist a letter gets an empty column, and what stands in every letter a colour with a value
in the database, so that nothing is written anew.
"""

import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('organisatie', '0014_sorteernaam'),
        ('toewijzing', '0022_route_oud'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                migrations.CreateModel(
                    name='Briefsjabloon',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('uitkomst', models.CharField(blank=True, choices=[('toegekend', 'toegekend'), ('afgewezen', 'afgewezen'), ('buiten_behandeling', 'niet in behandeling genomen')], max_length=20)),
                        ('soort_code', models.CharField(blank=True, help_text='Code van de aanvraagsoort; leeg is elke soort.', max_length=20)),
                        ('aan', models.CharField(blank=True, choices=[('ouders', 'de ouders, of de leerling die zelf beslist'), ('school', 'de school die de aanvraag deed'), ('ontvangende_school', 'de ontvangende school')], max_length=20)),
                        ('bericht', models.CharField(blank=True, help_text='Code van het mailbericht.', max_length=30)),
                        ('gemaakt_op', models.DateTimeField(default=django.utils.timezone.now)),
                    ],
                    options={
                        'ordering': ['bericht', 'uitkomst', 'soort_code', 'aan', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='BriefsjabloonEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('uitkomst', models.CharField(blank=True, choices=[('toegekend', 'toegekend'), ('afgewezen', 'afgewezen'), ('buiten_behandeling', 'niet in behandeling genomen')], max_length=20)),
                        ('soort_code', models.CharField(blank=True, help_text='Code van de aanvraagsoort; leeg is elke soort.', max_length=20)),
                        ('aan', models.CharField(blank=True, choices=[('ouders', 'de ouders, of de leerling die zelf beslist'), ('school', 'de school die de aanvraag deed'), ('ontvangende_school', 'de ontvangende school')], max_length=20)),
                        ('bericht', models.CharField(blank=True, help_text='Code van het mailbericht.', max_length=30)),
                        ('gemaakt_op', models.DateTimeField(default=django.utils.timezone.now)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Sjabloonblok',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('volgorde', models.PositiveSmallIntegerField(default=0)),
                        ('vast', models.CharField(blank=True, choices=[('opening', 'Aanhef en besluit'), ('overzicht', 'Het besluit in het kort'), ('motivering', 'Waarom wij zo besluiten'), ('grondslag', 'Waarop dit besluit steunt'), ('vervolg', 'Wat gebeurt er nu?'), ('oneens', 'Bezwaar en hulp'), ('ondertekening', 'Ondertekening')], max_length=20)),
                        ('voorwaarde', models.CharField(blank=True, max_length=40)),
                        ('kop', models.CharField(blank=True, max_length=150)),
                        ('tekst', models.TextField(blank=True)),
                    ],
                    options={
                        'ordering': ['volgorde', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='SjabloonblokEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('volgorde', models.PositiveSmallIntegerField(default=0)),
                        ('vast', models.CharField(blank=True, choices=[('opening', 'Aanhef en besluit'), ('overzicht', 'Het besluit in het kort'), ('motivering', 'Waarom wij zo besluiten'), ('grondslag', 'Waarop dit besluit steunt'), ('vervolg', 'Wat gebeurt er nu?'), ('oneens', 'Bezwaar en hulp'), ('ondertekening', 'Ondertekening')], max_length=20)),
                        ('voorwaarde', models.CharField(blank=True, max_length=40)),
                        ('kop', models.CharField(blank=True, max_length=150)),
                        ('tekst', models.TextField(blank=True)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Sjabloonversie',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('nummer', models.PositiveIntegerField()),
                        ('status', models.CharField(choices=[('concept', 'concept'), ('voorgelegd', 'voorgelegd'), ('in_gebruik', 'in gebruik'), ('vervallen', 'vervallen')], default='concept', max_length=12)),
                        ('schrijvers', django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), default=list, help_text='Wie eraan schreef.', size=None)),
                        ('gemaakt_op', models.DateTimeField(default=django.utils.timezone.now)),
                        ('voorgelegd_op', models.DateTimeField(blank=True, null=True)),
                        ('opmerking', models.CharField(blank=True, help_text='Waarom de tekst terugging.', max_length=500)),
                        ('van', models.DateField(blank=True, null=True)),
                        ('tot', models.DateField(blank=True, null=True)),
                    ],
                    options={
                        'ordering': ['-nummer'],
                    },
                ),
                migrations.CreateModel(
                    name='SjabloonversieEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('nummer', models.PositiveIntegerField()),
                        ('status', models.CharField(choices=[('concept', 'concept'), ('voorgelegd', 'voorgelegd'), ('in_gebruik', 'in gebruik'), ('vervallen', 'vervallen')], default='concept', max_length=12)),
                        ('schrijvers', django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), default=list, help_text='Wie eraan schreef.', size=None)),
                        ('gemaakt_op', models.DateTimeField(default=django.utils.timezone.now)),
                        ('voorgelegd_op', models.DateTimeField(blank=True, null=True)),
                        ('opmerking', models.CharField(blank=True, help_text='Waarom de tekst terugging.', max_length=500)),
                        ('van', models.DateField(blank=True, null=True)),
                        ('tot', models.DateField(blank=True, null=True)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='brief',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='brief',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='brief',
                    name='delete_delete',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='briefgegevens',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='briefgegevens',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='briefgegevens',
                    name='delete_delete',
                ),
                migrations.AddField(
                    model_name='briefgegevens',
                    name='kleur',
                    field=models.CharField(blank=True, db_default='', default='', max_length=7, validators=[django.core.validators.RegexValidator('^#[0-9a-fA-F]{6}$', 'Een kleur als #1f5f8b.')]),
                ),
                migrations.AddField(
                    model_name='briefgegevensevent',
                    name='kleur',
                    field=models.CharField(blank=True, db_default='', default='', max_length=7, validators=[django.core.validators.RegexValidator('^#[0-9a-fA-F]{6}$', 'Een kleur als #1f5f8b.')]),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='brief',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_briefevent" ("aan_leerling", "besluit_id", "bestand", "datum", "gemaakt_op", "gezagdrager_id", "id", "inhoud", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "school_id", "sha256", "sjabloonversie_id", "status", "uuid", "verzonden_op") VALUES (NEW."aan_leerling", NEW."besluit_id", NEW."bestand", NEW."datum", NEW."gemaakt_op", NEW."gezagdrager_id", NEW."id", NEW."inhoud", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."route", NEW."school_id", NEW."sha256", NEW."sjabloonversie_id", NEW."status", NEW."uuid", NEW."verzonden_op"); RETURN NULL;', hash='818bbc004825fdbe5972176acdc4bfbd06ab666d', operation='INSERT', pgid='pgtrigger_insert_insert_bdea1', table='toewijzing_brief', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='brief',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_briefevent" ("aan_leerling", "besluit_id", "bestand", "datum", "gemaakt_op", "gezagdrager_id", "id", "inhoud", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "school_id", "sha256", "sjabloonversie_id", "status", "uuid", "verzonden_op") VALUES (NEW."aan_leerling", NEW."besluit_id", NEW."bestand", NEW."datum", NEW."gemaakt_op", NEW."gezagdrager_id", NEW."id", NEW."inhoud", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."route", NEW."school_id", NEW."sha256", NEW."sjabloonversie_id", NEW."status", NEW."uuid", NEW."verzonden_op"); RETURN NULL;', hash='5e9dd5b6b40705bc9cb0f4d3a6ba8c608baedc65', operation='UPDATE', pgid='pgtrigger_update_update_f1d90', table='toewijzing_brief', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='brief',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_briefevent" ("aan_leerling", "besluit_id", "bestand", "datum", "gemaakt_op", "gezagdrager_id", "id", "inhoud", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "school_id", "sha256", "sjabloonversie_id", "status", "uuid", "verzonden_op") VALUES (OLD."aan_leerling", OLD."besluit_id", OLD."bestand", OLD."datum", OLD."gemaakt_op", OLD."gezagdrager_id", OLD."id", OLD."inhoud", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."route", OLD."school_id", OLD."sha256", OLD."sjabloonversie_id", OLD."status", OLD."uuid", OLD."verzonden_op"); RETURN NULL;', hash='27a062a1160894480a686048e87d7cd55012a267', operation='DELETE', pgid='pgtrigger_delete_delete_9dc6e', table='toewijzing_brief', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='briefgegevens',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_briefgegevensevent" ("bestuursorgaan", "bezwaar_email", "bezwaar_site", "commissie_adres", "commissie_naam", "directeur_is_bestuur", "id", "kleur", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "steunpunt_email", "steunpunt_naam", "steunpunt_site", "steunpunt_telefoon", "swv_id") VALUES (NEW."bestuursorgaan", NEW."bezwaar_email", NEW."bezwaar_site", NEW."commissie_adres", NEW."commissie_naam", NEW."directeur_is_bestuur", NEW."id", NEW."kleur", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."steunpunt_email", NEW."steunpunt_naam", NEW."steunpunt_site", NEW."steunpunt_telefoon", NEW."swv_id"); RETURN NULL;', hash='9010c9d71518c38d0cba6482d3b7abf9b438586d', operation='INSERT', pgid='pgtrigger_insert_insert_a97ff', table='toewijzing_briefgegevens', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='briefgegevens',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_briefgegevensevent" ("bestuursorgaan", "bezwaar_email", "bezwaar_site", "commissie_adres", "commissie_naam", "directeur_is_bestuur", "id", "kleur", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "steunpunt_email", "steunpunt_naam", "steunpunt_site", "steunpunt_telefoon", "swv_id") VALUES (NEW."bestuursorgaan", NEW."bezwaar_email", NEW."bezwaar_site", NEW."commissie_adres", NEW."commissie_naam", NEW."directeur_is_bestuur", NEW."id", NEW."kleur", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."steunpunt_email", NEW."steunpunt_naam", NEW."steunpunt_site", NEW."steunpunt_telefoon", NEW."swv_id"); RETURN NULL;', hash='edd30861130e8f328d3999109f025bc198397676', operation='UPDATE', pgid='pgtrigger_update_update_b7353', table='toewijzing_briefgegevens', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='briefgegevens',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_briefgegevensevent" ("bestuursorgaan", "bezwaar_email", "bezwaar_site", "commissie_adres", "commissie_naam", "directeur_is_bestuur", "id", "kleur", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "steunpunt_email", "steunpunt_naam", "steunpunt_site", "steunpunt_telefoon", "swv_id") VALUES (OLD."bestuursorgaan", OLD."bezwaar_email", OLD."bezwaar_site", OLD."commissie_adres", OLD."commissie_naam", OLD."directeur_is_bestuur", OLD."id", OLD."kleur", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."steunpunt_email", OLD."steunpunt_naam", OLD."steunpunt_site", OLD."steunpunt_telefoon", OLD."swv_id"); RETURN NULL;', hash='72db8bfd79927a11bb07860291c6b3e9126eeed2', operation='DELETE', pgid='pgtrigger_delete_delete_2a640', table='toewijzing_briefgegevens', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='briefgegevens',
                    constraint=models.CheckConstraint(condition=models.Q(('kleur', ''), ('kleur__regex', '^#[0-9a-fA-F]{6}$'), _connector='OR'), name='briefgegevens_kleur'),
                ),
                migrations.AddField(
                    model_name='briefsjabloon',
                    name='swv',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='briefsjablonen', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='briefsjabloonevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.briefsjabloon'),
                ),
                migrations.AddField(
                    model_name='briefsjabloonevent',
                    name='swv',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='sjabloonblokevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.sjabloonblok'),
                ),
                migrations.AddField(
                    model_name='sjabloonversie',
                    name='in_gebruik_door',
                    field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='sjabloonversie',
                    name='sjabloon',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='versies', to='toewijzing.briefsjabloon'),
                ),
                migrations.AddField(
                    model_name='sjabloonversie',
                    name='voorgelegd_door',
                    field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='sjabloonblokevent',
                    name='versie',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.sjabloonversie'),
                ),
                migrations.AddField(
                    model_name='sjabloonblok',
                    name='versie',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='blokken', to='toewijzing.sjabloonversie'),
                ),
                migrations.AddField(
                    model_name='brief',
                    name='sjabloonversie',
                    field=models.ForeignKey(blank=True, db_index=False, help_text='Met welke eigen tekst de brief is gemaakt; leeg is de standaardbrief.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='toewijzing.sjabloonversie'),
                ),
                migrations.AddField(
                    model_name='briefevent',
                    name='sjabloonversie',
                    field=models.ForeignKey(blank=True, db_constraint=False, help_text='Met welke eigen tekst de brief is gemaakt; leeg is de standaardbrief.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.sjabloonversie'),
                ),
                migrations.AddField(
                    model_name='sjabloonversieevent',
                    name='in_gebruik_door',
                    field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='sjabloonversieevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.sjabloonversie'),
                ),
                migrations.AddField(
                    model_name='sjabloonversieevent',
                    name='sjabloon',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.briefsjabloon'),
                ),
                migrations.AddField(
                    model_name='sjabloonversieevent',
                    name='voorgelegd_door',
                    field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddConstraint(
                    model_name='briefsjabloon',
                    constraint=models.UniqueConstraint(fields=('swv', 'uitkomst', 'soort_code', 'aan', 'bericht'), name='briefsjabloon_een_per_plek'),
                ),
                migrations.AddConstraint(
                    model_name='briefsjabloon',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('bericht', ''), ('uitkomst__in', ['toegekend', 'afgewezen', 'buiten_behandeling'])), models.Q(('aan', ''), ('soort_code', ''), ('uitkomst', ''), models.Q(('bericht', ''), _negated=True)), _connector='OR'), name='briefsjabloon_brief_of_bericht'),
                ),
                migrations.AddConstraint(
                    model_name='briefsjabloon',
                    constraint=models.CheckConstraint(condition=models.Q(('aan__in', ['', 'ouders', 'school', 'ontvangende_school'])), name='briefsjabloon_aan'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='briefsjabloon',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_briefsjabloonevent" ("aan", "bericht", "gemaakt_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_code", "swv_id", "uitkomst") VALUES (NEW."aan", NEW."bericht", NEW."gemaakt_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort_code", NEW."swv_id", NEW."uitkomst"); RETURN NULL;', hash='2852268ec0808d7fe7d4dcb99e49fe38c806ba01', operation='INSERT', pgid='pgtrigger_insert_insert_d53c4', table='toewijzing_briefsjabloon', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='briefsjabloon',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_briefsjabloonevent" ("aan", "bericht", "gemaakt_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_code", "swv_id", "uitkomst") VALUES (NEW."aan", NEW."bericht", NEW."gemaakt_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort_code", NEW."swv_id", NEW."uitkomst"); RETURN NULL;', hash='c63670e067624ca56dcfa2a3f1a33e5fff7548fe', operation='UPDATE', pgid='pgtrigger_update_update_48e0b', table='toewijzing_briefsjabloon', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='briefsjabloon',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_briefsjabloonevent" ("aan", "bericht", "gemaakt_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_code", "swv_id", "uitkomst") VALUES (OLD."aan", OLD."bericht", OLD."gemaakt_op", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort_code", OLD."swv_id", OLD."uitkomst"); RETURN NULL;', hash='b0bc200a9c9a4418a4eb2e0771550232c2c10cb1', operation='DELETE', pgid='pgtrigger_delete_delete_bdc5c', table='toewijzing_briefsjabloon', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='sjabloonversie',
                    constraint=models.UniqueConstraint(fields=('sjabloon', 'nummer'), name='sjabloonversie_nummer'),
                ),
                migrations.AddConstraint(
                    model_name='sjabloonversie',
                    constraint=models.UniqueConstraint(condition=models.Q(('status', 'in_gebruik')), fields=('sjabloon',), name='sjabloonversie_een_in_gebruik'),
                ),
                migrations.AddConstraint(
                    model_name='sjabloonversie',
                    constraint=models.UniqueConstraint(condition=models.Q(('status__in', ('concept', 'voorgelegd'))), fields=('sjabloon',), name='sjabloonversie_een_in_de_maak'),
                ),
                migrations.AddConstraint(
                    model_name='sjabloonversie',
                    constraint=models.CheckConstraint(condition=models.Q(('status__in', ['concept', 'voorgelegd', 'in_gebruik', 'vervallen'])), name='sjabloonversie_status'),
                ),
                migrations.AddConstraint(
                    model_name='sjabloonversie',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('status', 'in_gebruik'), _negated=True), models.Q(('in_gebruik_door__isnull', False), ('tot__isnull', True), ('van__isnull', False)), _connector='OR'), name='sjabloonversie_in_gebruik'),
                ),
                migrations.AddConstraint(
                    model_name='sjabloonversie',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('status', 'vervallen'), _negated=True), ('van__isnull', True), models.Q(('tot__gte', models.F('van')), ('tot__isnull', False)), _connector='OR'), name='sjabloonversie_vervallen'),
                ),
                migrations.AddConstraint(
                    model_name='sjabloonversie',
                    constraint=models.CheckConstraint(condition=models.Q(('schrijvers', []), _negated=True), name='sjabloonversie_geschreven'),
                ),
                migrations.AddConstraint(
                    model_name='sjabloonversie',
                    constraint=models.CheckConstraint(condition=models.Q(('in_gebruik_door__isnull', True), models.Func(models.F('in_gebruik_door'), models.F('schrijvers'), arg_joiner=' <> ALL (', output_field=models.BooleanField(), template='(%(expressions)s))'), _connector='OR'), name='sjabloonversie_vier_ogen'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='sjabloonversie',
                    trigger=pgtrigger.compiler.Trigger(name='gebruikt', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."status" = \'in_gebruik\')', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if (to_jsonb(new) - array['status', 'tot']::text[]) is distinct from (to_jsonb(old) - array['status', 'tot']::text[]) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='6fd8ef286c85c4a8c2c3c2756aa99ba84f3f660b', operation='UPDATE OR DELETE', pgid='pgtrigger_gebruikt_1b060', table='toewijzing_sjabloonversie', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='sjabloonversie',
                    trigger=pgtrigger.compiler.Trigger(name='vervallen', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."status" = \'vervallen\')', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='b8c9599041365c315dda186a379d17c696c74662', operation='UPDATE OR DELETE', pgid='pgtrigger_vervallen_3fdc8', table='toewijzing_sjabloonversie', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='sjabloonversie',
                    trigger=pgtrigger.compiler.Trigger(name='niet_terug', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."status" = \'in_gebruik\' AND NOT (NEW."status" IN (\'in_gebruik\', \'vervallen\')))', func="if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if; raise exception '%: this change is not made', tg_table_name using errcode = '23001';", hash='4491952af11eb709cd798d1ab9f10f67b209d69f', operation='UPDATE', pgid='pgtrigger_niet_terug_b66b6', table='toewijzing_sjabloonversie', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='sjabloonversie',
                    trigger=pgtrigger.compiler.Trigger(name='schrijvers', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (not new.schrijvers @> old.schrijvers)', func="if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if; raise exception '%: this change is not made', tg_table_name using errcode = '23001';", hash='2a0a5a8559ac3cbfe9f8c5163fa1f46b04d22879', operation='UPDATE', pgid='pgtrigger_schrijvers_80217', table='toewijzing_sjabloonversie', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='sjabloonversie',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_sjabloonversieevent" ("gemaakt_op", "id", "in_gebruik_door_id", "nummer", "opmerking", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schrijvers", "sjabloon_id", "status", "tot", "van", "voorgelegd_door_id", "voorgelegd_op") VALUES (NEW."gemaakt_op", NEW."id", NEW."in_gebruik_door_id", NEW."nummer", NEW."opmerking", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."schrijvers", NEW."sjabloon_id", NEW."status", NEW."tot", NEW."van", NEW."voorgelegd_door_id", NEW."voorgelegd_op"); RETURN NULL;', hash='960baefc759a2f58167ae63f6f44f79c6a29d7db', operation='INSERT', pgid='pgtrigger_insert_insert_cd34c', table='toewijzing_sjabloonversie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='sjabloonversie',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_sjabloonversieevent" ("gemaakt_op", "id", "in_gebruik_door_id", "nummer", "opmerking", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schrijvers", "sjabloon_id", "status", "tot", "van", "voorgelegd_door_id", "voorgelegd_op") VALUES (NEW."gemaakt_op", NEW."id", NEW."in_gebruik_door_id", NEW."nummer", NEW."opmerking", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."schrijvers", NEW."sjabloon_id", NEW."status", NEW."tot", NEW."van", NEW."voorgelegd_door_id", NEW."voorgelegd_op"); RETURN NULL;', hash='906656b2ff8797059361dd92946709214da43fe9', operation='UPDATE', pgid='pgtrigger_update_update_3b354', table='toewijzing_sjabloonversie', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='sjabloonversie',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_sjabloonversieevent" ("gemaakt_op", "id", "in_gebruik_door_id", "nummer", "opmerking", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schrijvers", "sjabloon_id", "status", "tot", "van", "voorgelegd_door_id", "voorgelegd_op") VALUES (OLD."gemaakt_op", OLD."id", OLD."in_gebruik_door_id", OLD."nummer", OLD."opmerking", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."schrijvers", OLD."sjabloon_id", OLD."status", OLD."tot", OLD."van", OLD."voorgelegd_door_id", OLD."voorgelegd_op"); RETURN NULL;', hash='2e3b47a6488919fa5aae11bbdcb0b0493d376854', operation='DELETE', pgid='pgtrigger_delete_delete_db8ed', table='toewijzing_sjabloonversie', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='sjabloonblok',
                    constraint=models.UniqueConstraint(condition=models.Q(('vast', ''), _negated=True), fields=('versie', 'vast'), name='sjabloonblok_een_keer_vast'),
                ),
                migrations.AddConstraint(
                    model_name='sjabloonblok',
                    constraint=models.CheckConstraint(condition=models.Q(('vast', ''), models.Q(('kop', ''), ('tekst', ''), ('vast__in', ['opening', 'overzicht', 'motivering', 'grondslag', 'vervolg', 'oneens', 'ondertekening']), ('voorwaarde', '')), _connector='OR'), name='sjabloonblok_vast_zonder_tekst'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='sjabloonblok',
                    trigger=pgtrigger.compiler.Trigger(name='versie_vast', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_sjabloonversie v where v.id = old.versie_id and v.status <> 'concept') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_sjabloonversie v where v.id = new.versie_id and v.status <> 'concept') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op = 'DELETE' then return old; end if;\n        return new;\n    ", hash='292634861b1a06aed35ee4b20cee485fd8d6d5b8', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_versie_vast_83878', table='toewijzing_sjabloonblok', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='sjabloonblok',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_sjabloonblokevent" ("id", "kop", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "vast", "versie_id", "volgorde", "voorwaarde") VALUES (NEW."id", NEW."kop", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."tekst", NEW."vast", NEW."versie_id", NEW."volgorde", NEW."voorwaarde"); RETURN NULL;', hash='88249c7a868a48f02b1118dac4ce10d2bef1b3db', operation='INSERT', pgid='pgtrigger_insert_insert_63b6d', table='toewijzing_sjabloonblok', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='sjabloonblok',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_sjabloonblokevent" ("id", "kop", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "vast", "versie_id", "volgorde", "voorwaarde") VALUES (NEW."id", NEW."kop", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."tekst", NEW."vast", NEW."versie_id", NEW."volgorde", NEW."voorwaarde"); RETURN NULL;', hash='2d8e2c62b5dc6beea46e76de4c69b37963dce5e5', operation='UPDATE', pgid='pgtrigger_update_update_fd5c2', table='toewijzing_sjabloonblok', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='sjabloonblok',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_sjabloonblokevent" ("id", "kop", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tekst", "vast", "versie_id", "volgorde", "voorwaarde") VALUES (OLD."id", OLD."kop", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."tekst", OLD."vast", OLD."versie_id", OLD."volgorde", OLD."voorwaarde"); RETURN NULL;', hash='d0644e4536a45b6460f3a3e29120aee6288396ee', operation='DELETE', pgid='pgtrigger_delete_delete_79d7b', table='toewijzing_sjabloonblok', when='AFTER')),
                ),
            ]
        ),
    ]
