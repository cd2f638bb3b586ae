from django.contrib.postgres.operations import ValidateConstraint
from django.db import migrations


class Migration(migrations.Migration):
    """Rows that were there already are looked at without holding up who logs in."""

    dependencies = [("organisatie", "0003_onderzoeksperiode")]

    operations = [ValidateConstraint(model_name="lidmaatschap", name="lidmaatschap_onderzoek_van_auditor")]
