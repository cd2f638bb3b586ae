"""Rules of an swv for signals about a distribution, and the signals that were told."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
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
        ('organisatie', '0015_kamer_consulten'),
        ('verdelen', '0003_sorteernaam'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                migrations.CreateModel(
                    name='Signaal',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('ontvanger', models.CharField(choices=[('bestuur', 'het bestuur'), ('school', 'de schoolleider'), ('beide', 'het bestuur en de schoolleider')], max_length=10)),
                        ('moment', models.CharField(choices=[('vastgesteld', 'bij het vaststellen'), ('prognose', 'in een prognose')], max_length=12)),
                        ('was', models.DecimalField(decimal_places=2, max_digits=14)),
                        ('wordt', models.DecimalField(decimal_places=2, max_digits=14)),
                        ('waarde', models.DecimalField(decimal_places=1, help_text='Procent.', max_digits=10)),
                        ('op', models.DateField()),
                        ('gezien_op', models.DateField(blank=True, null=True)),
                        ('gezien_door', models.ForeignKey(blank=True, db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('organisatie', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                        ('swv', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                        ('verdeling', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='signalen', to='verdelen.verdeling')),
                    ],
                    options={
                        'verbose_name': 'signaal',
                        'db_table': 'financien_signaal',
                        'ordering': ['-pk'],
                    },
                ),
                migrations.CreateModel(
                    name='Signaalregel',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('soort', models.CharField(choices=[('houdt_over', 'houdt minder over van wat zij krijgt dan dit deel'), ('bedrag_daalt', 'krijgt meer dan dit deel minder dan eerder'), ('telling_stijgt', 'telt meer dan dit deel meer dan eerder')], max_length=20)),
                        ('telling', models.CharField(blank=True, choices=[('leerlingen', 'leerlingen'), ('lwoo', 'leerlingen met lwoo'), ('pro', 'leerlingen in het praktijkonderwijs'), ('sbo', 'leerlingen in het sbo'), ('so_1', 'so-leerlingen categorie 1'), ('so_2', 'so-leerlingen categorie 2'), ('so_3', 'so-leerlingen categorie 3'), ('vso_1', 'vso-leerlingen categorie 1'), ('vso_2', 'vso-leerlingen categorie 2'), ('vso_3', 'vso-leerlingen categorie 3'), ('locaties', 'locaties'), ('opp', 'leerlingen met een opp'), ('extra_steun', 'leerlingen aangemeld met extra ondersteuning'), ('doelgroep', 'leerlingen van een doelgroep die u zelf aanwijst'), ('bovenschools', 'leerlingen in een bovenschoolse voorziening'), ('gewogen', 'gewogen leerlingen (bijvoorbeeld schoolgewicht)'), ('deelname_regulier', 'leerlingen van het bestuur in het regulier onderwijs'), ('deelname_totaal', 'alle leerlingen van het bestuur, ook in sbo en (v)so'), ('tlv_gewoon', "nieuwe tlv's na 1 februari in een gewoon jaar"), ('tlv_nieuw', "nieuwe tlv's na 1 februari"), ('tlv_uitgezonderd', "nieuwe tlv's zonder vangnet (WEC art. 40 lid 16)"), ('fte_bestuur', 'formatie bestuur en management (fte)'), ('fte_op', 'formatie onderwijzend personeel (fte)'), ('fte_oop', 'formatie ondersteunend personeel (fte)')], help_text='Alleen bij een telling.', max_length=30)),
                        ('grens', models.DecimalField(decimal_places=1, help_text='Procent.', max_digits=5)),
                        ('ontvanger', models.CharField(choices=[('bestuur', 'het bestuur'), ('school', 'de schoolleider'), ('beide', 'het bestuur en de schoolleider')], max_length=10)),
                        ('uitleg', models.CharField(help_text='Wat wie het krijgt kan doen, in woorden van het swv.', max_length=300)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop de regel niet meer geldt.', null=True)),
                        ('swv', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'verbose_name': 'regel voor een signaal',
                        'db_table': 'financien_signaalregel',
                        'ordering': ['-van', '-pk'],
                    },
                ),
                migrations.CreateModel(
                    name='SignaalEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('ontvanger', models.CharField(choices=[('bestuur', 'het bestuur'), ('school', 'de schoolleider'), ('beide', 'het bestuur en de schoolleider')], max_length=10)),
                        ('moment', models.CharField(choices=[('vastgesteld', 'bij het vaststellen'), ('prognose', 'in een prognose')], max_length=12)),
                        ('was', models.DecimalField(decimal_places=2, max_digits=14)),
                        ('wordt', models.DecimalField(decimal_places=2, max_digits=14)),
                        ('waarde', models.DecimalField(decimal_places=1, help_text='Procent.', max_digits=10)),
                        ('op', models.DateField()),
                        ('gezien_op', models.DateField(blank=True, null=True)),
                        ('gezien_door', models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
                        ('organisatie', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='verdelen.signaal')),
                        ('swv', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                        ('verdeling', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='verdelen.verdeling')),
                        ('regel', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='verdelen.signaalregel')),
                    ],
                    options={
                        'db_table': 'financien_signaalevent',
                        'abstract': False,
                    },
                ),
                migrations.AddField(
                    model_name='signaal',
                    name='regel',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='signalen', to='verdelen.signaalregel'),
                ),
                migrations.CreateModel(
                    name='SignaalregelEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('soort', models.CharField(choices=[('houdt_over', 'houdt minder over van wat zij krijgt dan dit deel'), ('bedrag_daalt', 'krijgt meer dan dit deel minder dan eerder'), ('telling_stijgt', 'telt meer dan dit deel meer dan eerder')], max_length=20)),
                        ('telling', models.CharField(blank=True, choices=[('leerlingen', 'leerlingen'), ('lwoo', 'leerlingen met lwoo'), ('pro', 'leerlingen in het praktijkonderwijs'), ('sbo', 'leerlingen in het sbo'), ('so_1', 'so-leerlingen categorie 1'), ('so_2', 'so-leerlingen categorie 2'), ('so_3', 'so-leerlingen categorie 3'), ('vso_1', 'vso-leerlingen categorie 1'), ('vso_2', 'vso-leerlingen categorie 2'), ('vso_3', 'vso-leerlingen categorie 3'), ('locaties', 'locaties'), ('opp', 'leerlingen met een opp'), ('extra_steun', 'leerlingen aangemeld met extra ondersteuning'), ('doelgroep', 'leerlingen van een doelgroep die u zelf aanwijst'), ('bovenschools', 'leerlingen in een bovenschoolse voorziening'), ('gewogen', 'gewogen leerlingen (bijvoorbeeld schoolgewicht)'), ('deelname_regulier', 'leerlingen van het bestuur in het regulier onderwijs'), ('deelname_totaal', 'alle leerlingen van het bestuur, ook in sbo en (v)so'), ('tlv_gewoon', "nieuwe tlv's na 1 februari in een gewoon jaar"), ('tlv_nieuw', "nieuwe tlv's na 1 februari"), ('tlv_uitgezonderd', "nieuwe tlv's zonder vangnet (WEC art. 40 lid 16)"), ('fte_bestuur', 'formatie bestuur en management (fte)'), ('fte_op', 'formatie onderwijzend personeel (fte)'), ('fte_oop', 'formatie ondersteunend personeel (fte)')], help_text='Alleen bij een telling.', max_length=30)),
                        ('grens', models.DecimalField(decimal_places=1, help_text='Procent.', max_digits=5)),
                        ('ontvanger', models.CharField(choices=[('bestuur', 'het bestuur'), ('school', 'de schoolleider'), ('beide', 'het bestuur en de schoolleider')], max_length=10)),
                        ('uitleg', models.CharField(help_text='Wat wie het krijgt kan doen, in woorden van het swv.', max_length=300)),
                        ('van', models.DateField()),
                        ('tot', models.DateField(blank=True, help_text='Eerste dag waarop de regel niet meer geldt.', null=True)),
                        ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='verdelen.signaalregel')),
                        ('swv', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie')),
                    ],
                    options={
                        'db_table': 'financien_signaalregelevent',
                        'abstract': False,
                    },
                ),
                migrations.AddConstraint(
                    model_name='signaalregel',
                    constraint=models.CheckConstraint(condition=models.Q(('tot__isnull', True), ('tot__gte', models.F('van')), _connector='OR'), name='signaalregel_einde_na_begin'),
                ),
                migrations.AddConstraint(
                    model_name='signaalregel',
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(swv.organisatie.models.periode.DateRange('van', 'tot', django.contrib.postgres.fields.ranges.RangeBoundary()), '&&'), ('swv', '='), ('soort', '='), ('telling', '=')], name='signaalregel_geen_overlap'),
                ),
                migrations.AddConstraint(
                    model_name='signaalregel',
                    constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['houdt_over', 'bedrag_daalt', 'telling_stijgt'])), name='signaalregel_soort'),
                ),
                migrations.AddConstraint(
                    model_name='signaalregel',
                    constraint=models.CheckConstraint(condition=models.Q(('ontvanger__in', ['bestuur', 'school', 'beide'])), name='signaalregel_ontvanger'),
                ),
                migrations.AddConstraint(
                    model_name='signaalregel',
                    constraint=models.CheckConstraint(condition=models.Q(('grens__gt', 0)), name='signaalregel_grens'),
                ),
                migrations.AddConstraint(
                    model_name='signaalregel',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('soort', 'telling_stijgt'), ('telling__in', ['leerlingen', 'lwoo', 'pro', 'sbo', 'so_1', 'so_2', 'so_3', 'vso_1', 'vso_2', 'vso_3', 'locaties', 'opp', 'extra_steun', 'doelgroep', 'bovenschools', 'gewogen', 'deelname_regulier', 'deelname_totaal', 'tlv_gewoon', 'tlv_nieuw', 'tlv_uitgezonderd', 'fte_bestuur', 'fte_op', 'fte_oop'])), models.Q(models.Q(('soort', 'telling_stijgt'), _negated=True), ('telling', '')), _connector='OR'), name='signaalregel_telling'),
                ),
                migrations.AddConstraint(
                    model_name='signaalregel',
                    constraint=models.CheckConstraint(condition=models.Q(('uitleg', ''), _negated=True), name='signaalregel_uitleg'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='signaalregel',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "financien_signaalregelevent" ("grens", "id", "ontvanger", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "swv_id", "telling", "tot", "uitleg", "van") VALUES (NEW."grens", NEW."id", NEW."ontvanger", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort", NEW."swv_id", NEW."telling", NEW."tot", NEW."uitleg", NEW."van"); RETURN NULL;', hash='7ed35f54f36bb162e190a921918136f013b29286', operation='INSERT', pgid='pgtrigger_insert_insert_64dcc', table='financien_signaalregel', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='signaalregel',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "financien_signaalregelevent" ("grens", "id", "ontvanger", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "swv_id", "telling", "tot", "uitleg", "van") VALUES (NEW."grens", NEW."id", NEW."ontvanger", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort", NEW."swv_id", NEW."telling", NEW."tot", NEW."uitleg", NEW."van"); RETURN NULL;', hash='491b28517caee89cea5147e110129ecc91f5d249', operation='UPDATE', pgid='pgtrigger_update_update_9b092', table='financien_signaalregel', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='signaalregel',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "financien_signaalregelevent" ("grens", "id", "ontvanger", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "swv_id", "telling", "tot", "uitleg", "van") VALUES (OLD."grens", OLD."id", OLD."ontvanger", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort", OLD."swv_id", OLD."telling", OLD."tot", OLD."uitleg", OLD."van"); RETURN NULL;', hash='3654ae0119aedfee9654970496256b4ae9e335fe', operation='DELETE', pgid='pgtrigger_delete_delete_6febf', table='financien_signaalregel', when='AFTER')),
                ),
                migrations.AddIndex(
                    model_name='signaal',
                    index=models.Index(fields=['swv', '-id'], name='signaal_swv'),
                ),
                migrations.AddIndex(
                    model_name='signaal',
                    index=models.Index(fields=['organisatie', 'ontvanger', '-id'], name='signaal_organisatie'),
                ),
                migrations.AddConstraint(
                    model_name='signaal',
                    constraint=models.UniqueConstraint(fields=('verdeling', 'regel', 'organisatie', 'ontvanger', 'moment'), name='signaal_uniek'),
                ),
                migrations.AddConstraint(
                    model_name='signaal',
                    constraint=models.CheckConstraint(condition=models.Q(('ontvanger__in', ('bestuur', 'school'))), name='signaal_ontvanger'),
                ),
                migrations.AddConstraint(
                    model_name='signaal',
                    constraint=models.CheckConstraint(condition=models.Q(('moment__in', ['vastgesteld', 'prognose'])), name='signaal_moment'),
                ),
                migrations.AddConstraint(
                    model_name='signaal',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('gezien_door__isnull', True), ('gezien_op__isnull', True)), models.Q(('gezien_door__isnull', False), ('gezien_op__gte', models.F('op'))), _connector='OR'), name='signaal_gezien'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='signaal',
                    trigger=pgtrigger.compiler.Trigger(name='gezien', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."gezien_op" IS NOT NULL)', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='05384b52a87b101a8e2f5157e0f5dc2f5f70eefb', operation='UPDATE', pgid='pgtrigger_gezien_484c8', table='financien_signaal', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='signaal',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "financien_signaalevent" ("gezien_door_id", "gezien_op", "id", "moment", "ontvanger", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regel_id", "swv_id", "verdeling_id", "waarde", "was", "wordt") VALUES (NEW."gezien_door_id", NEW."gezien_op", NEW."id", NEW."moment", NEW."ontvanger", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."regel_id", NEW."swv_id", NEW."verdeling_id", NEW."waarde", NEW."was", NEW."wordt"); RETURN NULL;', hash='7bcfbb4b34165d1334c283f9c9423a6ca657b00c', operation='INSERT', pgid='pgtrigger_insert_insert_aef39', table='financien_signaal', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='signaal',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "financien_signaalevent" ("gezien_door_id", "gezien_op", "id", "moment", "ontvanger", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regel_id", "swv_id", "verdeling_id", "waarde", "was", "wordt") VALUES (NEW."gezien_door_id", NEW."gezien_op", NEW."id", NEW."moment", NEW."ontvanger", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."regel_id", NEW."swv_id", NEW."verdeling_id", NEW."waarde", NEW."was", NEW."wordt"); RETURN NULL;', hash='dcd8e26b862f7228c91e4d7b169d077758dcb83f', operation='UPDATE', pgid='pgtrigger_update_update_3ad3d', table='financien_signaal', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='signaal',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "financien_signaalevent" ("gezien_door_id", "gezien_op", "id", "moment", "ontvanger", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "regel_id", "swv_id", "verdeling_id", "waarde", "was", "wordt") VALUES (OLD."gezien_door_id", OLD."gezien_op", OLD."id", OLD."moment", OLD."ontvanger", OLD."op", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."regel_id", OLD."swv_id", OLD."verdeling_id", OLD."waarde", OLD."was", OLD."wordt"); RETURN NULL;', hash='61a1fc6444695cf12d6aa550b4e7f67292f9ecdf', operation='DELETE', pgid='pgtrigger_delete_delete_cfd65', table='financien_signaal', when='AFTER')),
                ),
            ]
        ),
    ]
