"""Pure rules of the allocation process: no ORM, no clock."""

from toewijzing.calculations.aanvraag import (
    BesluitInvoer,
    BesluitRegels,
    Checkregel,
    Gegevens,
    Kandidaat,
    Ontbreekt,
    Veldregel,
    check_besluit,
    check_deskundige,
    check_omvang,
    check_periode,
    find_eerste_eind,
    find_missing,
)

__all__ = [
    "BesluitInvoer",
    "BesluitRegels",
    "Checkregel",
    "Gegevens",
    "Kandidaat",
    "Ontbreekt",
    "Veldregel",
    "check_besluit",
    "check_deskundige",
    "check_omvang",
    "check_periode",
    "find_eerste_eind",
    "find_missing",
]
