from django.contrib.postgres.operations import ValidateConstraint
from django.db import migrations


class Migration(migrations.Migration):
    """Rows that were there already are looked at without holding up who works with them."""

    dependencies = [("financien", "0004_formatie_en_verevening")]

    operations = [
        ValidateConstraint(model_name="percentage", name="percentage_binnen_grenzen"),
        ValidateConstraint(model_name="percentage", name="percentage_code"),
        ValidateConstraint(model_name="telling", name="telling_code"),
    ]
