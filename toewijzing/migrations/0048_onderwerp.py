"""What a kind of request is about, and quick money."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('organisatie', '0015_kamer_consulten'),
        ('toewijzing', '0046_bedragen'),
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
                    name='onderwerp',
                    field=models.CharField(choices=[('leerling', 'een leerling'), ('groep', 'een groep'), ('klas', 'een klas'), ('school', 'de school'), ('scholen', 'meer scholen samen'), ('locatie', 'een locatie')], db_default='leerling', default='leerling', max_length=10),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='snel_tot',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='Euro: tot dit bedrag geeft de directeur of secretaris snelle hulp zonder aanvraag.', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='snel_weken',
                    field=models.PositiveSmallIntegerField(blank=True, help_text='Hoogstens zo veel weken.', null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='vraagt_uren',
                    field=models.BooleanField(db_default=False, default=False),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='onderwerp',
                    field=models.CharField(choices=[('leerling', 'een leerling'), ('groep', 'een groep'), ('klas', 'een klas'), ('school', 'de school'), ('scholen', 'meer scholen samen'), ('locatie', 'een locatie')], db_default='leerling', default='leerling', max_length=10),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='snel_tot',
                    field=models.DecimalField(blank=True, decimal_places=2, help_text='Euro: tot dit bedrag geeft de directeur of secretaris snelle hulp zonder aanvraag.', max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='snel_weken',
                    field=models.PositiveSmallIntegerField(blank=True, help_text='Hoogstens zo veel weken.', null=True),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='vraagt_uren',
                    field=models.BooleanField(db_default=False, default=False),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "onderwerp", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "schrijvers", "snel_tot", "snel_weken", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_uren", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."gepubliceerd_door_id", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."naar_id", NEW."norm_aantal", NEW."norm_eenheid", NEW."onderwerp", NEW."opmerking", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."schrijvers", NEW."snel_tot", NEW."snel_weken", NEW."status", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."voorgelegd_door_id", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_uren", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;', hash='9fdd861c133723fa6235d2864e7bdebc39cd4478', operation='INSERT', pgid='pgtrigger_insert_insert_c7fad', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aantal_deskundigen" IS DISTINCT FROM (NEW."aantal_deskundigen") OR OLD."adviestermijn_dagen" IS DISTINCT FROM (NEW."adviestermijn_dagen") OR OLD."brief_tekst" IS DISTINCT FROM (NEW."brief_tekst") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."geeft_tlv" IS DISTINCT FROM (NEW."geeft_tlv") OR OLD."gepubliceerd_door_id" IS DISTINCT FROM (NEW."gepubliceerd_door_id") OR OLD."grenzen_bron" IS DISTINCT FROM (NEW."grenzen_bron") OR OLD."hoogstens_jaren" IS DISTINCT FROM (NEW."hoogstens_jaren") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_awb_besluit" IS DISTINCT FROM (NEW."is_awb_besluit") OR OLD."leeftijd_tot" IS DISTINCT FROM (NEW."leeftijd_tot") OR OLD."leeftijd_vanaf" IS DISTINCT FROM (NEW."leeftijd_vanaf") OR OLD."max_dagen_per_week" IS DISTINCT FROM (NEW."max_dagen_per_week") OR OLD."max_weken" IS DISTINCT FROM (NEW."max_weken") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."naar_id" IS DISTINCT FROM (NEW."naar_id") OR OLD."norm_aantal" IS DISTINCT FROM (NEW."norm_aantal") OR OLD."norm_eenheid" IS DISTINCT FROM (NEW."norm_eenheid") OR OLD."onderwerp" IS DISTINCT FROM (NEW."onderwerp") OR OLD."opmerking" IS DISTINCT FROM (NEW."opmerking") OR OLD."periode_regel" IS DISTINCT FROM (NEW."periode_regel") OR OLD."route" IS DISTINCT FROM (NEW."route") OR OLD."scholen_naar" IS DISTINCT FROM (NEW."scholen_naar") OR OLD."scholen_van" IS DISTINCT FROM (NEW."scholen_van") OR OLD."schrijvers" IS DISTINCT FROM (NEW."schrijvers") OR OLD."snel_tot" IS DISTINCT FROM (NEW."snel_tot") OR OLD."snel_weken" IS DISTINCT FROM (NEW."snel_weken") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."tot" IS DISTINCT FROM (NEW."tot") OR OLD."uitleg" IS DISTINCT FROM (NEW."uitleg") OR OLD."van" IS DISTINCT FROM (NEW."van") OR OLD."voorgelegd_door_id" IS DISTINCT FROM (NEW."voorgelegd_door_id") OR OLD."vraagt_bedrag" IS DISTINCT FROM (NEW."vraagt_bedrag") OR OLD."vraagt_categorie" IS DISTINCT FROM (NEW."vraagt_categorie") OR OLD."vraagt_uren" IS DISTINCT FROM (NEW."vraagt_uren") OR OLD."vraagt_weken" IS DISTINCT FROM (NEW."vraagt_weken") OR OLD."wettelijke_weken" IS DISTINCT FROM (NEW."wettelijke_weken"))', func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "onderwerp", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "schrijvers", "snel_tot", "snel_weken", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_uren", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."gepubliceerd_door_id", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."naar_id", NEW."norm_aantal", NEW."norm_eenheid", NEW."onderwerp", NEW."opmerking", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."schrijvers", NEW."snel_tot", NEW."snel_weken", NEW."status", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."voorgelegd_door_id", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_uren", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;', hash='0633225ccd0ec12868122940387bc02d8737fbb5', operation='UPDATE', pgid='pgtrigger_update_update_3f98a', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "onderwerp", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "schrijvers", "snel_tot", "snel_weken", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_uren", "vraagt_weken", "wettelijke_weken") VALUES (OLD."aantal_deskundigen", OLD."adviestermijn_dagen", OLD."brief_tekst", OLD."code", OLD."geeft_tlv", OLD."gepubliceerd_door_id", OLD."grenzen_bron", OLD."hoogstens_jaren", OLD."id", OLD."is_awb_besluit", OLD."leeftijd_tot", OLD."leeftijd_vanaf", OLD."max_dagen_per_week", OLD."max_weken", OLD."naam", OLD."naar_id", OLD."norm_aantal", OLD."norm_eenheid", OLD."onderwerp", OLD."opmerking", OLD."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."route", OLD."scholen_naar", OLD."scholen_van", OLD."schrijvers", OLD."snel_tot", OLD."snel_weken", OLD."status", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."voorgelegd_door_id", OLD."vraagt_bedrag", OLD."vraagt_categorie", OLD."vraagt_uren", OLD."vraagt_weken", OLD."wettelijke_weken"); RETURN NULL;', hash='22bd2d3fb79fe26531ed86b2169230c0e079179b', operation='DELETE', pgid='pgtrigger_delete_delete_6aee2', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                migrations.AddConstraint(
                    model_name='aanvraagsoort',
                    constraint=models.CheckConstraint(condition=models.Q(('onderwerp__in', ['leerling', 'groep', 'klas', 'school', 'scholen', 'locatie'])), name='aanvraagsoort_onderwerp'),
                ),
                migrations.AddConstraint(
                    model_name='aanvraagsoort',
                    constraint=models.CheckConstraint(condition=models.Q(('onderwerp', 'leerling'), models.Q(('aantal_deskundigen', 0), ('geeft_tlv', False), ('leeftijd_tot__isnull', True), ('leeftijd_vanaf__isnull', True), ('vraagt_categorie', False)), _connector='OR'), name='aanvraagsoort_zonder_leerling'),
                ),
                migrations.AddConstraint(
                    model_name='aanvraagsoort',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('onderwerp', 'leerling'), _negated=True), models.Q(('snel_tot__isnull', True), ('vraagt_uren', False)), _connector='OR'), name='aanvraagsoort_over_een_leerling'),
                ),
                migrations.AddConstraint(
                    model_name='aanvraagsoort',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('snel_tot__isnull', True), ('snel_weken__isnull', True)), models.Q(('snel_tot__gt', 0), ('snel_weken__gte', 1)), _connector='OR'), name='aanvraagsoort_snel'),
                ),
            ]
        ),
    ]
