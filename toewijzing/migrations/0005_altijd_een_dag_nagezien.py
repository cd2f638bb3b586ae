from django.contrib.postgres.operations import ValidateConstraint
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("toewijzing", "0004_altijd_een_dag"),
    ]

    operations = [
        ValidateConstraint(model_name="aanvraag", name="aanvraag_ontvangen_heeft_norm"),
        ValidateConstraint(model_name="aanvraag", name="aanvraag_onvolledig_tot"),
    ]
