import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.core.validators
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
                    name="Verzuimcategorie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("code", models.CharField(max_length=30)),
                        ("naam", models.CharField(max_length=100)),
                        (
                            "groep",
                            models.CharField(
                                choices=[
                                    ("absoluut", "absoluut verzuim"),
                                    ("relatief", "relatief verzuim"),
                                    ("dreigend", "dreigend thuiszitten"),
                                    ("vrijstelling", "vrijstelling"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("artikel", models.CharField(blank=True, max_length=60, verbose_name="wetsartikel")),
                        ("uitleg", models.TextField(blank=True)),
                        (
                            "vraagt_inschrijving",
                            models.BooleanField(
                                default=False, help_text="Alleen voor een leerling die ingeschreven staat."
                            ),
                        ),
                        (
                            "vraagt_einddatum",
                            models.BooleanField(
                                default=False, help_text="Een vrijstelling geldt tot een bepaalde dag."
                            ),
                        ),
                        ("volgorde", models.PositiveSmallIntegerField(default=0)),
                        ("van", models.DateField()),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
                        ),
                    ],
                    options={
                        "ordering": ["volgorde", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("groep__in", ["absoluut", "relatief", "dreigend", "vrijstelling"])),
                                name="verzuimcategorie_groep",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"
                                ),
                                name="verzuimcategorie_einde_na_begin",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[
                                    (
                                        swv.organisatie.models.DateRange(
                                            "van", "tot", django.contrib.postgres.fields.ranges.RangeBoundary()
                                        ),
                                        "&&",
                                    ),
                                    ("code", "="),
                                ],
                                name="verzuimcategorie_geen_overlap",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_verzuimcategorieevent" ("artikel", "code", "groep", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "uitleg", "van", "volgorde", "vraagt_einddatum", "vraagt_inschrijving") VALUES (NEW."artikel", NEW."code", NEW."groep", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."tot", NEW."uitleg", NEW."van", NEW."volgorde", NEW."vraagt_einddatum", NEW."vraagt_inschrijving"); RETURN NULL;',
                                    hash="24cba1804dd49692d6d02a71477be988d53103fe",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_95b7b",
                                    table="thuiszitters_verzuimcategorie",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_verzuimcategorieevent" ("artikel", "code", "groep", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "uitleg", "van", "volgorde", "vraagt_einddatum", "vraagt_inschrijving") VALUES (NEW."artikel", NEW."code", NEW."groep", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."tot", NEW."uitleg", NEW."van", NEW."volgorde", NEW."vraagt_einddatum", NEW."vraagt_inschrijving"); RETURN NULL;',
                                    hash="6b64dd75277d83f5755e84a0619ab5fbe6dcc028",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_67293",
                                    table="thuiszitters_verzuimcategorie",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_verzuimcategorieevent" ("artikel", "code", "groep", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "uitleg", "van", "volgorde", "vraagt_einddatum", "vraagt_inschrijving") VALUES (OLD."artikel", OLD."code", OLD."groep", OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."tot", OLD."uitleg", OLD."van", OLD."volgorde", OLD."vraagt_einddatum", OLD."vraagt_inschrijving"); RETURN NULL;',
                                    hash="8ac61ba64d99a32a670663988eb3268cce31b4cd",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_780b2",
                                    table="thuiszitters_verzuimcategorie",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VerzuimcategorieEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("code", models.CharField(max_length=30)),
                        ("naam", models.CharField(max_length=100)),
                        (
                            "groep",
                            models.CharField(
                                choices=[
                                    ("absoluut", "absoluut verzuim"),
                                    ("relatief", "relatief verzuim"),
                                    ("dreigend", "dreigend thuiszitten"),
                                    ("vrijstelling", "vrijstelling"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("artikel", models.CharField(blank=True, max_length=60, verbose_name="wetsartikel")),
                        ("uitleg", models.TextField(blank=True)),
                        (
                            "vraagt_inschrijving",
                            models.BooleanField(
                                default=False, help_text="Alleen voor een leerling die ingeschreven staat."
                            ),
                        ),
                        (
                            "vraagt_einddatum",
                            models.BooleanField(
                                default=False, help_text="Een vrijstelling geldt tot een bepaalde dag."
                            ),
                        ),
                        ("volgorde", models.PositiveSmallIntegerField(default=0)),
                        ("van", models.DateField()),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="thuiszitters.verzuimcategorie",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Oorzaak",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("code", models.CharField(max_length=30)),
                        ("naam", models.CharField(max_length=100)),
                        ("volgorde", models.PositiveSmallIntegerField(default=0)),
                        ("van", models.DateField()),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
                        ),
                    ],
                    options={
                        "ordering": ["volgorde", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"
                                ),
                                name="oorzaak_einde_na_begin",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[
                                    (
                                        swv.organisatie.models.DateRange(
                                            "van", "tot", django.contrib.postgres.fields.ranges.RangeBoundary()
                                        ),
                                        "&&",
                                    ),
                                    ("code", "="),
                                ],
                                name="oorzaak_geen_overlap",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_oorzaakevent" ("code", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "van", "volgorde") VALUES (NEW."code", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."tot", NEW."van", NEW."volgorde"); RETURN NULL;',
                                    hash="747cda95cfc7afb43d3a854e86f2d4bcdd29004b",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_18cc7",
                                    table="thuiszitters_oorzaak",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_oorzaakevent" ("code", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "van", "volgorde") VALUES (NEW."code", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."tot", NEW."van", NEW."volgorde"); RETURN NULL;',
                                    hash="d9b08f5a86d336f39237391075c5af057e10dcfe",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_46b59",
                                    table="thuiszitters_oorzaak",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_oorzaakevent" ("code", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "van", "volgorde") VALUES (OLD."code", OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."tot", OLD."van", OLD."volgorde"); RETURN NULL;',
                                    hash="497c611408c34b7a4d2403b32d64fd573340a7a3",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_c7bc6",
                                    table="thuiszitters_oorzaak",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OorzaakEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("code", models.CharField(max_length=30)),
                        ("naam", models.CharField(max_length=100)),
                        ("volgorde", models.PositiveSmallIntegerField(default=0)),
                        ("van", models.DateField()),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="thuiszitters.oorzaak",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Termijn",
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
                                    ("kort", "relatief verzuim telt mee na"),
                                    ("lang", "langdurig verzuim na"),
                                    ("plan", "een plan is er binnen"),
                                    ("nazorg", "controle na terugkeer na"),
                                    ("eerste_actie", "eerste actie na een melding binnen"),
                                    ("naar_directeur", "te late actie naar de directeur na"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("aantal", models.PositiveSmallIntegerField()),
                        (
                            "eenheid",
                            models.CharField(
                                choices=[("dagen", "dagen"), ("weken", "weken"), ("maanden", "maanden")], max_length=8
                            ),
                        ),
                        ("bron", models.CharField(blank=True, max_length=200)),
                        ("van", models.DateField()),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
                        ),
                        (
                            "swv",
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
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("code__in", ["kort", "lang", "plan", "nazorg", "eerste_actie", "naar_directeur"])
                                ),
                                name="thuiszittertermijn_code",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("eenheid__in", ["dagen", "weken", "maanden"])),
                                name="thuiszittertermijn_eenheid",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"
                                ),
                                name="thuiszittertermijn_einde_na_begin",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("swv__isnull", False)),
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
                                name="thuiszittertermijn_geen_overlap",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("swv__isnull", True)),
                                expressions=[
                                    (
                                        swv.organisatie.models.DateRange(
                                            "van", "tot", django.contrib.postgres.fields.ranges.RangeBoundary()
                                        ),
                                        "&&",
                                    ),
                                    ("code", "="),
                                ],
                                name="thuiszittertermijn_allen_geen_overlap",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_termijnevent" ("aantal", "bron", "code", "eenheid", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."aantal", NEW."bron", NEW."code", NEW."eenheid", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;',
                                    hash="e735462f984928a939c7f62c2cdf3425e36aabd6",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_078c5",
                                    table="thuiszitters_termijn",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_termijnevent" ("aantal", "bron", "code", "eenheid", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."aantal", NEW."bron", NEW."code", NEW."eenheid", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;',
                                    hash="b3d0bb30e85de8a564fb54853d58b70f6d906212",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_79e47",
                                    table="thuiszitters_termijn",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_termijnevent" ("aantal", "bron", "code", "eenheid", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (OLD."aantal", OLD."bron", OLD."code", OLD."eenheid", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."swv_id", OLD."tot", OLD."van"); RETURN NULL;',
                                    hash="773ffa539981b8823e93829c7906a81dba7b0be8",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_e9193",
                                    table="thuiszitters_termijn",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TermijnEvent",
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
                                    ("kort", "relatief verzuim telt mee na"),
                                    ("lang", "langdurig verzuim na"),
                                    ("plan", "een plan is er binnen"),
                                    ("nazorg", "controle na terugkeer na"),
                                    ("eerste_actie", "eerste actie na een melding binnen"),
                                    ("naar_directeur", "te late actie naar de directeur na"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("aantal", models.PositiveSmallIntegerField()),
                        (
                            "eenheid",
                            models.CharField(
                                choices=[("dagen", "dagen"), ("weken", "weken"), ("maanden", "maanden")], max_length=8
                            ),
                        ),
                        ("bron", models.CharField(blank=True, max_length=200)),
                        ("van", models.DateField()),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="thuiszitters.termijn",
                            ),
                        ),
                        (
                            "swv",
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
                    name="Escalatietrede",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("naam", models.CharField(max_length=100)),
                        ("uitleg", models.TextField(blank=True)),
                        (
                            "na_aantal",
                            models.PositiveSmallIntegerField(
                                blank=True, help_text="Leeg: alleen met de hand.", null=True, verbose_name="na"
                            ),
                        ),
                        (
                            "na_eenheid",
                            models.CharField(
                                blank=True,
                                choices=[("dagen", "dagen"), ("weken", "weken"), ("maanden", "maanden")],
                                max_length=8,
                            ),
                        ),
                        (
                            "rollen",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20),
                                help_text="Wie bericht krijgt: rollen bij school, swv, gemeente.",
                                size=None,
                            ),
                        ),
                        (
                            "beslisser",
                            models.CharField(
                                blank=True, help_text="Alleen deze rol kan de trede met de hand zetten.", max_length=20
                            ),
                        ),
                        ("volgorde", models.PositiveSmallIntegerField(default=0)),
                        ("van", models.DateField()),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
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
                        "ordering": ["volgorde", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("na_aantal__isnull", True), ("na_eenheid", "")),
                                    models.Q(("na_aantal__gte", 1), ("na_eenheid__in", ["dagen", "weken", "maanden"])),
                                    _connector="OR",
                                ),
                                name="escalatietrede_termijn_volledig",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"
                                ),
                                name="escalatietrede_einde_na_begin",
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
                                    ("naam", "="),
                                ],
                                name="escalatietrede_geen_overlap",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_escalatietredeevent" ("beslisser", "id", "na_aantal", "na_eenheid", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rollen", "swv_id", "tot", "uitleg", "van", "volgorde") VALUES (NEW."beslisser", NEW."id", NEW."na_aantal", NEW."na_eenheid", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."rollen", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."volgorde"); RETURN NULL;',
                                    hash="e25ff563f3f64865848c7a943a9885e889b5e741",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_a0169",
                                    table="thuiszitters_escalatietrede",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_escalatietredeevent" ("beslisser", "id", "na_aantal", "na_eenheid", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rollen", "swv_id", "tot", "uitleg", "van", "volgorde") VALUES (NEW."beslisser", NEW."id", NEW."na_aantal", NEW."na_eenheid", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."rollen", NEW."swv_id", NEW."tot", NEW."uitleg", NEW."van", NEW."volgorde"); RETURN NULL;',
                                    hash="e391f804c6f3cc5581894f2124c0d45eb688509d",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_6d11f",
                                    table="thuiszitters_escalatietrede",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_escalatietredeevent" ("beslisser", "id", "na_aantal", "na_eenheid", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rollen", "swv_id", "tot", "uitleg", "van", "volgorde") VALUES (OLD."beslisser", OLD."id", OLD."na_aantal", OLD."na_eenheid", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."rollen", OLD."swv_id", OLD."tot", OLD."uitleg", OLD."van", OLD."volgorde"); RETURN NULL;',
                                    hash="883ddd6405f726f48369e2883b2f6c3af3318771",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_419ee",
                                    table="thuiszitters_escalatietrede",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EscalatietredeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("naam", models.CharField(max_length=100)),
                        ("uitleg", models.TextField(blank=True)),
                        (
                            "na_aantal",
                            models.PositiveSmallIntegerField(
                                blank=True, help_text="Leeg: alleen met de hand.", null=True, verbose_name="na"
                            ),
                        ),
                        (
                            "na_eenheid",
                            models.CharField(
                                blank=True,
                                choices=[("dagen", "dagen"), ("weken", "weken"), ("maanden", "maanden")],
                                max_length=8,
                            ),
                        ),
                        (
                            "rollen",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=20),
                                help_text="Wie bericht krijgt: rollen bij school, swv, gemeente.",
                                size=None,
                            ),
                        ),
                        (
                            "beslisser",
                            models.CharField(
                                blank=True, help_text="Alleen deze rol kan de trede met de hand zetten.", max_length=20
                            ),
                        ),
                        ("volgorde", models.PositiveSmallIntegerField(default=0)),
                        ("van", models.DateField()),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="thuiszitters.escalatietrede",
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
                    name="Actie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("wat", models.CharField(max_length=300)),
                        ("uiterlijk", models.DateField()),
                        ("gedaan_op", models.DateField(blank=True, null=True)),
                        ("resultaat", models.TextField(blank=True)),
                        ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "eigenaar",
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
                            "thuiszitter",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="acties",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["uiterlijk", "pk"],
                        "indexes": [
                            models.Index(
                                condition=models.Q(("gedaan_op__isnull", True)),
                                fields=["eigenaar", "uiterlijk"],
                                name="thuiszitteractie_open",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("wat", ""), _negated=True), name="thuiszitteractie_wat"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("gedaan_op__isnull", True),
                                    models.Q(("resultaat", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="thuiszitteractie_gedaan_met_resultaat",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_actieevent" ("aangemaakt_op", "eigenaar_id", "gedaan_op", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "thuiszitter_id", "uiterlijk", "wat") VALUES (NEW."aangemaakt_op", NEW."eigenaar_id", NEW."gedaan_op", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."resultaat", NEW."thuiszitter_id", NEW."uiterlijk", NEW."wat"); RETURN NULL;',
                                    hash="2b38e8fa798ffff2b181fd0cd5ccee17e5d3f935",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_d4209",
                                    table="thuiszitters_actie",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_actieevent" ("aangemaakt_op", "eigenaar_id", "gedaan_op", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "thuiszitter_id", "uiterlijk", "wat") VALUES (NEW."aangemaakt_op", NEW."eigenaar_id", NEW."gedaan_op", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."resultaat", NEW."thuiszitter_id", NEW."uiterlijk", NEW."wat"); RETURN NULL;',
                                    hash="f553ae6d208494682892ba8a76eb3993d5e22f74",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_ed2bb",
                                    table="thuiszitters_actie",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_actieevent" ("aangemaakt_op", "eigenaar_id", "gedaan_op", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "thuiszitter_id", "uiterlijk", "wat") VALUES (OLD."aangemaakt_op", OLD."eigenaar_id", OLD."gedaan_op", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."resultaat", OLD."thuiszitter_id", OLD."uiterlijk", OLD."wat"); RETURN NULL;',
                                    hash="37644a94908a8f99203811a1c53719eb00f27df7",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_b6d3f",
                                    table="thuiszitters_actie",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ActieEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("wat", models.CharField(max_length=300)),
                        ("uiterlijk", models.DateField()),
                        ("gedaan_op", models.DateField(blank=True, null=True)),
                        ("resultaat", models.TextField(blank=True)),
                        ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "eigenaar",
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
                                to="thuiszitters.actie",
                            ),
                        ),
                        (
                            "thuiszitter",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Thuiszitter",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("nummer", models.CharField(editable=False, max_length=12, unique=True)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("gemeld", "gemeld"),
                                    ("in_onderzoek", "in onderzoek"),
                                    ("actief", "in begeleiding"),
                                    ("nazorg", "nazorg"),
                                    ("afgesloten", "afgesloten"),
                                ],
                                default="gemeld",
                                max_length=12,
                            ),
                        ),
                        ("versie", models.PositiveIntegerField(default=0)),
                        (
                            "bron",
                            models.CharField(
                                choices=[
                                    ("school", "school"),
                                    ("leerplicht", "leerplichtambtenaar"),
                                    ("ouder", "ouder"),
                                    ("swv", "samenwerkingsverband"),
                                ],
                                max_length=10,
                                verbose_name="gemeld door",
                            ),
                        ),
                        ("gemeld_op", models.DateField()),
                        ("sinds", models.DateField(verbose_name="thuis sinds")),
                        (
                            "einddatum",
                            models.DateField(
                                blank=True,
                                help_text="Eerste dag waarop de leerling terug is.",
                                null=True,
                                verbose_name="terug op",
                            ),
                        ),
                        (
                            "bestemming",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("eigen_school", "terug op de eigen school"),
                                    ("andere_school", "naar een andere school"),
                                    ("speciaal", "naar het speciaal onderwijs"),
                                    ("vervolg", "naar het mbo of ander vervolgonderwijs"),
                                    ("zorg", "naar zorg met onderwijs"),
                                    ("vrijstelling", "vrijgesteld van de leerplicht"),
                                    ("werk", "naar werk of dagbesteding"),
                                    ("verhuisd", "verhuisd buiten de regio"),
                                    ("leeftijd", "niet meer leerplichtig"),
                                    ("schijn", "geen thuiszitter (schijnthuiszitter)"),
                                ],
                                max_length=14,
                            ),
                        ),
                        ("nazorg_op", models.DateField(blank=True, null=True, verbose_name="controle op")),
                        ("gewijzigd_op", models.DateTimeField(auto_now=True)),
                        (
                            "casusregisseur",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "gemeente",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "gemeld_door",
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
                                blank=True,
                                help_text="Waar de leerling ingeschreven staat; leeg bij absoluut verzuim.",
                                null=True,
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
                            "volgende_actie",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="thuiszitters.actie",
                            ),
                        ),
                        (
                            "categorie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="thuiszitters.verzuimcategorie",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "thuiszitter",
                        "ordering": ["-pk"],
                        "indexes": [
                            models.Index(fields=["swv", "status", "-id"], name="thuiszitter_swv_status"),
                            models.Index(fields=["school", "status"], name="thuiszitter_school"),
                            models.Index(fields=["gemeente", "status"], name="thuiszitter_gemeente"),
                            models.Index(fields=["casusregisseur", "status"], name="thuiszitter_regisseur"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["gemeld", "in_onderzoek", "actief", "nazorg", "afgesloten"])
                                ),
                                name="thuiszitter_status",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("bron__in", ["school", "leerplicht", "ouder", "swv"])),
                                name="thuiszitter_bron",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "afgesloten"), ("volgende_actie__isnull", True)),
                                    models.Q(
                                        models.Q(("status", "afgesloten"), _negated=True),
                                        ("volgende_actie__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="thuiszitter_altijd_volgende_actie",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("status__in", ["gemeld", "in_onderzoek", "actief"]),
                                        ("bestemming", ""),
                                        ("einddatum__isnull", True),
                                    ),
                                    models.Q(
                                        ("status__in", ["nazorg", "afgesloten"]),
                                        ("einddatum__isnull", False),
                                        models.Q(("bestemming", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="thuiszitter_einde_volledig",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "nazorg"), _negated=True),
                                    ("nazorg_op__isnull", False),
                                    _connector="OR",
                                ),
                                name="thuiszitter_nazorg_datum",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("einddatum__isnull", True), ("einddatum__gte", models.F("sinds")), _connector="OR"
                                ),
                                name="thuiszitter_einde_na_begin",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status", "afgesloten"), _negated=True),
                                fields=("leerling",),
                                name="thuiszitter_een_lopende_zaak",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_thuiszitterevent" ("bestemming", "bron", "casusregisseur_id", "categorie_id", "einddatum", "gemeente_id", "gemeld_door_id", "gemeld_op", "gewijzigd_op", "id", "leerling_id", "nazorg_op", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sinds", "status", "swv_id", "versie", "volgende_actie_id") VALUES (NEW."bestemming", NEW."bron", NEW."casusregisseur_id", NEW."categorie_id", NEW."einddatum", NEW."gemeente_id", NEW."gemeld_door_id", NEW."gemeld_op", NEW."gewijzigd_op", NEW."id", NEW."leerling_id", NEW."nazorg_op", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."sinds", NEW."status", NEW."swv_id", NEW."versie", NEW."volgende_actie_id"); RETURN NULL;',
                                    hash="4cd6fa1828b049fb4b608ae1bbbf9c9f65799acd",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_4bea9",
                                    table="thuiszitters_thuiszitter",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_thuiszitterevent" ("bestemming", "bron", "casusregisseur_id", "categorie_id", "einddatum", "gemeente_id", "gemeld_door_id", "gemeld_op", "gewijzigd_op", "id", "leerling_id", "nazorg_op", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sinds", "status", "swv_id", "versie", "volgende_actie_id") VALUES (NEW."bestemming", NEW."bron", NEW."casusregisseur_id", NEW."categorie_id", NEW."einddatum", NEW."gemeente_id", NEW."gemeld_door_id", NEW."gemeld_op", NEW."gewijzigd_op", NEW."id", NEW."leerling_id", NEW."nazorg_op", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."sinds", NEW."status", NEW."swv_id", NEW."versie", NEW."volgende_actie_id"); RETURN NULL;',
                                    hash="1e96a6623b668851542d140162ab99d2cff3d237",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_e07e8",
                                    table="thuiszitters_thuiszitter",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_thuiszitterevent" ("bestemming", "bron", "casusregisseur_id", "categorie_id", "einddatum", "gemeente_id", "gemeld_door_id", "gemeld_op", "gewijzigd_op", "id", "leerling_id", "nazorg_op", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "sinds", "status", "swv_id", "versie", "volgende_actie_id") VALUES (OLD."bestemming", OLD."bron", OLD."casusregisseur_id", OLD."categorie_id", OLD."einddatum", OLD."gemeente_id", OLD."gemeld_door_id", OLD."gemeld_op", OLD."gewijzigd_op", OLD."id", OLD."leerling_id", OLD."nazorg_op", OLD."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."sinds", OLD."status", OLD."swv_id", OLD."versie", OLD."volgende_actie_id"); RETURN NULL;',
                                    hash="5fb8282ba7d4f43c16c36b625dfa9990afea701c",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_1f86f",
                                    table="thuiszitters_thuiszitter",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ThuiszitterEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("nummer", models.CharField(editable=False, max_length=12)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("gemeld", "gemeld"),
                                    ("in_onderzoek", "in onderzoek"),
                                    ("actief", "in begeleiding"),
                                    ("nazorg", "nazorg"),
                                    ("afgesloten", "afgesloten"),
                                ],
                                default="gemeld",
                                max_length=12,
                            ),
                        ),
                        ("versie", models.PositiveIntegerField(default=0)),
                        (
                            "bron",
                            models.CharField(
                                choices=[
                                    ("school", "school"),
                                    ("leerplicht", "leerplichtambtenaar"),
                                    ("ouder", "ouder"),
                                    ("swv", "samenwerkingsverband"),
                                ],
                                max_length=10,
                                verbose_name="gemeld door",
                            ),
                        ),
                        ("gemeld_op", models.DateField()),
                        ("sinds", models.DateField(verbose_name="thuis sinds")),
                        (
                            "einddatum",
                            models.DateField(
                                blank=True,
                                help_text="Eerste dag waarop de leerling terug is.",
                                null=True,
                                verbose_name="terug op",
                            ),
                        ),
                        (
                            "bestemming",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("eigen_school", "terug op de eigen school"),
                                    ("andere_school", "naar een andere school"),
                                    ("speciaal", "naar het speciaal onderwijs"),
                                    ("vervolg", "naar het mbo of ander vervolgonderwijs"),
                                    ("zorg", "naar zorg met onderwijs"),
                                    ("vrijstelling", "vrijgesteld van de leerplicht"),
                                    ("werk", "naar werk of dagbesteding"),
                                    ("verhuisd", "verhuisd buiten de regio"),
                                    ("leeftijd", "niet meer leerplichtig"),
                                    ("schijn", "geen thuiszitter (schijnthuiszitter)"),
                                ],
                                max_length=14,
                            ),
                        ),
                        ("nazorg_op", models.DateField(blank=True, null=True, verbose_name="controle op")),
                        ("gewijzigd_op", models.DateTimeField(auto_now=True)),
                        (
                            "casusregisseur",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "gemeente",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "gemeld_door",
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
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                        (
                            "school",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Waar de leerling ingeschreven staat; leeg bij absoluut verzuim.",
                                null=True,
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
                            "volgende_actie",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.actie",
                            ),
                        ),
                        (
                            "categorie",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.verzuimcategorie",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="ThuiszitterStatus",
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
                            "thuiszitter",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="statussen",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["pk"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("thuiszitter", "versie"), name="thuiszitterstatus_uniek_versie"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Verzuimperiode",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "geoorloofd",
                            models.CharField(
                                choices=[
                                    ("geoorloofd", "geoorloofd"),
                                    ("ongeoorloofd", "ongeoorloofd"),
                                    ("onbekend", "nog niet bekend"),
                                ],
                                default="onbekend",
                                max_length=12,
                            ),
                        ),
                        ("van", models.DateField(verbose_name="eerste dag")),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
                        ),
                        ("vastgelegd_op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("vervallen_op", models.DateTimeField(blank=True, null=True)),
                        (
                            "categorie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="thuiszitters.verzuimcategorie",
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
                            "thuiszitter",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="perioden",
                                to="thuiszitters.thuiszitter",
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
                        "verbose_name": "verzuimperiode",
                        "ordering": ["van", "pk"],
                        "indexes": [
                            models.Index(fields=["thuiszitter", "vastgelegd_op"], name="verzuimperiode_bekend")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("geoorloofd__in", ["geoorloofd", "ongeoorloofd", "onbekend"])),
                                name="verzuimperiode_geoorloofd",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"
                                ),
                                name="verzuimperiode_einde_na_begin",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("vervallen_op__isnull", True),
                                    ("vervallen_op__gte", models.F("vastgelegd_op")),
                                    _connector="OR",
                                ),
                                name="verzuimperiode_vervallen_na_vastgelegd",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("vervallen_op__isnull", True)),
                                expressions=[
                                    (
                                        swv.organisatie.models.DateRange(
                                            "van", "tot", django.contrib.postgres.fields.ranges.RangeBoundary()
                                        ),
                                        "&&",
                                    ),
                                    ("leerling", "="),
                                ],
                                name="verzuimperiode_geen_overlap",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_verzuimperiodeevent" ("categorie_id", "geoorloofd", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "tot", "van", "vastgelegd_door_id", "vastgelegd_op", "vervallen_op") VALUES (NEW."categorie_id", NEW."geoorloofd", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."thuiszitter_id", NEW."tot", NEW."van", NEW."vastgelegd_door_id", NEW."vastgelegd_op", NEW."vervallen_op"); RETURN NULL;',
                                    hash="901919dd31320fc817a9b6fe5e37b89efebf1985",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_ceeaa",
                                    table="thuiszitters_verzuimperiode",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_verzuimperiodeevent" ("categorie_id", "geoorloofd", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "tot", "van", "vastgelegd_door_id", "vastgelegd_op", "vervallen_op") VALUES (NEW."categorie_id", NEW."geoorloofd", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."thuiszitter_id", NEW."tot", NEW."van", NEW."vastgelegd_door_id", NEW."vastgelegd_op", NEW."vervallen_op"); RETURN NULL;',
                                    hash="7254615a48d549aae3dde1f3e4fa555c0ddef7c7",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_92fa5",
                                    table="thuiszitters_verzuimperiode",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_verzuimperiodeevent" ("categorie_id", "geoorloofd", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "tot", "van", "vastgelegd_door_id", "vastgelegd_op", "vervallen_op") VALUES (OLD."categorie_id", OLD."geoorloofd", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."thuiszitter_id", OLD."tot", OLD."van", OLD."vastgelegd_door_id", OLD."vastgelegd_op", OLD."vervallen_op"); RETURN NULL;',
                                    hash="4e83890dcfef0900b3de3d97b700d6b7b98b8561",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_9e755",
                                    table="thuiszitters_verzuimperiode",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VerzuimperiodeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "geoorloofd",
                            models.CharField(
                                choices=[
                                    ("geoorloofd", "geoorloofd"),
                                    ("ongeoorloofd", "ongeoorloofd"),
                                    ("onbekend", "nog niet bekend"),
                                ],
                                default="onbekend",
                                max_length=12,
                            ),
                        ),
                        ("van", models.DateField(verbose_name="eerste dag")),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
                        ),
                        ("vastgelegd_op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("vervallen_op", models.DateTimeField(blank=True, null=True)),
                        (
                            "categorie",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.verzuimcategorie",
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
                                to="thuiszitters.verzuimperiode",
                            ),
                        ),
                        (
                            "thuiszitter",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.thuiszitter",
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
                    name="Situatie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "toelichting",
                            models.TextField(blank=True, help_text="Wat er aan de hand is, in een paar zinnen."),
                        ),
                        (
                            "oorzaken",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=30),
                                blank=True,
                                default=list,
                                help_text="Codes van oorzaken.",
                                size=None,
                            ),
                        ),
                        (
                            "belemmeringen",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("school", "school"),
                                        ("ouders", "ouders"),
                                        ("zorg", "zorg"),
                                        ("leerling", "leerling"),
                                        ("capaciteit", "geen plaats"),
                                    ],
                                    max_length=12,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("zorg", models.CharField(blank=True, max_length=200, verbose_name="betrokken zorg")),
                        (
                            "zorg_wacht_sinds",
                            models.DateField(blank=True, null=True, verbose_name="wacht op zorg sinds"),
                        ),
                        ("zorg_gestart_op", models.DateField(blank=True, null=True, verbose_name="zorg gestart op")),
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
                            "thuiszitter",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="situatie",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "situatie",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("zorg_gestart_op__isnull", True),
                                    ("zorg_wacht_sinds__isnull", True),
                                    ("zorg_gestart_op__gte", models.F("zorg_wacht_sinds")),
                                    _connector="OR",
                                ),
                                name="situatie_zorg_na_wachten",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_situatieevent" ("belemmeringen", "id", "leerling_id", "oorzaken", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "toelichting", "zorg", "zorg_gestart_op", "zorg_wacht_sinds") VALUES (NEW."belemmeringen", NEW."id", NEW."leerling_id", NEW."oorzaken", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."thuiszitter_id", NEW."toelichting", NEW."zorg", NEW."zorg_gestart_op", NEW."zorg_wacht_sinds"); RETURN NULL;',
                                    hash="53db84a62e6a8b209508fc1ca8932ff186b09984",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_9f559",
                                    table="thuiszitters_situatie",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_situatieevent" ("belemmeringen", "id", "leerling_id", "oorzaken", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "toelichting", "zorg", "zorg_gestart_op", "zorg_wacht_sinds") VALUES (NEW."belemmeringen", NEW."id", NEW."leerling_id", NEW."oorzaken", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."thuiszitter_id", NEW."toelichting", NEW."zorg", NEW."zorg_gestart_op", NEW."zorg_wacht_sinds"); RETURN NULL;',
                                    hash="42bb07572df6c2e923841e9e61df6ff2c470a39e",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_eab44",
                                    table="thuiszitters_situatie",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_situatieevent" ("belemmeringen", "id", "leerling_id", "oorzaken", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "toelichting", "zorg", "zorg_gestart_op", "zorg_wacht_sinds") VALUES (OLD."belemmeringen", OLD."id", OLD."leerling_id", OLD."oorzaken", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."thuiszitter_id", OLD."toelichting", OLD."zorg", OLD."zorg_gestart_op", OLD."zorg_wacht_sinds"); RETURN NULL;',
                                    hash="9f833d496005ee23f9fba1dde9d47412db82a21f",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_33c38",
                                    table="thuiszitters_situatie",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SituatieEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "toelichting",
                            models.TextField(blank=True, help_text="Wat er aan de hand is, in een paar zinnen."),
                        ),
                        (
                            "oorzaken",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=30),
                                blank=True,
                                default=list,
                                help_text="Codes van oorzaken.",
                                size=None,
                            ),
                        ),
                        (
                            "belemmeringen",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(
                                    choices=[
                                        ("school", "school"),
                                        ("ouders", "ouders"),
                                        ("zorg", "zorg"),
                                        ("leerling", "leerling"),
                                        ("capaciteit", "geen plaats"),
                                    ],
                                    max_length=12,
                                ),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("zorg", models.CharField(blank=True, max_length=200, verbose_name="betrokken zorg")),
                        (
                            "zorg_wacht_sinds",
                            models.DateField(blank=True, null=True, verbose_name="wacht op zorg sinds"),
                        ),
                        ("zorg_gestart_op", models.DateField(blank=True, null=True, verbose_name="zorg gestart op")),
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
                                to="thuiszitters.situatie",
                            ),
                        ),
                        (
                            "thuiszitter",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Interventie",
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
                                    ("interventie", "interventie"),
                                    ("aanbod", "aanbod van onderwijs of een plek"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("wat", models.CharField(max_length=300)),
                        ("aanbieder", models.CharField(blank=True, max_length=150)),
                        ("van", models.DateField()),
                        ("tot", models.DateField(blank=True, null=True)),
                        (
                            "resultaat",
                            models.CharField(
                                choices=[
                                    ("loopt", "loopt nog"),
                                    ("geslaagd", "geslaagd"),
                                    ("deels", "gedeeltelijk geslaagd"),
                                    ("mislukt", "niet geslaagd"),
                                    ("geweigerd", "geweigerd door ouders of leerling"),
                                ],
                                default="loopt",
                                max_length=10,
                            ),
                        ),
                        ("toelichting", models.TextField(blank=True)),
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
                            "thuiszitter",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="interventies",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-van", "-pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"
                                ),
                                name="interventie_einde_na_begin",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("resultaat", "loopt"), ("tot__isnull", False), _connector="OR"),
                                name="interventie_resultaat_heeft_einde",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_interventieevent" ("aanbieder", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "soort", "thuiszitter_id", "toelichting", "tot", "van", "wat") VALUES (NEW."aanbieder", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."resultaat", NEW."soort", NEW."thuiszitter_id", NEW."toelichting", NEW."tot", NEW."van", NEW."wat"); RETURN NULL;',
                                    hash="8c8c1607eeff000aca1e08f120001c72809d9e74",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_60757",
                                    table="thuiszitters_interventie",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_interventieevent" ("aanbieder", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "soort", "thuiszitter_id", "toelichting", "tot", "van", "wat") VALUES (NEW."aanbieder", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."resultaat", NEW."soort", NEW."thuiszitter_id", NEW."toelichting", NEW."tot", NEW."van", NEW."wat"); RETURN NULL;',
                                    hash="05de4d2ab7691440993d8abc1d5d18fe765ef73b",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_e8f4e",
                                    table="thuiszitters_interventie",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_interventieevent" ("aanbieder", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "soort", "thuiszitter_id", "toelichting", "tot", "van", "wat") VALUES (OLD."aanbieder", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."resultaat", OLD."soort", OLD."thuiszitter_id", OLD."toelichting", OLD."tot", OLD."van", OLD."wat"); RETURN NULL;',
                                    hash="4840023e8afbb33288059dcb369b64e7cef07ec4",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_35ca0",
                                    table="thuiszitters_interventie",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InterventieEvent",
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
                                    ("interventie", "interventie"),
                                    ("aanbod", "aanbod van onderwijs of een plek"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("wat", models.CharField(max_length=300)),
                        ("aanbieder", models.CharField(blank=True, max_length=150)),
                        ("van", models.DateField()),
                        ("tot", models.DateField(blank=True, null=True)),
                        (
                            "resultaat",
                            models.CharField(
                                choices=[
                                    ("loopt", "loopt nog"),
                                    ("geslaagd", "geslaagd"),
                                    ("deels", "gedeeltelijk geslaagd"),
                                    ("mislukt", "niet geslaagd"),
                                    ("geweigerd", "geweigerd door ouders of leerling"),
                                ],
                                default="loopt",
                                max_length=10,
                            ),
                        ),
                        ("toelichting", models.TextField(blank=True)),
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
                                to="thuiszitters.interventie",
                            ),
                        ),
                        (
                            "thuiszitter",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Terugkeerschema",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("gemaakt_op", models.DateField()),
                        ("vervangen_op", models.DateField(blank=True, null=True)),
                        ("toelichting", models.TextField(blank=True)),
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
                            "thuiszitter",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="schemas",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-pk"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("vervangen_op__isnull", True)),
                                fields=("thuiszitter",),
                                name="terugkeerschema_een_geldig",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_terugkeerschemaevent" ("gemaakt_door_id", "gemaakt_op", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "toelichting", "vervangen_op") VALUES (NEW."gemaakt_door_id", NEW."gemaakt_op", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."thuiszitter_id", NEW."toelichting", NEW."vervangen_op"); RETURN NULL;',
                                    hash="96a4c38a493264ef55a313316fd27dc23be13bb3",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_7c0e4",
                                    table="thuiszitters_terugkeerschema",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_terugkeerschemaevent" ("gemaakt_door_id", "gemaakt_op", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "toelichting", "vervangen_op") VALUES (NEW."gemaakt_door_id", NEW."gemaakt_op", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."thuiszitter_id", NEW."toelichting", NEW."vervangen_op"); RETURN NULL;',
                                    hash="89f85015f0b0b2084a89c587b10048dadbcf4e02",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_671c2",
                                    table="thuiszitters_terugkeerschema",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_terugkeerschemaevent" ("gemaakt_door_id", "gemaakt_op", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "toelichting", "vervangen_op") VALUES (OLD."gemaakt_door_id", OLD."gemaakt_op", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."thuiszitter_id", OLD."toelichting", OLD."vervangen_op"); RETURN NULL;',
                                    hash="68f9be31b784ebe6dfa42129963b820ed1325897",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_6af41",
                                    table="thuiszitters_terugkeerschema",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TerugkeerschemaEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("gemaakt_op", models.DateField()),
                        ("vervangen_op", models.DateField(blank=True, null=True)),
                        ("toelichting", models.TextField(blank=True)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="thuiszitters.terugkeerschema",
                            ),
                        ),
                        (
                            "thuiszitter",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Terugkeerstap",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("van", models.DateField()),
                        (
                            "uren_per_week",
                            models.DecimalField(
                                decimal_places=1,
                                max_digits=4,
                                validators=[
                                    django.core.validators.MinValueValidator(0),
                                    django.core.validators.MaxValueValidator(40),
                                ],
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
                            "schema",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="stappen",
                                to="thuiszitters.terugkeerschema",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["van"],
                        "constraints": [
                            models.UniqueConstraint(fields=("schema", "van"), name="terugkeerstap_uniek_van"),
                            models.CheckConstraint(
                                condition=models.Q(("uren_per_week__gte", 0), ("uren_per_week__lte", 40)),
                                name="terugkeerstap_uren",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_terugkeerstapevent" ("id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schema_id", "uren_per_week", "van") VALUES (NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."schema_id", NEW."uren_per_week", NEW."van"); RETURN NULL;',
                                    hash="fc1bb29867bd464a817510c439f7be745d59c204",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_f1238",
                                    table="thuiszitters_terugkeerstap",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_terugkeerstapevent" ("id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schema_id", "uren_per_week", "van") VALUES (NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."schema_id", NEW."uren_per_week", NEW."van"); RETURN NULL;',
                                    hash="b3667e643ceb04168fb1572a5d01b2f61b4c2b95",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_8e787",
                                    table="thuiszitters_terugkeerstap",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_terugkeerstapevent" ("id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schema_id", "uren_per_week", "van") VALUES (OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."schema_id", OLD."uren_per_week", OLD."van"); RETURN NULL;',
                                    hash="17af03fabefeb61021865dac15839fbf25b969d9",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_13dac",
                                    table="thuiszitters_terugkeerstap",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="TerugkeerstapEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("van", models.DateField()),
                        (
                            "uren_per_week",
                            models.DecimalField(
                                decimal_places=1,
                                max_digits=4,
                                validators=[
                                    django.core.validators.MinValueValidator(0),
                                    django.core.validators.MaxValueValidator(40),
                                ],
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
                                to="thuiszitters.terugkeerstap",
                            ),
                        ),
                        (
                            "schema",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.terugkeerschema",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Overleg",
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
                                    ("gesprek", "gesprek"),
                                    ("groot_overleg", "groot overleg (MPO)"),
                                    ("tafel", "thuiszitterstafel"),
                                ],
                                max_length=14,
                            ),
                        ),
                        ("datum", models.DateField()),
                        ("aanwezig", models.CharField(max_length=500)),
                        ("verslag", models.TextField(blank=True)),
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
                            "thuiszitter",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="overleggen",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-datum", "-pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_overlegevent" ("aanwezig", "datum", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "thuiszitter_id", "vastgelegd_door_id", "verslag") VALUES (NEW."aanwezig", NEW."datum", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort", NEW."thuiszitter_id", NEW."vastgelegd_door_id", NEW."verslag"); RETURN NULL;',
                                    hash="d6f70b2b6b687eadd1327b20258a9e7ea9cc6832",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_2b850",
                                    table="thuiszitters_overleg",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_overlegevent" ("aanwezig", "datum", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "thuiszitter_id", "vastgelegd_door_id", "verslag") VALUES (NEW."aanwezig", NEW."datum", NEW."id", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort", NEW."thuiszitter_id", NEW."vastgelegd_door_id", NEW."verslag"); RETURN NULL;',
                                    hash="acb31bf557254a1752fcf986836accb6740af1e4",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_f3667",
                                    table="thuiszitters_overleg",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_overlegevent" ("aanwezig", "datum", "id", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "thuiszitter_id", "vastgelegd_door_id", "verslag") VALUES (OLD."aanwezig", OLD."datum", OLD."id", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort", OLD."thuiszitter_id", OLD."vastgelegd_door_id", OLD."verslag"); RETURN NULL;',
                                    hash="9043da3fd3b15e5eead38e95a408c4fc2b8118fd",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_8b109",
                                    table="thuiszitters_overleg",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OverlegEvent",
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
                                    ("gesprek", "gesprek"),
                                    ("groot_overleg", "groot overleg (MPO)"),
                                    ("tafel", "thuiszitterstafel"),
                                ],
                                max_length=14,
                            ),
                        ),
                        ("datum", models.DateField()),
                        ("aanwezig", models.CharField(max_length=500)),
                        ("verslag", models.TextField(blank=True)),
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
                                to="thuiszitters.overleg",
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
                        (
                            "thuiszitter",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Overlegafspraak",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("wat", models.CharField(max_length=300)),
                        ("wie", models.CharField(max_length=150)),
                        ("uiterlijk", models.DateField()),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("open", "open"),
                                    ("nagekomen", "nagekomen"),
                                    ("niet_nagekomen", "niet nagekomen"),
                                    ("vervallen", "vervallen"),
                                ],
                                default="open",
                                max_length=14,
                            ),
                        ),
                        ("gemaakt_op", models.DateField()),
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
                            "overleg",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="afspraken",
                                to="thuiszitters.overleg",
                            ),
                        ),
                        (
                            "thuiszitter",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="afspraken",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "afspraak",
                        "ordering": ["uiterlijk", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__in", ["open", "nagekomen", "niet_nagekomen", "vervallen"])
                                ),
                                name="overlegafspraak_status",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("wat", ""), _negated=True), models.Q(("wie", ""), _negated=True)
                                ),
                                name="overlegafspraak_wat_en_wie",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_overlegafspraakevent" ("gemaakt_op", "id", "leerling_id", "overleg_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "thuiszitter_id", "uiterlijk", "wat", "wie") VALUES (NEW."gemaakt_op", NEW."id", NEW."leerling_id", NEW."overleg_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."status", NEW."thuiszitter_id", NEW."uiterlijk", NEW."wat", NEW."wie"); RETURN NULL;',
                                    hash="2955b2a39be44b0f4430cda6bcac63098166f833",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_f339e",
                                    table="thuiszitters_overlegafspraak",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_overlegafspraakevent" ("gemaakt_op", "id", "leerling_id", "overleg_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "thuiszitter_id", "uiterlijk", "wat", "wie") VALUES (NEW."gemaakt_op", NEW."id", NEW."leerling_id", NEW."overleg_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."status", NEW."thuiszitter_id", NEW."uiterlijk", NEW."wat", NEW."wie"); RETURN NULL;',
                                    hash="717862a47b97a3e99bc6d23fdf03f0d126f40f1e",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_e7147",
                                    table="thuiszitters_overlegafspraak",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_overlegafspraakevent" ("gemaakt_op", "id", "leerling_id", "overleg_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "thuiszitter_id", "uiterlijk", "wat", "wie") VALUES (OLD."gemaakt_op", OLD."id", OLD."leerling_id", OLD."overleg_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."status", OLD."thuiszitter_id", OLD."uiterlijk", OLD."wat", OLD."wie"); RETURN NULL;',
                                    hash="b0a80f66989bfa0a9a85038ed15ed5ada274713b",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_beeb8",
                                    table="thuiszitters_overlegafspraak",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OverlegafspraakEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("wat", models.CharField(max_length=300)),
                        ("wie", models.CharField(max_length=150)),
                        ("uiterlijk", models.DateField()),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("open", "open"),
                                    ("nagekomen", "nagekomen"),
                                    ("niet_nagekomen", "niet nagekomen"),
                                    ("vervallen", "vervallen"),
                                ],
                                default="open",
                                max_length=14,
                            ),
                        ),
                        ("gemaakt_op", models.DateField()),
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
                            "overleg",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.overleg",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="thuiszitters.overlegafspraak",
                            ),
                        ),
                        (
                            "thuiszitter",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Escalatie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("op", models.DateField()),
                        (
                            "door",
                            models.ForeignKey(
                                blank=True,
                                help_text="Leeg: Verband zelf, na de termijn van de trede.",
                                null=True,
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
                            "trede",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="thuiszitters.escalatietrede",
                            ),
                        ),
                        (
                            "thuiszitter",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="escalaties",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["op", "pk"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("thuiszitter", "trede", "op"), name="escalatie_uniek_op_dag"
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_escalatieevent" ("door_id", "id", "leerling_id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "trede_id") VALUES (NEW."door_id", NEW."id", NEW."leerling_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."thuiszitter_id", NEW."trede_id"); RETURN NULL;',
                                    hash="95ce21021b115621a2dc98adae3a35b8d82ae168",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_1da27",
                                    table="thuiszitters_escalatie",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_escalatieevent" ("door_id", "id", "leerling_id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "trede_id") VALUES (NEW."door_id", NEW."id", NEW."leerling_id", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."thuiszitter_id", NEW."trede_id"); RETURN NULL;',
                                    hash="e0c3dfbca3181cd565e2ac443bf758c34971a649",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_6ebd1",
                                    table="thuiszitters_escalatie",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_escalatieevent" ("door_id", "id", "leerling_id", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "thuiszitter_id", "trede_id") VALUES (OLD."door_id", OLD."id", OLD."leerling_id", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."thuiszitter_id", OLD."trede_id"); RETURN NULL;',
                                    hash="51efcb3491dfc6410cc319f77e2d3ef517041bcf",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_435f5",
                                    table="thuiszitters_escalatie",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="EscalatieEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("op", models.DateField()),
                        (
                            "door",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Leeg: Verband zelf, na de termijn van de trede.",
                                null=True,
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
                                to="thuiszitters.escalatie",
                            ),
                        ),
                        (
                            "trede",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.escalatietrede",
                            ),
                        ),
                        (
                            "thuiszitter",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Melding",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("roepnaam", models.CharField(max_length=60)),
                        ("tussenvoegsel", models.CharField(blank=True, max_length=20)),
                        ("achternaam", models.CharField(max_length=100)),
                        ("geboortedatum", models.DateField()),
                        ("sinds", models.DateField()),
                        ("tot", models.DateField(blank=True, null=True, verbose_name="vrijgesteld tot")),
                        ("toelichting", models.TextField(blank=True)),
                        (
                            "bron",
                            models.CharField(
                                choices=[
                                    ("school", "school"),
                                    ("leerplicht", "leerplichtambtenaar"),
                                    ("ouder", "ouder"),
                                    ("swv", "samenwerkingsverband"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("gemeld_op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("nieuw", "wacht op koppeling"),
                                    ("doorgegeven", "bij het samenwerkingsverband"),
                                    ("gekoppeld", "in behandeling genomen"),
                                    ("afgewezen", "niet in behandeling genomen"),
                                ],
                                default="nieuw",
                                max_length=11,
                            ),
                        ),
                        ("reden", models.TextField(blank=True)),
                        ("afgehandeld_op", models.DateTimeField(blank=True, null=True)),
                        (
                            "afgehandeld_door",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "gemeente",
                            models.ForeignKey(
                                help_text="Waar de leerling woont.",
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "gemeld_door",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "school",
                            models.ForeignKey(
                                blank=True,
                                help_text="Waar de leerling ingeschreven staat; leeg als dat nergens is.",
                                null=True,
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
                            "thuiszitter",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                        (
                            "categorie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="thuiszitters.verzuimcategorie",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-pk"],
                        "indexes": [models.Index(fields=["swv", "status"], name="melding_swv_status")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["nieuw", "doorgegeven", "gekoppeld", "afgewezen"])),
                                name="melding_status",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ["nieuw", "doorgegeven"]), ("thuiszitter__isnull", True)),
                                    models.Q(("status", "gekoppeld"), ("thuiszitter__isnull", False)),
                                    models.Q(("status", "afgewezen"), models.Q(("reden", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="melding_afgehandeld_volledig",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("status__in", ["nieuw", "doorgegeven"])),
                                fields=("gemeente", "roepnaam", "achternaam", "geboortedatum"),
                                name="melding_een_keer",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_meldingevent" ("achternaam", "afgehandeld_door_id", "afgehandeld_op", "bron", "categorie_id", "geboortedatum", "gemeente_id", "gemeld_door_id", "gemeld_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "roepnaam", "school_id", "sinds", "status", "swv_id", "thuiszitter_id", "toelichting", "tot", "tussenvoegsel") VALUES (NEW."achternaam", NEW."afgehandeld_door_id", NEW."afgehandeld_op", NEW."bron", NEW."categorie_id", NEW."geboortedatum", NEW."gemeente_id", NEW."gemeld_door_id", NEW."gemeld_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."reden", NEW."roepnaam", NEW."school_id", NEW."sinds", NEW."status", NEW."swv_id", NEW."thuiszitter_id", NEW."toelichting", NEW."tot", NEW."tussenvoegsel"); RETURN NULL;',
                                    hash="7d68f2e9bb1e8f0d98aa5ac6a1a73203a5d93df8",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_f9311",
                                    table="thuiszitters_melding",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_meldingevent" ("achternaam", "afgehandeld_door_id", "afgehandeld_op", "bron", "categorie_id", "geboortedatum", "gemeente_id", "gemeld_door_id", "gemeld_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "roepnaam", "school_id", "sinds", "status", "swv_id", "thuiszitter_id", "toelichting", "tot", "tussenvoegsel") VALUES (NEW."achternaam", NEW."afgehandeld_door_id", NEW."afgehandeld_op", NEW."bron", NEW."categorie_id", NEW."geboortedatum", NEW."gemeente_id", NEW."gemeld_door_id", NEW."gemeld_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."reden", NEW."roepnaam", NEW."school_id", NEW."sinds", NEW."status", NEW."swv_id", NEW."thuiszitter_id", NEW."toelichting", NEW."tot", NEW."tussenvoegsel"); RETURN NULL;',
                                    hash="90d965921224222cea099ba71863bf06971b8220",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_28b13",
                                    table="thuiszitters_melding",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_meldingevent" ("achternaam", "afgehandeld_door_id", "afgehandeld_op", "bron", "categorie_id", "geboortedatum", "gemeente_id", "gemeld_door_id", "gemeld_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "roepnaam", "school_id", "sinds", "status", "swv_id", "thuiszitter_id", "toelichting", "tot", "tussenvoegsel") VALUES (OLD."achternaam", OLD."afgehandeld_door_id", OLD."afgehandeld_op", OLD."bron", OLD."categorie_id", OLD."geboortedatum", OLD."gemeente_id", OLD."gemeld_door_id", OLD."gemeld_op", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."reden", OLD."roepnaam", OLD."school_id", OLD."sinds", OLD."status", OLD."swv_id", OLD."thuiszitter_id", OLD."toelichting", OLD."tot", OLD."tussenvoegsel"); RETURN NULL;',
                                    hash="322bb4580a0135abc8f2167f02b302314774c1a8",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_2ce93",
                                    table="thuiszitters_melding",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MeldingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("roepnaam", models.CharField(max_length=60)),
                        ("tussenvoegsel", models.CharField(blank=True, max_length=20)),
                        ("achternaam", models.CharField(max_length=100)),
                        ("geboortedatum", models.DateField()),
                        ("sinds", models.DateField()),
                        ("tot", models.DateField(blank=True, null=True, verbose_name="vrijgesteld tot")),
                        ("toelichting", models.TextField(blank=True)),
                        (
                            "bron",
                            models.CharField(
                                choices=[
                                    ("school", "school"),
                                    ("leerplicht", "leerplichtambtenaar"),
                                    ("ouder", "ouder"),
                                    ("swv", "samenwerkingsverband"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("gemeld_op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("nieuw", "wacht op koppeling"),
                                    ("doorgegeven", "bij het samenwerkingsverband"),
                                    ("gekoppeld", "in behandeling genomen"),
                                    ("afgewezen", "niet in behandeling genomen"),
                                ],
                                default="nieuw",
                                max_length=11,
                            ),
                        ),
                        ("reden", models.TextField(blank=True)),
                        ("afgehandeld_op", models.DateTimeField(blank=True, null=True)),
                        (
                            "afgehandeld_door",
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
                        (
                            "gemeente",
                            models.ForeignKey(
                                db_constraint=False,
                                help_text="Waar de leerling woont.",
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "gemeld_door",
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
                                to="thuiszitters.melding",
                            ),
                        ),
                        (
                            "school",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Waar de leerling ingeschreven staat; leeg als dat nergens is.",
                                null=True,
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
                            "thuiszitter",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                        (
                            "categorie",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="thuiszitters.verzuimcategorie",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Maandbevestiging",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("maand", models.DateField(help_text="De eerste dag van de maand.")),
                        (
                            "zaken",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12),
                                blank=True,
                                default=list,
                                help_text="Nummers van de zaken.",
                                size=None,
                            ),
                        ),
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
                    ],
                    options={
                        "ordering": ["-maand", "pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("swv", "school", "maand"), name="maandbevestiging_uniek"),
                            models.CheckConstraint(
                                condition=models.Q(("maand__day", 1)), name="maandbevestiging_eerste_dag"
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_maandbevestigingevent" ("door_id", "id", "maand", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "swv_id", "zaken") VALUES (NEW."door_id", NEW."id", NEW."maand", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."swv_id", NEW."zaken"); RETURN NULL;',
                                    hash="ff30ab259ba996d2336f06fba6d8b786ff4da61a",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_8c6d9",
                                    table="thuiszitters_maandbevestiging",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_maandbevestigingevent" ("door_id", "id", "maand", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "swv_id", "zaken") VALUES (NEW."door_id", NEW."id", NEW."maand", NEW."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."swv_id", NEW."zaken"); RETURN NULL;',
                                    hash="205c8c137131610575bdf912ac256d64e15eb5ad",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_d53a1",
                                    table="thuiszitters_maandbevestiging",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_maandbevestigingevent" ("door_id", "id", "maand", "op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "swv_id", "zaken") VALUES (OLD."door_id", OLD."id", OLD."maand", OLD."op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."swv_id", OLD."zaken"); RETURN NULL;',
                                    hash="9d0c5c4221eb188e00eb3a69cb08d66f6d63d74c",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_b42ae",
                                    table="thuiszitters_maandbevestiging",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MaandbevestigingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("maand", models.DateField(help_text="De eerste dag van de maand.")),
                        (
                            "zaken",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.CharField(max_length=12),
                                blank=True,
                                default=list,
                                help_text="Nummers van de zaken.",
                                size=None,
                            ),
                        ),
                        ("op", models.DateTimeField(default=django.utils.timezone.now)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="thuiszitters.maandbevestiging",
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
                    ],
                ),
                migrations.CreateModel(
                    name="Kwartaalopgave",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("peildatum", models.DateField()),
                        (
                            "volgnummer",
                            models.PositiveSmallIntegerField(default=1, help_text="2 en hoger: een verbeterde opgave."),
                        ),
                        ("bekend_op", models.DateTimeField(help_text="Geteld met wat op dit moment bekend was.")),
                        ("cijfers", models.JSONField(help_text="Aantal per kolom en het overzicht.")),
                        ("sha256", models.CharField(max_length=64)),
                        ("verzonden_op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("bestand", models.FileField(blank=True, max_length=200, upload_to="")),
                        (
                            "swv",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "verzonden_door",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-peildatum", "-volgnummer"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("swv", "peildatum", "volgnummer"), name="kwartaalopgave_uniek"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("verzonden_op__gte", models.F("bekend_op"))),
                                name="kwartaalopgave_bekend_voor_verzonden",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_kwartaalopgaveevent" ("bekend_op", "bestand", "cijfers", "id", "peildatum", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "swv_id", "verzonden_door_id", "verzonden_op", "volgnummer") VALUES (NEW."bekend_op", NEW."bestand", NEW."cijfers", NEW."id", NEW."peildatum", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."sha256", NEW."swv_id", NEW."verzonden_door_id", NEW."verzonden_op", NEW."volgnummer"); RETURN NULL;',
                                    hash="b3e7f7287ca74adf3152372ea78ddf15c69feb3c",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_91c5c",
                                    table="thuiszitters_kwartaalopgave",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "thuiszitters_kwartaalopgaveevent" ("bekend_op", "bestand", "cijfers", "id", "peildatum", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "swv_id", "verzonden_door_id", "verzonden_op", "volgnummer") VALUES (NEW."bekend_op", NEW."bestand", NEW."cijfers", NEW."id", NEW."peildatum", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."sha256", NEW."swv_id", NEW."verzonden_door_id", NEW."verzonden_op", NEW."volgnummer"); RETURN NULL;',
                                    hash="5b14e6d2e807dc5fcafcfba18f9aebab26e2490a",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_ba60e",
                                    table="thuiszitters_kwartaalopgave",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "thuiszitters_kwartaalopgaveevent" ("bekend_op", "bestand", "cijfers", "id", "peildatum", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "swv_id", "verzonden_door_id", "verzonden_op", "volgnummer") VALUES (OLD."bekend_op", OLD."bestand", OLD."cijfers", OLD."id", OLD."peildatum", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."sha256", OLD."swv_id", OLD."verzonden_door_id", OLD."verzonden_op", OLD."volgnummer"); RETURN NULL;',
                                    hash="b1a0f7d02ac23e489d708f265aeb727b42b1aa46",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_4b3a2",
                                    table="thuiszitters_kwartaalopgave",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KwartaalopgaveEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("peildatum", models.DateField()),
                        (
                            "volgnummer",
                            models.PositiveSmallIntegerField(default=1, help_text="2 en hoger: een verbeterde opgave."),
                        ),
                        ("bekend_op", models.DateTimeField(help_text="Geteld met wat op dit moment bekend was.")),
                        ("cijfers", models.JSONField(help_text="Aantal per kolom en het overzicht.")),
                        ("sha256", models.CharField(max_length=64)),
                        ("verzonden_op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("bestand", models.FileField(blank=True, max_length=200, upload_to="")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="thuiszitters.kwartaalopgave",
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
                            "verzonden_door",
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
                    name="Opgaveregel",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "kolom",
                            models.CharField(
                                choices=[
                                    ("kort", "relatief verzuim, 4 weken tot 3 maanden"),
                                    ("lang", "relatief verzuim, langer dan 3 maanden"),
                                    ("absoluut", "absoluut verzuim"),
                                    ("vrijstelling", "vrijstelling van de leerplicht"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("categorie", models.CharField(max_length=30)),
                        ("sinds", models.DateField()),
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
                            "opgave",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="regels",
                                to="thuiszitters.kwartaalopgave",
                            ),
                        ),
                        (
                            "thuiszitter",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="thuiszitters.thuiszitter",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["kolom", "sinds", "pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("opgave", "thuiszitter"), name="opgaveregel_uniek")
                        ],
                    },
                ),
            ],
        ),
    ]
