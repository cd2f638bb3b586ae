"""What happened with a distribution, in sentences, newest first."""

from dataclasses import dataclass
from datetime import datetime

from financien.verdelen.models import Verdeling

ZINNEN = {
    "delen": ("{wie} deelde de verdeling met de besturen.", "personen"),
    "terughalen": ("{wie} haalde de verdeling terug.", "terug"),
    "vaststellen": ("{wie} stelde de verdeling vast.", "hamer"),
    "opbergen": ("{wie} borg het scenario op.", "map"),
    "terugzetten": ("{wie} zette het scenario terug.", "terug"),
}


@dataclass(frozen=True)
class Gebeurtenis:
    """As onderdelen/tijdlijn.html shows it."""

    op: datetime
    zin: str
    toelichting: str
    icoon: str


def get_timeline(verdeling: Verdeling) -> list[Gebeurtenis]:
    steps = verdeling.stappen.select_related("door").order_by("-pk")
    found = []
    for step in steps:
        zin, icoon = ZINNEN[step.actie]
        found.append(Gebeurtenis(step.op, zin.format(wie=step.door.naam), step.toelichting, icoon))
    found.append(Gebeurtenis(verdeling.aangemaakt_op, "Het scenario is gemaakt.", "", "plus"))
    return found
