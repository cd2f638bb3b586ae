"""What happens when something breaks: nothing is lost, nothing happens twice, and people are told what to do.

These tests use a real Celery worker and a real Redis (REDIS_URL of ./test), and real commits.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import pytest
from django.db import OperationalError, close_old_connections, connection, transaction
from kombu import pools

from swv.celery import app as celery_app
from swv.kern.models import Taak
from swv.kern.taken import veeg_taken
from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.rollen import as_eigenaar
from tests.sjabloon import ROOT
from toewijzing.models import Brief

pytestmark = pytest.mark.django_db(transaction=True)
WAIT = 120


@pytest.fixture
def broker() -> Iterator[str]:
    """The real broker, emptied; the other tests use one in memory.

    Each worker of the tests has a database of its own in it: a job of one would reach a Celery of the other, which
    works in another database, and be lost.
    """
    number = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    url = urlunsplit(urlsplit(os.environ["REDIS_URL"])._replace(path=f"/{number}"))
    before = celery_app.conf.broker_url
    use_broker(url)
    celery_app.connection_for_write().connect()
    celery_app.control.purge()
    yield url
    use_broker(before)


def use_broker(url: str) -> None:
    """Celery keeps its first connections for ever: let go of them, as after a fork."""
    celery_app.conf.broker_url = url
    pools.reset()
    celery_app._after_fork()


@pytest.fixture
def worker(broker: str, settings: Any) -> Iterator[Callable[[], subprocess.Popen[bytes]]]:
    """``worker()`` starts a real worker on the test database, as the application's role."""
    started: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        parts = urlsplit(settings.DATABASE_URLS["app"])
        url = urlunsplit(parts._replace(path=f"/{connection.settings_dict['NAME']}"))
        location = settings.STORAGES["default"]["OPTIONS"]["location"]
        environment = {
            **os.environ, "VERBAND_ROL": "app", "DATABASE_URL": url, "REDIS_URL": broker,
            "VERBAND_DATA": str(location.parent),
        }  # fmt: skip
        location.mkdir(exist_ok=True)
        if not (location.parent / "bestanden").exists():
            (location.parent / "bestanden").symlink_to(location)
        command = [
            sys.executable,
            "-m",
            "celery",
            "-A",
            "swv",
            "worker",
            "-Q",
            "standaard,pdf,verslag",
            "-c",
            "1",
            "-l",
            "ERROR",
        ]
        process = subprocess.Popen(command, env=environment, cwd=ROOT, start_new_session=True)
        started.append(process)
        return process

    yield start
    for process in started:
        kill(process)


def kill(process: subprocess.Popen[bytes]) -> None:
    """Kill -9 of the worker and its children."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    process.wait()


def wait_for(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.1)
    return False


def letters() -> list[Taak]:
    with as_eigenaar():
        return list(Taak.objects.filter(soort="brief").order_by("pk"))


def all_made() -> bool:
    """After the sweep that beat does every fifteen seconds."""
    veeg_taken()
    return all(taak.status == "gereed" for taak in letters())


def decide(wereld: Any) -> Any:
    with transaction.atomic():
        return w.make_besloten(wereld, "MAATWERK-I", compleet=True)


def files(settings: Any) -> list[str]:
    folder = settings.STORAGES["default"]["OPTIONS"]["location"] / "brieven"
    return sorted(path.name for path in folder.glob("*")) if folder.is_dir() else []


def test_worker_killed_in_mid_letter_leaves_exactly_one_letter_after_restart(
    echte_wereld: Any, worker: Callable[[], Any], settings: Any
) -> None:
    first = worker()
    decide(echte_wereld)
    assert wait_for(lambda: any(taak.status == "bezig" for taak in letters()))
    kill(first)

    worker()
    assert wait_for(all_made)

    with as_eigenaar():
        made = list(Brief.objects.values_list("uuid", "gemaakt_op"))
    assert all(moment for _, moment in made)
    assert files(settings) == sorted(f"{uuid}.pdf" for uuid, _ in made)


def test_redis_down_at_the_decision_saves_the_decision_and_the_letter_follows(
    echte_wereld: Any, broker: str, worker: Callable[[], Any]
) -> None:
    use_broker("redis://127.0.0.1:1/0")
    aanvraag = decide(echte_wereld)
    assert (aanvraag.status, {taak.status for taak in letters()}) == ("besloten", {"wacht"})

    use_broker(broker)
    with as_eigenaar():
        Taak.objects.update(uitgedeeld_op=None)
    worker()

    assert wait_for(all_made)


def test_database_away_gives_a_dutch_503_and_works_again_without_restart(echte_wereld: Any, client: Any) -> None:
    client.force_login(echte_wereld[Rol.SECRETARIS])
    client.raise_request_exception = False

    def broken(*args: Any, **kwargs: Any) -> None:
        raise OperationalError("the connection is closed")

    with connection.execute_wrapper(broken):
        response = client.get("/aanvragen/")
    assert response.status_code == 503
    assert "Verband is even niet bereikbaar" in response.content.decode()
    assert response["Retry-After"]

    assert client.get("/aanvragen/").status_code == 200


def test_restart_of_postgresql_costs_one_request_and_needs_no_restart_of_ours(echte_wereld: Any, client: Any) -> None:
    client.force_login(echte_wereld[Rol.SECRETARIS])
    client.raise_request_exception = False
    assert client.get("/aanvragen/").status_code == 200
    connection.connection.close()  # what a restart of the server does to a connection that is open

    assert client.get("/aanvragen/").status_code == 503
    close_old_connections()  # Django does this at the start of every request; the test client leaves it out
    assert client.get("/aanvragen/").status_code == 200
