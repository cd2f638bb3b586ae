import django.contrib.postgres.fields
import django.db.models.constraints
import django.db.models.deletion
import django.utils.timezone
import financien.verdelen.models.verdeling
import pghistory.utils
import pgtrigger.compiler
import uuid
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
            name="Verdeelmodel",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                ("naam", models.CharField(max_length=120)),
                (
                    "jaar",
                    models.PositiveSmallIntegerField(
                        help_text="Het kalenderjaar, of het jaar waarin het schooljaar begint."
                    ),
                ),
                (
                    "periode",
                    models.CharField(
                        choices=[("kalenderjaar", "kalenderjaar"), ("schooljaar", "schooljaar")],
                        default="kalenderjaar",
                        max_length=12,
                    ),
                ),
                (
                    "betaalritme",
                    models.CharField(
                        choices=[
                            ("maanden", "elke maand"),
                            ("kwartalen", "elk kwartaal"),
                            ("ineens", "in één keer, in de eerste maand"),
                            ("percentages", "in eigen termijnen, met een percentage per termijn"),
                        ],
                        default="kwartalen",
                        max_length=12,
                    ),
                ),
                (
                    "betaalpercentages",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.DecimalField(decimal_places=2, max_digits=5),
                        blank=True,
                        default=list,
                        help_text="Alleen bij eigen termijnen: per termijn, samen 100.",
                        size=None,
                    ),
                ),
                (
                    "negatief",
                    models.CharField(
                        choices=[
                            ("melden", "melden: het bestuur betaalt niets en krijgt niets"),
                            ("verrekenen", "verrekenen met het volgende jaar"),
                            ("in_rekening", "in rekening brengen bij het bestuur"),
                        ],
                        default="melden",
                        help_text="Wat er gebeurt als een bestuur onder nul uitkomt.",
                        max_length=12,
                        verbose_name="negatieve uitkomst",
                    ),
                ),
                (
                    "plaatsingen_op",
                    models.DateField(
                        help_text="De leerlingen in sbo en (v)so op deze dag tellen mee.",
                        verbose_name="teldatum plaatsingen",
                    ),
                ),
                ("toelichting", models.TextField(blank=True)),
                (
                    "gemaakt_van",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="verdelen.verdeelmodel",
                    ),
                ),
                ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "versie",
                    models.PositiveIntegerField(
                        default=1, help_text="Telt elke wijziging van het model of zijn regels."
                    ),
                ),
            ],
            options={
                "db_table": "financien_verdeelmodel",
                "ordering": ["-jaar", "naam"],
                "constraints": [
                    models.UniqueConstraint(fields=("swv", "jaar", "periode", "naam"), name="verdeelmodel_uniek_naam"),
                    models.CheckConstraint(
                        condition=models.Q(("jaar__gte", 2014), ("jaar__lte", 2100)), name="verdeelmodel_jaar"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("periode__in", ["kalenderjaar", "schooljaar"])), name="verdeelmodel_periode"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("betaalritme__in", ["maanden", "kwartalen", "ineens", "percentages"])),
                        name="verdeelmodel_betaalritme",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("betaalpercentages__len__gte", 1), ("betaalritme", "percentages")),
                            models.Q(
                                models.Q(("betaalritme", "percentages"), _negated=True), ("betaalpercentages", [])
                            ),
                            _connector="OR",
                        ),
                        name="verdeelmodel_termijnen",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("negatief__in", ["melden", "verrekenen", "in_rekening"])),
                        name="verdeelmodel_negatief",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Verdeling",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                (
                    "model",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="verdelingen",
                        to="verdelen.verdeelmodel",
                    ),
                ),
                ("naam", models.CharField(max_length=120)),
                ("jaar", models.PositiveSmallIntegerField()),
                (
                    "periode",
                    models.CharField(
                        choices=[("kalenderjaar", "kalenderjaar"), ("schooljaar", "schooljaar")], max_length=12
                    ),
                ),
                ("begin", models.DateField()),
                ("eind", models.DateField(help_text="Eerste dag na de periode.")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("concept", "concept"),
                            ("gedeeld", "gedeeld met de besturen"),
                            ("vastgesteld", "vastgesteld"),
                            ("opgeborgen", "opgeborgen"),
                        ],
                        default="concept",
                        max_length=12,
                    ),
                ),
                ("versie", models.PositiveIntegerField(default=0)),
                (
                    "bijstelling",
                    models.JSONField(
                        blank=True, default=dict, help_text="Wat dit scenario anders neemt dan de gegevens."
                    ),
                ),
                ("toelichting", models.TextField(blank=True)),
                (
                    "volgnummer",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Eerste, tweede … vaststelling van dit jaar: een verbetering is een nieuwe versie.",
                        null=True,
                    ),
                ),
                (
                    "vervangt",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="vervangen_door",
                        to="verdelen.verdeling",
                    ),
                ),
                (
                    "snapshot",
                    models.JSONField(
                        blank=True, help_text="Model, invoer en uitkomst zoals gedeeld of vastgesteld.", null=True
                    ),
                ),
                ("sha256", models.CharField(blank=True, help_text="Van het rekenbestand.", max_length=64)),
                ("totaal", models.DecimalField(blank=True, decimal_places=2, max_digits=14, null=True)),
                ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                ("gedeeld_op", models.DateTimeField(blank=True, null=True)),
                ("vastgesteld_op", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "db_table": "financien_verdeling",
                "ordering": ["-jaar", "-pk"],
                "indexes": [models.Index(fields=["swv", "status", "-jaar"], name="verdeling_swv")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["concept", "gedeeld", "vastgesteld", "opgeborgen"])),
                        name="verdeling_status",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("status__in", ["gedeeld", "vastgesteld"]), _negated=True),
                            models.Q(
                                ("snapshot__isnull", False),
                                ("totaal__isnull", False),
                                models.Q(("sha256", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="verdeling_gedeeld_heeft_uitkomst",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("status", "vastgesteld"), ("vastgesteld_op__isnull", False), ("volgnummer__gte", 1)
                            ),
                            models.Q(
                                models.Q(("status", "vastgesteld"), _negated=True),
                                ("vastgesteld_op__isnull", True),
                                ("volgnummer__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="verdeling_vastgesteld_heeft_volgnummer",
                    ),
                    models.UniqueConstraint(
                        fields=("swv", "jaar", "periode", "volgnummer"), name="verdeling_uniek_volgnummer"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("status", "opgeborgen"), _negated=True),
                        fields=("model", "naam"),
                        name="verdeling_uniek_naam",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Betaling",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "verdeling",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="betalingen", to="verdelen.verdeling"
                    ),
                ),
                (
                    "organisatie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisatie.organisatie",
                        verbose_name="bestuur",
                    ),
                ),
                ("datum", models.DateField()),
                ("bedrag", models.DecimalField(decimal_places=2, max_digits=14)),
                ("omschrijving", models.CharField(max_length=120)),
            ],
            options={
                "db_table": "financien_betaling",
                "ordering": ["verdeling", "organisatie__naam", "datum", "pk"],
                "indexes": [models.Index(fields=["verdeling", "organisatie", "datum"], name="betaling_per_bestuur")],
            },
        ),
        migrations.CreateModel(
            name="Verdeelbrief",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "verdeling",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="brieven", to="verdelen.verdeling"
                    ),
                ),
                (
                    "organisatie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisatie.organisatie",
                        verbose_name="bestuur",
                    ),
                ),
                (
                    "bestand",
                    models.FileField(
                        blank=True, max_length=200, upload_to=financien.verdelen.models.verdeling.letter_key
                    ),
                ),
                ("sha256", models.CharField(blank=True, max_length=64)),
                ("gemaakt_op", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "db_table": "financien_verdeelbrief",
                "ordering": ["verdeling", "organisatie__naam"],
                "constraints": [
                    models.UniqueConstraint(fields=("verdeling", "organisatie"), name="verdeelbrief_uniek"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("gemaakt_op__isnull", True),
                            models.Q(models.Q(("bestand", ""), _negated=True), models.Q(("sha256", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="verdeelbrief_gemaakt_heeft_bestand",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="VerdeelmodelEvent",
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
                        to="verdelen.verdeelmodel",
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
                ("naam", models.CharField(max_length=120)),
                (
                    "jaar",
                    models.PositiveSmallIntegerField(
                        help_text="Het kalenderjaar, of het jaar waarin het schooljaar begint."
                    ),
                ),
                (
                    "periode",
                    models.CharField(
                        choices=[("kalenderjaar", "kalenderjaar"), ("schooljaar", "schooljaar")],
                        default="kalenderjaar",
                        max_length=12,
                    ),
                ),
                (
                    "betaalritme",
                    models.CharField(
                        choices=[
                            ("maanden", "elke maand"),
                            ("kwartalen", "elk kwartaal"),
                            ("ineens", "in één keer, in de eerste maand"),
                            ("percentages", "in eigen termijnen, met een percentage per termijn"),
                        ],
                        default="kwartalen",
                        max_length=12,
                    ),
                ),
                (
                    "betaalpercentages",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.DecimalField(decimal_places=2, max_digits=5),
                        blank=True,
                        default=list,
                        help_text="Alleen bij eigen termijnen: per termijn, samen 100.",
                        size=None,
                    ),
                ),
                (
                    "negatief",
                    models.CharField(
                        choices=[
                            ("melden", "melden: het bestuur betaalt niets en krijgt niets"),
                            ("verrekenen", "verrekenen met het volgende jaar"),
                            ("in_rekening", "in rekening brengen bij het bestuur"),
                        ],
                        default="melden",
                        help_text="Wat er gebeurt als een bestuur onder nul uitkomt.",
                        max_length=12,
                        verbose_name="negatieve uitkomst",
                    ),
                ),
                (
                    "plaatsingen_op",
                    models.DateField(
                        help_text="De leerlingen in sbo en (v)so op deze dag tellen mee.",
                        verbose_name="teldatum plaatsingen",
                    ),
                ),
                ("toelichting", models.TextField(blank=True)),
                (
                    "gemaakt_van",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="verdelen.verdeelmodel",
                    ),
                ),
                ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "versie",
                    models.PositiveIntegerField(
                        default=1, help_text="Telt elke wijziging van het model of zijn regels."
                    ),
                ),
            ],
            options={
                "db_table": "financien_verdeelmodelevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Verdeelregel",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "model",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="regels", to="verdelen.verdeelmodel"
                    ),
                ),
                ("volgorde", models.PositiveSmallIntegerField()),
                ("soort", models.CharField(max_length=40)),
                ("code", models.SlugField(help_text="Vaste naam binnen het model.", max_length=40)),
                ("label", models.CharField(max_length=120, verbose_name="naam")),
                ("parameters", models.JSONField(default=dict)),
            ],
            options={
                "db_table": "financien_verdeelregel",
                "ordering": ["model", "volgorde"],
                "constraints": [
                    models.UniqueConstraint(
                        deferrable=django.db.models.constraints.Deferrable["DEFERRED"],
                        fields=("model", "volgorde"),
                        name="verdeelregel_volgorde",
                    ),
                    models.UniqueConstraint(fields=("model", "code"), name="verdeelregel_code"),
                    models.CheckConstraint(
                        condition=models.Q(("label", ""), _negated=True), name="verdeelregel_heeft_naam"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="VerdeelregelEvent",
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
                        to="verdelen.verdeelregel",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                (
                    "model",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="verdelen.verdeelmodel",
                    ),
                ),
                ("volgorde", models.PositiveSmallIntegerField()),
                ("soort", models.CharField(max_length=40)),
                ("code", models.SlugField(db_index=False, help_text="Vaste naam binnen het model.", max_length=40)),
                ("label", models.CharField(max_length=120, verbose_name="naam")),
                ("parameters", models.JSONField(default=dict)),
            ],
            options={
                "db_table": "financien_verdeelregelevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="VerdeelbriefEvent",
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
                        to="verdelen.verdeelbrief",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False)),
                (
                    "verdeling",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="verdelen.verdeling",
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
                        verbose_name="bestuur",
                    ),
                ),
                (
                    "bestand",
                    models.FileField(
                        blank=True, max_length=200, upload_to=financien.verdelen.models.verdeling.letter_key
                    ),
                ),
                ("sha256", models.CharField(blank=True, max_length=64)),
                ("gemaakt_op", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "db_table": "financien_verdeelbriefevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="BetalingEvent",
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
                        to="verdelen.betaling",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                (
                    "verdeling",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="verdelen.verdeling",
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
                        verbose_name="bestuur",
                    ),
                ),
                ("datum", models.DateField()),
                ("bedrag", models.DecimalField(decimal_places=2, max_digits=14)),
                ("omschrijving", models.CharField(max_length=120)),
            ],
            options={
                "db_table": "financien_betalingevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="VerdelingEvent",
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
                        to="verdelen.verdeling",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                ("uuid", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                    "model",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="verdelen.verdeelmodel",
                    ),
                ),
                ("naam", models.CharField(max_length=120)),
                ("jaar", models.PositiveSmallIntegerField()),
                (
                    "periode",
                    models.CharField(
                        choices=[("kalenderjaar", "kalenderjaar"), ("schooljaar", "schooljaar")], max_length=12
                    ),
                ),
                ("begin", models.DateField()),
                ("eind", models.DateField(help_text="Eerste dag na de periode.")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("concept", "concept"),
                            ("gedeeld", "gedeeld met de besturen"),
                            ("vastgesteld", "vastgesteld"),
                            ("opgeborgen", "opgeborgen"),
                        ],
                        default="concept",
                        max_length=12,
                    ),
                ),
                ("versie", models.PositiveIntegerField(default=0)),
                (
                    "bijstelling",
                    models.JSONField(
                        blank=True, default=dict, help_text="Wat dit scenario anders neemt dan de gegevens."
                    ),
                ),
                ("toelichting", models.TextField(blank=True)),
                (
                    "volgnummer",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Eerste, tweede … vaststelling van dit jaar: een verbetering is een nieuwe versie.",
                        null=True,
                    ),
                ),
                (
                    "vervangt",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="verdelen.verdeling",
                    ),
                ),
                ("sha256", models.CharField(blank=True, help_text="Van het rekenbestand.", max_length=64)),
                ("totaal", models.DecimalField(blank=True, decimal_places=2, max_digits=14, null=True)),
                ("aangemaakt_op", models.DateTimeField(default=django.utils.timezone.now)),
                ("gedeeld_op", models.DateTimeField(blank=True, null=True)),
                ("vastgesteld_op", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "db_table": "financien_verdelingevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Verdelingsdeel",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "verdeling",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="deelnemers", to="verdelen.verdeling"
                    ),
                ),
                (
                    "organisatie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                ("bedrag", models.DecimalField(decimal_places=2, max_digits=14)),
            ],
            options={
                "db_table": "financien_verdelingsdeel",
                "ordering": ["verdeling", "organisatie__naam"],
                "constraints": [
                    models.UniqueConstraint(fields=("verdeling", "organisatie"), name="verdelingsdeel_uniek")
                ],
            },
        ),
        migrations.CreateModel(
            name="VerdelingsdeelEvent",
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
                        to="verdelen.verdelingsdeel",
                    ),
                ),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("pgh_context_id", models.UUIDField(null=True)),
                ("id", models.BigIntegerField()),
                (
                    "verdeling",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="verdelen.verdeling",
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
                ("bedrag", models.DecimalField(decimal_places=2, max_digits=14)),
            ],
            options={
                "db_table": "financien_verdelingsdeelevent",
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Verdelingstap",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "verdeling",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="stappen", to="verdelen.verdeling"
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
                "db_table": "financien_verdelingstap",
                "ordering": ["pk"],
                "constraints": [
                    models.UniqueConstraint(fields=("verdeling", "versie"), name="verdelingstap_uniek_versie")
                ],
            },
        ),
        migrations.CreateModel(
            name="Download",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
                (
                    "soort",
                    models.CharField(
                        choices=[
                            ("brief", "brief aan een bestuur"),
                            ("rekenbestand", "rekenbestand (JSON)"),
                            ("csv", "uitkomst (CSV)"),
                            ("xlsx", "uitkomst (XLSX)"),
                        ],
                        max_length=20,
                    ),
                ),
                ("object_id", models.BigIntegerField(help_text="Brief of verdeling; welke, bepaalt de soort.")),
                (
                    "door",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "lidmaatschap",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.lidmaatschap"
                    ),
                ),
                ("op", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "db_table": "financien_download",
                "ordering": ["-pk"],
                "indexes": [models.Index(fields=["swv", "-id"], name="download_swv")],
            },
        ),
        migratie.AddTrigger(
            model_name="verdeelmodel",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_verdeelmodelevent" ("aangemaakt_op", "betaalpercentages", "betaalritme", "gemaakt_van_id", "id", "jaar", "naam", "negatief", "periode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaatsingen_op", "swv_id", "toelichting", "versie") VALUES (NEW."aangemaakt_op", NEW."betaalpercentages", NEW."betaalritme", NEW."gemaakt_van_id", NEW."id", NEW."jaar", NEW."naam", NEW."negatief", NEW."periode", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."plaatsingen_op", NEW."swv_id", NEW."toelichting", NEW."versie"); RETURN NULL;',
                    hash="92a12de5624868b18c611cf73e1c2959470c90cb",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_48623",
                    table="financien_verdeelmodel",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdeelmodel",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_verdeelmodelevent" ("aangemaakt_op", "betaalpercentages", "betaalritme", "gemaakt_van_id", "id", "jaar", "naam", "negatief", "periode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaatsingen_op", "swv_id", "toelichting", "versie") VALUES (NEW."aangemaakt_op", NEW."betaalpercentages", NEW."betaalritme", NEW."gemaakt_van_id", NEW."id", NEW."jaar", NEW."naam", NEW."negatief", NEW."periode", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."plaatsingen_op", NEW."swv_id", NEW."toelichting", NEW."versie"); RETURN NULL;',
                    hash="00b8621720f053134c6762b2d7f952cecb94583f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_8b95d",
                    table="financien_verdeelmodel",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdeelmodel",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_verdeelmodelevent" ("aangemaakt_op", "betaalpercentages", "betaalritme", "gemaakt_van_id", "id", "jaar", "naam", "negatief", "periode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plaatsingen_op", "swv_id", "toelichting", "versie") VALUES (OLD."aangemaakt_op", OLD."betaalpercentages", OLD."betaalritme", OLD."gemaakt_van_id", OLD."id", OLD."jaar", OLD."naam", OLD."negatief", OLD."periode", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."plaatsingen_op", OLD."swv_id", OLD."toelichting", OLD."versie"); RETURN NULL;',
                    hash="4574de54b77f7e47569d9e0f7b83b7021a877d41",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_effc8",
                    table="financien_verdeelmodel",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdeelregel",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_verdeelregelevent" ("code", "id", "label", "model_id", "parameters", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "volgorde") VALUES (NEW."code", NEW."id", NEW."label", NEW."model_id", NEW."parameters", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."soort", NEW."volgorde"); RETURN NULL;',
                    hash="5ee5844a35afb487da6459d37340658655983644",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b0f19",
                    table="financien_verdeelregel",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdeelregel",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_verdeelregelevent" ("code", "id", "label", "model_id", "parameters", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "volgorde") VALUES (NEW."code", NEW."id", NEW."label", NEW."model_id", NEW."parameters", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."soort", NEW."volgorde"); RETURN NULL;',
                    hash="4e71c3d96fbafefe07625ba6fb43e35ab11048bc",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a9ff2",
                    table="financien_verdeelregel",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdeelregel",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_verdeelregelevent" ("code", "id", "label", "model_id", "parameters", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "soort", "volgorde") VALUES (OLD."code", OLD."id", OLD."label", OLD."model_id", OLD."parameters", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."soort", OLD."volgorde"); RETURN NULL;',
                    hash="93efe751fc5c6b60d1c10d4b942dcec7aa477bdf",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_6b17e",
                    table="financien_verdeelregel",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdeling",
            trigger=pgtrigger.compiler.Trigger(
                name="vastgesteld",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.\"status\" = 'vastgesteld')",
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="df2cd66b5ac8f0c608a9de0d21b00f78206c3618",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_vastgesteld_12926",
                    table="financien_verdeling",
                    when="BEFORE",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdeling",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_verdelingevent" ("aangemaakt_op", "begin", "bijstelling", "eind", "gedeeld_op", "id", "jaar", "model_id", "naam", "periode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "status", "swv_id", "toelichting", "totaal", "uuid", "vastgesteld_op", "versie", "vervangt_id", "volgnummer") VALUES (NEW."aangemaakt_op", NEW."begin", NEW."bijstelling", NEW."eind", NEW."gedeeld_op", NEW."id", NEW."jaar", NEW."model_id", NEW."naam", NEW."periode", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."sha256", NEW."status", NEW."swv_id", NEW."toelichting", NEW."totaal", NEW."uuid", NEW."vastgesteld_op", NEW."versie", NEW."vervangt_id", NEW."volgnummer"); RETURN NULL;',
                    hash="ad8f1f339c77c21f21efbffdb74639bbb95f6022",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ac581",
                    table="financien_verdeling",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdeling",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."aangemaakt_op" IS DISTINCT FROM (NEW."aangemaakt_op") OR OLD."begin" IS DISTINCT FROM (NEW."begin") OR OLD."bijstelling" IS DISTINCT FROM (NEW."bijstelling") OR OLD."eind" IS DISTINCT FROM (NEW."eind") OR OLD."gedeeld_op" IS DISTINCT FROM (NEW."gedeeld_op") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."jaar" IS DISTINCT FROM (NEW."jaar") OR OLD."model_id" IS DISTINCT FROM (NEW."model_id") OR OLD."naam" IS DISTINCT FROM (NEW."naam") OR OLD."periode" IS DISTINCT FROM (NEW."periode") OR OLD."sha256" IS DISTINCT FROM (NEW."sha256") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."swv_id" IS DISTINCT FROM (NEW."swv_id") OR OLD."toelichting" IS DISTINCT FROM (NEW."toelichting") OR OLD."totaal" IS DISTINCT FROM (NEW."totaal") OR OLD."uuid" IS DISTINCT FROM (NEW."uuid") OR OLD."vastgesteld_op" IS DISTINCT FROM (NEW."vastgesteld_op") OR OLD."versie" IS DISTINCT FROM (NEW."versie") OR OLD."vervangt_id" IS DISTINCT FROM (NEW."vervangt_id") OR OLD."volgnummer" IS DISTINCT FROM (NEW."volgnummer"))',
                    func='INSERT INTO "financien_verdelingevent" ("aangemaakt_op", "begin", "bijstelling", "eind", "gedeeld_op", "id", "jaar", "model_id", "naam", "periode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "status", "swv_id", "toelichting", "totaal", "uuid", "vastgesteld_op", "versie", "vervangt_id", "volgnummer") VALUES (NEW."aangemaakt_op", NEW."begin", NEW."bijstelling", NEW."eind", NEW."gedeeld_op", NEW."id", NEW."jaar", NEW."model_id", NEW."naam", NEW."periode", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."sha256", NEW."status", NEW."swv_id", NEW."toelichting", NEW."totaal", NEW."uuid", NEW."vastgesteld_op", NEW."versie", NEW."vervangt_id", NEW."volgnummer"); RETURN NULL;',
                    hash="0fa95172b7881475cd341d51728b1ea6cb578a51",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9adf5",
                    table="financien_verdeling",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdeling",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_verdelingevent" ("aangemaakt_op", "begin", "bijstelling", "eind", "gedeeld_op", "id", "jaar", "model_id", "naam", "periode", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "status", "swv_id", "toelichting", "totaal", "uuid", "vastgesteld_op", "versie", "vervangt_id", "volgnummer") VALUES (OLD."aangemaakt_op", OLD."begin", OLD."bijstelling", OLD."eind", OLD."gedeeld_op", OLD."id", OLD."jaar", OLD."model_id", OLD."naam", OLD."periode", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."sha256", OLD."status", OLD."swv_id", OLD."toelichting", OLD."totaal", OLD."uuid", OLD."vastgesteld_op", OLD."versie", OLD."vervangt_id", OLD."volgnummer"); RETURN NULL;',
                    hash="94207c232f1e3a9051bd1874be0d25148f123889",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d7575",
                    table="financien_verdeling",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdeelbrief",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_verdeelbriefevent" ("bestand", "gemaakt_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "uuid", "verdeling_id") VALUES (NEW."bestand", NEW."gemaakt_op", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."sha256", NEW."uuid", NEW."verdeling_id"); RETURN NULL;',
                    hash="b04e22d1a60361921b525bf75b10d785caa1e035",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b2f4d",
                    table="financien_verdeelbrief",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdeelbrief",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_verdeelbriefevent" ("bestand", "gemaakt_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "uuid", "verdeling_id") VALUES (NEW."bestand", NEW."gemaakt_op", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."sha256", NEW."uuid", NEW."verdeling_id"); RETURN NULL;',
                    hash="35ea91569f0d0e584d3af56af437233bd88782ea",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_54a6a",
                    table="financien_verdeelbrief",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdeelbrief",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_verdeelbriefevent" ("bestand", "gemaakt_op", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "uuid", "verdeling_id") VALUES (OLD."bestand", OLD."gemaakt_op", OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."sha256", OLD."uuid", OLD."verdeling_id"); RETURN NULL;',
                    hash="aba2167dbb5ad364176333b342e7dfb6f15be41f",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_63cc4",
                    table="financien_verdeelbrief",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="betaling",
            trigger=pgtrigger.compiler.Trigger(
                name="betaling_vast",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    if exists (select 1 from financien_verdeling v where v.id = coalesce(new.verdeling_id, old.verdeling_id)\n               and v.status = 'vastgesteld') then\n        raise exception 'this distribution is adopted';\n    end if;\n    if tg_op = 'DELETE' then return old; end if;\n    return new;\n",
                    hash="6d0613bc305c146f07ba52967fca3dc2c65505f0",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_betaling_vast_40f62",
                    table="financien_betaling",
                    when="BEFORE",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="betaling",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_betalingevent" ("bedrag", "datum", "id", "omschrijving", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdeling_id") VALUES (NEW."bedrag", NEW."datum", NEW."id", NEW."omschrijving", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."verdeling_id"); RETURN NULL;',
                    hash="68f20b6d151f1b1c6668e2593946e58af2f3d51d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_09fd2",
                    table="financien_betaling",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="betaling",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_betalingevent" ("bedrag", "datum", "id", "omschrijving", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdeling_id") VALUES (NEW."bedrag", NEW."datum", NEW."id", NEW."omschrijving", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."verdeling_id"); RETURN NULL;',
                    hash="98f4c0631469c05c962fa73cced0f1361d2b982f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4b5f8",
                    table="financien_betaling",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="betaling",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_betalingevent" ("bedrag", "datum", "id", "omschrijving", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdeling_id") VALUES (OLD."bedrag", OLD."datum", OLD."id", OLD."omschrijving", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."verdeling_id"); RETURN NULL;',
                    hash="7657471ca4c8e16466f7c786e5f0ffabe8bbae10",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_9654d",
                    table="financien_betaling",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdelingsdeel",
            trigger=pgtrigger.compiler.Trigger(
                name="deel_vast",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    if exists (select 1 from financien_verdeling v where v.id = coalesce(new.verdeling_id, old.verdeling_id)\n               and v.status = 'vastgesteld') then\n        raise exception 'this distribution is adopted';\n    end if;\n    if tg_op = 'DELETE' then return old; end if;\n    return new;\n",
                    hash="778b54ca1b826974ad71a8c79512128ada91f4d8",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_deel_vast_09aae",
                    table="financien_verdelingsdeel",
                    when="BEFORE",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdelingsdeel",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_verdelingsdeelevent" ("bedrag", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdeling_id") VALUES (NEW."bedrag", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'insert\', NEW."id", NEW."verdeling_id"); RETURN NULL;',
                    hash="582bdc9d811f3366fcaecaa8d890b4f377799a85",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ba1d9",
                    table="financien_verdelingsdeel",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdelingsdeel",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "financien_verdelingsdeelevent" ("bedrag", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdeling_id") VALUES (NEW."bedrag", NEW."id", NEW."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'update\', NEW."id", NEW."verdeling_id"); RETURN NULL;',
                    hash="7262b8a295a4c4f68ac5c43a9dcdcbd139ee8894",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_96ee5",
                    table="financien_verdelingsdeel",
                    when="AFTER",
                ),
            ),
        ),
        migratie.AddTrigger(
            model_name="verdelingsdeel",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "financien_verdelingsdeelevent" ("bedrag", "id", "organisatie_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "verdeling_id") VALUES (OLD."bedrag", OLD."id", OLD."organisatie_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_id\', TRUE), \'\'), NULL)::UUID, NOW(), \'delete\', OLD."id", OLD."verdeling_id"); RETURN NULL;',
                    hash="6bfc8be9948a340ef5ed0e9c5c1510f3a8791847",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_66791",
                    table="financien_verdelingsdeel",
                    when="AFTER",
                ),
            ),
        ),
    ]
