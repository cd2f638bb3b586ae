"""A pupil goes to another school: the OPP of the school it leaves ends on the last day there, as ROD has to know.

That school has no access any more from that day, so it can't close its OPP itself.
"""

from datetime import datetime, time, timedelta
from typing import Any

from django.dispatch import receiver
from django.utils import timezone

from leerlingen.enums import Inschrijvingsoort
from leerlingen.models import Inschrijving
from leerlingen.signals import leerling_overgegaan
from opp.enums import LOPEND, Status
from opp.models import Opp
from opp.queries import get_open_versie
from opp.services.stand import plan_stand
from swv.kern.taken import plan_taak
from swv.organisatie.models import holds_on

TAAKSOORT = "opp_overgang"
REDEN = "De leerling is op een andere school ingeschreven."


@receiver(leerling_overgegaan, dispatch_uid="opp_overgang")
def on_overgegaan(sender: Any, nieuw: Inschrijving, by: Any, **_: Any) -> None:
    """Close them now, or on the first day at the new school: until then the old school works on."""
    if nieuw.van <= timezone.localdate():
        end_elsewhere(nieuw, by)
        return
    plan_taak(
        soort=TAAKSOORT, object_id=nieuw.pk, organisaties=[nieuw.school_id], gebruiker=by,
        sleutel=f"{TAAKSOORT}:{nieuw.pk}", niet_voor=timezone.make_aware(datetime.combine(nieuw.van, time.min)),
    )  # fmt: skip


def end_elsewhere(nieuw: Inschrijving, by: Any) -> None:
    """Close the running OPP's of every school where the pupil is enrolled no more on the first day here."""
    still = Inschrijving.objects.filter(
        holds_on(nieuw.van), leerling=nieuw.leerling_id, soort=Inschrijvingsoort.INSCHRIJVING
    )
    rows = Opp.objects.select_for_update(of=("self",)).filter(leerling=nieuw.leerling_id, status__in=LOPEND)
    for opp in rows.exclude(school__in=still.values("school")):
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
