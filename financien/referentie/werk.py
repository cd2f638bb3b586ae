"""How the rooms of the money tell Mijn werk what waits for somebody."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Werkregel:
    """One row of Mijn werk, of this week."""

    titel: str
    stand: str
    url: str
    knop: str
