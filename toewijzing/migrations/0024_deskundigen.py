"""Experts: an own pool with rates, what was ordered, reminders, returning a case, additions, and more in an advice."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.core.validators
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import swv.organisatie.models.periode
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('leerlingen', '0008_kwalificatie'),
        ('organisatie', '0014_sorteernaam'),
        ('toewijzing', '0023_sjablonen'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                migrations.CreateModel(
                    name='Adviesinstelling',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('dagen_vooraf', models.PositiveSmallIntegerField(default=3, help_text='Zo veel dagen vóór de laatste dag.', validators=[django.core.validators.MaxValueValidator(30)])),
                        ('dagen_na', models.PositiveSmallIntegerField(default=1, help_text='Zo veel dagen na de laatste dag.', validators=[django.core.validators.MaxValueValidator(30)])),
                    ],
                ),
                migrations.CreateModel(
                    name='AdviesinstellingEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('dagen_vooraf', models.PositiveSmallIntegerField(default=3, help_text='Zo veel dagen vóór de laatste dag.', validators=[django.core.validators.MaxValueValidator(30)])),
                        ('dagen_na', models.PositiveSmallIntegerField(default=1, help_text='Zo veel dagen na de laatste dag.', validators=[django.core.validators.MaxValueValidator(30)])),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Adviesopdracht',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('naam', models.CharField(max_length=150)),
                        ('gevraagd_op', models.DateField()),
                        ('tarief', models.DecimalField(blank=True, decimal_places=2, help_text='euro', max_digits=8, null=True)),
                        ('stand', models.CharField(choices=[('gevraagd', 'gevraagd'), ('ondertekend', 'ondertekend'), ('vervallen', 'zonder advies geëindigd')], default='gevraagd', max_length=12)),
                        ('stand_op', models.DateField()),
                    ],
                    options={
                        'ordering': ['-gevraagd_op', '-pk'],
                    },
                ),
                migrations.CreateModel(
                    name='AdviesopdrachtEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('naam', models.CharField(max_length=150)),
                        ('gevraagd_op', models.DateField()),
                        ('tarief', models.DecimalField(blank=True, decimal_places=2, help_text='euro', max_digits=8, null=True)),
                        ('stand', models.CharField(choices=[('gevraagd', 'gevraagd'), ('ondertekend', 'ondertekend'), ('vervallen', 'zonder advies geëindigd')], default='gevraagd', max_length=12)),
                        ('stand_op', models.DateField()),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Adviestarief',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('van', models.DateField()),
                        ('bedrag', models.DecimalField(decimal_places=2, help_text='euro per advies', max_digits=8)),
                    ],
                    options={
                        'ordering': ['van', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='AdviestariefEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('van', models.DateField()),
                        ('bedrag', models.DecimalField(decimal_places=2, help_text='euro per advies', max_digits=8)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Pooldeelname',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('soort', models.CharField(choices=[('vast', 'vaste deskundige'), ('oproep', 'op oproep')], default='vast', max_length=8)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                        ('hoogstens_open', models.PositiveSmallIntegerField(blank=True, help_text='Hoeveel adviezen tegelijk open mogen staan; leeg is geen grens.', null=True)),
                    ],
                    options={
                        'ordering': ['pk'],
                    },
                ),
                migrations.CreateModel(
                    name='PooldeelnameEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('soort', models.CharField(choices=[('vast', 'vaste deskundige'), ('oproep', 'op oproep')], default='vast', max_length=8)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                        ('hoogstens_open', models.PositiveSmallIntegerField(blank=True, help_text='Hoeveel adviezen tegelijk open mogen staan; leeg is geen grens.', null=True)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='deskundigenadvies',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='deskundigenadvies',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='deskundigenadvies',
                    name='delete_delete',
                ),
                migrations.RemoveConstraint(
                    model_name='deskundigenadvies',
                    name='advies_uniek_per_deskundige',
                ),
                migrations.AddField(
                    model_name='deskundigenadvies',
                    name='aanvulling_gevraagd',
                    field=models.TextField(blank=True, db_default='', default='', verbose_name='wat is er bij het eerdere advies gevraagd?'),
                ),
                migrations.AddField(
                    model_name='deskundigenadvies',
                    name='doelen',
                    field=models.TextField(blank=True, db_default='', default='', verbose_name='wat moet er bereikt zijn?'),
                ),
                migrations.AddField(
                    model_name='deskundigenadvies',
                    name='duur_tot_en_met',
                    field=models.DateField(blank=True, null=True, verbose_name='tot en met welke dag?'),
                ),
                migrations.AddField(
                    model_name='deskundigenadvies',
                    name='duur_weken',
                    field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='hoeveel weken?'),
                ),
                migrations.AddField(
                    model_name='deskundigenadvies',
                    name='herinnerd_na_op',
                    field=models.DateField(blank=True, null=True),
                ),
                migrations.AddField(
                    model_name='deskundigenadvies',
                    name='herinnerd_vooraf_op',
                    field=models.DateField(blank=True, null=True),
                ),
                migrations.AddField(
                    model_name='deskundigenadvies',
                    name='teruggave',
                    field=models.CharField(blank=True, choices=[('betrokken', 'ik ben betrokken bij de leerling, de school of het besluit'), ('geen_tijd', 'ik heb geen tijd voor het advies'), ('ander_vak', 'dit is niet mijn vak'), ('stukken', 'de stukken zijn niet genoeg voor een advies')], db_default='', default='', help_text='Waarom de deskundige de zaak zelf teruggaf; leeg als iemand anders de deskundige van de zaak haalde.', max_length=12),
                ),
                migrations.AddField(
                    model_name='deskundigenadvies',
                    name='terugplaatsing',
                    field=models.TextField(blank=True, db_default='', default='', verbose_name='wanneer kan de leerling terug?'),
                ),
                migrations.AddField(
                    model_name='deskundigenadvies',
                    name='vervangt',
                    field=models.ForeignKey(blank=True, db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='aanvullingen', to='toewijzing.deskundigenadvies'),
                ),
                migrations.AddField(
                    model_name='deskundigenadviesevent',
                    name='aanvulling_gevraagd',
                    field=models.TextField(blank=True, db_default='', default='', verbose_name='wat is er bij het eerdere advies gevraagd?'),
                ),
                migrations.AddField(
                    model_name='deskundigenadviesevent',
                    name='doelen',
                    field=models.TextField(blank=True, db_default='', default='', verbose_name='wat moet er bereikt zijn?'),
                ),
                migrations.AddField(
                    model_name='deskundigenadviesevent',
                    name='duur_tot_en_met',
                    field=models.DateField(blank=True, null=True, verbose_name='tot en met welke dag?'),
                ),
                migrations.AddField(
                    model_name='deskundigenadviesevent',
                    name='duur_weken',
                    field=models.PositiveSmallIntegerField(blank=True, null=True, verbose_name='hoeveel weken?'),
                ),
                migrations.AddField(
                    model_name='deskundigenadviesevent',
                    name='herinnerd_na_op',
                    field=models.DateField(blank=True, null=True),
                ),
                migrations.AddField(
                    model_name='deskundigenadviesevent',
                    name='herinnerd_vooraf_op',
                    field=models.DateField(blank=True, null=True),
                ),
                migrations.AddField(
                    model_name='deskundigenadviesevent',
                    name='teruggave',
                    field=models.CharField(blank=True, choices=[('betrokken', 'ik ben betrokken bij de leerling, de school of het besluit'), ('geen_tijd', 'ik heb geen tijd voor het advies'), ('ander_vak', 'dit is niet mijn vak'), ('stukken', 'de stukken zijn niet genoeg voor een advies')], db_default='', default='', help_text='Waarom de deskundige de zaak zelf teruggaf; leeg als iemand anders de deskundige van de zaak haalde.', max_length=12),
                ),
                migrations.AddField(
                    model_name='deskundigenadviesevent',
                    name='terugplaatsing',
                    field=models.TextField(blank=True, db_default='', default='', verbose_name='wanneer kan de leerling terug?'),
                ),
                migrations.AddField(
                    model_name='deskundigenadviesevent',
                    name='vervangt',
                    field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.deskundigenadvies'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='deskundigenadvies',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_deskundigenadviesevent" ("aanvraag_id", "aanvulling_gevraagd", "categorie", "deskundige_id", "discipline", "doelen", "duur_tot_en_met", "duur_weken", "gevraagd_op", "gewijzigd_op", "gronden", "hash", "herinnerd_na_op", "herinnerd_vooraf_op", "id", "leerling_id", "naam", "ondertekend_op", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "teruggave", "terugplaatsing", "uiterlijk_op", "verklaart_onafhankelijk", "vervallen_op", "vervallen_reden", "vervangt_id", "waarom_geen_arrangement", "werkgever") VALUES (NEW."aanvraag_id", NEW."aanvulling_gevraagd", NEW."categorie", NEW."deskundige_id", NEW."discipline", NEW."doelen", NEW."duur_tot_en_met", NEW."duur_weken", NEW."gevraagd_op", NEW."gewijzigd_op", NEW."gronden", NEW."hash", NEW."herinnerd_na_op", NEW."herinnerd_vooraf_op", NEW."id", NEW."leerling_id", NEW."naam", NEW."ondertekend_op", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."registratie", NEW."teruggave", NEW."terugplaatsing", NEW."uiterlijk_op", NEW."verklaart_onafhankelijk", NEW."vervallen_op", NEW."vervallen_reden", NEW."vervangt_id", NEW."waarom_geen_arrangement", NEW."werkgever"); RETURN NULL;', hash='b12bf97c4b59fd2724836bdd843cc0ece83c12aa', operation='INSERT', pgid='pgtrigger_insert_insert_897ac', table='toewijzing_deskundigenadvies', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='deskundigenadvies',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_deskundigenadviesevent" ("aanvraag_id", "aanvulling_gevraagd", "categorie", "deskundige_id", "discipline", "doelen", "duur_tot_en_met", "duur_weken", "gevraagd_op", "gewijzigd_op", "gronden", "hash", "herinnerd_na_op", "herinnerd_vooraf_op", "id", "leerling_id", "naam", "ondertekend_op", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "teruggave", "terugplaatsing", "uiterlijk_op", "verklaart_onafhankelijk", "vervallen_op", "vervallen_reden", "vervangt_id", "waarom_geen_arrangement", "werkgever") VALUES (NEW."aanvraag_id", NEW."aanvulling_gevraagd", NEW."categorie", NEW."deskundige_id", NEW."discipline", NEW."doelen", NEW."duur_tot_en_met", NEW."duur_weken", NEW."gevraagd_op", NEW."gewijzigd_op", NEW."gronden", NEW."hash", NEW."herinnerd_na_op", NEW."herinnerd_vooraf_op", NEW."id", NEW."leerling_id", NEW."naam", NEW."ondertekend_op", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."registratie", NEW."teruggave", NEW."terugplaatsing", NEW."uiterlijk_op", NEW."verklaart_onafhankelijk", NEW."vervallen_op", NEW."vervallen_reden", NEW."vervangt_id", NEW."waarom_geen_arrangement", NEW."werkgever"); RETURN NULL;', hash='208c2e6b735bf4ecd66852f8373ef90e862d2d52', operation='UPDATE', pgid='pgtrigger_update_update_261c5', table='toewijzing_deskundigenadvies', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='deskundigenadvies',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_deskundigenadviesevent" ("aanvraag_id", "aanvulling_gevraagd", "categorie", "deskundige_id", "discipline", "doelen", "duur_tot_en_met", "duur_weken", "gevraagd_op", "gewijzigd_op", "gronden", "hash", "herinnerd_na_op", "herinnerd_vooraf_op", "id", "leerling_id", "naam", "ondertekend_op", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "teruggave", "terugplaatsing", "uiterlijk_op", "verklaart_onafhankelijk", "vervallen_op", "vervallen_reden", "vervangt_id", "waarom_geen_arrangement", "werkgever") VALUES (OLD."aanvraag_id", OLD."aanvulling_gevraagd", OLD."categorie", OLD."deskundige_id", OLD."discipline", OLD."doelen", OLD."duur_tot_en_met", OLD."duur_weken", OLD."gevraagd_op", OLD."gewijzigd_op", OLD."gronden", OLD."hash", OLD."herinnerd_na_op", OLD."herinnerd_vooraf_op", OLD."id", OLD."leerling_id", OLD."naam", OLD."ondertekend_op", OLD."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."registratie", OLD."teruggave", OLD."terugplaatsing", OLD."uiterlijk_op", OLD."verklaart_onafhankelijk", OLD."vervallen_op", OLD."vervallen_reden", OLD."vervangt_id", OLD."waarom_geen_arrangement", OLD."werkgever"); RETURN NULL;', hash='92f4977010a851c2f0b71b36bd7b76603c3204d5', operation='DELETE', pgid='pgtrigger_delete_delete_924a7', table='toewijzing_deskundigenadvies', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='deskundigenadvies',
                    constraint=models.UniqueConstraint(condition=models.Q(('vervallen_op__isnull', True), ('vervangt__isnull', True)), fields=('aanvraag', 'deskundige'), name='advies_uniek_per_deskundige'),
                ),
                migrations.AddConstraint(
                    model_name='deskundigenadvies',
                    constraint=models.UniqueConstraint(condition=models.Q(('vervallen_op__isnull', True)), fields=('vervangt',), name='advies_een_aanvulling_tegelijk'),
                ),
                migrations.AddConstraint(
                    model_name='deskundigenadvies',
                    constraint=models.CheckConstraint(condition=models.Q(('vervangt__isnull', True), models.Q(('aanvulling_gevraagd', ''), _negated=True), _connector='OR'), name='advies_aanvulling_heeft_reden'),
                ),
                migrations.AddConstraint(
                    model_name='deskundigenadvies',
                    constraint=models.CheckConstraint(condition=models.Q(('teruggave', ''), models.Q(('vervallen_op__isnull', False), models.Q(('vervallen_reden', ''), _negated=True)), _connector='OR'), name='advies_teruggave_is_vervallen'),
                ),
                migrations.AddField(
                    model_name='adviesinstelling',
                    name='swv',
                    field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='adviesinstelling', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='adviesinstellingevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.adviesinstelling'),
                ),
                migrations.AddField(
                    model_name='adviesinstellingevent',
                    name='swv',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='adviesopdracht',
                    name='advies',
                    field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='opdracht', to='toewijzing.deskundigenadvies'),
                ),
                migrations.AddField(
                    model_name='adviesopdracht',
                    name='deskundige',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='adviesopdracht',
                    name='swv',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='adviesopdrachtevent',
                    name='advies',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.deskundigenadvies'),
                ),
                migrations.AddField(
                    model_name='adviesopdrachtevent',
                    name='deskundige',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='adviesopdrachtevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.adviesopdracht'),
                ),
                migrations.AddField(
                    model_name='adviesopdrachtevent',
                    name='swv',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='adviestarief',
                    name='deskundige',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='adviestarief',
                    name='door',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='adviestarief',
                    name='swv',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='adviestariefevent',
                    name='deskundige',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='adviestariefevent',
                    name='door',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='adviestariefevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.adviestarief'),
                ),
                migrations.AddField(
                    model_name='adviestariefevent',
                    name='swv',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='pooldeelname',
                    name='deskundige',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='pooldeelname',
                    name='swv',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='pooldeelnameevent',
                    name='deskundige',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='pooldeelnameevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.pooldeelname'),
                ),
                migrations.AddField(
                    model_name='pooldeelnameevent',
                    name='swv',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddConstraint(
                    model_name='adviesinstelling',
                    constraint=models.CheckConstraint(condition=models.Q(('dagen_na__lte', 30), ('dagen_vooraf__lte', 30)), name='adviesinstelling_dagen'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='adviesinstelling',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_adviesinstellingevent" ("dagen_na", "dagen_vooraf", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id") VALUES (NEW."dagen_na", NEW."dagen_vooraf", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."swv_id"); RETURN NULL;', hash='47a01daf691e0305bdec89c5538ad0193c0997b2', operation='INSERT', pgid='pgtrigger_insert_insert_2ced1', table='toewijzing_adviesinstelling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='adviesinstelling',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_adviesinstellingevent" ("dagen_na", "dagen_vooraf", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id") VALUES (NEW."dagen_na", NEW."dagen_vooraf", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."swv_id"); RETURN NULL;', hash='9c283f7310c69946b9470f497e8e20c825cabb9d', operation='UPDATE', pgid='pgtrigger_update_update_6357d', table='toewijzing_adviesinstelling', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='adviesinstelling',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_adviesinstellingevent" ("dagen_na", "dagen_vooraf", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id") VALUES (OLD."dagen_na", OLD."dagen_vooraf", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."swv_id"); RETURN NULL;', hash='8f87ba8854474af8818abda51ee7ba277d59c714', operation='DELETE', pgid='pgtrigger_delete_delete_2503c', table='toewijzing_adviesinstelling', when='AFTER')),
                ),
                migrations.AddIndex(
                    model_name='adviesopdracht',
                    index=models.Index(fields=['swv', '-gevraagd_op', '-id'], name='adviesopdracht_dag'),
                ),
                migrations.AddIndex(
                    model_name='adviesopdracht',
                    index=models.Index(condition=models.Q(('stand', 'gevraagd')), fields=['swv', 'deskundige'], name='adviesopdracht_open'),
                ),
                migrations.AddConstraint(
                    model_name='adviesopdracht',
                    constraint=models.CheckConstraint(condition=models.Q(('stand__in', ['gevraagd', 'ondertekend', 'vervallen'])), name='adviesopdracht_stand'),
                ),
                migrations.AddConstraint(
                    model_name='adviesopdracht',
                    constraint=models.CheckConstraint(condition=models.Q(('tarief__isnull', True), ('tarief__gte', 0), _connector='OR'), name='adviesopdracht_tarief'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='adviesopdracht',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_adviesopdrachtevent" ("advies_id", "deskundige_id", "gevraagd_op", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stand", "stand_op", "swv_id", "tarief") VALUES (NEW."advies_id", NEW."deskundige_id", NEW."gevraagd_op", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."stand", NEW."stand_op", NEW."swv_id", NEW."tarief"); RETURN NULL;', hash='6dbe5cb6ab8bbde483620825a2da68fb637ee60c', operation='INSERT', pgid='pgtrigger_insert_insert_cc7c7', table='toewijzing_adviesopdracht', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='adviesopdracht',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_adviesopdrachtevent" ("advies_id", "deskundige_id", "gevraagd_op", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stand", "stand_op", "swv_id", "tarief") VALUES (NEW."advies_id", NEW."deskundige_id", NEW."gevraagd_op", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."stand", NEW."stand_op", NEW."swv_id", NEW."tarief"); RETURN NULL;', hash='2509b77fb3a83eb0e38a6e432f286ec458d1cbd9', operation='UPDATE', pgid='pgtrigger_update_update_55ae4', table='toewijzing_adviesopdracht', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='adviesopdracht',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_adviesopdrachtevent" ("advies_id", "deskundige_id", "gevraagd_op", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stand", "stand_op", "swv_id", "tarief") VALUES (OLD."advies_id", OLD."deskundige_id", OLD."gevraagd_op", OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."stand", OLD."stand_op", OLD."swv_id", OLD."tarief"); RETURN NULL;', hash='fa74dde1f58cd31253b719be24a1ab8b36c62d1e', operation='DELETE', pgid='pgtrigger_delete_delete_30123', table='toewijzing_adviesopdracht', when='AFTER')),
                ),
                migrations.AddIndex(
                    model_name='adviestarief',
                    index=models.Index(fields=['swv', 'deskundige', 'van'], name='adviestarief_dag'),
                ),
                migrations.AddConstraint(
                    model_name='adviestarief',
                    constraint=models.CheckConstraint(condition=models.Q(('bedrag__gte', 0)), name='adviestarief_bedrag'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='adviestarief',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_adviestariefevent" ("bedrag", "deskundige_id", "door_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "van") VALUES (NEW."bedrag", NEW."deskundige_id", NEW."door_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."swv_id", NEW."van"); RETURN NULL;', hash='ef43dc5d1c4c0c31e7a2d30be81aa8fdda69c28a', operation='INSERT', pgid='pgtrigger_insert_insert_613c2', table='toewijzing_adviestarief', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='adviestarief',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_adviestariefevent" ("bedrag", "deskundige_id", "door_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "van") VALUES (NEW."bedrag", NEW."deskundige_id", NEW."door_id", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."swv_id", NEW."van"); RETURN NULL;', hash='ca883842f0ad355759ec2e59d8ac6ba0b341ab51', operation='UPDATE', pgid='pgtrigger_update_update_58793', table='toewijzing_adviestarief', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='adviestarief',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_adviestariefevent" ("bedrag", "deskundige_id", "door_id", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "van") VALUES (OLD."bedrag", OLD."deskundige_id", OLD."door_id", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."swv_id", OLD."van"); RETURN NULL;', hash='33b9e7421c1f86a0ec742787600045054e80029d', operation='DELETE', pgid='pgtrigger_delete_delete_b3a77', table='toewijzing_adviestarief', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='pooldeelname',
                    constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['vast', 'oproep'])), name='pooldeelname_soort'),
                ),
                migrations.AddConstraint(
                    model_name='pooldeelname',
                    constraint=models.CheckConstraint(condition=models.Q(('hoogstens_open__isnull', True), ('hoogstens_open__gte', 1), _connector='OR'), name='pooldeelname_hoogstens'),
                ),
                migrations.AddConstraint(
                    model_name='pooldeelname',
                    constraint=models.CheckConstraint(condition=models.Q(('tot__isnull', True), ('tot__gte', models.F('van')), _connector='OR'), name='pooldeelname_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='pooldeelname',
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(swv.organisatie.models.periode.DateRange('van', 'tot', django.contrib.postgres.fields.ranges.RangeBoundary()), '&&'), ('swv', '='), ('deskundige', '=')], name='pooldeelname_geen_overlap'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='pooldeelname',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_pooldeelnameevent" ("deskundige_id", "hoogstens_open", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "swv_id", "tot", "van") VALUES (NEW."deskundige_id", NEW."hoogstens_open", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;', hash='95df9f1ee1dff30d29049a5898b8d14cc16e4dde', operation='INSERT', pgid='pgtrigger_insert_insert_433a4', table='toewijzing_pooldeelname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='pooldeelname',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_pooldeelnameevent" ("deskundige_id", "hoogstens_open", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "swv_id", "tot", "van") VALUES (NEW."deskundige_id", NEW."hoogstens_open", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;', hash='bf166e0552c7023a11684d7d084b3cd27e77988e', operation='UPDATE', pgid='pgtrigger_update_update_95978', table='toewijzing_pooldeelname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='pooldeelname',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_pooldeelnameevent" ("deskundige_id", "hoogstens_open", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "swv_id", "tot", "van") VALUES (OLD."deskundige_id", OLD."hoogstens_open", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort", OLD."swv_id", OLD."tot", OLD."van"); RETURN NULL;', hash='5b8b20c42d53b9e653fe377a4b6506638370335d', operation='DELETE', pgid='pgtrigger_delete_delete_e5f8c', table='toewijzing_pooldeelname', when='AFTER')),
                ),
            ]
        ),
    ]
