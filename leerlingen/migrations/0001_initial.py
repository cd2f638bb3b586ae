import uuid

import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import leerlingen.models
import swv.organisatie.models
from swv.kern.migratie import CreateTables


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("organisatie", "0001_initial"),
        ("organisatie", "__first__"),
    ]

    operations = [
        CreateTables(
            tables=[
                migrations.CreateModel(
                    name="Leerling",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "nummer",
                            models.CharField(editable=False, max_length=12, unique=True, verbose_name="leerlingnummer"),
                        ),
                        ("roepnaam", models.CharField(max_length=60)),
                        ("voornamen", models.CharField(blank=True, max_length=120)),
                        ("tussenvoegsel", models.CharField(blank=True, max_length=20)),
                        ("achternaam", models.CharField(max_length=100)),
                        ("geboortedatum", models.DateField()),
                        (
                            "postcode",
                            models.CharField(
                                blank=True,
                                max_length=7,
                                validators=[
                                    django.core.validators.RegexValidator(
                                        "^[1-9][0-9]{3} ?[A-Z]{2}$", "Een postcode als 1943 AB."
                                    )
                                ],
                            ),
                        ),
                        (
                            "zoeknaam",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    django.db.models.functions.text.Lower(
                                        django.db.models.functions.text.Concat(
                                            "roepnaam",
                                            models.Value(" "),
                                            "tussenvoegsel",
                                            models.Value(" "),
                                            "achternaam",
                                            output_field=models.TextField(),
                                        )
                                    ),
                                    models.Value("àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž"),
                                    models.Value("aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz"),
                                    function="TRANSLATE",
                                    output_field=models.TextField(),
                                ),
                                output_field=models.TextField(),
                            ),
                        ),
                        ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "woongemeente",
                            models.ForeignKey(
                                blank=True,
                                limit_choices_to={"soort": "gemeente"},
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["achternaam", "roepnaam", "pk"],
                        "indexes": [
                            models.Index(fields=["achternaam", "roepnaam", "id"], name="leerling_naam"),
                            models.Index(
                                models.Func(
                                    django.db.models.functions.text.Lower("achternaam"),
                                    models.Value("àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž"),
                                    models.Value("aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz"),
                                    function="TRANSLATE",
                                    output_field=models.TextField(),
                                ),
                                models.F("roepnaam"),
                                models.F("id"),
                                name="leerling_sorteernaam",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "leerlingen_leerlingevent" ("aangemaakt_op", "achternaam", "geboortedatum", "id", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "roepnaam", "tussenvoegsel", "voornamen", "woongemeente_id") VALUES (NEW."aangemaakt_op", NEW."achternaam", NEW."geboortedatum", NEW."id", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."postcode", NEW."roepnaam", NEW."tussenvoegsel", NEW."voornamen", NEW."woongemeente_id"); RETURN NULL;',
                                    hash="bce50b41a616f46d0c70956281e169141fde69bc",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_5011f",
                                    table="leerlingen_leerling",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "leerlingen_leerlingevent" ("aangemaakt_op", "achternaam", "geboortedatum", "id", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "roepnaam", "tussenvoegsel", "voornamen", "woongemeente_id") VALUES (NEW."aangemaakt_op", NEW."achternaam", NEW."geboortedatum", NEW."id", NEW."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."postcode", NEW."roepnaam", NEW."tussenvoegsel", NEW."voornamen", NEW."woongemeente_id"); RETURN NULL;',
                                    hash="a69c28d91f67057bec71bca21dae0cd4cc296f3d",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_973b0",
                                    table="leerlingen_leerling",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "leerlingen_leerlingevent" ("aangemaakt_op", "achternaam", "geboortedatum", "id", "nummer", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "roepnaam", "tussenvoegsel", "voornamen", "woongemeente_id") VALUES (OLD."aangemaakt_op", OLD."achternaam", OLD."geboortedatum", OLD."id", OLD."nummer", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."postcode", OLD."roepnaam", OLD."tussenvoegsel", OLD."voornamen", OLD."woongemeente_id"); RETURN NULL;',
                                    hash="101f0b44dde9fdeb2f818826059a1a30aab46103",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_5f5e9",
                                    table="leerlingen_leerling",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LeerlingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("nummer", models.CharField(editable=False, max_length=12, verbose_name="leerlingnummer")),
                        ("roepnaam", models.CharField(max_length=60)),
                        ("voornamen", models.CharField(blank=True, max_length=120)),
                        ("tussenvoegsel", models.CharField(blank=True, max_length=20)),
                        ("achternaam", models.CharField(max_length=100)),
                        ("geboortedatum", models.DateField()),
                        (
                            "postcode",
                            models.CharField(
                                blank=True,
                                max_length=7,
                                validators=[
                                    django.core.validators.RegexValidator(
                                        "^[1-9][0-9]{3} ?[A-Z]{2}$", "Een postcode als 1943 AB."
                                    )
                                ],
                            ),
                        ),
                        (
                            "zoeknaam",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    django.db.models.functions.text.Lower(
                                        django.db.models.functions.text.Concat(
                                            "roepnaam",
                                            models.Value(" "),
                                            "tussenvoegsel",
                                            models.Value(" "),
                                            "achternaam",
                                            output_field=models.TextField(),
                                        )
                                    ),
                                    models.Value("àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž"),
                                    models.Value("aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz"),
                                    function="TRANSLATE",
                                    output_field=models.TextField(),
                                ),
                                output_field=models.TextField(),
                            ),
                        ),
                        ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="leerlingen.leerling",
                            ),
                        ),
                        (
                            "woongemeente",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                limit_choices_to={"soort": "gemeente"},
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
                    name="Gezagdrager",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("naam", models.CharField(max_length=150)),
                        (
                            "relatie",
                            models.CharField(
                                choices=[
                                    ("moeder", "moeder"),
                                    ("vader", "vader"),
                                    ("voogd", "voogd"),
                                    ("anders", "anders"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("adres", models.CharField(blank=True, max_length=200)),
                        (
                            "postcode",
                            models.CharField(
                                blank=True,
                                max_length=7,
                                validators=[
                                    django.core.validators.RegexValidator(
                                        "^[1-9][0-9]{3} ?[A-Z]{2}$", "Een postcode als 1943 AB."
                                    )
                                ],
                            ),
                        ),
                        ("plaats", models.CharField(blank=True, max_length=100)),
                        ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mailadres")),
                        ("telefoon", models.CharField(blank=True, max_length=20)),
                        (
                            "tot",
                            models.DateField(
                                blank=True,
                                help_text="Leeg zolang het gezag duurt.",
                                null=True,
                                verbose_name="gezag tot",
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
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "leerlingen_gezagdragerevent" ("adres", "email", "id", "leerling_id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "relatie", "telefoon", "tot") VALUES (NEW."adres", NEW."email", NEW."id", NEW."leerling_id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."plaats", NEW."postcode", NEW."relatie", NEW."telefoon", NEW."tot"); RETURN NULL;',
                                    hash="0ef1224406d151d86ba957c1fcca9c6a5bc2e62e",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_a4d89",
                                    table="leerlingen_gezagdrager",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "leerlingen_gezagdragerevent" ("adres", "email", "id", "leerling_id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "relatie", "telefoon", "tot") VALUES (NEW."adres", NEW."email", NEW."id", NEW."leerling_id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plaats", NEW."postcode", NEW."relatie", NEW."telefoon", NEW."tot"); RETURN NULL;',
                                    hash="db100ff67c60de0e8e24f7357fe8077d999c34f1",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_63fd2",
                                    table="leerlingen_gezagdrager",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "leerlingen_gezagdragerevent" ("adres", "email", "id", "leerling_id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "relatie", "telefoon", "tot") VALUES (OLD."adres", OLD."email", OLD."id", OLD."leerling_id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."plaats", OLD."postcode", OLD."relatie", OLD."telefoon", OLD."tot"); RETURN NULL;',
                                    hash="00ac17ceb56c5cc3cb154a57a7e38c43d81e0b42",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_9666b",
                                    table="leerlingen_gezagdrager",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GezagdragerEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("naam", models.CharField(max_length=150)),
                        (
                            "relatie",
                            models.CharField(
                                choices=[
                                    ("moeder", "moeder"),
                                    ("vader", "vader"),
                                    ("voogd", "voogd"),
                                    ("anders", "anders"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("adres", models.CharField(blank=True, max_length=200)),
                        (
                            "postcode",
                            models.CharField(
                                blank=True,
                                max_length=7,
                                validators=[
                                    django.core.validators.RegexValidator(
                                        "^[1-9][0-9]{3} ?[A-Z]{2}$", "Een postcode als 1943 AB."
                                    )
                                ],
                            ),
                        ),
                        ("plaats", models.CharField(blank=True, max_length=100)),
                        ("email", models.EmailField(blank=True, max_length=254, verbose_name="e-mailadres")),
                        ("telefoon", models.CharField(blank=True, max_length=20)),
                        (
                            "tot",
                            models.DateField(
                                blank=True,
                                help_text="Leeg zolang het gezag duurt.",
                                null=True,
                                verbose_name="gezag tot",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
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
                    ],
                ),
                migrations.CreateModel(
                    name="Inschrijving",
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
                                choices=[("inschrijving", "inschrijving"), ("aanmelding", "aanmelding")], max_length=12
                            ),
                        ),
                        ("van", models.DateField()),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
                        ),
                        (
                            "las_id",
                            models.CharField(blank=True, max_length=40, verbose_name="nummer in het LAS van de school"),
                        ),
                        ("leerjaar", models.CharField(blank=True, max_length=20, verbose_name="leerjaar of groep")),
                        (
                            "school",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
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
                        "ordering": ["-van", "-pk"],
                        "indexes": [models.Index(fields=["school", "leerling"], name="inschrijving_school_leerling")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("soort__in", ["inschrijving", "aanmelding"])),
                                name="inschrijving_soort",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"
                                ),
                                name="inschrijving_einde_na_begin",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("soort", "inschrijving")),
                                expressions=[
                                    (
                                        swv.organisatie.models.DateRange(
                                            "van", "tot", django.contrib.postgres.fields.ranges.RangeBoundary()
                                        ),
                                        "&&",
                                    ),
                                    ("leerling", "="),
                                ],
                                name="inschrijving_geen_overlap",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("soort", "aanmelding")),
                                expressions=[
                                    (
                                        swv.organisatie.models.DateRange(
                                            "van", "tot", django.contrib.postgres.fields.ranges.RangeBoundary()
                                        ),
                                        "&&",
                                    ),
                                    ("leerling", "="),
                                    ("school", "="),
                                ],
                                name="aanmelding_geen_overlap",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "leerlingen_inschrijvingevent" ("id", "las_id", "leerjaar", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort", "tot", "van") VALUES (NEW."id", NEW."las_id", NEW."leerjaar", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."school_id", NEW."soort", NEW."tot", NEW."van"); RETURN NULL;',
                                    hash="3e940b19a1bde310eb8d3c271706f3a009b64f81",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_c874d",
                                    table="leerlingen_inschrijving",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "leerlingen_inschrijvingevent" ("id", "las_id", "leerjaar", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort", "tot", "van") VALUES (NEW."id", NEW."las_id", NEW."leerjaar", NEW."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."school_id", NEW."soort", NEW."tot", NEW."van"); RETURN NULL;',
                                    hash="adce2e41cfbd25a75a639da441b422aec2727118",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_3d51e",
                                    table="leerlingen_inschrijving",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "leerlingen_inschrijvingevent" ("id", "las_id", "leerjaar", "leerling_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "school_id", "soort", "tot", "van") VALUES (OLD."id", OLD."las_id", OLD."leerjaar", OLD."leerling_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."school_id", OLD."soort", OLD."tot", OLD."van"); RETURN NULL;',
                                    hash="466e7861b7505be6003e1750525035f257fec81b",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_24e8d",
                                    table="leerlingen_inschrijving",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InschrijvingEvent",
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
                                choices=[("inschrijving", "inschrijving"), ("aanmelding", "aanmelding")], max_length=12
                            ),
                        ),
                        ("van", models.DateField()),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
                        ),
                        (
                            "las_id",
                            models.CharField(blank=True, max_length=40, verbose_name="nummer in het LAS van de school"),
                        ),
                        ("leerjaar", models.CharField(blank=True, max_length=20, verbose_name="leerjaar of groep")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="leerlingen.inschrijving",
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
                    ],
                ),
                migrations.CreateModel(
                    name="Toegang",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "grond",
                            models.CharField(
                                choices=[
                                    ("inschrijving", "inschrijving"),
                                    ("aanmelding", "aanmelding"),
                                    ("aanvraag", "aanvraag"),
                                    ("thuiszitter", "thuiszitter"),
                                    ("bezwaar", "bezwaar"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "bron_id",
                            models.BigIntegerField(
                                help_text="Id van de inschrijving, aanvraag of zaak waaruit de toegang volgt."
                            ),
                        ),
                        (
                            "omvang",
                            models.CharField(
                                choices=[
                                    ("dossier", "het hele dossier"),
                                    ("zaak", "één zaak"),
                                    ("beperkt", "naam, data en afspraken"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("van", models.DateField()),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
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
                        "indexes": [
                            models.Index(fields=["leerling", "organisatie"], name="toegang_leerling_organisatie"),
                            models.Index(fields=["organisatie", "leerling"], name="toegang_organisatie_leerling"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("grond__in", ["inschrijving", "aanmelding", "aanvraag", "thuiszitter", "bezwaar"])
                                ),
                                name="toegang_grond",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("omvang__in", ["dossier", "zaak", "beperkt"])),
                                name="toegang_omvang",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"
                                ),
                                name="toegang_einde_na_begin",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("tot__isnull", True)),
                                fields=("leerling", "organisatie", "grond", "bron_id"),
                                name="toegang_uniek",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "leerlingen_toegangevent" ("bron_id", "grond", "id", "leerling_id", "omvang", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "van") VALUES (NEW."bron_id", NEW."grond", NEW."id", NEW."leerling_id", NEW."omvang", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."tot", NEW."van"); RETURN NULL;',
                                    hash="8513ad7734613321408c311921c79b72a2313a9f",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_d74d8",
                                    table="leerlingen_toegang",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "leerlingen_toegangevent" ("bron_id", "grond", "id", "leerling_id", "omvang", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "van") VALUES (NEW."bron_id", NEW."grond", NEW."id", NEW."leerling_id", NEW."omvang", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."tot", NEW."van"); RETURN NULL;',
                                    hash="d17178689a25efcbd5a2eab93ef3711b4abe67d0",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_a10a6",
                                    table="leerlingen_toegang",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "leerlingen_toegangevent" ("bron_id", "grond", "id", "leerling_id", "omvang", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tot", "van") VALUES (OLD."bron_id", OLD."grond", OLD."id", OLD."leerling_id", OLD."omvang", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."tot", OLD."van"); RETURN NULL;',
                                    hash="7fe7f74fd9fda3b97149b011c7f0fcfc41765bc1",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_4a62d",
                                    table="leerlingen_toegang",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ToegangEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "grond",
                            models.CharField(
                                choices=[
                                    ("inschrijving", "inschrijving"),
                                    ("aanmelding", "aanmelding"),
                                    ("aanvraag", "aanvraag"),
                                    ("thuiszitter", "thuiszitter"),
                                    ("bezwaar", "bezwaar"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "bron_id",
                            models.BigIntegerField(
                                help_text="Id van de inschrijving, aanvraag of zaak waaruit de toegang volgt."
                            ),
                        ),
                        (
                            "omvang",
                            models.CharField(
                                choices=[
                                    ("dossier", "het hele dossier"),
                                    ("zaak", "één zaak"),
                                    ("beperkt", "naam, data en afspraken"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("van", models.DateField()),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
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
                                to="leerlingen.toegang",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Inzage",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "pagina",
                            models.CharField(
                                help_text="Code van de pagina of het bestand, bijvoorbeeld «aanvraag».", max_length=60
                            ),
                        ),
                        ("object_id", models.BigIntegerField(null=True)),
                        ("op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "gebruiker",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                        "ordering": ["-op", "-pk"],
                        "indexes": [models.Index(fields=["leerling", "-op"], name="inzage_leerling_op")],
                    },
                ),
                migrations.CreateModel(
                    name="Document",
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
                        ("datum", models.DateField(verbose_name="datum van het document")),
                        ("naam", models.CharField(max_length=200, verbose_name="bestandsnaam")),
                        ("bestand", models.FileField(max_length=200, upload_to=leerlingen.models.document_key)),
                        ("mime", models.CharField(max_length=100)),
                        ("grootte", models.PositiveBigIntegerField(help_text="bytes")),
                        ("sha256", models.CharField(max_length=64)),
                        ("toegevoegd_op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("verwijderd_op", models.DateTimeField(blank=True, null=True)),
                        (
                            "organisatie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "toegevoegd_door",
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
                        "ordering": ["-datum", "-pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "leerlingen_documentevent" ("bestand", "datum", "grootte", "id", "leerling_id", "mime", "naam", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort", "toegevoegd_door_id", "toegevoegd_op", "uuid", "verwijderd_op") VALUES (NEW."bestand", NEW."datum", NEW."grootte", NEW."id", NEW."leerling_id", NEW."mime", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."sha256", NEW."soort", NEW."toegevoegd_door_id", NEW."toegevoegd_op", NEW."uuid", NEW."verwijderd_op"); RETURN NULL;',
                                    hash="32436b87a58afaf136f14fe5139838cce3b82769",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_0ce86",
                                    table="leerlingen_document",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "leerlingen_documentevent" ("bestand", "datum", "grootte", "id", "leerling_id", "mime", "naam", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort", "toegevoegd_door_id", "toegevoegd_op", "uuid", "verwijderd_op") VALUES (NEW."bestand", NEW."datum", NEW."grootte", NEW."id", NEW."leerling_id", NEW."mime", NEW."naam", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."sha256", NEW."soort", NEW."toegevoegd_door_id", NEW."toegevoegd_op", NEW."uuid", NEW."verwijderd_op"); RETURN NULL;',
                                    hash="165fcb561caf23bb105b90a6a5f407d7aaca6d19",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_866ab",
                                    table="leerlingen_document",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "leerlingen_documentevent" ("bestand", "datum", "grootte", "id", "leerling_id", "mime", "naam", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "soort", "toegevoegd_door_id", "toegevoegd_op", "uuid", "verwijderd_op") VALUES (OLD."bestand", OLD."datum", OLD."grootte", OLD."id", OLD."leerling_id", OLD."mime", OLD."naam", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."sha256", OLD."soort", OLD."toegevoegd_door_id", OLD."toegevoegd_op", OLD."uuid", OLD."verwijderd_op"); RETURN NULL;',
                                    hash="56c030ae20c78764170667830cc16ee3859f0725",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_19b64",
                                    table="leerlingen_document",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DocumentEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "soort",
                            models.CharField(
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
                        ("datum", models.DateField(verbose_name="datum van het document")),
                        ("naam", models.CharField(max_length=200, verbose_name="bestandsnaam")),
                        ("bestand", models.FileField(max_length=200, upload_to=leerlingen.models.document_key)),
                        ("mime", models.CharField(max_length=100)),
                        ("grootte", models.PositiveBigIntegerField(help_text="bytes")),
                        ("sha256", models.CharField(max_length=64)),
                        ("toegevoegd_op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("verwijderd_op", models.DateTimeField(blank=True, null=True)),
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
                                to="leerlingen.document",
                            ),
                        ),
                        (
                            "toegevoegd_door",
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
                    ],
                ),
                migrations.CreateModel(
                    name="Deling",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("op", models.DateTimeField(default=django.utils.timezone.now)),
                        (
                            "organisatie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "document",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="delingen",
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
                    ],
                    options={
                        "constraints": [
                            models.UniqueConstraint(fields=("document", "organisatie"), name="deling_uniek")
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "leerlingen_delingevent" ("document_id", "id", "leerling_id", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."document_id", NEW."id", NEW."leerling_id", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id"); RETURN NULL;',
                                    hash="c2b6282238be8a12e2e60401d8e8605c11003f6a",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_1c50e",
                                    table="leerlingen_deling",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "leerlingen_delingevent" ("document_id", "id", "leerling_id", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."document_id", NEW."id", NEW."leerling_id", NEW."op", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id"); RETURN NULL;',
                                    hash="b905d428d9d9b1dd6ebdfe3c3d65faed9be8380e",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_947c2",
                                    table="leerlingen_deling",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "leerlingen_delingevent" ("document_id", "id", "leerling_id", "op", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."document_id", OLD."id", OLD."leerling_id", OLD."op", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id"); RETURN NULL;',
                                    hash="ad81667ff137129db92dd4b14de1b942e2211f97",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_29ef4",
                                    table="leerlingen_deling",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DelingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("op", models.DateTimeField(default=django.utils.timezone.now)),
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
                                to="leerlingen.deling",
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
                    ],
                ),
            ],
        ),
    ]
