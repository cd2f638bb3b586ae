"""Background jobs that survive: a row in PostgreSQL is the job, Celery only carries its id.

A job is planned in the transaction that needs it and handed to Celery after the commit. Redis down, a worker killed
or a job delivered twice: nothing is lost and nothing happens twice, because

- a worker first takes an advisory lock of its database session, which falls away when the worker dies;
- the handler runs in one transaction that also sets the status to ``gereed``: a job is done whole or not at all;
- a sweep hands out again what lies waiting, and takes back what a dead worker left.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from time import monotonic
from typing import Any

import structlog
from django.db import connection, transaction
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.module_loading import autodiscover_modules
from kombu.exceptions import OperationalError as BrokerError

from swv.kern.models import Taak, Taakstatus
from swv.kern.muren import wall_context
from swv.kern.muurbewijs import acting
from swv.kern.taken.voortgang import ProgressWriter, Voortgang
from swv.kern.zaken.fouten import NotPossible

Handler = Callable[[Taak, Voortgang], None]
# What is kept of a try that did not succeed, after its transaction was rolled back.
NaFout = Callable[[Taak, Exception], None]
log = structlog.get_logger(__name__)

MAX_POGINGEN = 3
EERSTE_WACHTTIJD = timedelta(seconds=30)  # four times as long after every next failure
VEEG_NA = timedelta(seconds=5)
OPNIEUW_UITDELEN_NA = timedelta(minutes=2)
VEEG_AANTAL = 500
OPNIEUW_NA = timedelta(minutes=1)  # sooner than this nobody has a failed job tried again by hand
BROKER_RUST = 5.0  # seconds in which a broker that was down isn't tried again
LOCK_SPACE = 0x5441 << 40  # "TA": job locks never meet other advisory locks

_broker_down_until = 0.0
_left_to_sweep: ContextVar[bool] = ContextVar("left_to_sweep", default=False)


class TaakMislukt(Exception):
    """The job can't succeed, also not later. The message is Dutch, for the user, without personal data."""


@dataclass(frozen=True)
class Taaksoort:
    """What to do for one kind of job, on which queue, whether it reads or writes pupil data, and after a failed try."""

    handler: Handler
    queue: str
    leerlinggegevens: bool
    na_fout: NaFout | None = None


_soorten: dict[str, Taaksoort] = {}
_uitvoerders: dict[str, Any] = {}


def register_taak(
    soort: str, queue: str = "standaard", *, leerlinggegevens: bool = False, na_fout: NaFout | None = None
) -> Callable[[Handler], Handler]:
    """Decorator: this function ``handler(taak, voortgang)`` does the jobs of this kind.

    It runs in one transaction, inside the wall of the organisations of the job, may be tried three times, and must
    leave the row of the job itself alone.
    """

    def decorate(handler: Handler) -> Handler:
        _soorten[soort] = Taaksoort(handler, queue, leerlinggegevens, na_fout)
        return handler

    return decorate


def get_soort(soort: str) -> Taaksoort:
    """The registration of this kind. Handlers stand in the ``tasks`` module of their room. Raises LookupError."""
    if soort not in _soorten:
        autodiscover_modules("tasks")
    if soort not in _soorten:
        raise LookupError(f"Unknown kind of job: {soort}")
    return _soorten[soort]


def get_soorten() -> frozenset[str]:
    """Every kind of job that a room registered."""
    autodiscover_modules("tasks")
    return frozenset(_soorten)


def register_uitvoerder(queue: str, task: Any) -> None:
    """This Celery task takes the jobs of this queue: it calls ``run_taak``."""
    _uitvoerders[queue] = task


def get_uitvoerder(queue: str) -> Any:
    """The Celery task of this queue. They stand in ``swv.kern.tasks``, which knows this module. Raises LookupError."""
    if queue not in _uitvoerders:
        autodiscover_modules("tasks")
    if queue not in _uitvoerders:
        raise LookupError(f"No Celery task for the queue {queue}")
    return _uitvoerders[queue]


# --- planning -------------------------------------------------------------------------------------------------------


