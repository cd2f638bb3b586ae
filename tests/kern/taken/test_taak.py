"""Jobs survive: planned in the transaction, done once, whole or not at all, and taken back from a dead worker."""

from contextlib import contextmanager
from datetime import timedelta

import psycopg
import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone
from kombu.exceptions import OperationalError as BrokerError

from swv.kern import tasks
from swv.kern.models import Bericht, Taak, Taakstatus
from swv.kern.taken import (
    LOCK_SPACE,
    TaakMislukt,
    leave_to_sweep,
    plan_taak,
    register_taak,
    retry_taak,
    run_taak,
    veeg_taken,
)
from swv.kern.taken import taak as taken
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db
SOORT = "proef.taak"


@pytest.fixture(autouse=True)
def sent(monkeypatch):
    """(queue, id) of what went to Celery; nothing leaves the test."""
    rows = []
    monkeypatch.setattr(taken, "_broker_down_until", 0.0)
    monkeypatch.setattr(taken, "_soorten", {**taken._soorten})
    monkeypatch.setattr(tasks.voer_taak_uit, "apply_async", lambda args, **_: rows.append(("standaard", args[0])))
    monkeypatch.setattr(tasks.voer_pdf_taak_uit, "apply_async", lambda args, **_: rows.append(("pdf", args[0])))
    return rows


@pytest.fixture
def broker_down(monkeypatch):
    calls = []

    def refuse(args, **kwargs):
        calls.append((args, kwargs))
        raise BrokerError("connection refused")

    monkeypatch.setattr(tasks.voer_taak_uit, "apply_async", refuse)
    return calls


def _register(handler, **kwargs):
    register_taak(SOORT, **kwargs)(handler)


def _plan(**kwargs):
    return plan_taak(**{"soort": SOORT, "object_id": 7, **kwargs})


def _user(email="directeur@swv.example"):
    return Gebruiker.objects.create_user(email, naam="D. Irecteur")


def _age(taak, **fields):
    """Let this job have been planned a while ago: the application itself can't say so."""
    with as_eigenaar():
        Taak.objects.filter(pk=taak.pk).update(aangemaakt_op=timezone.now() - timedelta(minutes=10), **fields)


@contextmanager
def _lock_elsewhere(taak):
    """Another session holds the lock of this job, as a running worker does."""
    with psycopg.connect(**_connection_params(), autocommit=True) as other:
        other.execute("select pg_advisory_lock(%s)", [LOCK_SPACE | taak.pk])
        yield
        other.execute("select pg_advisory_unlock_all()")  # the end of a session is noticed a moment later


def _connection_params():
    params = connection.get_connection_params()
    return {key: params[key] for key in ("dbname", "user", "password", "host", "port") if params.get(key)}


# --- planning -------------------------------------------------------------------------------------------------------


def test_plan_writes_the_row_and_hands_out_after_the_commit(sent, django_capture_on_commit_callbacks):
    _register(lambda taak, voortgang: None)
    with django_capture_on_commit_callbacks(execute=True):
        taak = _plan(organisaties=[3, 1, 3])
        assert sent == []
    taak.refresh_from_db()
    assert (taak.status, taak.organisaties, taak.object_id, taak.pogingen) == ("wacht", [1, 3], 7, 0)
    assert sent == [("standaard", taak.pk)]
    assert taak.uitgedeeld_op is not None


def test_jobs_left_to_the_sweep_are_handed_out_by_the_sweep_only(sent, django_capture_on_commit_callbacks):
    _register(lambda taak, voortgang: None)
    with django_capture_on_commit_callbacks(execute=True):
        with leave_to_sweep():
            left = _plan()
        usual = _plan()

    assert sent == [("standaard", usual.pk)]
    _age(left)
    assert veeg_taken() == 1
    assert sent == [("standaard", usual.pk), ("standaard", left.pk)]


