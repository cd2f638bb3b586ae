import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.contrib.postgres.operations import BtreeGistExtension, TrigramExtension
from django.db import migrations, models

import swv.organisatie.models
from swv.kern.migratie import CreateTables


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        BtreeGistExtension(),
        TrigramExtension(),
        CreateTables(
            tables=[
                migrations.CreateModel(
                    name="Organisatie",
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
                                    ("swv", "samenwerkingsverband"),
                                    ("bestuur", "schoolbestuur"),
                                    ("school", "school"),
                                    ("gemeente", "gemeente"),
                                    ("extern", "externe organisatie"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("naam", models.CharField(max_length=200)),
                        (
                            "code",
                            models.CharField(
                                blank=True,
                                help_text="Nummer van het swv (VO2704), het bevoegd gezag (41009) of de gemeente.",
                                max_length=20,
                            ),
                        ),
                        (
                            "sector",
                            models.CharField(
                                blank=True,
                                choices=[("po", "primair onderwijs"), ("vo", "voortgezet onderwijs")],
                                max_length=2,
                            ),
                        ),
                        (
                            "brin",
                            models.CharField(
                                blank=True,
                                max_length=4,
                                validators=[
                                    django.core.validators.RegexValidator(
                                        "^[0-9]{2}[A-Z]{2}$", "Een BRIN is twee cijfers en twee letters."
                                    )
                                ],
                            ),
                        ),
                        (
                            "vestiging",
                            models.CharField(
                                blank=True,
                                max_length=2,
                                validators=[django.core.validators.RegexValidator("^[0-9]{2}$", "Twee cijfers.")],
                            ),
                        ),
                        (
                            "schoolsoort",
                            models.CharField(
                                blank=True,
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
                        ),
                        ("adres", models.CharField(blank=True, max_length=200)),
                        ("postcode", models.CharField(blank=True, max_length=7)),
                        ("plaats", models.CharField(blank=True, max_length=100)),
                        ("email", models.EmailField(blank=True, max_length=254)),
                        ("telefoon", models.CharField(blank=True, max_length=20)),
                        ("actief", models.BooleanField(default=True)),
                        (
                            "kleur_merk",
                            models.CharField(
                                default="#1f5f8b",
                                max_length=7,
                                validators=[
                                    django.core.validators.RegexValidator("^#[0-9a-fA-F]{6}$", "Een kleur als #1f5f8b.")
                                ],
                            ),
                        ),
                        (
                            "kleur_merk_op",
                            models.CharField(
                                default="#ffffff",
                                max_length=7,
                                validators=[
                                    django.core.validators.RegexValidator("^#[0-9a-fA-F]{6}$", "Een kleur als #ffffff.")
                                ],
                            ),
                        ),
                        (
                            "ondertekenaar",
                            models.CharField(blank=True, help_text="Naam en functie onder besluiten.", max_length=200),
                        ),
                        (
                            "bestuur",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="scholen",
                                to="organisatie.organisatie",
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["naam"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("soort__in", ["swv", "bestuur", "school", "gemeente", "extern"])),
                                name="organisatie_soort",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("schoolsoort__in", ["bao", "sbo", "so", "vo", "pro", "vso"]),
                                        ("soort", "school"),
                                    ),
                                    models.Q(models.Q(("soort", "school"), _negated=True), ("schoolsoort", "")),
                                    _connector="OR",
                                ),
                                name="organisatie_schoolsoort",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("soort", "school"), _negated=True),
                                    models.Q(
                                        ("bestuur__isnull", False),
                                        models.Q(("brin", ""), _negated=True),
                                        models.Q(("vestiging", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="organisatie_school_heeft_bestuur_en_brin",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("soort", "swv"), _negated=True),
                                    models.Q(models.Q(("code", ""), _negated=True), ("sector__in", ["po", "vo"])),
                                    _connector="OR",
                                ),
                                name="organisatie_swv_code_en_sector",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("soort", "school")),
                                fields=("brin", "vestiging"),
                                name="organisatie_uniek_brin_vestiging",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("code", ""), _negated=True),
                                fields=("soort", "code"),
                                name="organisatie_uniek_code",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "organisatie_organisatieevent" ("actief", "adres", "bestuur_id", "brin", "code", "email", "id", "kleur_merk", "kleur_merk_op", "naam", "ondertekenaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "schoolsoort", "sector", "soort", "telefoon", "vestiging") VALUES (NEW."actief", NEW."adres", NEW."bestuur_id", NEW."brin", NEW."code", NEW."email", NEW."id", NEW."kleur_merk", NEW."kleur_merk_op", NEW."naam", NEW."ondertekenaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."plaats", NEW."postcode", NEW."schoolsoort", NEW."sector", NEW."soort", NEW."telefoon", NEW."vestiging"); RETURN NULL;',
                                    hash="06eef802a88f6d84c469dae9cc8177a19ce3707b",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_6a689",
                                    table="organisatie_organisatie",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "organisatie_organisatieevent" ("actief", "adres", "bestuur_id", "brin", "code", "email", "id", "kleur_merk", "kleur_merk_op", "naam", "ondertekenaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "schoolsoort", "sector", "soort", "telefoon", "vestiging") VALUES (NEW."actief", NEW."adres", NEW."bestuur_id", NEW."brin", NEW."code", NEW."email", NEW."id", NEW."kleur_merk", NEW."kleur_merk_op", NEW."naam", NEW."ondertekenaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plaats", NEW."postcode", NEW."schoolsoort", NEW."sector", NEW."soort", NEW."telefoon", NEW."vestiging"); RETURN NULL;',
                                    hash="bb51db3103cc80777fe54fe75f164fc65b250e1d",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_23f79",
                                    table="organisatie_organisatie",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "organisatie_organisatieevent" ("actief", "adres", "bestuur_id", "brin", "code", "email", "id", "kleur_merk", "kleur_merk_op", "naam", "ondertekenaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaats", "postcode", "schoolsoort", "sector", "soort", "telefoon", "vestiging") VALUES (OLD."actief", OLD."adres", OLD."bestuur_id", OLD."brin", OLD."code", OLD."email", OLD."id", OLD."kleur_merk", OLD."kleur_merk_op", OLD."naam", OLD."ondertekenaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."plaats", OLD."postcode", OLD."schoolsoort", OLD."sector", OLD."soort", OLD."telefoon", OLD."vestiging"); RETURN NULL;',
                                    hash="460014337c9fe64becfd471b0f2f9b386d08a007",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_fb5e1",
                                    table="organisatie_organisatie",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OrganisatieEvent",
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
                                    ("swv", "samenwerkingsverband"),
                                    ("bestuur", "schoolbestuur"),
                                    ("school", "school"),
                                    ("gemeente", "gemeente"),
                                    ("extern", "externe organisatie"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("naam", models.CharField(max_length=200)),
                        (
                            "code",
                            models.CharField(
                                blank=True,
                                help_text="Nummer van het swv (VO2704), het bevoegd gezag (41009) of de gemeente.",
                                max_length=20,
                            ),
                        ),
                        (
                            "sector",
                            models.CharField(
                                blank=True,
                                choices=[("po", "primair onderwijs"), ("vo", "voortgezet onderwijs")],
                                max_length=2,
                            ),
                        ),
                        (
                            "brin",
                            models.CharField(
                                blank=True,
                                max_length=4,
                                validators=[
                                    django.core.validators.RegexValidator(
                                        "^[0-9]{2}[A-Z]{2}$", "Een BRIN is twee cijfers en twee letters."
                                    )
                                ],
                            ),
                        ),
                        (
                            "vestiging",
                            models.CharField(
                                blank=True,
                                max_length=2,
                                validators=[django.core.validators.RegexValidator("^[0-9]{2}$", "Twee cijfers.")],
                            ),
                        ),
                        (
                            "schoolsoort",
                            models.CharField(
                                blank=True,
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
                        ),
                        ("adres", models.CharField(blank=True, max_length=200)),
                        ("postcode", models.CharField(blank=True, max_length=7)),
                        ("plaats", models.CharField(blank=True, max_length=100)),
                        ("email", models.EmailField(blank=True, max_length=254)),
                        ("telefoon", models.CharField(blank=True, max_length=20)),
                        ("actief", models.BooleanField(default=True)),
                        (
                            "kleur_merk",
                            models.CharField(
                                default="#1f5f8b",
                                max_length=7,
                                validators=[
                                    django.core.validators.RegexValidator("^#[0-9a-fA-F]{6}$", "Een kleur als #1f5f8b.")
                                ],
                            ),
                        ),
                        (
                            "kleur_merk_op",
                            models.CharField(
                                default="#ffffff",
                                max_length=7,
                                validators=[
                                    django.core.validators.RegexValidator("^#[0-9a-fA-F]{6}$", "Een kleur als #ffffff.")
                                ],
                            ),
                        ),
                        (
                            "ondertekenaar",
                            models.CharField(blank=True, help_text="Naam en functie onder besluiten.", max_length=200),
                        ),
                        (
                            "bestuur",
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
                                to="organisatie.organisatie",
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Aansluiting",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("van", models.DateField()),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
                        ),
                        (
                            "organisatie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="aangesloten_bij",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "swv",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="aansluitingen",
                                to="organisatie.organisatie",
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"
                                ),
                                name="aansluiting_einde_na_begin",
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
                                    ("organisatie", "="),
                                ],
                                name="aansluiting_geen_overlap",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "organisatie_aansluitingevent" ("id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;',
                                    hash="a3af9c0ab577586dff8a2816f5f2753bcd7c90a7",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_37bc9",
                                    table="organisatie_aansluiting",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "organisatie_aansluitingevent" ("id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;',
                                    hash="cadb080fe8134d66a6a6a2d4d62314ff00a4b082",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_805e5",
                                    table="organisatie_aansluiting",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "organisatie_aansluitingevent" ("id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."swv_id", OLD."tot", OLD."van"); RETURN NULL;',
                                    hash="641b20f1d93526fed9ef87def22884fa3b277a5b",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_7b30f",
                                    table="organisatie_aansluiting",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AansluitingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
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
                                to="organisatie.aansluiting",
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
                    name="Gebruiker",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("password", models.CharField(max_length=128, verbose_name="password")),
                        ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                        ("email", models.EmailField(max_length=254, unique=True, verbose_name="e-mailadres")),
                        ("naam", models.CharField(max_length=150)),
                        ("is_active", models.BooleanField(default=True)),
                        ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("discipline", models.CharField(blank=True, max_length=60)),
                        (
                            "registratie",
                            models.CharField(
                                blank=True, help_text="Bijvoorbeeld BIG, NIP of NVO, met het nummer.", max_length=60
                            ),
                        ),
                        (
                            "werkgever",
                            models.ForeignKey(
                                blank=True,
                                help_text="Waar een deskundige in dienst is, als dat niet de organisatie van het lidmaatschap is.",
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
                                condition=models.Q(("email", django.db.models.functions.text.Lower("email"))),
                                name="gebruiker_email_klein",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "organisatie_gebruikerevent" ("aangemaakt_op", "discipline", "email", "id", "is_active", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "werkgever_id") VALUES (NEW."aangemaakt_op", NEW."discipline", NEW."email", NEW."id", NEW."is_active", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."registratie", NEW."werkgever_id"); RETURN NULL;',
                                    hash="1fd4ed0a00c28ad5f698411d6d20c66b0be54e0e",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_0cb9f",
                                    table="organisatie_gebruiker",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition='WHEN (OLD."aangemaakt_op" IS DISTINCT FROM (NEW."aangemaakt_op") OR OLD."discipline" IS DISTINCT FROM (NEW."discipline") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."registratie" IS DISTINCT FROM (NEW."registratie") OR OLD."werkgever_id" IS DISTINCT FROM (NEW."werkgever_id"))',
                                    func='INSERT INTO "organisatie_gebruikerevent" ("aangemaakt_op", "discipline", "email", "id", "is_active", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "werkgever_id") VALUES (NEW."aangemaakt_op", NEW."discipline", NEW."email", NEW."id", NEW."is_active", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."registratie", NEW."werkgever_id"); RETURN NULL;',
                                    hash="05129ba6831024a9f7857d12b93dab9babea86af",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_48577",
                                    table="organisatie_gebruiker",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "organisatie_gebruikerevent" ("aangemaakt_op", "discipline", "email", "id", "is_active", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "registratie", "werkgever_id") VALUES (OLD."aangemaakt_op", OLD."discipline", OLD."email", OLD."id", OLD."is_active", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."registratie", OLD."werkgever_id"); RETURN NULL;',
                                    hash="ec9c6379b060e75650085d40643f8171ea8ab143",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_8a7b1",
                                    table="organisatie_gebruiker",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GebruikerEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("email", models.EmailField(max_length=254, verbose_name="e-mailadres")),
                        ("naam", models.CharField(max_length=150)),
                        ("is_active", models.BooleanField(default=True)),
                        ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("discipline", models.CharField(blank=True, max_length=60)),
                        (
                            "registratie",
                            models.CharField(
                                blank=True, help_text="Bijvoorbeeld BIG, NIP of NVO, met het nummer.", max_length=60
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "werkgever",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Waar een deskundige in dienst is, als dat niet de organisatie van het lidmaatschap is.",
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
                    name="Lidmaatschap",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "rol",
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
                            "scope",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("accountant", "accountant"),
                                    ("inspectie", "inspectie"),
                                    ("fg", "functionaris gegevensbescherming"),
                                    ("rvt", "raad van toezicht"),
                                    ("opr", "ondersteuningsplanraad"),
                                ],
                                help_text="Alleen voor een auditor en een toezichthouder.",
                                max_length=12,
                            ),
                        ),
                        ("van", models.DateField(default=django.utils.timezone.localdate)),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
                        ),
                        (
                            "gebruiker",
                            models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to=settings.AUTH_USER_MODEL),
                        ),
                        (
                            "organisatie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="leden",
                                to="organisatie.organisatie",
                            ),
                        ),
                        (
                            "onderzoek_tot",
                            models.DateField(
                                blank=True, help_text="Eerste dag waarvan niets meer te zien is.", null=True
                            ),
                        ),
                        (
                            "onderzoek_van",
                            models.DateField(
                                blank=True,
                                help_text="Alleen voor een auditor: vanaf welke dag er gegevens te zien zijn.",
                                null=True,
                            ),
                        ),
                    ],
                    options={
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "rol__in",
                                        [
                                            "zorgcoordinator",
                                            "schoolleider",
                                            "bestuurder",
                                            "secretaris",
                                            "deskundige",
                                            "cvt_lid",
                                            "cvt_voorzitter",
                                            "consulent",
                                            "directeur",
                                            "controller",
                                            "leerplicht",
                                            "toezichthouder",
                                            "auditor",
                                            "beheerder",
                                        ],
                                    )
                                ),
                                name="lidmaatschap_rol",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"
                                ),
                                name="lidmaatschap_einde_na_begin",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[
                                    (
                                        swv.organisatie.models.DateRange(
                                            "van", "tot", django.contrib.postgres.fields.ranges.RangeBoundary()
                                        ),
                                        "&&",
                                    ),
                                    ("gebruiker", "="),
                                    ("rol", "="),
                                    ("organisatie", "="),
                                ],
                                name="lidmaatschap_geen_overlap",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("rol", "auditor"),
                                        ("scope__in", ["accountant", "inspectie", "fg"]),
                                        ("tot__isnull", False),
                                    ),
                                    models.Q(("rol", "toezichthouder"), ("scope__in", ["rvt", "opr"])),
                                    models.Q(
                                        models.Q(("rol__in", ["auditor", "toezichthouder"]), _negated=True),
                                        ("scope", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="lidmaatschap_scope_hoort_bij_rol",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("onderzoek_tot__isnull", True), ("onderzoek_van__isnull", True)),
                                    models.Q(
                                        models.Q(
                                            ("onderzoek_van__isnull", True),
                                            ("onderzoek_tot__isnull", True),
                                            _connector="OR",
                                        ),
                                        ("rol", "auditor"),
                                    ),
                                    models.Q(("onderzoek_tot__gt", models.F("onderzoek_van")), ("rol", "auditor")),
                                    _connector="OR",
                                ),
                                name="lidmaatschap_onderzoek_van_auditor",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "organisatie_lidmaatschapevent" ("gebruiker_id", "id", "onderzoek_tot", "onderzoek_van", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "scope", "tot", "van") VALUES (NEW."gebruiker_id", NEW."id", NEW."onderzoek_tot", NEW."onderzoek_van", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."rol", NEW."scope", NEW."tot", NEW."van"); RETURN NULL;',
                                    hash="9e6506fa4c53df9d5dec314e6302bad03150dc8e",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_a4e41",
                                    table="organisatie_lidmaatschap",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "organisatie_lidmaatschapevent" ("gebruiker_id", "id", "onderzoek_tot", "onderzoek_van", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "scope", "tot", "van") VALUES (NEW."gebruiker_id", NEW."id", NEW."onderzoek_tot", NEW."onderzoek_van", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."rol", NEW."scope", NEW."tot", NEW."van"); RETURN NULL;',
                                    hash="2655a714c7b0800c2f9bc5f61fcbcc964533721e",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_844e4",
                                    table="organisatie_lidmaatschap",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "organisatie_lidmaatschapevent" ("gebruiker_id", "id", "onderzoek_tot", "onderzoek_van", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "scope", "tot", "van") VALUES (OLD."gebruiker_id", OLD."id", OLD."onderzoek_tot", OLD."onderzoek_van", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."rol", OLD."scope", OLD."tot", OLD."van"); RETURN NULL;',
                                    hash="cc92075884c7734767e0643398034060d3f373f5",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_4b570",
                                    table="organisatie_lidmaatschap",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="LidmaatschapEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("pgh_context_id", models.UUIDField(null=True)),
                        ("id", models.BigIntegerField()),
                        (
                            "rol",
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
                            "scope",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("accountant", "accountant"),
                                    ("inspectie", "inspectie"),
                                    ("fg", "functionaris gegevensbescherming"),
                                    ("rvt", "raad van toezicht"),
                                    ("opr", "ondersteuningsplanraad"),
                                ],
                                help_text="Alleen voor een auditor en een toezichthouder.",
                                max_length=12,
                            ),
                        ),
                        ("van", models.DateField(default=django.utils.timezone.localdate)),
                        (
                            "tot",
                            models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="geschiedenis",
                                to="organisatie.lidmaatschap",
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
                            "onderzoek_tot",
                            models.DateField(
                                blank=True, help_text="Eerste dag waarvan niets meer te zien is.", null=True
                            ),
                        ),
                        (
                            "onderzoek_van",
                            models.DateField(
                                blank=True,
                                help_text="Alleen voor een auditor: vanaf welke dag er gegevens te zien zijn.",
                                null=True,
                            ),
                        ),
                    ],
                ),
                migrations.CreateModel(
                    name="Teller",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("soort", models.CharField(max_length=40)),
                        ("reeks", models.CharField(max_length=20)),
                        ("waarde", models.PositiveBigIntegerField(default=0)),
                    ],
                    options={
                        "constraints": [models.UniqueConstraint(fields=("soort", "reeks"), name="teller_uniek")],
                    },
                ),
            ],
        ),
    ]
