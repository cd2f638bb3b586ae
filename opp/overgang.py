"""A pupil goes to another school: the OPP of the school it leaves ends on the last day there, as ROD has to know.

That school has no access any more from that day, so it can't close its OPP itself.
"""

from datetime import timedelta
from typing import Any

from django.dispatch import receiver
from django.utils import timezone

from leerlingen.models import Inschrijving
from leerlingen.signals import leerling_overgegaan
from opp.enums import LOPEND, Status
from opp.models import Opp
from opp.queries import get_open_versie
from opp.services.stand import plan_stand

REDEN = "De leerling is op een andere school ingeschreven."


@receiver(leerling_overgegaan, dispatch_uid="opp_overgang")
def on_overgegaan(sender: Any, oud: Inschrijving, nieuw: Inschrijving, by: Any, **_: Any) -> None:
    """Only when the day is there: until then the school works on, and closes its OPP itself."""
    if nieuw.van > timezone.localdate():
        return
    rows = Opp.objects.select_for_update(of=("self",)).filter(leerling=oud.leerling_id, school=oud.school_id)
    for opp in rows.filter(status__in=LOPEND):
        end(opp, nieuw, by)


def end(opp: Opp, nieuw: Inschrijving, by: Any) -> None:
    """Close this OPP as the step «afsluiten» does, whoever does it."""
    source, last = opp.status, nieuw.van - timedelta(days=1)
    versie = get_open_versie(opp)
    if versie is not None:
        versie.vervallen_op = timezone.localdate()
        versie.save(update_fields=["vervallen_op", "gewijzigd_op"])
    opp.status, opp.versie = Status.AFGESLOTEN, opp.versie + 1
    opp.eind = max(last, opp.begin) if opp.begin else None
    opp.settle()
    opp.save()
    opp.add_status_row(opp.workflow.get("afsluiten"), source=source, by=by, reason=REDEN, op=timezone.now())
    plan_stand(opp)
