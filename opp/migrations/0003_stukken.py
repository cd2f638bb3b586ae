"""More than one file per adopted version: a new one is made when the parents answer later."""

import django.db.models.deletion
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    # The index comes first and without a lock; after it the unique constraint goes, which takes an instant.
    atomic = False

    dependencies = [("opp", "0002_zonder_opp")]

    operations = [
        migrations.AlterModelOptions(name="oppstuk", options={"ordering": ["-pk"]}),
        AddIndexConcurrently(
            model_name="oppstuk",
            index=models.Index(fields=["versie", "-id"], name="oppstuk_versie"),
        ),
        migrations.AlterField(
            model_name="oppstuk",
            name="versie",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="stukken",
                to="opp.oppversie",
            ),
        ),
    ]
