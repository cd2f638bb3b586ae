import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.core.validators
import django.db.models.deletion
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
import swv.organisatie.models
from decimal import Decimal
from django.conf import settings
from django.db import migrations, models

from swv.kern import migratie


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("organisatie", "0004_onderzoeksperiode_geldig"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Arrangementtotaal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                (
                    "organisatie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisatie.organisatie",
                        verbose_name="school",
                    ),
                ),
                ("soort", models.CharField(max_length=40)),
                ("begin", models.DateField()),
                ("eind", models.DateField(help_text="Eerste dag na de periode.")),
                ("aantal", models.PositiveIntegerField()),
                ("bedrag", models.DecimalField(decimal_places=2, help_text="Per toekenning.", max_digits=12)),
                ("bijgewerkt_op", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "db_table": "financien_arrangementtotaal",
                "ordering": ["-begin", "organisatie__naam", "soort"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("swv", "organisatie", "soort", "begin", "eind", "bedrag"),
                        name="arrangementtotaal_uniek",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("bedrag__gte", 0)), name="arrangementtotaal_niet_negatief"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ArrangementtotaalEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="geschiedenis",
                        to="referentie.arrangementtotaal",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                    "organisatie",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="organisatie.organisatie",
                        verbose_name="school",
                    ),
                ),
                ("soort", models.CharField(max_length=40)),
                ("begin", models.DateField()),
                ("eind", models.DateField(help_text="Eerste dag na de periode.")),
                ("aantal", models.PositiveIntegerField()),
                ("bedrag", models.DecimalField(decimal_places=2, help_text="Per toekenning.", max_digits=12)),
                ("bijgewerkt_op", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "db_table": "financien_arrangementtotaalevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Beschikking",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("voorlopig", "voorlopig"), ("definitief", "definitief")],
                        default="voorlopig",
                        max_length=10,
                    ),
                ),
                (
                    "bron",
                    models.CharField(
                        help_text="Waar dit getal staat, bijvoorbeeld de regeling of het DUO-bestand.", max_length=300
                    ),
                ),
                ("gewijzigd_op", models.DateTimeField(default=django.utils.timezone.now)),
                ("jaar", models.PositiveSmallIntegerField()),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("licht_bruto", "lichte ondersteuning vóór aftrek"),
                            ("licht_aftrek", "aftrek lichte ondersteuning"),
                            ("zwaar_bruto", "zware ondersteuning vóór aftrek"),
                            ("zwaar_aftrek", "aftrek (v)so"),
                            ("netto", "te ontvangen"),
                        ],
                        max_length=14,
                    ),
                ),
                ("datum", models.DateField(verbose_name="datum van de beschikking")),
                ("bedrag", models.DecimalField(decimal_places=2, max_digits=14)),
            ],
            options={
                "db_table": "financien_beschikking",
                "ordering": ["-jaar", "soort", "-datum"],
                "constraints": [
                    models.UniqueConstraint(fields=("swv", "jaar", "soort", "datum"), name="beschikking_een_per_dag"),
                    models.CheckConstraint(
                        condition=models.Q(("bron", ""), _negated=True), name="beschikking_heeft_bron"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("soort__in", ["licht_bruto", "licht_aftrek", "zwaar_bruto", "zwaar_aftrek", "netto"])
                        ),
                        name="beschikking_soort",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("jaar__gte", 2014), ("jaar__lte", 2100)), name="beschikking_jaar"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BeschikkingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="geschiedenis",
                        to="referentie.beschikking",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                    "status",
                    models.CharField(
                        choices=[("voorlopig", "voorlopig"), ("definitief", "definitief")],
                        default="voorlopig",
                        max_length=10,
                    ),
                ),
                (
                    "bron",
                    models.CharField(
                        help_text="Waar dit getal staat, bijvoorbeeld de regeling of het DUO-bestand.", max_length=300
                    ),
                ),
                ("gewijzigd_op", models.DateTimeField(default=django.utils.timezone.now)),
                ("jaar", models.PositiveSmallIntegerField()),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("licht_bruto", "lichte ondersteuning vóór aftrek"),
                            ("licht_aftrek", "aftrek lichte ondersteuning"),
                            ("zwaar_bruto", "zware ondersteuning vóór aftrek"),
                            ("zwaar_aftrek", "aftrek (v)so"),
                            ("netto", "te ontvangen"),
                        ],
                        max_length=14,
                    ),
                ),
                ("datum", models.DateField(verbose_name="datum van de beschikking")),
                ("bedrag", models.DecimalField(decimal_places=2, max_digits=14)),
            ],
            options={
                "db_table": "financien_beschikkingevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Deelname",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("voorlopig", "voorlopig"), ("definitief", "definitief")],
                        default="voorlopig",
                        max_length=10,
                    ),
                ),
                (
                    "bron",
                    models.CharField(
                        help_text="Waar dit getal staat, bijvoorbeeld de regeling of het DUO-bestand.", max_length=300
                    ),
                ),
                ("gewijzigd_op", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "code",
                    models.SlugField(
                        help_text="Bijvoorbeeld bovenschools-arrangement.", max_length=40, verbose_name="vraag"
                    ),
                ),
                (
                    "organisatie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                ("van", models.DateField()),
                ("tot", models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True)),
                ("waarde", models.DecimalField(decimal_places=2, max_digits=5)),
            ],
            options={
                "db_table": "financien_deelname",
                "ordering": ["-van", "code", "organisatie__naam"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"),
                        name="deelname_einde_na_begin",
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
                            ("organisatie", "="),
                        ],
                        name="deelname_geen_overlap",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("waarde__gte", 0), ("waarde__lte", 1)), name="deelname_tussen_0_en_1"
                    ),
                    models.CheckConstraint(condition=models.Q(("bron", ""), _negated=True), name="deelname_heeft_bron"),
                ],
            },
        ),
        migrations.CreateModel(
            name="DeelnameEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="geschiedenis",
                        to="referentie.deelname",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                    "status",
                    models.CharField(
                        choices=[("voorlopig", "voorlopig"), ("definitief", "definitief")],
                        default="voorlopig",
                        max_length=10,
                    ),
                ),
                (
                    "bron",
                    models.CharField(
                        help_text="Waar dit getal staat, bijvoorbeeld de regeling of het DUO-bestand.", max_length=300
                    ),
                ),
                ("gewijzigd_op", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "code",
                    models.SlugField(
                        db_index=False,
                        help_text="Bijvoorbeeld bovenschools-arrangement.",
                        max_length=40,
                        verbose_name="vraag",
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
                ("van", models.DateField()),
                ("tot", models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True)),
                ("waarde", models.DecimalField(decimal_places=2, max_digits=5)),
            ],
            options={
                "db_table": "financien_deelnameevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Groepslid",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                (
                    "organisatie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisatie.organisatie",
                        verbose_name="school",
                    ),
                ),
                ("groep", models.CharField(max_length=60, verbose_name="scholengroep")),
                ("van", models.DateField()),
                ("tot", models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True)),
            ],
            options={
                "db_table": "financien_groepslid",
                "ordering": ["groep", "organisatie__naam"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"),
                        name="groepslid_einde_na_begin",
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
                        name="groepslid_geen_overlap",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("groep", ""), _negated=True), name="groepslid_heeft_groep"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="GroepslidEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="geschiedenis",
                        to="referentie.groepslid",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                    "organisatie",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="organisatie.organisatie",
                        verbose_name="school",
                    ),
                ),
                ("groep", models.CharField(max_length=60, verbose_name="scholengroep")),
                ("van", models.DateField()),
                ("tot", models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True)),
            ],
            options={
                "db_table": "financien_groepslidevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Importbestand",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                ("soort", models.CharField(max_length=40)),
                (
                    "object_id",
                    models.BigIntegerField(
                        blank=True, help_text="Waar de rijen bij horen, bijvoorbeeld een begroting.", null=True
                    ),
                ),
                ("naam", models.CharField(max_length=160)),
                (
                    "notatie",
                    models.CharField(blank=True, help_text="nl of en; leeg: uit het bestand zelf.", max_length=2),
                ),
                ("inhoud", models.BinaryField()),
                ("sha256", models.CharField(max_length=64)),
                ("rijen", models.PositiveIntegerField()),
                (
                    "door",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("op", models.DateTimeField(default=django.utils.timezone.now)),
                ("overgenomen_op", models.DateTimeField(blank=True, null=True)),
                ("resultaat", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "db_table": "financien_importbestand",
                "ordering": ["-pk"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("overgenomen_op__isnull", True)),
                        fields=["swv", "op"],
                        name="importbestand_wacht",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ImportbestandEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="geschiedenis",
                        to="referentie.importbestand",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                ("soort", models.CharField(max_length=40)),
                (
                    "object_id",
                    models.BigIntegerField(
                        blank=True, help_text="Waar de rijen bij horen, bijvoorbeeld een begroting.", null=True
                    ),
                ),
                ("naam", models.CharField(max_length=160)),
                (
                    "notatie",
                    models.CharField(blank=True, help_text="nl of en; leeg: uit het bestand zelf.", max_length=2),
                ),
                ("sha256", models.CharField(max_length=64)),
                ("rijen", models.PositiveIntegerField()),
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
                ("op", models.DateTimeField(default=django.utils.timezone.now)),
                ("overgenomen_op", models.DateTimeField(blank=True, null=True)),
                ("resultaat", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "db_table": "financien_importbestandevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Percentage",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("voorlopig", "voorlopig"), ("definitief", "definitief")],
                        default="voorlopig",
                        max_length=10,
                    ),
                ),
                (
                    "bron",
                    models.CharField(
                        help_text="Waar dit getal staat, bijvoorbeeld de regeling of het DUO-bestand.", max_length=300
                    ),
                ),
                ("gewijzigd_op", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "code",
                    models.CharField(
                        choices=[
                            ("verevening_positief", "overgang verevening, correctie boven nul"),
                            ("verevening_negatief", "overgang verevening, correctie onder nul"),
                            ("signaleringswaarde", "signaleringswaarde, van de totale baten"),
                            ("drempel", "drempel voor deelname of groei"),
                            ("aandeel", "aandeel in kosten of budget"),
                            ("groei", "groei van een telling of bedrag per jaar"),
                            ("indexering", "indexering van bedragen"),
                            ("verevening_omvang", "omvang van de verevening, van het budget van 2011"),
                        ],
                        max_length=40,
                        verbose_name="soort",
                    ),
                ),
                ("van", models.DateField()),
                ("tot", models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True)),
                ("waarde", models.DecimalField(decimal_places=4, max_digits=8, verbose_name="percentage")),
            ],
            options={
                "db_table": "financien_percentage",
                "ordering": ["-van", "code", "status"],
                "indexes": [models.Index(fields=["swv", "-van"], name="percentage_swv")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"),
                        name="percentage_einde_na_begin",
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
                            ("status", "="),
                        ],
                        name="percentage_geen_overlap",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("pk__in", []),
                            models.Q(
                                ("code", "groei"), ("waarde__gte", Decimal("-100")), ("waarde__lte", Decimal("1000"))
                            ),
                            models.Q(
                                ("code", "indexering"),
                                ("waarde__gte", Decimal("-100")),
                                ("waarde__lte", Decimal("1000")),
                            ),
                            models.Q(
                                ("code", "verevening_omvang"),
                                ("waarde__gte", Decimal("-100")),
                                ("waarde__lte", Decimal("1000")),
                            ),
                            models.Q(
                                models.Q(("code__in", ["groei", "indexering", "verevening_omvang"]), _negated=True),
                                ("waarde__gte", 0),
                                ("waarde__lte", 100),
                            ),
                            _connector="OR",
                        ),
                        name="percentage_binnen_grenzen",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("bron", ""), _negated=True), name="percentage_heeft_bron"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "code__in",
                                [
                                    "verevening_positief",
                                    "verevening_negatief",
                                    "signaleringswaarde",
                                    "drempel",
                                    "aandeel",
                                    "groei",
                                    "indexering",
                                    "verevening_omvang",
                                ],
                            )
                        ),
                        name="percentage_code",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["voorlopig", "definitief"])), name="percentage_status"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PercentageEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="geschiedenis",
                        to="referentie.percentage",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                    "status",
                    models.CharField(
                        choices=[("voorlopig", "voorlopig"), ("definitief", "definitief")],
                        default="voorlopig",
                        max_length=10,
                    ),
                ),
                (
                    "bron",
                    models.CharField(
                        help_text="Waar dit getal staat, bijvoorbeeld de regeling of het DUO-bestand.", max_length=300
                    ),
                ),
                ("gewijzigd_op", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "code",
                    models.CharField(
                        choices=[
                            ("verevening_positief", "overgang verevening, correctie boven nul"),
                            ("verevening_negatief", "overgang verevening, correctie onder nul"),
                            ("signaleringswaarde", "signaleringswaarde, van de totale baten"),
                            ("drempel", "drempel voor deelname of groei"),
                            ("aandeel", "aandeel in kosten of budget"),
                            ("groei", "groei van een telling of bedrag per jaar"),
                            ("indexering", "indexering van bedragen"),
                            ("verevening_omvang", "omvang van de verevening, van het budget van 2011"),
                        ],
                        max_length=40,
                        verbose_name="soort",
                    ),
                ),
                ("van", models.DateField()),
                ("tot", models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True)),
                ("waarde", models.DecimalField(decimal_places=4, max_digits=8, verbose_name="percentage")),
            ],
            options={
                "db_table": "financien_percentageevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Plaatsing",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("voorlopig", "voorlopig"), ("definitief", "definitief")],
                        default="voorlopig",
                        max_length=10,
                    ),
                ),
                (
                    "bron",
                    models.CharField(
                        help_text="Waar dit getal staat, bijvoorbeeld de regeling of het DUO-bestand.", max_length=300
                    ),
                ),
                ("gewijzigd_op", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "organisatie",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisatie.organisatie",
                    ),
                ),
                (
                    "categorie",
                    models.CharField(
                        choices=[
                            ("sbo", "sbo"),
                            ("so_1", "so categorie 1 (laag)"),
                            ("so_2", "so categorie 2 (midden)"),
                            ("so_3", "so categorie 3 (hoog)"),
                            ("vso_1", "vso categorie 1 (laag)"),
                            ("vso_2", "vso categorie 2 (midden)"),
                            ("vso_3", "vso categorie 3 (hoog)"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "reden",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("geen_verwijzer", "geen verwijzer aan te wijzen"),
                            ("ernstige_beperking", "ernstige (meervoudige) beperking"),
                            ("kort_op_school", "korter dan een jaar op school"),
                            ("mkd", "komt van een medisch kinderdagverblijf"),
                            ("residentieel", "residentiële plaatsing"),
                        ],
                        max_length=20,
                    ),
                ),
                ("datum", models.DateField(verbose_name="teldatum")),
                ("aantal", models.PositiveIntegerField()),
            ],
            options={
                "db_table": "financien_plaatsing",
                "ordering": ["-datum", "organisatie__naam", "categorie"],
                "indexes": [models.Index(fields=["swv", "-datum"], name="plaatsing_swv")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("swv", "organisatie", "categorie", "reden", "datum", "status"),
                        name="plaatsing_een_per_dag",
                        nulls_distinct=False,
                    ),
                    models.CheckConstraint(condition=models.Q(("aantal__gte", 0)), name="plaatsing_niet_negatief"),
                    models.CheckConstraint(
                        condition=models.Q(("bron", ""), _negated=True), name="plaatsing_heeft_bron"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("categorie__in", ["sbo", "so_1", "so_2", "so_3", "vso_1", "vso_2", "vso_3"])
                        ),
                        name="plaatsing_categorie",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["voorlopig", "definitief"])), name="plaatsing_status"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PlaatsingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="geschiedenis",
                        to="referentie.plaatsing",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                    "status",
                    models.CharField(
                        choices=[("voorlopig", "voorlopig"), ("definitief", "definitief")],
                        default="voorlopig",
                        max_length=10,
                    ),
                ),
                (
                    "bron",
                    models.CharField(
                        help_text="Waar dit getal staat, bijvoorbeeld de regeling of het DUO-bestand.", max_length=300
                    ),
                ),
                ("gewijzigd_op", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "organisatie",
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
                    "categorie",
                    models.CharField(
                        choices=[
                            ("sbo", "sbo"),
                            ("so_1", "so categorie 1 (laag)"),
                            ("so_2", "so categorie 2 (midden)"),
                            ("so_3", "so categorie 3 (hoog)"),
                            ("vso_1", "vso categorie 1 (laag)"),
                            ("vso_2", "vso categorie 2 (midden)"),
                            ("vso_3", "vso categorie 3 (hoog)"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "reden",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("geen_verwijzer", "geen verwijzer aan te wijzen"),
                            ("ernstige_beperking", "ernstige (meervoudige) beperking"),
                            ("kort_op_school", "korter dan een jaar op school"),
                            ("mkd", "komt van een medisch kinderdagverblijf"),
                            ("residentieel", "residentiële plaatsing"),
                        ],
                        max_length=20,
                    ),
                ),
                ("datum", models.DateField(verbose_name="teldatum")),
                ("aantal", models.PositiveIntegerField()),
            ],
            options={
                "db_table": "financien_plaatsingevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Tarief",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("voorlopig", "voorlopig"), ("definitief", "definitief")],
                        default="voorlopig",
                        max_length=10,
                    ),
                ),
                (
                    "bron",
                    models.CharField(
                        help_text="Waar dit getal staat, bijvoorbeeld de regeling of het DUO-bestand.", max_length=300
                    ),
                ),
                ("gewijzigd_op", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "code",
                    models.CharField(
                        choices=[
                            ("licht", "lichte ondersteuning per leerling"),
                            ("zwaar", "zware ondersteuning per leerling"),
                            ("regio", "regionale ondersteuning per leerling"),
                            ("lwoo", "leerwegondersteuning per leerling"),
                            ("pro", "praktijkonderwijs per leerling"),
                            ("sbo", "speciaal basisonderwijs per leerling"),
                            ("so_1", "so categorie 1 (laag) per leerling"),
                            ("so_2", "so categorie 2 (midden) per leerling"),
                            ("so_3", "so categorie 3 (hoog) per leerling"),
                            ("so_1_tot_8", "so categorie 1, jonger dan 8 jaar (tot 2023)"),
                            ("so_1_vanaf_8", "so categorie 1, 8 jaar en ouder (tot 2023)"),
                            ("so_2_tot_8", "so categorie 2, jonger dan 8 jaar (tot 2023)"),
                            ("so_2_vanaf_8", "so categorie 2, 8 jaar en ouder (tot 2023)"),
                            ("so_3_tot_8", "so categorie 3, jonger dan 8 jaar (tot 2023)"),
                            ("so_3_vanaf_8", "so categorie 3, 8 jaar en ouder (tot 2023)"),
                            ("vso_1", "vso categorie 1 (laag) per leerling"),
                            ("vso_2", "vso categorie 2 (midden) per leerling"),
                            ("vso_3", "vso categorie 3 (hoog) per leerling"),
                            ("te_verdelen", "te verdelen bedrag"),
                            ("centrale_kosten", "centrale kosten"),
                            ("vaste_voet", "vaste voet per school"),
                            ("schoolbudget", "schoolbudget per leerling"),
                            ("basis", "basisondersteuning per leerling"),
                            ("extra", "extra ondersteuning per leerling"),
                            ("arrangement", "bedrag per arrangement"),
                            ("vangnet", "vangnet per leerling per jaar"),
                            ("signaleringswaarde_minimum", "ondergrens van de signaleringswaarde"),
                        ],
                        max_length=40,
                        verbose_name="soort",
                    ),
                ),
                ("van", models.DateField()),
                ("tot", models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True)),
                (
                    "bedrag",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=12,
                        validators=[django.core.validators.MinValueValidator(Decimal("0"))],
                    ),
                ),
            ],
            options={
                "db_table": "financien_tarief",
                "ordering": ["-van", "code", "status"],
                "indexes": [models.Index(fields=["swv", "-van"], name="tarief_swv")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("tot__isnull", True), ("tot__gte", models.F("van")), _connector="OR"),
                        name="tarief_einde_na_begin",
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
                            ("status", "="),
                        ],
                        name="tarief_geen_overlap",
                    ),
                    models.CheckConstraint(condition=models.Q(("bedrag__gte", 0)), name="tarief_niet_negatief"),
                    models.CheckConstraint(condition=models.Q(("bron", ""), _negated=True), name="tarief_heeft_bron"),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "code__in",
                                [
                                    "licht",
                                    "zwaar",
                                    "regio",
                                    "lwoo",
                                    "pro",
                                    "sbo",
                                    "so_1",
                                    "so_2",
                                    "so_3",
                                    "so_1_tot_8",
                                    "so_1_vanaf_8",
                                    "so_2_tot_8",
                                    "so_2_vanaf_8",
                                    "so_3_tot_8",
                                    "so_3_vanaf_8",
                                    "vso_1",
                                    "vso_2",
                                    "vso_3",
                                    "te_verdelen",
                                    "centrale_kosten",
                                    "vaste_voet",
                                    "schoolbudget",
                                    "basis",
                                    "extra",
                                    "arrangement",
                                    "vangnet",
                                    "signaleringswaarde_minimum",
                                ],
                            )
                        ),
                        name="tarief_code",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["voorlopig", "definitief"])), name="tarief_status"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TariefEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="geschiedenis",
                        to="referentie.tarief",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                    "status",
                    models.CharField(
                        choices=[("voorlopig", "voorlopig"), ("definitief", "definitief")],
                        default="voorlopig",
                        max_length=10,
                    ),
                ),
                (
                    "bron",
                    models.CharField(
                        help_text="Waar dit getal staat, bijvoorbeeld de regeling of het DUO-bestand.", max_length=300
                    ),
                ),
                ("gewijzigd_op", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "code",
                    models.CharField(
                        choices=[
                            ("licht", "lichte ondersteuning per leerling"),
                            ("zwaar", "zware ondersteuning per leerling"),
                            ("regio", "regionale ondersteuning per leerling"),
                            ("lwoo", "leerwegondersteuning per leerling"),
                            ("pro", "praktijkonderwijs per leerling"),
                            ("sbo", "speciaal basisonderwijs per leerling"),
                            ("so_1", "so categorie 1 (laag) per leerling"),
                            ("so_2", "so categorie 2 (midden) per leerling"),
                            ("so_3", "so categorie 3 (hoog) per leerling"),
                            ("so_1_tot_8", "so categorie 1, jonger dan 8 jaar (tot 2023)"),
                            ("so_1_vanaf_8", "so categorie 1, 8 jaar en ouder (tot 2023)"),
                            ("so_2_tot_8", "so categorie 2, jonger dan 8 jaar (tot 2023)"),
                            ("so_2_vanaf_8", "so categorie 2, 8 jaar en ouder (tot 2023)"),
                            ("so_3_tot_8", "so categorie 3, jonger dan 8 jaar (tot 2023)"),
                            ("so_3_vanaf_8", "so categorie 3, 8 jaar en ouder (tot 2023)"),
                            ("vso_1", "vso categorie 1 (laag) per leerling"),
                            ("vso_2", "vso categorie 2 (midden) per leerling"),
                            ("vso_3", "vso categorie 3 (hoog) per leerling"),
                            ("te_verdelen", "te verdelen bedrag"),
                            ("centrale_kosten", "centrale kosten"),
                            ("vaste_voet", "vaste voet per school"),
                            ("schoolbudget", "schoolbudget per leerling"),
                            ("basis", "basisondersteuning per leerling"),
                            ("extra", "extra ondersteuning per leerling"),
                            ("arrangement", "bedrag per arrangement"),
                            ("vangnet", "vangnet per leerling per jaar"),
                            ("signaleringswaarde_minimum", "ondergrens van de signaleringswaarde"),
                        ],
                        max_length=40,
                        verbose_name="soort",
                    ),
                ),
                ("van", models.DateField()),
                ("tot", models.DateField(blank=True, help_text="Eerste dag waarop het niet meer geldt.", null=True)),
                (
                    "bedrag",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=12,
                        validators=[django.core.validators.MinValueValidator(Decimal("0"))],
                    ),
                ),
            ],
            options={
                "db_table": "financien_tariefevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Telling",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("voorlopig", "voorlopig"), ("definitief", "definitief")],
                        default="voorlopig",
                        max_length=10,
                    ),
                ),
                (
                    "bron",
                    models.CharField(
                        help_text="Waar dit getal staat, bijvoorbeeld de regeling of het DUO-bestand.", max_length=300
                    ),
                ),
                ("gewijzigd_op", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "code",
                    models.CharField(
                        choices=[
                            ("leerlingen", "leerlingen"),
                            ("lwoo", "leerlingen met lwoo"),
                            ("pro", "leerlingen in het praktijkonderwijs"),
                            ("sbo", "leerlingen in het sbo"),
                            ("so_1", "so-leerlingen categorie 1"),
                            ("so_2", "so-leerlingen categorie 2"),
                            ("so_3", "so-leerlingen categorie 3"),
                            ("vso_1", "vso-leerlingen categorie 1"),
                            ("vso_2", "vso-leerlingen categorie 2"),
                            ("vso_3", "vso-leerlingen categorie 3"),
                            ("locaties", "locaties"),
                            ("opp", "leerlingen met een opp"),
                            ("extra_steun", "leerlingen aangemeld met extra ondersteuning"),
                            ("gewogen", "gewogen leerlingen (bijvoorbeeld schoolgewicht)"),
                            ("deelname_regulier", "leerlingen van het bestuur in het regulier onderwijs"),
                            ("deelname_totaal", "alle leerlingen van het bestuur, ook in sbo en (v)so"),
                            ("tlv_gewoon", "nieuwe tlv's na 1 februari in een gewoon jaar"),
                            ("tlv_nieuw", "nieuwe tlv's na 1 februari"),
                            ("tlv_uitgezonderd", "nieuwe tlv's zonder vangnet (WEC art. 40 lid 16)"),
                            ("fte_bestuur", "formatie bestuur en management (fte)"),
                            ("fte_op", "formatie onderwijzend personeel (fte)"),
                            ("fte_oop", "formatie ondersteunend personeel (fte)"),
                        ],
                        max_length=40,
                        verbose_name="soort",
                    ),
                ),
                (
                    "organisatie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="tellingen",
                        to="organisatie.organisatie",
                    ),
                ),
                ("datum", models.DateField(verbose_name="teldatum")),
                (
                    "aantal",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=10,
                        validators=[django.core.validators.MinValueValidator(Decimal("0"))],
                    ),
                ),
            ],
            options={
                "db_table": "financien_telling",
                "ordering": ["-datum", "code", "organisatie__naam"],
                "indexes": [models.Index(fields=["swv", "-datum", "code"], name="telling_swv")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("swv", "organisatie", "code", "datum", "status"), name="telling_een_per_dag"
                    ),
                    models.CheckConstraint(condition=models.Q(("aantal__gte", 0)), name="telling_niet_negatief"),
                    models.CheckConstraint(condition=models.Q(("bron", ""), _negated=True), name="telling_heeft_bron"),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "code__in",
                                [
                                    "leerlingen",
                                    "lwoo",
                                    "pro",
                                    "sbo",
                                    "so_1",
                                    "so_2",
                                    "so_3",
                                    "vso_1",
                                    "vso_2",
                                    "vso_3",
                                    "locaties",
                                    "opp",
                                    "extra_steun",
                                    "gewogen",
                                    "deelname_regulier",
                                    "deelname_totaal",
                                    "tlv_gewoon",
                                    "tlv_nieuw",
                                    "tlv_uitgezonderd",
                                    "fte_bestuur",
                                    "fte_op",
                                    "fte_oop",
                                ],
                            )
                        ),
                        name="telling_code",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["voorlopig", "definitief"])), name="telling_status"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TellingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="geschiedenis",
                        to="referentie.telling",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
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
                    "status",
                    models.CharField(
                        choices=[("voorlopig", "voorlopig"), ("definitief", "definitief")],
                        default="voorlopig",
                        max_length=10,
                    ),
                ),
                (
                    "bron",
                    models.CharField(
                        help_text="Waar dit getal staat, bijvoorbeeld de regeling of het DUO-bestand.", max_length=300
                    ),
                ),
                ("gewijzigd_op", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "code",
                    models.CharField(
                        choices=[
                            ("leerlingen", "leerlingen"),
                            ("lwoo", "leerlingen met lwoo"),
                            ("pro", "leerlingen in het praktijkonderwijs"),
                            ("sbo", "leerlingen in het sbo"),
                            ("so_1", "so-leerlingen categorie 1"),
                            ("so_2", "so-leerlingen categorie 2"),
                            ("so_3", "so-leerlingen categorie 3"),
                            ("vso_1", "vso-leerlingen categorie 1"),
                            ("vso_2", "vso-leerlingen categorie 2"),
                            ("vso_3", "vso-leerlingen categorie 3"),
                            ("locaties", "locaties"),
                            ("opp", "leerlingen met een opp"),
                            ("extra_steun", "leerlingen aangemeld met extra ondersteuning"),
                            ("gewogen", "gewogen leerlingen (bijvoorbeeld schoolgewicht)"),
                            ("deelname_regulier", "leerlingen van het bestuur in het regulier onderwijs"),
                            ("deelname_totaal", "alle leerlingen van het bestuur, ook in sbo en (v)so"),
                            ("tlv_gewoon", "nieuwe tlv's na 1 februari in een gewoon jaar"),
                            ("tlv_nieuw", "nieuwe tlv's na 1 februari"),
                            ("tlv_uitgezonderd", "nieuwe tlv's zonder vangnet (WEC art. 40 lid 16)"),
                            ("fte_bestuur", "formatie bestuur en management (fte)"),
                            ("fte_op", "formatie onderwijzend personeel (fte)"),
                            ("fte_oop", "formatie ondersteunend personeel (fte)"),
                        ],
                        max_length=40,
                        verbose_name="soort",
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
                ("datum", models.DateField(verbose_name="teldatum")),
                (
                    "aantal",
                    models.DecimalField(
                        decimal_places=2,
                        max_digits=10,
                        validators=[django.core.validators.MinValueValidator(Decimal("0"))],
                    ),
                ),
            ],
            options={
                "db_table": "financien_tellingevent",
                "abstract": False,
            },
        ),
        migratie.AddTrigger(
            model_name="arrangementtotaal",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_arrangementtotaalevent" ("aantal", "bedrag", "begin", "bijgewerkt_op", "eind", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "swv_id") VALUES (NEW."aantal", NEW."bedrag", NEW."begin", NEW."bijgewerkt_op", NEW."eind", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort", NEW."swv_id"); RETURN NULL;',
                    hash="3cc62dc0f602edc535eb8c8761af9a06c5591b6e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4975f",
                    table="financien_arrangementtotaal",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="arrangementtotaal",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_arrangementtotaalevent" ("aantal", "bedrag", "begin", "bijgewerkt_op", "eind", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "swv_id") VALUES (NEW."aantal", NEW."bedrag", NEW."begin", NEW."bijgewerkt_op", NEW."eind", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort", NEW."swv_id"); RETURN NULL;',
                    hash="9a78fdb074a6a2207c2f727e7ba9ea0a87d56f71",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ebb80",
                    table="financien_arrangementtotaal",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="arrangementtotaal",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_arrangementtotaalevent" ("aantal", "bedrag", "begin", "bijgewerkt_op", "eind", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "swv_id") VALUES (OLD."aantal", OLD."bedrag", OLD."begin", OLD."bijgewerkt_op", OLD."eind", OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort", OLD."swv_id"); RETURN NULL;',
                    hash="29a0b9edbf82ced7d5618c0adaa382d6ef656351",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_96dc0",
                    table="financien_arrangementtotaal",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="beschikking",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_beschikkingevent" ("bedrag", "bron", "datum", "gewijzigd_op", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "status", "swv_id") VALUES (NEW."bedrag", NEW."bron", NEW."datum", NEW."gewijzigd_op", NEW."id", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort", NEW."status", NEW."swv_id"); RETURN NULL;',
                    hash="83eb641cba9168c495aad6af1a79e3b343250bda",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_53213",
                    table="financien_beschikking",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="beschikking",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_beschikkingevent" ("bedrag", "bron", "datum", "gewijzigd_op", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "status", "swv_id") VALUES (NEW."bedrag", NEW."bron", NEW."datum", NEW."gewijzigd_op", NEW."id", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort", NEW."status", NEW."swv_id"); RETURN NULL;',
                    hash="8cc3167f85647ea5636abb211af4d50ac16d7f27",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fea34",
                    table="financien_beschikking",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="beschikking",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_beschikkingevent" ("bedrag", "bron", "datum", "gewijzigd_op", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "status", "swv_id") VALUES (OLD."bedrag", OLD."bron", OLD."datum", OLD."gewijzigd_op", OLD."id", OLD."jaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort", OLD."status", OLD."swv_id"); RETURN NULL;',
                    hash="a027825d0d0360d1eac3e0bba17194893a8e939d",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_9724e",
                    table="financien_beschikking",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="deelname",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_deelnameevent" ("bron", "code", "gewijzigd_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van", "waarde") VALUES (NEW."bron", NEW."code", NEW."gewijzigd_op", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."status", NEW."swv_id", NEW."tot", NEW."van", NEW."waarde"); RETURN NULL;',
                    hash="9c48c134953429a26680af90cdcf5e2afbde4036",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8c30d",
                    table="financien_deelname",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="deelname",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_deelnameevent" ("bron", "code", "gewijzigd_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van", "waarde") VALUES (NEW."bron", NEW."code", NEW."gewijzigd_op", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."status", NEW."swv_id", NEW."tot", NEW."van", NEW."waarde"); RETURN NULL;',
                    hash="8fd278c6aa8ee0e601a757917948fb7e4e49f82f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1a329",
                    table="financien_deelname",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="deelname",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_deelnameevent" ("bron", "code", "gewijzigd_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van", "waarde") VALUES (OLD."bron", OLD."code", OLD."gewijzigd_op", OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."status", OLD."swv_id", OLD."tot", OLD."van", OLD."waarde"); RETURN NULL;',
                    hash="cc912047fda384c750169c1749af0f1b3ee48db0",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_7c107",
                    table="financien_deelname",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="groepslid",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_groepslidevent" ("groep", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."groep", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;',
                    hash="0adad1cad3da046f21515a5e530f7ca5cdf988e2",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_da5d9",
                    table="financien_groepslid",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="groepslid",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_groepslidevent" ("groep", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (NEW."groep", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;',
                    hash="0296c41e924cd67794538f1d4149c9c9fab64dd9",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_01fc5",
                    table="financien_groepslid",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="groepslid",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_groepslidevent" ("groep", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id", "tot", "van") VALUES (OLD."groep", OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."swv_id", OLD."tot", OLD."van"); RETURN NULL;',
                    hash="edf1c595ae1056e13be893b4cca7fee65340196d",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_952d4",
                    table="financien_groepslid",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="importbestand",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_importbestandevent" ("door_id", "id", "naam", "notatie", "object_id", "op", "overgenomen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "rijen", "sha256", "soort", "swv_id") VALUES (NEW."door_id", NEW."id", NEW."naam", NEW."notatie", NEW."object_id", NEW."op", NEW."overgenomen_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."resultaat", NEW."rijen", NEW."sha256", NEW."soort", NEW."swv_id"); RETURN NULL;',
                    hash="72134a2260883ead9d6ec3c0a392a7f8799e1526",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_7ef06",
                    table="financien_importbestand",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="importbestand",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."door_id" IS DISTINCT FROM (NEW."door_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."notatie" IS DISTINCT FROM (NEW."notatie") OR OLD."object_id" IS DISTINCT FROM (NEW."object_id") OR OLD."op" IS DISTINCT FROM (NEW."op") OR OLD."overgenomen_op" IS DISTINCT FROM (NEW."overgenomen_op") OR OLD."resultaat" IS DISTINCT FROM (NEW."resultaat") OR OLD."rijen" IS DISTINCT FROM (NEW."rijen") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."soort" IS DISTINCT FROM (NEW."soort") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id"))',
                    func='INSERT INTO "financien_importbestandevent" ("door_id", "id", "naam", "notatie", "object_id", "op", "overgenomen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "rijen", "sha256", "soort", "swv_id") VALUES (NEW."door_id", NEW."id", NEW."naam", NEW."notatie", NEW."object_id", NEW."op", NEW."overgenomen_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."resultaat", NEW."rijen", NEW."sha256", NEW."soort", NEW."swv_id"); RETURN NULL;',
                    hash="e0e8cb03025becc8c3447bf843297abb9a397b57",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c8d52",
                    table="financien_importbestand",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="importbestand",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_importbestandevent" ("door_id", "id", "naam", "notatie", "object_id", "op", "overgenomen_op", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resultaat", "rijen", "sha256", "soort", "swv_id") VALUES (OLD."door_id", OLD."id", OLD."naam", OLD."notatie", OLD."object_id", OLD."op", OLD."overgenomen_op", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."resultaat", OLD."rijen", OLD."sha256", OLD."soort", OLD."swv_id"); RETURN NULL;',
                    hash="9dabc0e5174798926d5ab81c992397434c4aef55",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_a0173",
                    table="financien_importbestand",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="percentage",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_percentageevent" ("bron", "code", "gewijzigd_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van", "waarde") VALUES (NEW."bron", NEW."code", NEW."gewijzigd_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."status", NEW."swv_id", NEW."tot", NEW."van", NEW."waarde"); RETURN NULL;',
                    hash="ec8576bf134174c44719316e96d74894b9a2943a",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a7b3b",
                    table="financien_percentage",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="percentage",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_percentageevent" ("bron", "code", "gewijzigd_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van", "waarde") VALUES (NEW."bron", NEW."code", NEW."gewijzigd_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."status", NEW."swv_id", NEW."tot", NEW."van", NEW."waarde"); RETURN NULL;',
                    hash="b6eaaea2b4eeae1a994e7264e6db1a301c5f2274",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f7b34",
                    table="financien_percentage",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="percentage",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_percentageevent" ("bron", "code", "gewijzigd_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van", "waarde") VALUES (OLD."bron", OLD."code", OLD."gewijzigd_op", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."status", OLD."swv_id", OLD."tot", OLD."van", OLD."waarde"); RETURN NULL;',
                    hash="fef07d93d4c33d1f3308d35a2e162f0374df2fc7",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_775fe",
                    table="financien_percentage",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="plaatsing",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_plaatsingevent" ("aantal", "bron", "categorie", "datum", "gewijzigd_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "status", "swv_id") VALUES (NEW."aantal", NEW."bron", NEW."categorie", NEW."datum", NEW."gewijzigd_op", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."reden", NEW."status", NEW."swv_id"); RETURN NULL;',
                    hash="70a69351d613e38219947910610a8c4e4b05a1af",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_6d4ee",
                    table="financien_plaatsing",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="plaatsing",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_plaatsingevent" ("aantal", "bron", "categorie", "datum", "gewijzigd_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "status", "swv_id") VALUES (NEW."aantal", NEW."bron", NEW."categorie", NEW."datum", NEW."gewijzigd_op", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."reden", NEW."status", NEW."swv_id"); RETURN NULL;',
                    hash="1afe31450f618a6bdd1969c3db4e8311de604f51",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e825c",
                    table="financien_plaatsing",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="plaatsing",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_plaatsingevent" ("aantal", "bron", "categorie", "datum", "gewijzigd_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reden", "status", "swv_id") VALUES (OLD."aantal", OLD."bron", OLD."categorie", OLD."datum", OLD."gewijzigd_op", OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."reden", OLD."status", OLD."swv_id"); RETURN NULL;',
                    hash="c16f7042881993d79deed7b436fdf524fe75e805",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_09a4d",
                    table="financien_plaatsing",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="tarief",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_tariefevent" ("bedrag", "bron", "code", "gewijzigd_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van") VALUES (NEW."bedrag", NEW."bron", NEW."code", NEW."gewijzigd_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."status", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;',
                    hash="eadfbbc692f2b7c33f7f633e593add8912d5fc38",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_53036",
                    table="financien_tarief",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="tarief",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_tariefevent" ("bedrag", "bron", "code", "gewijzigd_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van") VALUES (NEW."bedrag", NEW."bron", NEW."code", NEW."gewijzigd_op", NEW."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."status", NEW."swv_id", NEW."tot", NEW."van"); RETURN NULL;',
                    hash="57eada207f959ab7d4235c108cfa26d81cdc8754",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d713c",
                    table="financien_tarief",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="tarief",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_tariefevent" ("bedrag", "bron", "code", "gewijzigd_op", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id", "tot", "van") VALUES (OLD."bedrag", OLD."bron", OLD."code", OLD."gewijzigd_op", OLD."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."status", OLD."swv_id", OLD."tot", OLD."van"); RETURN NULL;',
                    hash="e71145025d6140f3577f8bf92d94c7319ca7f83c",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_1980c",
                    table="financien_tarief",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="telling",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_tellingevent" ("aantal", "bron", "code", "datum", "gewijzigd_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id") VALUES (NEW."aantal", NEW."bron", NEW."code", NEW."datum", NEW."gewijzigd_op", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."status", NEW."swv_id"); RETURN NULL;',
                    hash="29cac142ffdf70286a0bf8636d4f131cffb3cbb9",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_6ebf8",
                    table="financien_telling",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="telling",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_tellingevent" ("aantal", "bron", "code", "datum", "gewijzigd_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id") VALUES (NEW."aantal", NEW."bron", NEW."code", NEW."datum", NEW."gewijzigd_op", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."status", NEW."swv_id"); RETURN NULL;',
                    hash="4c0f7f9e11e4144109c6ee4bd6e66c6817d8fc76",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e50a1",
                    table="financien_telling",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="telling",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_tellingevent" ("aantal", "bron", "code", "datum", "gewijzigd_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "swv_id") VALUES (OLD."aantal", OLD."bron", OLD."code", OLD."datum", OLD."gewijzigd_op", OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."status", OLD."swv_id"); RETURN NULL;',
                    hash="807960eef7bcb07aeec13cf9928a4903d8619d68",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_9fec7",
                    table="financien_telling",
                    when="AFTER",
                ),
            ),
        ),
    ]
