"""What stands by organisation stands in order of its ``sorteernaam``; no table changes."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('referentie', '0005_bereik'),
        ('organisatie', '0014_sorteernaam'),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='arrangementtotaal',
            options={'ordering': ['-begin', 'organisatie__sorteernaam', 'soort']},
        ),
        migrations.AlterModelOptions(
            name='deelname',
            options={'ordering': ['-van', 'code', 'organisatie__sorteernaam']},
        ),
        migrations.AlterModelOptions(
            name='groepslid',
            options={'ordering': ['groep', 'organisatie__sorteernaam']},
        ),
        migrations.AlterModelOptions(
            name='plaatsing',
            options={'ordering': ['-datum', 'organisatie__sorteernaam', 'categorie']},
        ),
        migrations.AlterModelOptions(
            name='telling',
            options={'ordering': ['-datum', 'code', 'organisatie__sorteernaam']},
        ),
    ]
