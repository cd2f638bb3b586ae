"""Questions back, rounds, bounds and shares of requests of schools."""

import django.db.models.deletion
import django.db.models.expressions
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):
    dependencies = [
        ("organisatie", "0015_kamer_consulten"),
        ("schoolaanvragen", "0002_budget"),
        ("toewijzing", "0058_dragers_gegevens"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                migrations.AlterField(
                    model_name='schoolaanvraag',
                    name='doet',
                    field=models.CharField(blank=True, choices=[('akkoord', 'akkoord'), ('meetekenen', 'meetekenen vóór het versturen'), ('controle', 'controle'), ('deskundigen', 'advies van deskundigen'), ('zitting', 'bespreking in de commissie'), ('besluit', 'besluit')], editable=False, max_length=12),
                ),
                migrations.AlterField(
                    model_name='schoolaanvraagevent',
                    name='doet',
                    field=models.CharField(blank=True, choices=[('akkoord', 'akkoord'), ('meetekenen', 'meetekenen vóór het versturen'), ('controle', 'controle'), ('deskundigen', 'advies van deskundigen'), ('zitting', 'bespreking in de commissie'), ('besluit', 'besluit')], editable=False, max_length=12),
                ),
                migrations.CreateModel(
                    name="Schooltermijn",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("volgorde", models.PositiveSmallIntegerField()),
                        ("bedrag", models.DecimalField(decimal_places=2, help_text="euro", max_digits=9)),
                        ("op", models.DateField(blank=True, null=True)),
                        ("voorwaarde", models.CharField(max_length=100)),
                    ],
                    options={
                        "verbose_name": "betaaltermijn",
                        "ordering": ["besluit", "volgorde"],
                    },
                ),
                migrations.CreateModel(
                    name="Schoolvraag",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("datum", models.DateField(help_text="Dag van de vraag.")),
                        ("tot", models.DateField(help_text="Laatste dag voor het antwoord.")),
                        ("beantwoord_op", models.DateField(blank=True, null=True)),
                        ("onderwerp", models.CharField(help_text="Wat er ontbreekt.", max_length=2000)),
                    ],
                    options={
                        "verbose_name": "vraag om aanvulling",
                        "ordering": ["datum", "pk"],
                    },
                ),
                migrations.CreateModel(
                    name="SchoolvraagEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("datum", models.DateField(help_text="Dag van de vraag.")),
                        ("tot", models.DateField(help_text="Laatste dag voor het antwoord.")),
                        ("beantwoord_op", models.DateField(blank=True, null=True)),
                        ("onderwerp", models.CharField(help_text="Wat er ontbreekt.", max_length=2000)),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="schoolaanvraag",
                    name="besloten",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="schoolaanvraag",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="schoolaanvraag",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="schoolaanvraag",
                    name="delete_delete",
                ),
                migrations.RemoveConstraint(
                    model_name="schoolaanvraag",
                    name="schoolaanvraag_status",
                ),
                migrations.RemoveConstraint(
                    model_name="schoolaanvraag",
                    name="schoolaanvraag_ontvangen",
                ),
                migrations.AddField(
                    model_name="schoolaanvraag",
                    name="ingevuld_door",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        editable=False,
                        help_text="Wie er het laatst iets in invulde.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="schoolaanvraag",
                    name="ronde",
                    field=models.ForeignKey(
                        blank=True,
                        db_index=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="toewijzing.aanvraagronde",
                    ),
                ),
                migrations.AddField(
                    model_name="schoolaanvraag",
                    name="vraag_tot",
                    field=models.DateField(
                        blank=True,
                        editable=False,
                        help_text="Laatste dag om aan te vullen, zolang zij daarop wacht.",
                        null=True,
                    ),
                ),
                migrations.AddField(
                    model_name="schoolaanvraagevent",
                    name="ingevuld_door",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        help_text="Wie er het laatst iets in invulde.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="schoolaanvraagevent",
                    name="ronde",
                    field=models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="toewijzing.aanvraagronde",
                    ),
                ),
                migrations.AddField(
                    model_name="schoolaanvraagevent",
                    name="vraag_tot",
                    field=models.DateField(
                        blank=True,
                        editable=False,
                        help_text="Laatste dag om aan te vullen, zolang zij daarop wacht.",
                        null=True,
                    ),
                ),
                migrations.AddField(
                    model_name="schoolbesluit",
                    name="berekening",
                    field=models.TextField(
                        blank=True, db_default="", default="", help_text="In zinnen, een per regel."
                    ),
                ),
                migrations.AddField(
                    model_name="schoolbesluit",
                    name="deel_bestuur",
                    field=models.DecimalField(blank=True, decimal_places=2, help_text="euro", max_digits=9, null=True),
                ),
                migrations.AddField(
                    model_name="schoolbesluit",
                    name="deel_swv",
                    field=models.DecimalField(blank=True, decimal_places=2, help_text="euro", max_digits=9, null=True),
                ),
                migrations.AlterField(
                    model_name="schoolaanvraag",
                    name="status",
                    field=models.CharField(
                        choices=[
                            ("concept", "concept"),
                            ("ter_akkoord", "wacht op akkoord van de school"),
                            ("ingediend", "in behandeling"),
                            ("onvolledig", "wacht op aanvulling"),
                            ("toegekend", "toegekend"),
                            ("loopt", "loopt: er zijn nog plichten"),
                            ("afgerond", "afgerond"),
                            ("afgewezen", "afgewezen"),
                            ("ingetrokken", "ingetrokken"),
                        ],
                        default="concept",
                        max_length=12,
                    ),
                ),
                migrations.AlterField(
                    model_name="schoolaanvraagevent",
                    name="status",
                    field=models.CharField(
                        choices=[
                            ("concept", "concept"),
                            ("ter_akkoord", "wacht op akkoord van de school"),
                            ("ingediend", "in behandeling"),
                            ("onvolledig", "wacht op aanvulling"),
                            ("toegekend", "toegekend"),
                            ("loopt", "loopt: er zijn nog plichten"),
                            ("afgerond", "afgerond"),
                            ("afgewezen", "afgewezen"),
                            ("ingetrokken", "ingetrokken"),
                        ],
                        default="concept",
                        max_length=12,
                    ),
                ),
                migrations.AddIndex(
                    model_name="schoolaanvraag",
                    index=models.Index(
                        condition=models.Q(("ronde__isnull", False)),
                        fields=["ronde", "id"],
                        name="schoolaanvraag_ronde",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="schoolaanvraag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="besloten",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (NOT (OLD.\"status\" IN ('concept', 'ingediend', 'onvolledig', 'ter_akkoord')))",
                            func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if (select jsonb_object_agg(k, to_jsonb(new) -> k) from unnest(array['soort_id', 'groep', 'aantal_leerlingen', 'van', 'tot_en_met', 'weken', 'bedrag', 'uren', 'antwoorden']::text[]) k) is distinct from (select jsonb_object_agg(k, to_jsonb(old) -> k) from unnest(array['soort_id', 'groep', 'aantal_leerlingen', 'van', 'tot_en_met', 'weken', 'bedrag', 'uren', 'antwoorden']::text[]) k) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ",
                            hash="fedffd96c5238422352e87e898855427afc970b2",
                            operation="UPDATE",
                            pgid="pgtrigger_besloten_dee2f",
                            table="schoolaanvragen_schoolaanvraag",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="schoolaanvraag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "schoolaanvragen_schoolaanvraagevent" ("aan_zet", "aantal_leerlingen", "antwoorden", "bedrag", "begonnen_door_id", "begonnen_op", "beslisser", "beurt_id", "beurt_sinds", "beurt_tot", "bezwaar_op", "bezwaar_uitkomst", "doet", "door_swv", "gewijzigd_op", "groep", "id", "ingediend_op", "ingevuld_door_id", "norm_op", "nummer", "onderwerp", "ontvangen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ronde_id", "school_id", "soort_id", "status", "swv_id", "tot_en_met", "uren", "van", "versie", "vraag_tot", "wacht_op", "weken") VALUES (NEW."aan_zet", NEW."aantal_leerlingen", NEW."antwoorden", NEW."bedrag", NEW."begonnen_door_id", NEW."begonnen_op", NEW."beslisser", NEW."beurt_id", NEW."beurt_sinds", NEW."beurt_tot", NEW."bezwaar_op", NEW."bezwaar_uitkomst", NEW."doet", NEW."door_swv", NEW."gewijzigd_op", NEW."groep", NEW."id", NEW."ingediend_op", NEW."ingevuld_door_id", NEW."norm_op", NEW."nummer", NEW."onderwerp", NEW."ontvangen_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."ronde_id", NEW."school_id", NEW."soort_id", NEW."status", NEW."swv_id", NEW."tot_en_met", NEW."uren", NEW."van", NEW."versie", NEW."vraag_tot", NEW."wacht_op", NEW."weken"); RETURN NULL;',
                            hash="7d0b4289da4e76ff095392d44fac0a40a10132a0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a566d",
                            table="schoolaanvragen_schoolaanvraag",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="schoolaanvraag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "schoolaanvragen_schoolaanvraagevent" ("aan_zet", "aantal_leerlingen", "antwoorden", "bedrag", "begonnen_door_id", "begonnen_op", "beslisser", "beurt_id", "beurt_sinds", "beurt_tot", "bezwaar_op", "bezwaar_uitkomst", "doet", "door_swv", "gewijzigd_op", "groep", "id", "ingediend_op", "ingevuld_door_id", "norm_op", "nummer", "onderwerp", "ontvangen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ronde_id", "school_id", "soort_id", "status", "swv_id", "tot_en_met", "uren", "van", "versie", "vraag_tot", "wacht_op", "weken") VALUES (NEW."aan_zet", NEW."aantal_leerlingen", NEW."antwoorden", NEW."bedrag", NEW."begonnen_door_id", NEW."begonnen_op", NEW."beslisser", NEW."beurt_id", NEW."beurt_sinds", NEW."beurt_tot", NEW."bezwaar_op", NEW."bezwaar_uitkomst", NEW."doet", NEW."door_swv", NEW."gewijzigd_op", NEW."groep", NEW."id", NEW."ingediend_op", NEW."ingevuld_door_id", NEW."norm_op", NEW."nummer", NEW."onderwerp", NEW."ontvangen_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."ronde_id", NEW."school_id", NEW."soort_id", NEW."status", NEW."swv_id", NEW."tot_en_met", NEW."uren", NEW."van", NEW."versie", NEW."vraag_tot", NEW."wacht_op", NEW."weken"); RETURN NULL;',
                            hash="38c8ec9a360be039b51c86c86421ab8dc55ffe65",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_523ee",
                            table="schoolaanvragen_schoolaanvraag",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="schoolaanvraag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "schoolaanvragen_schoolaanvraagevent" ("aan_zet", "aantal_leerlingen", "antwoorden", "bedrag", "begonnen_door_id", "begonnen_op", "beslisser", "beurt_id", "beurt_sinds", "beurt_tot", "bezwaar_op", "bezwaar_uitkomst", "doet", "door_swv", "gewijzigd_op", "groep", "id", "ingediend_op", "ingevuld_door_id", "norm_op", "nummer", "onderwerp", "ontvangen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ronde_id", "school_id", "soort_id", "status", "swv_id", "tot_en_met", "uren", "van", "versie", "vraag_tot", "wacht_op", "weken") VALUES (OLD."aan_zet", OLD."aantal_leerlingen", OLD."antwoorden", OLD."bedrag", OLD."begonnen_door_id", OLD."begonnen_op", OLD."beslisser", OLD."beurt_id", OLD."beurt_sinds", OLD."beurt_tot", OLD."bezwaar_op", OLD."bezwaar_uitkomst", OLD."doet", OLD."door_swv", OLD."gewijzigd_op", OLD."groep", OLD."id", OLD."ingediend_op", OLD."ingevuld_door_id", OLD."norm_op", OLD."nummer", OLD."onderwerp", OLD."ontvangen_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."ronde_id", OLD."school_id", OLD."soort_id", OLD."status", OLD."swv_id", OLD."tot_en_met", OLD."uren", OLD."van", OLD."versie", OLD."vraag_tot", OLD."wacht_op", OLD."weken"); RETURN NULL;',
                            hash="66b965b941d53b934ec07159413d8b18de771345",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c94a7",
                            table="schoolaanvragen_schoolaanvraag",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="schoolbesluit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="binnen_grens",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n    if not verband_is_toepassing() then return new; end if;\n    if exists (\n        select 1 from schoolaanvragen_schoolaanvraag a join toewijzing_aanvraagsoort s on s.id = a.soort_id\n        where a.id = new.aanvraag_id and (new.bedrag > s.bedrag_hoogstens or new.uren > s.bedrag_hoogstens_aantal)\n    ) then\n        raise exception 'schoolbesluit: above the bound of its kind' using errcode = '23514';\n    end if;\n    return new;\n",
                            hash="0432917e3aa6feb65e742a6eb934f204c14f6cb1",
                            operation="INSERT",
                            pgid="pgtrigger_binnen_grens_cb64b",
                            table="schoolaanvragen_schoolbesluit",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="schoolaanvraag",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                [
                                    "concept",
                                    "ter_akkoord",
                                    "ingediend",
                                    "onvolledig",
                                    "toegekend",
                                    "loopt",
                                    "afgerond",
                                    "afgewezen",
                                    "ingetrokken",
                                ],
                            )
                        ),
                        name="schoolaanvraag_status",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="schoolaanvraag",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                (
                                    "status__in",
                                    ["ingediend", "onvolledig", "afgerond", "afgewezen", "loopt", "toegekend"],
                                ),
                                _negated=True,
                            ),
                            ("ontvangen_op__isnull", False),
                            _connector="OR",
                        ),
                        name="schoolaanvraag_ontvangen",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="schoolaanvraag",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "onvolledig"), _negated=True),
                            ("vraag_tot__isnull", False),
                            _connector="OR",
                        ),
                        name="schoolaanvraag_onvolledig_tot",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="schoolbesluit",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("deel_bestuur__isnull", True), ("deel_swv__isnull", True)),
                            models.Q(
                                (
                                    "bedrag",
                                    django.db.models.expressions.CombinedExpression(
                                        models.F("deel_bestuur"), "+", models.F("deel_swv")
                                    ),
                                ),
                                ("deel_bestuur__gte", 0),
                                ("deel_swv__gte", 0),
                            ),
                            _connector="OR",
                        ),
                        name="schoolbesluit_delen_tellen_op",
                    ),
                ),
                migrations.AddField(
                    model_name="schooltermijn",
                    name="besluit",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="termijnen",
                        to="schoolaanvragen.schoolbesluit",
                    ),
                ),
                migrations.AddField(
                    model_name="schoolvraag",
                    name="aanvraag",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="termijngebeurtenissen",
                        to="schoolaanvragen.schoolaanvraag",
                    ),
                ),
                migrations.AddField(
                    model_name="schoolvraag",
                    name="door",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                migrations.AddField(
                    model_name="schoolvraagevent",
                    name="aanvraag",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="schoolaanvragen.schoolaanvraag",
                    ),
                ),
                migrations.AddField(
                    model_name="schoolvraagevent",
                    name="door",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="schoolvraagevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="geschiedenis",
                        to="schoolaanvragen.schoolvraag",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="schooltermijn",
                    constraint=models.UniqueConstraint(fields=("besluit", "volgorde"), name="schooltermijn_volgorde"),
                ),
                migrations.AddConstraint(
                    model_name="schooltermijn",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("bedrag__gte", 0)), name="schooltermijn_bedrag"
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="schooltermijn",
                    trigger=pgtrigger.compiler.Trigger(
                        name="besluit_vast",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op <> 'INSERT' and exists (select 1 from schoolaanvragen_schoolbesluit b join schoolaanvragen_schoolaanvraag a on a.id = b.aanvraag_id where b.id = old.besluit_id and a.status in ('toegekend', 'loopt', 'afgerond', 'afgewezen')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op <> 'DELETE' and exists (select 1 from schoolaanvragen_schoolbesluit b join schoolaanvragen_schoolaanvraag a on a.id = b.aanvraag_id where b.id = new.besluit_id and a.status in ('toegekend', 'loopt', 'afgerond', 'afgewezen')) then raise exception '%: belongs to what is final', tg_table_name using errcode = '23001'; end if;\n        if tg_op = 'DELETE' then return old; end if;\n        return new;\n    ",
                            hash="ecd27d28286e3e5776a6bcfac11b9f0c15d617e3",
                            operation="INSERT",
                            pgid="pgtrigger_besluit_vast_1f932",
                            table="schoolaanvragen_schooltermijn",
                            when="BEFORE",
                        ),
                    ),
                ),
                migrations.AddConstraint(
                    model_name="schoolvraag",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("tot__gt", models.F("datum"))), name="schoolvraag_tijd_om_te_antwoorden"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="schoolvraag",
                    constraint=models.CheckConstraint(
                        condition=models.Q(("onderwerp", ""), _negated=True), name="schoolvraag_onderwerp"
                    ),
                ),
                migrations.AddConstraint(
                    model_name="schoolvraag",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("beantwoord_op__isnull", True), ("beantwoord_op__gte", models.F("datum")), _connector="OR"
                        ),
                        name="schoolvraag_antwoord_na_vraag",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="schoolvraag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="beantwoord",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."beantwoord_op" IS NOT NULL)',
                            func="\n        if not verband_is_toepassing() then\n            if tg_op = 'DELETE' then return old; end if;\n            return new;\n        end if;\n        if tg_op = 'DELETE' then raise exception '%: final, not deleted', tg_table_name using errcode = '23001'; end if;\n        if to_jsonb(new) is distinct from to_jsonb(old) then raise exception '%: final, not changed', tg_table_name using errcode = '23001'; end if;\n        return new;\n    ",
                            hash="949fbbc03bcfdb6f596639c29dad7b11f43ccfbe",
                            operation="UPDATE",
                            pgid="pgtrigger_beantwoord_d3bb6",
                            table="schoolaanvragen_schoolvraag",
                            when="BEFORE",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="schoolvraag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "schoolaanvragen_schoolvraagevent" ("aanvraag_id", "beantwoord_op", "datum", "door_id", "id", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot") VALUES (NEW."aanvraag_id", NEW."beantwoord_op", NEW."datum", NEW."door_id", NEW."id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."tot"); RETURN NULL;',
                            hash="f0edf8a4b9991415ff524fa8385e633d3552272b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_719a0",
                            table="schoolaanvragen_schoolvraag",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="schoolvraag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "schoolaanvragen_schoolvraagevent" ("aanvraag_id", "beantwoord_op", "datum", "door_id", "id", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot") VALUES (NEW."aanvraag_id", NEW."beantwoord_op", NEW."datum", NEW."door_id", NEW."id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."tot"); RETURN NULL;',
                            hash="761375ad8ecf7ee2b3fc75784a5fd33b1a561b23",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d33f8",
                            table="schoolaanvragen_schoolvraag",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="schoolvraag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "schoolaanvragen_schoolvraagevent" ("aanvraag_id", "beantwoord_op", "datum", "door_id", "id", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot") VALUES (OLD."aanvraag_id", OLD."beantwoord_op", OLD."datum", OLD."door_id", OLD."id", OLD."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."tot"); RETURN NULL;',
                            hash="7dc9e2535903e5c896efacac5c8b51644fc4bcca",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f0904",
                            table="schoolaanvragen_schoolvraag",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        )
    ]
