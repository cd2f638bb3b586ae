"""What beat starts every night: when it last went well, and doing it by hand when it did not."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from celery.schedules import crontab
from django.conf import settings
from django.db import transaction
from django.db.migrations.recorder import MigrationRecorder

from swv.kern.models import Nachtronde, Taak
from swv.kern.taken.taak import plan_taak

TAAKSOORT = "kern.nachtronde"
# A day, and what a round of an hour later in autumn and a slow night may take.
UITERLIJK = timedelta(hours=27)
# By hand at most once in so many minutes.
BLOK = 10


@dataclass(frozen=True)
class Gemist:
    """A nightly job (name of Celery) that did not go well in the last day: since when, and the class of the error."""

    naam: str
    sinds: datetime
    fout: str


def get_namen() -> frozenset[str]:
    """The jobs that beat starts at an hour of the day."""
    plan = settings.CELERY_BEAT_SCHEDULE.values()
    return frozenset(str(each["task"]) for each in plan if isinstance(each["schedule"], crontab))


def record_success(naam: str, nu: datetime) -> None:
    """This nightly job went well."""
    Nachtronde.objects.update_or_create(naam=naam, defaults={"gelukt_op": nu, "fout": ""})


def record_failure(naam: str, fout: str, nu: datetime) -> None:
    """This nightly job failed with an error of this class."""
    Nachtronde.objects.update_or_create(naam=naam, defaults={"mislukt_op": nu, "fout": fout[:100]})


def get_gemist(nu: datetime) -> list[Gemist]:
    """Those that failed, or did not run within a day; after an installation or update the first night counts."""
    known = {each.naam: each for each in Nachtronde.objects.all()}
    begin = (
        MigrationRecorder.Migration.objects.filter(app="kern").order_by("-applied").values_list("applied", flat=True)
    )
    since = begin.first() or nu
    found = []
    for naam in sorted(get_namen()):
        ronde = known.get(naam) or Nachtronde(naam=naam)
        laatst = max(filter(None, (ronde.gelukt_op, since)))
        if ronde.fout:
            found.append(Gemist(naam, ronde.mislukt_op or laatst, ronde.fout))
        elif laatst + UITERLIJK < nu:
            found.append(Gemist(naam, laatst, ""))
    return found


@transaction.atomic
def run_now(*, naam: str, by: Any, nu: datetime) -> Taak:
    """Plan this nightly job for now; twice within the same ten minutes is once. Raises LookupError."""
    if naam not in get_namen():
        raise LookupError(f"No nightly job: {naam}")
    ronde, _ = Nachtronde.objects.get_or_create(naam=naam)
    sleutel = f"nacht:{ronde.pk}:{nu:%Y%m%d%H}{nu.minute // BLOK}"
    return plan_taak(soort=TAAKSOORT, object_id=ronde.pk, gebruiker=by, sleutel=sleutel)
