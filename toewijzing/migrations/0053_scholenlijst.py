"""A list of schools and boards that says who can ask for a kind."""

import django.contrib.postgres.fields
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('organisatie', '0015_kamer_consulten'),
        ('toewijzing', '0052_vast_en_geschiedenis'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraagsoort',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraagsoort',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraagsoort',
                    name='delete_delete',
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='scholenkeuze',
                    field=models.CharField(blank=True, choices=[('', 'elke school'), ('alleen', 'alleen deze scholen en besturen'), ('niet', 'niet deze scholen en besturen')], db_default='', default='', max_length=6, verbose_name='voor wie'),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='scholenlijst',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), blank=True, db_default=[], default=list, help_text='Organisaties; een bestuur staat voor al zijn scholen.', size=None, verbose_name='scholen en besturen'),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='scholenuitleg',
                    field=models.CharField(blank=True, db_default='', default='', help_text='Wat een school leest die dit niet kan aanvragen.', max_length=500, verbose_name='uitleg voor een andere school'),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='scholenkeuze',
                    field=models.CharField(blank=True, choices=[('', 'elke school'), ('alleen', 'alleen deze scholen en besturen'), ('niet', 'niet deze scholen en besturen')], db_default='', default='', max_length=6, verbose_name='voor wie'),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='scholenlijst',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), blank=True, db_default=[], default=list, help_text='Organisaties; een bestuur staat voor al zijn scholen.', size=None, verbose_name='scholen en besturen'),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='scholenuitleg',
                    field=models.CharField(blank=True, db_default='', default='', help_text='Wat een school leest die dit niet kan aanvragen.', max_length=500, verbose_name='uitleg voor een andere school'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "bedrag_deel_bestuur", "bedrag_eenheid", "bedrag_eigen_risico", "bedrag_hoogstens", "bedrag_hoogstens_aantal", "bedrag_hoogstens_leerling", "bedrag_tarief", "bedrag_tekort", "bedrag_termijnen", "bedrag_vast", "bedrag_wijze", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "in_rondes", "indieners", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "onderwerp", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "scholenkeuze", "scholenlijst", "scholenuitleg", "schrijvers", "snel_tot", "snel_weken", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_uren", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."bedrag_deel_bestuur", NEW."bedrag_eenheid", NEW."bedrag_eigen_risico", NEW."bedrag_hoogstens", NEW."bedrag_hoogstens_aantal", NEW."bedrag_hoogstens_leerling", NEW."bedrag_tarief", NEW."bedrag_tekort", NEW."bedrag_termijnen", NEW."bedrag_vast", NEW."bedrag_wijze", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."gepubliceerd_door_id", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."in_rondes", NEW."indieners", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."naar_id", NEW."norm_aantal", NEW."norm_eenheid", NEW."onderwerp", NEW."opmerking", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."scholenkeuze", NEW."scholenlijst", NEW."scholenuitleg", NEW."schrijvers", NEW."snel_tot", NEW."snel_weken", NEW."status", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."voorgelegd_door_id", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_uren", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;', hash='8de1eb870122e73a6d416d46377d540c40ab423c', operation='INSERT', pgid='pgtrigger_insert_insert_c7fad', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aantal_deskundigen" IS DISTINCT FROM (NEW."aantal_deskundigen") OR OLD."adviestermijn_dagen" IS DISTINCT FROM (NEW."adviestermijn_dagen") OR OLD."bedrag_deel_bestuur" IS DISTINCT FROM (NEW."bedrag_deel_bestuur") OR OLD."bedrag_eenheid" IS DISTINCT FROM (NEW."bedrag_eenheid") OR OLD."bedrag_eigen_risico" IS DISTINCT FROM (NEW."bedrag_eigen_risico") OR OLD."bedrag_hoogstens" IS DISTINCT FROM (NEW."bedrag_hoogstens") OR OLD."bedrag_hoogstens_aantal" IS DISTINCT FROM (NEW."bedrag_hoogstens_aantal") OR OLD."bedrag_hoogstens_leerling" IS DISTINCT FROM (NEW."bedrag_hoogstens_leerling") OR OLD."bedrag_tarief" IS DISTINCT FROM (NEW."bedrag_tarief") OR OLD."bedrag_tekort" IS DISTINCT FROM (NEW."bedrag_tekort") OR OLD."bedrag_termijnen" IS DISTINCT FROM (NEW."bedrag_termijnen") OR OLD."bedrag_vast" IS DISTINCT FROM (NEW."bedrag_vast") OR OLD."bedrag_wijze" IS DISTINCT FROM (NEW."bedrag_wijze") OR OLD."brief_tekst" IS DISTINCT FROM (NEW."brief_tekst") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."geeft_tlv" IS DISTINCT FROM (NEW."geeft_tlv") OR OLD."gepubliceerd_door_id" IS DISTINCT FROM (NEW."gepubliceerd_door_id") OR OLD."grenzen_bron" IS DISTINCT FROM (NEW."grenzen_bron") OR OLD."hoogstens_jaren" IS DISTINCT FROM (NEW."hoogstens_jaren") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."in_rondes" IS DISTINCT FROM (NEW."in_rondes") OR OLD."indieners" IS DISTINCT FROM (NEW."indieners") OR OLD."is_awb_besluit" IS DISTINCT FROM (NEW."is_awb_besluit") OR OLD."leeftijd_tot" IS DISTINCT FROM (NEW."leeftijd_tot") OR OLD."leeftijd_vanaf" IS DISTINCT FROM (NEW."leeftijd_vanaf") OR OLD."max_dagen_per_week" IS DISTINCT FROM (NEW."max_dagen_per_week") OR OLD."max_weken" IS DISTINCT FROM (NEW."max_weken") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."naar_id" IS DISTINCT FROM (NEW."naar_id") OR OLD."norm_aantal" IS DISTINCT FROM (NEW."norm_aantal") OR OLD."norm_eenheid" IS DISTINCT FROM (NEW."norm_eenheid") OR OLD."onderwerp" IS DISTINCT FROM (NEW."onderwerp") OR OLD."opmerking" IS DISTINCT FROM (NEW."opmerking") OR OLD."periode_regel" IS DISTINCT FROM (NEW."periode_regel") OR OLD."route" IS DISTINCT FROM (NEW."route") OR OLD."scholen_naar" IS DISTINCT FROM (NEW."scholen_naar") OR OLD."scholen_van" IS DISTINCT FROM (NEW."scholen_van") OR OLD."scholenkeuze" IS DISTINCT FROM (NEW."scholenkeuze") OR OLD."scholenlijst" IS DISTINCT FROM (NEW."scholenlijst") OR OLD."scholenuitleg" IS DISTINCT FROM (NEW."scholenuitleg") OR OLD."schrijvers" IS DISTINCT FROM (NEW."schrijvers") OR OLD."snel_tot" IS DISTINCT FROM (NEW."snel_tot") OR OLD."snel_weken" IS DISTINCT FROM (NEW."snel_weken") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."tot" IS DISTINCT FROM (NEW."tot") OR OLD."uitleg" IS DISTINCT FROM (NEW."uitleg") OR OLD."van" IS DISTINCT FROM (NEW."van") OR OLD."voorgelegd_door_id" IS DISTINCT FROM (NEW."voorgelegd_door_id") OR OLD."vraagt_bedrag" IS DISTINCT FROM (NEW."vraagt_bedrag") OR OLD."vraagt_categorie" IS DISTINCT FROM (NEW."vraagt_categorie") OR OLD."vraagt_uren" IS DISTINCT FROM (NEW."vraagt_uren") OR OLD."vraagt_weken" IS DISTINCT FROM (NEW."vraagt_weken") OR OLD."wettelijke_weken" IS DISTINCT FROM (NEW."wettelijke_weken"))', func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "bedrag_deel_bestuur", "bedrag_eenheid", "bedrag_eigen_risico", "bedrag_hoogstens", "bedrag_hoogstens_aantal", "bedrag_hoogstens_leerling", "bedrag_tarief", "bedrag_tekort", "bedrag_termijnen", "bedrag_vast", "bedrag_wijze", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "in_rondes", "indieners", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "onderwerp", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "scholenkeuze", "scholenlijst", "scholenuitleg", "schrijvers", "snel_tot", "snel_weken", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_uren", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."bedrag_deel_bestuur", NEW."bedrag_eenheid", NEW."bedrag_eigen_risico", NEW."bedrag_hoogstens", NEW."bedrag_hoogstens_aantal", NEW."bedrag_hoogstens_leerling", NEW."bedrag_tarief", NEW."bedrag_tekort", NEW."bedrag_termijnen", NEW."bedrag_vast", NEW."bedrag_wijze", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."gepubliceerd_door_id", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."in_rondes", NEW."indieners", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."naar_id", NEW."norm_aantal", NEW."norm_eenheid", NEW."onderwerp", NEW."opmerking", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."scholenkeuze", NEW."scholenlijst", NEW."scholenuitleg", NEW."schrijvers", NEW."snel_tot", NEW."snel_weken", NEW."status", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."voorgelegd_door_id", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_uren", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;', hash='e178365ff308a433a5e99736057d751995886753', operation='UPDATE', pgid='pgtrigger_update_update_3f98a', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "bedrag_deel_bestuur", "bedrag_eenheid", "bedrag_eigen_risico", "bedrag_hoogstens", "bedrag_hoogstens_aantal", "bedrag_hoogstens_leerling", "bedrag_tarief", "bedrag_tekort", "bedrag_termijnen", "bedrag_vast", "bedrag_wijze", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "in_rondes", "indieners", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "onderwerp", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "scholenkeuze", "scholenlijst", "scholenuitleg", "schrijvers", "snel_tot", "snel_weken", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_uren", "vraagt_weken", "wettelijke_weken") VALUES (OLD."aantal_deskundigen", OLD."adviestermijn_dagen", OLD."bedrag_deel_bestuur", OLD."bedrag_eenheid", OLD."bedrag_eigen_risico", OLD."bedrag_hoogstens", OLD."bedrag_hoogstens_aantal", OLD."bedrag_hoogstens_leerling", OLD."bedrag_tarief", OLD."bedrag_tekort", OLD."bedrag_termijnen", OLD."bedrag_vast", OLD."bedrag_wijze", OLD."brief_tekst", OLD."code", OLD."geeft_tlv", OLD."gepubliceerd_door_id", OLD."grenzen_bron", OLD."hoogstens_jaren", OLD."id", OLD."in_rondes", OLD."indieners", OLD."is_awb_besluit", OLD."leeftijd_tot", OLD."leeftijd_vanaf", OLD."max_dagen_per_week", OLD."max_weken", OLD."naam", OLD."naar_id", OLD."norm_aantal", OLD."norm_eenheid", OLD."onderwerp", OLD."opmerking", OLD."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."route", OLD."scholen_naar", OLD."scholen_van", OLD."scholenkeuze", OLD."scholenlijst", OLD."scholenuitleg", OLD."schrijvers", OLD."snel_tot", OLD."snel_weken", OLD."status", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."voorgelegd_door_id", OLD."vraagt_bedrag", OLD."vraagt_categorie", OLD."vraagt_uren", OLD."vraagt_weken", OLD."wettelijke_weken"); RETURN NULL;', hash='add67869a3a02ad03a54dddecfd4bd29bdb33243', operation='DELETE', pgid='pgtrigger_delete_delete_6aee2', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='aanvraagsoort',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('scholenkeuze', ''), ('scholenlijst', []), ('scholenuitleg', '')), models.Q(('scholenkeuze__in', ['alleen', 'niet']), models.Q(models.Q(('status', 'gepubliceerd'), _negated=True), models.Q(models.Q(('scholenlijst', []), _negated=True), models.Q(('scholenuitleg', ''), _negated=True)), _connector='OR')), _connector='OR'), name='aanvraagsoort_scholenlijst'),
                ),
                migrations.AddConstraint(
                    model_name='aanvraagsoort',
                    constraint=models.CheckConstraint(condition=models.Q(('geeft_tlv', False), ('scholenkeuze', ''), _connector='OR'), name='aanvraagsoort_tlv_elke_school'),
                ),
            ]
        ),
    ]
