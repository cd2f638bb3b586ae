"""All figure blocks of a jaarverslag. Importing this package registers them."""

from rapportage.jaarverslag.blokken import (  # noqa: F401  # they register
    balans,
    bezwaren,
    continuiteit,
    deelname,
    leerlingen,
    opp,
    organisatie,
    staat,
    thuiszitters,
    toewijzing,
    verdeling,
    vooruit,
)
from rapportage.jaarverslag.blokken.basis import BLOKKEN as BLOKKEN
from rapportage.jaarverslag.blokken.basis import Bloksoort as Bloksoort
from rapportage.jaarverslag.blokken.basis import Vraag as Vraag
from rapportage.jaarverslag.blokken.basis import fill as fill
