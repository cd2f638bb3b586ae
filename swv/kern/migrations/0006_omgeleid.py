"""One more kind of line in the log: a mail that went to another address than it was made for.

The log may be long: the rows are held against the constraint beside the traffic.
"""

from django.conf import settings
from django.contrib.postgres.operations import AddConstraintNotValid, ValidateConstraint
from django.db import migrations, models

from swv.kern.migratie import ChangeTables


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ('kern', '0005_mislukt'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        ChangeTables(
            [
                migrations.RemoveConstraint(
                    model_name='beveiligingsgebeurtenis',
                    name='gebeurtenis_soort',
                ),
                migrations.AlterField(
                    model_name='beveiligingsgebeurtenis',
                    name='soort',
                    field=models.CharField(choices=[('ingelogd', 'Ingelogd'), ('inloggen_mislukt', 'Inloggen mislukt'), ('geblokkeerd', 'Even geblokkeerd na te veel pogingen'), ('uitgelogd', 'Uitgelogd'), ('sessie_beeindigd', 'Sessie beëindigd'), ('wachtwoord_gewijzigd', 'Wachtwoord gewijzigd'), ('wachtwoord_gevraagd', 'Nieuw wachtwoord gevraagd'), ('wachtwoord_hersteld', 'Nieuw wachtwoord gekozen met een link'), ('adres_gewijzigd', 'E-mailadres gewijzigd'), ('tweede_stap_ingesteld', 'Tweede stap ingesteld'), ('tweede_stap_gebruikt', 'Tweede stap gebruikt'), ('tweede_stap_mislukt', 'Tweede stap mislukt'), ('tweede_stap_weg', 'Tweede stap verwijderd'), ('tweede_stap_gewist', 'Tweede stap gewist door de beheerder'), ('herstelcodes_gemaakt', 'Herstelcodes gemaakt'), ('herstelcode_gebruikt', 'Herstelcode gebruikt'), ('uitgenodigd', 'Uitgenodigd'), ('rol_gegeven', 'Rol gegeven'), ('rol_gewijzigd', 'Rol gewijzigd'), ('rol_geweigerd', 'Rol geweigerd'), ('rol_beeindigd', 'Rol beëindigd'), ('account_gesloten', 'Account gesloten of geopend'), ('lijst_nagezien', 'Lijst van mensen nagezien'), ('token_gemaakt', 'Token gemaakt'), ('token_gebruikt', 'Token gebruikt van een nieuw netwerkadres'), ('token_ingetrokken', 'Token ingetrokken'), ('toegang_geweigerd', 'Toegang geweigerd'), ('geexporteerd', 'Bestand meegenomen'), ('gezocht', 'Gezocht'), ('instelling_gewijzigd', 'Instelling gewijzigd'), ('logboek_gelezen', 'Logboek gelezen'), ('bericht_omgeleid', 'Mail opnieuw verstuurd, naar een ander adres'), ('opdracht', 'Opdracht van het systeembeheer'), ('reservekopie', 'Reservekopie gemaakt'), ('teruggezet', 'Reservekopie teruggezet')], max_length=30),
                ),
            ]
        ),
        AddConstraintNotValid(
            model_name='beveiligingsgebeurtenis',
            constraint=models.CheckConstraint(condition=models.Q(('soort__in', ['ingelogd', 'inloggen_mislukt', 'geblokkeerd', 'uitgelogd', 'sessie_beeindigd', 'wachtwoord_gewijzigd', 'wachtwoord_gevraagd', 'wachtwoord_hersteld', 'adres_gewijzigd', 'tweede_stap_ingesteld', 'tweede_stap_gebruikt', 'tweede_stap_mislukt', 'tweede_stap_weg', 'tweede_stap_gewist', 'herstelcodes_gemaakt', 'herstelcode_gebruikt', 'uitgenodigd', 'rol_gegeven', 'rol_gewijzigd', 'rol_geweigerd', 'rol_beeindigd', 'account_gesloten', 'lijst_nagezien', 'token_gemaakt', 'token_gebruikt', 'token_ingetrokken', 'toegang_geweigerd', 'geexporteerd', 'gezocht', 'instelling_gewijzigd', 'logboek_gelezen', 'bericht_omgeleid', 'opdracht', 'reservekopie', 'teruggezet'])), name='gebeurtenis_soort'),
        ),
        ValidateConstraint('beveiligingsgebeurtenis', 'gebeurtenis_soort'),
    ]
