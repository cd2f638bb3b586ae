"""Own days of an swv for school holidays of which the days are only advised."""

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("organisatie", "0015_kamer_consulten"),
        ("wet", "0001_feiten"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Eigenvakantie",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("schooljaar", models.PositiveSmallIntegerField(help_text="Het jaar waarin het schooljaar begint.")),
                (
                    "naam",
                    models.CharField(
                        choices=[("herfstvakantie", "herfstvakantie"), ("voorjaarsvakantie", "voorjaarsvakantie")],
                        max_length=20,
                    ),
                ),
                ("van", models.DateField()),
                ("tot_en_met", models.DateField()),
                ("bron", models.CharField(help_text="Waar het staat.", max_length=300)),
                ("op", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "door",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "swv",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organisatie.organisatie"
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
                "indexes": [models.Index(fields=["swv", "schooljaar"], name="eigenvakantie_swv")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("naam__in", ("herfstvakantie", "voorjaarsvakantie"))),
                        name="eigenvakantie_alleen_advies",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("tot_en_met__gte", models.F("van"))), name="eigenvakantie_einde_na_begin"
                    ),
                    models.CheckConstraint(condition=models.Q(("bron", ""), _negated=True), name="eigenvakantie_bron"),
                ],
            },
        ),
    ]
