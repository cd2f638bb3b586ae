"""Who bears which part of a grant, as a file of this folder says it of a kind, and as it stands with a decision."""

from decimal import Decimal
from typing import Any

from tests.rollen import as_eigenaar
from toewijzing.models import Aanvraagsoort, Besluit

Drager = dict[str, Any]


def draagt(
    wie: str, wijze: str = "rest", waarde: str | None = None, *, naam: str = "", ook_ouders: bool = False
) -> Drager:
    """One who bears: «rest», «procent» or «bedrag» with its value, «besluit» (filled in then), «zelf» (own costs)."""
    return {"wie": wie, "wijze": wijze, "waarde": waarde, "naam": naam, "ook_ouders": ook_ouders}


def fill_dragers(soort: Aanvraagsoort) -> dict[str, Decimal]:
    """Nothing, of everybody whose part is filled in at the decision."""
    return {f"drager{plek}": Decimal(0) for plek, each in enumerate(soort.bedrag_dragers) if each["wijze"] == "besluit"}


def list_dragers(besluit: Besluit) -> list[tuple[str, Decimal | None]]:
    """(who, euro) of everybody who bears this decision; the organisation or the name that stands there."""
    with as_eigenaar():
        rows = besluit.dragers.select_related("organisatie")
        return [(each.naam or (each.organisatie.naam if each.organisatie else each.wie), each.bedrag) for each in rows]
