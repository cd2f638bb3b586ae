import datetime
import uuid

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import swv.organisatie.models
import toewijzing.models.besluit
import toewijzing.models.zitting
from swv.kern.migratie import CreateTables


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("leerlingen", "0001_initial"),
        ("organisatie", "0001_initial"),
        ("organisatie", "__first__"),
    ]

    operations = [
        CreateTables(
            tables=[
                migrations.CreateModel(
                    name="Aanvraagsoort",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("code", models.CharField(max_length=20)),
                        ("naam", models.CharField(max_length=100)),
                        ("uitleg", models.TextField(blank=True, help_text="Waarvoor is dit? In een of twee zinnen.")),
                        ("van", models.DateField()),
                        ("tot", models.DateField(blank=True, null=True)),
                        (
                            "route",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("akkoord_schoolleider", "akkoord van de schoolleider"),
                                        ("akkoord_bestuur", "akkoord van het bestuur"),
                                        ("deskundigen", "advies van deskundigen"),
                                        ("zitting", "bespreking in de commissie"),
                                        ("besluit", "besluit"),
                                    ],
                                    max_length=30,
                                ),
                                size=None,
                            ),
                        ),
                        (
                            "is_awb_besluit",
                            models.BooleanField(
                                help_text="Dan gelden wettelijke termijn en bezwaar.", verbose_name="Awb-besluit"
                            ),
                        ),
                        ("geeft_tlv", models.BooleanField(default=False, verbose_name="geeft een TLV-nummer")),
                        ("vraagt_categorie", models.BooleanField(default=False)),
                        ("vraagt_bedrag", models.BooleanField(default=False)),
                        ("vraagt_weken", models.BooleanField(default=False)),
                        (
                            "periode_regel",
                            models.CharField(
                                choices=[
                                    ("schooljaren", "hele schooljaren, tot en met 31 juli"),
                                    ("vrij", "begin- en einddatum vrij"),
                                ],
                                default="vrij",
                                max_length=12,
                            ),
                        ),
                        ("max_weken", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("max_dagen_per_week", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("aantal_deskundigen", models.PositiveSmallIntegerField(default=0)),
                        (
                            "beslisser",
                            models.CharField(
                                choices=[
                                    ("zorgcoordinator", "zorgcoördinator"),
                                    ("schoolleider", "schoolleider"),
                                    ("bestuurder", "bestuurder"),
                                    ("secretaris", "secretaris CvT"),
                                    ("deskundige", "deskundige"),
                                    ("cvt_lid", "lid CvT"),
                                    ("cvt_voorzitter", "voorzitter CvT"),
                                    ("consulent", "consulent"),
                                    ("directeur", "directeur"),
                                    ("controller", "controller"),
                                    ("leerplicht", "leerplichtambtenaar"),
                                    ("toezichthouder", "toezichthouder"),
                                    ("auditor", "auditor"),
                                    ("beheerder", "beheerder"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "mandaatbedrag",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="euro; tot en met dit bedrag beslist de beslisser",
                                max_digits=9,
                                null=True,
                            ),
                        ),
                        (
                            "beslisser_boven_mandaat",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("zorgcoordinator", "zorgcoördinator"),
                                    ("schoolleider", "schoolleider"),
                                    ("bestuurder", "bestuurder"),
                                    ("secretaris", "secretaris CvT"),
                                    ("deskundige", "deskundige"),
                                    ("cvt_lid", "lid CvT"),
                                    ("cvt_voorzitter", "voorzitter CvT"),
                                    ("consulent", "consulent"),
                                    ("directeur", "directeur"),
                                    ("controller", "controller"),
                                    ("leerplicht", "leerplichtambtenaar"),
                                    ("toezichthouder", "toezichthouder"),
                                    ("auditor", "auditor"),
                                    ("beheerder", "beheerder"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "wettelijke_weken",
                            models.PositiveSmallIntegerField(default=8, help_text="Awb 4:13: ten hoogste 8 weken."),
                        ),
                        ("norm_aantal", models.PositiveSmallIntegerField(default=6)),
                        (
                            "norm_eenheid",
                            models.CharField(
                                choices=[("weken", "weken"), ("werkdagen", "werkdagen")], default="weken", max_length=9
                            ),
                        ),
                        ("adviestermijn_dagen", models.PositiveSmallIntegerField(default=14)),
                        (
                            "brief_tekst",
                            models.TextField(
                                blank=True, help_text="Vaste tekst in de brief, met de wettelijke grondslag."
                            ),
                        ),
                        (
                            "swv",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="aanvraagsoorten",
                                to="organisatie.organisatie",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["naam"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"
                                ),
                                name="aanvraagsoort_einde_na_begin",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[
                                    (
                                        swv.organisatie.models.DateRange(
                                            "van", "tot", django.contrib.postgres.fields.ranges.RangeBoundary()
                                        ),
                                        "&&",
                                    ),
                                    ("swv", "="),
                                    ("code", "="),
                                ],
                                name="aanvraagsoort_geen_overlap",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("aantal_deskundigen__lte", 2)),
                                name="aanvraagsoort_ten_hoogste_twee_deskundigen",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("wettelijke_weken__lte", 8)),
                                name="aanvraagsoort_awb_ten_hoogste_acht_weken",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("beslisser_boven_mandaat", ""), ("mandaatbedrag__isnull", True)),
                                    models.Q(
                                        ("mandaatbedrag__gte", 0),
                                        models.Q(("beslisser_boven_mandaat", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="aanvraagsoort_mandaat_volledig",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "beslisser", "beslisser_boven_mandaat", "brief_tekst", "code", "geeft_tlv", "id", "is_awb_besluit", "mandaatbedrag", "max_dagen_per_week", "max_weken", "naam", "norm_aantal", "norm_eenheid", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "swv_id", "tot", "uitleg", "van", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."beslisser", NEW."beslisser_boven_mandaat", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."id", NEW."is_awb_besluit", NEW."mandaatbedrag", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."norm_aantal", NEW."norm_eenheid", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."route", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;',
                                    hash="d3378b3702a524841e08de1e8b871364e5348cdd",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_c7fad",
                                    table="toewijzing_aanvraagsoort",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "beslisser", "beslisser_boven_mandaat", "brief_tekst", "code", "geeft_tlv", "id", "is_awb_besluit", "mandaatbedrag", "max_dagen_per_week", "max_weken", "naam", "norm_aantal", "norm_eenheid", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "swv_id", "tot", "uitleg", "van", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (NEW."aantal_deskundigen", NEW."adviestermijn_dagen", NEW."beslisser", NEW."beslisser_boven_mandaat", NEW."brief_tekst", NEW."code", NEW."geeft_tlv", NEW."id", NEW."is_awb_besluit", NEW."mandaatbedrag", NEW."max_dagen_per_week", NEW."max_weken", NEW."naam", NEW."norm_aantal", NEW."norm_eenheid", NEW."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."route", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."vraagt_bedrag", NEW."vraagt_categorie", NEW."vraagt_weken", NEW."wettelijke_weken"); RETURN NULL;',
                                    hash="861a2a2c4f829743287be2f1c780c97ebc9c86b6",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_3f98a",
                                    table="toewijzing_aanvraagsoort",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_aanvraagsoortevent" ("aantal_deskundigen", "adviestermijn_dagen", "beslisser", "beslisser_boven_mandaat", "brief_tekst", "code", "geeft_tlv", "id", "is_awb_besluit", "mandaatbedrag", "max_dagen_per_week", "max_weken", "naam", "norm_aantal", "norm_eenheid", "periode_regel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "swv_id", "tot", "uitleg", "van", "vraagt_bedrag", "vraagt_categorie", "vraagt_weken", "wettelijke_weken") VALUES (OLD."aantal_deskundigen", OLD."adviestermijn_dagen", OLD."beslisser", OLD."beslisser_boven_mandaat", OLD."brief_tekst", OLD."code", OLD."geeft_tlv", OLD."id", OLD."is_awb_besluit", OLD."mandaatbedrag", OLD."max_dagen_per_week", OLD."max_weken", OLD."naam", OLD."norm_aantal", OLD."norm_eenheid", OLD."periode_regel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."route", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."vraagt_bedrag", OLD."vraagt_categorie", OLD."vraagt_weken", OLD."wettelijke_weken"); RETURN NULL;',
                                    hash="6ad18c634214f3d555e8f25be41e4d08919f853b",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_6aee2",
                                    table="toewijzing_aanvraagsoort",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AanvraagsoortEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("code", models.CharField(max_length=20)),
                        ("naam", models.CharField(max_length=100)),
                        ("uitleg", models.TextField(blank=True, help_text="Waarvoor is dit? In een of twee zinnen.")),
                        ("van", models.DateField()),
                        ("tot", models.DateField(blank=True, null=True)),
                        (
                            "route",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("akkoord_schoolleider", "akkoord van de schoolleider"),
                                        ("akkoord_bestuur", "akkoord van het bestuur"),
                                        ("deskundigen", "advies van deskundigen"),
                                        ("zitting", "bespreking in de commissie"),
                                        ("besluit", "besluit"),
                                    ],
                                    max_length=30,
                                ),
                                size=None,
                            ),
                        ),
                        (
                            "is_awb_besluit",
                            models.BooleanField(
                                help_text="Dan gelden wettelijke termijn en bezwaar.", verbose_name="Awb-besluit"
                            ),
                        ),
                        ("geeft_tlv", models.BooleanField(default=False, verbose_name="geeft een TLV-nummer")),
                        ("vraagt_categorie", models.BooleanField(default=False)),
                        ("vraagt_bedrag", models.BooleanField(default=False)),
                        ("vraagt_weken", models.BooleanField(default=False)),
                        (
                            "periode_regel",
                            models.CharField(
                                choices=[
                                    ("schooljaren", "hele schooljaren, tot en met 31 juli"),
                                    ("vrij", "begin- en einddatum vrij"),
                                ],
                                default="vrij",
                                max_length=12,
                            ),
                        ),
                        ("max_weken", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("max_dagen_per_week", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("aantal_deskundigen", models.PositiveSmallIntegerField(default=0)),
                        (
                            "beslisser",
                            models.CharField(
                                choices=[
                                    ("zorgcoordinator", "zorgcoördinator"),
                                    ("schoolleider", "schoolleider"),
                                    ("bestuurder", "bestuurder"),
                                    ("secretaris", "secretaris CvT"),
                                    ("deskundige", "deskundige"),
                                    ("cvt_lid", "lid CvT"),
                                    ("cvt_voorzitter", "voorzitter CvT"),
                                    ("consulent", "consulent"),
                                    ("directeur", "directeur"),
                                    ("controller", "controller"),
                                    ("leerplicht", "leerplichtambtenaar"),
                                    ("toezichthouder", "toezichthouder"),
                                    ("auditor", "auditor"),
                                    ("beheerder", "beheerder"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "mandaatbedrag",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="euro; tot en met dit bedrag beslist de beslisser",
                                max_digits=9,
                                null=True,
                            ),
                        ),
                        (
                            "beslisser_boven_mandaat",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("zorgcoordinator", "zorgcoördinator"),
                                    ("schoolleider", "schoolleider"),
                                    ("bestuurder", "bestuurder"),
                                    ("secretaris", "secretaris CvT"),
                                    ("deskundige", "deskundige"),
                                    ("cvt_lid", "lid CvT"),
                                    ("cvt_voorzitter", "voorzitter CvT"),
                                    ("consulent", "consulent"),
                                    ("directeur", "directeur"),
                                    ("controller", "controller"),
                                    ("leerplicht", "leerplichtambtenaar"),
                                    ("toezichthouder", "toezichthouder"),
                                    ("auditor", "auditor"),
                                    ("beheerder", "beheerder"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "wettelijke_weken",
                            models.PositiveSmallIntegerField(default=8, help_text="Awb 4:13: ten hoogste 8 weken."),
                        ),
                        ("norm_aantal", models.PositiveSmallIntegerField(default=6)),
                        (
                            "norm_eenheid",
                            models.CharField(
                                choices=[("weken", "weken"), ("werkdagen", "werkdagen")], default="weken", max_length=9
                            ),
                        ),
                        ("adviestermijn_dagen", models.PositiveSmallIntegerField(default=14)),
                        (
                            "brief_tekst",
                            models.TextField(
                                blank=True, help_text="Vaste tekst in de brief, met de wettelijke grondslag."
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="toewijzing.aanvraagsoort",
                            ),
                        ),
                        (
                            "swv",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Vraag",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("code", models.CharField(max_length=40)),
                        (
                            "stap",
                            models.CharField(
                                choices=[
                                    ("leerling", "Leerling"),
                                    ("vraag", "Wat vraagt u?"),
                                    ("onderbouwing", "Onderbouwing"),
                                    ("gehoord", "Ouders en leerling"),
                                    ("documenten", "Documenten"),
                                    ("controle", "Controleren"),
                                ],
                                default="onderbouwing",
                                max_length=20,
                            ),
                        ),
                        ("label", models.CharField(max_length=200)),
                        ("uitleg", models.TextField(blank=True)),
                        ("verplicht", models.BooleanField(default=True)),
                        ("max_tekens", models.PositiveIntegerField(default=4000)),
                        ("volgorde", models.PositiveSmallIntegerField(default=0)),
                        (
                            "aanvraagsoort",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="vragen",
                                to="toewijzing.aanvraagsoort",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["volgorde", "pk"],
                        "constraints": [models.UniqueConstraint(fields=("aanvraagsoort", "code"), name="vraag_uniek")],
                    },
                ),
                migrations.CreateModel(
                    name="ChecklistItem",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "soort",
                            models.CharField(
                                choices=[
                                    ("document", "document"),
                                    ("zienswijze_ouders", "zienswijze van de ouders, of waarom niet"),
                                    ("leerling_gehoord", "leerling gehoord, of waarom niet"),
                                    ("gezagdragers", "naam en adres van de gezagdragers"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "documentsoort",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("opp", "ontwikkelingsperspectief (OPP)"),
                                    ("onderwijskundig_rapport", "onderwijskundig rapport"),
                                    ("onderzoek", "onderzoeksverslag"),
                                    ("handelingsplan", "handelingsplan of evaluatie"),
                                    ("gespreksverslag", "gespreksverslag"),
                                    ("toetsgegevens", "toetsgegevens"),
                                    ("zienswijze", "zienswijze van ouders of leerling"),
                                    ("machtiging", "toestemming of machtiging"),
                                    ("overig", "ander document"),
                                ],
                                max_length=24,
                            ),
                        ),
                        ("label", models.CharField(max_length=200)),
                        ("verplicht", models.BooleanField(default=True)),
                        ("max_leeftijd_maanden", models.PositiveSmallIntegerField(blank=True, null=True)),
                        (
                            "vanaf_leeftijd",
                            models.PositiveSmallIntegerField(
                                blank=True, help_text="Alleen voor leerlingen vanaf deze leeftijd.", null=True
                            ),
                        ),
                        ("volgorde", models.PositiveSmallIntegerField(default=0)),
                        (
                            "aanvraagsoort",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="checklist",
                                to="toewijzing.aanvraagsoort",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["volgorde", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("soort", "document"), models.Q(("documentsoort", ""), _negated=True)),
                                    models.Q(models.Q(("soort", "document"), _negated=True), ("documentsoort", "")),
                                    _connector="OR",
                                ),
                                name="checklist_documentsoort",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Aanvraag",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("nummer", models.CharField(editable=False, max_length=12, unique=True)),
                        (
                            "sleutel",
                            models.UUIDField(
                                default=uuid.uuid4,
                                editable=False,
                                help_text="Van het formulier: twee keer verzenden maakt één aanvraag.",
                                unique=True,
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("concept", "concept"),
                                    ("bij_ouders", "bij de ouders"),
                                    ("ter_akkoord", "wacht op akkoord van de school"),
                                    ("ingediend", "ingediend"),
                                    ("onvolledig", "wacht op aanvulling"),
                                    ("bij_deskundigen", "bij de deskundigen"),
                                    ("geagendeerd", "op de agenda"),
                                    ("aangehouden", "aangehouden"),
                                    ("geadviseerd", "advies gegeven"),
                                    ("besloten", "besloten"),
                                    ("ingetrokken", "ingetrokken"),
                                ],
                                default="concept",
                                max_length=16,
                            ),
                        ),
                        ("versie", models.PositiveIntegerField(default=0)),
                        ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("gewijzigd_op", models.DateTimeField(auto_now=True)),
                        ("ontvangen_op", models.DateField(blank=True, null=True)),
                        ("compleet_op", models.DateField(blank=True, null=True)),
                        ("uiterlijk_op", models.DateField(blank=True, null=True)),
                        ("norm_op", models.DateField(blank=True, null=True)),
                        ("vraag_tot", models.DateField(blank=True, editable=False, null=True)),
                        ("adviezen_gevraagd", models.PositiveSmallIntegerField(default=0, editable=False)),
                        ("adviezen_binnen", models.PositiveSmallIntegerField(default=0, editable=False)),
                        ("advies_voor", models.DateField(blank=True, editable=False, null=True)),
                        ("zitting_op", models.DateField(blank=True, editable=False, null=True)),
                        (
                            "gevraagde_categorie",
                            models.PositiveSmallIntegerField(
                                blank=True, choices=[(1, "1 (laag)"), (2, "2 (midden)"), (3, "3 (hoog)")], null=True
                            ),
                        ),
                        ("gevraagd_van", models.DateField(blank=True, null=True)),
                        ("gevraagd_tot_en_met", models.DateField(blank=True, null=True)),
                        (
                            "gevraagd_bedrag",
                            models.DecimalField(
                                blank=True, decimal_places=2, help_text="euro", max_digits=9, null=True
                            ),
                        ),
                        ("gevraagde_weken", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("gevraagde_dagen_per_week", models.PositiveSmallIntegerField(blank=True, null=True)),
                        (
                            "antwoorden",
                            models.JSONField(blank=True, default=dict, help_text="{code van de vraag: tekst}"),
                        ),
                        (
                            "aangemaakt_door",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s_set",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "ontvangende_school",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "school",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "swv",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "vervolg_van",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="vervolgen",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "soort",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="toewijzing.aanvraagsoort",
                            ),
                        ),
                        (
                            "klad",
                            models.JSONField(
                                blank=True,
                                default=dict,
                                help_text="{veld: tekst} van de stap «Ouders en leerling», getypt en nog niet bewaard",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-pk"],
                        "indexes": [
                            models.Index(fields=["swv", "status", "-id"], name="aanvraag_swv_status"),
                            models.Index(fields=["swv", "uiterlijk_op", "id"], name="aanvraag_swv_uiterlijk"),
                            models.Index(fields=["school", "status", "-id"], name="aanvraag_school_status"),
                            models.Index(fields=["leerling", "-id"], name="aanvraag_leerling"),
                            models.Index(
                                condition=models.Q(("ontvangende_school__isnull", False)),
                                fields=["ontvangende_school"],
                                name="aanvraag_ontvangend",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "status__in",
                                        [
                                            "concept",
                                            "bij_ouders",
                                            "ter_akkoord",
                                            "ingediend",
                                            "onvolledig",
                                            "bij_deskundigen",
                                            "geagendeerd",
                                            "aangehouden",
                                            "geadviseerd",
                                            "besloten",
                                            "ingetrokken",
                                        ],
                                    )
                                ),
                                name="aanvraag_status",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["bij_ouders", "concept", "ingetrokken", "ter_akkoord"]),
                                    ("ontvangen_op__isnull", False),
                                    _connector="OR",
                                ),
                                name="aanvraag_ingediend_heeft_ontvangstdatum",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("gevraagde_categorie__isnull", True),
                                    ("gevraagde_categorie__in", [1, 2, 3]),
                                    _connector="OR",
                                ),
                                name="aanvraag_categorie",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("gevraagd_tot_en_met__isnull", True),
                                    ("gevraagd_tot_en_met__gte", models.F("gevraagd_van")),
                                    _connector="OR",
                                ),
                                name="aanvraag_einde_na_begin",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("gevraagd_bedrag__isnull", True), ("gevraagd_bedrag__gte", 0), _connector="OR"
                                ),
                                name="aanvraag_bedrag",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "gevraagd_bedrag", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."advies_voor", NEW."adviezen_binnen", NEW."adviezen_gevraagd", NEW."antwoorden", NEW."compleet_op", NEW."gevraagd_bedrag", NEW."gevraagd_tot_en_met", NEW."gevraagd_van", NEW."gevraagde_categorie", NEW."gevraagde_dagen_per_week", NEW."gevraagde_weken", NEW."gewijzigd_op", NEW."id", NEW."klad", NEW."leerling_id", NEW."norm_op", NEW."nummer", NEW."ontvangen_op", NEW."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."sleutel", NEW."soort_id", NEW."status", NEW."swv_id", NEW."uiterlijk_op", NEW."versie", NEW."vervolg_van_id", NEW."vraag_tot", NEW."zitting_op"); RETURN NULL;',
                                    hash="041040aee3d20f907a1833b77421186de1d75b4e",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_a5683",
                                    table="toewijzing_aanvraag",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "gevraagd_bedrag", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."advies_voor", NEW."adviezen_binnen", NEW."adviezen_gevraagd", NEW."antwoorden", NEW."compleet_op", NEW."gevraagd_bedrag", NEW."gevraagd_tot_en_met", NEW."gevraagd_van", NEW."gevraagde_categorie", NEW."gevraagde_dagen_per_week", NEW."gevraagde_weken", NEW."gewijzigd_op", NEW."id", NEW."klad", NEW."leerling_id", NEW."norm_op", NEW."nummer", NEW."ontvangen_op", NEW."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."sleutel", NEW."soort_id", NEW."status", NEW."swv_id", NEW."uiterlijk_op", NEW."versie", NEW."vervolg_van_id", NEW."vraag_tot", NEW."zitting_op"); RETURN NULL;',
                                    hash="763ae25966886e0f8c825d1b3bf44d00812bae20",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_bf2fc",
                                    table="toewijzing_aanvraag",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_aanvraagevent" ("aangemaakt_door_id", "aangemaakt_op", "advies_voor", "adviezen_binnen", "adviezen_gevraagd", "antwoorden", "compleet_op", "gevraagd_bedrag", "gevraagd_tot_en_met", "gevraagd_van", "gevraagde_categorie", "gevraagde_dagen_per_week", "gevraagde_weken", "gewijzigd_op", "id", "klad", "leerling_id", "norm_op", "nummer", "ontvangen_op", "ontvangende_school_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sleutel", "soort_id", "status", "swv_id", "uiterlijk_op", "versie", "vervolg_van_id", "vraag_tot", "zitting_op") VALUES (OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."advies_voor", OLD."adviezen_binnen", OLD."adviezen_gevraagd", OLD."antwoorden", OLD."compleet_op", OLD."gevraagd_bedrag", OLD."gevraagd_tot_en_met", OLD."gevraagd_van", OLD."gevraagde_categorie", OLD."gevraagde_dagen_per_week", OLD."gevraagde_weken", OLD."gewijzigd_op", OLD."id", OLD."klad", OLD."leerling_id", OLD."norm_op", OLD."nummer", OLD."ontvangen_op", OLD."ontvangende_school_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."sleutel", OLD."soort_id", OLD."status", OLD."swv_id", OLD."uiterlijk_op", OLD."versie", OLD."vervolg_van_id", OLD."vraag_tot", OLD."zitting_op"); RETURN NULL;',
                                    hash="2620527a7c92632f3c75c2d89757768979ca8b01",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_9aed3",
                                    table="toewijzing_aanvraag",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AanvraagEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("nummer", models.CharField(editable=False, max_length=12)),
                        (
                            "sleutel",
                            models.UUIDField(
                                default=uuid.uuid4,
                                editable=False,
                                help_text="Van het formulier: twee keer verzenden maakt één aanvraag.",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("concept", "concept"),
                                    ("bij_ouders", "bij de ouders"),
                                    ("ter_akkoord", "wacht op akkoord van de school"),
                                    ("ingediend", "ingediend"),
                                    ("onvolledig", "wacht op aanvulling"),
                                    ("bij_deskundigen", "bij de deskundigen"),
                                    ("geagendeerd", "op de agenda"),
                                    ("aangehouden", "aangehouden"),
                                    ("geadviseerd", "advies gegeven"),
                                    ("besloten", "besloten"),
                                    ("ingetrokken", "ingetrokken"),
                                ],
                                default="concept",
                                max_length=16,
                            ),
                        ),
                        ("versie", models.PositiveIntegerField(default=0)),
                        ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("gewijzigd_op", models.DateTimeField(auto_now=True)),
                        ("ontvangen_op", models.DateField(blank=True, null=True)),
                        ("compleet_op", models.DateField(blank=True, null=True)),
                        ("uiterlijk_op", models.DateField(blank=True, null=True)),
                        ("norm_op", models.DateField(blank=True, null=True)),
                        ("vraag_tot", models.DateField(blank=True, editable=False, null=True)),
                        ("adviezen_gevraagd", models.PositiveSmallIntegerField(default=0, editable=False)),
                        ("adviezen_binnen", models.PositiveSmallIntegerField(default=0, editable=False)),
                        ("advies_voor", models.DateField(blank=True, editable=False, null=True)),
                        ("zitting_op", models.DateField(blank=True, editable=False, null=True)),
                        (
                            "gevraagde_categorie",
                            models.PositiveSmallIntegerField(
                                blank=True, choices=[(1, "1 (laag)"), (2, "2 (midden)"), (3, "3 (hoog)")], null=True
                            ),
                        ),
                        ("gevraagd_van", models.DateField(blank=True, null=True)),
                        ("gevraagd_tot_en_met", models.DateField(blank=True, null=True)),
                        (
                            "gevraagd_bedrag",
                            models.DecimalField(
                                blank=True, decimal_places=2, help_text="euro", max_digits=9, null=True
                            ),
                        ),
                        ("gevraagde_weken", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("gevraagde_dagen_per_week", models.PositiveSmallIntegerField(blank=True, null=True)),
                        (
                            "antwoorden",
                            models.JSONField(blank=True, default=dict, help_text="{code van de vraag: tekst}"),
                        ),
                        (
                            "aangemaakt_door",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "ontvangende_school",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "school",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "swv",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "vervolg_van",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "soort",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="toewijzing.aanvraagsoort",
                            ),
                        ),
                        (
                            "klad",
                            models.JSONField(
                                blank=True,
                                default=dict,
                                help_text="{veld: tekst} van de stap «Ouders en leerling», getypt en nog niet bewaard",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="AanvraagStatus",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("actie", models.CharField(max_length=40)),
                        ("van", models.CharField(max_length=16)),
                        ("naar", models.CharField(max_length=16)),
                        ("versie", models.PositiveIntegerField()),
                        ("toelichting", models.TextField(blank=True)),
                        ("op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "aanvraag",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="statussen",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "door",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s_set",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "lidmaatschap",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.lidmaatschap",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("aanvraag", "versie"), name="aanvraagstatus_uniek_versie")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AanvraagDocument",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("toegevoegd_op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "aanvraag",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="bijlagen",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "document",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="leerlingen.document"
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s_set",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("aanvraag", "document"), name="aanvraagdocument_uniek")
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_aanvraagdocumentevent" ("aanvraag_id", "document_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toegevoegd_op") VALUES (NEW."aanvraag_id", NEW."document_id", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."toegevoegd_op"); RETURN NULL;',
                                    hash="0c572d679f83c2958d72c6cb923d89bfa0a911db",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_bcaf2",
                                    table="toewijzing_aanvraagdocument",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "toewijzing_aanvraagdocumentevent" ("aanvraag_id", "document_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toegevoegd_op") VALUES (NEW."aanvraag_id", NEW."document_id", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."toegevoegd_op"); RETURN NULL;',
                                    hash="77942717997a73bc909fbd0a3b4193ae3b92ffc5",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_f06b7",
                                    table="toewijzing_aanvraagdocument",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_aanvraagdocumentevent" ("aanvraag_id", "document_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "toegevoegd_op") VALUES (OLD."aanvraag_id", OLD."document_id", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."toegevoegd_op"); RETURN NULL;',
                                    hash="847acc9f8783669e1e4e45e5df0acc2583265f86",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_48aea",
                                    table="toewijzing_aanvraagdocument",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AanvraagDocumentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("toegevoegd_op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "aanvraag",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "document",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="leerlingen.document",
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="toewijzing.aanvraagdocument",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Zienswijze",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "partij",
                            models.CharField(
                                choices=[
                                    ("ouders", "ouders"),
                                    ("leerling", "leerling"),
                                    ("ontvangende_school", "ontvangende school"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "wijze",
                            models.CharField(
                                choices=[
                                    ("gesprek", "in een gesprek"),
                                    ("schriftelijk", "op papier of per e-mail"),
                                    ("telefonisch", "per telefoon"),
                                    ("niet", "niet gehoord"),
                                ],
                                max_length=14,
                            ),
                        ),
                        ("datum", models.DateField(blank=True, null=True)),
                        (
                            "standpunt",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("eens", "eens met de aanvraag"),
                                    ("oneens", "niet eens met de aanvraag"),
                                    ("deels", "gedeeltelijk eens"),
                                    ("geen", "geen mening"),
                                ],
                                max_length=6,
                            ),
                        ),
                        ("inhoud", models.TextField(blank=True)),
                        ("reden_niet_gehoord", models.TextField(blank=True)),
                        ("vastgelegd_op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "aanvraag",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="zienswijzen",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "gezagdrager",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="leerlingen.gezagdrager",
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s_set",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "vastgelegd_door",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("wijze", "niet"), models.Q(("reden_niet_gehoord", ""), _negated=True)),
                                    models.Q(
                                        models.Q(("wijze", "niet"), _negated=True),
                                        ("datum__isnull", False),
                                        models.Q(("standpunt", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="zienswijze_gehoord_of_reden",
                            ),
                            models.UniqueConstraint(
                                fields=("aanvraag", "partij", "gezagdrager"),
                                name="zienswijze_uniek_per_partij",
                                nulls_distinct=False,
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_zienswijzeevent" ("aanvraag_id", "datum", "gezagdrager_id", "id", "inhoud", "leerling_id", "partij", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden_niet_gehoord", "standpunt", "vastgelegd_door_id", "vastgelegd_op", "wijze") VALUES (NEW."aanvraag_id", NEW."datum", NEW."gezagdrager_id", NEW."id", NEW."inhoud", NEW."leerling_id", NEW."partij", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."reden_niet_gehoord", NEW."standpunt", NEW."vastgelegd_door_id", NEW."vastgelegd_op", NEW."wijze"); RETURN NULL;',
                                    hash="da09b9fa619a3c4af56af0b4bec8ff68c8ffe9a4",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_061a9",
                                    table="toewijzing_zienswijze",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "toewijzing_zienswijzeevent" ("aanvraag_id", "datum", "gezagdrager_id", "id", "inhoud", "leerling_id", "partij", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden_niet_gehoord", "standpunt", "vastgelegd_door_id", "vastgelegd_op", "wijze") VALUES (NEW."aanvraag_id", NEW."datum", NEW."gezagdrager_id", NEW."id", NEW."inhoud", NEW."leerling_id", NEW."partij", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."reden_niet_gehoord", NEW."standpunt", NEW."vastgelegd_door_id", NEW."vastgelegd_op", NEW."wijze"); RETURN NULL;',
                                    hash="37c0061885cb97d1f2f55c67852b5803d50619c6",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_0ccb0",
                                    table="toewijzing_zienswijze",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_zienswijzeevent" ("aanvraag_id", "datum", "gezagdrager_id", "id", "inhoud", "leerling_id", "partij", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden_niet_gehoord", "standpunt", "vastgelegd_door_id", "vastgelegd_op", "wijze") VALUES (OLD."aanvraag_id", OLD."datum", OLD."gezagdrager_id", OLD."id", OLD."inhoud", OLD."leerling_id", OLD."partij", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."reden_niet_gehoord", OLD."standpunt", OLD."vastgelegd_door_id", OLD."vastgelegd_op", OLD."wijze"); RETURN NULL;',
                                    hash="c66c5c88ae0af50052567e15a9ccb6cce430797e",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_04e3e",
                                    table="toewijzing_zienswijze",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ZienswijzeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "partij",
                            models.CharField(
                                choices=[
                                    ("ouders", "ouders"),
                                    ("leerling", "leerling"),
                                    ("ontvangende_school", "ontvangende school"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "wijze",
                            models.CharField(
                                choices=[
                                    ("gesprek", "in een gesprek"),
                                    ("schriftelijk", "op papier of per e-mail"),
                                    ("telefonisch", "per telefoon"),
                                    ("niet", "niet gehoord"),
                                ],
                                max_length=14,
                            ),
                        ),
                        ("datum", models.DateField(blank=True, null=True)),
                        (
                            "standpunt",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("eens", "eens met de aanvraag"),
                                    ("oneens", "niet eens met de aanvraag"),
                                    ("deels", "gedeeltelijk eens"),
                                    ("geen", "geen mening"),
                                ],
                                max_length=6,
                            ),
                        ),
                        ("inhoud", models.TextField(blank=True)),
                        ("reden_niet_gehoord", models.TextField(blank=True)),
                        ("vastgelegd_op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "aanvraag",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "gezagdrager",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="leerlingen.gezagdrager",
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="toewijzing.zienswijze",
                            ),
                        ),
                        (
                            "vastgelegd_door",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="TermijnGebeurtenis",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "soort",
                            models.CharField(
                                choices=[
                                    ("vraag", "vraag om aanvulling (Awb 4:15 lid 1)"),
                                    (
                                        "uitstel",
                                        "uitstel met schriftelijke instemming van de aanvrager (Awb 4:15 lid 2a)",
                                    ),
                                    ("verlenging", "verlenging met kennisgeving (Awb 4:14)"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "datum",
                            models.DateField(
                                help_text="Dag van de vraag, het begin van het uitstel of de kennisgeving."
                            ),
                        ),
                        (
                            "tot",
                            models.DateField(
                                blank=True,
                                help_text="Gestelde datum voor het antwoord, of einde van het uitstel.",
                                null=True,
                            ),
                        ),
                        ("beantwoord_op", models.DateField(blank=True, null=True)),
                        ("weken", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("onderwerp", models.CharField(blank=True, help_text="Wat er ontbreekt.", max_length=300)),
                        (
                            "aanvraag",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="termijngebeurtenissen",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "door",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s_set",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["datum", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tot__isnull", True), ("tot__gte", models.F("datum")), _connector="OR"
                                ),
                                name="termijn_einde_na_begin",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("beantwoord_op__isnull", True),
                                    ("beantwoord_op__gte", models.F("datum")),
                                    _connector="OR",
                                ),
                                name="termijn_antwoord_na_vraag",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("soort", "vraag"),
                                        ("tot__isnull", False),
                                        models.Q(("onderwerp", ""), _negated=True),
                                    ),
                                    models.Q(("soort", "uitstel"), ("tot__isnull", False)),
                                    models.Q(("soort", "verlenging"), ("weken__gte", 1)),
                                    _connector="OR",
                                ),
                                name="termijn_volledig",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_termijngebeurtenisevent" ("aanvraag_id", "beantwoord_op", "datum", "door_id", "id", "leerling_id", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "tot", "weken") VALUES (NEW."aanvraag_id", NEW."beantwoord_op", NEW."datum", NEW."door_id", NEW."id", NEW."leerling_id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort", NEW."tot", NEW."weken"); RETURN NULL;',
                                    hash="e79a89fa099799ad4c04eeeb377a89cb548f904a",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_b7a1d",
                                    table="toewijzing_termijngebeurtenis",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "toewijzing_termijngebeurtenisevent" ("aanvraag_id", "beantwoord_op", "datum", "door_id", "id", "leerling_id", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "tot", "weken") VALUES (NEW."aanvraag_id", NEW."beantwoord_op", NEW."datum", NEW."door_id", NEW."id", NEW."leerling_id", NEW."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort", NEW."tot", NEW."weken"); RETURN NULL;',
                                    hash="ad39e97fb4fd8b5b67820ec359f801e5bbb52777",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_ad8e2",
                                    table="toewijzing_termijngebeurtenis",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_termijngebeurtenisevent" ("aanvraag_id", "beantwoord_op", "datum", "door_id", "id", "leerling_id", "onderwerp", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "tot", "weken") VALUES (OLD."aanvraag_id", OLD."beantwoord_op", OLD."datum", OLD."door_id", OLD."id", OLD."leerling_id", OLD."onderwerp", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort", OLD."tot", OLD."weken"); RETURN NULL;',
                                    hash="038be5f4414c78ddfa4bed51664289003ecfbcd9",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_be6f3",
                                    table="toewijzing_termijngebeurtenis",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TermijnGebeurtenisEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "soort",
                            models.CharField(
                                choices=[
                                    ("vraag", "vraag om aanvulling (Awb 4:15 lid 1)"),
                                    (
                                        "uitstel",
                                        "uitstel met schriftelijke instemming van de aanvrager (Awb 4:15 lid 2a)",
                                    ),
                                    ("verlenging", "verlenging met kennisgeving (Awb 4:14)"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "datum",
                            models.DateField(
                                help_text="Dag van de vraag, het begin van het uitstel of de kennisgeving."
                            ),
                        ),
                        (
                            "tot",
                            models.DateField(
                                blank=True,
                                help_text="Gestelde datum voor het antwoord, of einde van het uitstel.",
                                null=True,
                            ),
                        ),
                        ("beantwoord_op", models.DateField(blank=True, null=True)),
                        ("weken", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("onderwerp", models.CharField(blank=True, help_text="Wat er ontbreekt.", max_length=300)),
                        (
                            "aanvraag",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "door",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="toewijzing.termijngebeurtenis",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Deskundigenadvies",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("naam", models.CharField(max_length=150)),
                        (
                            "discipline",
                            models.CharField(
                                choices=[
                                    ("orthopedagoog", "orthopedagoog"),
                                    ("psycholoog", "psycholoog"),
                                    ("kinderpsycholoog", "kinder- of jeugdpsycholoog"),
                                    ("pedagoog", "pedagoog"),
                                    ("kinderpsychiater", "kinderpsychiater"),
                                    ("maatschappelijk_werker", "maatschappelijk werker"),
                                    ("arts", "arts"),
                                    ("deskundige_pro", "deskundige vmbo of praktijkonderwijs"),
                                ],
                                max_length=24,
                            ),
                        ),
                        ("registratie", models.CharField(max_length=60)),
                        ("werkgever", models.CharField(max_length=200)),
                        ("gevraagd_op", models.DateField()),
                        ("uiterlijk_op", models.DateField()),
                        ("vervallen_op", models.DateField(blank=True, null=True)),
                        ("vervallen_reden", models.TextField(blank=True)),
                        (
                            "oordeel",
                            models.CharField(
                                blank=True,
                                choices=[("toekennen", "toekennen"), ("afwijzen", "niet toekennen")],
                                max_length=10,
                            ),
                        ),
                        (
                            "categorie",
                            models.PositiveSmallIntegerField(
                                blank=True, choices=[(1, "1 (laag)"), (2, "2 (midden)"), (3, "3 (hoog)")], null=True
                            ),
                        ),
                        ("gronden", models.TextField(blank=True, verbose_name="waarop steunt uw advies?")),
                        (
                            "waarom_geen_arrangement",
                            models.TextField(blank=True, verbose_name="waarom is lichtere steun niet genoeg?"),
                        ),
                        ("verklaart_onafhankelijk", models.BooleanField(default=False)),
                        ("ondertekend_op", models.DateTimeField(blank=True, null=True)),
                        (
                            "hash",
                            models.CharField(
                                blank=True, help_text="SHA-256 van de ondertekende inhoud.", max_length=64
                            ),
                        ),
                        ("gewijzigd_op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "aanvraag",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="adviezen",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "deskundige",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s_set",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pk"],
                        "indexes": [models.Index(fields=["deskundige", "ondertekend_op"], name="advies_deskundige")],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("vervallen_op__isnull", True)),
                                fields=("aanvraag", "deskundige"),
                                name="advies_uniek_per_deskundige",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ondertekend_op__isnull", True),
                                    models.Q(
                                        ("verklaart_onafhankelijk", True),
                                        models.Q(("hash", ""), _negated=True),
                                        models.Q(("oordeel", ""), _negated=True),
                                        models.Q(("gronden", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="advies_ondertekend_is_volledig",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="ondertekend",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition='WHEN (OLD."ondertekend_op" IS NOT NULL)',
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                                    hash="59a0e65dcba49343aac3d8055ff354ecf7832a87",
                                    operation="UPDATE",
                                    pgid="pgtrigger_ondertekend_89f4c",
                                    table="toewijzing_deskundigenadvies",
                                    when="BEFORE",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_deskundigenadviesevent" ("aanvraag_id", "categorie", "deskundige_id", "discipline", "gevraagd_op", "gewijzigd_op", "gronden", "hash", "id", "leerling_id", "naam", "ondertekend_op", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "uiterlijk_op", "verklaart_onafhankelijk", "vervallen_op", "vervallen_reden", "waarom_geen_arrangement", "werkgever") VALUES (NEW."aanvraag_id", NEW."categorie", NEW."deskundige_id", NEW."discipline", NEW."gevraagd_op", NEW."gewijzigd_op", NEW."gronden", NEW."hash", NEW."id", NEW."leerling_id", NEW."naam", NEW."ondertekend_op", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."registratie", NEW."uiterlijk_op", NEW."verklaart_onafhankelijk", NEW."vervallen_op", NEW."vervallen_reden", NEW."waarom_geen_arrangement", NEW."werkgever"); RETURN NULL;',
                                    hash="2f89c724a1ff306893fd47b97a0bdbc3a571d123",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_897ac",
                                    table="toewijzing_deskundigenadvies",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "toewijzing_deskundigenadviesevent" ("aanvraag_id", "categorie", "deskundige_id", "discipline", "gevraagd_op", "gewijzigd_op", "gronden", "hash", "id", "leerling_id", "naam", "ondertekend_op", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "uiterlijk_op", "verklaart_onafhankelijk", "vervallen_op", "vervallen_reden", "waarom_geen_arrangement", "werkgever") VALUES (NEW."aanvraag_id", NEW."categorie", NEW."deskundige_id", NEW."discipline", NEW."gevraagd_op", NEW."gewijzigd_op", NEW."gronden", NEW."hash", NEW."id", NEW."leerling_id", NEW."naam", NEW."ondertekend_op", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."registratie", NEW."uiterlijk_op", NEW."verklaart_onafhankelijk", NEW."vervallen_op", NEW."vervallen_reden", NEW."waarom_geen_arrangement", NEW."werkgever"); RETURN NULL;',
                                    hash="2e936513ee034721a12177894baee44508751d00",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_261c5",
                                    table="toewijzing_deskundigenadvies",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_deskundigenadviesevent" ("aanvraag_id", "categorie", "deskundige_id", "discipline", "gevraagd_op", "gewijzigd_op", "gronden", "hash", "id", "leerling_id", "naam", "ondertekend_op", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "uiterlijk_op", "verklaart_onafhankelijk", "vervallen_op", "vervallen_reden", "waarom_geen_arrangement", "werkgever") VALUES (OLD."aanvraag_id", OLD."categorie", OLD."deskundige_id", OLD."discipline", OLD."gevraagd_op", OLD."gewijzigd_op", OLD."gronden", OLD."hash", OLD."id", OLD."leerling_id", OLD."naam", OLD."ondertekend_op", OLD."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."registratie", OLD."uiterlijk_op", OLD."verklaart_onafhankelijk", OLD."vervallen_op", OLD."vervallen_reden", OLD."waarom_geen_arrangement", OLD."werkgever"); RETURN NULL;',
                                    hash="16b368155f763f45b1e80c6f6d1f6412719558fb",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_924a7",
                                    table="toewijzing_deskundigenadvies",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DeskundigenadviesEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("naam", models.CharField(max_length=150)),
                        (
                            "discipline",
                            models.CharField(
                                choices=[
                                    ("orthopedagoog", "orthopedagoog"),
                                    ("psycholoog", "psycholoog"),
                                    ("kinderpsycholoog", "kinder- of jeugdpsycholoog"),
                                    ("pedagoog", "pedagoog"),
                                    ("kinderpsychiater", "kinderpsychiater"),
                                    ("maatschappelijk_werker", "maatschappelijk werker"),
                                    ("arts", "arts"),
                                    ("deskundige_pro", "deskundige vmbo of praktijkonderwijs"),
                                ],
                                max_length=24,
                            ),
                        ),
                        ("registratie", models.CharField(max_length=60)),
                        ("werkgever", models.CharField(max_length=200)),
                        ("gevraagd_op", models.DateField()),
                        ("uiterlijk_op", models.DateField()),
                        ("vervallen_op", models.DateField(blank=True, null=True)),
                        ("vervallen_reden", models.TextField(blank=True)),
                        (
                            "oordeel",
                            models.CharField(
                                blank=True,
                                choices=[("toekennen", "toekennen"), ("afwijzen", "niet toekennen")],
                                max_length=10,
                            ),
                        ),
                        (
                            "categorie",
                            models.PositiveSmallIntegerField(
                                blank=True, choices=[(1, "1 (laag)"), (2, "2 (midden)"), (3, "3 (hoog)")], null=True
                            ),
                        ),
                        ("gronden", models.TextField(blank=True, verbose_name="waarop steunt uw advies?")),
                        (
                            "waarom_geen_arrangement",
                            models.TextField(blank=True, verbose_name="waarom is lichtere steun niet genoeg?"),
                        ),
                        ("verklaart_onafhankelijk", models.BooleanField(default=False)),
                        ("ondertekend_op", models.DateTimeField(blank=True, null=True)),
                        (
                            "hash",
                            models.CharField(
                                blank=True, help_text="SHA-256 van de ondertekende inhoud.", max_length=64
                            ),
                        ),
                        ("gewijzigd_op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "aanvraag",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "deskundige",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="toewijzing.deskundigenadvies",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="TlvNummer",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("volgnummer", models.PositiveBigIntegerField()),
                        ("op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "aanvraag",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="tlv_nummer",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s_set",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "swv",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                    ],
                    options={
                        "constraints": [models.UniqueConstraint(fields=("swv", "volgnummer"), name="tlvnummer_uniek")],
                    },
                ),
                migrations.CreateModel(
                    name="Besluit",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("concept", "nog niet bekendgemaakt"),
                                    ("bekendgemaakt", "bekendgemaakt"),
                                    ("vervallen", "vervallen"),
                                ],
                                default="concept",
                                max_length=14,
                            ),
                        ),
                        (
                            "uitkomst",
                            models.CharField(
                                choices=[
                                    ("toegekend", "toegekend"),
                                    ("afgewezen", "afgewezen"),
                                    ("buiten_behandeling", "niet in behandeling genomen"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("datum", models.DateField()),
                        ("rol", models.CharField(max_length=20)),
                        ("motivering", models.TextField()),
                        (
                            "afwijking",
                            models.TextField(blank=True, help_text="Waarom anders dan geadviseerd of gevraagd."),
                        ),
                        (
                            "categorie",
                            models.PositiveSmallIntegerField(
                                blank=True, choices=[(1, "1 (laag)"), (2, "2 (midden)"), (3, "3 (hoog)")], null=True
                            ),
                        ),
                        ("begin", models.DateField(blank=True, null=True)),
                        ("eind", models.DateField(blank=True, help_text="Laatste dag.", null=True)),
                        (
                            "bedrag",
                            models.DecimalField(
                                blank=True, decimal_places=2, help_text="euro", max_digits=9, null=True
                            ),
                        ),
                        ("weken", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("dagen_per_week", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("bekendgemaakt_op", models.DateField(blank=True, null=True)),
                        ("bezwaar_tot_en_met", models.DateField(blank=True, null=True)),
                        (
                            "aanvraag",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="besluiten",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "beslist_door",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s_set",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-pk"],
                        "indexes": [
                            models.Index(
                                condition=models.Q(("status", "concept")),
                                fields=["aanvraag"],
                                name="besluit_nog_niet_bekend",
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("status", "vervallen"), _negated=True),
                                fields=("aanvraag",),
                                name="besluit_een_geldig_per_aanvraag",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("motivering", ""), _negated=True), name="besluit_is_gemotiveerd"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("uitkomst", "toegekend"), _negated=True),
                                    models.Q(("begin__isnull", False), ("eind__gte", models.F("begin"))),
                                    _connector="OR",
                                ),
                                name="besluit_toekenning_heeft_periode",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("bedrag__isnull", True), ("bedrag__gte", 0), _connector="OR"),
                                name="besluit_bedrag",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "bekendgemaakt"), _negated=True),
                                    ("bekendgemaakt_op__isnull", False),
                                    _connector="OR",
                                ),
                                name="besluit_bekend_heeft_datum",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_besluitevent" ("aanvraag_id", "afwijking", "bedrag", "begin", "bekendgemaakt_op", "beslist_door_id", "bezwaar_tot_en_met", "categorie", "dagen_per_week", "datum", "eind", "id", "leerling_id", "motivering", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "status", "uitkomst", "weken") VALUES (NEW."aanvraag_id", NEW."afwijking", NEW."bedrag", NEW."begin", NEW."bekendgemaakt_op", NEW."beslist_door_id", NEW."bezwaar_tot_en_met", NEW."categorie", NEW."dagen_per_week", NEW."datum", NEW."eind", NEW."id", NEW."leerling_id", NEW."motivering", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."rol", NEW."status", NEW."uitkomst", NEW."weken"); RETURN NULL;',
                                    hash="e55e13eb6a022dccef02bf4fdaadad35e085a0e9",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_51954",
                                    table="toewijzing_besluit",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "toewijzing_besluitevent" ("aanvraag_id", "afwijking", "bedrag", "begin", "bekendgemaakt_op", "beslist_door_id", "bezwaar_tot_en_met", "categorie", "dagen_per_week", "datum", "eind", "id", "leerling_id", "motivering", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "status", "uitkomst", "weken") VALUES (NEW."aanvraag_id", NEW."afwijking", NEW."bedrag", NEW."begin", NEW."bekendgemaakt_op", NEW."beslist_door_id", NEW."bezwaar_tot_en_met", NEW."categorie", NEW."dagen_per_week", NEW."datum", NEW."eind", NEW."id", NEW."leerling_id", NEW."motivering", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."rol", NEW."status", NEW."uitkomst", NEW."weken"); RETURN NULL;',
                                    hash="c6407bbf065346450f2445965cd4309ec371f4b9",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_c73f9",
                                    table="toewijzing_besluit",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_besluitevent" ("aanvraag_id", "afwijking", "bedrag", "begin", "bekendgemaakt_op", "beslist_door_id", "bezwaar_tot_en_met", "categorie", "dagen_per_week", "datum", "eind", "id", "leerling_id", "motivering", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "status", "uitkomst", "weken") VALUES (OLD."aanvraag_id", OLD."afwijking", OLD."bedrag", OLD."begin", OLD."bekendgemaakt_op", OLD."beslist_door_id", OLD."bezwaar_tot_en_met", OLD."categorie", OLD."dagen_per_week", OLD."datum", OLD."eind", OLD."id", OLD."leerling_id", OLD."motivering", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."rol", OLD."status", OLD."uitkomst", OLD."weken"); RETURN NULL;',
                                    hash="93370dcd3b7eae55a04b7628a7764b89554e3c30",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_0026b",
                                    table="toewijzing_besluit",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BesluitEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("concept", "nog niet bekendgemaakt"),
                                    ("bekendgemaakt", "bekendgemaakt"),
                                    ("vervallen", "vervallen"),
                                ],
                                default="concept",
                                max_length=14,
                            ),
                        ),
                        (
                            "uitkomst",
                            models.CharField(
                                choices=[
                                    ("toegekend", "toegekend"),
                                    ("afgewezen", "afgewezen"),
                                    ("buiten_behandeling", "niet in behandeling genomen"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("datum", models.DateField()),
                        ("rol", models.CharField(max_length=20)),
                        ("motivering", models.TextField()),
                        (
                            "afwijking",
                            models.TextField(blank=True, help_text="Waarom anders dan geadviseerd of gevraagd."),
                        ),
                        (
                            "categorie",
                            models.PositiveSmallIntegerField(
                                blank=True, choices=[(1, "1 (laag)"), (2, "2 (midden)"), (3, "3 (hoog)")], null=True
                            ),
                        ),
                        ("begin", models.DateField(blank=True, null=True)),
                        ("eind", models.DateField(blank=True, help_text="Laatste dag.", null=True)),
                        (
                            "bedrag",
                            models.DecimalField(
                                blank=True, decimal_places=2, help_text="euro", max_digits=9, null=True
                            ),
                        ),
                        ("weken", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("dagen_per_week", models.PositiveSmallIntegerField(blank=True, null=True)),
                        ("bekendgemaakt_op", models.DateField(blank=True, null=True)),
                        ("bezwaar_tot_en_met", models.DateField(blank=True, null=True)),
                        (
                            "aanvraag",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "beslist_door",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="toewijzing.besluit",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Brief",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("concept", "concept"),
                                    ("vrijgegeven", "verzonden"),
                                    ("vervallen", "vervallen"),
                                ],
                                default="concept",
                                max_length=12,
                            ),
                        ),
                        (
                            "route",
                            models.CharField(
                                blank=True, choices=[("post", "per post"), ("verband", "in Verband")], max_length=8
                            ),
                        ),
                        (
                            "bestand",
                            models.FileField(
                                blank=True, max_length=200, upload_to=toewijzing.models.besluit.letter_key
                            ),
                        ),
                        ("sha256", models.CharField(blank=True, max_length=64)),
                        ("gemaakt_op", models.DateTimeField(blank=True, null=True)),
                        ("verzonden_op", models.DateField(blank=True, null=True)),
                        (
                            "besluit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="brieven",
                                to="toewijzing.besluit",
                            ),
                        ),
                        (
                            "gezagdrager",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="leerlingen.gezagdrager",
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s_set",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "school",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("gezagdrager__isnull", True), ("school__isnull", False)),
                                    models.Q(("gezagdrager__isnull", False), ("school__isnull", True)),
                                    _connector="OR",
                                ),
                                name="brief_een_geadresseerde",
                            ),
                            models.UniqueConstraint(
                                fields=("besluit", "school", "gezagdrager"),
                                name="brief_uniek_per_geadresseerde",
                                nulls_distinct=False,
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "vrijgegeven"), _negated=True),
                                    models.Q(models.Q(("route", ""), _negated=True), ("verzonden_op__isnull", False)),
                                    _connector="OR",
                                ),
                                name="brief_verzonden_heeft_route",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_briefevent" ("besluit_id", "bestand", "gemaakt_op", "gezagdrager_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "school_id", "sha256", "status", "uuid", "verzonden_op") VALUES (NEW."besluit_id", NEW."bestand", NEW."gemaakt_op", NEW."gezagdrager_id", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."route", NEW."school_id", NEW."sha256", NEW."status", NEW."uuid", NEW."verzonden_op"); RETURN NULL;',
                                    hash="5ea9488e2440a7903e616b8ab31ff76e8b42c103",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_bdea1",
                                    table="toewijzing_brief",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "toewijzing_briefevent" ("besluit_id", "bestand", "gemaakt_op", "gezagdrager_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "school_id", "sha256", "status", "uuid", "verzonden_op") VALUES (NEW."besluit_id", NEW."bestand", NEW."gemaakt_op", NEW."gezagdrager_id", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."route", NEW."school_id", NEW."sha256", NEW."status", NEW."uuid", NEW."verzonden_op"); RETURN NULL;',
                                    hash="6327212cc18f26eccf1ef8a93d35629df41d98f5",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_f1d90",
                                    table="toewijzing_brief",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_briefevent" ("besluit_id", "bestand", "gemaakt_op", "gezagdrager_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route", "school_id", "sha256", "status", "uuid", "verzonden_op") VALUES (OLD."besluit_id", OLD."bestand", OLD."gemaakt_op", OLD."gezagdrager_id", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."route", OLD."school_id", OLD."sha256", OLD."status", OLD."uuid", OLD."verzonden_op"); RETURN NULL;',
                                    hash="34cd8d58b9577d1d227bd6eaa66a404780cecb07",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_9dc6e",
                                    table="toewijzing_brief",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BriefEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("concept", "concept"),
                                    ("vrijgegeven", "verzonden"),
                                    ("vervallen", "vervallen"),
                                ],
                                default="concept",
                                max_length=12,
                            ),
                        ),
                        (
                            "route",
                            models.CharField(
                                blank=True, choices=[("post", "per post"), ("verband", "in Verband")], max_length=8
                            ),
                        ),
                        (
                            "bestand",
                            models.FileField(
                                blank=True, max_length=200, upload_to=toewijzing.models.besluit.letter_key
                            ),
                        ),
                        ("sha256", models.CharField(blank=True, max_length=64)),
                        ("gemaakt_op", models.DateTimeField(blank=True, null=True)),
                        ("verzonden_op", models.DateField(blank=True, null=True)),
                        (
                            "besluit",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="toewijzing.besluit",
                            ),
                        ),
                        (
                            "gezagdrager",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="leerlingen.gezagdrager",
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="toewijzing.brief",
                            ),
                        ),
                        (
                            "school",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Toekenning",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("verleend", "verleend"),
                                    ("geplaatst", "verzilverd"),
                                    ("verlengd", "verlengd"),
                                    ("verlopen", "verlopen"),
                                    ("teruggeplaatst", "teruggeplaatst"),
                                    ("beeindigd", "beëindigd"),
                                ],
                                default="verleend",
                                max_length=14,
                            ),
                        ),
                        ("begin", models.DateField()),
                        ("eind", models.DateField(help_text="Laatste dag.")),
                        (
                            "besluit",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="toekenning",
                                to="toewijzing.besluit",
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s_set",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["eind", "pk"],
                        "indexes": [models.Index(fields=["status", "eind"], name="toekenning_eind")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("eind__gte", models.F("begin"))), name="toekenning_einde_na_begin"
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_toekenningevent" ("begin", "besluit_id", "eind", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status") VALUES (NEW."begin", NEW."besluit_id", NEW."eind", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."status"); RETURN NULL;',
                                    hash="b7b69c270a7df6d4ede57cdedbd98689048cc8a9",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_72c91",
                                    table="toewijzing_toekenning",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "toewijzing_toekenningevent" ("begin", "besluit_id", "eind", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status") VALUES (NEW."begin", NEW."besluit_id", NEW."eind", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."status"); RETURN NULL;',
                                    hash="b435ebaa0ddfa38af1b89ea92f8dbe1779fe9d78",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_3a163",
                                    table="toewijzing_toekenning",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_toekenningevent" ("begin", "besluit_id", "eind", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status") VALUES (OLD."begin", OLD."besluit_id", OLD."eind", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."status"); RETURN NULL;',
                                    hash="d5479ba4cb74bc5251d921e720982f423f9bf03c",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_4f367",
                                    table="toewijzing_toekenning",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ToekenningEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("verleend", "verleend"),
                                    ("geplaatst", "verzilverd"),
                                    ("verlengd", "verlengd"),
                                    ("verlopen", "verlopen"),
                                    ("teruggeplaatst", "teruggeplaatst"),
                                    ("beeindigd", "beëindigd"),
                                ],
                                default="verleend",
                                max_length=14,
                            ),
                        ),
                        ("begin", models.DateField()),
                        ("eind", models.DateField(help_text="Laatste dag.")),
                        (
                            "besluit",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="toewijzing.besluit",
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="toewijzing.toekenning",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Bezwaar",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "indiener",
                            models.CharField(
                                choices=[
                                    ("gezagdrager", "ouders of verzorgers"),
                                    ("leerling", "leerling"),
                                    ("school", "school die de aanvraag deed"),
                                    ("ander", "iemand anders"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "indiener_naam",
                            models.CharField(blank=True, max_length=100, verbose_name="wie is de indiener"),
                        ),
                        ("ontvangen_op", models.DateField()),
                        ("gepost_op", models.DateField(blank=True, null=True, verbose_name="datum van de poststempel")),
                        (
                            "commissie",
                            models.BooleanField(
                                default=True,
                                help_text="Adviseert een commissie (Awb 7:13)?",
                                verbose_name="advies van de landelijke commissie",
                            ),
                        ),
                        ("doorgezonden_op", models.DateField(blank=True, null=True)),
                        ("hoorzitting_op", models.DateField(blank=True, null=True)),
                        ("verdaagd_op", models.DateField(blank=True, null=True)),
                        (
                            "advies",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("gegrond", "gegrond"),
                                    ("deels_gegrond", "deels gegrond"),
                                    ("ongegrond", "ongegrond"),
                                    ("niet_ontvankelijk", "niet-ontvankelijk"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("advies_op", models.DateField(blank=True, null=True)),
                        (
                            "uitkomst",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("gegrond", "gegrond"),
                                    ("deels_gegrond", "deels gegrond"),
                                    ("ongegrond", "ongegrond"),
                                    ("niet_ontvankelijk", "niet-ontvankelijk"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("beslist_op", models.DateField(blank=True, null=True)),
                        ("afwijking", models.TextField(blank=True, verbose_name="waarom anders dan geadviseerd")),
                        ("ingetrokken_op", models.DateField(blank=True, null=True)),
                        (
                            "besluit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="bezwaren",
                                to="toewijzing.besluit",
                            ),
                        ),
                        (
                            "gezagdrager",
                            models.ForeignKey(
                                blank=True,
                                help_text="Leeg: de ouders samen.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="leerlingen.gezagdrager",
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s_set",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "bezwaar",
                        "verbose_name_plural": "bezwaren",
                        "ordering": ["ontvangen_op", "pk"],
                        "indexes": [
                            models.Index(
                                condition=models.Q(("beslist_op__isnull", True), ("ingetrokken_op__isnull", True)),
                                fields=["besluit"],
                                name="bezwaar_open",
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("beslist_op__isnull", True), ("ingetrokken_op__isnull", True)),
                                fields=("besluit", "indiener", "gezagdrager", "indiener_naam"),
                                name="bezwaar_een_open_per_indiener",
                                nulls_distinct=False,
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("gezagdrager__isnull", True), ("indiener", "gezagdrager"), _connector="OR"
                                ),
                                name="bezwaar_gezagdrager_is_indiener",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("indiener", "ander"), models.Q(("indiener_naam", ""), _negated=True)),
                                    models.Q(models.Q(("indiener", "ander"), _negated=True), ("indiener_naam", "")),
                                    _connector="OR",
                                ),
                                name="bezwaar_ander_heeft_naam",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("gepost_op__isnull", True),
                                    ("gepost_op__lte", models.F("ontvangen_op")),
                                    _connector="OR",
                                ),
                                name="bezwaar_eerst_gepost",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("doorgezonden_op__isnull", True),
                                    ("doorgezonden_op__gte", models.F("ontvangen_op")),
                                    _connector="OR",
                                ),
                                name="bezwaar_doorgezonden_na_ontvangst",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("hoorzitting_op__isnull", True),
                                    ("hoorzitting_op__gte", models.F("ontvangen_op")),
                                    _connector="OR",
                                ),
                                name="bezwaar_hoorzitting_na_ontvangst",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("verdaagd_op__isnull", True),
                                    ("verdaagd_op__gte", models.F("ontvangen_op")),
                                    _connector="OR",
                                ),
                                name="bezwaar_verdaagd_na_ontvangst",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("beslist_op__isnull", True),
                                    ("beslist_op__gte", models.F("ontvangen_op")),
                                    _connector="OR",
                                ),
                                name="bezwaar_beslist_na_ontvangst",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("ingetrokken_op__isnull", True),
                                    ("ingetrokken_op__gte", models.F("ontvangen_op")),
                                    _connector="OR",
                                ),
                                name="bezwaar_ingetrokken_na_ontvangst",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("commissie", True), ("doorgezonden_op__isnull", True), _connector="OR"
                                ),
                                name="bezwaar_doorgezonden_aan_commissie",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("advies", ""), ("advies_op__isnull", True)),
                                    models.Q(
                                        models.Q(("advies", ""), _negated=True),
                                        ("advies_op__gte", models.F("doorgezonden_op")),
                                        ("doorgezonden_op__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="bezwaar_advies_na_doorzending",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("beslist_op__isnull", True), ("uitkomst", "")),
                                    models.Q(
                                        models.Q(("uitkomst", ""), _negated=True),
                                        ("beslist_op__isnull", False),
                                        ("ingetrokken_op__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="bezwaar_beslist_of_ingetrokken",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("beslist_op__isnull", True),
                                    ("advies_op__isnull", True),
                                    ("beslist_op__gte", models.F("advies_op")),
                                    _connector="OR",
                                ),
                                name="bezwaar_beslist_na_advies",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("uitkomst", ""),
                                    ("commissie", False),
                                    ("advies", models.F("uitkomst")),
                                    models.Q(("afwijking", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="bezwaar_afwijking_gemotiveerd",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="afgedaan",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition='WHEN (OLD."beslist_op" IS NOT NULL OR OLD."ingetrokken_op" IS NOT NULL)',
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                                    hash="aeb3038c404406a78eb8276d8d0f83424b13db53",
                                    operation="UPDATE",
                                    pgid="pgtrigger_afgedaan_a23a2",
                                    table="toewijzing_bezwaar",
                                    when="BEFORE",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_bezwaarevent" ("advies", "advies_op", "afwijking", "beslist_op", "besluit_id", "commissie", "doorgezonden_op", "gepost_op", "gezagdrager_id", "hoorzitting_op", "id", "indiener", "indiener_naam", "ingetrokken_op", "leerling_id", "ontvangen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitkomst", "verdaagd_op") VALUES (NEW."advies", NEW."advies_op", NEW."afwijking", NEW."beslist_op", NEW."besluit_id", NEW."commissie", NEW."doorgezonden_op", NEW."gepost_op", NEW."gezagdrager_id", NEW."hoorzitting_op", NEW."id", NEW."indiener", NEW."indiener_naam", NEW."ingetrokken_op", NEW."leerling_id", NEW."ontvangen_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."uitkomst", NEW."verdaagd_op"); RETURN NULL;',
                                    hash="81b18f60eda38f167a0b0f082e92c05cd9673e46",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_d7ae7",
                                    table="toewijzing_bezwaar",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "toewijzing_bezwaarevent" ("advies", "advies_op", "afwijking", "beslist_op", "besluit_id", "commissie", "doorgezonden_op", "gepost_op", "gezagdrager_id", "hoorzitting_op", "id", "indiener", "indiener_naam", "ingetrokken_op", "leerling_id", "ontvangen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitkomst", "verdaagd_op") VALUES (NEW."advies", NEW."advies_op", NEW."afwijking", NEW."beslist_op", NEW."besluit_id", NEW."commissie", NEW."doorgezonden_op", NEW."gepost_op", NEW."gezagdrager_id", NEW."hoorzitting_op", NEW."id", NEW."indiener", NEW."indiener_naam", NEW."ingetrokken_op", NEW."leerling_id", NEW."ontvangen_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."uitkomst", NEW."verdaagd_op"); RETURN NULL;',
                                    hash="2158d400e2b7ab082050b1ccb6ce471b1fb19adb",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_5408c",
                                    table="toewijzing_bezwaar",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_bezwaarevent" ("advies", "advies_op", "afwijking", "beslist_op", "besluit_id", "commissie", "doorgezonden_op", "gepost_op", "gezagdrager_id", "hoorzitting_op", "id", "indiener", "indiener_naam", "ingetrokken_op", "leerling_id", "ontvangen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitkomst", "verdaagd_op") VALUES (OLD."advies", OLD."advies_op", OLD."afwijking", OLD."beslist_op", OLD."besluit_id", OLD."commissie", OLD."doorgezonden_op", OLD."gepost_op", OLD."gezagdrager_id", OLD."hoorzitting_op", OLD."id", OLD."indiener", OLD."indiener_naam", OLD."ingetrokken_op", OLD."leerling_id", OLD."ontvangen_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."uitkomst", OLD."verdaagd_op"); RETURN NULL;',
                                    hash="da48d86c54c2d06787ef449a4ec2d8e3a620cce6",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_f1eb2",
                                    table="toewijzing_bezwaar",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="BezwaarEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "indiener",
                            models.CharField(
                                choices=[
                                    ("gezagdrager", "ouders of verzorgers"),
                                    ("leerling", "leerling"),
                                    ("school", "school die de aanvraag deed"),
                                    ("ander", "iemand anders"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "indiener_naam",
                            models.CharField(blank=True, max_length=100, verbose_name="wie is de indiener"),
                        ),
                        ("ontvangen_op", models.DateField()),
                        ("gepost_op", models.DateField(blank=True, null=True, verbose_name="datum van de poststempel")),
                        (
                            "commissie",
                            models.BooleanField(
                                default=True,
                                help_text="Adviseert een commissie (Awb 7:13)?",
                                verbose_name="advies van de landelijke commissie",
                            ),
                        ),
                        ("doorgezonden_op", models.DateField(blank=True, null=True)),
                        ("hoorzitting_op", models.DateField(blank=True, null=True)),
                        ("verdaagd_op", models.DateField(blank=True, null=True)),
                        (
                            "advies",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("gegrond", "gegrond"),
                                    ("deels_gegrond", "deels gegrond"),
                                    ("ongegrond", "ongegrond"),
                                    ("niet_ontvankelijk", "niet-ontvankelijk"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("advies_op", models.DateField(blank=True, null=True)),
                        (
                            "uitkomst",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("gegrond", "gegrond"),
                                    ("deels_gegrond", "deels gegrond"),
                                    ("ongegrond", "ongegrond"),
                                    ("niet_ontvankelijk", "niet-ontvankelijk"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("beslist_op", models.DateField(blank=True, null=True)),
                        ("afwijking", models.TextField(blank=True, verbose_name="waarom anders dan geadviseerd")),
                        ("ingetrokken_op", models.DateField(blank=True, null=True)),
                        (
                            "besluit",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="toewijzing.besluit",
                            ),
                        ),
                        (
                            "gezagdrager",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Leeg: de ouders samen.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="leerlingen.gezagdrager",
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="toewijzing.bezwaar",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Zitting",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("datum", models.DateField()),
                        ("begintijd", models.TimeField(default=datetime.time(9, 0))),
                        (
                            "sluitingsdatum",
                            models.DateField(help_text="Tot en met deze dag kan een aanvraag op de agenda."),
                        ),
                        ("plaats", models.CharField(blank=True, max_length=200)),
                        (
                            "quorum",
                            models.PositiveSmallIntegerField(
                                default=2, help_text="Zo veel leden zijn per zaak nodig voor een advies."
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[("gepland", "gepland"), ("gehouden", "gehouden"), ("vervallen", "vervallen")],
                                default="gepland",
                                max_length=10,
                            ),
                        ),
                        (
                            "swv",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["datum"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sluitingsdatum__lte", models.F("datum"))),
                                name="zitting_sluit_voor_datum",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status", "vervallen"), _negated=True),
                                fields=("swv", "datum"),
                                name="zitting_uniek_per_dag",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_zittingevent" ("begintijd", "datum", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "quorum", "sluitingsdatum", "status", "swv_id") VALUES (NEW."begintijd", NEW."datum", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."plaats", NEW."quorum", NEW."sluitingsdatum", NEW."status", NEW."swv_id"); RETURN NULL;',
                                    hash="047b81f29c332b7e265897b65a39cfe2053dc736",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_4b23c",
                                    table="toewijzing_zitting",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "toewijzing_zittingevent" ("begintijd", "datum", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "quorum", "sluitingsdatum", "status", "swv_id") VALUES (NEW."begintijd", NEW."datum", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plaats", NEW."quorum", NEW."sluitingsdatum", NEW."status", NEW."swv_id"); RETURN NULL;',
                                    hash="52020ab1831121b6166ab9157b42496277eb0332",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_59b17",
                                    table="toewijzing_zitting",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_zittingevent" ("begintijd", "datum", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "quorum", "sluitingsdatum", "status", "swv_id") VALUES (OLD."begintijd", OLD."datum", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."plaats", OLD."quorum", OLD."sluitingsdatum", OLD."status", OLD."swv_id"); RETURN NULL;',
                                    hash="f687a16d367e3a7d34b8e399681318bbe71d7b25",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_af350",
                                    table="toewijzing_zitting",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ZittingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("datum", models.DateField()),
                        ("begintijd", models.TimeField(default=datetime.time(9, 0))),
                        (
                            "sluitingsdatum",
                            models.DateField(help_text="Tot en met deze dag kan een aanvraag op de agenda."),
                        ),
                        ("plaats", models.CharField(blank=True, max_length=200)),
                        (
                            "quorum",
                            models.PositiveSmallIntegerField(
                                default=2, help_text="Zo veel leden zijn per zaak nodig voor een advies."
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[("gepland", "gepland"), ("gehouden", "gehouden"), ("vervallen", "vervallen")],
                                default="gepland",
                                max_length=10,
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="toewijzing.zitting",
                            ),
                        ),
                        (
                            "swv",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Zittingsdeelname",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("is_voorzitter", models.BooleanField(default=False)),
                        ("aanwezig", models.BooleanField(null=True)),
                        (
                            "gebruiker",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "zitting",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="deelnames",
                                to="toewijzing.zitting",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-is_voorzitter", "gebruiker__naam"],
                        "constraints": [
                            models.UniqueConstraint(fields=("zitting", "gebruiker"), name="deelname_uniek")
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_zittingsdeelnameevent" ("aanwezig", "gebruiker_id", "id", "is_voorzitter", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "zitting_id") VALUES (NEW."aanwezig", NEW."gebruiker_id", NEW."id", NEW."is_voorzitter", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."zitting_id"); RETURN NULL;',
                                    hash="beaed850db73de1b9f15465991c22969e477fda3",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_b4a20",
                                    table="toewijzing_zittingsdeelname",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "toewijzing_zittingsdeelnameevent" ("aanwezig", "gebruiker_id", "id", "is_voorzitter", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "zitting_id") VALUES (NEW."aanwezig", NEW."gebruiker_id", NEW."id", NEW."is_voorzitter", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."zitting_id"); RETURN NULL;',
                                    hash="839b80ddbb2591eae29371f765dd2f04b83b0767",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_f0dfe",
                                    table="toewijzing_zittingsdeelname",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_zittingsdeelnameevent" ("aanwezig", "gebruiker_id", "id", "is_voorzitter", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "zitting_id") VALUES (OLD."aanwezig", OLD."gebruiker_id", OLD."id", OLD."is_voorzitter", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."zitting_id"); RETURN NULL;',
                                    hash="6e034a520da2626456265abcea7e9404953eda3e",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_d84c7",
                                    table="toewijzing_zittingsdeelname",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ZittingsdeelnameEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("is_voorzitter", models.BooleanField(default=False)),
                        ("aanwezig", models.BooleanField(null=True)),
                        (
                            "gebruiker",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="toewijzing.zittingsdeelname",
                            ),
                        ),
                        (
                            "zitting",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="toewijzing.zitting",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Agendapunt",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("volgorde", models.PositiveSmallIntegerField()),
                        ("minuten", models.PositiveSmallIntegerField(default=15)),
                        ("vervallen_op", models.DateTimeField(blank=True, null=True)),
                        (
                            "oordeel",
                            models.CharField(
                                blank=True,
                                choices=[("toekennen", "toekennen"), ("afwijzen", "niet toekennen")],
                                max_length=10,
                            ),
                        ),
                        (
                            "categorie",
                            models.PositiveSmallIntegerField(
                                blank=True, choices=[(1, "1 (laag)"), (2, "2 (midden)"), (3, "3 (hoog)")], null=True
                            ),
                        ),
                        ("motivering", models.TextField(blank=True)),
                        (
                            "aanvraag",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="agendapunten",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s_set",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "verschoond",
                            models.ManyToManyField(
                                blank=True,
                                related_name="+",
                                through="toewijzing.Verschoning",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "zitting",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="agendapunten",
                                to="toewijzing.zitting",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["volgorde", "pk"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("oordeel", ""), ("vervallen_op__isnull", True)),
                                fields=("aanvraag",),
                                name="agendapunt_een_open_per_aanvraag",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("oordeel", ""), models.Q(("motivering", ""), _negated=True), _connector="OR"
                                ),
                                name="agendapunt_advies_is_gemotiveerd",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_agendapuntevent" ("aanvraag_id", "categorie", "id", "leerling_id", "minuten", "motivering", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vervallen_op", "volgorde", "zitting_id") VALUES (NEW."aanvraag_id", NEW."categorie", NEW."id", NEW."leerling_id", NEW."minuten", NEW."motivering", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."vervallen_op", NEW."volgorde", NEW."zitting_id"); RETURN NULL;',
                                    hash="4ac2da898050e8868f7db6ef015d539c8d0d064b",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_8b682",
                                    table="toewijzing_agendapunt",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "toewijzing_agendapuntevent" ("aanvraag_id", "categorie", "id", "leerling_id", "minuten", "motivering", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vervallen_op", "volgorde", "zitting_id") VALUES (NEW."aanvraag_id", NEW."categorie", NEW."id", NEW."leerling_id", NEW."minuten", NEW."motivering", NEW."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."vervallen_op", NEW."volgorde", NEW."zitting_id"); RETURN NULL;',
                                    hash="968a087b3228223685ffa0d0c4c67e2fdcc35027",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_44197",
                                    table="toewijzing_agendapunt",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_agendapuntevent" ("aanvraag_id", "categorie", "id", "leerling_id", "minuten", "motivering", "oordeel", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vervallen_op", "volgorde", "zitting_id") VALUES (OLD."aanvraag_id", OLD."categorie", OLD."id", OLD."leerling_id", OLD."minuten", OLD."motivering", OLD."oordeel", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."vervallen_op", OLD."volgorde", OLD."zitting_id"); RETURN NULL;',
                                    hash="22544b00faaa0058d566ee85eb9e59ad62ec9d20",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_31243",
                                    table="toewijzing_agendapunt",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgendapuntEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("volgorde", models.PositiveSmallIntegerField()),
                        ("minuten", models.PositiveSmallIntegerField(default=15)),
                        ("vervallen_op", models.DateTimeField(blank=True, null=True)),
                        (
                            "oordeel",
                            models.CharField(
                                blank=True,
                                choices=[("toekennen", "toekennen"), ("afwijzen", "niet toekennen")],
                                max_length=10,
                            ),
                        ),
                        (
                            "categorie",
                            models.PositiveSmallIntegerField(
                                blank=True, choices=[(1, "1 (laag)"), (2, "2 (midden)"), (3, "3 (hoog)")], null=True
                            ),
                        ),
                        ("motivering", models.TextField(blank=True)),
                        (
                            "aanvraag",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="toewijzing.aanvraag",
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="toewijzing.agendapunt",
                            ),
                        ),
                        (
                            "zitting",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="toewijzing.zitting",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Verschoning",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("reden", models.CharField(max_length=200)),
                        (
                            "agendapunt",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="verschoningen",
                                to="toewijzing.agendapunt",
                            ),
                        ),
                        (
                            "gebruiker",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="%(class)s_set",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("agendapunt", "gebruiker"), name="verschoning_uniek")
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_verschoningevent" ("agendapunt_id", "gebruiker_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (NEW."agendapunt_id", NEW."gebruiker_id", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."reden"); RETURN NULL;',
                                    hash="5fb769da0b4a60f4f7dfb7c8e3754e4339048dd6",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_3a01b",
                                    table="toewijzing_verschoning",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "toewijzing_verschoningevent" ("agendapunt_id", "gebruiker_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (NEW."agendapunt_id", NEW."gebruiker_id", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."reden"); RETURN NULL;',
                                    hash="180941ef06b15b66b361e3967d0f23d0bb7ff61d",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_825a6",
                                    table="toewijzing_verschoning",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "toewijzing_verschoningevent" ("agendapunt_id", "gebruiker_id", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden") VALUES (OLD."agendapunt_id", OLD."gebruiker_id", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."reden"); RETURN NULL;',
                                    hash="6277f9b4481c7ddfdd17440e9b3650e2f98cfeba",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_1a5cb",
                                    table="toewijzing_verschoning",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VerschoningEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("reden", models.CharField(max_length=200)),
                        (
                            "agendapunt",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="toewijzing.agendapunt",
                            ),
                        ),
                        (
                            "gebruiker",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "leerling",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="leerlingen.leerling",
                                verbose_name="leerling",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="toewijzing.verschoning",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Zittingsstuk",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "soort",
                            models.CharField(
                                choices=[("besluitenlijst", "besluitenlijst"), ("bundel", "vergaderbundel")],
                                max_length=14,
                            ),
                        ),
                        ("gevraagd_op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("gemaakt_op", models.DateTimeField(blank=True, null=True)),
                        (
                            "bestand",
                            models.FileField(blank=True, max_length=200, upload_to=toewijzing.models.zitting.piece_key),
                        ),
                        ("sha256", models.CharField(blank=True, max_length=64)),
                        ("paginas", models.PositiveIntegerField(default=0)),
                        (
                            "aanvragen",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.BigIntegerField(),
                                blank=True,
                                default=list,
                                help_text="Ids van de zaken erin.",
                                size=None,
                            ),
                        ),
                        (
                            "weggelaten",
                            models.PositiveSmallIntegerField(
                                default=0, help_text="Aantal zaken waaraan men zelf niet meedoet."
                            ),
                        ),
                        (
                            "gemaakt_voor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "lidmaatschap",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.lidmaatschap",
                            ),
                        ),
                        (
                            "zitting",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="stukken",
                                to="toewijzing.zitting",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-pk"],
                        "indexes": [models.Index(fields=["zitting", "gemaakt_voor", "-id"], name="zittingsstuk_voor")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("gemaakt_op__isnull", True),
                                    models.Q(
                                        models.Q(("bestand", ""), _negated=True),
                                        models.Q(("sha256", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="zittingsstuk_gemaakt_heeft_bestand",
                            )
                        ],
                    },
                ),
            ],
        ),
    ]
