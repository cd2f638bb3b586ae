"""A pupil leaves its school, for another or for none: the OPP ends on the last day there, as ROD has to know.

That school has no access any more from that day, so it can't close its OPP itself.
"""

from datetime import date, datetime, time, timedelta

from django.db.models import Max
from django.utils import timezone

from leerlingen.enums import Inschrijvingsoort
from leerlingen.models import Inschrijving
from opp.enums import LOPEND, Status
from opp.models import Opp
from opp.queries.opp import get_open_versie
from opp.services.schoolstand import plan_stand
from swv.kern.taken import plan_taak
from swv.organisatie.models import Gebruiker, holds_on

TAAKSOORT = "opp_overgang"
TAAKSOORT_WEG = "opp_uitschrijving"
REDEN = "De leerling is op een andere school ingeschreven."
REDEN_WEG = "De inschrijving op deze school is beëindigd."


def plan_end(*, cause: Inschrijving, dag: date, by: Gebruiker, soort: str, reden: str) -> None:
    """Close them now, or on the first day elsewhere: until then the old school works on."""
    if dag <= timezone.localdate():
        end_elsewhere(cause.leerling_id, dag, by, reden)
        return
    plan_taak(
        soort=soort, object_id=cause.pk, organisaties=[cause.school_id], gebruiker=by,
        sleutel=f"{soort}:{cause.pk}:{dag:%Y%m%d}", niet_voor=timezone.make_aware(datetime.combine(dag, time.min)),
    )  # fmt: skip


def end_elsewhere(leerling_id: int, dag: date, by: Gebruiker, reden: str) -> None:
    """Close the running OPP's of every school where the pupil is enrolled no more on this day."""
    known = Inschrijving.objects.filter(leerling=leerling_id, soort=Inschrijvingsoort.INSCHRIJVING)
    rows = Opp.objects.select_for_update(of=("self",)).filter(leerling=leerling_id, status__in=LOPEND)
    for opp in rows.exclude(school__in=known.filter(holds_on(dag)).values("school")):
        there = known.filter(school=opp.school_id, tot__isnull=False).aggregate(tot=Max("tot"))
        end(opp, (there["tot"] or dag) - timedelta(days=1), by, reden)


def end(opp: Opp, last: date, by: Gebruiker, reden: str) -> None:
    """Close this OPP as the step «afsluiten» does, whoever does it."""
    source, versie = opp.status, get_open_versie(opp)
    if versie is not None:
        versie.vervallen_op = timezone.localdate()
        versie.save(update_fields=["vervallen_op", "gewijzigd_op"])
    opp.status, opp.versie = Status.AFGESLOTEN, opp.versie + 1
    opp.eind = max(last, opp.begin) if opp.begin else None
    opp.settle()
    opp.save()
    opp.add_status_row(opp.workflow.get("afsluiten"), source=source, by=by, reason=reden, op=timezone.now())
    plan_stand(opp)
