"""A step of the ladder can be set again in a next absence of the same case: once a day instead of once."""

from django.db import migrations, models


class Migration(migrations.Migration):
    # A case has a few of these rows at most: the index is there in an instant.
    dependencies = [("thuiszitters", "0001_initial")]

    operations = [
        migrations.RemoveConstraint(model_name="escalatie", name="escalatie_uniek"),
        migrations.AddConstraint(
            model_name="escalatie",
            constraint=models.UniqueConstraint(fields=["thuiszitter", "trede", "op"], name="escalatie_uniek_op_dag"),
        ),
    ]