def test_plan_sends_to_the_queue_of_the_kind(sent, django_capture_on_commit_callbacks):
    _register(lambda taak, voortgang: None, queue="pdf")
    with django_capture_on_commit_callbacks(execute=True):
        taak = _plan()
    assert sent == [("pdf", taak.pk)]


def test_plan_with_the_same_key_gives_the_same_row(sent, django_capture_on_commit_callbacks):
    _register(lambda taak, voortgang: None)
    with django_capture_on_commit_callbacks(execute=True):
        first, second = _plan(sleutel="brief:1"), _plan(sleutel="brief:1")
    assert first == second
    assert Taak.objects.count() == 1
    assert sent == [("standaard", first.pk)]


def test_plan_that_is_rolled_back_sends_nothing(sent, django_capture_on_commit_callbacks):
    _register(lambda taak, voortgang: None)
    with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
        _plan()
        transaction.set_rollback(True)
    assert sent == []
    assert not Taak.objects.exists()


def test_plan_of_an_unknown_kind_is_refused():
    with pytest.raises(LookupError, match=r"bestaat\.niet"):
        plan_taak(soort="bestaat.niet", object_id=1)


def test_broker_down_leaves_the_job_waiting(broker_down, django_capture_on_commit_callbacks):
    _register(lambda taak, voortgang: None)
    with django_capture_on_commit_callbacks(execute=True):
        taak = _plan()
    taak.refresh_from_db()
    assert (taak.status, taak.uitgedeeld_op) == ("wacht", None)
    assert broker_down == [((((taak.pk),)), {"retry": False})]


def test_broker_down_is_tried_once_for_all_jobs_of_a_transaction(broker_down, django_capture_on_commit_callbacks):
    _register(lambda taak, voortgang: None)
    with django_capture_on_commit_callbacks(execute=True):
        for _ in range(4):
            _plan()
    assert len(broker_down) == 1


# --- running --------------------------------------------------------------------------------------------------------


def test_run_does_the_job_and_sets_it_done():
    seen = []
    _register(lambda taak, voortgang: seen.append((taak.pk, taak.object_id)))
    taak = _plan()
    run_taak(taak.pk, "celery-1")
    taak.refresh_from_db()
    assert seen == [(taak.pk, 7)]
    assert (taak.status, taak.voortgang, taak.pogingen, taak.celery_id) == ("gereed", 100, 1, "celery-1")
    assert taak.gereed_op >= taak.gestart_op


def test_run_twice_does_the_job_once():
    seen = []
    _register(lambda taak, voortgang: seen.append(taak.pk))
    taak = _plan()
    run_taak(taak.pk)
    run_taak(taak.pk)
    assert seen == [taak.pk]


def test_run_of_a_job_that_does_not_exist_does_nothing():
    run_taak(987654321)


def test_run_sets_the_wall_of_its_organisations():
    seen = []

    def handler(taak, voortgang):
        with connection.cursor() as cursor:
            cursor.execute(
                "select current_setting('verband.organisaties', true), current_setting('verband.vandaag', true)"
            )
            seen.append(cursor.fetchone())

    _register(handler, leerlinggegevens=True)
    run_taak(_plan(organisaties=[12, 5]).pk)
    assert seen == [("5,12", timezone.localdate().isoformat())]


def test_run_with_pupil_data_without_organisations_fails_before_it_starts():
    seen = []
    _register(lambda taak, voortgang: seen.append(taak), leerlinggegevens=True)
    taak = _plan()
    run_taak(taak.pk)
    taak.refresh_from_db()
    assert seen == []
    assert taak.status == "mislukt"
    assert "namens welke organisatie" in taak.fout


def test_run_of_an_unknown_kind_fails():
    taak = Taak.objects.create(soort="bestaat.niet", object_id=1)
    run_taak(taak.pk)
    taak.refresh_from_db()
    assert (taak.status, taak.fout) == ("mislukt", "Deze soort taak is onbekend.")


