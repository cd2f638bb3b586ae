"""What the blocks about money share."""

from decimal import Decimal

from rapportage.jaarverslag.calculations.cijferblok import Blokkolom
from rapportage.jaarverslag.enums import Soort

NUL = Decimal(0)
REALISATIE = "Realisatie en begroting bij Financiën"


def euro_columns(*namen: str) -> tuple[Blokkolom, ...]:
    """A column in whole euros for every name."""
    return tuple(Blokkolom(naam, Soort.EURO) for naam in namen)
