"""The table of a budget: which step is possible when, who may take it, what it needs and what it does."""

from datetime import date
from typing import Any

from financien.begroten.calculations.begroting import ALGEMEEN
from financien.begroten.enums import Begrotingstatus, Postsoort
from financien.begroten.permissions import is_opr, is_rvt
from financien.begroten.services import stappen
from financien.referentie.permissions import is_controller, is_directeur
from swv.kern.zaken.tabel import Transition, Workflow, any_of

CONCEPT, RVT, OPR = (any_of(status) for status in (Begrotingstatus.CONCEPT, Begrotingstatus.RVT, Begrotingstatus.OPR))


def guard_complete(obj: Any, user: Any, vandaag: date) -> str:
    """A budget that is offered has income and costs in its first year, and a beginning of the algemene reserve."""
    posts = obj.posten.filter(bedragen__jaar=obj.jaar).order_by().values_list("soort", flat=True)
    sides = set(posts.union(obj.reserves.order_by().values_list("soort", flat=True)))
    if Postsoort.BATEN not in sides:
        return f"Er zijn nog geen baten voor {obj.jaar}."
    if Postsoort.LASTEN not in sides:
        return f"Er zijn nog geen lasten voor {obj.jaar}."
    if ALGEMEEN not in sides:
        return "Vul eerst de stand van de algemene reserve aan het begin in."
    return ""


def guard_not_consented(obj: Any, user: Any, vandaag: date) -> str:
    return "De OPR heeft al ingestemd." if obj.ingestemd_op else ""


def guard_consented(obj: Any, user: Any, vandaag: date) -> str:
    return "" if obj.ingestemd_op else "De OPR heeft nog niet ingestemd."


BEGROTING = Workflow(
    labels=dict(Begrotingstatus.choices),
    field_labels={"reason": "waarom"},
    transitions=(
        Transition(
            name="aanbieden", label="Bied aan de raad van toezicht aan", sources=CONCEPT, target=Begrotingstatus.RVT,
            permission=is_controller, guard=guard_complete, effect=stappen.offer, primary=True,
        ),
        Transition(
            name="goedkeuren", label="Keur goed", sources=RVT, target=Begrotingstatus.OPR, permission=is_rvt,
            effect=stappen.approve, primary=True,
        ),
        Transition(
            name="teruggeven", label="Geef terug", sources=RVT, target=Begrotingstatus.CONCEPT, permission=is_rvt,
            reason_required=True, effect=stappen.send_back,
        ),
        Transition(
            name="instemmen", label="Stem in", sources=OPR, target=None, permission=is_opr, guard=guard_not_consented,
            effect=stappen.consent, primary=True,
        ),
        Transition(
            name="niet_instemmen", label="Stem niet in", sources=OPR, target=Begrotingstatus.CONCEPT, permission=is_opr,
            reason_required=True, guard=guard_not_consented, effect=stappen.send_back,
        ),
        Transition(
            name="vaststellen", label="Stel vast", sources=OPR, target=Begrotingstatus.VASTGESTELD,
            permission=is_directeur, guard=guard_consented, effect=stappen.adopt, primary=True,
        ),
        Transition(
            name="terughalen", label="Haal terug om te wijzigen", sources=RVT | OPR, target=Begrotingstatus.CONCEPT,
            permission=is_controller, reason_required=True, effect=stappen.take_back,
        ),
        Transition(
            name="intrekken", label="Trek in", sources=CONCEPT, target=Begrotingstatus.INGETROKKEN,
            permission=is_controller, reason_required=True,
        ),
    ),
)  # fmt: skip
