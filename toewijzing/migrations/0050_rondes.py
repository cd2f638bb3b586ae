"""Rounds of requests, and terms of the swv in which school holidays do not count."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
import swv.organisatie.models.periode
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):
    dependencies = [
        ("leerlingen", "0009_grond_consult"),
        ("organisatie", "0015_kamer_consulten"),
        ("toewijzing", "0048_onderwerp"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                migrations.CreateModel(
                    name="Aanvraagronde",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "soort_code",
                            models.CharField(help_text="Code van de aanvraagsoort, in al haar versies.", max_length=20),
                        ),
                        ("naam", models.CharField(max_length=60)),
                        ("opent_op", models.DateField()),
                        ("sluit_op", models.DateField(help_text="De laatste dag om in te dienen.")),
                        (
                            "behandeld_op",
                            models.DateField(help_text="Uiterlijk deze dag is alles van de ronde behandeld."),
                        ),
                    ],
                    options={
                        "ordering": ["opent_op", "pk"],
                    },
                ),
                migrations.CreateModel(
                    name="AanvraagrondeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "soort_code",
                            models.CharField(help_text="Code van de aanvraagsoort, in al haar versies.", max_length=20),
                        ),
                        ("naam", models.CharField(max_length=60)),
                        ("opent_op", models.DateField()),
                        ("sluit_op", models.DateField(help_text="De laatste dag om in te dienen.")),
                        (
                            "behandeld_op",
                            models.DateField(help_text="Uiterlijk deze dag is alles van de ronde behandeld."),
                        ),
                    ],
                    options={
                        "abstract": False,
                    },
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="aanvraag",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="aanvraag",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="aanvraag",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="aanvraagsoort",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="aanvraagsoort",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="aanvraagsoort",
                    name="delete_delete",
                ),
                migrations.RemoveConstraint(
                    model_name="routestap",
                    name="routestap_termijn",
                ),
                migrations.AddField(
                    model_name="aanvraagsoort",
                    name="in_rondes",
                    field=models.BooleanField(
                        db_default=False, default=False, verbose_name="wordt in rondes behandeld"
                    ),
                ),
                migrations.AddField(
                    model_name="aanvraagsoortevent",
                    name="in_rondes",
                    field=models.BooleanField(
                        db_default=False, default=False, verbose_name="wordt in rondes behandeld"
                    ),
                ),
                migrations.AlterField(
                    model_name="aanvraagsoort",
                    name="norm_eenheid",
                    field=models.CharField(
                        choices=[
                            ("werkdagen", "werkdagen"),
                            ("weken", "weken"),
                            ("schooldagen", "schooldagen"),
                            ("schoolweken", "schoolweken"),
                        ],
                        default="weken",
                        max_length=12,
                    ),
                ),
                migrations.AlterField(
                    model_name="aanvraagsoortevent",
                    name="norm_eenheid",
                    field=models.CharField(
                        choices=[
                            ("werkdagen", "werkdagen"),
                            ("weken", "weken"),
                            ("schooldagen", "schooldagen"),
                            ("schoolweken", "schoolweken"),
                        ],
                        default="weken",
                        max_length=12,
                    ),
                ),
                migrations.AlterField(
                    model_name="routestap",
                    name="termijn_eenheid",
                    field=models.CharField(
                        blank=True,
                        choices=[
                            ("werkdagen", "werkdagen"),
                            ("weken", "weken"),
                            ("schooldagen", "schooldagen"),
                            ("schoolweken", "schoolweken"),
                        ],
                        db_default="",
                        max_length=12,
                    ),
                ),
                migrations.AddConstraint(
                    model_name="routestap",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("termijn_aantal__isnull", True), ("termijn_eenheid", "")),
                            models.Q(
                                ("termijn_aantal__gte", 1),
                                ("termijn_aantal__isnull", False),
                                ("termijn_eenheid__in", ["werkdagen", "weken", "schooldagen", "schoolweken"]),
                            ),
                            _connector="OR",
                        ),
                        name="routestap_termijn",
                    ),
                ),
                migrations.AddField(
                    model_name="aanvraagronde",
                    name="swv",
                    field=models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                migrations.AddField(
                    model_name="aanvraag",
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
                    model_name="aanvraagevent",
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
                    model_name="aanvraagrondeevent",
                    name="pgh_obj",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="geschiedenis",
                        to="toewijzing.aanvraagronde",
                    ),
                ),
                migrations.AddField(
                    model_name="aanvraagrondeevent",
                    name="swv",
                    field=models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="organisatie.organisatie",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="aanvraagronde",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("behandeld_op__gte", models.F("sluit_op")), ("sluit_op__gte", models.F("opent_op"))
                        ),
                        name="aanvraagronde_volgorde",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="aanvraagronde",
                    constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=[
                            (
                                swv.organisatie.models.periode.DateRange(
                                    "opent_op",
                                    "sluit_op",
                                    django.contrib.postgres.fields.ranges.RangeBoundary(inclusive_upper=True),
                                ),
                                "&&",
                            ),
                            ("swv", "="),
                            ("soort_code", "="),
                        ],
                        name="aanvraagronde_geen_overlap",
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="aanvraag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "eigenaar_id", "gevraagd_bedrag", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ronde_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."advies_voor", NEW."adviezen_binnen", NEW."adviezen_gevraagd", NEW."antwoorden", NEW."compleet_op", NEW."eigenaar_id", NEW."gevraagd_bedrag", NEW."gevraagd_tot_en_met", NEW."gevraagd_van", NEW."gevraagde_categorie", NEW."gevraagde_dagen_per_week", NEW."gevraagde_weken", NEW."gewijzigd_op", NEW."id", NEW."klad", NEW."leerling_id", NEW."norm_op", NEW."nummer", NEW."ontvangen_op", NEW."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."ronde_id", NEW."school_id", NEW."sleutel", NEW."soort_id", NEW."status", NEW."swv_id", NEW."uiterlijk_op", NEW."versie", NEW."vervolg_van_id", NEW."vraag_tot", NEW."zitting_op"); RETURN NULL;',
                            hash="ca8b0f6342c16f6c224a0986877b8711f4d1c997",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a5683",
                            table="toewijzing_aanvraag",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="aanvraag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."aangemaakt_door_id" IS DISTINCT FROM (NEW."aangemaakt_door_id") OR OLD."aangemaakt_op" IS DISTINCT FROM (NEW."aangemaakt_op") OR OLD."advies_voor" IS DISTINCT FROM (NEW."advies_voor") OR OLD."adviezen_binnen" IS DISTINCT FROM (NEW."adviezen_binnen") OR OLD."adviezen_gevraagd" IS DISTINCT FROM (NEW."adviezen_gevraagd") OR OLD."antwoorden" IS DISTINCT FROM (NEW."antwoorden") OR OLD."compleet_op" IS DISTINCT FROM (NEW."compleet_op") OR OLD."eigenaar_id" IS DISTINCT FROM (NEW."eigenaar_id") OR OLD."gevraagd_bedrag" IS DISTINCT FROM (NEW."gevraagd_bedrag") OR OLD."gevraagd_tot_en_met" IS DISTINCT FROM (NEW."gevraagd_tot_en_met") OR OLD."gevraagd_van" IS DISTINCT FROM (NEW."gevraagd_van") OR OLD."gevraagde_categorie" IS DISTINCT FROM (NEW."gevraagde_categorie") OR OLD."gevraagde_dagen_per_week" IS DISTINCT FROM (NEW."gevraagde_dagen_per_week") OR OLD."gevraagde_weken" IS DISTINCT FROM (NEW."gevraagde_weken") OR OLD."gewijzigd_op" IS DISTINCT FROM (NEW."gewijzigd_op") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."klad" IS DISTINCT FROM (NEW."klad") OR OLD."leerling_id" IS DISTINCT FROM (NEW."leerling_id") OR OLD."norm_op" IS DISTINCT FROM (NEW."norm_op") OR OLD."nummer" IS DISTINCT FROM (NEW."nummer") OR OLD."ontvangen_op" IS DISTINCT FROM (NEW."ontvangen_op") OR OLD."ontvangende_school_id" IS DISTINCT FROM (NEW."ontvangende_school_id") OR OLD."ronde_id" IS DISTINCT FROM (NEW."ronde_id") OR OLD."school_id" IS DISTINCT FROM (NEW."school_id") OR OLD."sleutel" IS DISTINCT FROM (NEW."sleutel") OR OLD."soort_id" IS DISTINCT FROM (NEW."soort_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."uiterlijk_op" IS DISTINCT FROM (NEW."uiterlijk_op") OR OLD."versie" IS DISTINCT FROM (NEW."versie") OR OLD."vervolg_van_id" IS DISTINCT FROM (NEW."vervolg_van_id") OR OLD."vraag_tot" IS DISTINCT FROM (NEW."vraag_tot") OR OLD."zitting_op" IS DISTINCT FROM (NEW."zitting_op"))',
                            func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "eigenaar_id", "gevraagd_bedrag", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ronde_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."advies_voor", NEW."adviezen_binnen", NEW."adviezen_gevraagd", NEW."antwoorden", NEW."compleet_op", NEW."eigenaar_id", NEW."gevraagd_bedrag", NEW."gevraagd_tot_en_met", NEW."gevraagd_van", NEW."gevraagde_categorie", NEW."gevraagde_dagen_per_week", NEW."gevraagde_weken", NEW."gewijzigd_op", NEW."id", NEW."klad", NEW."leerling_id", NEW."norm_op", NEW."nummer", NEW."ontvangen_op", NEW."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."ronde_id", NEW."school_id", NEW."sleutel", NEW."soort_id", NEW."status", NEW."swv_id", NEW."uiterlijk_op", NEW."versie", NEW."vervolg_van_id", NEW."vraag_tot", NEW."zitting_op"); RETURN NULL;',
                            hash="2dcae7f1d6aa91d430bc99d1914182ec9235ba0b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bf2fc",
                            table="toewijzing_aanvraag",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="aanvraag",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "eigenaar_id", "gevraagd_bedrag", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ronde_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."advies_voor", OLD."adviezen_binnen", OLD."adviezen_gevraagd", OLD."antwoorden", OLD."compleet_op", OLD."eigenaar_id", OLD."gevraagd_bedrag", OLD."gevraagd_tot_en_met", OLD."gevraagd_van", OLD."gevraagde_categorie", OLD."gevraagde_dagen_per_week", OLD."gevraagde_weken", OLD."gewijzigd_op", OLD."id", OLD."klad", OLD."leerling_id", OLD."norm_op", OLD."nummer", OLD."ontvangen_op", OLD."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."ronde_id", OLD."school_id", OLD."sleutel", OLD."soort_id", OLD."status", OLD."swv_id", OLD."uiterlijk_op", OLD."versie", OLD."vervolg_van_id", OLD."vraag_tot", OLD."zitting_op"); RETURN NULL;',
                            hash="b654178adb3d8e4a764c0fbd554e2fe6d19e340c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9aed3",
                            table="toewijzing_aanvraag",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="aanvraagsoort",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "in_rondes", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "schrijvers", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."gepubliceerd_door_id", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."in_rondes", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."naar_id", NEW."norm_aantal", NEW."norm_eenheid", NEW."opmerking", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."schrijvers", NEW."status", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."voorgelegd_door_id", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;',
                            hash="7ea6a75e9ecf8a1ccebd3f71f77f5881d38cdab2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c7fad",
                            table="toewijzing_aanvraagsoort",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="aanvraagsoort",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition='WHEN (OLD."aantal_deskundigen" IS DISTINCT FROM (NEW."aantal_deskundigen") OR OLD."adviestermijn_dagen" IS DISTINCT FROM (NEW."adviestermijn_dagen") OR OLD."brief_tekst" IS DISTINCT FROM (NEW."brief_tekst") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."geeft_tlv" IS DISTINCT FROM (NEW."geeft_tlv") OR OLD."gepubliceerd_door_id" IS DISTINCT FROM (NEW."gepubliceerd_door_id") OR OLD."grenzen_bron" IS DISTINCT FROM (NEW."grenzen_bron") OR OLD."hoogstens_jaren" IS DISTINCT FROM (NEW."hoogstens_jaren") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."in_rondes" IS DISTINCT FROM (NEW."in_rondes") OR OLD."is_awb_besluit" IS DISTINCT FROM (NEW."is_awb_besluit") OR OLD."leeftijd_tot" IS DISTINCT FROM (NEW."leeftijd_tot") OR OLD."leeftijd_vanaf" IS DISTINCT FROM (NEW."leeftijd_vanaf") OR OLD."max_dagen_per_week" IS DISTINCT FROM (NEW."max_dagen_per_week") OR OLD."max_weken" IS DISTINCT FROM (NEW."max_weken") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."naar_id" IS DISTINCT FROM (NEW."naar_id") OR OLD."norm_aantal" IS DISTINCT FROM (NEW."norm_aantal") OR OLD."norm_eenheid" IS DISTINCT FROM (NEW."norm_eenheid") OR OLD."opmerking" IS DISTINCT FROM (NEW."opmerking") OR OLD."periode_regel" IS DISTINCT FROM (NEW."periode_regel") OR OLD."route" IS DISTINCT FROM (NEW."route") OR OLD."scholen_naar" IS DISTINCT FROM (NEW."scholen_naar") OR OLD."scholen_van" IS DISTINCT FROM (NEW."scholen_van") OR OLD."schrijvers" IS DISTINCT FROM (NEW."schrijvers") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."tot" IS DISTINCT FROM (NEW."tot") OR OLD."uitleg" IS DISTINCT FROM (NEW."uitleg") OR OLD."van" IS DISTINCT FROM (NEW."van") OR OLD."voorgelegd_door_id" IS DISTINCT FROM (NEW."voorgelegd_door_id") OR OLD."vraagt_bedrag" IS DISTINCT FROM (NEW."vraagt_bedrag") OR OLD."vraagt_categorie" IS DISTINCT FROM (NEW."vraagt_categorie") OR OLD."vraagt_weken" IS DISTINCT FROM (NEW."vraagt_weken") OR OLD."wettelijke_weken" IS DISTINCT FROM (NEW."wettelijke_weken"))',
                            func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "in_rondes", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "schrijvers", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."gepubliceerd_door_id", NEW."grenzen_bron", NEW."hoogstens_jaren", NEW."id", NEW."in_rondes", NEW."is_awb_besluit", NEW."leeftijd_tot", NEW."leeftijd_vanaf", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."naar_id", NEW."norm_aantal", NEW."norm_eenheid", NEW."opmerking", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."route", NEW."scholen_naar", NEW."scholen_van", NEW."schrijvers", NEW."status", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."voorgelegd_door_id", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;',
                            hash="98b1692c7a8d24582da152839d82dd4a93f32d62",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3f98a",
                            table="toewijzing_aanvraagsoort",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="aanvraagsoort",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "brief_tekst", "code", "geeft_tlv", "gepubliceerd_door_id", "grenzen_bron", "hoogstens_jaren", "id", "in_rondes", "is_awb_besluit", "leeftijd_tot", "leeftijd_vanaf", "max_dagen_per_week", "max_weken", "naam", "naar_id", "norm_aantal", "norm_eenheid", "opmerking", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "scholen_naar", "scholen_van", "schrijvers", "status", "swv_id", "tot", "uitleg", "van", "voorgelegd_door_id", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (OLD."aantal_deskundigen", OLD."adviestermijn_dagen", OLD."brief_tekst", OLD."code", OLD."geeft_tlv", OLD."gepubliceerd_door_id", OLD."grenzen_bron", OLD."hoogstens_jaren", OLD."id", OLD."in_rondes", OLD."is_awb_besluit", OLD."leeftijd_tot", OLD."leeftijd_vanaf", OLD."max_dagen_per_week", OLD."max_weken", OLD."naam", OLD."naar_id", OLD."norm_aantal", OLD."norm_eenheid", OLD."opmerking", OLD."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."route", OLD."scholen_naar", OLD."scholen_van", OLD."schrijvers", OLD."status", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."voorgelegd_door_id", OLD."vraagt_bedrag", OLD."vraagt_categorie", OLD."vraagt_weken", OLD."wettelijke_weken"); RETURN NULL;',
                            hash="270a27f06b00d52828371cec0de9a7aa26e35655",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6aee2",
                            table="toewijzing_aanvraagsoort",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="aanvraagronde",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "toewijzing_aanvraagrondeevent" ("behandeld_op", "id", "naam", "opent_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sluit_op", "soort_code", "swv_id") VALUES (NEW."behandeld_op", NEW."id", NEW."naam", NEW."opent_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."sluit_op", NEW."soort_code", NEW."swv_id"); RETURN NULL;',
                            hash="ed04f938c51c86e247004f197ebeb5fd438ad9a3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_028ce",
                            table="toewijzing_aanvraagronde",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="aanvraagronde",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "toewijzing_aanvraagrondeevent" ("behandeld_op", "id", "naam", "opent_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sluit_op", "soort_code", "swv_id") VALUES (NEW."behandeld_op", NEW."id", NEW."naam", NEW."opent_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."sluit_op", NEW."soort_code", NEW."swv_id"); RETURN NULL;',
                            hash="3a430f63d3bfc154150ece4ac67be74886a82aae",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_927ce",
                            table="toewijzing_aanvraagronde",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="aanvraagronde",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "toewijzing_aanvraagrondeevent" ("behandeld_op", "id", "naam", "opent_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sluit_op", "soort_code", "swv_id") VALUES (OLD."behandeld_op", OLD."id", OLD."naam", OLD."opent_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."sluit_op", OLD."soort_code", OLD."swv_id"); RETURN NULL;',
                            hash="9869c6777cbc3adbf2f66b27a48b49482f73b8d4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d2f2b",
                            table="toewijzing_aanvraagronde",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        ),
    ]