@transaction.atomic
def plan_taak(
    *, soort: str, object_id: int, organisaties: Iterable[int] = (), gebruiker: Any = None, sleutel: str | None = None,
    niet_voor: datetime | None = None,
) -> Taak:  # fmt: skip
    """Plan a job in the current transaction; it is handed out after the commit, or by the sweep once ``niet_voor`` is there.

    The same ``sleutel`` again gives the job that is there. Raises LookupError for an unknown kind.
    """
    fields = {
        "soort": soort,
        "object_id": object_id,
        "organisaties": sorted(set(organisaties)),
        "gebruiker": gebruiker,
        "queue": get_soort(soort).queue,
        "niet_voor": niet_voor,
    }
    if sleutel is None:
        taak, created = Taak.objects.create(**fields), True
    else:
        taak, created = Taak.objects.get_or_create(sleutel=sleutel, defaults=fields)
    if created and niet_voor is None and not _left_to_sweep.get():
        transaction.on_commit(partial(hand_out, taak.pk, taak.queue), robust=True)
    return taak


@contextmanager
def leave_to_sweep() -> Iterator[None]:
    """Jobs planned in this block wait for the sweep: for hundreds at once, before there is any worker."""
    token = _left_to_sweep.set(True)
    try:
        yield
    finally:
        _left_to_sweep.reset(token)


@transaction.atomic
def retry_taak(*, taak: Taak) -> Taak:
    """Try a failed job again, by hand. Raises NotPossible when it did not fail, or was tried again a moment ago."""
    locked = _lock_failed(taak)
    now = timezone.now()
    if locked.opnieuw_op is not None and locked.opnieuw_op + OPNIEUW_NA > now:
        raise NotPossible("Dit is net opnieuw geprobeerd. Wacht een minuut.", status=locked.status)
    locked.opnieuw_op = now
    locked.status, locked.pogingen, locked.voortgang = Taakstatus.WACHT, 0, 0
    locked.fout = locked.fase = ""
    locked.niet_voor = locked.uitgedeeld_op = None
    locked.save()
    transaction.on_commit(partial(hand_out, locked.pk, locked.queue), robust=True)
    return locked


@transaction.atomic
def settle_taak(*, taak: Taak, reden: str, by: Any) -> Taak:
    """This failed job need not be done any more, for this reason. Raises NotPossible when it did not fail."""
    locked = _lock_failed(taak)
    locked.afgehandeld_op, locked.afgehandeld_door, locked.afhandeling = timezone.now(), by, reden
    locked.save(update_fields=["afgehandeld_op", "afgehandeld_door", "afhandeling"])
    return locked


def _lock_failed(taak: Taak) -> Taak:
    locked = Taak.objects.select_for_update().get(pk=taak.pk)
    if locked.status != Taakstatus.MISLUKT:
        raise NotPossible("Deze taak is niet mislukt en hoeft dus niet opnieuw.", status=locked.status)
    if locked.afgehandeld_op is not None:
        raise NotPossible("Iemand heeft dit al afgehandeld.", status=locked.status)
    return locked


def hand_out(taak_id: int, queue: str) -> bool:
    """Send the id to Celery. When the broker is down the job stays ``wacht`` and the sweep hands it out later."""
    global _broker_down_until
    if monotonic() < _broker_down_until:
        return False
    try:
        get_uitvoerder(queue).apply_async((taak_id,), retry=False)
    except (BrokerError, OSError):
        _broker_down_until = monotonic() + BROKER_RUST
        log.warning("taak_niet_uitgedeeld", taakregel=taak_id)
        return False
    Taak.objects.filter(pk=taak_id, status=Taakstatus.WACHT).update(uitgedeeld_op=timezone.now())
    return True


# --- running --------------------------------------------------------------------------------------------------------


def run_taak(taak_id: int, celery_id: str = "") -> None:
    """Do this job, unless it is done, not due yet, or running elsewhere."""
    with task_lock(taak_id) as acquired:
        taak = _claim(taak_id, celery_id) if acquired else None
        if taak is None:
            return
        try:
            _execute(taak)
        except TaakMislukt as problem:
            _keep_trace(taak, problem)
            _fail(taak, str(problem))
        except Exception as problem:
            _keep_trace(taak, problem)
            _register_failure(taak, problem)


