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
                    name="Afspraak",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("wat", models.CharField(max_length=300)),
                        ("wie", models.CharField(max_length=120, verbose_name="wie doet het?")),
                        ("voor", models.DateField(verbose_name="uiterlijk op")),
                        (
                            "status",
                            models.CharField(
                                choices=[("open", "open"), ("gedaan", "gedaan"), ("vervallen", "vervallen")],
                                default="open",
                                max_length=9,
                            ),
                        ),
                        ("afgerond_op", models.DateField(blank=True, null=True)),
                        ("gemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "gemaakt_door",
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
                            "organisatie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["voor", "pk"],
                        "indexes": [
                            models.Index(
                                condition=models.Q(("status", "open")),
                                fields=["organisatie", "voor"],
                                name="afspraak_open",
                            ),
                            models.Index(fields=["leerling", "voor"], name="afspraak_leerling"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["open", "gedaan", "vervallen"])),
                                name="afspraak_status",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("afgerond_op__isnull", True), ("status", "open")),
                                    models.Q(
                                        models.Q(("status", "open"), _negated=True), ("afgerond_op__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="afspraak_afgerond_op",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "opp_afspraakevent" ("afgerond_op", "gemaakt_door_id", "gemaakt_op", "id", "leerling_id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "voor", "wat", "wie") VALUES (NEW."afgerond_op", NEW."gemaakt_door_id", NEW."gemaakt_op", NEW."id", NEW."leerling_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."status", NEW."voor", NEW."wat", NEW."wie"); RETURN NULL;',
                                    hash="c9762d455209dfacf4d6f33df5fafe364b71983d",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_0f5fb",
                                    table="opp_afspraak",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "opp_afspraakevent" ("afgerond_op", "gemaakt_door_id", "gemaakt_op", "id", "leerling_id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "voor", "wat", "wie") VALUES (NEW."afgerond_op", NEW."gemaakt_door_id", NEW."gemaakt_op", NEW."id", NEW."leerling_id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."status", NEW."voor", NEW."wat", NEW."wie"); RETURN NULL;',
                                    hash="c687e7f0b717c6d276cc72184dab1735714c6e7f",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_e805a",
                                    table="opp_afspraak",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "opp_afspraakevent" ("afgerond_op", "gemaakt_door_id", "gemaakt_op", "id", "leerling_id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "voor", "wat", "wie") VALUES (OLD."afgerond_op", OLD."gemaakt_door_id", OLD."gemaakt_op", OLD."id", OLD."leerling_id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."status", OLD."voor", OLD."wat", OLD."wie"); RETURN NULL;',
                                    hash="bae03222cd8d9778b7392ef994ad4779f8d48b38",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_e4307",
                                    table="opp_afspraak",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AfspraakEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("wat", models.CharField(max_length=300)),
                        ("wie", models.CharField(max_length=120, verbose_name="wie doet het?")),
                        ("voor", models.DateField(verbose_name="uiterlijk op")),
                        (
                            "status",
                            models.CharField(
                                choices=[("open", "open"), ("gedaan", "gedaan"), ("vervallen", "vervallen")],
                                default="open",
                                max_length=9,
                            ),
                        ),
                        ("afgerond_op", models.DateField(blank=True, null=True)),
                        ("gemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "gemaakt_door",
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
                            "organisatie",
                            models.ForeignKey(
                                db_constraint=False,
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
                                to="opp.afspraak",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Contactmoment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("datum", models.DateField()),
                        ("met", models.CharField(max_length=120, verbose_name="met wie?")),
                        ("notitie", models.CharField(max_length=500)),
                        ("vastgelegd_op", models.DateTimeField(default=django.utils.timezone.now)),
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
                            "organisatie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
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
                        "ordering": ["-datum", "-pk"],
                        "indexes": [models.Index(fields=["leerling", "-datum"], name="contactmoment_leerling")],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "opp_contactmomentevent" ("datum", "id", "leerling_id", "met", "notitie", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vastgelegd_door_id", "vastgelegd_op") VALUES (NEW."datum", NEW."id", NEW."leerling_id", NEW."met", NEW."notitie", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."vastgelegd_door_id", NEW."vastgelegd_op"); RETURN NULL;',
                                    hash="e0aa35a8e7ea3087fccf71109bf849996eb77f24",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_0db16",
                                    table="opp_contactmoment",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "opp_contactmomentevent" ("datum", "id", "leerling_id", "met", "notitie", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vastgelegd_door_id", "vastgelegd_op") VALUES (NEW."datum", NEW."id", NEW."leerling_id", NEW."met", NEW."notitie", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."vastgelegd_door_id", NEW."vastgelegd_op"); RETURN NULL;',
                                    hash="9e5397147b650fd432ab94e258c6eb9cf42e96af",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_65fb8",
                                    table="opp_contactmoment",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "opp_contactmomentevent" ("datum", "id", "leerling_id", "met", "notitie", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "vastgelegd_door_id", "vastgelegd_op") VALUES (OLD."datum", OLD."id", OLD."leerling_id", OLD."met", OLD."notitie", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."vastgelegd_door_id", OLD."vastgelegd_op"); RETURN NULL;',
                                    hash="9a797bb6c5e4819e80da65cc5e02b9d62299074e",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_35105",
                                    table="opp_contactmoment",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ContactmomentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("datum", models.DateField()),
                        ("met", models.CharField(max_length=120, verbose_name="met wie?")),
                        ("notitie", models.CharField(max_length=500)),
                        ("vastgelegd_op", models.DateTimeField(default=django.utils.timezone.now)),
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
                            "organisatie",
                            models.ForeignKey(
                                db_constraint=False,
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
                                to="opp.contactmoment",
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
                    name="Schoolstand",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("peildatum", models.DateField()),
                        ("lopend", models.PositiveIntegerField(default=0)),
                        ("vastgesteld", models.PositiveIntegerField(default=0)),
                        ("te_laat", models.PositiveIntegerField(default=0)),
                        ("evaluatie_te_laat", models.PositiveIntegerField(default=0)),
                        ("voldoet", models.PositiveIntegerField(default=0)),
                        ("bijgewerkt_op", models.DateTimeField(auto_now=True)),
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
                        ("ontbreekt", models.PositiveIntegerField(db_default=0, default=0)),
                    ],
                    options={
                        "ordering": ["school__naam"],
                        "constraints": [
                            models.UniqueConstraint(fields=("school", "swv", "peildatum"), name="schoolstand_uniek"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("vastgesteld__lte", models.F("lopend")), ("voldoet__lte", models.F("vastgesteld"))
                                ),
                                name="schoolstand_delen_passen",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OppSoort",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "code",
                            models.CharField(
                                choices=[
                                    ("vol", "volledig OPP"),
                                    ("light", "OPP light"),
                                    ("handelingsplan", "handelingsplan"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("naam", models.CharField(max_length=100)),
                        (
                            "uitleg",
                            models.TextField(
                                blank=True, help_text="Voor welke leerlingen is dit? In een of twee zinnen."
                            ),
                        ),
                        ("van", models.DateField()),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
                        ),
                        (
                            "schoolsoorten",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("bao", "basisschool"),
                                        ("sbo", "speciaal basisonderwijs"),
                                        ("so", "speciaal onderwijs"),
                                        ("vo", "voortgezet onderwijs"),
                                        ("pro", "praktijkonderwijs"),
                                        ("vso", "voortgezet speciaal onderwijs"),
                                    ],
                                    max_length=3,
                                ),
                                size=None,
                            ),
                        ),
                        (
                            "verplicht",
                            models.CharField(
                                choices=[
                                    ("altijd", "voor elke leerling"),
                                    ("extra", "bij extra ondersteuning"),
                                    ("keuze", "als de school dat wil"),
                                ],
                                default="extra",
                                max_length=7,
                            ),
                        ),
                        (
                            "vanaf_leeftijd",
                            models.PositiveSmallIntegerField(
                                blank=True, help_text="Voor jongere leerlingen is een lichtere vorm genoeg.", null=True
                            ),
                        ),
                        (
                            "is_opp",
                            models.BooleanField(
                                default=True,
                                help_text="Een handelingsplan is dat niet.",
                                verbose_name="is een OPP in de zin van de wet",
                            ),
                        ),
                        (
                            "weken",
                            models.PositiveSmallIntegerField(
                                default=6,
                                help_text="WVO 2020 art. 2.44, WPO art. 40a: binnen zes weken na inschrijving.",
                            ),
                        ),
                        (
                            "evaluatie_weken",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Eigen ritme. Leeg: alleen de wet, ten minste eenmaal per schooljaar.",
                                null=True,
                            ),
                        ),
                        (
                            "vaststeller",
                            models.CharField(
                                choices=[("zorgcoordinator", "zorgcoördinator"), ("schoolleider", "schoolleider")],
                                default="zorgcoordinator",
                                help_text="Wie namens het bevoegd gezag vaststelt.",
                                max_length=20,
                            ),
                        ),
                        (
                            "swv",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="oppsoorten",
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
                                name="oppsoort_einde_na_begin",
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
                                name="oppsoort_geen_overlap",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("code__in", ["vol", "light", "handelingsplan"])),
                                name="oppsoort_code",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("verplicht__in", ["altijd", "extra", "keuze"])),
                                name="oppsoort_verplicht",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("is_opp", False), ("weken__lte", 6), _connector="OR"),
                                name="oppsoort_ten_hoogste_zes_weken",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "opp_oppsoortevent" ("code", "evaluatie_weken", "id", "is_opp", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schoolsoorten", "swv_id", "tot", "uitleg", "van", "vanaf_leeftijd", "vaststeller", "verplicht", "weken") VALUES (NEW."code", NEW."evaluatie_weken", NEW."id", NEW."is_opp", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."schoolsoorten", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."vanaf_leeftijd", NEW."vaststeller", NEW."verplicht", NEW."weken"); RETURN NULL;',
                                    hash="1d9ae68e209ce34ec4a96da1c365edfd1e00b34e",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_1d270",
                                    table="opp_oppsoort",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "opp_oppsoortevent" ("code", "evaluatie_weken", "id", "is_opp", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schoolsoorten", "swv_id", "tot", "uitleg", "van", "vanaf_leeftijd", "vaststeller", "verplicht", "weken") VALUES (NEW."code", NEW."evaluatie_weken", NEW."id", NEW."is_opp", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."schoolsoorten", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."vanaf_leeftijd", NEW."vaststeller", NEW."verplicht", NEW."weken"); RETURN NULL;',
                                    hash="3c328195d6c92bd74c5e76cbd26ca41088461d41",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_c32fa",
                                    table="opp_oppsoort",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "opp_oppsoortevent" ("code", "evaluatie_weken", "id", "is_opp", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schoolsoorten", "swv_id", "tot", "uitleg", "van", "vanaf_leeftijd", "vaststeller", "verplicht", "weken") VALUES (OLD."code", OLD."evaluatie_weken", OLD."id", OLD."is_opp", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."schoolsoorten", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."vanaf_leeftijd", OLD."vaststeller", OLD."verplicht", OLD."weken"); RETURN NULL;',
                                    hash="cf7aacb8a21ec3e7ee0f4f51179e956388c9a723",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_e32b6",
                                    table="opp_oppsoort",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OppSoortEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "code",
                            models.CharField(
                                choices=[
                                    ("vol", "volledig OPP"),
                                    ("light", "OPP light"),
                                    ("handelingsplan", "handelingsplan"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("naam", models.CharField(max_length=100)),
                        (
                            "uitleg",
                            models.TextField(
                                blank=True, help_text="Voor welke leerlingen is dit? In een of twee zinnen."
                            ),
                        ),
                        ("van", models.DateField()),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
                        ),
                        (
                            "schoolsoorten",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("bao", "basisschool"),
                                        ("sbo", "speciaal basisonderwijs"),
                                        ("so", "speciaal onderwijs"),
                                        ("vo", "voortgezet onderwijs"),
                                        ("pro", "praktijkonderwijs"),
                                        ("vso", "voortgezet speciaal onderwijs"),
                                    ],
                                    max_length=3,
                                ),
                                size=None,
                            ),
                        ),
                        (
                            "verplicht",
                            models.CharField(
                                choices=[
                                    ("altijd", "voor elke leerling"),
                                    ("extra", "bij extra ondersteuning"),
                                    ("keuze", "als de school dat wil"),
                                ],
                                default="extra",
                                max_length=7,
                            ),
                        ),
                        (
                            "vanaf_leeftijd",
                            models.PositiveSmallIntegerField(
                                blank=True, help_text="Voor jongere leerlingen is een lichtere vorm genoeg.", null=True
                            ),
                        ),
                        (
                            "is_opp",
                            models.BooleanField(
                                default=True,
                                help_text="Een handelingsplan is dat niet.",
                                verbose_name="is een OPP in de zin van de wet",
                            ),
                        ),
                        (
                            "weken",
                            models.PositiveSmallIntegerField(
                                default=6,
                                help_text="WVO 2020 art. 2.44, WPO art. 40a: binnen zes weken na inschrijving.",
                            ),
                        ),
                        (
                            "evaluatie_weken",
                            models.PositiveSmallIntegerField(
                                blank=True,
                                help_text="Eigen ritme. Leeg: alleen de wet, ten minste eenmaal per schooljaar.",
                                null=True,
                            ),
                        ),
                        (
                            "vaststeller",
                            models.CharField(
                                choices=[("zorgcoordinator", "zorgcoördinator"), ("schoolleider", "schoolleider")],
                                default="zorgcoordinator",
                                help_text="Wie namens het bevoegd gezag vaststelt.",
                                max_length=20,
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="opp.oppsoort",
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
                    name="OppOnderdeel",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "code",
                            models.CharField(
                                choices=[
                                    ("uitstroom", "Uitstroombestemming en onderbouwing"),
                                    ("bevorderend", "Bevorderende factoren"),
                                    ("belemmerend", "Belemmerende factoren"),
                                    ("basisondersteuning", "Wat is er al gedaan in de basisondersteuning?"),
                                    ("ondersteuningsbehoefte", "Wat heeft de leerling nodig?"),
                                    ("handelingsdeel", "Handelingsdeel: doelen en begeleiding"),
                                    ("afwijkingen", "Afwijkingen van het onderwijsprogramma"),
                                    ("oordeel_cvb", "Oordeel van de commissie voor de begeleiding"),
                                ],
                                max_length=24,
                            ),
                        ),
                        ("verplicht", models.BooleanField(default=True)),
                        ("uitleg", models.TextField(blank=True)),
                        ("max_tekens", models.PositiveIntegerField(default=2000)),
                        ("volgorde", models.PositiveSmallIntegerField(default=0)),
                        (
                            "soort",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="onderdelen",
                                to="opp.oppsoort",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["volgorde", "pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("soort", "code"), name="opponderdeel_uniek"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "code__in",
                                        [
                                            "uitstroom",
                                            "bevorderend",
                                            "belemmerend",
                                            "basisondersteuning",
                                            "ondersteuningsbehoefte",
                                            "handelingsdeel",
                                            "afwijkingen",
                                            "oordeel_cvb",
                                        ],
                                    )
                                ),
                                name="opponderdeel_code",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "opp_opponderdeelevent" ("code", "id", "max_tekens", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_id", "uitleg", "verplicht", "volgorde") VALUES (NEW."code", NEW."id", NEW."max_tekens", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort_id", NEW."uitleg", NEW."verplicht", NEW."volgorde"); RETURN NULL;',
                                    hash="b1a140eec36df4b143d9d0c45ebea9f091f0fc8a",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_133a7",
                                    table="opp_opponderdeel",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "opp_opponderdeelevent" ("code", "id", "max_tekens", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_id", "uitleg", "verplicht", "volgorde") VALUES (NEW."code", NEW."id", NEW."max_tekens", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort_id", NEW."uitleg", NEW."verplicht", NEW."volgorde"); RETURN NULL;',
                                    hash="8eeb843e51a0f1a7fc7dc555255f1324aff84b13",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_fe3e8",
                                    table="opp_opponderdeel",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "opp_opponderdeelevent" ("code", "id", "max_tekens", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort_id", "uitleg", "verplicht", "volgorde") VALUES (OLD."code", OLD."id", OLD."max_tekens", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort_id", OLD."uitleg", OLD."verplicht", OLD."volgorde"); RETURN NULL;',
                                    hash="079f38c27a43795c30e32007838fed74189a3509",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_93304",
                                    table="opp_opponderdeel",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OppOnderdeelEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "code",
                            models.CharField(
                                choices=[
                                    ("uitstroom", "Uitstroombestemming en onderbouwing"),
                                    ("bevorderend", "Bevorderende factoren"),
                                    ("belemmerend", "Belemmerende factoren"),
                                    ("basisondersteuning", "Wat is er al gedaan in de basisondersteuning?"),
                                    ("ondersteuningsbehoefte", "Wat heeft de leerling nodig?"),
                                    ("handelingsdeel", "Handelingsdeel: doelen en begeleiding"),
                                    ("afwijkingen", "Afwijkingen van het onderwijsprogramma"),
                                    ("oordeel_cvb", "Oordeel van de commissie voor de begeleiding"),
                                ],
                                max_length=24,
                            ),
                        ),
                        ("verplicht", models.BooleanField(default=True)),
                        ("uitleg", models.TextField(blank=True)),
                        ("max_tekens", models.PositiveIntegerField(default=2000)),
                        ("volgorde", models.PositiveSmallIntegerField(default=0)),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="opp.opponderdeel",
                            ),
                        ),
                        (
                            "soort",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="opp.oppsoort",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="OppVersie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("nummer", models.PositiveSmallIntegerField()),
                        (
                            "uitstroombestemming",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("vso", "voortgezet speciaal onderwijs"),
                                    ("pro", "praktijkonderwijs"),
                                    ("vmbo_bb", "vmbo basisberoepsgericht"),
                                    ("vmbo_kb", "vmbo kaderberoepsgericht"),
                                    ("vmbo_gt", "vmbo gemengd of theoretisch"),
                                    ("havo", "havo"),
                                    ("vwo", "vwo"),
                                    ("mbo_entree", "mbo entreeopleiding"),
                                    ("mbo_2", "mbo niveau 2"),
                                    ("mbo_3", "mbo niveau 3"),
                                    ("mbo_4", "mbo niveau 4"),
                                    ("hbo", "hbo"),
                                    ("wo", "universiteit"),
                                    ("profiel_vervolg", "uitstroomprofiel vervolgonderwijs"),
                                    ("profiel_arbeid", "uitstroomprofiel arbeidsmarktgericht"),
                                    ("profiel_dagbesteding", "uitstroomprofiel dagbesteding"),
                                    ("arbeid_regulier", "arbeid bij een gewone werkgever"),
                                    ("arbeid_begeleid", "arbeid met begeleiding op het werk"),
                                    ("arbeid_beschut", "beschut werk"),
                                ],
                                max_length=24,
                            ),
                        ),
                        ("uitstroom", models.TextField(blank=True, verbose_name="waarom deze uitstroombestemming?")),
                        ("bevorderend", models.TextField(blank=True, verbose_name="wat helpt deze leerling?")),
                        ("belemmerend", models.TextField(blank=True, verbose_name="wat maakt het moeilijk?")),
                        (
                            "basisondersteuning",
                            models.TextField(blank=True, verbose_name="wat is er al gedaan in de basisondersteuning?"),
                        ),
                        (
                            "ondersteuningsbehoefte",
                            models.TextField(blank=True, verbose_name="wat heeft de leerling nodig?"),
                        ),
                        ("afwijkingen", models.TextField(blank=True, verbose_name="waar wijkt het programma af?")),
                        (
                            "oordeel_cvb",
                            models.TextField(blank=True, verbose_name="oordeel van de commissie voor de begeleiding"),
                        ),
                        (
                            "onderdelen_extern",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("uitstroom", "Uitstroombestemming en onderbouwing"),
                                        ("bevorderend", "Bevorderende factoren"),
                                        ("belemmerend", "Belemmerende factoren"),
                                        ("basisondersteuning", "Wat is er al gedaan in de basisondersteuning?"),
                                        ("ondersteuningsbehoefte", "Wat heeft de leerling nodig?"),
                                        ("handelingsdeel", "Handelingsdeel: doelen en begeleiding"),
                                        ("afwijkingen", "Afwijkingen van het onderwijsprogramma"),
                                        ("oordeel_cvb", "Oordeel van de commissie voor de begeleiding"),
                                    ],
                                    max_length=24,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("vastgesteld_op", models.DateField(blank=True, null=True)),
                        (
                            "hash",
                            models.CharField(
                                blank=True, help_text="SHA-256 van de hele vastgestelde tekst.", max_length=64
                            ),
                        ),
                        (
                            "handelingsdeel_hash",
                            models.CharField(blank=True, help_text="SHA-256 van het handelingsdeel.", max_length=64),
                        ),
                        (
                            "instemming_bij_vaststellen",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("niet_nodig", "niet nodig"),
                                    ("ontbreekt", "nog niet gevraagd"),
                                    ("ingestemd", "van kracht"),
                                    ("geweigerd", "niet van kracht"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "vervallen_op",
                            models.DateField(blank=True, help_text="Bijstelling die niet doorging.", null=True),
                        ),
                        ("gewijzigd_op", models.DateTimeField(auto_now=True)),
                        (
                            "bijlage",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="leerlingen.document",
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
                            "opp",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="versies", to="opp.opp"
                            ),
                        ),
                        (
                            "vastgesteld_door",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["nummer"],
                        "constraints": [
                            models.UniqueConstraint(fields=("opp", "nummer"), name="oppversie_uniek"),
                            models.UniqueConstraint(
                                condition=models.Q(("vastgesteld_op__isnull", True), ("vervallen_op__isnull", True)),
                                fields=("opp",),
                                name="oppversie_een_open",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("vastgesteld_op__isnull", True),
                                    models.Q(
                                        ("vastgesteld_door__isnull", False),
                                        ("vervallen_op__isnull", True),
                                        models.Q(("hash", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="oppversie_vastgesteld_is_volledig",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("uitstroombestemming", ""),
                                    (
                                        "uitstroombestemming__in",
                                        [
                                            "vso",
                                            "pro",
                                            "vmbo_bb",
                                            "vmbo_kb",
                                            "vmbo_gt",
                                            "havo",
                                            "vwo",
                                            "mbo_entree",
                                            "mbo_2",
                                            "mbo_3",
                                            "mbo_4",
                                            "hbo",
                                            "wo",
                                            "profiel_vervolg",
                                            "profiel_arbeid",
                                            "profiel_dagbesteding",
                                            "arbeid_regulier",
                                            "arbeid_begeleid",
                                            "arbeid_beschut",
                                        ],
                                    ),
                                    _connector="OR",
                                ),
                                name="oppversie_bestemming",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="vastgesteld",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition='WHEN (OLD."vastgesteld_op" IS NOT NULL)',
                                    func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                                    hash="8b22e4ff2ece13e20b25572c2248b76c4a6bec8e",
                                    operation="UPDATE",
                                    pgid="pgtrigger_vastgesteld_b34cd",
                                    table="opp_oppversie",
                                    when="BEFORE",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "opp_oppversieevent" ("afwijkingen", "basisondersteuning", "belemmerend", "bevorderend", "bijlage_id", "gewijzigd_op", "handelingsdeel_hash", "hash", "id", "instemming_bij_vaststellen", "leerling_id", "nummer", "onderdelen_extern", "ondersteuningsbehoefte", "oordeel_cvb", "opp_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitstroom", "uitstroombestemming", "vastgesteld_door_id", "vastgesteld_op", "vervallen_op") VALUES (NEW."afwijkingen", NEW."basisondersteuning", NEW."belemmerend", NEW."bevorderend", NEW."bijlage_id", NEW."gewijzigd_op", NEW."handelingsdeel_hash", NEW."hash", NEW."id", NEW."instemming_bij_vaststellen", NEW."leerling_id", NEW."nummer", NEW."onderdelen_extern", NEW."ondersteuningsbehoefte", NEW."oordeel_cvb", NEW."opp_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."uitstroom", NEW."uitstroombestemming", NEW."vastgesteld_door_id", NEW."vastgesteld_op", NEW."vervallen_op"); RETURN NULL;',
                                    hash="c19a332d413b75fe434247b956220f93e0eb8801",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_9d627",
                                    table="opp_oppversie",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "opp_oppversieevent" ("afwijkingen", "basisondersteuning", "belemmerend", "bevorderend", "bijlage_id", "gewijzigd_op", "handelingsdeel_hash", "hash", "id", "instemming_bij_vaststellen", "leerling_id", "nummer", "onderdelen_extern", "ondersteuningsbehoefte", "oordeel_cvb", "opp_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitstroom", "uitstroombestemming", "vastgesteld_door_id", "vastgesteld_op", "vervallen_op") VALUES (NEW."afwijkingen", NEW."basisondersteuning", NEW."belemmerend", NEW."bevorderend", NEW."bijlage_id", NEW."gewijzigd_op", NEW."handelingsdeel_hash", NEW."hash", NEW."id", NEW."instemming_bij_vaststellen", NEW."leerling_id", NEW."nummer", NEW."onderdelen_extern", NEW."ondersteuningsbehoefte", NEW."oordeel_cvb", NEW."opp_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."uitstroom", NEW."uitstroombestemming", NEW."vastgesteld_door_id", NEW."vastgesteld_op", NEW."vervallen_op"); RETURN NULL;',
                                    hash="0002ee4921e12e3a873729c2a14f97520996a511",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_b64a8",
                                    table="opp_oppversie",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "opp_oppversieevent" ("afwijkingen", "basisondersteuning", "belemmerend", "bevorderend", "bijlage_id", "gewijzigd_op", "handelingsdeel_hash", "hash", "id", "instemming_bij_vaststellen", "leerling_id", "nummer", "onderdelen_extern", "ondersteuningsbehoefte", "oordeel_cvb", "opp_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "uitstroom", "uitstroombestemming", "vastgesteld_door_id", "vastgesteld_op", "vervallen_op") VALUES (OLD."afwijkingen", OLD."basisondersteuning", OLD."belemmerend", OLD."bevorderend", OLD."bijlage_id", OLD."gewijzigd_op", OLD."handelingsdeel_hash", OLD."hash", OLD."id", OLD."instemming_bij_vaststellen", OLD."leerling_id", OLD."nummer", OLD."onderdelen_extern", OLD."ondersteuningsbehoefte", OLD."oordeel_cvb", OLD."opp_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."uitstroom", OLD."uitstroombestemming", OLD."vastgesteld_door_id", OLD."vastgesteld_op", OLD."vervallen_op"); RETURN NULL;',
                                    hash="0c931707ede10249c72858c19ed6f5f9b880634d",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_bf5ac",
                                    table="opp_oppversie",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OppVersieEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("nummer", models.PositiveSmallIntegerField()),
                        (
                            "uitstroombestemming",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("vso", "voortgezet speciaal onderwijs"),
                                    ("pro", "praktijkonderwijs"),
                                    ("vmbo_bb", "vmbo basisberoepsgericht"),
                                    ("vmbo_kb", "vmbo kaderberoepsgericht"),
                                    ("vmbo_gt", "vmbo gemengd of theoretisch"),
                                    ("havo", "havo"),
                                    ("vwo", "vwo"),
                                    ("mbo_entree", "mbo entreeopleiding"),
                                    ("mbo_2", "mbo niveau 2"),
                                    ("mbo_3", "mbo niveau 3"),
                                    ("mbo_4", "mbo niveau 4"),
                                    ("hbo", "hbo"),
                                    ("wo", "universiteit"),
                                    ("profiel_vervolg", "uitstroomprofiel vervolgonderwijs"),
                                    ("profiel_arbeid", "uitstroomprofiel arbeidsmarktgericht"),
                                    ("profiel_dagbesteding", "uitstroomprofiel dagbesteding"),
                                    ("arbeid_regulier", "arbeid bij een gewone werkgever"),
                                    ("arbeid_begeleid", "arbeid met begeleiding op het werk"),
                                    ("arbeid_beschut", "beschut werk"),
                                ],
                                max_length=24,
                            ),
                        ),
                        ("uitstroom", models.TextField(blank=True, verbose_name="waarom deze uitstroombestemming?")),
                        ("bevorderend", models.TextField(blank=True, verbose_name="wat helpt deze leerling?")),
                        ("belemmerend", models.TextField(blank=True, verbose_name="wat maakt het moeilijk?")),
                        (
                            "basisondersteuning",
                            models.TextField(blank=True, verbose_name="wat is er al gedaan in de basisondersteuning?"),
                        ),
                        (
                            "ondersteuningsbehoefte",
                            models.TextField(blank=True, verbose_name="wat heeft de leerling nodig?"),
                        ),
                        ("afwijkingen", models.TextField(blank=True, verbose_name="waar wijkt het programma af?")),
                        (
                            "oordeel_cvb",
                            models.TextField(blank=True, verbose_name="oordeel van de commissie voor de begeleiding"),
                        ),
                        (
                            "onderdelen_extern",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("uitstroom", "Uitstroombestemming en onderbouwing"),
                                        ("bevorderend", "Bevorderende factoren"),
                                        ("belemmerend", "Belemmerende factoren"),
                                        ("basisondersteuning", "Wat is er al gedaan in de basisondersteuning?"),
                                        ("ondersteuningsbehoefte", "Wat heeft de leerling nodig?"),
                                        ("handelingsdeel", "Handelingsdeel: doelen en begeleiding"),
                                        ("afwijkingen", "Afwijkingen van het onderwijsprogramma"),
                                        ("oordeel_cvb", "Oordeel van de commissie voor de begeleiding"),
                                    ],
                                    max_length=24,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("vastgesteld_op", models.DateField(blank=True, null=True)),
                        (
                            "hash",
                            models.CharField(
                                blank=True, help_text="SHA-256 van de hele vastgestelde tekst.", max_length=64
                            ),
                        ),
                        (
                            "handelingsdeel_hash",
                            models.CharField(blank=True, help_text="SHA-256 van het handelingsdeel.", max_length=64),
                        ),
                        (
                            "instemming_bij_vaststellen",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("niet_nodig", "niet nodig"),
                                    ("ontbreekt", "nog niet gevraagd"),
                                    ("ingestemd", "van kracht"),
                                    ("geweigerd", "niet van kracht"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "vervallen_op",
                            models.DateField(blank=True, help_text="Bijstelling die niet doorging.", null=True),
                        ),
                        ("gewijzigd_op", models.DateTimeField(auto_now=True)),
                        (
                            "bijlage",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
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
                            "opp",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="opp.opp",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="opp.oppversie",
                            ),
                        ),
                        (
                            "vastgesteld_door",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Opp",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("nummer", models.CharField(editable=False, max_length=16, unique=True)),
                        (
                            "herkomst",
                            models.CharField(
                                choices=[
                                    ("verband", "geschreven in Verband"),
                                    ("extern", "uit het eigen leerlingvolgsysteem"),
                                ],
                                default="verband",
                                max_length=8,
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("concept", "concept"),
                                    ("besproken", "besproken met de ouders"),
                                    ("vastgesteld", "vastgesteld"),
                                    ("geevalueerd", "geëvalueerd"),
                                    ("bijgesteld", "wordt bijgesteld"),
                                    ("afgesloten", "afgesloten"),
                                ],
                                default="concept",
                                max_length=12,
                            ),
                        ),
                        ("versie", models.PositiveIntegerField(default=0)),
                        (
                            "aanleiding",
                            models.CharField(
                                choices=[
                                    ("inschrijving", "inschrijving op de school"),
                                    ("plaatsing", "definitieve plaatsing, na een tijdelijke"),
                                    ("ondersteuning", "extra ondersteuning is nodig"),
                                ],
                                default="inschrijving",
                                max_length=14,
                            ),
                        ),
                        ("aanleiding_op", models.DateField(verbose_name="termijn telt vanaf")),
                        ("uiterlijk_op", models.DateField(verbose_name="uiterlijk vastgesteld op")),
                        (
                            "leerling_bekwaam",
                            models.BooleanField(
                                default=True,
                                help_text="Een leerling van 18 jaar of ouder die handelingsbekwaam is, beslist zelf (WEC art. 41a).",
                                verbose_name="meerderjarig en handelingsbekwaam telt",
                            ),
                        ),
                        (
                            "begin",
                            models.DateField(
                                blank=True, help_text="Dag van de eerste vaststelling; zo kent ROD hem.", null=True
                            ),
                        ),
                        (
                            "eind",
                            models.DateField(
                                blank=True, help_text="Laatste dag van het OPP; zo kent ROD hem.", null=True
                            ),
                        ),
                        ("geevalueerd_op", models.DateField(blank=True, null=True)),
                        (
                            "evaluatie_voor",
                            models.DateField(blank=True, null=True, verbose_name="volgende evaluatie uiterlijk"),
                        ),
                        ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("gewijzigd_op", models.DateTimeField(auto_now=True)),
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
                            "school",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "soort",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="opp.oppsoort"
                            ),
                        ),
                        (
                            "vigerend",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="opp.oppversie",
                            ),
                        ),
                        (
                            "onbekwaam_reden",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("curatele", "de leerling staat onder curatele"),
                                    ("mentorschap", "de leerling heeft een mentor, benoemd door de rechter"),
                                    ("anders", "een andere uitspraak van de rechter"),
                                ],
                                db_default="",
                                default="",
                                max_length=12,
                            ),
                        ),
                        (
                            "onbekwaam_sinds",
                            models.DateField(blank=True, null=True, verbose_name="wettelijk vertegenwoordigd sinds"),
                        ),
                        (
                            "vertegenwoordiger",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=150,
                                verbose_name="wettelijk vertegenwoordiger",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-pk"],
                        "indexes": [
                            models.Index(fields=["school", "status", "-id"], name="opp_school_status"),
                            models.Index(fields=["leerling", "-id"], name="opp_leerling"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "status__in",
                                        [
                                            "concept",
                                            "besproken",
                                            "vastgesteld",
                                            "geevalueerd",
                                            "bijgesteld",
                                            "afgesloten",
                                        ],
                                    )
                                ),
                                name="opp_status",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("herkomst__in", ["verband", "extern"])), name="opp_herkomst"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("aanleiding__in", ["inschrijving", "plaatsing", "ondersteuning"])),
                                name="opp_aanleiding",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["concept", "besproken", "afgesloten"]),
                                    models.Q(("begin__isnull", False), ("vigerend__isnull", False)),
                                    _connector="OR",
                                ),
                                name="opp_vastgesteld_heeft_begin_en_tekst",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("eind__isnull", True), ("eind__gte", models.F("begin")), _connector="OR"
                                ),
                                name="opp_einde_na_begin",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status", "afgesloten"), _negated=True),
                                fields=("leerling", "school"),
                                name="opp_een_lopend_per_school",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("leerling_bekwaam", True),
                                        ("onbekwaam_reden", ""),
                                        ("onbekwaam_sinds__isnull", True),
                                        ("vertegenwoordiger", ""),
                                    ),
                                    models.Q(
                                        ("leerling_bekwaam", False),
                                        ("onbekwaam_reden__in", ["curatele", "mentorschap", "anders"]),
                                        ("onbekwaam_sinds__isnull", False),
                                        models.Q(("vertegenwoordiger", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="opp_onbekwaam_met_reden",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "opp_oppevent" ("aangemaakt_door_id", "aangemaakt_op", "aanleiding", "aanleiding_op", "begin", "eind", "evaluatie_voor", "geevalueerd_op", "gewijzigd_op", "herkomst", "id", "leerling_bekwaam", "leerling_id", "nummer", "onbekwaam_reden", "onbekwaam_sinds", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "status", "uiterlijk_op", "versie", "vertegenwoordiger", "vigerend_id") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."aanleiding", NEW."aanleiding_op", NEW."begin", NEW."eind", NEW."evaluatie_voor", NEW."geevalueerd_op", NEW."gewijzigd_op", NEW."herkomst", NEW."id", NEW."leerling_bekwaam", NEW."leerling_id", NEW."nummer", NEW."onbekwaam_reden", NEW."onbekwaam_sinds", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."soort_id", NEW."status", NEW."uiterlijk_op", NEW."versie", NEW."vertegenwoordiger", NEW."vigerend_id"); RETURN NULL;',
                                    hash="649b229db392885b776619082277dc1dc62f82b2",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_482bb",
                                    table="opp_opp",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "opp_oppevent" ("aangemaakt_door_id", "aangemaakt_op", "aanleiding", "aanleiding_op", "begin", "eind", "evaluatie_voor", "geevalueerd_op", "gewijzigd_op", "herkomst", "id", "leerling_bekwaam", "leerling_id", "nummer", "onbekwaam_reden", "onbekwaam_sinds", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "status", "uiterlijk_op", "versie", "vertegenwoordiger", "vigerend_id") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."aanleiding", NEW."aanleiding_op", NEW."begin", NEW."eind", NEW."evaluatie_voor", NEW."geevalueerd_op", NEW."gewijzigd_op", NEW."herkomst", NEW."id", NEW."leerling_bekwaam", NEW."leerling_id", NEW."nummer", NEW."onbekwaam_reden", NEW."onbekwaam_sinds", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."soort_id", NEW."status", NEW."uiterlijk_op", NEW."versie", NEW."vertegenwoordiger", NEW."vigerend_id"); RETURN NULL;',
                                    hash="f705a391a2cd244d88208e3d0bf696204434587e",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_57d7d",
                                    table="opp_opp",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "opp_oppevent" ("aangemaakt_door_id", "aangemaakt_op", "aanleiding", "aanleiding_op", "begin", "eind", "evaluatie_voor", "geevalueerd_op", "gewijzigd_op", "herkomst", "id", "leerling_bekwaam", "leerling_id", "nummer", "onbekwaam_reden", "onbekwaam_sinds", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort_id", "status", "uiterlijk_op", "versie", "vertegenwoordiger", "vigerend_id") VALUES (OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."aanleiding", OLD."aanleiding_op", OLD."begin", OLD."eind", OLD."evaluatie_voor", OLD."geevalueerd_op", OLD."gewijzigd_op", OLD."herkomst", OLD."id", OLD."leerling_bekwaam", OLD."leerling_id", OLD."nummer", OLD."onbekwaam_reden", OLD."onbekwaam_sinds", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."soort_id", OLD."status", OLD."uiterlijk_op", OLD."versie", OLD."vertegenwoordiger", OLD."vigerend_id"); RETURN NULL;',
                                    hash="e685760193245082ae75cdb62c30bae3b26e8c3c",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_af3c0",
                                    table="opp_opp",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OppEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("nummer", models.CharField(editable=False, max_length=16)),
                        (
                            "herkomst",
                            models.CharField(
                                choices=[
                                    ("verband", "geschreven in Verband"),
                                    ("extern", "uit het eigen leerlingvolgsysteem"),
                                ],
                                default="verband",
                                max_length=8,
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("concept", "concept"),
                                    ("besproken", "besproken met de ouders"),
                                    ("vastgesteld", "vastgesteld"),
                                    ("geevalueerd", "geëvalueerd"),
                                    ("bijgesteld", "wordt bijgesteld"),
                                    ("afgesloten", "afgesloten"),
                                ],
                                default="concept",
                                max_length=12,
                            ),
                        ),
                        ("versie", models.PositiveIntegerField(default=0)),
                        (
                            "aanleiding",
                            models.CharField(
                                choices=[
                                    ("inschrijving", "inschrijving op de school"),
                                    ("plaatsing", "definitieve plaatsing, na een tijdelijke"),
                                    ("ondersteuning", "extra ondersteuning is nodig"),
                                ],
                                default="inschrijving",
                                max_length=14,
                            ),
                        ),
                        ("aanleiding_op", models.DateField(verbose_name="termijn telt vanaf")),
                        ("uiterlijk_op", models.DateField(verbose_name="uiterlijk vastgesteld op")),
                        (
                            "leerling_bekwaam",
                            models.BooleanField(
                                default=True,
                                help_text="Een leerling van 18 jaar of ouder die handelingsbekwaam is, beslist zelf (WEC art. 41a).",
                                verbose_name="meerderjarig en handelingsbekwaam telt",
                            ),
                        ),
                        (
                            "begin",
                            models.DateField(
                                blank=True, help_text="Dag van de eerste vaststelling; zo kent ROD hem.", null=True
                            ),
                        ),
                        (
                            "eind",
                            models.DateField(
                                blank=True, help_text="Laatste dag van het OPP; zo kent ROD hem.", null=True
                            ),
                        ),
                        ("geevalueerd_op", models.DateField(blank=True, null=True)),
                        (
                            "evaluatie_voor",
                            models.DateField(blank=True, null=True, verbose_name="volgende evaluatie uiterlijk"),
                        ),
                        ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("gewijzigd_op", models.DateTimeField(auto_now=True)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="opp.opp",
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
                            "soort",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="opp.oppsoort",
                            ),
                        ),
                        (
                            "vigerend",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="opp.oppversie",
                            ),
                        ),
                        (
                            "onbekwaam_reden",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("curatele", "de leerling staat onder curatele"),
                                    ("mentorschap", "de leerling heeft een mentor, benoemd door de rechter"),
                                    ("anders", "een andere uitspraak van de rechter"),
                                ],
                                db_default="",
                                default="",
                                max_length=12,
                            ),
                        ),
                        (
                            "onbekwaam_sinds",
                            models.DateField(blank=True, null=True, verbose_name="wettelijk vertegenwoordigd sinds"),
                        ),
                        (
                            "vertegenwoordiger",
                            models.CharField(
                                blank=True,
                                db_default="",
                                default="",
                                max_length=150,
                                verbose_name="wettelijk vertegenwoordiger",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="OppStatus",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("actie", models.CharField(max_length=40)),
                        ("van", models.CharField(max_length=12)),
                        ("naar", models.CharField(max_length=12)),
                        ("versie", models.PositiveIntegerField()),
                        ("toelichting", models.TextField(blank=True)),
                        ("op", models.DateTimeField(default=django.utils.timezone.now)),
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
                        (
                            "opp",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="statussen", to="opp.opp"
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("opp", "versie"), name="oppstatus_uniek_versie")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Doel",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("volgorde", models.PositiveSmallIntegerField(default=0)),
                        ("doel", models.CharField(max_length=500, verbose_name="doel")),
                        (
                            "meetbaar",
                            models.CharField(blank=True, max_length=300, verbose_name="hoe ziet u dat het bereikt is?"),
                        ),
                        ("steun", models.CharField(blank=True, max_length=500, verbose_name="welke begeleiding?")),
                        ("wie", models.CharField(blank=True, max_length=120, verbose_name="wie doet het?")),
                        ("hoe_vaak", models.CharField(blank=True, max_length=120, verbose_name="hoe vaak?")),
                        ("van", models.DateField(blank=True, null=True, verbose_name="vanaf")),
                        ("tot_en_met", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                        ("verwijderd_op", models.DateTimeField(blank=True, null=True)),
                        ("gewijzigd_op", models.DateTimeField(auto_now=True)),
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
                            "versie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="doelen", to="opp.oppversie"
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["volgorde", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tot_en_met__isnull", True),
                                    ("van__isnull", True),
                                    ("tot_en_met__gte", models.F("van")),
                                    _connector="OR",
                                ),
                                name="doel_einde_na_begin",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="vastgesteld",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    declare="DECLARE oude_versie bigint;",
                                    func="\n                    oude_versie := NEW.versie_id;\n                    IF TG_OP = 'UPDATE' THEN oude_versie := OLD.versie_id; END IF;\n                    IF EXISTS (SELECT 1 FROM opp_oppversie v\n                               WHERE v.id IN (NEW.versie_id, oude_versie) AND v.vastgesteld_op IS NOT NULL) THEN\n                        RAISE EXCEPTION 'The goals of an adopted version are fixed.';\n                    END IF;\n                    RETURN NEW;\n                ",
                                    hash="ce69dea8f9c828d6fef8f63187ad356670d7688f",
                                    operation="INSERT OR UPDATE",
                                    pgid="pgtrigger_vastgesteld_0930d",
                                    table="opp_doel",
                                    when="BEFORE",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "opp_doelevent" ("doel", "gewijzigd_op", "hoe_vaak", "id", "leerling_id", "meetbaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "steun", "tot_en_met", "van", "versie_id", "verwijderd_op", "volgorde", "wie") VALUES (NEW."doel", NEW."gewijzigd_op", NEW."hoe_vaak", NEW."id", NEW."leerling_id", NEW."meetbaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."steun", NEW."tot_en_met", NEW."van", NEW."versie_id", NEW."verwijderd_op", NEW."volgorde", NEW."wie"); RETURN NULL;',
                                    hash="6cd0265fa629d22e4ddc1df681e421d3f1bafb40",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_ba828",
                                    table="opp_doel",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "opp_doelevent" ("doel", "gewijzigd_op", "hoe_vaak", "id", "leerling_id", "meetbaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "steun", "tot_en_met", "van", "versie_id", "verwijderd_op", "volgorde", "wie") VALUES (NEW."doel", NEW."gewijzigd_op", NEW."hoe_vaak", NEW."id", NEW."leerling_id", NEW."meetbaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."steun", NEW."tot_en_met", NEW."van", NEW."versie_id", NEW."verwijderd_op", NEW."volgorde", NEW."wie"); RETURN NULL;',
                                    hash="92ce436f82fbffd55b0e5d73b0e3cfef20441413",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_a7883",
                                    table="opp_doel",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "opp_doelevent" ("doel", "gewijzigd_op", "hoe_vaak", "id", "leerling_id", "meetbaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "steun", "tot_en_met", "van", "versie_id", "verwijderd_op", "volgorde", "wie") VALUES (OLD."doel", OLD."gewijzigd_op", OLD."hoe_vaak", OLD."id", OLD."leerling_id", OLD."meetbaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."steun", OLD."tot_en_met", OLD."van", OLD."versie_id", OLD."verwijderd_op", OLD."volgorde", OLD."wie"); RETURN NULL;',
                                    hash="b48f385635632bbbde95aacf7a75a09e2c9e1c6d",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_bfe39",
                                    table="opp_doel",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DoelEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("volgorde", models.PositiveSmallIntegerField(default=0)),
                        ("doel", models.CharField(max_length=500, verbose_name="doel")),
                        (
                            "meetbaar",
                            models.CharField(blank=True, max_length=300, verbose_name="hoe ziet u dat het bereikt is?"),
                        ),
                        ("steun", models.CharField(blank=True, max_length=500, verbose_name="welke begeleiding?")),
                        ("wie", models.CharField(blank=True, max_length=120, verbose_name="wie doet het?")),
                        ("hoe_vaak", models.CharField(blank=True, max_length=120, verbose_name="hoe vaak?")),
                        ("van", models.DateField(blank=True, null=True, verbose_name="vanaf")),
                        ("tot_en_met", models.DateField(blank=True, null=True, verbose_name="tot en met")),
                        ("verwijderd_op", models.DateTimeField(blank=True, null=True)),
                        ("gewijzigd_op", models.DateTimeField(auto_now=True)),
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
                                to="opp.doel",
                            ),
                        ),
                        (
                            "versie",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="opp.oppversie",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="OppStuk",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("gemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
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
                        (
                            "versie",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="stukken",
                                to="opp.oppversie",
                            ),
                        ),
                    ],
                    options={
                        "indexes": [models.Index(fields=["versie", "-id"], name="oppstuk_versie")],
                        "ordering": ["-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="OppHandeling",
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
                                    ("overleg", "overleg over het hele OPP"),
                                    ("instemming", "instemming met het handelingsdeel"),
                                    ("gehoord", "leerling gehoord"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("hash", models.CharField(help_text="SHA-256 van de tekst waarover het ging.", max_length=64)),
                        (
                            "partij",
                            models.CharField(
                                choices=[
                                    ("ouders", "ouders"),
                                    ("leerling", "leerling"),
                                    ("vertegenwoordiger", "wettelijk vertegenwoordiger"),
                                ],
                                default="ouders",
                                max_length=20,
                            ),
                        ),
                        (
                            "wijze",
                            models.CharField(
                                choices=[
                                    ("gesprek", "in een gesprek"),
                                    ("schriftelijk", "op papier of per e-mail"),
                                    ("telefonisch", "per telefoon of video"),
                                    ("niet", "niet gehoord"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("datum", models.DateField(blank=True, null=True)),
                        (
                            "uitkomst",
                            models.CharField(
                                blank=True,
                                choices=[("ingestemd", "stemt in"), ("geweigerd", "stemt niet in")],
                                max_length=9,
                            ),
                        ),
                        ("tekst", models.TextField(blank=True, help_text="Wat er gezegd is, of waarom niet.")),
                        ("vastgelegd_op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "gezagdrager",
                            models.ForeignKey(
                                blank=True,
                                help_text="Leeg: samen.",
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
                            "opp",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="handelingen", to="opp.opp"
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
                        (
                            "versie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="handelingen",
                                to="opp.oppversie",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pk"],
                        "indexes": [models.Index(fields=["opp", "soort"], name="opphandeling_opp")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("soort__in", ["overleg", "instemming", "gehoord"])),
                                name="opphandeling_soort",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("wijze__in", ["gesprek", "schriftelijk", "telefonisch", "niet"])),
                                name="opphandeling_wijze",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("datum__isnull", True), ("soort", "gehoord"), ("wijze", "niet")),
                                    models.Q(models.Q(("wijze", "niet"), _negated=True), ("datum__isnull", False)),
                                    _connector="OR",
                                ),
                                name="opphandeling_gehoord_of_niet",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("soort", "instemming"), ("uitkomst__in", ["ingestemd", "geweigerd"])),
                                    models.Q(models.Q(("soort", "instemming"), _negated=True), ("uitkomst", "")),
                                    _connector="OR",
                                ),
                                name="opphandeling_uitkomst_bij_instemming",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("tekst", ""), _negated=True),
                                    models.Q(
                                        models.Q(("soort", "gehoord"), _negated=True),
                                        models.Q(("uitkomst", "geweigerd"), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="opphandeling_reden_of_mening",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Evaluatie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("datum", models.DateField()),
                        (
                            "wijze",
                            models.CharField(
                                choices=[
                                    ("gesprek", "in een gesprek"),
                                    ("schriftelijk", "op papier of per e-mail"),
                                    ("telefonisch", "per telefoon of video"),
                                    ("niet", "niet gehoord"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("conclusie", models.TextField()),
                        ("mening", models.TextField(blank=True, verbose_name="wat vinden ouders en leerling?")),
                        (
                            "vervolg",
                            models.CharField(
                                choices=[("voortzetten", "zo doorgaan"), ("bijstellen", "bijstellen")], max_length=11
                            ),
                        ),
                        ("vastgelegd_op", models.DateTimeField(default=django.utils.timezone.now)),
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
                        (
                            "opp",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="evaluaties", to="opp.opp"
                            ),
                        ),
                        (
                            "versie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="evaluaties",
                                to="opp.oppversie",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["datum", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("wijze", "niet"), _negated=True), name="evaluatie_met_ouders"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("vervolg__in", ["voortzetten", "bijstellen"])),
                                name="evaluatie_vervolg",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Doelresultaat",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "resultaat",
                            models.CharField(
                                choices=[("bereikt", "bereikt"), ("deels", "deels bereikt"), ("niet", "niet bereikt")],
                                max_length=7,
                            ),
                        ),
                        (
                            "doel",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="resultaten", to="opp.doel"
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
                            "evaluatie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="resultaten",
                                to="opp.evaluatie",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("evaluatie", "doel"), name="doelresultaat_uniek"),
                            models.CheckConstraint(
                                condition=models.Q(("resultaat__in", ["bereikt", "deels", "niet"])),
                                name="doelresultaat_resultaat",
                            ),
                        ],
                    },
                ),
            ],
        ),
    ]
