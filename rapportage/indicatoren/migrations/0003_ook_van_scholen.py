"""Requests of schools and quick money beside the requests for pupils in the monthly counts."""

from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('indicatoren', '0002_cijferinzage'),
    ]

    operations = [
        ChangeTables(
            [
                migrations.AddField(
                    model_name='aanvraagcijfer',
                    name='schoolaanvragen',
                    field=models.PositiveIntegerField(db_default=0, default=0, help_text='Ontvangen aanvragen voor een groep, klas, locatie of school.'),
                ),
                migrations.AddField(
                    model_name='aanvraagcijfer',
                    name='snelle_hulp',
                    field=models.PositiveIntegerField(db_default=0, default=0, help_text='Keren dat een school snelle hulp kreeg.'),
                ),
                migrations.AlterField(
                    model_name='aanvraagcijfer',
                    name='ontvangen',
                    field=models.PositiveIntegerField(default=0, help_text='Aanvragen voor een leerling.'),
                ),
            ]
        ),
    ]
