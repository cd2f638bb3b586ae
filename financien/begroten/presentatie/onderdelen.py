"""What budget and figures add to the first page of the money."""

from financien.begroten.permissions import ZIEN_BEGROTING
from financien.referentie.presentatie.onderdelen import Geldonderdeel, register_onderdelen

register_onderdelen(
    Geldonderdeel(
        40, "Begroting", "De meerjarenbegroting en haar versies.", ("begrotingen",), "kalender", ZIEN_BEGROTING
    ),
    Geldonderdeel(
        50, "Realisatie", "Wat er is uitgegeven, naast de begroting.", ("realisatie",), "grafiek", ZIEN_BEGROTING
    ),
    Geldonderdeel(
        60, "Balans en kengetallen", "Hoe het samenwerkingsverband ervoor staat.", ("kengetallen",), "check",
        ZIEN_BEGROTING,
    ),
)  # fmt: skip
