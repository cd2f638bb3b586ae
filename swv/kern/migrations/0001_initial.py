import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

from swv.kern.migratie import CreateTables


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("organisatie", "__first__"),
    ]

    operations = [
        CreateTables(
            tables=[
                migrations.CreateModel(
                    name="Taak",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("soort", models.CharField(max_length=60)),
                        (
                            "object_id",
                            models.BigIntegerField(help_text="Waarover de taak gaat; welk model, bepaalt de soort."),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("wacht", "Wacht op uitvoering"),
                                    ("bezig", "Wordt uitgevoerd"),
                                    ("gereed", "Gereed"),
                                    ("mislukt", "Mislukt"),
                                ],
                                default="wacht",
                                max_length=8,
                            ),
                        ),
                        (
                            "voortgang",
                            models.PositiveSmallIntegerField(default=0, help_text="Percentage, van 0 tot en met 100."),
                        ),
                        (
                            "fase",
                            models.CharField(
                                blank=True, help_text="Wat er nu gebeurt, zonder persoonsgegevens.", max_length=100
                            ),
                        ),
                        ("pogingen", models.PositiveSmallIntegerField(default=0)),
                        (
                            "fout",
                            models.CharField(
                                blank=True, help_text="Waarom het niet lukte, zonder persoonsgegevens.", max_length=500
                            ),
                        ),
                        (
                            "sleutel",
                            models.CharField(
                                blank=True,
                                help_text="Dezelfde taak wordt maar één keer gepland.",
                                max_length=120,
                                null=True,
                                unique=True,
                            ),
                        ),
                        (
                            "organisaties",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.IntegerField(),
                                blank=True,
                                default=list,
                                help_text="Namens welke organisaties de taak leerlingen ziet.",
                                size=None,
                            ),
                        ),
                        ("queue", models.CharField(default="standaard", max_length=20)),
                        ("celery_id", models.CharField(blank=True, max_length=60)),
                        ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("uitgedeeld_op", models.DateTimeField(blank=True, null=True)),
                        (
                            "niet_voor",
                            models.DateTimeField(
                                blank=True, help_text="Eerder wordt niet opnieuw geprobeerd.", null=True
                            ),
                        ),
                        ("gestart_op", models.DateTimeField(blank=True, null=True)),
                        ("gereed_op", models.DateTimeField(blank=True, null=True)),
                        (
                            "gebruiker",
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
                        "indexes": [
                            models.Index(
                                condition=models.Q(("status__in", ("wacht", "bezig"))),
                                fields=["aangemaakt_op"],
                                name="taak_open",
                            ),
                            models.Index(fields=["soort", "object_id"], name="taak_object"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("status__in", ["wacht", "bezig", "gereed", "mislukt"])),
                                name="taak_status",
                            ),
                            models.CheckConstraint(condition=models.Q(("voortgang__lte", 100)), name="taak_voortgang"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("gereed_op__isnull", False), ("status", "gereed")),
                                    models.Q(
                                        models.Q(("status", "gereed"), _negated=True), ("gereed_op__isnull", True)
                                    ),
                                    _connector="OR",
                                ),
                                name="taak_gereed_op",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "bezig"), _negated=True),
                                    ("gestart_op__isnull", False),
                                    _connector="OR",
                                ),
                                name="taak_gestart_op",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status", "mislukt"), _negated=True),
                                    models.Q(("fout", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="taak_mislukt_met_fout",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Bericht",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("aan", models.EmailField(max_length=254, verbose_name="aan")),
                        ("onderwerp", models.CharField(max_length=200)),
                        ("tekst", models.TextField()),
                        ("soort", models.CharField(max_length=60)),
                        ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("verzonden_op", models.DateTimeField(blank=True, null=True)),
                        (
                            "gebruiker",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="berichten",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-pk"],
                    },
                ),
                migrations.CreateModel(
                    name="ValsAlarm",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("op", models.DateTimeField(default=django.utils.timezone.now)),
                        ("veld", models.CharField(max_length=120)),
                        ("object_soort", models.CharField(max_length=60)),
                        ("object_id", models.BigIntegerField(blank=True, null=True)),
                        ("reden", models.CharField(max_length=500)),
                        ("vingerafdruk", models.CharField(help_text="HMAC-SHA256 van het nummer.", max_length=64)),
                        (
                            "door",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "ordering": ["-pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("reden", ""), _negated=True), name="valsalarm_met_reden"
                            )
                        ],
                    },
                ),
            ],
        ),
    ]
