"""Reading budget, realisation, balans and kengetallen per year: what pages, API, jaarverslag and dashboard all show.

Rights are the caller's: pages start from ``visible_to``; the jaarverslag asks on behalf of the swv.
"""

from financien.begroten.queries.balans import Balans, Balansregel, get_balans
from financien.begroten.queries.begroting import (
    compute_begroting,
    describe_begroting,
    get_begroting_voor,
    get_grenzen,
    load_posten,
    load_reserves,
    per_jaar,
    read_posten,
    read_reserves,
)
from financien.begroten.queries.kengetallen import (
    Kengetallenjaar,
    find_gap,
    get_boekjaren,
    get_kengetallen,
    get_kengetallen_reeks,
)
from financien.begroten.queries.staat import (
    SECTIES,
    Sectie,
    Staat,
    Staatgroep,
    Staatregel,
    find_roots,
    get_staat,
    sort_code,
)

__all__ = [
    "SECTIES",
    "Balans",
    "Balansregel",
    "Kengetallenjaar",
    "Sectie",
    "Staat",
    "Staatgroep",
    "Staatregel",
    "compute_begroting",
    "describe_begroting",
    "find_gap",
    "find_roots",
    "get_balans",
    "get_begroting_voor",
    "get_boekjaren",
    "get_grenzen",
    "get_kengetallen",
    "get_kengetallen_reeks",
    "get_staat",
    "load_posten",
    "load_reserves",
    "per_jaar",
    "read_posten",
    "read_reserves",
    "sort_code",
]