@contextmanager
def task_lock(taak_id: int) -> Iterator[bool]:
    """Hold the lock of this job; False when another session holds it. It ends with the session at the latest."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_try_advisory_lock(%s)", [LOCK_SPACE | taak_id])
        acquired = cursor.fetchone()[0]
    try:
        yield acquired
    finally:
        if acquired and connection.is_usable():
            with connection.cursor() as cursor:
                cursor.execute("select pg_advisory_unlock(%s)", [LOCK_SPACE | taak_id])


@transaction.atomic
def _claim(taak_id: int, celery_id: str) -> Taak | None:
    """Set the job to ``bezig`` and count the try; None when there is nothing to do. The caller holds the lock."""
    taak = Taak.objects.select_for_update().filter(pk=taak_id).first()
    if taak is None or not taak.is_open or (taak.niet_voor and taak.niet_voor > timezone.now()):
        return None
    if taak.pogingen >= MAX_POGINGEN:
        _fail(taak, "De taak is drie keer afgebroken.")
        return None
    taak.status, taak.pogingen, taak.voortgang, taak.fase = Taakstatus.BEZIG, taak.pogingen + 1, 0, ""
    taak.pogingen_totaal += 1
    taak.gestart_op, taak.celery_id, taak.niet_voor = timezone.now(), celery_id, None
    taak.save()
    return taak


def _execute(taak: Taak) -> None:
    """Run the handler; its result and the status ``gereed`` are committed together."""
    try:
        soort = get_soort(taak.soort)
    except LookupError as problem:
        raise TaakMislukt("Deze soort taak is onbekend.") from problem
    if soort.leerlinggegevens and not taak.organisaties:
        raise TaakMislukt("De taak weet niet namens welke organisatie zij leerlinggegevens mag zien.")
    with (
        ProgressWriter(taak.pk) as voortgang,
        transaction.atomic(),
        wall_context(taak.organisaties, timezone.localdate()) as transactie,
        acting(transactie, taak=taak.pk, gebruiker=taak.gebruiker_id),
    ):
        soort.handler(taak, voortgang)
        Taak.objects.filter(pk=taak.pk).update(
            status=Taakstatus.GEREED, voortgang=100, fase="", fout="", gereed_op=timezone.now()
        )


def _keep_trace(taak: Taak, problem: Exception) -> None:
    """Let the kind of job write down what it wants to keep of this try."""
    soort = _soorten.get(taak.soort)
    if soort is not None and soort.na_fout is not None:
        soort.na_fout(taak, problem)


def _fail(taak: Taak, fout: str) -> None:
    Taak.objects.filter(pk=taak.pk).update(
        status=Taakstatus.MISLUKT, fout=fout[:500], mislukt_op=Coalesce("mislukt_op", timezone.now())
    )
    log.error("taak_mislukt", taakregel=taak.pk, soort=taak.soort)


def _register_failure(taak: Taak, problem: Exception) -> None:
    """Unexpected: try again later, at most three times. Texts of exceptions may hold personal data: not kept."""
    log.error("taak_fout", taakregel=taak.pk, soort=taak.soort, exc_info=problem)
    if taak.pogingen >= MAX_POGINGEN:
        _fail(taak, f"Het is drie keer niet gelukt ({type(problem).__name__}).")
        return
    wait = EERSTE_WACHTTIJD * 4 ** (taak.pogingen - 1)
    Taak.objects.filter(pk=taak.pk).update(
        status=Taakstatus.WACHT, fout=type(problem).__name__, niet_voor=timezone.now() + wait, uitgedeeld_op=None
    )


# --- the sweep ------------------------------------------------------------------------------------------------------


def veeg_taken() -> int:
    """Hand out what lies waiting and what a dead worker left; returns how many were handed out."""
    _take_back()
    now = timezone.now()
    waiting = Taak.objects.filter(
        Q(niet_voor=None) | Q(niet_voor__lte=now),
        Q(uitgedeeld_op=None) | Q(uitgedeeld_op__lte=now - OPNIEUW_UITDELEN_NA),
        status=Taakstatus.WACHT,
        aangemaakt_op__lte=now - VEEG_NA,
    ).order_by(F("uitgedeeld_op").asc(nulls_first=True), "pk")
    count = 0
    for taak_id, queue in waiting.values_list("pk", "queue")[:VEEG_AANTAL]:
        if not hand_out(taak_id, queue):
            break
        count += 1
    return count


def _take_back() -> None:
    """Jobs that are ``bezig`` while nobody holds their lock go back to ``wacht``."""
    for taak_id in Taak.objects.filter(status=Taakstatus.BEZIG).values_list("pk", flat=True):
        with task_lock(taak_id) as acquired:
            if not acquired:
                continue
            left = Taak.objects.filter(pk=taak_id, status=Taakstatus.BEZIG)
            if left.update(status=Taakstatus.WACHT, uitgedeeld_op=None):
                log.warning("taak_teruggenomen", taakregel=taak_id)