def test_expected_failure_is_final_and_keeps_its_words():
    def handler(taak, voortgang):
        Bericht.objects.create(aan="a@b.example", onderwerp="half", tekst="", soort="proef")
        raise TaakMislukt("Er is geen adres om de brief heen te sturen.")

    _register(handler)
    taak = _plan()
    run_taak(taak.pk)
    taak.refresh_from_db()
    assert (taak.status, taak.fout) == ("mislukt", "Er is geen adres om de brief heen te sturen.")
    assert not Bericht.objects.exists()


def test_unexpected_failure_rolls_back_and_waits_longer_every_time():
    def handler(taak, voortgang):
        Bericht.objects.create(aan="a@b.example", onderwerp="half", tekst="", soort="proef")
        raise ZeroDivisionError("Jan Jansen")

    _register(handler)
    taak = _plan()
    waits = []
    for _ in range(2):
        run_taak(taak.pk)
        taak.refresh_from_db()
        assert (taak.status, taak.fout, taak.uitgedeeld_op) == ("wacht", "ZeroDivisionError", None)
        waits.append(round((taak.niet_voor - timezone.now()).total_seconds()))
        Taak.objects.filter(pk=taak.pk).update(niet_voor=None)
    run_taak(taak.pk)
    taak.refresh_from_db()
    assert waits == [30, 120]
    assert (taak.status, taak.pogingen) == ("mislukt", 3)
    assert taak.fout == "Het is drie keer niet gelukt (ZeroDivisionError)."
    assert not Bericht.objects.exists()


def test_failure_logs_ids_and_kinds_only(caplog):
    def handler(taak, voortgang):
        raise ValueError("Jan Jansen, 12 jaar")

    _register(handler)
    run_taak(_plan().pk)
    assert "ValueError" in caplog.text
    assert "Jansen" not in caplog.text


def test_a_job_that_is_not_due_yet_is_left():
    seen = []
    _register(lambda taak, voortgang: seen.append(taak))
    taak = _plan()
    Taak.objects.filter(pk=taak.pk).update(niet_voor=timezone.now() + timedelta(minutes=1))
    run_taak(taak.pk)
    taak.refresh_from_db()
    assert (seen, taak.status, taak.pogingen) == ([], "wacht", 0)


def test_a_job_that_killed_three_workers_is_given_up():
    seen = []
    _register(lambda taak, voortgang: seen.append(taak))
    taak = _plan()
    Taak.objects.filter(pk=taak.pk).update(status="bezig", pogingen=3, gestart_op=timezone.now())
    run_taak(taak.pk)
    taak.refresh_from_db()
    assert (seen, taak.status, taak.fout) == ([], "mislukt", "De taak is drie keer afgebroken.")


def test_run_redoes_a_job_whose_worker_died():
    seen = []
    _register(lambda taak, voortgang: seen.append(taak.pk))
    taak = _plan()
    Taak.objects.filter(pk=taak.pk).update(status="bezig", pogingen=1, gestart_op=timezone.now())
    run_taak(taak.pk)
    taak.refresh_from_db()
    assert (seen, taak.status, taak.pogingen) == ([taak.pk], "gereed", 2)


def test_history_of_a_job_names_the_job_and_the_user():
    user = _user()

    def handler(taak, voortgang):
        user.achternaam = "Anders"
        user.save(update_fields=["achternaam"])

    _register(handler)
    taak = _plan(gebruiker=user)
    run_taak(taak.pk)
    assert user.geschiedenis.latest("pgh_id").pgh_context == {"taak": taak.pk, "gebruiker": user.pk}


# --- two sessions ---------------------------------------------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
def test_run_while_it_runs_elsewhere_returns_at_once():
    seen = []
    _register(lambda taak, voortgang: seen.append(taak))
    taak = _plan()
    with _lock_elsewhere(taak):
        run_taak(taak.pk)
    taak.refresh_from_db()
    assert (seen, taak.status, taak.pogingen) == ([], "wacht", 0)
    run_taak(taak.pk)
    assert len(seen) == 1


