"""The consulent of a school signs along before a request is sent; on whose behalf the swv starts one."""

import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('organen', '0002_commissie'),
        ('organisatie', '0016_schoolconsulent'),
        ('toewijzing', '0055_quorum_en_partijen'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            changes=[
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
                migrations.RemoveConstraint(
                    model_name='routestap',
                    name='routestap_wie',
                ),
                migrations.AddField(
                    model_name='aanvraag',
                    name='meegetekend_door',
                    field=models.ForeignKey(blank=True, db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='aanvraag',
                    name='namens',
                    field=models.ForeignKey(blank=True, db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='aanvraagevent',
                    name='meegetekend_door',
                    field=models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='aanvraagevent',
                    name='namens',
                    field=models.ForeignKey(blank=True, db_constraint=False, editable=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AlterField(
                    model_name='aanvraag',
                    name='doet',
                    field=models.CharField(blank=True, choices=[('akkoord', 'akkoord'), ('meetekenen', 'meetekenen vóór het versturen'), ('controle', 'controle'), ('deskundigen', 'advies van deskundigen'), ('zitting', 'bespreking in de commissie'), ('besluit', 'besluit'), ('afhandelen', 'afhandelen')], db_default='', default='', editable=False, max_length=12),
                ),
                migrations.AlterField(
                    model_name='aanvraag',
                    name='status',
                    field=models.CharField(choices=[('concept', 'concept'), ('bij_ouders', 'bij de ouders'), ('ter_akkoord', 'wacht op akkoord'), ('ingediend', 'ingediend'), ('onvolledig', 'wacht op aanvulling'), ('bij_deskundigen', 'bij de deskundigen'), ('geagendeerd', 'op de agenda'), ('aangehouden', 'aangehouden'), ('geadviseerd', 'advies gegeven'), ('besloten', 'besloten'), ('afgehandeld', 'afgehandeld'), ('ingetrokken', 'ingetrokken')], default='concept', max_length=16),
                ),
                migrations.AlterField(
                    model_name='aanvraagevent',
                    name='status',
                    field=models.CharField(choices=[('concept', 'concept'), ('bij_ouders', 'bij de ouders'), ('ter_akkoord', 'wacht op akkoord'), ('ingediend', 'ingediend'), ('onvolledig', 'wacht op aanvulling'), ('bij_deskundigen', 'bij de deskundigen'), ('geagendeerd', 'op de agenda'), ('aangehouden', 'aangehouden'), ('geadviseerd', 'advies gegeven'), ('besloten', 'besloten'), ('afgehandeld', 'afgehandeld'), ('ingetrokken', 'ingetrokken')], default='concept', max_length=16),
                ),
                migrations.AlterField(
                    model_name='aanvraagsoort',
                    name='route',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('akkoord', 'akkoord'), ('meetekenen', 'meetekenen vóór het versturen'), ('controle', 'controle'), ('deskundigen', 'advies van deskundigen'), ('zitting', 'bespreking in de commissie'), ('besluit', 'besluit')], max_length=30), default=list, editable=False, size=None),
                ),
                migrations.AlterField(
                    model_name='aanvraagsoortevent',
                    name='route',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('akkoord', 'akkoord'), ('meetekenen', 'meetekenen vóór het versturen'), ('controle', 'controle'), ('deskundigen', 'advies van deskundigen'), ('zitting', 'bespreking in de commissie'), ('besluit', 'besluit')], max_length=30), default=list, editable=False, size=None),
                ),
                migrations.AlterField(
                    model_name='routestap',
                    name='doet',
                    field=models.CharField(choices=[('akkoord', 'akkoord'), ('meetekenen', 'meetekenen vóór het versturen'), ('controle', 'controle'), ('deskundigen', 'advies van deskundigen'), ('zitting', 'bespreking in de commissie'), ('besluit', 'besluit')], max_length=12),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "begonnen_door", "compleet_op", "eigenaar_id", "gevraagd_aantal", "gevraagd_bedrag", "gevraagd_deel_swv", "gevraagd_tarief", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "meegetekend_door_id", "namens_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ronde_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op", "zonder_school") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."advies_voor", NEW."adviezen_binnen", NEW."adviezen_gevraagd", NEW."antwoorden", NEW."begonnen_door", NEW."compleet_op", NEW."eigenaar_id", NEW."gevraagd_aantal", NEW."gevraagd_bedrag", NEW."gevraagd_deel_swv", NEW."gevraagd_tarief", NEW."gevraagd_tot_en_met", NEW."gevraagd_van", NEW."gevraagde_categorie", NEW."gevraagde_dagen_per_week", NEW."gevraagde_weken", NEW."gewijzigd_op", NEW."id", NEW."klad", NEW."leerling_id", NEW."meegetekend_door_id", NEW."namens_id", NEW."norm_op", NEW."nummer", NEW."ontvangen_op", NEW."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."ronde_id", NEW."school_id", NEW."sleutel", NEW."soort_id", NEW."status", NEW."swv_id", NEW."uiterlijk_op", NEW."versie", NEW."vervolg_van_id", NEW."vraag_tot", NEW."zitting_op", NEW."zonder_school"); RETURN NULL;', hash='451e014c3f92d788d95938f639dee93c4ec31dc5', operation='INSERT', pgid='pgtrigger_insert_insert_a5683', table='toewijzing_aanvraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aangemaakt_door_id" IS DISTINCT FROM (NEW."aangemaakt_door_id") OR OLD."aangemaakt_op" IS DISTINCT FROM (NEW."aangemaakt_op") OR OLD."advies_voor" IS DISTINCT FROM (NEW."advies_voor") OR OLD."adviezen_binnen" IS DISTINCT FROM (NEW."adviezen_binnen") OR OLD."adviezen_gevraagd" IS DISTINCT FROM (NEW."adviezen_gevraagd") OR OLD."antwoorden" IS DISTINCT FROM (NEW."antwoorden") OR OLD."begonnen_door" IS DISTINCT FROM (NEW."begonnen_door") OR OLD."compleet_op" IS DISTINCT FROM (NEW."compleet_op") OR OLD."eigenaar_id" IS DISTINCT FROM (NEW."eigenaar_id") OR OLD."gevraagd_aantal" IS DISTINCT FROM (NEW."gevraagd_aantal") OR OLD."gevraagd_bedrag" IS DISTINCT FROM (NEW."gevraagd_bedrag") OR OLD."gevraagd_deel_swv" IS DISTINCT FROM (NEW."gevraagd_deel_swv") OR OLD."gevraagd_tarief" IS DISTINCT FROM (NEW."gevraagd_tarief") OR OLD."gevraagd_tot_en_met" IS DISTINCT FROM (NEW."gevraagd_tot_en_met") OR OLD."gevraagd_van" IS DISTINCT FROM (NEW."gevraagd_van") OR OLD."gevraagde_categorie" IS DISTINCT FROM (NEW."gevraagde_categorie") OR OLD."gevraagde_dagen_per_week" IS DISTINCT FROM (NEW."gevraagde_dagen_per_week") OR OLD."gevraagde_weken" IS DISTINCT FROM (NEW."gevraagde_weken") OR OLD."gewijzigd_op" IS DISTINCT FROM (NEW."gewijzigd_op") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."klad" IS DISTINCT FROM (NEW."klad") OR OLD."leerling_id" IS DISTINCT FROM (NEW."leerling_id") OR OLD."meegetekend_door_id" IS DISTINCT FROM (NEW."meegetekend_door_id") OR OLD."namens_id" IS DISTINCT FROM (NEW."namens_id") OR OLD."norm_op" IS DISTINCT FROM (NEW."norm_op") OR OLD."nummer" IS DISTINCT FROM (NEW."nummer") OR OLD."ontvangen_op" IS DISTINCT FROM (NEW."ontvangen_op") OR OLD."ontvangende_school_id" IS DISTINCT FROM (NEW."ontvangende_school_id") OR OLD."ronde_id" IS DISTINCT FROM (NEW."ronde_id") OR OLD."school_id" IS DISTINCT FROM (NEW."school_id") OR OLD."sleutel" IS DISTINCT FROM (NEW."sleutel") OR OLD."soort_id" IS DISTINCT FROM (NEW."soort_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."uiterlijk_op" IS DISTINCT FROM (NEW."uiterlijk_op") OR OLD."versie" IS DISTINCT FROM (NEW."versie") OR OLD."vervolg_van_id" IS DISTINCT FROM (NEW."vervolg_van_id") OR OLD."vraag_tot" IS DISTINCT FROM (NEW."vraag_tot") OR OLD."zitting_op" IS DISTINCT FROM (NEW."zitting_op") OR OLD."zonder_school" IS DISTINCT FROM (NEW."zonder_school"))', func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "begonnen_door", "compleet_op", "eigenaar_id", "gevraagd_aantal", "gevraagd_bedrag", "gevraagd_deel_swv", "gevraagd_tarief", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "meegetekend_door_id", "namens_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ronde_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op", "zonder_school") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."advies_voor", NEW."adviezen_binnen", NEW."adviezen_gevraagd", NEW."antwoorden", NEW."begonnen_door", NEW."compleet_op", NEW."eigenaar_id", NEW."gevraagd_aantal", NEW."gevraagd_bedrag", NEW."gevraagd_deel_swv", NEW."gevraagd_tarief", NEW."gevraagd_tot_en_met", NEW."gevraagd_van", NEW."gevraagde_categorie", NEW."gevraagde_dagen_per_week", NEW."gevraagde_weken", NEW."gewijzigd_op", NEW."id", NEW."klad", NEW."leerling_id", NEW."meegetekend_door_id", NEW."namens_id", NEW."norm_op", NEW."nummer", NEW."ontvangen_op", NEW."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."ronde_id", NEW."school_id", NEW."sleutel", NEW."soort_id", NEW."status", NEW."swv_id", NEW."uiterlijk_op", NEW."versie", NEW."vervolg_van_id", NEW."vraag_tot", NEW."zitting_op", NEW."zonder_school"); RETURN NULL;', hash='e786c40269b2c20dbf6ddc4c64ca089110c0e3e4', operation='UPDATE', pgid='pgtrigger_update_update_bf2fc', table='toewijzing_aanvraag', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraag',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "begonnen_door", "compleet_op", "eigenaar_id", "gevraagd_aantal", "gevraagd_bedrag", "gevraagd_deel_swv", "gevraagd_tarief", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "meegetekend_door_id", "namens_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ronde_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op", "zonder_school") VALUES (OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."advies_voor", OLD."adviezen_binnen", OLD."adviezen_gevraagd", OLD."antwoorden", OLD."begonnen_door", OLD."compleet_op", OLD."eigenaar_id", OLD."gevraagd_aantal", OLD."gevraagd_bedrag", OLD."gevraagd_deel_swv", OLD."gevraagd_tarief", OLD."gevraagd_tot_en_met", OLD."gevraagd_van", OLD."gevraagde_categorie", OLD."gevraagde_dagen_per_week", OLD."gevraagde_weken", OLD."gewijzigd_op", OLD."id", OLD."klad", OLD."leerling_id", OLD."meegetekend_door_id", OLD."namens_id", OLD."norm_op", OLD."nummer", OLD."ontvangen_op", OLD."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."ronde_id", OLD."school_id", OLD."sleutel", OLD."soort_id", OLD."status", OLD."swv_id", OLD."uiterlijk_op", OLD."versie", OLD."vervolg_van_id", OLD."vraag_tot", OLD."zitting_op", OLD."zonder_school"); RETURN NULL;', hash='27da309c705dc2d69d7cfdce4d63414ca54ce31b', operation='DELETE', pgid='pgtrigger_delete_delete_9aed3', table='toewijzing_aanvraag', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='routestap',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('doet__in', ['deskundigen', 'zitting']), ('rol', '')), models.Q(('doet', 'akkoord'), ('rol__in', ('schoolleider', 'bestuurder'))), models.Q(('doet', 'meetekenen'), ('rol', 'consulent')), models.Q(('doet__in', ['controle', 'besluit']), ('rol__in', ('consulent', 'secretaris', 'cvt_voorzitter', 'directeur'))), _connector='OR'), name='routestap_wie'),
                ),
            ]
        ),
    ]
