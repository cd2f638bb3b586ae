"""Why more was granted than a budget had left, and quick money that stops before its last day."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):
    dependencies = [
        ("organisatie", "0015_kamer_consulten"),
        ("schoolaanvragen", "0001_initial"),
        ("toewijzing", "0052_vast_en_geschiedenis"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name="snellehulp",
                    name="teruggekeken",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="snellehulp",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="snellehulp",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="snellehulp",
                    name="delete_delete",
                ),
                migrations.AddField(
                    model_name="hulpregel",
                    name="boven_budget",
                    field=models.TextField(
                        blank=True,
                        db_default="",
                        default="",
                        help_text="Waarom er meer is gegeven dan er in het budget over was.",
                    ),
                ),
                migrations.AddField(
                    model_name="schoolbesluit",
                    name="boven_budget",
                    field=models.TextField(
                        blank=True, db_default="", default="", help_text="Waarom er meer is toegekend dan er over was."
                    ),
                ),
                migrations.AddField(
                    model_name="snellehulp",
                    name="gestopt_door",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="snellehulp",
                    name="gestopt_op",
                    field=models.DateField(blank=True, null=True),
                ),
                migrations.AddField(
                    model_name="snellehulp",
                    name="stopreden",
                    field=models.TextField(blank=True, db_default="", default=""),
                ),
                migrations.AddField(
                    model_name="snellehulp",
                    name="stopt_per",
                    field=models.DateField(blank=True, help_text="Eerste dag waarop zij niet meer loopt.", null=True),
                ),
                migrations.AddField(
                    model_name="snellehulpevent",
                    name="gestopt_door",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="snellehulpevent",
                    name="gestopt_op",
                    field=models.DateField(blank=True, null=True),
                ),
                migrations.AddField(
                    model_name="snellehulpevent",
                    name="stopreden",
                    field=models.TextField(blank=True, db_default="", default=""),
                ),
                migrations.AddField(
                    model_name="snellehulpevent",
                    name="stopt_per",
                    field=models.DateField(blank=True, help_text="Eerste dag waarop zij niet meer loopt.", null=True),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="snellehulp",
                    trigger=pgtrigger.compiler.Trigger(
                        name="teruggekeken",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."teruggekeken_op" IS NOT NULL)',
                            func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if (to_jsonb(new) - array['stopt_per', 'gestopt_op', 'gestopt_door_id', 'stopreden']::text[]) is distinct from (to_jsonb(old) - array['stopt_per', 'gestopt_op', 'gestopt_door_id', 'stopreden']::text[]) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ",
                            hash="cf7ede8571458cc6d201f188b6b72a1ba3da5416",
                            operation="UPDATE",
                            pgid="pgtrigger_teruggekeken_536da",
                            table="schoolaanvragen_snellehulp",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="snellehulp",
                    trigger=pgtrigger.compiler.Trigger(
                        name="gestopt",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."gestopt_op" IS NOT NULL)',
                            func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if (to_jsonb(new) - array['teruggekeken_op', 'teruggekeken_door_id', 'terugblik']::text[]) is distinct from (to_jsonb(old) - array['teruggekeken_op', 'teruggekeken_door_id', 'terugblik']::text[]) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ",
                            hash="b03137ad5a756addc0d2b31ab568e19f91072542",
                            operation="UPDATE",
                            pgid="pgtrigger_gestopt_27e92",
                            table="schoolaanvragen_snellehulp",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="snellehulp",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "schoolaanvragen_snellehulpevent" ("gegeven_door_id", "gegeven_op", "gestopt_door_id", "gestopt_op", "id", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "stopreden", "stopt_per", "swv_id", "terugblik", "teruggekeken_door_id", "teruggekeken_op", "terugkijken_op", "tot_en_met", "van", "waarvoor") VALUES (NEW."gegeven_door_id", NEW."gegeven_op", NEW."gestopt_door_id", NEW."gestopt_op", NEW."id", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."soort_id", NEW."stopreden", NEW."stopt_per", NEW."swv_id", NEW."terugblik", NEW."teruggekeken_door_id", NEW."teruggekeken_op", NEW."terugkijken_op", NEW."tot_en_met", NEW."van", NEW."waarvoor"); RETURN NULL;',
                            hash="52ef28bb1038ede31ba21ea4b3cd0d4817885a8b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3f18a",
                            table="schoolaanvragen_snellehulp",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="snellehulp",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "schoolaanvragen_snellehulpevent" ("gegeven_door_id", "gegeven_op", "gestopt_door_id", "gestopt_op", "id", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "stopreden", "stopt_per", "swv_id", "terugblik", "teruggekeken_door_id", "teruggekeken_op", "terugkijken_op", "tot_en_met", "van", "waarvoor") VALUES (NEW."gegeven_door_id", NEW."gegeven_op", NEW."gestopt_door_id", NEW."gestopt_op", NEW."id", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."soort_id", NEW."stopreden", NEW."stopt_per", NEW."swv_id", NEW."terugblik", NEW."teruggekeken_door_id", NEW."teruggekeken_op", NEW."terugkijken_op", NEW."tot_en_met", NEW."van", NEW."waarvoor"); RETURN NULL;',
                            hash="c2c5cb12fdc05b23ecf1b297cc4f0457d85358c8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_0e6f3",
                            table="schoolaanvragen_snellehulp",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="snellehulp",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "schoolaanvragen_snellehulpevent" ("gegeven_door_id", "gegeven_op", "gestopt_door_id", "gestopt_op", "id", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "stopreden", "stopt_per", "swv_id", "terugblik", "teruggekeken_door_id", "teruggekeken_op", "terugkijken_op", "tot_en_met", "van", "waarvoor") VALUES (OLD."gegeven_door_id", OLD."gegeven_op", OLD."gestopt_door_id", OLD."gestopt_op", OLD."id", OLD."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."soort_id", OLD."stopreden", OLD."stopt_per", OLD."swv_id", OLD."terugblik", OLD."teruggekeken_door_id", OLD."teruggekeken_op", OLD."terugkijken_op", OLD."tot_en_met", OLD."van", OLD."waarvoor"); RETURN NULL;',
                            hash="08f54d85ff2f2759ec8fd6267f8c1aaddc3c1e9a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b9f99",
                            table="schoolaanvragen_snellehulp",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="snellehulp",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("gestopt_door__isnull", True),
                                ("gestopt_op__isnull", True),
                                ("stopreden", ""),
                                ("stopt_per__isnull", True),
                            ),
                            models.Q(
                                ("stopt_per__gte", models.F("van")),
                                ("stopt_per__lte", models.F("tot_en_met")),
                                ("gestopt_door__isnull", False),
                                ("gestopt_op__isnull", False),
                                models.Q(("stopreden", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="snellehulp_gestopt",
                    ),
                ),
            ]
        )
    ]
