"""The route of a kind as rows, with conditions, and where each request is on it.

New columns are empty at first, so nothing is written over; ``0021`` fills them from what stood with the kind.
"""

import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('leerlingen', '0008_kwalificatie'),
        ('toewijzing', '0019_eigenaar_index'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                migrations.CreateModel(
                    name='Routestap',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('volgorde', models.PositiveSmallIntegerField()),
                        ('doet', models.CharField(choices=[('akkoord', 'akkoord'), ('controle', 'controle'), ('deskundigen', 'advies van deskundigen'), ('zitting', 'bespreking in de commissie'), ('besluit', 'besluit')], max_length=12)),
                        ('rol', models.CharField(blank=True, choices=[('zorgcoordinator', 'zorgcoördinator'), ('schoolleider', 'schoolleider'), ('bestuurder', 'bestuurder'), ('secretaris', 'secretaris CvT'), ('deskundige', 'deskundige'), ('cvt_lid', 'lid CvT'), ('cvt_voorzitter', 'voorzitter CvT'), ('consulent', 'consulent'), ('directeur', 'directeur'), ('controller', 'controller'), ('leerplicht', 'leerplichtambtenaar'), ('toezichthouder', 'toezichthouder'), ('auditor', 'auditor'), ('beheerder', 'beheerder')], help_text='Leeg bij deskundigen en commissie.', max_length=20)),
                        ('naam', models.CharField(blank=True, help_text='Hoe het samenwerkingsverband deze stap noemt.', max_length=100)),
                    ],
                    options={
                        'ordering': ['volgorde', 'pk'],
                    },
                ),
                migrations.CreateModel(
                    name='Stapuitvoering',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('op', models.DateField()),
                        ('vervallen_op', models.DateField(blank=True, null=True)),
                    ],
                    options={
                        'verbose_name': 'stap van de route',
                        'ordering': ['pk'],
                    },
                ),
                migrations.CreateModel(
                    name='StapuitvoeringEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('op', models.DateField()),
                        ('vervallen_op', models.DateField(blank=True, null=True)),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Stapvoorwaarde',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('veld', models.CharField(max_length=60)),
                        ('teken', models.CharField(choices=[('is', 'is'), ('is_niet', 'is niet'), ('een_van', 'is een van'), ('minstens', 'is minstens'), ('hoogstens', 'is hoogstens'), ('meer_dan', 'is meer dan'), ('minder_dan', 'is minder dan'), ('bekend', 'is bekend')], max_length=12)),
                        ('waarden', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, default=list, size=None)),
                    ],
                    options={
                        'ordering': ['pk'],
                    },
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraag',
                    name='update_update',
                ),
                migrations.AddField(
                    model_name='aanvraag',
                    name='aan_zet',
                    field=models.CharField(blank=True, choices=[('zorgcoordinator', 'zorgcoördinator'), ('schoolleider', 'schoolleider'), ('bestuurder', 'bestuurder'), ('secretaris', 'secretaris CvT'), ('deskundige', 'deskundige'), ('cvt_lid', 'lid CvT'), ('cvt_voorzitter', 'voorzitter CvT'), ('consulent', 'consulent'), ('directeur', 'directeur'), ('controller', 'controller'), ('leerplicht', 'leerplichtambtenaar'), ('toezichthouder', 'toezichthouder'), ('auditor', 'auditor'), ('beheerder', 'beheerder')], db_default='', default='', editable=False, max_length=20),
                ),
                migrations.AddField(
                    model_name='aanvraag',
                    name='beslisser',
                    field=models.CharField(blank=True, choices=[('zorgcoordinator', 'zorgcoördinator'), ('schoolleider', 'schoolleider'), ('bestuurder', 'bestuurder'), ('secretaris', 'secretaris CvT'), ('deskundige', 'deskundige'), ('cvt_lid', 'lid CvT'), ('cvt_voorzitter', 'voorzitter CvT'), ('consulent', 'consulent'), ('directeur', 'directeur'), ('controller', 'controller'), ('leerplicht', 'leerplichtambtenaar'), ('toezichthouder', 'toezichthouder'), ('auditor', 'auditor'), ('beheerder', 'beheerder')], db_default='', default='', editable=False, max_length=20),
                ),
                migrations.AddField(
                    model_name='aanvraag',
                    name='doet',
                    field=models.CharField(blank=True, choices=[('akkoord', 'akkoord'), ('controle', 'controle'), ('deskundigen', 'advies van deskundigen'), ('zitting', 'bespreking in de commissie'), ('besluit', 'besluit')], db_default='', default='', editable=False, max_length=12),
                ),
                migrations.AddField(
                    model_name='aanvraag',
                    name='wacht_op',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), blank=True, db_default=[], default=list, editable=False, size=None),
                ),
                migrations.AlterField(
                    model_name='aanvraagsoort',
                    name='route',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('akkoord', 'akkoord'), ('controle', 'controle'), ('deskundigen', 'advies van deskundigen'), ('zitting', 'bespreking in de commissie'), ('besluit', 'besluit')], max_length=30), default=list, editable=False, size=None),
                ),
                migrations.AlterField(
                    model_name='aanvraagsoortevent',
                    name='route',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('akkoord', 'akkoord'), ('controle', 'controle'), ('deskundigen', 'advies van deskundigen'), ('zitting', 'bespreking in de commissie'), ('besluit', 'besluit')], max_length=30), default=list, editable=False, size=None),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aangemaakt_door_id" IS DISTINCT FROM (NEW."aangemaakt_door_id") OR OLD."aangemaakt_op" IS DISTINCT FROM (NEW."aangemaakt_op") OR OLD."advies_voor" IS DISTINCT FROM (NEW."advies_voor") OR OLD."adviezen_binnen" IS DISTINCT FROM (NEW."adviezen_binnen") OR OLD."adviezen_gevraagd" IS DISTINCT FROM (NEW."adviezen_gevraagd") OR OLD."antwoorden" IS DISTINCT FROM (NEW."antwoorden") OR OLD."compleet_op" IS DISTINCT FROM (NEW."compleet_op") OR OLD."eigenaar_id" IS DISTINCT FROM (NEW."eigenaar_id") OR OLD."gevraagd_bedrag" IS DISTINCT FROM (NEW."gevraagd_bedrag") OR OLD."gevraagd_tot_en_met" IS DISTINCT FROM (NEW."gevraagd_tot_en_met") OR OLD."gevraagd_van" IS DISTINCT FROM (NEW."gevraagd_van") OR OLD."gevraagde_categorie" IS DISTINCT FROM (NEW."gevraagde_categorie") OR OLD."gevraagde_dagen_per_week" IS DISTINCT FROM (NEW."gevraagde_dagen_per_week") OR OLD."gevraagde_weken" IS DISTINCT FROM (NEW."gevraagde_weken") OR OLD."gewijzigd_op" IS DISTINCT FROM (NEW."gewijzigd_op") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."klad" IS DISTINCT FROM (NEW."klad") OR OLD."leerling_id" IS DISTINCT FROM (NEW."leerling_id") OR OLD."norm_op" IS DISTINCT FROM (NEW."norm_op") OR OLD."nummer" IS DISTINCT FROM (NEW."nummer") OR OLD."ontvangen_op" IS DISTINCT FROM (NEW."ontvangen_op") OR OLD."ontvangende_school_id" IS DISTINCT FROM (NEW."ontvangende_school_id") OR OLD."school_id" IS DISTINCT FROM (NEW."school_id") OR OLD."sleutel" IS DISTINCT FROM (NEW."sleutel") OR OLD."soort_id" IS DISTINCT FROM (NEW."soort_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."uiterlijk_op" IS DISTINCT FROM (NEW."uiterlijk_op") OR OLD."versie" IS DISTINCT FROM (NEW."versie") OR OLD."vervolg_van_id" IS DISTINCT FROM (NEW."vervolg_van_id") OR OLD."vraag_tot" IS DISTINCT FROM (NEW."vraag_tot") OR OLD."zitting_op" IS DISTINCT FROM (NEW."zitting_op"))', func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "eigenaar_id", "gevraagd_bedrag", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."advies_voor", NEW."adviezen_binnen", NEW."adviezen_gevraagd", NEW."antwoorden", NEW."compleet_op", NEW."eigenaar_id", NEW."gevraagd_bedrag", NEW."gevraagd_tot_en_met", NEW."gevraagd_van", NEW."gevraagde_categorie", NEW."gevraagde_dagen_per_week", NEW."gevraagde_weken", NEW."gewijzigd_op", NEW."id", NEW."klad", NEW."leerling_id", NEW."norm_op", NEW."nummer", NEW."ontvangen_op", NEW."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."sleutel", NEW."soort_id", NEW."status", NEW."swv_id", NEW."uiterlijk_op", NEW."versie", NEW."vervolg_van_id", NEW."vraag_tot", NEW."zitting_op"); RETURN NULL;', hash='aa5731ceaab11d291b6188a4bfdd90ced4ec12c0', operation='UPDATE', pgid='pgtrigger_update_update_bf2fc', table='toewijzing_aanvraag', when='AFTER')),
                ),
                migrations.AddField(
                    model_name='routestap',
                    name='aanvraagsoort',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='stappen', to='toewijzing.aanvraagsoort'),
                ),
                migrations.AddField(
                    model_name='aanvraag',
                    name='beurt',
                    field=models.ForeignKey(db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='toewijzing.routestap'),
                ),
                migrations.AddField(
                    model_name='stapuitvoering',
                    name='aanvraag',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='uitvoeringen', to='toewijzing.aanvraag'),
                ),
                migrations.AddField(
                    model_name='stapuitvoering',
                    name='door',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='stapuitvoering',
                    name='leerling',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)s_set', to='leerlingen.leerling', verbose_name='leerling'),
                ),
                migrations.AddField(
                    model_name='stapuitvoering',
                    name='stap',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='toewijzing.routestap'),
                ),
                migrations.AddField(
                    model_name='stapuitvoeringevent',
                    name='aanvraag',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.aanvraag'),
                ),
                migrations.AddField(
                    model_name='stapuitvoeringevent',
                    name='door',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='stapuitvoeringevent',
                    name='leerling',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='leerlingen.leerling', verbose_name='leerling'),
                ),
                migrations.AddField(
                    model_name='stapuitvoeringevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.stapuitvoering'),
                ),
                migrations.AddField(
                    model_name='stapuitvoeringevent',
                    name='stap',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.routestap'),
                ),
                migrations.AddField(
                    model_name='stapvoorwaarde',
                    name='stap',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='voorwaarden', to='toewijzing.routestap'),
                ),
                migrations.AddConstraint(
                    model_name='routestap',
                    constraint=models.UniqueConstraint(fields=('aanvraagsoort', 'volgorde'), name='routestap_plek'),
                ),
                migrations.AddConstraint(
                    model_name='routestap',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('doet__in', ['deskundigen', 'zitting']), ('rol', '')), models.Q(('doet', 'akkoord'), ('rol__in', ('schoolleider', 'bestuurder'))), models.Q(('doet__in', ['controle', 'besluit']), ('rol__in', ('consulent', 'secretaris', 'cvt_voorzitter', 'directeur'))), _connector='OR'), name='routestap_wie'),
                ),
                migrations.AddConstraint(
                    model_name='stapuitvoering',
                    constraint=models.UniqueConstraint(condition=models.Q(('vervallen_op__isnull', True)), fields=('aanvraag', 'stap'), name='stapuitvoering_een_keer'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='stapuitvoering',
                    trigger=pgtrigger.compiler.Trigger(name='vervallen', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."vervallen_op" IS NOT NULL)', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='2a243e1a33a160748bc897487889cdd480e7fa4d', operation='UPDATE', pgid='pgtrigger_vervallen_b4e02', table='toewijzing_stapuitvoering', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='stapuitvoering',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_stapuitvoeringevent" ("aanvraag_id", "door_id", "id", "leerling_id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "vervallen_op") VALUES (NEW."aanvraag_id", NEW."door_id", NEW."id", NEW."leerling_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."stap_id", NEW."vervallen_op"); RETURN NULL;', hash='fe3103a87bdd996e7f6f01d5b9e76698bf703af1', operation='INSERT', pgid='pgtrigger_insert_insert_7cc66', table='toewijzing_stapuitvoering', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='stapuitvoering',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_stapuitvoeringevent" ("aanvraag_id", "door_id", "id", "leerling_id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "vervallen_op") VALUES (NEW."aanvraag_id", NEW."door_id", NEW."id", NEW."leerling_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."stap_id", NEW."vervallen_op"); RETURN NULL;', hash='cea73820407133c75732517d7e962311073046d3', operation='UPDATE', pgid='pgtrigger_update_update_eab9c', table='toewijzing_stapuitvoering', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='stapuitvoering',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_stapuitvoeringevent" ("aanvraag_id", "door_id", "id", "leerling_id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stap_id", "vervallen_op") VALUES (OLD."aanvraag_id", OLD."door_id", OLD."id", OLD."leerling_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."stap_id", OLD."vervallen_op"); RETURN NULL;', hash='f6b40c1d944212bf1b710e0c861e4648b5de8fd6', operation='DELETE', pgid='pgtrigger_delete_delete_5a57f', table='toewijzing_stapuitvoering', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='stapvoorwaarde',
                    constraint=models.CheckConstraint(condition=models.Q(('teken__in', ['is', 'is_niet', 'een_van', 'minstens', 'hoogstens', 'meer_dan', 'minder_dan', 'bekend'])), name='stapvoorwaarde_teken'),
                ),
                migrations.AddConstraint(
                    model_name='stapvoorwaarde',
                    constraint=models.CheckConstraint(condition=models.Q(('veld__in', ['aanleiding', 'bedrag', 'categorie', 'leeftijd', 'opp', 'schoolsoort', 'weken'])), name='stapvoorwaarde_veld'),
                ),
            ]
        ),
    ]
