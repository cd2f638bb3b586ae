"""Bodies, their members and what they may handle."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import django.db.models.functions.text
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import swv.organisatie.models.periode
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('organisatie', '0014_sorteernaam'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                migrations.CreateModel(
                    name='Mandaat',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('soorten', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), blank=True, default=list, help_text='Codes van soorten; leeg is elke soort.', size=None)),
                        ('momenten', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('nieuw', 'nieuwe aanvraag'), ('verlenging', 'verlenging'), ('wijziging', 'wijziging'), ('beeindiging', 'beëindiging')], max_length=12), blank=True, default=list, help_text='Leeg is elk moment.', size=None)),
                        ('tot_bedrag', models.DecimalField(blank=True, decimal_places=2, help_text='Tot en met; euro. Leeg: elk bedrag.', max_digits=9, null=True)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                    ],
                    options={
                        'ordering': ['van', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='Orgaan',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('code', models.CharField(max_length=20)),
                        ('naam', models.CharField(max_length=100)),
                        ('sorteernaam', models.GeneratedField(db_persist=True, expression=models.Func(django.db.models.functions.text.Lower('naam'), models.Value('àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'), models.Value('aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'), function='TRANSLATE', output_field=models.TextField()), output_field=models.CharField(db_collation='C', max_length=100))),
                        ('uitleg', models.CharField(blank=True, max_length=500)),
                        ('kring', models.CharField(choices=[('swv', 'het hele samenwerkingsverband'), ('school', 'één school'), ('bestuur', 'één bestuur'), ('gemeente', 'één gemeente')], default='swv', max_length=10)),
                        ('wijze', models.CharField(choices=[('vergadering', 'vergadering op een dag, met een agenda'), ('schriftelijk', 'schriftelijke ronde, met een laatste dag'), ('een_lid', 'één lid adviseert namens allen')], default='vergadering', max_length=12)),
                        ('stem', models.CharField(choices=[('besluit', 'bindend besluit'), ('bindend_advies', 'bindend advies'), ('advies', 'advies'), ('bespreken', 'alleen bespreken')], default='advies', max_length=14)),
                        ('quorum', models.PositiveSmallIntegerField(default=2, help_text='Zo veel leden met stemrecht doen ten minste mee aan een zaak.')),
                        ('quorum_functies', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('voorzitter', 'voorzitter'), ('secretaris', 'secretaris'), ('lid', 'lid'), ('adviseur', 'adviseur'), ('toehoorder', 'toehoorder'), ('van_buiten', 'van buiten')], max_length=12), blank=True, default=list, help_text='Wie er altijd bij is.', size=None)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                        ('kring_organisatie', models.ForeignKey(blank=True, help_text='De school, het bestuur of de gemeente waarvoor dit orgaan er is.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                        ('swv', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'ordering': ['sorteernaam', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='MandaatEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('soorten', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=20), blank=True, default=list, help_text='Codes van soorten; leeg is elke soort.', size=None)),
                        ('momenten', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('nieuw', 'nieuwe aanvraag'), ('verlenging', 'verlenging'), ('wijziging', 'wijziging'), ('beeindiging', 'beëindiging')], max_length=12), blank=True, default=list, help_text='Leeg is elk moment.', size=None)),
                        ('tot_bedrag', models.DecimalField(blank=True, decimal_places=2, help_text='Tot en met; euro. Leeg: elk bedrag.', max_digits=9, null=True)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='organen.mandaat')),
                        ('orgaan', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organen.orgaan')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.AddField(
                    model_name='mandaat',
                    name='orgaan',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='mandaten', to='organen.orgaan'),
                ),
                migrations.CreateModel(
                    name='OrgaanEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('code', models.CharField(max_length=20)),
                        ('naam', models.CharField(max_length=100)),
                        ('uitleg', models.CharField(blank=True, max_length=500)),
                        ('kring', models.CharField(choices=[('swv', 'het hele samenwerkingsverband'), ('school', 'één school'), ('bestuur', 'één bestuur'), ('gemeente', 'één gemeente')], default='swv', max_length=10)),
                        ('wijze', models.CharField(choices=[('vergadering', 'vergadering op een dag, met een agenda'), ('schriftelijk', 'schriftelijke ronde, met een laatste dag'), ('een_lid', 'één lid adviseert namens allen')], default='vergadering', max_length=12)),
                        ('stem', models.CharField(choices=[('besluit', 'bindend besluit'), ('bindend_advies', 'bindend advies'), ('advies', 'advies'), ('bespreken', 'alleen bespreken')], default='advies', max_length=14)),
                        ('quorum', models.PositiveSmallIntegerField(default=2, help_text='Zo veel leden met stemrecht doen ten minste mee aan een zaak.')),
                        ('quorum_functies', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('voorzitter', 'voorzitter'), ('secretaris', 'secretaris'), ('lid', 'lid'), ('adviseur', 'adviseur'), ('toehoorder', 'toehoorder'), ('van_buiten', 'van buiten')], max_length=12), blank=True, default=list, help_text='Wie er altijd bij is.', size=None)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                        ('kring_organisatie', models.ForeignKey(blank=True, db_constraint=False, help_text='De school, het bestuur of de gemeente waarvoor dit orgaan er is.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='organen.orgaan')),
                        ('swv', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Orgaanlid',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('naam', models.CharField(blank=True, help_text='Alleen van wie van buiten komt.', max_length=200)),
                        ('organisatie', models.CharField(blank=True, help_text='Bijvoorbeeld GGD, gemeente of jeugdhulp.', max_length=100)),
                        ('functie', models.CharField(choices=[('voorzitter', 'voorzitter'), ('secretaris', 'secretaris'), ('lid', 'lid'), ('adviseur', 'adviseur'), ('toehoorder', 'toehoorder'), ('van_buiten', 'van buiten')], max_length=12)),
                        ('stemrecht', models.BooleanField(db_default=True, default=True)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                        ('gebruiker', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('lidmaatschap', models.ForeignKey(blank=True, help_text='De rol die dit lid vanzelf meebracht; het eindigt met die rol.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.lidmaatschap')),
                        ('orgaan', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='leden', to='organen.orgaan')),
                    ],
                    options={
                        'ordering': ['pk'],
                    },
                ),
                migrations.CreateModel(
                    name='OrgaanlidEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('naam', models.CharField(blank=True, help_text='Alleen van wie van buiten komt.', max_length=200)),
                        ('organisatie', models.CharField(blank=True, help_text='Bijvoorbeeld GGD, gemeente of jeugdhulp.', max_length=100)),
                        ('functie', models.CharField(choices=[('voorzitter', 'voorzitter'), ('secretaris', 'secretaris'), ('lid', 'lid'), ('adviseur', 'adviseur'), ('toehoorder', 'toehoorder'), ('van_buiten', 'van buiten')], max_length=12)),
                        ('stemrecht', models.BooleanField(db_default=True, default=True)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop het niet meer geldt.', null=True)),
                        ('gebruiker', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('lidmaatschap', models.ForeignKey(blank=True, db_constraint=False, help_text='De rol die dit lid vanzelf meebracht; het eindigt met die rol.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.lidmaatschap')),
                        ('orgaan', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organen.orgaan')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='organen.orgaanlid')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.AddConstraint(
                    model_name='orgaan',
                    constraint=models.CheckConstraint(condition=models.Q(('kring__in', ['swv', 'school', 'bestuur', 'gemeente'])), name='orgaan_kring'),
                ),
                migrations.AddConstraint(
                    model_name='orgaan',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('kring', 'swv'), ('kring_organisatie__isnull', True)), models.Q(models.Q(('kring', 'swv'), _negated=True), ('kring_organisatie__isnull', False)), _connector='OR'), name='orgaan_kring_heeft_organisatie'),
                ),
                migrations.AddConstraint(
                    model_name='orgaan',
                    constraint=models.CheckConstraint(condition=models.Q(('wijze__in', ['vergadering', 'schriftelijk', 'een_lid'])), name='orgaan_wijze'),
                ),
                migrations.AddConstraint(
                    model_name='orgaan',
                    constraint=models.CheckConstraint(condition=models.Q(('stem__in', ['besluit', 'bindend_advies', 'advies', 'bespreken'])), name='orgaan_stem'),
                ),
                migrations.AddConstraint(
                    model_name='orgaan',
                    constraint=models.CheckConstraint(condition=models.Q(('quorum__gte', 1), models.Q(models.Q(('wijze', 'een_lid'), _negated=True), ('quorum', 1), _connector='OR')), name='orgaan_heeft_quorum'),
                ),
                migrations.AddConstraint(
                    model_name='orgaan',
                    constraint=models.CheckConstraint(condition=models.Q(('quorum_functies__contained_by', ['lid', 'secretaris', 'voorzitter'])), name='orgaan_quorum_functies'),
                ),
                migrations.AddConstraint(
                    model_name='orgaan',
                    constraint=models.CheckConstraint(condition=models.Q(('tot__isnull', True), ('tot__gte', models.F('van')), _connector='OR'), name='orgaan_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='orgaan',
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(swv.organisatie.models.periode.DateRange('van', 'tot', django.contrib.postgres.fields.ranges.RangeBoundary()), '&&'), ('swv', '='), ('code', '=')], name='orgaan_geen_overlap'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='orgaan',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organen_orgaanevent" ("code", "id", "kring", "kring_organisatie_id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quorum", "quorum_functies", "stem", "swv_id", "tot", "uitleg", "van", "wijze") VALUES (NEW."code", NEW."id", NEW."kring", NEW."kring_organisatie_id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."quorum", NEW."quorum_functies", NEW."stem", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."wijze"); RETURN NULL;', hash='dfc87564a7552b696cd1ce949317add202f713eb', operation='INSERT', pgid='pgtrigger_insert_insert_635d8', table='organen_orgaan', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='orgaan',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kring" IS DISTINCT FROM (NEW."kring") OR OLD."kring_organisatie_id" IS DISTINCT FROM (NEW."kring_organisatie_id") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."quorum" IS DISTINCT FROM (NEW."quorum") OR OLD."quorum_functies" IS DISTINCT FROM (NEW."quorum_functies") OR OLD."stem" IS DISTINCT FROM (NEW."stem") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."tot" IS DISTINCT FROM (NEW."tot") OR OLD."uitleg" IS DISTINCT FROM (NEW."uitleg") OR OLD."van" IS DISTINCT FROM (NEW."van") OR OLD."wijze" IS DISTINCT FROM (NEW."wijze"))', func='INSERT INTO "organen_orgaanevent" ("code", "id", "kring", "kring_organisatie_id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quorum", "quorum_functies", "stem", "swv_id", "tot", "uitleg", "van", "wijze") VALUES (NEW."code", NEW."id", NEW."kring", NEW."kring_organisatie_id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."quorum", NEW."quorum_functies", NEW."stem", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."wijze"); RETURN NULL;', hash='3743818502f98f59b942c9c9c51a8d7d49c480ec', operation='UPDATE', pgid='pgtrigger_update_update_6a7e4', table='organen_orgaan', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='orgaan',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organen_orgaanevent" ("code", "id", "kring", "kring_organisatie_id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quorum", "quorum_functies", "stem", "swv_id", "tot", "uitleg", "van", "wijze") VALUES (OLD."code", OLD."id", OLD."kring", OLD."kring_organisatie_id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."quorum", OLD."quorum_functies", OLD."stem", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."wijze"); RETURN NULL;', hash='fb94e3b6c173e8c5137792f8c8fcd62256aa1cb2', operation='DELETE', pgid='pgtrigger_delete_delete_3b9f0', table='organen_orgaan', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='mandaat',
                    constraint=models.CheckConstraint(condition=models.Q(('tot__isnull', True), ('tot__gte', models.F('van')), _connector='OR'), name='mandaat_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='mandaat',
                    constraint=models.CheckConstraint(condition=models.Q(('tot_bedrag__isnull', True), ('tot_bedrag__gte', 0), _connector='OR'), name='mandaat_bedrag'),
                ),
                migrations.AddConstraint(
                    model_name='mandaat',
                    constraint=models.CheckConstraint(condition=models.Q(('momenten__contained_by', ['nieuw', 'verlenging', 'wijziging', 'beeindiging'])), name='mandaat_momenten'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='mandaat',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organen_mandaatevent" ("id", "momenten", "orgaan_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soorten", "tot", "tot_bedrag", "van") VALUES (NEW."id", NEW."momenten", NEW."orgaan_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soorten", NEW."tot", NEW."tot_bedrag", NEW."van"); RETURN NULL;', hash='a5226ac75e4f062ce6250b584b7a1a408a1ca7f5', operation='INSERT', pgid='pgtrigger_insert_insert_26244', table='organen_mandaat', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='mandaat',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organen_mandaatevent" ("id", "momenten", "orgaan_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soorten", "tot", "tot_bedrag", "van") VALUES (NEW."id", NEW."momenten", NEW."orgaan_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soorten", NEW."tot", NEW."tot_bedrag", NEW."van"); RETURN NULL;', hash='a08112e7707a4266a7dd788415de86d756d0a9c7', operation='UPDATE', pgid='pgtrigger_update_update_9f1a5', table='organen_mandaat', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='mandaat',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organen_mandaatevent" ("id", "momenten", "orgaan_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soorten", "tot", "tot_bedrag", "van") VALUES (OLD."id", OLD."momenten", OLD."orgaan_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soorten", OLD."tot", OLD."tot_bedrag", OLD."van"); RETURN NULL;', hash='850718e459f5349c97a99cfc06f1518e418f12ca', operation='DELETE', pgid='pgtrigger_delete_delete_5081d', table='organen_mandaat', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='orgaanlid',
                    constraint=models.CheckConstraint(condition=models.Q(('functie__in', ['voorzitter', 'secretaris', 'lid', 'adviseur', 'toehoorder', 'van_buiten'])), name='orgaanlid_functie'),
                ),
                migrations.AddConstraint(
                    model_name='orgaanlid',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(models.Q(('functie', 'van_buiten'), ('gebruiker__isnull', True)), models.Q(('naam', ''), _negated=True), models.Q(('organisatie', ''), _negated=True)), models.Q(models.Q(('functie', 'van_buiten'), _negated=True), ('gebruiker__isnull', False), ('naam', '')), _connector='OR'), name='orgaanlid_van_buiten_of_gebruiker'),
                ),
                migrations.AddConstraint(
                    model_name='orgaanlid',
                    constraint=models.CheckConstraint(condition=models.Q(('stemrecht', False), ('functie__in', ['lid', 'secretaris', 'voorzitter']), _connector='OR'), name='orgaanlid_stemrecht'),
                ),
                migrations.AddConstraint(
                    model_name='orgaanlid',
                    constraint=models.CheckConstraint(condition=models.Q(('tot__isnull', True), ('tot__gte', models.F('van')), _connector='OR'), name='orgaanlid_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='orgaanlid',
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('gebruiker__isnull', False)), expressions=[(swv.organisatie.models.periode.DateRange('van', 'tot', django.contrib.postgres.fields.ranges.RangeBoundary()), '&&'), ('orgaan', '='), ('gebruiker', '=')], name='orgaanlid_geen_overlap'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='orgaanlid',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organen_orgaanlidevent" ("functie", "gebruiker_id", "id", "lidmaatschap_id", "naam", "orgaan_id", "organisatie", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stemrecht", "tot", "van") VALUES (NEW."functie", NEW."gebruiker_id", NEW."id", NEW."lidmaatschap_id", NEW."naam", NEW."orgaan_id", NEW."organisatie", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."stemrecht", NEW."tot", NEW."van"); RETURN NULL;', hash='ba269a2eb6ec80409cc1dd2273a7991204786f79', operation='INSERT', pgid='pgtrigger_insert_insert_50896', table='organen_orgaanlid', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='orgaanlid',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "organen_orgaanlidevent" ("functie", "gebruiker_id", "id", "lidmaatschap_id", "naam", "orgaan_id", "organisatie", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stemrecht", "tot", "van") VALUES (NEW."functie", NEW."gebruiker_id", NEW."id", NEW."lidmaatschap_id", NEW."naam", NEW."orgaan_id", NEW."organisatie", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."stemrecht", NEW."tot", NEW."van"); RETURN NULL;', hash='b6ce491d122790aa6444ed4d0a108121819902fe', operation='UPDATE', pgid='pgtrigger_update_update_a77db', table='organen_orgaanlid', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='orgaanlid',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "organen_orgaanlidevent" ("functie", "gebruiker_id", "id", "lidmaatschap_id", "naam", "orgaan_id", "organisatie", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stemrecht", "tot", "van") VALUES (OLD."functie", OLD."gebruiker_id", OLD."id", OLD."lidmaatschap_id", OLD."naam", OLD."orgaan_id", OLD."organisatie", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."stemrecht", OLD."tot", OLD."van"); RETURN NULL;', hash='b78c72730df12f8813e0a3e8f4fbc4fb0c4446eb', operation='DELETE', pgid='pgtrigger_delete_delete_5a657', table='organen_orgaanlid', when='AFTER')),
                ),
            ]
        ),
    ]
