"""Who bears which part of what a decision grants, and no instalment added to a grant that is final."""

import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.comparison
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from decimal import Decimal
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('leerlingen', '0009_grond_consult'),
        ('organisatie', '0015_kamer_consulten'),
        ('toewijzing', '0056_meetekenen'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            changes=[
                migrations.CreateModel(
                    name='Besluitdrager',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('volgorde', models.PositiveSmallIntegerField()),
                        ('wie', models.CharField(choices=[('swv', 'het samenwerkingsverband'), ('reserve', 'een reserve van het samenwerkingsverband'), ('bestuur', 'het schoolbestuur'), ('school', 'de school'), ('gemeente', 'de gemeente'), ('ander', 'een ander')], max_length=10)),
                        ('naam', models.CharField(blank=True, db_default='', default='', help_text='Leeg: zoals «wie».', max_length=80)),
                        ('bedrag', models.DecimalField(blank=True, decimal_places=2, help_text='euro', max_digits=9, null=True)),
                        ('ook_ouders', models.BooleanField(db_default=False, default=False, help_text='Staat ook in de brief aan ouders en leerling.')),
                    ],
                    options={
                        'ordering': ['besluit', 'volgorde'],
                    },
                ),
                migrations.CreateModel(
                    name='BesluitdragerEvent',
                    fields=[
                        ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                        ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                        ('pgh_label', models.TextField(help_text='The event label.')),
                        ('pgh_context', pghistory.utils.JSONField(null=True)),
                        ('pgh_context_id', models.UUIDField(null=True)),
                        ('id', models.BigIntegerField()),
                        ('volgorde', models.PositiveSmallIntegerField()),
                        ('wie', models.CharField(choices=[('swv', 'het samenwerkingsverband'), ('reserve', 'een reserve van het samenwerkingsverband'), ('bestuur', 'het schoolbestuur'), ('school', 'de school'), ('gemeente', 'de gemeente'), ('ander', 'een ander')], max_length=10)),
                        ('naam', models.CharField(blank=True, db_default='', default='', help_text='Leeg: zoals «wie».', max_length=80)),
                        ('bedrag', models.DecimalField(blank=True, decimal_places=2, help_text='euro', max_digits=9, null=True)),
                        ('ook_ouders', models.BooleanField(db_default=False, default=False, help_text='Staat ook in de brief aan ouders en leerling.')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
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
                pgtrigger.migrations.RemoveTrigger(
                    model_name='besluit',
                    name='insert_insert',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='besluit',
                    name='update_update',
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name='besluit',
                    name='delete_delete',
                ),
                migrations.RemoveConstraint(
                    model_name='besluit',
                    name='besluit_delen_tellen_op',
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='bedrag_dragers',
                    field=models.JSONField(blank=True, db_default=[], default=list, help_text='[{"wie", "wijze", "waarde", "naam", "ook_ouders"}]; leeg: het schoolbestuur zijn deel, het swv de rest'),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='bedrag_dragers',
                    field=models.JSONField(blank=True, db_default=[], default=list, help_text='[{"wie", "wijze", "waarde", "naam", "ook_ouders"}]; leeg: het schoolbestuur zijn deel, het swv de rest'),
                ),
                migrations.AddField(
                    model_name='besluit',
                    name='deel_anderen',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='euro: school, gemeente, een ander of een reserve; leeg is niets', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='besluitevent',
                    name='deel_anderen',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='euro: school, gemeente, een ander of een reserve; leeg is niets', max_digits=9, null=True),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "bedrag_deel_bestuur", "bedrag_dragers", "bedrag_eenheid", "bedrag_eigen_risico", "bedrag_hoogstens", "bedrag_hoogstens_aantal", "bedrag_hoogstens_leerling", "bedrag_tarief", "bedrag_tekort", "bedrag_termijnen", "bedrag_vast", "bedrag_wijze", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "in_rondes", "indieners", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "onderwerp", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "scholenkeuze", "scholenlijst", "scholenuitleg", "schrijvers", "snel_tot", "snel_weken", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_uren", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."bedrag_deel_bestuur", NEW."bedrag_dragers", NEW."bedrag_eenheid", NEW."bedrag_eigen_risico", NEW."bedrag_hoogstens", NEW."bedrag_hoogstens_aantal", NEW."bedrag_hoogstens_leerling", NEW."bedrag_tarief", NEW."bedrag_tekort", NEW."bedrag_termijnen", NEW."bedrag_vast", NEW."bedrag_wijze", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."gepubliceerd_door_id", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."in_rondes", NEW."indieners", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."naar_id", NEW."norm_aantal", NEW."norm_eenheid", NEW."onderwerp", NEW."opmerking", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."scholenkeuze", NEW."scholenlijst", NEW."scholenuitleg", NEW."schrijvers", NEW."snel_tot", NEW."snel_weken", NEW."status", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."voorgelegd_door_id", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_uren", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;', hash='f6a90d9c974e879ccab4212c84339e7966b6d272', operation='INSERT', pgid='pgtrigger_insert_insert_c7fad', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aantal_deskundigen" IS DISTINCT FROM (NEW."aantal_deskundigen") OR OLD."adviestermijn_dagen" IS DISTINCT FROM (NEW."adviestermijn_dagen") OR OLD."bedrag_deel_bestuur" IS DISTINCT FROM (NEW."bedrag_deel_bestuur") OR OLD."bedrag_dragers" IS DISTINCT FROM (NEW."bedrag_dragers") OR OLD."bedrag_eenheid" IS DISTINCT FROM (NEW."bedrag_eenheid") OR OLD."bedrag_eigen_risico" IS DISTINCT FROM (NEW."bedrag_eigen_risico") OR OLD."bedrag_hoogstens" IS DISTINCT FROM (NEW."bedrag_hoogstens") OR OLD."bedrag_hoogstens_aantal" IS DISTINCT FROM (NEW."bedrag_hoogstens_aantal") OR OLD."bedrag_hoogstens_leerling" IS DISTINCT FROM (NEW."bedrag_hoogstens_leerling") OR OLD."bedrag_tarief" IS DISTINCT FROM (NEW."bedrag_tarief") OR OLD."bedrag_tekort" IS DISTINCT FROM (NEW."bedrag_tekort") OR OLD."bedrag_termijnen" IS DISTINCT FROM (NEW."bedrag_termijnen") OR OLD."bedrag_vast" IS DISTINCT FROM (NEW."bedrag_vast") OR OLD."bedrag_wijze" IS DISTINCT FROM (NEW."bedrag_wijze") OR OLD."brief_tekst" IS DISTINCT FROM (NEW."brief_tekst") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."geeft_tlv" IS DISTINCT FROM (NEW."geeft_tlv") OR OLD."gepubliceerd_door_id" IS DISTINCT FROM (NEW."gepubliceerd_door_id") OR OLD."grenzen_bron" IS DISTINCT FROM (NEW."grenzen_bron") OR OLD."hoogstens_jaren" IS DISTINCT FROM (NEW."hoogstens_jaren") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."in_rondes" IS DISTINCT FROM (NEW."in_rondes") OR OLD."indieners" IS DISTINCT FROM (NEW."indieners") OR OLD."is_awb_besluit" IS DISTINCT FROM (NEW."is_awb_besluit") OR OLD."leeftijd_tot" IS DISTINCT FROM (NEW."leeftijd_tot") OR OLD."leeftijd_vanaf" IS DISTINCT FROM (NEW."leeftijd_vanaf") OR OLD."max_dagen_per_week" IS DISTINCT FROM (NEW."max_dagen_per_week") OR OLD."max_weken" IS DISTINCT FROM (NEW."max_weken") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."naar_id" IS DISTINCT FROM (NEW."naar_id") OR OLD."norm_aantal" IS DISTINCT FROM (NEW."norm_aantal") OR OLD."norm_eenheid" IS DISTINCT FROM (NEW."norm_eenheid") OR OLD."onderwerp" IS DISTINCT FROM (NEW."onderwerp") OR OLD."opmerking" IS DISTINCT FROM (NEW."opmerking") OR OLD."periode_regel" IS DISTINCT FROM (NEW."periode_regel") OR OLD."route" IS DISTINCT FROM (NEW."route") OR OLD."scholen_naar" IS DISTINCT FROM (NEW."scholen_naar") OR OLD."scholen_van" IS DISTINCT FROM (NEW."scholen_van") OR OLD."scholenkeuze" IS DISTINCT FROM (NEW."scholenkeuze") OR OLD."scholenlijst" IS DISTINCT FROM (NEW."scholenlijst") OR OLD."scholenuitleg" IS DISTINCT FROM (NEW."scholenuitleg") OR OLD."schrijvers" IS DISTINCT FROM (NEW."schrijvers") OR OLD."snel_tot" IS DISTINCT FROM (NEW."snel_tot") OR OLD."snel_weken" IS DISTINCT FROM (NEW."snel_weken") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."tot" IS DISTINCT FROM (NEW."tot") OR OLD."uitleg" IS DISTINCT FROM (NEW."uitleg") OR OLD."van" IS DISTINCT FROM (NEW."van") OR OLD."voorgelegd_door_id" IS DISTINCT FROM (NEW."voorgelegd_door_id") OR OLD."vraagt_bedrag" IS DISTINCT FROM (NEW."vraagt_bedrag") OR OLD."vraagt_categorie" IS DISTINCT FROM (NEW."vraagt_categorie") OR OLD."vraagt_uren" IS DISTINCT FROM (NEW."vraagt_uren") OR OLD."vraagt_weken" IS DISTINCT FROM (NEW."vraagt_weken") OR OLD."wettelijke_weken" IS DISTINCT FROM (NEW."wettelijke_weken"))', func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "bedrag_deel_bestuur", "bedrag_dragers", "bedrag_eenheid", "bedrag_eigen_risico", "bedrag_hoogstens", "bedrag_hoogstens_aantal", "bedrag_hoogstens_leerling", "bedrag_tarief", "bedrag_tekort", "bedrag_termijnen", "bedrag_vast", "bedrag_wijze", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "in_rondes", "indieners", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "onderwerp", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "scholenkeuze", "scholenlijst", "scholenuitleg", "schrijvers", "snel_tot", "snel_weken", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_uren", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."bedrag_deel_bestuur", NEW."bedrag_dragers", NEW."bedrag_eenheid", NEW."bedrag_eigen_risico", NEW."bedrag_hoogstens", NEW."bedrag_hoogstens_aantal", NEW."bedrag_hoogstens_leerling", NEW."bedrag_tarief", NEW."bedrag_tekort", NEW."bedrag_termijnen", NEW."bedrag_vast", NEW."bedrag_wijze", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."gepubliceerd_door_id", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."in_rondes", NEW."indieners", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."naar_id", NEW."norm_aantal", NEW."norm_eenheid", NEW."onderwerp", NEW."opmerking", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."scholenkeuze", NEW."scholenlijst", NEW."scholenuitleg", NEW."schrijvers", NEW."snel_tot", NEW."snel_weken", NEW."status", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."voorgelegd_door_id", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_uren", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;', hash='50258a8ef099b1184828452a6641e79eafd1eedc', operation='UPDATE', pgid='pgtrigger_update_update_3f98a', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "bedrag_deel_bestuur", "bedrag_dragers", "bedrag_eenheid", "bedrag_eigen_risico", "bedrag_hoogstens", "bedrag_hoogstens_aantal", "bedrag_hoogstens_leerling", "bedrag_tarief", "bedrag_tekort", "bedrag_termijnen", "bedrag_vast", "bedrag_wijze", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "in_rondes", "indieners", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "onderwerp", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "scholenkeuze", "scholenlijst", "scholenuitleg", "schrijvers", "snel_tot", "snel_weken", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_uren", "vraagt_weken", "wettelijke_weken") VALUES (OLD."aantal_deskundigen", OLD."adviestermijn_dagen", OLD."bedrag_deel_bestuur", OLD."bedrag_dragers", OLD."bedrag_eenheid", OLD."bedrag_eigen_risico", OLD."bedrag_hoogstens", OLD."bedrag_hoogstens_aantal", OLD."bedrag_hoogstens_leerling", OLD."bedrag_tarief", OLD."bedrag_tekort", OLD."bedrag_termijnen", OLD."bedrag_vast", OLD."bedrag_wijze", OLD."brief_tekst", OLD."code", OLD."geeft_tlv", OLD."gepubliceerd_door_id", OLD."grenzen_bron", OLD."hoogstens_jaren", OLD."id", OLD."in_rondes", OLD."indieners", OLD."is_awb_besluit", OLD."leeftijd_tot", OLD."leeftijd_vanaf", OLD."max_dagen_per_week", OLD."max_weken", OLD."naam", OLD."naar_id", OLD."norm_aantal", OLD."norm_eenheid", OLD."onderwerp", OLD."opmerking", OLD."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."route", OLD."scholen_naar", OLD."scholen_van", OLD."scholenkeuze", OLD."scholenlijst", OLD."scholenuitleg", OLD."schrijvers", OLD."snel_tot", OLD."snel_weken", OLD."status", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."voorgelegd_door_id", OLD."vraagt_bedrag", OLD."vraagt_categorie", OLD."vraagt_uren", OLD."vraagt_weken", OLD."wettelijke_weken"); RETURN NULL;', hash='ae3b045fef76fc6141975250527f980727cb5804', operation='DELETE', pgid='pgtrigger_delete_delete_6aee2', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='besluit',
                    trigger=pgtrigger.compiler.Trigger(name='dragersom', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (NEW."status" = \'bekendgemaakt\' AND OLD."status" = \'concept\')', declare='DECLARE som record;', func="\n    if not verband_is_toepassing() then return new; end if;\n    select coalesce(sum(d.bedrag), 0) as samen,\n        coalesce(sum(d.bedrag) filter (where d.wie = 'swv'), 0) as swv,\n        coalesce(sum(d.bedrag) filter (where d.wie = 'bestuur'), 0) as bestuur, count(d.bedrag) as delen\n      into som from toewijzing_besluitdrager d where d.besluit_id = new.id;\n    if (som.delen > 0 or coalesce(new.deel_anderen, 0) > 0)\n        and (som.samen is distinct from new.bedrag or som.swv is distinct from new.deel_swv\n             or som.bestuur is distinct from new.deel_bestuur) then\n        raise exception 'besluit: who bears it does not add up' using errcode = '23514';\n    end if;\n    return new;\n", hash='9e460bd9ac300905625120807e08e053775eb9da', operation='UPDATE', pgid='pgtrigger_dragersom_d083d', table='toewijzing_besluit', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='besluit',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_besluitevent" ("aantal", "aanvraag_id", "afwijking", "bedrag", "begin", "bekendgemaakt_op", "berekening", "beslist_door_id", "bezwaar_tot_en_met", "boven_budget", "categorie", "dagen_per_week", "datum", "deel_anderen", "deel_bestuur", "deel_swv", "eind", "functie", "id", "leerling_id", "motivering", "namens", "ondertekenaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "status", "tarief", "uitkomst", "weken") VALUES (NEW."aantal", NEW."aanvraag_id", NEW."afwijking", NEW."bedrag", NEW."begin", NEW."bekendgemaakt_op", NEW."berekening", NEW."beslist_door_id", NEW."bezwaar_tot_en_met", NEW."boven_budget", NEW."categorie", NEW."dagen_per_week", NEW."datum", NEW."deel_anderen", NEW."deel_bestuur", NEW."deel_swv", NEW."eind", NEW."functie", NEW."id", NEW."leerling_id", NEW."motivering", NEW."namens", NEW."ondertekenaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."rol", NEW."status", NEW."tarief", NEW."uitkomst", NEW."weken"); RETURN NULL;', hash='a32b2fef8a8ab25d147cb382a47daa3503e4ff21', operation='INSERT', pgid='pgtrigger_insert_insert_51954', table='toewijzing_besluit', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='besluit',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_besluitevent" ("aantal", "aanvraag_id", "afwijking", "bedrag", "begin", "bekendgemaakt_op", "berekening", "beslist_door_id", "bezwaar_tot_en_met", "boven_budget", "categorie", "dagen_per_week", "datum", "deel_anderen", "deel_bestuur", "deel_swv", "eind", "functie", "id", "leerling_id", "motivering", "namens", "ondertekenaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "status", "tarief", "uitkomst", "weken") VALUES (NEW."aantal", NEW."aanvraag_id", NEW."afwijking", NEW."bedrag", NEW."begin", NEW."bekendgemaakt_op", NEW."berekening", NEW."beslist_door_id", NEW."bezwaar_tot_en_met", NEW."boven_budget", NEW."categorie", NEW."dagen_per_week", NEW."datum", NEW."deel_anderen", NEW."deel_bestuur", NEW."deel_swv", NEW."eind", NEW."functie", NEW."id", NEW."leerling_id", NEW."motivering", NEW."namens", NEW."ondertekenaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."rol", NEW."status", NEW."tarief", NEW."uitkomst", NEW."weken"); RETURN NULL;', hash='53460b8a3243dcfd4d01d77648d96d216efd2490', operation='UPDATE', pgid='pgtrigger_update_update_c73f9', table='toewijzing_besluit', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='besluit',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_besluitevent" ("aantal", "aanvraag_id", "afwijking", "bedrag", "begin", "bekendgemaakt_op", "berekening", "beslist_door_id", "bezwaar_tot_en_met", "boven_budget", "categorie", "dagen_per_week", "datum", "deel_anderen", "deel_bestuur", "deel_swv", "eind", "functie", "id", "leerling_id", "motivering", "namens", "ondertekenaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "status", "tarief", "uitkomst", "weken") VALUES (OLD."aantal", OLD."aanvraag_id", OLD."afwijking", OLD."bedrag", OLD."begin", OLD."bekendgemaakt_op", OLD."berekening", OLD."beslist_door_id", OLD."bezwaar_tot_en_met", OLD."boven_budget", OLD."categorie", OLD."dagen_per_week", OLD."datum", OLD."deel_anderen", OLD."deel_bestuur", OLD."deel_swv", OLD."eind", OLD."functie", OLD."id", OLD."leerling_id", OLD."motivering", OLD."namens", OLD."ondertekenaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."rol", OLD."status", OLD."tarief", OLD."uitkomst", OLD."weken"); RETURN NULL;', hash='742b5a65966ea85c01987ca2e9891ccebe642808', operation='DELETE', pgid='pgtrigger_delete_delete_0026b', table='toewijzing_besluit', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='toekenningstermijn',
                    trigger=pgtrigger.compiler.Trigger(name='besluit_vast', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_toekenning t join toewijzing_besluit b on b.id = t.besluit_id where t.id = old.toekenning_id and b.status <> 'concept') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_toekenning t join toewijzing_besluit b on b.id = t.besluit_id where t.id = new.toekenning_id and b.status <> 'concept') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op = 'DELETE' then return old; end if;\n        return new;\n    ", hash='0bea22183072b968fbe6853d9e47dcb176ef7c9d', operation='INSERT', pgid='pgtrigger_besluit_vast_fc9d1', table='toewijzing_toekenningstermijn', when='BEFORE')),
                ),
                migrations.AddConstraint(
                    model_name='besluit',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('deel_anderen__isnull', True), ('deel_bestuur__isnull', True), ('deel_swv__isnull', True)), models.Q(('deel_bestuur__gte', 0), ('deel_swv__gte', 0), models.Q(('deel_anderen__isnull', True), ('deel_anderen__gte', 0), _connector='OR'), ('bedrag', django.db.models.expressions.CombinedExpression(django.db.models.expressions.CombinedExpression(models.F('deel_bestuur'), '+', models.F('deel_swv')), '+', django.db.models.functions.comparison.Coalesce(models.F('deel_anderen'), models.Value(Decimal('0')))))), _connector='OR'), name='besluit_delen_tellen_op'),
                ),
                migrations.AddField(
                    model_name='besluitdrager',
                    name='besluit',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='dragers', to='toewijzing.besluit'),
                ),
                migrations.AddField(
                    model_name='besluitdrager',
                    name='leerling',
                    field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)s_set', to='leerlingen.leerling', verbose_name='leerling'),
                ),
                migrations.AddField(
                    model_name='besluitdrager',
                    name='organisatie',
                    field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='besluitdragerevent',
                    name='besluit',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.besluit'),
                ),
                migrations.AddField(
                    model_name='besluitdragerevent',
                    name='leerling',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='leerlingen.leerling', verbose_name='leerling'),
                ),
                migrations.AddField(
                    model_name='besluitdragerevent',
                    name='organisatie',
                    field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='organisatie.organisatie'),
                ),
                migrations.AddField(
                    model_name='besluitdragerevent',
                    name='pgh_obj',
                    field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='geschiedenis', to='toewijzing.besluitdrager'),
                ),
                migrations.AddConstraint(
                    model_name='besluitdrager',
                    constraint=models.UniqueConstraint(fields=('besluit', 'volgorde'), name='besluitdrager_volgorde'),
                ),
                migrations.AddConstraint(
                    model_name='besluitdrager',
                    constraint=models.CheckConstraint(condition=models.Q(('wie__in', ['swv', 'reserve', 'bestuur', 'school', 'gemeente', 'ander'])), name='besluitdrager_wie'),
                ),
                migrations.AddConstraint(
                    model_name='besluitdrager',
                    constraint=models.CheckConstraint(condition=models.Q(('bedrag__isnull', True), ('bedrag__gt', 0), _connector='OR'), name='besluitdrager_bedrag'),
                ),
                migrations.AddConstraint(
                    model_name='besluitdrager',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('wie', 'ander'), _negated=True), models.Q(('naam', ''), _negated=True), _connector='OR'), name='besluitdrager_naam'),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='besluitdrager',
                    trigger=pgtrigger.compiler.Trigger(name='besluit_vast', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_besluit b where b.id = old.besluit_id and b.status <> 'concept') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_besluit b where b.id = new.besluit_id and b.status <> 'concept') then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op = 'DELETE' then return old; end if;\n        return new;\n    ", hash='a35fd06bf3c701c96e9e5b9e4703521b277a4db1', operation='INSERT', pgid='pgtrigger_besluit_vast_2e3ae', table='toewijzing_besluitdrager', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='besluitdrager',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_besluitdragerevent" ("bedrag", "besluit_id", "id", "leerling_id", "naam", "ook_ouders", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde", "wie") VALUES (NEW."bedrag", NEW."besluit_id", NEW."id", NEW."leerling_id", NEW."naam", NEW."ook_ouders", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."volgorde", NEW."wie"); RETURN NULL;', hash='392d2387c4885946bda6f07b4e75d3b3f8ee9e6f', operation='INSERT', pgid='pgtrigger_insert_insert_4291a', table='toewijzing_besluitdrager', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='besluitdrager',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "toewijzing_besluitdragerevent" ("bedrag", "besluit_id", "id", "leerling_id", "naam", "ook_ouders", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde", "wie") VALUES (NEW."bedrag", NEW."besluit_id", NEW."id", NEW."leerling_id", NEW."naam", NEW."ook_ouders", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."volgorde", NEW."wie"); RETURN NULL;', hash='0ede57170bcbdddc696d2bff487a819f6ab6e5b7', operation='UPDATE', pgid='pgtrigger_update_update_33964', table='toewijzing_besluitdrager', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='besluitdrager',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_besluitdragerevent" ("bedrag", "besluit_id", "id", "leerling_id", "naam", "ook_ouders", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde", "wie") VALUES (OLD."bedrag", OLD."besluit_id", OLD."id", OLD."leerling_id", OLD."naam", OLD."ook_ouders", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."volgorde", OLD."wie"); RETURN NULL;', hash='9765df21fe4b2886f0a97291c9bb5db67cd90d3d', operation='DELETE', pgid='pgtrigger_delete_delete_f87af', table='toewijzing_besluitdrager', when='AFTER')),
                ),
            ]
        )
    ]
