"""Every kind of file that a controller can import, by its code in the address."""

from financien.services.import_begroting import BEGROTINGSPOSTEN
from financien.services.import_realisatie import BALANS, REALISATIE
from financien.services.import_referentie import REFERENTIE
from swv.kern.inlezen import Importsoort

IMPORTSOORTEN: dict[str, Importsoort] = {
    soort.code: soort for soort in (*REFERENTIE, BEGROTINGSPOSTEN, REALISATIE, BALANS)
}
