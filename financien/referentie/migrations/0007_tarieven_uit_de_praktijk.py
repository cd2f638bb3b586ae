"""Amounts and counts that models of the practice ask (financien/verdelen/calculations/presets/praktijk.py)."""

from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):

    dependencies = [
        ('organisatie', '0014_sorteernaam'),
        ('referentie', '0006_sorteernaam'),
    ]

    operations = [
        ChangeTables(
            [
                migrations.RemoveConstraint(
                    model_name='tarief',
                    name='tarief_code',
                ),
                migrations.RemoveConstraint(
                    model_name='telling',
                    name='telling_code',
                ),
                migrations.AlterField(
                    model_name='tarief',
                    name='code',
                    field=models.CharField(choices=[('licht', 'lichte ondersteuning per leerling'), ('zwaar', 'zware ondersteuning per leerling'), ('regio', 'regionale ondersteuning per leerling'), ('lwoo', 'leerwegondersteuning per leerling'), ('pro', 'praktijkonderwijs per leerling'), ('sbo', 'speciaal basisonderwijs per leerling'), ('so_1', 'so categorie 1 (laag) per leerling'), ('so_2', 'so categorie 2 (midden) per leerling'), ('so_3', 'so categorie 3 (hoog) per leerling'), ('so_1_tot_8', 'so categorie 1, jonger dan 8 jaar (tot 2023)'), ('so_1_vanaf_8', 'so categorie 1, 8 jaar en ouder (tot 2023)'), ('so_2_tot_8', 'so categorie 2, jonger dan 8 jaar (tot 2023)'), ('so_2_vanaf_8', 'so categorie 2, 8 jaar en ouder (tot 2023)'), ('so_3_tot_8', 'so categorie 3, jonger dan 8 jaar (tot 2023)'), ('so_3_vanaf_8', 'so categorie 3, 8 jaar en ouder (tot 2023)'), ('vso_1', 'vso categorie 1 (laag) per leerling'), ('vso_2', 'vso categorie 2 (midden) per leerling'), ('vso_3', 'vso categorie 3 (hoog) per leerling'), ('te_verdelen', 'te verdelen bedrag'), ('centrale_kosten', 'centrale kosten'), ('vaste_voet', 'vaste voet per school'), ('schoolbudget', 'schoolbudget per leerling'), ('basis', 'basisondersteuning per leerling'), ('extra', 'extra ondersteuning per leerling'), ('arrangement', 'bedrag per arrangement'), ('vangnet', 'vangnet per leerling per jaar'), ('innovatie', 'innovatiefonds en projecten'), ('snel_geld', 'snel geld voor scholen'), ('expertiseteam', 'expertiseteam of expertisecentrum'), ('voorzieningen', 'bovenschoolse voorzieningen'), ('voorziening_deelnemers', 'kosten van een voorziening voor wie meedoet'), ('doelgroep_bedrag', 'bedrag per leerling van een doelgroep'), ('bovenschools_bijdrage', 'bijdrage van de school per leerling in een voorziening'), ('maatwerkplaats', 'maatwerkplaats per school'), ('signaleringswaarde_minimum', 'ondergrens van de signaleringswaarde')], max_length=40, verbose_name='soort'),
                ),
                migrations.AlterField(
                    model_name='tariefevent',
                    name='code',
                    field=models.CharField(choices=[('licht', 'lichte ondersteuning per leerling'), ('zwaar', 'zware ondersteuning per leerling'), ('regio', 'regionale ondersteuning per leerling'), ('lwoo', 'leerwegondersteuning per leerling'), ('pro', 'praktijkonderwijs per leerling'), ('sbo', 'speciaal basisonderwijs per leerling'), ('so_1', 'so categorie 1 (laag) per leerling'), ('so_2', 'so categorie 2 (midden) per leerling'), ('so_3', 'so categorie 3 (hoog) per leerling'), ('so_1_tot_8', 'so categorie 1, jonger dan 8 jaar (tot 2023)'), ('so_1_vanaf_8', 'so categorie 1, 8 jaar en ouder (tot 2023)'), ('so_2_tot_8', 'so categorie 2, jonger dan 8 jaar (tot 2023)'), ('so_2_vanaf_8', 'so categorie 2, 8 jaar en ouder (tot 2023)'), ('so_3_tot_8', 'so categorie 3, jonger dan 8 jaar (tot 2023)'), ('so_3_vanaf_8', 'so categorie 3, 8 jaar en ouder (tot 2023)'), ('vso_1', 'vso categorie 1 (laag) per leerling'), ('vso_2', 'vso categorie 2 (midden) per leerling'), ('vso_3', 'vso categorie 3 (hoog) per leerling'), ('te_verdelen', 'te verdelen bedrag'), ('centrale_kosten', 'centrale kosten'), ('vaste_voet', 'vaste voet per school'), ('schoolbudget', 'schoolbudget per leerling'), ('basis', 'basisondersteuning per leerling'), ('extra', 'extra ondersteuning per leerling'), ('arrangement', 'bedrag per arrangement'), ('vangnet', 'vangnet per leerling per jaar'), ('innovatie', 'innovatiefonds en projecten'), ('snel_geld', 'snel geld voor scholen'), ('expertiseteam', 'expertiseteam of expertisecentrum'), ('voorzieningen', 'bovenschoolse voorzieningen'), ('voorziening_deelnemers', 'kosten van een voorziening voor wie meedoet'), ('doelgroep_bedrag', 'bedrag per leerling van een doelgroep'), ('bovenschools_bijdrage', 'bijdrage van de school per leerling in een voorziening'), ('maatwerkplaats', 'maatwerkplaats per school'), ('signaleringswaarde_minimum', 'ondergrens van de signaleringswaarde')], max_length=40, verbose_name='soort'),
                ),
                migrations.AlterField(
                    model_name='telling',
                    name='code',
                    field=models.CharField(choices=[('leerlingen', 'leerlingen'), ('lwoo', 'leerlingen met lwoo'), ('pro', 'leerlingen in het praktijkonderwijs'), ('sbo', 'leerlingen in het sbo'), ('so_1', 'so-leerlingen categorie 1'), ('so_2', 'so-leerlingen categorie 2'), ('so_3', 'so-leerlingen categorie 3'), ('vso_1', 'vso-leerlingen categorie 1'), ('vso_2', 'vso-leerlingen categorie 2'), ('vso_3', 'vso-leerlingen categorie 3'), ('locaties', 'locaties'), ('opp', 'leerlingen met een opp'), ('extra_steun', 'leerlingen aangemeld met extra ondersteuning'), ('doelgroep', 'leerlingen van een doelgroep die u zelf aanwijst'), ('bovenschools', 'leerlingen in een bovenschoolse voorziening'), ('gewogen', 'gewogen leerlingen (bijvoorbeeld schoolgewicht)'), ('deelname_regulier', 'leerlingen van het bestuur in het regulier onderwijs'), ('deelname_totaal', 'alle leerlingen van het bestuur, ook in sbo en (v)so'), ('tlv_gewoon', "nieuwe tlv's na 1 februari in een gewoon jaar"), ('tlv_nieuw', "nieuwe tlv's na 1 februari"), ('tlv_uitgezonderd', "nieuwe tlv's zonder vangnet (WEC art. 40 lid 16)"), ('fte_bestuur', 'formatie bestuur en management (fte)'), ('fte_op', 'formatie onderwijzend personeel (fte)'), ('fte_oop', 'formatie ondersteunend personeel (fte)')], max_length=40, verbose_name='soort'),
                ),
                migrations.AlterField(
                    model_name='tellingevent',
                    name='code',
                    field=models.CharField(choices=[('leerlingen', 'leerlingen'), ('lwoo', 'leerlingen met lwoo'), ('pro', 'leerlingen in het praktijkonderwijs'), ('sbo', 'leerlingen in het sbo'), ('so_1', 'so-leerlingen categorie 1'), ('so_2', 'so-leerlingen categorie 2'), ('so_3', 'so-leerlingen categorie 3'), ('vso_1', 'vso-leerlingen categorie 1'), ('vso_2', 'vso-leerlingen categorie 2'), ('vso_3', 'vso-leerlingen categorie 3'), ('locaties', 'locaties'), ('opp', 'leerlingen met een opp'), ('extra_steun', 'leerlingen aangemeld met extra ondersteuning'), ('doelgroep', 'leerlingen van een doelgroep die u zelf aanwijst'), ('bovenschools', 'leerlingen in een bovenschoolse voorziening'), ('gewogen', 'gewogen leerlingen (bijvoorbeeld schoolgewicht)'), ('deelname_regulier', 'leerlingen van het bestuur in het regulier onderwijs'), ('deelname_totaal', 'alle leerlingen van het bestuur, ook in sbo en (v)so'), ('tlv_gewoon', "nieuwe tlv's na 1 februari in een gewoon jaar"), ('tlv_nieuw', "nieuwe tlv's na 1 februari"), ('tlv_uitgezonderd', "nieuwe tlv's zonder vangnet (WEC art. 40 lid 16)"), ('fte_bestuur', 'formatie bestuur en management (fte)'), ('fte_op', 'formatie onderwijzend personeel (fte)'), ('fte_oop', 'formatie ondersteunend personeel (fte)')], max_length=40, verbose_name='soort'),
                ),
                migrations.AddConstraint(
                    model_name='tarief',
                    constraint=models.CheckConstraint(condition=models.Q(('code__in', ['licht', 'zwaar', 'regio', 'lwoo', 'pro', 'sbo', 'so_1', 'so_2', 'so_3', 'so_1_tot_8', 'so_1_vanaf_8', 'so_2_tot_8', 'so_2_vanaf_8', 'so_3_tot_8', 'so_3_vanaf_8', 'vso_1', 'vso_2', 'vso_3', 'te_verdelen', 'centrale_kosten', 'vaste_voet', 'schoolbudget', 'basis', 'extra', 'arrangement', 'vangnet', 'innovatie', 'snel_geld', 'expertiseteam', 'voorzieningen', 'voorziening_deelnemers', 'doelgroep_bedrag', 'bovenschools_bijdrage', 'maatwerkplaats', 'signaleringswaarde_minimum'])), name='tarief_code'),
                ),
                migrations.AddConstraint(
                    model_name='telling',
                    constraint=models.CheckConstraint(condition=models.Q(('code__in', ['leerlingen', 'lwoo', 'pro', 'sbo', 'so_1', 'so_2', 'so_3', 'vso_1', 'vso_2', 'vso_3', 'locaties', 'opp', 'extra_steun', 'doelgroep', 'bovenschools', 'gewogen', 'deelname_regulier', 'deelname_totaal', 'tlv_gewoon', 'tlv_nieuw', 'tlv_uitgezonderd', 'fte_bestuur', 'fte_op', 'fte_oop'])), name='telling_code'),
                ),
            ]
        ),
    ]
