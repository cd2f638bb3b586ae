"""A version of a kind of request is a concept, laid before a second person, or published and then as it is for ever."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
import swv.organisatie.models.periode
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('organisatie', '0015_kamer_consulten'),
        ('toewijzing', '0028_formulier'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            changes=[
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
                migrations.RemoveConstraint(
                    model_name='aanvraagsoort',
                    name='aanvraagsoort_geen_overlap',
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='gepubliceerd_door',
                    field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='naar',
                    field=models.ForeignKey(blank=True, help_text='Waar zij van uitging.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='toewijzing.aanvraagsoort'),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='opmerking',
                    field=models.CharField(blank=True, db_default='', help_text='Waarom zij terugging.', max_length=500),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='schrijvers',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), blank=True, db_default=[], default=list, help_text='Wie eraan schreef.', size=None),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='status',
                    field=models.CharField(choices=[('concept', 'concept'), ('voorgelegd', 'voorgelegd'), ('gepubliceerd', 'gepubliceerd')], db_default='gepubliceerd', default='gepubliceerd', max_length=12),
                ),
                migrations.AddField(
                    model_name='aanvraagsoort',
                    name='voorgelegd_door',
                    field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='gepubliceerd_door',
                    field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='naar',
                    field=models.ForeignKey(blank=True, db_constraint=False, help_text='Waar zij van uitging.', null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='toewijzing.aanvraagsoort'),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='opmerking',
                    field=models.CharField(blank=True, db_default='', help_text='Waarom zij terugging.', max_length=500),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='schrijvers',
                    field=django.contrib.postgres.fields.ArrayField(base_field=models.BigIntegerField(), blank=True, db_default=[], default=list, help_text='Wie eraan schreef.', size=None),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='status',
                    field=models.CharField(choices=[('concept', 'concept'), ('voorgelegd', 'voorgelegd'), ('gepubliceerd', 'gepubliceerd')], db_default='gepubliceerd', default='gepubliceerd', max_length=12),
                ),
                migrations.AddField(
                    model_name='aanvraagsoortevent',
                    name='voorgelegd_door',
                    field=models.ForeignKey(blank=True, db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='gepubliceerd', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."status" = \'gepubliceerd\')', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if (to_jsonb(new) - array['tot', 'sorteernaam']::text[]) is distinct from (to_jsonb(old) - array['tot', 'sorteernaam']::text[]) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='2d9e15495dd93ab695960759521d70a30e3998fb', operation='UPDATE OR DELETE', pgid='pgtrigger_gepubliceerd_9aa2e', table='toewijzing_aanvraagsoort', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='voorgelegd', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."status" = \'voorgelegd\')', func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if (to_jsonb(new) - array['status', 'van', 'tot', 'voorgelegd_door_id', 'gepubliceerd_door_id', 'opmerking', 'sorteernaam']::text[]) is distinct from (to_jsonb(old) - array['status', 'van', 'tot', 'voorgelegd_door_id', 'gepubliceerd_door_id', 'opmerking', 'sorteernaam']::text[]) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ", hash='6462c412d2bf29144ff621df56ea6b02d45a0734', operation='UPDATE OR DELETE', pgid='pgtrigger_voorgelegd_6388b', table='toewijzing_aanvraagsoort', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='schrijvers', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (not new.schrijvers @> old.schrijvers)', func="if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if; raise exception '%: this change is not made', tg_table_name using errcode = '23001';", hash='6c0ed1b46d57e23db88c4e65f3c9dfec48466e06', operation='UPDATE', pgid='pgtrigger_schrijvers_dead7', table='toewijzing_aanvraagsoort', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "schrijvers", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."gepubliceerd_door_id", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."naar_id", NEW."norm_aantal", NEW."norm_eenheid", NEW."opmerking", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."schrijvers", NEW."status", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."voorgelegd_door_id", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;', hash='8209c9c0a029e38ba9b791e6897b844f66446668', operation='INSERT', pgid='pgtrigger_insert_insert_c7fad', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD."aantal_deskundigen" IS DISTINCT FROM (NEW."aantal_deskundigen") OR OLD."adviestermijn_dagen" IS DISTINCT FROM (NEW."adviestermijn_dagen") OR OLD."brief_tekst" IS DISTINCT FROM (NEW."brief_tekst") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."geeft_tlv" IS DISTINCT FROM (NEW."geeft_tlv") OR OLD."gepubliceerd_door_id" IS DISTINCT FROM (NEW."gepubliceerd_door_id") OR OLD."grenzen_bron" IS DISTINCT FROM (NEW."grenzen_bron") OR OLD."hoogstens_jaren" IS DISTINCT FROM (NEW."hoogstens_jaren") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_awb_besluit" IS DISTINCT FROM (NEW."is_awb_besluit") OR OLD."leeftijd_tot" IS DISTINCT FROM (NEW."leeftijd_tot") OR OLD."leeftijd_vanaf" IS DISTINCT FROM (NEW."leeftijd_vanaf") OR OLD."max_dagen_per_week" IS DISTINCT FROM (NEW."max_dagen_per_week") OR OLD."max_weken" IS DISTINCT FROM (NEW."max_weken") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."naar_id" IS DISTINCT FROM (NEW."naar_id") OR OLD."norm_aantal" IS DISTINCT FROM (NEW."norm_aantal") OR OLD."norm_eenheid" IS DISTINCT FROM (NEW."norm_eenheid") OR OLD."opmerking" IS DISTINCT FROM (NEW."opmerking") OR OLD."periode_regel" IS DISTINCT FROM (NEW."periode_regel") OR OLD."route" IS DISTINCT FROM (NEW."route") OR OLD."scholen_naar" IS DISTINCT FROM (NEW."scholen_naar") OR OLD."scholen_van" IS DISTINCT FROM (NEW."scholen_van") OR OLD."schrijvers" IS DISTINCT FROM (NEW."schrijvers") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."tot" IS DISTINCT FROM (NEW."tot") OR OLD."uitleg" IS DISTINCT FROM (NEW."uitleg") OR OLD."van" IS DISTINCT FROM (NEW."van") OR OLD."voorgelegd_door_id" IS DISTINCT FROM (NEW."voorgelegd_door_id") OR OLD."vraagt_bedrag" IS DISTINCT FROM (NEW."vraagt_bedrag") OR OLD."vraagt_categorie" IS DISTINCT FROM (NEW."vraagt_categorie") OR OLD."vraagt_weken" IS DISTINCT FROM (NEW."vraagt_weken") OR OLD."wettelijke_weken" IS DISTINCT FROM (NEW."wettelijke_weken"))', func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "schrijvers", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."gepubliceerd_door_id", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."naar_id", NEW."norm_aantal", NEW."norm_eenheid", NEW."opmerking", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."schrijvers", NEW."status", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."voorgelegd_door_id", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;', hash='77f97d18df69f8619b1b14bec607baa5f3145831', operation='UPDATE', pgid='pgtrigger_update_update_3f98a', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='aanvraagsoort',
                    trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "schrijvers", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (OLD."aantal_deskundigen", OLD."adviestermijn_dagen", OLD."brief_tekst", OLD."code", OLD."geeft_tlv", OLD."gepubliceerd_door_id", OLD."grenzen_bron", OLD."hoogstens_jaren", OLD."id", OLD."is_awb_besluit", OLD."leeftijd_tot", OLD."leeftijd_vanaf", OLD."max_dagen_per_week", OLD."max_weken", OLD."naam", OLD."naar_id", OLD."norm_aantal", OLD."norm_eenheid", OLD."opmerking", OLD."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."route", OLD."scholen_naar", OLD."scholen_van", OLD."schrijvers", OLD."status", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."voorgelegd_door_id", OLD."vraagt_bedrag", OLD."vraagt_categorie", OLD."vraagt_weken", OLD."wettelijke_weken"); RETURN NULL;', hash='d36bde7dc0fe7c6a728981d0e784e5883c418c70', operation='DELETE', pgid='pgtrigger_delete_delete_6aee2', table='toewijzing_aanvraagsoort', when='AFTER')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='checklistitem',
                    trigger=pgtrigger.compiler.Trigger(name='soort_vast', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_aanvraagsoort s where s.status <> 'concept' and s.id = old.aanvraagsoort_id) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_aanvraagsoort s where s.status <> 'concept' and s.id = new.aanvraagsoort_id) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op = 'DELETE' then return old; end if;\n        return new;\n    ", hash='b934a708dc428e5e207ef0a0c694657204645cce', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_soort_vast_d3764', table='toewijzing_checklistitem', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='routestap',
                    trigger=pgtrigger.compiler.Trigger(name='soort_vast', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_aanvraagsoort s where s.status <> 'concept' and s.id = old.aanvraagsoort_id) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_aanvraagsoort s where s.status <> 'concept' and s.id = new.aanvraagsoort_id) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op = 'DELETE' then return old; end if;\n        return new;\n    ", hash='0ca2d6e960186a32300d13bb654608bd0792a7bf', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_soort_vast_45a4e', table='toewijzing_routestap', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='stapvoorwaarde',
                    trigger=pgtrigger.compiler.Trigger(name='soort_vast', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_routestap r join toewijzing_aanvraagsoort s on s.id = r.aanvraagsoort_id where s.status <> 'concept' and r.id = old.stap_id) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_routestap r join toewijzing_aanvraagsoort s on s.id = r.aanvraagsoort_id where s.status <> 'concept' and r.id = new.stap_id) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op = 'DELETE' then return old; end if;\n        return new;\n    ", hash='006ee7088b194fa4048014e265995e19de662f12', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_soort_vast_c6b65', table='toewijzing_stapvoorwaarde', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='voorwaarde',
                    trigger=pgtrigger.compiler.Trigger(name='soort_vast', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_vraag v join toewijzing_aanvraagsoort s on s.id = v.aanvraagsoort_id where s.status <> 'concept' and v.id = old.vraag_id union all select 1 from toewijzing_checklistitem c join toewijzing_aanvraagsoort s on s.id = c.aanvraagsoort_id where s.status <> 'concept' and c.id = old.item_id) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_vraag v join toewijzing_aanvraagsoort s on s.id = v.aanvraagsoort_id where s.status <> 'concept' and v.id = new.vraag_id union all select 1 from toewijzing_checklistitem c join toewijzing_aanvraagsoort s on s.id = c.aanvraagsoort_id where s.status <> 'concept' and c.id = new.item_id) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op = 'DELETE' then return old; end if;\n        return new;\n    ", hash='588279a2d39692d278ddee367e5eece53bddfe25', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_soort_vast_6533b', table='toewijzing_voorwaarde', when='BEFORE')),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name='vraag',
                    trigger=pgtrigger.compiler.Trigger(name='soort_vast', sql=pgtrigger.compiler.UpsertTriggerSql(func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op <> 'INSERT' and exists (select 1 from toewijzing_aanvraagsoort s where s.status <> 'concept' and s.id = old.aanvraagsoort_id) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op <> 'DELETE' and exists (select 1 from toewijzing_aanvraagsoort s where s.status <> 'concept' and s.id = new.aanvraagsoort_id) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op = 'DELETE' then return old; end if;\n        return new;\n    ", hash='4e1563e69d3185c20048294e3dabd008567f5ffb', operation='INSERT OR UPDATE OR DELETE', pgid='pgtrigger_soort_vast_68a46', table='toewijzing_vraag', when='BEFORE')),
                ),
                migrations.AddConstraint(
                    model_name='aanvraagsoort',
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(condition=models.Q(('status', 'gepubliceerd')), expressions=[(swv.organisatie.models.periode.DateRange('van', 'tot', django.contrib.postgres.fields.ranges.RangeBoundary()), '&&'), ('swv', '='), ('code', '=')], name='aanvraagsoort_geen_overlap'),
                ),
                migrations.AddConstraint(
                    model_name='aanvraagsoort',
                    constraint=models.CheckConstraint(condition=models.Q(('status__in', ['concept', 'voorgelegd', 'gepubliceerd'])), name='aanvraagsoort_status'),
                ),
                migrations.AddConstraint(
                    model_name='aanvraagsoort',
                    constraint=models.CheckConstraint(condition=models.Q(('gepubliceerd_door__isnull', True), models.Func(models.F('gepubliceerd_door'), models.F('schrijvers'), arg_joiner=' <> ALL (', output_field=models.BooleanField(), template='(%(expressions)s))'), _connector='OR'), name='aanvraagsoort_vier_ogen'),
                ),
                migrations.AddConstraint(
                    model_name='aanvraagsoort',
                    constraint=models.CheckConstraint(condition=models.Q(models.Q(('status', 'gepubliceerd'), _negated=True), ('schrijvers', []), ('gepubliceerd_door__isnull', False), _connector='OR'), name='aanvraagsoort_door_een_ander'),
                ),
            ]
        )
    ]
