"""A pupil who was reported and whom nobody knew."""

from datetime import date

from django.db import connection

from leerlingen.enums import Grond, Omvang
from leerlingen.models import Leerling, Toegang
from leerlingen.services import log_inzage, new_leerlingnummer
from swv.organisatie.models import Gebruiker
from thuiszitters.models import Melding


def register_leerling(*, melding: Melding, by: Gebruiker, vandaag: date) -> Leerling:
    """A pupil who is enrolled nowhere: known to the swv only. Toegang comes before the pupil (leerlingen.services)."""
    with connection.cursor() as cursor:
        cursor.execute("select nextval(pg_get_serial_sequence('leerlingen_leerling', 'id'))")
        leerling_id = cursor.fetchone()[0]
    Toegang.objects.bulk_create(
        [
            Toegang(
                leerling_id=leerling_id,
                organisatie=melding.swv,
                grond=Grond.THUISZITTER,
                bron_id=0,
                omvang=Omvang.DOSSIER,
                van=vandaag,
            )
        ]
    )
    leerling = Leerling(
        pk=leerling_id, nummer=new_leerlingnummer(), roepnaam=melding.roepnaam, tussenvoegsel=melding.tussenvoegsel,
        achternaam=melding.achternaam, geboortedatum=melding.geboortedatum, geboorte_onbekend=melding.geboorte_onbekend,
        woongemeente=melding.gemeente,
    )  # fmt: skip
    leerling.full_clean(exclude=["id", "zoeknaam"])
    leerling.save(force_insert=True)
    log_inzage(leerling=leerling, by=by, pagina="leerling_aangemaakt")
    return leerling
