"""Labels of an swv for pupils, rules by which an OPP is due, and types of OPP with a code of their own."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
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
        ('opp', '0007_sorteernaam'),
        ('organisatie', '0014_sorteernaam'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                migrations.CreateModel(
                    name='Label',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('naam', models.CharField(max_length=60)),
                        ('sorteernaam', models.GeneratedField(db_persist=True, expression=models.Func(django.db.models.functions.text.Lower('naam'), models.Value('àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'), models.Value('aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'), function='TRANSLATE', output_field=models.TextField()), output_field=models.CharField(db_collation='C', max_length=60))),
                        ('zwaarte', models.PositiveSmallIntegerField(blank=True, help_text='Leeg: dit label zegt niets over hoe zwaar de ondersteuning is.', null=True, validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(9)])),
                        ('uitleg', models.TextField(blank=True, help_text='Voor welke leerlingen is dit? In een of twee zinnen.')),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop scholen het niet meer geven.', null=True)),
                    ],
                    options={
                        'ordering': ['zwaarte', 'sorteernaam', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='LabelEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('naam', models.CharField(max_length=60)),
                        ('zwaarte', models.PositiveSmallIntegerField(blank=True, help_text='Leeg: dit label zegt niets over hoe zwaar de ondersteuning is.', null=True, validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(9)])),
                        ('uitleg', models.TextField(blank=True, help_text='Voor welke leerlingen is dit? In een of twee zinnen.')),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop scholen het niet meer geven.', null=True)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Leerlinglabel',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                        ('gegeven_op', models.DateTimeField(default=django.utils.timezone.now)),
                    ],
                    options={
                        'ordering': ['-van', '-pk'],
                    },
                ),
                migrations.CreateModel(
                    name='LeerlinglabelEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                        ('gegeven_op', models.DateTimeField(default=django.utils.timezone.now)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Oppregel',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('soortcode', models.CharField(max_length=20)),
                        ('grond', models.CharField(choices=[('steun', 'begin van extra ondersteuning'), ('aanvraag', 'aanvraag ingediend'), ('besproken', 'besproken in de commissie'), ('label', 'label van de leerling'), ('schoolwissel', 'komst van een andere school')], max_length=12)),
                        ('wat', models.CharField(blank=True, help_text='Code; leeg: elke soort.', max_length=40, verbose_name='soort aanvraag')),
                        ('weken', models.PositiveSmallIntegerField(default=6, help_text='Na de gebeurtenis.')),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop zij niet meer geldt.', null=True)),
                    ],
                    options={
                        'ordering': ['soortcode', 'grond', 'wat', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='OppregelEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('soortcode', models.CharField(max_length=20)),
                        ('grond', models.CharField(choices=[('steun', 'begin van extra ondersteuning'), ('aanvraag', 'aanvraag ingediend'), ('besproken', 'besproken in de commissie'), ('label', 'label van de leerling'), ('schoolwissel', 'komst van een andere school')], max_length=12)),
                        ('wat', models.CharField(blank=True, help_text='Code; leeg: elke soort.', max_length=40, verbose_name='soort aanvraag')),
                        ('weken', models.PositiveSmallIntegerField(default=6, help_text='Na de gebeurtenis.')),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop zij niet meer geldt.', null=True)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.RemoveConstraint(
                    model_name='oppsoort',
                    name='oppsoort_code',
                ),
                migrations.AlterField(
                    model_name='oppsoort',
                    name='code',
                    field=models.CharField(max_length=20),
                ),
                migrations.AlterField(
                    model_name='oppsoortevent',
                    name='code',
                    field=models.CharField(max_length=20),
                ),
                migrations.AddConstraint(
                    model_name='oppsoort',
                    constraint=models.CheckConstraint(condition=models.Q(('code__regex', '^[a-z][a-z0-9-]*$')), name='oppsoort_code'),
                ),
                migrations.AddField(
                    model_name='label',
                    name='swv',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='labelevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='opp.label'),
                ),
                migrations.AddField(
                    model_name='labelevent',
                    name='swv',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='leerlinglabel',
                    name='gegeven_door',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='leerlinglabel',
                    name='label',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='opp.label'),
                ),
                migrations.AddField(
                    model_name='leerlinglabel',
                    name='leerling',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)s_set', to='leerlingen.leerling', verbose_name='leerling'),
                ),
                migrations.AddField(
                    model_name='leerlinglabel',
                    name='school',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='leerlinglabelevent',
                    name='gegeven_door',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='leerlinglabelevent',
                    name='label',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='opp.label'),
                ),
                migrations.AddField(
                    model_name='leerlinglabelevent',
                    name='leerling',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='leerlingen.leerling', verbose_name='leerling'),
                ),
                migrations.AddField(
                    model_name='leerlinglabelevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='opp.leerlinglabel'),
                ),
                migrations.AddField(
                    model_name='leerlinglabelevent',
                    name='school',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='oppregel',
                    name='label',
                    field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='opp.label'),
                ),
                migrations.AddField(
                    model_name='oppregel',
                    name='swv',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='oppregelevent',
                    name='label',
                    field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='opp.label'),
                ),
                migrations.AddField(
                    model_name='oppregelevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='opp.oppregel'),
                ),
                migrations.AddField(
                    model_name='oppregelevent',
                    name='swv',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddConstraint(
                    model_name='label',
                    constraint=models.CheckConstraint(condition=models.Q(('tot__isnull', True), ('tot__gte', models.F('van')), _connector='OR'), name='label_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='label',
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(swv.organisatie.models.periode.DateRange('van', 'tot', django.contrib.postgres.fields.ranges.RangeBoundary()), '&&'), ('swv', '='), ('naam', '=')], name='label_geen_overlap'),
                ),
                migrations.AddConstraint(
                    model_name='label',
                    constraint=models.CheckConstraint(condition=models.Q(('zwaarte__isnull', True), ('zwaarte__range', (1, 9)), _connector='OR'), name='label_zwaarte'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='label',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "opp_labelevent" ("id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "uitleg", "van", "zwaarte") VALUES (NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."zwaarte"); RETURN NULL;', hash='21822dab0691f44cd14a0feaf8316ef1e413afa3', operation='INSERT', pgid='pgtrigger_insert_insert_18800', table='opp_label', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='label',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."tot" IS DISTINCT FROM (NEW."tot") OR OLD."uitleg" IS DISTINCT FROM (NEW."uitleg") OR OLD."van" IS DISTINCT FROM (NEW."van") OR OLD."zwaarte" IS DISTINCT FROM (NEW."zwaarte"))', func='INSERT INTO "opp_labelevent" ("id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "uitleg", "van", "zwaarte") VALUES (NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."zwaarte"); RETURN NULL;', hash='07f111ca99474f41b3fdbc77b6b4aa8b37b6b004', operation='UPDATE', pgid='pgtrigger_update_update_fe8ea', table='opp_label', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='label',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "opp_labelevent" ("id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "uitleg", "van", "zwaarte") VALUES (OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."zwaarte"); RETURN NULL;', hash='07dcb6c39275ee2635f59e078a0cc656a0641d74', operation='DELETE', pgid='pgtrigger_delete_delete_876af', table='opp_label', when='AFTER')),
                ),
                migrations.AddIndex(
                    model_name='leerlinglabel',
                    index=models.Index(fields=['school', 'leerling'], name='leerlinglabel_school'),
                ),
                migrations.AddConstraint(
                    model_name='leerlinglabel',
                    constraint=models.CheckConstraint(condition=models.Q(('tot__isnull', True), ('tot__gte', models.F('van')), _connector='OR'), name='leerlinglabel_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='leerlinglabel',
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(swv.organisatie.models.periode.DateRange('van', 'tot', django.contrib.postgres.fields.ranges.RangeBoundary()), '&&'), ('leerling', '='), ('school', '='), ('label', '=')], name='leerlinglabel_geen_overlap'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='leerlinglabel',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "opp_leerlinglabelevent" ("gegeven_door_id", "gegeven_op", "id", "label_id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "tot", "van") VALUES (NEW."gegeven_door_id", NEW."gegeven_op", NEW."id", NEW."label_id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."tot", NEW."van"); RETURN NULL;', hash='ebe8f0f41b74c32a94d11296682c946f17b6cfe7', operation='INSERT', pgid='pgtrigger_insert_insert_71623', table='opp_leerlinglabel', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='leerlinglabel',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "opp_leerlinglabelevent" ("gegeven_door_id", "gegeven_op", "id", "label_id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "tot", "van") VALUES (NEW."gegeven_door_id", NEW."gegeven_op", NEW."id", NEW."label_id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."tot", NEW."van"); RETURN NULL;', hash='9857dab91816887c6a01a710de210f3a61443ea3', operation='UPDATE', pgid='pgtrigger_update_update_57f70', table='opp_leerlinglabel', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='leerlinglabel',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "opp_leerlinglabelevent" ("gegeven_door_id", "gegeven_op", "id", "label_id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "tot", "van") VALUES (OLD."gegeven_door_id", OLD."gegeven_op", OLD."id", OLD."label_id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."tot", OLD."van"); RETURN NULL;', hash='b5c8f9b750c1a99f2b2a4fcaa9dbc0cd1ac3b1bf', operation='DELETE', pgid='pgtrigger_delete_delete_e2271', table='opp_leerlinglabel', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='oppregel',
                    constraint=models.CheckConstraint(condition=models.Q(('tot__isnull', True), ('tot__gte', models.F('van')), _connector='OR'), name='oppregel_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='oppregel',
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('label__isnull', True)), expressions=[(swv.organisatie.models.periode.DateRange('van', 'tot', django.contrib.postgres.fields.ranges.RangeBoundary()), '&&'), ('swv', '='), ('soortcode', '='), ('grond', '='), ('wat', '=')], name='oppregel_geen_overlap'),
                ),
                migrations.AddConstraint(
                    model_name='oppregel',
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('label__isnull', False)), expressions=[(swv.organisatie.models.periode.DateRange('van', 'tot', django.contrib.postgres.fields.ranges.RangeBoundary()), '&&'), ('swv', '='), ('soortcode', '='), ('label', '=')], name='oppregel_label_geen_overlap'),
                ),
                migrations.AddConstraint(
                    model_name='oppregel',
                    constraint=models.CheckConstraint(condition=models.Q(('grond__in', ['steun', 'aanvraag', 'besproken', 'label', 'schoolwissel'])), name='oppregel_grond'),
                ),
                migrations.AddConstraint(
                    model_name='oppregel',
                    constraint=models.CheckConstraint(condition=models.Q(('weken__range', (1, 6))), name='oppregel_hoogstens_zes_weken'),
                ),
                migrations.AddConstraint(
                    model_name='oppregel',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('grond', 'label'), ('label__isnull', False), ('wat', '')), models.Q(models.Q(('grond', 'label'), _negated=True), ('label__isnull', True)), _connector='OR'), name='oppregel_label_bij_label'),
                ),
                migrations.AddConstraint(
                    model_name='oppregel',
                    constraint=models.CheckConstraint(condition=models.Q(('wat', ''), ('grond', 'aanvraag'), _connector='OR'), name='oppregel_wat_bij_aanvraag'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='oppregel',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "opp_oppregelevent" ("grond", "id", "label_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soortcode", "swv_id", "tot", "van", "wat", "weken") VALUES (NEW."grond", NEW."id", NEW."label_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soortcode", NEW."swv_id", NEW."tot", NEW."van", NEW."wat", NEW."weken"); RETURN NULL;', hash='a9629600fc17ab3bdbd9821065aee6b01c954c52', operation='INSERT', pgid='pgtrigger_insert_insert_a1004', table='opp_oppregel', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='oppregel',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "opp_oppregelevent" ("grond", "id", "label_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soortcode", "swv_id", "tot", "van", "wat", "weken") VALUES (NEW."grond", NEW."id", NEW."label_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soortcode", NEW."swv_id", NEW."tot", NEW."van", NEW."wat", NEW."weken"); RETURN NULL;', hash='9efbf79693467cbc21b64f56003a4cd5a62c90d6', operation='UPDATE', pgid='pgtrigger_update_update_c9f43', table='opp_oppregel', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='oppregel',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "opp_oppregelevent" ("grond", "id", "label_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soortcode", "swv_id", "tot", "van", "wat", "weken") VALUES (OLD."grond", OLD."id", OLD."label_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soortcode", OLD."swv_id", OLD."tot", OLD."van", OLD."wat", OLD."weken"); RETURN NULL;', hash='e446da7b6076ec2ad0679b521e3fcb05bccf099c', operation='DELETE', pgid='pgtrigger_delete_delete_708e7', table='opp_oppregel', when='AFTER')),
                ),
            ]
        ),
    ]
