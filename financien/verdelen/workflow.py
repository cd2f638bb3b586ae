"""The table of a distribution: which step is possible when, who may take it, what it needs and what it does."""

from datetime import date
from typing import Any

from financien.referentie.permissions import is_controller, is_directeur
from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.services import verdeling
from swv.kern.zaken.tabel import Transition, Workflow, any_of

CONCEPT, GEDEELD = any_of(Verdelingstatus.CONCEPT), any_of(Verdelingstatus.GEDEELD)


def guard_no_other_shared(obj: Any, user: Any, vandaag: date) -> str:
    """Boards look at one draft of a year at a time."""
    others = (
        type(obj)
        .objects.filter(swv=obj.swv_id, jaar=obj.jaar, periode=obj.periode, status=Verdelingstatus.GEDEELD)
        .exclude(pk=obj.pk)
    )
    other = others.first()
    return f"«{other.naam}» is al gedeeld voor {other.periode_naam}. Haal die eerst terug." if other else ""


VERDELING = Workflow(
    labels=dict(Verdelingstatus.choices),
    field_labels={"reason": "waarom"},
    transitions=(
        Transition(
            name="delen", label="Deel met de besturen", sources=CONCEPT, target=Verdelingstatus.GEDEELD,
            permission=is_controller, guard=guard_no_other_shared, effect=verdeling.share, primary=True,
        ),
        Transition(
            name="terughalen", label="Haal terug", sources=GEDEELD, target=Verdelingstatus.CONCEPT,
            permission=is_controller, reason_required=True, effect=verdeling.take_back,
        ),
        Transition(
            name="vaststellen", label="Stel vast", sources=GEDEELD, target=Verdelingstatus.VASTGESTELD,
            permission=is_directeur, effect=verdeling.adopt, primary=True,
        ),
        Transition(
            name="opbergen", label="Berg op", sources=CONCEPT, target=Verdelingstatus.OPGEBORGEN,
            permission=is_controller,
        ),
        Transition(
            name="terugzetten", label="Zet terug", sources=any_of(Verdelingstatus.OPGEBORGEN),
            target=Verdelingstatus.CONCEPT, permission=is_controller,
        ),
    ),
)  # fmt: skip
