import django.db.models.functions.text
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    # Built beside the traffic: an ordinary index would keep everybody from writing meanwhile.
    atomic = False
    dependencies = [
        ('leerlingen', '0001_initial'),
    ]

    operations = [
        AddIndexConcurrently(
            model_name='leerling',
            index=models.Index(models.Func(django.db.models.functions.text.Lower('achternaam'), models.Value('àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśšşťùúûüūůűýÿźżž'), models.Value('aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorrssstuuuuuuuyyzzz'), function='TRANSLATE', output_field=models.TextField()), models.F('roepnaam'), models.F('id'), name='leerling_sorteernaam'),
        ),
    ]
