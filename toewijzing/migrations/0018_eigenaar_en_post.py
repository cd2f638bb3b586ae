"""A request has an owner at the swv, and the letters of a day can be printed in one PDF.

The column may be empty and its index is made in the next migration, beside the traffic.
"""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
import toewijzing.models.post
import uuid
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('leerlingen', '0008_kwalificatie'),
        ('organisatie', '0014_sorteernaam'),
        ('toewijzing', '0017_sorteernaam'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                migrations.CreateModel(
                    name='Postbundel',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('uuid', models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        ('dag', models.DateField(help_text='De dag waarop de brieven zijn vrijgegeven.')),
                        ('alleen_nieuwe', models.BooleanField(default=False, help_text='Zonder wat van deze dag al in een PDF stond.')),
                        ('dubbelzijdig', models.BooleanField(default=False, help_text='Elke brief begint op een nieuw blad.')),
                        ('gevraagd_op', models.DateTimeField(default=django.utils.timezone.now)),
                        ('gemaakt_op', models.DateTimeField(blank=True, null=True)),
                        ('bestand', models.FileField(blank=True, max_length=200, upload_to=toewijzing.models.post.post_key)),
                        ('sha256', models.CharField(blank=True, max_length=64)),
                        ('paginas', models.PositiveIntegerField(default=0)),
                        ('brieven', django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), blank=True, default=list, help_text='Ids, in de volgorde van de PDF.', size=None)),
                        ('ontbreekt', django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), blank=True, default=list, help_text='Ids van brieven waarvan het bestand niet klopt.', size=None)),
                    ],
                    options={
                        'ordering': ['-pk'],
                    },
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraag',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraag',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraag',
                    name='delete_delete',
                ),
                migrations.AddField(
                    model_name='aanvraag',
                    name='eigenaar',
                    field=models.ForeignKey(blank=True, db_index=False, help_text='Wie bij het samenwerkingsverband op deze aanvraag let; telt zolang die er een rol heeft.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='aanvraagevent',
                    name='eigenaar',
                    field=models.ForeignKey(blank=True, db_constraint=False, help_text='Wie bij het samenwerkingsverband op deze aanvraag let; telt zolang die er een rol heeft.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "eigenaar_id", "gevraagd_bedrag", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."advies_voor", NEW."adviezen_binnen", NEW."adviezen_gevraagd", NEW."antwoorden", NEW."compleet_op", NEW."eigenaar_id", NEW."gevraagd_bedrag", NEW."gevraagd_tot_en_met", NEW."gevraagd_van", NEW."gevraagde_categorie", NEW."gevraagde_dagen_per_week", NEW."gevraagde_weken", NEW."gewijzigd_op", NEW."id", NEW."klad", NEW."leerling_id", NEW."norm_op", NEW."nummer", NEW."ontvangen_op", NEW."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."sleutel", NEW."soort_id", NEW."status", NEW."swv_id", NEW."uiterlijk_op", NEW."versie", NEW."vervolg_van_id", NEW."vraag_tot", NEW."zitting_op"); RETURN NULL;', hash='407635624694a9c0fba28452e584f0e8cf35833f', operation='INSERT', pgid='pgtrigger_insert_insert_a5683', table='toewijzing_aanvraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "eigenaar_id", "gevraagd_bedrag", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."advies_voor", NEW."adviezen_binnen", NEW."adviezen_gevraagd", NEW."antwoorden", NEW."compleet_op", NEW."eigenaar_id", NEW."gevraagd_bedrag", NEW."gevraagd_tot_en_met", NEW."gevraagd_van", NEW."gevraagde_categorie", NEW."gevraagde_dagen_per_week", NEW."gevraagde_weken", NEW."gewijzigd_op", NEW."id", NEW."klad", NEW."leerling_id", NEW."norm_op", NEW."nummer", NEW."ontvangen_op", NEW."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."sleutel", NEW."soort_id", NEW."status", NEW."swv_id", NEW."uiterlijk_op", NEW."versie", NEW."vervolg_van_id", NEW."vraag_tot", NEW."zitting_op"); RETURN NULL;', hash='65521af445db82417a13fc61f440cc1c29a48f8d', operation='UPDATE', pgid='pgtrigger_update_update_bf2fc', table='toewijzing_aanvraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "eigenaar_id", "gevraagd_bedrag", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."advies_voor", OLD."adviezen_binnen", OLD."adviezen_gevraagd", OLD."antwoorden", OLD."compleet_op", OLD."eigenaar_id", OLD."gevraagd_bedrag", OLD."gevraagd_tot_en_met", OLD."gevraagd_van", OLD."gevraagde_categorie", OLD."gevraagde_dagen_per_week", OLD."gevraagde_weken", OLD."gewijzigd_op", OLD."id", OLD."klad", OLD."leerling_id", OLD."norm_op", OLD."nummer", OLD."ontvangen_op", OLD."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."sleutel", OLD."soort_id", OLD."status", OLD."swv_id", OLD."uiterlijk_op", OLD."versie", OLD."vervolg_van_id", OLD."vraag_tot", OLD."zitting_op"); RETURN NULL;', hash='044f98724b65e238faf5237b1ba6730aa8feafae', operation='DELETE', pgid='pgtrigger_delete_delete_9aed3', table='toewijzing_aanvraag', when='AFTER')),
                ),
                migrations.AddField(
                    model_name='postbundel',
                    name='gemaakt_voor',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='postbundel',
                    name='lidmaatschap',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.lidmaatschap'),
                ),
                migrations.AddField(
                    model_name='postbundel',
                    name='swv',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddIndex(
                    model_name='postbundel',
                    index=models.Index(fields=['swv', 'dag', '-id'], name='postbundel_dag'),
                ),
                migrations.AddConstraint(
                    model_name='postbundel',
                    constraint=models.CheckConstraint(condition=models.Q(('gemaakt_op__isnull', True), models.Q(('sha256', ''), _negated=True), _connector='OR'), name='postbundel_gemaakt'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='postbundel',
                    trigger=pgtrigger.compiler.Trigger(name='gemaakt', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."gemaakt_op" IS NOT NULL)', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if (to_jsonb(new) - array['bestand']::text[]) is distinct from (to_jsonb(old) - array['bestand']::text[]) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='3be1c295d8ece56346c5d1e091385f0259397dad', operation='UPDATE', pgid='pgtrigger_gemaakt_4c1d1', table='toewijzing_postbundel', when='BEFORE')),
                ),
            ]
        ),
    ]
