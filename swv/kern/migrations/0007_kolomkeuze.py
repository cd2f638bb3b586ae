"""Which columns somebody chose for the file of a list."""

import django.contrib.postgres.fields
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('kern', '0006_omgeleid'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Kolomkeuze',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('lijst', models.CharField(help_text='Naam van het adres van de lijst.', max_length=100)),
                ('kolommen', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), help_text='Koppen van het bestand.', size=None)),
                ('gebruiker', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('gebruiker', 'lijst'), name='kolomkeuze_uniek')],
            },
        ),
    ]
