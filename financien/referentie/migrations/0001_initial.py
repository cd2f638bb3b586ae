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
        ("organisatie", "0001_initial"),
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
                    hash="f9a61e472dfdc7c178d28057e22bf8d4b35d2041",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_149c8",
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
                    hash="f4bd8bf262ef258146021890db21314c8fa7f041",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_65e3c",
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
                    hash="793c889a25a4e7c5544e5aac3e7a930ae5b04341",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_0a542",
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
                    hash="fa192915dd5fa3d46ae9d611bc3b46881850582e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0d670",
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
                    hash="d53e3aa2444b7208ad7f79f296db0478e3fc10e8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_24e29",
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
                    hash="35936aa78fd672c8862634d053c49e3c1fb9bbea",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_f48b0",
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
                    hash="3243e8abc58babca5000d1b83fa5d6497e424bba",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_27ca6",
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
                    hash="d4047d08dcdad904f538164a018e79ceaff64ac9",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2b444",
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
                    hash="5cf6d030dc553e58f2878b2b11829d1d22dd2f76",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_0562b",
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
                    hash="600e0df48ac467bf01f039d3f217a87e1a077b48",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_00f36",
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
                    hash="622b38e54084981a7516d5f52b19ff420ab5dff8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_bee6e",
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
                    hash="da1a5e17fdbf8d30acf8361a60e3e6b1a705783c",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_a6b15",
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
                    hash="84f8819db292d709434edc500a7b1640b55786cd",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ff0ed",
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
                    hash="8263f7c30c46a882e3388ebe0df3896b3614f895",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2d6e8",
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
                    hash="84c885fc7474b823ca90a56d1bee27620716fe6f",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_537e9",
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
                    hash="d90167f5384298be84179b37c62dbe6071d75126",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_3dbd6",
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
                    hash="ae8afb37c3f82680e343cd4a03cdd640d1b5a7df",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_20bc1",
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
                    hash="880958a28aa68f41377c5a36fe275834f45c8f32",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5cc6a",
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
                    hash="af6c41fe86b980d8c6818f665c81fe64d00fd3eb",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1c665",
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
                    hash="a7911525947214717acaff6be5d269f6db13a805",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1ec44",
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
                    hash="bd8a8f16b63e7f7ab7e7854364c6dcc9eafc71ac",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_84ac6",
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
                    hash="b12dcc723a8d58f995b35729df1473293c818003",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_6702b",
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
                    hash="99d5e5a3304d9ac1b802ae0f81da1f62ef983f31",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_69b5b",
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
                    hash="8ef828b590889e22dc699e8105cb9389a93eb7ab",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_be6f0",
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
                    hash="ea6da07daa547fc6377504c5b9e80c6148838733",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_00116",
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
                    hash="68d79e9c64e47130a0e150609a80b91b8a9e1ed0",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7674a",
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
                    hash="58d7fa5c995514d2c305d8c9c8c55f6f2ea19313",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_abaa9",
                    table="financien_telling",
                    when="AFTER",
                ),
            ),
        ),
    ]
