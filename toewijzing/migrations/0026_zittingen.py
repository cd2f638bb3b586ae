"""A meeting is of a body; members vote and recuse themselves by hand, and others are invited by name."""

import django.contrib.postgres.fields
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
        ('leerlingen', '0008_kwalificatie'),
        ('organen', '0002_commissie'),
        ('organisatie', '0014_sorteernaam'),
        ('toewijzing', '0025_deskundigen_gegevens'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                migrations.CreateModel(
                    name='Lidstem',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('keuze', models.CharField(choices=[('voor', 'voor'), ('tegen', 'tegen'), ('onthouding', 'onthoudt zich van stemming'), ('niet_aanwezig', 'niet aanwezig')], max_length=14)),
                        ('toelichting', models.TextField(blank=True)),
                        ('minderheid', models.TextField(blank=True, help_text='Minderheidsstandpunt; komt in de besluitenlijst.')),
                        ('met_naam', models.BooleanField(default=False, help_text='Het lid wil zijn naam bij het minderheidsstandpunt.')),
                        ('zelf', models.BooleanField(default=True, help_text='Het lid gaf de stem zelf; anders legde de voorzitter hem vast.')),
                        ('op', models.DateTimeField(default=django.utils.timezone.now)),
                    ],
                    options={
                        'ordering': ['pk'],
                    },
                ),
                migrations.CreateModel(
                    name='LidstemEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('keuze', models.CharField(choices=[('voor', 'voor'), ('tegen', 'tegen'), ('onthouding', 'onthoudt zich van stemming'), ('niet_aanwezig', 'niet aanwezig')], max_length=14)),
                        ('toelichting', models.TextField(blank=True)),
                        ('minderheid', models.TextField(blank=True, help_text='Minderheidsstandpunt; komt in de besluitenlijst.')),
                        ('met_naam', models.BooleanField(default=False, help_text='Het lid wil zijn naam bij het minderheidsstandpunt.')),
                        ('zelf', models.BooleanField(default=True, help_text='Het lid gaf de stem zelf; anders legde de voorzitter hem vast.')),
                        ('op', models.DateTimeField(default=django.utils.timezone.now)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Zittingsgast',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('naam', models.CharField(max_length=200)),
                        ('organisatie', models.CharField(max_length=100)),
                    ],
                    options={
                        'ordering': ['naam', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='ZittingsgastEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('naam', models.CharField(max_length=200)),
                        ('organisatie', models.CharField(max_length=100)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='agendapunt',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='agendapunt',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='agendapunt',
                    name='delete_delete',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='verschoning',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='verschoning',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='verschoning',
                    name='delete_delete',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='zitting',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='zitting',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='zitting',
                    name='delete_delete',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='zittingsdeelname',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='zittingsdeelname',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='zittingsdeelname',
                    name='delete_delete',
                ),
                migrations.RemoveConstraint(
                    model_name='verschoning',
                    name='verschoning_uniek',
                ),
                migrations.RemoveConstraint(
                    model_name='zitting',
                    name='zitting_uniek_per_dag',
                ),
                migrations.AddField(
                    model_name='agendapunt',
                    name='voorlopig',
                    field=models.BooleanField(db_default=False, default=False, help_text='Op de agenda terwijl er nog adviezen onderweg zijn.'),
                ),
                migrations.AddField(
                    model_name='agendapuntevent',
                    name='voorlopig',
                    field=models.BooleanField(db_default=False, default=False, help_text='Op de agenda terwijl er nog adviezen onderweg zijn.'),
                ),
                migrations.AddField(
                    model_name='verschoning',
                    name='met_de_hand',
                    field=models.BooleanField(db_default=False, default=False, help_text='Door het lid of de voorzitter gezegd; anders volgt het uit een band.'),
                ),
                migrations.AddField(
                    model_name='verschoning',
                    name='vervallen_op',
                    field=models.DateTimeField(blank=True, help_text='Bij vergissing vastgelegd: doet toch mee.', null=True),
                ),
                migrations.AddField(
                    model_name='verschoningevent',
                    name='met_de_hand',
                    field=models.BooleanField(db_default=False, default=False, help_text='Door het lid of de voorzitter gezegd; anders volgt het uit een band.'),
                ),
                migrations.AddField(
                    model_name='verschoningevent',
                    name='vervallen_op',
                    field=models.DateTimeField(blank=True, help_text='Bij vergissing vastgelegd: doet toch mee.', null=True),
                ),
                migrations.AddField(
                    model_name='zitting',
                    name='orgaan',
                    field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organen.orgaan'),
                ),
                migrations.AddField(
                    model_name='zitting',
                    name='quorum_functies',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('voorzitter', 'voorzitter'), ('secretaris', 'secretaris'), ('lid', 'lid'), ('adviseur', 'adviseur'), ('toehoorder', 'toehoorder'), ('van_buiten', 'van buiten')], max_length=12), blank=True, db_default=[], default=list, help_text='Wie er per zaak altijd bij is.', size=None),
                ),
                migrations.AddField(
                    model_name='zitting',
                    name='wijze',
                    field=models.CharField(choices=[('vergadering', 'vergadering op een dag, met een agenda'), ('schriftelijk', 'schriftelijke ronde, met een laatste dag'), ('een_lid', 'één lid adviseert namens allen')], db_default='vergadering', default='vergadering', max_length=12),
                ),
                migrations.AddField(
                    model_name='zittingevent',
                    name='orgaan',
                    field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organen.orgaan'),
                ),
                migrations.AddField(
                    model_name='zittingevent',
                    name='quorum_functies',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('voorzitter', 'voorzitter'), ('secretaris', 'secretaris'), ('lid', 'lid'), ('adviseur', 'adviseur'), ('toehoorder', 'toehoorder'), ('van_buiten', 'van buiten')], max_length=12), blank=True, db_default=[], default=list, help_text='Wie er per zaak altijd bij is.', size=None),
                ),
                migrations.AddField(
                    model_name='zittingevent',
                    name='wijze',
                    field=models.CharField(choices=[('vergadering', 'vergadering op een dag, met een agenda'), ('schriftelijk', 'schriftelijke ronde, met een laatste dag'), ('een_lid', 'één lid adviseert namens allen')], db_default='vergadering', default='vergadering', max_length=12),
                ),
                migrations.AddField(
                    model_name='zittingsdeelname',
                    name='functie',
                    field=models.CharField(choices=[('voorzitter', 'voorzitter'), ('secretaris', 'secretaris'), ('lid', 'lid'), ('adviseur', 'adviseur'), ('toehoorder', 'toehoorder'), ('van_buiten', 'van buiten')], db_default='lid', default='lid', max_length=12),
                ),
                migrations.AddField(
                    model_name='zittingsdeelname',
                    name='stemrecht',
                    field=models.BooleanField(db_default=True, default=True),
                ),
                migrations.AddField(
                    model_name='zittingsdeelnameevent',
                    name='functie',
                    field=models.CharField(choices=[('voorzitter', 'voorzitter'), ('secretaris', 'secretaris'), ('lid', 'lid'), ('adviseur', 'adviseur'), ('toehoorder', 'toehoorder'), ('van_buiten', 'van buiten')], db_default='lid', default='lid', max_length=12),
                ),
                migrations.AddField(
                    model_name='zittingsdeelnameevent',
                    name='stemrecht',
                    field=models.BooleanField(db_default=True, default=True),
                ),
                migrations.AlterField(
                    model_name='zitting',
                    name='datum',
                    field=models.DateField(help_text='Van een schriftelijke ronde: de laatste dag om te stemmen.'),
                ),
                migrations.AlterField(
                    model_name='zittingevent',
                    name='datum',
                    field=models.DateField(help_text='Van een schriftelijke ronde: de laatste dag om te stemmen.'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='agendapunt',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_agendapuntevent" ("aanvraag_id", "categorie", "id", "leerling_id", "minuten", "motivering", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vervallen_op", "volgorde", "voorlopig", "zitting_id") VALUES (NEW."aanvraag_id", NEW."categorie", NEW."id", NEW."leerling_id", NEW."minuten", NEW."motivering", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."vervallen_op", NEW."volgorde", NEW."voorlopig", NEW."zitting_id"); RETURN NULL;', hash='5b057247f34d8d28f5bdad3211d3acf7f1496267', operation='INSERT', pgid='pgtrigger_insert_insert_8b682', table='toewijzing_agendapunt', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='agendapunt',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_agendapuntevent" ("aanvraag_id", "categorie", "id", "leerling_id", "minuten", "motivering", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vervallen_op", "volgorde", "voorlopig", "zitting_id") VALUES (NEW."aanvraag_id", NEW."categorie", NEW."id", NEW."leerling_id", NEW."minuten", NEW."motivering", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."vervallen_op", NEW."volgorde", NEW."voorlopig", NEW."zitting_id"); RETURN NULL;', hash='cff110af2dbd88cbac6e8f80e1dbe079236f7c55', operation='UPDATE', pgid='pgtrigger_update_update_44197', table='toewijzing_agendapunt', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='agendapunt',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_agendapuntevent" ("aanvraag_id", "categorie", "id", "leerling_id", "minuten", "motivering", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vervallen_op", "volgorde", "voorlopig", "zitting_id") VALUES (OLD."aanvraag_id", OLD."categorie", OLD."id", OLD."leerling_id", OLD."minuten", OLD."motivering", OLD."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."vervallen_op", OLD."volgorde", OLD."voorlopig", OLD."zitting_id"); RETURN NULL;', hash='b72c315a528b6705ed20605d41ed695c3cffea54', operation='DELETE', pgid='pgtrigger_delete_delete_31243', table='toewijzing_agendapunt', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='verschoning',
                    trigger=pgtrigger.compiler.Trigger(name='geadviseerd', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_agendapunt a where a.id = old.agendapunt_id and a.oordeel <> '') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_agendapunt a where a.id = new.agendapunt_id and a.oordeel <> '') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op = 'DELETE' then return old; end if;\n        return new;\n    ", hash='5951f3dbd5f7c6089344ce5776d612a10262e8a2', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_geadviseerd_5a832', table='toewijzing_verschoning', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='verschoning',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_verschoningevent" ("agendapunt_id", "gebruiker_id", "id", "leerling_id", "met_de_hand", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "vervallen_op") VALUES (NEW."agendapunt_id", NEW."gebruiker_id", NEW."id", NEW."leerling_id", NEW."met_de_hand", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."reden", NEW."vervallen_op"); RETURN NULL;', hash='f9ac6d1e25263def662d99d87ad9be488a0903df', operation='INSERT', pgid='pgtrigger_insert_insert_3a01b', table='toewijzing_verschoning', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='verschoning',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_verschoningevent" ("agendapunt_id", "gebruiker_id", "id", "leerling_id", "met_de_hand", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "vervallen_op") VALUES (NEW."agendapunt_id", NEW."gebruiker_id", NEW."id", NEW."leerling_id", NEW."met_de_hand", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."reden", NEW."vervallen_op"); RETURN NULL;', hash='86a311530beb00b7f1e6d6544cab18010c55cf7c', operation='UPDATE', pgid='pgtrigger_update_update_825a6', table='toewijzing_verschoning', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='verschoning',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_verschoningevent" ("agendapunt_id", "gebruiker_id", "id", "leerling_id", "met_de_hand", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "vervallen_op") VALUES (OLD."agendapunt_id", OLD."gebruiker_id", OLD."id", OLD."leerling_id", OLD."met_de_hand", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."reden", OLD."vervallen_op"); RETURN NULL;', hash='2c1d64f725409ffc106d7456a04b41433e2c4623', operation='DELETE', pgid='pgtrigger_delete_delete_1a5cb', table='toewijzing_verschoning', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zitting',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_zittingevent" ("begintijd", "datum", "id", "orgaan_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "quorum", "quorum_functies", "sluitingsdatum", "status", "swv_id", "wijze") VALUES (NEW."begintijd", NEW."datum", NEW."id", NEW."orgaan_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."plaats", NEW."quorum", NEW."quorum_functies", NEW."sluitingsdatum", NEW."status", NEW."swv_id", NEW."wijze"); RETURN NULL;', hash='ba0cab2b1fb32fc7ff25a7ebaf430cc33069019b', operation='INSERT', pgid='pgtrigger_insert_insert_4b23c', table='toewijzing_zitting', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zitting',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_zittingevent" ("begintijd", "datum", "id", "orgaan_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "quorum", "quorum_functies", "sluitingsdatum", "status", "swv_id", "wijze") VALUES (NEW."begintijd", NEW."datum", NEW."id", NEW."orgaan_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plaats", NEW."quorum", NEW."quorum_functies", NEW."sluitingsdatum", NEW."status", NEW."swv_id", NEW."wijze"); RETURN NULL;', hash='f29261a6a1b253b0702fba110087b72097312dce', operation='UPDATE', pgid='pgtrigger_update_update_59b17', table='toewijzing_zitting', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zitting',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_zittingevent" ("begintijd", "datum", "id", "orgaan_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "quorum", "quorum_functies", "sluitingsdatum", "status", "swv_id", "wijze") VALUES (OLD."begintijd", OLD."datum", OLD."id", OLD."orgaan_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."plaats", OLD."quorum", OLD."quorum_functies", OLD."sluitingsdatum", OLD."status", OLD."swv_id", OLD."wijze"); RETURN NULL;', hash='726391141c384b9aa2e31fd1a2cd7d4bddeca285', operation='DELETE', pgid='pgtrigger_delete_delete_af350', table='toewijzing_zitting', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zittingsdeelname',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_zittingsdeelnameevent" ("aanwezig", "functie", "gebruiker_id", "id", "is_voorzitter", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stemrecht", "zitting_id") VALUES (NEW."aanwezig", NEW."functie", NEW."gebruiker_id", NEW."id", NEW."is_voorzitter", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."stemrecht", NEW."zitting_id"); RETURN NULL;', hash='f84644900ee714dfbac64e27740dac1571605850', operation='INSERT', pgid='pgtrigger_insert_insert_b4a20', table='toewijzing_zittingsdeelname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zittingsdeelname',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_zittingsdeelnameevent" ("aanwezig", "functie", "gebruiker_id", "id", "is_voorzitter", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stemrecht", "zitting_id") VALUES (NEW."aanwezig", NEW."functie", NEW."gebruiker_id", NEW."id", NEW."is_voorzitter", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."stemrecht", NEW."zitting_id"); RETURN NULL;', hash='9ff51a43b73b47cf6b7b91d0eb53688660eca156', operation='UPDATE', pgid='pgtrigger_update_update_f0dfe', table='toewijzing_zittingsdeelname', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zittingsdeelname',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_zittingsdeelnameevent" ("aanwezig", "functie", "gebruiker_id", "id", "is_voorzitter", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stemrecht", "zitting_id") VALUES (OLD."aanwezig", OLD."functie", OLD."gebruiker_id", OLD."id", OLD."is_voorzitter", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."stemrecht", OLD."zitting_id"); RETURN NULL;', hash='01c48bc39f405fc861850efa6b958e26a250a145', operation='DELETE', pgid='pgtrigger_delete_delete_d84c7', table='toewijzing_zittingsdeelname', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='agendapunt',
                    constraint=models.CheckConstraint(condition=models.Q(('oordeel', ''), ('voorlopig', False), _connector='OR'), name='agendapunt_voorlopig_zonder_advies'),
                ),
                migrations.AddConstraint(
                    model_name='verschoning',
                    constraint=models.UniqueConstraint(condition=models.Q(('vervallen_op__isnull', True)), fields=('agendapunt', 'gebruiker'), name='verschoning_geldt_eens'),
                ),
                migrations.AddConstraint(
                    model_name='verschoning',
                    constraint=models.CheckConstraint(condition=models.Q(('vervallen_op__isnull', True), ('met_de_hand', True), _connector='OR'), name='verschoning_band_vervalt_niet'),
                ),
                migrations.AddConstraint(
                    model_name='zitting',
                    constraint=models.UniqueConstraint(condition=models.Q(('status', 'vervallen'), _negated=True), fields=('orgaan', 'datum'), name='zitting_uniek_per_orgaan'),
                ),
                migrations.AddField(
                    model_name='lidstem',
                    name='agendapunt',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='stemmen', to='toewijzing.agendapunt'),
                ),
                migrations.AddField(
                    model_name='lidstem',
                    name='gebruiker',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='lidstem',
                    name='leerling',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)s_set', to='leerlingen.leerling', verbose_name='leerling'),
                ),
                migrations.AddField(
                    model_name='lidstemevent',
                    name='agendapunt',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.agendapunt'),
                ),
                migrations.AddField(
                    model_name='lidstemevent',
                    name='gebruiker',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='lidstemevent',
                    name='leerling',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='leerlingen.leerling', verbose_name='leerling'),
                ),
                migrations.AddField(
                    model_name='lidstemevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.lidstem'),
                ),
                migrations.AddField(
                    model_name='zittingsgast',
                    name='zitting',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='gasten', to='toewijzing.zitting'),
                ),
                migrations.AddField(
                    model_name='zittingsgastevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.zittingsgast'),
                ),
                migrations.AddField(
                    model_name='zittingsgastevent',
                    name='zitting',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.zitting'),
                ),
                migrations.AddConstraint(
                    model_name='lidstem',
                    constraint=models.UniqueConstraint(fields=('agendapunt', 'gebruiker'), name='stem_uniek'),
                ),
                migrations.AddConstraint(
                    model_name='lidstem',
                    constraint=models.CheckConstraint(condition=models.Q(('keuze__in', ['voor', 'tegen', 'onthouding', 'niet_aanwezig'])), name='stem_keuze'),
                ),
                migrations.AddConstraint(
                    model_name='lidstem',
                    constraint=models.CheckConstraint(condition=models.Q(('met_naam', False), models.Q(('minderheid', ''), _negated=True), _connector='OR'), name='stem_naam_bij_standpunt'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='lidstem',
                    trigger=pgtrigger.compiler.Trigger(name='geadviseerd', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_agendapunt a where a.id = old.agendapunt_id and a.oordeel <> '') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_agendapunt a where a.id = new.agendapunt_id and a.oordeel <> '') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op = 'DELETE' then return old; end if;\n        return new;\n    ", hash='b2dce7939a389e58d3d857acceabee5e78d7043e', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_geadviseerd_51b22', table='toewijzing_lidstem', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='lidstem',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_lidstemevent" ("agendapunt_id", "gebruiker_id", "id", "keuze", "leerling_id", "met_naam", "minderheid", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toelichting", "zelf") VALUES (NEW."agendapunt_id", NEW."gebruiker_id", NEW."id", NEW."keuze", NEW."leerling_id", NEW."met_naam", NEW."minderheid", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."toelichting", NEW."zelf"); RETURN NULL;', hash='5dbdbe3fdedbd8df58404f40c9130b1a38dc352d', operation='INSERT', pgid='pgtrigger_insert_insert_f6a15', table='toewijzing_lidstem', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='lidstem',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_lidstemevent" ("agendapunt_id", "gebruiker_id", "id", "keuze", "leerling_id", "met_naam", "minderheid", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toelichting", "zelf") VALUES (NEW."agendapunt_id", NEW."gebruiker_id", NEW."id", NEW."keuze", NEW."leerling_id", NEW."met_naam", NEW."minderheid", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."toelichting", NEW."zelf"); RETURN NULL;', hash='c2fefd97334c5dbefccaade7f2fc15868f77acb9', operation='UPDATE', pgid='pgtrigger_update_update_c9613', table='toewijzing_lidstem', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='lidstem',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_lidstemevent" ("agendapunt_id", "gebruiker_id", "id", "keuze", "leerling_id", "met_naam", "minderheid", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toelichting", "zelf") VALUES (OLD."agendapunt_id", OLD."gebruiker_id", OLD."id", OLD."keuze", OLD."leerling_id", OLD."met_naam", OLD."minderheid", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."toelichting", OLD."zelf"); RETURN NULL;', hash='e970221a715280e3dd681d124946e04a58d96bf5', operation='DELETE', pgid='pgtrigger_delete_delete_588bb', table='toewijzing_lidstem', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='zittingsgast',
                    constraint=models.UniqueConstraint(fields=('zitting', 'naam', 'organisatie'), name='zittingsgast_uniek'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zittingsgast',
                    trigger=pgtrigger.compiler.Trigger(name='zitting_gehouden', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_zitting z where z.id = old.zitting_id and z.status <> 'gepland') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_zitting z where z.id = new.zitting_id and z.status <> 'gepland') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op = 'DELETE' then return old; end if;\n        return new;\n    ", hash='106b7e80115ed1addbaeff42c230252bab657c8b', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_zitting_gehouden_92bc4', table='toewijzing_zittingsgast', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zittingsgast',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_zittingsgastevent" ("id", "naam", "organisatie", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "zitting_id") VALUES (NEW."id", NEW."naam", NEW."organisatie", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."zitting_id"); RETURN NULL;', hash='166705918b7fb1bbebc08626c21c5649fe80faec', operation='INSERT', pgid='pgtrigger_insert_insert_82b0e', table='toewijzing_zittingsgast', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zittingsgast',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_zittingsgastevent" ("id", "naam", "organisatie", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "zitting_id") VALUES (NEW."id", NEW."naam", NEW."organisatie", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."zitting_id"); RETURN NULL;', hash='29d8942751f8064d467c0f2e52b5179367967e34', operation='UPDATE', pgid='pgtrigger_update_update_d9b19', table='toewijzing_zittingsgast', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='zittingsgast',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_zittingsgastevent" ("id", "naam", "organisatie", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "zitting_id") VALUES (OLD."id", OLD."naam", OLD."organisatie", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."zitting_id"); RETURN NULL;', hash='7cabf9004e8bb4e53f3d98064e989e1bf006677b', operation='DELETE', pgid='pgtrigger_delete_delete_db762', table='toewijzing_zittingsgast', when='AFTER')),
                ),
            ]
        ),
    ]
