from django.contrib.postgres.operations import AddConstraintNotValid
from django.db import migrations, models


class Migration(migrations.Migration):
    # Rows that are there are looked at by the next one: here that would keep everybody from writing meanwhile.
    dependencies = [
        ("toewijzing", "0003_uiterlijk_en_werk"),
    ]

    operations = [
        AddConstraintNotValid(
            model_name="aanvraag",
            constraint=models.CheckConstraint(
                condition=models.Q(("ontvangen_op__isnull", True), ("norm_op__isnull", False), _connector="OR"),
                name="aanvraag_ontvangen_heeft_norm",
            ),
        ),
        AddConstraintNotValid(
            model_name="aanvraag",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("status", "onvolledig"), _negated=True), ("vraag_tot__isnull", False), _connector="OR"
                ),
                name="aanvraag_onvolledig_tot",
            ),
        ),
    ]