@pytest.mark.django_db(transaction=True)
def test_progress_is_visible_while_the_result_is_not():
    seen = []

    def handler(taak, voortgang):
        Bericht.objects.create(aan="a@b.example", onderwerp="heel", tekst="", soort="proef")
        voortgang(40, "De brief wordt opgemaakt")
        with psycopg.connect(**_connection_params()) as other:
            row = other.execute("select status, voortgang, fase from kern_taak where id = %s", [taak.pk]).fetchone()
            seen.append((*row, other.execute("select count(*) from kern_bericht").fetchone()[0]))

    _register(handler)
    taak = _plan()
    run_taak(taak.pk)
    taak.refresh_from_db()
    assert seen == [("bezig", 40, "De brief wordt opgemaakt", 0)]
    assert (taak.status, taak.voortgang, taak.fase) == ("gereed", 100, "")
    assert Bericht.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_progress_that_has_to_wait_for_a_lock_is_skipped():
    def handler(taak, voortgang):
        Taak.objects.filter(pk=taak.pk).update(fase="zelf")  # what a handler should not do
        voortgang(40, "geblokkeerd")

    _register(handler)
    taak = _plan()
    run_taak(taak.pk)
    taak.refresh_from_db()
    assert taak.status == "gereed"


@pytest.mark.parametrize(("percent", "shown"), [(-5, 0), (50, 50), (170, 100)])
@pytest.mark.django_db(transaction=True)
def test_progress_stays_between_0_and_100(percent, shown):
    seen = []

    def handler(taak, voortgang):
        voortgang(percent, "x" * 200)
        seen.append(Taak.objects.get(pk=taak.pk))

    _register(handler)
    run_taak(_plan().pk)
    assert (seen[0].voortgang, seen[0].fase) == (shown, "x" * 100)


def test_progress_of_a_row_that_others_can_not_see_yet_is_no_error():
    _register(lambda taak, voortgang: voortgang(40, "De brief wordt opgemaakt"))
    taak = _plan()
    run_taak(taak.pk)
    taak.refresh_from_db()
    assert taak.status == "gereed"


# --- the sweep ------------------------------------------------------------------------------------------------------


def test_sweep_hands_out_what_waits(sent):
    _register(lambda taak, voortgang: None)
    taak = _plan()
    _age(taak)
    assert veeg_taken() == 1
    assert sent == [("standaard", taak.pk)]


def test_sweep_hands_out_once_and_again_only_after_a_while(sent):
    _register(lambda taak, voortgang: None)
    taak = _plan()
    _age(taak)
    assert (veeg_taken(), veeg_taken()) == (1, 0)
    _age(taak, uitgedeeld_op=timezone.now() - timedelta(minutes=3))
    assert veeg_taken() == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"aangemaakt_op": timedelta(seconds=1)},  # being handed out right now
        {"niet_voor": timedelta(seconds=-60)},  # its next try is a minute away
        {"status": "gereed", "gereed_op": timedelta(0)},
        {"status": "mislukt", "fout": "niet gelukt"},
    ],
)
def test_sweep_leaves_these(sent, fields):
    _register(lambda taak, voortgang: None)
    taak = _plan()
    _age(taak)
    now = timezone.now()
    moments = {name: now - value if isinstance(value, timedelta) else value for name, value in fields.items()}
    with as_eigenaar():
        Taak.objects.filter(pk=taak.pk).update(**moments)
    assert veeg_taken() == 0
    assert sent == []


def test_sweep_with_the_broker_down_stops_at_the_first(broker_down):
    _register(lambda taak, voortgang: None)
    for _ in range(3):
        _age(_plan())
    assert veeg_taken() == 0
    assert len(broker_down) == 1


