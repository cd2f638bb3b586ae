"""What the steps of a route say now, no longer stands with the kind itself."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [('toewijzing', '0021_route_gegevens')]

    operations = [
        ChangeTables(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraagsoort',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraagsoort',
                    name='delete_delete',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='aanvraagsoort',
                    name='update_update',
                ),
                migrations.RemoveConstraint(
                    model_name='aanvraagsoort',
                    name='aanvraagsoort_mandaat_volledig',
                ),
                migrations.RemoveField(
                    model_name='aanvraagsoort',
                    name='beslisser',
                ),
                migrations.RemoveField(
                    model_name='aanvraagsoort',
                    name='beslisser_boven_mandaat',
                ),
                migrations.RemoveField(
                    model_name='aanvraagsoort',
                    name='mandaatbedrag',
                ),
                migrations.RemoveField(
                    model_name='aanvraagsoortevent',
                    name='beslisser',
                ),
                migrations.RemoveField(
                    model_name='aanvraagsoortevent',
                    name='beslisser_boven_mandaat',
                ),
                migrations.RemoveField(
                    model_name='aanvraagsoortevent',
                    name='mandaatbedrag',
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "brief_tekst", "code", "geeft_tlv", "grenzen_bron", "hoogstens_jaren", "id", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "norm_aantal", "norm_eenheid", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "swv_id", "tot", "uitleg", "van", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."norm_aantal", NEW."norm_eenheid", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;', hash='891ee46abb38c5021c85af04c2ad72a707537e9f', operation='INSERT', pgid='pgtrigger_insert_insert_c7fad', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aantal_deskundigen" IS DISTINCT FROM (NEW."aantal_deskundigen") OR OLD."adviestermijn_dagen" IS DISTINCT FROM (NEW."adviestermijn_dagen") OR OLD."brief_tekst" IS DISTINCT FROM (NEW."brief_tekst") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."geeft_tlv" IS DISTINCT FROM (NEW."geeft_tlv") OR OLD."grenzen_bron" IS DISTINCT FROM (NEW."grenzen_bron") OR OLD."hoogstens_jaren" IS DISTINCT FROM (NEW."hoogstens_jaren") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_awb_besluit" IS DISTINCT FROM (NEW."is_awb_besluit") OR OLD."leeftijd_tot" IS DISTINCT FROM (NEW."leeftijd_tot") OR OLD."leeftijd_vanaf" IS DISTINCT FROM (NEW."leeftijd_vanaf") OR OLD."max_dagen_per_week" IS DISTINCT FROM (NEW."max_dagen_per_week") OR OLD."max_weken" IS DISTINCT FROM (NEW."max_weken") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."norm_aantal" IS DISTINCT FROM (NEW."norm_aantal") OR OLD."norm_eenheid" IS DISTINCT FROM (NEW."norm_eenheid") OR OLD."periode_regel" IS DISTINCT FROM (NEW."periode_regel") OR OLD."route" IS DISTINCT FROM (NEW."route") OR OLD."scholen_naar" IS DISTINCT FROM (NEW."scholen_naar") OR OLD."scholen_van" IS DISTINCT FROM (NEW."scholen_van") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."tot" IS DISTINCT FROM (NEW."tot") OR OLD."uitleg" IS DISTINCT FROM (NEW."uitleg") OR OLD."van" IS DISTINCT FROM (NEW."van") OR OLD."vraagt_bedrag" IS DISTINCT FROM (NEW."vraagt_bedrag") OR OLD."vraagt_categorie" IS DISTINCT FROM (NEW."vraagt_categorie") OR OLD."vraagt_weken" IS DISTINCT FROM (NEW."vraagt_weken") OR OLD."wettelijke_weken" IS DISTINCT FROM (NEW."wettelijke_weken"))', func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "brief_tekst", "code", "geeft_tlv", "grenzen_bron", "hoogstens_jaren", "id", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "norm_aantal", "norm_eenheid", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "swv_id", "tot", "uitleg", "van", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."norm_aantal", NEW."norm_eenheid", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;', hash='f12b69fc2581818cc6236507a36728ceac7749cf', operation='UPDATE', pgid='pgtrigger_update_update_3f98a', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "brief_tekst", "code", "geeft_tlv", "grenzen_bron", "hoogstens_jaren", "id", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "norm_aantal", "norm_eenheid", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "swv_id", "tot", "uitleg", "van", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (OLD."aantal_deskundigen", OLD."adviestermijn_dagen", OLD."brief_tekst", OLD."code", OLD."geeft_tlv", OLD."grenzen_bron", OLD."hoogstens_jaren", OLD."id", OLD."is_awb_besluit", OLD."leeftijd_tot", OLD."leeftijd_vanaf", OLD."max_dagen_per_week", OLD."max_weken", OLD."naam", OLD."norm_aantal", OLD."norm_eenheid", OLD."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."route", OLD."scholen_naar", OLD."scholen_van", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."vraagt_bedrag", OLD."vraagt_categorie", OLD."vraagt_weken", OLD."wettelijke_weken"); RETURN NULL;', hash='4205778aed7b7107c3fa39c018c6b521411de3f6', operation='DELETE', pgid='pgtrigger_delete_delete_6aee2', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
            ]
        ),
    ]
