from django.contrib.postgres.operations import ValidateConstraint
from django.db import migrations


class Migration(migrations.Migration):
    """On its own, so that looking at all rows doesn't hold the lock with which the constraints were changed."""

    dependencies = [("financien", "0002_soorten_deelname_vangnet")]

    operations = [
        ValidateConstraint(model_name="tarief", name="tarief_code"),
        ValidateConstraint(model_name="telling", name="telling_code"),
    ]
