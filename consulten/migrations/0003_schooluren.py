"""Hours of a request of a school."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):
    dependencies = [
        ("consulten", "0002_lijsten"),
        ("organisatie", "0015_kamer_consulten"),
        ("schoolaanvragen", "0003_aanvulling_en_rondes"),
        ("toewijzing", "0052_vast_en_geschiedenis"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name="uurregel",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="uurregel",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="uurregel",
                    name="delete_delete",
                ),
                migrations.RemoveConstraint(
                    model_name="uurregel",
                    name="uurregel_een_zaak",
                ),
                migrations.AddField(
                    model_name="uurregel",
                    name="schoolaanvraag",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="schoolaanvragen.schoolaanvraag",
                    ),
                ),
                migrations.AddField(
                    model_name="uurregelevent",
                    name="schoolaanvraag",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="schoolaanvragen.schoolaanvraag",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="uurregel",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "consulten_uurregelevent" ("aanvraag_id", "consult_id", "corrigeert_id", "dag", "id", "minuten", "notitie", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "schoolaanvraag_id", "soort_id", "swv_id", "vastgelegd_op", "wie_id") VALUES (NEW."aanvraag_id", NEW."consult_id", NEW."corrigeert_id", NEW."dag", NEW."id", NEW."minuten", NEW."notitie", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."schoolaanvraag_id", NEW."soort_id", NEW."swv_id", NEW."vastgelegd_op", NEW."wie_id"); RETURN NULL;',
                            hash="4d3f755cd4a39d46a52b0e3f7687d30b3af3363f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_01f45",
                            table="consulten_uurregel",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="uurregel",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "consulten_uurregelevent" ("aanvraag_id", "consult_id", "corrigeert_id", "dag", "id", "minuten", "notitie", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "schoolaanvraag_id", "soort_id", "swv_id", "vastgelegd_op", "wie_id") VALUES (NEW."aanvraag_id", NEW."consult_id", NEW."corrigeert_id", NEW."dag", NEW."id", NEW."minuten", NEW."notitie", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."schoolaanvraag_id", NEW."soort_id", NEW."swv_id", NEW."vastgelegd_op", NEW."wie_id"); RETURN NULL;',
                            hash="dbac20dc94e0bb7789ba67c925353ed0db7adb40",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1faa3",
                            table="consulten_uurregel",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="uurregel",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "consulten_uurregelevent" ("aanvraag_id", "consult_id", "corrigeert_id", "dag", "id", "minuten", "notitie", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "schoolaanvraag_id", "soort_id", "swv_id", "vastgelegd_op", "wie_id") VALUES (OLD."aanvraag_id", OLD."consult_id", OLD."corrigeert_id", OLD."dag", OLD."id", OLD."minuten", OLD."notitie", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."schoolaanvraag_id", OLD."soort_id", OLD."swv_id", OLD."vastgelegd_op", OLD."wie_id"); RETURN NULL;',
                            hash="4b8cea8349e8411242109bae0c82fff85e1c2aa6",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8ca92",
                            table="consulten_uurregel",
                            when="AFTER",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="uurregel",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("aanvraag__isnull", True), ("consult__isnull", True)),
                            models.Q(("consult__isnull", True), ("schoolaanvraag__isnull", True)),
                            models.Q(("aanvraag__isnull", True), ("schoolaanvraag__isnull", True)),
                            _connector="OR",
                        ),
                        name="uurregel_een_zaak",
                    ),
                ),
            ]
        )
    ]
