"""What distribution adds to the first page of the money."""

from financien.referentie.permissions import BUREAU, ZIEN_GELD
from financien.referentie.presentatie.onderdelen import Geldonderdeel, register_onderdelen

register_onderdelen(
    Geldonderdeel(
        10, "Verdelingen", "Wat elk bestuur en elke school krijgt, en hoe dat is berekend.", ("verdelingen",),
        "weegschaal", ZIEN_GELD,
    ),
    Geldonderdeel(
        20, "Verdeelmodellen", "De regels waarmee u verdeelt, per jaar.", ("modellen",), "instellingen", BUREAU
    ),
)  # fmt: skip
