"""What happened with a distribution, in sentences, newest first."""

from financien.verdelen.models import Verdeling
from swv.kern.presentatie import Gebeurtenis

ZINNEN = {
    "delen": ("{wie} deelde de verdeling met de besturen.", "personen"),
    "terughalen": ("{wie} haalde de verdeling terug.", "terug"),
    "vaststellen": ("{wie} stelde de verdeling vast.", "hamer"),
    "opbergen": ("{wie} borg het scenario op.", "map"),
    "terugzetten": ("{wie} zette het scenario terug.", "terug"),
}


def get_timeline(verdeling: Verdeling, *, since: int = -1) -> list[Gebeurtenis]:
    """The steps after version ``since``; from the very beginning also that it was made."""
    found = []
    for step in verdeling.stappen.filter(versie__gt=since).select_related("door").order_by("-pk"):
        zin, icoon = ZINNEN[step.actie]
        found.append(Gebeurtenis(step.op, zin.format(wie=step.door.naam), step.toelichting, icoon))
    made = Gebeurtenis(verdeling.aangemaakt_op, "Het scenario is gemaakt.", icoon="plus")
    return found if since >= 0 else [*found, made]
