"""What stands by organisation stands in order of its ``sorteernaam``; no table changes."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('verdelen', '0002_vast'),
        ('organisatie', '0014_sorteernaam'),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='betaling',
            options={'ordering': ['verdeling', 'organisatie__sorteernaam', 'datum', 'pk']},
        ),
        migrations.AlterModelOptions(
            name='verdeelbrief',
            options={'ordering': ['verdeling', 'organisatie__sorteernaam']},
        ),
        migrations.AlterModelOptions(
            name='verdelingsdeel',
            options={'ordering': ['verdeling', 'organisatie__sorteernaam']},
        ),
    ]
