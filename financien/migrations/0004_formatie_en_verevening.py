from decimal import Decimal
from django.contrib.postgres.operations import AddConstraintNotValid
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('financien', '0003_soorten_controleren'),
        ('organisatie', '0001_initial'),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='percentage',
            name='percentage_binnen_grenzen',
        ),
        migrations.RemoveConstraint(
            model_name='percentage',
            name='percentage_code',
        ),
        migrations.RemoveConstraint(
            model_name='telling',
            name='telling_code',
        ),
        migrations.AlterField(
            model_name='percentage',
            name='code',
            field=models.CharField(choices=[('verevening_positief', 'overgang verevening, correctie boven nul'), ('verevening_negatief', 'overgang verevening, correctie onder nul'), ('signaleringswaarde', 'signaleringswaarde, van de totale baten'), ('drempel', 'drempel voor deelname of groei'), ('aandeel', 'aandeel in kosten of budget'), ('groei', 'groei van een telling of bedrag per jaar'), ('indexering', 'indexering van bedragen'), ('verevening_omvang', 'omvang van de verevening, van het budget van 2011')], max_length=40, verbose_name='soort'),
        ),
        migrations.AlterField(
            model_name='percentageevent',
            name='code',
            field=models.CharField(choices=[('verevening_positief', 'overgang verevening, correctie boven nul'), ('verevening_negatief', 'overgang verevening, correctie onder nul'), ('signaleringswaarde', 'signaleringswaarde, van de totale baten'), ('drempel', 'drempel voor deelname of groei'), ('aandeel', 'aandeel in kosten of budget'), ('groei', 'groei van een telling of bedrag per jaar'), ('indexering', 'indexering van bedragen'), ('verevening_omvang', 'omvang van de verevening, van het budget van 2011')], max_length=40, verbose_name='soort'),
        ),
        migrations.AlterField(
            model_name='telling',
            name='code',
            field=models.CharField(choices=[('leerlingen', 'leerlingen'), ('lwoo', 'leerlingen met lwoo'), ('pro', 'leerlingen in het praktijkonderwijs'), ('sbo', 'leerlingen in het sbo'), ('so_1', 'so-leerlingen categorie 1'), ('so_2', 'so-leerlingen categorie 2'), ('so_3', 'so-leerlingen categorie 3'), ('vso_1', 'vso-leerlingen categorie 1'), ('vso_2', 'vso-leerlingen categorie 2'), ('vso_3', 'vso-leerlingen categorie 3'), ('locaties', 'locaties'), ('opp', 'leerlingen met een opp'), ('extra_steun', 'leerlingen aangemeld met extra ondersteuning'), ('gewogen', 'gewogen leerlingen (bijvoorbeeld schoolgewicht)'), ('deelname_regulier', 'leerlingen van het bestuur in het regulier onderwijs'), ('deelname_totaal', 'alle leerlingen van het bestuur, ook in sbo en (v)so'), ('tlv_gewoon', "nieuwe tlv's na 1 februari in een gewoon jaar"), ('tlv_nieuw', "nieuwe tlv's na 1 februari"), ('tlv_uitgezonderd', "nieuwe tlv's zonder vangnet (WEC art. 40 lid 16)"), ('fte_bestuur', 'formatie bestuur en management (fte)'), ('fte_op', 'formatie onderwijzend personeel (fte)'), ('fte_oop', 'formatie ondersteunend personeel (fte)')], max_length=40, verbose_name='soort'),
        ),
        migrations.AlterField(
            model_name='tellingevent',
            name='code',
            field=models.CharField(choices=[('leerlingen', 'leerlingen'), ('lwoo', 'leerlingen met lwoo'), ('pro', 'leerlingen in het praktijkonderwijs'), ('sbo', 'leerlingen in het sbo'), ('so_1', 'so-leerlingen categorie 1'), ('so_2', 'so-leerlingen categorie 2'), ('so_3', 'so-leerlingen categorie 3'), ('vso_1', 'vso-leerlingen categorie 1'), ('vso_2', 'vso-leerlingen categorie 2'), ('vso_3', 'vso-leerlingen categorie 3'), ('locaties', 'locaties'), ('opp', 'leerlingen met een opp'), ('extra_steun', 'leerlingen aangemeld met extra ondersteuning'), ('gewogen', 'gewogen leerlingen (bijvoorbeeld schoolgewicht)'), ('deelname_regulier', 'leerlingen van het bestuur in het regulier onderwijs'), ('deelname_totaal', 'alle leerlingen van het bestuur, ook in sbo en (v)so'), ('tlv_gewoon', "nieuwe tlv's na 1 februari in een gewoon jaar"), ('tlv_nieuw', "nieuwe tlv's na 1 februari"), ('tlv_uitgezonderd', "nieuwe tlv's zonder vangnet (WEC art. 40 lid 16)"), ('fte_bestuur', 'formatie bestuur en management (fte)'), ('fte_op', 'formatie onderwijzend personeel (fte)'), ('fte_oop', 'formatie ondersteunend personeel (fte)')], max_length=40, verbose_name='soort'),
        ),
        AddConstraintNotValid(
            model_name='percentage',
            constraint=models.CheckConstraint(condition=models.Q(('pk__in', []), models.Q(('code', 'groei'), ('waarde__gte', Decimal('-100')), ('waarde__lte', Decimal('1000'))), models.Q(('code', 'indexering'), ('waarde__gte', Decimal('-100')), ('waarde__lte', Decimal('1000'))), models.Q(('code', 'verevening_omvang'), ('waarde__gte', Decimal('-100')), ('waarde__lte', Decimal('1000'))), models.Q(models.Q(('code__in', ['groei', 'indexering', 'verevening_omvang']), _negated=True), ('waarde__gte', 0), ('waarde__lte', 100)), _connector='OR'), name='percentage_binnen_grenzen'),
        ),
        AddConstraintNotValid(
            model_name='percentage',
            constraint=models.CheckConstraint(condition=models.Q(('code__in', ['verevening_positief', 'verevening_negatief', 'signaleringswaarde', 'drempel', 'aandeel', 'groei', 'indexering', 'verevening_omvang'])), name='percentage_code'),
        ),
        AddConstraintNotValid(
            model_name='telling',
            constraint=models.CheckConstraint(condition=models.Q(('code__in', ['leerlingen', 'lwoo', 'pro', 'sbo', 'so_1', 'so_2', 'so_3', 'vso_1', 'vso_2', 'vso_3', 'locaties', 'opp', 'extra_steun', 'gewogen', 'deelname_regulier', 'deelname_totaal', 'tlv_gewoon', 'tlv_nieuw', 'tlv_uitgezonderd', 'fte_bestuur', 'fte_op', 'fte_oop'])), name='telling_code'),
        ),
    ]
