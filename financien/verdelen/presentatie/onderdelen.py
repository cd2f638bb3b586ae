"""What distribution adds to the first page of the money."""

from financien.referentie.permissions import BUREAU, ZIEN_GELD
from financien.referentie.presentatie.onderdelen import Geldonderdeel, register_onderdelen
from financien.verdelen.permissions import SIGNAALROLLEN

register_onderdelen(
    Geldonderdeel(
        10, "Verdelingen", "Wat elk bestuur en elke school krijgt, en hoe dat is berekend.", ("verdelingen",),
        "weegschaal", ZIEN_GELD,
    ),
    Geldonderdeel(
        15, "Signalen", "Cijfers van een verdeling of prognose die over een grens gingen.", ("signalen",), "let-op",
        SIGNAALROLLEN,
    ),
    Geldonderdeel(
        20, "Verdeelmodellen", "De regels waarmee u verdeelt, per jaar.", ("modellen",), "instellingen", BUREAU
    ),
)  # fmt: skip
