"""The buttons on the page of a case: the steps of the person who looks at it (onderdelen/actiebalk.html)."""

from typing import Any

from swv.kern.presentatie import Actieknop
from swv.kern.zaken.adapter import Z, Zaakadapter
from swv.kern.zaken.engine import get_actions


def get_knoppen(adapter: Zaakadapter[Z], zaak: Z, user: Any, *first: Actieknop) -> dict[str, Any]:
    """{"acties": buttons, "primair": name of the way on or "", "versie", "mogelijk": names of steps one can take}.

    ``first`` are ways on that are no step, such as going on with writing.
    """
    table = {transition.name: transition for transition in zaak.workflow.transitions}
    actions = get_actions(zaak, user)
    knoppen = [
        Actieknop(
            action.name, action.label, action.allowed, action.reason, adapter.get_step_url(zaak, action.name),
            table[action.name].is_click, table[action.name].confirm,
        )
        for action in actions
        if table[action.name].in_bar
    ]  # fmt: skip
    return {
        "acties": [*first, *knoppen],
        "primair": next((action.name for action in actions if action.allowed and action.primary), ""),
        "versie": zaak.versie,
        "mogelijk": {action.name for action in actions if action.allowed},
    }