def test_sweep_takes_back_what_a_dead_worker_left(sent):
    _register(lambda taak, voortgang: None)
    taak = _plan()
    _age(taak, status="bezig", pogingen=1, gestart_op=timezone.now(), uitgedeeld_op=timezone.now())
    assert veeg_taken() == 1
    taak.refresh_from_db()
    assert (taak.status, sent) == ("wacht", [("standaard", taak.pk)])


@pytest.mark.django_db(transaction=True)
def test_sweep_leaves_a_job_that_is_running(sent):
    _register(lambda taak, voortgang: None)
    taak = _plan()
    sent.clear()
    _age(taak, status="bezig", pogingen=1, gestart_op=timezone.now())
    with _lock_elsewhere(taak):
        assert veeg_taken() == 0
    taak.refresh_from_db()
    assert (taak.status, sent) == ("bezig", [])


# --- by hand --------------------------------------------------------------------------------------------------------


def test_retry_starts_afresh(sent, django_capture_on_commit_callbacks):
    _register(lambda taak, voortgang: None)
    taak = _plan()
    Taak.objects.filter(pk=taak.pk).update(status="mislukt", fout="niet gelukt", pogingen=3)
    with django_capture_on_commit_callbacks(execute=True):
        again = retry_taak(taak=taak)
    assert (again.status, again.pogingen, again.fout) == ("wacht", 0, "")
    assert sent == [("standaard", taak.pk)]


@pytest.mark.parametrize("status", ["wacht", "bezig", "gereed"])
def test_retry_of_a_job_that_did_not_fail_is_refused(status):
    now = timezone.now()
    taak = Taak.objects.create(
        soort=SOORT, object_id=1, status=status, gestart_op=now, gereed_op=now if status == "gereed" else None
    )
    with pytest.raises(NotPossible, match="niet mislukt"):
        retry_taak(taak=taak)


# --- the row --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fields",
    [
        {"status": "onbekend"},
        {"voortgang": 101},
        {"status": "gereed"},  # without a moment
        {"status": "bezig"},
        {"status": "mislukt"},  # without a reason
        {"status": "wacht", "gereed_op": timezone.now()},
    ],
)
def test_database_refuses_a_row_that_can_not_be(fields):
    with pytest.raises(IntegrityError), transaction.atomic():
        Taak.objects.create(soort=SOORT, object_id=1, **fields)


def test_visible_to_shows_own_jobs_and_those_of_the_own_organisation():
    ada, bob = _user("ada@school.example"), _user("bob@school.example")
    ada.muur_organisaties, bob.muur_organisaties = frozenset({5}), frozenset()
    own = Taak.objects.create(soort=SOORT, object_id=1, gebruiker=bob)
    school = Taak.objects.create(soort=SOORT, object_id=2, organisaties=[4, 5])
    Taak.objects.create(soort=SOORT, object_id=3, organisaties=[6])
    assert set(Taak.objects.visible_to(ada)) == {school}
    assert set(Taak.objects.visible_to(bob)) == {own}


def test_open_are_waiting_and_running():
    now = timezone.now()
    for status in Taakstatus.values:
        Taak.objects.create(
            soort=SOORT,
            object_id=1,
            status=status,
            fout="x",
            gestart_op=now,
            gereed_op=now if status == "gereed" else None,
        )
    assert {taak.status for taak in Taak.objects.open()} == {"wacht", "bezig"}


# --- Celery's side --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("task", [tasks.voer_taak_uit, tasks.voer_pdf_taak_uit])
def test_celery_task_runs_the_job(task):
    _register(lambda taak, voortgang: None)
    taak = _plan()
    task(taak.pk)
    taak.refresh_from_db()
    assert taak.status == "gereed"


def test_celery_sweep_hands_out(sent):
    _register(lambda taak, voortgang: None)
    taak = _plan()
    _age(taak)
    tasks.veeg_taken()
    assert sent == [("standaard", taak.pk)]
