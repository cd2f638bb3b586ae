"""All figure blocks of a jaarverslag. Importing this package registers them."""

from rapportage.jaarverslag.blokken import (
    balans,
    bezwaren,
    consulten,
    continuiteit,
    deelname,
    leerlingen,
    opp,
    organisatie,
    schoolaanvragen,
    staat,
    thuiszitters,
    toewijzing,
    verdeling,
    vooruit,
)
from rapportage.jaarverslag.blokken.basis import BLOKKEN, Bloksoort, Blokvraag, fill

__all__ = [
    "BLOKKEN",
    "Bloksoort",
    "Blokvraag",
    "balans",
    "bezwaren",
    "consulten",
    "continuiteit",
    "deelname",
    "fill",
    "leerlingen",
    "opp",
    "organisatie",
    "schoolaanvragen",
    "staat",
    "thuiszitters",
    "toewijzing",
    "verdeling",
    "vooruit",
]  # fmt: skip
