import django.core.validators
import django.db.models.deletion
import django.utils.timezone
import pghistory.utils
import pgtrigger.compiler
from decimal import Decimal
from django.conf import settings
from django.db import migrations, models

from swv.kern import migratie


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("referentie", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Balanspost",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                ("jaar", models.PositiveSmallIntegerField()),
                ("moment", models.CharField(choices=[("begin", "1 januari"), ("eind", "31 december")], max_length=5)),
                (
                    "code",
                    models.CharField(
                        max_length=14,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\d{1,2}(\\.\\d{1,2}){0,4}$", "Een code is getallen met punten, bijvoorbeeld 4.5.1."
                            )
                        ],
                        verbose_name="RJ-code",
                    ),
                ),
                ("naam", models.CharField(blank=True, max_length=160, verbose_name="omschrijving")),
                ("bedrag", models.DecimalField(decimal_places=2, help_text="euro", max_digits=14)),
                (
                    "bestand",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="referentie.importbestand",
                    ),
                ),
                ("bron", models.CharField(blank=True, max_length=160)),
            ],
            options={
                "db_table": "financien_balanspost",
                "ordering": ["jaar", "moment", "code", "pk"],
                "constraints": [
                    models.UniqueConstraint(fields=("swv", "jaar", "moment", "code", "naam"), name="balanspost_uniek"),
                    models.CheckConstraint(
                        condition=models.Q(("moment__in", ["begin", "eind"])), name="balanspost_moment"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("jaar__gte", 2014), ("jaar__lte", 2100)), name="balanspost_jaar"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("code__startswith", "1"), ("code__startswith", "2"), _connector="OR"),
                        name="balanspost_activa_of_passiva",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BalanspostEvent",
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
                        to="begroten.balanspost",
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
                ("jaar", models.PositiveSmallIntegerField()),
                ("moment", models.CharField(choices=[("begin", "1 januari"), ("eind", "31 december")], max_length=5)),
                (
                    "code",
                    models.CharField(
                        max_length=14,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\d{1,2}(\\.\\d{1,2}){0,4}$", "Een code is getallen met punten, bijvoorbeeld 4.5.1."
                            )
                        ],
                        verbose_name="RJ-code",
                    ),
                ),
                ("naam", models.CharField(blank=True, max_length=160, verbose_name="omschrijving")),
                ("bedrag", models.DecimalField(decimal_places=2, help_text="euro", max_digits=14)),
                (
                    "bestand",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="referentie.importbestand",
                    ),
                ),
                ("bron", models.CharField(blank=True, max_length=160)),
            ],
            options={
                "db_table": "financien_balanspostevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Begroting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                ("jaar", models.PositiveSmallIntegerField(verbose_name="eerste jaar")),
                (
                    "volgnummer",
                    models.PositiveSmallIntegerField(
                        help_text="1 is de eerste; een wijziging is een nieuwe versie.", verbose_name="versie"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("concept", "concept"),
                            ("rvt", "bij de raad van toezicht"),
                            ("opr", "bij de OPR"),
                            ("vastgesteld", "vastgesteld"),
                            ("ingetrokken", "ingetrokken"),
                        ],
                        default="concept",
                        max_length=12,
                    ),
                ),
                ("versie", models.PositiveIntegerField(default=0)),
                ("toelichting", models.TextField(blank=True)),
                ("bron", models.CharField(blank=True, help_text="Waar de bedragen vandaan komen.", max_length=300)),
                (
                    "aangemaakt_door",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                ("gewijzigd_op", models.DateTimeField(auto_now=True)),
                (
                    "goedgekeurd_op",
                    models.DateField(blank=True, null=True, verbose_name="goedgekeurd door de raad van toezicht op"),
                ),
                ("ingestemd_op", models.DateField(blank=True, null=True, verbose_name="instemming van de OPR op")),
                ("vastgesteld_op", models.DateField(blank=True, null=True, verbose_name="vastgesteld op")),
                (
                    "momentopname",
                    models.JSONField(
                        blank=True, help_text="Posten, reserves en uitkomst zoals vastgesteld.", null=True
                    ),
                ),
                ("sha256", models.CharField(blank=True, help_text="Van de momentopname.", max_length=64)),
            ],
            options={
                "db_table": "financien_begroting",
                "ordering": ["-jaar", "-volgnummer"],
                "constraints": [
                    models.UniqueConstraint(fields=("swv", "jaar", "volgnummer"), name="begroting_uniek_volgnummer"),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["concept", "rvt", "opr", "vastgesteld", "ingetrokken"])),
                        name="begroting_status",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("jaar__gte", 2014), ("jaar__lte", 2100)), name="begroting_jaar"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status", "vastgesteld"), _negated=True),
                            models.Q(
                                ("goedgekeurd_op__isnull", False),
                                ("ingestemd_op__isnull", False),
                                ("vastgesteld_op__isnull", False),
                                ("momentopname__isnull", False),
                                models.Q(("sha256", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="begroting_vastgesteld_na_goedkeuring_en_instemming",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("status__in", ["concept", "rvt", "opr"])),
                        fields=("swv", "jaar"),
                        name="begroting_een_in_bewerking",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="BegrotingEvent",
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
                        to="begroten.begroting",
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
                ("jaar", models.PositiveSmallIntegerField(verbose_name="eerste jaar")),
                (
                    "volgnummer",
                    models.PositiveSmallIntegerField(
                        help_text="1 is de eerste; een wijziging is een nieuwe versie.", verbose_name="versie"
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("concept", "concept"),
                            ("rvt", "bij de raad van toezicht"),
                            ("opr", "bij de OPR"),
                            ("vastgesteld", "vastgesteld"),
                            ("ingetrokken", "ingetrokken"),
                        ],
                        default="concept",
                        max_length=12,
                    ),
                ),
                ("versie", models.PositiveIntegerField(default=0)),
                ("toelichting", models.TextField(blank=True)),
                ("bron", models.CharField(blank=True, help_text="Waar de bedragen vandaan komen.", max_length=300)),
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
                ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                ("gewijzigd_op", models.DateTimeField(auto_now=True)),
                (
                    "goedgekeurd_op",
                    models.DateField(blank=True, null=True, verbose_name="goedgekeurd door de raad van toezicht op"),
                ),
                ("ingestemd_op", models.DateField(blank=True, null=True, verbose_name="instemming van de OPR op")),
                ("vastgesteld_op", models.DateField(blank=True, null=True, verbose_name="vastgesteld op")),
                ("sha256", models.CharField(blank=True, help_text="Van de momentopname.", max_length=64)),
            ],
            options={
                "db_table": "financien_begrotingevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Begrotingspost",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "begroting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="posten", to="begroten.begroting"
                    ),
                ),
                (
                    "code",
                    models.CharField(
                        help_text="RJ 660, bijvoorbeeld 4.5.1.",
                        max_length=14,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\d{1,2}(\\.\\d{1,2}){0,4}$", "Een code is getallen met punten, bijvoorbeeld 4.5.1."
                            )
                        ],
                        verbose_name="RJ-code",
                    ),
                ),
                ("naam", models.CharField(max_length=160, verbose_name="omschrijving")),
                ("programma", models.CharField(blank=True, max_length=80)),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("baten", "baten"),
                            ("lasten", "lasten"),
                            ("financiele_baten", "financiële baten"),
                            ("financiele_lasten", "financiële lasten"),
                        ],
                        max_length=20,
                    ),
                ),
                ("volgorde", models.PositiveSmallIntegerField(default=0)),
                (
                    "herkomst",
                    models.CharField(
                        choices=[("handmatig", "ingevuld"), ("import", "uit een bestand"), ("model", "berekend")],
                        default="handmatig",
                        max_length=10,
                    ),
                ),
                (
                    "groei",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        help_text="Percentage.",
                        max_digits=7,
                        null=True,
                        verbose_name="groei per jaar",
                    ),
                ),
                ("toelichting", models.CharField(blank=True, max_length=500)),
                (
                    "spoor",
                    models.JSONField(
                        blank=True, default=list, help_text="Hoe een berekend bedrag tot stand kwam, per jaar."
                    ),
                ),
            ],
            options={
                "db_table": "financien_begrotingspost",
                "ordering": ["volgorde", "code", "pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("begroting", "code", "naam", "programma"), name="begrotingspost_uniek"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("soort__in", ["baten", "lasten", "financiele_baten", "financiele_lasten"])),
                        name="begrotingspost_soort",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("herkomst__in", ["handmatig", "import", "model"])),
                        name="begrotingspost_herkomst",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("code", ""), _negated=True), models.Q(("naam", ""), _negated=True)
                        ),
                        name="begrotingspost_code_en_naam",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("groei__isnull", True),
                            models.Q(("groei__gte", -100), ("groei__lte", 100)),
                            _connector="OR",
                        ),
                        name="begrotingspost_groei",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Begrotingsbedrag",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "post",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="bedragen",
                        to="begroten.begrotingspost",
                    ),
                ),
                ("jaar", models.PositiveSmallIntegerField()),
                ("bedrag", models.DecimalField(decimal_places=2, help_text="euro", max_digits=14)),
            ],
            options={
                "db_table": "financien_begrotingsbedrag",
                "ordering": ["jaar"],
                "constraints": [
                    models.UniqueConstraint(fields=("post", "jaar"), name="begrotingsbedrag_uniek_per_jaar")
                ],
            },
        ),
        migrations.CreateModel(
            name="BegrotingsbedragEvent",
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
                        to="begroten.begrotingsbedrag",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                (
                    "post",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="begroten.begrotingspost",
                    ),
                ),
                ("jaar", models.PositiveSmallIntegerField()),
                ("bedrag", models.DecimalField(decimal_places=2, help_text="euro", max_digits=14)),
            ],
            options={
                "db_table": "financien_begrotingsbedragevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="BegrotingspostEvent",
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
                        to="begroten.begrotingspost",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                (
                    "begroting",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="begroten.begroting",
                    ),
                ),
                (
                    "code",
                    models.CharField(
                        help_text="RJ 660, bijvoorbeeld 4.5.1.",
                        max_length=14,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\d{1,2}(\\.\\d{1,2}){0,4}$", "Een code is getallen met punten, bijvoorbeeld 4.5.1."
                            )
                        ],
                        verbose_name="RJ-code",
                    ),
                ),
                ("naam", models.CharField(max_length=160, verbose_name="omschrijving")),
                ("programma", models.CharField(blank=True, max_length=80)),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("baten", "baten"),
                            ("lasten", "lasten"),
                            ("financiele_baten", "financiële baten"),
                            ("financiele_lasten", "financiële lasten"),
                        ],
                        max_length=20,
                    ),
                ),
                ("volgorde", models.PositiveSmallIntegerField(default=0)),
                (
                    "herkomst",
                    models.CharField(
                        choices=[("handmatig", "ingevuld"), ("import", "uit een bestand"), ("model", "berekend")],
                        default="handmatig",
                        max_length=10,
                    ),
                ),
                (
                    "groei",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        help_text="Percentage.",
                        max_digits=7,
                        null=True,
                        verbose_name="groei per jaar",
                    ),
                ),
                ("toelichting", models.CharField(blank=True, max_length=500)),
                (
                    "spoor",
                    models.JSONField(
                        blank=True, default=list, help_text="Hoe een berekend bedrag tot stand kwam, per jaar."
                    ),
                ),
            ],
            options={
                "db_table": "financien_begrotingspostevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Begrotingstap",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "begroting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="stappen", to="begroten.begroting"
                    ),
                ),
                ("actie", models.CharField(max_length=30)),
                ("van", models.CharField(max_length=12)),
                ("naar", models.CharField(max_length=12)),
                ("versie", models.PositiveIntegerField()),
                (
                    "door",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
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
                ("toelichting", models.TextField(blank=True)),
                ("op", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "db_table": "financien_begrotingstap",
                "ordering": ["pk"],
                "constraints": [
                    models.UniqueConstraint(fields=("begroting", "versie"), name="begrotingstap_uniek_versie")
                ],
            },
        ),
        migrations.CreateModel(
            name="Realisatieregel",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                ("jaar", models.PositiveSmallIntegerField()),
                ("maand", models.PositiveSmallIntegerField()),
                (
                    "code",
                    models.CharField(
                        max_length=14,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\d{1,2}(\\.\\d{1,2}){0,4}$", "Een code is getallen met punten, bijvoorbeeld 4.5.1."
                            )
                        ],
                        verbose_name="RJ-code",
                    ),
                ),
                ("naam", models.CharField(blank=True, max_length=160, verbose_name="omschrijving")),
                ("programma", models.CharField(blank=True, max_length=80)),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("baten", "baten"),
                            ("lasten", "lasten"),
                            ("financiele_baten", "financiële baten"),
                            ("financiele_lasten", "financiële lasten"),
                        ],
                        max_length=20,
                    ),
                ),
                ("bedrag", models.DecimalField(decimal_places=2, help_text="euro", max_digits=14)),
                (
                    "bestand",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="referentie.importbestand",
                    ),
                ),
                ("bron", models.CharField(blank=True, max_length=160)),
            ],
            options={
                "db_table": "financien_realisatieregel",
                "ordering": ["jaar", "maand", "code", "pk"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("swv", "jaar", "maand", "code", "naam", "programma"), name="realisatie_uniek_per_maand"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("maand__gte", 1), ("maand__lte", 12)), name="realisatie_maand"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("jaar__gte", 2014), ("jaar__lte", 2100)), name="realisatie_jaar"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("soort__in", ["baten", "lasten", "financiele_baten", "financiele_lasten"])),
                        name="realisatie_soort",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RealisatieregelEvent",
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
                        to="begroten.realisatieregel",
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
                ("jaar", models.PositiveSmallIntegerField()),
                ("maand", models.PositiveSmallIntegerField()),
                (
                    "code",
                    models.CharField(
                        max_length=14,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\d{1,2}(\\.\\d{1,2}){0,4}$", "Een code is getallen met punten, bijvoorbeeld 4.5.1."
                            )
                        ],
                        verbose_name="RJ-code",
                    ),
                ),
                ("naam", models.CharField(blank=True, max_length=160, verbose_name="omschrijving")),
                ("programma", models.CharField(blank=True, max_length=80)),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("baten", "baten"),
                            ("lasten", "lasten"),
                            ("financiele_baten", "financiële baten"),
                            ("financiele_lasten", "financiële lasten"),
                        ],
                        max_length=20,
                    ),
                ),
                ("bedrag", models.DecimalField(decimal_places=2, help_text="euro", max_digits=14)),
                (
                    "bestand",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="referentie.importbestand",
                    ),
                ),
                ("bron", models.CharField(blank=True, max_length=160)),
            ],
            options={
                "db_table": "financien_realisatieregelevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Reserve",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "begroting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="reserves", to="begroten.begroting"
                    ),
                ),
                (
                    "soort",
                    models.CharField(
                        choices=[("algemeen", "algemene reserve"), ("bestemming", "bestemmingsreserve")], max_length=10
                    ),
                ),
                ("naam", models.CharField(max_length=120)),
                ("doel", models.CharField(blank=True, help_text="Waarvoor het geld is bestemd.", max_length=300)),
                (
                    "beginstand",
                    models.DecimalField(
                        decimal_places=2,
                        help_text="euro",
                        max_digits=14,
                        verbose_name="stand op 1 januari van het eerste jaar",
                    ),
                ),
                ("is_publiek", models.BooleanField(default=True, verbose_name="publiek vermogen")),
            ],
            options={
                "db_table": "financien_reserve",
                "ordering": ["soort", "naam"],
                "constraints": [
                    models.UniqueConstraint(fields=("begroting", "naam"), name="reserve_uniek_naam"),
                    models.UniqueConstraint(
                        condition=models.Q(("soort", "algemeen")), fields=("begroting",), name="reserve_een_algemene"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("soort__in", ["algemeen", "bestemming"])), name="reserve_soort"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("soort", "algemeen"),
                            models.Q(models.Q(("doel", ""), _negated=True), ("beginstand__gte", 0)),
                            _connector="OR",
                        ),
                        name="reserve_bestemming_heeft_doel",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReserveEvent",
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
                        to="begroten.reserve",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                (
                    "begroting",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="begroten.begroting",
                    ),
                ),
                (
                    "soort",
                    models.CharField(
                        choices=[("algemeen", "algemene reserve"), ("bestemming", "bestemmingsreserve")], max_length=10
                    ),
                ),
                ("naam", models.CharField(max_length=120)),
                ("doel", models.CharField(blank=True, help_text="Waarvoor het geld is bestemd.", max_length=300)),
                (
                    "beginstand",
                    models.DecimalField(
                        decimal_places=2,
                        help_text="euro",
                        max_digits=14,
                        verbose_name="stand op 1 januari van het eerste jaar",
                    ),
                ),
                ("is_publiek", models.BooleanField(default=True, verbose_name="publiek vermogen")),
            ],
            options={
                "db_table": "financien_reserveevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Reservemutatie",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "reserve",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="mutaties", to="begroten.reserve"
                    ),
                ),
                ("jaar", models.PositiveSmallIntegerField()),
                (
                    "bedrag",
                    models.DecimalField(decimal_places=2, default=Decimal("0"), help_text="euro", max_digits=14),
                ),
            ],
            options={
                "db_table": "financien_reservemutatie",
                "ordering": ["jaar"],
                "constraints": [
                    models.UniqueConstraint(fields=("reserve", "jaar"), name="reservemutatie_uniek_per_jaar")
                ],
            },
        ),
        migrations.CreateModel(
            name="ReservemutatieEvent",
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
                        to="begroten.reservemutatie",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                (
                    "reserve",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="begroten.reserve",
                    ),
                ),
                ("jaar", models.PositiveSmallIntegerField()),
                (
                    "bedrag",
                    models.DecimalField(decimal_places=2, default=Decimal("0"), help_text="euro", max_digits=14),
                ),
            ],
            options={
                "db_table": "financien_reservemutatieevent",
                "abstract": False,
            },
        ),
        migratie.AddTrigger(
            model_name="balanspost",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_balanspostevent" ("bedrag", "bestand_id", "bron", "code", "id", "jaar", "moment", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id") VALUES (NEW."bedrag", NEW."bestand_id", NEW."bron", NEW."code", NEW."id", NEW."jaar", NEW."moment", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."swv_id"); RETURN NULL;',
                    hash="8852d6a9eb050043269d3a6f74bcdb50468cc0e2",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c36ed",
                    table="financien_balanspost",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="balanspost",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_balanspostevent" ("bedrag", "bestand_id", "bron", "code", "id", "jaar", "moment", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id") VALUES (NEW."bedrag", NEW."bestand_id", NEW."bron", NEW."code", NEW."id", NEW."jaar", NEW."moment", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."swv_id"); RETURN NULL;',
                    hash="a6d868388f85af64c5bea6e5aa6816e67eebf838",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b1034",
                    table="financien_balanspost",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="balanspost",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_balanspostevent" ("bedrag", "bestand_id", "bron", "code", "id", "jaar", "moment", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "swv_id") VALUES (OLD."bedrag", OLD."bestand_id", OLD."bron", OLD."code", OLD."id", OLD."jaar", OLD."moment", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."swv_id"); RETURN NULL;',
                    hash="15b967e721ecb2defef71ceccc87da833766a762",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c4aa2",
                    table="financien_balanspost",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="begroting",
            trigger=pgtrigger.compiler.Trigger(
                name="vastgesteld",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.\"status\" = 'vastgesteld')",
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b62c242f15050cef81aa92e77e379f5d28622d0b",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_vastgesteld_e604f",
                    table="financien_begroting",
                    when="BEFORE",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="begroting",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_begrotingevent" ("aangemaakt_door_id", "aangemaakt_op", "bron", "gewijzigd_op", "goedgekeurd_op", "id", "ingestemd_op", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "status", "swv_id", "toelichting", "vastgesteld_op", "versie", "volgnummer") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."bron", NEW."gewijzigd_op", NEW."goedgekeurd_op", NEW."id", NEW."ingestemd_op", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."sha256", NEW."status", NEW."swv_id", NEW."toelichting", NEW."vastgesteld_op", NEW."versie", NEW."volgnummer"); RETURN NULL;',
                    hash="bc60e4f6e1f3fc9912391f64c1af53adbd52da07",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c420f",
                    table="financien_begroting",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="begroting",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."aangemaakt_door_id" IS DISTINCT FROM (NEW."aangemaakt_door_id") OR OLD."aangemaakt_op" IS DISTINCT FROM (NEW."aangemaakt_op") OR OLD."bron" IS DISTINCT FROM (NEW."bron") OR OLD."gewijzigd_op" IS DISTINCT FROM (NEW."gewijzigd_op") OR OLD."goedgekeurd_op" IS DISTINCT FROM (NEW."goedgekeurd_op") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."ingestemd_op" IS DISTINCT FROM (NEW."ingestemd_op") OR OLD."jaar" IS DISTINCT FROM (NEW."jaar") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."toelichting" IS DISTINCT FROM (NEW."toelichting") OR OLD."vastgesteld_op" IS DISTINCT FROM (NEW."vastgesteld_op") OR OLD."versie" IS DISTINCT FROM (NEW."versie") OR OLD."volgnummer" IS DISTINCT FROM (NEW."volgnummer"))',
                    func='INSERT INTO "financien_begrotingevent" ("aangemaakt_door_id", "aangemaakt_op", "bron", "gewijzigd_op", "goedgekeurd_op", "id", "ingestemd_op", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "status", "swv_id", "toelichting", "vastgesteld_op", "versie", "volgnummer") VALUES (NEW."aangemaakt_door_id", NEW."aangemaakt_op", NEW."bron", NEW."gewijzigd_op", NEW."goedgekeurd_op", NEW."id", NEW."ingestemd_op", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."sha256", NEW."status", NEW."swv_id", NEW."toelichting", NEW."vastgesteld_op", NEW."versie", NEW."volgnummer"); RETURN NULL;',
                    hash="8d198b9cb128403261b3556faa857b3bab814702",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_98c84",
                    table="financien_begroting",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="begroting",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_begrotingevent" ("aangemaakt_door_id", "aangemaakt_op", "bron", "gewijzigd_op", "goedgekeurd_op", "id", "ingestemd_op", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "status", "swv_id", "toelichting", "vastgesteld_op", "versie", "volgnummer") VALUES (OLD."aangemaakt_door_id", OLD."aangemaakt_op", OLD."bron", OLD."gewijzigd_op", OLD."goedgekeurd_op", OLD."id", OLD."ingestemd_op", OLD."jaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."sha256", OLD."status", OLD."swv_id", OLD."toelichting", OLD."vastgesteld_op", OLD."versie", OLD."volgnummer"); RETURN NULL;',
                    hash="e294c31b57d0097471fffa5106995c70fb0e496c",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_58113",
                    table="financien_begroting",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="begrotingspost",
            trigger=pgtrigger.compiler.Trigger(
                name="begroting_vast",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    if tg_op <> 'INSERT' and exists (select 1 from financien_begroting b\n        where b.id = (old.begroting_id) and b.status = 'vastgesteld') then\n        raise exception 'this budget is adopted';\n    end if;\n    if tg_op <> 'DELETE' and exists (select 1 from financien_begroting b\n        where b.id = (new.begroting_id) and b.status = 'vastgesteld') then\n        raise exception 'this budget is adopted';\n    end if;\n    if tg_op = 'DELETE' then return old; end if;\n    return new;\n",
                    hash="d4c47adc1d5f09227f3e3d29f02a35991b8be0ad",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_begroting_vast_f3485",
                    table="financien_begrotingspost",
                    when="BEFORE",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="begrotingspost",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_begrotingspostevent" ("begroting_id", "code", "groei", "herkomst", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programma", "soort", "spoor", "toelichting", "volgorde") VALUES (NEW."begroting_id", NEW."code", NEW."groei", NEW."herkomst", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."programma", NEW."soort", NEW."spoor", NEW."toelichting", NEW."volgorde"); RETURN NULL;',
                    hash="bf659a772d62ae11480aeaf76f0d32d525a48b89",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_37d44",
                    table="financien_begrotingspost",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="begrotingspost",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_begrotingspostevent" ("begroting_id", "code", "groei", "herkomst", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programma", "soort", "spoor", "toelichting", "volgorde") VALUES (NEW."begroting_id", NEW."code", NEW."groei", NEW."herkomst", NEW."id", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."programma", NEW."soort", NEW."spoor", NEW."toelichting", NEW."volgorde"); RETURN NULL;',
                    hash="4915a5db9e4bdcd941d5bcd9d0cca7b17eba9101",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d70a0",
                    table="financien_begrotingspost",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="begrotingspost",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_begrotingspostevent" ("begroting_id", "code", "groei", "herkomst", "id", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programma", "soort", "spoor", "toelichting", "volgorde") VALUES (OLD."begroting_id", OLD."code", OLD."groei", OLD."herkomst", OLD."id", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."programma", OLD."soort", OLD."spoor", OLD."toelichting", OLD."volgorde"); RETURN NULL;',
                    hash="d4fc38b9dca6bcbec7a9c192b435843977c07678",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_a3db5",
                    table="financien_begrotingspost",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="begrotingsbedrag",
            trigger=pgtrigger.compiler.Trigger(
                name="begroting_vast",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    if tg_op <> 'INSERT' and exists (select 1 from financien_begroting b\n        where b.id = (select p.begroting_id from financien_begrotingspost p where p.id = old.post_id) and b.status = 'vastgesteld') then\n        raise exception 'this budget is adopted';\n    end if;\n    if tg_op <> 'DELETE' and exists (select 1 from financien_begroting b\n        where b.id = (select p.begroting_id from financien_begrotingspost p where p.id = new.post_id) and b.status = 'vastgesteld') then\n        raise exception 'this budget is adopted';\n    end if;\n    if tg_op = 'DELETE' then return old; end if;\n    return new;\n",
                    hash="7400a12e7feb018aee5ab3ac36b60df83da8b39c",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_begroting_vast_8349c",
                    table="financien_begrotingsbedrag",
                    when="BEFORE",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="begrotingsbedrag",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_begrotingsbedragevent" ("bedrag", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post_id") VALUES (NEW."bedrag", NEW."id", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."post_id"); RETURN NULL;',
                    hash="388e0db58a052dc96a7d8ecf0aadfe1eb00c6f0b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c13e5",
                    table="financien_begrotingsbedrag",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="begrotingsbedrag",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_begrotingsbedragevent" ("bedrag", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post_id") VALUES (NEW."bedrag", NEW."id", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."post_id"); RETURN NULL;',
                    hash="eeed2ea498082ac552e4aab8ee9ae230ed00d3a3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b42a7",
                    table="financien_begrotingsbedrag",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="begrotingsbedrag",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_begrotingsbedragevent" ("bedrag", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "post_id") VALUES (OLD."bedrag", OLD."id", OLD."jaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."post_id"); RETURN NULL;',
                    hash="117d3e1e18ab5d1e715e1c917a05f340dd5886ad",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_1a9b5",
                    table="financien_begrotingsbedrag",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="realisatieregel",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_realisatieregelevent" ("bedrag", "bestand_id", "bron", "code", "id", "jaar", "maand", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programma", "soort", "swv_id") VALUES (NEW."bedrag", NEW."bestand_id", NEW."bron", NEW."code", NEW."id", NEW."jaar", NEW."maand", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."programma", NEW."soort", NEW."swv_id"); RETURN NULL;',
                    hash="b526377a60269f47d31ed20fecf358a1b0ce16ac",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_552e8",
                    table="financien_realisatieregel",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="realisatieregel",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_realisatieregelevent" ("bedrag", "bestand_id", "bron", "code", "id", "jaar", "maand", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programma", "soort", "swv_id") VALUES (NEW."bedrag", NEW."bestand_id", NEW."bron", NEW."code", NEW."id", NEW."jaar", NEW."maand", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."programma", NEW."soort", NEW."swv_id"); RETURN NULL;',
                    hash="3d897c592aba5e3c3040d16c5aebd195c23129a5",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a7f24",
                    table="financien_realisatieregel",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="realisatieregel",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_realisatieregelevent" ("bedrag", "bestand_id", "bron", "code", "id", "jaar", "maand", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programma", "soort", "swv_id") VALUES (OLD."bedrag", OLD."bestand_id", OLD."bron", OLD."code", OLD."id", OLD."jaar", OLD."maand", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."programma", OLD."soort", OLD."swv_id"); RETURN NULL;',
                    hash="767947438461dabab3c4ecd03bbab159618fb2be",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_55c62",
                    table="financien_realisatieregel",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="reserve",
            trigger=pgtrigger.compiler.Trigger(
                name="begroting_vast",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    if tg_op <> 'INSERT' and exists (select 1 from financien_begroting b\n        where b.id = (old.begroting_id) and b.status = 'vastgesteld') then\n        raise exception 'this budget is adopted';\n    end if;\n    if tg_op <> 'DELETE' and exists (select 1 from financien_begroting b\n        where b.id = (new.begroting_id) and b.status = 'vastgesteld') then\n        raise exception 'this budget is adopted';\n    end if;\n    if tg_op = 'DELETE' then return old; end if;\n    return new;\n",
                    hash="fdd19fd3be34a5f3ae04215e0e5eeaa45e290e1b",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_begroting_vast_ddc82",
                    table="financien_reserve",
                    when="BEFORE",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="reserve",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_reserveevent" ("beginstand", "begroting_id", "doel", "id", "is_publiek", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (NEW."beginstand", NEW."begroting_id", NEW."doel", NEW."id", NEW."is_publiek", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort"); RETURN NULL;',
                    hash="69960da07704a89b9d906c154037ff3ff6c12a54",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_76235",
                    table="financien_reserve",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="reserve",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_reserveevent" ("beginstand", "begroting_id", "doel", "id", "is_publiek", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (NEW."beginstand", NEW."begroting_id", NEW."doel", NEW."id", NEW."is_publiek", NEW."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort"); RETURN NULL;',
                    hash="0635717db30e3a943d8576e38010e8b969775457",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_aaea4",
                    table="financien_reserve",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="reserve",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_reserveevent" ("beginstand", "begroting_id", "doel", "id", "is_publiek", "naam", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort") VALUES (OLD."beginstand", OLD."begroting_id", OLD."doel", OLD."id", OLD."is_publiek", OLD."naam", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort"); RETURN NULL;',
                    hash="5482ca3634e72891bab2359ba09ad4124d97b8c2",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_79353",
                    table="financien_reserve",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="reservemutatie",
            trigger=pgtrigger.compiler.Trigger(
                name="begroting_vast",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    if tg_op <> 'INSERT' and exists (select 1 from financien_begroting b\n        where b.id = (select r.begroting_id from financien_reserve r where r.id = old.reserve_id) and b.status = 'vastgesteld') then\n        raise exception 'this budget is adopted';\n    end if;\n    if tg_op <> 'DELETE' and exists (select 1 from financien_begroting b\n        where b.id = (select r.begroting_id from financien_reserve r where r.id = new.reserve_id) and b.status = 'vastgesteld') then\n        raise exception 'this budget is adopted';\n    end if;\n    if tg_op = 'DELETE' then return old; end if;\n    return new;\n",
                    hash="e015c1327cc565674ed870c241463da20a0dd5dc",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_begroting_vast_6e8e6",
                    table="financien_reservemutatie",
                    when="BEFORE",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="reservemutatie",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_reservemutatieevent" ("bedrag", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reserve_id") VALUES (NEW."bedrag", NEW."id", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."reserve_id"); RETURN NULL;',
                    hash="bdec961ee7b6c9efa67d3d4b6ea2a91185d01861",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e184e",
                    table="financien_reservemutatie",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="reservemutatie",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_reservemutatieevent" ("bedrag", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reserve_id") VALUES (NEW."bedrag", NEW."id", NEW."jaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."reserve_id"); RETURN NULL;',
                    hash="c3bb0535520fcc05c4cbccd2031624dbc98bcf52",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e7395",
                    table="financien_reservemutatie",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="reservemutatie",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_reservemutatieevent" ("bedrag", "id", "jaar", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reserve_id") VALUES (OLD."bedrag", OLD."id", OLD."jaar", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."reserve_id"); RETURN NULL;',
                    hash="1e20a6823d76397f154d121d40c98705139f5f78",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_784fe",
                    table="financien_reservemutatie",
                    when="AFTER",
                ),
            ),
        ),
    ]
