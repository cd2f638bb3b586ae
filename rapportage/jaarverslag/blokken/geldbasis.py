"""What the blocks about money share."""

from decimal import Decimal

from rapportage.jaarverslag.calculations.cijferblok import Kolom
from rapportage.jaarverslag.enums import Soort

NUL = Decimal(0)
REALISATIE = "Realisatie en begroting bij Financiën"


def euro_columns(*namen: str) -> tuple[Kolom, ...]:
    return tuple(Kolom(naam, Soort.EURO) for naam in namen)
