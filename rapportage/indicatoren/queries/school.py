"""Schools and boards of an swv, for rows of tables and for what one can choose."""

from dataclasses import dataclass
from datetime import date

from swv.organisatie.queries import get_tied_scholen


@dataclass(frozen=True)
class Cijferschool:
    """A school with its board."""

    pk: int
    naam: str
    schoolsoort: str
    bestuur_id: int
    bestuur: str


def get_scholen(swv_id: int, vandaag: date) -> dict[int, Cijferschool]:
    """{id: school} of every school tied to this swv, itself or through its board, in order of name. One query."""
    rows = get_tied_scholen([swv_id], vandaag)
    values = rows.order_by("sorteernaam", "pk").values_list("pk", "naam", "schoolsoort", "bestuur", "bestuur__naam")
    # The database sees to it that every school has a board.
    return {
        pk: Cijferschool(pk, naam, soort, bestuur_id, bestuur)
        for pk, naam, soort, bestuur_id, bestuur in values
        if bestuur_id is not None
    }
