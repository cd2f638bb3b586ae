"""The step that every swv began with and that only the directeur takes is doorzettingsmacht of the swv: now it says so."""

from typing import Any

from django.db import migrations


def name_macht(apps: Any, schema_editor: Any) -> None:
    """Only steps that are set by hand and by somebody who was named; others stay as they are."""
    rows = apps.get_model("thuiszitters", "Escalatietrede").objects.filter(
        naam="Doorzettingsmacht", na_aantal__isnull=True, macht=""
    )
    rows.exclude(beslisser="").update(macht="swv")


class Migration(migrations.Migration):
    dependencies = [("thuiszitters", "0009_ladder")]

    operations = [migrations.RunPython(name_macht, migrations.RunPython.noop)]
