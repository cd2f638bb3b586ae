"""The days of this week in the log of who looked, for who opened many dossiers."""

import django.contrib.postgres.indexes
from django.conf import settings
from django.db import migrations

from swv.kern.migratie import AddIndexConcurrently


class Migration(migrations.Migration):
    # Built beside the traffic: an ordinary index would keep everybody from writing meanwhile.
    atomic = False

    dependencies = [
        ("leerlingen", "0005_registers"),
        ("organisatie", "0009_namen_gegevens"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        AddIndexConcurrently(
            model_name='inzage',
            index=django.contrib.postgres.indexes.BrinIndex(fields=['op'], name='inzage_op'),
        ),
    ]
