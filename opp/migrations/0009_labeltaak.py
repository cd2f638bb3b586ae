"""What a school does once a pupil gets a label."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import swv.organisatie.models.periode
from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('leerlingen', '0009_grond_consult'),
        ('opp', '0008_labels_en_regels'),
        ('organisatie', '0016_schoolconsulent'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            changes=[
                migrations.CreateModel(
                    name='Labeltaak',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('wat', models.CharField(max_length=120)),
                        ('rol', models.CharField(choices=[('zorgcoordinator', 'zorgcoördinator'), ('schoolleider', 'schoolleider')], max_length=20)),
                        ('uiterlijk_op', models.DateField()),
                        ('gemaakt_op', models.DateTimeField(default=django.utils.timezone.now)),
                        ('gedaan_op', models.DateField(blank=True, null=True)),
                        ('tekst', models.TextField(blank=True, help_text='Wat er is gedaan.')),
                        ('vervallen_op', models.DateField(blank=True, null=True)),
                        ('gedaan_door', models.ForeignKey(blank=True, db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('gegeven', models.ForeignKey(help_text='Het label waarmee zij begon.', on_delete=django.db.models.deletion.PROTECT, related_name='taken', to='opp.leerlinglabel')),
                        ('leerling', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)s_set', to='leerlingen.leerling', verbose_name='leerling')),
                        ('school', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'verbose_name': 'taak bij een label',
                        'ordering': ['uiterlijk_op', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='Taakregel',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('wat', models.CharField(help_text='Bijvoorbeeld «Bespreek de leerling in het ondersteuningsteam».', max_length=120)),
                        ('rol', models.CharField(choices=[('zorgcoordinator', 'zorgcoördinator'), ('schoolleider', 'schoolleider')], max_length=20)),
                        ('aantal', models.PositiveSmallIntegerField(help_text='Zo veel dagen of weken na de eerste dag van het label.')),
                        ('eenheid', models.CharField(choices=[('dagen', 'dagen'), ('weken', 'weken')], max_length=6)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop zij niet meer geldt.', null=True)),
                        ('label', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='taakregels', to='opp.label')),
                        ('swv', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'ordering': ['label', 'wat', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='LabeltaakEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('wat', models.CharField(max_length=120)),
                        ('rol', models.CharField(choices=[('zorgcoordinator', 'zorgcoördinator'), ('schoolleider', 'schoolleider')], max_length=20)),
                        ('uiterlijk_op', models.DateField()),
                        ('gemaakt_op', models.DateTimeField(default=django.utils.timezone.now)),
                        ('gedaan_op', models.DateField(blank=True, null=True)),
                        ('tekst', models.TextField(blank=True, help_text='Wat er is gedaan.')),
                        ('vervallen_op', models.DateField(blank=True, null=True)),
                        ('gedaan_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('gegeven', models.ForeignKey(db_constraint=False, help_text='Het label waarmee zij begon.', on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='opp.leerlinglabel')),
                        ('leerling', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='leerlingen.leerling', verbose_name='leerling')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='opp.labeltaak')),
                        ('school', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                        ('regel', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='opp.taakregel')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.AddField(
                    model_name='labeltaak',
                    name='regel',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='opp.taakregel'),
                ),
                migrations.CreateModel(
                    name='TaakregelEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('wat', models.CharField(help_text='Bijvoorbeeld «Bespreek de leerling in het ondersteuningsteam».', max_length=120)),
                        ('rol', models.CharField(choices=[('zorgcoordinator', 'zorgcoördinator'), ('schoolleider', 'schoolleider')], max_length=20)),
                        ('aantal', models.PositiveSmallIntegerField(help_text='Zo veel dagen of weken na de eerste dag van het label.')),
                        ('eenheid', models.CharField(choices=[('dagen', 'dagen'), ('weken', 'weken')], max_length=6)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop zij niet meer geldt.', null=True)),
                        ('label', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='opp.label')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='opp.taakregel')),
                        ('swv', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.AddConstraint(
                    model_name='taakregel',
                    constraint=models.CheckConstraint(condition=models.Q(('tot__isnull', True), ('tot__gte', models.F('van')), _connector='OR'), name='taakregel_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='taakregel',
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(swv.organisatie.models.periode.DateRange('van', 'tot', django.contrib.postgres.fields.ranges.RangeBoundary()), '&&'), ('swv', '='), ('label', '='), ('wat', '=')], name='taakregel_geen_overlap'),
                ),
                migrations.AddConstraint(
                    model_name='taakregel',
                    constraint=models.CheckConstraint(condition=models.Q(('rol__in', ('zorgcoordinator', 'schoolleider'))), name='taakregel_rol'),
                ),
                migrations.AddConstraint(
                    model_name='taakregel',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('aantal__gte', 1), ('aantal__lte', 365), ('eenheid', 'dagen')), models.Q(('aantal__gte', 1), ('aantal__lte', 52), ('eenheid', 'weken')), _connector='OR'), name='taakregel_termijn'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='taakregel',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "opp_taakregelevent" ("aantal", "eenheid", "id", "label_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "swv_id", "tot", "van", "wat") VALUES (NEW."aantal", NEW."eenheid", NEW."id", NEW."label_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."rol", NEW."swv_id", NEW."tot", NEW."van", NEW."wat"); RETURN NULL;', hash='6325c6455bb07d4c7ca8eb7f5ce4f7b264e5c5a9', operation='INSERT', pgid='pgtrigger_insert_insert_02674', table='opp_taakregel', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='taakregel',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "opp_taakregelevent" ("aantal", "eenheid", "id", "label_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "swv_id", "tot", "van", "wat") VALUES (NEW."aantal", NEW."eenheid", NEW."id", NEW."label_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."rol", NEW."swv_id", NEW."tot", NEW."van", NEW."wat"); RETURN NULL;', hash='c0e7f586112665d7b837e3dbb712cdbc13b58c00', operation='UPDATE', pgid='pgtrigger_update_update_49b3b', table='opp_taakregel', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='taakregel',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "opp_taakregelevent" ("aantal", "eenheid", "id", "label_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "swv_id", "tot", "van", "wat") VALUES (OLD."aantal", OLD."eenheid", OLD."id", OLD."label_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."rol", OLD."swv_id", OLD."tot", OLD."van", OLD."wat"); RETURN NULL;', hash='bc97554e2a5e95c4e1e05ddf2e0692e5bd173fbd', operation='DELETE', pgid='pgtrigger_delete_delete_6d5fc', table='opp_taakregel', when='AFTER')),
                ),
                migrations.AddIndex(
                    model_name='labeltaak',
                    index=models.Index(condition=models.Q(('gedaan_op__isnull', True), ('vervallen_op__isnull', True)), fields=['school', 'rol', 'uiterlijk_op'], name='labeltaak_open'),
                ),
                migrations.AddConstraint(
                    model_name='labeltaak',
                    constraint=models.CheckConstraint(condition=models.Q(('rol__in', ('zorgcoordinator', 'schoolleider'))), name='labeltaak_rol'),
                ),
                migrations.AddConstraint(
                    model_name='labeltaak',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('gedaan_door__isnull', True), ('gedaan_op__isnull', True), ('tekst', '')), models.Q(('gedaan_door__isnull', False), ('gedaan_op__isnull', False), ('vervallen_op__isnull', True), models.Q(('tekst', ''), _negated=True)), _connector='OR'), name='labeltaak_gedaan_met_zin'),
                ),
                migrations.AddConstraint(
                    model_name='labeltaak',
                    constraint=models.UniqueConstraint(condition=models.Q(('gedaan_op__isnull', True), ('vervallen_op__isnull', True)), fields=('leerling', 'school', 'regel'), name='labeltaak_een_open'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='labeltaak',
                    trigger=pgtrigger.compiler.Trigger(name='klaar', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."gedaan_op" IS NOT NULL OR OLD."vervallen_op" IS NOT NULL)', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='51a40a07eea89cdc02814a0cf7bcbba5595495c8', operation='UPDATE', pgid='pgtrigger_klaar_c1a8d', table='opp_labeltaak', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='labeltaak',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "opp_labeltaakevent" ("gedaan_door_id", "gedaan_op", "gegeven_id", "gemaakt_op", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regel_id", "rol", "school_id", "tekst", "uiterlijk_op", "vervallen_op", "wat") VALUES (NEW."gedaan_door_id", NEW."gedaan_op", NEW."gegeven_id", NEW."gemaakt_op", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."regel_id", NEW."rol", NEW."school_id", NEW."tekst", NEW."uiterlijk_op", NEW."vervallen_op", NEW."wat"); RETURN NULL;', hash='90bdf6af7a830e3ca11a36ba77e412a86a3605da', operation='INSERT', pgid='pgtrigger_insert_insert_be2b9', table='opp_labeltaak', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='labeltaak',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "opp_labeltaakevent" ("gedaan_door_id", "gedaan_op", "gegeven_id", "gemaakt_op", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regel_id", "rol", "school_id", "tekst", "uiterlijk_op", "vervallen_op", "wat") VALUES (NEW."gedaan_door_id", NEW."gedaan_op", NEW."gegeven_id", NEW."gemaakt_op", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."regel_id", NEW."rol", NEW."school_id", NEW."tekst", NEW."uiterlijk_op", NEW."vervallen_op", NEW."wat"); RETURN NULL;', hash='d57ca75c2350b5a5f016422496d26bac1929d9cd', operation='UPDATE', pgid='pgtrigger_update_update_87ec4', table='opp_labeltaak', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='labeltaak',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "opp_labeltaakevent" ("gedaan_door_id", "gedaan_op", "gegeven_id", "gemaakt_op", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regel_id", "rol", "school_id", "tekst", "uiterlijk_op", "vervallen_op", "wat") VALUES (OLD."gedaan_door_id", OLD."gedaan_op", OLD."gegeven_id", OLD."gemaakt_op", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."regel_id", OLD."rol", OLD."school_id", OLD."tekst", OLD."uiterlijk_op", OLD."vervallen_op", OLD."wat"); RETURN NULL;', hash='c5db78a70fb5b610962413086094925bdc5b51f8', operation='DELETE', pgid='pgtrigger_delete_delete_cd339', table='opp_labeltaak', when='AFTER')),
                ),
            ]
        ),
    ]
